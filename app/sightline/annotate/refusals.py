"""Whether a model has told that it cannot tell: then there is no draft."""

from __future__ import annotations

from sightline.events import StopReason


def cannot_tell(answer: str, reason: StopReason) -> bool:
    """Whether an answer is no draft: nothing passed the model's gate, or all it says is that it cannot or will not.

    An answer some of whose sentences were withheld is a draft, of what the model was sure of.
    """
    raise NotImplementedError
