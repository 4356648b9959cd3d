"""One message of the conversation: who, which pictures, the text, how it ended, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sightline.conversation import ImageInput, Role
from sightline.engine.quotes import Quote
from sightline.events import Finished, StopReason
from sightline.ui import status_text
from sightline.ui.markdown_view import MarkdownView
from sightline.ui.region_button import region_button
from sightline.ui.sentences import listed

_LONGEST_QUOTE = 80  # characters
_MOST_QUOTES = 10

CONTINUABLE = (StopReason.STOPPED, StopReason.LENGTH, StopReason.FAILED)  # of these more could have come


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
    words = QCoreApplication.translate("messages", "Image {number}: {name}").format(
        number=picture.number, name=picture.name
    )
    shown = words if len(words) <= 40 else words[:26] + "…" + words[-12:]
    button.setText(shown.replace("&", "&&"))
    button.setAccessibleName(words)
    button.setAccessibleDescription(QCoreApplication.translate("messages", "Show this picture"))
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
    region_chosen = Signal(object)  # ImageInput
    sibling_chosen = Signal(int)  # -1 the answer before, 1 the one after
    regenerate_wanted = Signal()
    continue_wanted = Signal()
    edit_wanted = Signal()
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
        self._quotes = _label("", self, wrap=True)
        self._quotes.hide()
        self._foot = QVBoxLayout()
        self._foot.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addLayout(self._pictures)
        column.addWidget(self.view)
        column.addWidget(self._quotes)
        column.addLayout(self._notes)
        column.addLayout(self._foot)
        self._is_current = False
        self._changeable = True
        # Most cards have none of these, and a widget takes time to make.
        self._siblings: _Siblings | None = None
        self._again: QPushButton | None = None
        self._further: QPushButton | None = None
        self._edit: QPushButton | None = None
        if role is Role.USER:
            self._edit = self._quiet_button(self.tr("Edit"), self.edit_wanted.emit)
            self._head.addWidget(self._edit)
        self._copy = self._quiet_button(self.tr("Copy"), self.copy)
        self._head.addWidget(self._copy)
        self._stats = _label("", self, wrap=True)
        self._stats.setProperty("muted", True)
        self._stats.setProperty("small", True)
        self._stats.hide()
        self._foot.addWidget(self._stats)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(4)
        self._actions.addStretch(1)
        self._foot.addLayout(self._actions)
        self.set_current(False)

    def set_number(self, number: int) -> None:
        """Its place in the conversation, counted from 1, as a screen reader says it."""
        self.view.setAccessibleName(self.tr("{who}, message {number}").format(who=self._who, number=number))
        if self._edit is not None:
            self._edit.setAccessibleName(self.tr("Edit message {number}").format(number=number))
        self._copy.setAccessibleName(self.tr("Copy message {number}").format(number=number))

    def set_pictures(self, images: Sequence[ImageInput], labels: Mapping[str, PictureLabel]) -> None:
        """The pictures it brought along, whole or a region of them."""
        for image in images:
            if (label := labels.get(image.digest)) is None:
                continue
            if image.region is None:
                button = picture_button(label, self)
                button.clicked.connect(lambda _=False, digest=image.digest: self.picture_chosen.emit(digest))
            else:
                button = region_button(image, label.name, label.thumbnail, self)
                button.clicked.connect(lambda _=False, image=image: self.region_chosen.emit(image))
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
                self._note(self.tr("The model was not sure enough of a part of its answer to show it."))
                self._offer_larger_model()
        if outcome.reason in CONTINUABLE:
            self._offer_to_continue()
        self.set_current(self._is_current)

    def set_quotes(self, quotes: Sequence[Quote]) -> None:
        """Say under an answer which of its quotes were read in the pictures, and which were not."""
        read = self._listed([quote.text for quote in quotes if quote.read])
        unread = self._listed([quote.text for quote in quotes if not quote.read])
        lines = []
        if read:
            lines.append(self.tr("✓ Read in the picture: {quotes}").format(quotes=read))
        if unread:
            lines.append(self.tr("✗ Not read in the picture, and may be wrong: {quotes}").format(quotes=unread))
        self._quotes.setText("\n".join(lines))
        self._quotes.setAccessibleName(self._quotes.text())
        self._quotes.setVisible(bool(lines))
        self.view.setAccessibleDescription(self._quotes.text())
        self.view.mark_quotes(quotes)

    def quotes_text(self) -> str:
        """What is said about the quotes; empty where there are none."""
        return self._quotes.text()

    def set_last(self, last: bool) -> None:
        """Only the last answer can be asked for again."""
        if last and self._again is None:
            self._again = self._quiet_button(self.tr("Regenerate"), self.regenerate_wanted.emit)
            self._again.setAccessibleDescription(self.tr("Ask again; this answer is kept"))
            self._actions.insertWidget(0, self._again)
            self._refresh()
        if self._again is not None:
            self._again.setVisible(last)

    def set_changeable(self, changeable: bool) -> None:
        """Whether something can be asked or chosen now; not while an answer is on its way."""
        self._changeable = changeable
        for part in (self._again, self._further, self._edit, self._siblings):
            if part is not None:
                part.setEnabled(changeable)

    def set_siblings(self, at: int, total: int) -> None:
        """It is version `at` of `total` of a question, or of the answers to one; several have a switch."""
        if total > 1 and self._siblings is None:
            self._siblings = _Siblings(self.role, self)
            self._siblings.chosen.connect(self.sibling_chosen)
            self._head.insertWidget(2, self._siblings)
            self._refresh()
        if self._siblings is not None:
            self._siblings.show_place(at, total)

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

    def _refresh(self) -> None:
        self.set_current(self._is_current)
        self.set_changeable(self._changeable)

    def _offer_to_continue(self) -> None:
        self._further = self._quiet_button(self.tr("Continue"), self.continue_wanted.emit)
        self._further.setAccessibleDescription(self.tr("Write on from here; this answer is kept as it is"))
        self._actions.insertWidget(self._actions.count() - 1, self._further)
        self._further.setEnabled(self._changeable)

    def _offer_larger_model(self) -> None:
        larger = QPushButton(self.tr("Use a larger model…"), self)
        larger.setAccessibleDescription(self.tr("Choose a folder with another model on this computer"))
        larger.clicked.connect(self.larger_model_wanted)
        self._notes.addWidget(larger, 0, Qt.AlignmentFlag.AlignLeft)

    def _listed(self, quotes: Sequence[str]) -> str:
        """“One”, “two”: each once, a long one cut, and not too many."""
        distinct = list(dict.fromkeys(" ".join(quote.split()) for quote in quotes))
        shown = [quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE] + "…" for quote in distinct]
        quotes = listed(f"“{quote}”" for quote in shown[:_MOST_QUOTES])
        more = len(shown) - _MOST_QUOTES
        return quotes if more <= 0 else self.tr("{quotes} and {n} more", "", more).format(quotes=quotes, n=more)

    def _note(self, words: str) -> None:
        self._notes.addWidget(_label(words, self, wrap=True))

    def _quiet_button(self, words: str, action: Callable[[], object]) -> QPushButton:
        return _quiet_button(words, action, self)


class _Siblings(QWidget):
    """‹ 2/3 ›: which version this is, and the way to the others."""

    chosen = Signal(int)  # -1 the version before, 1 the one after

    def __init__(self, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        asked = role is Role.USER
        self._name = self.tr("Question {at} of {total}") if asked else self.tr("Answer {at} of {total}")
        self._before = _quiet_button("‹", lambda: self.chosen.emit(-1), self)
        self._before.setAccessibleName(
            self.tr("Previous version of the question") if asked else self.tr("Previous answer")
        )
        self._count = _label("", self)
        self._after = _quiet_button("›", lambda: self.chosen.emit(1), self)
        self._after.setAccessibleName(self.tr("Next version of the question") if asked else self.tr("Next answer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._before, self._count, self._after):
            row.addWidget(widget)

    def show_place(self, at: int, total: int) -> None:
        """Say which of how many this is."""
        self._before.setEnabled(at > 1)
        self._after.setEnabled(at < total)
        self._count.setText(f"{at}/{total}")
        self._count.setAccessibleName(self._name.format(at=at, total=total))
        self.setVisible(total > 1)


def _quiet_button(words: str, action: Callable[[], object], parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setProperty("quiet", True)
    button.clicked.connect(lambda: action())
    return button


def _label(words: str, parent: QWidget, wrap: bool = False) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label
