"""Rows: the engine's own rendering, packed; every conversation sees its picture and itself alone."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from sightline.conversation import ImageInput, Message, Region, Role, TextLine, Word
from sightline.engine.family import find
from sightline.engine.prompt import ChatTemplate
from sightline.engine.reference_text import reference_text
from sightline.training.rows import Batch, Turn, image_tokens, make_batch, pack, pixels_of
from sightline.training.scenes import draw
from sightline.training.scenes.questions import REFUSAL
from sightline.training.scenes.reading import Reading
from sightline.training.tokens import ASSISTANT, CHAT_TEMPLATE, END, IMAGE, USER

PICTURES = tuple(ImageInput(Path(name), name) for name in ("a", "b"))
LINES = (
    TextLine((Word("Sales", Region(0.2, 0.1, 0.4, 0.2), 1.0), Word("2024", Region(0.5, 0.1, 0.6, 0.2), 1.0))),
    TextLine((Word("x12 y80", Region(0, 0.9, 0.1, 1.0), 1.0),)),
)


@pytest.fixture
def template(tokenizer: Tokenizer, tmp_path: Path) -> ChatTemplate:
    return ChatTemplate(tokenizer, CHAT_TEMPLATE, tokenizer.token_to_id(IMAGE), {"eos_token": END}, tmp_path)


@pytest.fixture
def batch(tokenizer: Tokenizer) -> Batch:
    return make_batch(tokenizer, (3, 1), 6, 200, 256)


@pytest.mark.parametrize("text", ["What is this?", "Größe? 日本語 🦊", "a\n\tb  c", "0123456789", "<b>&amp;</b>"])
def test_any_text_can_be_encoded(tokenizer: Tokenizer, text: str):
    assert tokenizer.decode(tokenizer.encode(text).ids) == text


def test_the_fixed_parts_of_reference_text_are_single_tokens(tokenizer: Tokenizer):
    text = reference_text(LINES[:1])
    ids = tokenizer.encode(text).ids
    assert ids[:3] == [tokenizer.token_to_id(token) for token in (text.partition("\n")[0], "x40", "y15")]


def test_digits_stand_apart(tokenizer: Tokenizer):
    assert [tokenizer.decode([i]) for i in tokenizer.encode("1234").ids] == ["1", "2", "3", "4"]


def test_a_conversation_is_a_prefix_of_its_continuation(template: ChatTemplate):
    messages = [
        Message(Role.USER, "What is this?", PICTURES[:1]),
        Message(Role.ASSISTANT, "A bar chart."),
        Message(Role.USER, "And this?", PICTURES[1:]),
        Message(Role.ASSISTANT, "A drawing with shapes."),
    ]
    whole = template.render(messages, add_generation_prompt=False)
    for count in range(1, len(messages) + 1):
        assert whole.startswith(template.render(messages[:count], add_generation_prompt=False))
    asked = template.render(messages[:1])
    assert asked == f"{USER}{IMAGE}What is this?{END}{ASSISTANT}"
    assert whole.startswith(asked)


CONVERSATIONS = {
    "one turn": [Turn("What is this?", "A bar chart.", (0,))],
    "two turns": [Turn("What is this?", "A bar chart.", (0,)), Turn("How many bars?", "5.")],
    "another picture": [Turn("What is this?", "A bar chart.", (0,)), Turn("And what is this?", REFUSAL, (1,))],
    "two at once": [Turn("What colour is the star in image 1?", "Red.", (0, 1))],
}


@pytest.mark.parametrize("words", [(), LINES], ids=["no words", "words"])
@pytest.mark.parametrize("turns", CONVERSATIONS.values(), ids=CONVERSATIONS)
def test_rows_hold_what_the_engine_will_render(
    tokenizer: Tokenizer, template: ChatTemplate, turns: list[Turn], words: tuple[TextLine, ...]
):
    messages = []
    for turn in turns:
        messages.append(Message(Role.USER, turn.question, tuple(PICTURES[i] for i in turn.pictures)))
        messages.append(Message(Role.ASSISTANT, turn.answer))
    read = {"a": words, "b": words[:1]}
    asked = template.encode(messages[:-1], lambda image: image_tokens(256), read).token_ids.tolist()
    scenes = [draw(np.random.default_rng(i)) for i in range(2)]
    readings = [Reading(words), Reading(words[:1])]
    packed = pack(tokenizer, scenes, readings, [[turns], [turns]], 400, 256)
    row = packed.input_ids[0].tolist()
    assert row[: len(asked)] == asked
    answer = [*tokenizer.encode(turns[-1].answer).ids, tokenizer.token_to_id(END)]
    assert row[len(asked) : len(asked) + len(answer)] == answer
    assert packed.targets[0, len(asked) - 1 : len(asked) + len(answer) - 1].tolist() == answer
    assert packed.positions[0, : len(asked)].tolist() == list(range(len(asked)))


def test_only_answers_are_learnt(batch: Batch, tokenizer: Tokenizer):
    end = tokenizer.token_to_id(END)
    for row, turns in enumerate(batch.turns):
        learnt = [int(t) for t in batch.targets[row] if t != -100]
        answers = re.sub(r" (?=[xy]\d\d\.)", "", "".join(turn.answer for turn in turns))  # places swallow it
        assert tokenizer.decode([t for t in learnt if t != end]) == answers
        assert learnt.count(end) == len(turns)


def test_picture_tokens_point_at_the_pictures_features(batch: Batch, tokenizer: Tokenizer):
    is_image = batch.input_ids == tokenizer.token_to_id(IMAGE)
    assert ((batch.slots >= 0) == is_image).all()
    assert batch.slots.max() < len(batch.pixels) * image_tokens(256)
    for row in range(len(batch.pixels)):
        shared = batch.slots[row][batch.segments[row] == 0]
        assert shared[shared >= 0].tolist() == list(range(row * image_tokens(256), (row + 1) * image_tokens(256)))


def test_the_same_key_makes_the_same_batch(batch: Batch, tokenizer: Tokenizer):
    again = make_batch(tokenizer, (3, 1), 6, 200, 256)
    for name in ("pixels", "input_ids", "slots", "segments", "positions", "targets", "weights"):
        assert (getattr(batch, name) == getattr(again, name)).all()


def test_conversations_about_pictures_to_refuse_are_refused(tokenizer: Tokenizer):
    refused = 0
    for key in range(6):
        batch = make_batch(tokenizer, (4, key), 4, 200, 256, skills=("kind", "describe"))
        for scene, turns in zip(batch.scenes, batch.turns, strict=True):
            if scene.kind == "foreign":
                refused += 1
                assert all(turn.answer == REFUSAL for turn in turns)
    assert refused


def test_pixels_are_what_the_engine_feeds():
    model = pytest.importorskip("sightline.training.model")
    image = draw(np.random.default_rng(5)).image
    family = find("llava")
    assert family is not None
    fed = family.prepare(np.asarray(image), model.preprocessor(256), {}).feeds["pixel_values"][0]
    ours = pixels_of(image, 256).transpose(2, 0, 1) / 127.5 - 1
    assert np.abs(fed - ours).max() < 1e-5


def test_a_value_on_a_scale_is_learnt_as_its_place_and_words_of_questions_with_theirs(tokenizer: Tokenizer):
    batch = make_batch(tokenizer, (6, 1), 12, 400, 128, skills=("value",), kinds=("bar",))
    told = [(scene, turn) for scene, turns in zip(batch.scenes, batch.turns, strict=True) for turn in turns]
    placed = [(scene, turn) for scene, turn in told if re.fullmatch(r"About [xy]\d\d\.", turn.answer)]
    assert len(placed) >= 5
    for scene, turn in placed:
        label = re.search(r"(\S+)[\"']? ?x(\d\d) y(\d\d)", turn.question)
        assert label, turn.question
        axis, percent = turn.answer[6], int(turn.answer[7:9])
        lying = scene.facts.get("bars") == "horizontal"
        assert axis == ("x" if lying else "y")
        ends = [thing.box[2 if lying else 1] / scene.image.size[0 if lying else 1] for thing in scene.things]
        ends += [thing.box[0 if lying else 3] / scene.image.size[0 if lying else 1] for thing in scene.things]
        assert min(abs(end - (percent + 0.5) / 100) for end in ends) < 0.03
