"""llama.cpp, by llama-cpp-python: the language model as GGUF, and the vision tower in a file of its own."""

from __future__ import annotations

from ctypes import POINTER, byref, c_uint8
from typing import Any

import numpy as np
from gguf_file import vision_written, written
from llama_cpp import Llama, mtmd_cpp
from protocol import Runner, main


class LlamaCpp(Runner):
    """A picture is read when it is asked about."""

    def prepare(self, job: dict[str, Any]) -> None:
        """Write the files."""
        written(job)
        if job["known tower"]:
            vision_written(job)

    def load(self, job: dict[str, Any]) -> None:
        """Both files, with one number of threads for prompts, answers and pictures."""
        self.vocabulary, threads = job["vocabulary"], job["threads"]
        longest = min(2048, job["text"]["max_position_embeddings"])
        self.model = Llama(str(written(job)), n_ctx=longest, n_threads=threads, n_threads_batch=threads, verbose=False)
        self.tower = None
        if job["known tower"]:
            settings = mtmd_cpp.mtmd_context_params_default()
            settings.use_gpu, settings.warmup, settings.n_threads = False, False, threads
            self.tower = mtmd_cpp.mtmd_init_from_file(str(vision_written(job)).encode(), self.model.model, settings)
            if self.tower is None:
                raise RuntimeError("llama.cpp does not open the vision tower")
            self.picture = _picture(self.tower, np.load(job["picture"]["pixel_values"]))
        self.last = 0

    def see(self) -> None:
        """As the base class says."""
        if self.tower is None:
            raise NotImplementedError
        if mtmd_cpp.mtmd_encode_chunk(self.tower, self.picture):
            raise RuntimeError("llama.cpp does not read the picture")

    def forget(self) -> None:
        """As the base class says."""
        self.model.reset()

    def feed(self, tokens: list[int]) -> None:
        """As the base class says."""
        self.model.eval(tokens)
        self.last = int(self.logits().argmax())

    def write(self, count: int) -> float | None:
        """As the base class says."""
        for _ in range(count):
            self.feed([self.last])
        return None

    def logits(self) -> np.ndarray:
        """Those behind the last token."""
        logits = self.model._ctx.get_logits_ith(-1)
        return np.ctypeslib.as_array(logits, (self.vocabulary,))


def _picture(tower: mtmd_cpp.mtmd_context_p, pixels: np.ndarray) -> Any:
    """The noise as bytes, cut and scaled by llama.cpp: its first tile."""
    channels, height, width = pixels.shape[-3:]
    noise = pixels.reshape(channels, height, width).transpose(1, 2, 0)
    pixels = np.ascontiguousarray((noise * 127.5 + 127.5).round().clip(0, 255).astype(np.uint8))
    bitmap = mtmd_cpp.mtmd_bitmap_init(width, height, pixels.ctypes.data_as(POINTER(c_uint8)))
    marker = mtmd_cpp.mtmd_default_marker()
    text = mtmd_cpp.mtmd_input_text(marker, len(marker), False, True)
    chunks = mtmd_cpp.mtmd_input_chunks_init()
    if mtmd_cpp.mtmd_tokenize(tower, chunks, byref(text), (mtmd_cpp.mtmd_bitmap_p_ctypes * 1)(bitmap), 1):
        raise RuntimeError("llama.cpp does not take the picture")
    found = [mtmd_cpp.mtmd_input_chunks_get(chunks, each) for each in range(mtmd_cpp.mtmd_input_chunks_size(chunks))]
    kind = mtmd_cpp.MTMD_INPUT_CHUNK_TYPE_IMAGE
    return next(chunk for chunk in found if mtmd_cpp.mtmd_input_chunk_get_type(chunk) == kind)


if __name__ == "__main__":
    main(LlamaCpp())
