"""Flow charts: boxes with words, joined by lines or arrows in a chain, a tree or a cycle."""

from __future__ import annotations

import math

import numpy as np

from sightline.training.scenes.canvas import (
    COLOURS,
    FONTS,
    HELD_OUT_FONTS,
    RGB,
    Canvas,
    Point,
    Scene,
    Thing,
    distance,
    font,
    mixed,
    shade,
)
from sightline.training.scenes.diagram_layout import Node, between, layout, nodes_at, path
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
    places, joints = layout(direction, count, width, height, top, rng)
    nodes = nodes_at(places, labels, direction, width, height - top, face, rng)
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
        way = path(nodes[a], nodes[b], (width / 2, (top + height) / 2), direction, curved=curved, elbow=elbow)
        connectors.append(_connector(canvas, way, nodes[a], nodes[b], wire, thick, rng, heads=heads))
        if nodes[a].form == "diamond" and rng.random() < 0.8:
            middle = way[len(way) // 2] if len(way) > 2 else between(way[0], way[-1], 0.4)
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


def _text_size(nodes: list[Node], face: str, rng: np.random.Generator) -> int:
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


def _connector(
    canvas: Canvas,
    path: list[Point],
    a: Node,
    b: Node,
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
    node: Node,
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
    mark = canvas.add("box", name or None)
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


def _facts(direction: str, nodes: list[Node], joints: list[tuple[int, int]]) -> dict[str, str]:
    facts = {"direction": direction}
    first = [i for i in range(len(nodes)) if all(b != i for _, b in joints)]
    last = [i for i in range(len(nodes)) if all(a != i for a, _ in joints)]
    if len(first) == 1:
        facts["start"] = nodes[first[0]].label
    if len(last) == 1:
        facts["end"] = nodes[last[0]].label
    return facts
