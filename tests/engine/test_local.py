"""LocalModel on real graphs: the quick way says what the slow way says, and every ending leaves it fit to go on."""

from __future__ import annotations

import itertools
import json
import random
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw
from tokenizers import Tokenizer

from sightline.conversation import ImageInput, Message, Region, Role, TextLine, Word
from sightline.engine import local, picture_features
from sightline.engine.answer_writer import AnswerWriter
from sightline.engine.gate import Gate
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.engine.reference_text import reference_text
from sightline.engine.witness.certain import INTRODUCTION
from sightline.errors import AppError, ModelError, OutOfMemoryError, PictureError
from sightline.events import Event, Finished, Progress, Stage, StopReason, TextDelta
from work import finish

TOWERS = ("clip", "siglip", "conv")
Open = Callable[[str], LocalModel]


def ask(model: LocalModel, messages: Sequence[Message], **options: Any) -> tuple[str, Finished, list[Event]]:
    events, _ = finish(model.generate(GenerationRequest(tuple(messages), **{"max_new_tokens": 24, **options})))
    end = events[-1]
    assert isinstance(end, Finished)
    assert sum(isinstance(event, Finished) for event in events) == 1
    return "".join(event.text for event in events if isinstance(event, TextDelta)), end, events


def user(text: str, *images: ImageInput) -> Message:
    return Message(Role.USER, text, images)


def said(text: str) -> Message:
    return Message(Role.ASSISTANT, text)


def lines(*texts: str) -> tuple[TextLine, ...]:
    return tuple(TextLine((Word(text, Region(0.1, 0.1, 0.3, 0.2), 0.9),)) for text in texts)


def tokens_of(model: LocalModel) -> list[int]:
    """The new tokens of a model's last answer, all but the last, as its cache holds them."""
    return [key for key in model._fed if isinstance(key, int)]


# ---- cached equals uncached ----


@pytest.mark.parametrize("tower", TOWERS)
def test_a_conversation_says_the_same_with_the_cache_and_without(
    tower: str, open_tiny: Open, images: list[ImageInput]
) -> None:
    """Turns, pictures, regenerating, editing, and going back to an old branch, on one model that remembers everything;
    each answer is compared, token for token, with that of a fresh model."""
    kept = open_tiny(tower)
    a, b, c = images
    answer = said("A red circle.")
    turns = [
        [user("What is this?", a)],
        [user("What is this?", a), answer, user("And its colour?")],
        [user("What is this?", a), answer, user("And its colour?")],  # regenerated
        [user("What is this?", a), answer, user("And its shape?")],  # edited
        [user("What is this?", a), answer, user("And here?", b)],
        [user("What is this?", b), answer, user("And here?", b)],  # the same ids, another picture
        [user("What is this?", b), answer, user("And here?", a)],
        [user("Compare.", a, b, c)],
        [user("Compare.", a, c, b)],
        [user("Compare.", a, c, replace(b, region=Region(0.1, 0.2, 0.6, 0.9)))],
        [user("Compare.", a, c, replace(b, region=Region(0.1, 0.2, 0.6, 0.8)))],
        [user("What is this?", a, replace(a, region=Region(0.1, 0.2, 0.6, 0.8)))],
        [user("What is this?", a), answer, user("And here?", a, replace(a, region=Region(0.1, 0.2, 0.6, 0.8)))],
        [user("What is this?", a), answer, user("And its colour?"), answer, user("And?" * 70)],
        [user("No picture at all.")],
        [user("What is this?", a)],  # back to the first branch
    ]
    for messages in turns:
        text, end, _ = ask(kept, messages)
        fresh = open_tiny(tower)
        fresh_text, fresh_end, _ = ask(fresh, messages)
        assert fresh_end.cached_tokens == 0
        assert text == fresh_text
        assert tokens_of(kept) == tokens_of(fresh)
        assert (end.reason, end.new_tokens, end.prompt_tokens) == (
            fresh_end.reason,
            fresh_end.new_tokens,
            fresh_end.prompt_tokens,
        )


def test_random_walks_through_conversations_agree_with_fresh_models(open_tiny: Open, images: list[ImageInput]) -> None:
    chance = random.Random(3)
    kept = open_tiny("clip")
    path: list[Message] = []
    for _ in range(12):
        del path[chance.randrange(len(path) + 1) // 2 * 2 :]  # whole turns
        picked = chance.sample(images, chance.choice([0, 0, 1, 1, 2]))
        path.append(user(chance.choice(["What?", "Where is it?", "How many circles " * 30]), *picked))
        text, end, _ = ask(kept, path, max_new_tokens=12)
        expected, _, _ = ask(open_tiny("clip"), path, max_new_tokens=12)
        assert text == expected
        assert kept._language_model.length == len(kept._fed)
        path.append(said(text))
    assert end.cached_tokens > 0


@pytest.mark.parametrize("tower", TOWERS)
def test_greedy_answers_are_transformers_own(
    tower: str, open_tiny: Open, tiny_checkpoint: Callable[[str], Path], images: list[ImageInput], pictures: Pictures
) -> None:
    import torch
    from transformers import LlavaForConditionalGeneration

    from sightline import conv_vision  # registers its tower

    assert conv_vision.MODEL_TYPE
    model = open_tiny(tower)
    theirs = LlavaForConditionalGeneration.from_pretrained(tiny_checkpoint(tower)).eval()
    for messages in (
        [user("What is in this picture?", images[0])],
        [user("Compare.", *images)],
        [user("How many?", images[1]), said("Two."), user("Sure?", images[2])],
    ):
        _, end, _ = ask(model, messages, max_new_tokens=40)
        wanted = [image for message in messages for image in message.images]
        bundle = model.bundle
        prepared = [bundle.family.prepare(pictures.pixels(each), bundle.preprocessor, {}) for each in wanted]
        pixels = np.concatenate([each.feeds["pixel_values"] for each in prepared])
        prompt = model.template.encode(
            messages, lambda image: len(model.features.remembered[model.features.key(image)])
        )
        with torch.no_grad():
            output = theirs.generate(
                input_ids=torch.from_numpy(prompt.token_ids)[None],
                attention_mask=torch.ones(1, len(prompt.token_ids), dtype=torch.long),
                pixel_values=torch.from_numpy(pixels),
                max_new_tokens=40,
                do_sample=False,
            )[0, len(prompt.token_ids) :].tolist()
        expected = output[:-1] if output[-1] in model.bundle.eos_token_ids else output
        assert end.new_tokens == len(expected)
        fed = [key for key in model._fed[len(prompt.token_ids) :] if isinstance(key, int)]
        assert fed == expected[: len(fed)]
        assert len(fed) >= len(expected) - 1


# ---- what a turn costs ----


def test_a_follow_up_feeds_only_what_is_new(open_tiny: Open, images: list[ImageInput]) -> None:
    model = open_tiny("clip")
    first = [user("What is this?", images[0])]
    text, end, events = ask(model, first)
    assert end.cached_tokens == 0
    assert [event for event in events if isinstance(event, Progress)] == [
        Progress(Stage.READING, 0, 1),
        Progress(Stage.READING, 1, 1),
        Progress(Stage.THINKING, 0, end.prompt_tokens),
    ]
    _, again, events = ask(model, first)
    assert again.cached_tokens == again.prompt_tokens - 1
    assert not any(isinstance(event, Progress) and event.stage == Stage.READING for event in events)
    _, follow_up, _ = ask(model, [*first, said(text), user("And?")])
    # This template's "ASSISTANT: " ends in a space, which the tokenizer may join to the answer that follows it.
    assert follow_up.cached_tokens >= end.prompt_tokens - 1


def test_pictures_are_read_ahead_and_once(open_tiny: Open, images: list[ImageInput]) -> None:
    model = open_tiny("siglip")
    three = GenerationRequest((user("", images[0], images[1], images[0]),))
    assert finish(model.read(three))[0] == [Progress(Stage.READING, done, 2) for done in (0, 1, 2, 2)]
    assert finish(model.read(three))[0] == []
    _, _, events = ask(model, [user("Compare.", *images)])
    assert events[:2] == [Progress(Stage.READING, 0, 1), Progress(Stage.READING, 1, 1)]


@pytest.mark.parametrize("tower", TOWERS)
def test_what_comes_before_the_question_is_fed_ahead(tower: str, open_tiny: Open, images: list[ImageInput]) -> None:
    text_read = {images[0].digest: lines("Sales by month", "Jan", "Feb")}
    expected, whole, _ = ask(open_tiny(tower), [user("How many?", images[0])], text_read=text_read)
    model = open_tiny(tower)
    finish(model.read(GenerationRequest((user("", images[0]),), text_read=text_read)))
    text, end, _ = ask(model, [user("How many?", images[0])], text_read=text_read)
    assert text == expected
    assert end.prompt_tokens == whole.prompt_tokens
    after = len(model.template.tokenizer.encode("\nHow many?\nASSISTANT: ", add_special_tokens=False).ids)
    assert end.cached_tokens >= end.prompt_tokens - after


def test_a_crop_and_what_is_around_it_are_fed_ahead(open_tiny: Open, images: list[ImageInput]) -> None:
    whole = images[0]
    text_read = {whole.digest: lines("Sales by month", "Jan", "Feb")}
    both = (whole, replace(whole, region=Region(0.0, 0.0, 0.5, 0.5)))
    expected, fresh, _ = ask(open_tiny("clip"), [user("How many?", *both)], text_read=text_read)
    model = open_tiny("clip")
    finish(model.read(GenerationRequest((user("", whole),), text_read=text_read)))  # before the region was drawn
    finish(model.read(GenerationRequest((user("", *both),), text_read=text_read)))
    text, end, events = ask(model, [user("How many?", *both)], text_read=text_read)
    assert text == expected
    assert end.prompt_tokens == fresh.prompt_tokens
    assert end.cached_tokens > end.prompt_tokens / 2
    assert not any(isinstance(event, Progress) and event.stage is Stage.READING for event in events)


@pytest.mark.parametrize("tower", TOWERS)
def test_words_that_arrive_late_are_told_as_if_they_had_been_there(
    tower: str, open_tiny: Open, images: list[ImageInput]
) -> None:
    kept = open_tiny(tower)
    a, b, _ = images
    corner = replace(a, region=Region(0.0, 0.0, 0.5, 0.5))
    read_a, both = {a.digest: lines("Jan", "Feb")}, {a.digest: lines("Jan", "Feb"), b.digest: lines("STOP")}
    first, answer = user("What is this?", a), said("A chart.")
    prompts = set()
    for messages, text_read in (
        ([first], {}),
        ([first], read_a),  # they arrived
        ([first, answer, user("And here?", b)], read_a),
        ([first, answer, user("And here?", b)], both),
        ([first, answer, user("And in the corner?", corner)], both),
        ([first, answer, user("And here?", b)], {}),  # switched off
    ):
        text, end, _ = ask(kept, messages, text_read=text_read)
        expected, whole, _ = ask(open_tiny(tower), messages, text_read=text_read)
        assert (text, end.prompt_tokens) == (expected, whole.prompt_tokens)
        prompts.add(end.prompt_tokens)
    assert len(prompts) == 6  # the words were told


def test_a_model_that_learnt_nothing_of_words_is_not_told_them(open_tiny: Open, images: list[ImageInput]) -> None:
    model = open_tiny("clip")
    model.bundle = replace(model.bundle, reads_words=False)
    question = [user("What is this?", images[0])]
    _, told, _ = ask(model, question, text_read={images[0].digest: lines("Jan", "Feb")})
    _, untold, _ = ask(model, question)
    assert told.prompt_tokens == untold.prompt_tokens


def test_a_prompt_that_is_too_long_is_not_fed_ahead(open_tiny: Open, images: list[ImageInput]) -> None:
    model = open_tiny("clip")
    model.bundle = replace(model.bundle, max_length=5)
    finish(model.read(GenerationRequest((user("", images[0]),))))
    assert model._fed == []


def test_features_that_do_not_fit_in_memory_are_let_go(
    open_tiny: Open, images: list[ImageInput], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected, _, _ = ask(open_tiny("clip"), [user("Compare.", *images)])
    monkeypatch.setattr(picture_features, "_FEATURE_BYTES", 1)
    model = open_tiny("clip")
    assert ask(model, [user("Compare.", *images)])[0] == expected
    assert len(model.features.remembered) == 1
    assert ask(model, [user("Compare.", *images)])[0] == expected


def test_a_long_prompt_is_fed_in_chunks_and_says_what_it_says_whole(
    open_tiny: Open, images: list[ImageInput], monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = [user("How many circles are there? " * 60, images[0])]
    model = open_tiny("clip")
    _, end, events = ask(model, messages)
    thinking = [event for event in events if isinstance(event, Progress) and event.stage is Stage.THINKING]
    assert [event.done for event in thinking] == list(range(0, end.prompt_tokens, local.CHUNK))
    assert len(thinking) > 2
    monkeypatch.setattr(local, "CHUNK", end.prompt_tokens)
    whole = open_tiny("clip")
    _, _, events = ask(whole, messages)
    assert sum(isinstance(event, Progress) and event.stage is Stage.THINKING for event in events) == 1
    assert whole.said == model.said
    assert len(set(model.said)) > 3


def test_the_model_gets_the_array_that_the_canvas_shows(
    open_tiny: Open, images: list[ImageInput], pictures: Pictures
) -> None:
    model = open_tiny("clip")
    seen = []

    class Spy(type(model.bundle.family)):  # type: ignore[misc]
        def prepare(self, pixels: np.ndarray, preprocessor: dict[str, Any], config: dict[str, Any]) -> Any:
            seen.append(pixels)
            return super().prepare(pixels, preprocessor, config)

    model.features._bundle = replace(model.bundle, family=Spy())
    finish(model.read(GenerationRequest((user("", images[0]),))))
    assert seen[0] is pictures.pixels(images[0])


# ---- endings ----


def test_the_answer_ends_where_the_model_says_so(open_tiny: Open, images: list[ImageInput]) -> None:
    model = open_tiny("clip")
    question = [user("What is this?", images[0])]
    _, whole, _ = ask(model, question)
    assert whole.reason == StopReason.LENGTH
    assert whole.new_tokens == 24
    prompt = whole.prompt_tokens
    tokens = [key for key in model._fed[prompt:] if isinstance(key, int)]
    fifth = tokens[5]
    model.bundle = replace(model.bundle, eos_token_ids=frozenset({fifth}))
    _, end, _ = ask(model, question)
    assert end.reason == StopReason.END
    assert end.new_tokens == tokens.index(fifth)
    assert end.seconds >= (end.seconds_to_first_token or 0)


def test_stopping_anywhere_leaves_a_model_that_goes_on_as_if_fresh(open_tiny: Open, images: list[ImageInput]) -> None:
    kept = open_tiny("conv")
    question = [user("What is this? " * 60, images[0])]
    expected, _, events = ask(open_tiny("conv"), question)
    for after in range(len(events)):
        stream = kept.generate(GenerationRequest(tuple(question), max_new_tokens=24))
        list(itertools.islice(stream, after))
        stream.close()
        assert kept._language_model.length == len(kept._fed)
    assert ask(kept, question)[0] == expected


def test_no_answer_goes_past_the_models_last_position(open_tiny: Open) -> None:
    model = open_tiny("clip")
    question = [user("word")]
    _, end, _ = ask(model, question)
    model.bundle = replace(model.bundle, max_length=end.prompt_tokens + 5)
    _, short, _ = ask(model, question)
    assert (short.reason, short.new_tokens) == (StopReason.LENGTH, 5)
    model.bundle = replace(model.bundle, max_length=end.prompt_tokens)
    with pytest.raises(AppError, match="can read at most"):
        ask(model, question)


def test_sampling_follows_its_seed(open_tiny: Open, images: list[ImageInput]) -> None:
    model = open_tiny("clip")
    question = [user("What is this?", images[0])]
    drawn = [ask(model, question, temperature=2.0, seed=seed)[0] for seed in (1, 2, 1)]
    assert drawn[0] == drawn[2] != drawn[1]


@pytest.mark.parametrize(
    ("error", "said_as"),
    [
        (MemoryError(), OutOfMemoryError),
        (RuntimeError("Exception during initialization: std::bad_alloc"), OutOfMemoryError),
        (RuntimeError("BFCArena::AllocateRawInternal Failed to allocate memory for requested"), OutOfMemoryError),
        (RuntimeError("CUDA failure 2: out of memory ; GPU=0"), OutOfMemoryError),
        (RuntimeError("shape mismatch in node /allocator"), ModelError),
        (RuntimeError(" \n"), ModelError),
    ],
)
def test_an_error_in_the_middle_is_said_and_the_model_goes_on(
    error: Exception,
    said_as: type[AppError],
    open_tiny: Open,
    images: list[ImageInput],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = open_tiny("clip")
    question = [user("What is this?", images[0])]
    expected, _, _ = ask(model, question)
    language_model = model._language_model
    decoder = language_model._model  # type: ignore[attr-defined]
    real, calls = decoder._run, itertools.count()

    def failing(*passed: Any) -> Any:
        if next(calls) == 3:
            raise error
        return real(*passed)

    with monkeypatch.context() as patch:
        patch.setattr(decoder, "_run", failing)
        with pytest.raises(said_as):
            ask(model, question)
    assert language_model.length == len(model._fed)
    assert ask(model, question)[0] == expected


def test_a_picture_that_went_costs_only_its_own_question(
    open_tiny: Open, tmp_path: Path, images: list[ImageInput]
) -> None:
    shutil.copy(images[0].path, tmp_path / "gone.png")
    model = open_tiny("clip")
    gone = Pictures().open(tmp_path / "gone.png")
    model.features._pictures = Pictures(capacity=0)
    gone.path.unlink()
    with pytest.raises(PictureError, match=r"gone\.png"):
        ask(model, [user("What?", gone)])
    assert ask(model, [user("What?", images[1])])[1].new_tokens > 0


def test_questions_tell_a_model_that_names_places_where_their_words_stand(
    open_tiny: Open, images: list[ImageInput]
) -> None:
    model = open_tiny("clip")
    model.bundle = replace(model.bundle, names_places=True)
    a, b, _ = images
    read = {a.digest: lines("Mon"), b.digest: lines("Tue")}
    conversation = [user("Is Mon high?", a), said("Mon is."), user("And Mon or Tue?", b)]
    text, end, _ = ask(model, conversation, text_read=read)
    x, y = re.findall(r"[xy]\d\d", reference_text(lines("Mon")))
    written_out = [user(f"Is Mon {x} {y} high?", a), said("Mon is."), user(f"And Mon or Tue {x} {y}?", b)]
    expected, as_long, _ = ask(open_tiny("clip"), written_out, text_read=read)
    assert (text, end.prompt_tokens) == (expected, as_long.prompt_tokens)


# ---- the gate ----


def gated(open_tiny: Open, threshold: float, eos: frozenset[int] = frozenset({2})) -> LocalModel:
    model = open_tiny("clip")
    model.bundle = replace(model.bundle, gate=Gate(threshold, "I can't tell.", threshold), eos_token_ids=eos)
    return model


def test_below_the_gate_the_model_says_that_it_cannot_tell(open_tiny: Open, images: list[ImageInput]) -> None:
    read = {images[0].digest: lines("STOP")}
    text, end, _ = ask(gated(open_tiny, 0.999999), [user("What is this?", images[0])], text_read=read)
    assert text.startswith(f"I can't tell. {INTRODUCTION} What is certain about this picture:\n\n- Main colours")
    assert text.endswith("- Format: portrait, 40 × 60 pixels.\n- Text read in it: “STOP”.")
    assert end.reason == StopReason.UNSURE


def test_of_every_picture_of_the_last_ones_it_says_what_is_certain(open_tiny: Open, images: list[ImageInput]) -> None:
    whole = replace(images[1], number=7)
    part = replace(whole, region=Region(0.0, 0.0, 0.5, 1.0), region_number=3)
    question = [user("Compare.", images[0], whole, part), said("No."), user("Why?")]
    text, _, _ = ask(gated(open_tiny, 0.999999), question)
    assert text.count(INTRODUCTION) == 1
    assert "certain about image 1:" in text
    assert "certain about region 3 of image 7:" in text
    assert "- Format: landscape, 39 × 31 pixels." in text
    assert text.count("could not be read") == 2  # what is around a region is not what was asked about


def test_a_model_that_knows_one_picture_at_a_time_is_shown_only_what_a_question_is_about(
    open_tiny: Open, images: list[ImageInput]
) -> None:
    model = open_tiny("clip")
    model.sees_context = False
    a, b, _ = images
    corner = replace(a, region=Region(0.0, 0.0, 0.5, 0.5))
    conversation = [user("What is this?", a), said("A box."), user("And here?", a, corner), said("So."), user("Why?")]
    finish(model.read(GenerationRequest(tuple(conversation))))
    assert list(model.features.remembered) == [(a.digest, corner.region, ())]
    text, end, _ = ask(model, conversation)
    alone = [user("What is this?"), said("A box."), user("And here?", corner), said("So."), user("Why?")]
    expected, all_of_it, _ = ask(open_tiny("clip"), alone)
    assert (text, end.prompt_tokens) == (expected, all_of_it.prompt_tokens)
    ask(model, [user("What is this?", a), said("A box."), user("And this?", b)])
    assert list(model.features.remembered)[-1] == (b.digest, None, ())
    assert (a.digest, None, ()) not in model.features.remembered


def test_what_is_certain_costs_no_answer_when_the_file_has_gone(
    open_tiny: Open, images: list[ImageInput], pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = gated(open_tiny, 0.999999)
    finish(model.read(GenerationRequest((user("", images[0]),))))

    def gone(image: ImageInput) -> None:
        raise PictureError(image.path.name, "the file does not exist.", "Look for it.")

    monkeypatch.setattr(pictures, "pixels", gone)
    assert ask(model, [user("What is this?", images[0])])[0] == "I can't tell."


def test_a_model_is_told_of_its_refusals_what_it_said_itself(open_tiny: Open, images: list[ImageInput]) -> None:
    model = gated(open_tiny, 0.999999)
    question = user("What is this?", images[0])
    text, _, _ = ask(model, [question])
    _, end, _ = ask(model, [question, said(text), user("Why?")])
    _, plain, _ = ask(model, [question, said("I can't tell."), user("Why?")])
    assert end.prompt_tokens == plain.prompt_tokens


def test_a_gate_that_nothing_fails_changes_nothing_but_the_pace(open_tiny: Open, images: list[ImageInput]) -> None:
    question = [user("What is this?", images[0])]
    plain, _, plain_events = ask(open_tiny("clip"), question)
    text, end, events = ask(gated(open_tiny, 0.0), question)
    assert text == plain
    assert end.reason == StopReason.LENGTH
    assert len(events) < len(plain_events)


def test_behind_a_gate_another_answer_is_not_a_less_likely_one(open_tiny: Open, images: list[ImageInput]) -> None:
    question = [user("What is this?", images[0])]
    model = gated(open_tiny, 0.0)
    assert ask(model, question, temperature=1.5, seed=3)[0] == ask(model, question)[0]


def test_an_answer_that_ends_at_once_is_a_refusal(open_tiny: Open, images: list[ImageInput]) -> None:
    everything = frozenset(range(320))
    text, end, _ = ask(gated(open_tiny, 0.0, everything), [user("What is this?")])
    assert (text, end.reason, end.new_tokens) == ("I can't tell.", StopReason.UNSURE, 0)


class Scripted:
    """A language model that says what it is told to, a second for each time it is fed."""

    def __init__(self, words: Sequence[tuple[int, float]]) -> None:
        self.length = 0
        self.clock = 0.0
        self._words = iter(words)  # token ids, and the logit of each; every other token has 0

    def feed(self, token_ids: np.ndarray, image_features: Any = None, position_ids: Any = None) -> np.ndarray:
        self.length += len(token_ids)
        self.clock += 1
        logits = np.zeros(320, np.float32)
        token, logit = next(self._words)
        logits[token] = logit
        return logits

    def rewind(self, length: int) -> None:
        self.length = length


SURE, UNSURE = 30.0, 5.0


def scripted(
    model: LocalModel, monkeypatch: pytest.MonkeyPatch, *said: tuple[str, float], ends: float = SURE
) -> LocalModel:
    """The model, made to say these texts with these logits, on a clock of its own."""
    words = [(token, logit) for text, logit in said for token in model.template.tokenizer.encode(text).ids]
    language_model = Scripted([*words, (2, ends)])
    model._language_model = language_model
    monkeypatch.setattr(local.time, "perf_counter", lambda: language_model.clock)
    return model


def test_speed_is_counted_from_the_first_token_even_where_a_gate_holds_it_back(
    open_tiny: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = scripted(gated(open_tiny, 0.9), monkeypatch, ("Two red circles.", SURE))
    text, end, _ = ask(model, [user("What?")])
    assert (text, end.reason) == ("Two red circles.", StopReason.END)
    assert end.seconds_to_first_token == 1.0  # the prefill
    assert end.seconds == 1.0 + end.new_tokens
    assert end.tokens_per_second == (end.new_tokens - 1) / end.new_tokens


def test_an_answer_without_a_token_has_no_first_one(open_tiny: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    _, end, _ = ask(scripted(open_tiny("clip"), monkeypatch), [user("What?")])
    assert (end.reason, end.new_tokens, end.seconds_to_first_token) == (StopReason.END, 0, None)


@pytest.mark.parametrize(
    ("said", "ends", "text", "reason"),
    [
        ([("Red. ", SURE), ("Two. ", UNSURE), ("Big.", SURE)], SURE, "Red. Big.", StopReason.WITHHELD),
        ([("Red. ", SURE), ("Two.", UNSURE)], SURE, "Red.", StopReason.WITHHELD),
        ([("Red. ", SURE), ("Two.", SURE)], UNSURE, "Red.", StopReason.WITHHELD),
        ([("Red. ", SURE), ("Two.", SURE)], SURE, "Red. Two.", StopReason.END),
        ([("Red. ", UNSURE), ("Two.", SURE)], SURE, "I can't tell.", StopReason.UNSURE),
        ([("I can't tell.", SURE)], SURE, "I can't tell.", StopReason.UNSURE),
        ([("I can't tell. ", SURE), ("Two.", UNSURE)], SURE, "I can't tell.", StopReason.UNSURE),
    ],
)
def test_an_answer_says_whether_a_part_was_withheld(
    said: list[tuple[str, float]],
    ends: float,
    text: str,
    reason: StopReason,
    open_tiny: Open,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = scripted(gated(open_tiny, 0.9), monkeypatch, *said, ends=ends)
    answer, end, _ = ask(model, [user("What?")])
    assert (answer, end.reason) == (text, reason)


# ---- what is measured ----


def pie_asked_about(model: LocalModel, tmp_path: Path) -> GenerationRequest:
    """A question about half of a pie, whose model begins an answer with "About" and then says another number."""
    model.bundle = replace(model.bundle, names_places=True)
    image = Image.new("RGB", (400, 400), "white")
    for start, end, colour in ((0, 180, "#1f77b4"), (180, 288, "#ff7f0e"), (288, 360, "#2ca02c")):
        ImageDraw.Draw(image).pieslice((50, 50, 350, 350), start, end, fill=colour)
    image.save(tmp_path / "pie.png")
    picture = model._pictures.open(tmp_path / "pie.png")
    places = {"Gold": (0.5, 0.93), "Iron": (0.24, 0.155), "Tin": (0.86, 0.25)}
    read = tuple(
        TextLine((Word(name, Region(x - 0.03, y - 0.02, x + 0.03, y + 0.02), 1.0),)) for name, (x, y) in places.items()
    )
    question = user("What percentage is Gold?", picture)
    return GenerationRequest((question,), max_new_tokens=24, text_read={picture.digest: read})


def test_the_share_of_a_slice_is_measured_and_ends_the_answer(
    open_tiny: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = scripted(gated(open_tiny, 0.9), monkeypatch, ("About 77%. It is red.", SURE))
    request = pie_asked_about(model, tmp_path)
    text, end, _ = ask(model, request.messages, text_read=request.text_read)
    assert (text, end.reason) == ("About 50%.", StopReason.END)
    assert model.pieces[-2][0] == " 50%."
    assert model.pieces[-1] == ("", model.pieces[-2][1])  # nothing else is as likely or as unlikely as the share


def test_a_share_is_withheld_where_even_what_is_measured_is_not_sure_enough(
    open_tiny: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = scripted(gated(open_tiny, 0.999999), monkeypatch, ("About 77%.", SURE))
    request = pie_asked_about(model, tmp_path)
    text, end, _ = ask(model, request.messages, text_read=request.text_read)
    assert text.startswith("I can't tell.")
    assert end.reason == StopReason.UNSURE


def test_after_a_share_a_conversation_goes_on_as_if_the_model_had_said_it(
    open_tiny: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = open_tiny("clip")
    language_model = model._language_model
    request = pie_asked_about(model, tmp_path)
    answers = itertools.chain(
        model.template.tokenizer.encode("About 7").ids, itertools.repeat(2)
    )  # fed for real, as the script has it
    monkeypatch.setattr(local, "sample", lambda logits, *_: (next(answers), 1.0))
    first, end, _ = ask(model, request.messages, text_read=request.text_read)
    assert (first, end.reason) == ("About 50%.", StopReason.END)
    assert model._language_model is language_model
    monkeypatch.undo()
    conversation = [*request.messages, said(first), user("And what colour is it?")]
    fresh = open_tiny("clip")
    fresh.bundle = model.bundle
    text, _, _ = ask(model, conversation, text_read=request.text_read)
    expected, _, _ = ask(fresh, conversation, text_read=request.text_read)
    assert text == expected
    assert model._tokens_of("About 50%.") == model.template.encode_text("About 50%.")


# ---- text ----


def test_letters_are_never_shown_by_halves(tiny_checkpoint: Callable[[str], Path]) -> None:
    tokenizer = Tokenizer.from_file(str(tiny_checkpoint("clip") / "tokenizer.json"))
    text = "naïve ☃ 漢字 👩‍👩‍👧 end"
    writer = AnswerWriter(tokenizer, None)
    pieces = [writer.push(token, 1.0) for token in tokenizer.encode(text).ids]
    assert "".join(pieces) + writer.finish(1.0) == text
    assert not any("\ufffd" in piece for piece in pieces)
    assert pieces.count("") > 10  # every letter beyond ASCII takes several tokens here


def test_a_token_is_told_as_something_else(tiny_checkpoint: Callable[[str], Path]) -> None:
    tokenizer = Tokenizer.from_file(str(tiny_checkpoint("clip") / "tokenizer.json"))
    writer = AnswerWriter(tokenizer, None)
    about, place, point = (tokenizer.encode(text).ids for text in ("About", "x", "."))
    shown = [writer.push(token, 1.0) for token in about]
    shown += [writer.push(place[0], 0.5, " 42"), *(writer.push(token, 1.0) for token in point)]
    assert "".join(shown) + writer.finish(0.9) == writer.text == "About 42."
    assert writer.pieces[len(about)] == (" 42", 0.5)
    assert writer.pieces[-1] == ("", 0.9)


def test_broken_letters_are_shown_in_the_end(tiny_checkpoint: Callable[[str], Path]) -> None:
    tokenizer = Tokenizer.from_file(str(tiny_checkpoint("clip") / "tokenizer.json"))
    snowman = tokenizer.encode("☃").ids
    writer = AnswerWriter(tokenizer, None)
    shown = [writer.push(token, 1.0) for token in [*snowman[:2], *tokenizer.encode("ab").ids, snowman[0]]]
    assert "ab" in "".join(shown)
    assert writer.finish(1.0) == "\ufffd"


def test_spaces_between_words_survive(tmp_path: Path, tiny_checkpoint: Callable[[str], Path]) -> None:
    """A tokenizer whose words carry their space in front, and lose it at the start of a text."""
    from tokenizers import decoders, models, pre_tokenizers

    words = {word: number for number, word in enumerate(["[UNK]", "▁one", "▁two", "▁three"])}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    writer = AnswerWriter(tokenizer, None)
    assert [writer.push(token, 1.0) for token in (1, 2, 3)] == ["one", " two", " three"]


# ---- opening ----


def test_opening_counts_its_steps(tiny_bundle: Callable[[str], Path], pictures: Pictures) -> None:
    events, model = finish(open_model(tiny_bundle("clip"), pictures))
    assert events == [Progress(Stage.LOADING, step, 4) for step in range(5)]
    assert model.name == "clip"
    model.close()


def test_pictures_that_cannot_be_prepared_are_the_models_fault(
    tiny_bundle: Callable[[str], Path], tmp_path: Path, pictures: Pictures, images: list[ImageInput]
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(tiny_bundle("clip"), folder)
    settings = json.loads((folder / "preprocessor_config.json").read_text())
    for change, reason in (
        ({"image_processor_type": "OtherProcessor"}, "need OtherProcessor"),
        ({"crop_size": {"height": 20, "width": 20}}, "cannot be run"),
        ({"size": {"height": 10**12, "width": 10**12}}, "picture size .* is not understood"),
        ({"crop_size": {"width": 30}}, "settings lack 'height'"),
        ({"image_mean": {}}, "settings are not understood"),
    ):
        (folder / "preprocessor_config.json").write_text(json.dumps({**settings, **change}))
        with pytest.raises(ModelError, match=reason):
            ask(finish(open_model(folder, pictures))[1], [user("What?", images[0])])


# ---- an answer that goes on ----


@pytest.mark.parametrize("tower", TOWERS)
def test_a_greedy_answer_that_was_stopped_goes_on_as_if_it_had_not_been(
    tower: str, open_tiny: Open, images: list[ImageInput]
) -> None:
    question = [user("What is this?", images[0])]
    whole = open_tiny(tower)
    expected, _, _ = ask(whole, question)
    model = open_tiny(tower)
    for after in (1, 5, 11):
        stream = model.generate(GenerationRequest(tuple(question), max_new_tokens=24))
        deltas = (event.text for event in stream if isinstance(event, TextDelta))
        prefix = "".join(itertools.islice(deltas, after))
        stream.close()
        left = 24 - len(model.said)
        text, _, _ = ask(model, question, prefix=prefix, max_new_tokens=left)
        assert prefix + text == expected
        assert tokens_of(model) == tokens_of(whole)


def test_an_answer_from_another_day_goes_on_from_its_text(open_tiny: Open, images: list[ImageInput]) -> None:
    model = open_tiny("clip")
    question = [user("What is this?", images[0])]
    text, end, events = ask(model, question, prefix="A red <image> circle", max_new_tokens=4)
    prompt = model._encode_prompt(GenerationRequest(tuple(question)), model.features.remembered)
    before = model.template.encode_text("A red <image> circle")
    assert model.template.image_token_id not in before
    assert end.prompt_tokens == len(prompt.token_ids) + len(before)
    assert model.said[: len(before)] == before
    assert text == model.template.tokenizer.decode(model.said)[len(model.template.tokenizer.decode(before)) :]
    assert any(isinstance(event, TextDelta) for event in events)
