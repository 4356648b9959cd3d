"""The conversation: its messages, and under them the box to write in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from sightline.conversation import Conversation, ImageInput, Message, Role
from sightline.engine.quotes import Quote
from sightline.ui import copied_text
from sightline.ui.composer import Composer
from sightline.ui.conversation_find import ConversationFind
from sightline.ui.find_bar import FindBar
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.message_card import CONTINUABLE, MessageCard, PictureLabel
from sightline.ui.message_list import LIVE, MessageList
from sightline.ui.message_menu import show_message_menu
from sightline.ui.text_widgets import WrappingButton, muted_label


class ChatPane(QWidget):
    """Shows a conversation and says what the person wants; changes nothing itself."""

    asked = Signal(str)
    edited = Signal(int, str)  # the index of a question, and its new words
    stopped = Signal()
    regenerate_wanted = Signal()
    continue_wanted = Signal(int)  # the index of an answer
    sibling_chosen = Signal(int)  # the index of a node
    picture_chosen = Signal(str)
    region_chosen = Signal(object)  # ImageInput
    pictures_pasted = Signal(QMimeData)
    larger_model_wanted = Signal()
    read_aloud_wanted = Signal()  # the message the keyboard is at; or silence, while one is read
    export_wanted = Signal(int, bool)  # the index of a message, and whether with all that leads to it
    noted = Signal(str)  # a short remark for the status bar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversation = Conversation()
        self._children: dict[int | None, list[int]] = {}  # the versions of what follows each message, oldest first
        self._labels: Mapping[str, PictureLabel] = {}
        self._quotes_of: Callable[[int], Sequence[Quote]] = lambda _: ()
        self._busy = False

        self.list = MessageList(self._make_card, self._guess_height, self)
        self.list.column.installEventFilter(self)  # before the scroll area around takes the arrows
        self._starters = QWidget()
        self._starters.setAccessibleName(self.tr("Questions to start with"))
        self._starter_row = FlowLayout(self._starters)
        self._starter_note = muted_label("", self)
        self._offered: list[str] | None = None  # the questions to start with
        self._empty = self._make_empty()
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.list)

        self.find_bar = FindBar(
            self.tr("Find in the conversation"), self.tr("Close the search in the conversation"), self
        )
        self.composer = Composer(self)
        self.box = self.composer.box
        self.finder = ConversationFind(self.find_bar, self.list, self.box)
        self.composer.asked.connect(self._ask)
        self.composer.stopped.connect(self.stopped)
        self.composer.edit_left.connect(lambda: self.noted.emit(self.tr("The question stays as it is.")))
        self.box.pictures_pasted.connect(self.pictures_pasted)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.find_bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self.composer)
        self.set_starters(())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a card's buttons, whatever the size of the text."""
        return QSize(max(300, 32 * self.fontMetrics().averageCharWidth()), super().minimumSizeHint().height())

    # What is shown

    def set_starters(self, questions: Sequence[str], note: str = "") -> None:
        """Buttons with questions to start with, below a note on them if any; they go with the first question."""
        self._starter_note.setText(note)
        self._starter_note.setVisible(bool(note and questions))
        self._starters.setAccessibleDescription(note)
        if [*questions] == self._offered:
            return  # the keyboard may be on one of them
        self._offered = [*questions]
        while (item := self._starter_row.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.setParent(None)  # before Qt gets round to deleting it: it is not to be found any more
                button.deleteLater()
        for words in questions:
            button = WrappingButton(words, self._starters)
            button.clicked.connect(lambda _=False, words=words: self.composer.ask(words))
            self._starter_row.addWidget(button)
        self._starters.setVisible(bool(questions))
        self._starters.updateGeometry()

    def set_attached(self, images: Sequence[ImageInput], labels: Mapping[str, PictureLabel], left_out: int = 0) -> None:
        """Which pictures go with the next question, and how many new ones do not."""
        self._labels = labels
        self.composer.set_attached(images, labels, left_out)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the selected branch; cards of messages that stay are kept as they are."""
        self._take(conversation)
        path = conversation.path()
        live = [LIVE] if LIVE in self.list.cards else []
        self.list.show_messages([*path, *live])
        for index in self.list.cards:
            if index != LIVE:
                self._show_place(index)
        self._pages.setCurrentWidget(self.list if self.list.keys else self._empty)
        self.finder.take(conversation)
        self.list.make_current(self.list.keys[-1] if self.list.keys else None)

    def begin_answer(self, conversation: Conversation, question: int) -> None:
        """Show the branch up to the question, and under it an empty answer that will grow."""
        keyboard_is_here = self.list.keyboard_is_here()
        self._busy = True
        self._take(conversation)
        self._pages.setCurrentWidget(self.list)
        self.list.show_messages([*conversation.path(question), LIVE])
        self.list.follow()
        for index in self.list.cards:
            if index != LIVE:
                self._show_place(index)
        self.list.make_current(LIVE)
        if keyboard_is_here:
            self.list.card(LIVE).view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._allow()

    def begin_conversation(self) -> None:
        """Show nothing, not even an answer that is still on its way."""
        self._busy = False
        self.composer.leave_edit()
        self.list.show_messages([])
        self.show_conversation(Conversation())
        self._allow()

    def mark_quotes(self, quotes_of: Callable[[int], Sequence[Quote]]) -> None:
        """Say under answers, by their nodes, what of their quotes was read in the pictures."""
        self._quotes_of = quotes_of
        for index, card in self.list.cards.items():
            self._show_quotes(index, card)

    def grow(self, text: str) -> None:
        """More of the answer."""
        if (live := self.list.cards.get(LIVE)) is not None:
            live.view.append(text)

    def set_phase(self, words: str) -> None:
        """What the model is doing, under the answer that grows."""
        if (live := self.list.cards.get(LIVE)) is not None:
            live.set_phase(words)

    def end_answer(self, conversation: Conversation) -> None:
        """The answer is over, and in the conversation if there was any."""
        self._busy = False
        path = conversation.path()
        new = [index for index in path if index not in self.list.keys]
        live = self.list.cards.get(LIVE)
        if live is not None and len(new) == 1 and (outcome := conversation.nodes[new[0]].outcome) is not None:
            self.list.rename(LIVE, new[0])
            live.set_outcome(outcome)
        elif live is not None:
            self.list.show_messages([key for key in self.list.keys if key != LIVE])
        self.show_conversation(conversation)
        self._allow()

    # What the person does

    def copy_last_answer(self) -> None:
        """Put the last answer on the clipboard, as Markdown."""
        if (answer := self._last_answer()) is not None:
            self._copy(answer.text)

    def copy_plain(self) -> None:
        """Put the message the keyboard is at, or else the last answer, on the clipboard as plain text."""
        at = self.list.current if self.list.keyboard_is_here() else None
        message = self._last_answer() if at is None else self.message(at)
        if message is not None:
            self._copy(copied_text.plain_text(message))

    def message_at(self) -> int | None:
        """The key of the message the keyboard is at, or else of the last one; None where there is none."""
        at = self.list.current if self.list.keyboard_is_here() else None
        return next(reversed(self.list.keys), None) if at is None else at

    def message(self, key: int) -> Message:
        """The message of that key; of an answer that still grows, what there is of it."""
        if key == LIVE:
            return Message(Role.ASSISTANT, self.list.card(LIVE).view.markdown())
        return self._conversation.nodes[key].message

    def quotes_at(self, key: int) -> str:
        """What is said about the quotes of that message, without the marks before it."""
        return "\n\n".join(line.lstrip("✓✗ ") for line in self.list.card(key).quotes_text().split("\n"))

    def current_message(self) -> int:
        """The index of the message the keyboard is at, or else of the last one; there must be one that is kept."""
        current = self.list.current if self.list.keyboard_is_here() else None
        return self.list.keys[-1] if current is None else current

    def copy_conversation(self) -> None:
        """Put the branch that is shown on the clipboard, as Markdown."""
        self._copy(copied_text.conversation_markdown(self._messages(), self._names()))

    def copy_conversation_plain(self) -> None:
        """Put the branch that is shown on the clipboard, as plain text."""
        self._copy(copied_text.conversation_text(self._messages(), self._names()))

    def edit_question(self) -> None:
        """Write another version of the question the keyboard is at, or of the one before the answer it is at."""
        path = [key for key in self.list.keys if key != LIVE]
        if self._busy or not path:
            return
        at = self.list.current if self.list.keyboard_is_here() and self.list.current in path else path[-1]
        questions = [i for i in path[: path.index(at) + 1] if self._role(i) is Role.USER]
        if questions:
            self._edit(questions[-1])

    def step_sibling(self, by: int) -> None:
        """Show the version before or after the one the keyboard is at, or else of the last answer."""
        path = [key for key in self.list.keys if key != LIVE]
        answers = [index for index in path if self._role(index) is Role.ASSISTANT]
        if self.list.keyboard_is_here() and self.list.current in path:
            self._choose_sibling(self.list.current, by)
        elif answers:
            self._choose_sibling(answers[-1], by)

    def continue_answer(self) -> None:
        """Have the answer the keyboard is at, or the last one, written on from where it was broken off."""
        path = [key for key in self.list.keys if key != LIVE]
        at = self.list.current if self.list.keyboard_is_here() and self.list.current in path else None
        index = at if at is not None and self._role(at) is Role.ASSISTANT else next(reversed(path), None)
        if index is not None and not self._busy and self._can_continue(index):
            self.continue_wanted.emit(index)

    def last_answer(self) -> str:
        """The words of the last answer shown, and what is said about its quotes; empty where there is none."""
        answers = [key for key in self.list.keys if key == LIVE or self._role(key) is Role.ASSISTANT]
        if not answers:
            return ""
        card = self.list.card(answers[-1])
        return "\n".join(filter(None, (card.view.toPlainText(), card.quotes_text())))

    def focus_messages(self) -> None:
        """Put the keyboard at the message it was at, or the last one."""
        if self.list.current is not None:
            self.list.go_to(self.list.current)

    def go_to(self, index: int) -> None:
        """Put the keyboard at this message, if it is shown."""
        if index in self.list.keys:
            self.list.go_to(index)

    def focus_question(self) -> None:
        """Put the keyboard into the box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """J and K, or Alt with arrows, walk through the messages; C copies one, E edits a question, Space reads."""
        if not isinstance(event, QKeyEvent) or self.list.current is None:
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        modifiers = event.modifiers()
        alt = modifiers == Qt.KeyboardModifier.AltModifier
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        bare = modifiers == Qt.KeyboardModifier.NoModifier
        bar = self.list.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_J if bare:
                self.list.step(1)
            case Qt.Key.Key_Down if alt:
                self.list.step(1)
            case Qt.Key.Key_K if bare:
                self.list.step(-1)
            case Qt.Key.Key_Up if alt:
                self.list.step(-1)
            case Qt.Key.Key_C if bare:
                self.list.card(self.list.current).copy()
            case Qt.Key.Key_C if shift:
                self.copy_plain()
            case Qt.Key.Key_E if bare:
                self.edit_question()
            case Qt.Key.Key_Space if bare:
                self.read_aloud_wanted.emit()
            case Qt.Key.Key_PageDown if alt:
                bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
            case Qt.Key.Key_PageUp if alt:
                bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
            case _:
                return False
        return True

    def _make_empty(self) -> QScrollArea:
        hello = muted_label(self.tr("Your conversation appears here."), self)
        hello.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QWidget()
        inside.setObjectName("messages")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 10, 4)
        column.addWidget(hello, 1)
        column.addWidget(self._starter_note)
        column.addWidget(self._starters)
        column.addStretch(0)
        page = QScrollArea(self)
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setAccessibleName(self.tr("Conversation"))
        page.setWidget(inside)
        page.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return page

    def _take(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self._children = {}
        for index, node in enumerate(conversation.nodes):
            self._children.setdefault(node.parent, []).append(index)

    def _ask(self, text: str) -> None:
        if self.composer.edited is None or text != self.box.text().strip():
            self.asked.emit(text)
        else:
            self.edited.emit(self.composer.edited, text)

    def _edit(self, index: int) -> None:
        message = self._conversation.nodes[index].message
        number = self.list.keys.index(index) + 1
        self.composer.edit(index, number, message.text, message.images, self._labels)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.noted.emit(self.tr("Copied."))

    def _choose_sibling(self, index: int, by: int) -> None:
        siblings = self._children[self._conversation.nodes[index].parent]
        at = siblings.index(index) + by
        if 0 <= at < len(siblings) and not self._busy:
            keyboard_is_here = self.list.keyboard_is_here()
            self.sibling_chosen.emit(siblings[at])
            if keyboard_is_here:
                self.list.go_to(siblings[at])

    def _can_continue(self, index: int) -> bool:
        outcome = self._conversation.nodes[index].outcome
        return outcome is not None and outcome.reason in CONTINUABLE

    def _role(self, index: int) -> Role:
        return self._conversation.nodes[index].message.role

    def _messages(self) -> list[Message]:
        return [self.message(key) for key in self.list.keys]

    def _last_answer(self) -> Message | None:
        return next((message for message in reversed(self._messages()) if message.role is Role.ASSISTANT), None)

    def _names(self) -> dict[str, str]:
        return {
            digest: self.tr("Image {number}: {name}").format(number=label.number, name=label.name)
            for digest, label in self._labels.items()
        }

    def _make_card(self, key: int) -> MessageCard:
        role = Role.ASSISTANT if key == LIVE else self._role(key)
        card = MessageCard(role, self.list.column)
        card.picture_chosen.connect(self.picture_chosen)
        card.region_chosen.connect(self.region_chosen)
        card.larger_model_wanted.connect(self.larger_model_wanted)
        card.regenerate_wanted.connect(self.regenerate_wanted)
        card.link_chosen.connect(
            lambda address: self.noted.emit(
                self.tr("Link to {address}. Nothing is opened; its context menu copies it.").format(
                    address=address[:200]
                )
            )
        )
        card.view.caret_moved.connect(lambda: self.list.show_caret(card))
        card.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card.view.customContextMenuRequested.connect(lambda place: self._show_menu(card, place))
        card.copied.connect(lambda: self.noted.emit(self.tr("Copied.")))
        card.sibling_chosen.connect(lambda by: self._choose_sibling(self._key(card), by))
        card.continue_wanted.connect(lambda: self.continue_wanted.emit(self._key(card)))
        card.edit_wanted.connect(lambda: self._edit(self._key(card)))
        if key == LIVE:
            return card
        node = self._conversation.nodes[key]
        card.set_pictures(node.message.images, self._labels)
        if role is Role.USER:
            card.view.set_plain(node.message.text)
        else:
            card.view.set_source(node.message.text)
        if node.outcome is not None:
            card.set_outcome(node.outcome)
        self._show_quotes(key, card)
        self._show_place(key, card)
        return card

    def _show_menu(self, card: MessageCard, place: QPoint) -> None:
        key = self._key(card)
        can_leave = key != LIVE and not self._busy
        show_message_menu(
            card, place, partial(self._read_aloud, key), partial(self.export_wanted.emit, key) if can_leave else None
        )

    def _read_aloud(self, key: int) -> None:
        self.list.go_to(key)
        self.read_aloud_wanted.emit()

    def _show_quotes(self, key: int, card: MessageCard) -> None:
        if key != LIVE and self._conversation.nodes[key].outcome is not None:
            card.set_quotes(self._quotes_of(key))

    def _key(self, card: MessageCard) -> int:
        return next(key for key, known in self.list.cards.items() if known is card)

    def _show_place(self, index: int, card: MessageCard | None = None) -> None:
        """What a card can do depends on what is beside and after it."""
        card = card or self.list.cards[index]
        siblings = self._children[self._conversation.nodes[index].parent]
        card.set_siblings(siblings.index(index) + 1, len(siblings))
        card.set_last(card.role is Role.ASSISTANT and not self._children.get(index) and index == self.list.keys[-1])
        card.set_changeable(not self._busy)

    def _guess_height(self, key: int, width: int) -> int:
        """About how tall a card will be, in pixels: its lines, and what is around them."""
        metrics = self.fontMetrics()
        letters = max(width // max(metrics.averageCharWidth(), 1), 10)
        node = None if key == LIVE else self._conversation.nodes[key]
        text = "" if node is None else node.message.text
        lines = sum(1 + len(line) // letters for line in text.split("\n"))
        pictures = 0 if node is None else len(node.message.images)
        return lines * metrics.lineSpacing() * 5 // 4 + 4 * metrics.lineSpacing() + 52 * pictures

    def _allow(self) -> None:
        self.composer.set_busy(self._busy)
        self._starters.setEnabled(not self._busy)
        for card in self.list.cards.values():
            card.set_changeable(not self._busy)
