"""Qwen3-VL: fed as Qwen2.5-VL is; its features are wider, for the decoder's first layers."""

from __future__ import annotations

from sightline.engine.families.qwen2_5_vl import Qwen2_5Vl


class Qwen3Vl(Qwen2_5Vl):
    """Qwen3-VL."""

    model_types = ("qwen3_vl",)


FAMILY = Qwen3Vl()
