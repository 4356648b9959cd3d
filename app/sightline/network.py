"""What all connections have in common: the HTTP client and its settings, and an event loop for one errand."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx2

from sightline import __version__
from sightline.events import Event, Progress, Stage
from sightline.servers import is_loopback

_TICK = 0.05  # seconds between two events, so that what waits can be stopped
_CONNECT_SECONDS = 10.0
_LAST_MOMENT = 0.5  # seconds that a connection may take to close
_WAITING = Progress(Stage.THINKING, 0, 1)
_MOST_TOLD = 16  # events that wait to be heard; then the connection is read no further

Result = TypeVar("Result")
Tell = Callable[[Event], Awaitable[None]]


def client(address: str, seconds: float | None) -> httpx2.AsyncClient:
    """A client for a server at this address, which may be silent for so long; None: as long as it likes.

    Certificates are verified. It follows no redirect, and asks for no compression: what a small answer would unfold
    to cannot be known before. What goes to this computer goes through no proxy.
    """
    host = urlsplit(address).hostname or ""
    return httpx2.AsyncClient(
        timeout=httpx2.Timeout(seconds, connect=_CONNECT_SECONDS, pool=None),
        follow_redirects=False,
        headers={"User-Agent": f"sightline/{__version__}", "Accept-Encoding": "identity"},
        transport=httpx2.AsyncHTTPTransport() if is_loopback(host) else None,
    )


def alone(
    work: Callable[[Tell], Coroutine[Any, Any, Result]], waiting: Event = _WAITING
) -> Generator[Event, None, Result]:
    """Run this in an event loop of its own, with the events that it tells; `waiting` is yielded while it tells none.

    Closing the generator cancels the work within a moment, and with it its connections.
    """
    # Not asyncio.Runner: it would wait for a look-up of a name that nobody wants any more.
    loop = asyncio.new_event_loop()
    told: asyncio.Queue[Event] = asyncio.Queue(_MOST_TOLD)
    task = loop.create_task(work(told.put))
    hearing = loop.create_task(told.get())
    try:
        while not task.done() or hearing.done():
            both = asyncio.wait({task, hearing}, timeout=_TICK, return_when=asyncio.FIRST_COMPLETED)
            loop.run_until_complete(both)
            if hearing.done():
                yield hearing.result()
                hearing = loop.create_task(told.get())
            elif not task.done():
                yield waiting
        while not told.empty():
            yield told.get_nowait()
        return task.result()
    finally:
        for each in (task, hearing):
            each.cancel()
        loop.run_until_complete(asyncio.wait({task, hearing}, timeout=_LAST_MOMENT))
        if task.done() and not task.cancelled():
            task.exception()  # it may have ended in another way meanwhile, of which nobody need hear
        with contextlib.suppress(RuntimeError):  # a generator of a task that did not end is still running
            loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
