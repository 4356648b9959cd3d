"""A system prompt reaches the model, whatever its template makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from sightline.conversation import ImageInput, Message, Role
from sightline.engine import family
from sightline.engine.prompt import ChatTemplate

PICTURE = ImageInput(Path("a.png"), "a" * 64)
TALK = (Message(Role.USER, "What is it?", (PICTURE,)), Message(Role.ASSISTANT, "A cat."), Message(Role.USER, "Sure?"))
WORDS = "Answer in French."
PARTS = (
    "{% for part in message['content'] %}"
    "{{ '<image>' if part['type'] == 'image' else part['text'] }}{% endfor %}{{ '\n' }}"
)
OF_ITS_OWN = "{% for message in messages %}{{ message['role'] + ': ' }}" + PARTS + "{% endfor %}"
REFUSES = "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system role') }}{% endif %}" + OF_ITS_OWN
TAKES_IT_FOR_AN_ANSWER = (
    "{% for message in messages %}{{ 'user: ' if message['role'] == 'user' else 'assistant: ' }}"
    + PARTS
    + "{% endfor %}"
)
LEAVES_IT_OUT = (
    "{% for message in messages %}{% if message['role'] != 'system' %}{{ message['role'] + ': ' }}"
    + PARTS
    + "{% endif %}{% endfor %}"
)
WANTS_IT_AS_TEXT = (
    "{% if messages[0]['role'] == 'system' %}{{ messages[0]['content'] | trim }}{% endif %}"
    "{% for message in messages if message['role'] != 'system' %}{{ message['role'] + ': ' }}" + PARTS + "{% endfor %}"
)
AS_TEXTS = "{% for message in messages %}{{ message['role'] + ': ' + message['content'] + '\n' }}{% endfor %}"


@pytest.fixture
def template(tmp_path):
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    tokenizer = Tokenizer(models.BPE({letter: place for place, letter in enumerate(sorted(alphabet))}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken("<image>", special=True)])
    image = tokenizer.token_to_id("<image>")
    return lambda source: ChatTemplate(tokenizer, source, image, {}, tmp_path)


@pytest.mark.parametrize("source", [OF_ITS_OWN, AS_TEXTS])
def test_it_is_a_turn_of_its_own_where_the_template_knows_one(template, source):
    told = template(source).render(TALK, system_prompt=WORDS)
    assert told.startswith(f"system: {WORDS}\n")
    assert told.removeprefix(f"system: {WORDS}\n") == template(source).render(TALK)


@pytest.mark.parametrize("source", [REFUSES, TAKES_IT_FOR_AN_ANSWER, LEAVES_IT_OUT, WANTS_IT_AS_TEXT])
def test_else_it_stands_at_the_head_of_the_first_question(template, source):
    told = template(source).render(TALK, system_prompt=WORDS)
    assert told == template(source).render(TALK).replace("What is it?", f"{WORDS}\n\nWhat is it?")
    assert told.count(WORDS) == 1


def test_in_llava_1_5_it_stands_before_the_first_question_without_a_name(template):
    told = template(family.find("llava").chat_template).render(TALK, system_prompt=WORDS)
    assert told == f"{WORDS} USER: <image>\nWhat is it? ASSISTANT: A cat. USER: Sure? ASSISTANT:"


def test_what_a_person_writes_in_it_steers_no_tokens(template):
    encoded = template(OF_ITS_OWN).encode(TALK, lambda image: 1, system_prompt="<image> is a picture")
    assert encoded.images == (PICTURE,)


def test_without_one_nothing_changes(template):
    assert template(OF_ITS_OWN).render(TALK, system_prompt="") == template(OF_ITS_OWN).render(TALK)
