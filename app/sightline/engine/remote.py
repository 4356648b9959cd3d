"""RemoteModel: an OpenAI-style server as a ChatModel; pictures leave this computer only when it is asked."""

from __future__ import annotations

import asyncio
import hashlib
import random
import re
import threading
import time
from collections import OrderedDict
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import httpx2

from sightline.conversation import ImageInput, Region
from sightline.engine import server_errors
from sightline.engine.chat_completions import (
    Hidden,
    Piece,
    Usage,
    data_uri,
    read_models,
    read_piece,
    read_refusal,
    request_body,
    without_refused,
)
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest, Place
from sightline.errors import AppError, said
from sightline.events import Event, Finished, Progress, Stage, StopReason, TextDelta
from sightline.keys import get_key, patiently
from sightline.network import Tell, alone, client
from sightline.servers import Server

TRIES = 3
BACK_OFF = 0.5  # seconds before the second try; twice as many before the third
LONGEST_WAIT = 30.0  # seconds that a server may ask to wait; beyond that the person is told
_AFTER_THE_END = 2.0  # seconds in which the count of tokens may follow the last word
_BUSY = {408, 429, 500, 502, 503, 504, 529}  # what may be otherwise a moment later; 529 is Anthropic's
_MAX_BODY = 8 << 20  # bytes of an answer that comes all at once
_MAX_REFUSAL = 64 << 10
_MAX_EVENT = 1 << 20
_TEXT_PER_TOKEN = 64  # characters; a server that goes on beyond what was asked for is cut
_KEPT_PICTURES = 64 << 20  # bytes of encoded pictures, so that a follow-up question need not encode them again
_WAITING = Progress(Stage.WAITING, 0, 1)
Result = TypeVar("Result")
_PRINTABLE = re.compile(r"[\x21-\x7e]*")


class RemoteModel:
    """A model on a server. May be asked from several threads at the same time.

    Each answer has a connection of its own, so that stopping it closes that. The key goes to the server's own address
    and nowhere else: no redirect is followed.
    """

    sees_context = True
    place: Place | None = None

    def __init__(self, server: Server, key: str, pictures: Pictures) -> None:
        """`key` may be empty, as for most servers on this computer. Raises AppError for one that can be none."""
        _check_key(key)
        self.server = server
        self.name = f"{server.model} ({server.host})"
        self._key = key
        self._pictures = pictures
        self._lock = threading.Lock()
        self._encoded: OrderedDict[tuple[str, Region | None], str] = OrderedDict()
        self._refused: list[str] = []  # what the server said of settings that it does not take

    def read(self, request: GenerationRequest) -> Generator[Event]:
        """Make the pictures ready to be sent; nothing is sent. Yields Progress(READING)."""
        yield from self._encode([image for message in request.messages for image in message.images])

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        """Answer: Progress, TextDelta, then one Finished. Closing it closes the connection within a moment.

        Raises AppError where this request is refused, ServerError where no other would fare better.
        """
        started = time.perf_counter()
        pictures = yield from self._encode([image for message in request.messages for image in message.images])
        body = request_body(request, self.server.model, pictures, self.server.stream)
        for refusal in self._refused:
            body = without_refused(body, refusal) or body
        exchange = _Exchange(self.server, self._key, body, _TEXT_PER_TOKEN * (request.max_new_tokens + 64))
        first_text: float | None = None
        answering = alone(exchange.answer, _WAITING)
        try:
            for event in answering:
                if first_text is None and isinstance(event, TextDelta):
                    first_text = time.perf_counter() - started
                yield event
        finally:
            answering.close()
            self._refused += exchange.refused
        usage = exchange.usage
        yield Finished(
            StopReason.LENGTH if exchange.finish == "length" else StopReason.END,
            usage.prompt,
            usage.cached,
            usage.new,
            first_text,
            time.perf_counter() - started,
            *self._cost(usage),
        )

    def at_once(self, most: int) -> list[RemoteModel]:
        """Itself, as often as the server takes requests at a time."""
        return [self] * max(1, min(most, self.server.at_once))

    def digest(self) -> str:
        """Of the address, the model and how pictures are sent: what is known of what the answers depend on."""
        server = self.server
        return hashlib.sha256(f"{server.address}\n{server.model}\n{server.picture_side}".encode()).hexdigest()

    def close(self) -> None:
        """Forget the pictures; there is no connection between answers."""
        with self._lock:
            self._encoded.clear()

    def _encode(self, images: list[ImageInput]) -> Generator[Event, None, list[str]]:
        """The pictures as data URIs, in order; the last ones are remembered."""
        uris = []
        for done, image in enumerate(images):
            key = (image.digest, image.region)
            with self._lock:
                uri = self._encoded.get(key)
            if uri is None:
                yield Progress(Stage.READING, done, len(images))
                uri = data_uri(self._pictures.pixels(image), self.server.picture_side)
            with self._lock:
                self._encoded[key] = uri
                self._encoded.move_to_end(key)
                while len(self._encoded) > 1 and sum(map(len, self._encoded.values())) > _KEPT_PICTURES:
                    self._encoded.popitem(last=False)
            uris.append(uri)
        return uris

    def _cost(self, usage: Usage) -> tuple[float | None, str]:
        server = self.server
        if not (server.input_price or server.output_price) or not (usage.prompt or usage.new):
            return None, ""
        return (usage.prompt * server.input_price + usage.new * server.output_price) / 1e6, server.currency


def open_server(server: Server, pictures: Pictures) -> Generator[Event, None, RemoteModel]:
    """The model of a server, with the key that is kept for it; nothing is sent yet. Raises AppError.

    Yields Progress(UNLOCKING) while the key store asks the person.
    """
    key = yield from patiently(lambda: get_key(server.account))
    return RemoteModel(server, key, pictures)


def list_models(server: Server, key: str) -> Generator[Event, None, list[str]]:
    """The names of the models that a server has. Raises AppError, ServerError."""
    _check_key(key)
    return (yield from alone(_Exchange(server, key, {}, 0).models, _WAITING))


def _check_key(key: str) -> None:
    if not _PRINTABLE.fullmatch(key):  # the HTTP library would quote it in its complaint
        raise AppError(
            said("The key has spaces or letters in it that no key has."), said("Copy it again, in File, Servers.")
        )


class _BusyError(Exception):
    """Another try may fare better. `error` is what is said if there is none, `seconds` what the server asks to wait."""

    def __init__(self, error: AppError, seconds: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.seconds = seconds


@dataclass
class _Exchange:
    """One request and its answer, tried again as long as nothing has been shown of it."""

    server: Server
    key: str = field(repr=False)
    body: dict[str, Any]
    most: int  # characters of text
    usage: Usage = field(default_factory=Usage)
    finish: str = ""
    refused: list[str] = field(default_factory=list)
    said: int = 0  # characters

    def __post_init__(self) -> None:
        self._hidden = Hidden(self.key)

    async def answer(self, tell: Tell) -> None:
        """Ask, and tell TextDelta events; `usage` and `finish` are there then. Raises AppError, ServerError."""
        await self._try(lambda http: self._ask(http, tell))
        rest = self._hidden.finish()
        if rest:
            self.said += len(rest)
            await tell(TextDelta(rest))
        if self.finish == "content_filter":
            raise server_errors.filtered(self.server.host)
        if not self.said:
            raise server_errors.empty(self.server.host)

    async def models(self, tell: Tell) -> list[str]:
        """Ask which models there are."""
        return await self._try(self._ask_models)

    async def _try(self, ask: Callable[[httpx2.AsyncClient], Awaitable[Result]]) -> Result:
        host, patience = self.server.host, self.server.patience
        for attempt in range(TRIES):
            try:
                async with client(self.server.address, None) as http:
                    return await ask(http)
            except TimeoutError as error:
                raise server_errors.silent(host, patience) from error
            except httpx2.TransportError as error:
                problem = server_errors.broken(host, error, bool(self.said))
                if self.said or server_errors.is_lasting(error) or attempt + 1 == TRIES:
                    raise problem from error
                wait = _pause(attempt)
            except _BusyError as busy:
                if attempt + 1 == TRIES or (busy.seconds or 0.0) > LONGEST_WAIT:
                    raise busy.error from None
                wait = _pause(attempt) if busy.seconds is None else busy.seconds
            await asyncio.sleep(wait)
        raise AssertionError  # the last try raises

    async def _ask(self, http: httpx2.AsyncClient, tell: Tell) -> None:
        """One try. Raises TimeoutError, TransportError, _BusyError, AppError, ServerError."""
        while True:
            try:
                async with asyncio.timeout(self.server.patience) as silence:
                    async with self._sent(http, "POST", "/chat/completions", self.body) as response:
                        refusal = await self._check(response)
                        if not refusal:
                            await self._hear(response, silence, tell)
            except (TimeoutError, httpx2.TransportError):
                if not self.finish:
                    raise
            if not refusal:
                return
            self.body = without_refused(self.body, refusal) or self.body
            self.refused.append(refusal)

    def _sent(
        self, http: httpx2.AsyncClient, method: str, path: str, body: Mapping[str, Any] | None
    ) -> AbstractAsyncContextManager[httpx2.Response]:
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        return http.stream(method, self.server.address + path, json=body, headers=headers)

    async def _hear(self, response: httpx2.Response, silence: asyncio.Timeout, tell: Tell) -> None:
        """Read the answer to its end: [DONE], or after the reason of its end just the end of the connection."""
        host, loop = self.server.host, asyncio.get_running_loop()
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "text/event-stream":
            pieces = _streamed(response, host)
        elif kind == "application/json":
            pieces = _at_once(response, host)
        else:
            raise server_errors.not_understood(host, said("it is {reason}", reason=kind or said("of no kind")))
        async for piece in pieces:
            if piece.error is not None:
                raise server_errors.failed(host, self._without_key(piece.error))
            self.usage = piece.usage or self.usage
            if piece.words:
                silence.reschedule(loop.time() + self.server.patience)
            text = self._hidden.push(piece.text)[: max(0, self.most - self.said)]
            if text:
                self.said += len(text)
                await tell(TextDelta(text))
            if self.said >= self.most:
                self.finish = "length"
                return
            if piece.finish and not self.finish:
                self.finish = piece.finish
                silence.reschedule(loop.time() + _AFTER_THE_END)
        if not self.finish:
            raise httpx2.RemoteProtocolError("cut off")

    async def _ask_models(self, http: httpx2.AsyncClient) -> list[str]:
        async with asyncio.timeout(self.server.patience):
            async with self._sent(http, "GET", "/models", None) as response:
                refusal = await self._check(response)
                if refusal:
                    raise server_errors.refused(self.server.host, response.status_code, refusal)
                body = await _body(response, _MAX_BODY, self.server.host)
        try:
            return read_models(body)
        except ValueError as error:
            raise server_errors.not_understood(self.server.host, said("it is no list of models")) from error

    async def _check(self, response: httpx2.Response) -> str:
        """Whether this is an answer; else raises, or returns a refusal that names a setting which can be left out."""
        host, status = self.server.host, response.status_code
        if response.is_redirect:
            raise server_errors.redirected(host, response.headers.get("location", ""))
        if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
            raise server_errors.not_understood(host, said("it is compressed, though that was not asked for"))
        if status == 200:
            return ""
        told = self._without_key(read_refusal(await _body(response, _MAX_REFUSAL, host, cut=True)))
        if status in (400, 422) and without_refused(self.body, told) is not None:
            return told
        error = server_errors.refused(host, status, told, has_key=bool(self.key))
        if status in _BUSY and not server_errors.is_spent(told):
            seconds = _retry_after(response.headers.get("retry-after", ""))
            if seconds is not None and seconds > LONGEST_WAIT:
                error = server_errors.asks_to_wait(host, seconds)
            raise _BusyError(error, seconds)
        raise error

    def _without_key(self, told: str) -> str:
        hidden = Hidden(self.key)
        return hidden.push(told) + hidden.finish()


async def _streamed(response: httpx2.Response, host: str) -> AsyncGenerator[Piece]:
    """The pieces of a stream of server-sent events, which ends with [DONE] or with the connection."""
    response.encoding = "utf-8-sig"  # as JSON is, whatever the header says; some begin with a byte order mark
    events = httpx2.EventSource(response, max_event_size=_MAX_EVENT)
    try:
        async for event in events:
            if event.data.strip() == "[DONE]":
                yield Piece(finish="stop")
                return
            if event.data:
                yield read_piece(event.data)
    except httpx2.SSEError as error:
        raise server_errors.too_long(host) from error
    except ValueError as error:
        raise server_errors.not_understood(host, said("a part of it is no JSON of that kind")) from error


async def _at_once(response: httpx2.Response, host: str) -> AsyncGenerator[Piece]:
    """The whole answer as one piece."""
    body = await _body(response, _MAX_BODY, host)
    try:
        piece = read_piece(body.decode("utf-8-sig", "replace"))
    except ValueError as error:
        raise server_errors.not_understood(host, said("it is no JSON of that kind")) from error
    yield Piece(piece.text, piece.words, piece.finish or "stop", piece.usage, piece.error)


async def _body(response: httpx2.Response, most: int, host: str, cut: bool = False) -> bytes:
    """All bytes, if there are no more than so many; or else the first, where it may be cut."""
    body = bytearray()
    async for chunk in response.aiter_raw(1 << 16):
        body += chunk
        if len(body) > most:
            if cut:
                break
            raise server_errors.too_long(host)
    return bytes(body[:most])


def _pause(attempt: int) -> float:
    """Seconds before the next try; not the same for all that were refused together."""
    return BACK_OFF * float(2**attempt) * random.uniform(0.8, 1.2)


def _retry_after(header: str) -> float | None:
    """Seconds, of which HTTP has two spellings; None where it is neither."""
    words = header.strip()
    if words.isdecimal() and len(words) < 10:
        return float(words)
    try:
        when = parsedate_to_datetime(words)
    except (ValueError, OverflowError):
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())
