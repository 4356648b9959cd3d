"""How fast does a model write on a graphics card, and which share of its memory's bandwidth is that?

python -m bench.cuda: a model with random weights, of LLaVA 1.5 7B's shape, in bfloat16 and in 4 bits, beside plain
`transformers.generate`; the bandwidth is measured in the same run. Without CUDA the same code runs a tiny shape on the
processor, which says nothing about a graphics card. Needs the packages of the extra “cuda”, and 14 GB of disk.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from transformers import (
    CLIPVisionConfig,
    GenerationConfig,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    PreTrainedModel,
)

from bench.measure import HEADER, Measurement
from sightline.engine.sampling import sample
from sightline.engine.torch_language import TorchLanguageModel, load, quiet

CUDA = torch.cuda.is_available()
DEVICE = "cuda" if CUDA else "cpu"
RUNS = 5 if CUDA else 2
WORDS = 64  # of the question
TOKENS = 128 if CUDA else 8  # of the answer
IMAGE = 3
SHAPE = (
    {"text": (4096, 11008, 32, 32, 32064), "vision": (1024, 4096, 24, 16, 336, 14)}
    if CUDA
    else {"text": (128, 256, 2, 4, 320), "vision": (32, 64, 3, 2, 28, 7)}
)


def main() -> int:
    """Print the table."""
    if CUDA:
        print(f"On {torch.cuda.get_device_name()}, LLaVA 1.5 7B's shape:\n")
    else:
        print("There is no CUDA here: a tiny shape on the processor, to show that the code runs; no more than that.\n")
    bandwidth = _bandwidth()
    print(f"Bandwidth of reading weights: {bandwidth / 1e9:,.0f} GB/s\n\n{HEADER}", flush=True)
    with tempfile.TemporaryDirectory() as parent, quiet():
        folder = Path(parent)
        _write(folder)
        plain = _plain(load(folder, DEVICE))
        for weights, name in (("full", "bfloat16" if CUDA else "float32"), ("4bit", "4 bits")):
            for measurement in _ours(folder, weights, name, bandwidth, plain[0]):
                print(measurement.row(), flush=True)
        print(Measurement("transformers.generate: writing", "—", "tok/s", plain).row())
    return 0


def _ours(folder: Path, weights: str, name: str, bandwidth: float, plain: float) -> list[Measurement]:
    model = load(folder, DEVICE, weights, sees=False)
    decoder, head = model.get_decoder(), model.get_output_embeddings()
    read = [*decoder.layers.parameters(), *decoder.norm.parameters(), *head.parameters()]
    limit = bandwidth / sum(weight.numel() * weight.element_size() for weight in read)  # tokens a second
    language_model = TorchLanguageModel(model, folder, IMAGE, fixed=True)
    language_model.warm_up()
    random = np.random.default_rng(0)
    ids, features = _prompt()
    first, speeds = [], []
    for _ in range(RUNS):
        language_model.rewind(0)
        began = time.perf_counter()
        token, _ = sample(language_model.feed(ids, features), 0.0, 1.0, random)
        first.append(1000 * (time.perf_counter() - began))
        began = time.perf_counter()
        for _ in range(TOKENS):
            token, _ = sample(language_model.feed(np.array([token])), 0.0, 1.0, random)
        speeds.append(TOKENS / (time.perf_counter() - began))
    del language_model, model, decoder, head, read
    _free()
    goal = "≥ 80" if weights == "full" and CUDA else "—"
    times = "≥ 3" if weights == "full" and CUDA else "—"
    return [
        Measurement(f"{name}: first token, picture already read, {len(ids)} tokens", "—", "ms", first),
        Measurement(f"{name}: writing", "—", "tok/s", speeds),
        Measurement(f"{name}: share of the bandwidth's limit", goal, "%", [100 * speed / limit for speed in speeds]),
        Measurement(f"{name}: times transformers.generate", times, "×", [speed / plain for speed in speeds]),
    ]


def _plain(model: PreTrainedModel) -> list[float]:
    """Tokens a second, after the first, of the whole model with its pictures."""
    side = SHAPE["vision"][4]
    ids, _ = _prompt()
    inputs = {
        "input_ids": torch.tensor(ids, device=DEVICE)[None],
        "attention_mask": torch.ones(1, len(ids), dtype=torch.int64, device=DEVICE),
        "pixel_values": torch.randn(1, 3, side, side, device=DEVICE, dtype=model.dtype),
    }

    def seconds(tokens: int) -> float:
        config = GenerationConfig(
            max_new_tokens=tokens, min_new_tokens=tokens, do_sample=False, pad_token_id=0, eos_token_id=2
        )
        return _timed(lambda: model.generate(**inputs, generation_config=config))

    seconds(4)
    speeds = [TOKENS / max(seconds(1 + TOKENS) - seconds(1), 1e-9) for _ in range(RUNS)]
    _free()
    return sorted(speeds, key=lambda speed: abs(speed - float(np.median(speeds))))  # the median first


def _prompt() -> tuple[np.ndarray, np.ndarray]:
    """A picture and a question: token ids, and features that are given as read."""
    side, patch = SHAPE["vision"][4:]
    hidden, vocabulary = SHAPE["text"][0], SHAPE["text"][4]
    random = np.random.default_rng(0)
    count = (side // patch) ** 2
    words = random.integers(IMAGE + 1, vocabulary, WORDS)
    features = 0.02 * random.standard_normal((count, hidden)).astype(np.float32)
    return np.concatenate([[1], np.full(count, IMAGE), words]), features


def _write(folder: Path) -> None:
    """A checkpoint with random weights."""
    hidden, intermediate, layers, heads, vocabulary = SHAPE["text"]
    seen, seen_intermediate, seen_layers, seen_heads, side, patch = SHAPE["vision"]
    text = LlamaConfig(
        hidden_size=hidden,
        intermediate_size=intermediate,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        vocab_size=vocabulary,
        max_position_embeddings=4096,
    )
    vision = CLIPVisionConfig(
        hidden_size=seen,
        intermediate_size=seen_intermediate,
        num_hidden_layers=seen_layers,
        num_attention_heads=seen_heads,
        image_size=side,
        patch_size=patch,
    )
    config = LlavaConfig(vision_config=vision, text_config=text, image_token_index=IMAGE, tie_word_embeddings=False)
    dtype = torch.bfloat16 if CUDA else torch.float32
    with torch.device(DEVICE):
        model = LlavaForConditionalGeneration._from_config(config, dtype=dtype)
    model.save_pretrained(folder)
    _free()


def _bandwidth() -> float:
    """Bytes a second at which a matrix is read to be multiplied with a vector, which is what writing a token does."""
    side = 32768 if CUDA else 4096
    dtype = torch.bfloat16 if CUDA else torch.float32
    matrix = torch.randn(side, side, device=DEVICE, dtype=dtype)
    vector = torch.randn(side, device=DEVICE, dtype=dtype)
    matrix @ vector
    best = min(_timed(lambda: matrix @ vector) for _ in range(20))
    return float(matrix.numel() * matrix.element_size() / best)


def _timed(work: Callable[[], object]) -> float:
    if CUDA:
        torch.cuda.synchronize()
    began = time.perf_counter()
    work()
    if CUDA:
        torch.cuda.synchronize()
    return time.perf_counter() - began


def _free() -> None:
    gc.collect()
    if CUDA:
        torch.cuda.empty_cache()


if __name__ == "__main__":
    sys.exit(main())
