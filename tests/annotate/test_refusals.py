"""Which answers of a model are no drafts."""

from __future__ import annotations

import pytest

from sightline.annotate.refusals import cannot_tell
from sightline.events import StopReason


@pytest.mark.parametrize(
    "answer",
    [
        "",
        " \n",
        "I can't tell.",
        "I can’t tell what this is.",
        "I'm sorry, but I can't help with that.",
        "Sorry, I cannot assist with identifying people.",
        "I am unable to view the image.",
        "I'm not able to identify the person in this photo.",
        "Unfortunately, I cannot see the picture.",
        "As an AI language model, I do not have access to images.",
        "I apologize, but as a large language model I can't describe this.",
        "It is not possible to describe the picture.",
        "No image was provided. Please upload one.",
        "There is no image attached.",
        "Cannot tell.",
        "The image cannot be described.",
    ],
)
def test_an_answer_that_says_nothing_of_the_picture_is_no_draft(answer: str) -> None:
    assert cannot_tell(answer, StopReason.END)


@pytest.mark.parametrize(
    "answer",
    [
        "A dog that cannot see the ball.",
        "A sign that says “I can't tell”.",
        "No parking sign on a brick wall.",
        "No picture frames on a white wall.",
        "A sorry-looking cat in the rain.",
        "Sorry board game pieces on a table.",
        "I love New York, in black letters with a red heart.",
        "I can't tell who they are, but two people walk along a beach.",
        "An AI model diagram with three layers.",
    ],
)
def test_what_is_about_the_picture_is_a_draft(answer: str) -> None:
    assert not cannot_tell(answer, StopReason.END)
    assert not cannot_tell(answer, StopReason.WITHHELD)


def test_what_passed_no_gate_is_no_draft_whatever_is_said_instead() -> None:
    assert cannot_tell("I can't tell. What is certain: it is mostly red.", StopReason.UNSURE)
