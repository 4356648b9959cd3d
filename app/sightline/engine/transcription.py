"""All the words of a picture as an answer, where a question asks for nothing else: they were read, not thought of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sightline.conversation import TextLine
from sightline.engine.witness.certain import as_seen

# So much is told as a sentence, which is listened to at ease; more stands line by line.
_MOST_LINES = 10
_MOST_LETTERS = 160

_BEGIN = {"copy", "extract", "give", "list", "read", "show", "tell", "transcribe", "what", "which"}
_ASK_FOR_TEXT = {"letters", "printed", "read", "text", "texts", "transcribe", "word", "words", "writing", "written"}
_MAY_STAND_BESIDE = {
    *(
        "a",
        "all",
        "aloud",
        "and",
        "any",
        "are",
        "can",
        "do",
        "does",
        "from",
        "here",
        "in",
        "is",
        "it",
        "me",
        "of",
        "on",
    ),
    *("out", "please", "that", "the", "there", "this", "to", "us", "you"),
    *("appear", "appears", "contain", "contains", "say", "says", "see", "shown", "stand", "stands"),
    *("chart", "diagram", "document", "drawing", "figure", "graph", "graphic", "image", "map", "page", "photo"),
    *("photograph", "pic", "picture", "scan", "screenshot", "slide"),
}


def asks_for_all_text(question: str) -> bool:
    """Whether an English question wants all the words in a picture, and nothing else: "What does it say?".

    All words of it are those that such questions are made of: "Read the text on the button." wants less than all.
    """
    plain = re.sub(r"['’]s\b", " is", question.casefold())
    politeness = re.match(r"\W*(?:(?:please|can you|could you)\b\W*)*", plain)
    words = re.findall(r"\w+", plain[politeness.end() :] if politeness else plain)
    says = not {"say", "says"}.isdisjoint(words) and "you" not in words
    return (
        bool(words)
        and words[0] in _BEGIN
        and (says or not _ASK_FOR_TEXT.isdisjoint(words))
        and {*words} <= _BEGIN | _ASK_FOR_TEXT | _MAY_STAND_BESIDE
    )


def transcription(lines: Sequence[TextLine]) -> str:
    """The lines as they were read, in Markdown: few as a sentence of quotes, more one below another."""
    if not lines:
        return "No text was read in it."
    texts = [as_seen(" ".join(line.text.split())) for line in lines]
    if len(texts) > _MOST_LINES or sum(len(line.text) for line in lines) > _MOST_LETTERS:
        return "  \n".join(texts)
    *first, last = [f'"{text}"' for text in texts]
    return f"{', '.join(first)} and {last}." if first else f"{last}."
