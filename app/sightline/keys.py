"""Keys of servers and hubs: in the operating system's key store; without one, in memory until the program ends."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import TypeVar

import keyring
import keyring.backend
from keyring.backends.chainer import ChainerBackend

from sightline.errors import AppError, said
from sightline.events import Event, Progress, Stage

PATIENCE = 120.0  # seconds that a person has to unlock the key store
_TICK = 0.05
_SERVICE = "sightline"
# What keeps keys encrypted, or under the system's guard. Anything else, such as a plain file, is refused.
_SAFE = {
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
}

Result = TypeVar("Result")

_session: dict[str, str] = {}
_lock = threading.Lock()


def get_key(account: str) -> str:
    """The key that is kept under this name; empty where there is none. May ask the person to unlock the key store."""
    with _lock:
        if account in _session:
            return _session[account]
    backend = _backend()
    key = None
    if backend is not None:
        with contextlib.suppress(Exception):  # locked, and the person would not unlock it; or broken in whatever way
            key = backend.get_password(_SERVICE, account)
    return key or ""


def set_key(account: str, key: str) -> bool:
    """Keep a key; an empty one is forgotten. False where it is kept only until the program ends."""
    with _lock:
        _session.pop(account, None)
    backend = _backend()
    if not key:
        if backend is not None:
            with contextlib.suppress(Exception):  # there was none
                backend.delete_password(_SERVICE, account)
        return True
    if backend is not None:
        with contextlib.suppress(Exception):
            backend.set_password(_SERVICE, account, key)
            return True
    with _lock:
        _session[account] = key
    return False


def patiently(work: Callable[[], Result]) -> Generator[Event, None, Result]:
    """Do with keys what may ask the person to unlock the key store, in a thread of its own, and wait for it.

    Yields Progress(UNLOCKING) in seconds; closing it waits no longer. Raises AppError when all of them have passed.
    """
    done: Future[Result] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except Exception as error:
            done.set_exception(error)

    thread = threading.Thread(target=run, name="keys", daemon=True)
    thread.start()
    began = time.monotonic()
    while thread.is_alive():
        thread.join(_TICK)
        seconds = time.monotonic() - began
        if thread.is_alive() and seconds > PATIENCE:
            raise AppError(
                said("The key store of this computer does not answer; it may be locked."),
                said("Unlock it where the system asks for its password, and try again."),
            )
        if thread.is_alive():
            yield Progress(Stage.UNLOCKING, int(seconds), int(PATIENCE))
    return done.result()


def is_lasting(account: str) -> bool:
    """Whether the key under this name outlives the program."""
    with _lock:
        return account not in _session and _backend() is not None


def _backend() -> keyring.backend.KeyringBackend | None:
    chosen = keyring.get_keyring()
    backends = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((backend for backend in backends if type(backend).__module__ in _SAFE), None)
