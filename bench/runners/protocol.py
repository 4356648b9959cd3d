"""What every runner measures, and how it says so: one JSON object on the last line of its output.

Runs under each peer's own interpreter, so it needs nothing but Python and numpy, and is imported as a file beside the
runner. Times are in milliseconds, memory in MB; what a peer cannot do is absent.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

REPEATS = 3  # of each measurement in a process, after one that does not count
QUESTION = 40  # tokens asked after a picture
WRITTEN = 32
PICTURES = 4  # of a batch


class Runner:
    """A peer with one model loaded. `prepare` makes its files, once. Who cannot see raises NotImplementedError."""

    sees_once = False  # whether a picture that was read stays in its cache until it is asked about
    goes_on = True  # whether more can be fed behind what it has

    def prepare(self, job: dict[str, Any]) -> None:
        """Write what it runs from the checkpoint, where that is not there yet."""

    def load(self, job: dict[str, Any]) -> None:
        """Open the model."""
        raise NotImplementedError

    def see(self) -> None:
        """Read one picture, up to its features."""
        raise NotImplementedError

    def forget(self) -> None:
        """Begin a new conversation."""
        raise NotImplementedError

    def feed(self, tokens: list[int]) -> None:
        """Put tokens behind those that it has, and choose the next."""
        raise NotImplementedError

    def write(self, count: int) -> float | None:
        """Write so many tokens more, each the likeliest; returns the milliseconds, where only the peer can tell."""
        raise NotImplementedError

    def answer(self, questions: list[list[int]]) -> None:
        """See a picture for each of these, which end with a question, and write WRITTEN tokens about it."""
        raise NotImplementedError


def answer_one_by_one(runner: Runner, questions: list[list[int]]) -> None:
    """As `answer`, in a plain loop."""
    for tokens in questions:
        runner.see()
        runner.forget()
        runner.feed(tokens)
        runner.write(WRITTEN)


def main(runner: Runner) -> None:
    """`prepare JOB` or `measure JOB`, where JOB is a JSON file."""
    verb, path = sys.argv[1:]
    job = json.loads(Path(path).read_text(encoding="utf-8"))
    if verb == "prepare":
        runner.prepare(job)
        return
    runner.load(job)
    found = {"ready": 1000 * (time.time() - job["started"])}
    for measurement in (_text, _picture):
        for name, values in measurement(runner, job).items():
            found[name] = median(values)
    found["peak memory"] = _peak_memory()
    found |= _pictures(runner, job)
    print(json.dumps(found))


def _text(runner: Runner, job: dict[str, Any]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for repeat in range(REPEATS + 1):
        random = np.random.default_rng(repeat)  # another text each time: nothing is known from before
        for length in job["prefills"]:
            runner.forget()
            _add(found, repeat, f"prefill {length}", _timed(runner.feed, _tokens(random, job, length)))
        began = time.perf_counter()
        told = runner.write(WRITTEN)
        took = 1000 * (time.perf_counter() - began) if told is None else told
        _add(found, repeat, "token after a long prompt", took / WRITTEN)
        if runner.goes_on:
            _add(found, repeat, "follow-up of 32 tokens", _timed(runner.feed, _tokens(random, job, 32)))
    return found


def _picture(runner: Runner, job: dict[str, Any]) -> dict[str, list[float]]:
    """First tokens of an answer about a picture: seen for the first time, and read while the question was typed."""
    found: dict[str, list[float]] = {}
    for repeat in range(REPEATS + 1):
        random = np.random.default_rng(100 + repeat)
        try:
            looking = _timed(runner.see)
        except NotImplementedError:
            return found
        picture, question = (_tokens(random, job, count) for count in (job["picture tokens"], QUESTION))
        runner.forget()
        asking = _timed(runner.feed, picture + question)
        _add(found, repeat, "picture", looking)
        _add(found, repeat, "first token, picture unread", looking + asking)
        if runner.sees_once:
            runner.forget()
            runner.feed(picture)
            _add(found, repeat, "first token, picture read", _timed(runner.feed, question))
        else:
            _add(found, repeat, "first token, picture read", looking + asking)
    return found


def _pictures(runner: Runner, job: dict[str, Any]) -> dict[str, float]:
    """Pictures of which each is described, as in a batch of alt texts: the time for each."""
    random = np.random.default_rng(200)
    questions = [_tokens(random, job, job["picture tokens"] + QUESTION) for _ in range(PICTURES)]
    try:
        return {"picture of a batch": _timed(runner.answer, questions) / PICTURES}
    except NotImplementedError:
        return {}


def _add(found: dict[str, list[float]], repeat: int, name: str, value: float) -> None:
    if repeat:
        found.setdefault(name, []).append(value)


def _tokens(random: np.random.Generator, job: dict[str, Any], count: int) -> list[int]:
    return [int(token) for token in random.integers(job["first word"], job["vocabulary"], count)]


def _timed(work: Callable[..., None], *arguments: Any) -> float:
    began = time.perf_counter()
    work(*arguments)
    return 1000 * (time.perf_counter() - began)


def _peak_memory() -> float:
    """In MB; of this program alone, where the system says so: `ru_maxrss` is inherited from the one that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)
