"""TextReader: the words in pictures, with their places, read by character recognition on this computer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from PIL import Image

from sightline.conversation import ImageInput, Region, TextLine, Word
from sightline.engine.images import Pictures, Pixels
from sightline.engine.reading_order import in_reading_order
from sightline.engine.text_boxes import STANDING, Quad, Tile, tiles, whole_boxes
from sightline.engine.text_letters import Letter, Span, spans
from sightline.errors import OutOfMemoryError, TextReadingError, said
from sightline.events import Event, Progress, Stage

_TILE = 960  # the detector takes 0.4 GB for a tile of this side, and 1 GB for one of twice as much
_MULTIPLE = 32  # of pixels, that the detector's pictures have along each side
_STRIP_PIXELS = 1 << 20  # of a large picture that are made smaller at a time
_LETTER_ROWS = 48  # the recogniser's pictures are this high
_MIN_CONFIDENCE = 0.5
_MIN_CONFIDENCE_ALONE = 0.9  # of a single letter: circles look like O, and strokes like 1
_MOST_LINES = 2000

_Result = TypeVar("_Result")


class TextReader:
    """Reads the text in pictures with rapidocr (PP-OCRv6), offline; remembers it. May be used from any thread.

    Its models are loaded with the first picture.
    """

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._engine: Any = None
        self._one_at_a_time = threading.Lock()  # the engine keeps what it is asked to do in itself
        self._remembered: dict[str, tuple[TextLine, ...]] = {}

    def read(self, image: ImageInput) -> Generator[Event, None, tuple[TextLine, ...]]:
        """The lines of the whole upright picture in reading order, whatever the region; boxes in fractions of it.

        Yields Progress(RECOGNISING) after every tile and every line: close it there to stop. Raises TextReadingError
        where nothing can be read on this computer, PictureError and OutOfMemoryError.
        """
        if image.digest not in self._remembered:
            pixels = self._pictures.pixels(ImageInput(image.path, image.digest))
            self._remembered[image.digest] = yield from self._lines(pixels, image.path.name)
        return self._remembered[image.digest]

    def _lines(self, pixels: Pixels, name: str) -> Generator[Event, None, tuple[TextLine, ...]]:
        height, width, _ = pixels.shape
        parts = tiles(width, height, _TILE)
        steps = 2 * len(parts)  # each tile is searched for lines, and as many steps again for reading them
        yield Progress(Stage.RECOGNISING, 0, steps)
        with self._one_at_a_time:
            if self._engine is None:
                self._engine = _open_engine()
        found: list[tuple[Tile, list[Quad]]] = []
        for tile in parts:
            found.append((tile, _guarded(partial(self._detect, pixels, tile), name)))
            yield Progress(Stage.RECOGNISING, len(found), steps)
        boxes = whole_boxes(found, width, height)[:_MOST_LINES]
        lines: list[TextLine] = []
        for done, box in enumerate(boxes):
            lines += _guarded(partial(self._recognise, pixels, box), name)
            yield Progress(Stage.RECOGNISING, len(parts) + len(parts) * (done + 1) // len(boxes), steps)
        yield Progress(Stage.RECOGNISING, steps, steps)
        return in_reading_order(lines, width / height)

    def _detect(self, pixels: Pixels, tile: Tile) -> list[Quad]:
        """Boxes of the lines in a tile, in pixels of the whole picture."""
        part = pixels[tile.top : tile.bottom, tile.left : tile.right]
        height, width, _ = part.shape
        if tile.scale != 1.0:
            part = _scaled(part, (max(1, round(width * tile.scale)), max(1, round(height * tile.scale))))
        below, right = (-side % _MULTIPLE for side in part.shape[:2])
        part = np.pad(part, ((0, below), (0, right), (0, 0)), mode="edge")
        with self._one_at_a_time:
            found = self._engine(_bgr(part), use_det=True, use_rec=False)
        if found.boxes is None:
            return []
        boxes = np.asarray(found.boxes, np.float64) / tile.scale
        return list(np.minimum(boxes, (width, height)) + np.array([tile.left, tile.top]))

    def _recognise(self, pixels: Pixels, box: Quad) -> list[TextLine]:
        """The lines in a box, more than one where wide gaps part them.

        Of the directions in which its text can run it is the one that reads best.
        """
        along, across = np.linalg.norm(box[1] - box[0]), np.linalg.norm(box[3] - box[0])
        # Standing boxes hold text that runs upwards or downwards, or one narrow letter.
        turns = (-1, 1, 0) if across >= STANDING * along else (0,)
        readings = [self._reading(pixels, np.roll(box, -turn, axis=0)) for turn in turns]
        confidence, lines = max(readings, key=lambda reading: reading[0])
        single = sum(len(line.text) for line in lines) == 1
        return lines if confidence >= (_MIN_CONFIDENCE_ALONE if single else _MIN_CONFIDENCE) else []

    def _reading(self, pixels: Pixels, box: Quad) -> tuple[float, list[TextLine]]:
        """Lines that run from the box's first corner to its second, and how sure the recogniser is of all."""
        cut = _cut_out(pixels, box)
        with self._one_at_a_time:
            result = self._engine(_bgr(cut), use_det=False, use_rec=True, return_word_box=True)
        if not result.txts or not result.txts[0].strip():
            return 0.0, []
        text, info = result.txts[0], result.word_results[0]
        length = cut.shape[1] / cut.shape[0]
        columns = iter([column for word in info.word_cols for column in word])  # of all that is not space
        letters = [
            Letter(letter, confidence, (next(columns) + 0.5) / info.line_txt_len * length, before.isspace())
            for before, letter, confidence in zip(" " + text, text, info.confs, strict=False)
            if not letter.isspace()
        ]
        lines = [
            TextLine(tuple(Word(span.text, _place(span, length, box, pixels), span.confidence) for span in line))
            for line in spans(letters, length)
        ]
        return float(result.scores[0]), lines


def _scaled(part: Pixels, size: tuple[int, int]) -> Pixels:
    """The same in another size, (width, height): what Pillow makes with a `reducing_gap` of 2, but in strips.

    Pillow holds every other thread up while it copies a picture, which for a whole scan is far too long.
    """
    height, width, _ = part.shape
    factor = max(1, int(min(width / size[0], height / size[1]) / 2))
    if factor > 1:
        rows = factor * max(1, _STRIP_PIXELS // (width * factor))
        strips = [Image.fromarray(part[top : top + rows]).reduce(factor) for top in range(0, height, rows)]
        part = np.concatenate([np.asarray(strip) for strip in strips])
    box = (0, 0, width / factor, height / factor)
    return np.asarray(Image.fromarray(part).resize(size, Image.Resampling.BILINEAR, box))


def _place(span: Span, length: float, box: Quad, pixels: Pixels) -> Region:
    """The upright rectangle around a word of the line in a box."""
    height, width, _ = pixels.shape
    shares = [span.start / length, span.end / length]
    corners = np.array([near + share * (far - near) for near, far in (box[:2], box[3:1:-1]) for share in shares])
    left, top = np.clip(corners.min(axis=0) / (width, height), 0, 1).tolist()
    right, bottom = np.clip(corners.max(axis=0) / (width, height), 0, 1).tolist()
    return Region(left, top, right, bottom)


def _cut_out(pixels: Pixels, box: Quad) -> Pixels:
    """The picture in a box, [h, w, 3], turned so that its text runs from the left to the right."""
    left, top = np.floor(box.min(axis=0)).astype(int)
    right, bottom = np.ceil(box.max(axis=0)).astype(int)
    part = pixels[max(top, 0) : max(bottom, top + 1), max(left, 0) : max(right, left + 1)]
    across = max(1, round(float(np.linalg.norm(box[3] - box[0]))))
    along = max(1, round(float(np.linalg.norm(box[1] - box[0]))))
    corners = (box[[0, 3, 2, 1]] - (left, top)).ravel().tolist()
    size = max(1, round(along * _LETTER_ROWS / across)), _LETTER_ROWS
    cut = Image.fromarray(part).transform(size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
    return np.asarray(cut)


def _bgr(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(pixels[..., ::-1])


def _open_engine() -> Any:
    """rapidocr with the models in its own package: it would fetch others from the network."""
    try:
        import rapidocr

        models = Path(rapidocr.__file__).parent / "models"
        return rapidocr.RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_cls": False,
                "Global.use_preprocess_img": False,
                "Global.use_vertical_padding": False,
                "Global.text_score": 0.0,
                "Det.model_path": str(next(models.glob("*_det_*.onnx"))),
                "Det.limit_type": "max",
                "Det.limit_side_len": _TILE + _MULTIPLE,
                "Det.box_thresh": 0.3,
                "Rec.model_path": str(next(models.glob("*_rec_*.onnx"))),
                # One thread leaves the language model a core of its own.
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            }
        )
    except MemoryError as error:
        raise OutOfMemoryError(said("reading text in pictures")) from error
    except Exception as error:  # what a broken installation raises can be anything
        raise TextReadingError(error) from error


def _guarded(work: Callable[[], _Result], name: str) -> _Result:
    """Do it; whatever rapidocr and onnxruntime raise becomes what a person can mend."""
    try:
        return work()
    except MemoryError as error:
        raise OutOfMemoryError(said("reading the text in {name}", name=name)) from error
    except Exception as error:  # onnxruntime's exceptions have no base of their own
        raise TextReadingError(error) from error
