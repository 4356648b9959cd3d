"""How soon does the built-in model answer, and how fast does it write?"""

from __future__ import annotations

import time

from bench.measure import Measurement
from sightline.conversation import Message, Role
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.engine.local import open_model
from sightline.events import Finished, TextDelta
from sightline.settings import builtin_model_folder, resource_folder

RUNS = 20


def measurements() -> list[Measurement]:
    """First text on a picture that was read, first text of a follow-up, with and without the cache, and speed."""
    pictures = Pictures()
    model, uncached = _open(pictures), _open(pictures)
    samples = [pictures.open(path) for path in sorted((resource_folder() / "samples").glob("*.png"))]
    for each in (model, uncached):
        list(each.read(GenerationRequest((Message(Role.USER, "", tuple(samples)),))))
    first, follow_up, again, speed = [], [], [], []
    for run in range(RUNS):
        # Neighbouring runs show different pictures, so that no run finds its picture in the KV cache of the last.
        image, other = samples[run % len(samples)], samples[(run + 1) % len(samples)]
        question = Message(Role.USER, "How many things are in this picture?", (image,))
        text, milliseconds, _ = _answer(model, (question,))
        first.append(milliseconds)
        turns = (question, Message(Role.ASSISTANT, text), Message(Role.USER, "What colour is the background?"))
        follow_up.append(_answer(model, turns)[1])
        _answer(uncached, (Message(Role.USER, "What is this?", (other,)),))  # another picture: nothing is shared
        again.append(_answer(uncached, turns)[1])
        _, _, finished = _answer(model, (Message(Role.USER, "Describe this picture.", (image,)),))
        if finished.tokens_per_second is not None:
            speed.append(finished.tokens_per_second)
    return [
        Measurement("Built-in model: first text, picture already read", "≤ 150", "ms", first),
        Measurement("Built-in model: first text of a follow-up question", "≤ 60", "ms", follow_up),
        Measurement("The same follow-up without the KV cache", "—", "ms", again),
        Measurement("Built-in model: writing", "≥ 200", "tok/s", speed),
    ]


def _open(pictures: Pictures) -> ChatModel:
    opening = open_model(builtin_model_folder(), pictures)
    while True:
        try:
            next(opening)
        except StopIteration as stop:
            return stop.value


def _answer(model: ChatModel, messages: tuple[Message, ...]) -> tuple[str, float, Finished]:
    """The text, the milliseconds to its first letters, and the model's own numbers."""
    started = time.perf_counter()
    milliseconds = None
    pieces = []
    for event in model.generate(GenerationRequest(messages)):
        if isinstance(event, TextDelta):
            milliseconds = milliseconds or 1000 * (time.perf_counter() - started)
            pieces.append(event.text)
    assert isinstance(event, Finished)
    assert milliseconds is not None
    return "".join(pieces), milliseconds, event
