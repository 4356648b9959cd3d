"""Measuring: what counts as right, intervals, and a model that is known to be right, wrong or silent."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from sightline.engine.gate import Gate
from sightline.engine.interfaces import GenerationRequest
from sightline.events import Event, Progress, TextDelta
from sightline.training.evaluate import Probe, Verdict, _through, calibrate, evaluate, judge, probes, table, wilson
from sightline.training.scenes.questions import REFUSAL

DESCRIPTION = Probe("describe", "?", "A drawing with 2 shapes. A red star. A blue heart.")


@pytest.mark.parametrize(
    ("said", "answered", "right", "complete"),
    [
        (DESCRIPTION.truth, True, True, True),
        ("A drawing with 2 shapes. A red star.", True, True, False),
        ("A drawing with 2 shapes. A green star.", True, False, False),
        (REFUSAL, False, False, False),
    ],
)
def test_a_description_is_right_sentence_by_sentence(said: str, answered: bool, right: bool, complete: bool):
    assert judge(DESCRIPTION, said) == Verdict("describe", answered, right, complete)


def test_other_answers_must_be_the_true_one():
    probe = Probe("count", "?", "3.")
    assert judge(probe, "3. ").right
    assert not judge(probe, "4.").right


def test_wilson():
    low, high = wilson(95, 100)
    assert (round(low, 3), round(high, 3)) == (0.888, 0.978)
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_gate_is_replayed_sentence_by_sentence():
    pieces = [("A", 1.0), (" star", 0.9), (".", 1.0), (" A", 0.99), (" heart", 0.3), (".", 1.0), ("", 1.0)]
    assert _through(Gate(0.5, REFUSAL), pieces).strip() == "A star."
    assert _through(Gate(0.95, REFUSAL), pieces) == REFUSAL
    assert _through(Gate(0.0, REFUSAL), pieces) == "A star. A heart."


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

    def close(self) -> None:
        pass


def run(work: Generator[Event, None, str]) -> tuple[list[Event], str]:
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as stop:
            return events, stop.value


def test_a_model_that_never_answers_is_never_wrong():
    events, text = run(evaluate(Parrot(REFUSAL), 2))
    assert events
    assert all(isinstance(event, Progress) for event in events)
    lines = {line.split("|")[1].strip(): line for line in text.splitlines() if line.startswith("|")}
    assert "| 0.0 % | – |" in lines["all of these"]
    assert "100.0 %" in lines["drawn picture to refuse"]


def test_the_table_counts_what_was_answered():
    text = table(
        [Verdict("kind", True, True, True), Verdict("kind", True, False, False), Verdict("kind", False, False, False)]
    )
    assert "| kind | 3 | 66.7 % | 50.0 %" in text


def test_probes_are_held_out_and_the_same_for_the_same_seed(tmp_path: Path):
    def some(seed: int) -> list[Probe]:
        return [
            probe for _, asked in zip(range(5), probes(3, seed, None, tmp_path), strict=False) for probe in asked[1]
        ]

    assert some(1) == some(1) != some(2)


def test_calibration_writes_the_gate_of_a_bundle(
    tiny_bundle: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A model that knows nothing gets the strictest gate."""
    pytest.importorskip("torch")
    monkeypatch.setattr("sightline.training.evaluate._MAX_NEW_TOKENS", 3)
    monkeypatch.setattr("sightline.training.evaluate._PER_PICTURE", 1)
    folder = tmp_path / "bundle"
    shutil.copytree(tiny_bundle("siglip"), folder)
    events, text = run(calibrate(folder, 1))
    assert events
    assert "Chosen: 0.995" in text
    settings = json.loads((folder / "sightline.json").read_text(encoding="utf-8"))
    assert settings["gate"] == {"min_probability": 0.995, "refusal": REFUSAL}
