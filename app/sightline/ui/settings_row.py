"""One setting as a person sees it: its title, what it is set to, what that does, and the way back to the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sightline.typed_fields import problem_with
from sightline.ui.banner import announce
from sightline.ui.error_text import explained
from sightline.ui.field_editors import Editor, make_editor, show_choices, show_value, value_of, when_changed, words_for
from sightline.ui.field_words import help_of, title_of
from sightline.ui.help_beside import HelpBeside
from sightline.ui.sentences import translated
from sightline.ui.text_widgets import whole_label


class SettingsRow(QWidget):
    """Tells what was chosen if it can be taken; else says why not, and what held before still holds."""

    chosen = Signal(str, object)  # the field's name, and its new value

    def __init__(self, entry: Field[Any], parent: QWidget, choices: Mapping[str, str] | None = None) -> None:
        """`choices`, by value, for a field whose choices are known only when the program runs."""
        super().__init__(parent)
        self.entry = entry
        self.title = title_of(entry)
        help_text = help_of(entry)
        self.editor: Editor = make_editor(entry, self.title, help_text, self, choices)
        self._shown: Any = entry.default
        self._reset = QPushButton(self.tr("Reset"), self)
        self._reset.setProperty("small", True)
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(self._go_back)
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else everything would move when a value changes
        self._reset.setSizePolicy(policy)
        self._problem = whole_label("", self)
        self._problem.setProperty("notice", True)
        self._problem.hide()
        self._help = HelpBeside("settings", self)
        self._lay_out(help_text)
        self.show_setting(entry.default)
        when_changed(self.editor, self._changed)

    def show_setting(self, value: Any) -> None:
        """This holds now; what cannot be taken stays to be mended, as long as it is about the same."""
        if value == self._shown and self._problem.text():
            return
        self._shown = value
        show_value(self.editor, value)
        self._say("")
        self._show_reset()

    def show_choices(self, choices: Mapping[str, str]) -> None:
        """Have these to choose from; what holds stays."""
        show_choices(self.editor, choices)
        self._show_reset()

    def _changed(self) -> None:
        value = value_of(self.editor)
        if value == self._shown:
            self._say("")
            return
        problem = translated(problem_with(self.entry, value))
        self._say(problem)
        if not problem:
            self._shown = value
            self._show_reset()
            self.chosen.emit(self.entry.name, value)

    def _go_back(self) -> None:
        self.editor.setFocus()
        show_value(self.editor, self.entry.default)
        self._changed()
        announce(self, self.tr("{title}: {value}").format(title=self.title, value=self._default()))

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setAccessibleName(problem or self.title)
        self._problem.setVisible(bool(problem))
        self._help.follow(explained(problem, "settings" if problem else ""))
        if problem:
            announce(self, problem, urgent=True)

    def _show_reset(self) -> None:
        """Only what is not as it was at first can go back."""
        words = self.tr("Reset {title} to: {value}").format(title=self.title, value=self._default())
        self._reset.setVisible(self._shown != self.entry.default)
        self._reset.setAccessibleName(words)
        self._reset.setToolTip(words)

    def _default(self) -> str:
        """The default in words."""
        default = self.entry.default
        if isinstance(default, bool):
            return self.tr("on") if default else self.tr("off")
        return words_for(self.editor, default) or self.tr("empty")

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.title, value_of(self.editor) or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        show_value(self.editor, folder)
        self._changed()

    def _lay_out(self, help_text: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(4)
        line = QHBoxLayout()
        if isinstance(self.editor, QCheckBox):
            self.editor.setText(self.title)
        else:
            label = QLabel(self.title, self)
            label.setBuddy(self.editor)
            column.addWidget(label)
            self.editor.setMinimumWidth(12 * self.fontMetrics().averageCharWidth())
        wide = not isinstance(self.entry.default, int | float)
        line.addWidget(self.editor, 1 if wide else 0)
        if self.entry.metadata["folder"]:
            choose = QPushButton(self.tr("Choose…"), self)
            choose.setAutoDefault(False)
            choose.setAccessibleName(self.tr("Choose: {title}").format(title=self.title))
            choose.clicked.connect(self._choose_folder)
            QWidget.setTabOrder(choose, self._reset)
            line.addWidget(choose)
        if not wide:
            line.addStretch(1)
        line.addWidget(self._reset)
        column.addLayout(line)
        column.addLayout(self._help.beside(self._problem))
        about = whole_label(help_text, self)
        about.setProperty("muted", True)
        column.addWidget(about)
