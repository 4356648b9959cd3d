"""The help, offline and in a window of its own: pages at the left, a search above them, the text at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sightline.ui import help_pages, languages
from sightline.ui.banner import announce
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.form_dialog import Dialog
from sightline.ui.help_pages import FIRST, Page
from sightline.ui.markdown_view import MarkdownView
from sightline.ui.text_widgets import WrappingButton, muted_label

_NARROW = 72  # letters


def show_help(parent: QWidget, page: str = FIRST) -> HelpWindow:
    """Show this page beside the window, which has one help window."""
    window = parent.findChild(HelpWindow) or HelpWindow(parent)
    window.show_page(page)
    window.show()
    window.activateWindow()
    return window


def add_help_key(window: QWidget, page: str) -> None:
    """Have F1 show this page in a window without menus."""
    QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window, lambda: show_help(window, page))


class HelpWindow(Dialog):
    """Follows no link but those between its pages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help — Sightline"))
        self.setModal(False)
        self.pages = help_pages.load(languages.current())
        self.page: Page = self.pages[0]
        self._before: list[str] = []  # pages that were left, the last one last
        self.search = QLineEdit(self)
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.found = muted_label("", self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.text = MarkdownView(self)
        self.text.caret_moved.connect(self._show_caret)
        self._further = QWidget(self)
        self._further.setAccessibleName(self.tr("See also"))
        self._further_row = FlowLayout(self._further, spacing=8)
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.setAccessibleDescription(self.tr("To the page that was shown before"))
        self.close_button = QPushButton(self.tr("&Close"), self)
        for button in (self.back, self.close_button):
            button.setAutoDefault(False)
        self._lay_out()
        self.search.textChanged.connect(self._show_found)
        self.search.returnPressed.connect(self._go_to_first)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _: self._focus_text())
        self.back.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self._go_back)
        self._show_found("")

    def show_page(self, name: str) -> None:
        """Show a page, and put the keyboard at its beginning."""
        self.search.clear()
        self._go_to(name)
        self._focus_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the pages above the text where the window is narrow for its text."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        orientation = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._both.orientation() != orientation:
            self._both.setOrientation(orientation)
            self._both.setSizes([250, 500] if narrow else [280, 560])

    def _show_found(self, sought: str) -> None:
        pages = help_pages.find(self.pages, sought)
        before = self.list.blockSignals(True)
        self.list.clear()
        for page in pages:
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        self.list.blockSignals(before)
        self._mark_in_list()
        count = len(pages)
        words = self.tr("1 page found") if count == 1 else self.tr("{n} pages found", "", count).format(n=count)
        words = words if sought.strip() else ""
        self.found.setText(words)
        self.found.setVisible(bool(words))
        self.text.mark(sought.strip(), None)
        if words:
            announce(self.found, words)

    def _go_to_first(self) -> None:
        if (item := self.list.item(0)) is not None:
            self._go_to(item.data(Qt.ItemDataRole.UserRole))
            self._focus_text()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go_to(item.data(Qt.ItemDataRole.UserRole))

    def _go_to(self, name: str, coming_back: bool = False) -> None:
        page = next((page for page in self.pages if page.name == name), self.pages[0])
        if page is not self.page and not coming_back:
            self._before.append(self.page.name)
        self.page = page
        self.text.set_source(f"# {page.title}\n\n{page.text}")
        self.text.setAccessibleName(page.title)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.mark(self.search.text().strip(), None)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_further([other for other in self.pages if other.name in page.further])
        self.back.setEnabled(bool(self._before))
        self._mark_in_list()

    def _go_back(self) -> None:
        if self._before:
            self._go_to(self._before.pop(), coming_back=True)
            self._focus_text()

    def _focus_text(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_in_list(self) -> None:
        before = self.list.blockSignals(True)
        names = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        self.list.setCurrentRow(names.index(self.page.name) if self.page.name in names else -1)
        self.list.blockSignals(before)

    def _show_further(self, pages: Sequence[Page]) -> None:
        while (item := self._further_row.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for page in pages:
            button = WrappingButton(page.title, self._further)
            button.setAutoDefault(False)
            button.setAccessibleDescription(self.tr("A page of the help"))
            button.clicked.connect(lambda _=False, name=page.name: self._follow(name))
            self._further_row.addWidget(button)
        self._see_also.setVisible(bool(pages))
        self._further.setVisible(bool(pages))

    def _follow(self, name: str) -> None:
        self._go_to(name)
        self._focus_text()

    def _show_caret(self) -> None:
        caret = self.text.cursorRect()
        middle = self.text.viewport().mapTo(self._page, caret.center())
        self._scroll.ensureVisible(0, middle.y(), 0, 2 * caret.height())

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addWidget(self.list, 1)
        page = self._page = QWidget()
        page.setObjectName("messages")
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.text)
        self._see_also = muted_label(self.tr("See also"), page)
        column.addWidget(self._see_also)
        column.addWidget(self._further)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Text of the page"))
        self._scroll.setWidget(page)
        self._both = QSplitter(Qt.Orientation.Horizontal, self)
        self._both.setChildrenCollapsible(False)
        for part in (left, self._scroll):
            part.setMinimumWidth(1)
            self._both.addWidget(part)
        self._both.setSizes([280, 560])
        self._both.setStretchFactor(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self._both, 1)
        whole.addLayout(buttons)
        comfortable = QSize(110 * self.fontMetrics().averageCharWidth(), 36 * self.fontMetrics().height())
        self.resize(comfortable.boundedTo(self.screen().availableSize()))
