"""Measuring a model on held-out pictures and phrasings, and setting the threshold of its gate.

`evaluate(model: ChatModel, n: int = 300, *, photographs: Path | None = None, seed: int = 0) ->
Generator[Event, None, str]` returns a table. `python -m sightline.training.evaluate BUNDLE [PHOTOGRAPHS]` calibrates
the gate of an exported bundle and writes it into its sightline.json.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import math
import sys
import tempfile
from collections import defaultdict
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sightline.conversation import ImageInput, Message, Role
from sightline.engine.bundle import DECODER, EMBED_TOKENS, VISION_ENCODER, ModelBundle
from sightline.engine.gate import Gate, GatedAnswer
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel, FloatArray, GenerationRequest, IntArray, LanguageModel
from sightline.engine.local import LocalModel
from sightline.engine.onnx_parts import OnnxLanguageModel, OnnxVisionEncoder
from sightline.events import Event, Progress, Stage, TextDelta
from sightline.training.scenes import draw
from sightline.training.scenes.canvas import Scene
from sightline.training.scenes.questions import REFUSAL, ask, skills_of

_SEED = 20_000_000  # far from every seed that training uses
_PER_PICTURE = 10
_MAX_NEW_TOKENS = 120  # the longest description takes about 70
_SKILLS = 27  # as _skill tells them apart; one more with photographs
_FOREIGN = ("drawn picture to refuse", "photograph to refuse")


@dataclass(frozen=True)
class Probe:
    """One held-out question: what it asks for, and its true answer, REFUSAL where none can be known."""

    skill: str
    question: str
    truth: str


@dataclass(frozen=True)
class Verdict:
    """What a model made of a probe. `right` is meant of what was said, so that a refusal is not right but honest."""

    skill: str
    answered: bool
    right: bool
    complete: bool  # all of the true answer was said


def probes(n: int, seed: int, photographs: Path | None, folder: Path) -> Generator[tuple[Path, list[Probe]]]:
    """Held-out pictures, as files in `folder`, with held-out questions, until every skill has `n`.

    A picture is asked at most one question per skill and _PER_PICTURE in all. Skills that few pictures allow may stay
    below `n`: no more than 8 · n pictures are drawn.
    """
    counts: dict[str, int] = defaultdict(int)
    for index in range(8 * n):
        rng = np.random.default_rng([_SEED + seed, index])
        scene = draw(rng, photographs, held_out=True)
        asked: list[Probe] = []
        for skill in rng.permutation(list(skills_of(scene))):
            one = ask(scene, str(skill), rng, held_out=True)
            if one is None or len(asked) == _PER_PICTURE:
                continue
            probe = Probe(_skill(scene, one.skill, one.answer), one.question, one.answer)
            if counts[probe.skill] < n:
                counts[probe.skill] += 1
                asked.append(probe)
        if asked:
            path = folder / f"{index}.png"
            scene.image.save(path, compress_level=1)
            yield path, asked
        if len(counts) == _SKILLS + (photographs is not None) and min(counts.values()) >= n:
            return


def _skill(scene: Scene, skill: str, answer: str) -> str:
    if scene.kind == "foreign":
        return _FOREIGN[scene.style == "photograph"]
    if answer == REFUSAL:
        return "unknown"
    if skill == "exists":
        return "exists: yes" if answer == "Yes." else "exists: no"
    return skill


def judge(probe: Probe, said: str) -> Verdict:
    """A description is right if every sentence of it is true; any other answer if it is the true one."""
    said = said.strip()
    answered = said != REFUSAL
    if probe.skill == "describe":
        facts = _sentences(probe.truth)
        right = all(sentence in facts for sentence in _sentences(said))
    else:
        right = said == probe.truth
    return Verdict(probe.skill, answered, right, said == probe.truth)


def _sentences(text: str) -> list[str]:
    return [sentence.strip(". ") for sentence in text.split(". ")]


def evaluate(
    model: ChatModel, n: int = 300, *, photographs: Path | None = None, seed: int = 0
) -> Generator[Event, None, str]:
    """Ask `n` held-out questions per skill; yields Progress(EVALUATING), returns a table with 95 % intervals.

    `photographs` is a folder of real pictures; those that training holds out must be refused.
    """
    verdicts = []
    with tempfile.TemporaryDirectory() as scratch:
        pictures = Pictures()
        for path, asked in probes(n, seed, photographs, Path(scratch)):
            image = pictures.open(path)
            for probe in asked:
                said = yield from _ask(model, image, probe.question)
                verdicts.append(judge(probe, said))
            yield Progress(Stage.EVALUATING, len(verdicts), n * _SKILLS, probe.skill)
            path.unlink()
    return table(verdicts)


def _ask(model: ChatModel, image: ImageInput, question: str) -> Generator[Event, None, str]:
    request = GenerationRequest((Message(Role.USER, question, (image,)),), max_new_tokens=_MAX_NEW_TOKENS)
    said = ""
    for event in model.generate(request):
        if isinstance(event, TextDelta):
            said += event.text
    return said
    yield  # a generator, so that a closed evaluation closes the answer, too


def wilson(right: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share, after Wilson (1927)."""
    if n == 0:
        return 0.0, 1.0
    z, share = 1.96, right / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def table(verdicts: Iterable[Verdict]) -> str:
    """One line per skill: how much is answered, and how much of that is right; for refusals, how many."""
    by_skill: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_skill[verdict.skill].append(verdict)
    lines = ["| skill | n | answered | right of answered (95 %) |", "| --- | --- | --- | --- |"]
    known = {s: v for s, v in by_skill.items() if s not in (*_FOREIGN, "unknown")}
    total = [v for part in known.values() for v in part]
    for skill, part in [*sorted(known.items()), ("all of these", total)]:
        answered = [v for v in part if v.answered]
        right = sum(v.right for v in answered)
        lines.append(
            f"| {skill} | {len(part)} | {_percent(len(answered), len(part))} | {_share(right, len(answered))} |"
        )
    lines += ["", "| must be refused | n | refused (95 %) |", "| --- | --- | --- |"]
    for skill in ("unknown", *_FOREIGN):
        part = by_skill.get(skill, [])
        if part:
            refused = sum(not v.answered for v in part)
            name = "questions that cannot be answered" if skill == "unknown" else skill
            lines.append(f"| {name} | {len(part)} | {_share(refused, len(part))} |")
    return "\n".join(lines)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _share(part: int, whole: int) -> str:
    low, high = wilson(part, whole)
    return f"{_percent(part, whole)} ({100 * low:.1f}–{100 * high:.1f})" if whole else "–"


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
    folder: Path, n: int = 150, *, photographs: Path | None = None, seed: int = 1, wanted: float = 0.99
) -> Generator[Event, None, str]:
    """Find the lowest threshold at which `wanted` of what is answered is right, and write it to the bundle's gate.

    Yields Progress(EVALUATING); returns a table of thresholds. Pictures that must be refused count as questions, so a
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
    answers: list[tuple[Probe, list[tuple[str, float]]]] = []
    with tempfile.TemporaryDirectory() as scratch:
        for path, asked in probes(n, seed, photographs, Path(scratch)):
            image = pictures.open(path)
            for probe in asked:
                yield from _ask(model, image, probe.question)
                answers.append((probe, _pieces(model, recorder)))
            yield Progress(Stage.EVALUATING, len(answers), n * _SKILLS, probe.skill)
            path.unlink()
    lines = ["| threshold | answered | right of answered | refused of what must be |", "| --- | --- | --- | --- |"]
    chosen: float | None = None
    for threshold in (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98, 0.99, 0.995):
        gate = Gate(threshold, REFUSAL)
        verdicts = [judge(probe, _through(gate, pieces)) for probe, pieces in answers]
        known = [v for v in verdicts if v.skill not in (*_FOREIGN, "unknown")]
        foreign = [v for v in verdicts if v.skill in (*_FOREIGN, "unknown")]
        answered = [v for v in known if v.answered]
        right = sum(v.right for v in answered)
        refused = sum(not v.answered for v in foreign)
        lines.append(
            f"| {threshold:g} | {_percent(len(answered), len(known))} | {_share(right, len(answered))} "
            f"| {_share(refused, len(foreign))} |"
        )
        if chosen is None and answered and right >= wanted * len(answered) and refused >= wanted * len(foreign):
            chosen = threshold
    if chosen is None:
        chosen = 0.995
    settings = {"name": "Sightline built-in", "gate": {"min_probability": chosen, "refusal": REFUSAL}}
    (folder / "sightline.json").write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
    model.close()
    return "\n".join([*lines, "", f"Chosen: {chosen:g}"])


def _pieces(model: LocalModel, recorder: _Recorder) -> list[tuple[str, float]]:
    """The answer just given, token by token: text and probability; the last piece is the end, without text."""
    tokenizer, tokens = model.template.tokenizer, recorder.tokens
    texts = [tokenizer.decode(tokens[:i]) for i in range(len(tokens) + 1)]
    new = [after[len(before) :] for before, after in itertools.pairwise(texts)]
    return list(zip([*new, ""], recorder.probabilities, strict=False))


def _through(gate: Gate, pieces: list[tuple[str, float]]) -> str:
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
