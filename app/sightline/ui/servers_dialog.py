"""The servers that were added, one of them as a form; what is done with them is said by signals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sightline.errors import AppError, said
from sightline.servers import Server
from sightline.ui.banner import announce
from sightline.ui.error_text import explain
from sightline.ui.form_dialog import FormDialog
from sightline.ui.help_beside import HelpBeside
from sightline.ui.help_window import add_help_key
from sightline.ui.server_form import ServerForm
from sightline.ui.text_widgets import muted_label, plain_label


class ServersDialog(FormDialog):
    """Changes nothing itself: its owner keeps servers and keys, and shows here what came of it."""

    shown = Signal(object)  # Server, whose key is asked after
    saved = Signal(object, object, str, bool)  # Server as it was or None, as it is, a new key or "", and: use it now
    removed = Signal(object)  # Server
    key_forgotten = Signal(object)  # Server
    models_wanted = Signal(object, str)  # Server, and the key that stands in the form

    def __init__(self, servers: Sequence[Server], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Servers"))
        add_help_key(self, "servers")
        self._servers: list[Server] = []
        self._at: Server | None = None  # None: a new one
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Servers"))
        self.add_button = self._button(self.tr("&Add"), self.add)
        self.remove_button = self._button(self.tr("&Remove"), self._remove)
        self.form = ServerForm(self)
        self.sentence = plain_label("", self)
        self.sentence.setProperty("notice", True)
        self.help = HelpBeside("trouble-servers", self)
        self.save_button = self._button(self.tr("&Save"), lambda: self.save(use=False))
        self.use_button = self._button(self.tr("&Use this server"), lambda: self.save(use=True))
        self.use_button.setProperty("main", True)
        self.close_button = self._button(self.tr("Close"), self.reject)
        self._lay_out()
        self.list.currentRowChanged.connect(self._chosen)
        self.form.models_wanted.connect(self._want_models)
        self.form.key_forgotten.connect(lambda: self._at is not None and self.key_forgotten.emit(self._at))
        self.show_servers(servers, servers[0] if servers else None)

    def show_servers(self, servers: Sequence[Server], at: Server | None) -> None:
        """All there are, and one of them in the form; None: a new one."""
        self._servers = list(servers)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([server.name for server in servers])
        self.list.setCurrentRow(self._servers.index(at) if at in self._servers else -1)
        self.list.blockSignals(False)
        self._show(at)

    def say(self, words: str) -> None:
        """What went wrong, or what came of it."""
        self.sentence.setText(words)
        self.sentence.setAccessibleName(words)
        self.sentence.setVisible(bool(words))
        self.help.follow(words)
        if words:
            announce(self.sentence, words, urgent=True)

    def add(self) -> None:
        """A new one, to be filled in."""
        if self._settled():
            self.list.setCurrentRow(-1)
            self._show(None)

    def save(self, use: bool) -> bool:
        """Keep what the form says, and use it from now on if that is wanted; False where it cannot be used."""
        try:
            server = self.form.checked()
            if any(each.name == server.name and each != self._at for each in self._servers):
                raise AppError(
                    said("There is another server called {name}.", name=server.name),
                    said("Call it otherwise."),
                )
        except AppError as error:
            self.say(explain(error))
            return False
        self.say("")
        self.saved.emit(self._at, server, self.form.key.text().strip(), use)
        return True

    def _show(self, server: Server | None) -> None:
        self._at = server
        self.say("")
        self.form.show_server(server or Server())
        self.remove_button.setEnabled(server is not None)
        self._title.setText(self.tr("A new server") if server is None else server.name)
        if server is None:
            self.form.setFocus()
        else:
            self.shown.emit(server)

    def _chosen(self, row: int) -> None:
        if row < 0 or self._servers[row] == self._at:
            return
        name = self._servers[row].name
        if self._settled():
            self._show(next(server for server in self._servers if server.name == name))
        else:  # it stays where there is something to mend
            self.list.blockSignals(True)
            self.list.setCurrentRow(-1 if self._at is None else self._servers.index(self._at))
            self.list.blockSignals(False)

    def _settled(self) -> bool:
        """Keep what was changed, before another one is shown."""
        return not self.form.changed or self.save(use=False)

    def _remove(self) -> None:
        if self._at is not None:
            self.removed.emit(self._at)

    def _want_models(self) -> None:
        try:
            server = self.form.checked(with_model=False)
        except AppError as error:
            self.say(explain(error))
            return
        self.say(self.tr("Asking {host}…").format(host=server.host))
        self.models_wanted.emit(server, self.form.key.text().strip())

    def _button(self, words: str, does: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _lay_out(self) -> None:
        about = muted_label(
            self.tr(
                "A server answers instead of the model on this computer. Pictures that you ask about are sent to it."
            ),
            self,
        )
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        beside = QWidget(self)
        left = QVBoxLayout(beside)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        left.addLayout(row)
        page = QScrollArea(self)
        page.setWidgetResizable(True)
        page.setFrameShape(QScrollArea.Shape.NoFrame)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setAccessibleName(self.tr("The server"))
        page.setWidget(self.form)
        right_side = QWidget(self)
        right = QVBoxLayout(right_side)
        right.setContentsMargins(8, 0, 0, 0)
        right.addWidget(self._title)
        right.addWidget(page, 1)
        both = QSplitter(self)
        both.setChildrenCollapsible(False)
        both.addWidget(beside)
        both.addWidget(right_side)
        both.setStretchFactor(1, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.close_button, self.save_button, self.use_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(both, 1)
        column.addLayout(self.help.beside(self.sentence))
        column.addLayout(buttons)
        metrics = self.fontMetrics()
        size = QSize(100 * metrics.averageCharWidth(), 34 * metrics.lineSpacing())
        self.resize(size.boundedTo(self.screen().availableSize()))
