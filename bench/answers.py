"""How soon does the built-in model answer, and how fast does it write?"""

from __future__ import annotations

from bench.measure import Measurement
from sightline.conversation import Message, Role
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.engine.local import open_model
from sightline.events import Event, Finished, TextDelta
from sightline.settings import builtin_model_folder, resource_folder

RUNS = 20


def measurements() -> list[Measurement]:
    """First text on a picture that was read, first text of a follow-up, and decoding speed."""
    pictures = Pictures()
    opening = open_model(builtin_model_folder(), pictures)
    while True:
        try:
            next(opening)
        except StopIteration as stop:
            model: ChatModel = stop.value
            break
    samples = [pictures.open(path) for path in sorted((resource_folder() / "samples").glob("*.png"))]
    first, follow_up, speed = [], [], []
    for image in samples:
        list(model.read([image]))
    for run in range(RUNS):
        # Neighbouring runs show different pictures, so that no run finds its picture in the KV cache of the last.
        image = samples[run % len(samples)]
        question = Message(Role.USER, "How many things are in this picture?", (image,))
        text, finished = _answer(model, (question,))
        first.append(_milliseconds_to_first_text(finished))
        _, finished = _answer(
            model, (question, Message(Role.ASSISTANT, text), Message(Role.USER, "What colour is the background?"))
        )
        follow_up.append(_milliseconds_to_first_text(finished))
        _, finished = _answer(model, (Message(Role.USER, "Describe this picture.", (image,)),))
        if finished.tokens_per_second is not None:
            speed.append(finished.tokens_per_second)
    return [
        Measurement("Built-in model: first text, picture already read", "≤ 150", "ms", first),
        Measurement("Built-in model: first text of a follow-up question", "≤ 60", "ms", follow_up),
        Measurement("Built-in model: writing", "≥ 200", "tok/s", speed),
    ]


def _answer(model: ChatModel, messages: tuple[Message, ...]) -> tuple[str, Finished]:
    events: list[Event] = list(model.generate(GenerationRequest(messages)))
    finished = events[-1]
    assert isinstance(finished, Finished)
    return "".join(event.text for event in events if isinstance(event, TextDelta)), finished


def _milliseconds_to_first_text(finished: Finished) -> float:
    assert finished.seconds_to_first_token is not None
    return 1000 * finished.seconds_to_first_token
