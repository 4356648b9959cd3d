"""What the window shows before there is a picture: one sentence, three ways in, and samples to try."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from sightline.ui.banner import announce
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.text_widgets import whole_label

_THUMBNAIL = QSize(104, 78)


@dataclass(frozen=True)
class Sample:
    """A picture that comes with the program, and questions that suit it."""

    file: Path
    title: str
    questions: tuple[str, ...]


def find_samples(folder: Path) -> list[Sample]:
    """The samples that `samples.json` in the folder lists; none where there is no such file."""
    try:
        entries = json.loads((folder / "samples.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return [
        Sample(folder / entry["file"], entry["title"], tuple(each["question"] for each in entry["questions"]))
        for entry in entries
    ]


@dataclass(frozen=True)
class Offer:
    """What is recommended to a person who starts the program for the first time, and the button that takes it."""

    words: str
    take: str


class Welcome(QScrollArea):
    """The empty state; offers and does nothing itself."""

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_chosen = Signal(object)  # Sample
    offer_seen = Signal()
    offer_taken = Signal()

    def __init__(self, samples: list[Sample], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Welcome"))
        self._zone = QFrame()
        self._zone.setObjectName("drop_zone")
        self.setWidget(self._zone)
        self.viewport().setAutoFillBackground(False)

        title = _centred(self.tr("Ask about any picture."), self._zone)
        title.setProperty("title", True)
        sentence = self._sentence = _centred("", self._zone)
        sentence.setProperty("muted", True)
        self.set_private(True)

        ways = QWidget(self._zone)
        open_button = QPushButton(self.tr("Open a picture…"), ways)
        open_button.setProperty("main", True)
        open_button.clicked.connect(self.open_wanted)
        paste_button = QPushButton(self.tr("Paste"), ways)
        paste_button.setAccessibleDescription(self.tr("Use the picture on the clipboard"))
        paste_button.clicked.connect(self.paste_wanted)
        line = FlowLayout(ways, spacing=10, centred=True)
        line.addWidget(open_button)
        line.addWidget(paste_button)

        column = QVBoxLayout(self._zone)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(sentence)
        column.addSpacing(6)
        column.addWidget(ways)
        if samples:
            column.addSpacing(22)
            invitation = _centred(self.tr("Or try one of these:"), self._zone)
            invitation.setProperty("muted", True)
            column.addWidget(invitation)
            shelf = QWidget(self._zone)
            shelf.setAccessibleName(self.tr("Sample pictures"))
            row = FlowLayout(shelf, spacing=10, centred=True)
            for sample in samples:
                row.addWidget(self._sample_button(sample, shelf))
            column.addWidget(shelf)
        column.addStretch(3)
        self._column = column
        self._offer: _OfferBox | None = None

    def set_private(self, private: bool) -> None:
        """Whether a model on this computer answers; no more is promised than is kept."""
        self._sentence.setText(
            self.tr("Drop a picture here, paste one, or open one, and ask. Nothing leaves this computer.")
            if private
            else self.tr("Drop a picture here, paste one, or open one, and ask.")
        )

    def make_offer(self, offer: Offer) -> None:
        """Offer this under everything else, until it is taken or put off."""
        box = self._offer = _OfferBox(offer, self._zone)
        box.take.clicked.connect(self.offer_taken)
        for button in (box.take, box.later):
            button.clicked.connect(self._end_offer)
        box.seen.connect(self.offer_seen)
        self._column.addWidget(box)
        box.show()

    def _end_offer(self) -> None:
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None

    def set_drop_ready(self, ready: bool) -> None:
        """Show that what is dragged over the window can be dropped."""
        self._zone.setProperty("active", ready)
        self._zone.style().unpolish(self._zone)
        self._zone.style().polish(self._zone)

    def _sample_button(self, sample: Sample, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setProperty("sample", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        picture = QPixmap(str(sample.file))
        button.setIcon(
            QIcon(
                picture.scaled(
                    _THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
        )
        button.setIconSize(_THUMBNAIL)
        title = QCoreApplication.translate("samples", sample.title)
        button.setText(title)
        button.setAccessibleName(self.tr("Sample: {title}").format(title=title))
        button.clicked.connect(lambda: self.sample_chosen.emit(sample))
        return button


class _OfferBox(QFrame):
    """The words, and two buttons; `seen` once a person could see it."""

    seen = Signal()

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = offer.words
        self._told = False
        self.setAccessibleName(offer.words)
        said = whole_label(offer.words, self)
        self.take = QPushButton(offer.take, self)
        self.take.setAccessibleDescription(offer.words)
        self.later = QPushButton(self.tr("&Later"), self)
        self.later.setAccessibleDescription(self.tr("Tools ▸ Models… recommends it again"))
        self.later.setToolTip(self.later.accessibleDescription())
        buttons = FlowLayout(spacing=10, centred=True)
        buttons.addWidget(self.take)
        buttons.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(10)
        column.addWidget(said)
        column.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Say it now; where a picture was opened in the meantime, only once there is none any more."""
        super().showEvent(event)
        if not self._told:
            self._told = True
            announce(self, self._words)
            self.seen.emit()


def _centred(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
