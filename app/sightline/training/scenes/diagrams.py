"""Flow charts: boxes with words, joined by lines or arrows in a chain, a tree or a cycle."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from dataclasses import dataclass

import numpy as np

from sightline.training.scenes.canvas import (
    COLOURS,
    FONTS,
    HELD_OUT_FONTS,
    RGB,
    Box,
    Canvas,
    Point,
    Scene,
    Thing,
    distance,
    font,
    mixed,
    shade,
)
from sightline.training.scenes.drawings import backdrop, size_of_sheet
from sightline.training.scenes.vocabulary import (
    VERBS,
    entries,
    noun,
    person,
    phrase,
    scramble,
    some,
    wrapped,
)

STYLES = ("filled", "outlined", "pastel", "dark", "shadowed", "two-tone", "sketch", "whiteboard")
HELD_OUT_STYLES = ("sketch", "two-tone")

_STEPS = entries(
    "Start|End|Begin|Finish|Stop|Input|Output|Process|Read file|Load data|Parse|Validate|Check|Decide|Compute|Sort|"
    "Filter|Save|Print|Send email|Wait|Retry|Log in|Log out|Approve|Reject|Review|Test|Build|Deploy|Plan|Design|"
    "Develop|Release|Monitor|Order|Pay|Pack|Ship|Deliver|Receive|Return|Refund|Call|Answer|Close ticket|Open case|"
    "Assign|Research|Draft|Edit|Publish|Evaluate|Analyse|Measure|Improve|Control|Observe|Ask|Learn|Act|Do|Study|"
    "Evaporation|Condensation|Rain|Collection|Egg|Larva|Pupa|Adult|Seed|Plant|Flower|Fruit|Spring|Summer|Autumn|"
    "Winter|Idea|Prototype|Product|Customer|Supplier|Factory|Warehouse|Shop|Client|Server|Database|Cache|Browser|API|"
    "Queue|Worker|User|Admin|Firewall|Router|Switch|Internet|Sensor|Motor|Battery|Boil water|Add tea|Pour|Stir|Serve|"
    "Mix|Bake|Cool|Wake up|Wash|Eat|Work|Sleep|Lamp on?|Done?|Valid?|Error?|Empty?|Ready?|More items?|Yes|No"
)
_JOBS = entries(
    "CEO|CTO|CFO|President|Director|Manager|Head of Sales|Head of IT|Marketing|Sales|Finance|Support|Engineering|"
    "Research|Legal|Personnel|Logistics|Design|Production|Quality|Purchasing|Team A|Team B|Intern|Assistant|"
    "Secretary|Accounting|Operations|Security|Training|Board|Editor|Chair|Treasurer|Animals|Mammals|Birds|Fish|"
    "Reptiles|Plants|Trees|Root|Leaf|Branch|Home|Products|Services|About us|Contact|Blog|News|Shop|Grandfather|"
    "Grandmother|Father|Mother|Son|Daughter|Uncle|Aunt|Vehicles|Cars|Lorries|Bicycles|Europe|Asia|Africa|America"
)
_FORMS = ("rectangle", "rounded", "ellipse", "diamond")


@dataclass
class _Node:
    """One box: where its middle is, its sides, its outline and its words."""

    x: float
    y: float
    w: float
    h: float
    form: str
    label: str

    @property
    def box(self) -> Box:
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


def flowchart(rng: np.random.Generator, *, held_out: bool = False) -> Scene:
    """A diagram; with `held_out`, of words, and in half of the pictures of a style and a font, never trained on."""
    unseen = held_out and rng.random() < 0.5
    style = str(rng.choice(HELD_OUT_STYLES if unseen else [s for s in STYLES if s not in HELD_OUT_STYLES]))
    face = str(rng.choice(HELD_OUT_FONTS if unseen else ["pillow", "sans", "sans", *FONTS]))
    canvas = _sheet(style, rng)
    width, height = canvas.width, canvas.height
    dark = sum(canvas.background) < 380
    ink: RGB = (225, 228, 232) if dark else (30, 32, 36)
    pick = rng.random()
    direction = "tree" if pick < 0.22 else "cycle" if pick < 0.37 else ""
    count = int(rng.integers(3 if direction else 2, 8 if direction == "tree" else 7))
    top = _title(canvas, ink, face, rng, held_out)
    if not direction:
        upright = rng.random() < (0.95 if width < 0.9 * height else 0.75 if width < 1.3 * height else 0.4)
        direction = "top to bottom" if upright else "left to right"
        count = min(count, int((height - top) / 52) if upright else 5)
    labels = _labels(count, direction, rng, held_out)
    places, joints = _layout(direction, count, width, height, top, rng)
    nodes = _nodes(places, labels, direction, width, height - top, face, rng)
    paints = _paints(style, canvas.background, len(nodes), ink, rng)
    size = _text_size(nodes, face, rng)
    heads = direction != "tree" or rng.random() < 0.5
    curved = direction == "cycle" and rng.random() < 0.6
    elbow = direction == "tree" and rng.random() < 0.7
    wire = ink if rng.random() < 0.6 else mixed(canvas.background, ink, 0.55)
    thick = max(1, round(height * float(rng.uniform(0.003, 0.009))))
    things: list[Thing] = []
    connectors: list[Thing] = []
    for a, b in joints:
        path = _path(nodes[a], nodes[b], (width / 2, (top + height) / 2), direction, curved=curved, elbow=elbow)
        connectors.append(_connector(canvas, path, nodes[a], nodes[b], wire, thick, rng, heads=heads))
        if nodes[a].form == "diamond" and rng.random() < 0.8:
            middle = path[len(path) // 2] if len(path) > 2 else _between(path[0], path[-1], 0.4)
            word = "yes" if (a, b) == min(j for j in joints if j[0] == a) else "no"
            canvas.text(middle[0] + size * 1.1, middle[1] - size * 0.6, word, max(10, size - 2), ink, face=face)
    for node, (name, fill, border, words) in zip(nodes, paints, strict=True):
        things.append(_draw(canvas, node, name, fill, border, words, style, size, face, thick, rng))
    facts = _facts(direction, nodes, joints)
    return Scene(
        "flowchart",
        style,
        canvas.image,
        canvas.labels(),
        things + connectors,
        canvas.background_name,
        facts,
        canvas.texts,
    )


def _sheet(style: str, rng: np.random.Generator) -> Canvas:
    width, height = size_of_sheet(rng)
    if rng.random() < 0.3:  # upright, as long charts are
        width, height = min(width, height), max(width, height)
    if style == "dark":
        return Canvas(width, height, *(((30, 32, 40), None) if rng.random() < 0.5 else (shade("black", rng), "black")))
    if rng.random() < 0.75 or style in ("outlined", "whiteboard"):
        canvas = Canvas(width, height, (255, 255, 255), "white")
    else:
        ground, name = backdrop(rng)
        canvas = Canvas(width, height, ground, name)
    if style == "whiteboard" or rng.random() < 0.08:
        step, faint = int(rng.integers(12, 30)), mixed(canvas.background, (130, 140, 150), 0.25)
        for x in range(0, width, step):
            canvas.pen.line((x, 0, x, height), fill=faint)
        for y in range(0, height, step):
            canvas.pen.line((0, y, width, y), fill=faint)
    return canvas


def _title(canvas: Canvas, ink: RGB, face: str, rng: np.random.Generator, held_out: bool) -> float:
    """Perhaps a title; returns where the room below it begins."""
    if rng.random() > 0.4:
        return 0.0
    text = phrase(rng, held_out)
    size = max(13, round(canvas.height * float(rng.uniform(0.045, 0.07))))
    if font(size, face).getlength(text) > canvas.width * 0.94:
        return 0.0
    canvas.text(canvas.width / 2, size * 0.95, text, size, ink, role="title", face=face)
    return size * 1.7


def _labels(count: int, direction: str, rng: np.random.Generator, held_out: bool) -> list[str]:
    """Different words for the boxes, in order."""
    words = _JOBS if direction == "tree" and rng.random() < 0.8 else _STEPS
    people = direction == "tree" and rng.random() < 0.2
    labels: list[str] = []
    while len(labels) < count:
        pick = rng.random()
        if people and pick < 0.8:
            label = person(rng, held_out)
        elif pick < 0.5:
            label = some(words, rng, held_out)
        elif pick < 0.7:
            label = phrase(rng, held_out)
        elif pick < 0.82:
            label = f"{some(VERBS, rng, held_out).title()} {noun(rng, held_out)}"
        elif pick < 0.94:
            label = scramble(rng)
        else:
            label = chr(ord("A") + len(labels))
        if len(label) < 22 and label.lower() not in [other.lower() for other in labels]:
            labels.append(label)
    if direction in ("top to bottom", "left to right") and rng.random() < 0.35:
        ends = [("Start", "End"), ("Start", "Stop"), ("Begin", "Finish"), ("START", "END")][int(rng.integers(4))]
        middle = [label for label in labels[1:-1] if label.lower() not in {word.lower() for word in ends}]
        if len(middle) == count - 2:
            labels = [ends[0], *middle, ends[1]]
    return labels


def _layout(
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


def _nodes(
    places: list[Point], labels: list[str], direction: str, width: int, room: float, face: str, rng: np.random.Generator
) -> list[_Node]:
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
        nodes.append(_Node(x, y, w, h, form, label))
    return nodes


def _gaps(places: list[Point]) -> list[tuple[float, float]]:
    """Neighbours in the same row, as pairs of their x."""
    pairs = []
    for y in {round(py) for _, py in places}:
        xs = sorted(px for px, py in places if round(py) == y)
        pairs += list(itertools.pairwise(xs))
    return pairs


def _text_size(nodes: list[_Node], face: str, rng: np.random.Generator) -> int:
    """One size for all words; labels too long for a legible size become shorter ones."""
    share = float(rng.uniform(0.75, 1.0))
    room = min(node.w * {"diamond": 0.6, "ellipse": 0.76}.get(node.form, 0.9) for node in nodes)
    high = min(node.h * (0.8 if node.form != "diamond" else 0.45) for node in nodes)
    probe = font(40, face)
    size = round(min(high * 0.55, room / max(probe.getlength(node.label) for node in nodes) * 40, 30) * share)
    if size >= 11:
        return size
    used: set[str] = set()
    for node in nodes:
        text = node.label
        while probe.getlength(text) * 11 / 40 > room or text.lower() in used:
            text = text.rsplit(" ", 1)[0] if " " in text else scramble(rng)[:5]
        used.add(text.lower())
        node.label = text
    return 11


def _paints(style: str, ground: RGB, count: int, ink: RGB, rng: np.random.Generator) -> list[tuple[str, RGB, RGB, RGB]]:
    """Per box its colour's name, "" where people would disagree, and the colours of fill, border and words."""

    def one() -> tuple[str, RGB]:
        for _ in range(30):
            if style in ("outlined", "whiteboard") and sum(ground) > 700:
                return "white", (255, 255, 255)
            if style == "pastel":
                name = str(rng.choice(COLOURS[:8]))
                fill = mixed(shade(name, rng), (255, 255, 255), float(rng.uniform(0.55, 0.8)))
                name = ""
            else:
                name = str(rng.choice(COLOURS))
                fill = shade(name, rng)
            if distance(fill, ground) > (60 if style == "pastel" else 90):
                return name, fill
        return "grey", (128, 128, 128)

    same = rng.random() < 0.5 or style in ("outlined", "whiteboard")
    first = one()
    edge_tone = shade(str(rng.choice(COLOURS[:8])), rng)
    edged = rng.random() < 0.6 or style in ("outlined", "whiteboard", "sketch")
    paints = []
    for _ in range(count):
        name, fill = first if same else one()
        words: RGB = (
            (255, 255, 255) if sum(w * c for w, c in zip((0.3, 0.59, 0.11), fill, strict=True)) < 130 else (20, 20, 24)
        )
        if style in ("outlined", "whiteboard") and rng.random() < 0.15:
            words = mixed(edge_tone, (0, 0, 0), 0.3)
        border = fill
        if edged:
            border = edge_tone if style in ("outlined", "whiteboard") else mixed(fill, ink, 0.6)
            if distance(border, ground) < 90:
                border = ink
        paints.append((name, fill, border, words))
    return paints


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _path(a: _Node, b: _Node, middle: Point, direction: str, *, curved: bool, elbow: bool) -> list[Point]:
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


def _connector(
    canvas: Canvas,
    path: list[Point],
    a: _Node,
    b: _Node,
    ink: RGB,
    thick: int,
    rng: np.random.Generator,
    *,
    heads: bool,
) -> Thing:
    """Draw a line, with a head at its end if it is an arrow."""
    xs, ys = [p[0] for p in path], [p[1] for p in path]
    box = (min(xs), min(ys), max(xs), max(ys))
    mark = canvas.add("connector", None)
    canvas.line(path, ink, thick, mark)
    if heads:
        (px, py), (x, y) = path[-2], path[-1]
        angle = math.atan2(y - py, x - px)
        long = max(7.0, thick * 3.5)
        wings = [(x - long * math.cos(angle + d), y - long * math.sin(angle + d)) for d in (-0.45, 0.45)]
        if thick > 1 or rng.random() < 0.8:
            canvas.polygon([(x, y), *wings], ink, mark)
        else:
            canvas.line([wings[0], (x, y), wings[1]], ink, thick + 1, mark)
    return Thing("connector", "", box, math.hypot(box[2] - box[0], box[3] - box[1]), f"{a.label} -> {b.label}")


def _draw(
    canvas: Canvas,
    node: _Node,
    name: str,
    fill: RGB,
    border: RGB,
    words: RGB,
    style: str,
    size: int,
    face: str,
    thick: int,
    rng: np.random.Generator,
) -> Thing:
    left, top, right, bottom = box = node.box
    pen, w, h = canvas.pen, node.w, node.h
    if style == "shadowed":
        depth = max(2, h * 0.06)
        tone = mixed(canvas.background, (0, 0, 0), 0.3)
        if node.form in ("rectangle", "rounded"):
            pen.rounded_rectangle((left + depth, top + depth, right + depth, bottom + depth), h * 0.1, fill=tone)
    mark = canvas.add("box", name or None, (node.x, node.y))
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    if node.form == "diamond":
        corners = [(node.x, top), (right, node.y), (node.x, bottom), (left, node.y)]
        canvas.polygon(corners, fill, mark)
        canvas.outline(corners, border, thick)
    elif node.form == "ellipse":
        pen.ellipse(box, fill=fill, outline=border, width=thick)
        canvas.mark_polygon(
            [(node.x + w / 2 * math.cos(t), node.y + h / 2 * math.sin(t)) for t in np.linspace(0, 6.2, 24).tolist()],
            mark,
        )
    else:
        radius = 0.0 if node.form == "rectangle" else h * float(rng.choice([0.15, 0.25, 0.5]))
        pen.rounded_rectangle(box, radius, fill=fill, outline=border, width=thick)
        canvas.mark_polygon(corners, mark)
    if style == "two-tone" and node.form == "rectangle":
        pen.rectangle((left, top, left + w * 0.05, bottom), fill=border)
    if style == "sketch" and node.form in ("rectangle", "rounded"):
        for _ in range(2):
            loop = [(x + float(rng.normal(0, 2)), y + float(rng.normal(0, 2))) for x, y in corners]
            pen.line([*loop, loop[0]], fill=border, width=1)
    lines = [node.label]
    if " " in node.label and node.form != "diamond" and size * 2.6 < h * 0.8 and rng.random() < 0.2:
        lines = wrapped(node.label, max(len(word) for word in node.label.split()) + 1)[:2]
        lines = lines if " ".join(lines) == node.label else [node.label]
    for i, line in enumerate(lines):
        y = node.y + (i - (len(lines) - 1) / 2) * size * 1.25
        canvas.text(node.x, y, line, size, words, role="node", face=face, labelled=False)
    return Thing("box", name, box, w * h, node.label)


def _facts(direction: str, nodes: list[_Node], joints: list[tuple[int, int]]) -> dict[str, str]:
    facts = {"direction": direction}
    first = [i for i in range(len(nodes)) if all(b != i for _, b in joints)]
    last = [i for i in range(len(nodes)) if all(a != i for a, _ in joints)]
    if len(first) == 1:
        facts["start"] = nodes[first[0]].label
    if len(last) == 1:
        facts["end"] = nodes[last[0]].label
    return facts
