"""Text in pictures: real recognition of drawn words, where they stand, and what must not stop anything else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import rapidocr
from PIL import Image, ImageDraw, ImageFont

from sightline.conversation import ImageInput, Region
from sightline.engine import text_reader
from sightline.engine.images import Pictures
from sightline.engine.text_reader import TextReader
from sightline.errors import OutOfMemoryError, TextReadingError
from sightline.events import Progress, Stage
from sightline.settings import resource_folder
from work import finish

CHART = resource_folder() / "samples" / "bar-chart.png"
WORDS = [*("Books lent per month", "400", "300", "200", "100", "0", "Jan", "Feb", "Mar", "Apr", "May", "Month")]


@pytest.fixture(scope="module")
def reader(pictures: Pictures) -> TextReader:
    return TextReader(pictures)


def drawn(
    pictures: Pictures, folder: Path, size: tuple[int, int], texts: Sequence[tuple[int, int, str, int, int]]
) -> ImageInput:
    """A white picture with texts, each in the middle of x, y, so many pixels high, turned by degrees."""
    image = Image.new("RGB", size, "white")
    for x, y, text, height, degrees in texts:
        font = ImageFont.load_default(height)
        box = font.getbbox(text)
        strip = Image.new("L", (int(box[2]) + 4, int(box[3]) + 4))
        ImageDraw.Draw(strip).text((2, 2), text, fill=255, font=font)
        strip = strip.rotate(degrees, expand=True)
        image.paste("black", (x - strip.width // 2, y - strip.height // 2), strip)
    path = folder / f"{len(texts)}-{size[0]}.png"
    image.save(path)
    return pictures.open(path)


@pytest.mark.parametrize(
    ("width", "height", "size"), [(2900, 1511, (481, 251)), (700, 900, (350, 450)), (9, 7, (3, 2))]
)
def test_a_scan_is_made_small_in_strips_as_it_would_be_at_once(width, height, size) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
    whole = Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    assert np.array_equal(text_reader._scaled(pixels, size), np.asarray(whole))


def test_the_words_of_a_chart_are_read_from_the_title_down(reader: TextReader, pictures: Pictures) -> None:
    image = pictures.open(CHART)
    events, lines = finish(reader.read(image))
    assert [line.text for line in lines] == WORDS
    progress = [event for event in events if isinstance(event, Progress)]
    assert {event.stage for event in progress} == {Stage.RECOGNISING}
    assert [event.done for event in progress] == sorted(event.done for event in progress)
    assert progress[-1].done == progress[-1].total
    assert finish(reader.read(image)) == ([], lines)


def test_of_a_region_the_whole_picture_is_read(reader: TextReader, pictures: Pictures) -> None:
    whole = pictures.open(CHART)
    part = ImageInput(whole.path, whole.digest, Region(0.0, 0.0, 0.1, 0.1))
    assert [line.text for line in finish(TextReader(pictures).read(part))[1]] == WORDS


def test_words_stand_where_they_were_drawn(reader: TextReader, pictures: Pictures, tmp_path: Path) -> None:
    image = drawn(pictures, tmp_path, (600, 200), [(300, 100, "Departure 17", 40, 0)])
    (line,) = finish(reader.read(image))[1]
    assert line.text == "Departure 17"
    first, second = (word.box for word in line.words)
    assert first.left < first.right <= second.left < second.right
    middle = (line.box.left + line.box.right) / 2, (line.box.top + line.box.bottom) / 2
    assert middle == pytest.approx((0.5, 0.5), abs=0.05)
    assert line.box.bottom - line.box.top == pytest.approx(0.2, abs=0.1)
    assert all(word.confidence > 0.9 for word in line.words)


def test_text_is_read_that_runs_upwards_or_downwards(reader: TextReader, pictures: Pictures, tmp_path: Path) -> None:
    image = drawn(
        pictures,
        tmp_path,
        (700, 500),
        [(60, 250, "Temperature", 36, 90), (640, 250, "Rainfall", 36, 270), (350, 250, "1", 30, 0)],
    )
    lines = finish(reader.read(image))[1]
    assert sorted(line.text for line in lines) == ["1", "Rainfall", "Temperature"]
    upright = next(line.box for line in lines if line.text == "Temperature")
    assert (upright.bottom - upright.top) * 500 > 2 * (upright.right - upright.left) * 700


def test_a_large_picture_is_read_tile_by_tile(reader: TextReader, pictures: Pictures, tmp_path: Path) -> None:
    sentence = "A line of words that runs on and on across the seams of several tiles"
    image = drawn(pictures, tmp_path, (2400, 1100), [(1200, 300, sentence, 64, 0), (1200, 800, "WIDE", 330, 0)])
    events, lines = finish(reader.read(image))
    assert [line.text for line in lines] == [sentence, "WIDE"]
    totals = {event.total for event in events if isinstance(event, Progress)}
    assert totals == {2 * (1 + 3 * 2)}


def test_it_stops_between_two_tiles_and_goes_on_afresh(pictures: Pictures, tmp_path: Path) -> None:
    image = drawn(pictures, tmp_path, (1500, 400), [(700, 200, "Twice", 80, 0)])
    reader = TextReader(pictures)
    stopped = reader.read(image)
    assert [next(stopped), next(stopped)] == [Progress(Stage.RECOGNISING, done, 6) for done in (0, 1)]
    stopped.close()
    assert [line.text for line in finish(reader.read(image))[1]] == ["Twice"]


@pytest.mark.parametrize("size", [(1, 1), (5, 400), (3000, 3), (40, 40)])
def test_pictures_of_any_shape_are_read(
    size: tuple[int, int], reader: TextReader, pictures: Pictures, tmp_path: Path
) -> None:
    assert finish(reader.read(drawn(pictures, tmp_path, size, [])))[1] == ()


def test_no_more_lines_are_read_than_anybody_needs(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_reader, "_MOST_LINES", 3)
    assert len(finish(TextReader(pictures).read(pictures.open(CHART)))[1]) == 3


def test_a_missing_package_is_told_and_how_to_mend_it(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidocr", None)
    with pytest.raises(TextReadingError, match=r"^Text in pictures cannot be read: .*pip install"):
        finish(TextReader(pictures).read(pictures.open(CHART)))


@pytest.mark.parametrize("content", [None, b"", b"no model"])
def test_broken_models_are_told_and_nothing_is_fetched(
    content: bytes | None, pictures: Pictures, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import requests

    monkeypatch.setattr(requests, "get", lambda *_, **__: pytest.fail("it went to the network"))
    (tmp_path / "models").mkdir()
    if content is not None:
        for name in ("x_det_x.onnx", "x_rec_x.onnx"):
            (tmp_path / "models" / name).write_bytes(content)
    monkeypatch.setattr(rapidocr, "__file__", str(tmp_path / "__init__.py"))
    with pytest.raises(TextReadingError, match="Text in pictures cannot be read"):
        finish(TextReader(pictures).read(pictures.open(CHART)))


def test_too_little_memory_is_told(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(*_: object, **__: object) -> None:
        raise MemoryError

    reader = TextReader(pictures)
    monkeypatch.setattr(reader, "_detect", none_left)
    with pytest.raises(OutOfMemoryError, match=r"bar-chart\.png"):
        finish(reader.read(pictures.open(CHART)))


def test_reading_is_quiet_and_leaves_no_files(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    script = (
        "import sys; from pathlib import Path\n"
        "from sightline.engine.images import Pictures; from sightline.engine.text_reader import TextReader\n"
        "loaded = {'cv2', 'rapidocr', 'onnxruntime'} & set(sys.modules); pictures = Pictures()\n"
        f"list(TextReader(pictures).read(pictures.open(Path({str(CHART)!r}))))\n"
        "sys.exit(bool(loaded))"
    )
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    models = Path(rapidocr.__file__).parent / "models"
    before = sorted(models.iterdir())
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=home, env=environment, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(home.rglob("*")) == []
    assert sorted(models.iterdir()) == before
