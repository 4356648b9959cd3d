"""What went wrong, in translated words that a person can act on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sightline.errors import AppError, MissingPackageError, ModelMemoryError, NoPicturesError, OutOfMemoryError, said
from sightline.ui.help_pages import page_of
from sightline.ui.sentences import translated


class Explanation(str):
    """A sentence about an error that remembers on which page of the help there is more."""

    page = ""


def explained(words: str, page: str) -> Explanation:
    """A sentence about an error of which there is no exception."""
    explanation = Explanation(words)
    explanation.page = page
    return explanation


def explain(error: Exception) -> Explanation:
    """One or two plain sentences: what is wrong, and the remedy. To be shown as plain text: names come from outside."""
    return explained(_words(error), page_of(error))


def _words(error: Exception) -> str:
    translate = QCoreApplication.translate
    match error:
        case NoPicturesError():
            return translate(
                "errors", "The folder {folder} holds no picture. Choose a folder with PNG, JPEG or WebP files."
            ).format(folder=error.folder.name or error.folder)
        case ModelMemoryError(on_card=True, graphs=False):
            return translate(
                "errors",
                "The graphics card has not enough free memory for {what}. Use a smaller model, or choose 4 bits or the"
                " processor in the menu File, Run models on. The conversation is kept.",
            ).format(what=translated(error.what))
        case ModelMemoryError(on_card=True):
            return translate(
                "errors",
                "The graphics card has not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits"
                " (q4), or choose the processor in the menu File, Run models on. The conversation is kept.",
            ).format(what=translated(error.what))
        case ModelMemoryError(graphs=True):
            return translate(
                "errors",
                "There is not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or"
                " close other programs. The conversation is kept.",
            ).format(what=translated(error.what))
        case ModelMemoryError():
            return translate(
                "errors",
                "There is not enough free memory for {what}. Use a smaller model, or export this one to graphs in"
                " 4 bits (q4), or close other programs. The conversation is kept.",
            ).format(what=translated(error.what))
        case OutOfMemoryError():
            return translate(
                "errors", "There is not enough free memory for {what}. Close other programs, or use something smaller."
            ).format(what=translated(error.what))
        case MissingPackageError(by_menu=True):
            return translate(
                "errors", "This needs packages that are not installed. Add them in the menu File, GPU support."
            )
        case MissingPackageError():
            return translate(
                "errors", 'This needs packages that are not installed. Install them with: pip install "{what}"'
            ).format(what=f"sightline[{error.extra}]")
        case AppError():
            return translated(error.sentence)
        case MemoryError():
            return _words(OutOfMemoryError(said("this")))
        case _:
            return translate(
                "errors",
                "Something went wrong inside the program ({kind}: {text}). Your pictures and your words are kept.",
            ).format(kind=type(error).__name__, text=str(error)[:300])
