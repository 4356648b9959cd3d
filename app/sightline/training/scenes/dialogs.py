"""Dialogs: message boxes with words, buttons, at times a tick box and an icon, in the looks of many systems."""

from __future__ import annotations

import numpy as np

from sightline.training.scenes.canvas import RGB, Box, Canvas, Scene, Thing, any_shade, font, mixed
from sightline.training.scenes.drawings import backdrop, size_of_sheet
from sightline.training.scenes.looks import Look, button, look, tick_box, window
from sightline.training.scenes.vocabulary import (
    ADJECTIVES,
    FIRST_NAMES,
    NOUNS,
    PLACES,
    VERBS,
    entries,
    file_name,
    noun,
    person,
    phrase,
    scramble,
    sentence,
    some,
    wrapped,
)

BUTTONS = entries(
    "OK|Cancel|Yes|No|Retry|Abort|Ignore|Close|Save|Don't Save|Discard|Delete|Apply|Help|Continue|Back|Next|Finish|"
    "Skip|Accept|Decline|Allow|Deny|Block|Install|Update|Update Now|Later|Not Now|Remind Me Later|Restart|"
    "Restart Now|Shut Down|Log Out|Sign In|Sign Up|Open|Open Anyway|Browse|Replace|Keep Both|Merge|Overwrite|Rename|"
    "Move|Copy|Move to Bin|Empty Bin|Send|Don't Send|Report|Submit|Confirm|Got it|Learn More|Details|More Info|"
    "Try Again|Connect|Disconnect|Pair|Reset|Restore|Undo|Upgrade|Buy|Subscribe|Unsubscribe|Print|Download|Upload|"
    "Export|Import|Share|Stay|Leave|Leave Page|Reload|Run|Don't Run|Trust|Block Site|Enable|Disable|Turn On|Turn Off|"
    "Remove|Add|Create|Edit|Search|Find|View|Show|Hide|Start|Stop|Pause|Resume|Exit|Quit|Force Quit|Wait|Reject|"
    "Approve|Agree|Disagree|I Agree|Manage|Settings|Options|Customise|Accept All|Reject All|Call|Reply|Archive|"
    "Select All|Verify|Unlock|Lock|Format|Repair|Scan|Clean"
)
_TITLES = entries(
    "Error|Warning|Information|Question|Confirm|Attention|Alert|Notice|Success|Save changes?|Delete file?|"
    "Are you sure?|Unsaved changes|Update available|Connection lost|Low battery|Disk full|Permission needed|"
    "Access denied|File not found|Replace file?|Sign out?|Leave this page?|Installation complete|Download failed|"
    "Print|Network error|Session expired|Welcome|Terms of use|Cookies|Subscribe|Log in|Software update|"
    "Application error|Security warning|Confirm deletion|Empty bin|Format disk|Restart required|Invalid password|"
    "Out of memory|Low disk space|New version|Setup|Properties|About|Help|Backup complete|Sync problem|"
    "Location access|Camera access|Microphone access|Unknown publisher|Payment failed|Order placed|Thank you"
)
_TICKS = entries(
    "Don't show this again|Don't ask me again|Remember my choice|Do this for all items|Apply to all files|"
    "Always open files of this type|Send error report|Keep me signed in|I accept the terms|Also delete the files|"
    "Restart afterwards|Notify me|Make a backup first|Remember this device|Run at start-up|Do not warn me again|"
    "Include subfolders|Always trust this site|Save password|Skip this version"
)
_ICONS = ("warning", "error", "information", "question")


def _message(rng: np.random.Generator, held_out: bool) -> str:
    file, a, b = file_name(rng, held_out), noun(rng, held_out), some(NOUNS, rng, held_out)
    verb, adjective = some(VERBS, rng, held_out), some(ADJECTIVES, rng, held_out)
    number = int(rng.integers(2, 10 ** int(rng.integers(1, 5))))
    choices = (
        f"Do you want to save the changes to {file}?",
        f"The file {file} could not be {('found', 'opened', 'saved', 'read')[number % 4]}.",
        f"{file} already exists. Do you want to replace it?",
        f"Are you sure that you want to {verb} {number} {b}s?",
        f"Are you sure you want to {verb} the {a}? This cannot be undone.",
        f"The {a} is {adjective}. Please {verb} the {b} and try again.",
        f"Cannot connect to {a}. Check your {b} connection.",
        f"{person(rng, held_out)} wants to {verb} your {b}.",
        f"An error occurred while trying to {verb} the {a} (code {number}).",
        f"Error {scramble(rng)}: the {adjective} {b} failed.",
        f"Version {number % 20}.{number % 7} of {a.title()} is available.",
        f"Your {b} will {verb} in {number} minutes.",
        f"{number} {b}s were moved to {some(PLACES, rng, held_out)}.",
        f"Allow {some(NOUNS, rng, held_out).title()} to use your {b}?",
        f"You have {number} {adjective} {b}s.",
        f"The {b} was {('sent', 'saved', 'copied', 'deleted')[number % 4]} successfully.",
        f"Not enough space on {a}. Delete some {b}s and retry.",
        f"Do you want to {verb} {some(FIRST_NAMES, rng, held_out)}'s {b}?",
        sentence(rng, held_out),
        " ".join(scramble(rng) for _ in range(int(rng.integers(2, 6)))),
    )
    return choices[int(rng.integers(len(choices)))]


def button_labels(count: int, rng: np.random.Generator, held_out: bool) -> list[str]:
    """So many labels, no two alike, some of which no list holds."""
    labels: list[str] = []
    while len(labels) < count:
        pick = rng.random()
        label = some(BUTTONS, rng, held_out)
        if pick < 0.12:
            label = phrase(rng, held_out)
        elif pick < 0.22:
            label = scramble(rng)
        if len(label) < 20 and label.lower() not in [other.lower() for other in labels]:
            labels.append(label)
    return labels


def desktop(rng: np.random.Generator) -> Canvas:
    """What lies behind a window: a plain colour, a gradient, or a page or desktop that shows beside it."""
    width, height = size_of_sheet(rng)
    if rng.random() < 0.55:
        ground, name = backdrop(rng)
        return Canvas(width, height, ground, name)
    ground, other = any_shade(rng), any_shade(rng)
    canvas = Canvas(width, height, ground, None)
    pen, pick = canvas.pen, rng.random()
    if pick < 0.4:
        for y in range(0, height, 4):
            pen.rectangle((0, y, width, y + 4), fill=mixed(ground, other, y / height))
    elif pick < 0.6:  # hills, as on a desktop's background
        for layer in range(3):
            x, r = float(rng.uniform(0, width)), float(rng.uniform(0.4, 1.2)) * width
            top = height * (0.45 + 0.15 * layer)
            pen.ellipse((x - r, top, x + r, top + r), fill=mixed(ground, other, 0.3 + 0.3 * layer))
    else:  # a page with lines that stand for text, dimmed
        page = mixed((255, 255, 255), (0, 0, 0), float(rng.uniform(0.0, 0.6)))
        pen.rectangle((0, 0, width, height), fill=page)
        pen.rectangle((0, 0, width, height * 0.1), fill=mixed(other, page, 0.5))
        for y in range(int(height * 0.15), height, int(height * 0.05)):
            pen.rectangle(
                (width * 0.05, y, width * float(rng.uniform(0.4, 0.95)), y + 4), fill=mixed(page, (90, 90, 90), 0.3)
            )
    if rng.random() < 0.3:
        pen.rectangle((0, height * 0.94, width, height), fill=mixed(ground, (20, 20, 30), 0.8))
    return canvas


def dialog(rng: np.random.Generator, *, held_out: bool = False) -> Scene:
    """A message box; with `held_out`, of words, and in half of the pictures of a look and a font, never trained on."""
    canvas = desktop(rng)
    theme = look(rng, canvas.height, held_out=held_out)
    fills = rng.random() < 0.4
    share = float(rng.uniform(0.62, 0.92))
    width = canvas.width - 3.0 if fills else canvas.width * share
    theme.size = max(11, round(min(theme.size * (1.1 if fills else share), width / 24)))
    size = theme.size
    title = _title(rng, held_out)
    pad = size * float(rng.uniform(1.0, 1.8))
    count = int(rng.choice([1, 2, 3], p=[0.33, 0.44, 0.23]))
    labels = button_labels(count, rng, held_out)
    icon = str(rng.choice(_ICONS)) if rng.random() < 0.5 else ""
    heading = phrase(rng, held_out) if theme.bar is None or rng.random() < 0.3 else ""
    if theme.bar is None and theme.style != "terminal":
        heading, title = title, ""
    column = width - 2 * pad - (size * 4 if icon else 0)
    columns = max(14, int(column / (size * 0.58)))
    message = [
        line
        for _ in range(int(rng.choice([1, 2], p=[0.75, 0.25])))
        for line in wrapped(_message(rng, held_out), columns)
    ]
    tick = _tick_label(rng, held_out) if rng.random() < 0.25 and theme.style != "ios" else ""
    middled = theme.style in ("ios", "gnome", "macos") and rng.random() < 0.7
    rows = 5.4 + 1.5 * len(message) + (2 if heading else 0) + (2.2 if tick else 0) + (2.8 if middled and icon else 0)
    height = rows * size + 2.4 * pad
    if fills:
        height = max(height, width * 0.3) * float(rng.uniform(1.0, 1.2))
        canvas = Canvas(canvas.width, round(height) + 3, theme.body, theme.body_name or None)
        left, top = 1.0, 1.0
    else:
        height = min(canvas.height - 4.0, height)
        left = (canvas.width - width) * float(rng.choice([0.5, rng.random()]))
        top = (canvas.height - height) * float(rng.choice([0.5, rng.random()]))
    box = (left, top, left + width, top + height)
    y = window(canvas, box, theme, title, rng) + pad
    bottom = box[3]
    facts: dict[str, str] = {}
    x = left + pad
    if icon:
        facts["icon"] = icon
        if middled:
            _icon(canvas, icon, (left + width / 2, y + size), size * 1.1, rng)
            y += size * 2.8
        else:
            _icon(canvas, icon, (x + size * 1.2, y + size), size * 1.2, rng)
            x += size * 3.6
    at, anchor = ((left + width / 2), "mm") if middled else (x, "lm")
    room = bottom - (2.8 * size + pad) - (2.2 * size if tick else 0)
    if heading:
        here = round(size * float(rng.uniform(1.1, 1.45)))
        heading = _fitted(heading, here, theme, box[2] - pad - x)
        bold = "sans bold" if theme.face == "sans" else theme.face
        ink = theme.ink if rng.random() < 0.8 else mixed(theme.accent, theme.ink, 0.4)
        canvas.text(at, y + here / 2, heading, here, ink, anchor, role="heading", face=bold)
        y += here * 1.7
    for line in message:
        if y + 1.2 * size > room:
            break
        line = _fitted(line, size, theme, box[2] - pad * 0.6 - x)
        ink = theme.ink if theme.style in ("classic", "xp") else mixed(theme.ink, theme.body, 0.15)
        canvas.text(at, y + size / 2, line, size, ink, anchor, role="message", face=theme.face)
        y += size * 1.45
    things: list[Thing] = []
    if tick and y + size * 2 < bottom - 2.6 * size - pad * 0.5:
        tick = _fitted(tick, size, theme, box[2] - pad - x - 2 * size)
        things.append(tick_box(canvas, x, y + size, tick, theme, rng, ticked=rng.random() < 0.5))
    things += _buttons(canvas, box, labels, theme, pad, facts, rng)
    return Scene(
        "dialog", theme.style, canvas.image, canvas.labels(), things, canvas.background_name, facts, canvas.texts
    )


def _title(rng: np.random.Generator, held_out: bool) -> str:
    pick = rng.random()
    if pick < 0.45:
        return some(_TITLES, rng, held_out)
    if pick < 0.6:
        return scramble(rng).title() + " " + some(NOUNS, rng, held_out).title()
    if pick < 0.7:
        return file_name(rng, held_out)
    return phrase(rng, held_out)


def _tick_label(rng: np.random.Generator, held_out: bool) -> str:
    return some(_TICKS, rng, held_out) if rng.random() < 0.7 else phrase(rng, held_out)


def _fitted(text: str, size: int, theme: Look, room: float) -> str:
    """The text, without its last words where it would be wider than the room."""
    loaded = font(size, theme.face)
    while loaded.getlength(text) > room and len(text) > 4:
        text = text.rsplit(" ", 1)[0] if " " in text else text[:-2]
    return text


def _buttons(
    canvas: Canvas,
    box: Box,
    labels: list[str],
    theme: Look,
    pad: float,
    facts: dict[str, str],
    rng: np.random.Generator,
) -> list[Thing]:
    """The row of buttons at the foot; notes which one is the default in `facts`."""
    left, _, right, bottom = box
    size = theme.size
    loaded = font(size, theme.face)
    high = size * float(rng.uniform(1.7, 2.3))
    wides = [max(size * 4.2, loaded.getlength(label) + size * 1.6) for label in labels]
    gap = size * 0.7
    while sum(wides) + gap * (len(wides) - 1) > right - left - pad * 0.8 and len(labels) > 1:
        labels, wides = labels[:-1], wides[:-1]
    if rng.random() < 0.5:
        wides = [max(wides)] * len(wides) if max(wides) * len(wides) + gap * len(wides) < right - left - pad else wides
    total = sum(wides) + gap * (len(wides) - 1)
    foot = bottom - pad * 0.7
    if theme.style in ("windows 10", "windows 11", "web", "classic") and rng.random() < 0.3:
        strip = mixed(theme.body, theme.ink, 0.05)
        if theme.style != "classic":
            canvas.pen.rectangle((left + 1, foot - high - pad * 0.5, right - 1, bottom - 1), fill=strip)
    split = theme.style == "ios" or (theme.style == "gnome" and rng.random() < 0.5)
    x = right - pad * 0.8 - total
    if split:
        wides, gap, x = [(right - left - 4) / len(labels)] * len(labels), 0.0, left + 2
        foot, high = bottom - 2, size * 2.4
        canvas.pen.line((left, foot - high, right, foot - high), fill=theme.faint)
        if max(loaded.getlength(label) for label in labels) > wides[0] - 6:
            labels, wides = labels[:1], [right - left - 4]
    elif rng.random() < 0.35:
        x = (left + right - total) / 2
    elif rng.random() < 0.1:
        x = left + pad * 0.8
    chosen = int(rng.integers(len(labels))) if rng.random() < 0.65 and theme.style not in ("ios",) and not split else -1
    if chosen >= 0:
        facts["default"] = labels[chosen]
    things = []
    for i, (label, wide) in enumerate(zip(labels, wides, strict=True)):
        here = (x, foot - high, x + wide, foot)
        things.append(button(canvas, here, label, theme, rng, highlighted=i == chosen))
        if split and i:
            canvas.pen.line((x, foot - high, x, foot), fill=theme.faint)
        x += wide + gap
    return things


def _icon(canvas: Canvas, icon: str, centre: tuple[float, float], r: float, rng: np.random.Generator) -> None:
    """A yellow triangle with !, a red disc with a cross or !, or a blue disc with i or ?."""
    pen, (x, y) = canvas.pen, centre
    paint: RGB
    sign, ink = "", (255, 255, 255)
    if icon == "warning":
        paint = (255, int(rng.integers(185, 222)), int(rng.integers(0, 40)))
        pen.polygon([(x, y - r), (x + r * 1.1, y + r * 0.9), (x - r * 1.1, y + r * 0.9)], fill=paint)
        pen.line([(x, y - r), (x + r * 1.1, y + r * 0.9), (x - r * 1.1, y + r * 0.9), (x, y - r)], fill=(70, 60, 0))
        pen.line((x, y - r * 0.35, x, y + r * 0.3), fill=(20, 20, 20), width=max(2, round(r / 5)))
        pen.ellipse((x - r / 8, y + r * 0.5, x + r / 8, y + r * 0.75), fill=(20, 20, 20))
        return
    if icon == "error":
        paint = (int(rng.integers(195, 240)), int(rng.integers(10, 60)), int(rng.integers(10, 60)))
    else:
        paint = (int(rng.integers(0, 60)), int(rng.integers(90, 150)), int(rng.integers(200, 255)))
        sign = "?" if icon == "question" else "i"
    pen.ellipse((x - r, y - r, x + r, y + r), fill=paint)
    if icon == "error" and rng.random() < 0.75:
        a, thick = r * 0.4, max(2, round(r / 5))
        pen.line((x - a, y - a, x + a, y + a), fill=ink, width=thick)
        pen.line((x - a, y + a, x + a, y - a), fill=ink, width=thick)
    else:
        pen.text((x, y), sign or "!", fill=ink, font=font(round(r * 1.5), "serif bold"), anchor="mm")
