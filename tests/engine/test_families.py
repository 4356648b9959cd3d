"""Every family against transformers: a tiny random checkpoint, exported, must answer token by token as `generate` does.

Of some families only what sees becomes a graph, and torch decodes. To add a family: `checkpoints/<family>.py` with a
CHECKPOINT (see `checkpoints/base.py`), or `whole_checkpoints/<family>.py` where its decoder does not export.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import checkpoints
import numpy as np
import pytest
import torch
import whole_checkpoints
from checkpoints.base import Checkpoint
from PIL import Image
from transformers import GenerationConfig, LogitsProcessor, LogitsProcessorList, PreTrainedModel

from sightline.conversation import ImageInput, Message, Role
from sightline.engine import torch_language
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.engine.onnx_parts import OnnxVisionEncoder
from sightline.engine.sampling import sample
from sightline.engine.torch_language import quiet
from sightline.events import Finished, TextDelta
from sightline.onnx_export.graphs import graphs_of
from sightline.onnx_export.verify import compare
from sightline.onnx_export.wrapper import wrapper_of
from work import finish

EXPORTED = sorted(entry.name for entry in pkgutil.iter_modules(checkpoints.__path__) if entry.name != "base")
DECODED_IN_TORCH = sorted(entry.name for entry in pkgutil.iter_modules(whole_checkpoints.__path__))
FAMILIES = [*EXPORTED, *DECODED_IN_TORCH]
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
    report: str  # what the exporter says of every graph beside torch

    def opened(self) -> LocalModel:
        """One that remembers nothing yet."""
        return finish(open_model(self.bundle, Pictures(), device="cpu"))[1]

    def generate(
        self, model: LocalModel, messages: Sequence[Message], steered: Sequence[LogitsProcessor] = ()
    ) -> list[int]:
        """transformers' own greedy answer, without the token that ends it; `steered` may change its logits."""
        text = model.template.render(messages)
        images = [Image.open(image.path).convert("RGB") for message in messages for image in message.images]
        inputs = self.checkpoint.inputs(self.folder, text, images)
        config = GenerationConfig(max_new_tokens=STEPS, do_sample=False, pad_token_id=0, eos_token_id=2)
        with quiet(), torch.no_grad():
            steered = LogitsProcessorList(steered)
            tokens = self.theirs.generate(**inputs, generation_config=config, logits_processor=steered)
        answer = tokens[0, inputs["input_ids"].shape[1] :].tolist()
        return answer[:-1] if answer[-1:] == [2] else answer


@pytest.fixture(scope="module")
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Made]]:
    """Given a family, its checkpoint and what the command exports from it, made once.

    In processes of their own, one of which goes on with the next family while the tests ask the last: measuring
    coverage makes torch trace several times slower.
    """
    items = [item for item in request.session.items if item.path == request.path]
    found = dict.fromkeys(item.callspec.params["family"] for item in items)
    packages = {name: "whole_checkpoints" if name in DECODED_IN_TORCH else "checkpoints" for name in found}
    checkpoints = {name: importlib.import_module(f"{packages[name]}.{name}").CHECKPOINT for name in found}
    folders = {family: tmp_path_factory.mktemp(family) for family in checkpoints}
    for family, checkpoint in checkpoints.items():
        (folders[family] / "checkpoint").mkdir()
        with quiet():
            checkpoint.make(folders[family] / "checkpoint")
    with ThreadPoolExecutor(1) as beside:
        exported = {family: beside.submit(export, folders[family]) for family in found}

        @functools.cache
        def make(family: str) -> Made:
            folder, bundle = folders[family] / "checkpoint", folders[family] / "bundle"
            done = exported[family].result()
            assert (done.stdout.splitlines()[-1:], done.stderr) == ([f"Exported and verified: {bundle}"], "")
            with quiet():
                return Made(family, checkpoints[family], folder, bundle, torch_language.load(folder), done.stdout)

        yield make
        beside.shutdown(cancel_futures=True)


def export(folder: Path) -> subprocess.CompletedProcess[str]:
    """By the command, as a person would."""
    export = ["export-onnx", folder / "checkpoint", folder / "bundle", "--dtype", "fp32"]
    command = [sys.executable, "-m", "sightline", *export]
    return subprocess.run(command, capture_output=True, text=True, check=False)


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


@dataclass
class Table:
    """What was compared, a line each; printed when all families are through."""

    answers: list[str] = field(default_factory=list)
    graphs: list[str] = field(default_factory=list)

    def answer(self, family: str, case: str, tokens: list[int], expected: list[int], end: Finished) -> None:
        """An answer beside transformers' own."""
        same = f"{sum(a == b for a, b in zip(tokens, expected, strict=False))} of {len(expected)}"
        self.answers.append(f"{family:16} {case:18} {same:>15} {end.prompt_tokens:>7} {end.cached_tokens:>5}")

    def graph(self, family: str, name: str, differences: Sequence[float]) -> None:
        """A graph beside torch, at so many shapes."""
        self.graphs.append(f"{family:16} {name:22} {len(differences):>6} {max(differences):>20.1e}")

    def __str__(self) -> str:
        answers = f"{'family':16} {'pictures':18} {'tokens the same':>15} {'prompt':>7} {'kept':>5}"
        graphs = f"{'family':16} {'graph':22} {'shapes':>6} {'largest difference':>20}"
        return "\n".join(["", answers, *self.answers, "", graphs, *self.graphs])


@pytest.fixture(scope="module")
def table(request: pytest.FixtureRequest) -> Iterator[Table]:
    """One for the whole module."""
    table = Table()
    yield table
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print(table)


def ask(model: LocalModel, messages: Sequence[Message], **options: float) -> tuple[str, list[int], Finished]:
    """The answer's text, its tokens, and how it ended."""
    events = list(model.generate(GenerationRequest(tuple(messages), max_new_tokens=STEPS, **options)))
    text = "".join(event.text for event in events if isinstance(event, TextDelta))
    end = events[-1]
    assert isinstance(end, Finished)
    return text, list(model.said), end


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pictures", [1, 3])
@pytest.mark.parametrize("family", FAMILIES)
def test_two_turns_are_transformers_own(family, pictures, size, made, shown, table) -> None:
    model = made(family).opened()
    assert isinstance(model.features.encoder, OnnxVisionEncoder)
    conversation = [Message(Role.USER, "What is in this picture?", tuple(shown[size][:pictures]))]
    text, tokens, end = ask(model, conversation)
    expected = made(family).generate(model, conversation)
    case = f"{pictures} {size}, turn"
    table.answer(family, f"{case} 1", tokens, expected, end)
    assert tokens == expected
    conversation += [Message(Role.ASSISTANT, text), Message(Role.USER, "How many are there?")]
    _, tokens, end = ask(model, conversation)
    expected = made(family).generate(model, conversation)
    table.answer(family, f"{case} 2", tokens, expected, end)
    assert tokens == expected
    assert ask(made(family).opened(), conversation)[1] == expected  # nothing kept


class Dice(LogitsProcessor):
    """Makes transformers' greedy answer a random one: by its own logits, with Sightline's sampler and a seed."""

    def __init__(self, seed: int, temperature: float, top_p: float) -> None:
        self._bent = temperature, top_p
        self._random = np.random.default_rng(seed)

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        token, _ = sample(scores[0].float().numpy(), *self._bent, self._random)
        return torch.full_like(scores, -torch.inf).index_fill(1, torch.tensor([token]), 0.0)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_seed_gives_the_same_answer_again(family, made, shown) -> None:
    model = made(family).opened()
    question = [Message(Role.USER, "What is in this picture?", tuple(shown["small"][:1]))]
    bent = {"temperature": 1.2, "top_p": 0.95}
    answers = [ask(model, question, **bent, seed=seed)[1] for seed in (1, 2, 3, 4)]
    assert len({tuple(answer) for answer in answers}) > 1
    assert ask(made(family).opened(), question, **bent, seed=1)[1] == answers[0]
    assert made(family).generate(model, question, [Dice(1, **bent)]) == answers[0]


@pytest.mark.parametrize("family", FAMILIES)
def test_every_graph_is_torchs_at_shapes_it_was_not_traced_at(family, made, table) -> None:
    graphs = graphs_of(wrapper_of(made(family).theirs))
    found: dict[str, list[float]] = {}
    for line in made(family).report.splitlines():
        graph, *case = re.split(r"\s{2,}", line)
        if graph in graphs:
            _, difference, error, allowed = case  # a graph that differs has a fifth word
            assert float(error) <= float(allowed)
            found.setdefault(graph, []).append(float(difference))
    for graph in graphs:
        assert len(found[graph]) >= 3
        table.graph(family, graph, found[graph])


@pytest.mark.parametrize("family", ["instructblip", "mllama"])
def test_verifying_tells_how_far_it_is(family, made) -> None:
    """Where there is a graph more than usual, and where there are fewer."""
    events, report = finish(compare(made(family).theirs, made(family).bundle))
    assert [event.done for event in events] == [*range(len(report.checks) + 1)]
    assert {event.total for event in events} == {len(report.checks)}
