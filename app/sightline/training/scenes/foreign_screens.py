"""Pictures to refuse: terminals, editors, home screens, chats, pages and other whole screens."""

from __future__ import annotations

import numpy as np
from PIL import Image

from sightline.training.scenes.canvas import RGB, Canvas, Text, any_shade, font, mixed, rgb, shade
from sightline.training.scenes.drawings import size_of_sheet
from sightline.training.scenes.foreign_textures import clouds, picture, toned
from sightline.training.scenes.vocabulary import (
    FIRST_NAMES,
    NOUNS,
    VERBS,
    file_name,
    noun,
    person,
    phrase,
    prose,
    scramble,
    sentence,
    some,
    wrapped,
)

_CODE_WORDS = ("def", "return", "if", "else:", "for", "in", "import", "class", "let", "const", "var", "int", "public")


def _screen(rng: np.random.Generator, *, dark: float = 0.35, tall: float = 0.15) -> tuple[Canvas, RGB]:
    """An empty light or dark screen, and its ink."""
    width, height = size_of_sheet(rng)
    if rng.random() < tall and width > height:
        width, height = height, width
    if rng.random() < dark:
        return Canvas(width, height, rgb(rng.integers(12, 50, 3)), None), (225, 227, 230)
    return Canvas(width, height, rgb([int(rng.integers(238, 256))] * 3), None), (35, 37, 40)


def _scene(rng: np.random.Generator, width: int, height: int) -> Image.Image:
    """What stands for a photograph on a screen."""
    small = picture(toned(clouds(rng, 48, 32, 4), rng))
    return small.resize((max(1, width), max(1, height)))


def terminal(rng: np.random.Generator) -> Canvas:
    """A console: prompts, commands and what they print."""
    canvas, ink = _screen(rng, dark=0.8)
    size = int(rng.integers(9, 16))
    prompt = f"{some(FIRST_NAMES, rng, False).lower()}@{some(NOUNS, rng, False)}:~$ "
    green = mixed(shade("green", rng) if rng.random() < 0.6 else any_shade(rng), ink, 0.3)
    columns = int(canvas.width / (size * 0.62))
    y = 4.0
    while y + size * 1.3 < canvas.height * float(rng.uniform(0.8, 1.05)):
        pick = rng.random()
        if pick < 0.25:
            line, paint = prompt + f"{some(VERBS, rng, False)} {file_name(rng, False)}", green
        elif pick < 0.5:
            paint = ink
            line = f"-rw-r--r-- 1 {int(rng.integers(10, 99999)):>6} {file_name(rng, False)}"
        elif pick < 0.7:
            line, paint = f"[{scramble(rng)}] {sentence(rng, False)}", ink
        else:
            line, paint = "  " * int(rng.integers(3)) + f"{noun(rng, False)}: {scramble(rng)}", ink
        canvas.text(6, y, line[:columns], size, paint, "la", face="mono")
        y += size * 1.3
    return canvas


def editor(rng: np.random.Generator) -> Canvas:
    """Source code in colours, with line numbers and a list of files."""
    canvas, ink = _screen(rng, dark=0.65)
    size = int(rng.integers(9, 15))
    left = 6.0
    if rng.random() < 0.5:
        left = canvas.width * 0.22
        canvas.pen.rectangle((0, 0, left - 6, canvas.height), fill=mixed(canvas.background, ink, 0.08))
        for i in range(int(canvas.height / size / 2)):
            if rng.random() < 0.8:
                canvas.text(8, size * (1 + 2 * i), file_name(rng, False)[:12], size, ink, "lm")
    inks = [mixed(any_shade(rng), ink, 0.3) for _ in range(3)] + [ink] * 3
    loaded = font(size, "mono")
    step = loaded.getlength("m")
    indent = 0
    for number, y in enumerate(range(4, canvas.height - size, round(size * 1.4))):
        canvas.pen.text((left, y), f"{number + 1:>3}", fill=mixed(canvas.background, ink, 0.4), font=loaded)
        indent = max(0, min(4, indent + int(rng.integers(-1, 2))))
        if rng.random() < 0.12:
            continue
        x = start = left + step * (5 + 2 * indent)
        said = []
        for _ in range(int(rng.integers(1, 7))):
            pick = rng.random()
            word = some(NOUNS, rng, False) + ("", "()", " =", ".", "[0]", ",", ":")[int(rng.integers(7))]
            if pick < 0.25:
                word = _CODE_WORDS[int(rng.integers(len(_CODE_WORDS)))]
            elif pick < 0.4:
                word = f'"{noun(rng, False)}"'
            if x + step * len(word) > canvas.width - 4:
                break
            canvas.pen.text((x, y), word, fill=inks[int(rng.integers(len(inks)))], font=loaded)
            said.append(word)
            x += step * (len(word) + 1)
        if said:
            canvas.texts.append(Text(" ".join(said), (start, y, x - step, y + size * 1.2)))
    return canvas


def home_screen(rng: np.random.Generator) -> Canvas:
    """Rows of icons with names over a wallpaper, as on a telephone or a desktop."""
    canvas, _ = _screen(rng, tall=0.5)
    canvas.image.paste(_scene(rng, canvas.width, canvas.height))
    columns = int(rng.integers(3, 9))
    wide = canvas.width / columns
    side, size = wide * float(rng.uniform(0.35, 0.6)), max(9, round(min(14, wide / 7)))
    rows = int(canvas.height / (side + size * 3)) or 1
    round_ones = float(rng.choice([0.2, 0.5, 0.0]))
    for i in range(rows):
        for j in range(columns):
            if rng.random() < 0.2:
                continue
            x, y = (j + 0.5) * wide - side / 2, (i + 0.2) * canvas.height / rows
            paint = any_shade(rng)
            canvas.pen.rounded_rectangle((x, y, x + side, y + side), side * round_ones, fill=paint)
            a = side * 0.28
            form = (canvas.pen.ellipse, canvas.pen.rectangle)[int(rng.integers(2))]
            form((x + a, y + a, x + side - a, y + side - a), fill=mixed(paint, (255, 255, 255), 0.7))
            name = noun(rng, False).title()[: int(wide / size * 1.5)]
            canvas.text(x + side / 2, y + side + size, name, size, (255, 255, 255))
    return canvas


def chat(rng: np.random.Generator) -> Canvas:
    """Messages in balloons at the left and the right, under somebody's name."""
    canvas, ink = _screen(rng, tall=0.5)
    size = max(10, round(canvas.height / float(rng.uniform(24, 36))))
    mine, theirs = any_shade(rng), mixed(canvas.background, ink, 0.12)
    top = size * 3.0
    canvas.pen.rectangle((0, 0, canvas.width, top), fill=mixed(canvas.background, mine, float(rng.choice([0.15, 1.0]))))
    canvas.pen.ellipse((8, 6, 8 + size * 2, 6 + size * 2), fill=any_shade(rng))
    canvas.text(size * 3.2, top / 2, person(rng, False), size, ink, "lm")
    y = top + size
    while y < canvas.height - size * 5:
        right = rng.random() < 0.5
        most = max(10, int(canvas.width * 0.62 / (size * 0.56)))
        lines = wrapped(sentence(rng, False), most)[: int(rng.integers(1, 4))]
        wide = max(font(size).getlength(line) for line in lines) + size * 1.4
        high = size * (1.35 * len(lines) + 0.8)
        left = canvas.width - wide - size if right else size
        fill = mine if right else theirs
        words = ink if not right else ((255, 255, 255) if sum(fill) < 400 else (20, 20, 20))
        canvas.pen.rounded_rectangle((left, y, left + wide, y + high), size * 0.8, fill=fill)
        for i, line in enumerate(lines):
            canvas.text(left + size * 0.7, y + size * (0.95 + 1.35 * i), line, size, words, "lm")
        y += high + size * 0.7
    canvas.pen.rounded_rectangle(
        (size, canvas.height - size * 2.4, canvas.width - size, canvas.height - size * 0.5), size, outline=theirs
    )
    return canvas


def files(rng: np.random.Generator) -> Canvas:
    """A file manager: folders at the left, names with dates and sizes, or a grid of thumbnails."""
    canvas, ink = _screen(rng)
    size = max(10, round(canvas.height / float(rng.uniform(24, 36))))
    side = canvas.width * float(rng.uniform(0.16, 0.26))
    canvas.pen.rectangle((0, 0, canvas.width, size * 2.2), fill=mixed(canvas.background, ink, 0.12))
    canvas.pen.rectangle((0, size * 2.2, side, canvas.height), fill=mixed(canvas.background, ink, 0.06))
    canvas.text(canvas.width / 2, size * 1.1, noun(rng, False).title(), size, ink)
    for i in range(int(rng.integers(3, 9))):
        canvas.text(size * 1.8, size * (3.4 + 1.9 * i), noun(rng, False).title()[:10], size, ink, "lm")
    thumbs = rng.random() < 0.5
    folder = shade(str(rng.choice(["yellow", "blue", "orange"])), rng)
    if thumbs:
        columns = int(rng.integers(3, 6))
        wide = (canvas.width - side) / columns
        for i in range(int(canvas.height / (wide + size))):
            for j in range(columns):
                x, y = side + wide * (j + 0.2), size * 3 + i * (wide + size)
                if rng.random() < 0.5:
                    canvas.pen.rectangle((x, y, x + wide * 0.6, y + wide * 0.5), fill=folder)
                else:
                    canvas.image.paste(_scene(rng, round(wide * 0.6), round(wide * 0.5)), (round(x), round(y)))
                canvas.text(
                    x + wide * 0.3,
                    y + wide * 0.5 + size * 0.8,
                    file_name(rng, False)[: int(wide / size * 1.5)],
                    size,
                    ink,
                )
        return canvas
    y = size * 3.4
    while y < canvas.height - size:
        canvas.pen.rectangle((side + size, y - size * 0.5, side + size * 2, y + size * 0.5), fill=folder)
        canvas.text(side + size * 2.6, y, file_name(rng, False)[:18], size, ink, "lm")
        canvas.text(canvas.width * 0.97, y, f"{int(rng.integers(1, 999))} KB", size, ink, "rm")
        y += size * 1.8
    return canvas


def web_page(rng: np.random.Generator) -> Canvas:
    """A site: a bar with links, a large picture, headlines and text, cards."""
    canvas, ink = _screen(rng, dark=0.2)
    size = max(9, round(canvas.height / float(rng.uniform(28, 42))))
    accent = any_shade(rng)
    canvas.pen.rectangle((0, 0, canvas.width, size * 2.4), fill=accent if rng.random() < 0.5 else None)
    bar_ink = (255, 255, 255) if rng.random() < 0.5 and sum(accent) < 400 else ink
    x = canvas.width * 0.04
    for _ in range(int(rng.integers(3, 7))):
        box = canvas.text(x, size * 1.2, noun(rng, False).title(), size, bar_ink, "lm")
        x = box[2] + size * 1.5
        if x > canvas.width * 0.85:
            break
    y = size * 3.2
    if rng.random() < 0.7:
        high = canvas.height * float(rng.uniform(0.2, 0.45))
        canvas.image.paste(_scene(rng, canvas.width, round(high)), (0, round(y)))
        y += high + size
    canvas.text(canvas.width * 0.05, y + size, phrase(rng, False), size * 2, ink, "lm", face="sans bold")
    y += size * 3
    cards = int(rng.integers(1, 4))
    wide = canvas.width * 0.92 / cards
    for card in range(cards):
        left, row = canvas.width * 0.05 + card * wide, y
        if rng.random() < 0.5 and cards > 1:
            canvas.image.paste(_scene(rng, round(wide * 0.9), round(wide * 0.4)), (round(left), round(row)))
            row += wide * 0.45
        for line in wrapped(prose(rng, False, 400), max(10, int(wide * 0.9 / (size * 0.56)))):
            if row > canvas.height - size:
                break
            canvas.text(left, row, line, size, ink, "la")
            row += size * 1.4
    return canvas


def mail(rng: np.random.Generator) -> Canvas:
    """A list of messages: sender, subject, date; one opened at the right."""
    canvas, ink = _screen(rng)
    size = max(9, round(canvas.height / float(rng.uniform(26, 38))))
    middle = canvas.width * float(rng.uniform(0.35, 0.95))
    row = size * 3.4
    for i in range(int(canvas.height / row)):
        y = i * row
        if rng.random() < 0.15:
            canvas.pen.rectangle((0, y, middle, y + row), fill=mixed(canvas.background, any_shade(rng), 0.3))
        canvas.pen.line((0, y + row, middle, y + row), fill=mixed(canvas.background, ink, 0.2))
        room = int(middle / (size * 0.6))
        canvas.text(size, y + size, person(rng, False)[: room - 8], size, ink, "lm")
        canvas.text(middle - 6, y + size, f"{int(rng.integers(24)):02d}:{int(rng.integers(60)):02d}", size, ink, "rm")
        canvas.text(size, y + size * 2.4, sentence(rng, False)[:room], size, mixed(ink, canvas.background, 0.35), "lm")
    if middle < canvas.width * 0.7:
        canvas.pen.line((middle, 0, middle, canvas.height), fill=mixed(canvas.background, ink, 0.3))
        y = size * 1.5
        for line in wrapped(prose(rng, False, 700), int((canvas.width - middle) / (size * 0.6))):
            if y > canvas.height - size:
                break
            canvas.text(middle + size, y, line, size, ink, "lm")
            y += size * 1.5
    return canvas


def player(rng: np.random.Generator) -> Canvas:
    """A film or a game in a player: a scene with controls over it, perhaps with a subtitle."""
    canvas, _ = _screen(rng, dark=1.0)
    canvas.image.paste(_scene(rng, canvas.width, canvas.height))
    pen, w, h = canvas.pen, canvas.width, canvas.height
    for _ in range(int(rng.integers(0, 5))):
        x, y, r = rng.uniform(0, w), rng.uniform(0.2, 0.8) * h, rng.uniform(0.05, 0.2) * h
        pen.ellipse((x - r, y - r, x + r, y + r * 2), fill=any_shade(rng))
    pen.rectangle((0, h * 0.9, w, h), fill=(20, 20, 22))
    at = float(rng.uniform(0.1, 0.9)) * w
    pen.line((0, h * 0.9, w, h * 0.9), fill=(110, 110, 110), width=4)
    pen.line((0, h * 0.9, at, h * 0.9), fill=shade("red", rng), width=4)
    pen.polygon([(w * 0.03, h * 0.93), (w * 0.03, h * 0.98), (w * 0.06, h * 0.955)], fill=(240, 240, 240))
    size = max(10, round(h / 26))
    time = f"{int(rng.integers(0, 60))}:{int(rng.integers(0, 60)):02d}"
    canvas.text(w * 0.1, h * 0.955, time, size, (235, 235, 235), "lm")
    if rng.random() < 0.6:
        canvas.text(w / 2, h * 0.83, sentence(rng, False)[: int(w / size * 1.6)], size, (255, 255, 255))
    return canvas


def dashboard(rng: np.random.Generator) -> Canvas:
    """Tiles with numbers and small curves: many charts at once, none of which is the picture."""
    canvas, ink = _screen(rng, dark=0.5)
    columns, rows = int(rng.integers(2, 5)), int(rng.integers(2, 4))
    w, h = canvas.width / columns, canvas.height / rows
    size = max(9, round(h / 9))
    for i in range(columns):
        for j in range(rows):
            left, top = i * w + 6, j * h + 6
            tile = mixed(canvas.background, ink, 0.07)
            canvas.pen.rounded_rectangle((left, top, left + w - 12, top + h - 12), 6, fill=tile)
            canvas.text(left + 6, top + size, phrase(rng, False)[: int(w / size * 1.2)], size, ink, "lm")
            paint, pick = any_shade(rng), rng.random()
            if pick < 0.35:
                canvas.text(left + w / 2, top + h * 0.55, str(int(rng.integers(1, 99999))), size * 2, ink)
                continue
            ys = top + h * 0.6 + np.cumsum(rng.normal(0, h * 0.05, 12)).clip(-h * 0.25, h * 0.25)
            xs = left + np.linspace(8, w - 22, 12)
            if pick < 0.65:
                canvas.pen.line([(float(a), float(b)) for a, b in zip(xs, ys, strict=True)], fill=paint, width=2)
            elif pick < 0.85:
                for a, b in zip(xs, ys, strict=True):
                    canvas.pen.rectangle((a, b, a + w / 20, max(b, top + h - 18)), fill=paint)
            else:
                r = min(w, h) * 0.25
                box = (left + w / 2 - r, top + h * 0.6 - r, left + w / 2 + r, top + h * 0.6 + r)
                canvas.pen.arc(box, -90, float(rng.uniform(0, 240)), fill=paint, width=max(3, round(r / 4)))
    return canvas
