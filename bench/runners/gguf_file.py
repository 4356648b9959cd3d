"""A checkpoint as GGUF: the language model for OpenVINO GenAI and llama.cpp, and the vision tower for llama.cpp."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from gguf.quants import quantize
from safetensors.numpy import load_file

KINDS = {
    "F32": gguf.GGMLQuantizationType.F32,
    "Q8_0": gguf.GGMLQuantizationType.Q8_0,
    "Q4_0": gguf.GGMLQuantizationType.Q4_0,
}
_FILE_TYPES = {
    "F32": gguf.LlamaFileType.ALL_F32,
    "Q8_0": gguf.LlamaFileType.MOSTLY_Q8_0,
    "Q4_0": gguf.LlamaFileType.MOSTLY_Q4_0,
}
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
_PROJECTOR = {"multi_modal_projector.linear_1": "mm.0", "multi_modal_projector.linear_2": "mm.2"}  # gguf knows no such


def written(job: dict[str, Any]) -> Path:
    """The language model, made where it is not there yet."""
    return _once(Path(job["folder"]) / f"{job['precision']}.gguf", _write, job)


def vision_written(job: dict[str, Any]) -> Path:
    """The tower and its projector: in full precision beside a language model in it, else in 16 bits, as is the rule.

    llama.cpp puts CLIP's class token behind the patches, so it sees other features of LLaVA's shape than transformers
    does, in as much time.
    """
    kind = "F32" if job["precision"] == "F32" else "F16"
    return _once(Path(job["folder"]) / f"mmproj-{kind}.gguf", _write_vision, job)


def _once(file: Path, write: Callable[[dict[str, Any], Path], None], job: dict[str, Any]) -> Path:
    if not file.exists():
        part = file.with_suffix(".part")
        write(job, part)
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
    writer.add_file_type(_FILE_TYPES[job["precision"]])
    _add_vocabulary(writer, text["vocab_size"])
    for name, weights in load_file(Path(job["text checkpoint"]) / "model.safetensors").items():
        if name.endswith(("q_proj.weight", "k_proj.weight")):
            heads = text["num_attention_heads" if "q_proj" in name else "num_key_value_heads"]
            # Pairs that are rotated together stand side by side in GGUF.
            weights = weights.reshape(heads, 2, -1, weights.shape[1]).swapaxes(1, 2).reshape(weights.shape)
        stored = gguf.GGMLQuantizationType.F32 if weights.ndim == 1 else kind
        if kind != gguf.GGMLQuantizationType.F32 and ("embed" in name or "lm_head" in name):
            stored = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(_named(name), quantize(weights.astype(np.float32), stored), raw_dtype=stored)
    _close(writer)


def _write_vision(job: dict[str, Any], file: Path) -> None:
    checkpoint = Path(job["checkpoint"])
    config = json.loads((checkpoint / "config.json").read_text(encoding="utf-8"))
    vision, llava = config["vision_config"], config["model_type"] == "llava"
    full = job["precision"] == "F32"
    writer = gguf.GGUFWriter(file, "clip")
    writer.add_type(gguf.GGUFType.MMPROJ)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32 if full else gguf.LlamaFileType.MOSTLY_F16)
    writer.add_clip_has_vision_encoder(True)
    writer.add_clip_projector_type("mlp" if llava else gguf.VisionProjectorType.IDEFICS3)
    writer.add_vision_projection_dim(job["text"]["hidden_size"])
    writer.add_vision_image_size(vision["image_size"])
    writer.add_vision_patch_size(vision["patch_size"])
    writer.add_vision_embedding_length(vision["hidden_size"])
    writer.add_vision_feed_forward_length(vision["intermediate_size"])
    writer.add_vision_block_count(vision["num_hidden_layers"])
    writer.add_vision_head_count(vision["num_attention_heads"])
    writer.add_vision_attention_layernorm_eps(vision["layer_norm_eps"])
    writer.add_vision_use_gelu(vision["hidden_act"] != "quick_gelu")
    writer.add_vision_image_mean([0.5] * 3)
    writer.add_vision_image_std([0.5] * 3)
    if not llava:
        writer.add_vision_projector_scale_factor(config["scale_factor"])
        writer.add_vision_preproc_image_size(vision["image_size"])
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.MMPROJ, vision["num_hidden_layers"])
    for name, weights in load_file(checkpoint / "model.safetensors").items():
        if "vision" not in name and "projector" not in name and "connector" not in name:
            continue
        if llava and "post_layernorm" in name:
            continue  # LLaVA takes the states of the last layer but one
        small = full or weights.ndim == 1 or "position_embedding" in name
        writer.add_tensor(_vision_named(name, names), weights.astype(np.float32 if small else np.float16))
    _close(writer)


def _close(writer: gguf.GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _vision_named(name: str, names: gguf.TensorNameMap) -> str:
    stem, _, kind = name.rpartition(".")
    if stem in _PROJECTOR:
        return f"{_PROJECTOR[stem]}.{kind}"
    known = name.replace("vision_tower.", "vision_tower.vision_model.")
    found: str | None = names.get_name(known, (".weight", ".bias"))
    if found is None:
        raise ValueError(f"GGUF has no name for {name}")
    return found


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
