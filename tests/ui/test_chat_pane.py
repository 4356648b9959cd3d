"""The conversation by keyboard: long answers are read, and only what does something can be reached or pressed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from sightline.conversation import Conversation, ImageInput, Message, Role
from sightline.events import Finished, StopReason
from sightline.ui.chat_pane import ChatPane
from sightline.ui.message_card import PictureLabel

DONE = Finished(StopReason.END, 1, 0, 1, 0.1, 0.2)
LONG = "\n\n".join(f"Line {number}." for number in range(200))


@pytest.fixture
def pane(qtbot):
    pane = ChatPane()
    qtbot.addWidget(pane)
    pane.resize(500, 500)
    pane.show()
    pane.activateWindow()
    return pane


def talk(*turns, images=()):
    """A conversation of questions, each with its answers, the next question after the last of them."""
    conversation = Conversation()
    last = None
    for question, *answers in turns:
        conversation = conversation.add(last, Message(Role.USER, question, images))
        asked = len(conversation.nodes) - 1
        for answer in answers:
            conversation = conversation.add(asked, Message(Role.ASSISTANT, answer), DONE)
        last = len(conversation.nodes) - 1
    return conversation


def button(pane, name):
    return [
        each
        for each in pane.findChildren(QAbstractButton)
        if each.isVisible() and name in (each.text(), each.accessibleName())
    ]


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_an_answer_taller_than_the_pane_is_read_by_keyboard(pane, qtbot):
    pane.show_conversation(talk(("Q", LONG)))
    bar = pane.list.verticalScrollBar()
    view = pane.list.cards[pane.list.current].view
    qtbot.waitUntil(lambda: bar.maximum() > 1000 and bar.value() == bar.maximum())

    def shown():
        top = pane.list.viewport().mapToGlobal(pane.list.viewport().rect().topLeft()).y()
        caret = view.viewport().mapToGlobal(view.cursorRect().center()).y()
        return top <= caret <= top + pane.list.viewport().height()

    pane.focus_messages()
    assert view.hasFocus()
    assert bar.value() < 200  # from its beginning
    seen = [bar.value()]
    for _ in range(60):
        press(qtbot, Qt.Key.Key_Down)
        assert shown()
        seen.append(bar.value())
    assert seen == sorted(seen)
    assert seen[-1] > seen[0]
    assert view.textCursor().block().text() == "Line 60."
    press(qtbot, Qt.Key.Key_End)
    assert view.textCursor().atEnd()
    assert shown()
    press(qtbot, Qt.Key.Key_Down)  # nothing further in the text: what is under it
    assert bar.value() > seen[-1]
    press(qtbot, Qt.Key.Key_Home)
    assert view.textCursor().atStart()
    assert shown()
    at = bar.value()
    press(qtbot, Qt.Key.Key_Space)
    assert bar.value() == at + bar.pageStep()
    press(qtbot, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == at
    press(qtbot, Qt.Key.Key_PageDown)
    assert bar.value() == at + bar.pageStep()


def test_a_message_is_gone_to_at_its_beginning(pane, qtbot):
    pane.show_conversation(talk(("Q", LONG), ("R", LONG)))
    bar = pane.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    pane.focus_messages()
    for _ in range(2):
        press(qtbot, Qt.Key.Key_K)
    card = pane.list.card(1)
    assert card.view.hasFocus()
    assert 0 <= card.y() - bar.value() <= 8
    press(qtbot, Qt.Key.Key_End)
    pane.focus_question()
    pane.focus_messages()
    assert card.view.textCursor().atEnd()  # back where the reading was
    assert bar.value() > card.y() + card.height() - 2 * bar.pageStep()


def test_no_other_answer_can_be_chosen_while_one_is_on_its_way(pane, qtbot):
    conversation = talk(("Q", "one", "two"), ("R", "three", "four"))
    pane.show_conversation(conversation)
    qtbot.waitUntil(lambda: len(button(pane, "Regenerate")) == 1)
    assert [each.isEnabled() for each in button(pane, "Previous answer")] == [True, True]
    assert [each.isEnabled() for each in button(pane, "Next answer")] == [False, False]
    conversation = conversation.add(conversation.path()[-1], Message(Role.USER, "S"))
    pane.begin_answer(conversation, len(conversation.nodes) - 1)
    for name in ("Previous answer", "Next answer", "Regenerate"):
        assert not any(each.isEnabled() for each in button(pane, name))
    pane.grow("five")
    conversation = conversation.add(len(conversation.nodes) - 1, Message(Role.ASSISTANT, "five"), DONE)
    pane.end_answer(conversation)
    assert [each.isEnabled() for each in button(pane, "Previous answer")] == [True, True]
    qtbot.waitUntil(lambda: [each.isEnabled() for each in button(pane, "Regenerate")] == [True])


def test_tab_stops_at_the_parts_of_one_message_only(pane, qtbot):
    image = ImageInput(Path("a.png"), "d")
    pane.set_attached((), {"d": PictureLabel(1, "a.png", "d", QPixmap(4, 4))})
    conversation = talk(("Q", "one", "two"), ("R", "three"), images=(image,))
    pane.show_conversation(conversation)
    pane.show_conversation(conversation.select(1))
    pane.show_conversation(conversation)

    def stops():
        return {
            index
            for index, card in pane.list.cards.items()
            for part in (card.view, *card.findChildren(QAbstractButton))
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        }

    qtbot.waitUntil(lambda: len(button(pane, "Image 1: a.png")) == 2)
    assert stops() == {conversation.path()[-1]}
    pane.focus_messages()
    press(qtbot, Qt.Key.Key_K)
    assert stops() == {conversation.path()[-2]}


def test_in_a_low_window_the_questions_to_start_with_scroll_and_nothing_is_cut(pane, qtbot):
    pane.setFont(QFont(pane.font().family(), 21))
    pane.set_starters([f"A question to start with, number {number}." for number in range(6)])
    pane.resize(450, pane.minimumSizeHint().height())
    qtbot.waitUntil(lambda: len(button(pane, "Ask")) == 1)
    (send,) = button(pane, "Ask")
    qtbot.waitUntil(lambda: send.height() >= send.sizeHint().height())
    bar = pane._empty.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    for starter in pane._starters.findChildren(QAbstractButton):
        assert starter.height() >= starter.heightForWidth(starter.width())
        assert starter.geometry().right() <= pane._starters.width()
