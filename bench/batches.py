"""Would a batch of alt texts be done sooner if the model worked on several pictures at a time?

python -m bench.batches [FOLDER …]: for the built-in model, or for bundles in the common layout. Two ways are tried in
turns with the plain one, in one process: a thread looks at the next picture while an answer is written; and the answers
of several pictures are written together, a token of each in one run of the decoder, in caches of different lengths that
are written in place. What comes out is compared with what each comes to alone.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
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
        decoder = model._decoder  # with as many threads as the program gives it
        print(f"**{bundle.name}**\n\n{HEADER}")
        for measurement in [*_overlapped(bundle, model), *_together(decoder)]:
            print(measurement.row(), flush=True)
        print(f"\n{_difference(decoder)}\n", flush=True)
    return 0


def _overlapped(bundle: ModelBundle, model: OnnxLanguageModel) -> list[Measurement]:
    encoder = OnnxVisionEncoder(bundle.parts[VISION_ENCODER], bundle.folder, "cpu")
    feeds = _picture(encoder._graph)

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


def _picture(graph: Graph) -> Arrays:
    """One picture as the graph takes it, all of it seen; axes that are left open are 1."""
    randomly = np.random.default_rng(0)
    shapes = {
        name: [size if isinstance(size, int) else 1 for size in node.shape] for name, node in graph.inputs.items()
    }
    return {
        name: randomly.random(shape) if name == "pixel_values" else np.ones(shape) for name, shape in shapes.items()
    }


def _together(decoder: Graph) -> list[Measurement]:
    """A token of each of several sequences in one run, in time per sequence."""
    ways = {f"of {count} in one run": _writing(decoder, range(count)) for count in TOGETHER}
    found = _in_turns(ways)
    return [
        Measurement(f"{WRITTEN} tokens, {name}, for each", "—", "ms", [value / count for value in values])
        for count, (name, values) in zip(TOGETHER, found.items(), strict=True)
    ]


def _difference(decoder: Graph) -> str:
    """How the last logits of several sequences in one run differ from those of each alone."""
    rows = range(max(TOGETHER))
    together = _writing(decoder, rows)()
    alone = np.concatenate([_writing(decoder, [row])() for row in rows])
    same = int((together.argmax(-1) == alone.argmax(-1)).sum())
    return (
        f"Of {len(rows)} sequences in one run, {same} come to the same token as alone; their logits differ by "
        f"{np.abs(together - alone).max():.2g} at most, of {np.abs(alone).max():.2g}."
    )


def _writing(decoder: Graph, rows: Sequence[int]) -> Callable[[], NDArray[np.generic]]:
    """Writes tokens behind prompts of different lengths, one run for all these rows; returns the last logits."""
    lengths = np.array([[PROMPT - SHORTER * row] for row in rows])
    embeds = np.zeros((len(rows), 1, decoder.inputs["inputs_embeds"].shape[2]))
    caches = {}
    for name, node in decoder.inputs.items():
        if name.startswith("past_key_values"):
            caches[name] = np.zeros((len(rows), node.shape[1], PROMPT + WRITTEN, node.shape[3]), decoder.dtype(name))
    for at, row in enumerate(rows):
        randomly = np.random.default_rng(row)
        embeds[at] = randomly.normal(0, 0.02, embeds.shape[1:])
        held = int(lengths[at, 0])
        for cache in caches.values():
            cache[at, :, :held] = randomly.normal(0, 0.3, (cache.shape[1], held, cache.shape[3]))
    values = {name: onnxruntime.OrtValue.ortvalue_from_numpy(cache) for name, cache in caches.items()}

    def write() -> NDArray[np.generic]:
        for written in range(WRITTEN):
            held = lengths + written
            feeds = {
                "inputs_embeds": embeds,
                "attention_mask": np.arange(held.max() + 1) <= held,
                "position_ids": held,
                "num_logits_to_keep": np.array(1),
            }
            binding = decoder.session.io_binding()
            for name, array in feeds.items():
                binding.bind_cpu_input(name, np.ascontiguousarray(array, decoder.dtype(name)))
            binding.bind_output("logits", "cpu")
            for name, value in values.items():
                binding.bind_ortvalue_input(name, value)
                binding.bind_ortvalue_output(name.replace("past_key_values", "present"), value)
            decoder.session.run_with_iobinding(binding)
        last: NDArray[np.generic] = binding.get_outputs()[0].numpy()[:, -1]
        return last

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
