"""Calibration: the thresholds are found from what was said and how surely, and written to the bundle."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from sightline.engine.gate import Gate
from sightline.engine.witness.witness import Witness
from sightline.training.calibrate import Heard, _threshold, _through, calibrate, thresholds
from sightline.training.evaluate import Probe
from sightline.training.scenes.questions import REFUSAL


class Told:
    """A witness with these verdicts, and what it says in place of one sentence."""

    def __init__(self, verdicts: dict[str, bool | None], right: dict[str, str]) -> None:
        self.says = verdicts.get
        self.instead = right.get

    def describe(self, kind: str) -> None:
        """Nothing of any picture."""


def heard(verdicts: dict[str, bool | None] = {}, right: dict[str, str] = {}) -> Heard:  # noqa: B006  # never changed
    return Heard(cast(Witness, Told(verdicts, right)))


def alike(least: float) -> Gate:
    return Gate(least, REFUSAL, least)


def test_the_gate_is_replayed_sentence_by_sentence():
    pieces = [("A", 1.0), (" star", 0.9), (".", 1.0), (" A", 0.99), (" heart", 0.3), (".", 1.0), ("", 1.0)]
    assert _through(Gate(0.5, REFUSAL, 0.5), pieces, heard()).strip() == "A star."
    assert _through(Gate(0.95, REFUSAL, 0.95), pieces, heard()) == REFUSAL
    assert _through(Gate(0.0, REFUSAL, 0.0), pieces, heard()) == "A star. A heart."
    assert (
        _through(Gate(0.95, REFUSAL, 0.95, 0.2), pieces, heard({"A star.": True, "A heart.": True}))
        == "A star. A heart."
    )
    assert _through(Gate(0.0, REFUSAL, 0.0, 0.0), pieces, heard({"A star.": False})) == REFUSAL
    instead = heard({"A star.": False}, {"A star.": "A heart."})
    assert _through(Gate(0.5, REFUSAL, 0.5, 0.0), [("A star.", 0.9), ("", 1.0)], instead) == "A heart."


def test_the_lowest_threshold_that_is_right_often_enough_is_chosen():
    said = [
        [("A sign.", 0.9), ("", 1.0)],
        [("A sign.", 0.8), ("", 1.0)],
        [("A form.", 0.55), ("", 1.0)],
        [("No.", 0.2), ("", 1.0)],
    ]
    answers = 20 * [(Probe("kind", "?", "A sign."), pieces, heard()) for pieces in said]
    assert _threshold(answers, 0.99, alike)[1] == 0.6
    assert _threshold([one for one in answers if one[1] != said[3]], 0.6, alike)[1] == 0.0
    assert _threshold([], 0.9, alike)[1] == 0.995


def test_a_few_answers_are_not_enough_to_choose_a_threshold_by():
    answers = 20 * [(Probe("kind", "?", "A sign."), [("A sign.", 0.9), ("", 1.0)], heard())]
    assert _threshold(answers, 0.9, alike)[1] == 0.0
    assert _threshold(answers[:19], 0.9, alike)[1] == 0.995


def test_what_is_proven_is_let_out_at_a_threshold_of_its_own():
    probe = Probe("kind", "?", "A sign.")
    proven = 20 * [(probe, [("A sign.", 0.3), ("", 1.0)], heard({"A sign.": True}))]
    disproved = 20 * [(probe, [("A form.", 0.99), ("", 1.0)], heard({"A form.": False}))]
    unknown = 20 * [
        (probe, [("A sign.", 0.9), ("", 1.0)], heard({"A sign.": None})),
        (probe, [("A form.", 0.7), ("", 1.0)], heard({"A form.": None})),
    ]
    told, gate = thresholds([*proven, *disproved, *unknown], [], 0.985)
    assert gate == Gate(0.75, REFUSAL, 0.995, 0.0)
    assert "Chosen: 0.75, 0 if proven, 0.995" in told
    assert "| 0.9 | 50.0 % | 100.0 % (91.2–100.0) | – |" in told  # the disproved and the false are not


def test_calibration_writes_the_gate_of_a_bundle(
    tiny_bundle: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A model that knows nothing gets the strictest gate."""
    pytest.importorskip("torch")
    monkeypatch.setattr("sightline.training.evaluate._MAX_NEW_TOKENS", 3)
    monkeypatch.setattr("sightline.training.evaluate._PER_PICTURE", 1)
    monkeypatch.setattr("sightline.training.evaluate.KINDS", ("drawing", "sign", "foreign"))
    folder = tmp_path / "bundle"
    shutil.copytree(tiny_bundle("siglip"), folder)
    events = []
    work = calibrate(folder, 1)
    while True:
        try:
            events.append(next(work))
        except StopIteration as stop:
            text = stop.value
            break
    assert events
    assert "Chosen: 0.995, 0.995 if proven, 0.995" in text
    settings = json.loads((folder / "sightline.json").read_text(encoding="utf-8"))
    assert settings["gate"] == {
        "min_probability": 0.995,
        "min_approximate": 0.995,
        "refusal": REFUSAL,
        "min_proven": 0.995,
    }
