"""Would a batch of alt texts be done sooner if the model worked on several pictures at a time?

python -m bench.batches [FOLDER …]: for the built-in model, or for bundles in the common layout. Three ways are tried
in turns with the plain one, in one process. What the program does: the answers about several are written together, a
token of each in one run of the decoder, in caches of different lengths that are written in place. What it does not do:
a thread looks at the next picture while an answer is written, or several pictures are seen in one run of the encoder.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.measure import HEADER, Measurement
from sightline.engine.bundle import DECODER, EMBED_TOKENS, VISION_ENCODER, ModelBundle
from sightline.engine.onnx_language import OnnxLanguageModel, feed_together
from sightline.engine.onnx_parts import Graph, OnnxVisionEncoder
from sightline.settings import builtin_model_folder

ROUNDS = 7
PICTURES = 4  # of a round
PROMPT = 160  # tokens
WRITTEN = 32
TOGETHER = (1, 2, 4)
SHORTER = 7  # tokens that each prompt has less than the one before

Arrays = dict[str, NDArray[np.generic]]


def main() -> int:
    """Print a table for each bundle."""
    for folder in [Path(path) for path in sys.argv[1:]] or [builtin_model_folder()]:
        bundle = ModelBundle.open(folder)
        config = json.loads((bundle.folder / "config.json").read_text(encoding="utf-8"))
        model = OnnxLanguageModel(
            bundle.parts[EMBED_TOKENS], bundle.parts[DECODER], bundle.folder, config.get("text_config") or {}, -1, "cpu"
        )
        print(f"**{bundle.name}**\n\n{HEADER}")
        for measurement in [*_overlapped(bundle, model), *_seen_together(bundle), *_together(model)]:
            print(measurement.row(), flush=True)
        print(flush=True)
    return 0


def _overlapped(bundle: ModelBundle, model: OnnxLanguageModel) -> list[Measurement]:
    encoder = OnnxVisionEncoder(bundle.parts[VISION_ENCODER], bundle.folder, "cpu")
    feeds = _pictures(encoder._graph)

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


def _seen_together(bundle: ModelBundle) -> list[Measurement]:
    """Pictures, several in one run of the encoder, in time per picture."""
    encoder = OnnxVisionEncoder(bundle.parts[VISION_ENCODER], bundle.folder, "cpu")
    ways = {
        f"pictures, {count} in one run, for each": partial(encoder.encode, _pictures(encoder._graph, count))
        for count in TOGETHER
    }
    return [
        Measurement(name, "—", "ms", [value / count for value in values])
        for count, (name, values) in zip(TOGETHER, _in_turns(ways).items(), strict=True)
    ]


def _pictures(graph: Graph, count: int = 1) -> Arrays:
    """Pictures as the graph takes them, all of them seen; further axes that are left open are 1."""
    randomly = np.random.default_rng(0)
    shapes = {
        name: [count, *(size if isinstance(size, int) else 1 for size in node.shape[1:])]
        for name, node in graph.inputs.items()
    }
    return {
        name: randomly.random(shape) if name == "pixel_values" else np.ones(shape) for name, shape in shapes.items()
    }


def _together(model: OnnxLanguageModel) -> list[Measurement]:
    """A token of each of several sequences in one run, in time per sequence."""
    found = _in_turns({f"of {count} in one run": _writing(model, count) for count in TOGETHER})
    return [
        Measurement(f"{WRITTEN} tokens, {name}, for each", "—", "ms", [value / count for value in values])
        for count, (name, values) in zip(TOGETHER, found.items(), strict=True)
    ]


def _writing(model: OnnxLanguageModel, count: int) -> Callable[[], object]:
    """Writes tokens behind prompts of different lengths, one run for all of them."""
    lengths = [PROMPT - SHORTER * row for row in range(count)]
    sequences = model.beside(count)
    for row, (sequence, length) in enumerate(zip(sequences, lengths, strict=True)):
        sequence.feed(np.arange(4 + row, 4 + row + length))

    def write() -> None:
        for sequence, length in zip(sequences, lengths, strict=True):
            sequence.rewind(length)
        for written in range(WRITTEN):
            feed_together(sequences, [5 + written] * count, [None] * count)

    return write


def _in_turns(ways: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
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
