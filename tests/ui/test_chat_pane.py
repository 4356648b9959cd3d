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
    press(qtbot, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert bar.value() == at + bar.pageStep()
    press(qtbot, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
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


def find_in(pane, qtbot, words):
    pane.finder.open()
    field = QApplication.focusWidget()
    field.selectAll()
    qtbot.keyClicks(field, words)
    return field


def count(pane):
    return pane.find_bar._count.text()


def marked(pane, index):
    view = pane.list.cards[index].view
    return [mark.cursor.selectedText() for mark in view.extraSelections()]


def test_words_are_found_in_messages_whose_cards_are_not_made(pane, qtbot):
    said = [(f"Question {number}", f"The **red** thing, number {number}.\n\n{LONG[:800]}") for number in range(60)]
    said[3] = ("Where is the heron?", "A *grey* heron, and the HERON again.")
    said[50] = ("Is it a heron\U0001f600heron?", "No.")
    pane.show_conversation(talk(*said))
    assert 6 not in pane.list.cards
    pane.focus_question()
    heard = []
    field = find_in(pane, qtbot, "heron")
    assert count(pane) in ("1 of 5", "4 of 5")
    seen = []
    for _ in range(5):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        seen.append((count(pane), pane.list.current))
        view = pane.list.cards[pane.list.current].view
        caret = view.mapTo(pane.list.column, view.cursorRect().center()).y()
        top = pane.list.verticalScrollBar().value()
        assert top <= caret <= top + pane.list.viewport().height()
        heard.append(view.textCursor().block().text())
    assert sorted(seen) == [("1 of 5", 6), ("2 of 5", 7), ("3 of 5", 7), ("4 of 5", 100), ("5 of 5", 100)]
    assert "A grey heron, and the HERON again." in heard
    pane.list.go_to(7)
    assert marked(pane, 7) == ["heron", "HERON"]
    pane.list.go_to(100)
    assert marked(pane, 100) == ["heron", "heron"]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.box.hasFocus()
    assert marked(pane, 100) == []


def test_what_is_not_in_the_conversation_is_said(pane, qtbot):
    pane.show_conversation(talk(("Q", "one"), ("R", "two words")))
    field = find_in(pane, qtbot, "zebra")
    assert count(pane) == "Not in this conversation"
    field.clear()
    qtbot.keyClicks(field, "two  w")
    assert count(pane) == "1 of 1"
    assert marked(pane, 3) == ["two w"]
    pane.show_conversation(talk(("Q", "one"), ("R", "two words"), ("S", "two wheels")))
    assert count(pane) == "1 of 2"


def test_a_thousand_messages_are_reached_though_few_have_cards(pane, qtbot):
    pane.show_conversation(talk(*[(f"Q{number}", f"A{number}\n\n{LONG[: 7 * number]}") for number in range(500)]))
    qtbot.waitUntil(lambda: not pane.list._more.isActive())
    bar = pane.list.verticalScrollBar()
    assert bar.value() == bar.maximum() > 10_000
    assert len(pane.list.cards) < 30
    pane.focus_messages()
    for step in range(40):
        press(qtbot, Qt.Key.Key_K)
        focus = QApplication.focusWidget()
        assert focus.accessibleName().endswith(f"message {999 - step}")
        assert 0 <= pane.list.cards[pane.list.current].y() - bar.value() + 8 <= pane.list.viewport().height()
    assert len(pane.list.cards) < 40
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: not pane.list._more.isActive())
    before = {key: card.mapTo(pane, card.rect().topLeft()).y() for key, card in pane.list.cards.items()}
    for _ in range(20):
        bar.setValue(bar.value() - 50)
        qtbot.wait(1)
    moved = {
        card.mapTo(pane, card.rect().topLeft()).y() - before[k] for k, card in pane.list.cards.items() if k in before
    }
    assert moved <= {999, 1000, 1001}  # nothing jumps; with some fonts a card's height is rounded anew
    order = [child for child in pane.list.column.children() if child in pane.list.cards.values()]
    assert order == [pane.list.cards[key] for key in sorted(pane.list.cards)]  # as assistive technology finds them
