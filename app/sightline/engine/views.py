"""Views: a small model looks at a picture several times, each time moved a little, and says what holds for all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sightline.engine.interfaces import FloatArray, IntArray
from sightline.engine.onnx_language import OnnxLanguageModel, feed_together

# Right and down, in pixels of what the encoder sees. For the built-in model larger moves and five views were no better.
_MOVES = ((0, 0), (1, 1), (-1, 1))
MOST_VIEWS = len(_MOVES)


def moved(feeds: dict[str, NDArray[np.generic]], view: int) -> dict[str, NDArray[np.generic]]:
    """A prepared picture as it is in one of MOST_VIEWS views: `pixel_values` [..., H, W], moved, its edges drawn out.

    The first view is the picture itself.
    """
    across, down = _MOVES[view]
    pixels = feeds["pixel_values"]
    height, width = pixels.shape[-2:]
    rows = (np.arange(height) - down).clip(0, height - 1)
    columns = (np.arange(width) - across).clip(0, width - 1)
    return {**feeds, "pixel_values": pixels[..., rows, :][..., columns]}


class LanguageModelOfViews:
    """A LanguageModel to which every picture is shown in several views: as many sequences of the same tokens.

    The features of the views lie side by side, [N, views × hidden]. The logits are those of the mean of what the
    sequences say to be probable: where they disagree nothing is sure. This is test-time augmentation, and gives one
    model the better calibration of an ensemble (Lakshminarayanan et al. 2017, arXiv:1612.01474).
    """

    def __init__(self, sequences: Sequence[OnnxLanguageModel]) -> None:
        self._sequences = sequences

    @property
    def length(self) -> int:
        """Tokens in each cache."""
        return self._sequences[0].length

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        """As one sequence's own."""
        views = len(self._sequences)
        if len(token_ids) == 1 and image_features is None:
            return mean_of_views(feed_together(self._sequences, [int(token_ids[0])] * views, [position_ids] * views))
        shown = [None] * views if image_features is None else np.array_split(image_features, views, axis=-1)
        each = zip(self._sequences, shown, strict=True)
        return mean_of_views([sequence.feed(token_ids, features, position_ids) for sequence, features in each])

    def feed_each(self, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        """As one sequence's own."""
        return mean_of_views([sequence.feed_each(token_ids, position_ids) for sequence in self._sequences])

    def rewind(self, length: int) -> None:
        """As one sequence's own."""
        for sequence in self._sequences:
            sequence.rewind(length)


def mean_of_views(logits: Sequence[FloatArray]) -> FloatArray:
    """From the logits of each view [..., vocab] to those of the mean of their probabilities."""
    all_of_them = np.array(logits)
    powers = np.exp(all_of_them - all_of_them.max(-1, keepdims=True))
    mean = (powers / powers.sum(-1, keepdims=True)).mean(0)
    together: FloatArray = np.log(np.maximum(mean, np.finfo(np.float32).tiny))
    return together
