"""This computer: its memory, disk and graphics card, and how fast it calculates, measured once and kept."""

from __future__ import annotations

import json
import os
import platform
import statistics
import time
from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import psutil

from sightline.catalogue.installed import free_disk
from sightline.events import Event, Progress, Stage
from sightline.store.files import write_whole

_ROUNDS = 12
_SECONDS = 20.0  # that either part of the measurement may take at most
_MATRIX = 2048  # rows and columns of the product that is timed
_WEIGHTS = (8192, 8192)  # 268 MB in fp32: more than any cache holds


@dataclass(frozen=True)
class GraphicsCard:
    """An NVIDIA card as its driver describes it; the speeds are what it could do on paper."""

    name: str
    memory: int  # bytes
    free_memory: int
    bytes_per_second: float
    flops: float  # fp32, per second


@dataclass(frozen=True)
class Machine:
    """What there is on this computer."""

    memory: int  # bytes
    free_memory: int
    free_disk: int
    cores: int
    card: GraphicsCard | None


@dataclass(frozen=True)
class Speed:
    """What was measured: reading weights from memory, and multiplying matrices in fp32."""

    bytes_per_second: float
    flops: float
    when: str = ""
    processor: str = ""


def look(folder: Path) -> Machine:
    """What this computer has now, and free on the disk of `folder`."""
    memory = psutil.virtual_memory()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Machine(memory.total, memory.available, free_disk(folder), cores, graphics_card())


def graphics_card() -> GraphicsCard | None:
    """The NVIDIA card with the most memory; None where there is none, or no driver for it."""
    import pynvml

    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return None
    try:
        cards = [_card(pynvml.nvmlDeviceGetHandleByIndex(index)) for index in range(pynvml.nvmlDeviceGetCount())]
    except pynvml.NVMLError:
        return None
    finally:
        pynvml.nvmlShutdown()
    return max(cards, key=lambda card: card.memory, default=None)


@dataclass(frozen=True)
class MemoryInUse:
    """What this program has of the computer's memory, and what is free; `card` is 0 where it uses no graphics card."""

    program: int  # bytes
    free: int
    card: int


def memory_in_use() -> MemoryInUse:
    """As it is now."""
    return MemoryInUse(psutil.Process().memory_info().rss, psutil.virtual_memory().available, _on_card())


def _on_card() -> int:
    """Bytes that this program has on graphics cards, as far as the driver tells."""
    import pynvml

    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return 0
    try:
        cards = [pynvml.nvmlDeviceGetHandleByIndex(index) for index in range(pynvml.nvmlDeviceGetCount())]
        running = [each for card in cards for each in pynvml.nvmlDeviceGetComputeRunningProcesses(card)]
        return sum(each.usedGpuMemory or 0 for each in running if each.pid == os.getpid())
    except pynvml.NVMLError:
        return 0
    finally:
        pynvml.nvmlShutdown()


def _card(handle: object) -> GraphicsCard:
    import pynvml

    name = pynvml.nvmlDeviceGetName(handle)
    memory = pynvml.nvmlDeviceGetMemoryInfo(handle)
    clock = pynvml.nvmlDeviceGetMaxClockInfo(handle, pynvml.NVML_CLOCK_MEM) * 1e6
    bandwidth = 2 * clock * pynvml.nvmlDeviceGetMemoryBusWidth(handle) / 8  # two transfers in a cycle
    cycles = pynvml.nvmlDeviceGetMaxClockInfo(handle, pynvml.NVML_CLOCK_SM) * 1e6
    flops = 2 * cycles * pynvml.nvmlDeviceGetNumGpuCores(handle)  # a multiplication and an addition
    shown = name.decode() if isinstance(name, bytes) else str(name)
    return GraphicsCard(shown, int(memory.total), int(memory.free), bandwidth, flops)


def measure(keep: Path) -> Generator[Event, None, Speed]:
    """Time this computer, under a minute, and keep the result in a file; yields Progress(MEASURING)."""
    steps = 2 * _ROUNDS
    random = np.random.default_rng(0)
    weights = random.standard_normal(_WEIGHTS, dtype=np.float32)
    row = random.standard_normal(_WEIGHTS[1], dtype=np.float32)
    reading = yield from _time(lambda: weights @ row, 0, steps)
    square = weights[:_MATRIX, :_MATRIX].copy()
    multiplying = yield from _time(lambda: square @ square, _ROUNDS, steps)
    when = datetime.now(UTC).isoformat(timespec="seconds")
    speed = Speed(weights.nbytes / reading, 2 * _MATRIX**3 / multiplying, when, _processor())
    write_whole(keep, lambda file: _dump(speed, file.write))
    return speed


def measured(kept: Path) -> Speed | None:
    """What was measured before on this computer; None where nothing was, or on another one."""
    try:
        speed = Speed(**json.loads(kept.read_bytes()))
        usable = speed.bytes_per_second > 0 and speed.flops > 0 and speed.processor == _processor()
    except (OSError, ValueError, RecursionError, TypeError):
        return None
    return speed if usable else None


def _time(work: Callable[[], object], before: int, steps: int) -> Generator[Event, None, float]:
    """The median seconds of some rounds; the first one, which wakes everything up, does not count."""
    work()
    seconds: list[float] = []
    began = time.perf_counter()
    for done in range(_ROUNDS):
        yield Progress(Stage.MEASURING, before + done, steps)
        if seconds and time.perf_counter() - began > _SECONDS:
            break
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def _processor() -> str:
    return f"{platform.machine()} {platform.processor()} {os.cpu_count()}"


def _dump(speed: Speed, write: Callable[[bytes], object]) -> None:
    write(json.dumps(asdict(speed), indent=1).encode())
