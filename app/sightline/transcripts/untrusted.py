"""Text that models, files and people wrote, made safe to show: no control characters, nothing a spreadsheet obeys."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Direction = Literal["ltr", "rtl"]

# Embeddings, overrides and isolates show text in another order than it is written in (CVE-2021-42574). The marks LRM,
# RLM and ALM stay: right-to-left text needs them, and they reorder nothing that is not theirs.
_REORDERING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
_CONTROLS = {code for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}
_LINE_BREAKS = {0x2028: "\n", 0x2029: "\n"}
_REMOVED: dict[int, str | None] = {**dict.fromkeys(_REORDERING | _CONTROLS), **_LINE_BREAKS}
# No XML, and so no DOCX, can hold these: halves of surrogate pairs and the two noncharacters of the first plane.
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")

# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), unless it is a plain number.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
_NUMBER = re.compile(r"\s*[+-]?(\d[\d.,'  ]*|[.,]\d+)\s*[%°‰]?\s*")
_DASHES = re.compile(r"\s*-+\s*")


def clean(text: str) -> str:
    """The text without control characters and bidi overrides; tabs and line feeds stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_XML.sub("\ufffd", text.translate(_REMOVED))


def one_line(text: str) -> str:
    """The cleaned text with its white space as single spaces, for a title or a file name."""
    return " ".join(clean(text).split())


def no_formula(text: str) -> str:
    """The text of a table's cell, with an apostrophe before what a spreadsheet would compute; numbers stay."""
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text) and not _DASHES.fullmatch(text):
        return "'" + text
    return text


def direction(text: str) -> Direction:
    """Which way a paragraph runs, by its first strong character (rule P2 of the Unicode bidirectional algorithm)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"
