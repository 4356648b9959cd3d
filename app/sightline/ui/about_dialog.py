"""About Sightline: what it is, its versions and devices, the licences of its parts, and diagnostics to be copied."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from sightline import __version__
from sightline.events import Event
from sightline.servers import Server
from sightline.settings import Settings, builtin_model_folder
from sightline.ui import about_facts
from sightline.ui.about_facts import Model
from sightline.ui.banner import announce
from sightline.ui.form_dialog import Dialog
from sightline.ui.help_window import add_help_key
from sightline.ui.model_lane import ModelLane, Source
from sightline.ui.session import Session
from sightline.ui.text_widgets import plain_label

Known = tuple[list[tuple[str, str]], str]  # facts, and licences


def show_about(parent: QWidget, session: Session, settings: Settings) -> AboutDialog:
    """Show it at once; what has to be looked up follows."""
    dialog = AboutDialog(settings, parent)
    job = session.export(_look(_model(session.model)))
    job.returned.connect(dialog.show_known)
    dialog.destroyed.connect(job.cancel)
    dialog.open()
    return dialog


class AboutDialog(Dialog):
    """Two texts to read and to copy from: this program and computer, and the licences."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Sightline"))
        add_help_key(self, "privacy")
        self._settings = settings
        self._known: list[tuple[str, str]] = []
        name = plain_label(self.tr("Sightline {version}").format(version=__version__), self)
        name.setProperty("title", True)
        promise = plain_label(
            self.tr(
                "Ask questions about pictures, on your own computer. Pictures, questions and answers stay here, unless"
                " you choose a server. Answers are written by a machine and can be wrong."
            ),
            self,
        )
        self.facts = self._text(self.tr("This program and this computer"))
        self.licences = self._text(self.tr("Licences of this program and of its parts"))
        self.tabs = QTabWidget(self)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("About Sightline"))
        self.tabs.addTab(self.facts, self.tr("&This computer"))
        self.tabs.addTab(self.licences, self.tr("&Licences"))
        self.copy_button = QPushButton(self.tr("Copy &diagnostics"), self)
        self.copy_button.setAccessibleDescription(
            self.tr("Versions, devices and settings, for whoever helps you: no path, no key, no picture, no words")
        )
        self.copy_button.setToolTip(self.copy_button.accessibleDescription())
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(self.tr("&Close"), self)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(name)
        column.addWidget(promise)
        column.addWidget(self.tabs, 1)
        column.addLayout(buttons)
        close.setFocus()
        comfortable = QSize(80 * self.fontMetrics().averageCharWidth(), 26 * self.fontMetrics().height())
        self.resize(comfortable.boundedTo(self.screen().availableSize()))

    def show_known(self, known: Known) -> None:
        """This was found out."""
        self._known, licences = known
        self.facts.setPlainText("\n".join(f"{name}: {value}" for name, value in self._known))
        self.licences.setPlainText(licences)
        self.copy_button.setEnabled(True)

    def diagnostics(self) -> str:
        """What is copied."""
        return about_facts.diagnostics(self._known, self._settings)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.diagnostics())
        announce(self, self.tr("Copied."))
        self.copy_button.setText(self.tr("Copied."))

    def _text(self, name: str) -> QPlainTextEdit:
        text = QPlainTextEdit(self.tr("Looking…"), self)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(name)
        return text


def _model(lane: ModelLane) -> Model:
    source: Source | None = lane.chosen
    if isinstance(source, Server):
        return Model("on a server")
    if source is None or not lane.opened:
        return Model("none")
    place = lane.place.badge if lane.place is not None else ""
    return Model("built-in" if source == builtin_model_folder() else "another on this computer", place)


def _look(model: Model) -> Generator[Event, None, Known]:
    yield from ()
    return about_facts.facts(model), about_facts.licences_told()
