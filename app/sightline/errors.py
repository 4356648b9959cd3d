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

from pathlib import Path


class AppError(Exception):
    """A sentence about what is wrong (`problem`) and one about what to do (`remedy`), both English."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy


class PictureError(AppError):
    """One picture cannot be used; `name` is its file name, or what stands for it."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        super().__init__(f"{name}: {problem}", remedy)
        self.name = name


class NoPicturesError(AppError):
    """A folder was given that holds no picture."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The folder {folder.name or folder} holds no picture.",
            "Choose a folder with PNG, JPEG, WebP or similar files.",
        )
        self.folder = folder


class ModelError(AppError):
    """A model folder is missing, broken or of a kind that cannot be run; `folder` says which."""

    def __init__(self, folder: Path, problem: str, remedy: str) -> None:
        super().__init__(f"The model in {folder} cannot be used: {problem}", remedy)
        self.folder = folder


class DownloadError(AppError):
    """A model cannot be fetched or installed; `name` says which. What was installed before is as it was."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        super().__init__(f"{name}: {problem}", remedy)
        self.name = name


class ServerError(AppError):
    """A server cannot be used, or does not answer as it should: no other request would fare better. `host` names it."""

    def __init__(self, host: str, problem: str, remedy: str) -> None:
        super().__init__(f"{host}: {problem}", remedy)
        self.host = host


class TextReadingError(AppError):
    """Text in pictures cannot be read on this computer, because of `cause`; all else works."""

    def __init__(self, cause: Exception) -> None:
        reason = (str(cause).strip() or type(cause).__name__).splitlines()[0][:200]
        super().__init__(
            f"Text in pictures cannot be read: rapidocr is missing or broken ({reason}).",
            "In the program's folder, run: .venv/bin/python -m pip install --force-reinstall rapidocr",
        )
        self.cause = cause


class OutOfMemoryError(AppError):
    """Too little memory for what was asked; `what` names it."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"There is not enough free memory for {what}.", "Close other programs, or use something smaller."
        )
        self.what = what


class ModelMemoryError(OutOfMemoryError):
    """Too little memory for the model in a folder, where it runs: `on_card` is of the graphics card's memory.

    What helps hangs on whether it runs as ONNX graphs, or is a checkpoint that torch could load in fewer bits.
    """

    def __init__(self, folder: Path, on_card: bool = False, graphs: bool = False) -> None:
        super().__init__(f"the model in {folder.name}")
        self.on_card = on_card
        self.graphs = graphs
        if on_card:
            self.problem = f"The graphics card has not enough free memory for {self.what}."
        match on_card, graphs:
            case True, False:
                self.remedy = (
                    "Use a smaller model, or run this one in 4 bits (--device cuda-4bit) or on the processor"
                    " (--device cpu)."
                )
            case True, True:
                self.remedy = (
                    "Use a smaller model, or graphs of this one in 4 bits (q4), or run it on the processor"
                    " (--device cpu)."
                )
            case False, True:
                self.remedy = "Use a smaller model, or graphs of this one in 4 bits (q4), or close other programs."
            case _:
                self.remedy = (
                    "Use a smaller model, or export this one to graphs in 4 bits (sightline export-onnx … --dtype q4),"
                    " or close other programs."
                )
        self.args = (f"{self.problem} {self.remedy}",)


class TranscriptError(AppError):
    """A file is no transcript that can be read, or lacks what was asked for; `name` is its file name."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        super().__init__(f"{name}: {problem}", remedy)
        self.name = name


class MetadataError(AppError):
    """What a photo says of itself cannot be read, or not be written: it is as it was. `name` is its file name."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        super().__init__(f"{name}: {problem}", remedy)
        self.name = name


class TableError(AppError):
    """A table of texts cannot be read; `name` is its file name."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        super().__init__(f"{name}: {problem}", remedy)
        self.name = name


class DocumentError(AppError):
    """The pictures of a document cannot be read, or not written; `name` is its file name."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        super().__init__(f"{name}: {problem}", remedy)
        self.name = name


class MissingPackageError(AppError):
    """An optional part of the program is not installed; `extra` is its name in pyproject.toml."""

    def __init__(self, doing: str, extra: str) -> None:
        super().__init__(
            f"{doing} needs packages that are not installed.",
            f'In the program\'s folder, run: .venv/bin/python -m pip install -e ".[{extra}]"',
        )
        self.extra = extra


class StoreError(AppError):
    """What was said cannot be kept, or what is kept cannot be read; `file` is where that is."""

    def __init__(self, file: Path, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.file = file


class DiskFullError(StoreError):
    """There is no room left on the disk of `file`."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            f"The disk is full: nothing more can be kept in {file.parent}.",
            "Free some space there; what is in the window stays there until it is closed.",
        )


class ReadOnlyFolderError(StoreError):
    """The folder of `file`, or the file, may not be written to."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            f"The folder {file.parent} may not be written to, so nothing new is kept there.",
            "Make it writable, and start the program again.",
        )


class InUseError(StoreError):
    """Another window of the program keeps `file`; this one can only read it."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            f"Sightline is already open, and keeps {file.name}: this window can read it, but keeps nothing.",
            "Go on in the other window, or close it and start again.",
        )


class NewerDatabaseError(StoreError):
    """`file` was written by a newer version of the program, whose changes this one does not know."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            f"{file.name} was written by a newer version of Sightline: it can be read here, but nothing is added.",
            "Install the newest version of Sightline to go on with it.",
        )


class DamagedError(StoreError):
    """`file` is damaged. Nothing in it has been changed."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            f"The file {file} is damaged.",
            "Start the program again: it sets the file aside, and saves all that can still be read.",
        )
