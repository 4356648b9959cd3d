"""Stopping work from another thread while a library has the word: a run of onnxruntime, a tokenizer's search."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, InvalidStateError
from contextlib import contextmanager
from typing import NoReturn, TypeVar

Result = TypeVar("Result")


class Stopped(GeneratorExit):
    """Raised where work was stopped: to a generator it is as if it were closed, but from within."""


class Stop:
    """What ends one piece of work, once; from any thread."""

    def __init__(self) -> None:
        self.asked = False
        self._lock = threading.Lock()
        self._ways: list[Callable[[], object]] = []

    def ask(self) -> None:
        """Let what runs now end, and nothing begin any more."""
        with self._lock:
            self.asked = True
            for way in self._ways:
                way()

    @contextmanager
    def by(self, way: Callable[[], object]) -> Generator[None]:
        """While the block runs, `way` is what ends it. Raises Stopped in place of all it raises after that."""
        with self._lock:
            if self.asked:
                raise Stopped
            self._ways.append(way)
        try:
            yield
        except Exception as error:
            if self.asked:
                raise Stopped from error
            raise
        finally:
            with self._lock:
                self._ways.remove(way)


_of_thread = threading.local()
_left: list[threading.Thread] = []  # what is done aside, and nobody waits for any more


@contextmanager
def ended_by(stop: Stop) -> Generator[None]:
    """What this thread does in the block ends when `stop` is asked to."""
    before = getattr(_of_thread, "stop", None)
    _of_thread.stop = stop
    try:
        yield
    finally:
        _of_thread.stop = before


def stoppable(way: Callable[[], object]) -> contextlib.AbstractContextManager[None]:
    """While the block runs, what is to stop this thread's work calls `way` from another; where nothing is, never."""
    stop: Stop | None = getattr(_of_thread, "stop", None)
    return contextlib.nullcontext() if stop is None else stop.by(way)


def aside(work: Callable[[], Result], longest: float | None = None, way: Callable[[], object] = lambda: None) -> Result:
    """Do what cannot be stopped in a thread of its own, which at a stop is left alone, to end when it does.

    `way` is a hint to it. Raises TimeoutError after so many seconds.
    """
    outcome: Future[Result] = Future()

    def leave() -> None:
        way()
        with contextlib.suppress(InvalidStateError):
            outcome.set_exception(Stopped())

    def run() -> None:
        with contextlib.suppress(InvalidStateError):  # it was left
            try:
                result = work()
            except BaseException as error:
                outcome.set_exception(error)
            else:
                outcome.set_result(result)

    thread = threading.Thread(target=run, name="aside", daemon=True)
    with stoppable(leave):
        thread.start()
        try:
            return outcome.result(longest)
        except BaseException:
            _left[:] = [left for left in (*_left, thread) if left.is_alive()]
            raise


def end(code: int) -> NoReturn:
    """End the process with an exit code: at once where a thread was left, which would abort it if Python cleaned up."""
    if any(thread.is_alive() for thread in _left):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # as in a program on Windows that is a window alone
                stream.flush()
        os._exit(code)
    sys.exit(code)


@contextmanager
def ended_by_ctrl_c() -> Generator[None]:
    """In the block, Ctrl+C stops what a library does, too: Python itself would wait for it to come back."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    stop = Stop()
    told, tells = socket.socketpair()
    tells.setblocking(False)
    before = signal.set_wakeup_fd(tells.fileno(), warn_on_full_buffer=False)

    def listen() -> None:
        while signals := told.recv(1):
            if signals[0] == signal.SIGINT:
                stop.ask()

    listener = threading.Thread(target=listen, name="ctrl-c", daemon=True)
    listener.start()
    try:
        with ended_by(stop):
            yield
    finally:
        signal.set_wakeup_fd(before)
        tells.close()
        listener.join()
        told.close()
