"""Keeps what the factories of accessible objects made for as long as Qt looks at it."""

from __future__ import annotations

from typing import TypeVar

import shiboken6
from PySide6.QtGui import QAccessibleInterface

_Interface = TypeVar("_Interface", bound=QAccessibleInterface)

_kept: list[QAccessibleInterface] = []


def keep(interface: _Interface) -> _Interface:
    """Have Qt free this with its widget, which it does whoever owns it.

    Were it an attribute of the widget, Python could free it first, as when the program ends: Qt would still look at it.
    """
    _kept[:] = [each for each in _kept if shiboken6.isValid(each)]
    _kept.append(interface)
    return interface
