"""What a person can mend, as classes with fields; anything else that is raised is our own bug.

AppError
├── PictureError        one picture cannot be used; carries its name
├── NoPicturesError     a folder holds no picture
├── ModelError          a model folder is missing, broken or foreign
├── OutOfMemoryError    the machine has too little free memory for this
└── MissingPackageError an optional part of the program is not installed
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


class OutOfMemoryError(AppError):
    """Too little memory for what was asked; `what` names it."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"There is not enough free memory for {what}.", "Close other programs, or use something smaller."
        )
        self.what = what


class MissingPackageError(AppError):
    """An optional part of the program is not installed; `extra` is its name in pyproject.toml."""

    def __init__(self, doing: str, extra: str) -> None:
        super().__init__(
            f"{doing} needs packages that are not installed.",
            f'In the program\'s folder, run: .venv/bin/python -m pip install -e ".[{extra}]"',
        )
        self.extra = extra
