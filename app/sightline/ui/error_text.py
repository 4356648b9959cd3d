"""What went wrong, in translated words that a person can act on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sightline.errors import AppError, MissingPackageError, ModelMemoryError, NoPicturesError, OutOfMemoryError


def explain(error: Exception) -> str:
    """One or two plain sentences: what is wrong, and the remedy. To be shown as plain text: names come from outside."""
    tr = QCoreApplication.translate
    match error:
        case NoPicturesError():
            return tr(
                "errors", "The folder {folder} holds no picture. Choose a folder with PNG, JPEG or WebP files."
            ).format(folder=error.folder.name or error.folder)
        case ModelMemoryError(on_card=True, graphs=False):
            return tr(
                "errors",
                "The graphics card has not enough free memory for {what}. Use a smaller model, or choose 4 bits or the"
                " processor in the menu File, Run models on. The conversation is kept.",
            ).format(what=error.what)
        case ModelMemoryError(on_card=True):
            return tr(
                "errors",
                "The graphics card has not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits"
                " (q4), or choose the processor in the menu File, Run models on. The conversation is kept.",
            ).format(what=error.what)
        case ModelMemoryError(graphs=True):
            return tr(
                "errors",
                "There is not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or"
                " close other programs. The conversation is kept.",
            ).format(what=error.what)
        case ModelMemoryError():
            return tr(
                "errors",
                "There is not enough free memory for {what}. Use a smaller model, or export this one to graphs in"
                " 4 bits (q4), or close other programs. The conversation is kept.",
            ).format(what=error.what)
        case OutOfMemoryError():
            return tr(
                "errors", "There is not enough free memory for {what}. Close other programs, or use something smaller."
            ).format(what=error.what)
        case MissingPackageError():
            return tr(
                "errors", 'This needs packages that are not installed. Install them with: pip install "{what}"'
            ).format(what=f"sightline[{error.extra}]")
        case AppError():
            return f"{error.problem} {error.remedy}"  # made of names from outside: not a text that can be looked up
        case MemoryError():
            return explain(OutOfMemoryError(tr("errors", "this")))
        case _:
            return tr(
                "errors",
                "Something went wrong inside the program ({kind}: {text}). Your pictures and your words are kept.",
            ).format(kind=type(error).__name__, text=str(error)[:300])
