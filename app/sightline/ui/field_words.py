"""What typed fields say of themselves, in the language of the windows."""

from __future__ import annotations

from dataclasses import Field
from typing import Any

from PySide6.QtCore import QCoreApplication


def title_of(entry: Field[Any]) -> str:
    """What a setting is called, in the language of the windows."""
    return QCoreApplication.translate("settings", entry.metadata["title"])


def help_of(entry: Field[Any]) -> str:
    """What a setting does, in the language of the windows."""
    return QCoreApplication.translate("settings", entry.metadata["help"])


def choices_of(entry: Field[Any]) -> dict[str, str]:
    """What a setting can be, in the language of the windows."""
    choices = entry.metadata["choices"]
    return {value: QCoreApplication.translate("settings", title) for value, title in choices.items()}


def section_of(entry: Field[Any]) -> str:
    """The section of the settings that it stands in, in the language of the windows."""
    return QCoreApplication.translate("settings", entry.metadata["section"])
