"""Qwen3.5: fed as Qwen2.5-VL is."""

from __future__ import annotations

from sightline.engine.families.qwen2_5_vl import Qwen2_5Vl


class Qwen3_5(Qwen2_5Vl):  # noqa: N801  # its name
    """Qwen3.5."""

    model_types = ("qwen3_5",)


FAMILY = Qwen3_5()
