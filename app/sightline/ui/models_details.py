"""What is told of the chosen model, and the buttons for what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sightline.ui.banner import breakable
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.models_rows import Kind, Row
from sightline.ui.text_widgets import plain_label

_FEWEST_LINES = 4  # of what is told of a model, where the window is low


class ModelDetails(QWidget):
    """Shows a row; a button that makes no sense for it is hidden, one that has to wait is disabled."""

    main_wanted = Signal()
    export_wanted = Signal()
    settings_wanted = Signal()
    check_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label("", self)
        self.title.setProperty("strong", True)
        self.text = plain_label("", self)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.main = self._button("", self.main_wanted)
        self.main.setProperty("main", True)
        self.export = self._button(self.tr("&Export to ONNX…"), self.export_wanted)
        self.settings = self._button(self.tr("Se&ttings…"), self.settings_wanted)
        self.check = self._button(self.tr("Check its &files"), self.check_wanted)
        self.remove = self._button(self.tr("&Remove…"), self.remove_wanted)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the text in it has it
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.text)
        self._buttons = buttons = FlowLayout()
        for button in (self.main, self.settings, self.export, self.check, self.remove):
            buttons.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)

    def show_row(self, row: Row | None, busy_with: str) -> None:
        """Tell of this model, while another, or it, is being fetched; `busy_with` is empty where none is."""
        kind = None if row is None else row.kind
        told = "" if row is None else f"{row.status}\n{row.details}"
        self.title.setText("" if row is None else row.title)
        self.text.setText(breakable(told))
        self.text.setAccessibleName(told or self.tr("Details"))
        words = {
            Kind.BUILTIN: self.tr("&Use it"),
            Kind.INSTALLED: self.tr("&Use it"),
            Kind.UNFINISHED: self.tr("&Go on"),
            Kind.AVAILABLE: self.tr("&Download…"),
        }
        to_export = row is not None and row.exportable and not row.usable
        self.main.setVisible(row is not None and kind in words and not row.in_use)
        if row is not None and kind in words:
            self.main.setText(self.export.text() if to_export else words[row.kind])
        transfers = to_export or kind in (Kind.UNFINISHED, Kind.AVAILABLE)
        self.main.setEnabled(not (transfers and busy_with))
        self.settings.setVisible(kind in (Kind.BUILTIN, Kind.INSTALLED))
        self.check.setVisible(kind is Kind.INSTALLED)
        self.export.setVisible(row is not None and row.exportable and row.usable)
        self.export.setEnabled(not busy_with)
        self.remove.setVisible(kind in (Kind.INSTALLED, Kind.UNFINISHED))
        self.remove.setText(self.tr("&Discard") if kind is Kind.UNFINISHED else self.tr("&Remove…"))
        self.remove.setEnabled(row is None or row.name != busy_with)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is taller: the buttons take more lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Ask for room for all buttons, and for a few lines of what is told."""
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        lines = (_FEWEST_LINES + 1) * self.fontMetrics().lineSpacing() + 2 * self._column.spacing()
        self.setMinimumHeight(lines + self._buttons.heightForWidth(width) + margins.top() + margins.bottom())

    def add(self, words: str) -> None:
        """Say something more, above the rest."""
        self.text.setText(f"{words}\n{self.text.text()}")

    def _button(self, words: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)  # Return belongs to the list and to the field
        button.clicked.connect(wanted)
        return button
