"""Every exported graph against torch, at sizes and picture counts other than the traced ones."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from onnxruntime.capi.onnxruntime_pybind11_state import (
    Fail,
    InvalidArgument,
    InvalidGraph,
    InvalidProtobuf,
    RuntimeException,
)
from torch import nn
from transformers import GenerationConfig, PreTrainedModel

from sightline.engine.torch_language import quiet
from sightline.errors import ModelError, said
from sightline.events import Event, Progress, Stage
from sightline.onnx_export.checkpoint import load
from sightline.onnx_export.graphs import PREFILL, graphs_of, has_group_query
from sightline.onnx_export.precision import BITS, SUFFIXES, rounded
from sightline.onnx_export.wrapper import EmbedTokens, wrapper_of

TOLERANCES = {"fp32": 1e-3, "fp16": 0.02, "int8": 0.2, "q8": 0.2, "q4": 0.2, "q4f16": 0.2}
"""By how a graph is stored: how far one output vector may be from torch's, as a fraction of its length.

A wrong graph is off by about 1. Rounding moves random tiny models the most: fp32 by 4e-6, or 3e-4 where a state is
carried from token to token (Qwen3.5), fp16 by 4e-3, and where both factors of a product are rounded to 8 bits, as they
are in int8, q8 and q4, 0.06. What fewer bits do to the weights of q8 and q4 is not in it, since torch is given the same
weights.
"""

ALIKE = 0.1
"""How far one vector of features may be from torch's where pictures are read in int8, as a fraction of its length.

Two towers of random weights, SigLIP-B/16 and CLIP-L/14, were off by 0.03; tiny ones by 0.05.
"""

VISION_CASES = (1, 3, 4)  # pictures; it was traced with 2
EMBEDDING_CASES = ((1, 1), (1, 9), (3, 4))  # batch, tokens
DECODER_CASES = (  # batch, new tokens, old tokens, masked old tokens in the first row
    (1, 1, 0, 0),
    (1, 23, 0, 0),
    (1, 1, 40, 0),
    (1, 6, 33, 0),
    (3, 7, 2, 0),
    (2, 3, 5, 2),
)
GREEDY_CASES = ((1, 5), (2, 11), (3, 24))  # pictures, words in the prompt
GREEDY_STEPS = 12


class UnrunnableError(Exception):
    """A graph refuses inputs that it must take, such as another number of pictures than the traced one."""


Feeds = dict[str, NDArray[Any]]


@dataclass(frozen=True)
class Check:
    """One comparison. `error` is the worst relative distance between an output vector and torch's."""

    graph: str
    case: str
    error: float
    largest_difference: float
    tolerance: float

    @property
    def passed(self) -> bool:
        """Whether the graph does what torch does; an error that is not a number does not pass."""
        return self.error <= self.tolerance


@dataclass(frozen=True)
class Report:
    """All comparisons, and how many of transformers' greedy tokens the graphs chose too."""

    checks: tuple[Check, ...]
    same_tokens: int = 0
    tokens: int = 0

    @property
    def failures(self) -> tuple[Check, ...]:
        """The comparisons that did not pass."""
        return tuple(check for check in self.checks if not check.passed)

    def __str__(self) -> str:
        """A table with a line for each comparison."""
        header = ("graph", "compared with torch", "largest difference", "worst error", "allowed", "")
        rows = [
            (
                check.graph,
                check.case,
                *(f"{number:.1e}" for number in (check.largest_difference, check.error, check.tolerance)),
                "" if check.passed else "differs",
            )
            for check in self.checks
        ]
        widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
        aligned = "<<>>><"
        lines = [
            "  ".join(f"{word:{side}{width}}" for word, side, width in zip(row, aligned, widths, strict=True)).rstrip()
            for row in (header, *rows)
        ]
        if self.tokens:
            lines.append(f"{self.same_tokens} of {self.tokens} greedy tokens the same")
        return "\n".join(lines)


class Graphs:
    """The graphs of a bundle in onnxruntime, by `names`, and the tolerance that fits how each is stored."""

    def __init__(self, bundle: Path, names: Iterable[str]) -> None:
        self.sessions: dict[str, onnxruntime.InferenceSession] = {}
        self.tolerances: dict[str, float] = {}
        self.decoder_dtype = ""
        for name in names:
            paths = {dtype: bundle / "onnx" / f"{name}{suffix}.onnx" for dtype, suffix in SUFFIXES.items()}
            dtype = next((dtype for dtype, path in paths.items() if path.is_file()), None)
            if dtype is None:
                raise ModelError(
                    bundle, said("it has no onnx/{name}.onnx.", name=name), said("Export the checkpoint again.")
                )
            options = onnxruntime.SessionOptions()
            options.log_severity_level = 3
            # Threads that spin while torch has its turn would only slow it down.
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            try:
                session = onnxruntime.InferenceSession(paths[dtype], options, providers=["CPUExecutionProvider"])
            except (InvalidProtobuf, InvalidGraph, Fail) as error:
                raise ModelError(
                    bundle, said("onnx/{name} is broken.", name=paths[dtype].name), said("Export the checkpoint again.")
                ) from error
            self.sessions[name] = session
            self.tolerances[name] = TOLERANCES[dtype]
            if name == "decoder_model_merged":
                self.decoder_dtype = dtype

    def run(self, name: str, feeds: Feeds) -> list[NDArray[Any]]:
        """The outputs of one graph, in its own order. Raises UnrunnableError where it does not take the feeds."""
        session = self.sessions[name]
        halves = {node.name for node in session.get_inputs() if node.type == "tensor(float16)"}
        feeds = {name: array.astype(np.float16) if name in halves else array for name, array in feeds.items()}
        if any(node.name == "num_logits_to_keep" for node in session.get_inputs()):
            feeds["num_logits_to_keep"] = np.array(0)  # all
        try:
            outputs: list[NDArray[Any]] = session.run(None, feeds)
        except (InvalidArgument, Fail, RuntimeException) as error:
            raise UnrunnableError from error
        return outputs

    def check(self, name: str, case: str, feeds: Feeds, expected: tuple[torch.Tensor, ...]) -> Check:
        """Compare all outputs of one graph with torch's."""
        try:
            outputs = self.run(name, feeds)
            distances = [distance(a, b.numpy()) for a, b in zip(outputs, expected, strict=True)]
        except UnrunnableError:
            distances = [(math.inf, math.inf)]
        error, difference = (float(worst) for worst in np.max(distances, axis=0))
        return Check(name, case, error, difference, self.tolerances[name])


def distance(ours: NDArray[Any], torchs: NDArray[Any]) -> tuple[float, float]:
    """The worst relative distance over the last axis' vectors, and the largest absolute difference.

    A vector far shorter than the others is measured by them: it is what is left of numbers as large, and as coarse.
    """
    if ours.shape != torchs.shape:
        return math.inf, math.inf
    apart = np.linalg.norm(ours - torchs, axis=-1)
    length = np.linalg.norm(torchs, axis=-1)
    shortest = max(1e-6, 0.1 * float(np.mean(length)))
    return float(np.max(apart / np.maximum(length, shortest))), float(np.max(np.abs(ours - torchs)))


def verify(checkpoint: Path, bundle: Path) -> Generator[Event, None, Report]:
    """Compare the graphs of a bundle with the checkpoint they were exported from.

    Yields Progress(EXPORTING). Raises ModelError for a checkpoint or bundle that cannot be read.
    """
    with quiet():
        model = load(checkpoint)
    return (yield from compare(model, bundle))


def compare(model: PreTrainedModel, bundle: Path) -> Generator[Event, None, Report]:
    """`verify` for a checkpoint that is already loaded; its decoder's weights become as coarse as the bundle's."""
    wrapper = wrapper_of(model)
    decodes = wrapper.decodes
    quick = (bundle / "onnx" / f"{PREFILL}{SUFFIXES['int8']}.onnx").is_file()
    graphs = Graphs(bundle, [*graphs_of(wrapper), *([PREFILL] if quick else [])])
    checks: list[Check] = []
    same = 0
    tokens = 0
    total = len(VISION_CASES) * (2 if wrapper.qformer_axes else 1)
    if decodes:
        total += len(EMBEDDING_CASES) + len(DECODER_CASES) * (1 + quick) + len(GREEDY_CASES)
    generator = torch.Generator().manual_seed(0)
    for _, case, feeds, outputs in _decoder(model, torch.Generator().manual_seed(0)) if quick else ():
        yield Progress(Stage.EXPORTING, len(checks), total, f"verifying {PREFILL}")
        checks.append(graphs.check(PREFILL, case, feeds, outputs))
    if graphs.decoder_dtype in BITS:
        _round_decoder(model, graphs.decoder_dtype)
    for cases in (_vision, _embeddings, _decoder) if decodes else (_vision,):
        for name, case, feeds, outputs in cases(model, generator):
            yield Progress(Stage.EXPORTING, len(checks), total, f"verifying {name}")
            checks.append(graphs.check(name, case, feeds, outputs))
    for pictures, words in GREEDY_CASES if decodes else ():
        yield Progress(Stage.EXPORTING, len(checks), total, "verifying answers")
        images, prompt, chosen, expected = _answer(model, pictures, words, generator)
        try:
            ours = _follow(model, graphs, images, prompt, chosen)
        except UnrunnableError:
            ours = np.full_like(expected, np.nan)
        case = f"an answer; pictures: {pictures if images else 0}, words: {words}"
        checks.append(Check("whole model", case, *distance(ours, expected), max(graphs.tolerances.values())))
        same += int((ours.argmax(-1) == chosen).sum())
        tokens += len(chosen)
    yield Progress(Stage.EXPORTING, total, total, "verified")
    return Report(tuple(checks), same, tokens)


def sees_alike(model: PreTrainedModel, graph: onnx.ModelProto) -> bool:
    """Whether a vision encoder in fewer bits sees what torch does, but for ALIKE: that hangs on the weights."""
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    cases = [case for case in _vision(model, torch.Generator().manual_seed(0)) if case[0] == "vision_encoder"]
    return all(
        distance(session.run(None, feeds)[0], features[0].numpy())[0] <= ALIKE for _, _, feeds, features in cases
    )


def _round_decoder(model: PreTrainedModel, dtype: str) -> None:
    """Give torch the weights that the graph multiplies by, so that only the calculation is compared.

    What 4 bits cost a random model would hide most mistakes.
    """
    for module in wrapper_of(model).decoder(model).modules():
        if isinstance(module, nn.Linear):
            weights = torch.from_numpy(rounded(module.weight.numpy(), dtype))
            module.weight = nn.Parameter(weights, requires_grad=False)  # anew: the embeddings may have the same


def _arrays(inputs: dict[str, torch.Tensor]) -> Feeds:
    return {name: tensor.numpy() for name, tensor in inputs.items()}


def _first(outputs: torch.Tensor | tuple[torch.Tensor, ...]) -> torch.Tensor:
    return outputs[0] if isinstance(outputs, tuple) else outputs


Case = tuple[str, str, Feeds, tuple[torch.Tensor, ...]]


def _vision(model: PreTrainedModel, generator: torch.Generator) -> Iterator[Case]:
    wrapper = wrapper_of(model)
    module = wrapper.vision_encoder(model).eval()
    for pictures in VISION_CASES:
        images = wrapper.vision_inputs(model, pictures, generator)
        inputs = {name: images[name] for name in wrapper.vision_axes}
        feeds = _arrays(inputs)
        outputs = module(**inputs)
        expected = outputs if isinstance(outputs, tuple) else (outputs,)
        yield "vision_encoder", f"pictures: {pictures}", feeds, expected
        if wrapper.qformer_axes:
            shown = {**images, "image_embeds": expected[0]}
            inputs = {name: shown[name] for name in wrapper.qformer_axes}
            feeds = _arrays(inputs)
            words = feeds["qformer_input_ids"].shape[1]
            yield "qformer", f"pictures: {pictures}, words: {words}", feeds, (wrapper.qformer(model)(**inputs),)


def _embeddings(model: PreTrainedModel, generator: torch.Generator) -> Iterator[Case]:
    module = EmbedTokens(model)
    for batch, count in EMBEDDING_CASES:
        ids = torch.randint(_vocabulary(model), (batch, count), generator=generator)
        yield "embed_tokens", f"{batch} × {count} tokens", {"input_ids": ids.numpy()}, (module(ids),)


def _decoder(model: PreTrainedModel, generator: torch.Generator) -> Iterator[Case]:
    wrapper = wrapper_of(model)
    module = wrapper.decoder(model).eval()
    names = wrapper.cache_names(model, "past_key_values")
    places = torch.Generator().manual_seed(0)
    for batch, new, old, masked in DECODER_CASES:
        if batch > 1 and old and has_group_query(module):
            continue  # onnxruntime refuses several texts behind which more than one token is to come
        ids = torch.randint(_vocabulary(model), (batch, old + new), generator=generator)
        embeds = model.get_input_embeddings()(ids)
        mask = torch.ones(batch, old + new, dtype=torch.int64)
        mask[0, :masked] = 0
        positions = (mask.cumsum(-1) - 1).clamp(min=0)
        axes = wrapper.decoder_inputs(model, embeds, mask, positions)["position_ids"]
        if axes.ndim == 3:  # of time, height and width, which differ in pictures
            positions = axes + torch.randint(9, axes.shape, generator=places)
        # The old tokens' cache comes from torch: keys and values as a real conversation has them.
        past = wrapper.empty_cache(model, batch)
        if old:
            before = wrapper.decoder_inputs(model, embeds[:, :old], mask[:, :old], positions[..., :old])
            past = list(module(**before, past_key_values=past)[1:])
        inputs = wrapper.decoder_inputs(model, embeds[:, old:], mask, positions[..., old:])
        feeds = _arrays(inputs)
        feeds |= dict(zip(names, (tensor.numpy() for tensor in past), strict=True))
        case = f"batch {batch}, {new} new and {old} old tokens, {masked} masked"
        yield "decoder_model_merged", case, feeds, module(**inputs, past_key_values=past)


def _vocabulary(model: PreTrainedModel) -> int:
    return int(model.get_input_embeddings().num_embeddings)


def _answer(
    model: PreTrainedModel, pictures: int, words: int, generator: torch.Generator
) -> tuple[dict[str, torch.Tensor], torch.Tensor, NDArray[Any], NDArray[Any]]:
    """transformers' own greedy answer: prompt [1, S], chosen tokens [steps] and their logits [steps, vocab].

    Before them the encoder's inputs, of which there are none where it was asked without pictures.
    """
    wrapper = wrapper_of(model)
    images = wrapper.vision_inputs(model, pictures, generator)
    shown = wrapper.generate_inputs(images)
    image_token = model.config.image_token_id
    text = torch.randint(_vocabulary(model), (1, words), generator=generator)
    text[text == image_token] = 0 if image_token else 1
    prompt = text
    if shown is None:
        images = {}
    else:
        features = wrapper.features(lambda name, inputs: _first(getattr(wrapper, name)(model).eval()(**inputs)), images)
        counts = wrapper.image_tokens(model, images, features)
        places = [torch.full((1, count), image_token) for count in counts]
        before = [part for pair in zip(text.split(1, dim=1), places, strict=False) for part in pair]
        prompt = torch.cat([*before, text[:, len(counts) :]], dim=1)  # before each picture a word, then the question
    told = wrapper.prompt_inputs(prompt == image_token)
    config = GenerationConfig(
        max_new_tokens=GREEDY_STEPS, do_sample=False, pad_token_id=0, output_logits=True, return_dict_in_generate=True
    )
    with quiet():
        answer = model.generate(
            input_ids=prompt, attention_mask=torch.ones_like(prompt), generation_config=config, **(shown or {}), **told
        )
    return images, prompt, answer.sequences[0, prompt.shape[1] :].numpy(), torch.cat(answer.logits).numpy()


def _follow(
    model: PreTrainedModel,
    graphs: Graphs,
    images: dict[str, torch.Tensor],
    prompt: torch.Tensor,
    chosen: NDArray[Any],
) -> NDArray[Any]:
    """The graphs' logits [steps, vocab] where they are led along the chosen tokens, with their own cache."""
    wrapper = wrapper_of(model)
    embeds = graphs.run("embed_tokens", {"input_ids": prompt.numpy()})[0]
    names = wrapper.cache_names(model, "past_key_values")
    cache = [tensor.numpy() for tensor in wrapper.empty_cache(model, 1)]
    is_image = (prompt == model.config.image_token_id) & bool(images)
    positions = wrapper.positions(model, images, is_image, prompt.shape[1] + len(chosen))
    length = 0
    logits = []
    for token in chosen:
        total = length + embeds.shape[1]
        inputs = wrapper.decoder_inputs(
            model,
            torch.from_numpy(embeds),
            torch.ones(1, total, dtype=torch.int64),
            positions[..., length:total],
        )
        if images and length == 0:
            features = wrapper.features(
                lambda name, shown: torch.from_numpy(graphs.run(name, _arrays(shown))[0]), images
            )
            features = features.reshape(-1, features.shape[-1])
            inputs = wrapper.with_features(inputs, is_image, features)
        step, *cache = graphs.run("decoder_model_merged", _arrays(inputs) | dict(zip(names, cache, strict=True)))
        logits.append(step[0, -1])
        embeds = graphs.run("embed_tokens", {"input_ids": np.array([[token]])})[0]
        length = total
    return np.stack(logits)
