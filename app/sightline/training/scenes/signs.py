"""Signs: one plate with words, as they stand on roads and hang on doors, shops and walls."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

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
    any_shade,
    distance,
    font,
    mixed,
    shade,
)
from sightline.training.scenes.drawings import backdrop, size_of_sheet
from sightline.training.scenes.vocabulary import (
    ADJECTIVES,
    FIRST_NAMES,
    LAST_NAMES,
    NOUNS,
    PLACES,
    VERBS,
    entries,
    noun,
    person,
    phrase,
    scramble,
    some,
)

STYLES = ("plain", "bordered", "double", "inset", "header", "raised", "neon", "wooden")
HELD_OUT_STYLES = ("neon", "wooden")

_NOTICES = entries(
    "STOP|GIVE WAY|YIELD|SLOW|EXIT|ENTRANCE|NO ENTRY|ONE WAY|DEAD END|KEEP LEFT|KEEP RIGHT|NO PARKING|PARKING|"
    "ROAD CLOSED|ROAD WORK|DETOUR|DIVERSION|BUS STOP|TAXI|SCHOOL|WRONG WAY|DO NOT ENTER|SPEED LIMIT|NO LEFT TURN|"
    "OPEN|CLOSED|PUSH|PULL|OCCUPIED|VACANT|WC|TOILETS|LADIES|GENTLEMEN|STAFF ONLY|PRIVATE|NO SMOKING|RECEPTION|"
    "INFORMATION|LIFT|STAIRS|FIRE EXIT|EMERGENCY EXIT|FIRST AID|DANGER|WARNING|CAUTION|NOTICE|ATTENTION|IMPORTANT|"
    "HIGH VOLTAGE|WET FLOOR|HOT SURFACE|MIND THE GAP|MIND THE STEP|WATCH YOUR STEP|BEWARE OF THE DOG|NO TRESPASSING|"
    "NO DOGS|NO SWIMMING|NO FISHING|NO CAMPING|NO PHOTOGRAPHY|QUIET PLEASE|PLEASE KNOCK|DO NOT DISTURB|KEEP OUT|"
    "KEEP OFF THE GRASS|KEEP CLEAR|HARD HAT AREA|AUTHORISED PERSONNEL ONLY|CCTV IN OPERATION|SALE|SOLD OUT|FOR SALE|"
    "FOR RENT|TO LET|WELCOME|THANK YOU|COME IN|BACK SOON|SORRY, CLOSED|CASH ONLY|PAY HERE|QUEUE HERE|OUT OF ORDER|"
    "OUT OF SERVICE|WATER|ELECTRICITY|GAS|OIL|RECYCLING|GENERAL WASTE|PAPER|GLASS|PLASTIC|BIKES ONLY|NO CYCLING|"
    "FOOTPATH|PUBLIC FOOTPATH|BRIDLEWAY|LEVEL CROSSING|TICKETS|PLATFORM 1|GATE 12|CHECK-IN|CUSTOMS|ARRIVALS|"
    "DEPARTURES|BAGGAGE|ASSEMBLY POINT|FIRE EXTINGUISHER|POISON|FLAMMABLE|CORROSIVE|BIOHAZARD|RADIATION|NO FOOD|"
    "NO DRINKS|SILENCE|LIBRARY|CAFETERIA|CANTEEN|KITCHEN|OFFICE|STORE ROOM|MEETING ROOM|LABORATORY|WAITING ROOM|"
    "BAKERY|BUTCHER|PHARMACY|FLORIST|BARBER|BOOKS|CAFE|PIZZA|FISH AND CHIPS|ICE CREAM|FRESH BREAD|HOTEL|MUSEUM|"
    "POST OFFICE|POLICE|HOSPITAL|BANK|MARKET|STATION|AIRPORT|HARBOUR|BEACH|CAMP SITE|VIEWPOINT|PICNIC AREA|"
    "SLIPPERY WHEN WET|FALLING ROCKS|STEEP HILL|DEER CROSSING|CHILDREN CROSSING|REDUCE SPEED NOW|NO THROUGH ROAD|"
    "TOLL|WEIGHT LIMIT|NARROW BRIDGE|SOFT SHOULDER|FREE WIFI|HAPPY HOUR|TODAY'S SPECIAL|GRAND OPENING|HELP WANTED"
)
_SHOPS = entries(
    "Bakery Books Cafe Cars Cleaning Clothes Coffee Deli Diner Electronics Flowers Furniture Garage Gifts Grill "
    "Hardware Jewellery Kitchen Market Music Optician Pharmacy Pizza Records Repairs Salon Shoes Sports Store Studio "
    "Tailor Tattoos Tea Toys Travel Watches Wines"
)
_STREETS = entries("Street Road Avenue Lane Drive Way Square Hill Park Close Court Gardens Boulevard Crescent")
_ROOMS = entries("Room Floor Gate Platform Exit Suite Lab Office Building Terminal Bay Stop Level Hall Route Zone")

# (share of width, share of height, where its middle is from the top) of the room for words, per shape
_ROOM: dict[str, tuple[float, float, float]] = {
    "rectangle": (0.86, 0.8, 0.5),
    "square": (0.84, 0.8, 0.5),
    "circle": (0.74, 0.56, 0.5),
    "oval": (0.74, 0.56, 0.5),
    "triangle": (0.5, 0.36, 0.7),
    "diamond": (0.58, 0.36, 0.5),
    "octagon": (0.82, 0.6, 0.5),
    "hexagon": (0.7, 0.66, 0.5),
    "pentagon": (0.66, 0.52, 0.55),
    "arrow": (0.66, 0.5, 0.5),
}
_WEIGHTS = np.array([0.4, 0.08, 0.11, 0.05, 0.09, 0.08, 0.06, 0.03, 0.03, 0.07])
# text that people put on a plate of a colour
_PAIRS = {
    "red": ("white", "white", "white", "yellow", "black"),
    "orange": ("black", "white", "black"),
    "yellow": ("black", "black", "black", "red", "blue"),
    "green": ("white", "white", "yellow"),
    "turquoise": ("white", "black"),
    "blue": ("white", "white", "white", "yellow"),
    "purple": ("white", "yellow"),
    "pink": ("black", "white", "purple"),
    "brown": ("white", "white", "yellow"),
    "black": ("white", "white", "yellow", "orange", "pink", "turquoise", "red"),
    "grey": ("black", "white"),
    "white": ("black", "black", "black", "red", "blue", "green", "brown", "purple"),
}
_PLATES = np.array([0.13, 0.06, 0.13, 0.11, 0.03, 0.14, 0.03, 0.03, 0.05, 0.07, 0.04, 0.18])


def _wording(rng: np.random.Generator, held_out: bool) -> list[str]:
    """One to four lines of a sign."""
    pick = rng.random()
    if pick < 0.4:
        lines = [some(_NOTICES, rng, held_out)]
        if lines[0].count(" ") and rng.random() < 0.5:
            words = lines[0].split()
            cut = int(rng.integers(1, len(words)))
            lines = [" ".join(words[:cut]), " ".join(words[cut:])]
        if rng.random() < 0.25:
            lines.append(phrase(rng, held_out))
    elif pick < 0.55:
        name = some(FIRST_NAMES if rng.random() < 0.5 else LAST_NAMES, rng, held_out)
        shop = some(_SHOPS, rng, held_out)
        lines = [
            [f"{name}'s", shop],
            [f"{name} & {some(LAST_NAMES, rng, held_out)}", shop],
            [f"{name}'s {shop}"],
            ["The " + some(ADJECTIVES, rng, held_out).title(), some(NOUNS, rng, held_out).title()],
            [f"{name} {shop}", f"since {int(rng.integers(1850, 2024))}"],
        ][int(rng.integers(5))]
    elif pick < 0.68:
        place = some(PLACES, rng, held_out)
        street = some(LAST_NAMES if rng.random() < 0.5 else PLACES, rng, held_out)
        lines = [
            [f"{place} {int(rng.integers(1, 400))} km"],
            [f"{some(PLACES, rng, held_out)} {int(rng.integers(1, 90))}", f"{place} {int(rng.integers(90, 400))}"],
            [f"{street} {some(_STREETS, rng, held_out)}"],
            [place, some(PLACES, rng, held_out)],
            ["Welcome to", place],
        ][int(rng.integers(5))]
    elif pick < 0.78:
        lines = [f"{some(_ROOMS, rng, held_out)} {int(rng.integers(1, 500))}"]
        if rng.random() < 0.6:
            lines.append(person(rng, held_out) if rng.random() < 0.5 else phrase(rng, held_out))
    elif pick < 0.88:
        lines = [
            ["Please", f"{some(VERBS, rng, held_out)} the {noun(rng, held_out)}"],
            [f"Do not {some(VERBS, rng, held_out)}", f"the {noun(rng, held_out)}"],
            ["CAUTION", f"{some(ADJECTIVES, rng, held_out)} {noun(rng, held_out)}".upper()],
            ["Opening hours", f"Mon-Fri {int(rng.integers(7, 11))}-{int(rng.integers(16, 22))}", "Sat 10-14"],
            [f"{int(rng.integers(2, 9)) * 10}% OFF", f"all {noun(rng, held_out)}s", "this week"],
            [phrase(rng, held_out), phrase(rng, held_out), phrase(rng, held_out)],
        ][int(rng.integers(6))]
    else:
        lines = [scramble(rng) for _ in range(int(rng.integers(1, 4)))]
    if rng.random() < 0.35:
        lines = [line.upper() for line in lines]
    return lines


def sign(rng: np.random.Generator, *, held_out: bool = False) -> Scene:
    """A sign; with `held_out`, of words, and in about half of the pictures of fonts or a style, never trained on."""
    unseen = held_out and rng.random() < 0.5
    style = str(rng.choice(HELD_OUT_STYLES)) if unseen else str(rng.choice(STYLES[: -len(HELD_OUT_STYLES)]))
    face = str(rng.choice(HELD_OUT_FONTS if unseen else [*FONTS, "sans bold", "sans bold", "serif bold"]))
    colour, ink_name = _colours(style, rng)
    paint, ink = shade(colour, rng), shade(ink_name, rng)
    if distance(paint, ink) < 190 or abs(_lightness(paint) - _lightness(ink)) < 60:
        ink_name = "white" if _lightness(paint) < 135 else "black"
        ink = shade(ink_name, rng)
    shape = str(rng.choice(list(_ROOM), p=_WEIGHTS))
    canvas = _surroundings(paint, rng)
    box, points = _plate(canvas, shape, rng)
    mark = canvas.add("sign", colour)
    _paint_plate(canvas, box, points, style, paint, ink, mark, rng, posts=shape != "arrow")
    lines = _wording(rng, held_out)
    room = _ROOM[shape]
    lines = _letters(canvas, box, room, lines, ink, face, rng, arrow=shape == "arrow")
    facts = {"shape": shape, "text colour": ink_name}
    thing = Thing("sign", colour, box, (box[2] - box[0]) * (box[3] - box[1]), " ".join(lines))
    return Scene("sign", style, canvas.image, canvas.labels(), [thing], canvas.background_name, facts, canvas.texts)


def _colours(style: str, rng: np.random.Generator) -> tuple[str, str]:
    if style == "neon":
        return "black", str(rng.choice(["pink", "turquoise", "yellow", "green", "red", "orange"]))
    if style == "wooden":
        return "brown", "white" if rng.random() < 0.6 else "yellow"
    colour = str(rng.choice(COLOURS, p=_PLATES))
    return colour, str(rng.choice(_PAIRS[colour]))


def _lightness(colour: RGB) -> float:
    """How light the colour is for the eye, 0 to 255."""
    return sum(w * c for w, c in zip((0.3, 0.59, 0.11), colour, strict=True))


def _surroundings(paint: RGB, rng: np.random.Generator) -> Canvas:
    """A plain sheet, a wall, a sky over a ground, or another simple backdrop on which the plate stands out."""
    width, height = size_of_sheet(rng)
    ground, name = backdrop(rng)
    while distance(ground, paint) < 75:
        ground, name = backdrop(rng)
    pick = rng.random()
    if pick < 0.5:
        return Canvas(width, height, ground, name)
    other = mixed(ground, any_shade(rng), 0.25)
    canvas = Canvas(width, height, ground, None)
    pen = canvas.pen
    if pick < 0.62:  # a gradient
        ramp = Image.linear_gradient("L").resize((width, height))
        canvas.image.paste(other, mask=ramp)
    elif pick < 0.74:  # bricks or planks or tiles
        h = int(rng.integers(10, 60))
        w = int(h * float(rng.choice([1, 2, 2.5, 20])))
        for row, y in enumerate(range(0, height, h)):
            pen.line((0, y, width, y), fill=other)
            for x in range(-(row % 2) * w // 2, width, w):
                pen.line((x, y, x, y + h), fill=other)
    elif pick < 0.9:  # sky, ground, perhaps a road, trees or houses
        sky = mixed((255, 255, 255), (60, 140, 230), float(rng.uniform(0.15, 0.7)))
        if distance(sky, paint) < 75:
            sky = (225, 228, 232) if distance((225, 228, 232), paint) > 75 else (70, 80, 95)
        pen.rectangle((0, 0, width, height), fill=sky)
        horizon = height * float(rng.uniform(0.55, 0.9))
        for _ in range(int(rng.integers(0, 7))):
            at, r = float(rng.uniform(0, width)), float(rng.uniform(0.03, 0.15)) * height
            if rng.random() < 0.5:
                pen.ellipse((at - r, horizon - 1.6 * r, at + r, horizon + r), fill=mixed((60, 120, 50), sky, 0.4))
            else:
                pen.rectangle((at - r, horizon - 1.5 * r, at + r, horizon + r), fill=mixed((120, 110, 105), sky, 0.4))
        pen.rectangle((0, horizon, width, height), fill=mixed((95, 125, 70), any_shade(rng), 0.25))
        if rng.random() < 0.4:
            middle = width * float(rng.uniform(0.2, 0.8))
            pen.polygon([(middle, horizon), (width * 0.9, height), (width * 0.1, height)], fill=(95, 95, 98))
    else:  # the grain of a wall
        cells = rng.normal(0, 14, (height // 4 + 1, width // 4 + 1, 1)) + np.array(ground)
        rough = Image.fromarray(np.clip(cells, 0, 255).astype(np.uint8))
        canvas.image.paste(rough.resize((width, height), Image.Resampling.BILINEAR))
    return canvas


def _plate(canvas: Canvas, shape: str, rng: np.random.Generator) -> tuple[Box, list[Point]]:
    """Where the plate is, and its corners."""
    width, height = canvas.width, canvas.height
    if shape == "rectangle" and rng.random() < 0.12:  # a poster that is the whole picture, or nearly
        gap = float(rng.choice([0.0, 0.02, 0.05])) * height
        w, h = float(width - 2 * gap), float(height - 2 * gap)
    elif shape in ("rectangle", "oval", "arrow"):
        ratio = (
            float(rng.uniform(1.4, 3.6))
            if shape != "rectangle" or rng.random() < 0.75
            else float(rng.uniform(0.6, 0.8))
        )
        w = width * float(rng.uniform(0.45, 0.95))
        h = min(w / ratio, height * float(rng.uniform(0.6, 0.92)))
        w = min(w, h * ratio)
    else:
        h = w = min(width, height) * float(rng.uniform(0.5, 0.95))
    x, y = width / 2, height / 2
    x += float(rng.uniform(-0.5, 0.5)) * (width - w) * 0.9
    y += float(rng.uniform(-0.5, 0.3)) * (height - h) * 0.9
    left, top, right, bottom = x - w / 2, y - h / 2, x + w / 2, y + h / 2
    unit: list[Point]
    if shape in ("circle", "oval"):
        unit = [(math.cos(a), math.sin(a)) for a in np.linspace(0, 2 * math.pi, 48, False)]
    elif shape == "triangle":
        unit = [(0, -1), (1, 1), (-1, 1)]
    elif shape == "diamond":
        unit = [(0, -1), (1, 0), (0, 1), (-1, 0)]
    elif shape == "octagon":
        t = math.tan(math.pi / 8)
        unit = [(-t, -1), (t, -1), (1, -t), (1, t), (t, 1), (-t, 1), (-1, t), (-1, -t)]
    elif shape in ("hexagon", "pentagon"):
        n = 6 if shape == "hexagon" else 5
        turn = 0 if shape == "hexagon" else -math.pi / 2
        unit = [(math.cos(turn + 2 * math.pi * i / n), math.sin(turn + 2 * math.pi * i / n)) for i in range(n)]
    elif shape == "arrow":
        unit = [(-1, -0.7), (0.62, -0.7), (0.62, -1), (1, 0), (0.62, 1), (0.62, 0.7), (-1, 0.7)]
        if rng.random() < 0.5:
            unit = [(-1, -1), (0.7, -1), (1, 0), (0.7, 1), (-1, 1)]
        if rng.random() < 0.5:
            unit = [(-px, py) for px, py in unit]
    else:
        unit = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
        radius = min(w, h) * float(rng.uniform(0.04, 0.2))
        if rng.random() < 0.5 and w < width:
            unit = []
            for sx, sy, start in ((1, 1, 0.0), (-1, 1, 0.5), (-1, -1, 1.0), (1, -1, 1.5)):
                for a in np.linspace(start, start + 0.5, 7) * math.pi:
                    dx, dy = radius / (w / 2), radius / (h / 2)
                    unit.append((sx * (1 - dx) + dx * math.cos(a), sy * (1 - dy) + dy * math.sin(a)))
    points = [(x + w / 2 * px, y + h / 2 * py) for px, py in unit]
    return (left, top, right, bottom), points


def _paint_plate(
    canvas: Canvas,
    box: Box,
    points: list[Point],
    style: str,
    paint: RGB,
    ink: RGB,
    mark: int,
    rng: np.random.Generator,
    *,
    posts: bool,
) -> None:
    left, top, right, bottom = box
    x, y, size = (left + right) / 2, (top + bottom) / 2, min(right - left, bottom - top)
    if posts and bottom < canvas.height * 0.85 and rng.random() < 0.5:
        metal = mixed((120, 122, 126), (90, 60, 35), float(rng.random()))
        for at in (0.0,) if right - left < canvas.width * 0.6 else (-0.3, 0.3):
            post = x + at * (right - left)
            canvas.pen.rectangle((post - size * 0.03, y, post + size * 0.03, canvas.height), fill=metal)
    elif top > canvas.height * 0.12 and rng.random() < 0.2:  # it hangs on two chains
        for at in (-0.25, 0.25):
            canvas.pen.line((x + at * (right - left), 0, x + at * (right - left), y), fill=(90, 90, 90), width=2)
    if style == "raised" or rng.random() < 0.15:
        shift = size * 0.025
        canvas.polygon([(a + shift, b + shift) for a, b in points], mixed(canvas.background, (0, 0, 0), 0.4))
    canvas.polygon(points, paint, mark)

    def shrunk(share: float) -> list[Point]:
        return [
            (a + (x - a) * share * size / (right - left), b + (y - b) * share * size / (bottom - top))
            for a, b in points
        ]

    thick = max(2, round(size * float(rng.uniform(0.012, 0.035))))
    if style == "bordered":
        canvas.outline(shrunk(0.02), ink, thick)
    elif style == "double":
        canvas.outline(points, ink, thick)
        canvas.outline(shrunk(0.1), ink, max(1, thick // 2))
    elif style == "inset":
        canvas.outline(shrunk(0.07), ink, thick)
    elif style == "header" and len(points) == 4 and abs(points[0][1] - points[1][1]) < 1:
        canvas.pen.rectangle((left, top, right, top + (bottom - top) * 0.08), fill=ink)
        canvas.pen.rectangle((left, bottom - (bottom - top) * 0.08, right, bottom), fill=ink)
    elif style == "neon":
        canvas.outline(shrunk(0.06), ink, thick)
        canvas.outline(shrunk(0.1), mixed(paint, ink, 0.5), 1)
    elif style == "wooden":
        for _ in range(int(rng.integers(4, 12))):
            at = (
                float(rng.uniform(top + size * 0.3, bottom - size * 0.2))
                if len(points) != 4
                else float(rng.uniform(top, bottom))
            )
            grain = mixed(paint, (0, 0, 0), float(rng.uniform(0.05, 0.2)))
            inset = (right - left) * (0.32 if len(points) != 4 or points[0][1] < points[1][1] else 0.01)
            canvas.pen.line((left + inset, at, right - inset, at + float(rng.uniform(-2, 2))), fill=grain)
    elif style == "raised":
        canvas.outline(points, mixed(paint, (0, 0, 0), 0.35), max(1, thick // 2))


def _letters(
    canvas: Canvas,
    box: Box,
    room: tuple[float, float, float],
    lines: list[str],
    ink: RGB,
    face: str,
    rng: np.random.Generator,
    *,
    arrow: bool,
) -> list[str]:
    """Write as many of the lines as fit; returns those."""
    left, top, right, bottom = box
    wide, high = (right - left) * room[0], (bottom - top) * room[1]
    share = float(rng.uniform(0.65, 1.0))
    while True:
        probe = font(40, face)
        across = max(probe.getlength(line) for line in lines) / 40
        size = int(min(wide / across, high / (1.25 * len(lines)), (bottom - top) * 0.42) * share)
        if size >= 11:
            break
        if share < 1:
            share = 1.0
        elif len(lines) > 1:
            lines = lines[:-1]
        elif " " in lines[0]:
            lines = [lines[0].split()[0]]
        else:
            lines = [lines[0][: max(1, int(wide / 9))]]
            size = 11
            break
    smaller = len(lines) > 1 and rng.random() < 0.35
    sizes = [size if i == 0 or not smaller else max(11, round(size * 0.6)) for i in range(len(lines))]
    x = (left + right) / 2
    y = top + (bottom - top) * room[2] - 1.25 * sum(sizes) / 2
    aligned = not arrow and room[0] > 0.83 and rng.random() < 0.2
    for line, here in zip(lines, sizes, strict=True):
        y += 1.25 * here / 2
        at = left + (right - left) * 0.08 if aligned else x
        canvas.text(at, y, line, here, ink, "lm" if aligned else "mm", role="sign", face=face, labelled=False)
        y += 1.25 * here / 2
    return lines
