"""OpenVINO GenAI with the language model as GGUF, and OpenVINO with the vision encoder that Sightline runs, in fp16."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import openvino
import openvino_genai
from gguf_file import written
from protocol import Runner, main


class OpenvinoGenai(Runner):
    """Its pipeline takes token ids only at the beginning of a conversation."""

    goes_on = False

    def prepare(self, job: dict[str, Any]) -> None:
        """Write the file."""
        written(job)

    def load(self, job: dict[str, Any]) -> None:
        """As the base class says."""
        threads = {"INFERENCE_NUM_THREADS": job["threads"]}
        self.pipeline = openvino_genai.LLMPipeline(str(written(job)), "CPU", **threads)
        # In fp16, as it is without what Sightline's exporter does to it for the processor.
        graph = next(Path(job["folder"]).glob("sightline-*/onnx/vision_encoder_fp16.onnx"), None)
        self.encoder = None if graph is None else openvino.Core().compile_model(graph, "CPU", threads)
        taken = set() if graph is None else {one.any_name for one in self.encoder.inputs}
        self.pixels = {name: np.load(path) for name, path in job["picture"].items() if name in taken}
        self.fed: list[int] = []

    def see(self) -> None:
        """As the base class says."""
        if self.encoder is None:
            raise NotImplementedError
        self.encoder(self.pixels)

    def forget(self) -> None:
        """As the base class says."""

    def feed(self, tokens: list[int]) -> None:
        """As the base class says."""
        self.fed = tokens
        self._generate(1)

    def write(self, count: int) -> float | None:
        """As it counts itself, behind the prompt that was fed last, which is computed anew."""
        return float(count * self._generate(count + 1).perf_metrics.get_tpot().mean)

    def _generate(self, count: int) -> Any:
        ids = openvino.Tensor(np.array([self.fed], np.int64))
        return self.pipeline.generate(ids, max_new_tokens=count, ignore_eos=True, do_sample=False)


if __name__ == "__main__":
    main(OpenvinoGenai())
