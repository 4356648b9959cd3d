"""Choosing a phrasing: patterns made into skeletons, a part of which is only ever asked in evaluation."""

from __future__ import annotations

import functools
import hashlib
import re

import numpy as np

from sightline.training.scenes import patterns, patterns_labelled

PATTERNS = {**patterns.PATTERNS, **patterns_labelled.PATTERNS}

# what the window offers and what most people type first: always trained
_ALWAYS = frozenset(
    (
        "what is this",
        "what is in this picture",
        "what is in this image",
        "what do you see",
        "describe this picture",
        "describe this image",
        "describe this chart",
        "write alt text for this picture",
        "write alt text for this image",
        "read the text in this picture",
        "read the text",
        "what does it say",
        "what is the title",
        "what is the trend",
        "which bar is the tallest",
        "which bar is highest",
        "what is the value of {label}",
        "what does the sign say",
        "what buttons are there",
        "how many things are in this picture",
        "how many shapes are there",
        "how many objects are there",
        "how many {plural} are there",
        "what color is the {shape}",
        "what colour is the {shape}",
        "what shapes do you see",
        "what colors do you see",
        "what kind of chart is this",
        "what kind of picture is this",
        "is there {a_thing}",
        "is there {a_thing} in this picture",
        "what color is the background",
    )
)


_CHOICE = re.compile(r"\(([^()]*)\)")


def _made(pattern: str) -> list[str]:
    """Every skeleton of a pattern; those that several choices lead to come several times."""
    match = _CHOICE.search(pattern)
    if match is None:
        return [" ".join(pattern.split())]
    before, after = pattern[: match.start()], pattern[match.end() :]
    return [text for option in match.group(1).split("|") for text in _made(before + option + after)]


@functools.cache
def phrasings(skill: str, held_out: bool) -> tuple[tuple[str, ...], ...]:
    """The skeletons of a skill by pattern: those to train on, or the one in thirteen that only evaluation asks.

    A skeleton is a phrasing with its choices made and its slots open.
    """
    by_pattern = [_made(pattern) for pattern in PATTERNS[skill]]
    ranked = sorted({text for made in by_pattern for text in made} - _ALWAYS, key=_hash)
    kept_back = set(ranked[: max(1, len(ranked) // 13)])
    chosen = [tuple(text for text in made if (text in kept_back) == held_out) for made in by_pattern]
    return tuple(texts for texts in chosen if texts)


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def skeleton(skill: str, rng: np.random.Generator, held_out: bool) -> str:
    """One phrasing of a skill, slots unfilled: every pattern is as likely as the others."""
    by_pattern = phrasings(skill, held_out)
    texts = by_pattern[int(rng.integers(len(by_pattern)))]
    return texts[int(rng.integers(len(texts)))]


_ORDER = re.compile(
    "describe|write|give|make|list|name|count|read|tell|say|caption|alt|explain|summari|transcribe|copy|find|extract|show"
)


def spoken(text: str, rng: np.random.Generator) -> str:
    """A phrasing as people type it: case, question mark, politeness."""
    question = _ORDER.match(text) is None
    pick = rng.random()
    if pick < 0.04:
        text = "please " + text
    elif pick < 0.08:
        text = text + (", please" if rng.random() < 0.5 else " please")
    elif pick < 0.1:
        text = "hi, " + text
    pick = rng.random()
    end = ("?" if question else ".") if pick < 0.72 else ("" if pick < 0.95 else "??" if question else "!")
    if rng.random() < 0.72:
        text = text[0].upper() + text[1:]
    elif rng.random() < 0.06:
        text = text.upper()
    return text + end
