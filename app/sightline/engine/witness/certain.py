"""What is certain about a picture where a model is unsure: its colours and format as measured, and the words read."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray

# What a model that is unsure says of itself before the list, one for each picture that the question is about.
INTRODUCTION = "I cannot describe photographs, nor anything that I am not sure of."

# Colours that people gave these names, from the xkcd colour survey of 2010 (public domain; https://xkcd.com/color/rgb);
# each list has the plain one and what the survey calls light, dark and the like; jade is a green, and sienna a brown.
# Greys are set even.
_NAMED: dict[str, str] = {
    "red": "e50000 840000 ff000d 8f1402 d3494e ff474c bb3f3f",
    "orange": "f97306 c65102 fdaa48",
    "yellow": "ffff14 fffe7a dbb40c ceb301",
    "green": "15b01a 1fa774 96f97b 033500 6e750e 89fe05 01ff07 06470c 3f9b0b 87ae73 658b38 4b5d16 c7fdb5",
    "turquoise": "06c2ac 029386 00ffff 13eac9 014d4e 0a888a 90e4c1",
    "blue": "0343df 95d0fc 00035b 75bbfd 01153e 0504aa 0804f9 0165fc 5a7d9a 6b8ba4 5b7c99 601ef9",
    "purple": "7e1e9c bf77f6 4b006e 35063e c79fef 9a0eea bc13fe 703be7",
    "pink": "ff81c0 ffd1df ff028d cb416b c20078 ed0dd9 ff08e8 ff796c",
    "brown": "653700 a9561e ad8150 341c02",
    "beige": "d1b26f e6daa6 ffffc2",
    "black": "000000 070d0d",
    "grey": "929591 d8dcd6 363737 606060",
    "white": "ffffff",
}
_SAMPLES = 256  # pixels looked at along each edge; taken, not averaged: at an edge that would make colours
_MOST_COLOURS = 3
_LEAST_SHARE = 0.05
_MOST_LINES = 12
_LONGEST_LINE = 80


def certain(pixels: Pixels, lines: Sequence[TextLine] | None, subject: str = "this picture") -> str:
    """A Markdown list of what is certain about [H, W, 3]; `lines` is None where its text was not read."""
    height, width, _ = pixels.shape
    shape = "square" if width == height else "landscape" if width > height else "portrait"
    facts = [
        f"Main colours, as measured: {_listed(main_colours(pixels))}.",
        f"Format: {shape}, {width} × {height} pixels.",
        _words(lines),
    ]
    return f"What is certain about {subject}:\n\n" + "\n".join(f"- {fact}" for fact in facts)


def main_colours(pixels: Pixels) -> list[tuple[str, float]]:
    """At most three names of colours in [H, W, 3] with their shares, 0 to 1, the largest first; at least one.

    Every pixel of an even sample has the name of the nearest named colour in CIELAB, by Euclidean distance (CIE 1976).
    """
    down, across = (max(1, -(-side // _SAMPLES)) for side in pixels.shape[:2])
    sample = _to_lab(pixels[::down, ::across].reshape(-1, 3))  # [N, 3]
    counts = np.bincount(_nearest(sample), minlength=len(_NAMED))
    shares = dict(zip(_NAMED, (counts / len(sample)).tolist(), strict=True))
    first, *others = sorted(shares.items(), key=lambda entry: -entry[1])[:_MOST_COLOURS]
    return [first, *(entry for entry in others if entry[1] >= _LEAST_SHARE)]


def _nearest(lab: NDArray[np.float32]) -> NDArray[np.int64]:
    """Which name [N] the nearest named colour to each of [N, 3] has."""
    # Squares of distances, but for what all names have in common.
    distances = (_PLACES**2).sum(axis=1) - 2 * lab @ _PLACES.T  # [N, named]
    return np.asarray(_OWNERS[distances.argmin(axis=1)])


def _to_lab(srgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """[N, 3] of sRGB to CIELAB under D65 (IEC 61966-2-1, CIE 15)."""
    values = srgb.astype(np.float32) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = linear @ to_xyz.T / (0.9505, 1.0, 1.089)
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    lab = np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1)
    return lab.astype(np.float32)


_PLACES = _to_lab(np.array([list(bytes.fromhex(c)) for codes in _NAMED.values() for c in codes.split()], np.uint8))
_OWNERS = np.array([owner for owner, codes in enumerate(_NAMED.values()) for _ in codes.split()])


COLOUR_NAMES = tuple(name for name in _NAMED if name != "beige")
# How many times as far from a colour all that has another name is, where its own is plain; and where it is plainly not
# of a name, in CIELAB, after so many times the distance of the nearest.
_PLAIN, _OTHER, _FAR = 1.15, 2.0, 35.0

_WITHOUT_HUE, _MOST_CHROMA = ("black", "grey", "white"), 7.0  # a tinge of a hue makes these disputable
# What everybody calls so: chroma and lightness of white and black, chroma of all others.
_NO_TINGE, _NEARLY_WHITE, _NEARLY_BLACK, _STRONG = 3.0, 97.0, 9.0, 40.0
_FEWEST_STRONG, _MOST_STRONG = 20, 0.7  # pixels; of these


def named_colour(colour: FloatArray, plain: float = _PLAIN) -> str | None:
    """What a colour [3] of sRGB is called; None where all other names are not `plain` times as far."""
    away = _away(colour)
    first, second = sorted(away, key=away.__getitem__)[:2]
    return first if away[second] > plain * away[first] else None


def possible_names(colour: FloatArray, plain: float) -> list[str]:
    """What a colour [3] of sRGB may be called: the nearest names, up to `plain` times as far as the first."""
    away = _away(colour)
    return [name for name, distance in away.items() if distance <= plain * min(away.values())]


def strong_colour(pixels: Pixels) -> str | None:
    """What most strong colours in [H, W, 3] are called, as of the one line of a chart; None of several or none."""
    down, across = (max(1, side // _SAMPLES) for side in pixels.shape[:2])
    coded = pixels[::down, ::across].astype(np.int32) @ np.array([1 << 16, 1 << 8, 1], np.int32)
    coded, often = np.unique(coded, return_counts=True)
    sample = _to_lab(np.stack([coded >> 16, coded >> 8 & 255, coded & 255], axis=1).astype(np.uint8))
    strong = np.hypot(sample[:, 1], sample[:, 2]) > _STRONG
    if often[strong].sum() < _FEWEST_STRONG:
        return None
    counts = np.bincount(_nearest(sample[strong]), often[strong], len(_NAMED))
    return [*_NAMED][int(counts.argmax())] if counts.max() >= _MOST_STRONG * often[strong].sum() else None


def nearest_colour(colour: FloatArray) -> str:
    """What a colour [3] of sRGB would be called first."""
    away = _away(colour)
    return min(away, key=away.__getitem__)


def what_colour(colour: FloatArray, name: str, far: float = _FAR) -> bool | None:
    """Whether a colour [3] of sRGB is plainly called so, or plainly not, so `far` beyond the nearest; None between."""
    away = _away(colour)
    if named_colour(colour) == name:
        return True if name not in _WITHOUT_HUE or chroma(colour) <= _MOST_CHROMA else None
    return False if away[name] > _OTHER * min(away.values()) + far else None


def plain_colour(colour: FloatArray) -> str | None:
    """What a colour [3] of sRGB is called by everybody: nearly white or black, or strong; None else."""
    name = named_colour(colour)
    light, strength = float(_to_lab(_pixel(colour))[0, 0]), chroma(colour)
    if name in _WITHOUT_HUE:
        return name if strength < _NO_TINGE and (light > _NEARLY_WHITE or light < _NEARLY_BLACK) else None
    return name if strength > _STRONG else None


def tint(colours: FloatArray) -> FloatArray:
    """What colours [n, 3] of sRGB are besides light: a and b [n, 2] of CIELAB."""
    return np.asarray(_to_lab(np.clip(np.rint(colours), 0, 255).astype(np.uint8))[:, 1:])


def chroma(colour: FloatArray) -> float:
    """How far a colour [3] of sRGB is from grey, in CIELAB."""
    return float(np.linalg.norm(_to_lab(_pixel(colour))[0, 1:]))


def _pixel(colour: FloatArray) -> NDArray[np.uint8]:
    return np.clip(np.rint(colour), 0, 255).astype(np.uint8)[None]


def _away(colour: FloatArray) -> dict[str, float]:
    """How far a colour is from the nearest of each name."""
    red, green, blue = _pixel(colour)[0].tolist()
    return _away_from_names(red, green, blue)


@lru_cache(1 << 12)
def _away_from_names(red: int, green: int, blue: int) -> dict[str, float]:
    distances = np.linalg.norm(_PLACES - _to_lab(np.array([[red, green, blue]], np.uint8)), axis=1)
    nearest = np.minimum.reduceat(distances, np.searchsorted(_OWNERS, np.arange(len(_NAMED))))
    return dict(zip(_NAMED, nearest.tolist(), strict=True))


def _listed(colours: Sequence[tuple[str, float]]) -> str:
    parts = [f"{name} (about {max(5, 5 * round(20 * share))} %)" for name, share in colours]
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


def _words(lines: Sequence[TextLine] | None) -> str:
    if lines is None:
        return "Its text could not be read: reading text is switched off, has not finished, or failed."
    if not lines:
        return "No text was read in it."
    shortened = [textwrap.shorten(line.text, _LONGEST_LINE, placeholder="…") for line in lines[:_MOST_LINES]]
    shown = [f"“{as_seen(text)}”" for text in shortened]
    more = len(lines) - len(shown)
    if more:
        shown.append(f"and {more} more line{'s' if more > 1 else ''}")
    return f"Text read in it: {', '.join(shown)}."


def as_seen(text: str) -> str:
    """A line as a person saw it: what Markdown would take for a mark is escaped."""
    marked = re.sub(r"([\\`*_\[\]<>~#|&])", r"\\\1", text)
    return re.sub(r"^(\d*)([-+=.)])", r"\1\\\2", marked)  # where a line begins, these make lists and headings
