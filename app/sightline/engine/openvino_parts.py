"""OpenVINO as another way to run a vision encoder: the same graph, where a trial showed that it sees the same, sooner.

Which of the two is quicker hangs on the processor: OpenVINO calculates in bfloat16 where that is done in hardware. So
each is tried with a picture of noise when a model is first opened on a computer; what came out is kept, and tried again
when the processor, the graph or either library is another one.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import importlib.util
import sys
import time
from collections.abc import Generator
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sightline.engine.bundle import VISION_ENCODER, ModelBundle
from sightline.engine.interfaces import FeatureStore, VisionEncoder
from sightline.engine.onnx_parts import OnnxVisionEncoder, guarded, physical_cores
from sightline.engine.trials import Trials
from sightline.errors import AppError, said
from sightline.events import Event, Progress

# How far its features may be from onnxruntime's, of their own length: bfloat16 has three digits, and each layer adds to
# it. A graph that is read wrong is off by its whole length.
_NEAR = 0.05
_NOISE = (512, 512, 3)  # the shape of the picture of the trial
_ENOUGH = 0.5  # seconds that either looks at it, again and again, or once if that takes longer


@dataclass(frozen=True)
class Trial:
    """Seconds that each took for a picture, and how far OpenVINO's features were off, of their length.

    Infinite where it failed.
    """

    onnxruntime: float
    openvino: float
    off: float

    @property
    def won(self) -> bool:
        """Whether OpenVINO is to be used."""
        return self.off <= _NEAR and self.openvino < self.onnxruntime


class OpenvinoVisionEncoder:
    """vision_encoder.onnx as a VisionEncoder, on the processor. Raises AppError where OpenVINO does not take it."""

    def __init__(self, file: Path, folder: Path) -> None:
        openvino = _openvino()
        self._folder = folder
        # Its threads belong to no core: the decoder's want to run there, too.
        options = {"PERFORMANCE_HINT": "LATENCY", "ENABLE_CPU_PINNING": False}
        if threads := physical_cores():
            options["INFERENCE_NUM_THREADS"] = threads
        self._compiled: Any = guarded(
            lambda: openvino.Core().compile_model(str(file.resolve()), "CPU", options),
            said("its {file}", file=file.name),
            folder,
        )
        self._inputs = {each.any_name: each.element_type.to_dtype() for each in self._compiled.inputs}
        self._outputs = [each.any_name for each in self._compiled.outputs]

    def encode(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """The graph's outputs by name, for one prepared picture; it is fed what it lists of `feeds`."""
        cast = {name: np.ascontiguousarray(feeds[name], dtype) for name, dtype in self._inputs.items()}
        outputs = guarded(lambda: self._compiled(cast), said("one of its graphs"), self._folder)
        return {name: np.array(outputs[name]) for name in self._outputs}


def _openvino() -> Any:
    """The package, without the one that tells Google Analytics of every import, and keeps an identity for that."""
    sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]  # as if not installed: it does without
    return importlib.import_module("openvino")


def vision_encoder(
    bundle: ModelBundle, device: str, kept: FeatureStore | None, loading: Progress
) -> Generator[Event, None, tuple[VisionEncoder, Trial | None]]:
    """onnxruntime's encoder, or OpenVINO's with the trial that it won. Raises AppError.

    Where that is tried out now, which is done only where the result can be `kept`, it yields `loading` in between.
    """
    graph = bundle.parts[VISION_ENCODER]
    # On a graphics card it is no match, and an encoder that reads the question has more inputs than a trial knows of.
    if importlib.util.find_spec("openvino") is None or kept is None or device != "cpu" or bundle.family.question_input:
        return OnnxVisionEncoder(graph, bundle.folder, device), None
    trials, what = Trials(graph, kept), f"OpenVINO {importlib.metadata.version('openvino')}"
    known = trials.found(what, len(fields(Trial)))
    if known is None:
        encoder = OnnxVisionEncoder(graph, bundle.folder, device)
        tried = yield from _tried(bundle, encoder, loading)
        trials.keep(what, *astuple(tried))
        if not tried.won:
            return encoder, None
        del encoder
    else:
        tried = Trial(*known)
    if tried.won:
        with contextlib.suppress(AppError):  # it did not fail before: the other may fare better now
            return OpenvinoVisionEncoder(graph, bundle.folder), tried
    return OnnxVisionEncoder(graph, bundle.folder, device), None


def _tried(bundle: ModelBundle, encoder: VisionEncoder, loading: Progress) -> Generator[Event, None, Trial]:
    yield loading
    noise = np.random.default_rng(0).integers(0, 256, _NOISE, np.uint8)
    feeds = bundle.family.prepare(noise, bundle.preprocessor, bundle.config).feeds
    expected, seconds = _timed(encoder, feeds)
    yield loading
    try:
        found, other_seconds = _timed(OpenvinoVisionEncoder(bundle.parts[VISION_ENCODER], bundle.folder), feeds)
    except AppError:  # an operator that it does not know, or a shape
        return Trial(seconds, np.inf, np.inf)
    return Trial(seconds, other_seconds, _off(found, expected))


def _timed(
    encoder: VisionEncoder, feeds: dict[str, NDArray[np.generic]]
) -> tuple[dict[str, NDArray[np.generic]], float]:
    """What it sees, and the seconds of its quickest look."""
    looks: list[float] = []
    while sum(looks) < _ENOUGH:
        began = time.perf_counter()
        seen = encoder.encode(feeds)
        looks.append(time.perf_counter() - began)
    return seen, min(looks)


def _off(found: dict[str, NDArray[np.generic]], expected: dict[str, NDArray[np.generic]]) -> float:
    """The largest distance of any output, of its length; inf where they are not the same outputs, or no numbers."""
    if {name: array.shape for name, array in found.items()} != {name: array.shape for name, array in expected.items()}:
        return np.inf
    with np.errstate(all="ignore"):
        pairs = [(found[name].astype(np.float64), array.astype(np.float64)) for name, array in expected.items()]
        distances = [np.linalg.norm(one - other) / np.linalg.norm(other) for one, other in pairs]
    return float(np.nan_to_num(max(distances), nan=np.inf))
