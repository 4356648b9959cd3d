"""Pictures that the model must refuse: many families drawn in code, and photographs from a folder if there is one.

Held out, so that only evaluation draws them: lights out of focus, bricks, cloth, fireworks, fractals; cities of blocks,
comics, stickers; tables, scores, crosswords; mail, players; Venn diagrams, dials, streams and maps of streets.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance

from sightline.training.scenes import (
    charts,
    drawings,
    foreign_documents,
    foreign_plots,
    foreign_scenes,
    foreign_screens,
    foreign_textures,
)
from sightline.training.scenes.canvas import COLOURS, Box, Canvas, Scene, any_shade, foreign_labels, shade

# A family's picture: as a canvas where it has words that can be read.
Family = Callable[[np.random.Generator], Image.Image | Canvas]


def collage(rng: np.random.Generator) -> Image.Image:
    """Several pictures in a grid, drawings and charts among them."""
    width, height = drawings.size_of_sheet(rng)
    image = Image.new("RGB", (width, height), (255, 255, 255) if rng.random() < 0.5 else any_shade(rng))
    columns, rows = int(rng.integers(2, 4)), int(rng.integers(1, 4))
    gap = int(rng.integers(0, 9))
    for i in range(columns):
        for j in range(rows):
            pick = rng.random()
            if pick < 0.15:
                tile = charts.chart(rng, str(rng.choice(list(charts.KINDS)))).image
            elif pick < 0.3:
                tile = drawings.drawing(rng).image
            else:
                tile = _image(foreign_scenes.FAMILIES[int(rng.integers(len(foreign_scenes.FAMILIES)))](rng))
            size = (width // columns - gap, height // rows - gap)
            image.paste(tile.resize(size), (i * width // columns + gap // 2, j * height // rows + gap // 2))
    return image


TRAINED: tuple[Family, ...] = (
    foreign_textures.noise,
    foreign_textures.marble,
    foreign_textures.gradient,
    foreign_textures.blurs,
    foreign_textures.overlaps,
    foreign_textures.pattern,
    foreign_textures.wood,
    foreign_textures.stones,
    foreign_textures.x_ray,
    foreign_scenes.landscape,
    foreign_scenes.render,
    foreign_scenes.terrain,
    foreign_scenes.cartoon,
    foreign_scenes.portrait,
    foreign_scenes.pixel_art,
    foreign_scenes.board_game,
    collage,
    foreign_documents.page,
    foreign_documents.letter,
    foreign_documents.receipt,
    foreign_documents.spreadsheet,
    foreign_documents.calendar,
    foreign_documents.formulas,
    foreign_documents.handwriting,
    foreign_documents.square_code,
    foreign_documents.contents,
    foreign_screens.terminal,
    foreign_screens.editor,
    foreign_screens.home_screen,
    foreign_screens.chat,
    foreign_screens.files,
    foreign_screens.web_page,
    foreign_screens.dashboard,
    foreign_plots.heat_map,
    foreign_plots.radar,
    foreign_plots.treemap,
    foreign_plots.candles,
    foreign_plots.gantt,
    foreign_plots.network,
    foreign_plots.bars_in_space,
    foreign_plots.land_map,
    foreign_plots.metro,
    foreign_plots.weather,
)
HELD_OUT: tuple[Family, ...] = (
    foreign_textures.bokeh,
    foreign_textures.bricks,
    foreign_textures.cloth,
    foreign_textures.fireworks,
    foreign_textures.fractal,
    foreign_scenes.city,
    foreign_scenes.comic,
    foreign_scenes.stickers,
    foreign_documents.table,
    foreign_documents.music,
    foreign_documents.crossword,
    foreign_screens.mail,
    foreign_screens.player,
    foreign_plots.venn,
    foreign_plots.gauge,
    foreign_plots.flows,
    foreign_plots.street_map,
)


def _image(drawn: Image.Image | Canvas) -> Image.Image:
    return drawn.image if isinstance(drawn, Canvas) else drawn


@functools.cache
def photograph_files(folder: Path, held_out: bool) -> tuple[Path, ...]:
    """The photographs to train on, or the quarter held out for evaluation, told apart by their names' hash."""
    files = sorted(p for p in folder.iterdir() if p.suffix.lower() in (".jpg", ".jpeg", ".png"))
    return tuple(p for p in files if (hashlib.sha256(p.name.encode()).digest()[0] < 64) == held_out)


@functools.cache
def _loaded(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.thumbnail((512, 512))
        return image.convert("RGB")


def _photograph(rng: np.random.Generator, files: tuple[Path, ...]) -> Image.Image:
    """Some part of a photograph, perhaps mirrored, in other light."""
    image = _loaded(files[int(rng.integers(len(files)))])
    if rng.random() < 0.75:
        share = float(rng.uniform(0.35, 1.0))
        width, height = (
            round(image.width * share),
            round(image.height * min(1.0, share * float(rng.uniform(0.8, 1.25)))),
        )
        left, top = int(rng.integers(image.width - width + 1)), int(rng.integers(image.height - height + 1))
        image = image.crop((left, top, left + width, top + height))
    if rng.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if rng.random() < 0.6:
        image = ImageEnhance.Brightness(image).enhance(float(rng.uniform(0.6, 1.4)))
        image = ImageEnhance.Color(image).enhance(float(rng.uniform(0.0, 1.8)))
        image = ImageEnhance.Contrast(image).enhance(float(rng.uniform(0.6, 1.5)))
    if rng.random() < 0.25:
        tint = Image.new("RGB", image.size, shade(str(rng.choice(COLOURS)), rng))
        image = Image.blend(image, tint, float(rng.uniform(0, 0.3)))
    return image


def _with_chart(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """A photograph on which a chart or a drawing lies, smaller than it."""
    scene = charts.chart(rng, str(rng.choice(list(charts.KINDS)))) if rng.random() < 0.6 else drawings.drawing(rng)
    pasted = image.copy()
    share = float(rng.uniform(0.3, 0.6))
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    at = int(rng.integers(image.width - size[0] + 1)), int(rng.integers(image.height - size[1] + 1))
    pasted.paste(scene.image.resize(size), at)
    return pasted


def foreign(rng: np.random.Generator, photographs: Path | None = None, *, held_out: bool = False) -> Scene:
    """A picture to refuse; `photographs` is a folder, or None for drawn families alone.

    With `held_out`, families and photographs that are never trained on. The scene's `texts` are its legible words.
    """
    if photographs is not None and rng.random() < 0.3:
        files = photograph_files(photographs, held_out)
        if held_out:
            image = _loaded(files[int(rng.integers(len(files)))])
        else:
            image = _photograph(rng, files)
            if rng.random() < 0.08:
                image = _with_chart(image, rng)
        return Scene("foreign", "photograph", image, foreign_labels())
    families = HELD_OUT if held_out else TRAINED
    drawn = families[int(rng.integers(len(families)))](rng)
    texts = [text for text in drawn.texts if _inside(text.box, drawn)] if isinstance(drawn, Canvas) else []
    return Scene("foreign", "drawn", _image(drawn), foreign_labels(), texts=texts)


def _inside(box: Box, canvas: Canvas) -> bool:
    return box[0] >= 0 and box[1] >= 0 and box[2] <= canvas.width and box[3] <= canvas.height
