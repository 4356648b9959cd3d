"""One message of the conversation: who, which pictures, the text, how it ended, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sightline.conversation import Role
from sightline.events import Finished, StopReason
from sightline.ui import status_text
from sightline.ui.markdown_view import MarkdownView


@dataclass(frozen=True)
class PictureLabel:
    """A picture as messages name it: its number in the conversation, its name, its identity, a small copy."""

    number: int
    name: str
    digest: str
    thumbnail: QPixmap


def picture_button(picture: PictureLabel, parent: QWidget) -> QToolButton:
    """A button that stands for a picture."""
    button = QToolButton(parent)
    button.setProperty("picture", True)
    words = button.tr("Image {number}: {name}").format(number=picture.number, name=picture.name)
    shown = words if len(words) <= 40 else words[:26] + "…" + words[-12:]
    button.setText(shown.replace("&", "&&"))
    button.setAccessibleName(words)
    button.setAccessibleDescription(button.tr("Show this picture"))
    button.setIcon(QIcon(picture.thumbnail))
    button.setIconSize(QSize(36, 36))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setMinimumWidth(80)  # where the window is narrow or the text large, the end of the name goes
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


class MessageCard(QFrame):
    """A question, or an answer that may still be growing."""

    picture_chosen = Signal(str)
    sibling_chosen = Signal(int)  # -1 the answer before, 1 the one after
    regenerate_wanted = Signal()
    larger_model_wanted = Signal()
    link_chosen = Signal(str)
    copied = Signal()

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setProperty("speaker", role.value)
        self.role = role
        self._who = self.tr("You") if role is Role.USER else self.tr("Sightline")
        self.setAccessibleName(self._who)
        self.view = MarkdownView(self)
        self.view.link_chosen.connect(self.link_chosen)
        who = _label(self._who, self)
        who.setProperty("strong", True)
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(who)
        self._head.addStretch(1)
        self._pictures = QVBoxLayout()
        self._pictures.setSpacing(6)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addLayout(self._pictures)
        column.addWidget(self.view)
        column.addLayout(self._notes)
        column.addLayout(self._foot)
        self._is_current = False
        self._make_siblings()
        self._copy = self._quiet_button(self.tr("Copy"), self.copy)
        self._head.addWidget(self._copy)
        self._stats = _label("", self, wrap=True)
        self._stats.setProperty("muted", True)
        self._stats.setProperty("small", True)
        self._stats.hide()
        self._foot.addWidget(self._stats)
        self._again = self._quiet_button(self.tr("Regenerate"), self.regenerate_wanted.emit)
        self._again.setAccessibleDescription(self.tr("Ask again; this answer is kept"))
        self._again.hide()
        self._foot.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_current(False)

    def set_number(self, number: int) -> None:
        """Its place in the conversation, counted from 1, as a screen reader says it."""
        self.view.setAccessibleName(self.tr("{who}, message {number}").format(who=self._who, number=number))
        self._copy.setAccessibleName(self.tr("Copy message {number}").format(number=number))

    def set_pictures(self, pictures: Sequence[PictureLabel]) -> None:
        """The pictures it brought along."""
        for picture in pictures:
            button = picture_button(picture, self)
            button.clicked.connect(lambda _=False, digest=picture.digest: self.picture_chosen.emit(digest))
            self._pictures.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_current(self._is_current)

    def set_phase(self, words: str) -> None:
        """What the model is doing now, under the text."""
        if words != self._stats.text():
            self._stats.setText(words)
            self._stats.setAccessibleName(words)
            self._stats.show()

    def set_outcome(self, outcome: Finished) -> None:
        """How it ended: the numbers, and for some endings a line that explains."""
        self.view.finish()
        self.set_phase(status_text.outcome(outcome))
        match outcome.reason:
            case StopReason.STOPPED:
                self._note(self.tr("■ Stopped. What was written until then is kept."))
            case StopReason.FAILED:
                self._note(self.tr("■ An error broke this answer off. What was written until then is kept."))
            case StopReason.LENGTH:
                self._note(self.tr("… The answer was cut because it reached the longest length."))
            case StopReason.UNSURE:
                self._note(self.tr("The model was not sure enough of an answer to show one."))
                self._offer_larger_model()
            case StopReason.WITHHELD:
                self._note(self.tr("The model was not sure enough of the rest of its answer to show it."))
                self._offer_larger_model()
        self._again.show()
        self.set_current(self._is_current)

    def set_last(self, last: bool) -> None:
        """Only the last answer can be asked for again."""
        self._again.setVisible(last)

    def set_changeable(self, changeable: bool) -> None:
        """Whether another answer can be asked for or chosen now; not while one is on its way."""
        self._again.setEnabled(changeable)
        self._siblings.setEnabled(changeable)

    def set_siblings(self, at: int, total: int) -> None:
        """It is answer `at` of `total` to the same question; a switch appears when there are several."""
        self._before.setEnabled(at > 1)
        self._after.setEnabled(at < total)
        self._count.setText(f"{at}/{total}")
        self._count.setAccessibleName(self.tr("Answer {at} of {total}").format(at=at, total=total))
        self._siblings.setVisible(total > 1)

    def set_current(self, current: bool) -> None:
        """Whether this is the message the keyboard is at: the only one whose parts Tab stops at."""
        self._is_current = current
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        for part in (self.view, *self.findChildren(QPushButton), *self.findChildren(QToolButton)):
            part.setFocusPolicy(policy)

    def copy(self) -> None:
        """Put the text, as Markdown, on the clipboard."""
        QGuiApplication.clipboard().setText(self.view.markdown())
        self.copied.emit()

    def _make_siblings(self) -> None:
        self._siblings = QWidget(self)
        self._before = self._quiet_button("‹", lambda: self.sibling_chosen.emit(-1))
        self._before.setAccessibleName(self.tr("Previous answer"))
        self._count = _label("", self._siblings)
        self._after = self._quiet_button("›", lambda: self.sibling_chosen.emit(1))
        self._after.setAccessibleName(self.tr("Next answer"))
        row = QHBoxLayout(self._siblings)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._before, self._count, self._after):
            row.addWidget(widget)
        self._siblings.hide()
        self._head.addWidget(self._siblings)

    def _offer_larger_model(self) -> None:
        larger = QPushButton(self.tr("Use a larger model…"), self)
        larger.setAccessibleDescription(self.tr("Choose a folder with another model on this computer"))
        larger.clicked.connect(self.larger_model_wanted)
        self._notes.addWidget(larger, 0, Qt.AlignmentFlag.AlignLeft)

    def _note(self, words: str) -> None:
        self._notes.addWidget(_label(words, self, wrap=True))

    def _quiet_button(self, words: str, action: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.clicked.connect(lambda: action())  # type: ignore[operator]
        return button


def _label(words: str, parent: QWidget, wrap: bool = False) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label
