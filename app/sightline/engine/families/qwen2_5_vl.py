"""Qwen2.5-VL: fed as Qwen2-VL is."""

from __future__ import annotations

from sightline.engine.families.qwen2_vl import Qwen2Vl


class Qwen2_5Vl(Qwen2Vl):  # noqa: N801  # its name
    """Qwen2.5-VL."""

    model_types = ("qwen2_5_vl",)
    grid_name = "image_grid_thw"


FAMILY = Qwen2_5Vl()
