"""What may be quoted: lines as they were read, joined, and words of the question; nothing is misspelt."""

from __future__ import annotations

import numpy as np
import pytest
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE
from tokenizers.trainers import BpeTrainer

from sightline.engine.quoting import Quoting
from sightline.engine.sampling import sample

LINES = ["NO FOOD", "NO DRINKS", "Café 12", "12"]
QUESTION = "Is there a bar for Zebra?"


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    made = Tokenizer(BPE())
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    made.decoder = decoders.ByteLevel()
    trainer = BpeTrainer(
        vocab_size=330,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
        special_tokens=["<e>"],
    )
    made.train_from_iterator(['There is no "Zebra".', '"NO FOOD", "NO DRINKS" and "NO ENTRY".'] * 20, trainer)
    return made


def refused_at(tokenizer: Tokenizer, answer: str, lines: list[str] = LINES) -> str | None:
    """How much of the answer is written before a token that is not allowed; None where all are."""
    quoting, ids = Quoting(tokenizer, lines, QUESTION), tokenizer.encode(answer).ids
    for count, token in enumerate(ids):
        allowed = quoting.allowed()
        if allowed is not None and token not in allowed:
            return str(tokenizer.decode(ids[:count]))
        quoting.push(token)
    return None


@pytest.mark.parametrize(
    "answer",
    [
        '"NO FOOD".',
        'It says "NO DRINKS", "Café 12" and "12".',
        '"NO FOOD NO DRINKS".',
        '"12 Café 12".',
        'There is no "Zebra".',
        'No, there is no "bar for Zebra".',
        "Nothing is quoted: NO ENTRY, it's all free.",
        '"12" and "NO FOOD". The lowest is "12".',
    ],
)
def test_what_was_read_or_asked_may_be_quoted(tokenizer: Tokenizer, answer: str):
    assert refused_at(tokenizer, answer) is None


@pytest.mark.parametrize(
    ("answer", "false"),
    [
        ('There is no "Zebra".', False),
        ('There is no "Café".', True),  # it stands in a line with its number
        ('No, there is no "no food".', True),
        ('There is no "Caf".', False),
        ('It says "Café 12".', False),
        ('There is no "Zebra". It says "Café 12".', False),
    ],
)
def test_of_what_was_read_it_is_false_that_there_is_none(tokenizer: Tokenizer, answer: str, false: bool):
    quoting = Quoting(tokenizer, LINES, "Zebra, Café, Caf, no food?")
    for token in tokenizer.encode(answer).ids:
        quoting.push(token)
    assert quoting.false == false


@pytest.mark.parametrize(
    ("answer", "written"),
    [
        ('"NO ENTRY".', '"NO '),
        ('"NO FOO".', '"NO FO'),
        ('"NO".', '"NO'),
        ('"FOOD".', '"'),
        ('"NO FOOD 3".', '"NO FOOD'),
        ('There is no "Zebras".', 'There is no "Zebra'),
        ('"Zebra".', '"'),  # that it is there, nobody read
        ('The highest is "Zebra".', 'The highest is "'),
        ('"NO FOOD", "12" and "NO FOOD".', '"NO FOOD", "12" and "NO '),
        ('"12" and "12".', '"12" and "'),
    ],
)
def test_nothing_else_may_be_quoted(tokenizer: Tokenizer, answer: str, written: str):
    said = refused_at(tokenizer, answer)
    assert said is not None
    assert written.startswith(said.rstrip()) or said.startswith(written)


def test_what_was_read_twice_may_be_quoted_twice(tokenizer: Tokenizer):
    assert refused_at(tokenizer, '"12" and "12".', [*LINES, "12"]) is None
    assert refused_at(tokenizer, '"12", "12" and "12".', [*LINES, "12"]) == '"12", "12" and "'


def test_where_a_line_has_a_quotation_mark_anything_may_come(tokenizer: Tokenizer):
    assert refused_at(tokenizer, '"NO ENTRY".', ['The "Crown"']) is None


def test_with_nothing_read_only_the_question_is_quoted_and_denied(tokenizer: Tokenizer):
    assert refused_at(tokenizer, '"NO FOOD".', []) == '"'
    assert refused_at(tokenizer, '"Zebra".', []) == '"'
    assert refused_at(tokenizer, 'There is no "Zebra".', []) is None


def test_of_the_allowed_tokens_one_is_taken_with_its_probability_among_all():
    logits, random = np.log(np.array([0.6, 0.1, 0.3], np.float32)), np.random.default_rng(0)
    token, probability = sample(logits, 0.0, 1.0, random, [1, 2])
    assert (token, round(probability, 5)) == (2, 0.3)
    assert sample(logits, 0.0, 1.0, random, [1]) == (1, 1.0)
    drawn = [sample(logits, 1.0, 1.0, random, [1, 2])[0] for _ in range(2000)]
    assert {*drawn} == {1, 2}
    assert np.mean(np.array(drawn) == 2) == pytest.approx(0.75, abs=0.05)
