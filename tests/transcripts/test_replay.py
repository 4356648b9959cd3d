"""Replay: the built-in model gives the same answers again; another model, other settings or weights are told apart."""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conversations import DONE, MODEL, SETTINGS, START, picture, transcript

from fakes import FakeModel
from sightline import cli
from sightline.chat import Chat
from sightline.conversation import ImageInput, Message, Region, Role, Writer
from sightline.engine.bundle import ModelBundle
from sightline.engine.images import Pictures
from sightline.engine.local import LocalModel, open_model
from sightline.errors import PictureError
from sightline.events import StopReason, TextDelta
from sightline.settings import builtin_model_folder, resource_folder
from sightline.transcripts import to_json
from sightline.transcripts.formats import export
from sightline.transcripts.options import Options
from sightline.transcripts.replay import Replay, replay
from sightline.transcripts.transcript import Picture, Transcript, only

SHAPES = resource_folder() / "samples" / "shapes.png"


def finish(work: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def asked() -> Transcript:
    """Three turns with the built-in model: about a picture, about a region of it, and once more with another answer."""
    pictures = Pictures()
    model: LocalModel = finish(open_model(builtin_model_folder(), pictures))
    image = pictures.open(SHAPES)
    chat = Chat(64)
    settings = []
    for question, images in (
        ("How many shapes are there?", (image,)),
        ("Describe this picture.", (replace(image, region=Region(0.1, 0.1, 0.8, 0.9)),)),
    ):
        index = chat.ask(Message(Role.USER, question, images))
        finish(chat.answer(model, index))
        settings.append({**SETTINGS, "max_new_tokens": 64})
    finish(chat.answer(model, 0))
    settings.append({**SETTINGS, "max_new_tokens": 64, "temperature": 0.8, "seed": 1})
    digest = model.bundle.digest()
    model.close()
    answered = iter(settings)
    nodes = tuple(
        replace(node, time=START, writer=Writer(model.name, str(model.bundle.folder), digest, next(answered)))
        if node.outcome is not None
        else node
        for node in chat.conversation.nodes
    )
    size = pictures.size(image)
    made = transcript("Shapes", [], [Picture(image.digest, "shapes.png", size)])
    return replace(made, conversation=replace(chat.conversation, nodes=nodes))


@pytest.fixture(scope="module")
def gone_on() -> Transcript:
    """An answer that was stopped, went on until it was as long as allowed, and went on from there."""
    pictures = Pictures()
    model: LocalModel = finish(open_model(builtin_model_folder(), pictures))
    image = pictures.open(SHAPES)
    chat = Chat(6)
    writer = Writer(model.name, str(model.bundle.folder), model.bundle.digest())
    question = chat.ask(Message(Role.USER, "Describe this picture.", (image,)))
    answer = chat.answer(model, question, writer)
    while not isinstance(next(answer), TextDelta):
        pass
    answer.close()
    chat.max_new_tokens = 10  # a sentence of a description, which is told whole or not at all
    finish(chat.answer(model, question, writer, continued=1))
    chat.max_new_tokens = 64
    finish(chat.answer(model, question, writer, continued=2))
    edited = chat.edit(question, "Which colours are there?")
    finish(chat.answer(model, edited, writer))
    model.close()
    made = transcript("Shapes", [], [Picture(image.digest, "shapes.png", pictures.size(image))])
    return replace(made, conversation=chat.conversation)


def test_an_answer_that_went_on_is_asked_to_go_on_again(
    gone_on: Transcript, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    nodes = gone_on.conversation.nodes
    stopped, longer, whole = (nodes[index].message.text for index in (1, 2, 3))
    assert len(stopped) < len(longer) < len(whole)
    assert longer.startswith(stopped)
    assert whole.startswith(longer)
    assert nodes[3].writer is not None
    assert nodes[3].writer.settings["prefix_length"] == len(longer)
    export([gone_on], to_json, tmp_path / "x.json")
    assert cli.main(["replay", str(tmp_path / "x.json")]) == 0
    assert capsys.readouterr().out == "4 of 4 answers are the same.\n"
    read = to_json.read(tmp_path / "x.json")
    assert read.conversation == gone_on.conversation
    assert to_json.dump(read) == (tmp_path / "x.json").read_bytes()
    told = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    told["messages"][3]["text"] = whole + " And more."
    (tmp_path / "x.json").write_text(json.dumps(told))
    assert cli.main(["replay", str(tmp_path / "x.json")]) == 5
    assert f"Message 4 differs from character {len(whole) + 1} on." in capsys.readouterr().out


@pytest.mark.parametrize("options", [[], ["--strip-metadata"], ["--redact-paths"]])
def test_the_same_model_gives_the_same_answers(
    options: list[str], asked: Transcript, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    export([asked], to_json, tmp_path / "whole.json")
    assert (
        cli.main(["transcript", str(tmp_path / "whole.json"), "--to", "json", str(tmp_path / "x.json"), *options]) == 0
    )
    assert cli.main(["replay", str(tmp_path / "x.json")]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("3 of 3 answers are the same.\n", "")


def test_without_how_the_answers_ended_their_words_are_compared(
    asked: Transcript, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "x.json"
    export([asked], to_json, file, Options(stats=False))
    remark = "The transcript does not say how answers ended, so only their words are compared.\n"
    assert cli.main(["replay", str(file)]) == 0
    assert capsys.readouterr().out == remark + "3 of 3 answers are the same.\n"
    told = json.loads(file.read_text(encoding="utf-8"))
    told["messages"][1]["text"] = "Never said."
    file.write_text(json.dumps(told))
    assert cli.main(["replay", str(file)]) == 5
    assert "2 of 3 answers are the same." in capsys.readouterr().out


@pytest.mark.parametrize("message", [0, 1])
def test_where_no_answer_can_be_asked_for_again_none_is_called_the_same(
    message: int, asked: Transcript, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    export([only(asked, [message])], to_json, tmp_path / "x.json")
    assert cli.main(["replay", str(tmp_path / "x.json")]) == 3
    captured = capsys.readouterr()
    assert "x.json: there is no answer in it to ask for again." in captured.err
    assert ("An answer without its question" in captured.out) is (message == 1)


def test_other_words_tokens_and_weights_are_said(asked: Transcript, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    export([asked], to_json, tmp_path / "x.json")
    told = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    told["messages"][4]["text"] = "5!"  # what no other answer follows
    told["messages"][4]["model"]["digest"] = "0" * 64
    told["messages"][3]["outcome"]["new_tokens"] += 1
    (tmp_path / "x.json").write_text(json.dumps(told))
    assert cli.main(["replay", str(tmp_path / "x.json")]) == 5
    lines = capsys.readouterr().out.splitlines()
    assert "had other weights: 000000000000… then, " in lines[0]
    assert lines[1] == "Message 4 has the same words, but not in as many tokens."
    assert lines[2] == "Message 5 differs from character 2 on."
    assert lines[3:5] == ["  then: '5!'", "  now:  '5.'"]
    assert "0 of 3" not in lines[-1]
    assert lines[-1].endswith("of 3 answers are the same.")


def test_a_broken_model_or_transcript_is_an_exit_code(asked: Transcript, tmp_path: Path):
    export([asked], to_json, tmp_path / "x.json")
    assert cli.main(["replay", str(tmp_path / "x.json"), "--model", str(tmp_path)]) == 4
    assert cli.main(["replay", str(tmp_path / "none.json")]) == 3


def replayed(made: Transcript, model: FakeModel, folder: Path, digest: str = "ab" * 32) -> Replay:
    done: Replay = finish(replay(made, model, Pictures(), folder, digest))
    return done


def test_each_answer_is_asked_for_as_it_was(tmp_path: Path):
    path, digest = picture(tmp_path, "a.png")
    image = ImageInput(path, digest, number=3)
    made = transcript(
        "x",
        [("One?", [image], "Answer 1."), ("Two?", [], "Answer 2.")],
        [Picture(digest, "a.png", (320, 200), lines=())],
    )
    nodes = list(made.conversation.nodes)
    nodes[3] = replace(nodes[3], writer=replace(MODEL, settings={"temperature": 0.8, "seed": 7, "odd": "x"}))
    made = replace(made, conversation=replace(made.conversation, nodes=tuple(nodes)))
    model = FakeModel()
    result = replayed(made, model, tmp_path)
    first, second = model.requests
    assert (first.temperature, first.max_new_tokens, first.seed) == (0.0, 512, 0)
    assert (second.temperature, second.max_new_tokens, second.seed) == (0.8, 512, 7)
    assert [message.text for message in second.messages] == ["One?", "Answer 1.", "Two?"]
    assert first.messages[0].images == (image,)
    assert first.messages[0].images[0].number == 3
    assert first.text_read == {digest: ()}
    assert result.remarks == ("Not known, so taken as usual: max_new_tokens, top_p.",)
    # The fake model counts one token, the transcript says 42.
    assert [difference.index for difference in result.differences] == [1, 3]


@pytest.mark.parametrize(
    ("reason", "said", "same"),
    [
        (StopReason.STOPPED, "Ans", True),
        (StopReason.FAILED, "Answer 1.", True),
        (StopReason.STOPPED, "Anx", False),
        (StopReason.END, "Ans", False),
        (StopReason.END, "Answer 1.", True),
        (StopReason.END, "Answer 1. More", False),
    ],
)
def test_a_stopped_answer_has_to_begin_the_same(reason: StopReason, said: str, same: bool, tmp_path: Path):
    made = transcript("x", [("?", [], said)])
    question, answer = made.conversation.nodes
    answer = replace(answer, outcome=replace(DONE, reason=reason, new_tokens=1))
    made = replace(made, conversation=replace(made.conversation, nodes=(question, answer)))
    result = replayed(made, FakeModel(), tmp_path)
    assert (result.answers, not result.differences) == (1, same)
    assert result.remarks == ()


def test_without_its_picture_nothing_can_be_asked(tmp_path: Path):
    image = ImageInput(Path("a.png"), "0" * 64)
    made = transcript("x", [("?", [image], "!")], [Picture("0" * 64, "a.png", (1, 1))])
    with pytest.raises(PictureError, match="neither the picture"):
        replayed(made, FakeModel(), tmp_path)


def test_a_bundle_is_known_by_its_bytes(tmp_path: Path):
    folder = tmp_path / "copy"
    shutil.copytree(builtin_model_folder(), folder)
    digest = ModelBundle.open(builtin_model_folder()).digest()
    assert ModelBundle.open(folder).digest() == digest
    (folder / "README.md").write_text("another card")
    assert ModelBundle.open(folder).digest() == digest
    config = json.loads((folder / "generation_config.json").read_text())
    (folder / "generation_config.json").write_text(json.dumps({**config, "x": 1}))
    assert ModelBundle.open(folder).digest() != digest


def test_a_stripped_copy_is_still_the_picture_that_was_asked_about(asked: Transcript, tmp_path: Path):
    export([asked], to_json, tmp_path / "x.json", Options(strip_metadata=True))
    read = to_json.read(tmp_path / "x.json")
    assert list(read.pictures) == list(asked.pictures)
