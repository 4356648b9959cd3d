"""The list of conversations at the left of the window, what can be done with those that are chosen, and undoing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QKeyCombination, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sightline.store.conversations import Entry
from sightline.ui.conversation_list import ENTRY, ConversationList, ConversationRow, ids_of
from sightline.ui.headed_row import list_of_rows
from sightline.ui.history import History

_EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)


class ConversationPane(QWidget):
    """Says what a person wants of conversations; changes nothing itself."""

    opened = Signal(str)
    renamed = Signal(str, str)
    pinned = Signal(list, bool)  # ids
    archived = Signal(list, bool)
    deleted = Signal(list)
    exported = Signal(list)
    undone = Signal()  # the last deletion
    search_wanted = Signal()

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ConversationList(history, self)
        self._stale = False
        self.view = list_of_rows(self.tr("Conversations"), self)
        self.list.set_font(self.view.fontMetrics())
        self.view.setModel(self.list)
        self.view.setItemDelegate(ConversationRow(self.view))
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.clicked.connect(self._clicked)
        self.view.installEventFilter(self)
        self.list.renamed.connect(self.renamed)
        self.list.loaded.connect(self._loaded)
        self._make_actions()

        title = QLabel(self.tr("Conversations"), self)
        title.setProperty("strong", True)
        self._archive = self._button(self.tr("Archive"), self._toggle_archive)
        self._archive.setCheckable(True)
        self._archive.setAccessibleName(self.tr("Show archived conversations"))
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(title, 1)
        head.addWidget(self._button(self.tr("Search…"), self.search_wanted.emit))
        head.addWidget(self._archive)
        self._empty = QLabel(self)
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(8, 8, 8, 8)
        self._undo_row = QFrame(self)
        self._undo_row.setObjectName("notice")
        self._undo_words = QLabel(self._undo_row)
        self._undo_words.setTextFormat(Qt.TextFormat.PlainText)
        self._undo_words.setWordWrap(True)
        undo = QPushButton(self.tr("Undo"), self._undo_row)
        undo.setAccessibleName(self.tr("Undo the deletion"))
        undo.clicked.connect(self.undone)
        row = QHBoxLayout(self._undo_row)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(self._undo_words, 1)
        row.addWidget(undo)
        self._undo_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        column.addWidget(self._undo_row)
        self._show_whether_empty()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the buttons, and for a title that says something."""
        return QSize(max(24 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().width()), 120)

    def sizeHint(self) -> QSize:
        """No wider: the picture and what is said need the room."""
        return QSize(self.minimumSizeHint().width(), 400)

    def refresh(self) -> None:
        """The list may look otherwise now; it is looked up when it is seen."""
        self._stale = True
        if self.isVisible():
            self._stale = False
            self.list.reload()

    def focus(self) -> None:
        """Put the keyboard into the list, at the conversation that is open."""
        self._choose_some_row()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_undo(self, words: str) -> None:
        """Offer to undo what these words say; empty words offer nothing more."""
        self._undo_words.setText(words)
        self._undo_words.setAccessibleName(words)
        if not words and self._undo_row.isAncestorOf(self.focusWidget() or self):
            self.focus()
        self._undo_row.setVisible(bool(words))
        self._undo.setEnabled(bool(words))

    def add_actions_to(self, menu: QMenu) -> None:
        """Have in this menu what can be done with the chosen ones; whenever it opens, only what can be done then."""
        menu.addActions([self._open, self._rename, self._pin, self._put_away, self._export, self._delete])
        menu.addSeparator()
        menu.addAction(self._undo)
        menu.aboutToShow.connect(self._allow_for_chosen)
        menu.aboutToHide.connect(self._allow)

    def showEvent(self, event: QShowEvent) -> None:
        """Look up what has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list Ctrl+E exports what is chosen there, elsewhere the conversation that is open."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent) and event.keyCombination() == _EXPORT:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._export.trigger()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text, higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.list.set_font(self.view.fontMetrics())
            self.view.scheduleDelayedItemsLayout()

    def _make_actions(self) -> None:
        self._open = self._action(self.tr("&Open"), self._open_current, "Return", "Enter")
        self._rename = self._action(self.tr("&Rename"), self._rename_current, "F2")
        self._pin = self._action(self.tr("&Pin"), lambda: self.pinned.emit(self._ids(), not self._all("pinned")))
        self._put_away = self._action(
            self.tr("&Archive"), lambda: self.archived.emit(self._ids(), not self.list.archived)
        )
        self._export = self._action(self.tr("&Export…") + "\tCtrl+E", lambda: self.exported.emit(self._ids()))
        self._delete = self._action(self.tr("&Delete"), lambda: self.deleted.emit(self._ids()), "Delete")
        self._undo = self._action(self.tr("&Undo the deletion"), self.undone.emit, "Ctrl+Z")
        self._undo.setEnabled(False)

    def _action(self, words: str, does: Callable[[], object], *keys: str) -> QAction:
        action = QAction(words, self.view)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: does())
        self.view.addAction(action)
        return action

    def _chosen(self) -> Sequence[QModelIndex]:
        chosen = sorted(self.view.selectionModel().selectedRows(), key=QModelIndex.row)
        current = self.view.currentIndex()
        return chosen or ([current] if current.isValid() else [])

    def _current(self) -> QModelIndex | None:
        """The one that the keyboard is at; assistive technology selects another without moving the keyboard there."""
        chosen, current = self._chosen(), self.view.currentIndex()
        return current if current in chosen else next(iter(chosen), None)

    def _ids(self) -> list[str]:
        return ids_of(self._chosen())

    def _all(self, mark: str) -> bool:
        entries: list[Entry] = [index.data(ENTRY) for index in self._chosen()]
        return all(getattr(entry, mark) for entry in entries)

    def _clicked(self, index: QModelIndex) -> None:
        """A plain click opens; one with Ctrl or Shift only chooses."""
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.opened.emit(index.data(ENTRY).id)

    def _open_current(self) -> None:
        if (index := self._current()) is not None:
            self.opened.emit(index.data(ENTRY).id)

    def _rename_current(self) -> None:
        if (index := self._current()) is not None:
            self.view.edit(index)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_actions_to(menu)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _allow_for_chosen(self) -> None:
        chosen = self._chosen() if self.isVisible() else []
        self._pin.setText(self.tr("Un&pin") if chosen and self._all("pinned") else self.tr("&Pin"))
        self._put_away.setText(self.tr("Back to the &list") if self.list.archived else self.tr("&Archive"))
        for action in (self._open, self._rename, self._pin, self._put_away, self._export, self._delete):
            action.setEnabled(bool(chosen))

    def _allow(self) -> None:
        """The keys work again whatever is chosen by then."""
        for action in (self._open, self._rename, self._pin, self._put_away, self._export, self._delete):
            action.setEnabled(True)

    def _toggle_archive(self) -> None:
        self.list.show_archived(self._archive.isChecked())

    def _choose_some_row(self) -> None:
        """The keyboard has to be at some row, so that a screen reader says it."""
        if not self.view.currentIndex().isValid() and self.list.rowCount():
            row = self.list.row_of(self.list.open_id) or 0
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self.list.index(row), select)

    def _loaded(self) -> None:
        if self.view.hasFocus():  # since before there was a row
            self._choose_some_row()
        self._show_whether_empty()

    def _show_whether_empty(self) -> None:
        empty = not self.list.rowCount()
        words = self.tr("Nothing is archived.") if self.list.archived else self.tr("What you ask is listed here.")
        self._empty.setText(words)
        self._empty.setVisible(empty)

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.clicked.connect(lambda: does())
        return button
