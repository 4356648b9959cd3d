"""The names of keys: those in an English text, and what the menus call them in another language."""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from sightline.ui.help_dialogs import keys_called
from sightline.ui.languages import LOCALES

_MODIFIER = "(?:Ctrl|Shift|Alt)"
_ALONE = "PgUp|PgDown|Enter(?! (?:the|it)\\b)|Esc|Tab|F[0-9]+"  # Space is a word of each language
_WITH_OTHERS = "Space|Delete|Home|End|Up|Down|Left|Right|[A-Z0-9,/]"
_KEY = re.compile(rf"(?<![\w+])(?:(?:{_MODIFIER}\+)+(?:{_ALONE}|{_WITH_OTHERS})|{_ALONE}|Ctrl|Shift)(?!\w)")


def keys_in(text: str) -> set[str]:
    """The keys in an English text, alone or with others."""
    return {*_KEY.findall(text)}


def named(keys: set[str], language: str) -> set[str]:
    """These keys as the menus of that language show them."""
    qt, application = QTranslator(), QCoreApplication.instance()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert language == "en" or qt.load(f"qtbase_{LOCALES['zh'] if language == 'zh' else language}", folder)
    application.installTranslator(qt)
    try:
        return {_called(key) for key in keys}
    finally:
        application.removeTranslator(qt)


def has(text: str, key: str) -> bool:
    """Whether a text has that key, and not only as a part of another name."""
    return bool(re.search(rf"(?<![A-Za-zÀ-ÿ]){re.escape(key)}(?![A-Za-zÀ-ÿ])", text))


def together(text: str, language: str) -> int:
    """How many keys in a text of that language are pressed with others."""
    modifiers = "|".join(named({"Ctrl", "Shift", "Alt"}, language))
    return len(re.findall(rf"(?:(?:{modifiers})\+)+", text))


def _called(key: str) -> str:
    return keys_called(f"{key}+A").removesuffix("+A") if key in ("Ctrl", "Shift", "Alt") else keys_called(key)
