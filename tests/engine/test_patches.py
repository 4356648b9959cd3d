"""Pictures as patches: bit by bit transformers' own numbers, in their order; and where their tokens stand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from sightline.engine.families import mistral3
from sightline.engine.families.qwen2_vl import most_patches
from sightline.engine.patches import patches, rope_positions

QWEN2 = {"image_processor_type": "Qwen2VLImageProcessor", "min_pixels": 3136, "max_pixels": 12_845_056}
QWEN3 = {
    "image_processor_type": "Qwen2VLImageProcessorFast",
    "size": {"longest_edge": 16_777_216, "shortest_edge": 65_536},
    "patch_size": 16,
    "temporal_patch_size": 2,
    "merge_size": 2,
    "image_mean": [0.5, 0.5, 0.5],
    "image_std": [0.5, 0.5, 0.5],
}
SMALL = {**QWEN2, "min_pixels": 4_000, "max_pixels": 50_000}
MANY = 100_000


def noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(height * 10_000 + width).integers(0, 256, (height, width, 3), np.uint8)


@pytest.mark.parametrize("size", [(56, 56), (300, 421), (641, 479), (37, 500), (7, 1400), (1, 1), (98, 70), (29, 27)])
@pytest.mark.parametrize("settings", [QWEN2, QWEN3, SMALL, {"image_processor_type": "Qwen2VLImageProcessor"}])
def test_patches_are_transformers_own(settings: dict[str, Any], size: tuple[int, int]) -> None:
    from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

    processor = Qwen2VLImageProcessorPil(**{name: value for name, value in settings.items() if "type" not in name})
    pixels = noise(*size)
    theirs = processor(pixels, input_data_format="channels_last", return_tensors="np")
    pixel_values, grid_thw, (rows, columns) = patches(pixels, settings, MANY)
    assert pixel_values.dtype == np.float32
    np.testing.assert_array_equal(pixel_values, theirs["pixel_values"])
    np.testing.assert_array_equal(grid_thw, theirs["image_grid_thw"])
    assert [1, 2 * rows, 2 * columns] == grid_thw[0].tolist()


def test_a_picture_never_takes_more_patches_than_it_may() -> None:
    pixel_values, grid_thw, _ = patches(noise(900, 1300), QWEN2, 400)
    assert grid_thw.prod() == len(pixel_values) <= 400
    assert grid_thw[0, 1] < grid_thw[0, 2]


def test_of_a_very_long_strip_only_the_middle_is_seen() -> None:
    strip = np.zeros((2, 5_000, 3), np.uint8)
    strip[:, 2_300:2_700] = 255
    pixel_values, grid_thw, _ = patches(strip, {**QWEN2, "do_normalize": False}, MANY)
    assert grid_thw[0, 2] / grid_thw[0, 1] <= 200
    assert pixel_values.mean() > 0.9


@pytest.mark.parametrize("kind", ["CLIPImageProcessor", None])
def test_settings_of_another_processor_are_refused(kind: str | None) -> None:
    with pytest.raises(ValueError, match="not supported"):
        patches(noise(30, 30), {"image_processor_type": kind} if kind else {}, MANY)


@pytest.mark.parametrize("grids", [[], [(2, 3)], [(4, 1), (1, 5), (3, 3)]])
def test_positions_are_transformers_own(grids: list[tuple[int, int]]) -> None:
    import torch
    from transformers import Qwen2VLConfig
    from transformers.models.qwen2_vl.modeling_qwen2_vl import Qwen2VLModel

    text = [7] * 5
    ids = list(text)
    for rows, columns in grids:
        ids += [3] * rows * columns + text
    is_image = np.array(ids) == 3
    with torch.device("meta"):  # a large model; of it only the configuration counts
        model = Qwen2VLModel(Qwen2VLConfig(text_config={"num_hidden_layers": 1}, vision_config={"depth": 1}))
    theirs, _ = model.get_rope_index(
        torch.tensor([ids]),
        torch.from_numpy(is_image[None].astype(np.int32)),
        image_grid_thw=torch.tensor([[1, 2 * rows, 2 * columns] for rows, columns in grids]),
    )
    np.testing.assert_array_equal(rope_positions(is_image, grids), theirs[:, 0].numpy())


@pytest.mark.parametrize("size", [(56, 56), (300, 421), (1541, 479), (37, 1500), (1, 1), (9, 900)])
@pytest.mark.parametrize(("longest", "patch"), [(1540, 14), (200, 16)])
def test_pictures_of_mistral_are_transformers_own(size: tuple[int, int], longest: int, patch: int) -> None:
    from transformers.models.pixtral.image_processing_pil_pixtral import PixtralImageProcessorPil

    settings = {"size": {"longest_edge": longest}, "image_std": [0.3, 0.2, 0.25]}
    processor = PixtralImageProcessorPil(**settings)
    step = {"height": 2 * patch, "width": 2 * patch}
    pixels = noise(*size)
    theirs = processor(pixels, patch_size=step, input_data_format="channels_last", return_tensors="np")["pixel_values"]
    config = {"vision_config": {"patch_size": patch}, "spatial_merge_size": 2}
    prepared = mistral3.FAMILY.prepare(pixels, {**settings, "image_processor_type": "PixtralImageProcessor"}, config)
    np.testing.assert_array_equal(prepared.feeds["pixel_values"], theirs)
    rows, columns = prepared.grid
    assert theirs.shape[2:] == (rows * 2 * patch, columns * 2 * patch)


def test_pictures_have_as_many_patches_as_there_is_memory_for() -> None:
    assert [most_patches(gigabytes << 30) for gigabytes in (1, 16, 64)] == [5120, 9088, 18176]
    settings = {**QWEN2, "min_pixels": None}
    _, grid_thw, _ = patches(noise(1500, 2000), settings, 5120)
    assert 4800 < grid_thw.prod() <= 5120


def test_settings_never_make_a_picture_larger_than_there_is_room_for() -> None:
    values, _, _ = patches(noise(30, 30), {**QWEN2, "min_pixels": 10**15, "max_pixels": 10**15}, 100)
    assert len(values) <= 144
    with pytest.raises(ValueError, match=r"its picture size .* is not understood"):
        patches(noise(30, 30), {**QWEN2, "patch_size": 30_000}, 100)
    config = {"vision_config": {"patch_size": 30_000}, "spatial_merge_size": 1}
    with pytest.raises(ValueError, match=r"its picture size .* is not understood"):
        mistral3.FAMILY.prepare(noise(30, 30), {"image_processor_type": "PixtralImageProcessor"}, config)
