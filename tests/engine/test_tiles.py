"""Pictures in tiles: bit by bit what transformers' Pillow backends make of them, at the sizes of published models."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from transformers.models.got_ocr2.image_processing_pil_got_ocr2 import GotOcr2ImageProcessorPil
from transformers.models.idefics3.image_processing_pil_idefics3 import Idefics3ImageProcessorPil
from transformers.models.llava_next.image_processing_pil_llava_next import LlavaNextImageProcessorPil
from transformers.models.llava_onevision.image_processing_pil_llava_onevision import LlavaOnevisionImageProcessorPil
from transformers.models.smolvlm.image_processing_pil_smolvlm import SmolVLMImageProcessorPil

from sightline.engine import family
from sightline.engine.families.llava_next import best_resolution
from sightline.engine.family import Family

# As in llava-v1.6, llava-onevision, Idefics3-8B, SmolVLM-256M and InternVL3, but with fewer tiles at most.
NEXT = {"size": {"shortest_edge": 336}, "crop_size": {"height": 336, "width": 336}, "resample": 3, "do_pad": True}
NEXT_PINPOINTS = [[336, 672], [672, 336], [672, 672], [1008, 336], [336, 1008]]
ONEVISION = {"size": {"height": 384, "width": 384}, "resample": 3, "do_pad": True, "image_mean": [0.5] * 3}
ONEVISION_PINPOINTS = [[384 * rows, 384 * columns] for rows in range(1, 4) for columns in range(1, 4)]
IDEFICS = {"size": {"longest_edge": 1456}, "max_image_size": {"longest_edge": 364}, "resample": 1}
SMOL = {"size": {"longest_edge": 1024}, "max_image_size": {"longest_edge": 512}, "resample": 1}
INTERN = {"size": {"height": 448, "width": 448}, "resample": 3, "max_patches": 6, "image_mean": [0.485, 0.456, 0.406]}
KINDS = [
    ("llava_next", LlavaNextImageProcessorPil, {**NEXT, "image_grid_pinpoints": NEXT_PINPOINTS}),
    ("llava_onevision", LlavaOnevisionImageProcessorPil, {**ONEVISION, "image_grid_pinpoints": ONEVISION_PINPOINTS}),
    ("idefics3", Idefics3ImageProcessorPil, IDEFICS),
    ("idefics3", Idefics3ImageProcessorPil, {**IDEFICS, "do_image_splitting": False}),
    ("idefics3", Idefics3ImageProcessorPil, {}),
    ("smolvlm", SmolVLMImageProcessorPil, SMOL),
    ("internvl", GotOcr2ImageProcessorPil, INTERN),
    ("internvl", GotOcr2ImageProcessorPil, {**INTERN, "max_patches": 1}),
]
SIZES = [(336, 336), (480, 640), (1023, 501), (37, 500), (700, 60), (1, 1), (3, 2)]


def found(model_type: str) -> Family:
    known = family.find(model_type)
    assert known is not None
    return known


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(("model_type", "kind", "settings"), KINDS, ids=[kind[0] for kind in KINDS])
def test_tiles_are_transformers_own(
    model_type: str, kind: type, settings: dict[str, Any], size: tuple[int, int]
) -> None:
    pixels = np.random.default_rng(size).integers(0, 256, (*size, 3), np.uint8)
    asked = {"crop_to_patches": True} if model_type == "internvl" else {}  # as the model's processor asks
    theirs = kind(**settings)([[pixels]], input_data_format="channels_last", return_tensors="np", **asked)
    named = {"image_processor_type": kind.__name__, **settings}
    ours = found(model_type).prepare(pixels, named, {}).feeds
    expected = theirs["pixel_values"]
    expected = expected[0] if model_type.startswith("llava") else expected
    assert ours["pixel_values"].dtype == expected.dtype == np.float32
    np.testing.assert_array_equal(ours["pixel_values"], expected)
    if "pixel_attention_mask" in ours:
        np.testing.assert_array_equal(ours["pixel_attention_mask"], theirs["pixel_attention_mask"])


def test_the_best_format_keeps_most_and_wastes_least() -> None:
    from transformers.image_processing_utils import select_best_resolution

    for size in [(h, w) for h in (1, 90, 300, 336, 671, 2000) for w in (1, 80, 336, 337, 999, 4000)]:
        assert best_resolution(size, NEXT_PINPOINTS) == select_best_resolution(size, NEXT_PINPOINTS)


def test_a_prompt_says_where_a_tile_is() -> None:
    smolvlm = found("smolvlm")
    assert smolvlm.image_text(6, (1, 2), "I") == (
        "<fake_token_around_image><row_1_col_1>II<fake_token_around_image><row_1_col_2>II\n"
        "\n<fake_token_around_image><global-img>II<fake_token_around_image>"
    )
    alone = "<fake_token_around_image><global-img>II<fake_token_around_image>"
    assert smolvlm.image_text(2, (0, 0), "I") == alone
    assert found("internvl").image_text(3, (), "I") == "<img>III</img>"
