"""The lint of alt texts: every rule, in the order in which its findings are worth reading."""

from __future__ import annotations

from sightline.annotate import lint_empty, lint_names, lint_shape, lint_wording
from sightline.annotate.findings import Finding, LintContext, Rule
from sightline.engine.quotes import find_quotes
from sightline.errors import said
from sightline.store.review_values import Purpose

_NOTHING_KNOWN = LintContext()


def check(text: str, context: LintContext = _NOTHING_KNOWN) -> list[Finding]:
    """What is wrong with an alt text; empty where nothing is.

    Where the text says nothing of the picture, that is all that is found. Words in quotation marks are not the
    writer's own, and only looked up in the picture.
    """
    if context.purpose is Purpose.DECORATIVE:
        return _decorative(text)
    nothing = lint_empty.says_nothing(text, context)
    if nothing is not None:
        return [nothing]
    refusal = lint_wording.refusal(text)
    if refusal is not None:
        return [refusal]
    masked = _masked(text)
    preamble = lint_wording.preamble(text)
    stuffed = lint_shape.stuffed(masked, context)
    whole_is_quoted = context.purpose is not Purpose.TEXT and lint_wording.unquoted(text) is not None
    read = lint_empty.words_of(" ".join(line.text for line in context.lines or ()))
    begin, end = _span(text, preamble)
    about_picture = [
        *lint_wording.markup(text, context.purpose, begin),
        *lint_wording.redundant(text, masked, begin),
        *lint_empty.blanks(masked),
        *lint_empty.file_names(masked, context),
        *([] if stuffed else lint_names.unknown_names(text, masked, context)),
        *([] if whole_is_quoted else lint_names.unread_quotes(text, context)),
        *lint_wording.hedging(masked, context.purpose, read),
        *lint_shape.repeated(text, context),
        *stuffed,
        *lint_shape.unfinished(text, masked, context),
        *lint_shape.too_long(text, context),
    ]
    return [*preamble, *(finding for finding in about_picture if finding.end > begin and finding.start < end)]


def _span(text: str, preamble: list[Finding]) -> tuple[int, int]:
    """Where the text itself begins and ends, without what a model says around it."""
    begin = max((finding.end for finding in preamble if finding.start == 0), default=0)
    return begin, min((finding.start for finding in preamble if finding.start > 0), default=len(text) + 1)


def _decorative(text: str) -> list[Finding]:
    if not text.strip():
        return []
    return [
        Finding(
            Rule.DECORATIVE,
            said("The picture is marked as decorative: screen readers pass it over, and nobody hears this."),
            said("Take the text out, or say what the picture is for."),
            0,
            len(text),
            "",
        )
    ]


def _masked(text: str) -> str:
    """As long as the text, with a sign in place of every letter of a quote; a text that is a quote itself stays."""
    if lint_wording.unquoted(text) is not None:
        return text
    for quote in find_quotes(text, ()):
        text = text[: quote.start] + "\x00" * (quote.end - quote.start) + text[quote.end :]
    return text
