"""Models that are here: opened only if nobody changed them; moved, removed, added from folders, safe from crashes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sightline.catalogue import download
from sightline.catalogue.folders import add_folder
from sightline.catalogue.installed import MANIFEST, Library, make_sure
from sightline.engine.bundle import ModelBundle
from sightline.errors import DownloadError, ModelError
from sightline.settings import builtin_model_folder
from sightline.terminal import run
from tiny_repository import DATA, NAME, WEIGHTS, make_files, make_graph


@pytest.fixture
def model(hub, get):
    hub.add(NAME, make_files())
    return get()


@pytest.fixture
def folder(tmp_path):
    """A folder with a model in it, and more."""
    folder = tmp_path / "stick" / "My model (new)"
    for path, data in make_files().items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder


# Opening


def test_the_real_model_is_fetched_and_is_the_same(hub, get):
    builtin = builtin_model_folder()
    files = [path for path in builtin.rglob("*") if path.is_file()]
    hub.add(NAME, {path.relative_to(builtin).as_posix(): path.read_bytes() for path in files})
    installed = get(dtype="q8")
    run(make_sure(installed.folder))
    assert ModelBundle.open(installed.folder).digest() == ModelBundle.open(builtin).digest()


def test_a_model_that_was_tampered_with_is_not_opened(library, model):
    changed = model.folder / DATA
    status = changed.stat()
    changed.write_bytes(WEIGHTS[:-1] + b"?")
    os.utime(changed, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    with pytest.raises(ModelError, match=r"it is not what was installed: .+ was changed\."):
        run(make_sure(model.folder))


def test_a_model_that_was_only_touched_is_looked_through_once(library, model):
    os.utime(model.folder / DATA)
    assert list(library.ready(model)) != []
    again = library.find(NAME)
    assert list(library.ready(again)) == []


def test_a_manifest_that_is_damaged_is_said(model):
    (model.folder / MANIFEST).write_text("{")
    with pytest.raises(ModelError, match="is damaged"):
        run(make_sure(model.folder))


def test_check_names_what_is_missing_changed_or_too_much(library, model):
    assert run(library.check(model)) == []
    (model.folder / "merges.txt").unlink()
    (model.folder / "tokenizer.json").write_bytes(b"[]")
    (model.folder / DATA).write_bytes(WEIGHTS[::-1])
    (model.folder / "extra.py").write_text("import os")
    assert run(library.check(model)) == [
        "merges.txt cannot be read: No such file or directory.",
        f"{DATA} was changed.",
        "tokenizer.json has another size.",
        "extra.py does not belong to it.",
    ]


# Removing, moving, crashing


def test_a_removed_model_leaves_nothing(library, model):
    library.remove(NAME)
    assert library.models() == []
    assert not model.folder.exists()
    assert list((library.folder / ".partial").iterdir()) == []


def test_models_move_to_another_folder(library, model, tmp_path):
    run(library.move(tmp_path / "disk"))
    moved = Library(tmp_path / "disk").find(NAME)
    assert [file.sha256 for file in moved.files] == [file.sha256 for file in model.files]
    assert run(Library(tmp_path / "disk").check(moved)) == []
    assert library.models() == []


@pytest.fixture
def begun(hub, library):
    """How much came of a model that is not all here, whose download was closed."""
    hub.add(NAME, make_files())
    hub.faults[DATA] = "slowly"
    part = library.partial(NAME) / "files" / DATA
    work = download.fetch(library, run(download.look_up(library, NAME)))
    for _ in work:
        if part.exists() and part.stat().st_size >= 1_000_000:
            break
    work.close()
    hub.faults.clear()
    hub.gate.set()
    return part.stat().st_size


def test_what_is_not_whole_moves_too_and_goes_on_there(hub, library, begun, tmp_path):
    run(library.move(tmp_path / "disk"))
    there = Library(tmp_path / "disk")
    assert (library.unfinished(), there.unfinished()) == ([], [NAME])
    assert not list(library.folder.rglob(DATA))
    run(download.fetch(there, run(download.look_up(there, NAME))))
    assert hub.asked("cdn", DATA)[-1]["range"] == f"bytes={begun}-"
    assert run(there.check(there.find(NAME))) == []


def test_a_move_of_what_is_not_whole_that_is_broken_off_leaves_it_here(library, begun, tmp_path):
    moving = library.move(tmp_path / "disk")
    next(moving)
    moving.close()
    assert library.unfinished() == [NAME]
    assert (library.partial(NAME) / "files" / DATA).stat().st_size == begun
    assert not list((tmp_path / "disk").rglob(DATA))


def test_what_the_hub_told_first_is_known_in_the_other_folder_too(hub, library, model, tmp_path):
    run(library.move(tmp_path / "disk"))
    there = Library(tmp_path / "disk")
    assert run(download.look_up(there, NAME)).pinned == "before"
    commit = hub.commits[NAME]
    hub.add(NAME, make_files(WEIGHTS[::-1]))
    hub.commits[NAME] = commit
    with pytest.raises(DownloadError, match="tells another hash"):
        run(download.look_up(there, NAME))


def test_a_model_that_is_damaged_is_not_moved(library, model, tmp_path):
    (model.folder / DATA).write_bytes(WEIGHTS[::-1])
    with pytest.raises(DownloadError, match="is not what was installed"):
        run(library.move(tmp_path / "disk"))
    assert library.find(NAME) is not None


def test_a_move_that_is_broken_off_leaves_all_models_here_and_none_there(library, model, tmp_path):
    there = tmp_path / "there"
    moving = library.move(there)
    next(moving)
    moving.close()
    assert Library(there).models() == []
    assert not list(there.rglob("*.onnx"))
    assert [each.name for each in library.models()] == [model.name]
    assert run(library.check(model)) == []


def test_models_do_not_move_into_themselves(library, model):
    with pytest.raises(DownloadError, match="inside the folder of models"):
        run(library.move(library.folder / "deeper"))


def test_models_do_not_move_where_nothing_can_be_written_even_if_there_are_none(tmp_path):
    (tmp_path / "file").write_text("this is no folder")
    with pytest.raises(DownloadError, match=r"file cannot be written to: .+ Choose another folder"):
        run(Library(tmp_path / "models").move(tmp_path / "file"))
    with pytest.raises(DownloadError, match="cannot be written to"):
        run(Library(tmp_path / "models").move(tmp_path / "file" / "deeper"))


@pytest.mark.parametrize("step", ["replaced", "installed"])
def test_a_crash_while_a_model_is_replaced_leaves_one_of_both(hub, library, model, step):
    hub.add(NAME, make_files(WEIGHTS[::-1]))
    script = (
        "import os, pathlib, sys\n"
        "from sightline.catalogue import download, installed\n"
        "from sightline.terminal import run\n"
        "rename = pathlib.Path.rename\n"
        "def crash(self, target):\n"
        "    if pathlib.Path(target).name == 'Tiny-VLM' and sys.argv[2] == 'replaced':\n"
        "        os._exit(9)\n"
        "    result = rename(self, target)\n"
        "    if pathlib.Path(target).name == 'Tiny-VLM':\n"
        "        os._exit(9)\n"
        "    return result\n"
        "pathlib.Path.rename = crash\n"
        "library = installed.Library(pathlib.Path(sys.argv[1]))\n"
        f"run(download.fetch(library, run(download.look_up(library, {NAME!r}, revision='main'))))\n"
    )
    assert subprocess.run([sys.executable, "-c", script, library.folder, step], check=False).returncode == 9
    [left] = library.models()
    assert run(library.check(left)) == []
    assert (left.folder / DATA).read_bytes() == (WEIGHTS if step == "replaced" else WEIGHTS[::-1])


def test_one_at_a_time_works_on_a_model(library):
    with library.lock(NAME), pytest.raises(DownloadError, match="another window or command works on it"):
        library.remove(NAME)


# From a folder


def test_a_folder_is_added_without_what_could_run(library, folder):
    model = run(add_folder(library, folder))
    assert (model.name, model.origin.source) == ("local/My-model-new", str(folder))
    names = {path.name for path in model.folder.rglob("*")}
    assert {"config.json", "model.safetensors", "decoder_model_merged_quantized.onnx_data"} <= names
    assert not names & {"modeling_tiny.py", "pytorch_model.bin", "README.md", ".gitattributes"}
    assert run(library.check(model)) == []
    assert (folder / "modeling_tiny.py").exists()


def test_a_folder_of_the_hub_s_own_cache_is_added(library, folder, tmp_path):
    snapshot, blobs = tmp_path / "models--a--b" / "snapshots" / ("0" * 40), tmp_path / "models--a--b" / "blobs"
    shutil.copytree(folder, snapshot)
    blobs.mkdir()
    weights = snapshot / "model.safetensors"
    weights.rename(blobs / ("1" * 64))
    weights.symlink_to(Path("../../blobs") / ("1" * 64))
    model = run(add_folder(library, snapshot))
    assert not (model.folder / "model.safetensors").is_symlink()
    assert run(library.check(model)) == []


@pytest.mark.parametrize("bad", ["link", "outside", "empty", "file"])
def test_a_folder_that_is_no_plain_model_is_refused(library, folder, tmp_path, bad):
    if bad == "link":
        secret = tmp_path / "secret.json"
        secret.write_text("{}")
        (folder / "secret.json").symlink_to(secret)
    elif bad == "outside":
        (folder / "onnx" / "vision_encoder_fp16.onnx").write_bytes(make_graph("../../../secret"))
    elif bad == "empty":
        (folder / "config.json").unlink()
    else:
        folder = folder / "config.json"
    with pytest.raises(DownloadError):
        run(add_folder(library, folder))
    assert library.models() == []


def test_what_the_manifest_says_is_json(model):
    kept = json.loads((model.folder / MANIFEST).read_text(encoding="utf-8"))
    assert kept["origin"]["commit"] == model.origin.commit
    assert {file["path"] for file in kept["files"]} == {file.path for file in model.files}
