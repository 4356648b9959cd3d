"""Logits to a token id, and how sure the model was of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sightline.engine.interfaces import FloatArray


def sample(
    logits: FloatArray,
    temperature: float,
    top_p: float,
    random: np.random.Generator,
    allowed: Sequence[int] | None = None,
) -> tuple[int, float]:
    """A token id from logits [vocab], and its probability before temperature and top_p bent the distribution.

    Temperature 0 takes the most probable. `top_p` keeps the most probable tokens that together reach it (Holtzman et
    al. 2020). Of several `allowed` tokens, one is taken, and has the probability that it has among all; where only one
    is, nothing is left to be unsure of.
    """
    if allowed is not None:
        if len(allowed) == 1:
            return allowed[0], 1.0
        place, _ = sample(logits[list(allowed)], temperature, top_p, random)
        return allowed[place], float(_softmax(logits)[allowed[place]])
    if temperature <= 0:
        token = int(np.argmax(logits))
        return token, 1.0 / float(np.exp(logits - logits[token]).sum())
    probabilities = _softmax(logits)
    bent = _softmax(logits / temperature)
    order = np.argsort(bent)[::-1]
    # A token stays while those before it have not reached top_p, so at least one does.
    before = np.cumsum(bent[order]) - bent[order]
    kept = order[before < top_p] if top_p > 0 else order[:1]
    weights = bent[kept] / bent[kept].sum()
    token = int(random.choice(kept, p=weights))
    return token, float(probabilities[token])


def _softmax(logits: FloatArray) -> FloatArray:
    powers = np.exp(logits.astype(np.float64) - logits.max())
    probabilities: FloatArray = powers / powers.sum()
    return probabilities
