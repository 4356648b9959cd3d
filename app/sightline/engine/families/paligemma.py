"""PaliGemma 1 and 2: all tokens of a prompt see one another, so that it is fed whole, and anew for each question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sightline.engine.family import Family, Grid
from sightline.engine.interfaces import IntArray


class PaliGemma(Family):
    """PaliGemma and PaliGemma 2."""

    model_types = ("paligemma",)
    # Its checkpoints ship none; their processor puts the pictures first, and a line's end behind the words.
    chat_template = (
        "{% for message in messages %}{% for part in message['content'] %}"
        "{{ '<image>' if part['type'] == 'image' }}"
        "{% endfor %}{% endfor %}{{ bos_token }}"
        "{% for message in messages %}{% for part in message['content'] %}"
        "{{ part['text'] + '\n' if part['type'] == 'text' }}"
        "{% endfor %}{% endfor %}"
    )

    def sees_ahead(self, is_image: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """As the base class says: every token but the first."""
        return np.arange(len(is_image)) > 0

    def position_ids(
        self, token_ids: IntArray, grids: Sequence[Grid], image_token_id: int, config: dict[str, Any]
    ) -> IntArray | None:
        """As the base class says: counted from 1."""
        return np.arange(1, len(token_ids) + 1)


FAMILY = PaliGemma()
