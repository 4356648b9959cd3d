"""Icons: the sign beside or above a message that tells what sort of message it is, by its form, colour and mark."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sightline.conversation import TextLine
from sightline.engine.images import Pixels
from sightline.engine.interfaces import FloatArray
from sightline.engine.witness.areas import Area, Mask, areas, cut_out, filled, worn
from sightline.engine.witness.letters_seen import commonest
from sightline.engine.witness.unlike import unlike

ICONS = ("error", "warning", "information", "question")

_HIGH = 24  # pixels of a line that are enough to see an icon by
_AROUND = 8.0  # heights of a line: so far from all words an icon is looked for
_OTHER = 24.0  # difference of colour
_SMALLEST, _LARGEST, _OVAL = 1.1, 6.5, 1.3  # heights of a line: an icon; and how much longer one side may be
_WIDER = 1.0  # widths of an icon: so far at least a line goes on to the right of it
_BELOW, _MIDDLE = (
    3.0,
    0.6,
)  # heights of a line, as far a message is under it; and widths of it, as far its middle is off
_RIM, _RIM_SHARE = 2, 0.07  # pixels, or of an icon's size: smooth edges and a border
_FEWEST = 80  # pixels of an icon
_MARKED = 0.97  # of an icon's pixels are less unlike its colour than its mark is
_LEAST_CONTRAST, _FAINT = 60.0, 0.2  # and of that so much is nothing, at either end
_ALONG, _ACROSS = 0.5, 0.75  # of a part at an edge, and of an icon's size: no part of a mark
_CENTRED = 0.2  # of an icon's size, as far the middle of its mark is off
_SMALLEST_MARK = 0.25  # of its size
_TRIANGLE, _CORNERS = (0.42, 0.66), 0.9  # of its box a triangle fills, and all others at most: a square is a button
_RED, _YELLOW = (
    0.34,
    0.42,
)  # of its red, an icon that is red has at most so much green and blue; one that is yellow has more
_LEAST_RED = 150.0


def find_icon(pixels: Pixels, lines: Sequence[TextLine], grounds: Sequence[FloatArray]) -> str | None:
    """Which of ICONS a picture [height, width, 3] shows with its message; None where there is not plainly one.

    `grounds` are the colours on which its words stand.
    """
    height, width = pixels.shape[:2]
    boxes = [
        np.array([line.box.left * width, line.box.top * height, line.box.right * width, line.box.bottom * height])
        for line in lines
        if len(line.text) > 2
    ]
    if not boxes:
        return None
    step = max(1, int(np.median([box[3] - box[1] for box in boxes]) // _HIGH))
    words = np.stack(boxes) / step
    high = float(np.median(words[:, 3] - words[:, 1]))
    top, left = (max(0, int(words[:, side].min() - _AROUND * high)) for side in (1, 0))
    bottom, right = (int(words[:, side].max()) for side in (3, 2))
    cut = pixels[::step, ::step][top:bottom, left:right]
    if cut.size == 0:
        return None
    words -= [left, top, left, top]
    found: set[str] = set()
    for at, ground in enumerate(grounds):
        if any(np.linalg.norm(ground - other) < _OTHER / 2 for other in grounds[:at]):
            continue
        on = unlike(cut, ground) > _OTHER
        for area in areas(on) or []:
            if _stands_with(area, words, high) and (name := _called(cut, area)) is not None:
                found.add(name)
    return found.pop() if len(found) == 1 else None


def _stands_with(area: Area, words: FloatArray, high: float) -> bool:
    """Whether an area is as large as an icon, and the first thing beside a message, or in the middle over one."""
    rows, columns = area
    top, left, bottom, right = rows.min(), columns.min(), rows.max() + 1, columns.max() + 1
    tall, wide = bottom - top, right - left
    if not _SMALLEST * high <= min(tall, wide) <= max(tall, wide) <= min(_LARGEST * high, _OVAL * min(tall, wide)):
        return False
    beside = (words[:, 1] < bottom) & (words[:, 3] > top)
    # A line may have been read together with the icon before it.
    after = (words[:, 0] > left - wide / 2) & (words[:, 2] > right + _WIDER * wide)
    if beside.any():
        return bool((beside & after).any() and (words[beside, 2] > left).all())
    under = (words[:, 1] >= bottom) & (words[:, 1] < bottom + _BELOW * high)
    off = np.abs((words[:, 0] + words[:, 2] - left - right) / 2)
    return bool((under & (off < _MIDDLE * wide)).any())


def _called(picture: Pixels, area: Area) -> str | None:
    """What a form is with the mark that it has in it."""
    rows, columns = area
    cut = picture[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    form = cut_out(area)
    whole = filled(form)
    size = max(whole.shape)
    deep = worn(whole, max(_RIM, round(_RIM_SHARE * size)))
    if deep.sum() < _FEWEST:
        return None
    fill = commonest(cut[deep])
    away = unlike(cut, fill)
    most = float(np.quantile(away[deep], _MARKED))
    if most < _LEAST_CONTRAST:
        return None
    strength = np.clip((away / most - _FAINT) / (1 - 2 * _FAINT), 0, 1)
    sign = _mark(strength, deep, size)
    # Of a mere outline, its colour is that of the icon.
    paint = fill if form[deep].mean() > 0.5 else commonest(cut[form])
    return _meaning(sign, _hue(paint), float(whole.mean()), _narrows(whole))


def _hue(paint: FloatArray) -> str:
    """Red, yellow, or anything else; orange is yellow."""
    red, green, blue = paint.tolist()
    if red < max(_LEAST_RED, green - 10, blue):
        return "other"
    if max(green, blue) < _RED * red:
        return "red"
    return "yellow" if green > _YELLOW * red and blue < 0.7 * green else "between"


def _meaning(sign: str, hue: str, share: float, upright_triangle: bool) -> str | None:
    if _TRIANGLE[0] < share < _TRIANGLE[1]:
        return "warning" if sign == "!" and upright_triangle and hue in ("yellow", "other") else None
    if share > _CORNERS:
        return None
    if sign in ("x", "!") and hue == "red":
        return "error"
    if sign == "!" and hue == "yellow":
        return "warning"
    return {"i": "information", "?": "question"}.get(sign) if hue == "other" else None


def _narrows(whole: Mask) -> bool:
    """Whether it is ever wider from its top to its bottom, and its middle is in its middle."""
    wide = whole.sum(axis=1).astype(float)
    even = np.linspace(0, whole.shape[1], len(wide))
    middle = (whole * np.arange(whole.shape[1])).sum(axis=1) / np.maximum(wide, 1)
    off = np.abs(middle - (whole.shape[1] - 1) / 2)[len(wide) // 4 :]
    return bool(np.abs(wide - even).max() < 0.25 * whole.shape[1] and off.max() < 0.1 * whole.shape[1])


def _mark(strength: FloatArray, deep: Mask, size: int) -> str:
    """Which mark stands in the middle: "x", "!", "i" or "?"; "" for none of these."""
    edge = deep & ~worn(deep, 1)
    mark = np.zeros_like(deep)
    for part in areas(deep & (strength > 0.5)) or []:
        # What is left of a border or a ring runs along the edge; a dot may touch it.
        if edge[part].mean() < _ALONG and max(map(np.ptp, part)) < _ACROSS * size:
            mark[part] = True
    rows, columns = np.nonzero(mark)
    if len(rows) == 0 or max(np.ptp(rows), np.ptp(columns)) < _SMALLEST_MARK * size:
        return ""
    if abs((columns.min() + columns.max() + 1) / 2 - deep.shape[1] / 2) > _CENTRED * size:
        return ""
    mark_only = np.where(worn(~mark, 1), 0.0, strength)[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    return "x" if _is_cross(mark_only) else _read(mark_only)


def _is_cross(mark: FloatArray) -> bool:
    """Whether it is on both diagonals, and nowhere far from them."""
    high, wide = mark.shape
    if not 0.75 < high / wide < 1.33:
        return False
    down = np.abs(np.linspace(-1, 1, high))[:, None]
    across = np.abs(np.linspace(-1, 1, wide))[None]
    off = np.abs(down - across)
    return bool(mark[off < 0.15].mean() > 0.7 and mark[off > 0.55].mean() < 0.15)


def _read(mark: FloatArray) -> str:
    """A mark of two parts, one above the other: which is the dot, and whether the other is wider."""
    high, wide = mark.shape
    if high < 1.2 * wide or high < 7:
        return ""
    weight = mark.sum(axis=1)
    low, end = round(0.15 * high), high - round(0.15 * high)
    gap = low + int(weight[low:end].argmin())
    near = max(2, high // 6)
    if weight[gap] > 0.68 * min(weight[max(0, gap - near) : gap].max(), weight[gap + 1 : gap + 1 + near].max()):
        return ""
    upper, lower = _part(mark[:gap]), _part(mark[gap + 1 :])
    if upper is None or lower is None:
        return ""
    if len(lower) > 1.6 * len(upper):
        dot, stem = upper, lower
        return "i" if _is_dense(dot) and stem.shape[1] < 0.8 * len(stem) and _is_even(stem) else ""
    if len(upper) < 1.6 * len(lower) or not _is_dense(lower):
        return ""
    if upper.shape[1] > 1.6 * lower.shape[1]:
        return "?" if _opens_left(upper) else ""
    return "!" if len(upper) > 1.5 * upper.shape[1] and _is_even(upper) else ""


def _part(mark: FloatArray) -> FloatArray | None:
    """Without what is around it."""
    rows, columns = np.nonzero(mark > 0.5)
    return mark[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1] if len(rows) else None


def _is_dense(dot: FloatArray) -> bool:
    high, wide = dot.shape
    return bool(dot.mean() > 0.6 and max(high, wide) <= 1.7 * min(high, wide) + 1)


def _is_even(stem: FloatArray) -> bool:
    """Whether its left and right are about as dark."""
    half = stem.shape[1] // 2
    left, right = stem[:, : half + 1].sum(), stem[:, -half - 1 :].sum()
    return bool(stem.mean() > 0.45 and max(left, right) < 1.45 * min(left, right))


def _opens_left(hook: FloatArray) -> bool:
    """Whether its right is dark where its left is not, between its top and its end."""
    high, wide = hook.shape
    middle = hook[round(0.3 * high) : max(round(0.3 * high) + 1, round(0.65 * high))]
    third = max(1, wide // 3)
    return bool(middle[:, -third:].mean() > 0.35 and middle[:, :third].mean() < 0.5 * middle[:, -third:].mean())
