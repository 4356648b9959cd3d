"""What a person can mend, as classes with fields; anything else that is raised is our own bug.

AppError
├── PictureError        one picture cannot be used; carries its name
├── NoPicturesError     a folder holds no picture
├── ModelError          a model folder is missing, broken or foreign
├── DownloadError       a model cannot be fetched or installed; what is installed stays as it was
├── ServerError         a server cannot be used, or does not answer as it should; carries its host
├── TextReadingError    character recognition is missing or broken
├── OutOfMemoryError    the machine has too little free memory for this
│   └── ModelMemoryError    or its graphics card has, for a model
├── MissingPackageError an optional part of the program is not installed
├── TranscriptError     a transcript cannot be read; carries its file's name
├── MetadataError       what a photo says of itself cannot be read, or not be written; carries its file's name
│   └── ChangedError        another program has changed the file meanwhile
├── TableError          a table of texts cannot be read; carries its file's name
├── DocumentError       a document's pictures cannot be read or written; carries its file's name
└── StoreError          what was said cannot be kept, or what is kept cannot be read; carries the file
    ├── DiskFullError       there is no room left
    ├── ReadOnlyFolderError the folder may not be written to
    ├── InUseError          another window of the program keeps it
    ├── NewerDatabaseError  a newer version of the program has written it
    └── DamagedError        the file is damaged; what can be read of it can be rescued
"""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any


class Sentence(str):
    """English words that remember what they were made of, so that a window can say them in its own language."""

    template: str
    values: Mapping[str, object]


def said(template: str, **values: object) -> Sentence:
    """A sentence that is shown to people: its template, which is what gets translated, and what is filled in.

    Values are names, numbers, other sentences, exceptions that were made of one, errors of the system, and lists of
    names, which are told with commas between them. `n` is a number that a plural hangs on.
    """
    values = {name: _sentence_of(value) for name, value in values.items()}
    sentence = Sentence(template.format(**{name: _told(value) for name, value in values.items()}))
    sentence.template, sentence.values = template, values
    return sentence


def _sentence_of(value: object) -> object:
    match value:
        case Exception(args=[Sentence() as sentence]):
            return sentence
        case OSError():
            return reason_of(value)
        case _:
            return value


# What the system's own words are for what it refuses, which come in its language, not in the window's.
_REASONS = {
    errno.EACCES: said("Permission denied"),
    errno.EBUSY: said("Device or resource busy"),
    errno.EEXIST: said("File exists"),
    errno.EFBIG: said("File too large"),
    errno.EIO: said("Input/output error"),
    errno.EISDIR: said("Is a directory"),
    errno.EMFILE: said("Too many open files"),
    errno.ENAMETOOLONG: said("File name too long"),
    errno.ENOENT: said("No such file or directory"),
    errno.ENOSPC: said("No space left on device"),
    errno.ENOTDIR: said("Not a directory"),
    errno.ENOTEMPTY: said("Directory not empty"),
    errno.EPERM: said("Operation not permitted"),
    errno.EROFS: said("Read-only file system"),
}


def reason_of(error: OSError) -> str:
    """Why the system refused, without the name of what it was asked about: a sentence where that happens often."""
    if error.errno in _REASONS and error.strerror == os.strerror(error.errno):  # others have numbers of their own
        return _REASONS[error.errno]
    return error.strerror or str(error)


def kept(sentence: str) -> str:
    """A text to keep of a sentence, from which `told_again` makes it again; any other text as it is."""
    return json.dumps(_parts(sentence), ensure_ascii=False) if isinstance(sentence, Sentence) else sentence


def told_again(text: str) -> str:
    """What `kept` has made the text of."""
    return _whole(json.loads(text)) if text.startswith('{"said": ') else text


def _parts(value: object) -> object:
    match value:
        case Sentence():
            return {"said": value.template, "values": {name: _parts(each) for name, each in value.values.items()}}
        case list():
            return [*map(str, value)]
        case int() | float():
            return value
        case _:
            return str(value)


def _whole(value: Any) -> Any:
    if isinstance(value, dict):
        return said(value["said"], **{name: _whole(each) for name, each in value["values"].items()})
    return value


def _told(value: object) -> object:
    return ", ".join(map(str, value)) if isinstance(value, list) else value


class AppError(Exception):
    """A sentence about what is wrong (`problem`) and one about what to do (`remedy`)."""

    def __init__(self, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy

    @property
    def sentence(self) -> Sentence:
        """Both of them."""
        return said("{problem} {remedy}", problem=self.problem, remedy=self.remedy)


class PictureError(AppError):
    """One picture cannot be used; `name` is its file name, or what stands for it."""

    def __init__(self, name: str, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(said("{name}: {problem}", name=name, problem=problem), remedy)
        self.name = name


class NoPicturesError(AppError):
    """A folder was given that holds no picture."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            said("The folder {folder} holds no picture.", folder=folder.name or folder),
            said("Choose a folder with PNG, JPEG, WebP or similar files."),
        )
        self.folder = folder


class ModelError(AppError):
    """A model folder is missing, broken or of a kind that cannot be run; `folder` says which."""

    def __init__(self, folder: Path, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(
            said("The model in {folder} cannot be used: {problem}", folder=folder, problem=problem), remedy
        )
        self.folder = folder


class DownloadError(AppError):
    """A model cannot be fetched or installed; `name` says which. What was installed before is as it was."""

    def __init__(self, name: str, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(said("{name}: {problem}", name=name, problem=problem), remedy)
        self.name = name


class ServerError(AppError):
    """A server cannot be used, or does not answer as it should: no other request would fare better. `host` names it."""

    def __init__(self, host: str, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(said("{name}: {problem}", name=host, problem=problem), remedy)
        self.host = host


class TextReadingError(AppError):
    """Text in pictures cannot be read on this computer, because of `cause`; all else works."""

    def __init__(self, cause: Exception) -> None:
        reason = (str(cause).strip() or type(cause).__name__).splitlines()[0][:200]
        super().__init__(
            said("Text in pictures cannot be read: rapidocr is missing or broken ({reason}).", reason=reason),
            said(
                "In the program's folder, run: {command}",
                command=".venv/bin/python -m pip install --force-reinstall rapidocr",
            ),
        )
        self.cause = cause


class OutOfMemoryError(AppError):
    """Too little memory for what was asked; `what` names it."""

    def __init__(self, what: Sentence) -> None:
        super().__init__(
            said("There is not enough free memory for {what}.", what=what),
            said("Close other programs, or use something smaller."),
        )
        self.what = what


class ModelMemoryError(OutOfMemoryError):
    """Too little memory for the model in a folder, where it runs: `on_card` is of the graphics card's memory.

    What helps hangs on whether it runs as ONNX graphs, or is a checkpoint that torch could load in fewer bits.
    """

    def __init__(self, folder: Path, on_card: bool = False, graphs: bool = False) -> None:
        super().__init__(said("the model in {folder}", folder=folder.name))
        self.on_card = on_card
        self.graphs = graphs
        if on_card:
            self.problem = said("The graphics card has not enough free memory for {what}.", what=self.what)
        match on_card, graphs:
            case True, False:
                self.remedy = said(
                    "Use a smaller model, or run this one in 4 bits (--device cuda-4bit) or on the processor"
                    " (--device cpu)."
                )
            case True, True:
                self.remedy = said(
                    "Use a smaller model, or graphs of this one in 4 bits (q4), or run it on the processor"
                    " (--device cpu)."
                )
            case False, True:
                self.remedy = said(
                    "Use a smaller model, or graphs of this one in 4 bits (q4), or close other programs."
                )
            case _:
                self.remedy = said(
                    "Use a smaller model, or export this one to graphs in 4 bits (sightline export-onnx … --dtype q4),"
                    " or close other programs."
                )
        self.args = (f"{self.problem} {self.remedy}",)


class TranscriptError(AppError):
    """A file is no transcript that can be read, or lacks what was asked for; `name` is its file name."""

    def __init__(self, name: str, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(said("{name}: {problem}", name=name, problem=problem), remedy)
        self.name = name


class MetadataError(AppError):
    """What a photo says of itself cannot be read, or not be written: it is as it was. `name` is its file name."""

    def __init__(self, name: str, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(said("{name}: {problem}", name=name, problem=problem), remedy)
        self.name = name


class ChangedError(MetadataError):
    """Another program was first: the file is no longer the one that was looked at, and was left as it is."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name, said("another program has changed it meanwhile; it was left as that made it."), said("Try again.")
        )


class TableError(AppError):
    """A table of texts cannot be read; `name` is its file name."""

    def __init__(self, name: str, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(said("{name}: {problem}", name=name, problem=problem), remedy)
        self.name = name


class DocumentError(AppError):
    """The pictures of a document cannot be read, or not written; `name` is its file name."""

    def __init__(self, name: str, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(said("{name}: {problem}", name=name, problem=problem), remedy)
        self.name = name


class MissingPackageError(AppError):
    """An optional part of the program is not installed; `extra` is its name in pyproject.toml."""

    def __init__(self, doing: Sentence, extra: str) -> None:
        self.by_menu = extra == "cuda" and bool(getattr(sys, "frozen", False))  # pip cannot add to what is packed
        super().__init__(
            said("{doing} needs packages that are not installed.", doing=doing),
            said("Add them in the window: menu File, GPU support.")
            if self.by_menu
            else said(
                "In the program's folder, run: {command}", command=f'.venv/bin/python -m pip install -e ".[{extra}]"'
            ),
        )
        self.extra = extra


class StoreError(AppError):
    """What was said cannot be kept, or what is kept cannot be read; `file` is where that is."""

    def __init__(self, file: Path, problem: Sentence, remedy: Sentence) -> None:
        super().__init__(problem, remedy)
        self.file = file


class DiskFullError(StoreError):
    """There is no room left on the disk of `file`."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            said("The disk is full: nothing more can be kept in {folder}.", folder=file.parent),
            said("Free some space there; what is in the window stays there until it is closed."),
        )


class ReadOnlyFolderError(StoreError):
    """The folder of `file`, or the file, may not be written to."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            said("The folder {folder} may not be written to, so nothing new is kept there.", folder=file.parent),
            said("Make it writable, and start the program again."),
        )


class InUseError(StoreError):
    """Another window of the program keeps `file`; this one can only read it."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            said(
                "Sightline is already open, and keeps {name}: this window can read it, but keeps nothing.",
                name=file.name,
            ),
            said("Go on in the other window, or close it and start again."),
        )


class NewerDatabaseError(StoreError):
    """`file` was written by a newer version of the program, whose changes this one does not know."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            said(
                "{name} was written by a newer version of Sightline: it can be read here, but nothing is added.",
                name=file.name,
            ),
            said("Install the newest version of Sightline to go on with it."),
        )


class DamagedError(StoreError):
    """`file` is damaged. Nothing in it has been changed."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            said("The file {file} is damaged.", file=file),
            said("Start the program again: it sets the file aside, and saves all that can still be read."),
        )
