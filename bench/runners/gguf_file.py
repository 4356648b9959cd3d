"""The language model as a GGUF file, which OpenVINO GenAI reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
from gguf.quants import quantize
from safetensors.numpy import load_file

KINDS = {"Q8_0": gguf.GGMLQuantizationType.Q8_0, "Q4_0": gguf.GGMLQuantizationType.Q4_0}
_NAMES = {
    "model.embed_tokens.weight": "token_embd.weight",
    "model.norm.weight": "output_norm.weight",
    "lm_head.weight": "output.weight",
}
_IN_LAYER = {
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def written(job: dict[str, Any]) -> Path:
    """The file, made where it is not there yet."""
    file = Path(job["folder"]) / f"{job['precision']}.gguf"
    if not file.exists():
        part = file.with_suffix(".part")
        _write(job, part)
        part.rename(file)
    return file


def _write(job: dict[str, Any], file: Path) -> None:
    text, kind = job["text"], KINDS[job["precision"]]
    writer = gguf.GGUFWriter(file, "llama")
    writer.add_context_length(text["max_position_embeddings"])
    writer.add_embedding_length(text["hidden_size"])
    writer.add_feed_forward_length(text["intermediate_size"])
    writer.add_block_count(text["num_hidden_layers"])
    writer.add_head_count(text["num_attention_heads"])
    writer.add_head_count_kv(text["num_key_value_heads"])
    writer.add_layer_norm_rms_eps(text["rms_norm_eps"])
    writer.add_rope_freq_base(text["rope_theta"])
    writer.add_rope_dimension_count(text["head_dim"])
    writer.add_vocab_size(text["vocab_size"])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0 if job["precision"] == "Q8_0" else 2)
    _add_vocabulary(writer, text["vocab_size"])
    for name, weights in load_file(Path(job["text checkpoint"]) / "model.safetensors").items():
        if name.endswith(("q_proj.weight", "k_proj.weight")):
            heads = text["num_attention_heads" if "q_proj" in name else "num_key_value_heads"]
            # Pairs that are rotated together stand side by side in GGUF.
            weights = weights.reshape(heads, 2, -1, weights.shape[1]).swapaxes(1, 2).reshape(weights.shape)
        stored = gguf.GGMLQuantizationType.F32 if weights.ndim == 1 else kind
        if "embed" in name or "lm_head" in name:
            stored = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(_named(name), quantize(weights.astype(np.float32), stored), raw_dtype=stored)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _named(name: str) -> str:
    if name in _NAMES:
        return _NAMES[name]
    _, _, layer, *inside, kind = name.split(".")
    return f"blk.{layer}.{_IN_LAYER['.'.join(inside)]}.{kind}"


def _add_vocabulary(writer: gguf.GGUFWriter, size: int) -> None:
    """Tokens with names of no meaning, since only their numbers are used: the bytes, one pair of them, and others."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    letters = [chr(byte if byte in printable else next(others)) for byte in range(256)]
    tokens = ["<|end|>", *letters, "ab", *(f"<{number}>" for number in range(258, size))][:size]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    control, normal = gguf.TokenType.CONTROL, gguf.TokenType.NORMAL
    writer.add_token_types([control, *[normal] * (len(tokens) - 1)])
    writer.add_token_merges(["a b"])
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(0)
