"""One turn: keep the question, stream the answer, keep that too, even when it is stopped halfway."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sightline.conversation import (
    PREFIX_LENGTH,
    SYSTEM_PROMPT,
    Conversation,
    ImageInput,
    Message,
    Node,
    Role,
    TextLine,
    Writer,
)
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.events import Event, Finished, StopReason, TextDelta
from sightline.model_settings import ModelSettings

ANOTHER_ANSWER_TEMPERATURE = 0.8
_USUAL = ModelSettings()


class Chat:
    """A conversation and the turns that grow it.

    `conversation` is an immutable value that is replaced as a whole, so any thread may read it at any time. `text_read`
    has the lines read in pictures, by digest; its owner adds to it, and a question goes with what is there by then.
    """

    def __init__(self, max_new_tokens: int = 512, text_read: Mapping[str, tuple[TextLine, ...]] | None = None) -> None:
        self.conversation = Conversation()
        self.max_new_tokens = max_new_tokens
        self.text_read = {} if text_read is None else text_read

    def ask(self, question: Message) -> int:
        """Append a question to the selected branch; returns its index, for `answer`."""
        path = self.conversation.path()
        self.conversation = self.conversation.append(Node(path[-1] if path else None, question, time=_now()))
        return len(self.conversation.nodes) - 1

    def edit(self, question: int, text: str) -> int:
        """Append another version of a question, with the same pictures, beside it; returns its index, for `answer`.

        What followed the first version stays with it.
        """
        node = self.conversation.nodes[question]
        edited = Node(node.parent, replace(node.message, text=text), time=_now(), edited=True)
        self.conversation = self.conversation.append(edited)
        return len(self.conversation.nodes) - 1

    def ahead(self, images: Sequence[ImageInput], settings: ModelSettings = _USUAL) -> GenerationRequest:
        """What the next question about these pictures will ask of a model, but for its text: for `ChatModel.read`."""
        return self._request((*self.conversation.messages(), Message(Role.USER, "", tuple(images))), 0, settings)

    def answer(
        self,
        model: ChatModel,
        question: int,
        writer: Writer | None = None,
        continued: int | None = None,
        settings: ModelSettings = _USUAL,
    ) -> Generator[Event]:
        """Stream an answer to the question at that index; it joins the tree at the end, or when this is closed.

        `writer` tells what is known of the model beyond its name; how it was asked is added to it. `settings` are
        those of the model.

        Called again for the same question it adds a sibling: the old answer stays, and is not told to the model. The
        first answer is greedy, unless the settings say otherwise; the others are sampled, since a person who asks again
        wants another one.

        `continued` is an answer to that question that was broken off. The new one begins with its words and goes on in
        the likeliest way; the old one stays as it is.
        """
        siblings = sum(node.parent == question for node in self.conversation.nodes) if continued is None else 0
        prefix = "" if continued is None else self.conversation.nodes[continued].message.text
        request = replace(self._request(self.conversation.messages(question), siblings, settings), prefix=prefix)
        begun, started = _now(), time.perf_counter()
        first_text: float | None = None
        pieces: list[str] = []
        said = False  # something new
        finished: Finished | None = None
        broken_off = StopReason.STOPPED
        stream = model.generate(request)
        try:
            if prefix:
                pieces.append(prefix)
                yield TextDelta(prefix)
            for event in stream:
                if isinstance(event, TextDelta):
                    said = True
                    first_text = first_text or time.perf_counter() - started
                    pieces.append(event.text)
                elif isinstance(event, Finished):
                    finished = event
                    continue  # the answer is kept before anyone hears that it is done
                yield event
        except Exception:
            broken_off = StopReason.FAILED
            raise
        finally:
            stream.close()
            if finished is None and said:
                # Pieces are not tokens: behind a gate they are sentences. Only the model could have counted.
                finished = Finished(broken_off, 0, 0, 0, first_text, time.perf_counter() - started)
            if finished is not None:
                answer = Message(Role.ASSISTANT, "".join(pieces))
                by = replace(writer or Writer(model.name), settings=_settings(request))
                self.conversation = self.conversation.append(Node(question, answer, finished, begun, by))
        if finished is not None:
            yield finished

    def _request(self, messages: tuple[Message, ...], siblings: int, settings: ModelSettings) -> GenerationRequest:
        digests = {image.digest for message in messages for image in message.images}
        return GenerationRequest(
            messages,
            max_new_tokens=settings.max_new_tokens or self.max_new_tokens,
            temperature=settings.temperature or (ANOTHER_ANSWER_TEMPERATURE if siblings else 0.0),
            top_p=settings.top_p,
            seed=settings.seed + siblings,
            text_read={digest: lines for digest in digests if (lines := self.text_read.get(digest)) is not None},
            system_prompt=settings.system_prompt.strip(),
        )


def _settings(request: GenerationRequest) -> dict[str, int | float | str]:
    """What asking again takes; of an answer that goes on also how many of its characters were there before."""
    settings: dict[str, int | float | str] = {
        "max_new_tokens": request.max_new_tokens,
        "temperature": request.temperature,
        "top_p": request.top_p,
        "seed": request.seed,
    }
    if request.prefix:
        settings[PREFIX_LENGTH] = len(request.prefix)
    if request.system_prompt:
        settings[SYSTEM_PROMPT] = request.system_prompt
    return settings


def _now() -> datetime:
    return datetime.now().astimezone()
