"""The settings of one model: a row for each, which holds at once, and a way back to the defaults."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sightline.catalogue.choosable import Choosable
from sightline.model_settings import ModelSettings
from sightline.ui.banner import announce
from sightline.ui.field_words import choices_of, title_of
from sightline.ui.form_dialog import Dialog
from sightline.ui.help_window import add_help_key
from sightline.ui.sentences import translated
from sightline.ui.settings_row import SettingsRow
from sightline.ui.text_widgets import muted_label, plain_label


class ModelSettingsDialog(Dialog):
    """Shows what holds for a model, and tells what was changed."""

    chosen = Signal(object)  # ModelSettings

    def __init__(self, title: str, settings: ModelSettings, choosable: Choosable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings of {model}").format(model=title))
        add_help_key(self, "models")
        self._settings = settings
        self.rows: dict[str, SettingsRow] = {}
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.addWidget(plain_label(self.tr("They hold for this model alone, from now on."), page))
        for entry in fields(ModelSettings):
            reason = choosable.without_effect.get(entry.name)
            if reason is not None:
                words = self.tr("{title}: {reason}")
                column.addWidget(muted_label(words.format(title=title_of(entry), reason=translated(reason)), page))
                continue
            row = self.rows[entry.name] = SettingsRow(entry, page)
            row.chosen.connect(self._choose)
            column.addWidget(row)
        if "dtype" in self.rows:
            titles = choices_of(self.rows["dtype"].entry)
            self.rows["dtype"].show_choices({name: titles[name] for name in ("auto", *choosable.dtypes)})
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self.reset = QPushButton(self.tr("Reset &all"), self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset_all)
        close = QPushButton(self.tr("&Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(close)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll, 1)
        whole.addLayout(buttons)
        self._show()
        comfortable = QSize(64 * self.fontMetrics().averageCharWidth(), 34 * self.fontMetrics().height())
        self.resize(comfortable.boundedTo(self.screen().availableSize()))

    def _show(self) -> None:
        for name, row in self.rows.items():
            row.show_setting(getattr(self._settings, name))
        self.reset.setEnabled(self._settings != ModelSettings())

    def _choose(self, name: str, value: object) -> None:
        self._settings = replace(self._settings, **{name: value})  # type: ignore[arg-type]  # the row knows its field
        self.reset.setEnabled(self._settings != ModelSettings())
        self.chosen.emit(self._settings)

    def _reset_all(self) -> None:
        self._settings = ModelSettings()
        self._show()
        self.chosen.emit(self._settings)
        announce(self, self.tr("All settings of the model are as they were at first."))
