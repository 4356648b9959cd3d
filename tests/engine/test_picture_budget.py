"""Fewer tokens for a picture, where a family can do that, and the graphs in the precision that was chosen."""

from __future__ import annotations

import numpy as np
import pytest

from sightline.engine import family
from sightline.engine.bundle_files import find_parts

QWEN = {
    "image_processor_type": "Qwen2VLImageProcessor",
    "patch_size": 14,
    "merge_size": 2,
    "size": {"shortest_edge": 3136, "longest_edge": 1003520},
}
OLDER_QWEN = {**QWEN, "size": {"min_pixels": 3136, "max_pixels": 1003520}, "min_pixels": 3136, "max_pixels": 1003520}
INTERNVL = {"size": {"height": 28, "width": 28}, "max_patches": 12}
IDEFICS3 = {"size": {"longest_edge": 112}, "max_image_size": {"longest_edge": 28}}
PIXTRAL = {"image_processor_type": "PixtralImageProcessor", "size": {"longest_edge": 1540}}
NEXT = {
    "image_processor_type": "LlavaNextImageProcessor",
    "size": {"shortest_edge": 28},
    "crop_size": {"height": 28, "width": 28},
    "image_grid_pinpoints": [[28, 56], [56, 28], [56, 56], [84, 28], [28, 84]],
}
ONEVISION = {
    "image_processor_type": "LlavaOnevisionImageProcessor",
    "size": {"height": 28, "width": 28},
    "image_grid_pinpoints": [[28 * rows, 28 * columns] for rows in range(1, 7) for columns in range(1, 7)],
}
LLAMA4 = {"size": {"height": 28, "width": 28}, "max_patches": 16}
CONFIGS = {
    "qwen2_vl": {},
    "internvl": {"image_seq_length": 4},
    "idefics3": {"vision_config": {"patch_size": 7}, "scale_factor": 2},
    "mistral3": {"vision_config": {"patch_size": 14}, "spatial_merge_size": 2},
    "llava_next": {"vision_config": {"image_size": 28, "patch_size": 14}},
    "llava_onevision": {"vision_config": {"image_size": 28, "patch_size": 14}, "vision_aspect_ratio": "anyres_max_9"},
    "llama4": {"vision_config": {"patch_size": 7, "pixel_shuffle_ratio": 0.5}},
}
SHAPES = [(90, 120), (900, 640), (64, 700), (28, 28), (300, 300)]


def tokens(model_type, pixels, settings):
    """How many a picture takes, from what the encoder would be fed."""
    config = CONFIGS[model_type]
    prepared = family.find(model_type).prepare(pixels, settings, config)
    if model_type.startswith("llava"):
        seen = np.zeros((len(prepared.feeds["pixel_values"]), 4, 1), np.float32)
        outputs = {"image_features": seen, "image_newline": np.zeros(1, np.float32)}
        return len(family.find(model_type).assemble(outputs, prepared, config))
    if model_type == "llama4":
        return len(prepared.feeds["pixel_values"]) * 4
    if model_type == "internvl":
        return len(prepared.feeds["pixel_values"]) * config["image_seq_length"]
    if model_type == "idefics3":
        return prepared.feeds["pixel_values"].shape[1] * 4
    rows, columns = prepared.grid
    return rows * columns


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("most", [20, 64, 5000])
@pytest.mark.parametrize(
    ("model_type", "settings"),
    [
        ("qwen2_vl", QWEN),
        ("qwen2_vl", OLDER_QWEN),
        ("internvl", INTERNVL),
        ("idefics3", IDEFICS3),
        ("mistral3", PIXTRAL),
        ("llava_next", NEXT),
        ("llava_onevision", ONEVISION),
        ("llama4", LLAMA4),
    ],
)
def test_a_picture_takes_no_more_than_that_and_never_more_than_before(model_type, settings, most, shape):
    pixels = np.random.default_rng(0).integers(0, 256, (*shape, 3), np.uint8)
    limited = family.find(model_type).with_at_most(most, settings, CONFIGS[model_type])
    before, after = tokens(model_type, pixels, settings), tokens(model_type, pixels, limited)
    assert after <= most
    assert after <= before
    if most == 5000:
        assert after == before


@pytest.mark.parametrize(
    ("model_type", "settings"),
    [
        ("internvl", INTERNVL),
        ("idefics3", IDEFICS3),
        ("llava_next", NEXT),
        ("llava_onevision", ONEVISION),
        ("llama4", LLAMA4),
    ],
)
def test_of_a_picture_in_tiles_one_tile_is_always_seen(model_type, settings):
    limited = family.find(model_type).with_at_most(1, settings, CONFIGS[model_type])
    assert tokens(model_type, np.zeros((90, 120, 3), np.uint8), limited) == 4


@pytest.mark.parametrize("model_type", ["llava", "gemma3", "paligemma", "blip-2", "instructblip", "mllama", "idefics"])
def test_a_family_whose_pictures_always_take_as_many_says_so(model_type):
    assert family.find(model_type).with_at_most(10, {}, {}) is None


@pytest.mark.parametrize(
    ("dtype", "names"),
    [
        ("auto", ["embed_tokens_fp16.onnx", "decoder_model_merged.onnx"]),
        ("fp32", ["embed_tokens_fp16.onnx", "decoder_model_merged.onnx"]),
        ("q8", ["embed_tokens_quantized.onnx", "decoder_model_merged_int8.onnx"]),
        ("q4", ["embed_tokens_fp16.onnx", "decoder_model_merged_q4.onnx"]),
    ],
)
def test_of_several_graphs_the_chosen_one_runs_where_it_is_there(tmp_path, dtype, names):
    (tmp_path / "onnx").mkdir()
    for name in ("embed_tokens_fp16", "embed_tokens_quantized", "decoder_model_merged", "decoder_model_merged_int8"):
        (tmp_path / "onnx" / f"{name}.onnx").write_bytes(b"graph")
    (tmp_path / "onnx" / "decoder_model_merged_q4.onnx").write_bytes(b"graph")
    parts = find_parts(tmp_path, ("embed_tokens", "decoder_model_merged"), dtype=dtype)
    assert [file.name for file in parts.values()] == names
