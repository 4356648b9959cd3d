"""The languages of the windows, and the one that they are in."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from sightline.settings import resource_folder
from sightline.transcripts.labels import OWN_NAMES
from sightline.transcripts.language import direction_of

TRANSLATED = tuple(language for language in OWN_NAMES if language != "en")
# What Qt calls the one that is meant; of Arabic the one whose digits are those that the rest of the window has.
LOCALES = {"zh": "zh_CN", "ar": "ar_AE"}


_CHOSEN = "language"  # the property of the application that has it


def current() -> str:
    """The tag of the language that the windows are in, which the system's own, of numbers and dates, need not be."""
    application = QApplication.instance()
    return (application.property(_CHOSEN) if application else None) or "en"


class Language:
    """Translates the application's texts, those of Qt's own dialogs, and mirrors the windows where lines run so."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []

    def choose(self, language: str) -> None:
        """Use the language of this tag for every text from now on; empty: the first of the system's that is here."""
        chosen = language if language in OWN_NAMES else _first_of(self._system.uiLanguages())
        self._application.setProperty(_CHOSEN, chosen)
        for translator in self._translators:
            self._application.removeTranslator(translator)
        locale = QLocale(LOCALES.get(chosen, chosen)) if language else self._system
        QLocale.setDefault(locale)
        qt, own = QTranslator(self._application), QTranslator(self._application)
        qt.load(f"qtbase_{LOCALES['zh'] if chosen == 'zh' else chosen}", _qt_folder())
        own.load(f"sightline_{chosen}", str(resource_folder() / "i18n"))
        self._translators = [qt, own] if chosen != "en" else []
        for translator in self._translators:
            self._application.installTranslator(translator)
        to_left = direction_of(chosen) == "rtl"
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
        )


def _first_of(tags: list[str]) -> str:
    languages = (tag.partition("-")[0].lower() for tag in tags)
    return next((language for language in languages if language in OWN_NAMES), "en")


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
