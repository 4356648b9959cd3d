"""What a window's menus are made of: menus of its menu bar, and entries with their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a late Alt from an open menu, which it would close.

        Where there is a screen reader, Qt asks it first about every key, and hands the key on once it has answered:
        on a busy machine the Alt of Alt+F comes after the menu that the two opened.
        """
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and not event.spontaneous():
            return True
        return super().eventFilter(watched, event)

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.installEventFilter(self)
        return menu

    def _add(
        self, menu: QMenu, title: str, does: Callable[[], object], *shortcuts: str | QKeySequence.StandardKey
    ) -> QAction:
        action = QAction(title, self._window)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.triggered.connect(lambda: does())
        menu.addAction(action)
        return action
