"""onnxruntime-genai: the language model as its own builder writes it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import onnxruntime_genai
from protocol import Runner, main


class OnnxruntimeGenai(Runner):
    """Its C++ loop over one generator."""

    def prepare(self, job: dict[str, Any]) -> None:
        """Run its builder."""
        folder = _built(job)
        if (folder / "genai_config.json").exists():
            return
        command = [sys.executable, "-m", "onnxruntime_genai.models.builder", "-i", job["text checkpoint"]]
        command += ["-o", str(folder), "-c", str(folder / "cache"), "-e", "cpu", "-p", job["precision"]]
        subprocess.run([*command, "--extra_options", "int4_accuracy_level=4"], check=True, stdout=sys.stderr)

    def load(self, job: dict[str, Any]) -> None:
        """As the base class says."""
        config = _built(job) / "genai_config.json"
        settings = json.loads(config.read_text(encoding="utf-8"))
        settings["model"]["decoder"]["session_options"]["intra_op_num_threads"] = job["threads"]
        config.write_text(json.dumps(settings), encoding="utf-8")
        self.longest = min(2048, settings["model"]["context_length"])
        self.model = onnxruntime_genai.Model(str(_built(job)))
        self.forget()

    def see(self) -> None:
        """Its builder makes no graphs of these towers."""
        raise NotImplementedError

    def forget(self) -> None:
        """As the base class says."""
        parameters = onnxruntime_genai.GeneratorParams(self.model)
        parameters.set_search_options(max_length=self.longest, min_length=self.longest, do_sample=False)
        self.generator = onnxruntime_genai.Generator(self.model, parameters)

    def feed(self, tokens: list[int]) -> None:
        """As the base class says."""
        self.generator.append_tokens(tokens)
        self.generator.generate_next_token()

    def write(self, count: int) -> float | None:
        """As the base class says."""
        for _ in range(count):
            self.generator.generate_next_token()
        return None


def _built(job: dict[str, Any]) -> Path:
    return Path(job["folder"]) / f"onnxruntime-genai-{job['precision']}"


if __name__ == "__main__":
    main(OnnxruntimeGenai())
