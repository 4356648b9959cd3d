"""Every family against transformers: a tiny random checkpoint, exported, must answer token by token as `generate` does.

To add a family: `checkpoints/<family>.py` with a CHECKPOINT (see `checkpoints/base.py`).
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import checkpoints
import numpy as np
import pytest
import torch
from checkpoints.base import Checkpoint
from PIL import Image
from transformers import GenerationConfig, PreTrainedModel

from conftest import finish
from sightline.conversation import ImageInput, Message, Role
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.events import Finished, TextDelta
from sightline.onnx_export.checkpoint import load, quiet

FAMILIES = sorted(entry.name for entry in pkgutil.iter_modules(checkpoints.__path__) if entry.name != "base")
SIZES = {"small": [(60, 40), (31, 77), (50, 50)], "large": [(120, 200), (90, 90), (201, 64)]}  # height, width
STEPS = 10


@dataclass(frozen=True)
class Made:
    """A checkpoint, what was exported from it, and transformers' own model of it."""

    family: str
    checkpoint: Checkpoint
    folder: Path
    bundle: Path
    theirs: PreTrainedModel

    def opened(self) -> LocalModel:
        """One that remembers nothing yet."""
        return finish(open_model(self.bundle, Pictures()))[1]

    def generate(self, model: LocalModel, messages: Sequence[Message]) -> list[int]:
        """transformers' own greedy answer, without the token that ends it."""
        text = model.template.render(messages)
        images = [Image.open(image.path).convert("RGB") for message in messages for image in message.images]
        inputs = self.checkpoint.inputs(self.folder, text, images)
        config = GenerationConfig(max_new_tokens=STEPS, do_sample=False, pad_token_id=0, eos_token_id=2)
        with quiet(), torch.no_grad():
            tokens = self.theirs.generate(**inputs, generation_config=config)
        answer = tokens[0, inputs["input_ids"].shape[1] :].tolist()
        return answer[:-1] if answer[-1:] == [2] else answer


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Made]:
    """Given a family, its checkpoint and what the command exports from it, made once."""

    @functools.cache
    def make(family: str) -> Made:
        checkpoint: Checkpoint = importlib.import_module(f"checkpoints.{family}").CHECKPOINT
        folder = tmp_path_factory.mktemp(f"checkpoint-{family}")
        with quiet():
            checkpoint.make(folder)
        bundle = tmp_path_factory.mktemp(f"bundle-{family}") / family
        # In a process of its own, because measuring coverage makes torch trace several times slower.
        command = [sys.executable, "-m", "sightline", "export-onnx", folder, bundle]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.stdout.splitlines()[-1:], done.stderr) == ([f"Exported and verified: {bundle}"], "")
        with quiet():
            return Made(family, checkpoint, folder, bundle, load(folder))

    return make


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[ImageInput]]:
    """By kind of size, three pictures of noise in colours that vary slowly, so that resizing does not even them out."""
    folder = tmp_path_factory.mktemp("pictures")
    random = np.random.default_rng(0)
    found: dict[str, list[ImageInput]] = {}
    for kind, sizes in SIZES.items():
        for number, (height, width) in enumerate(sizes):
            path = folder / f"{kind}{number}.png"
            coarse = Image.fromarray(random.integers(0, 256, (6, 6, 3), np.uint8))
            coarse.resize((width, height), Image.Resampling.BICUBIC).save(path)
            found.setdefault(kind, []).append(Pictures().open(path))
    return found


@pytest.fixture(scope="module")
def table(request: pytest.FixtureRequest) -> Iterator[Callable[[str, str, str, Finished], None]]:
    """Takes a line for each comparison; the table is printed when all families are through."""
    lines = [f"{'family':16} {'pictures':18} {'tokens the same':>15} {'prompt':>7} {'kept':>5}"]

    def line(family: str, case: str, same: str, end: Finished) -> None:
        lines.append(f"{family:16} {case:18} {same:>15} {end.prompt_tokens:>7} {end.cached_tokens:>5}")

    yield line
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print("\n" + "\n".join(lines))


def ask(model: LocalModel, messages: Sequence[Message], **options: float) -> tuple[str, list[int], Finished]:
    """The answer's text, its tokens, and how it ended."""
    events = list(model.generate(GenerationRequest(tuple(messages), max_new_tokens=STEPS, **options)))
    text = "".join(event.text for event in events if isinstance(event, TextDelta))
    end = events[-1]
    assert isinstance(end, Finished)
    return text, list(model._said), end


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pictures", [1, 3])
@pytest.mark.parametrize("family", FAMILIES)
def test_two_turns_are_transformers_own(family, pictures, size, made, shown, table) -> None:
    model = made(family).opened()
    conversation = [Message(Role.USER, "What is in this picture?", tuple(shown[size][:pictures]))]
    text, tokens, end = ask(model, conversation)
    expected = made(family).generate(model, conversation)
    case = f"{pictures} {size}, turn"
    table(family, f"{case} 1", _same(tokens, expected), end)
    assert tokens == expected
    conversation += [Message(Role.ASSISTANT, text), Message(Role.USER, "How many are there?")]
    _, tokens, end = ask(model, conversation)
    expected = made(family).generate(model, conversation)
    table(family, f"{case} 2", _same(tokens, expected), end)
    assert tokens == expected
    assert ask(made(family).opened(), conversation)[1] == expected  # nothing kept


@pytest.mark.parametrize("family", FAMILIES)
def test_a_seed_gives_the_same_answer_again(family, made, shown) -> None:
    model = made(family).opened()
    question = [Message(Role.USER, "What is in this picture?", tuple(shown["small"][:1]))]
    answers = [ask(model, question, temperature=1.0, seed=seed)[1] for seed in (1, 2, 3, 4, 1)]
    assert answers[0] == answers[-1]
    assert len({tuple(answer) for answer in answers}) > 1


def _same(tokens: list[int], expected: list[int]) -> str:
    return f"{sum(a == b for a, b in zip(tokens, expected, strict=False))} of {len(expected)}"
