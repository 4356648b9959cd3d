"""Asks how conversations are to leave: the format, the language, and what goes along."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sightline.settings import Settings
from sightline.transcripts.formats import Format
from sightline.transcripts.labels import OWN_NAMES
from sightline.transcripts.options import Branches, Options
from sightline.ui.form_dialog import Dialog
from sightline.ui.help_window import add_help_key

_BRANCHES: dict[str, Branches | None] = {"usual": None, "selected": "selected", "all": "all"}  # as settings name them
_CHOOSES_WHERE = "md"  # the format whose pictures may lie beside the file or in it


class ExportDialog(Dialog):
    """The questions, answered as they were the last time; accepted when it goes on to where the file is to lie."""

    def __init__(
        self, formats: Mapping[str, Format], settings: Settings, title: str, branched: bool, parent: QWidget
    ) -> None:
        """`title` says what leaves, and `branched` whether there are versions of which not all are shown."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        add_help_key(self, "exports")
        self._formats = formats
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)

        named = {extension: form.NAME for extension, form in sorted(formats.items(), key=lambda item: item[1].NAME)}
        self._format = self._choice(self.tr("&Format"), named, settings.export_format)[1]
        versions, self._branches = self._choice(
            self.tr("&Versions of questions and answers"),
            {
                "usual": self.tr("JSON all, documents those you see"),
                "selected": self.tr("Only those you see"),
                "all": self.tr("All"),
            },
            settings.export_branches,
        )
        for part in (versions, self._branches):
            part.setVisible(branched)
        self._where_words, self._where = self._choice(
            self.tr("&Pictures"),
            {"beside": self.tr("In a folder beside the file"), "inside": self.tr("Inside the file")},
            "inside" if settings.export_embed_pictures else "beside",
        )
        self._language = self._choice(
            self.tr("&Language of the document"),
            {"": self.tr("That of the conversation"), **OWN_NAMES},
            settings.export_language,
        )[1]
        self._column.addSpacing(4)
        self._strip = self._check(self.tr("Leave &GPS and camera data out of pictures"), settings.export_strip_metadata)
        self._redact = self._check(self.tr("Leave out the &names of folders"), settings.export_redact_paths)
        self._stats = self._check(self.tr("&Tell tokens, speed and how answers ended"), settings.export_stats)
        self._column.addStretch(1)
        self._column.addSpacing(8)

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = QPushButton(self.tr("&Save as…"), self)
        save.setProperty("main", True)
        save.setDefault(True)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)
        self._format.currentIndexChanged.connect(self._suit_format)
        self._suit_format()
        self._format.setFocus()

    def format(self) -> Format:
        """The chosen one."""
        return self._formats[self._format.currentData()]

    def chosen(self) -> dict[str, str | bool]:
        """What is remembered for the next time, by field of Settings."""
        return {
            "export_format": self._format.currentData(),
            "export_branches": self._branches.currentData(),
            "export_embed_pictures": self._where.currentData() == "inside",
            "export_strip_metadata": self._strip.isChecked(),
            "export_redact_paths": self._redact.isChecked(),
            "export_stats": self._stats.isChecked(),
            "export_language": self._language.currentData(),
        }

    def options(self) -> Options:
        """What the format is told."""
        return Options(
            redact_paths=self._redact.isChecked(),
            strip_metadata=self._strip.isChecked(),
            stats=self._stats.isChecked(),
            branches=_BRANCHES[self._branches.currentData()],
            embed_pictures=self._where.currentData() == "inside",
            language=self._language.currentData(),
        )

    def sizeHint(self) -> QSize:
        """As wide as its words, and a little wider than a narrow column."""
        return super().sizeHint().expandedTo(QSize(48 * self.fontMetrics().averageCharWidth(), 0))

    def _suit_format(self) -> None:
        for part in (self._where_words, self._where):
            part.setVisible(self._format.currentData() == _CHOOSES_WHERE)
        self.adjustSize()

    def _choice(self, words: str, entries: Mapping[str, str], chosen: str) -> tuple[QLabel, QComboBox]:
        """Words, and a list of what can be chosen under them; the first entry where there is none of that name."""
        label = QLabel(words, self)
        box = QComboBox(self)
        for data, name in entries.items():
            box.addItem(name, data)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.setAccessibleName(words.replace("&", ""))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        label.setBuddy(box)
        self._column.addWidget(label)
        self._column.addWidget(box)
        return label, box

    def _check(self, words: str, checked: bool) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(checked)
        self._column.addWidget(box)
        return box
