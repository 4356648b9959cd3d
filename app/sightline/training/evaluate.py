"""Measuring a model on held-out pictures, styles, words and phrasings, by the product's own bars."""

from __future__ import annotations

import dataclasses
import math
import re
import tempfile
from collections import defaultdict
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

import numpy as np

from sightline.conversation import ImageInput, Message, Role, TextLine
from sightline.engine.gate import Gate
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.engine.local import LocalModel
from sightline.engine.text_reader import TextReader
from sightline.events import Event, Finished, Progress, Stage, StopReason, TextDelta
from sightline.training.scenes import KINDS, draw
from sightline.training.scenes.canvas import Scene
from sightline.training.scenes.questions import REFUSAL, ask, skills_of
from sightline.training.scenes.reading import matched

_SEED = 20_000_000  # far from every seed that training uses
_PER_PICTURE = 12
_MOST_BARREN = 40  # pictures of a kind in a row that nothing is asked about, before it is passed over
_MAX_NEW_TOKENS = 200  # the longest description takes about 150
_DENIAL = 'There is no "'
_VALUE_TOLERANCE = 0.05  # relaxed accuracy, after ChartQA (Masry et al. 2022, arXiv:2203.10244)
_FOREIGN = ("drawn picture to refuse", "photograph to refuse")
Result = TypeVar("Result")

REFUSALS = ("question without an answer", *_FOREIGN)
VALUES = ("value", "value_of_extreme")
# What belongs together, and how much of it is to be answered right, by the product's own bars.
GROUPS: dict[str, tuple[float, tuple[str, ...]]] = {
    "kinds, overall colours, false premises, “there is no X”": (
        0.98,
        (
            *("kind", "chart_kind", "is_kind", "background", "orientation", "colours", "part_colour"),
            *("false_premise", "no_label", "exists: no", "has_label: no"),
        ),
    ),
    "colour and shape of X, is there, counts": (
        0.97,
        (
            *("colour_of", "shape_of", "is_colour", "many_colours", "shapes", "exists: yes", "count_all"),
            *("count_shapes", "count", "part_count", "sign_colour", "sign_shape", "text_colour", "button_colour"),
            *("colour_of_label", "ticked", "icon"),
        ),
    ),
    "where, relations, largest and smallest, compare": (
        0.95,
        ("where", "relation", "largest", "smallest", "compare", "which_more", "direction"),
    ),
    "titles, labels, signs, buttons: what was read right": (
        0.97,
        (
            *("title", "axis_name", "axis_range", "labels", "legend", "label_of_colour", "text", "first_last"),
            *("has_label: yes", "sign_text", "message", "buttons", "fields", "field_value", "default_button"),
            *("next_box", "previous_box", "start_end"),
        ),
    ),
    "highest and lowest, trend": (0.95, ("highest", "top_part", "peak", "trend")),
    "values within 5 %": (0.85, VALUES),
    "descriptions without a false fact": (0.95, ("describe",)),
}
# What even an unsure model is to know of drawings and charts as it was trained on: kinds, colours, shapes, counts, and
# what is not there.
BASICS = (
    *(
        "kind",
        "chart_kind",
        "is_kind",
        "background",
        "colours",
        "colour_of",
        "many_colours",
        "is_colour",
        "part_colour",
    ),
    *("shape_of", "shapes", "count", "count_all", "count_shapes", "part_count", "false_premise", "exists", "no_label"),
)
_BASIC_KINDS = ("drawing", "empty", "bar", "pie", "line", "scatter")
_BASICS_GOAL = 0.95
SKILLS = sum(len(skills) for _, skills in GROUPS.values()) + len(REFUSALS)
SKILLS_ASKED = {skill.split(":")[0] for _, skills in GROUPS.values() for skill in skills}
"""What is asked for; one that is answered by yes or no is two skills in the tables."""


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
    told: float  # the share of the true answer's facts that was said


@dataclass(frozen=True)
class Sheet:
    """A held-out picture, what a real reader read in it, and what is asked about it."""

    path: Path
    image: ImageInput
    lines: tuple[TextLine, ...]
    probes: list[Probe]


def sheets(
    n: int,
    seed: int,
    photographs: Path | None,
    folder: Path,
    pictures: Pictures,
    skills: Collection[str] | None = None,
    *,
    kinds: Sequence[str] | None = None,
    held_out: bool = True,
) -> Generator[Sheet]:
    """Held-out pictures, as files in `folder`, with held-out questions, until every skill, or each of these, has `n`.

    Without `held_out`, styles, words and phrasings are those of the training, and only the seeds are not. The kinds,
    or those in `kinds`, take turns; one whose skills all have enough is passed over. A picture is asked at most one
    question per skill and _PER_PICTURE in all. Skills that few pictures allow may stay below `n`: no more than 4 · n
    pictures of a kind are drawn. Words are those that character recognition really reads; a question whose answer it
    did not read letter by letter is not asked.
    """
    reader = TextReader(pictures)
    counts: dict[str, int] = defaultdict(int)
    barren: dict[str, int] = defaultdict(int)  # pictures of a kind in a row that nothing was asked about
    kinds = kinds or KINDS

    def drawn(index: int) -> tuple[str, np.random.Generator, Scene, ImageInput, tuple[TextLine, ...]]:
        kind, rng = kinds[index % len(kinds)], np.random.default_rng([_SEED + seed, index])
        scene = draw(rng, photographs, held_out=held_out, kind=kind)
        path = folder / f"{index}.png"
        scene.image.save(path, compress_level=1)
        image = pictures.open(path)
        return kind, rng, scene, image, _result(reader.read(image))

    wanted = (index for index in range(4 * n * len(kinds)) if barren[kinds[index % len(kinds)]] <= _MOST_BARREN)
    for kind, rng, scene, image, lines in _one_ahead(drawn, wanted):
        reading = matched(scene, lines)
        asked: list[Probe] = []
        for skill in rng.permutation([skill for skill in skills_of(scene) if skills is None or skill in skills]):
            one = ask(scene, str(skill), rng, reading, held_out=held_out)
            if one is None or len(asked) == _PER_PICTURE:
                continue
            probe = Probe(_skill(scene, one.skill, one.answer), one.question, one.answer)
            if counts[probe.skill] < n:
                counts[probe.skill] += 1
                asked.append(probe)
        barren[kind] = 0 if asked else barren[kind] + 1
        if asked:
            yield Sheet(image.path, image, lines, asked)
        image.path.unlink()


def _one_ahead(work: Callable[[int], Result], items: Iterable[int]) -> Generator[Result]:
    """What the work makes of each item, in order; while one is in use, another thread works on the next.

    Drawing and reading a picture takes about as long as asking about it.
    """
    with ThreadPoolExecutor(1) as thread:
        coming: Future[Result] | None = None
        for item in items:
            following = thread.submit(work, item)
            if coming is not None:
                yield coming.result()
            coming = following
        if coming is not None:
            yield coming.result()


def _skill(scene: Scene, skill: str, answer: str) -> str:
    if scene.kind == "foreign":
        return _FOREIGN[scene.style == "photograph"]
    if answer == REFUSAL:
        return REFUSALS[0]
    if skill in ("exists", "has_label"):
        return f"{skill}: {'yes' if answer == 'Yes.' else 'no'}"
    return skill


def judge(probe: Probe, said: str) -> Verdict:
    """A description is right if every sentence of it is true; a value read off within 5 %; else the true answer is."""
    said = said.strip()
    answered = said != REFUSAL
    if probe.skill == "describe":
        facts, stated = (list(map(_in_any_order, _sentences(text))) for text in (probe.truth, said))
        told = len([fact for fact in facts if fact in stated]) / len(facts)
        return Verdict(probe.skill, answered, all(sentence in facts for sentence in stated), told)
    right = said == probe.truth
    if probe.question.isupper() and probe.truth.startswith(_DENIAL):  # it quotes what was asked, as that was typed
        right = said.casefold() == probe.truth.casefold()
    if probe.skill in VALUES and answered:
        right = right or _close(said, probe.truth)
    return Verdict(probe.skill, answered, right, float(right))


def _sentences(text: str) -> list[str]:
    return [sentence.strip(". ") for sentence in _BETWEEN_SENTENCES.split(text)]


# Where as many quotation marks follow as close what they open: what stands between two of them is one quotation.
_BETWEEN_SENTENCES = re.compile(r'\. (?=(?:[^"]*"[^"]*")*[^"]*$)')
_LIST = re.compile(r'"[^"]*"(?:(?:, | and )"[^"]*")+')
_NUMBER = re.compile(r"-?\d[\d,. ]*")


def _in_any_order(sentence: str) -> str:
    """A sentence with a list of names, sorted: in another order the same is said."""
    return _LIST.sub(lambda names: " and ".join(sorted(re.findall(r'"[^"]*"', names[0]))), sentence)


def _close(said: str, truth: str) -> bool:
    """Whether two numbers agree within the tolerance, and what stands around them exactly."""
    numbers = [_NUMBER.search(text) for text in (said, truth)]
    if not all(numbers):
        return False
    around = [_NUMBER.sub("#", text, count=1).removeprefix("About ") for text in (said, truth)]
    try:
        a, b = (float(re.sub(r"[, ]", "", m.group()).rstrip(".")) for m in numbers if m)
    except ValueError:
        return False
    return around[0].strip(". ") == around[1].strip(". ") and abs(a - b) <= _VALUE_TOLERANCE * abs(b)


def evaluate(
    model: ChatModel,
    n: int = 300,
    *,
    photographs: Path | None = None,
    skills: Collection[str] | None = None,
    seed: int = 0,
) -> Generator[Event, None, str]:
    """Ask `n` held-out questions per skill; yields Progress(EVALUATING), returns a table with 95 % intervals.

    `photographs` is a folder of real pictures; those that training holds out must be refused. With `skills`, of
    SKILLS_ASKED, only these are asked for.
    """
    total = n * (SKILLS if skills is None else len(skills))
    verdicts = []
    with tempfile.TemporaryDirectory() as scratch:
        pictures = Pictures()
        for sheet in sheets(n, seed, photographs, Path(scratch), pictures, skills):
            for probe in sheet.probes:
                said = yield from answer_of(model, sheet, probe.question)
                verdicts.append(judge(probe, said))
            yield Progress(Stage.EVALUATING, len(verdicts), max(total, len(verdicts)), sheet.probes[-1].skill)
    return table(verdicts)


def evaluate_basics(model: ChatModel, n: int = 300, *, seed: int = 0) -> Generator[Event, None, str]:
    """Ask `n` questions per skill in BASICS with the gate open; yields Progress(EVALUATING), returns a table.

    The pictures are drawings and charts in the styles, and the questions in the phrasings, of the training, from other
    seeds. A model with a gate answers however unsure it is; only what its witness disproves is not said, or corrected.
    """
    if isinstance(model, LocalModel) and model.bundle.gate is not None:
        open_gate(model)
    verdicts = []
    with tempfile.TemporaryDirectory() as scratch:
        pictures = Pictures()
        of_all = sheets(n, seed, None, Path(scratch), pictures, BASICS, kinds=_BASIC_KINDS, held_out=False)
        for sheet in of_all:
            for probe in sheet.probes:
                if probe.skill not in REFUSALS:
                    said = yield from answer_of(model, sheet, probe.question)
                    verdicts.append(judge(probe, said))
            yield Progress(Stage.EVALUATING, len(verdicts), n * (len(BASICS) + 1), sheet.probes[-1].skill)
    by_skill = _by_skill(verdicts)
    rows = [f"| {skill} | {_columns(part)}" for skill, part in sorted(by_skill.items())]
    last = f"| all ({100 * _BASICS_GOAL:g} % right wanted) | {_columns(verdicts)}"
    return "\n".join([*_heading("skill"), *rows, last])


def open_gate(model: LocalModel) -> None:
    """Let a model say all that it thinks but what its witness disproves."""
    model.bundle = dataclasses.replace(model.bundle, gate=Gate(0.0, REFUSAL, 0.0, 0.0))


def answer_of(model: ChatModel, sheet: Sheet, question: str) -> Generator[Event, None, str]:
    """What a model says to a question about a sheet, REFUSAL if it cannot tell."""
    request = GenerationRequest(
        (Message(Role.USER, question, (sheet.image,)),),
        max_new_tokens=_MAX_NEW_TOKENS,
        text_read={sheet.image.digest: sheet.lines},
    )
    said, reason = "", StopReason.END
    for event in model.generate(request):
        if isinstance(event, TextDelta):
            said += event.text
        elif isinstance(event, Finished):
            reason = event.reason
    # What is said beside a refusal is measured from the pixels, and no statement of the model.
    return REFUSAL if reason == StopReason.UNSURE else said
    yield  # a generator, so that a closed evaluation closes the answer, too


def _result(work: Generator[Event, None, Result]) -> Result:
    """Run work to its end; returns its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return cast(Result, stop.value)


def wilson(right: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share, after Wilson (1927)."""
    if n == 0:
        return 0.0, 1.0
    z, share = 1.96, right / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def table(verdicts: Iterable[Verdict]) -> str:
    """Per group of skills and per skill: how much is answered, and how much of that is right; refusals apart."""
    by_skill = _by_skill(verdicts)
    lines = _heading("group", "goal")
    for group, (goal, skills) in GROUPS.items():
        part = [verdict for skill in skills for verdict in by_skill.get(skill, [])]
        if not part:
            continue
        lines.append(f"| {group} | {100 * goal:g} % | {_columns(part)}")
    known = [v for skill, part in by_skill.items() if skill not in REFUSALS for v in part]
    lines.append(f"| all of these | 90 % answered, 98 % right | {_columns(known)}")
    if descriptions := by_skill.get("describe"):
        told = sum(v.told for v in descriptions) / len(descriptions)
        lines += ["", f"Of what a description could tell, told: {100 * told:.1f} % (goal 85 %)."]
    lines += ["", *_heading("skill")]
    for skill, part in sorted(by_skill.items()):
        if skill not in REFUSALS:
            lines.append(f"| {skill} | {_columns(part)}")
    lines += ["", "| must be refused | n | refused (95 %) |", "| --- | --- | --- |"]
    for skill in REFUSALS:
        if part := by_skill.get(skill, []):
            lines.append(f"| {skill} | {len(part)} | {share(sum(not v.answered for v in part), len(part))} |")
    return "\n".join(lines)


def _by_skill(verdicts: Iterable[Verdict]) -> dict[str, list[Verdict]]:
    by_skill: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_skill[verdict.skill].append(verdict)
    return by_skill


def _heading(*first: str) -> list[str]:
    titles = [*first, "n", "answered", "right of answered (95 %)", "right of all (95 %)"]
    return [f"| {' | '.join(titles)} |", "| --- " * len(titles) + "|"]


def _columns(part: Sequence[Verdict]) -> str:
    answered = [v for v in part if v.answered]
    right = sum(v.right for v in answered)
    return (
        f"{len(part)} | {percent(len(answered), len(part))} | {share(right, len(answered))} "
        f"| {share(right, len(part))} |"
    )


def percent(part: int, whole: int) -> str:
    """A share in percent; a dash where there is nothing to share."""
    return f"{100 * part / whole:.1f} %" if whole else "–"


def share(part: int, whole: int) -> str:
    """As `percent`, with its 95 % interval."""
    low, high = wilson(part, whole)
    return f"{percent(part, whole)} ({100 * low:.1f}–{100 * high:.1f})" if whole else "–"
