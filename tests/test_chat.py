"""One turn: the answer joins the tree however it ends, and a rejected one is never told to the model."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers

from fakes import FakeModel
from sightline.chat import ANOTHER_ANSWER_TEMPERATURE, Chat
from sightline.conversation import ImageInput, Message, Region, Role, TextLine, Word, Writer
from sightline.engine.prompt import ChatTemplate
from sightline.errors import AppError
from sightline.events import Finished, StopReason, TextDelta

QUESTION = Message(Role.USER, "How many?")


def test_question_and_answer_are_kept():
    chat, model = Chat(), FakeModel()
    model.script = ["Two", "."]
    events = list(chat.answer(model, chat.ask(QUESTION)))
    assert [event.text for event in events if isinstance(event, TextDelta)] == ["Two", "."]
    assert isinstance(events[-1], Finished)
    assert chat.conversation.messages() == (QUESTION, Message(Role.ASSISTANT, "Two."))
    assert chat.conversation.nodes[1].outcome == events[-1]


def test_messages_know_when_they_were_said_and_answers_who_wrote_them_and_how():
    chat = Chat(max_new_tokens=7)
    question = chat.ask(QUESTION)
    list(chat.answer(FakeModel(), question))
    list(chat.answer(FakeModel(), question, Writer("Fake model", "/models/fake", "ab")))
    asked, first, second = chat.conversation.nodes
    assert asked.time <= first.time <= second.time
    assert first.time.tzinfo is not None
    greedy = {"max_new_tokens": 7, "temperature": 0.0, "top_p": 1.0, "seed": 0}
    assert first.writer == Writer("Fake model", settings=greedy)
    sampled = {**greedy, "temperature": ANOTHER_ANSWER_TEMPERATURE, "seed": 1}
    assert second.writer == Writer("Fake model", "/models/fake", "ab", sampled)


def test_the_answer_is_kept_before_anyone_hears_that_it_is_done():
    chat = Chat()
    for event in chat.answer(FakeModel(), chat.ask(QUESTION)):
        if isinstance(event, Finished):
            assert len(chat.conversation.nodes) == 2


def test_stopping_keeps_what_was_written_and_marks_it():
    chat, model = Chat(), FakeModel()
    model.script = ["Two", " or", " three"]
    answer = chat.answer(model, chat.ask(QUESTION))
    while not isinstance(next(answer), TextDelta):
        pass
    next(answer)
    answer.close()
    assert chat.conversation.messages()[-1].text == "Two or"
    assert chat.conversation.nodes[-1].outcome.reason is StopReason.STOPPED


def test_stopping_before_the_first_word_keeps_no_empty_answer():
    chat = Chat()
    answer = chat.answer(FakeModel(), chat.ask(QUESTION))
    next(answer)
    answer.close()
    assert chat.conversation.messages() == (QUESTION,)


def test_an_error_midway_keeps_the_partial_answer():
    chat, model = Chat(), FakeModel()
    model.script = ["Two", AppError("The server has gone.", "Start it again.")]
    with pytest.raises(AppError, match="gone"):
        list(chat.answer(model, chat.ask(QUESTION)))
    assert chat.conversation.messages()[-1].text == "Two"
    assert chat.conversation.nodes[-1].outcome.reason is StopReason.FAILED


def test_regenerating_keeps_the_old_answer_and_does_not_tell_it():
    chat, model = Chat(), FakeModel()
    question = chat.ask(QUESTION)
    list(chat.answer(model, question))
    list(chat.answer(model, question))
    assert len(chat.conversation.siblings(1)) == 2
    assert model.requests[0].messages == model.requests[1].messages == (QUESTION,)


def test_only_another_answer_to_the_same_question_is_sampled():
    chat, model = Chat(), FakeModel()
    question = chat.ask(QUESTION)
    for _ in range(3):
        list(chat.answer(model, question))
    list(chat.answer(model, chat.ask(QUESTION)))
    first, second, third, next_question = model.requests
    assert first.temperature == next_question.temperature == 0
    assert second.temperature > 0
    assert second.seed != third.seed


def test_a_follow_up_is_told_the_selected_answer_alone():
    chat, model = Chat(), FakeModel()
    question = chat.ask(QUESTION)
    list(chat.answer(model, question))
    list(chat.answer(model, question))
    chat.conversation = chat.conversation.select(1)
    list(chat.answer(model, chat.ask(Message(Role.USER, "And now?"))))
    assert [message.text for message in model.requests[-1].messages] == ["How many?", "Answer 1.", "And now?"]


def test_a_question_goes_with_the_words_of_its_pictures_that_are_read_by_then():
    text_read = {}
    chat, model = Chat(text_read=text_read), FakeModel()
    line = TextLine((Word("Sales", Region(0, 0, 1, 1), 0.9),))
    question = chat.ask(Message(Role.USER, "What?", (ImageInput(Path("a.png"), "a"), ImageInput(Path("b.png"), "b"))))
    list(chat.answer(model, question))
    text_read |= {"a": (line,), "b": (), "elsewhere": (line,)}
    list(chat.answer(model, question))
    assert [request.text_read for request in model.requests] == [{}, {"a": (line,), "b": ()}]


def test_what_the_next_question_will_ask_is_known_but_for_its_text():
    first, second = (ImageInput(Path(name), name) for name in "ab")
    chat = Chat(7, {"a": (), "b": (), "c": ()})
    list(chat.answer(FakeModel(), chat.ask(Message(Role.USER, "How many?", (first,)))))
    ahead = chat.ahead([second])
    assert ahead.messages[:-1] == chat.conversation.messages()
    assert ahead.messages[-1].images == (second,)
    assert (ahead.max_new_tokens, sorted(ahead.text_read)) == (7, ["a", "b"])


def test_an_edited_question_begins_a_branch_of_its_own():
    chat, model = Chat(), FakeModel()
    first = chat.ask(QUESTION)
    list(chat.answer(model, first))
    list(chat.answer(model, chat.ask(Message(Role.USER, "And?"))))
    edited = chat.edit(first, "How many now?")
    list(chat.answer(model, edited))
    assert chat.conversation.nodes[edited].edited
    assert [message.text for message in chat.conversation.messages()] == ["How many now?", "Answer 3."]
    assert [message.text for message in model.requests[-1].messages] == ["How many now?"]
    assert model.requests[-1].temperature == 0
    assert [message.text for message in chat.conversation.select(first).messages()][-1] == "Answer 2."


def test_an_answer_that_goes_on_begins_with_what_was_said_and_leaves_the_first_alone():
    chat, model = Chat(), FakeModel()
    question = chat.ask(QUESTION)
    model.reason = StopReason.LENGTH
    list(chat.answer(model, question))
    model.script = [" More."]
    events = list(chat.answer(model, question, continued=1))
    assert [event.text for event in events if isinstance(event, TextDelta)] == ["Answer 1.", " More."]
    assert (model.requests[-1].prefix, model.requests[-1].temperature) == ("Answer 1.", 0)
    assert [node.message.text for node in chat.conversation.nodes[1:]] == ["Answer 1.", "Answer 1. More."]
    first, further = (node.writer.settings for node in chat.conversation.nodes[1:])
    assert further == {**first, "prefix_length": len("Answer 1.")}


def test_going_on_in_vain_adds_nothing():
    chat, model = Chat(), FakeModel()
    question = chat.ask(QUESTION)
    list(chat.answer(model, question))
    answer = chat.answer(model, question, continued=1)
    next(answer)
    answer.close()
    assert len(chat.conversation.nodes) == 2


def test_nothing_that_was_rejected_is_ever_in_the_prompt():
    """In hundreds of regenerated, edited and continued turns the rendered prompt has the selected branch alone."""
    tokenizer = Tokenizer(models.WordLevel({"<unk>": 0}, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens([AddedToken("<image>")])
    source = (
        "{% for message in messages %}{{ message['role'] }}: {% for part in message['content'] %}"
        "{% if part['type'] == 'text' %}{{ part['text'] }}{% endif %}{% endfor %};{% endfor %}"
    )
    template = ChatTemplate(tokenizer, source, tokenizer.token_to_id("<image>"), {}, Path("model"))
    chance = random.Random(0)
    chat, model = Chat(), FakeModel()
    said = 0

    def words():
        nonlocal said
        said += 1
        return f"w{said}w"

    for _ in range(300):
        path = chat.conversation.path()
        nodes = chat.conversation.nodes
        model.script = [words()]
        continued = None
        match chance.choice(["ask", "ask", "regenerate", "edit", "continue", "select"]) if path else "ask":
            case "regenerate":
                question = nodes[path[-1]].parent
            case "edit":
                question = chat.edit(chance.choice(path[::2]), words())
            case "continue":
                question, continued = nodes[path[-1]].parent, path[-1]
            case "select":
                chat.conversation = chat.conversation.select(chance.randrange(len(nodes)))
                continue
            case _:
                question = chat.ask(Message(Role.USER, words()))
        list(chat.answer(model, question, continued=continued))
        request = model.requests[-1]
        before = [chat.conversation.nodes[index].message for index in chat.conversation.path(question)]
        rendered = template.render(request.messages, text_read=request.text_read)
        assert rendered == "".join(f"{message.role}: {message.text};" for message in before)
        assert request.prefix == ("" if continued is None else nodes[continued].message.text)
    assert any(len(chat.conversation.siblings(index)) > 2 for index in range(len(chat.conversation.nodes)))
