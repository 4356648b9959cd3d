"""The little English that questions and answers need: plurals, articles, lists, sentences, quotes."""

from __future__ import annotations

from collections.abc import Sequence


def plural(name: str) -> str:
    """circle → circles, cross → crosses, box → boxes, plus → plus signs, person → people."""
    irregular = {"plus": "plus signs", "rhombus": "rhombuses", "person": "people"}
    return irregular.get(name, name + ("es" if name.endswith(("s", "sh", "x")) else "s"))


def article(name: str) -> str:
    """The name with "a" or "an"."""
    return ("an " if name[0] in "aeiou" else "a ") + name


def listed(parts: Sequence[str]) -> str:
    """ "red, blue and green"."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def sentence(text: str) -> str:
    """With a capital letter and a full stop."""
    return text[0].upper() + text[1:] + "."


def quoted(text: str) -> str:
    """In the quotation marks that say: these words stand in the picture."""
    return f'"{text}"'
