"""Pictures to pixel values: bit by bit what transformers' Pillow backend makes of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from sightline.engine import family
from sightline.engine.family import pixel_values
from sightline.engine.tiling import best_canvas

CLIP_336 = {
    "image_processor_type": "CLIPImageProcessor",
    "size": {"shortest_edge": 336},
    "crop_size": {"height": 336, "width": 336},
    "resample": 3,
}
SIGLIP_384 = {
    "image_processor_type": "SiglipImageProcessor",
    "size": {"height": 384, "width": 384},
    "resample": 3,
    "image_mean": [0.5, 0.5, 0.5],
    "image_std": [0.5, 0.5, 0.5],
}
SIZES = [(336, 336), (480, 640), (641, 479), (37, 500), (1000, 70), (1, 1), (3, 2), (385, 383)]


def noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(height * 10_000 + width).integers(0, 256, (height, width, 3), np.uint8)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "settings",
    [
        CLIP_336,
        SIGLIP_384,
        {"image_processor_type": "CLIPImageProcessor"},
        {"image_processor_type": "SiglipImageProcessor"},
        {**CLIP_336, "do_normalize": False},
        {**CLIP_336, "image_processor_type": "CLIPImageProcessorFast", "resample": 2, "rescale_factor": 1 / 127.5},
        {**SIGLIP_384, "size": {"height": 192, "width": 256}},
    ],
)
def test_pixel_values_are_transformers_own(settings: dict[str, Any], size: tuple[int, int]) -> None:
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
    from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

    kind = SiglipImageProcessorPil if "Siglip" in settings["image_processor_type"] else CLIPImageProcessorPil
    processor = kind(**{name: value for name, value in settings.items() if name != "image_processor_type"})
    pixels = noise(*size)
    theirs = processor(pixels, input_data_format="channels_last", return_tensors="np")["pixel_values"][0]
    ours = pixel_values(pixels, settings)
    assert ours.dtype == theirs.dtype == np.float32
    np.testing.assert_array_equal(ours, theirs)


def test_a_very_long_strip_takes_no_gigabytes() -> None:
    strip = np.zeros((2, 60_000, 3), np.uint8)
    strip[:, 29_990:30_010] = 255
    seen = pixel_values(strip, {**CLIP_336, "do_normalize": False})
    assert seen.shape == (3, 336, 336)
    assert seen.mean() > 0.9  # its middle


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({}, "unnamed"),
        ({"image_processor_type": "Idefics3ImageProcessor"}, "Idefics3ImageProcessor"),
        ({**CLIP_336, "do_pad": True}, "pads"),
        ({**CLIP_336, "size": {"longest_edge": 3}}, "not understood"),
        ({**CLIP_336, "size": {"shortest_edge": 100}}, "crops"),
    ],
)
def test_settings_that_are_not_understood_are_refused(settings: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        pixel_values(noise(300, 300), settings)


def test_pan_and_scan_is_refused() -> None:
    gemma3 = family.find("gemma3")
    assert gemma3 is not None
    settings = {"image_processor_type": "Gemma3ImageProcessor", "do_pan_and_scan": False}
    assert gemma3.prepare(noise(9, 9), settings, {}).feeds["pixel_values"].shape == (1, 3, 224, 224)
    with pytest.raises(ValueError, match=r"are cut up \(do_pan_and_scan\), which is not supported"):
        gemma3.prepare(noise(9, 9), {**settings, "do_pan_and_scan": True}, {})


def test_a_tower_may_have_a_family_of_its_own() -> None:
    assert type(family.find("llava", "pixtral")).__name__ == "Pixtral"
    for tower in ("clip_vision_model", "another", None):
        assert type(family.find("llava", tower)).__name__ == "Llava"
    assert family.find("nothing", "pixtral") is None


def test_families_are_found_by_their_model_type() -> None:
    found = family.find("llava")
    assert found is not None
    assert found.prepare(noise(5, 5), SIGLIP_384, {}).feeds["pixel_values"].shape == (1, 3, 384, 384)
    assert family.find("nothing") is None
    assert "llava" in family.known_model_types()


@pytest.mark.parametrize(
    "size", [{"shortest_edge": 30_000}, {"height": 30_000, "width": 30_000}, {"shortest_edge": 10**9}, 30_000]
)
def test_settings_that_would_make_a_picture_fill_the_memory_are_refused(size: Any) -> None:
    with pytest.raises(ValueError, match=r"its picture size .* is not understood"):
        pixel_values(noise(40, 60), {**CLIP_336, "size": size})


def test_a_canvas_that_would_fill_the_memory_is_refused() -> None:
    with pytest.raises(ValueError, match=r"its picture size .* is not understood"):
        best_canvas((40, 60), [(10, 10**9)])
    assert best_canvas((40, 60), [(336, 672), (10, 10**9)]) == (336, 672)
