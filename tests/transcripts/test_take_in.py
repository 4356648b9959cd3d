"""Exported conversations come back into a store: without loss, and never twice."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from conversations import CONVERSATIONS, START

from sightline.conversation import Message, Node, Role
from sightline.engine.images import Pictures
from sightline.errors import TranscriptError
from sightline.store.conversations import Conversations
from sightline.store.database import open_database
from sightline.store.pictures import AltKind, PictureFiles
from sightline.transcripts import to_json
from sightline.transcripts.formats import export
from sightline.transcripts.options import Options
from sightline.transcripts.take_in import TakenIn, read_all, take_in
from sightline.transcripts.transcript import Picture, Transcript, only

Make = Callable[[str], Transcript]


@dataclass
class Kept:
    """A store of its own, in a folder of its own."""

    conversations: Conversations
    pictures: PictureFiles
    folder: Path

    def take(self, path: Path) -> list[TakenIn]:
        return [
            take_in(transcript, self.conversations, self.pictures, Pictures(), self.folder)
            for transcript in read_all(path)
        ]

    def transcript(self, id: str, like: Transcript) -> Transcript:
        """What is kept, as the window exports it."""
        entry = self.conversations.entry(id)
        assert entry is not None
        conversation = self.conversations.load(id)
        pictures = {}
        for image in conversation.images():
            record = self.pictures.record(image.digest)
            assert record is not None
            assert record.size is not None
            alt = self.pictures.alt_texts(image.digest).get(AltKind.SHORT)
            pictures[image.digest] = Picture(
                image.digest,
                record.name,
                record.size,
                alt.text if alt else "",
                self.pictures.words(image.digest),
                file=self.pictures.find(image).path,
            )
        return replace(
            like,
            id=id,
            title=entry.title,
            created=entry.created,
            updated=entry.updated,
            conversation=conversation,
            pictures=pictures,
        )


@pytest.fixture
def store(tmp_path: Path) -> Generator[Kept]:
    database = open_database(tmp_path / "data")
    folder = tmp_path / "data" / "pictures"
    yield Kept(Conversations(database), PictureFiles(database, folder, keep_copies=False), folder)
    database.close()


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_what_comes_back_is_written_again_as_the_same_bytes(name: str, conversation: Make, store: Kept, tmp_path: Path):
    made = conversation(name)
    export([made], to_json, tmp_path / "a.json")
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    for number, picture in enumerate(told["pictures"]):  # those files are on another computer
        picture["path"] = f"/elsewhere/{number}{Path(picture['path']).suffix}"
    (tmp_path / "a.json").write_bytes((json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode())
    assert store.take(tmp_path / "a.json") == [TakenIn(made.id, known=False)]
    export([store.transcript(made.id, made)], to_json, tmp_path / "b.json")
    assert (tmp_path / "b.json").read_bytes() == (tmp_path / "a.json").read_bytes()
    assert store.take(tmp_path / "b.json") == [TakenIn(made.id, known=True)]
    assert len(store.conversations.page()) == 1


@pytest.mark.parametrize(
    "options",
    [Options(stats=False), Options(redact_paths=True), Options(strip_metadata=True), Options(system_prompt=False)],
    ids=["stats", "paths", "metadata", "prompt"],
)
def test_a_copy_with_less_in_it_is_not_kept_beside(options: Options, conversation: Make, store: Kept, tmp_path: Path):
    made = conversation("many_pictures")
    export([made], to_json, tmp_path / "a.json")
    export([made], to_json, tmp_path / "b.json", options)
    store.take(tmp_path / "a.json")
    assert store.take(tmp_path / "b.json") == [TakenIn(made.id, known=True)]


def test_stripped_pictures_come_along(conversation: Make, store: Kept, tmp_path: Path):
    made = conversation("many_pictures")
    export([made], to_json, tmp_path / "a.json", Options(strip_metadata=True, redact_paths=True))
    store.take(tmp_path / "a.json")
    kept = store.conversations.load(made.id)
    assert [image.number for image in kept.images()] == [1, 2, 3, 4, 5, 6, 7]
    for image in kept.images():
        assert store.pictures.find(image).path.parent == store.folder
    assert store.take(tmp_path / "a.json") == [TakenIn(made.id, known=True)]


def test_an_older_export_adds_nothing_and_another_one_is_kept_beside(conversation: Make, store: Kept, tmp_path: Path):
    made = conversation("branches")
    export([made], to_json, tmp_path / "old.json")
    for question in ("There?", "Here?"):
        longer = made.conversation.append(Node(1, Message(Role.USER, question), time=START))
        export([replace(made, conversation=longer)], to_json, tmp_path / f"{question[0]}.json")
    assert store.take(tmp_path / "T.json") == [TakenIn(made.id, known=False)]
    assert store.take(tmp_path / "old.json") == [TakenIn(made.id, known=True)]
    (beside,) = store.take(tmp_path / "H.json")
    assert (beside.known, beside.id == made.id) == (False, False)
    assert store.take(tmp_path / "H.json") == [TakenIn(beside.id, known=True)]
    assert store.conversations.load(made.id).nodes[-1].message.text == "There?"
    assert store.conversations.load(beside.id).nodes[-1].message.text == "Here?"
    assert len(store.conversations.page()) == 2


def test_a_part_is_a_conversation_of_its_own(conversation: Make, store: Kept, tmp_path: Path):
    made = conversation("regions")
    part = only(made, [2])
    export([part], to_json, tmp_path / "a.json")
    for known in (False, True):
        assert store.take(tmp_path / "a.json") == [TakenIn(part.id, known)]
    (question,) = store.conversations.load(part.id).nodes
    assert [image.region_number for image in question.message.images] == [None, 2, 1]


def test_a_deleted_one_comes_back(conversation: Make, store: Kept, tmp_path: Path):
    export([conversation("code")], to_json, tmp_path / "a.json")
    (taken,) = store.take(tmp_path / "a.json")
    store.conversations.delete([taken.id])
    store.take(tmp_path / "a.json")
    assert [entry.id for entry in store.conversations.page()] == [taken.id]


def test_a_zip_of_many(conversation: Make, store: Kept, tmp_path: Path):
    chosen = [conversation(name) for name in CONVERSATIONS]
    export(chosen, to_json, tmp_path / "all.zip")
    assert {taken.id for taken in store.take(tmp_path / "all.zip")} == {each.id for each in chosen}
    assert all(taken.known for taken in store.take(tmp_path / "all.zip"))
    assert len(store.conversations.page()) == len(CONVERSATIONS)


def test_without_its_picture_what_was_said_is_kept(conversation: Make, store: Kept, tmp_path: Path):
    export([conversation("tables")], to_json, tmp_path / "a.json")
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    told["pictures"][0].update(data=None, data_sha256=None, path="/nowhere/shapes.png")
    (tmp_path / "a.json").write_text(json.dumps(told))
    (taken,) = store.take(tmp_path / "a.json")
    assert len(store.conversations.load(taken.id).nodes) == 2


@pytest.mark.parametrize(
    ("content", "problem"), [(b"no zip", "not a zip"), (None, "cannot be read"), ("empty", "no JSON transcript")]
)
def test_a_bad_zip_is_a_sentence(content: bytes | str | None, problem: str, store: Kept, tmp_path: Path):
    path = tmp_path / "x.zip"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("readme.txt", "nothing")
    with pytest.raises(TranscriptError, match=f"x.zip: .*{problem}"):
        store.take(path)
