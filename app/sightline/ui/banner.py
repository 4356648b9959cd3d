"""What went wrong, said in the window and not in a box on top of it."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sightline.ui.accessible import keep

_MOST_LINES = 6
_LONG_WORD = re.compile(r"[^\s/\\-]{30,}")  # in which no line can be broken, as in some file names
_LONGEST_WORD = 80  # characters


def announce(widget: QWidget, words: str, urgent: bool = False) -> None:
    """Have a screen reader say this now; `urgent` interrupts what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class Banner(QFrame):
    """Sentences that stay until they are dismissed; hidden when there are none."""

    help_wanted = Signal(str)  # the page on which the last of them is explained

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Messages"))
        self._sentences: list[str] = []
        self._lasting: set[str] = set()  # those that hold until a person has read them, or they no longer do
        sign = QLabel("⚠", self)
        sign.setTextFormat(Qt.TextFormat.PlainText)
        sign.setAccessibleName(self.tr("Attention"))
        self._label = QLabel(self)
        self._label.setAccessibleName(self.accessibleName())  # while it says nothing
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._help = QPushButton(self.tr("Help"), self)
        self._help.setAccessibleDescription(self.tr("More about the last of these messages"))
        self._help.clicked.connect(lambda: self.help_wanted.emit(self._page()))
        dismiss = QPushButton(self.tr("Dismiss"), self)
        dismiss.setAccessibleDescription(self.tr("Hide these messages"))
        dismiss.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        row.addWidget(self._help, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str, lasting: bool = False) -> None:
        """Add a sentence under those that were not dismissed yet, and announce it.

        A lasting one is about more than the conversation that is open, and stays when that is left.
        """
        if sentence in self._sentences:
            self._sentences.remove(sentence)
        self._sentences.append(sentence)
        if lasting:
            self._lasting.add(sentence)
        self._show_sentences()
        announce(self, sentence, urgent=True)

    def withdraw(self, sentence: str) -> None:
        """This no longer holds."""
        self._sentences = [each for each in self._sentences if each != sentence]
        self._lasting.discard(sentence)
        self._show_sentences()

    def forget_passing(self) -> None:
        """Another conversation begins: only what lasts stays."""
        self._sentences = [each for each in self._sentences if each in self._lasting]
        self._show_sentences()

    def _show_sentences(self) -> None:
        hidden = len(self._sentences) - _MOST_LINES
        shown = self._sentences[-_MOST_LINES:]
        if hidden > 0:
            shown = [self.tr("and {n} more, before these:", "", hidden).format(n=hidden), *shown]
        text = "\n".join(shown)
        self._label.setText(breakable(text))
        self._label.setAccessibleName(text or self.accessibleName())
        self.setVisible(bool(self._sentences))

    def _page(self) -> str:
        """A sentence that knows of none is explained where all trouble is."""
        pages = [getattr(sentence, "page", "") for sentence in self._sentences]
        return (pages and pages[-1]) or "trouble"

    def text(self) -> str:
        """What is shown; empty when nothing is."""
        return self._label.accessibleName() if self._sentences else ""

    def dismiss(self) -> None:
        """Forget all sentences and hide."""
        self._sentences.clear()
        self._lasting.clear()
        self.hide()


def breakable(text: str) -> str:
    """Long words shortened in their middle, with zero-width spaces so that lines can be broken in them."""
    return _LONG_WORD.sub(_breakable, text)


def _breakable(match: re.Match[str]) -> str:
    word = match[0]
    if len(word) > _LONGEST_WORD:
        word = f"{word[:50]}…{word[-29:]}"
    return "\u200b".join(word)


def _accessible_banner(_class_name: str, subject: QObject) -> QAccessibleInterface | None:
    """Present a Banner as an alert; a frame would be no more than a frame."""
    return keep(QAccessibleWidget(subject, QAccessible.Role.AlertMessage)) if isinstance(subject, Banner) else None


QAccessible.installFactory(_accessible_banner)
