"""LocalModel: a prompt and its pictures fed, tokens sampled and turned into text; remembers the shared prefix."""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import ImageInput, Message, Role
from sightline.engine.answer_writer import AnswerWriter
from sightline.engine.asked_about import asked_about, last_with_images, lines_asked_about, subjects
from sightline.engine.bundle import ModelBundle
from sightline.engine.bundle_files import tokenising
from sightline.engine.device import Way, choose, look
from sightline.engine.gate import GatedAnswer
from sightline.engine.images import Pictures, Pixels
from sightline.engine.interfaces import (
    ChatModel,
    FeatureStore,
    FloatArray,
    GenerationRequest,
    IntArray,
    LanguageModel,
    Place,
    VisionEncoder,
)
from sightline.engine.looking_ahead import LookingAhead
from sightline.engine.opening import STEPS, open_parts
from sightline.engine.picture_features import ImageKey, PictureFeatures, check_picture_settings
from sightline.engine.prompt import ChatTemplate, Prompt
from sightline.engine.quoting import Quoting
from sightline.engine.reference_text import lines_in
from sightline.engine.sampling import sample
from sightline.engine.together import Answer, EncoderInTurn, Turns
from sightline.engine.transcription import asks_for_all_text, transcription
from sightline.engine.witness.certain import INTRODUCTION, certain
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.places import ReadOff, with_places
from sightline.engine.witness.witness import Witness
from sightline.errors import AppError, ModelError, said
from sightline.events import Event, Finished, Progress, Stage, StopReason, TextDelta

# Prefill goes in steps of this many tokens: between two of them a stop takes effect.
CHUNK = 256
# What is asked of a template before a model is loaded.
_TRIED = Message(Role.USER, "What is this?", (ImageInput(Path("picture"), ""),))
# What a place in the cache holds: a token, or the n-th feature of a picture.
_CacheKey = int | tuple[ImageKey, int]


def open_model(
    folder: Path,
    pictures: Pictures,
    kept: FeatureStore | None = None,
    device: str = "auto",
    dtype: str = "auto",
    image_tokens: int = 0,
) -> Generator[Event, None, LocalModel]:
    """Load the bundle in `folder`, with Progress(LOADING) events; returns the model. Raises AppError.

    With `kept`, a picture that was read there once, by the same model, is not read again. `device` is one of DEVICES;
    `dtype` and `image_tokens` are as for `ModelBundle.open`.
    """
    yield Progress(Stage.LOADING, 0, STEPS)
    bundle = ModelBundle.open(folder, dtype, image_tokens)
    with tokenising(folder):
        template = bundle.chat_template()
        template.encode([_TRIED], lambda image: 1)
    check_picture_settings(bundle)
    yield Progress(Stage.LOADING, 1, STEPS)
    opened = yield from open_parts(bundle, choose(bundle, device, look()), template.image_token_id, kept)
    # Features of torch's own encoder are not kept: they are as large as they like, and so is what identifies it.
    kept = None if opened.choice.way is Way.WHOLE else kept
    model = LocalModel(bundle, template, opened.encoder, opened.language_model, pictures, kept, opened.qformer)
    model.place = Place(opened.choice.badge, opened.choice.reason, opened.choice.device == "cuda")
    model._free = opened.free
    model._together = opened.together
    yield Progress(Stage.LOADING, STEPS, STEPS)
    return model


class LocalModel:
    """A ChatModel on this computer. Used from one thread at a time."""

    def __init__(
        self,
        bundle: ModelBundle,
        template: ChatTemplate,
        encoder: VisionEncoder,
        language_model: LanguageModel,
        pictures: Pictures,
        kept: FeatureStore | None = None,
        qformer: VisionEncoder | None = None,
    ) -> None:
        self.name = bundle.name
        self.place: Place | None = None  # where `open_model` chose one
        self._free: Callable[[], object] = lambda: None  # gives back memory that the parts held
        self._together: Callable[[int, Turns], list[Answer]] = lambda most, turns: []
        self._rest: Callable[[], object] = lambda: None  # tells those that write at the same time not to wait
        self.sees_context = bundle.sees_context
        self.bundle = bundle
        self.template = template
        self.features = PictureFeatures(bundle, encoder, pictures, kept, qformer)
        self._language_model = language_model
        self._pictures = pictures
        self._kept = kept
        self._question_tokenizer = bundle.question_tokenizer()
        self._positions: IntArray | None = None  # [S] or [axes, S]: of the prompt and all that may be answered
        self._fed: list[_CacheKey] = []  # what the KV cache holds
        self._shown: tuple[object, Evidence] | None = None  # what is plain about one picture: the last
        self.said: list[int] = []  # the tokens of the last answer, which may have to go on
        self.pieces: list[tuple[str, float]] = []  # the text of each of them, and how likely it was; then the end
        self.verdicts: dict[str, bool | None] = {}  # what a witness said of its sentences

    def read(self, request: GenerationRequest) -> Generator[Event]:
        """Feed the pictures and what else comes before the last message's text; yields Progress(READING).

        Where what stands for a picture hangs on the question, the pictures are only looked at.
        """
        with tokenising(self.bundle.folder), self._resting():
            yield from self._read(request)

    def _read(self, request: GenerationRequest) -> Generator[Event]:
        request = self._seen(request)
        images = [image for message in request.messages for image in message.images]
        if self._question_tokenizer is not None:
            yield from self.features.see(images)
            return
        features = yield from self.features.read(images)
        # Any text does: what follows the words that all questions share is forgotten when a question comes.
        *before, last = request.messages
        prompt = self._encode_prompt(replace(request, messages=(*before, replace(last, text="?"))), features)
        keys = self._cache_keys(prompt, features)
        too_long = self.bundle.max_length is not None and len(keys) >= self.bundle.max_length
        if not too_long and keys != self._fed[: len(keys)]:
            self._positions = self._positions_of(prompt, len(keys))
            cached = self._rewind_to_shared(keys, self._sees_ahead(prompt))
            for _ in self._prefill(
                prompt, keys, cached, [features[self.features.key(image)] for image in prompt.images]
            ):
                yield Progress(Stage.READING, len(features), len(features))

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        """Answer the last message: Progress, TextDelta, then one Finished. Closing it stops between two tokens."""
        with tokenising(self.bundle.folder), self._resting():
            yield from self._generate(request)

    def at_once(self, most: int) -> list[ChatModel]:
        """As the protocol says. Of those beside this one each knows nothing yet, and shares what has no state."""
        turns = Turns()
        answers = self._together(most, turns)
        if not answers:
            return [self]
        return [self._beside(answer, turns) for answer in answers]

    def _beside(self, answer: Answer, turns: Turns) -> LocalModel:
        encoder, qformer = (EncoderInTurn(each, turns) if each else None for each in self.features.encoders)
        assert encoder is not None
        writer = LookingAhead(answer, self.bundle.max_length, self.bundle.writes_in_fp32)
        model = LocalModel(self.bundle, self.template, encoder, writer, self._pictures, self._kept, qformer)
        model.place, model._rest = self.place, answer.rest
        return model

    @contextlib.contextmanager
    def _resting(self) -> Generator[None]:
        """Behind what is done here, none of those that write at the same time waits for a token."""
        try:
            yield
        finally:
            self._rest()

    def _generate(self, request: GenerationRequest) -> Generator[Event]:
        started = time.perf_counter()
        request = self._seen(request)
        copied = self._transcribed(request)
        if len(copied) > len(request.prefix) and copied.startswith(request.prefix):
            self.said, self.pieces = [], [(copied, 1.0), ("", 1.0)]
            yield TextDelta(copied[len(request.prefix) :])
            seconds = time.perf_counter() - started
            yield Finished(StopReason.END, 0, 0, 0, seconds, seconds)
            return
        self.features.question = self._words_of(request)
        images = [image for message in request.messages for image in message.images]
        features = yield from self.features.read(images)
        prompt = self._encode_prompt(request, features)
        before = self._tokens_of(request.prefix)
        self._check_length(len(prompt.token_ids) + len(before))
        keys = [*self._cache_keys(prompt, features), *before]
        self._positions = self._positions_of(prompt, len(keys) + request.max_new_tokens)
        cached = self._rewind_to_shared(keys, self._sees_ahead(prompt))
        pictures = [features[self.features.key(image)] for image in prompt.images]
        logits = yield from self._prefill(prompt, keys, cached, pictures, before)
        length = len(keys)

        first_token: float | None = None
        written = 0
        reason = StopReason.LENGTH
        gated = None
        if self.bundle.gate is not None:
            witness = self._witness(request)
            asked = () if witness is None else (witness.says, witness.instead, witness.describe)
            gated = GatedAnswer(self.bundle.gate, request.prefix, *asked)
        self.verdicts = {} if gated is None else gated.verdicts
        writer = AnswerWriter(self.template.tokenizer, gated, before)
        self.said = writer.ids
        self.pieces = writer.pieces
        quoting = self._quoting(request, before)
        reading_off = self._reading_off(request)
        random = np.random.default_rng(request.seed)
        # Behind a gate only the likeliest answer is of use: any other would be less sure, and withheld.
        temperature = 0.0 if self.bundle.gate is not None else request.temperature
        limit = request.max_new_tokens
        if self.bundle.max_length is not None:
            limit = min(limit, self.bundle.max_length - length)
        while written < limit:
            allowed = None if quoting is None else quoting.allowed()
            token, probability = sample(logits, temperature, request.top_p, random, allowed)
            if token in self.bundle.eos_token_ids:
                reason = StopReason.END
                break
            if first_token is None:
                first_token = time.perf_counter() - started
            written += 1
            if quoting is not None:
                quoting.push(token)
                probability = 0.0 if quoting.false else probability
            told = share = None
            if reading_off is not None:
                share = reading_off.share(token, writer.text)
                told = share or reading_off.told(token, writer.text, logits)
            told_as, probability = told or (None, probability)
            text = writer.push(token, probability, told_as)
            if text:
                yield TextDelta(text)
            if share is not None:
                reason = StopReason.END
            if writer.closed or share is not None:
                break
            if written < limit:
                logits = self._feed(np.array([token]), [token])
        else:
            probability = 1.0  # cut off, not ended: nothing says how sure the model was of ending here
        text = writer.finish(probability, ended=reason is StopReason.END)
        if text:
            yield TextDelta(text)
        if writer.unsure:
            reason = StopReason.UNSURE
            facts = self._certain(request)
            if facts:
                yield TextDelta(f" {facts}")
        elif writer.incomplete:
            reason = StopReason.WITHHELD
        seconds = time.perf_counter() - started
        yield Finished(reason, length, cached, written, first_token, seconds)

    def _quoting(self, request: GenerationRequest, before: Sequence[int]) -> Quoting | None:
        """What may be quoted: the words read in the pictures that are shown, and the last question's; None is all."""
        if self.bundle.quotes_freely:
            return None
        images = [image for message in request.messages for image in message.images]
        lines = [line for image in images for line in lines_in(image.region, request.text_read.get(image.digest, ()))]
        texts = [" ".join(line.text.split()) for line in lines]
        quoting = Quoting(self.template.tokenizer, texts, request.messages[-1].text)
        for token in before:
            quoting.push(token)
        return quoting

    def _reading_off(self, request: GenerationRequest) -> ReadOff | None:
        """The scales that places in an answer stand on; None where the model names none."""
        if not self.bundle.names_places:
            return None
        lines = lines_asked_about(request.messages, request.text_read)
        return ReadOff(self.template.tokenizer, lines, request.messages[-1].text, self._pixels_about(request))

    def _witness(self, request: GenerationRequest) -> Witness | None:
        """What is plain about the one picture that is asked about; of several the words are mixed."""
        about = subjects(request.messages)
        if len(about) != 1:
            return None
        lines = lines_asked_about(request.messages, request.text_read)
        key = about[0][0].digest, about[0][0].region, lines
        if self._shown is None or self._shown[0] != key:  # the next question finds what was measured for this one
            self._shown = key, Evidence(lines, self._pixels_about(request))
        return Witness(request.messages[-1].text, self._shown[1])

    def _pixels_about(self, request: GenerationRequest) -> Callable[[], Pixels | None]:
        """Those of the one picture that is asked about."""
        about = [image for image, _ in subjects(request.messages)]

        def pixels() -> Pixels | None:
            # Of several pictures the words are mixed; and a file that has gone since does not cost the answer.
            with contextlib.suppress(AppError):
                return self._pictures.pixels(about[0]) if len(about) == 1 else None
            return None

        return pixels

    def _transcribed(self, request: GenerationRequest) -> str:
        """The words that were read, where the question asks for no more and the model could only copy them; else ""."""
        about = subjects(request.messages)
        read = [request.text_read.get(image.digest) for image, _ in about]
        if self.bundle.quotes_freely or None in read or not asks_for_all_text(request.messages[-1].text):
            return ""
        texts = [
            transcription(lines_in(image.region, lines or ())) for (image, _), lines in zip(about, read, strict=True)
        ]
        if len(texts) == 1:
            return texts[0]
        named = [subject[0].upper() + subject[1:] for _, subject in about]
        return "\n\n".join(f"{name}:\n\n{text}" for name, text in zip(named, texts, strict=True))

    def _certain(self, request: GenerationRequest) -> str:
        """What is certain about the pictures of the last message that has any; "" where they cannot be seen again."""
        facts = []
        for image, subject in subjects(request.messages):
            read = request.text_read.get(image.digest)
            try:
                pixels = self._pictures.pixels(image)
            except AppError:  # a file that has gone since it was read does not cost the answer
                continue
            facts.append(certain(pixels, None if read is None else lines_in(image.region, read), subject))
        return "\n\n".join([f"{INTRODUCTION} {facts[0]}", *facts[1:]]) if facts else ""

    def digest(self) -> str:
        """The SHA-256 of the bundle's files."""
        return self.bundle.digest()

    def close(self) -> None:
        """Let go of the sessions and all they remember."""
        self.features.close()
        self._fed.clear()
        self._shown = None
        del self._language_model
        self._together = lambda most, turns: []
        self._free()

    def _tokens_of(self, prefix: str) -> list[int]:
        """What an answer that goes on was made of: its own tokens if it was the last, or else the tokenizer's.

        A model may spell a text otherwise than its tokenizer, and would go on otherwise from another spelling.
        """
        if not prefix:
            return []
        for count in range(len(self.said), 0, -1):
            text = self.template.tokenizer.decode(self.said[:count])
            if text == prefix:
                return self.said[:count]
            if len(text) < len(prefix):
                break
        return self.template.encode_text(prefix)

    def _seen(self, request: GenerationRequest) -> GenerationRequest:
        """All of it; or where the model knows only one picture at a time, without what would be taken for it."""
        if self.sees_context:
            return request
        last = last_with_images(request.messages)
        messages = tuple(
            replace(message, images=asked_about(message.images) if message is last else ())
            for message in request.messages
        )
        return replace(request, messages=messages, system_prompt="")

    def _encode_prompt(self, request: GenerationRequest, features: dict[ImageKey, FloatArray]) -> Prompt:
        return self.template.encode(stands=lambda image: self._stands_for(image, features), **self._told(request))

    def _words_of(self, request: GenerationRequest) -> tuple[int, ...]:
        """The words of the prompt as the Q-Former reads them; none where nothing but the picture is looked at."""
        if self._question_tokenizer is None:
            return ()
        return tuple(self._question_tokenizer.encode(self.template.words(**self._told(request))).ids)

    def _told(self, request: GenerationRequest) -> dict[str, Any]:
        """What the chat template makes a prompt of."""
        messages = [self._as_said(message) for message in request.messages]
        if self.bundle.names_places:
            messages = [
                replace(message, text=with_places(message.text, lines_asked_about(messages[:end], request.text_read)))
                if message.role is Role.USER
                else message
                for end, message in enumerate(messages, 1)
            ]
        return {
            "messages": messages,
            "text_read": request.text_read if self.bundle.reads_words else {},
            "system_prompt": request.system_prompt,
        }

    def _stands_for(self, image: ImageInput, features: dict[ImageKey, FloatArray]) -> int | str:
        """How many image tokens a picture takes, or the text with them."""
        tokens = len(features[self.features.key(image)])
        text = self.bundle.family.image_text(tokens, self.features.grid(image), self.template.image_token)
        if text is None:
            return tokens
        if text.count(self.template.image_token) != tokens:
            problem = said("its picture features are not as many as its configuration says.")
            raise ModelError(self.bundle.folder, problem, said("Download or export it again, or choose another model."))
        return text

    def _positions_of(self, prompt: Prompt, length: int) -> IntArray | None:
        """The positions of `length` tokens: the prompt, and what comes after it, which is counted on."""
        grids = [self.features.grid(image) for image in prompt.images]
        bundle = self.bundle
        positions = bundle.family.position_ids(prompt.token_ids, grids, self.template.image_token_id, bundle.config)
        if positions is None:
            return None
        after = positions.max() + 1 + np.arange(length - positions.shape[-1])
        return np.concatenate([positions, np.broadcast_to(after, (*positions.shape[:-1], len(after)))], axis=-1)

    def _as_said(self, message: Message) -> Message:
        """Without what was not the model's own: what is certain about a picture."""
        gate = self.bundle.gate
        if gate is None or message.role is not Role.ASSISTANT:
            return message
        composed = message.text.startswith(f"{gate.refusal} {INTRODUCTION}")
        return replace(message, text=gate.refusal) if composed else message

    def _check_length(self, tokens: int) -> None:
        limit = self.bundle.max_length
        if limit is not None and tokens >= limit:
            raise AppError(
                said(
                    "This conversation has {tokens} tokens; {name} can read at most {number}.",
                    tokens=tokens,
                    name=self.name,
                    number=limit - 1,
                ),
                said("Start a new conversation, or ask about fewer pictures."),
            )

    def _cache_keys(self, prompt: Prompt, features: dict[ImageKey, FloatArray]) -> list[_CacheKey]:
        """For every token what it stands for, so that the same ids with another picture are told apart."""
        keys = [self.features.key(image) for image in prompt.images]
        places = iter((key, index) for key in keys for index in range(len(features[key])))
        image_token = self.template.image_token_id
        return [next(places) if token == image_token else token for token in prompt.token_ids.tolist()]

    def _sees_ahead(self, prompt: Prompt) -> NDArray[np.bool_]:
        return self.bundle.family.sees_ahead(prompt.token_ids == self.template.image_token_id)

    def _rewind_to_shared(self, keys: list[_CacheKey], ahead: NDArray[np.bool_]) -> int:
        """Keep what the cache shares with the prompt, but for its last token, whose logits are needed.

        Nor is anything kept that sees a token, by `ahead`, which is fed now.
        """
        if len(self._fed) != self._language_model.length:  # an error struck between the two
            self._fed.clear()
            self._language_model.rewind(0)
        same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(self._fed, keys, strict=False))
        shared = min(sum(1 for _ in same), len(keys) - 1)
        while shared < len(ahead) and ahead[shared]:
            shared -= 1
        self._language_model.rewind(shared)
        shared = self._language_model.length  # less where its cache cannot be cut anywhere
        del self._fed[shared:]
        return shared

    def _prefill(
        self,
        prompt: Prompt,
        keys: list[_CacheKey],
        cached: int,
        features: list[FloatArray],
        begun: Sequence[int] = (),
    ) -> Generator[Event, None, FloatArray]:
        """Feed what the cache does not hold yet of the prompt and the answer `begun`; returns the last logits.

        A model may have written the token that stands for a picture: in an answer it is a token like any other.
        """
        token_ids = np.concatenate([prompt.token_ids, np.array(begun, np.int64)])
        is_image = token_ids == self.template.image_token_id
        is_image[len(prompt.token_ids) :] = False
        together = np.concatenate(features) if features else None  # [all image tokens, hidden]
        before = np.concatenate([[0], np.cumsum(is_image)])  # image tokens before each place
        total = len(token_ids)
        ahead = self._sees_ahead(prompt)
        size = len(ahead)
        # What is fed together sees one another where all of a prompt does; an answer's tokens did not.
        step = 1 if size > 1 and ahead[1:].all() else CHUNK
        chunks = {*range(cached, size, CHUNK), *range(max(cached, size), total, step)}
        starts = sorted(start for start in chunks if start >= size or not ahead[start])
        for start, end in itertools.pairwise([*starts, total]):
            yield Progress(Stage.THINKING, start - cached, total - cached)
            part = None if together is None else together[before[start] : before[end]]
            logits = self._feed(token_ids[start:end], keys[start:end], part)
        return logits

    def _feed(self, token_ids: IntArray, keys: Sequence[_CacheKey], features: FloatArray | None = None) -> FloatArray:
        start = self._language_model.length
        positions = None if self._positions is None else self._positions[..., start : start + len(token_ids)]
        logits = self._language_model.feed(token_ids, features, positions)
        self._fed += keys
        return logits
