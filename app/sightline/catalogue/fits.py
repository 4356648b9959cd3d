"""Which models this computer can run, about how long each takes for an answer, and the one to recommend."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass

from sightline.catalogue.arguments import CHECKPOINT
from sightline.catalogue.entries import FINDING, Entry
from sightline.catalogue.installed import amount
from sightline.catalogue.machine import Machine, Speed
from sightline.durations import about
from sightline.engine import family
from sightline.engine.device import IN_TORCH, TORCH, look
from sightline.errors import Sentence, said

QUESTION_TOKENS = 60  # beside the picture's
ANSWER_TOKENS = 100
PATIENCE = 20.0  # seconds for an answer that one still likes to wait

# How much of what a processor can do arrives in ONNX Runtime: (reading weights, multiplying), by dtype. Measured with
# decoders of 135M and 360M parameters on two cores of a server CPU.
_ARRIVES = {"fp32": (0.5, 0.6), "fp16": (0.5, 0.5), "q8": (0.35, 1.0), "q4": (0.25, 0.6), "q4f16": (0.25, 0.5)}
_DECODER_BYTES = {"fp32": 4.0, "fp16": 2.0, "q8": 1.0, "q4": 0.64, "q4f16": 0.6}
_VISION_ARRIVES = 0.6
_CARD_ARRIVES = (0.5, 0.5)
# Written before anything was measured: a slow laptop, so that nothing is promised.
_UNMEASURED = Speed(bytes_per_second=8e9, flops=60e9)


@dataclass(frozen=True)
class Fit:
    """One model on this computer."""

    entry: Entry
    dtype: str
    problem: str  # why it will not run here; empty where it will
    seconds: float | None  # for an answer of 100 tokens about one photo; None where it does not run
    on_card: bool
    disk: int  # bytes, about
    memory: int  # bytes, about

    @property
    def fits(self) -> bool:
        """Whether it will run here."""
        return not self.problem


@dataclass(frozen=True)
class Advice:
    """All models: the recommended one, the others that fit, from the most able to the least, and those that do not."""

    fits: tuple[Fit, ...]
    recommended: Fit | None
    why: str


@dataclass(frozen=True)
class Engine:
    """What this installation of the program can do."""

    model_types: Sequence[str]  # that it can run
    only_torch: Sequence[str]  # those whose decoders have no ONNX graphs
    in_torch: Sequence[str]  # those that run in torch as they are published
    torch: bool  # is installed, with what belongs to it
    exports: bool  # checkpoints to ONNX
    uses_card: bool


def known_types() -> tuple[str, ...]:
    """The types of models that this version of the program can run."""
    return (*family.known_model_types(), *FINDING)


def engine() -> Engine:
    """What is installed here; imports none of it."""
    types = known_types()
    only_torch = tuple(name for name in types if (found := family.find(name)) is not None and found.only_torch)
    here = look()
    exports = all(importlib.util.find_spec(name) for name in ("torch", "transformers", "onnx", "onnxscript"))
    return Engine(types, only_torch, (*only_torch, *IN_TORCH), {*here.packages} >= TORCH, exports, bool(here.card))


def advise(entries: Sequence[Entry], machine: Machine, speed: Speed | None, engine: Engine) -> Advice:
    """Sort the entries, which come from the quickest to the most able; `speed` None: not measured yet.

    Those that find pictures by words come after those that answer; of these one is recommended.
    """
    fits = [_fit(entry, machine, speed or _UNMEASURED, engine) for entry in entries]
    good = [fit for fit in reversed(fits) if fit.fits]
    bad = [fit for fit in fits if not fit.fits]
    answering = [fit for fit in good if not fit.entry.finds]
    patient = [fit for fit in answering if fit.seconds is not None and fit.seconds <= PATIENCE]
    best = patient[0] if patient else min(answering, key=lambda fit: fit.seconds or 0.0, default=None)
    good.sort(key=lambda fit: (fit.entry.finds, fit is not best))  # the best one first, the others as they were
    return Advice((*good, *bad), best, _why(best, bool(patient), speed, machine))


@dataclass(frozen=True)
class _Way:
    """How a model would be run."""

    dtype: str  # that is fetched
    run_as: str  # that it runs in
    on_card: bool
    exported: bool  # to ONNX, before it runs
    memory: int  # bytes


def _fit(entry: Entry, machine: Machine, speed: Speed, engine: Engine) -> Fit:
    way = _way(entry, machine, engine)
    card = machine.card
    if way.on_card and card is not None:
        can, arrives, vision = (card.bytes_per_second, card.flops), _CARD_ARRIVES, _CARD_ARRIVES[1]
    else:
        can, arrives, vision = (speed.bytes_per_second, speed.flops), _ARRIVES[way.run_as], _VISION_ARRIVES
    disk = entry.disk_bytes(way.dtype) + (entry.disk_bytes(way.run_as) if way.exported else 0)
    problem = _problem(entry, machine, engine, way, disk)
    seconds = None if problem or entry.finds else _seconds(entry, _DECODER_BYTES[way.run_as], can, arrives, vision)
    return Fit(entry, way.dtype, problem, seconds, way.on_card, disk, way.memory)


def _way(entry: Entry, machine: Machine, engine: Engine) -> _Way:
    """As the engine chooses: in torch on the card, else ONNX graphs, else torch on the processor, else exported."""
    free = machine.card.free_memory if engine.uses_card and machine.card is not None else 0
    torch = CHECKPOINT in entry.dtypes and entry.model_type in engine.in_torch
    whole = entry.memory_bytes(CHECKPOINT)
    if torch and engine.torch and whole <= free:
        return _Way(CHECKPOINT, "fp16", True, False, whole)
    graphs = next((dtype for dtype in ("q8", "q4", "fp16", "fp32") if dtype in entry.dtypes), "")
    if torch and not graphs:
        return _Way(CHECKPOINT, "fp32", False, False, entry.memory_bytes("fp32"))
    run_as = graphs or "q8"
    memory = entry.memory_bytes(run_as)
    return _Way(graphs or CHECKPOINT, run_as, memory <= free, not graphs, memory)


def _problem(entry: Entry, machine: Machine, engine: Engine, way: _Way, disk: int) -> str:
    if entry.model_type not in engine.model_types:
        return said("This version cannot run models of type {kind} yet.", kind=entry.model_type)
    if way.dtype == CHECKPOINT and not way.exported and not engine.torch:
        return said("It runs in torch, which needs the packages of the extra “cuda”.")
    if way.exported and not engine.exports:
        return said("It has to be exported first, which needs the packages of the extra “export”.")
    here = amount(machine.memory)
    if not way.on_card and way.memory > machine.memory:
        return said("It needs {memory} of memory; this computer has {here}.", memory=amount(way.memory), here=here)
    needed = entry.parameters * 6  # torch holds it in fp32 while a graph of it is written
    if way.exported and needed > machine.memory:
        return said(
            "To export it takes {memory} of memory; this computer has {here}.", memory=amount(needed), here=here
        )
    if disk > machine.free_disk:
        return said("It needs {disk} on the disk; {free} are free.", disk=amount(disk), free=amount(machine.free_disk))
    return ""


def _seconds(
    entry: Entry,
    decoder_bytes: float,
    can: tuple[float, float],
    arrives: tuple[float, float],
    vision_arrives: float,
) -> float:
    """See the picture, read the question, write the answer; `can` is bytes and floating-point operations a second."""
    reading, multiplying = can[0] * arrives[0], can[1] * arrives[1]
    decoder = entry.parameters - entry.vision_parameters
    see = 2 * entry.vision_parameters * entry.picture_patches / (can[1] * vision_arrives)
    read = 2 * decoder * (entry.picture_tokens + QUESTION_TOKENS) / multiplying
    write = ANSWER_TOKENS * decoder * decoder_bytes / reading
    return see + read + write


def _why(best: Fit | None, patient: bool, speed: Speed | None, machine: Machine) -> Sentence:
    if best is None or best.seconds is None:
        return said("No model of the catalogue fits this computer; a server of your own may help.")
    where, basis = said("on this processor"), said("guessed for a slow computer: not measured yet")
    if best.on_card and machine.card is not None:
        where = said("on {card}", card=machine.card.name)
    if speed is not None or best.on_card:
        basis = said("as measured here")
    reason = (
        said("the most able one that answers within {number:.0f} seconds", number=PATIENCE)
        if patient
        else said("the quickest; none answers within {number:.0f} seconds", number=PATIENCE)
    )
    return said(
        "{title}: {reason}. {disk} to fetch, {memory} of memory, {time} for an answer {where} ({basis}).",
        title=best.entry.title,
        reason=reason,
        disk=amount(best.disk),
        memory=amount(best.memory),
        time=about(best.seconds),
        where=where,
        basis=basis,
    )
