"""Guesses change how often the decoder is run, and never a token."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from sightline.conversation import ImageInput, Message, Role
from sightline.engine.images import Pictures
from sightline.engine.interfaces import FloatArray, GenerationRequest, IntArray
from sightline.engine.local import LocalModel, open_model
from sightline.engine.looking_ahead import LookingAhead
from sightline.engine.onnx_language import OnnxLanguageModel
from sightline.events import TextDelta
from sightline.terminal import run

LONGEST = 1024


class Copier:
    """Chooses what a text says, whatever it is fed; counts how often it is run."""

    def __init__(self, text: list[int]) -> None:
        self.length = 0
        self.text = text
        self.fed: list[int] = []
        self.runs = 0

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        return self.feed_each(token_ids)[-1]

    def feed_each(self, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        self.runs += 1
        self.fed = [*self.fed[: self.length], *token_ids.tolist()]
        before, self.length = self.length, len(self.fed)
        assert self.length <= LONGEST
        return np.eye(500, dtype=np.float32)[[self.text[end] for end in range(before + 1, self.length + 1)]]

    def rewind(self, length: int) -> None:
        self.length = length


def written(model: LookingAhead | Copier, prompt: list[int], count: int) -> list[int]:
    logits = model.feed(np.array(prompt))
    tokens = []
    for _ in range(count):
        tokens.append(int(logits.argmax()))
        logits = model.feed(np.array(tokens[-1:]))
    return tokens


def test_a_copy_of_the_prompt_takes_few_runs() -> None:
    prompt = list(range(100, 180))
    text = [*prompt, *prompt, *range(400, 480)]
    copier = Copier(text)
    assert written(LookingAhead(copier, LONGEST, in_fp32=True), prompt, 80) == prompt
    assert copier.runs < 20
    assert copier.fed[: len(prompt) * 2] == text[: len(prompt) * 2]


def test_what_is_no_copy_takes_a_run_a_token() -> None:
    prompt = list(range(100, 180))
    copier = Copier([*prompt, *range(200, 300)])
    assert written(LookingAhead(copier, LONGEST, in_fp32=True), prompt, 60) == list(range(200, 260))
    assert copier.runs == 1 + 60


def test_a_copy_that_goes_wrong_goes_on_from_the_word_that_differs() -> None:
    prompt = list(range(100, 180))
    answer = [*prompt[:40], 499, *prompt[45:70], 498, 497, *prompt[10:20]]
    copier = Copier([*prompt, *answer, *[0] * 40])
    ahead = LookingAhead(copier, LONGEST, in_fp32=True)
    assert written(ahead, prompt, len(answer)) == answer
    assert copier.runs < 50
    ahead.rewind(90)
    assert (ahead.length, copier.length) == (90, 90)
    assert written(ahead, answer[10:12], 5) == answer[12:17]


def test_guesses_end_where_the_model_has_no_more_positions() -> None:
    prompt = [*range(100, 200)] * 10
    copier = Copier([*prompt, *prompt])
    ahead = LookingAhead(copier, LONGEST, in_fp32=True)
    assert len(written(ahead, prompt, 24)) == 24
    assert ahead.length == LONGEST


class Rounding(Copier):
    """In every tenth place a wrong token is nearly as likely, and wins where what is before was not fed one by one."""

    singly = 80  # tokens fed so, or as the prompt
    several = 0  # runs with guesses

    def feed_each(self, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        before = self.length
        logits = 9 * super().feed_each(token_ids)
        if before:
            self.several += len(token_ids) > 1
            self.singly += len(token_ids) == 1 and self.singly == before
        for row, place in enumerate(range(before + 1, self.length + 1)):
            if place % 10 == 0:
                logits[row, 3] = 9.2 if self.singly < place else 8.8
        return logits

    def rewind(self, length: int) -> None:
        super().rewind(length)
        self.singly = min(self.singly, length)


def test_where_two_tokens_are_close_it_is_the_one_that_is_chosen_one_by_one() -> None:
    prompt = list(range(100, 180))
    text = [*prompt, *prompt[:57], *range(200, 300)]
    assert written(Rounding(text), prompt, 100) == text[80:180]
    guessing = Rounding(text)
    assert written(LookingAhead(guessing, LONGEST, in_fp32=False), prompt, 100) == text[80:180]
    assert guessing.several > 5


class Undecided(Copier):
    """Another token is everywhere nearly as likely."""

    def feed_each(self, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        logits = super().feed_each(token_ids)
        logits[:, 3] = 0.8
        return logits


def test_in_fp32_a_close_choice_is_not_fed_again() -> None:
    prompt = list(range(100, 180))
    runs = []
    for in_fp32 in (True, False):
        model = Undecided([*prompt, *prompt, *range(400, 480)])
        assert written(LookingAhead(model, LONGEST, in_fp32), prompt, 80) == prompt
        runs.append(model.runs)
    assert runs[0] < 20 < 80 < runs[1]


@pytest.fixture
def folder(tiny_bundle: Callable[[str], Path]) -> Path:
    return tiny_bundle("clip")


def language_model(folder: Path) -> OnnxLanguageModel:
    config = json.loads((folder / "config.json").read_text())
    files = (folder / "onnx" / name for name in ("embed_tokens.onnx", "decoder_model_merged.onnx"))
    return OnnxLanguageModel(*files, folder, config["text_config"], 3)


def test_a_real_decoder_says_the_same_of_each_token(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = []
    feed_each = OnnxLanguageModel.feed_each

    def counted(self: OnnxLanguageModel, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        checked.append(len(token_ids))
        return feed_each(self, token_ids, position_ids)

    monkeypatch.setattr(OnnxLanguageModel, "feed_each", counted)
    ahead, plain = LookingAhead(language_model(folder), LONGEST, in_fp32=True), language_model(folder)
    line = np.random.default_rng(0).integers(4, 320, 30).tolist()
    told = [1, *line]
    answers = [[5, *line], [6, *line[:11], 7, 8, *line[9:25], *line[2:20]], [*line[20:], *line]]
    for answer in answers:
        for tokens in ([*told], *([token] for token in answer)):
            expected, logits = plain.feed(np.array(tokens)), ahead.feed(np.array(tokens))
            np.testing.assert_allclose(logits, expected, atol=1e-4)
            assert logits.argmax() == expected.argmax()
        assert ahead.length == plain.length
        ahead.rewind(20)
        plain.rewind(20)
        told = line[:13]
    assert max(checked) > 8
    assert len(checked) + 20 < sum(map(len, answers))


def test_a_conversation_is_the_same(
    folder: Path, pictures: Pictures, images: list[ImageInput], monkeypatch: pytest.MonkeyPatch
) -> None:
    def talk(model: LocalModel) -> list[str]:
        texts = []
        messages: tuple[Message, ...] = ()
        for question in ("What is in this picture? There is no triangle. There is no triangle.", "And what else?"):
            messages += (Message(Role.USER, question, () if messages else (images[0],)),)
            events = model.generate(GenerationRequest(messages, max_new_tokens=40))
            texts.append("".join(event.text for event in events if isinstance(event, TextDelta)))
            broken_off = model.generate(GenerationRequest((*messages, Message(Role.ASSISTANT, "?")), max_new_tokens=9))
            for event in broken_off:
                if isinstance(event, TextDelta):
                    break
            broken_off.close()
            messages += (Message(Role.ASSISTANT, texts[-1]),)
        return texts

    looking = run(open_model(folder, pictures, device="cpu"))
    assert isinstance(looking._language_model, LookingAhead)
    texts = talk(looking)
    monkeypatch.setattr(LookingAhead, "_guesses", lambda self: self._tokens[:0])
    assert talk(run(open_model(folder, pictures, device="cpu"))) == texts
    assert all(texts)
