"""transformers: the checkpoint itself in torch, with the cache kept between two questions."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from protocol import Runner, answer_one_by_one, main
from transformers import AutoModelForCausalLM, AutoModelForImageTextToText, DynamicCache

DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16}


class Transformers(Runner):
    """The decoder is called token by token, without what `generate` does around it."""

    def load(self, job: dict[str, Any]) -> None:
        """The whole checkpoint, or where transformers does not know its tower, the language model."""
        torch.set_num_threads(job["threads"])
        kind = AutoModelForImageTextToText if job["known tower"] else AutoModelForCausalLM
        folder = job["checkpoint"] if job["known tower"] else job["text checkpoint"]
        dtype = DTYPES[job["precision"]]
        self.model = kind.from_pretrained(folder, dtype=dtype, local_files_only=True).eval()
        self.decoder, self.head = self.model.get_decoder(), self.model.get_output_embeddings()
        self.embed = self.model.get_input_embeddings()
        self.pixels = {}
        for name, path in job["picture"].items():
            array = torch.from_numpy(np.load(path))
            self.pixels[name] = array.to(dtype) if array.is_floating_point() else array
        self.known = job["known tower"]
        self.forget()

    @torch.inference_mode()
    def see(self) -> None:
        """As the base class says."""
        if not self.known:
            raise NotImplementedError
        self.model.get_image_features(**self.pixels)

    def forget(self) -> None:
        """As the base class says."""
        self.cache = DynamicCache()
        self.last = torch.zeros(1, 1, dtype=torch.int64)

    def feed(self, tokens: list[int]) -> None:
        """As the base class says."""
        self._step(torch.tensor([tokens]))

    def write(self, count: int) -> float | None:
        """As the base class says."""
        for _ in range(count):
            self._step(self.last)
        return None

    def answer(self, questions: list[list[int]]) -> None:
        """As the base class says."""
        answer_one_by_one(self, questions)

    @torch.inference_mode()
    def _step(self, ids: torch.Tensor) -> None:
        states = self.decoder(inputs_embeds=self.embed(ids), past_key_values=self.cache, use_cache=True)
        self.last = self.head(states.last_hidden_state[:, -1:]).argmax(-1)


if __name__ == "__main__":
    main(Transformers())
