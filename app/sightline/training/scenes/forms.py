"""Forms: windows and pages with named fields, tick boxes and buttons, in the looks of many systems."""

from __future__ import annotations

import numpy as np

from sightline.training.scenes.canvas import RGB, Canvas, Scene, Thing, font, mixed
from sightline.training.scenes.dialogs import button_labels, desktop
from sightline.training.scenes.looks import Look, button, look, tick_box, window
from sightline.training.scenes.vocabulary import (
    ADJECTIVES,
    FIRST_NAMES,
    LAST_NAMES,
    PLACES,
    entries,
    file_name,
    noun,
    person,
    phrase,
    scramble,
    some,
)

_FIELDS = entries(
    "Name|First name|Last name|Full name|User name|Password|E-mail|Email address|Phone|Mobile|Address|Street|City|"
    "Post code|Country|State|Date of birth|Date|Time|Subject|Message|Comment|Title|Company|Department|Job title|"
    "Website|Amount|Quantity|Price|Card number|Expiry date|Security code|Language|Time zone|Currency|Category|Search|"
    "Find what|Replace with|File name|Folder|Location|Width|Height|Colour|Font|Size|Port|Host|Server|Proxy|Account|"
    "Reference|Order number|Customer|Delivery date|From|To|Cc|Destination|Passengers|Guests|Check-in|Check-out|"
    "Room type|Gender|Age|Nationality|Passport number|Weight|Notes|Description|Keywords|Version|Author|Encoding|"
    "Resolution|Quality|Duration|Start|End|Priority|Status|Assigned to|Project|Group|Role|Signature"
)
_HEADINGS = entries(
    "Sign in|Log in|Create account|Register|Contact us|Settings|Preferences|Options|Profile|Your details|Checkout|"
    "Payment|Shipping address|Search|Find and replace|Export|Import|New project|New file|Print|Page setup|Booking|"
    "Book a table|Feedback|Survey|Apply now|Join us|Newsletter|Reset password|Change password|Account|Privacy|"
    "Notifications|Appearance|Network|General|Advanced|Edit contact|Add event|New message|Report a problem"
)
_TICKS = entries(
    "Remember me|Keep me signed in|I agree to the terms|Subscribe to the newsletter|Match case|Whole words only|"
    "Show hidden files|Use dark mode|Enable notifications|Start with the system|Check for updates|Save password|"
    "Include images|Send a copy to me|Same as billing address|Gift wrap|Play sounds|Auto save|Show toolbar|Use proxy|"
    "Read only|Private|All day|Repeat weekly|Compress|Encrypt"
)
_MENUS = ("File", "Edit", "View", "Insert", "Format", "Tools", "Window", "Help", "Go", "Bookmarks", "Actions", "Image")


def form(rng: np.random.Generator, *, held_out: bool = False) -> Scene:
    """A form; with `held_out`, of words, and in half of the pictures of a look and a font, never trained on."""
    canvas = desktop(rng)
    theme = look(rng, canvas.height, held_out=held_out)
    fills = rng.random() < 0.55
    share = 1.0 if fills else float(rng.uniform(0.7, 0.94))
    width = canvas.width * share - 3
    count = int(rng.integers(2, 7))
    ticks = int(rng.choice([0, 1, 2, 3], p=[0.35, 0.35, 0.2, 0.1]))
    radios = 1 if rng.random() < 0.2 else 0
    stacked = rng.random() < 0.45
    row = 3.4 if stacked else 2.3
    heading = _heading(rng, held_out) if rng.random() < 0.75 or theme.bar is None else ""
    menu = theme.style in ("classic", "xp", "windows 10", "kde") and rng.random() < 0.4
    tools = menu and rng.random() < 0.3
    rows = 6.2 + row * count + 1.8 * (ticks + radios) + (2.4 if heading else 0) + (1.8 if menu else 0) + 2.4 * tools
    theme.size = size = max(11, min(theme.size, round(width / 26)))
    height = rows * size
    if fills:
        height = max(height, canvas.height * 0.8)
        canvas = Canvas(canvas.width, round(height) + 3, theme.body, theme.body_name or None)
        left, top = 1.0, 1.0
    else:
        if height > canvas.height - 4:
            count = max(2, int(count - (height - canvas.height + 4) / (row * size)))
            heading, ticks, radios, tools = (heading, 0, 0, False) if count < 3 else (heading, ticks, radios, tools)
            rows = (
                6.2
                + row * count
                + 1.8 * (ticks + radios)
                + (2.4 if heading else 0)
                + (1.8 if menu else 0)
                + 2.4 * tools
            )
            theme.size = size = max(9, min(size, int((canvas.height - 4) / rows)))
            height = min(rows * size, canvas.height - 4)
        left = (canvas.width - width) * float(rng.choice([0.5, rng.random()]))
        top = (canvas.height - height) * float(rng.choice([0.5, rng.random()]))
    box = (left, top, left + width, top + height)
    title = phrase(rng, held_out) if rng.random() < 0.7 else _heading(rng, held_out)
    y = window(canvas, box, theme, title if theme.bar is not None or theme.style == "terminal" else "", rng)
    facts: dict[str, str] = {}
    if menu:
        y = _menu_bar(canvas, box[0], box[2], y, theme, rng)
    if tools:
        y = _toolbar(canvas, box[0], y, theme, facts, rng)
    pad = size * float(rng.uniform(0.9, 1.6))
    x, right = left + pad, box[2] - pad
    y += size * 0.9
    if heading:
        here = round(size * float(rng.uniform(1.15, 1.6)))
        if font(here, theme.face).getlength(heading) > right - x:
            here = size
        canvas.text(x, y + here / 2, heading, here, theme.ink, "lm", role="heading", face=theme.face)
        y += here * 1.8
    things = _fields(canvas, (x, y, right, box[3] - 3 * size), count, theme, rng, held_out, stacked=stacked)
    y += row * count * size
    labels = {thing.label.lower() for thing in things}
    for _ in range(ticks):
        label = some(_TICKS, rng, held_out) if rng.random() < 0.7 else phrase(rng, held_out)
        if y + size * 1.5 > box[3] - 2.9 * size:
            break
        if label.lower() in labels or font(size, theme.face).getlength(label) > right - x - 2 * size:
            continue
        labels.add(label.lower())
        things.append(tick_box(canvas, x, y + size * 0.8, label, theme, rng, ticked=rng.random() < 0.5))
        y += size * 1.8
    if radios and y + size * 1.5 < box[3] - 2.9 * size:
        _radios(canvas, x, right, y + size * 0.8, theme, rng, held_out)
    things += _foot(canvas, (x, y, right, box[3] - size * 0.8), theme, facts, rng, held_out)
    texts = canvas.texts
    return Scene("form", theme.style, canvas.image, canvas.labels(), things, canvas.background_name, facts, texts)


def _heading(rng: np.random.Generator, held_out: bool) -> str:
    return some(_HEADINGS, rng, held_out) if rng.random() < 0.6 else phrase(rng, held_out)


def _content(label: str, rng: np.random.Generator, held_out: bool) -> str:
    """What somebody typed into a field, often nothing."""
    if rng.random() < 0.3:
        return ""
    name = label.lower()
    first, last = some(FIRST_NAMES, rng, held_out), some(LAST_NAMES, rng, held_out)
    if "password" in name or "security" in name:
        return "*" * int(rng.integers(5, 12))
    if "mail" in name or name in ("from", "to", "cc"):
        return f"{first}.{last}@{noun(rng, held_out)}.com".lower() if rng.random() < 0.8 else person(rng, held_out)
    if "date" in name or name in ("start", "end", "check-in", "check-out"):
        return f"{int(rng.integers(1, 29)):02d}.{int(rng.integers(1, 13)):02d}.{int(rng.integers(1950, 2030))}"
    if name in ("phone", "mobile"):
        return f"0{int(rng.integers(100, 999))} {int(rng.integers(100000, 999999))}"
    if "first name" in name:
        return first
    if "last name" in name:
        return last
    if "name" in name or name in ("customer", "author", "assigned to"):
        return person(rng, held_out) if name != "file name" else file_name(rng, held_out)
    if name in ("city", "location", "destination", "country", "state"):
        return some(PLACES, rng, held_out)
    if name in ("address", "street"):
        return f"{int(rng.integers(1, 200))} {last} Street"
    if name in ("amount", "price", "quantity", "width", "height", "size", "age", "port", "weight", "guests"):
        return f"{int(rng.integers(1, 3000))}"
    pick = rng.random()
    if pick < 0.3:
        return scramble(rng)
    return phrase(rng, held_out) if pick < 0.8 else f"{some(ADJECTIVES, rng, held_out)} {noun(rng, held_out)}"


def _fields(
    canvas: Canvas,
    room: tuple[float, float, float, float],
    count: int,
    theme: Look,
    rng: np.random.Generator,
    held_out: bool,
    *,
    stacked: bool,
) -> list[Thing]:
    """Fields under one another, their names above them or at their left."""
    x, y, right, bottom = room
    size = theme.size
    loaded = font(size, theme.face)
    labels: list[str] = []
    while len(labels) < count:
        label = some(_FIELDS, rng, held_out) if rng.random() < 0.75 else phrase(rng, held_out)
        fits = loaded.getlength(label) < (right - x) * (0.95 if stacked else 0.38)
        if fits and label.lower() not in [other.lower() for other in labels]:
            labels.append(label)
    names = max(loaded.getlength(label) for label in labels) + size
    colon = ":" if not stacked and rng.random() < 0.5 else ""
    lined = theme.style in ("material", "flat") and rng.random() < 0.4
    at_right = not stacked and rng.random() < 0.25
    narrow = float(rng.uniform(0.55, 1.0))
    things = []
    for label in labels:
        if y + size * (3.1 if stacked else 2) > bottom:
            break
        high = size * 1.75
        left = x if stacked else x + names + size * 0.3
        if stacked:
            canvas.text(x, y + size * 0.6, label, size, theme.ink, "lm", role="label", face=theme.face)
            middle = y + size * 2.15
        else:
            middle = y + size * 1.1
            at, anchor = (left - size * 0.5, "rm") if at_right else (x, "lm")
            canvas.text(at, middle, label + colon, size, theme.ink, anchor, role="label", face=theme.face)
        end = left + (right - left) * max(narrow, min(1.0, 9 * size / (right - left)))
        box = (left, middle - high / 2, end, middle + high / 2)
        things.append(_field(canvas, box, label, theme, rng, held_out, lined=lined))
        y += size * (3.4 if stacked else 2.3)
    return things


def _field(
    canvas: Canvas,
    box: tuple[float, float, float, float],
    label: str,
    theme: Look,
    rng: np.random.Generator,
    held_out: bool,
    *,
    lined: bool,
) -> Thing:
    left, top, right, bottom = box
    size, pen = theme.size, canvas.pen
    ground: RGB = mixed(theme.body, (255, 255, 255), 0.07) if theme.dark else (255, 255, 255)
    colour = "" if theme.dark else "white"
    if theme.style == "terminal":
        ground, colour = (0, 0, 170), "blue"
    mark = canvas.add("field", colour or None)
    canvas.mark_polygon([(left, top), (right, top), (right, bottom), (left, bottom)], mark)
    edge = mixed(theme.body, theme.ink, float(rng.uniform(0.3, 0.6)))
    focused = rng.random() < 0.12
    if lined:
        colour, ground = theme.body_name, theme.body
        pen.line((left, bottom, right, bottom), fill=theme.accent if focused else edge, width=2 if focused else 1)
    else:
        radius = 0 if theme.style in ("classic", "terminal") else min(theme.radius, size * 0.6)
        pen.rounded_rectangle(
            box, radius, fill=ground, outline=theme.accent if focused else edge, width=2 if focused else 1
        )
    arrow = rng.random() < 0.2
    text = _content(label, rng, held_out)
    if arrow:
        a = size * 0.28
        x, y = right - size * 0.9, (top + bottom) / 2
        text = text or phrase(rng, held_out)
        pen.line(
            [(x - a, y - a / 2), (x, y + a / 2), (x + a, y - a / 2)],
            fill=theme.ink if ground != (0, 0, 170) else ground,
            width=2,
        )
    loaded = font(size, theme.face)
    room = right - left - size * (2.4 if arrow else 1.0)
    while text and loaded.getlength(text) > room:
        text = text.rsplit(" ", 1)[0] if " " in text else text[:-1]
    if text:
        ink = (255, 255, 255) if theme.style == "terminal" else theme.ink
        y = (top + bottom) / 2
        canvas.text(left + size * 0.5, y, text, size, ink, "lm", role="field", face=theme.face, labelled=False)
    return Thing("field", colour, box, (right - left) * (bottom - top), label)


def _radios(
    canvas: Canvas, x: float, right: float, y: float, theme: Look, rng: np.random.Generator, held_out: bool
) -> None:
    """A row of round choices, of which one is made."""
    size = theme.size
    count = int(rng.integers(2, 4))
    chosen = int(rng.integers(count))
    r = size * 0.45
    for i in range(count):
        label = noun(rng, held_out)
        if x + font(size, theme.face).getlength(label) + size * 2 > right:
            return
        canvas.pen.ellipse((x, y - r, x + 2 * r, y + r), fill=theme.body, outline=theme.ink)
        if i == chosen:
            paint = theme.accent if theme.style != "classic" else theme.ink
            canvas.pen.ellipse((x + r * 0.5, y - r * 0.5, x + r * 1.5, y + r * 0.5), fill=paint)
        box = canvas.text(x + r * 3, y, label, size, theme.ink, "lm", face=theme.face)
        x = box[2] + size * 1.5


def _menu_bar(canvas: Canvas, left: float, right: float, y: float, theme: Look, rng: np.random.Generator) -> float:
    size = theme.size
    x = left + size * 0.8
    for word in _MENUS[: int(rng.integers(2, 5))] + _MENUS[7:8]:
        if x + size * 4 > right:
            break
        box = canvas.text(x, y + size * 0.9, word, size, theme.ink, "lm", role="menu", face=theme.face)
        x = box[2] + size * 1.1
    if rng.random() < 0.5:
        canvas.pen.line((left + 2, y + size * 1.8, right - 2, y + size * 1.8), fill=theme.faint)
    return y + size * 1.8


def _toolbar(
    canvas: Canvas, left: float, y: float, theme: Look, facts: dict[str, str], rng: np.random.Generator
) -> float:
    """Small pictures without frames; `facts` tell that they are there, as some people count them as buttons."""
    facts["toolbar"] = "yes"
    size = theme.size
    for i in range(int(rng.integers(3, 8))):
        x = left + size * (0.8 + 2 * i)
        form_of = canvas.pen.ellipse if rng.random() < 0.4 else canvas.pen.rectangle
        paint = mixed(theme.body, theme.ink if rng.random() < 0.5 else theme.accent, 0.7)
        form_of(
            (x, y + size * 0.7, x + size, y + size * 1.7), fill=paint if rng.random() < 0.5 else None, outline=paint
        )
    return y + size * 2.4


def _foot(
    canvas: Canvas,
    room: tuple[float, float, float, float],
    theme: Look,
    facts: dict[str, str],
    rng: np.random.Generator,
    held_out: bool,
) -> list[Thing]:
    """One to three buttons in a row at the foot; notes which one is the default in `facts`."""
    x, _, right, bottom = room
    size = theme.size
    labels = button_labels(int(rng.choice([1, 2, 3], p=[0.45, 0.4, 0.15])), rng, held_out)
    loaded = font(size, theme.face)
    wides = [max(size * 4, loaded.getlength(label) + size * 1.6) for label in labels]
    while sum(wides) + size * len(wides) > right - x and len(labels) > 1:
        labels, wides = labels[:-1], wides[:-1]
    if len(labels) == 1 and rng.random() < 0.4:
        wides = [right - x]
    total = sum(wides) + size * (len(wides) - 1)
    at = x if rng.random() < 0.45 else right - total
    chosen = int(rng.integers(len(labels))) if rng.random() < 0.65 and theme.style != "ios" else -1
    if chosen >= 0:
        facts["default"] = labels[chosen]
    things = []
    for i, (label, wide) in enumerate(zip(labels, wides, strict=True)):
        box = (at, bottom - size * 1.9, at + wide, bottom)
        things.append(button(canvas, box, label, theme, rng, highlighted=i == chosen))
        at += wide + size
    return things
