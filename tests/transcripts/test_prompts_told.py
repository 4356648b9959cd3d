"""What a model was told before a conversation goes with every answer, and is left out, or redacted, with the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sightline.conversation import SYSTEM_PROMPT
from sightline.transcripts import to_json, to_text
from sightline.transcripts.formats import export
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript

WORDS = "Answer as the notes in /home/someone/notes say."


@pytest.fixture
def told(conversation) -> Transcript:
    """A conversation whose answers were all given under a system prompt."""
    made = conversation("regions")
    nodes = tuple(
        node
        if node.writer is None
        else replace(node, writer=replace(node.writer, settings={**node.writer.settings, SYSTEM_PROMPT: WORDS}))
        for node in made.conversation.nodes
    )
    return replace(made, system_prompt=WORDS, conversation=replace(made.conversation, nodes=nodes))


def kept(transcript: Transcript) -> set[object]:
    """What its answers say that their model was told."""
    writers = [node.writer for node in transcript.conversation.nodes if node.writer is not None]
    assert writers
    return {writer.settings.get(SYSTEM_PROMPT) for writer in writers}


def test_it_goes_with_every_answer_and_comes_back(told, tmp_path):
    export([told], to_json, tmp_path / "a.json")
    assert kept(to_json.read(tmp_path / "a.json")) == {WORDS}


def test_left_out_it_is_nowhere(told, tmp_path):
    export([told], to_json, tmp_path / "a.json", Options(system_prompt=False))
    assert kept(to_json.read(tmp_path / "a.json")) == {None}
    assert "someone/notes" not in (tmp_path / "a.json").read_text()


def test_without_folders_it_names_none(told, tmp_path):
    export([told], to_json, tmp_path / "a.json", Options(redact_paths=True))
    assert kept(to_json.read(tmp_path / "a.json")) == {"Answer as the notes in ~/notes say."}


def test_a_document_says_it_once(told, tmp_path):
    export([told], to_text, tmp_path / "a.txt")
    text = " ".join((tmp_path / "a.txt").read_text(encoding="utf-8").split())
    assert text.count(WORDS) == 1
