"""Answers that are written at the same time: what each says is what it says alone, and none waits for ever."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from sightline.conversation import ImageInput, Message, Role
from sightline.engine import kv_cache, together
from sightline.engine.images import Pictures
from sightline.engine.interfaces import FloatArray, GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.engine.onnx_language import OnnxLanguageModel, feed_together
from sightline.engine.together import Answer, EncoderInTurn, Together, Turns
from sightline.engine.torch_language import quiet
from sightline.engine.trials import Trials
from sightline.errors import ModelError
from sightline.onnx_export.precision import store
from sightline.store.features import FeatureFiles
from work import finish

IMAGE = 3
FEATURES = np.random.default_rng(0).normal(0, 0.5, (2, 64)).astype(np.float32)
PROMPTS = [np.concatenate([[1, 50, 3, 3], np.arange(60, 60 + 3 * more)]) for more in (5, 1, 9, 3)]


@pytest.fixture(scope="module")
def folder(tiny_bundle: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model in 4 bits, as people have them: in fp32 the sums of several rows are rounded otherwise."""
    folder = tmp_path_factory.mktemp("together") / "model"
    shutil.copytree(tiny_bundle("clip"), folder)
    decoder = folder / "onnx" / "decoder_model_merged.onnx"
    with quiet():
        onnx.save(store(onnx.load(decoder), "q4"), decoder)
    return folder


@pytest.fixture(autouse=True)
def whatever_it_saves(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is so small gains nothing."""
    monkeypatch.setattr(together, "_HANDING_OVER", -9.0)


def language_model(folder: Path) -> OnnxLanguageModel:
    text_config = json.loads((folder / "config.json").read_text())["text_config"]
    files = [folder / "onnx" / f"{name}.onnx" for name in ("embed_tokens", "decoder_model_merged")]
    return OnnxLanguageModel(files[0], files[1], folder, text_config, IMAGE)


def together_of(folder: Path, kept: FeatureFiles | None = None) -> Together:
    return Together(language_model(folder), 1, Trials(folder / "onnx" / "decoder_model_merged.onnx", kept))


def written_alone(folder: Path, prompt: np.ndarray, count: int) -> list[FloatArray]:
    model = language_model(folder)
    logits = [model.feed(prompt, FEATURES)]
    for _ in range(count):
        logits.append(model.feed(np.array([logits[-1].argmax()])))
    return logits


def test_a_run_for_several_says_what_a_run_for_each_says(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kv_cache, "_ROOM", 4)  # so that all are moved to a larger place on the way
    expected = [written_alone(folder, prompt, 40) for prompt in PROMPTS]
    sequences = language_model(folder).beside(4)
    said = [[sequence.feed(prompt, FEATURES)] for sequence, prompt in zip(sequences, PROMPTS, strict=True)]
    # The third rests meanwhile, and later only the first and the last write, between which two rest.
    for at, rows in [*((at, [0, 1, 3]) for at in range(20)), *((at, [3, 0]) for at in range(20, 40))]:
        tokens = [int(said[row][at].argmax()) for row in rows]
        fed = feed_together([sequences[row] for row in rows], tokens, [None] * len(rows))
        for row, logits in zip(rows, fed, strict=True):
            said[row].append(logits)
    for _ in range(40):
        said[2].append(sequences[2].feed(np.array([said[2][-1].argmax()])))
    for row, count in enumerate((41, 21, 41, 41)):
        assert len(said[row]) == count
        np.testing.assert_array_equal(said[row], expected[row][:count])
    assert [sequence.length for sequence in sequences] == [
        len(prompt) + count for prompt, count in zip(PROMPTS, (40, 20, 40, 40), strict=True)
    ]


def test_sequences_that_are_not_side_by_side_are_fed_one_after_another(folder: Path) -> None:
    first, second = language_model(folder), language_model(folder)
    for model, prompt in zip((first, second), PROMPTS, strict=False):
        model.feed(prompt, FEATURES)
    told = feed_together([first, second], [7, 8], [None, np.array([second.length])])
    for model, prompt, token, logits in zip((first, second), PROMPTS, (7, 8), told, strict=False):
        model.rewind(len(prompt))
        np.testing.assert_array_equal(logits, model.feed(np.array([token])))


def test_threads_write_what_each_writes_alone_whenever_they_begin_and_end(folder: Path) -> None:
    counts = (30, 5, 17, 1)
    expected = [written_alone(folder, prompt, count) for prompt, count in zip(PROMPTS, counts, strict=True)]
    turns = Turns()
    answers = together_of(folder).answers(9, turns)
    assert len(answers) == together.AT_ONCE == 4
    runs: list[int] = []
    run = turns._run
    turns._run = lambda tokens: (runs.append(len(tokens)), run(tokens))[1]  # type: ignore[method-assign]
    barrier = threading.Barrier(4)

    def write(answer: Answer, prompt: np.ndarray, count: int) -> list[FloatArray]:
        logits = [answer.feed(prompt, FEATURES)]
        barrier.wait(60)
        for _ in range(count):
            logits.append(answer.feed(np.array([logits[-1].argmax()])))
        answer.rest()
        return logits

    with ThreadPoolExecutor(4) as threads:
        said = list(threads.map(write, answers, PROMPTS, counts))
    for one, other in zip(said, expected, strict=True):
        np.testing.assert_array_equal(one, other)
    assert (max(runs), sum(runs), len(runs)) == (4, sum(counts), max(counts))


def test_a_picture_is_seen_between_two_tokens(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    turns = Turns()
    answers = together_of(folder).answers(3, turns)
    at_work: list[object] = []
    most: list[int] = []

    def slowly(work: Callable[..., Any], *given: Any) -> Any:
        at_work.append(work)
        most.append(len(at_work))
        time.sleep(0.01)  # long enough for another to come
        at_work.remove(work)
        return work(*given)

    class Encoder:
        def encode(self, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
            return slowly(dict, feeds)

    monkeypatch.setattr(together, "feed_together", partial(slowly, feed_together))

    def write(answer: Answer) -> None:
        for _ in range(5):
            EncoderInTurn(Encoder(), turns).encode({})
            answer.rewind(0)
            answer.feed(PROMPTS[0], FEATURES)
            for token in (5, 6):
                answer.feed(np.array([token]))
            answer.rest()

    with ThreadPoolExecutor(3) as threads:
        list(threads.map(write, answers))
    assert len(most) >= 15 + 10  # pictures, and runs
    assert max(most) == 1


def test_what_fails_fails_for_all_who_waited_for_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    turns = Turns()
    answers = together_of(folder).answers(2, turns)
    for answer in answers:
        answer.feed(PROMPTS[0], FEATURES)

    def fail(*_: object) -> None:
        raise ModelError(folder, "it is broken.", "Mend it.")

    monkeypatch.setattr(together, "feed_together", fail)

    def write(answer: Answer) -> None:
        with pytest.raises(ModelError, match="broken"):
            answer.feed(np.array([5]))

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(write, answers))
    monkeypatch.undo()
    answers[0].rest()
    assert np.isfinite(answers[1].feed(np.array([5]))).all()  # and the next run is as good as ever


@pytest.mark.parametrize("views", [1, 3])
def test_a_model_answers_several_questions_at_once_as_one_by_one(
    views: int, folder: Path, tmp_path: Path, images: list[ImageInput]
) -> None:
    shutil.copytree(folder, tmp_path / "model")
    (tmp_path / "model" / "sightline.json").write_text(json.dumps({"views": views}))
    model: LocalModel = finish(open_model(tmp_path / "model", Pictures()))[1]
    questions = ["What is this?", "Describe it.", "Which colours does it have, and where are they?", "And now?", "So?"]
    requests = [
        GenerationRequest((Message(Role.USER, question, (image,)),), max_new_tokens=length)
        for image in images[:2]
        for question, length in zip(questions, (12, 30, 3, 20, 1), strict=True)
    ]

    def asked(one: LocalModel, request: GenerationRequest) -> list[int]:
        finish(one.generate(request))
        return one.said

    expected = [list(asked(model, request)) for request in requests]
    models = model.at_once(len(requests))
    assert len(models) == together.AT_ONCE
    assert model not in models  # whose conversation goes on where it was
    waiting = iter(list(enumerate(requests)))
    said: dict[int, list[int]] = {}

    def work(one: LocalModel) -> None:
        for at, request in waiting:
            said[at] = list(asked(one, request))

    with ThreadPoolExecutor(len(models)) as threads:
        list(threads.map(work, models))
    assert [said[at] for at in range(len(requests))] == expected


def test_an_answer_that_is_stopped_keeps_nobody_waiting(folder: Path, images: list[ImageInput]) -> None:
    model: LocalModel = finish(open_model(folder, Pictures()))[1]
    request = GenerationRequest((Message(Role.USER, "What is this?", (images[0],)),), max_new_tokens=40)
    one, other = model.at_once(2)
    written = one.generate(request)
    while not one.said:
        next(written)
    written.close()
    finish(other.generate(request))
    assert other.said


def test_one_at_a_time_where_that_is_as_quick_or_there_is_no_memory(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model: LocalModel = finish(open_model(folder, Pictures()))[1]
    assert model.at_once(1) == [model]
    monkeypatch.setattr(together, "_HANDING_OVER", 9.0)
    assert model.at_once(4) == [model]
    with monkeypatch.context() as here:
        here.setattr(Together, "_try", lambda *_: pytest.fail("it was tried again"))
        assert model.at_once(4) == [model]
    monkeypatch.setattr(together, "_HANDING_OVER", -9.0)
    assert len(model.at_once(3)) == 3
    monkeypatch.setattr(together, "_MOST_MEMORY", 0.0)
    assert model.at_once(3) == [model]


@pytest.mark.parametrize("saved", [9.0, -9.0])
def test_what_a_trial_found_holds_at_the_next_start(
    saved: float, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "_HANDING_OVER", saved)
    first = len(together_of(folder, FeatureFiles(tmp_path)).answers(4, Turns()))
    assert first == (0 if saved > 0 else 4)
    monkeypatch.setattr(Together, "_try", lambda *_: pytest.fail("it was tried again"))
    assert len(together_of(folder, FeatureFiles(tmp_path)).answers(4, Turns())) == first
    monkeypatch.setattr(Together, "_try", lambda *_: [30.0, 0.0, 1.0])
    assert len(together_of(folder, FeatureFiles(tmp_path)).answers(3, Turns())) == 3  # of so many it was not known


def test_one_at_a_time_where_the_numbers_would_be_others(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def otherwise(sequences: list[OnnxLanguageModel], *told: list[object]) -> list[FloatArray]:
        return [logits * (1 + 1e-6 * (len(sequences) > 1)) for logits in feed_together(sequences, *told)]

    monkeypatch.setattr(together, "feed_together", otherwise)
    assert together_of(folder).answers(4, Turns()) == []
