"""LLaVA: one encoder, one projector, features in the place of image tokens; all defaults are its own."""

from __future__ import annotations

from sightline.engine.family import Family


class Llava(Family):
    """LLaVA 1.5, LLaVA-Interleave with one tile, and the built-in model."""

    model_types = ("llava",)


FAMILY = Llava()
