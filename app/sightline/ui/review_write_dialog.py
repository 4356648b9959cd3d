"""Asks before anything is written: which files, what they say now, and what they will say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sightline.annotate.metadata.values import Naming, Sidecar
from sightline.store.review_values import Entry
from sightline.transcripts.untrusted import one_line
from sightline.ui.form_dialog import Dialog
from sightline.ui.headed_row import Index
from sightline.ui.help_window import add_help_key
from sightline.ui.review_difference import DifferenceView
from sightline.ui.text_widgets import muted_label, plain_label

_SHORT = 300  # characters of a text in the table


class WriteDialog(Dialog):
    """A table of all that will change; accepted, it is done."""

    def __init__(self, entries: Sequence[Entry], description: bool, naming: Naming, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Write approved texts"))
        add_help_key(self, "alt-text")
        replaced = sum(bool(entry.existing) and entry.existing != entry.alt_text for entry in entries)
        count = (
            self.tr("1 photo") if len(entries) == 1 else self.tr("{n} photos", "", len(entries)).format(n=len(entries))
        )
        words = self.tr("{photos} will say what you have approved.").format(photos=count)
        if replaced:
            more = self.tr("In 1 of them another text is replaced.")
            if replaced > 1:
                more = self.tr("In {n} of them another text is replaced.", "", replaced).format(n=replaced)
            words = f"{words} {more}"
        self._head = plain_label(words, self)
        self._head.setProperty("strong", True)
        fields = self.tr(
            "It goes into the fields “Alt Text (Accessibility)” and “Extended Description (Accessibility)”"
        )
        if description:
            fields = self.tr("{fields}, and into an empty “Description”").format(fields=fields)
        promise = self.tr("{fields}. No pixel and no other field changes, and it can be undone.").format(fields=fields)
        self.table = QTableView(self)
        self.table.setModel(_Preview(entries, self))
        self.table.setAccessibleName(self.tr("What will be written"))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setShowGrid(False)
        self._difference = DifferenceView(self.tr("What changes in the chosen photo"), self)
        self.table.selectionModel().currentRowChanged.connect(lambda index: self._show(entries[index.row()]))
        self.table.setCurrentIndex(self.table.model().index(0, 0))
        self._always = QCheckBox(
            self.tr("Write into files &beside the photos (sidecars), and not into the photos"), self
        )
        label = QLabel(self.tr("Where a &sidecar is needed, as for HEIC, call it"), self)
        self._naming = QComboBox(self)
        self._naming.addItem(self.tr("photo.xmp, as Adobe's programs do"), Naming.INSTEAD)
        self._naming.addItem(self.tr("photo.jpg.xmp, as darktable and digiKam do"), Naming.APPENDED)
        self._naming.setCurrentIndex(self._naming.findData(naming))
        self._naming.setAccessibleName(label.text().replace("&", ""))
        self._naming.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        label.setBuddy(self._naming)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        write = QPushButton(self.tr("&Write"), self)
        write.setProperty("main", True)
        write.setDefault(True)
        buttons.addButton(write, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._head)
        column.addWidget(muted_label(promise, self))
        column.addWidget(self.table, 1)
        column.addWidget(self._difference)
        column.addWidget(self._always)
        column.addWidget(label)
        column.addWidget(self._naming)
        column.addWidget(buttons)
        wanted = QSize(90 * self.fontMetrics().averageCharWidth(), 30 * self.fontMetrics().height())
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        write.setFocus()

    def _show(self, entry: Entry) -> None:
        self._difference.show_difference(entry.existing, entry.alt_text)

    def sidecar(self) -> Sidecar:
        """Whether texts go into files beside the photos."""
        return Sidecar.ALWAYS if self._always.isChecked() else Sidecar.WHERE_NEEDED

    def naming(self) -> Naming:
        """How those are called."""
        return Naming(self._naming.currentData())


class _Preview(QAbstractTableModel):
    """A row for each photo: its name, its text now, its text then."""

    def __init__(self, entries: Sequence[Entry], parent: QObject) -> None:
        super().__init__(parent)
        self._entries = entries

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """One for each photo."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """Name, now, then."""
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One line of plain text."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self._entries[index.row()]
        text = (entry.name, entry.existing, entry.alt_text)[index.column()]
        return one_line(text[:_SHORT]) or "—"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns are."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Photo"), self.tr("It says now"), self.tr("It will say"))[section]
