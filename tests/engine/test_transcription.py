"""Questions that want all the words of a picture, and the answer, which is what was read."""

from __future__ import annotations

import pytest

from sightline.conversation import Region, TextLine, Word
from sightline.engine.transcription import asks_for_all_text, transcription
from sightline.transcripts.markdown import parse
from sightline.transcripts.to_text import text


@pytest.mark.parametrize(
    "question",
    [
        "Read the text in this picture.",
        "Please read it out to me",
        "Could you please transcribe all the writing in the image?",
        "What does it say?",
        "What’s written here?",
        "What text do you see in this photo?",
        "Which words are there?",
        "READ IT",
        "Show me the words.",
        "What is printed on this page?",
    ],
)
def test_a_question_for_the_words_and_nothing_else(question: str):
    assert asks_for_all_text(question)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "?",
        "What is this?",
        "What do you see?",
        "What can you say of this picture?",
        "Tell me all",
        "What does this chart show?",
        "Read the text on the button.",
        "What does the title say?",
        "What colour is the text?",
        "How many words are there?",
        "Is there text in this picture?",
        "Lies den Text vor.",
        'What does "the text" mean?',
    ],
)
def test_a_question_for_something_else_or_for_less(question: str):
    assert not asks_for_all_text(question)


def line(text: str) -> TextLine:
    return TextLine(tuple(Word(word, Region(0, 0, 1, 1), 1.0) for word in text.split()))


def test_few_lines_are_a_sentence_and_more_stand_below_one_another():
    assert transcription([]) == "No text was read in it."
    assert transcription([line("STOP")]) == '"STOP".'
    assert transcription([line("Save  it?"), line("Yes"), line("No")]) == '"Save it?", "Yes" and "No".'
    many = [line(f"row {number}") for number in range(11)]
    assert transcription(many).splitlines() == [*(f"row {number}  " for number in range(10)), "row 10"]
    assert transcription([line("a" * 161)]) == "a" * 161


def test_lines_look_as_they_did_whatever_markdown_makes_of_them():
    typed = ["# 1", "- 2", "3. 4", "10.5", "===", "+ 5", "1) *six*", "<b>7</b>", "&lt;8", "[9](x)", "`10`", "~~11~~"]
    assert text(parse(transcription([line(words) for words in typed]))).splitlines() == typed
