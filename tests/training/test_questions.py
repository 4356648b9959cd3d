"""Questions about words and values: every answer follows from what is drawn and from what was read."""

from __future__ import annotations

import re
from collections import Counter

import numpy as np
import pytest

from sightline.training.scenes import KINDS, draw
from sightline.training.scenes.canvas import Canvas, Scene, Text, Thing
from sightline.training.scenes.descriptions import described, extremes
from sightline.training.scenes.questions import REFUSAL, ask, ask_some, skills_of
from sightline.training.scenes.reading import Reading, matched, simulated

CATEGORIES, VALUES = ("Tea", "Milk", "Juice"), (40.0, 25.0, 10.0)


def rng_of(*key: int) -> np.random.Generator:
    return np.random.default_rng(list(key))


def chart(written: tuple[str, ...] = ()) -> Scene:
    """Three bars on an axis from 0 to 40; `written` are numbers above them."""
    canvas = Canvas(300, 200, (255, 255, 255), "white")
    things = []
    canvas.text(150, 10, "Drinks", 12, (0, 0, 0), role="title")
    for tick in (40, 20, 0):
        canvas.text(20, 180 - 4 * tick, str(tick), 10, (0, 0, 0), role="tick")
    for i, (label, value) in enumerate(zip(CATEGORIES, VALUES, strict=True)):
        x = 70 + 80 * i
        things.append(Thing("bar", "blue", (x - 20, 180 - 4 * value, x + 20, 180), 4 * value, label, value=value))
        if i < len(written):
            canvas.text(x, 172 - 4 * value, written[i], 10, (0, 0, 0), role="value")
        canvas.text(x, 190, label, 10, (0, 0, 0), role="category")
    facts = {"layout": "one", "bars": "vertical"}
    return Scene("bar chart", "test", canvas.image, canvas.labels(), things, "white", facts, canvas.texts, CATEGORIES)


def read(scene: Scene, *lost: str) -> Reading:
    """All words of a scene but the lost ones, read without a fault."""
    whole = next(r for seed in range(200) if len((r := simulated(scene, rng_of(seed))).read) == len(scene.texts))
    kept = {t: t.text for t in scene.texts if t.text not in lost}
    return Reading(tuple(line for line in whole.lines if line.text not in lost), kept)


def answers(scene: Scene, skill: str, reading: Reading, tries: int = 60) -> set[str]:
    asked = (ask(scene, skill, rng_of(seed), reading) for seed in range(tries))
    return {one.answer for one in asked if one is not None}


@pytest.mark.parametrize(
    ("skill", "expected"),
    [
        ("title", {'"Drinks".'}),
        ("labels", {'"Tea", "Milk" and "Juice".'}),
        ("highest", {'"Tea".', '"Juice".'}),
        ("value", {"About 40.", "About 25.", "About 10."}),
        ("value_of_extreme", {"About 40.", "About 10."}),
        ("axis_range", {"From 0 to 40."}),
        ("part_count", {"3."}),
        ("compare", {"Yes.", "No."}),
        ("axis_name", {"It has no name."}),
        ("legend", {"There is no legend."}),
    ],
)
def test_a_chart_with_words(skill: str, expected: set[str]):
    assert answers(chart(), skill, read(chart())) == expected


def test_the_question_decides_which_extreme_is_meant():
    for seed in range(60):
        one = ask(chart(), "highest", rng_of(seed), read(chart()))
        assert one is not None
        high = re.search(r"highest|tallest|largest|longest|most\b", one.question, re.IGNORECASE)
        assert one.answer == ('"Tea".' if high else '"Juice".')


def test_comparing_follows_the_values_and_the_words():
    values = dict(zip(CATEGORIES, VALUES, strict=True))
    for seed in range(60):
        one = ask(chart(), "compare", rng_of(seed), read(chart()))
        assert one is not None
        first, second = sorted(
            CATEGORIES,
            key=lambda c: one.question.lower().index(c.lower()) if c.lower() in one.question.lower() else 999,
        )[:2]
        less = re.search(r"lower|smaller|less", one.question, re.IGNORECASE) is not None
        assert one.answer == ("Yes." if (values[first] < values[second]) == less else "No.")


def test_a_number_written_at_the_bar_is_said_as_it_is_written():
    scene = chart(("40.2", "25.1", "9.9"))
    assert answers(scene, "value", read(scene)) == {"40.2.", "25.1.", "9.9."}


def test_what_was_not_read_is_not_said():
    scene = chart()
    assert answers(scene, "title", read(scene, "Drinks")) == {REFUSAL}
    assert answers(scene, "labels", read(scene, "Milk")) == {'"Tea" and "Juice".'}
    assert '"Drinks"' not in described(scene, read(scene, "Drinks"))
    assert answers(scene, "title", Reading()) == {REFUSAL}
    assert answers(scene, "text", Reading()) == set()


def test_a_strict_reading_asks_for_nothing_that_was_not_read():
    scene = chart()
    lines = read(scene, "Milk", "Drinks").lines
    strict = matched(scene, lines)
    assert strict.strict
    assert {t.text for t in strict.read} == {"40", "20", "0", "Tea", "Juice"}
    assert (
        answers(scene, "title", strict)
        == answers(scene, "labels", strict)
        == answers(scene, "describe", strict)
        == set()
    )
    assert answers(scene, "value", strict) == {"About 40.", "About 10."}


def test_a_misread_word_is_quoted_as_it_was_read():
    scene = chart()
    title = next(t for t in scene.texts if t.role == "title")
    faulty = Reading(read(scene).lines, {**read(scene).read, title: "Drlnks"})
    assert answers(scene, "title", faulty) == {'"Drlnks".'}


def test_neighbours_that_look_alike_are_no_extremes():
    scene = chart()
    first, second, third = scene.things
    scene.things = [first, Thing("bar", "blue", second.box, second.size, "Milk", value=39.5), third]
    assert extremes(scene) == [("lowest", 2)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_skill_of_every_kind_is_asked_and_answered(kind: str):
    """Quoted words of answers were read; nothing is said of pictures to refuse; most skills come up."""
    seen: Counter[str] = Counter()
    for seed in range(30):
        scene = draw(rng_of(seed), kind=kind, held_out=seed % 2 == 0)
        reading = simulated(scene, rng_of(seed, 1))
        lines = " ".join(line.text for line in reading.lines)
        for asked in ask_some(scene, 20, rng_of(seed, 2), reading, held_out=seed % 2 == 0):
            seen[asked.skill] += 1
            assert asked.question
            if kind == "foreign":
                assert asked.answer == REFUSAL
            elif not asked.answer.startswith(("There is no ", "No, there is no ")):
                for words in re.findall(r'"([^"]*)"', asked.answer):
                    assert all(word in lines for word in words.split())
    assert len(seen) > (0.4 if kind == "empty" else 0.6) * len(skills_of(scene))


def test_simulated_readings_lose_and_mistake_some_words_and_move_none_far():
    lost = mistaken = total = 0
    for seed in range(80):
        scene = chart()
        reading = simulated(scene, rng_of(seed))
        if not reading.lines:
            continue
        total += len(scene.texts)
        lost += len(scene.texts) - len(reading.read)
        mistaken += sum(said != text.text for text, said in reading.read.items())
        boxes = {line.text: line.box for line in reading.lines}
        for text, said in reading.read.items():
            left, top, _, _ = text.box
            if said == text.text and isinstance(text, Text):
                assert abs(boxes[said].left - left / 300) < 0.02
                assert abs(boxes[said].top - top / 200) < 0.02
    assert 0.01 < lost / total < 0.2
    assert 0 < mistaken / total < 0.1
