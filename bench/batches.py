"""Would a batch of alt texts be done sooner if the model worked on several pictures at a time?

python -m bench.batches [FOLDER …]: for the built-in model, or for bundles in the common layout. Two ways are tried in
turns with the plain one, in one process: a thread looks at the next picture while an answer is written; and the answers
of several pictures are written together, a token of each in one run of the decoder.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.measure import HEADER, Measurement
from sightline.engine.bundle import DECODER, EMBED_TOKENS, VISION_ENCODER, ModelBundle
from sightline.engine.onnx_parts import Graph, OnnxLanguageModel, OnnxVisionEncoder
from sightline.settings import builtin_model_folder

ROUNDS = 7
PICTURES = 4  # of a round
PROMPT = 160  # tokens
WRITTEN = 32
TOGETHER = (1, 2, 4)
SIZE = (512, 512, 3)

Arrays = dict[str, NDArray[np.generic]]


def main() -> int:
    """Print a table for each bundle."""
    for folder in [Path(path) for path in sys.argv[1:]] or [builtin_model_folder()]:
        bundle = ModelBundle.open(folder)
        print(f"**{bundle.name}**\n\n{HEADER}")
        for measurement in [*_overlapped(bundle), *_together(bundle)]:
            print(measurement.row())
        print()
    return 0


def _overlapped(bundle: ModelBundle) -> list[Measurement]:
    encoder = OnnxVisionEncoder(bundle.parts[VISION_ENCODER], bundle.folder, "cpu")
    config = json.loads((bundle.folder / "config.json").read_text(encoding="utf-8"))
    model = OnnxLanguageModel(
        bundle.parts[EMBED_TOKENS], bundle.parts[DECODER], bundle.folder, config.get("text_config") or {}, -1, "cpu"
    )
    noise = np.random.default_rng(0).integers(0, 256, SIZE, np.uint8)
    feeds = bundle.family.prepare(noise, bundle.preprocessor, bundle.config).feeds

    def answer() -> None:
        model.rewind(0)
        model.feed(np.arange(4, PROMPT + 4))
        for _ in range(WRITTEN):
            model.feed(np.array([5]))

    def plain() -> None:
        for _ in range(PICTURES):
            encoder.encode(feeds)
            answer()

    def overlapped() -> None:
        encoder.encode(feeds)
        for following in range(1, PICTURES + 1):
            looking = threading.Thread(target=encoder.encode, args=(feeds,))
            if following < PICTURES:
                looking.start()
            answer()
            if following < PICTURES:
                looking.join()

    ways = {"one after another": plain, "the next one seen while an answer is written": overlapped}
    return [
        Measurement(f"{PICTURES} pictures, {WRITTEN} tokens each: {name}", "—", "ms", values)
        for name, values in _in_turns(ways).items()
    ]


def _together(bundle: ModelBundle) -> list[Measurement]:
    """A token of each of several sequences in one run, in time per sequence."""
    decoder = Graph(bundle.parts[DECODER], bundle.folder, device="cpu")
    ways = {f"of {count} in one run": _writing(decoder, _step(decoder, count)) for count in TOGETHER}
    found = _in_turns(ways)
    return [
        Measurement(f"{WRITTEN} tokens, {name}, for each", "—", "ms", [value / count for value in values])
        for count, (name, values) in zip(TOGETHER, found.items(), strict=True)
    ]


def _writing(decoder: Graph, feeds: Arrays) -> Callable[[], None]:
    def write() -> None:
        for _ in range(WRITTEN):
            decoder.run(feeds)

    return write


def _step(decoder: Graph, count: int) -> Arrays:
    """What one token takes after a prompt, for so many sequences; axes that are left open are the cache's length."""
    shape = {name: list(node.shape) for name, node in decoder.inputs.items()}
    feeds: Arrays = {
        "inputs_embeds": np.random.default_rng(0).normal(0, 0.02, (count, 1, shape["inputs_embeds"][2])),
        "attention_mask": np.ones((count, PROMPT + 1), np.int64),
        "position_ids": np.full((count, 1), PROMPT, np.int64),
        "num_logits_to_keep": np.array(1),
    }
    for name in shape:
        if name.startswith("past_key_values"):
            feeds[name] = np.zeros((count, shape[name][1], PROMPT, shape[name][3]), np.float32)
    return {name: array for name, array in feeds.items() if name in decoder.inputs}


def _in_turns(ways: dict[str, Callable[[], None]]) -> dict[str, list[float]]:
    """Milliseconds of each, after a first time that does not count."""
    found: dict[str, list[float]] = {name: [] for name in ways}
    for round_ in range(ROUNDS + 1):
        for name, work in ways.items():
            began = time.perf_counter()
            work()
            if round_:
                found[name].append(1000 * (time.perf_counter() - began))
    return found


if __name__ == "__main__":
    sys.exit(main())
