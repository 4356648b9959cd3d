"""The conversation: its messages, and under them the box to write in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sightline.conversation import Conversation, ImageInput, Role
from sightline.engine.quotes import Quote
from sightline.events import Finished
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.message_card import MessageCard, PictureLabel
from sightline.ui.question_box import QuestionBox
from sightline.ui.text_widgets import WrappingButton


class ChatPane(QWidget):
    """Shows a conversation and says what the person wants; changes nothing itself."""

    asked = Signal(str)
    stopped = Signal()
    regenerate_wanted = Signal()
    sibling_chosen = Signal(int)  # the index of a node
    picture_chosen = Signal(str)
    pictures_pasted = Signal(QMimeData)
    larger_model_wanted = Signal()
    noted = Signal(str)  # a short remark for the status bar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversation = Conversation()
        self._cards: dict[int, MessageCard] = {}  # by the index of the node, in the order shown
        self._live: MessageCard | None = None
        self._current: MessageCard | None = None
        self._labels: Mapping[str, PictureLabel] = {}
        self._busy = False

        self._messages = QWidget()
        self._messages.setObjectName("messages")
        self._messages.installEventFilter(self)  # before the scroll area around takes the arrows
        self._column = QVBoxLayout(self._messages)
        self._column.setContentsMargins(4, 4, 10, 4)
        self._column.setSpacing(12)
        self._hello = _muted_label(self.tr("Your conversation appears here."), self._messages)
        self._hello.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self._hello, 1)
        self._starters = QWidget(self._messages)
        self._starters.setAccessibleName(self.tr("Questions to start with"))
        starters = FlowLayout(self._starters)
        self._starter_row = starters
        self._column.addWidget(self._starters)
        self._column.addStretch(0)
        self.set_starters(())
        self._scroll = QScrollArea()
        self._scroll.setObjectName("conversation")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Conversation"))
        self._scroll.setWidget(self._messages)
        self._scroll.viewport().setAutoFillBackground(False)
        self._messages.setAutoFillBackground(False)
        self._follow = True
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._remember_whether_at_the_end)
        bar.rangeChanged.connect(self._keep_to_the_end)

        self.box = QuestionBox(self)
        self._attached = _muted_label("", self)
        self._send = QPushButton(self.tr("Ask"), self)
        self._send.setProperty("main", True)
        self._send.clicked.connect(self.box.send)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setAccessibleDescription(self.tr("Stop the answer; what was written is kept"))
        self._stop.clicked.connect(self.stopped)
        self._stop.hide()
        composer = QFrame(self)
        composer.setObjectName("composer")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.setContentsMargins(5, 0, 0, 0)
        buttons.addWidget(self._attached, 1)
        buttons.addWidget(self._stop)
        buttons.addWidget(self._send)
        inside = QVBoxLayout(composer)
        inside.setContentsMargins(12, 10, 10, 10)
        inside.setSpacing(6)
        inside.addWidget(self.box)
        inside.addLayout(buttons)
        self._composer = composer
        self.box.sent.connect(self._ask)
        self.box.textChanged.connect(self._allow)
        self.box.pictures_pasted.connect(self.pictures_pasted)
        self.box.focused.connect(self._show_focus)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._scroll, 1)
        column.addWidget(composer)
        self._allow()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a card's buttons, whatever the size of the text."""
        return QSize(max(300, 32 * self.fontMetrics().averageCharWidth()), super().minimumSizeHint().height())

    # What is shown

    def set_starters(self, questions: Sequence[str]) -> None:
        """Buttons with questions to start with; they go with the first question."""
        while (item := self._starter_row.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()
        for words in questions:
            button = WrappingButton(words, self._starters)
            button.clicked.connect(lambda _=False, words=words: self._ask(words))
            self._starter_row.addWidget(button)
        self._starters.setVisible(bool(questions) and not self._conversation.nodes)
        self._starters.updateGeometry()

    def set_attached(self, images: Sequence[ImageInput], labels: Mapping[str, PictureLabel], left_out: int = 0) -> None:
        """Which pictures go with the next question, and how many new ones do not."""
        self._labels = labels
        numbers = [labels[image.digest].number for image in images if image.digest in labels]
        if not numbers:
            self._attached.setText("")
        elif left_out:
            self._attached.setText(
                self.tr("With image {n}, the one you see; {others} new pictures are too many to go along").format(
                    n=numbers[0], others=left_out
                )
            )
        elif len(numbers) == 1:
            self._attached.setText(self.tr("With image {n}").format(n=numbers[0]))
        else:
            self._attached.setText(self.tr("With images {list}").format(list=", ".join(map(str, numbers))))
        self._attached.setAccessibleName(self._attached.text())

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the selected branch; cards of messages that stay are kept as they are."""
        self._conversation = conversation
        path = conversation.path()
        shown = list(self._cards)
        same = next(
            (i for i, (a, b) in enumerate(zip(shown, path, strict=False)) if a != b), min(len(shown), len(path))
        )
        for index in shown[same:]:
            self._remove(self._cards.pop(index))
        for index in path[same:]:
            self._cards[index] = self._make_card(index)
        answers: dict[int | None, list[int]] = {}
        for index, node in enumerate(conversation.nodes):
            answers.setdefault(node.parent, []).append(index)
        for index in path:
            siblings = answers[conversation.nodes[index].parent]
            if conversation.nodes[index].outcome is not None:
                self._cards[index].set_siblings(siblings.index(index) + 1, len(siblings))
                self._cards[index].set_last(index == path[-1])
                self._cards[index].set_changeable(not self._busy)
        self._hello.setVisible(not path and self._live is None)
        if path:
            self._starters.hide()
        self._make_current(self._live or (self._cards[path[-1]] if path else None))

    def begin_answer(self, conversation: Conversation, question: int) -> None:
        """Show the branch up to the question, and under it an empty answer that will grow."""
        self._follow = True
        self._conversation = conversation
        keyboard_is_here = self._keyboard_is_here()
        for index in [index for index in self._cards if index not in conversation.path(question)]:
            self._remove(self._cards.pop(index))
        for index in conversation.path(question):
            if index not in self._cards:
                self._cards[index] = self._make_card(index)
        self._hello.hide()
        self._starters.hide()
        self._live = self._add_card(Role.ASSISTANT)
        self._busy = True
        for card in self._cards.values():
            card.set_changeable(False)
        self._make_current(self._live)
        if keyboard_is_here:
            self._live.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._allow()

    def begin_conversation(self) -> None:
        """Show nothing, not even an answer that is still on its way."""
        if self._live is not None:
            self._remove(self._live)
        self._live, self._busy = None, False
        self.show_conversation(Conversation())
        self._allow()

    def grow(self, text: str) -> None:
        """More of the answer."""
        if self._live is not None:
            self._live.view.append(text)

    def set_phase(self, words: str) -> None:
        """What the model is doing, under the answer that grows."""
        if self._live is not None:
            self._live.set_phase(words)

    def end_answer(self, conversation: Conversation) -> None:
        """The answer is over, and in the conversation if there was any."""
        live, self._live = self._live, None
        self._busy = False
        new = [index for index in conversation.path() if index not in self._cards]
        if live is not None and len(new) == 1 and conversation.nodes[new[0]].outcome is not None:
            outcome = conversation.nodes[new[0]].outcome
            assert isinstance(outcome, Finished)
            live.set_outcome(outcome)
            self._cards[new[0]] = live
        elif live is not None:
            self._remove(live)
        self.show_conversation(conversation)
        self._allow()

    def mark_quotes(self, quotes: Mapping[int, Sequence[Quote]]) -> None:
        """Say of these answers, by the index of the node, which of their quotes were read in the pictures."""
        for index, card in self._cards.items():
            if card.role is Role.ASSISTANT:
                card.set_quotes(quotes.get(index, ()))

    # What the person does

    def copy_last_answer(self) -> None:
        """Put the last answer on the clipboard."""
        answers = [card for card in self._cards.values() if card.role is Role.ASSISTANT]
        if answers:
            answers[-1].copy()

    def step_sibling(self, by: int) -> None:
        """Show the answer before or after the one the keyboard is at, or else the last one."""
        answers = [index for index, card in self._cards.items() if card.role is Role.ASSISTANT]
        if answers:
            at = self._current if self._keyboard_is_here() else None
            self._choose_sibling(next((i for i in answers if self._cards[i] is at), answers[-1]), by)

    def last_answer(self) -> str:
        """The words of the last answer shown, with what is said of its quotes; empty where there is none."""
        answers = [card for card in self._cards.values() if card.role is Role.ASSISTANT]
        return "\n".join(filter(None, (answers[-1].view.toPlainText(), answers[-1].quotes_text()))) if answers else ""

    def focus_messages(self) -> None:
        """Put the keyboard at the message it was at, or the last one."""
        if self._current is not None:
            self._go_to(self._current)

    def go_to(self, index: int) -> None:
        """Put the keyboard at this message, if it is shown."""
        if index in self._cards:
            self._go_to(self._cards[index])

    def focus_question(self) -> None:
        """Put the keyboard into the box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """J and K, or Alt with arrows, walk through the messages; C copies the one the keyboard is at; Space pages."""
        if watched is not self._messages or not isinstance(event, QKeyEvent) or self._current is None:
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        cards = [*self._cards.values(), *([self._live] if self._live else [])]
        at = cards.index(self._current)
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_J if bare:
                self._go_to(cards[min(at + 1, len(cards) - 1)])
            case Qt.Key.Key_Down if alt:
                self._go_to(cards[min(at + 1, len(cards) - 1)])
            case Qt.Key.Key_K if bare:
                self._go_to(cards[max(at - 1, 0)])
            case Qt.Key.Key_Up if alt:
                self._go_to(cards[max(at - 1, 0)])
            case Qt.Key.Key_C if bare:
                self._current.copy()
            case Qt.Key.Key_Space if bare:
                bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
            case Qt.Key.Key_Space if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
                bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
            case _:
                return False
        return True

    def _ask(self, text: str) -> None:
        if not self._busy:
            self.asked.emit(text)

    def _choose_sibling(self, index: int, by: int) -> None:
        siblings = self._conversation.siblings(index)
        at = siblings.index(index) + by
        if 0 <= at < len(siblings) and not self._busy:
            keyboard_is_here = self._keyboard_is_here()
            self.sibling_chosen.emit(siblings[at])
            if keyboard_is_here:
                self._go_to(self._cards[siblings[at]])

    def _keyboard_is_here(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._messages.isAncestorOf(focus)

    def _make_card(self, index: int) -> MessageCard:
        node = self._conversation.nodes[index]
        card = self._add_card(node.message.role)
        card.set_pictures([self._labels[image.digest] for image in node.message.images if image.digest in self._labels])
        if node.message.role is Role.USER:
            card.view.set_plain(node.message.text)
        else:
            card.view.set_source(node.message.text)
        if node.outcome is not None:
            card.set_outcome(node.outcome)
        return card

    def _add_card(self, role: Role) -> MessageCard:
        card = MessageCard(role, self._messages)
        card.set_number(len(self._cards) + 1)
        card.picture_chosen.connect(self.picture_chosen)
        card.larger_model_wanted.connect(self.larger_model_wanted)
        card.regenerate_wanted.connect(self.regenerate_wanted)
        card.link_chosen.connect(
            lambda address: self.noted.emit(
                self.tr("Link to {address}. Nothing is opened; its context menu copies it.").format(
                    address=address[:200]
                )
            )
        )
        card.view.caret_moved.connect(lambda: self._show_caret(card))
        card.copied.connect(lambda: self.noted.emit(self.tr("Copied.")))
        card.sibling_chosen.connect(
            lambda by: self._choose_sibling(next(i for i, known in self._cards.items() if known is card), by)
        )
        self._column.insertWidget(self._column.count() - 1, card)
        return card

    def _remove(self, card: MessageCard) -> None:
        if self._current is card:
            self._current = None
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _make_current(self, card: MessageCard | None) -> None:
        if self._current is not None and self._current is not card:
            self._current.set_current(False)
        self._current = card
        if card is not None:
            card.set_current(True)

    def _go_to(self, card: MessageCard) -> None:
        if card is not self._current:
            card.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._make_current(card)
        card.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if card.height() <= self._scroll.viewport().height():
            self._scroll.ensureWidgetVisible(card, 0, 8)
        elif card.view.textCursor().atStart():
            self._scroll.verticalScrollBar().setValue(card.y() - 8)
        else:
            self._show_caret(card)

    def _show_caret(self, card: MessageCard) -> None:
        caret = card.view.cursorRect()
        middle = card.view.viewport().mapTo(self._messages, caret.center())
        self._scroll.ensureVisible(0, middle.y(), 0, caret.height())

    def _allow(self) -> None:
        if self._stop.hasFocus() and not self._busy:
            self.focus_question()
        self._stop.setVisible(self._busy)
        self._send.setEnabled(not self._busy and bool(self.box.text().strip()))
        self._starters.setEnabled(not self._busy)

    def _show_focus(self, focused: bool) -> None:
        self._composer.setProperty("focused", focused)
        self._composer.style().unpolish(self._composer)
        self._composer.style().polish(self._composer)

    def _remember_whether_at_the_end(self, value: int) -> None:
        self._follow = value >= self._scroll.verticalScrollBar().maximum() - 4

    def _keep_to_the_end(self, _minimum: int, maximum: int) -> None:
        if self._follow and (self._cards or self._live):
            self._scroll.verticalScrollBar().setValue(maximum)
            self._follow = True


def _muted_label(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", True)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label
