"""Pictures are found again, in their copies, where they were, or were moved to; and so is what is known of them."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sightline.conversation import Conversation, ImageInput, Message, Region, Role, TextLine, Word
from sightline.errors import PictureError
from sightline.store import pictures as pictures_module
from sightline.store.conversations import Draft
from sightline.store.pictures import AltKind, AltState, AltText, PictureFiles


@pytest.fixture
def linked(database, tmp_path):
    return PictureFiles(database, tmp_path / "copies", keep_copies=False)


@pytest.fixture
def copied(database, tmp_path):
    return PictureFiles(database, tmp_path / "copies", keep_copies=True)


def make(path: Path, data: bytes = b"a picture") -> ImageInput:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return ImageInput(path, hashlib.sha256(data).hexdigest(), Region(0, 0, 0.5, 0.5), 2)


def test_a_copy_outlives_the_original(copied, tmp_path):
    image = make(tmp_path / "photos" / "Cat.PNG")
    copied.remember(image, size=(30, 20))
    record = copied.record(image.digest)
    assert record.copy == tmp_path / "copies" / f"{image.digest}.png"
    assert record.copy.read_bytes() == b"a picture"
    assert (record.name, record.path, record.bytes, record.size) == ("Cat.PNG", image.path, 9, (30, 20))
    assert copied.find(image) == image
    image.path.unlink()
    found = copied.find(image)
    assert (found.path, found.digest, found.region, found.number) == (record.copy, image.digest, image.region, 2)
    assert [file.name for file in (tmp_path / "copies").iterdir()] == [record.copy.name]


def test_a_link_keeps_no_copy(linked, tmp_path):
    image = make(tmp_path / "photos" / "cat.png")
    linked.remember(image)
    assert linked.record(image.digest).copy is None
    assert not (tmp_path / "copies").exists()
    image.path.unlink()
    with pytest.raises(PictureError, match=r"cat\.png: the file is no longer where it was"):
        linked.find(image)


def test_what_lies_in_the_folder_is_its_own_copy(linked, tmp_path):
    image = make(tmp_path / "copies" / "pasted.png")
    linked.remember(image, name="Pasted picture")
    assert linked.record(image.digest).copy == image.path
    assert linked.record(image.digest).name == "Pasted picture"


@pytest.mark.parametrize("place", ["photos/renamed.png", "elsewhere/cat.png"])
def test_a_moved_picture_is_found_by_its_hash_and_remembered_there(linked, tmp_path, place):
    linked.remember(make(tmp_path / "elsewhere" / "other.png", b"another..."))
    image = make(tmp_path / "photos" / "cat.png")
    linked.remember(image, name="Cat", size=(3, 2))
    make(tmp_path / "photos" / "decoy.png", b"a pichure")  # as long, and not the same
    image.path.rename(tmp_path / place)
    assert linked.find(image).path == tmp_path / place
    record = linked.record(image.digest)
    assert (record.path, record.name, record.size) == (tmp_path / place, "Cat", (3, 2))


def test_a_changed_file_is_not_taken_for_the_picture(linked, tmp_path):
    image = make(tmp_path / "cat.png")
    linked.remember(image)
    times = image.path.stat()
    image.path.write_bytes(b"b picture")
    os.utime(image.path, ns=(times.st_atime_ns, times.st_mtime_ns + 1))
    with pytest.raises(PictureError):
        linked.find(image)
    image.path.write_bytes(b"a picture")  # and back: another date, the same bytes
    assert linked.find(image) == image


def test_the_looking_has_an_end(linked, tmp_path, monkeypatch):
    image = make(tmp_path / "photos" / "cat.png")
    linked.remember(image)
    image.path.rename(tmp_path / "photos" / "renamed.png")
    monkeypatch.setattr(pictures_module, "MOST_FILES", 0)
    with pytest.raises(PictureError):
        linked.find(image)


def test_a_picture_that_was_never_remembered_is_where_it_is_said_to_be_or_nowhere(linked, tmp_path):
    image = make(tmp_path / "cat.png")
    assert linked.find(image) == image
    image.path.write_bytes(b"changed")
    with pytest.raises(PictureError):
        linked.find(image)


def test_a_picture_that_changed_since_it_was_opened_is_not_copied(copied, tmp_path):
    image = make(tmp_path / "cat.png")
    image.path.write_bytes(b"changed")
    with pytest.raises(PictureError, match="changed since"):
        copied.remember(image)
    assert list((tmp_path / "copies").iterdir()) == []
    assert copied.record(image.digest) is None


def test_a_picture_that_is_gone_is_named(copied, tmp_path):
    with pytest.raises(PictureError, match=r"cat\.png"):
        copied.remember(ImageInput(tmp_path / "cat.png", "ab" * 32))


@pytest.mark.skipif(os.name == "nt", reason="file names are Unicode there")
def test_a_name_that_is_no_text_is_kept(linked, tmp_path):
    image = make(tmp_path / os.fsdecode(b"\xff\xfe.png"))
    linked.remember(image)
    assert linked.record(image.digest).path == image.path
    assert linked.find(image) == image


def test_purging_erases_what_nothing_refers_to(copied, conversations, tmp_path):
    asked, drafted, described, unused = (make(tmp_path / f"{n}.png", b"%d" % n) for n in range(4))
    for image in (asked, drafted, described, unused):
        copied.remember(image)
        copied.save_words(image.digest, [])
    id = conversations.create(Conversation().add(None, Message(Role.USER, "a", (asked,))))
    conversations.save_draft(conversations.create(), Draft("", (drafted,)))
    copied.save_alt_text(described.digest, AltText(AltKind.SHORT, AltState.APPROVED, "A thing"))
    assert copied.purge() == 1
    assert copied.record(unused.digest) is None
    assert copied.words(unused.digest) is None
    assert not (tmp_path / "copies" / f"{unused.digest}.png").exists()
    assert all(copied.record(image.digest).copy.exists() for image in (asked, drafted, described))
    conversations.delete([id])
    assert copied.purge() == 0  # it can still be undone
    conversations.purge(datetime.now(UTC) + timedelta(seconds=1))
    assert copied.purge() == 1


def test_words_read_come_back_as_they_were(linked):
    lines = (
        TextLine((Word("Grand", Region(0.1, 0.2, 0.3, 0.4), 0.99), Word("Hôtel", Region(0.3, 0.2, 0.5, 0.4), 0.5))),
        TextLine((Word("東京", Region(0, 0, 1, 1), 1.0),)),
    )
    assert linked.words("ab") is None
    linked.save_words("ab", lines)
    assert linked.words("ab") == lines
    linked.save_words("ab", ())
    assert linked.words("ab") == ()


def test_alt_texts_have_kinds_and_states(linked):
    short = AltText(AltKind.SHORT, AltState.DRAFT, "A cat")
    extended = AltText(AltKind.EXTENDED, AltState.DRAFT, "A cat on a mat.")
    for alt in (short, extended):
        linked.save_alt_text("ab", alt)
    assert linked.alt_texts("ab") == {AltKind.SHORT: short, AltKind.EXTENDED: extended}
    approved = AltText(AltKind.SHORT, AltState.APPROVED, "A black cat")
    linked.save_alt_text("ab", approved)
    assert linked.alt_texts("ab")[AltKind.SHORT] == approved
    assert linked.alt_texts("cd") == {}
