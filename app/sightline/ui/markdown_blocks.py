"""Which blocks of a Markdown text that still grows are finished: no more text can change them."""

from __future__ import annotations

from sightline.transcripts.markdown import parser

_PARSER = parser().disable("inline")


def finished(text: str) -> int:
    """How many letters from the beginning are of blocks that are finished: all but the last one.

    CommonMark goes line by line, so that what a whole line has closed stays closed. Only the definition of a link works
    backwards; where there may be one, nothing is finished.
    """
    if "]:" in text or "\r" in text:  # a line must be the same to the parser and here
        return 0
    whole = text[: text.rfind("\n") + 1]
    begins = [token.map[0] for token in _PARSER.parse(whole) if token.level == 0 and token.map and token.nesting >= 0]
    if len(begins) < 2:
        return 0
    return sum(len(line) + 1 for line in whole.split("\n")[: begins[-1]])
