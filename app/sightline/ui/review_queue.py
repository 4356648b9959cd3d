"""The queue at the left of the review: which one, which of its pictures, and the list of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sightline.store.review_values import Batch, Filter
from sightline.transcripts.untrusted import one_line
from sightline.ui.headed_row import list_of_rows
from sightline.ui.review_list import ID, ReviewList, ReviewRow
from sightline.ui.review_session import ReviewSession
from sightline.ui.review_thumbnails import ReviewThumbnails
from sightline.ui.text_widgets import muted_label

_MANY = 200  # rows; so many are quicker shown anew than put in one by one


class ReviewQueue(QWidget):
    """Says which picture a person is at; changes nothing itself."""

    batch_chosen = Signal(object)  # Batch
    current_changed = Signal(object)  # the id of the picture that the keyboard is at, or None

    def __init__(self, session: ReviewSession, thumbnails: ReviewThumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.list = ReviewList(thumbnails, self)
        self.view = list_of_rows(self.tr("Pictures"), self)
        self.view.setUniformItemSizes(True)
        self.list.set_font(self.view.fontMetrics())
        self.view.setModel(self.list)
        self.view.setItemDelegate(ReviewRow(self.view))
        self._batches = self._box(self.tr("Queue"))
        self._filters = self._box(self.tr("Show"))
        for filter in Filter:
            self._filters.addItem("", filter)
        self._share = muted_label("", self)
        self._share.setContentsMargins(8, 0, 8, 0)
        self._none = QLabel(self.tr("None of this kind."), self)
        self._none.setProperty("muted", True)
        self._none.setContentsMargins(8, 8, 8, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._batches)
        column.addWidget(self._filters)
        column.addWidget(self._share)
        column.addWidget(self._none)
        column.addWidget(self.view, 1)
        QWidget.setTabOrder(self._filters, self.view)
        self._batches.activated.connect(lambda _: self.batch_chosen.emit(self._batches.currentData()))
        self._filters.currentIndexChanged.connect(self._choose_filter)
        self.view.selectionModel().currentChanged.connect(self._tell_current)
        self.view.selectionModel().selectionChanged.connect(lambda selected, _: self._follow(selected.indexes()))
        self.list.modelReset.connect(self._reset)
        self.list.rowsRemoved.connect(self._show_whether_empty)
        self.list.rowsInserted.connect(self._show_whether_empty)
        thumbnails.arrived.connect(lambda _: self.view.viewport().update())
        session.batches_changed.connect(self._show_batches)
        session.opened.connect(self._open)
        session.changed.connect(self._update)
        session.removed.connect(self._remove)
        self._show_counts()

    @property
    def current(self) -> int | None:
        """The id of the picture that the keyboard is at."""
        index = self.view.currentIndex()
        return index.data(ID) if index.isValid() else None

    @property
    def chosen(self) -> list[int]:
        """The ids of those that are selected, or else of the current one."""
        rows = sorted(self.view.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(ID) for index in rows] or ([] if self.current is None else [self.current])

    def go_to(self, id: int) -> None:
        """Make this picture the current one; where the filter hides it, all are shown again."""
        if self.list.row_of(id) is None:
            self.choose(Filter.ALL)
        if (row := self.list.row_of(id)) is not None:
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self.list.index(row), select)
            self.view.scrollTo(self.list.index(row))

    def step(self, by: int) -> bool:
        """Go to the picture so many rows further; whether there is one."""
        row = self.view.currentIndex().row() + by
        if not 0 <= row < self.list.rowCount():
            return False
        self.go_to(self.list.index(row).data(ID))
        return True

    def choose(self, filter: Filter) -> None:
        """Show only these pictures."""
        self._filters.setCurrentIndex(self._filters.findData(filter))

    def focus(self) -> None:
        """Put the keyboard into the list."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a picture and a few words."""
        return QSize(24 * self.fontMetrics().averageCharWidth(), 120)

    def sizeHint(self) -> QSize:
        """A little wider."""
        return QSize(30 * self.fontMetrics().averageCharWidth(), 400)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text, higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.list.set_font(self.view.fontMetrics())
            self.view.scheduleDelayedItemsLayout()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def _show_batches(self) -> None:
        names = _named(self._session.batches)
        if [self._batches.itemText(row) for row in range(self._batches.count())] != names:
            self._batches.clear()
        for row, (batch, name) in enumerate(zip(self._session.batches, names, strict=True)):
            if row == self._batches.count():
                self._batches.addItem(name)
            self._batches.setItemData(row, batch)
        self._batches.setVisible(bool(names))
        self._show_which()

    def _show_which(self) -> None:
        batch = self._session.batch
        ids = [each.id for each in self._session.batches]
        self._batches.setCurrentIndex(ids.index(batch.id) if batch is not None and batch.id in ids else -1)

    def _open(self) -> None:
        self._show_which()
        self.list.show(self._session.entries)
        self._show_counts()

    def _update(self, before: Sequence[object], now: Sequence[object]) -> None:
        if len(now) > _MANY:
            self._show_all_again()
        else:
            self.list.update(before, now)  # type: ignore[arg-type]  # signals carry lists of anything
        self._show_counts()
        if not self.view.currentIndex().isValid():
            self._go_to_first()

    def _show_all_again(self) -> None:
        current = self.current
        self.list.show(self._session.entries)
        if current is not None and self.list.row_of(current) is not None:
            self.go_to(current)

    def _remove(self, entries: Sequence[object]) -> None:
        self.list.remove(entries)  # type: ignore[arg-type]
        self._show_counts()

    def _choose_filter(self) -> None:
        filter = self._filters.currentData()
        current = self.current
        self.list.choose(filter)
        if current is not None and self.list.row_of(current) is not None:
            self.go_to(current)

    def _reset(self) -> None:
        self._show_whether_empty()
        self._go_to_first()
        if not self.list.rowCount():
            self._tell_current(QModelIndex())

    def _go_to_first(self) -> None:
        """The keyboard has to be at some row, so that a screen reader says it."""
        if self.list.rowCount():
            self.go_to(self.list.index(0).data(ID))

    def _follow(self, selected: Sequence[QModelIndex]) -> None:
        """Assistive technology selects one more row without moving the keyboard there: then it is that one alone."""
        if len(selected) == 1:
            row = QPersistentModelIndex(selected[0])
            # Later: where a key or the mouse selects, the keyboard is there in a moment.
            QTimer.singleShot(0, self, lambda: self._go_where_selected(row))

    def _go_where_selected(self, row: QPersistentModelIndex) -> None:
        index, rows = self.list.index(row.row()), self.view.selectionModel()
        if row.isValid() and rows.isSelected(index) and index != rows.currentIndex():
            rows.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell_current(self, index: QModelIndex) -> None:
        id = index.data(ID) if index.isValid() else None
        # Later: while rows are being taken out, no other may be.
        QTimer.singleShot(0, self, lambda: self.list.set_current(self.current))
        self.current_changed.emit(id)

    def _show_whether_empty(self) -> None:
        self._none.setVisible(not self.list.rowCount() and bool(self._session.entries))

    def _show_counts(self) -> None:
        words = {
            Filter.ALL: self.tr("All"),
            Filter.NO_ALT_TEXT: self.tr("No alt text"),
            Filter.UNREVIEWED: self.tr("To be reviewed"),
            Filter.DRAFTED: self.tr("With a draft"),
            Filter.APPROVED: self.tr("Approved"),
            Filter.DECORATIVE: self.tr("Decorative"),
            Filter.REJECTED: self.tr("Rejected"),
            Filter.FAILED: self.tr("No draft was made"),
            Filter.UNWRITTEN: self.tr("Approved, not in the file yet"),
            Filter.WRITTEN: self.tr("In the file"),
        }
        count = self.list.counts[Filter.ALL]
        share = self.tr("{n} of {count} reviewed").format(n=count - self.list.counts[Filter.UNREVIEWED], count=count)
        self._share.setText(share)
        self._share.setAccessibleName(share)
        for row, filter in enumerate(Filter):
            name = self.tr("{filter} ({n})").format(filter=words[filter], n=self.list.counts[filter])
            if self._filters.itemText(row) != name:
                self._filters.setItemText(row, name)


def _named(batches: Sequence[Batch]) -> list[str]:
    """What each is called; one line, and told apart where two have the same name."""
    names = [one_line(batch.name) or "—" for batch in batches]
    return [
        name if names.count(name) == 1 else f"{name} ({batch.created:%Y-%m-%d %H:%M})"
        for name, batch in zip(names, batches, strict=True)
    ]
