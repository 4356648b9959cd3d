"""What rooms without Qt say in English, in the language of the windows: sentences, lists, numbers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from sightline.errors import Sentence


def translated(words: str) -> str:
    """A sentence, filled in, in the language of the windows; words of others as they are."""
    if not isinstance(words, Sentence):
        return words
    filled = {name: _filled_in(value) for name, value in words.values.items()}
    n = words.values.get("n")
    counted = n if isinstance(n, int) else -1
    return QCoreApplication.translate("sentences", words.template, "", counted).format(**filled)


def listed(names: Iterable[object]) -> str:
    """Names with commas between them, as the language of the windows has them."""
    return QCoreApplication.translate("sentences", ", ").join(map(str, names))


def _filled_in(value: object) -> object:
    if isinstance(value, list):
        return listed(value)
    if isinstance(value, float):
        return LocalNumber(value)
    return translated(value) if isinstance(value, Sentence) else value


class LocalNumber(float):
    """A number that is filled in with the decimal point of the window's language."""

    def __format__(self, form: str) -> str:
        """As the form says."""
        return super().__format__(form).replace(".", QLocale().decimalPoint())
