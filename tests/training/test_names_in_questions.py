"""What words of questions name: found in the text once, told with the things' own places, laid at their last token."""

from __future__ import annotations

import re

import numpy as np
from PIL import Image
from tokenizers import Tokenizer

from sightline.training.naming import ASKED, NONE, NOTHING, named_in
from sightline.training.rows import make_batch
from sightline.training.scenes import draw
from sightline.training.scenes.canvas import CLASSES, COLOURS, Scene, Thing
from sightline.training.scenes.questions import ask
from sightline.training.scenes.reading import Reading, simulated

SCENE = Scene(
    "drawing",
    "plain",
    Image.new("RGB", (100, 200)),
    np.zeros((1, 1, 3), np.uint8),
    [Thing("star", "red", (0, 0, 20, 20)), Thing("circle", "blue", (70, 150, 90, 190))],
)
STAR, CIRCLE = SCENE.things


def test_the_last_letter_of_the_words_is_where_the_thing_is_named():
    question = "Is the star left of the circle?"
    (at, star), (later, circle) = named_in(question, [("star", [STAR]), ("circle", [CIRCLE])], SCENE, Reading())
    assert (question[at - 3 : at + 1], question[later - 5 : later + 1]) == ("star", "circle")
    said = dict(zip(ASKED, star[: len(ASKED)], strict=True))
    assert (said["kind"], said["colour"]) == (CLASSES.index("star"), COLOURS.index("red"))
    assert (said["across"], said["down"]) == (1, 0)
    said = dict(zip(ASKED, circle[: len(ASKED)], strict=True))
    assert (said["across"], said["down"]) == (12, 13)
    assert star[len(ASKED) : -1] == (NONE, NONE, NONE)
    assert circle[len(ASKED) : -1] == (0, 0, NONE)  # the star is left of it, and above it


def test_values_are_compared_and_what_is_near_is_not():
    bars = [Thing("bar", "red", (10 * x, 50, 10 * x + 4, 90), label=str(x), value=v) for x, v in ((1, 9.0), (7, 2.0))]
    scene = Scene("bar chart", "plain", SCENE.image, SCENE.labels, bars)
    (_, first), (_, second) = named_in("Is 7 more than 1?", [("1", bars[:1]), ("7", bars[1:])], scene, Reading())
    assert first[len(ASKED) : -1] == (NONE, NONE, NONE)
    assert second[len(ASKED) : -1] == (1, NONE, 0)  # named first: 7, to the right of 1, as far down, and less


def test_words_that_stand_there_twice_or_within_others_are_left_out():
    assert named_in("Is A more than 'A'?", [("A", [STAR])], SCENE, Reading()) == []
    assert named_in("What about the starfish?", [("star", [STAR])], SCENE, Reading()) == []
    assert named_in("WHERE IS THE STAR?", [("star", [STAR])], SCENE, Reading()) == []


def test_of_several_things_only_what_they_share_is_asked():
    other = Thing("star", "green", (40, 40, 60, 60))
    ((_, said),) = named_in("Where are the stars?", [("stars", [STAR, other])], SCENE, Reading())
    assert said == (CLASSES.index("star"), *NOTHING[1:])


def test_questions_about_relations_name_both_things():
    for key in range(40):
        rng = np.random.default_rng([key, 3])
        scene = draw(rng, kind="drawing")
        asked = ask(scene, "relation", rng, simulated(scene, rng))
        if asked is not None and not asked.question.isupper():
            assert len(named_in(asked.question, asked.names, scene, Reading())) == 2
            return
    raise AssertionError("no question about a relation in 40 drawings")


def test_in_a_row_the_words_of_questions_name_at_their_last_token(tokenizer: Tokenizer):
    batch = make_batch(tokenizer, (4, 5), 6, 200, 128, skills=("shape_of", "colour_of", "where"), kinds=("drawing",))
    in_questions = (batch.names != NONE).any(-1) & (batch.segments > 0)
    assert in_questions.sum() >= 6
    assert (batch.targets[in_questions] == -100).all()
    for row, at in zip(*np.nonzero(in_questions), strict=True):
        kind = CLASSES[batch.names[row, at, 0]]
        colour = COLOURS[batch.names[row, at, 1]]
        before = tokenizer.decode(batch.input_ids[row, max(0, at - 12) : at + 1].tolist()).lower()
        assert any(thing.name == kind and thing.colour == colour for thing in batch.scenes[row].things)
        assert before[-1].isalnum()


def test_words_of_a_question_point_to_the_end_of_the_line_that_has_them(tokenizer: Tokenizer):
    batch = make_batch(tokenizer, (4, 6), 6, 200, 128, skills=("compare", "colour_of_label"), kinds=("bar",))
    rows, at = np.nonzero((batch.names[..., -1] != NONE) & (batch.segments > 0))
    assert len(rows) >= 6
    for row, word in zip(rows, at, strict=True):
        ids, end = batch.input_ids[row].tolist(), int(batch.names[row, word, -1])
        line = re.split(r"y\d\d", tokenizer.decode(ids[: end + 1]))[-1].strip()
        assert batch.segments[row, end] == 0
        assert line
        assert tokenizer.decode(ids[: word + 1]).endswith(line)
