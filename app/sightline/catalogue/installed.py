"""The models that are here: a folder for each, with a manifest of what was checked; checking, moving, removing."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sightline.catalogue.file_checks import check_files
from sightline.errors import DownloadError, ModelError, Sentence, said
from sightline.events import Event, Progress, Stage
from sightline.settings import Settings, data_folder
from sightline.store.files import sync_folder, write_whole
from sightline.store.instance import Instance

MANIFEST = "sightline.manifest"
PLAN = "plan.json"  # of a download, until it is whole
PINS = "pins.json"
LOCAL = "local"  # the owner of models that came from a folder

_PARTIAL = ".partial"
_CHUNK = 8 << 20  # bytes hashed or copied between two events
MB = 1_000_000


@dataclass(frozen=True)
class KeptFile:
    """A file as it was when it was checked."""

    path: str
    size: int
    sha256: str
    mtime_ns: int


@dataclass(frozen=True)
class Origin:
    """Where a model came from, and on what terms; all of it is untrusted text."""

    source: str  # the hub's address, or a folder
    commit: str = ""
    dtype: str = ""
    licence: str = ""
    licence_url: str = ""


@dataclass(frozen=True)
class Installed:
    """A model that is here, whole and checked when it came."""

    name: str  # owner/name
    folder: Path
    origin: Origin
    when: str  # ISO 8601
    files: tuple[KeptFile, ...]

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return sum(file.size for file in self.files)


Pins = dict[str, dict[str, dict[str, str]]]
"""By repository and commit, the hash of each file as the hub told it first."""


def models_folder(settings: Settings) -> Path:
    """Where models are kept: as chosen, or in the data folder."""
    return Path(settings.models_folder) if settings.models_folder else data_folder() / "models"


class Library:
    """The models in one folder, each in owner/name; what is not finished waits in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def models(self) -> list[Installed]:
        """All that are whole, by name."""
        self.recover()
        found = [self.read(manifest.parent) for manifest in sorted(self.folder.glob(f"[!.]*/*/{MANIFEST}"))]
        return [model for model in found if model is not None]

    def find(self, name: str) -> Installed | None:
        """The model of this name: owner/name, or the name alone where only one has it."""
        models = self.models()
        exact = [model for model in models if model.name == name]
        short = [model for model in models if model.name.partition("/")[2].casefold() == name.casefold()]
        return exact[0] if exact else short[0] if len(short) == 1 else None

    def unfinished(self) -> list[str]:
        """The names of models of which some is fetched, but not all."""
        plans = sorted((self.folder / _PARTIAL).glob(f"*/{PLAN}"))
        return [plan.parent.name.replace("--", "/", 1) for plan in plans]

    def size(self) -> int:
        """Bytes that everything here takes, with what is not finished."""
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file())

    def partial(self, name: str) -> Path:
        """Where the files of an unfinished model are gathered; it need not exist."""
        return self.folder / _PARTIAL / name.replace("/", "--", 1)

    def pins(self) -> Pins:
        """What is known of the hub's files; nothing where that cannot be read."""
        try:
            pins = json.loads((self.folder / PINS).read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return pins if isinstance(pins, dict) else {}

    def pin(self, pins: Pins) -> None:
        """Know these repositories like this from now on, and the others as before. Raises OSError."""
        write_whole(self.folder / PINS, lambda file: _dump({**self.pins(), **pins}, file.write))

    @contextmanager
    def lock(self, name: str) -> Generator[Path]:
        """Be the only one that changes this model; gives its partial folder. Raises DownloadError."""
        partial = self.partial(name)
        try:
            partial.mkdir(parents=True, exist_ok=True)
            instance = Instance(partial, counts=False)
            free = instance.take()
        except OSError as error:
            raise DownloadError(
                name, said("{folder} cannot be written to: {reason}.", folder=partial, reason=error), _ROOM
            ) from error
        if not free:
            raise DownloadError(name, said("another window or command works on it."), said("Wait until it is done."))
        try:
            yield partial
        finally:
            instance.release()

    def install(self, name: str, staged: Path, origin: Origin, hashes: dict[str, str]) -> Installed:
        """Put a checked folder in place of what is there, in one step; `hashes` has the SHA-256 of each file.

        To be called with the lock. Raises DownloadError, and then all is as it was.
        """
        check_files(name, staged)
        files = tuple(_kept(staged, path, sha256) for path, sha256 in sorted(hashes.items()))
        target = self.folder / name
        model = Installed(name, target, origin, datetime.now(UTC).isoformat(timespec="seconds"), files)
        try:
            _write_manifest(staged, model)
            target.parent.mkdir(parents=True, exist_ok=True)
            replaced = self.partial(name) / "replaced"
            if target.exists():
                target.rename(replaced)
            try:
                staged.rename(target)
            except OSError:
                if replaced.exists():
                    replaced.rename(target)
                raise
            sync_folder(target.parent)
            shutil.rmtree(replaced, ignore_errors=True)
        except OSError as error:
            problem = said("it could not be put in {folder}: {reason}.", folder=target, reason=error)
            raise DownloadError(name, problem, said("Close what uses the model, and try again.")) from error
        return model

    def remove(self, name: str) -> None:
        """Take a model away, and what is fetched of it. Raises DownloadError."""
        with self.lock(name) as partial:
            target = self.folder / name
            try:
                if target.exists():
                    target.rename(partial / "removed")  # gone in one step, however long the rest takes
            except OSError as error:
                problem = said("{folder} could not be removed: {reason}.", folder=target, reason=error)
                raise DownloadError(name, problem, said("Close what uses the model, and try again.")) from error
            shutil.rmtree(partial / "removed", ignore_errors=True)
        self.discard(name)

    def discard(self, name: str) -> None:
        """Throw away what is fetched of a model; one that is installed stays. Raises DownloadError."""
        with self.lock(name) as partial:
            (partial / PLAN).unlink(missing_ok=True)
            shutil.rmtree(partial / "files", ignore_errors=True)
        shutil.rmtree(partial, ignore_errors=True)

    def check(self, model: Installed) -> Generator[Event, None, list[Sentence]]:
        """Read every file of a model; returns a sentence for each that is not what it was."""
        problems: list[Sentence] = []
        total = model.size
        done = 0
        known = {file.path for file in model.files}
        for file in model.files:
            path = model.folder / file.path
            try:
                if path.stat().st_size != file.size:
                    problems.append(said("{file} has another size.", file=file.path))
                    continue
                for sha256 in hash_file(path):
                    yield Progress(Stage.VERIFYING, (done + sha256.read) // MB, max(1, total // MB), "MB")
                if sha256.hexdigest != file.sha256:
                    problems.append(said("{file} was changed.", file=file.path))
            except OSError as error:
                problems.append(said("{file} cannot be read: {reason}.", file=file.path, reason=error))
            done += file.size
        there = {path.relative_to(model.folder).as_posix() for path in model.folder.rglob("*") if not path.is_dir()}
        problems += [said("{file} does not belong to it.", file=path) for path in sorted(there - known - {MANIFEST})]
        return problems

    def ready(self, model: Installed) -> Generator[Event]:
        """Make sure that a model is what was installed, before it is opened. Raises ModelError.

        Files that look untouched are not read again.
        """
        if all(_untouched(model.folder, file) for file in model.files):
            return
        problems = yield from self.check(model)
        if problems:
            remedy = said("Fetch it again: sightline models get {name}", name=model.name)
            raise ModelError(model.folder, said("it is not what was installed: {problem}", problem=problems[0]), remedy)
        files = tuple(_kept(model.folder, file.path, file.sha256) for file in model.files)
        _write_manifest(model.folder, Installed(model.name, model.folder, model.origin, model.when, files))

    def move(self, folder: Path) -> Generator[Event]:
        """Copy all models to another folder, check the copies, and remove those here. Raises DownloadError.

        What is fetched of others goes along, and what is known of the hub's files. Broken off, it leaves all of them
        here, and no copy there.
        """
        models, unfinished = self.models(), {name: self._fetched(name) for name in self.unfinished()}
        if folder.resolve().is_relative_to(self.folder.resolve()):
            raise DownloadError(
                str(folder), said("this is inside the folder of models."), said("Choose another folder.")
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=folder).close()
        except OSError as error:
            problem = said("{folder} cannot be written to: {reason}.", folder=folder, reason=error)
            raise DownloadError(said("The models"), problem, said("Choose another folder.")) from error
        total = sum(model.size for model in models)
        total += sum(file.stat().st_size for files in unfinished.values() for file in files.values())
        check_room(said("The models"), folder, total)
        other = Library(folder)
        done = 0
        new: list[str] = []
        begun: list[str] = []
        try:
            for model in models:
                with self.lock(model.name), other.lock(model.name) as partial:
                    staged = partial / "files"
                    shutil.rmtree(staged, ignore_errors=True)
                    new += [] if (folder / model.name).exists() else [model.name]
                    paths = {file.path: model.folder / file.path for file in model.files}
                    copied = copy_files(model.name, paths, staged)
                    for done_here in copied:
                        yield Progress(Stage.INSTALLING, (done + done_here.read) // MB, max(1, total // MB), "MB")
                        hashes = done_here.hashes
                    wrong = [file.path for file in model.files if hashes[file.path] != file.sha256]
                    if wrong:
                        problem = said("its {file} is not what was installed.", file=wrong[0])
                        raise DownloadError(model.name, problem, said("Fetch it again, or remove it."))
                    other.install(model.name, staged, model.origin, hashes)
                done += model.size
            for name, files in unfinished.items():
                other.discard(name)
                with self.lock(name), other.lock(name) as partial:
                    begun.append(name)
                    for done_here in copy_files(name, files, partial):
                        yield Progress(Stage.INSTALLING, (done + done_here.read) // MB, max(1, total // MB), "MB")
                done += done_here.read
            try:
                if pins := self.pins():
                    other.pin(pins)
            except OSError as error:
                problem = said("{folder} cannot be written to: {reason}.", folder=folder, reason=error.strerror)
                raise DownloadError(said("The models"), problem, said("Choose another folder.")) from error
        except BaseException:
            for name in new:
                other.remove(name)
            for name in begun:
                other.discard(name)
            raise
        for model in models:
            self.remove(model.name)
        for name in unfinished:
            self.discard(name)

    def _fetched(self, name: str) -> dict[str, Path]:
        """The files of an unfinished model, by where they are in its partial folder; its plan is the last of them."""
        partial = self.partial(name)
        files = [path for path in sorted((partial / "files").rglob("*")) if path.is_file()]
        return {path.relative_to(partial).as_posix(): path for path in (*files, partial / PLAN)}

    def recover(self) -> None:
        """Finish or take back what a crash interrupted between two steps."""
        for partial in (self.folder / _PARTIAL).glob("*"):
            name = partial.name.replace("--", "/", 1)
            if not any((partial / child).exists() for child in ("replaced", "removed")):
                continue
            try:
                with self.lock(name):
                    target = self.folder / name
                    if (partial / "replaced").exists() and not target.exists():
                        (partial / "replaced").rename(target)
                    for child in ("replaced", "removed"):
                        shutil.rmtree(partial / child, ignore_errors=True)
            except (DownloadError, OSError):
                continue  # somebody is at it right now, or nothing can be changed here

    def read(self, folder: Path) -> Installed | None:
        """The model in a folder of this library; None where it has no manifest that can be read."""
        name = folder.relative_to(self.folder).as_posix()
        try:
            kept = json.loads((folder / MANIFEST).read_bytes())
            files = tuple(KeptFile(**file) for file in kept["files"])
            return Installed(name, folder, Origin(**kept["origin"]), str(kept["when"]), files)
        except (OSError, ValueError, RecursionError, TypeError, LookupError):
            return None


def make_sure(folder: Path) -> Generator[Event]:
    """To be done before a model is opened: one that was installed must be what was installed. Raises ModelError."""
    if (folder / MANIFEST).is_file():
        library = Library(folder.parent.parent)
        model = library.read(folder)
        if model is None:
            raise ModelError(
                folder, said("its {file} is damaged.", file=MANIFEST), said("Fetch it again, or remove it.")
            )
        yield from library.ready(model)


@dataclass
class Hashed:
    """How far the hashing of one file is; `hexdigest` and `blob` (as git counts) are complete at the end."""

    read: int = 0
    hexdigest: str = ""
    blob: str = ""


def hash_file(path: Path) -> Generator[Hashed]:
    """Hash a file in steps; what the last one gives is the result. Raises OSError."""
    size = path.stat().st_size
    sha256, blob = hashlib.sha256(), hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)
    read = 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            sha256.update(chunk)
            blob.update(chunk)
            read += len(chunk)
            yield Hashed(read)
    yield Hashed(read, sha256.hexdigest(), blob.hexdigest())


@dataclass
class Copied:
    """How far a copy is, and the SHA-256 of what is copied."""

    read: int
    hashes: dict[str, str]


def copy_files(name: str, paths: dict[str, Path], target: Path) -> Generator[Copied]:
    """Copy files to where their names say under `target`; tells the SHA-256 of what was read. Raises DownloadError."""
    hashes: dict[str, str] = {}
    read = 0
    try:
        for path, source in sorted(paths.items()):
            copy = target / path
            copy.parent.mkdir(parents=True, exist_ok=True)
            sha256 = hashlib.sha256()
            with source.open("rb") as incoming, copy.open("xb") as outgoing:
                while chunk := incoming.read(_CHUNK):
                    outgoing.write(chunk)
                    sha256.update(chunk)
                    read += len(chunk)
                    yield Copied(read, hashes)
                outgoing.flush()
                os.fsync(outgoing.fileno())
            hashes[path] = sha256.hexdigest()
    except OSError as error:
        raise DownloadError(name, said("it could not be copied: {reason}.", reason=error), _ROOM) from error
    yield Copied(read, hashes)


def check_room(name: str, folder: Path, needed: int) -> None:
    """Refuse to begin what the disk of `folder` has no room for. Raises DownloadError."""
    free = free_disk(folder) - RESERVE
    if needed > free:
        problem = said(
            "{needed} are needed in {folder}, and {value} are free.",
            needed=amount(needed),
            folder=folder,
            value=amount(max(0, free)),
        )
        raise DownloadError(name, problem, _ROOM)


def free_disk(folder: Path) -> int:
    """Bytes that are free where `folder` is, or would be."""
    there = next(parent for parent in (folder, *folder.absolute().parents) if parent.exists())
    return shutil.disk_usage(there).free


RESERVE = 100 * MB  # bytes that are left free for everything else
_ROOM = said("Free some space, or keep models elsewhere: sightline models move FOLDER")


def amount(count: int) -> Sentence:
    """Bytes in words, rounded up to whole megabytes."""
    if count >= 1e9:
        return said("{number:.1f} GB", number=count / 1e9)
    return said("{number} MB", number=-(-count // MB))


def _kept(folder: Path, path: str, sha256: str) -> KeptFile:
    status = (folder / path).stat()
    return KeptFile(path, status.st_size, sha256, status.st_mtime_ns)


def _untouched(folder: Path, file: KeptFile) -> bool:
    try:
        status = (folder / file.path).lstat()
    except OSError:
        return False
    same = (status.st_size, status.st_mtime_ns) == (file.size, file.mtime_ns)
    return same and stat.S_ISREG(status.st_mode) and status.st_nlink == 1


def _write_manifest(folder: Path, model: Installed) -> None:
    kept: dict[str, Any] = {
        "version": 1,
        "origin": asdict(model.origin),
        "when": model.when,
        "files": [asdict(file) for file in model.files],
    }
    write_whole(folder / MANIFEST, lambda file: _dump(kept, file.write))


def _dump(value: Any, write: Callable[[bytes], Any]) -> None:
    write(json.dumps(value, indent=1).encode())
