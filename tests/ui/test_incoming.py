"""Drops and pastes become pictures, in the agreed order, and what cannot be used is named without costing the rest."""

import base64
import hashlib
import os
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from sightline.engine.images import Pictures
from sightline.errors import NoPicturesError, PictureError
from sightline.events import Progress, Stage
from sightline.ui.incoming import (
    THUMBNAIL_SIZE,
    Found,
    JustText,
    Loaded,
    RawPicture,
    Refused,
    incoming,
    load,
    make_thumbnail,
)

PIXELS = np.random.default_rng(3).integers(0, 256, (6, 9, 3), dtype=np.uint8)


def encoded(kind="PNG", pixels=PIXELS):
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, kind)
    return buffer.getvalue()


PNG = encoded()


def mime(**formats):
    """Keyword names with their slashes written as "__" and dashes as "_"."""
    data = QMimeData()
    for name, value in formats.items():
        data.setData(name.replace("__", "/").replace("_", "-"), QByteArray(value))
    return data


def with_urls(*urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "the picture.png"
    file.write_bytes(PNG)
    return file


def load_all(items, keep_in):
    events = list(load(items, Pictures(), keep_in))
    return [event for event in events if not isinstance(event, Progress | Found)]


def test_local_files_and_folders_come_first(picture):
    data = with_urls(QUrl.fromLocalFile(str(picture)), QUrl.fromLocalFile(str(picture.parent)), "https://a.org/b.png")
    data.setData("image/png", QByteArray(PNG))
    data.setText("something")
    first, second, third = incoming(data)
    assert (first, second) == (picture, picture.parent)
    assert isinstance(third, Refused)
    assert third.name == "b.png"


def test_the_picture_itself_comes_before_its_address(tmp_path):
    data = with_urls("https://example.org/pictures/harbour.png?size=1")
    data.setData("image/png", QByteArray(PNG))
    assert incoming(data) == [RawPicture("harbour.png", PNG)]
    (loaded,) = load_all(incoming(data), tmp_path / "kept")
    assert isinstance(loaded, Loaded)
    assert loaded.name == "harbour.png"
    np.testing.assert_array_equal(loaded.pixels, PIXELS)
    assert loaded.image.path == tmp_path / "kept" / f"{hashlib.sha256(PNG).hexdigest()}.png"


def test_the_lossless_format_is_taken_from_many():
    jpeg = encoded("JPEG")
    assert incoming(mime(image__jpeg=jpeg, image__png=PNG, image__x_icon=b"?")) == [RawPicture("Pasted picture", PNG)]
    assert incoming(mime(image__jpeg=jpeg, image__x_icon=b"?")) == [RawPicture("Pasted picture", jpeg)]


def test_an_empty_format_falls_back_to_the_next():
    webp = encoded("WEBP")
    assert incoming(mime(image__png=b"", image__webp=webp)) == [RawPicture("Pasted picture", webp)]


def test_an_image_without_bytes_is_kept_as_png(qapp, tmp_path):
    image = QImage(5, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 20, 30))
    data = QMimeData()
    data.setImageData(image)
    (loaded,) = load_all(incoming(data), tmp_path)
    assert loaded.image.path.suffix == ".png"
    np.testing.assert_array_equal(loaded.pixels, np.full((4, 5, 3), (10, 20, 30), np.uint8))


def test_a_format_that_cannot_be_decoded_is_refused_by_name(tmp_path):
    (refused,) = load_all(incoming(mime(image__svg_xml=b"<svg/>")), tmp_path)
    assert isinstance(refused, Refused)
    assert refused.name == "Pasted picture"
    assert isinstance(refused.error, PictureError)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "url", ["https://example.org/a/harbour.jpg", "http://example.org", "sftp://server/x.png", "smb://host/share/y.png"]
)
def test_an_address_is_refused_with_a_sentence_and_never_fetched(url):
    (refused,) = incoming(with_urls(url))
    assert isinstance(refused, Refused)
    assert "nothing is fetched" in str(refused.error)
    assert "Save the picture" in refused.error.remedy
    assert refused.name


@pytest.mark.parametrize("as_text", [True, False])
@pytest.mark.parametrize("escaped", [True, False])
def test_a_data_address_is_decoded(as_text, escaped, tmp_path):
    body = base64.b64encode(PNG).decode()
    if escaped:
        body = body.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D")
    url = f"data:image/png;base64,{body}"
    data = QMimeData()
    if as_text:
        data.setText(url)
    else:
        data.setData("text/uri-list", QByteArray(url.encode() + b"\r\n"))
    (loaded,) = load_all(incoming(data), tmp_path)
    np.testing.assert_array_equal(loaded.pixels, PIXELS)


@pytest.mark.parametrize(
    "url", ["data:image/png;base64,%%%", "data:image/png;base64", "data:image/png;base64,", "data:image/png;base64,AAA"]
)
def test_a_damaged_data_address_is_refused(url, tmp_path):
    data = QMimeData()
    data.setText(url)
    (refused,) = load_all(incoming(data), tmp_path)
    assert isinstance(refused, Refused)
    assert "damaged" in str(refused.error)


def test_an_endless_data_address_is_refused_undecoded(monkeypatch, tmp_path):
    monkeypatch.setattr("sightline.ui.incoming.MAX_DATA_URL", 100)
    data = QMimeData()
    data.setText("data:image/png;base64," + "A" * 200)
    (refused,) = load_all(incoming(data), tmp_path)
    assert "longer than" in str(refused.error)


def test_files_copied_in_a_file_manager(picture):
    other = picture.with_name("größe 100%.png")
    uris = "\n".join(QUrl.fromLocalFile(str(path)).toString(QUrl.FullyEncoded) for path in (picture, other))
    assert incoming(mime(x_special__gnome_copied_files=b"copy\n" + uris.encode())) == [picture, other]
    crlf = uris.replace("\n", "\r\n").encode() + b"\r\n"
    assert incoming(mime(text__uri_list=crlf)) == [picture, other]


@pytest.mark.skipif(os.name == "nt", reason="file names are not bytes there")
def test_a_file_name_that_is_not_utf_8_is_found(tmp_path):
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png"))
    file.write_bytes(PNG)
    uri = "file://" + str(tmp_path) + "/caf%E9.png"
    (loaded,) = load_all(incoming(mime(text__uri_list=uri.encode())), tmp_path)
    np.testing.assert_array_equal(loaded.pixels, PIXELS)


def test_plain_text_that_names_existing_files_brings_them(picture, tmp_path):
    data = QMimeData()
    data.setText(f"{picture}\nfile://{str(picture).replace(' ', '%20')}\n")
    assert [event.image.path for event in load_all(incoming(data), tmp_path)] == [picture, picture]


@pytest.mark.parametrize("missing", ["/no/such/file.png", "/\0.png", "/" + "x" * 9000 + ".png"])
def test_a_path_without_a_file_is_just_text(missing, picture, tmp_path):
    data = QMimeData()
    data.setText(f"{picture}\n{missing}")
    assert load_all(incoming(data), tmp_path) == [JustText(f"{picture}\n{missing}")]


def test_what_is_pasted_is_not_looked_at_in_the_gui_thread(picture, monkeypatch):
    def looked(*_):
        raise AssertionError("a file was looked at")

    monkeypatch.setattr("os.stat", looked)
    data = QMimeData()
    data.setText(str(picture))
    assert len(incoming(data)) == 1
    assert incoming(with_urls(QUrl.fromLocalFile(str(picture)))) == [picture]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "How many boats?",
        "/etc/passwd",
        "see https://a.org/b.png",
        "https://a.org/about",
        "/" * 9000,
        "/\0",
        "/",
    ],
)
def test_ordinary_text_is_no_picture(text):
    data = QMimeData()
    data.setText(text)
    assert incoming(data) == []


def test_nothing_at_all():
    assert incoming(QMimeData()) == []


def test_one_bad_file_costs_none_of_the_others(picture, tmp_path):
    empty, text, gone = tmp_path / "empty.png", tmp_path / "notes.png", tmp_path / "gone.png"
    empty.touch()
    text.write_text("not a picture")
    second = tmp_path / "second.webp"
    second.write_bytes(encoded("WEBP"))
    hollow = tmp_path / "hollow"
    hollow.mkdir()
    refused = Refused("b.png", PictureError("b.png", "no.", "None."))
    events = load_all([empty, picture, refused, text, hollow, gone, second], tmp_path / "kept")
    assert [type(event) for event in events] == [Refused, Loaded, Refused, Refused, Refused, Refused, Loaded]
    assert [event.name for event in events] == [
        "empty.png",
        "the picture.png",
        "b.png",
        "notes.png",
        "hollow",
        "gone.png",
        "second.webp",
    ]
    assert isinstance(events[4].error, NoPicturesError)


def test_a_path_that_may_not_be_looked_at_costs_none_of_the_others(picture, tmp_path, monkeypatch):
    """As in the folder of somebody else, on a broken disk, or with a name that is too long."""
    stat = os.stat

    def refuse(path, **options):  # tests may run as root, to whom nothing is closed
        if "closed" in os.fspath(path):
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **options)

    monkeypatch.setattr("os.stat", refuse)
    closed, long = tmp_path / "closed" / "a.png", tmp_path / ("x" * 300 + ".png")
    first, second, third = load_all([closed, long, picture], tmp_path)
    assert isinstance(first, Refused)
    assert "a.png: you may not read this file." in str(first.error)
    assert isinstance(second, Refused)
    assert "too long" in str(second.error)
    assert isinstance(third, Loaded)


@pytest.mark.parametrize(
    ("error", "words"),
    [(MemoryError(), "memory for the picture the picture.png"), (RuntimeError("bug"), "RuntimeError")],
)
def test_whatever_goes_wrong_with_one_picture_costs_none_of_the_others(error, words, picture, tmp_path, monkeypatch):
    shrink, calls = make_thumbnail, []

    def stumble(pixels):
        calls.append(pixels)
        if len(calls) == 1:
            raise error
        return shrink(pixels)

    monkeypatch.setattr("sightline.ui.incoming.make_thumbnail", stumble)
    refused, loaded = load_all([picture, picture], tmp_path)
    assert isinstance(refused, Refused)
    assert refused.name == "the picture.png"
    assert words in str(refused.error)
    assert isinstance(loaded, Loaded)


def test_looking_through_folders_can_be_stopped(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a.png").write_bytes(PNG)
    work = load([tmp_path], Pictures(), tmp_path)
    assert [next(work), next(work)] == [Found(tmp_path, 1), Found(tmp_path, 1)]
    work.close()


def test_a_folder_brings_all_it_holds_and_progress_counts_them(tmp_path):
    (tmp_path / "deeper").mkdir()
    for name in ("b.png", "a.png", "deeper/c.png", "notes.txt"):
        (tmp_path / name).write_bytes(PNG)
    events = list(load([tmp_path], Pictures(), tmp_path))
    assert [event.name for event in events if isinstance(event, Loaded)] == ["a.png", "b.png", "c.png"]
    steps = [(event.stage, event.done, event.total) for event in events if isinstance(event, Progress)]
    assert steps == [(Stage.OPENING, done, 3) for done in range(4)]


def test_loading_can_be_stopped_between_two_pictures(picture, tmp_path):
    work = load([picture, picture], Pictures(), tmp_path)
    while not isinstance(next(work), Loaded):
        pass
    work.close()
    with pytest.raises(StopIteration):
        next(work)


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        ((600, 800), (192, 144)),
        ((4000, 3000), (144, 192)),
        ((5, 7), (7, 5)),
        ((2, 9000), (192, 1)),
        ((9000, 1), (1, 192)),
    ],
)
def test_thumbnails_fit_their_square_and_keep_their_shape(qapp, shape, size):
    small = make_thumbnail(np.full((*shape, 3), (200, 100, 50), np.uint8))
    assert (small.width(), small.height()) == size
    assert max(size) <= THUMBNAIL_SIZE
    assert small.pixelColor(0, 0).getRgb()[:3] == (200, 100, 50)
