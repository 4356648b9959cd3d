"""Sightline's own engine: the exported graphs, with the pieces of the engine that a conversation goes through."""

from __future__ import annotations

import importlib.metadata
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from bench.runners.protocol import WRITTEN, Runner, answer_one_by_one, main
from sightline.engine.interfaces import VisionEncoder
from sightline.engine.local import CHUNK
from sightline.engine.onnx_language import OnnxLanguageModel
from sightline.engine.onnx_parts import OnnxVisionEncoder
from sightline.engine.openvino_parts import OpenvinoVisionEncoder
from sightline.engine.together import Answer, EncoderInTurn, Together, Turns
from sightline.engine.trials import Trials
from sightline.terminal import run


class Sightline(Runner):
    """Pictures' tokens stay in the cache, since they are fed while the question is typed."""

    sees_once = True

    def prepare(self, job: dict[str, Any]) -> None:
        """Export. Fails where OpenVINO is to see, and is not there."""
        from sightline.onnx_export.export import export  # not where memory is measured

        if _with_openvino(job):
            importlib.metadata.version("openvino")
        if not _bundle(job).exists():
            run(export(Path(job["checkpoint"]), _bundle(job), job["precision"].split()[0]))

    def load(self, job: dict[str, Any]) -> None:
        """Both graphs, and a picture of noise."""
        folder = _bundle(job)
        names = ("vision_encoder", "embed_tokens", "decoder_model_merged")
        vision, embed, self.decoder = (next((folder / "onnx").glob(f"{name}*.onnx")) for name in names)
        seeing = OpenvinoVisionEncoder(vision, folder) if _with_openvino(job) else None
        self.encoder: VisionEncoder = seeing or OnnxVisionEncoder(vision, folder, "cpu")
        prefill = next((folder / "onnx").glob("decoder_prefill*.onnx"), None)
        self.model = OnnxLanguageModel(embed, self.decoder, folder, job["text"], job["image token"], "cpu", prefill)
        self.pixels = {name: np.load(path) for name, path in job["picture"].items()}
        self.last = 0

    def see(self) -> None:
        """As the base class says."""
        self.encoder.encode(self.pixels)

    def forget(self) -> None:
        """As the base class says."""
        self.model.rewind(0)

    def feed(self, tokens: list[int]) -> None:
        """In the portions that a conversation is fed in."""
        for start, end in pairwise([*range(0, len(tokens), CHUNK), len(tokens)]):
            self.last = int(self.model.feed(np.array(tokens[start:end])).argmax())

    def write(self, count: int) -> float | None:
        """As the base class says."""
        for _ in range(count):
            self.last = int(self.model.feed(np.array([self.last])).argmax())
        return None

    def answer(self, questions: list[list[int]]) -> None:
        """As the base class says; several at a time, as drafts are, where the model does that here."""
        turns = Turns()
        answers = Together(self.model, 1, Trials(self.decoder, None)).answers(len(questions), turns)
        if not answers:
            answer_one_by_one(self, questions)
            return
        encoder, waiting = EncoderInTurn(self.encoder, turns), iter(questions)

        def work(answer: Answer) -> None:
            for tokens in waiting:
                encoder.encode(self.pixels)
                answer.rewind(0)
                last = int(answer.feed(np.array(tokens)).argmax())
                for _ in range(WRITTEN):
                    last = int(answer.feed(np.array([last])).argmax())
                answer.rest()

        with ThreadPoolExecutor(len(answers)) as threads:
            list(threads.map(work, answers))


def _with_openvino(job: dict[str, Any]) -> bool:
    return job["precision"].endswith(" intel")


def _bundle(job: dict[str, Any]) -> Path:
    return Path(job["folder"]) / f"sightline-{job['precision'].split()[0]}"


if __name__ == "__main__":
    main(Sightline())
