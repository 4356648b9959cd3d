"""Where a flow chart's boxes stand and how the lines between them run."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from dataclasses import dataclass

import numpy as np

from sightline.training.scenes.canvas import Box, Point

_FORMS = ("rectangle", "rounded", "ellipse", "diamond")


@dataclass
class Node:
    """One box: where its middle is, its sides, its outline and its words."""

    x: float
    y: float
    w: float
    h: float
    form: str
    label: str

    @property
    def box(self) -> Box:
        """Left, top, right, bottom."""
        return (self.x - self.w / 2, self.y - self.h / 2, self.x + self.w / 2, self.y + self.h / 2)

    def edge(self, toward: Point) -> Point:
        """Where a line from the middle to `toward` leaves the box."""
        dx, dy = toward[0] - self.x, toward[1] - self.y
        a, b = abs(dx) / (self.w / 2), abs(dy) / (self.h / 2)
        if self.form == "ellipse":
            scale = math.hypot(a, b)
        elif self.form == "diamond":
            scale = a + b
        else:
            scale = max(a, b)
        scale = max(scale, 1.0)
        return self.x + dx / scale, self.y + dy / scale


def layout(
    direction: str, count: int, width: int, height: int, top: float, rng: np.random.Generator
) -> tuple[list[Point], list[tuple[int, int]]]:
    """The middles of the boxes, and which box is joined to which."""
    room = height - top
    if direction == "cycle":
        rx, ry = width * 0.36, room * 0.36
        turn = -math.pi / 2 if rng.random() < 0.8 else 0.0
        at = [
            (
                width / 2 + rx * math.cos(turn + 2 * math.pi * i / count),
                top + room / 2 + ry * math.sin(turn + 2 * math.pi * i / count),
            )
            for i in range(count)
        ]
        return at, [(i, (i + 1) % count) for i in range(count)]
    if direction == "tree":
        return _tree(count, width, room, top, rng)
    upright = direction == "top to bottom"
    joints = [(i, i + 1) for i in range(count - 1)]
    if count >= 4 and rng.random() < 0.4:  # one step leads to two, beside each other
        fork = int(rng.integers(0, count - 2))
        levels = [float(i if i <= fork + 1 else i - 1) for i in range(count)]
        sides = [0.0 if i not in (fork + 1, fork + 2) else (-0.24 if i == fork + 1 else 0.24) for i in range(count)]
        joints = [(i, i + 1) for i in range(fork)] + [(fork, fork + 1), (fork, fork + 2)]
        joints += [(fork + 1, fork + 3), (fork + 2, fork + 3)] if fork + 3 < count else []
        joints += [(i, i + 1) for i in range(fork + 3, count - 1)]
    else:
        levels, sides = [float(i) for i in range(count)], [0.0] * count
    deep = levels[-1] + 1
    if upright:
        return [
            (width * (0.5 + side), top + room * (level + 0.5) / deep) for level, side in zip(levels, sides, strict=True)
        ], joints
    return [
        (width * (level + 0.5) / deep, top + room * (0.5 + side)) for level, side in zip(levels, sides, strict=True)
    ], joints


def _tree(
    count: int, width: int, room: float, top: float, rng: np.random.Generator
) -> tuple[list[Point], list[tuple[int, int]]]:
    """One at the top, those below it in a row, and the rest below these."""
    children = min(count - 1, int(rng.integers(2, 5)))
    rest = count - 1 - children
    parents = sorted(int(rng.integers(children)) for _ in range(rest))
    deep = 3 if rest else 2
    at: list[Point] = [(width / 2, top + room / deep / 2)]
    joints = []
    leaves = [max(1, parents.count(i)) for i in range(children)]
    slot = width / sum(leaves)
    x = 0.0
    below: list[Point] = []
    lower = []
    for i, leaf in enumerate(leaves):
        at.append((x + slot * leaf / 2, top + room * 1.5 / deep))
        joints.append((0, i + 1))
        for j in range(parents.count(i)):
            below.append((x + slot * (j + 0.5), top + room * 2.5 / deep))
            lower.append((i + 1, children + len(below)))
        x += slot * leaf
    return at + below, joints + lower


def nodes_at(
    places: list[Point], labels: list[str], direction: str, width: int, room: float, face: str, rng: np.random.Generator
) -> list[Node]:
    """Boxes as large as their neighbours allow, of one form or of a few."""
    columns = Counter(round(y) for _, y in places)
    rows = Counter(round(x) for x, _ in places)
    if direction == "cycle":
        count = len(places)
        w, h = width * min(0.3, 0.9 / count), room * min(0.2, 0.7 / count)
    elif direction == "left to right":
        levels = len(rows)
        w, h = width / levels * 0.66, min(room * 0.36, width / levels * 0.8)
    else:
        across = min((b - a for a, b in _gaps(places)), default=width)
        w = min(across * 0.86, width * float(rng.uniform(0.3, 0.55)))
        h = room / len(columns) * 0.56
    h = min(h, w * 0.75)
    w, h = w * float(rng.uniform(0.88, 1.0)), h * float(rng.uniform(0.8, 1.0))
    general = str(rng.choice(_FORMS[:3], p=[0.5, 0.38, 0.12]))
    asks = direction in ("top to bottom", "left to right") and rng.random() < 0.6
    fork = rng.random() < 0.5
    nodes = []
    for i, ((x, y), label) in enumerate(zip(places, labels, strict=True)):
        form = general
        if asks and 0 < i < len(places) - 1 and (label.endswith("?") or (fork and i == 1)):
            form = "diamond"
        elif asks and i in (0, len(places) - 1) and general == "rectangle":
            form = "ellipse" if fork else "rounded"
        nodes.append(Node(x, y, w, h, form, label))
    return nodes


def _gaps(places: list[Point]) -> list[tuple[float, float]]:
    """Neighbours in the same row, as pairs of their x."""
    pairs = []
    for y in {round(py) for _, py in places}:
        xs = sorted(px for px, py in places if round(py) == y)
        pairs += list(itertools.pairwise(xs))
    return pairs


def between(a: Point, b: Point, share: float) -> Point:
    """`share` of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def path(a: Node, b: Node, middle: Point, direction: str, *, curved: bool, elbow: bool) -> list[Point]:
    """The line from one box's edge to the other's."""
    if curved:
        mx, my = (a.x + b.x) / 2, (a.y + b.y) / 2
        bend = (mx + (mx - middle[0]) * 0.25, my + (my - middle[1]) * 0.25)
        start, end = a.edge(bend), b.edge(bend)
        return [
            (
                (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * bend[0] + t * t * end[0],
                (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * bend[1] + t * t * end[1],
            )
            for t in np.linspace(0, 1, 12).tolist()
        ]
    if direction in ("tree", "top to bottom") and (elbow or direction == "tree"):
        start, end = (a.x, a.y + a.h / 2), (b.x, b.y - b.h / 2)
        if elbow and abs(a.x - b.x) > 2:
            half = (start[1] + end[1]) / 2
            return [start, (start[0], half), (end[0], half), end]
        return [start, end]
    return [a.edge((b.x, b.y)), b.edge((a.x, a.y))]
