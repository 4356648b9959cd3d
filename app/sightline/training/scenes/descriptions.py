"""What is true of a scene, as short sentences that are each certain by themselves: descriptions and alt text."""

from __future__ import annotations

from collections import Counter

from sightline.training.scenes.canvas import COLOURS, SHAPES, Scene, Text
from sightline.training.scenes.english import article, listed, plural, quoted, sentence
from sightline.training.scenes.reading import Reading

KIND_ANSWER = {
    "drawing": "A drawing with shapes.",
    "empty": "An empty picture.",
    "bar chart": "A bar chart.",
    "pie chart": "A pie chart.",
    "donut chart": "A donut chart.",
    "line chart": "A line chart.",
    "scatter plot": "A scatter plot.",
    "sign": "A sign.",
    "dialog": "A dialog.",
    "form": "A form.",
    "flowchart": "A flowchart.",
}
_MOST_LABELS = 8
_CLEARLY = 0.05  # of the largest, by which the highest has to stand out from the next


def described(scene: Scene, reading: Reading) -> str:
    """The facts of a picture, surest first; of its words only those that were read."""
    return " ".join(_FACTS[scene.kind](scene, reading))


def _drawing(scene: Scene, reading: Reading) -> list[str]:
    things = scene.things
    facts = [KIND_ANSWER["drawing"], f"It has {len(things)} shape{'s' if len(things) > 1 else ''}.", *_ground(scene)]
    pairs = Counter((t.name, t.colour) for t in things)
    for name in SHAPES:
        for colour in COLOURS:
            if n := pairs[name, colour]:
                facts.append(sentence(article(f"{colour} {name}") if n == 1 else f"{n} {colour} {plural(name)}"))
    return facts


def _chart(scene: Scene, reading: Reading) -> list[str]:
    facts = [KIND_ANSWER[scene.kind], *_title(scene, reading)]
    things = scene.things
    part = things[0].name
    count = count_of_parts(scene)
    if count is not None:
        facts.append(f"It has {count} {part if count == 1 else plural(part)}.")
    if scene.kind == "bar chart":
        facts.append(f"The bars are {scene.facts['bars']}.")
    for role, axis in (("x name", "x"), ("y name", "y")):
        facts += [f"The {axis} axis shows {said}." for said in _read(scene, reading, role)[:1]]
    labels = _read(scene, reading, "category" if scene.kind == "bar chart" else "legend")
    if scene.kind in ("pie chart", "donut chart"):
        labels = _read(scene, reading, "category", "legend")
    if 1 < len(labels) <= _MOST_LABELS and scene.kind != "scatter plot":
        parts = plural(part) if scene.facts.get("layout") in (None, "one", "many") else "groups"
        facts.append(f"The {parts} are {listed(labels)}.")
    for most, index in extremes(scene):
        said = things[index].label and reading.called(things[index].label, "category", "legend")
        facts += [f"The {most} is {quoted(said)}."] if said else []
    if trend := scene.facts.get("trend"):
        facts.append(f"The trend is {trend}." if trend != "up and down" else "The trend goes up and down.")
    colours = listed([c for c in COLOURS if any(t.colour == c for t in things)])
    one = len(things) == 1 and part != "point"  # all points of a colour are one thing
    facts.append(f"The {part} is {colours}." if one else f"The {plural(part)} are {colours}.")
    return facts + _ground(scene)


def _sign(scene: Scene, reading: Reading) -> list[str]:
    text = _running(scene, reading, "sign")
    return [KIND_ANSWER["sign"], *text, f"The sign is {scene.things[0].colour}.", *_ground(scene)]


def _dialog(scene: Scene, reading: Reading) -> list[str]:
    facts = [KIND_ANSWER[scene.kind], *_title(scene, reading)]
    facts += _running(scene, reading, "heading", "message")
    fields = labels_read(scene, reading, "field")
    if fields and len(fields) <= _MOST_LABELS:
        facts.append(f"The {'fields are' if len(fields) > 1 else 'field is'} {listed(fields)}.")
    buttons = labels_read(scene, reading, "button")
    if buttons:
        facts.append(f"The {'buttons are' if len(buttons) > 1 else 'button is'} {listed(buttons)}.")
    return facts


def _flowchart(scene: Scene, reading: Reading) -> list[str]:
    boxes = [t for t in scene.things if t.name == "box"]
    facts = [KIND_ANSWER["flowchart"], *_title(scene, reading), f"It has {len(boxes)} boxes."]
    for thing in scene.things:
        if thing.name == "connector":
            start, end = (reading.called(label, "node") for label in thing.label.split(" -> "))
            if start and end:
                facts.append(f"{quoted(start)} leads to {quoted(end)}.")
    return facts


def _empty(scene: Scene, reading: Reading) -> list[str]:
    return [KIND_ANSWER["empty"], *_ground(scene)]


_FACTS = {
    "drawing": _drawing,
    "empty": _empty,
    **dict.fromkeys(("bar chart", "pie chart", "donut chart", "line chart", "scatter plot"), _chart),
    "sign": _sign,
    "dialog": _dialog,
    "form": _dialog,
    "flowchart": _flowchart,
}


def _ground(scene: Scene) -> list[str]:
    return [f"The background is {scene.background}."] if scene.background else []


def _title(scene: Scene, reading: Reading) -> list[str]:
    return [f"The title is {said}." for said in _read(scene, reading, "title")[:1]]


def _read(scene: Scene, reading: Reading, *roles: str) -> list[str]:
    """What was read of the texts of these roles, in quotation marks."""
    return [quoted(said) for t in scene.texts if t.role in roles and (said := reading.said(t))]


def _running(scene: Scene, reading: Reading, *roles: str) -> list[str]:
    """What lines that belong together say; nothing where they are too many to say."""
    said = [one for t in scene.texts if t.role in roles and (one := reading.said(t))]
    return [f"It says {quoted(' '.join(said))}."] if 0 < len(said) <= _MOST_LABELS else []


def labels_read(scene: Scene, reading: Reading, name: str) -> list[str]:
    """What was read of the labels of the things of a name, in quotation marks, in their order."""
    said = (reading.called(t.label) for t in scene.things if t.name == name)
    return [quoted(one) for one in said if one]


def labels_of(scene: Scene) -> tuple[Text, ...]:
    """The texts that name a chart's parts: bars' categories, slices' names, or a line chart's legend."""
    roles = {"bar chart": ("category",), "line chart": ("legend",)}.get(scene.kind, ("category", "legend"))
    return tuple(text for text in scene.texts if text.role in roles)


def count_of_parts(scene: Scene) -> int | None:
    """How many bars, slices or lines a chart has; None where nobody would count them."""
    if scene.kind == "scatter plot" or scene.facts.get("layout", "one") not in ("one", "many"):
        return None
    return len(scene.things)


def extremes(scene: Scene) -> list[tuple[str, int]]:
    """("highest", its index among the things) and ("lowest", …) where they stand out; "largest" of slices."""
    things = scene.things
    if scene.kind not in ("bar chart", "pie chart", "donut chart") or len(things) < 2 or count_of_parts(scene) is None:
        return []
    amounts = [t.size if t.value is None else t.value for t in things]
    order = sorted(range(len(things)), key=amounts.__getitem__)
    enough = _CLEARLY * max(map(abs, amounts))
    names = ("highest", "lowest") if scene.kind == "bar chart" else ("largest", "smallest")
    found = []
    if amounts[order[-1]] - amounts[order[-2]] > enough:
        found.append((names[0], order[-1]))
    if amounts[order[1]] - amounts[order[0]] > enough:
        found.append((names[1], order[0]))
    return found
