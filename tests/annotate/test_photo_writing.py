"""Kills, full disks, read-only files and folders, two writers: a photo is whole, and what went wrong is said.

SIGHTLINE_KILL_ROUNDS: how many kills, 12 where it is not set.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from metadata_fixtures import MAKERS, packet, picture
from metadata_witnesses import pixels

from nobody import become_nobody
from sightline.annotate.photo_metadata import MetadataChange, Undone, read, recover, undo, write
from sightline.errors import MetadataError

KILLS = int(os.environ.get("SIGHTLINE_KILL_ROUNDS", "12"))
PROGRAMS = Path(__file__).parent / "photo_programs.py"
WORDS = MetadataChange(alt_text={"x-default": "Two geese"})
PHOTOS = ("exif-icc-xmp.jpg", "mpo.jpg", "transparent.png", "lossless.webp", "exif-icc-xmp.webp", "lzw.tif", "exif.tif")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with some photos, among them one that gets a sidecar."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in PHOTOS:
        MAKERS[name](folder / name)
    (folder / "negative.nef").write_bytes(b"II*\0" + bytes(500))
    return folder


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """One photo."""
    (tmp_path / "photos").mkdir()
    MAKERS["exif-icc-xmp.jpg"](tmp_path / "photos" / "photo.jpg")
    return tmp_path / "photos" / "photo.jpg"


@pytest.fixture
def keep(tmp_path: Path) -> Path:
    return tmp_path / "data" / "batch"


def test_photos_survive_kills_in_mid_write(folder, keep):
    randomly = random.Random(0)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    looks = {name: pixels(folder / name) for name in PHOTOS}
    may_say: dict[str, set[str]] = {name: {""} for name in before}
    broken_off = acknowledged = 0
    for _ in range(KILLS):
        for what, name, words in write_until_killed(folder, keep, randomly.uniform(0.0, 0.3)):
            acknowledged += what == "done"
            may_say[name] = {words} if what == "done" else {*may_say[name], words}
        broken_off += bool(list(keep.glob("*.pending")))
        recover(keep.parent)
        assert {path.name for path in folder.iterdir()} <= {*before, "negative.xmp"}
        assert [path.name for path in keep.iterdir() if path.suffix != ".undo"] == []
        for name in before:
            said = read(folder / name).alt_text.get("x-default", "")
            assert said in may_say[name], name
            may_say[name] = {said}
            assert name not in looks or pixels(folder / name) == looks[name]
    assert broken_off
    assert acknowledged
    done = undo(keep)
    assert [undone for undone in done if not undone.restored] == []
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    print(f"{KILLS} kills, {broken_off} in mid-write, {acknowledged} acknowledged; 0 damaged, 0 left over, all undone")


def write_until_killed(folder: Path, keep: Path, seconds: float) -> list[list[str]]:
    command = [sys.executable, PROGRAMS, "write_on", folder, keep]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.readline() == "ready\n"
        timer = threading.Timer(seconds, program.kill)
        timer.start()
        lines = program.stdout.read().splitlines(keepends=True)
        timer.join()
        assert program.stderr.read() == ""
    return [line.rstrip("\n").split("\t") for line in lines if line.endswith("\n")]


@pytest.mark.parametrize("cut", ["before", "half", "whole", "after"])
def test_what_a_kill_leaves_at_each_step_is_gone_after_the_next_start(photo, keep, monkeypatch, cut):
    """The four moments at which a kill leaves different things behind, each of them for certain."""
    before = photo.read_bytes()
    steps = {
        "before": "sightline.annotate.writing._Claim.__init__",
        "half": "sightline.annotate.writing._Claim.read_back",
        "whole": "sightline.annotate.writing._Claim.put_in_place",
        "after": "sightline.annotate.journal.Record.made",
    }
    script = (
        "import os, sys, pathlib\n"
        "from sightline.annotate import journal, photo_metadata, writing\n"
        f"{steps[cut].removeprefix('sightline.annotate.')} = lambda *_: os._exit(9)\n"
        "change = photo_metadata.MetadataChange(alt_text={'x-default': 'Two geese'})\n"
        "photo_metadata.write(pathlib.Path(sys.argv[1]), change, keep=pathlib.Path(sys.argv[2]))\n"
    )
    assert subprocess.run([sys.executable, "-c", script, photo, keep], check=False).returncode == 9
    assert len(list(keep.glob("*.pending"))) == 1
    assert len(list(photo.parent.iterdir())) == (2 if cut in ("half", "whole") else 1)
    recover(keep.parent)
    assert [path.name for path in photo.parent.iterdir()] == ["photo.jpg"]
    assert [path.suffix for path in keep.iterdir()] == ([".undo"] if cut == "after" else [])
    assert (photo.read_bytes() == before) == (cut != "after")
    assert len(undo(keep)) == (cut == "after")
    assert photo.read_bytes() == before


def test_what_is_on_a_disk_that_is_not_there_is_settled_when_it_is(photo, keep):
    script = (
        "import os, sys, pathlib\n"
        "from sightline.annotate import photo_metadata, writing\n"
        "writing._Claim.old = lambda *_: os._exit(9)\n"
        "change = photo_metadata.MetadataChange(alt_text={'x-default': 'Two geese'})\n"
        "photo_metadata.write(pathlib.Path(sys.argv[1]), change, keep=pathlib.Path(sys.argv[2]))\n"
    )
    assert subprocess.run([sys.executable, "-c", script, photo, keep], check=False).returncode == 9
    away = photo.parent.rename(photo.parent.with_name("away"))
    recover(keep.parent)
    assert len(list(away.iterdir())) == 2
    away.rename(photo.parent)
    recover(keep.parent)
    assert list(photo.parent.iterdir()) == [photo]
    assert list(keep.iterdir()) == []


def test_half_a_record_is_swept_away(photo, keep):
    keep.mkdir(parents=True)
    (keep / ".abc.part").write_bytes(b'{"version"')
    (keep / "000-broken.pending").write_bytes(b"")
    recover(keep.parent)
    assert not (keep / ".abc.part").exists()
    assert photo.exists()


def test_where_nothing_was_written_there_is_nothing_to_recover_or_undo(tmp_path):
    recover(tmp_path / "nothing")
    assert undo(tmp_path / "nothing") == []


def on_a_small_disk(command: list[str | Path], folder: Path) -> list[str | Path] | None:
    """The command with a disk of 2 MB mounted at the folder for it alone; None where that is not allowed."""
    shell = ["sh", "-c", 'mount -t tmpfs -o size=2m,mode=777 small "$0" && exec "$@"', folder]
    for spaces in (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]):
        try:
            if subprocess.run([*spaces, *shell, "true"], capture_output=True).returncode == 0:
                return [*spaces, *shell, *command]
        except FileNotFoundError:
            pass
    return None


@pytest.mark.skipif(os.name == "nt", reason="neither small disks nor limits of files can be made there")
@pytest.mark.parametrize("kind", ["disk", "limit"])
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
def test_a_full_disk_is_said_and_changes_nothing(tmp_path, kind, suffix):
    folder, source = tmp_path / "disk", tmp_path / f"photo.{suffix}"
    folder.mkdir()
    picture(size=(300, 200)).save(source)
    copy_and_run = f'cp "{source}" "{folder}" && exec "$0" "$@"'
    command: list[str | Path] | None = ["sh", "-c", copy_and_run, sys.executable, PROGRAMS, "fill", folder]
    command += [folder / "keep" if kind == "disk" else tmp_path / "keep", kind]
    if kind == "disk":
        command = on_a_small_disk(command, folder)
        if command is None:
            pytest.skip("this machine lets nobody mount a small disk")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    sentence, unchanged, said = done.stdout.splitlines()
    assert sentence.startswith(f"photo.{suffix}: ")
    assert (
        ("disk is full" in sentence or "No space left" in sentence) if kind == "disk" else "could not write" in sentence
    )
    expected = ["filler", "keep", f"photo.{suffix}"] if kind == "disk" else [f"photo.{suffix}"]
    assert unchanged == f"True {expected}"
    assert said == "{'x-default': 'Words'}"


@pytest.fixture
def without_privileges() -> Generator[Path]:
    """A folder of one's own, and no right to write where one may not, even if root runs the tests."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        become_nobody()
    yield folder
    if root:
        os.seteuid(0)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name == "nt", reason="files and folders are made read-only differently there")
@pytest.mark.parametrize("which", ["file", "folder", "keep"])
def test_what_may_not_be_written_to_is_refused_with_a_reason(without_privileges, which):
    photos, keep = without_privileges / "photos", without_privileges / "keep"
    photos.mkdir()
    keep.mkdir()
    photo = photos / "photo.jpg"
    MAKERS["exif-icc-xmp.jpg"](photo)
    before = photo.read_bytes()
    {"file": photo, "folder": photos, "keep": keep}[which].chmod(0o444 if which == "file" else 0o555)
    with pytest.raises(MetadataError, match="cannot be kept" if which == "keep" else "may not be written to"):
        write(photo, WORDS, keep=keep)
    assert photo.read_bytes() == before
    assert [path.name for path in (*photos.iterdir(), *keep.iterdir())] == ["photo.jpg"]


def test_two_writers_lose_nothing_of_each_other(folder, keep):
    (folder / "negative.nef").unlink()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    programs = [
        subprocess.Popen(
            [sys.executable, PROGRAMS, "add_languages", folder, keep.with_name(mine), mine, "6"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for mine in ("en", "de")
    ]
    said = [program.communicate() for program in programs]
    assert [errors for _, errors in said] == ["", ""]
    lines = [line.split("\t") for output, _ in said for line in output.splitlines()]
    assert len(lines) == 2 * 6 * len(before)
    for name in before:
        added = {language for what, photo, language in lines if (what, photo) == ("added", name)}
        assert added == {language for language in read(folder / name).alt_text if language != "x-default"}
    assert {path.name for path in folder.iterdir()} == set(before)
    assert [line for line in lines if line[0] == "refused"] == []  # each waited for the other


def test_a_writer_that_is_at_work_is_waited_for_and_then_named(photo, keep, monkeypatch):
    from sightline.annotate import writing

    monkeypatch.setattr(writing, "_PATIENCE", 0.1)
    before = photo.read_bytes()
    other = writing._partial(photo)
    other.write_bytes(b"on its way")
    with pytest.raises(MetadataError, match=f"another program is writing it.*{other.name}"):
        write(photo, WORDS, keep=keep)
    recover(keep.parent)  # not ours: it stays
    assert other.read_bytes() == b"on its way"
    assert photo.read_bytes() == before
    other.unlink()
    assert write(photo, WORDS, keep=keep).changed


def test_a_photo_that_changes_meanwhile_is_left_as_the_other_program_made_it(photo, keep, monkeypatch):
    from sightline.annotate import writing

    read_back = writing._Claim.read_back

    def and_meanwhile(claim, new):
        MAKERS["grey.jpg"](photo)
        return read_back(claim, new)

    monkeypatch.setattr(writing._Claim, "read_back", and_meanwhile)
    with pytest.raises(MetadataError, match="another program has changed it meanwhile"):
        write(photo, WORDS, keep=keep)
    assert pixels(photo)[0][0] == "L"
    assert [path.name for path in photo.parent.iterdir()] == ["photo.jpg"]
    assert list(keep.iterdir()) == []


def test_a_disk_that_writes_wrongly_is_found_out(photo, keep, monkeypatch):
    from sightline.annotate import writing

    before = photo.read_bytes()
    fill = writing._Claim.fill

    def badly(claim, new, modified_ns=None):
        fill(claim, new[:-1] + b"?", modified_ns)

    monkeypatch.setattr(writing._Claim, "fill", badly)
    with pytest.raises(MetadataError, match="does not read back the same"):
        write(photo, WORDS, keep=keep)
    assert photo.read_bytes() == before
    assert list(keep.iterdir()) == []


def test_a_container_that_would_change_something_else_is_found_out(photo, keep, monkeypatch):
    from sightline.annotate.metadata import jpeg
    from sightline.annotate.metadata.container import Splice

    embed = jpeg.embed
    before = photo.read_bytes()
    monkeypatch.setattr(
        jpeg, "embed", lambda data, packet: [*embed(data, packet), Splice(len(data) - 9, len(data) - 8, b"?")]
    )
    with pytest.raises(MetadataError, match="would have changed something else"):
        write(photo, WORDS, keep=keep)
    assert photo.read_bytes() == before
    assert [path.name for path in photo.parent.iterdir()] == ["photo.jpg"]


def test_undo_leaves_alone_what_another_program_has_changed_since(folder, keep):
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for path in sorted(folder.iterdir()):
        write(path, WORDS, keep=keep)
    changed, gone = folder / "lzw.tif", folder / "mpo.jpg"
    MAKERS["plain.tif"](changed)
    theirs = changed.read_bytes()
    gone.unlink()
    done = {undone.file.name: undone for undone in undo(keep)}
    assert not done["lzw.tif"].restored
    assert "changed since" in str(done["lzw.tif"].problem)
    assert changed.read_bytes() == theirs
    assert done["mpo.jpg"].problem == "mpo.jpg: it is not there any more."
    assert {name for name, undone in done.items() if undone.restored} == {*before, "negative.xmp"} - {
        "lzw.tif",
        "mpo.jpg",
        "negative.nef",
    }
    assert len(list(keep.iterdir())) == 2  # and can still be taken back, once the files are as they were left
    assert all((folder / name).read_bytes() == before[name] for name in before if name not in ("lzw.tif", "mpo.jpg"))


def test_a_photo_that_was_written_twice_gets_its_first_bytes_back_and_its_time(photo, keep):
    os.utime(photo, ns=(1_600_000_000_000_000_000, 1_600_000_000_000_000_000))
    before = photo.read_bytes()
    write(photo, WORDS, keep=keep)
    assert photo.stat().st_mtime_ns > 1_600_000_000_000_000_000
    write(photo, MetadataChange(alt_text={"x-default": "Two geese, and a swan"}), keep=keep)
    assert undo(keep) == [Undone(photo.resolve(), True)] * 2
    assert photo.read_bytes() == before
    assert photo.stat().st_mtime_ns == 1_600_000_000_000_000_000


def test_a_record_that_is_damaged_is_said_and_touches_nothing(photo, keep):
    write(photo, WORDS, keep=keep)
    after = photo.read_bytes()
    record = next(keep.iterdir())
    said = record.read_text()
    record.write_text(said.replace('"back": [[', '"back": [[1, 3, "AAAA"], ['))
    [undone] = undo(keep)
    assert not undone.restored
    assert "what was kept of it is damaged" in str(undone.problem)
    record.write_text(said[:50])
    [undone] = undo(keep)
    assert "cannot be read" in str(undone.problem)
    assert photo.read_bytes() == after


@pytest.mark.skipif(os.name == "nt", reason="rights are kept differently there")
def test_rights_and_extended_attributes_stay(photo, keep):
    photo.chmod(0o640)
    attributes = hasattr(os, "setxattr")
    if attributes:
        try:
            os.setxattr(photo, "user.tags", b"geese")
        except OSError:
            attributes = False
    for _ in range(2):  # written, and taken back
        if not write(photo, WORDS, keep=keep).changed:
            undo(keep)
        assert photo.stat().st_mode & 0o777 == 0o640
        assert not attributes or os.getxattr(photo, "user.tags") == b"geese"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_followed_and_a_hard_link_is_warned_of(photo, keep):
    link, twin = photo.with_name("link.jpg"), photo.with_name("twin.jpg")
    link.symlink_to(photo)
    written = write(link, WORDS, keep=keep)
    assert (written.file, written.warnings) == (photo.resolve(), ())
    assert link.is_symlink()
    undo(keep)
    os.link(photo, twin)
    [warning] = write(link, WORDS, keep=keep).warnings
    assert "hard link" in warning
    assert read(twin).alt_text == {}
    assert read(photo).alt_text == WORDS.alt_text


def test_names_of_every_kind(tmp_path, keep):
    names = ["ä ö.jpg", "e\u0301.jpg", "-XMP=.jpg", "a" * 251 + ".jpg", "$(x) `y` 'z'.jpg", "写真 📷.jpg"]
    if sys.platform == "linux":
        names += [os.fsdecode(b"latin\xe4.jpg"), "a\nb.jpg"]
    for name in names:
        photo = tmp_path / name
        MAKERS["baseline.jpg"](photo)
        before = photo.read_bytes()
        assert write(photo, WORDS, keep=keep).changed
        assert read(photo).alt_text == WORDS.alt_text
        assert undo(keep) == [Undone(photo.resolve(), True)]
        assert photo.read_bytes() == before


def test_what_is_no_picture_is_refused(tmp_path, keep):
    (tmp_path / "photo.xmp").write_bytes(packet())
    (tmp_path / "words.jpg").write_text("<html>")
    (tmp_path / "folder.jpg").mkdir()
    for name, reason in (("photo.xmp", "no picture"), ("words.jpg", "name says"), ("folder.jpg", "no picture")):
        with pytest.raises(MetadataError, match=f"{name}: .*{reason}"):
            write(tmp_path / name, WORDS, keep=keep)
    with pytest.raises(MetadataError, match="not there any more"):
        write(tmp_path / "gone.jpg", WORDS, keep=keep)
    assert not list(tmp_path.rglob("*.sightline-part"))
    assert not keep.exists() or not list(keep.iterdir())
