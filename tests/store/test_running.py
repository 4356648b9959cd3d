"""Events pass through unchanged while what they say is kept; closing reaches the answer."""

from __future__ import annotations

import math
from collections.abc import Generator

import pytest

from fakes import FakeModel
from sightline.chat import Chat
from sightline.conversation import Message, Role, Writer
from sightline.events import Event, StopReason, TextDelta
from sightline.store.conversations import Conversations
from sightline.store.running import keep_running

WRITER = Writer("Fake model", settings={"temperature": 0.0})


@pytest.fixture
def asked(conversations) -> tuple[Chat, FakeModel, str]:
    chat, model = Chat(), FakeModel()
    model.script = ["One ", "two ", "three."]
    chat.ask(Message(Role.USER, "Count."))
    return chat, model, conversations.create(chat.conversation)


def test_each_part_is_kept_and_the_whole_answer_takes_its_place(asked, conversations, open_store, database):
    chat, model, id = asked
    said, kept = "", []
    for event in keep_running(chat.answer(model, 0), conversations, id, 0, WRITER, every=0.0):
        if isinstance(event, TextDelta):
            said += event.text
            with database.reading() as connection:
                kept.append(connection.execute("SELECT text FROM running_answers").fetchone()[0])
            assert kept[-1] == said
    assert kept == ["One ", "One two ", "One two three."]
    conversations.save(id, chat.conversation)
    database.close()
    assert Conversations(open_store()).load(id) == chat.conversation


def test_after_a_crash_what_was_kept_is_a_stopped_answer(asked, conversations, open_store, database):
    chat, model, id = asked
    answer = keep_running(chat.answer(model, 0), conversations, id, 0, WRITER, every=0.0)
    while not isinstance(next(answer), TextDelta):
        pass
    database.close()
    found = Conversations(open_store()).load(id).nodes[-1]
    assert (found.message.text, found.outcome.reason, found.writer) == ("One ", StopReason.STOPPED, WRITER)
    answer.close()


def test_not_each_word_is_written_to_the_disk(asked, conversations, database):
    chat, model, id = asked
    list(keep_running(chat.answer(model, 0), conversations, id, 0, every=math.inf))
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM running_answers").fetchone() == (0,)


def test_closing_it_stops_the_answer(asked, conversations):
    chat, model, id = asked
    answer = keep_running(chat.answer(model, 0), conversations, id, 0)
    while not isinstance(next(answer), TextDelta):
        pass
    answer.close()
    assert chat.conversation.nodes[-1].outcome.reason is StopReason.STOPPED


def test_an_answer_that_cannot_be_kept_goes_on(asked, conversations, open_store):
    chat, model, id = asked
    second = Conversations(open_store())  # it can only read

    def events() -> Generator[Event]:
        yield from keep_running(chat.answer(model, 0), second, id, 0, every=0.0)

    assert "".join(event.text for event in events() if isinstance(event, TextDelta)) == "One two three."
