"""Texts that say nothing of a picture: missing, a placeholder, a file's name, a vague word."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

from sightline.annotate.findings import Finding, LintContext, Rule
from sightline.annotate.lint_words import (
    FORM_NOUNS,
    FORM_WORDS,
    FUNCTION_WORDS,
    HYPHENATED,
    PLACEHOLDERS,
    SIGNS,
    VAGUE_MODIFIERS,
    VAGUE_NOUNS,
)
from sightline.errors import said
from sightline.store.review_values import Purpose

_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
_EXTENSION = r"\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|ico|raw|cr2|cr3|nef|arw|dng|psd|pdf|eps|ai)"
_COPY = r"(?: (?:- )?(?:copy|kopie|copie|copia))?(?: ?\(\d+\))?"  # what file managers add to it
_FILE = re.compile(rf"[^\s\"“”«»'‘’()]+{_COPY}{_EXTENSION}\b(?!\w)", re.IGNORECASE)
# What cameras, telephones, programs and the web call a file when nobody gives it a name.
_CAMERA = re.compile(
    r"""(?:
    (?:img|imag|pic|dsc|dscn|dscf|dsci|dcim|pxl|mvimg|vid|gopr|dji|hpim|scn|sam|cimg|imgp|fb_img|_mg|_dsc|wp)
        [\s_-]*\(?\d[\d\s_-]*(?:\(\d+\)|copy|edited|~\d+|[a-z])?\)?
    | (?:image|picture|photo|foto|bild|scan|snap|capture|file|fig|figure|slide|asset|frame|thumb|screenshot|untitled)
        [_-]?\d[\w-]*(?:\ ?\(\d+\))?
    | screenshot\ \(?\d+\)? | p\d{6,} | gp?\d{6,}
    | (?:screen\ ?shot|bildschirmfoto|capture\ d['’]écran|captura\ de\ pantalla|schermafbeelding)[\s_-]+
        (?:from\ |at\ |vom\ |du\ |de\ )?\d{4}-?\d{2}.*
    | \w+[ _-]\d{4}-\d{2}-\d{2}[ _-]*(?:at\ |um\ |à\ )?\d{1,2}[.:h-]\d{2}.*
    | (?:whatsapp|signal|telegram)[\s_-](?:image|video|photo)?[\s_-]?\d{4}.*
    | (?:photo|image|premium_photo)-\d{6,}[\w-]* | [\w.-]+@[1-4]x
    | \d{8}[_-]\d{4,6}.* | \d{4}-\d{2}-\d{2}[ _T]\d{2}[.:-]\d{2}.* | \d{5,}(?:[_-]\w+)*
    | [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} | (?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{12,}
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ADDRESS = re.compile(
    r"(?:(?:https?|file|data):\S+|www\.\S+|[a-z]:\\.+|(?:\.{0,2}/)?(?:[\w.-]+/)+[\w.-]+\.\w{2,4})", re.IGNORECASE
)
# Words put together as programs want them: red_car, red-car-road.
_SLUG = re.compile(r"(?=[^\s]*[a-z])[A-Za-z0-9.-]*(?:_[A-Za-z0-9.-]+)+|(?:[a-z0-9]+-){2,}[a-z0-9]+")
_SAYS_SIGNS = (Purpose.TEXT, Purpose.FUNCTIONAL)
# Blanks of a form or a program that nobody has filled in.
_BLANK = re.compile(
    r"""\{\{?\s*[A-Za-z_][A-Za-z_ .|-]+\d*\s*\}?\} | \$\{[^}]+\} | <%.*?%> | %(?:s|d|\(\w+\)s)(?!\w)
    | <\s*(?:alt|image|description|insert|your|name|title|caption|text|subject)[^<>]*>
    | (?i:\[\s*(?:insert\ |add\ |enter\ |your\ |the\ )*
        (?:alt|image|picture|photo|describe|description|name|subject|person|people|place|location|date|event|title|tbd
        |todo|caption|text|brand|product|company|city|fill|xx|placeholder|here)\b[^\]\n]*\])
    | \b(?:TODO|FIXME|TBD)\b(?!\ [Ll]ist) | (?<!\S)XXX+(?!\S) | _{3,}
    | \b(?:insert|add|enter)\ (?:an?\ |your\ )?(?:alt\ text|(?:image\ )?description|caption)\ here\b
    """,
    re.VERBOSE | re.MULTILINE,
)


def says_nothing(text: str, context: LintContext) -> Finding | None:
    """The one reason for which a text is no alt text at all; None where it says something."""
    return _missing(text) or _placeholder(text, context) or _file_name(text, context) or _vague(text, context)


def blanks(text: str) -> list[Finding]:
    """Blanks left in a text that says something else."""
    return [
        Finding(
            Rule.PLACEHOLDER,
            said("“{words}” holds a place for words that were never put there.", words=match.group()),
            said("Put the words in, or take it out."),
            *match.span(),
        )
        for match in _BLANK.finditer(text)
    ]


def file_names(text: str, context: LintContext) -> list[Finding]:
    """File names in a text that says something else: the picture's own, a camera's, or nearly all there is."""
    found = []
    stem = _stem(context.file_name)
    for match in _FILE.finditer(text):
        words_around = _WORD.findall(text[: match.start()] + " " + text[match.end() :])
        own = bool(stem) and _stem(match.group()).casefold() == stem.casefold()
        if own or len(words_around) <= 2 or _CAMERA.fullmatch(_stem(match.group())):
            found.append(_file_finding(match.start(), match.end(), _without(text, *match.span())))
    return found


def is_file_name(text: str) -> bool:
    """Whether a text is nothing but the name of a picture file, as some programs put it where an alt text belongs."""
    return _FILE.fullmatch(text.strip()) is not None


def words_of(text: str) -> list[str]:
    """The words in lower case."""
    return [word.casefold() for word in _WORD.findall(text)]


def _missing(text: str) -> Finding | None:
    visible = [c for c in text if not c.isspace() and unicodedata.category(c)[0] not in "CZ"]
    if visible:
        return None
    return Finding(
        Rule.MISSING,
        said("There is no text: who cannot see the picture learns nothing of it."),
        said("Write one, or mark the picture as decorative."),
        0,
        len(text),
    )


def _placeholder(text: str, context: LintContext) -> Finding | None:
    whole = text.strip()
    plain = " ".join(re.sub(r"[^\w/]+|_", " ", whole.casefold()).split())
    words = plain.split()
    if context.purpose in _SAYS_SIGNS:  # a button can say "+" or "Add a description", and a sign "Test"
        holds_place = plain in PLACEHOLDERS - SIGNS or words in (["alt"], ["alt", "text"], ["placeholder"])
    else:
        no_word = not any(c.isalpha() for c in whole) and not _CAMERA.fullmatch(whole)
        holds_place = plain in PLACEHOLDERS or no_word or (len(plain) == 1 and plain.isascii())
        holds_place |= plain.startswith("lorem ipsum") or (words[:1] == ["untitled"] and len(words) < 4)
        holds_place |= FORM_WORDS.issuperset(words) and not FORM_NOUNS.isdisjoint(words)
        holds_place &= not _FILE.fullmatch(whole)
    if not holds_place and not _BLANK.fullmatch(whole):
        return None
    return Finding(
        Rule.PLACEHOLDER,
        said("This only holds the place of an alt text."),
        said("Write what the picture tells, in its place."),
        0,
        len(text),
    )


def _file_name(text: str, context: LintContext) -> Finding | None:
    whole = text.strip().strip("\"'“”.")
    if context.purpose in _SAYS_SIGNS and whole.isdigit():
        return None
    own = {context.file_name.casefold(), _stem(context.file_name).casefold()} - {""}
    is_own = whole.casefold() in own and (context.purpose not in _SAYS_SIGNS or not whole.isalpha())
    is_slug = _SLUG.fullmatch(whole) is not None and whole not in HYPHENATED
    if is_own or is_slug or any(form.fullmatch(whole) for form in (_FILE, _CAMERA, _ADDRESS)):
        return _file_finding(0, len(text), None)
    return None


def _file_finding(start: int, end: int, fix: str | None) -> Finding:
    return Finding(
        Rule.FILE_NAME,
        said("This is the name of a file, which tells nothing of the picture."),
        said("Write what the picture shows."),
        start,
        end,
        fix,
    )


def _vague(text: str, context: LintContext) -> Finding | None:
    words = [word for word in words_of(text) if not word.isdigit()]
    content = [word for word in words if word not in FUNCTION_WORDS or word == "next"]  # "Next page" is a good link
    vague = [word for word in content if word in VAGUE_NOUNS]
    rest = [word for word in content if word not in VAGUE_NOUNS and word not in VAGUE_MODIFIERS]
    if rest or not words or (context.purpose is Purpose.TEXT and len(words) > 1):
        return None
    if not vague and not (content and context.purpose is not Purpose.TEXT and _points(words)):
        return None
    return Finding(
        Rule.VAGUE,
        said("These words fit almost every picture, and tell nothing of this one."),
        said("Say who or what is to be seen, and what matters about it."),
        0,
        len(text),
    )


def _points(words: list[str]) -> bool:
    """Whether a link only says that it is one."""
    return words[0] in ("click", "press", "tap") and words[-1] == "here"


def _stem(name: str) -> str:
    """A file's name without its folders and its ending."""
    return PurePosixPath(PureWindowsPath(name).name).stem if name else ""


def _without(text: str, start: int, end: int) -> str | None:
    """The text without a part, tidied; None where nothing is left."""
    rest = " ".join((text[:start] + text[end:]).split()).strip(" -–—:,;()")
    return rest or None
