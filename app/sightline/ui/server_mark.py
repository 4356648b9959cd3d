"""The mark that stands in a window for as long as pictures leave this computer, or are about to."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sightline.servers import Server, is_loopback
from sightline.ui.banner import announce, breakable
from sightline.ui.model_lane import ModelLane


class ServerMark(QFrame):
    """Says where pictures go; hidden while a model on this computer answers.

    It is there from the moment that a server is chosen, before the first question can be asked of it.
    """

    left = Signal()  # the person wants the model on this computer again

    def __init__(self, model: ModelLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mark")
        self._model = model
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._leave = QPushButton(self.tr("Stay on this computer"), self)
        self._leave.setAccessibleDescription(self.tr("Use the model on this computer instead of the server"))
        self._leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignVCenter)
        model.source_changed.connect(self._show)
        self.hide()
        self._show()

    def text(self) -> str:
        """What is said; empty while nothing leaves."""
        return "" if self._model.server is None else self._words(self._model.server)

    def _show(self) -> None:
        words, before = self.text(), self._label.accessibleName()
        self._label.setText(breakable(words))
        self._label.setAccessibleName(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        if words and words != before:
            announce(self, words, urgent=True)

    def _words(self, server: Server) -> str:
        if is_loopback(urlsplit(server.address).hostname or ""):
            return self.tr("Pictures go to another program on this computer → {host}").format(host=server.host)
        return self.tr("Pictures leave this computer → {host}").format(host=server.host)
