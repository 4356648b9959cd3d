"""All settings, in sections, made from their typed fields; what is changed is told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sightline.settings import Settings
from sightline.ui.banner import announce
from sightline.ui.field_words import section_of
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.form_dialog import FormDialog
from sightline.ui.help_beside import HelpBeside
from sightline.ui.help_window import add_help_key
from sightline.ui.sentences import listed
from sightline.ui.settings_row import SettingsRow
from sightline.ui.text_widgets import plain_label

_NARROW = 64  # letters


class SettingsDialog(FormDialog):
    """Changes nothing itself, and need not be closed for a change to be seen."""

    chosen = Signal(str, object)  # a field of Settings by its name, and its new value
    reset_wanted = Signal(list)  # the names of all fields that are not as they were at first
    models_wanted = Signal()
    servers_wanted = Signal()

    def __init__(self, choices: Mapping[str, Mapping[str, str]], parent: QWidget) -> None:
        """`choices`, by value, of fields whose choices are known only when the program runs."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings — Sightline"))
        add_help_key(self, "settings")
        QShortcut(QKeySequence("Ctrl+Q"), self, parent.close)
        self._settings = Settings()
        self.rows: dict[str, SettingsRow] = {}
        self.sections = QListWidget(self)
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setSpacing(2)
        self.pages = QStackedWidget(self)
        self.sentence = plain_label("", self)
        self.sentence.setProperty("notice", True)
        self.help = HelpBeside("settings", self)
        self.sentence.hide()
        self._make_pages(choices)
        self.reset_button = self._button(self.tr("Reset &all…"), self._ask_to_reset)
        self.close_button = self._button(self.tr("&Close"), self.close)
        self._lay_out()
        self.sections.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.sections.setCurrentRow(0)

    def show_settings(self, settings: Settings) -> None:
        """These hold now."""
        self._settings = settings
        for name, row in self.rows.items():
            row.show_setting(getattr(settings, name))
        self.reset_button.setEnabled(bool(self._changed_ones()))

    def show_choices(self, name: str, choices: Mapping[str, str]) -> None:
        """Have these to choose from for that field."""
        self.rows[name].show_choices(choices)

    def say(self, words: str) -> None:
        """What became of a choice that could not be followed; empty: nothing."""
        self.sentence.setText(words)
        self.sentence.setAccessibleName(words)
        self.sentence.setVisible(bool(words))
        self.help.follow(words)
        if words:
            announce(self.sentence, words, urgent=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed holds, though its field still has the keyboard."""
        self._settle()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, as Close does."""
        self._settle()
        super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the sections above their settings where the window is narrow for its text."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        orientation = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.both.orientation() != orientation:
            self.both.setOrientation(orientation)
            lines = self.sections.count() * (self.sections.sizeHintForRow(0) + 2 * self.sections.spacing()) + 4
            self.both.setSizes([lines, max(self.height() - lines, lines)] if narrow else [100, 300])

    def _settle(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    # The parts

    def _make_pages(self, choices: Mapping[str, Mapping[str, str]]) -> None:
        columns: dict[str, QVBoxLayout] = {}
        for entry in fields(Settings):
            section = entry.metadata["section"]
            if not section:
                continue
            if section not in columns:
                columns[section] = self._make_page(section_of(entry))
            row = self.rows[entry.name] = SettingsRow(entry, self, choices.get(entry.name))
            row.chosen.connect(self.chosen)
            columns[section].addWidget(row)
        models = FlowLayout()
        models.addWidget(self._button(self.tr("&Models…"), self.models_wanted.emit))
        models.addWidget(self._button(self.tr("&Servers…"), self.servers_wanted.emit))
        columns[fields_section("model_folder")].addLayout(models)
        for column in columns.values():
            column.addStretch(1)

    def _make_page(self, title: str) -> QVBoxLayout:
        self.sections.addItem(title)
        page = QWidget(self)
        page.setAccessibleName(title)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields in it have it
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(title)
        scroll.setWidget(page)
        self.pages.addWidget(scroll)
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 4, 12, 4)
        return column

    def _button(self, words: str, does: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: does())  # type: ignore[operator]  # what a button does can be called
        return button

    def _lay_out(self) -> None:
        self.both = QSplitter(Qt.Orientation.Horizontal, self)
        self.both.setChildrenCollapsible(False)
        for part in (self.sections, self.pages):
            part.setMinimumWidth(1)
            self.both.addWidget(part)
        self.both.setSizes([self.sections.sizeHintForColumn(0) + 4 * self.sections.spacing() + 8, 300])  # whole titles
        self.both.setStretchFactor(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addWidget(self.both, 1)
        column.addLayout(self.help.beside(self.sentence))
        column.addLayout(buttons)
        comfortable = QSize(86 * self.fontMetrics().averageCharWidth(), 32 * self.fontMetrics().height())
        self.resize(comfortable.boundedTo(self.screen().availableSize()))

    # Back to the beginning

    def _changed_ones(self) -> list[str]:
        first = Settings()
        return [name for name in self.rows if getattr(self._settings, name) != getattr(first, name)]

    def _ask_to_reset(self) -> None:
        changed = self._changed_ones()
        if not changed:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Reset all settings?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("These go back to what they were at first:"))
        titles = listed(self.rows[name].title for name in changed)
        kept = self.tr("Conversations, models, servers and keys stay.")
        box.setInformativeText(f"{titles}.\n{kept}")
        reset = box.addButton(self.tr("&Reset"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        reset.clicked.connect(lambda: self.reset_wanted.emit(changed))
        box.open()


def fields_section(name: str) -> str:
    """The section that a setting is in."""
    section: str = next(entry.metadata["section"] for entry in fields(Settings) if entry.name == name)
    return section
