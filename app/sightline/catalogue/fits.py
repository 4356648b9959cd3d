"""Which models this computer can run, about how long each takes for an answer, and the one to recommend."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass

from sightline.catalogue.arguments import CHECKPOINT
from sightline.catalogue.entries import Entry
from sightline.catalogue.machine import Machine, Speed
from sightline.engine import family

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
    exports: bool  # checkpoints to ONNX
    uses_card: bool


def known_types() -> tuple[str, ...]:
    """The types of models that this version of the program can run."""
    return tuple(family.known_model_types())


def engine() -> Engine:
    """What is installed here; imports none of it."""
    exports = all(importlib.util.find_spec(name) for name in ("torch", "transformers", "onnx", "onnxscript"))
    try:
        uses_card = not importlib.metadata.version("torch").endswith("+cpu")
    except importlib.metadata.PackageNotFoundError:
        uses_card = False
    return Engine(known_types(), exports, uses_card)


def advise(entries: Sequence[Entry], machine: Machine, speed: Speed | None, engine: Engine) -> Advice:
    """Sort the entries, which come from the quickest to the most able; `speed` None: not measured yet."""
    fits = [_fit(entry, machine, speed or _UNMEASURED, engine) for entry in entries]
    good = [fit for fit in reversed(fits) if fit.fits]
    bad = [fit for fit in fits if not fit.fits]
    patient = [fit for fit in good if fit.seconds is not None and fit.seconds <= PATIENCE]
    best = patient[0] if patient else min(good, key=lambda fit: fit.seconds or 0.0, default=None)
    good.sort(key=lambda fit: fit is not best)  # the best one first, the others as they were
    return Advice((*good, *bad), best, _why(best, bool(patient), speed, machine))


def _fit(entry: Entry, machine: Machine, speed: Speed, engine: Engine) -> Fit:
    card = machine.card if engine.uses_card else None
    if card is not None and CHECKPOINT in entry.dtypes and entry.memory_bytes(CHECKPOINT) <= card.free_memory:
        dtype, on_card = CHECKPOINT, True
        seconds = _seconds(entry, 2.0, (card.bytes_per_second, card.flops), _CARD_ARRIVES, _CARD_ARRIVES[1])
    else:
        on_card = False
        dtype = next((dtype for dtype in ("q8", "q4", "fp16", "fp32") if dtype in entry.dtypes), CHECKPOINT)
        run_as = "q8" if dtype == CHECKPOINT else dtype  # that is how it would be exported
        arrives = _ARRIVES[run_as]
        seconds = _seconds(entry, _DECODER_BYTES[run_as], (speed.bytes_per_second, speed.flops), arrives)
    memory = entry.memory_bytes("q8" if dtype == CHECKPOINT and not on_card else dtype)
    disk = entry.disk_bytes(dtype)
    if dtype == CHECKPOINT and not on_card:
        disk += entry.disk_bytes("q8")
    problem = _problem(entry, machine, engine, dtype, on_card, disk, memory)
    return Fit(entry, dtype, problem, None if problem else seconds, on_card, disk, memory)


def _problem(
    entry: Entry,
    machine: Machine,
    engine: Engine,
    dtype: str,
    on_card: bool,
    disk: int,
    memory: int,
) -> str:
    if entry.model_type not in engine.model_types:
        return f"This version cannot run models of type {entry.model_type} yet."
    if not on_card and memory > machine.memory:
        return f"It needs {_gb(memory)} of memory; this computer has {_gb(machine.memory)}."
    if dtype == CHECKPOINT and not on_card:
        if not engine.exports:
            return "It has to be exported first, which needs the packages of the extra “export”."
        needed = entry.parameters * 6  # torch holds it in fp32 while a graph of it is written
        if needed > machine.memory:
            return f"To export it takes {_gb(needed)} of memory; this computer has {_gb(machine.memory)}."
    if disk > machine.free_disk:
        return f"It needs {_gb(disk)} on the disk; {_gb(machine.free_disk)} are free."
    return ""


def _seconds(
    entry: Entry,
    decoder_bytes: float,
    can: tuple[float, float],
    arrives: tuple[float, float],
    vision_arrives: float = _VISION_ARRIVES,
) -> float:
    """See the picture, read the question, write the answer; `can` is bytes and floating-point operations a second."""
    reading, multiplying = can[0] * arrives[0], can[1] * arrives[1]
    decoder = entry.parameters - entry.vision_parameters
    see = 2 * entry.vision_parameters * entry.picture_patches / (can[1] * vision_arrives)
    read = 2 * decoder * (entry.picture_tokens + QUESTION_TOKENS) / multiplying
    write = ANSWER_TOKENS * decoder * decoder_bytes / reading
    return see + read + write


def _why(best: Fit | None, patient: bool, speed: Speed | None, machine: Machine) -> str:
    if best is None or best.seconds is None:
        return "No model of the catalogue fits this computer; a server of your own may help."
    where = f"on {machine.card.name}" if best.on_card and machine.card is not None else "on this processor"
    basis = "as measured here" if speed is not None or best.on_card else "guessed for a slow computer: not measured yet"
    reason = (
        f"the most able one that answers within {PATIENCE:.0f} s"
        if patient
        else f"the quickest; none answers within {PATIENCE:.0f} s"
    )
    return (
        f"{best.entry.title}: {reason}. {_gb(best.disk)} to fetch, {_gb(best.memory)} of memory, "
        f"about {best.seconds:.0f} s for an answer {where} ({basis})."
    )


def _gb(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
