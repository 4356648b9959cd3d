"""LLaVA with a Pixtral tower: pictures of any size, each patch a token."""

from __future__ import annotations

from sightline.engine.families.mistral3 import Mistral3


class Pixtral(Mistral3):
    """Pixtral 12B, whose type is LLaVA's."""

    model_types = ("llava",)
    towers = ("pixtral",)


FAMILY = Pixtral()
