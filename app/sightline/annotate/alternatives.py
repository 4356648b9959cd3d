"""Language alternatives of a photo's texts: which of them counts here, and which of them changes."""

from __future__ import annotations

from collections.abc import Mapping

from sightline.annotate.metadata.values import X_DEFAULT


def text_in(alternatives: Mapping[str, str], language: str) -> str:
    """The text in a language (BCP 47); in none if it is "", then that for all. Empty where there is none.

    A text for all that is known to be in another language does not count as one in this.
    """
    if alternatives.get(language):
        return alternatives[language]
    return "" if _is_of_another(alternatives, language) else alternatives.get(X_DEFAULT, "")


def with_text(alternatives: Mapping[str, str], language: str, text: str) -> dict[str, str]:
    """What changes so that this is the text in a language: the text for all, too, unless it is another language's."""
    own = {language: text} if language else {}
    return own if _is_of_another(alternatives, language) else {X_DEFAULT: text, **own}


def _is_of_another(alternatives: Mapping[str, str], language: str) -> bool:
    """Whether the text for all is one that is also given in other languages alone."""
    default = alternatives.get(X_DEFAULT)
    owners = [tag for tag, text in alternatives.items() if tag != X_DEFAULT and text == default]
    return bool(default and language and owners and language not in owners)
