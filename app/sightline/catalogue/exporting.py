"""A checkpoint that is here becomes ONNX graphs in a process of its own, which can be stopped at any moment."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from sightline.catalogue.arguments import CHECKPOINT
from sightline.catalogue.file_checks import model_type
from sightline.catalogue.fits import Engine
from sightline.catalogue.installed import MB, Installed, Library, amount, check_room, hash_file
from sightline.errors import DownloadError, said
from sightline.events import Event, Progress, Stage

DTYPE = "q8"  # for the processor: small and quick, and hardly less true
_MOMENT = 0.1  # seconds between two looks whether it is done
_PATIENCE = 5.0  # seconds that it has to end after it was told to
_MEMORY = 500_000_000  # bytes of torch itself
# Seconds that exporting takes on one core of a server CPU: for a model of no size, as measured, and for a gigabyte of
# checkpoint, as guessed.
_SECONDS = 25.0
_SECONDS_PER_GB = 150.0


@dataclass(frozen=True)
class Cost:
    """About what exporting takes."""

    disk: int  # bytes, at most: 8 bits for most weights of a checkpoint with 16, 16 for the rest
    memory: int  # bytes: torch has all weights in fp32 while a graph of them is written
    seconds: float


def cost(model: Installed) -> Cost:
    """About what exporting this checkpoint takes."""
    return Cost(model.size, _MEMORY + 3 * model.size, _SECONDS + _SECONDS_PER_GB * model.size / 1e9)


def can_export(model: Installed, able: Engine) -> bool:
    """Whether ONNX graphs can be made of it here."""
    kind = model_type(model.folder)
    is_checkpoint = model.origin.dtype == CHECKPOINT and kind in able.model_types and kind not in able.only_torch
    return able.exports and is_checkpoint


def runs_as_it_is(model: Installed, able: Engine) -> bool:
    """Whether it answers here without being exported."""
    return model.origin.dtype != CHECKPOINT or (able.torch and model_type(model.folder) in able.in_torch)


def exported_name(model: Installed) -> str:
    """What the model is called once it is ONNX graphs."""
    return f"{model.name}-ONNX"


def export(library: Library, model: Installed) -> Generator[Event, None, Installed]:
    """Export a checkpoint and install the result beside it; yields Progress(EXPORTING) in seconds of about how many.

    Closing it ends the process and leaves nothing. Raises DownloadError.
    """
    name, takes = exported_name(model), cost(model)
    check_room(name, library.folder, takes.disk)
    memory = psutil.virtual_memory().total
    if takes.memory > memory:
        problem = said(
            "to export it takes {memory} of memory; this computer has {memory2}.",
            memory=amount(takes.memory),
            memory2=amount(memory),
        )
        raise DownloadError(model.name, problem, said("Fetch a smaller model, or one with ONNX graphs."))
    ours = False
    try:
        with library.lock(name) as partial:
            ours, staged = True, partial / "files"
            shutil.rmtree(staged, ignore_errors=True)
            yield from _run(model, staged, partial / "log", takes.seconds)
            hashes = {}
            files = [path for path in sorted(staged.rglob("*")) if path.is_file()]
            total = sum(path.stat().st_size for path in files)
            done = 0
            for path in files:
                for hashed in hash_file(path):
                    yield Progress(Stage.VERIFYING, (done + hashed.read) // MB, max(1, total // MB), "MB")
                done += hashed.read
                hashes[path.relative_to(staged).as_posix()] = hashed.hexdigest
            return library.install(name, staged, replace(model.origin, dtype=DTYPE), hashes)
    finally:
        if ours:
            shutil.rmtree(library.partial(name), ignore_errors=True)


def _run(model: Installed, out: Path, log: Path, about: float) -> Generator[Event]:
    command = [sys.executable, "-m", "sightline", "export-onnx", str(model.folder), str(out), "--dtype", DTYPE]
    began = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            while process.poll() is None:
                seconds = time.monotonic() - began
                yield Progress(Stage.EXPORTING, round(seconds), round(max(about, seconds)) + 1, "s")
                time.sleep(_MOMENT)
        finally:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(_PATIENCE)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
    if process.returncode:
        lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines() or ["it ended without a word."]
        reason = lines[-1].removeprefix("sightline: ")[:400]
        raise DownloadError(
            model.name,
            said("it could not be exported: {reason}", reason=reason),
            said("The checkpoint stays as it is."),
        )
