"""The pages of the help: found in the resources, searched, and which of them an error is explained on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sightline import errors
from sightline.settings import resource_folder

FIRST = "first-question"

# Of every class the page of its own, or that of what it is a kind of.
PAGE_OF: dict[type[Exception], str] = {
    errors.AppError: "trouble",
    errors.PictureError: "trouble-pictures",
    errors.NoPicturesError: "trouble-pictures",
    errors.ModelError: "trouble-models",
    errors.DownloadError: "trouble-downloads",
    errors.ServerError: "trouble-servers",
    errors.TextReadingError: "trouble-reading-text",
    errors.OutOfMemoryError: "trouble-memory",
    errors.ModelMemoryError: "trouble-memory",
    MemoryError: "trouble-memory",
    errors.MissingPackageError: "trouble-missing-part",
    errors.TranscriptError: "trouble-transcripts",
    errors.MetadataError: "trouble-photos",
    errors.ChangedError: "trouble-photos",
    errors.TableError: "trouble-tables",
    errors.DocumentError: "trouble-documents",
    errors.StoreError: "trouble-storage",
    errors.DiskFullError: "trouble-storage",
    errors.ReadOnlyFolderError: "trouble-storage",
    errors.InUseError: "trouble-storage",
    errors.NewerDatabaseError: "trouble-storage",
    errors.DamagedError: "trouble-storage",
}


@dataclass(frozen=True)
class Page:
    """One page: its name, by which others point to it, its title, its Markdown below that, and where to go on."""

    name: str
    title: str
    text: str
    further: tuple[str, ...]


def page_of(error: Exception) -> str:
    """The page on which an error is explained; what is our own bug is one of them."""
    return next((PAGE_OF[kind] for kind in type(error).__mro__ if kind in PAGE_OF), "trouble")


def load(language: str = "en", folder: Path | None = None) -> list[Page]:
    """All pages in their order, in this language where they are written in it, or else in English.

    A page is a file such as `010-first-question.md`: its title as a heading, its text, and in the end, if there is
    more to read, a line “See also: pictures, messages” with the names of other pages.
    """
    folder = folder or resource_folder() / "help"
    own = folder / language
    return [_page(file) for file in sorted((own if own.is_dir() else folder / "en").glob("*.md"))]


def find(pages: Sequence[Page], sought: str) -> list[Page]:
    """The pages with all these words, or with words that begin so; those that have them in the title come first."""
    words = _plain(sought).split()
    found = [page for page in pages if all(_has(word, f"{page.title} {page.text}") for word in words)]
    return sorted(found, key=lambda page: not all(_has(word, page.title) for word in words))


def _page(file: Path) -> Page:
    title, _, text = file.read_text(encoding="utf-8").partition("\n")
    further = re.search(r"^See also: (.+)\n?\Z", text, re.MULTILINE)
    return Page(
        file.stem.partition("-")[2],
        title.removeprefix("# "),
        text[: further.start() if further else len(text)].strip(),
        tuple(name.strip() for name in further[1].split(",")) if further else (),
    )


# Han, Hiragana, Katakana: between their words are no spaces, so that any letter may begin one.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


# The article, and the words of one letter, that Arabic writes as one with the word behind them.
_JOINED = "[وف]?[بكل]?(?:ال|لل)?"


def _has(word: str, text: str) -> bool:
    begins = "" if _UNSPACED.match(word) else rf"(?<!\w){_JOINED}"
    return re.search(begins + re.escape(word), _plain(text)) is not None


def _plain(text: str) -> str:
    """Without case and accents, and without Markdown's stars."""
    decomposed = unicodedata.normalize("NFKD", text.replace("*", ""))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
