"""Adding GPU support: what it takes is looked up, fetched with resume, checked, installed aside, tried, then used.

Nothing replaces what is there before the new environment has imported torch; whatever fails leaves it as it was.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import shutil
import subprocess
import time
from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx2

import sightline
from sightline import __version__
from sightline.catalogue import hub
from sightline.catalogue.gpu_environment import GpuEnvironment, State
from sightline.catalogue.hub import SILENCE, refuse_offline
from sightline.catalogue.installed import MB, check_room, hash_file
from sightline.errors import DownloadError, said
from sightline.events import Event, Progress, Stage
from sightline.network import Tell, alone, client
from sightline.settings import resource_folder
from sightline.store.files import write_whole

NAME = "GPU support"
PYTHONS = ("python3", "python3.13", "python3.12", "python3.11")
_UNPACKED = 2.0  # bytes on the disk for each that is fetched: 1.93 as measured, with torch 2.13 and its CUDA 13
_EXTRAS = ("cuda", "speech")  # the second is in the packed program, too
_MOMENT = 0.1  # seconds between two looks whether pip is done
_PATIENCE = 5.0
_TRIES = 5
_AGAIN = said("What came is kept: choose it again to go on from there.")
_TRY = "import torch, transformers, accelerate"


@dataclass(frozen=True)
class Wheel:
    """One package to fetch."""

    url: str
    sha256: str
    size: int  # bytes

    @property
    def file_name(self) -> str:
        """As pip has to see it."""
        return unquote(urlsplit(self.url).path.rpartition("/")[2])


@dataclass(frozen=True)
class Plan:
    """What will be fetched: decided once, so that going on fetches the same."""

    version: str  # of the program
    wheels: tuple[Wheel, ...]

    @property
    def size(self) -> int:
        """Bytes to fetch."""
        return sum(wheel.size for wheel in self.wheels)

    @property
    def disk(self) -> int:
        """About how many bytes it takes in the end."""
        return round(self.size * _UNPACKED)


def look_up(where: GpuEnvironment, offline: bool) -> Generator[Event, None, Plan]:
    """Ask the package index what is needed; what was begun before is gone on with, without asking.

    Raises DownloadError, also where there is no Python to make an environment of.
    """
    begun = _begun(where)
    if begun is not None:
        return begun
    if hub.offline(offline):
        raise refuse_offline(NAME)
    try:
        where.root.mkdir(parents=True, exist_ok=True)
        yield from _make(where)
        report = where.root / "report.json"
        wanted = ["--dry-run", "--ignore-installed", "--only-binary", ":all:", "--report", str(report)]
        yield from _pip(where, "install", *wanted, "-c", str(_constraints()), *requirements())
        told = json.loads(report.read_bytes())["install"]
        report.unlink()
        wheels = yield from alone(lambda tell: _sizes(told, tell))
        plan = Plan(__version__, tuple(wheels))
        write_whole(where.plan, lambda file: _write_json(file.write, asdict(plan)))
    except OSError as error:
        raise _unwritable(where, error) from error
    return plan


def add(where: GpuEnvironment, plan: Plan, offline: bool) -> Generator[Event]:
    """Fetch what is missing, install and try it, and put it in place. Closing it pauses. Raises DownloadError."""
    if hub.offline(offline):
        raise refuse_offline(NAME)
    wheels = where.root / "wheels"
    try:
        wheels.mkdir(parents=True, exist_ok=True)
        here = sum(_length(wheels / wheel.file_name) for wheel in plan.wheels)
        check_room(NAME, where.root, plan.size - here + plan.disk)
        yield from _fetch(plan, wheels)
        yield from _verify(plan, wheels)
        yield from _install(where, plan, wheels)
    except OSError as error:
        raise _unwritable(where, error) from error
    for path in (wheels, where.root / "environment.old"):
        shutil.rmtree(path, ignore_errors=True)
    where.plan.unlink(missing_ok=True)


def remove(where: GpuEnvironment) -> Generator[Event]:
    """Use it no more from the next start, and delete it; what the program runs in is deleted then. Raises OSError."""
    yield Progress(Stage.INSTALLING, 0, 1)
    where.stamp.unlink(missing_ok=True)
    where.plan.unlink(missing_ok=True)
    yield from clear(where)


def clear(where: GpuEnvironment) -> Generator[Event]:
    """Delete what is of no use any more."""
    yield Progress(Stage.INSTALLING, 0, 1)
    if where.state() is State.NONE:
        shutil.rmtree(where.root, ignore_errors=True)


def requirements() -> list[str]:
    """What the program asks for with the extras that it shall have, as pip understands it."""
    wanted = []
    for line in importlib.metadata.requires("sightline") or ():
        requirement, _, marker = line.partition(";")
        if "extra ==" not in marker:
            wanted.append(line)
        elif marker.replace('"', "'").strip() in [f"extra == '{extra}'" for extra in _EXTRAS]:
            wanted.append(requirement.strip())
    return wanted


# Pieces of it


def _find_python() -> str:
    """One that is new enough. Raises DownloadError."""
    ask = "import venv, sys; sys.exit(sys.version_info < (3, 11))"
    for name in PYTHONS:
        path = shutil.which(name)
        if path and not subprocess.run([path, "-I", "-c", ask], capture_output=True, check=False).returncode:
            return path
    raise DownloadError(
        NAME,
        said("it needs Python 3.11 or newer, which this computer does not have."),
        said("Install the package python3 of your system, and choose it again."),
    )


def _new(where: GpuEnvironment) -> Path:
    return where.root / "environment.new"


def _make(where: GpuEnvironment) -> Generator[Event]:
    """An empty environment beside the one that is used."""
    shutil.rmtree(_new(where), ignore_errors=True)
    yield from _run([_find_python(), "-I", "-m", "venv", "--without-pip", str(_new(where))], where)


def _pip(where: GpuEnvironment, *arguments: str) -> Generator[Event]:
    """Run pip, which comes with the packed program, for the new environment."""
    packed = Path(sightline.__file__).parents[1] / "packages" / "pip"
    spec = importlib.util.find_spec("pip")
    pip = packed if packed.is_dir() or spec is None else Path(str(spec.origin)).parent
    quiet = ("--disable-pip-version-check", "--no-input", "--no-cache-dir")
    yield from _run([str(_new(where) / "bin" / "python"), "-I", str(pip), *arguments, *quiet], where)


def _run(command: Sequence[str], where: GpuEnvironment, stage: Stage = Stage.INSTALLING) -> Generator[Event]:
    """Run a program to its end; closing this ends it. Raises DownloadError with its last words."""
    log = where.root / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            while process.poll() is None:
                yield Progress(stage, 0, 1)
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
        said_so = next((line for line in lines if line.startswith("ERROR: ")), lines[-1])  # pip's first is the cause
        reason = said_so.removeprefix("ERROR: ")[:400]
        raise DownloadError(
            NAME,
            said("it could not be made ready: {reason}", reason=reason),
            said("What was there before stays as it was."),
        )


async def _sizes(told: list[dict[str, Any]], tell: Tell) -> list[Wheel]:
    """The packages of pip's report, with their sizes, which their server knows."""
    infos = [(each["metadata"]["name"], each["download_info"]) for each in told]
    for name, info in infos:
        if not info["url"].startswith(("http://", "https://")) or not _hash(info):
            problem = said("the package index offers {name} without a hash, or not over the network.", name=name)
            raise DownloadError(NAME, problem, said("Use the usual index, pypi.org."))
    wheels = []
    async with client(infos[0][1]["url"], SILENCE) as connections:
        for number, (_, info) in enumerate(infos):
            await tell(Progress(Stage.FETCHING, number, len(infos)))
            try:
                response = await connections.head(info["url"])
                response.raise_for_status()
                wheels.append(Wheel(info["url"], _hash(info), int(response.headers["content-length"])))
            except (httpx2.HTTPError, LookupError, ValueError) as error:
                raise _unreachable(info["url"], error) from error
    return wheels


def _hash(info: dict[str, Any]) -> str:
    return str(info.get("archive_info", {}).get("hashes", {}).get("sha256", ""))


def _fetch(plan: Plan, wheels: Path) -> Generator[Event]:
    """One after the other, each from where it broke off."""
    done = 0
    for wheel in plan.wheels:
        target = wheels / wheel.file_name
        for attempt in range(_TRIES):
            before = _length(target)
            if before > wheel.size:
                target.unlink()
                before = 0
            if before == wheel.size:
                break
            ticks = alone(lambda tell, wheel=wheel, target=target: _stream(wheel, target, tell))  # type: ignore[misc]
            try:
                for _ in ticks:
                    yield _transfer(done + _length(target), plan.size)
            except httpx2.HTTPError as error:
                if attempt + 1 == _TRIES or isinstance(error, httpx2.HTTPStatusError):
                    raise _unreachable(wheel.url, error) from error
            finally:
                ticks.close()
        else:
            raise _unreachable(wheel.url, EOFError("it broke off again and again"))
        done += wheel.size
    yield _transfer(plan.size, plan.size)


async def _stream(wheel: Wheel, target: Path, tell: Tell) -> None:
    have = _length(target)
    headers = {"Range": f"bytes={have}-"} if have else {}
    async with client(wheel.url, SILENCE) as connections, connections.stream("GET", wheel.url, headers=headers) as got:
        got.raise_for_status()
        with target.open("ab" if got.status_code == 206 else "wb") as file:
            async for chunk in got.aiter_raw():  # as it comes, so that nothing is lost where it breaks off
                file.write(chunk)


def _verify(plan: Plan, wheels: Path) -> Generator[Event]:
    done = 0
    for wheel in plan.wheels:
        path = wheels / wheel.file_name
        for hashed in hash_file(path):
            yield Progress(Stage.VERIFYING, (done + hashed.read) // MB, max(1, plan.size // MB), "MB")
        if hashed.hexdigest != wheel.sha256:
            path.unlink()
            problem = said("{file} is not the file that it should be: the SHA-256 is wrong.", file=wheel.file_name)
            raise DownloadError(NAME, problem, said("It was deleted and nothing installed; choose it again."))
        done += wheel.size


def _install(where: GpuEnvironment, plan: Plan, wheels: Path) -> Generator[Event]:
    """Make it beside the one that is used, try it, and exchange them; whatever fails deletes the new one."""
    new, old = _new(where), where.root / "environment.old"
    try:
        yield from _make(where)
        files = [str(wheels / wheel.file_name) for wheel in plan.wheels]
        yield from _pip(where, "install", "--no-index", "--no-deps", "--ignore-installed", *files)
        (packages,) = (new / "lib").glob("python3.*/site-packages")
        copy_program(packages / "sightline")
        python = str(new / "bin" / "python")
        yield from _run([python, "-I", "-c", _TRY], where)
        yield from _run([python, "-I", "-m", "sightline", "--version"], where)
        (new / where.stamp.name).write_text(json.dumps({"version": plan.version}), encoding="utf-8")
        shutil.rmtree(old, ignore_errors=True)
        if where.folder.exists():
            where.folder.rename(old)
        try:
            new.rename(where.folder)
        except OSError:
            if old.exists():
                old.rename(where.folder)
            raise
    finally:
        shutil.rmtree(new, ignore_errors=True)


def copy_program(target: Path) -> None:
    """The program itself, with its resources, and what it tells pip and About of itself. Raises OSError."""
    source = Path(sightline.__file__).parent
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    if not (target / "resources").exists():  # a checkout
        shutil.copytree(resource_folder(), target / "resources")
    if not (target / "constraints.txt").exists():
        shutil.copy(_constraints(), target)
    own, about = importlib.metadata.distribution("sightline"), target.with_name(f"sightline-{__version__}.dist-info")
    for name in ("METADATA", "licenses/LICENSE"):
        if text := own.read_text(name):
            (about / name).parent.mkdir(parents=True, exist_ok=True)
            (about / name).write_text(text, encoding="utf-8")


def _constraints() -> Path:
    """The versions that the tests run with: in the installed package, or in the root of a checkout."""
    installed = Path(sightline.__file__).parent / "constraints.txt"
    return installed if installed.exists() else Path(sightline.__file__).parents[2] / "constraints.txt"


def _begun(where: GpuEnvironment) -> Plan | None:
    try:
        kept = json.loads(where.plan.read_bytes())
        plan = Plan(kept["version"], tuple(Wheel(**wheel) for wheel in kept["wheels"]))
    except (OSError, ValueError, RecursionError, TypeError, LookupError):
        return None
    return plan if plan.version == __version__ else None


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _transfer(done: int, total: int) -> Progress:
    return Progress(Stage.FETCHING, done // MB, max(1, total // MB), "MB")


def _unreachable(url: str, error: Exception) -> DownloadError:
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return DownloadError(
        NAME,
        said("{host} does not answer as it should ({reason}).", host=urlsplit(url).hostname, reason=reason),
        _AGAIN,
    )


def _unwritable(where: GpuEnvironment, error: OSError) -> DownloadError:
    problem = said(
        "{reason} cannot be read or written: {reason2}.",
        reason=error.filename or where.root,
        reason2=error,
    )
    return DownloadError(NAME, problem, said("Free some space there. {again}", again=_AGAIN))


def _write_json(write: Any, value: object) -> None:
    write(json.dumps(value, indent=1).encode())
