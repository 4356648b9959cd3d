"""Statements compared over several tellings; and the tellings themselves, of one picture that is read once."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import pytest

from fakes import FakeModel
from sightline.annotate.purposes import alt_text_question
from sightline.annotate.reliability import Reliability, Verdict, check_reliability, compare
from sightline.conversation import ImageInput, Message, Role
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.events import Event, Finished, Progress, Stage, StopReason
from sightline.settings import builtin_model_folder, resource_folder
from sightline.store.review_values import Options, Purpose

AGREED, DISAGREED, ONCE = Verdict.AGREED, Verdict.DISAGREED, Verdict.ONCE


@pytest.mark.parametrize(
    ("text", "samples", "verdicts"),
    [
        ("A red car.", ["A red car."], [("A red car", AGREED)]),
        ("A red car.", ["A blue car."], [("A red car", DISAGREED)]),
        ("A red car.", ["A car on a road."], [("A red car", ONCE)]),  # nobody else has seen that it is red
        ("A red car.", ["A house."], [("A red car", ONCE)]),
        ("A car.", ["A red automobile in a street."], [("A car", AGREED)]),
        ("Three dogs run.", ["Two dogs are running."], [("Three dogs run", DISAGREED)]),
        ("3 dogs", ["Three dogs"], [("3 dogs", AGREED)]),
        ("A dog", ["Two dogs"], [("A dog", DISAGREED)]),
        ("Dogs", ["Two dogs"], [("Dogs", AGREED)]),
        ("A dog on the left", ["On the right there is a dog."], [("A dog on the left", DISAGREED)]),
        ("The left bar is red.", ["The right bar is red."], [("The left bar is red", DISAGREED)]),
        ("There is no star.", ["A star in a circle."], [("There is no star", DISAGREED)]),
        ("There is no star.", ["No star to be seen."], [("There is no star", AGREED)]),
        ("A black and white cat", ["A white and black cat"], [("A black and white cat", AGREED)]),
        ("A pie chart", ["A bar chart"], [("A pie chart", DISAGREED)]),
        ("The tallest bar is March.", ["The highest bar is March."], [("The tallest bar is March", AGREED)]),
        ("The tallest bar is March.", ["The tallest bar is May."], [("The tallest bar is March", DISAGREED)]),
        ("A sign that says “STOP”", ['A sign: "stop"'], [("A sign", AGREED), ("that says “STOP”", AGREED)]),
        ("It says “STOP”", ["It says “SHOP”"], [("It says “STOP”", DISAGREED)]),
        ("A man sits.", ["A woman sits."], [("A man sits", DISAGREED)]),
        ("A man sits.", ["Two people sit."], [("A man sits", ONCE)]),
        ("1.5 metres", ["1.5 metres"], [("1.5 metres", AGREED)]),
        ("Sure, here is the alt text: A red car. Let me know!", ["Sure! A red car."], [("A red car", AGREED)]),
        ("", ["A dog."], []),
        ("!?", ["A dog."], []),
        ("雪をかぶった山。湖。", ["雪をかぶった山。"], [("雪をかぶった山", AGREED), ("湖", ONCE)]),
    ],
)
def test_what_another_telling_says_to_a_statement(
    text: str, samples: list[str], verdicts: list[tuple[str, Verdict]]
) -> None:
    statements = compare(text, samples)
    assert [(statement.text, statement.verdict) for statement in statements] == verdicts
    assert all(text[statement.start : statement.end] == statement.text for statement in statements)


def test_a_thing_that_is_left_out_is_not_denied_by_what_is_told_of_another() -> None:
    man, woman = compare("A man and a woman", ["A woman"])
    assert (man.verdict, woman.verdict) == (ONCE, AGREED)


def test_votes_and_what_others_say_are_counted_once_each_and_those_who_cannot_tell_are_not_asked() -> None:
    (statement,) = compare("A red car", ["A red car.", "A blue car.", "Blue car", "", "A blue car."])
    assert (statement.verdict, statement.said, statement.others) == (DISAGREED, 1, ("A blue car", "Blue car"))
    (statement,) = compare("A red car", ["", ""])
    assert (statement.verdict, statement.said) == (ONCE, 0)


def finish(work: Generator[Event, None, Reliability]) -> tuple[list[Event], Reliability]:
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as stop:
            return events, stop.value


class Heard(FakeModel):
    """Passes on what a real model says, and keeps how each answer ended."""

    def __init__(self, model: LocalModel) -> None:
        super().__init__()
        self.model = model
        self.sees_context = model.sees_context
        self.ends: list[Finished] = []

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        self.requests.append(request)
        for event in self.model.generate(request):
            if isinstance(event, Finished):
                self.ends.append(event)
            yield event


@pytest.fixture(scope="module")
def heard() -> Heard:
    work = open_model(builtin_model_folder(), Pictures())
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return Heard(stop.value)


@pytest.fixture
def chart() -> ImageInput:
    return Pictures().open(resource_folder() / "samples" / "bar-chart.png")


@pytest.mark.parametrize("sees_context", [False, True])
def test_the_picture_and_what_comes_before_the_question_are_read_once(
    heard: Heard, chart: ImageInput, sees_context: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heard, "sees_context", sees_context)
    monkeypatch.setattr(heard, "ends", [])
    monkeypatch.setattr(heard, "requests", [])
    question = alt_text_question(Purpose.INFORMATIVE, Options(), {}, sees_context)
    request = GenerationRequest((Message(Role.USER, question, (chart,)),), max_new_tokens=60)
    encoded = []
    encode = heard.model.features.encoder.encode
    monkeypatch.setattr(heard.model.features.encoder, "encode", lambda feeds: encoded.append(1) or encode(feeds))
    heard.model.features.remembered.clear()
    events, result = finish(check_reliability(heard, request, "A bar chart with 5 bars. The bars are horizontal.", 5))
    assert len(encoded) == heard.model.bundle.views
    picture_tokens = len(next(iter(heard.model.features.remembered.values())))
    assert len(result.samples) == 5
    assert all(end.cached_tokens >= picture_tokens for end in heard.ends[1:])
    steps = [
        (event.done, event.total) for event in events if isinstance(event, Progress) and event.stage is Stage.SAMPLING
    ]
    assert steps == [(done, 5) for done in range(6)]
    asked = [asked.messages[-1].text for asked in heard.requests]
    if sees_context:  # the same question, with another seed each time
        assert len({asked.seed for asked in heard.requests}) == 5
        assert all(asked.temperature > 0 for asked in heard.requests)
        assert set(asked) == {question}
    else:  # it would always say the likeliest: asked in other words
        assert len(set(asked) - {question}) == 5
        bars, wrong = result.statements[0], result.statements[-1]
        assert bars.verdict is AGREED
        assert (wrong.text, wrong.verdict) == ("The bars are horizontal", DISAGREED)


def test_a_sample_that_cannot_tell_is_empty_and_cancel_closes_the_model(chart: ImageInput) -> None:
    model = FakeModel()
    model.script = ["I can't tell."]
    request = GenerationRequest((Message(Role.USER, "Alt text?", (chart,)),))
    _, result = finish(check_reliability(model, request, "A dog.", 3))
    assert result.samples == ("", "", "")
    assert [statement.verdict for statement in result.statements] == [ONCE]
    model.reason = StopReason.UNSURE
    model.script = ["Certainly not."]
    assert finish(check_reliability(model, request, "A dog.", 3))[1].samples == ("", "", "")

    closed = []

    class Endless(FakeModel):
        def generate(self, request: GenerationRequest) -> Generator[Event]:
            try:
                while True:
                    yield Progress(Stage.THINKING, 0, 1)
            finally:
                closed.append(request.seed)

    work = check_reliability(Endless(), replace(request, seed=4), "A dog.")
    assert [type(next(work)) for _ in range(3)] == [Progress] * 3
    work.close()
    assert closed == [5]


@pytest.mark.parametrize("count", [2, 6])
def test_three_to_five_samples_are_taken(count: int, chart: ImageInput) -> None:
    with pytest.raises(ValueError, match=f"{count} samples"):
        next(check_reliability(FakeModel(), GenerationRequest(()), "A dog.", count))
