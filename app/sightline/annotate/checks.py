"""The lint over a whole batch: what is to be said of each text that leaves as a table, as JSON or as a page."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence

from sightline.annotate import photo_metadata
from sightline.annotate.contexts import lint_context
from sightline.annotate.findings import Finding
from sightline.annotate.lint import check
from sightline.annotate.metadata.values import PhotoMetadata
from sightline.conversation import TextLine
from sightline.errors import MetadataError
from sightline.events import Progress, Stage
from sightline.store.review_values import Entry, Options

NEIGHBOURS = 30  # pictures before and after one, whose texts it should not repeat

Findings = Mapping[int, Sequence[Finding]]
KnownWords = Callable[[str], tuple[TextLine, ...] | None]


def findings(
    entries: Sequence[Entry], options: Options, words: KnownWords
) -> Generator[Progress, None, dict[int, list[Finding]]]:
    """What is wrong with the alt texts, by the entries' ids; yields Progress(EXPORTING) after each.

    `words` has the lines read in a picture by its digest; None where nobody has read them.
    """
    found = {}
    for at, entry in enumerate(entries):
        yield Progress(Stage.EXPORTING, at, len(entries))
        if entry.alt_text:
            beside = (*entries[max(0, at - NEIGHBOURS) : at], *entries[at + 1 : at + 1 + NEIGHBOURS])
            lines = words(entry.digest) if entry.digest else None
            context = lint_context(entry, options, _metadata(entry), neighbours(entry, beside), lines)
            found[entry.id] = check(entry.alt_text, context)
    return found


def neighbours(entry: Entry, beside: Sequence[Entry]) -> list[str]:
    """The texts of other pictures; the same picture shown again may well have the same."""
    return [
        other.alt_text
        for other in beside
        if other.alt_text and other.path != entry.path and (not entry.digest or other.digest != entry.digest)
    ]


def _metadata(entry: Entry) -> PhotoMetadata:
    if entry.document is None:
        try:
            return photo_metadata.read(entry.path)
        except MetadataError:
            pass
    return PhotoMetadata()
