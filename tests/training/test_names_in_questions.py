"""What words of questions name: found in the text once, told with the things' own places, laid at their last token."""

from __future__ import annotations

import numpy as np
from PIL import Image
from tokenizers import Tokenizer

from sightline.training.naming import ASKED, NONE, NOTHING, named_in
from sightline.training.rows import make_batch
from sightline.training.scenes import draw
from sightline.training.scenes.canvas import CLASSES, COLOURS, Scene, Thing
from sightline.training.scenes.questions import ask
from sightline.training.scenes.reading import simulated
from sightline.training.tokens import ASSISTANT

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
    (at, star), (later, circle) = named_in(question, [("star", [STAR]), ("circle", [CIRCLE])], SCENE, ())
    assert (question[at - 3 : at + 1], question[later - 5 : later + 1]) == ("star", "circle")
    said = dict(zip(ASKED, star[: len(ASKED)], strict=True))
    assert (said["kind"], said["colour"]) == (CLASSES.index("star"), COLOURS.index("red"))
    assert (said["across"], said["down"]) == (1, 0)
    said = dict(zip(ASKED, circle[: len(ASKED)], strict=True))
    assert (said["across"], said["down"]) == (12, 13)
    assert star[len(ASKED) :] == (NONE, NONE, NONE)
    assert circle[len(ASKED) :] == (0, 0, NONE)  # the star is left of it, and above it


def test_values_are_compared_and_what_is_near_is_not():
    bars = [Thing("bar", "red", (10 * x, 50, 10 * x + 4, 90), label=str(x), value=v) for x, v in ((1, 9.0), (7, 2.0))]
    scene = Scene("bar chart", "plain", SCENE.image, SCENE.labels, bars)
    (_, first), (_, second) = named_in("Is 7 more than 1?", [("1", bars[:1]), ("7", bars[1:])], scene, ())
    assert first[len(ASKED) :] == (NONE, NONE, NONE)
    assert second[len(ASKED) :] == (1, NONE, 0)  # named first: 7, to the right of 1, as far down, and less


def test_words_that_stand_there_twice_or_within_others_are_left_out():
    assert named_in("Is A more than 'A'?", [("A", [STAR])], SCENE, ()) == []
    assert named_in("What about the starfish?", [("star", [STAR])], SCENE, ()) == []
    assert named_in("WHERE IS THE STAR?", [("star", [STAR])], SCENE, ()) == []


def test_of_several_things_only_what_they_share_is_asked():
    other = Thing("star", "green", (40, 40, 60, 60))
    ((_, said),) = named_in("Where are the stars?", [("stars", [STAR, other])], SCENE, ())
    assert said == (CLASSES.index("star"), *NOTHING[1:])


def test_questions_about_relations_name_both_things():
    for key in range(40):
        rng = np.random.default_rng([key, 3])
        scene = draw(rng, kind="drawing")
        asked = ask(scene, "relation", rng, simulated(scene, rng))
        if asked is not None and not asked.question.isupper():
            assert len(named_in(asked.question, asked.names, scene, ())) == 2
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


def test_before_an_answer_the_last_words_that_name_something_are_pointed_to(tokenizer: Tokenizer):
    batch = make_batch(tokenizer, (4, 6), 6, 200, 128, skills=("compare", "colour_of_label"), kinds=("bar",))
    assistant = tokenizer.token_to_id(ASSISTANT)
    rows, at = np.nonzero(batch.named_last != NONE)
    assert len(rows) >= 6
    for row, before_answer in zip(rows, at, strict=True):
        last = int(batch.named_last[row, before_answer])
        assert batch.input_ids[row, before_answer] == assistant
        assert batch.targets[row, before_answer] != NONE
        asked = slice(last, before_answer + 1)
        assert (batch.segments[row, asked] == batch.segments[row, last]).all()
        assert (batch.names[row, last] != NONE).any()
        assert (batch.names[row, last + 1 : before_answer + 1] == NONE).all()
        assert (batch.input_ids[row, asked] == assistant).sum() == 1
