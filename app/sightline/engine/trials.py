"""Trials: what was found to be quicker for a graph on this computer, kept until any of them is another one."""

from __future__ import annotations

import platform
from pathlib import Path

import numpy as np
import onnxruntime

from sightline.engine.interfaces import FeatureStore
from sightline.engine.onnx_parts import physical_cores


class Trials:
    """Numbers that trials of one graph came to, by what was tried; forgotten with the program where nothing is `kept`.

    They hold for this processor, as many of its cores, this file and this onnxruntime.
    """

    def __init__(self, graph: Path, kept: FeatureStore | None) -> None:
        self._graph = graph
        self._kept = kept
        self._found: dict[str, list[float]] = {}

    def found(self, what: str, count: int) -> list[float] | None:
        """So many numbers that were found; None where it was not tried yet, or they are gone."""
        if what not in self._found and self._kept is not None:
            known = self._kept.get(self.key(what))
            if known is not None and known.shape == (count,):
                self._found[what] = known.tolist()
        return self._found.get(what)

    def keep(self, what: str, *numbers: float) -> None:
        """These were found."""
        self._found[what] = [*numbers]
        if self._kept is not None:
            self._kept.put(self.key(what), np.array(numbers, np.float64))

    def key(self, what: str) -> str:
        """What they hang on."""
        try:
            lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        except OSError:  # not on Linux
            lines = []
        processor = next((line for line in lines if line.startswith("model name")), platform.processor())
        status = self._graph.stat()
        return (
            f"trial of {what}: {self._graph.resolve()} {status.st_size} {status.st_mtime_ns} {processor}"
            f" {physical_cores()} {onnxruntime.__version__}"
        )
