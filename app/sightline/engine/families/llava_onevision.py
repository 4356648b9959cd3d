"""LLaVA-OneVision: tiles as in LLaVA-NeXT, their features made fewer where there are very many."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from sightline.engine.families.llava_next import LlavaNext
from sightline.engine.interfaces import FloatArray


class LlavaOnevision(LlavaNext):
    """Every picture is cut into tiles, as transformers does with a flat list of pictures.

    With a list of lists it sees several pictures small; but then a conversation's beginning would change with the
    second picture.
    """

    model_types = ("llava_onevision",)

    def shrink(self, features: FloatArray, side: int, config: dict[str, Any]) -> FloatArray:
        """As the base class says: to about as many as the most tiles have."""
        rows, columns = features.shape[:2]
        most = int(config.get("vision_aspect_ratio", "anyres_max_9").removeprefix("anyres_max_"))
        ratio = math.sqrt(rows * columns / (most * side**2))
        if ratio <= 1.1:
            return features
        return _interpolate(_interpolate(features, int(rows // ratio), 0), int(columns // ratio), 1)


def _interpolate(features: FloatArray, length: int, axis: int) -> FloatArray:
    """Linear along one axis, the ends of samples aligned: torch's `interpolate` with align_corners=False."""
    old = features.shape[axis]
    places = (np.arange(length, dtype=np.float32) + 0.5) * np.float32(old / length) - 0.5
    places = np.clip(places, 0, old - 1)
    before = places.astype(np.int64)
    after = np.minimum(before + 1, old - 1)
    weights = np.expand_dims(places - before, tuple(other for other in range(3) if other != axis))
    found: FloatArray = features.take(before, axis) * (1 - weights) + features.take(after, axis) * weights
    return found.astype(np.float32, copy=False)


FAMILY = LlavaOnevision()
