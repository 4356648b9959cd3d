"""Setting the thresholds of a model's gate: `python -m sightline.training.calibrate BUNDLE [PHOTOGRAPHS]`."""

from __future__ import annotations

import dataclasses
import itertools
import json
import sys
import tempfile
from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np

from sightline.engine.bundle import DECODER, EMBED_TOKENS, VISION_ENCODER, ModelBundle
from sightline.engine.gate import Gate, GatedAnswer
from sightline.engine.images import Pictures
from sightline.engine.interfaces import FloatArray, IntArray, LanguageModel
from sightline.engine.local import LocalModel
from sightline.engine.onnx_parts import OnnxLanguageModel, OnnxVisionEncoder
from sightline.events import Event, Progress, Stage
from sightline.training.evaluate import REFUSALS, SKILLS, Probe, answer_of, judge, percent, share, sheets
from sightline.training.scenes.questions import REFUSAL

_THRESHOLDS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98, 0.99, 0.995)
_WANTED_APPROXIMATE = 0.9  # within 5 %

_Pieces = list[tuple[str, float]]  # an answer, token by token: text and probability


class _Recorder:
    """A LanguageModel that keeps, for the answer in progress, the tokens fed and how likely each next one was."""

    def __init__(self, inner: LanguageModel) -> None:
        self._inner = inner
        self.length = inner.length
        self.tokens: list[int] = []
        self.probabilities: list[float] = []

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        logits = self._inner.feed(token_ids, image_features, position_ids)
        scores = np.exp(logits - logits.max())
        if len(token_ids) == 1 and self.probabilities:
            self.tokens.append(int(token_ids[0]))
        else:
            self.tokens, self.probabilities = [], []
        self.probabilities.append(float(scores.max() / scores.sum()))
        self.length = self._inner.length
        return logits

    def rewind(self, length: int) -> None:
        self._inner.rewind(length)
        self.length = self._inner.length
        self.tokens, self.probabilities = [], []


def calibrate(
    folder: Path, n: int = 150, *, photographs: Path | None = None, seed: int = 1, wanted: float = 0.985
) -> Generator[Event, None, str]:
    """Find the lowest thresholds at which enough of what is answered is right, and write them to the bundle's gate.

    `wanted` is enough, and _WANTED_APPROXIMATE of the values that are read off a scale.
    Yields Progress(EVALUATING); returns tables of thresholds. Pictures that must be refused count as questions, so a
    statement about one is a wrong answer.
    """
    pictures = Pictures()
    # The model of `engine.local.open_model`, with its gate open and an eye on its probabilities.
    bundle = dataclasses.replace(ModelBundle.open(folder), gate=None)
    template = bundle.chat_template()
    encoder = OnnxVisionEncoder(bundle.parts[VISION_ENCODER], folder)
    text_config = bundle.config.get("text_config") or {}
    language_model = OnnxLanguageModel(
        bundle.parts[EMBED_TOKENS], bundle.parts[DECODER], folder, text_config, template.image_token_id
    )
    recorder = _Recorder(language_model)
    model = LocalModel(bundle, template, encoder, recorder, pictures)
    answers: list[tuple[Probe, _Pieces]] = []
    with tempfile.TemporaryDirectory() as scratch:
        for sheet in sheets(n, seed, photographs, Path(scratch), pictures):
            for probe in sheet.probes:
                yield from answer_of(model, sheet, probe.question)
                answers.append((probe, _pieces(model, recorder)))
            yield Progress(Stage.EVALUATING, len(answers), n * SKILLS, sheet.probes[-1].skill)
    probes, said = [probe for probe, _ in answers], [pieces for _, pieces in answers]
    approximate = [_plain(pieces).startswith("About ") for pieces in said]
    exact_lines, sure = _threshold(probes, said, [not one for one in approximate], wanted)
    other_lines, about = _threshold(probes, said, approximate, _WANTED_APPROXIMATE)
    settings = {
        "name": "Sightline built-in",
        "sees_context": False,  # it mixes up two pictures
        "gate": {"min_probability": sure, "min_approximate": about, "refusal": REFUSAL},
    }
    (folder / "sightline.json").write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
    model.close()
    return "\n".join([*exact_lines, "", "Values read off a scale:", *other_lines, "", f"Chosen: {sure:g}, {about:g}"])


def _threshold(
    probes: Sequence[Probe], said: Sequence[_Pieces], chosen: Sequence[bool], wanted: float
) -> tuple[list[str], float]:
    """A table over thresholds for the chosen answers; and the lowest at which `wanted` of what is told is right."""
    lines = ["| threshold | answered | right of answered | refused of what must be |", "| --- | --- | --- | --- |"]
    found: float | None = None
    for threshold in _THRESHOLDS:
        gate = Gate(threshold, REFUSAL, threshold)
        verdicts = [
            judge(probe, _through(gate, pieces))
            for probe, pieces, counts in zip(probes, said, chosen, strict=True)
            if counts
        ]
        known = [v for v in verdicts if v.skill not in REFUSALS]
        foreign = [v for v in verdicts if v.skill in REFUSALS]
        answered = [v for v in known if v.answered]
        right = sum(v.right for v in answered)
        refused = sum(not v.answered for v in foreign)
        lines.append(
            f"| {threshold:g} | {percent(len(answered), len(known))} | {share(right, len(answered))} "
            f"| {share(refused, len(foreign))} |"
        )
        if found is None and answered and right >= wanted * len(answered) and refused >= wanted * len(foreign):
            found = threshold
    return lines, _THRESHOLDS[-1] if found is None else found


def _pieces(model: LocalModel, recorder: _Recorder) -> _Pieces:
    """The answer just given, token by token: text and probability; the last piece is the end, without text."""
    tokenizer, tokens = model.template.tokenizer, recorder.tokens
    texts = [tokenizer.decode(tokens[:i]) for i in range(len(tokens) + 1)]
    new = [after[len(before) :] for before, after in itertools.pairwise(texts)]
    return list(zip([*new, ""], recorder.probabilities, strict=False))


def _plain(pieces: _Pieces) -> str:
    return "".join(text for text, _ in pieces)


def _through(gate: Gate, pieces: _Pieces) -> str:
    """What a gate lets out of an answer."""
    answer = GatedAnswer(gate)
    said = "".join(answer.push(text, probability) for text, probability in pieces[:-1])
    if not answer.closed:
        said += answer.finish(pieces[-1][1])
    return said if said.strip() else gate.refusal


def _events(work: Generator[Event, None, str]) -> Generator[Event]:
    print((yield from work))


def main(arguments: list[str]) -> None:
    """Calibrate the bundle named first, with the photographs in the folder named second, if any."""
    photographs = Path(arguments[1]) if len(arguments) > 1 else None
    for _ in _events(calibrate(Path(arguments[0]), photographs=photographs)):
        pass


if __name__ == "__main__":
    main(sys.argv[1:])
