"""Where does the time go? `python -m bench.profile FOLDER…` prints, for a model in ONNX, what each operator takes.

Three things are done with each model: a picture of noise is read, a prompt of 700 tokens, and 32 tokens are written
behind it. The shares are of the time that all operators take together.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from sightline.engine.bundle_files import find_parts
from sightline.engine.local import CHUNK
from sightline.engine.onnx_language import OnnxLanguageModel
from sightline.engine.onnx_parts import OnnxVisionEncoder

RUNS = 3  # after one that does not count
PROMPT = 700
WRITTEN = 32
SHOWN = 6  # operators


def main() -> int:
    """Print a row for each thing that is done with each of the folders, which need a config.json and graphs."""
    print("| Model | What | ms | Of which |\n| --- | --- | --- | --- |")
    for folder in map(Path, sys.argv[1:]):
        for what, milliseconds, shares in _profiles(folder):
            told = ", ".join(f"{name} {share:.0%}" for name, share in shares.most_common(SHOWN))
            print(f"| {folder.parent.name} {folder.name} | {what} | {milliseconds:,.1f} | {told} |", flush=True)
    return 0


def _profiles(folder: Path) -> Iterator[tuple[str, float, Counter[str]]]:
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    with _profiled() as sessions:
        encoder = OnnxVisionEncoder(_graph(folder, "vision_encoder"), folder, "cpu")
        shapes = {
            name: [n if type(n) is int else 1 for n in node.shape] for name, node in encoder._graph.inputs.items()
        }
        noise = {name: np.random.default_rng(0).standard_normal(shape, np.float32) for name, shape in shapes.items()}
        yield "a picture", *_timed(lambda: encoder.encode(noise), sessions)
    prefill = next((folder / "onnx").glob("decoder_prefill*.onnx"), None)
    files = _graph(folder, "embed_tokens"), _graph(folder, "decoder_model_merged")
    with _profiled() as sessions:
        reader = OnnxLanguageModel(*files, folder, config["text_config"], -1, "cpu", prefill)

        def read() -> None:
            reader.rewind(0)
            for start in range(0, PROMPT, CHUNK):
                reader.feed(np.arange(16, 16 + min(CHUNK, PROMPT - start)))

        yield f"a prompt of {PROMPT} tokens", *_timed(read, sessions)
    with _profiled() as sessions:
        writer = OnnxLanguageModel(*files, folder, config["text_config"], -1, "cpu")
        writer._cache.make_room(PROMPT + WRITTEN, 0)

        def write() -> None:
            writer.length = PROMPT  # of zeros: nothing but writing is to be in the profile
            for _ in range(WRITTEN):
                writer.feed(np.array([17]))

        milliseconds, shares = _timed(write, sessions)
        yield f"each of {WRITTEN} tokens behind it", milliseconds / WRITTEN, shares


def _graph(folder: Path, part: str) -> Path:
    return next(iter(find_parts(folder, [part]).values()))


@contextmanager
def _profiled() -> Iterator[list[onnxruntime.InferenceSession]]:
    """Sessions that are opened meanwhile write down what each operator takes; they are listed."""
    opened: list[onnxruntime.InferenceSession] = []
    usual = onnxruntime.InferenceSession
    with tempfile.TemporaryDirectory() as scratch:

        def profiled(path: str, options: onnxruntime.SessionOptions, **settings: Any) -> onnxruntime.InferenceSession:
            options.enable_profiling = True
            options.profile_file_prefix = str(Path(scratch) / "profile")
            opened.append(usual(path, options, **settings))
            return opened[-1]

        onnxruntime.InferenceSession = profiled
        try:
            yield opened
        finally:
            onnxruntime.InferenceSession = usual


def _timed(work: Callable[[], object], sessions: list[onnxruntime.InferenceSession]) -> tuple[float, Counter[str]]:
    """Milliseconds of the median run, and each operator's share."""
    work()
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - began))
    spent: Counter[str] = Counter()
    for session in sessions:
        for event in json.loads(Path(session.end_profiling()).read_text(encoding="utf-8")):
            if event.get("cat") == "Node" and event["name"].endswith("kernel_time"):
                spent[event["args"]["op_name"]] += event["dur"]
    total = sum(spent.values())
    return sorted(took)[RUNS // 2], Counter({name: value / total for name, value in spent.items()})


if __name__ == "__main__":
    sys.exit(main())
