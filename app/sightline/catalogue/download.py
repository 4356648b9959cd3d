"""Fetching a model: look it up, fetch several files at once with resume, check every hash, install in one step."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import time
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import httpx2

from sightline.catalogue.fits import known_types
from sightline.catalogue.hub import SILENCE, TOLD_HASH, BusyError, Hub, HubFile, Repository, endpoint
from sightline.catalogue.installed import MB, PLAN, Installed, Library, Origin, check_room, hash_file
from sightline.catalogue.selection import best, choose, dtypes
from sightline.durations import about
from sightline.errors import DownloadError, Sentence, said
from sightline.events import Event, Progress, Stage
from sightline.network import Tell, alone, client
from sightline.store.files import write_whole

FILES_AT_ONCE = 4
TRIES = 6  # in a row without a single byte
BACK_OFF = 1.0  # seconds before the second try; twice as many before each one after
LONGEST_WAIT = 60.0
_SPEED_SECONDS = 5.0

_LATER = said("What came is kept: the same command goes on from there.")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Transfer(Progress):
    """How far a download is; `done` and `total` are megabytes."""

    bytes_per_second: float | None = None  # None until there is something to measure
    seconds_left: float | None = None


@dataclass(frozen=True)
class Plan:
    """What will be fetched: decided once, so that a download that goes on fetches the same."""

    name: str
    commit: str
    dtype: str
    files: tuple[HubFile, ...]
    licence: str = ""
    licence_url: str = ""
    languages: tuple[str, ...] = ()
    gated: bool = False
    pinned: str = ""  # who says that these are the right hashes: "catalogue", "before" or "now"

    @property
    def size(self) -> int:
        """Bytes to fetch."""
        return sum(file.size for file in self.files)


def look_up(
    library: Library, name: str, *, dtype: str = "", revision: str = "", pinned: str = "", token: str = ""
) -> Generator[Event, None, Plan]:
    """Ask the hub for a model's files; a download that was begun before is gone on with, without asking.

    `pinned` is the commit that the catalogue names. What is seen here for the first time is pinned: the same commit
    must have the same hashes for ever after. A `revision`, a branch, tag or commit, goes before both. Raises
    DownloadError.
    """
    begun = _begun(library, name)
    if begun is not None and dtype in ("", begun.dtype) and revision in ("", begun.commit):
        return begun
    pins = library.pins().get(name, {})
    known = next(iter(pins), "") if not revision else ""
    wanted = revision or known or pinned or "main"
    repository, model_type = yield from _alone(lambda connections: _ask(Hub(connections, token), name, wanted))
    files = choose(repository, dtype)
    _compare(name, repository, pins.get(repository.commit))
    if model_type not in known_types():
        problem = said(
            "this version cannot run models of its type ({reason}).", reason=model_type[:40] or said("not told")
        )
        raise DownloadError(name, problem, said("Choose one of {names}.", names=[*known_types()]))
    return Plan(
        name=name,
        commit=repository.commit,
        dtype=dtype or best(dtypes(repository)),
        files=files,
        licence=repository.licence,
        licence_url=repository.licence_url,
        languages=repository.languages,
        gated=repository.gated,
        pinned="before" if repository.commit in pins else "catalogue" if repository.commit == pinned else "now",
    )


def fetch(library: Library, plan: Plan, token: str = "") -> Generator[Event, None, Installed]:
    """Fetch what is missing, check everything, and install it; yields Transfer and Progress(VERIFYING).

    Closing it pauses: what came is kept, as it is after a crash. Raises DownloadError; what was installed stays then.
    """
    with library.lock(plan.name) as partial:
        try:
            staged = _prepare(library, partial, plan)
        except OSError as error:
            raise DownloadError(
                plan.name,
                said("{folder} cannot be written to: {reason}.", folder=partial, reason=error),
                _LATER,
            ) from error
        check_room(plan.name, library.folder, plan.size - sum(_have(staged, file) for file in plan.files))
        yield from _fetch_files(plan, staged, token)
        hashes = yield from _verify(plan, staged)
        origin = Origin(endpoint(), plan.commit, plan.dtype, plan.licence, plan.licence_url)
        model = library.install(plan.name, staged, origin, hashes)
        (partial / PLAN).unlink()
    shutil.rmtree(partial, ignore_errors=True)
    return model


# Looking up


async def _ask(hub: Hub, name: str, revision: str) -> tuple[Repository, str]:
    """The repository, and its model's type."""
    for attempt in range(TRIES):
        try:
            repository = await hub.repository(name, revision)
            if not any(file.path == "config.json" for file in repository.files):
                return repository, ""
            return repository, await hub.model_type(repository)
        except (httpx2.TransportError, BusyError) as error:
            if attempt + 1 == TRIES or isinstance(error, httpx2.ConnectError | httpx2.UnsupportedProtocol):
                raise _unreachable(name, error) from error
            await asyncio.sleep(_wait(attempt, error))
    raise AssertionError  # the last try raises


def _compare(name: str, repository: Repository, pinned: dict[str, str] | None) -> None:
    """A commit never changes: where the hub now tells another hash for it, somebody is lying."""
    for file in repository.files:
        known = (pinned or {}).get(file.path)
        if known is not None and known != (file.sha256 or file.blob):
            problem = said(
                "the hub tells another hash of its {path} than before, though nothing can have changed.", path=file.path
            )
            raise DownloadError(
                name, problem, said("Nothing was fetched. Check HF_ENDPOINT; do not trust this mirror.")
            )


def _pin(library: Library, plan: Plan) -> None:
    known = library.pins().get(plan.name, {}).get(plan.commit, {})
    files = known | {file.path: file.sha256 or file.blob for file in plan.files}
    library.pin({plan.name: {plan.commit: files}})


def _begun(library: Library, name: str) -> Plan | None:
    try:
        kept = json.loads((library.partial(name) / PLAN).read_bytes())
        files = tuple(HubFile(**file) for file in kept.pop("files"))
        return Plan(**{**kept, "files": files, "languages": tuple(kept["languages"])})
    except (OSError, ValueError, RecursionError, TypeError, LookupError, AttributeError):
        return None


# Fetching


def _prepare(library: Library, partial: Path, plan: Plan) -> Path:
    """The folder that the files come to, with what is of use of an earlier download."""
    staged = partial / "files"
    before = _begun(library, plan.name)
    if before != plan:
        same = {file.path for file in (before.files if before else ()) if file in plan.files}
        for path in staged.rglob("*"):
            if not path.is_dir() and path.relative_to(staged).as_posix() not in same:
                path.unlink()
    for file in plan.files:
        (staged / file.path).parent.mkdir(parents=True, exist_ok=True)
    _pin(library, plan)
    write_whole(partial / PLAN, lambda opened: _write_json(opened.write, asdict(plan)))
    return staged


def _have(staged: Path, file: HubFile) -> int:
    try:
        return (staged / file.path).lstat().st_size
    except FileNotFoundError:
        return 0


def _fetch_files(plan: Plan, staged: Path, token: str) -> Generator[Event]:
    missing = [file for file in plan.files if _have(staged, file) != file.size or not (staged / file.path).exists()]
    if not missing:
        return
    here = sum(file.size for file in plan.files if file not in missing)
    came = {file.path: _have(staged, file) for file in missing}
    meter = _Meter(here + sum(came.values()), plan.size)

    async def fetch_all(connections: httpx2.AsyncClient) -> None:
        hub, limit = Hub(connections, token), asyncio.Semaphore(FILES_AT_ONCE)

        async def fetch_one(file: HubFile) -> None:
            async with limit:
                await _File(plan, file, staged / file.path, hub, came).fetch()

        async with asyncio.TaskGroup() as tasks:
            for file in sorted(missing, key=lambda file: file.size):  # a wrong small one is found before gigabytes came
                tasks.create_task(fetch_one(file))

    yield meter.look(here + sum(came.values()))
    yield from _alone(fetch_all, lambda: meter.look(here + sum(came.values())))
    yield meter.look(plan.size)


class _File:
    """One file on its way; `came` tells, by path, how many bytes of each are on the disk."""

    def __init__(self, plan: Plan, file: HubFile, target: Path, hub: Hub, came: dict[str, int]) -> None:
        self._plan = plan
        self._file = file
        self._target = target
        self._hub = hub
        self._came = came

    async def fetch(self) -> None:
        """Fetch what is missing, as often as it breaks off. Raises DownloadError."""
        failures = 0
        while True:
            before = self._length()
            try:
                await self._stream(before)
                return
            except (httpx2.TransportError, BusyError) as error:
                failures = 1 if self._length() > before else failures + 1
                if failures >= TRIES:
                    raise _unreachable(self._plan.name, error) from error
                wait = _wait(failures - 1, error)
            except OSError as error:
                problem = said("its {path} could not be written: {reason}.", path=self._file.path, reason=error)
                raise DownloadError(self._plan.name, problem, said("Free some space. {again}", again=_LATER)) from error
            await asyncio.sleep(wait)

    def _length(self) -> int:
        """Bytes on the disk; none where there are more than the file has."""
        length = self._target.stat().st_size if self._target.exists() else 0
        if length > self._file.size:
            self._target.unlink()
            length = 0
        self._came[self._file.path] = length
        return length

    async def _stream(self, have: int) -> None:
        if have == self._file.size and self._target.exists():
            return
        url = self._hub.file_url(self._plan.name, self._plan.commit, self._file.path)
        headers = {"Range": f"bytes={have}-"} if have else {}
        async with self._hub.open(self._plan.name, url, headers) as response:
            if response.status_code == 416:  # it has fewer bytes there than came before
                self._target.unlink()
                raise BusyError(416, None)
            if response.status_code == 200:
                have = 0  # it does not know how to go on
            self._check(response, have)
            with self._target.open("ab" if have else "wb") as stream:
                async for chunk in response.aiter_raw(1 << 18):
                    have += len(chunk)
                    if have > self._file.size:
                        raise self._wrong(said("is longer than it should be"))
                    stream.write(chunk)
                    self._came[self._file.path] = have
                stream.flush()
                os.fsync(stream.fileno())
        if have < self._file.size:
            raise httpx2.RemoteProtocolError("cut off")

    def _check(self, response: httpx2.Response, have: int) -> None:
        """Refuse an answer that cannot be the file, before a byte of it is written."""
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "text/html" or "content-encoding" in response.headers:
            raise self._wrong(said("came as a web page: perhaps the login page of a network"))
        told = response.extensions[TOLD_HASH]
        if len(told) == 64 and self._file.sha256 not in ("", told):
            raise self._wrong(said("is another one on the hub now"))
        length = response.headers.get("content-length", "")
        if length.isdecimal() and int(length) != self._file.size - have:
            raise self._wrong(
                said(
                    "should have {number} more bytes, and would have {number2}",
                    number=self._file.size - have,
                    number2=int(length),
                )
            )
        if response.status_code == 206:
            wanted = f"bytes {have}-{self._file.size - 1}/{self._file.size}"
            if response.headers.get("content-range", "") != wanted:
                raise self._wrong(said("came from another place than was asked for"))

    def _wrong(self, what: Sentence) -> DownloadError:
        problem = said("its {path} {what}.", path=self._file.path, what=what)
        return DownloadError(self._plan.name, problem, said("Check the connection and HF_ENDPOINT, and try again."))


class _Meter:
    """Measures the speed of the last seconds."""

    def __init__(self, done: int, total: int) -> None:
        self._total = total
        self._seen = deque([(time.monotonic(), done)])

    def look(self, done: int) -> Transfer:
        now = time.monotonic()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _SPEED_SECONDS:
            self._seen.popleft()
        began, before = self._seen[0]
        speed = (done - before) / (now - began) if now > began and done > before else None
        left = None if speed is None else (self._total - done) / speed
        detail = "MB" if speed is None or left is None else f"MB, {speed / MB:.1f} MB/s, {about(left)} left"
        return Transfer(Stage.FETCHING, done // MB, max(1, self._total // MB), detail, speed, left)


# Checking


def _verify(plan: Plan, staged: Path) -> Generator[Event, None, dict[str, str]]:
    """The SHA-256 of every file, each compared with what the hub told. Raises DownloadError, the wrong file deleted."""
    hashes = {}
    done = 0
    for file in plan.files:
        path = staged / file.path
        try:
            for hashed in hash_file(path):
                yield Progress(Stage.VERIFYING, (done + hashed.read) // MB, max(1, plan.size // MB), "MB")
        except OSError as error:
            raise DownloadError(
                plan.name, said("its {path} cannot be read: {reason}.", path=file.path, reason=error), _LATER
            ) from error
        if (hashed.hexdigest != file.sha256) if file.sha256 else (hashed.blob != file.blob):
            path.unlink()
            problem = said("its {path} is not the file that it should be: the SHA-256 is wrong.", path=file.path)
            raise DownloadError(
                plan.name, problem, said("It was deleted and nothing installed; try again, or another hub.")
            )
        hashes[file.path] = hashed.hexdigest
        done += file.size
    return hashes


# The event loop


def _alone(
    work: Callable[[httpx2.AsyncClient], Coroutine[Any, Any, Result]],
    tell: Callable[[], Event] = lambda: Progress(Stage.FETCHING, 0, 1),
) -> Generator[Event, None, Result]:
    """Run this in an event loop of its own, telling how far it is; closing the generator cancels it at once."""

    async def with_client(_: Tell) -> Result:
        async with client(endpoint(), SILENCE) as connections:
            return await work(connections)

    ticks = alone(with_client)
    try:
        while True:
            next(ticks)
            yield tell()
    except StopIteration as stop:
        return cast(Result, stop.value)
    except BaseExceptionGroup as group:
        raise _first(group) from group
    finally:
        ticks.close()


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _wait(failures: int, error: Exception) -> float:
    """Seconds before the next try."""
    told = error.seconds if isinstance(error, BusyError) else None
    return float(min(LONGEST_WAIT, BACK_OFF * 2**failures if told is None else told))


def _unreachable(name: str, error: Exception) -> DownloadError:
    if isinstance(error, BusyError):
        return DownloadError(name, said("the hub is busy or broken ({reason}).", reason=error), _LATER)
    if isinstance(error, httpx2.TimeoutException):
        return DownloadError(name, said("the hub does not answer."), _LATER)
    reason = str(error) or type(error).__name__
    return DownloadError(
        name,
        said("the connection to the hub failed ({reason}).", reason=reason),
        said("Check the network. {again}", again=_LATER),
    )


def _write_json(write: Callable[[bytes], Any], value: Any) -> None:
    write(json.dumps(value, indent=1).encode())
