"""What a window's menus are made of: menus of its menu bar, and entries with their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class MenuBar(QObject):
    """Fills the menu bar of the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def actions(self) -> list[QAction]:
        """Every entry of every menu."""
        menus = [action.menu() for action in self._window.menuBar().actions()]
        return [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self, menu: QMenu, title: str, does: Callable[[], object], *shortcuts: str | QKeySequence.StandardKey
    ) -> QAction:
        action = QAction(title, self._window)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.triggered.connect(lambda: does())
        menu.addAction(action)
        return action
