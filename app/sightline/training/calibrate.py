"""Setting the thresholds of a model's gate: `python -m sightline.training.calibrate BUNDLE [PHOTOGRAPHS]`."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import json
import sys
import tempfile
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from sightline.engine.gate import Gate, GatedAnswer
from sightline.engine.images import Pictures, Pixels
from sightline.engine.local import open_model
from sightline.engine.views import MOST_VIEWS
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.witness import Witness
from sightline.events import Event, Progress, Stage
from sightline.training.evaluate import (
    REFUSALS,
    SKILLS,
    VALUES,
    Probe,
    answer_of,
    judge,
    open_gate,
    percent,
    share,
    sheets,
)
from sightline.training.scenes.questions import REFUSAL

_THRESHOLDS = (
    *(0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98),
    *(0.99, 0.995),
)
_WANTED_APPROXIMATE = 0.9  # within 5 %; the goal is 85 %
_OPEN = Gate(0.0, REFUSAL, 0.0, 0.0)
_ENOUGH = 20  # answers to judge a threshold by
_MORE_VALUES = 4  # times as many questions about each skill of values

_Pieces = list[tuple[str, float]]  # an answer, token by token: text and probability


class Heard:
    """What a witness says of one answer; it is asked anew at every threshold, and looks once."""

    def __init__(self, witness: Witness) -> None:
        self.says = functools.cache(witness.says)
        self.instead = functools.cache(witness.instead)
        self.describe = functools.cache(witness.describe)


_Answer = tuple[Probe, _Pieces, Heard]


def calibrate(
    folder: Path, n: int = 150, *, photographs: Path | None = None, seed: int = 1, wanted: float = 0.985
) -> Generator[Event, None, str]:
    """Find the lowest thresholds at which enough of what is answered is right, and write them to the bundle's gate.

    `wanted` is enough, and _WANTED_APPROXIMATE of the values that are read off a scale: a little more than the goals,
    since what is chosen among many looks better than it is. What the witness proves is looked at first, by itself; the
    threshold of all others is that at which enough of both together is right.
    Yields Progress(EVALUATING); returns tables of thresholds. Pictures that must be refused count as questions, so a
    statement about one is a wrong answer.
    """
    pictures = Pictures()
    _set(folder, Gate(1.0, REFUSAL, 1.0, 1.0))  # if it ends here, nothing gets through
    model = yield from open_model(folder, pictures)
    # As it will answer, but for the gate: that stands open, and says how likely each token was.
    open_gate(model)
    exact: list[_Answer] = []
    approximate: list[_Answer] = []
    asked, total = 0, n * (SKILLS + _MORE_VALUES * len(VALUES))
    with tempfile.TemporaryDirectory() as scratch:
        of_all = sheets(n, seed, photographs, Path(scratch), pictures)
        # Of all that is asked little is read off a scale: there is more of that in a second round.
        of_values = sheets(_MORE_VALUES * n, seed + 1, None, Path(scratch), pictures, VALUES)
        for sheet, any_skill in itertools.chain(((one, True) for one in of_all), ((one, False) for one in of_values)):
            pixels = pictures.pixels(sheet.image)  # now, since its file goes
            shown = Evidence(sheet.lines, functools.partial(_given, pixels))
            for probe in sheet.probes:
                yield from answer_of(model, sheet, probe.question)
                answer = probe, list(model.pieces), Heard(Witness(probe.question, shown))
                if _plain(model.pieces).startswith("About "):
                    approximate.append(answer)
                elif any_skill:
                    exact.append(answer)
            asked += len(sheet.probes)
            yield Progress(Stage.EVALUATING, asked, total, sheet.probes[-1].skill)
    told, gate = thresholds(exact, approximate, wanted)
    _set(folder, gate)
    model.close()
    return told


def thresholds(exact: Sequence[_Answer], approximate: Sequence[_Answer], wanted: float) -> tuple[str, Gate]:
    """Tables of thresholds for these answers, and the gate that they make."""
    proven_of = [answer for answer in exact if any(_gated(_OPEN, *answer[1:]).verdicts.values())]
    proven_lines, proven = _threshold(proven_of, wanted, lambda least: Gate(1.0, REFUSAL, 1.0, least))
    exact_lines, sure = _threshold(exact, wanted, lambda least: Gate(least, REFUSAL, least, min(least, proven)))
    other_lines, about = _threshold(approximate, _WANTED_APPROXIMATE, lambda least: Gate(least, REFUSAL, least))
    lines = [*exact_lines, "", "Of these, proven:", *proven_lines, "", "Values read off a scale:", *other_lines]
    gate = Gate(sure, REFUSAL, about, min(sure, proven))
    return "\n".join([*lines, "", f"Chosen: {sure:g}, {gate.min_proven:g} if proven, {about:g}"]), gate


def _set(folder: Path, gate: Gate) -> None:
    """Write how the built-in model is to be asked."""
    settings = {
        "name": "Sightline built-in",
        "sees_context": False,  # it mixes up two pictures
        "quotes_freely": False,  # it would misspell
        "names_places": True,
        "views": MOST_VIEWS,
        "gate": dataclasses.asdict(gate),
    }
    (folder / "sightline.json").write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")


def _threshold(answers: Sequence[_Answer], wanted: float, gate_at: Callable[[float], Gate]) -> tuple[list[str], float]:
    """A table over gates for these answers; and the lowest threshold at which `wanted` of what is told is right.

    The highest of all, if at none of the others enough is told to judge by.
    """
    lines = ["| threshold | answered | right of answered | refused of what must be |", "| --- | --- | --- | --- |"]
    found: float | None = None
    for threshold in _THRESHOLDS:
        gate = gate_at(threshold)
        verdicts = [judge(probe, _through(gate, pieces, heard)) for probe, pieces, heard in answers]
        known = [v for v in verdicts if v.skill not in REFUSALS]
        foreign = [v for v in verdicts if v.skill in REFUSALS]
        answered = [v for v in known if v.answered]
        right = sum(v.right for v in answered)
        refused = sum(not v.answered for v in foreign)
        lines.append(
            f"| {threshold:g} | {percent(len(answered), len(known))} | {share(right, len(answered))} "
            f"| {share(refused, len(foreign))} |"
        )
        enough = len(answered) >= _ENOUGH
        if found is None and enough and right >= wanted * len(answered) and refused >= wanted * len(foreign):
            found = threshold
    return lines, _THRESHOLDS[-1] if found is None else found


def _plain(pieces: _Pieces) -> str:
    return "".join(text for text, _ in pieces)


def _through(gate: Gate, pieces: _Pieces, heard: Heard) -> str:
    """What a gate lets out of an answer, and says in its place."""
    said = _gated(gate, pieces, heard).released
    return said if said.strip() else gate.refusal


def _gated(gate: Gate, pieces: _Pieces, heard: Heard) -> GatedAnswer:
    answer = GatedAnswer(gate, "", heard.says, heard.instead, heard.describe)
    for text, probability in pieces[:-1]:
        answer.push(text, probability)
    if not answer.closed:
        answer.finish(pieces[-1][1])
    return answer


def _given(pixels: Pixels) -> Pixels:
    return pixels


def _events(work: Generator[Event, None, str]) -> Generator[Event]:
    print((yield from work))


def main(arguments: list[str]) -> None:
    """Calibrate the bundle named first, with the photographs in the folder named second, if any."""
    photographs = Path(arguments[1]) if len(arguments) > 1 else None
    for _ in _events(calibrate(Path(arguments[0]), photographs=photographs)):
        pass


if __name__ == "__main__":
    main(sys.argv[1:])
