"""From the database to JSON and into another database: nothing is lost, and nothing is there twice."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest
from conversations import CONVERSATIONS

from sightline.store.conversations import Conversations
from sightline.store.database import open_database
from sightline.transcripts import to_html, to_json
from sightline.transcripts.formats import export
from sightline.transcripts.transcript import Transcript

Make = Callable[[str], Transcript]


@pytest.fixture
def store(tmp_path: Path) -> Generator[Conversations]:
    database = open_database(tmp_path / "data")
    yield Conversations(database)
    database.close()


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_what_is_imported_is_what_was_exported(name: str, conversation: Make, store: Conversations, tmp_path: Path):
    export([conversation(name)], to_json, tmp_path / "a.json")
    read = to_json.read(tmp_path / "a.json")
    store.create(read.conversation, id=read.id, title=read.title, created=read.created, updated=read.updated)
    loaded = store.load(read.id)
    entry = store.entry(read.id)
    assert entry is not None
    again = replace(read, conversation=loaded, title=entry.title, created=entry.created, updated=entry.updated)
    export([again], to_json, tmp_path / "b.json")
    assert (tmp_path / "b.json").read_bytes() == (tmp_path / "a.json").read_bytes()
    assert loaded == read.conversation


def test_the_same_transcript_twice_is_refused(conversation: Make, store: Conversations, tmp_path: Path):
    export([conversation("branches")], to_json, tmp_path / "a.json")
    for first in (True, False):
        read = to_json.read(tmp_path / "a.json")
        if first:
            store.create(read.conversation, id=read.id, title=read.title)
        else:
            with pytest.raises(ValueError, match=read.id):
                store.create(read.conversation, id=read.id, title=read.title)
    assert len(store.page()) == 1


def test_a_picture_that_was_moved_is_taken_from_where_it_is_now(conversation: Make, tmp_path: Path):
    transcript = conversation("tables")
    ((digest, picture),) = transcript.pictures.items()
    (image,) = transcript.conversation.images()
    moved = tmp_path / "moved.png"
    shutil.copy(image.path, moved)
    nodes = list(transcript.conversation.nodes)
    gone = replace(image, path=tmp_path / "gone.png")
    nodes[0] = replace(nodes[0], message=replace(nodes[0].message, images=(gone,)))
    transcript = replace(
        transcript,
        conversation=replace(transcript.conversation, nodes=tuple(nodes)),
        pictures={digest: replace(picture, file=moved)},
    )
    assert export([transcript], to_html, tmp_path / "x.html") == ()
    text = (tmp_path / "x.html").read_text()
    assert "<img" in text
    assert "moved.png" not in text
