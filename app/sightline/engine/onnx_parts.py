"""Graphs under onnxruntime, how they are run and what goes wrong with them; and vision_encoder."""

from __future__ import annotations

import contextlib
import ctypes
import io
import os
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from sightline.errors import ModelError, ModelMemoryError, Sentence, said
from sightline.stopping import aside, stoppable

_Result = TypeVar("_Result")
REMEDY = said("Download or export it again, or choose another model.")
_DTYPES: dict[str, Any] = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(int64)": np.int64,
    "tensor(int32)": np.int32,
    "tensor(bool)": np.bool_,
}
# What onnxruntime, the C++ library, the system and CUDA say where memory ran out.
_NO_MEMORY = ("failed to allocate", "bad_alloc", "bad allocation", "cannot allocate", "out of memory", "alloc_failed")


def physical_cores() -> int:
    """Cores this process may use, hyper-threads counted once; 0 where only onnxruntime can count them."""
    if sys.platform != "linux":
        return 0
    try:
        siblings = {
            Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text()
            for cpu in os.sched_getaffinity(0)
        }
    except OSError:
        return len(os.sched_getaffinity(0))
    return len(siblings)


def _providers(device: str) -> list[str]:
    """CUDA where the machine has a driver for it; a session may still fall back, so only it says what it got."""
    if device != "cuda" or "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
        return ["CPUExecutionProvider"]
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return ["CPUExecutionProvider"]
    with contextlib.redirect_stdout(io.StringIO()):  # it prints what it does not find
        onnxruntime.preload_dlls()
    return ["CUDAExecutionProvider", "CPUExecutionProvider"]


@contextlib.contextmanager
def ending_runs() -> Generator[onnxruntime.RunOptions]:
    """Options for runs that end when this thread's work is stopped: a graph may loop for ever. Then raises Stopped."""
    options = onnxruntime.RunOptions()
    with stoppable(lambda: setattr(options, "terminate", True)):
        yield options


# Its errors reach us as exceptions; its warnings, and those about absent CUDA libraries, are not for the terminal.
onnxruntime.set_default_logger_severity(4)


def guarded(work: Callable[[], _Result], where: Sentence, folder: Path, on_card: bool = False) -> _Result:
    """Do it; the many exceptions of a library that runs graphs become those that a person can mend."""
    try:
        return work()
    except MemoryError as error:
        raise ModelMemoryError(folder, on_card, graphs=True) from error
    except Exception as error:  # onnxruntime's exceptions have no base of their own
        message = str(error).strip() or type(error).__name__
        # Without the folder, whose name may say anything.
        if any(phrase in message.replace(str(folder.resolve()), "").lower() for phrase in _NO_MEMORY):
            raise ModelMemoryError(folder, on_card, graphs=True) from error
        reason = message.splitlines()[0][:200]
        raise ModelError(
            folder, said("{where} cannot be run ({reason}).", where=where, reason=reason), REMEDY
        ) from error


class Graph:
    """One session, and what it says of its own inputs and outputs.

    `alone`: it works in the thread that runs it, and in no other. `planned`: from its second run on, it takes all
    memory of a run at once, beside what the first one took.

    `device` is "cuda" where the graphics card may be used; the attribute is what the session really got.
    """

    def __init__(
        self, file: Path, folder: Path, alone: bool = False, device: str = "cuda", planned: bool = True
    ) -> None:
        self._folder = folder
        providers = _providers(device)
        self.device = "cuda" if "CUDAExecutionProvider" in providers else "cpu"  # until the session says what it got
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1 if alone else physical_cores()
        # After a run its threads would spin on, while those of the next session wait for a core. One pool for all is no
        # quicker than this, and would be all that onnxruntime allows in the process: what reads text has its own.
        options.add_session_config_entry("session.force_spinning_stop", "1")
        options.enable_mem_pattern = planned
        options.log_severity_level = 4
        self.session = self.guarded(
            # Aside, since what is constant in a graph is calculated meanwhile, which asks nobody whether to go on.
            lambda: aside(
                lambda: onnxruntime.InferenceSession(str(file.resolve()), options, providers=providers),
                way=lambda: options.set_load_cancellation_flag(True),
            ),
            said("its {file}", file=file.name),
        )
        self.inputs = {node.name: node for node in self.session.get_inputs()}
        self.outputs = [node.name for node in self.session.get_outputs()]
        on_gpu = self.session.get_providers()[0] == "CUDAExecutionProvider"
        self.device = "cuda" if on_gpu else "cpu"

    def dtype(self, name: str) -> Any:
        """The numpy type of an input."""
        kind = self.inputs[name].type
        if kind not in _DTYPES:
            raise ModelError(
                self._folder, said("its input {name} has the unknown type {kind}.", name=name, kind=kind), REMEDY
            )
        return _DTYPES[kind]

    def run(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """The outputs by name, in the graph's order, for feeds cast to the types that the graph takes."""
        cast = {name: array.astype(self.dtype(name), copy=False) for name, array in feeds.items()}
        with ending_runs() as options:
            outputs = self.guarded(lambda: self.session.run(self.outputs, cast, options), said("one of its graphs"))
        return dict(zip(self.outputs, outputs, strict=True))

    def guarded(self, work: Callable[[], _Result], where: Sentence) -> _Result:
        """Do it; onnxruntime's many exceptions become those that a person can mend."""
        return guarded(work, where, self._folder, self.device == "cuda")

    def require(self, known: set[str], part: str) -> None:
        """Refuse a graph that wants inputs we do not have."""
        unknown = set(self.inputs) - known
        if unknown:
            wanted = sorted(unknown)
            raise ModelError(
                self._folder,
                said("its {part} wants {names}, which is not supported.", part=part, names=wanted),
                REMEDY,
            )


class OnnxVisionEncoder:
    """vision_encoder.onnx as a VisionEncoder."""

    def __init__(self, file: Path, folder: Path, device: str = "cuda") -> None:
        # Planned, a picture of 512 × 512 pixels would take 130 MB more.
        self._graph = Graph(file, folder, device=device, planned=False)
        self.device = self._graph.device
        self._folder = folder

    def encode(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """The graph's outputs by name, for one prepared picture; it is fed what it lists of `feeds`."""
        self._graph.require(set(feeds), "vision encoder")
        return self._graph.run({name: array for name, array in feeds.items() if name in self._graph.inputs})
