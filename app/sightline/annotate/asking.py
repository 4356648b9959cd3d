"""One question to a model about a picture: what it says, or that it cannot tell."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from sightline.annotate.refusals import cannot_tell
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.events import Event, Finished, TextDelta


def ask(model: ChatModel, request: GenerationRequest) -> Generator[Event, None, str | None]:
    """The model's whole answer; None where it cannot tell. Yields what it says of its work; closed, it stops."""
    text: list[str] = []
    with contextlib.closing(model.generate(request)) as answer:
        for event in answer:
            yield event
            if isinstance(event, TextDelta):
                text.append(event.text)
            elif isinstance(event, Finished):
                said = "".join(text).strip()
                return None if cannot_tell(said, event.reason) else said
    return None
