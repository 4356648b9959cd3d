"""Measuring: what counts as right, intervals, and a model that is known to be right, wrong or silent."""

from __future__ import annotations

import re
from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest

from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.events import Event, Progress, TextDelta
from sightline.training import scenes
from sightline.training.evaluate import Probe, Verdict, evaluate, evaluate_basics, judge, sheets, table, wilson
from sightline.training.scenes.canvas import Scene
from sightline.training.scenes.questions import REFUSAL

DESCRIPTION = Probe("describe", "?", "A drawing with 2 shapes. A red star. A blue heart.")


@pytest.mark.parametrize(
    ("said", "answered", "right", "told"),
    [
        (DESCRIPTION.truth, True, True, 1.0),
        ("A drawing with 2 shapes. A red star.", True, True, 2 / 3),
        ("A drawing with 2 shapes. A green star.", True, False, 1 / 3),
        (REFUSAL, False, False, 0.0),
    ],
)
def test_a_description_is_right_sentence_by_sentence(said: str, answered: bool, right: bool, told: float):
    assert judge(DESCRIPTION, said) == Verdict("describe", answered, right, told)


def test_names_may_be_told_in_another_order_and_a_quotation_is_one_fact():
    probe = Probe("describe", "?", 'A dialog. It says "Sure? No. 5 is gone". The buttons are "A", "B" and "C".')
    assert judge(probe, 'A dialog. The buttons are "C", "A" and "B".') == Verdict("describe", True, True, 2 / 3)
    assert not judge(probe, 'A dialog. The buttons are "C" and "B".').right
    assert not judge(probe, 'A dialog. It says "Sure? No.').right


@pytest.mark.parametrize(
    ("truth", "said", "right"),
    [
        ("About 1,200.", "About 1,150.", True),
        ("About 1,200.", "About 1,100.", False),
        ("42 %.", "About 43 %.", True),
        ("About $2.5M.", "About $2.4M.", True),
        ("About $2.5M.", "About 2.5M.", False),
        ("About -12.", "About 12.", False),
        ("About 40.", "Tea.", False),
        ('There is no "Rum".', "About 40.", False),
    ],
)
def test_a_value_may_be_five_percent_off(truth: str, said: str, right: bool):
    assert judge(Probe("value", "?", truth), said).right is right
    assert judge(Probe("count", "?", truth), said).right is False


def test_other_answers_must_be_the_true_one():
    probe = Probe("count", "?", "3.")
    assert judge(probe, "3. ").right
    assert not judge(probe, "4.").right


def test_a_denial_quotes_capitals_as_they_were_typed():
    shouted = Probe("no_label", 'WHAT IS THE VALUE OF "ZEBRA"?', 'There is no "Zebra".')
    assert judge(shouted, 'There is no "ZEBRA".').right
    assert not judge(shouted, 'There is no "HORSE".').right
    assert not judge(Probe("no_label", "What is Zebra?", shouted.truth), 'There is no "ZEBRA".').right


def test_wilson():
    low, high = wilson(95, 100)
    assert (round(low, 3), round(high, 3)) == (0.888, 0.978)
    assert wilson(0, 0) == (0.0, 1.0)


class Parrot:
    """Says the same to everything."""

    name = "parrot"

    def __init__(self, says: str) -> None:
        self.says = says

    def read(self, request: GenerationRequest) -> Generator[Event]:
        yield from ()

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        assert request.messages[0].images[0].path.exists()
        yield TextDelta(self.says)

    def digest(self) -> str:
        return ""

    def close(self) -> None:
        pass


def run(work: Generator[Event, None, str]) -> tuple[list[Event], str]:
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as stop:
            return events, stop.value


def test_a_model_that_never_answers_is_never_wrong(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sightline.training.evaluate.KINDS", ("drawing", "foreign"))
    events, text = run(evaluate(Parrot(REFUSAL), 2))
    assert events
    assert all(isinstance(event, Progress) for event in events)
    lines = {line.split("|")[1].strip(): line for line in text.splitlines() if line.startswith("|")}
    assert "| 0.0 % | – |" in lines["all of these"]
    assert "100.0 %" in lines["drawn picture to refuse"]


def test_one_skill_alone_is_asked_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sightline.training.evaluate.KINDS", ("drawing", "dialog", "foreign"))
    _, text = run(evaluate(Parrot("Yes."), 2, skills=["exists"]))
    asked = {line.split("|")[1].strip(): line for line in text.splitlines() if line.startswith("| exists")}
    assert [*asked] == ["exists: no", "exists: yes"]
    assert "| 2 | 100.0 % | 100.0 %" in asked["exists: yes"]
    assert "descriptions" not in text
    assert "kinds, overall colours" in text


def test_the_basics_are_in_the_styles_and_phrasings_of_the_training(monkeypatch: pytest.MonkeyPatch):
    drawn = []

    def draw(rng: np.random.Generator, photographs: None, *, held_out: bool, kind: str) -> Scene:
        drawn.append((held_out, kind))
        return scenes.draw(rng, photographs, held_out=held_out, kind=kind)

    monkeypatch.setattr("sightline.training.evaluate.draw", draw)
    _, text = run(evaluate_basics(Parrot("Yes."), 1))
    assert {*drawn} >= {(False, kind) for kind in ("drawing", "empty", "bar", "pie", "line", "scatter")}
    assert not any(held_out for held_out, _ in drawn)
    assert "| exists: yes | 1 | 100.0 % | 100.0 %" in text
    assert "| colours | 1 | 100.0 % | 0.0 %" in text
    assert text.splitlines()[-1].startswith("| all (95 % right wanted) | ")


def test_the_table_counts_what_was_answered():
    text = table(
        [Verdict("kind", True, True, 1.0), Verdict("kind", True, False, 0.0), Verdict("kind", False, False, 0.0)]
    )
    assert "| kind | 3 | 66.7 % | 50.0 %" in text
    assert "98 % | 3 | 66.7 % | 50.0 %" in text


def test_probes_are_held_out_and_the_same_for_the_same_seed(tmp_path: Path):
    def some(seed: int) -> list[Probe]:
        return [
            probe
            for _, sheet in zip(range(4), sheets(3, seed, None, tmp_path, Pictures()), strict=False)
            for probe in sheet.probes
        ]

    assert some(1) == some(1) != some(2)


def test_what_a_reader_really_read_goes_with_the_questions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sightline.training.evaluate.KINDS", ("dialog",))
    sheet = next(sheets(3, 0, None, tmp_path, Pictures()))
    lines = " ".join(line.text for line in sheet.lines)
    quoted = [
        words for probe in sheet.probes for words in re.findall(r'"([^"]+)"', probe.truth) if "no" not in probe.truth
    ]
    assert quoted
    assert all(word in lines for words in quoted for word in words.split())
