"""What a drop or a paste brings: files, folders, raw pictures, addresses; and the work that opens them."""

from __future__ import annotations

import base64
import binascii
import os
import traceback
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageWriter

from sightline.conversation import ImageInput
from sightline.engine.images import SUFFIXES, Pictures, find_pictures
from sightline.errors import AppError, OutOfMemoryError, PictureError, said
from sightline.events import Progress, Stage

THUMBNAIL_SIZE = 192  # longest side in pixels: a 64-pixel icon on a screen of three times the usual density
MAX_DATA_URL = 64 << 20  # characters
_PASTED = "Pasted picture"
_SAVE_IT = said("Save the picture on this computer, and open that file.")
# Clipboard owners offer one picture in many formats: lossless and exact first.
_RAW_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/avif", "image/tiff", "image/bmp", "image/gif")
_COPIED_FILES = "x-special/gnome-copied-files"  # "copy" or "cut", then one address a line


@dataclass(frozen=True)
class RawPicture:
    """A picture that is no file yet: encoded bytes, or a QImage that another part of this program or toolkit drew."""

    name: str
    data: bytes | QImage


@dataclass(frozen=True)
class DataAddress:
    """A picture written out in a `data:` address, RFC 2397."""

    address: str | QUrl

    name = _PASTED


@dataclass(frozen=True)
class PathsInText:
    """Text whose every line may be the path of a picture; it is just text if one of the files does not exist."""

    text: str
    paths: tuple[Path, ...]

    name = _PASTED


@dataclass(frozen=True)
class Loaded:
    """A picture opened; `pixels` [H, W, 3] is what canvas and model get, `thumbnail` is THUMBNAIL_SIZE at most."""

    image: ImageInput
    pixels: NDArray[np.uint8]
    thumbnail: QImage
    name: str


@dataclass(frozen=True)
class Refused:
    """Something that cannot be used: its name, and why in a sentence with a remedy."""

    name: str
    error: AppError


@dataclass(frozen=True)
class Found:
    """A folder is being looked through; so many pictures were found so far."""

    folder: Path
    pictures: int


@dataclass(frozen=True)
class JustText:
    """What was pasted or dropped names no pictures after all."""

    text: str


Item = Path | RawPicture | DataAddress | PathsInText | Refused  # a Path is a file or a folder
Opening = Progress | Found | Loaded | Refused | JustText  # what `load` tells
_Picture = Path | RawPicture | DataAddress


def incoming(mime: QMimeData) -> list[Item]:
    """What can be had from a drop or the clipboard; empty where it holds no picture, as with ordinary text.

    Files come first, then the picture's own bytes, then addresses, which are refused with a sentence since nothing is
    ever fetched, then pictures written out as `data:` addresses. Nothing is decoded here, and no file is looked at.
    """
    urls = _urls(mime)
    local = [url for url in urls if url.isLocalFile()]
    if not local and (raw := _raw_picture(mime, urls)) is not None:
        return [raw]
    items: list[Item] = [_path(url) for url in local]
    items += [_refuse_address(url) for url in urls if not url.isLocalFile() and url.scheme() != "data"]
    items += [DataAddress(url) for url in urls if url.scheme() == "data"]
    return items or _from_text(mime.text().strip())


def load(items: Sequence[Item], pictures: Pictures, keep_in: Path) -> Generator[Opening, None, None]:
    """Open everything, folders with all they hold, in order; raw pictures are kept as files in `keep_in`.

    One that fails is yielded as Refused and costs none of the others. Close it between two events to stop.
    """
    expanded: list[_Picture | Refused] = []
    for item in items:
        try:
            expanded += yield from _expand(item)
        except Exception as error:
            expanded.append(_refused(item, error))
    for done, picture in enumerate(expanded):
        yield Progress(Stage.OPENING, done, len(expanded))
        if isinstance(picture, Refused):
            yield picture
            continue
        try:
            opened = _open(picture, pictures, keep_in)
        except Exception as error:
            yield _refused(picture, error)
        else:
            yield opened
            del opened  # its pixels may be let go while the next picture is decoded
    yield Progress(Stage.OPENING, len(expanded), len(expanded))


def encoded(item: RawPicture | DataAddress) -> bytes:
    """The file of a picture that is none yet. Raises PictureError."""
    data = _decode_data_address(item.address) if isinstance(item, DataAddress) else item.data
    return _png(data) if isinstance(data, QImage) else data


def make_thumbnail(pixels: NDArray[np.uint8]) -> QImage:
    """A small copy of [H, W, 3], its longest side THUMBNAIL_SIZE pixels or, where the picture is smaller, its own."""
    # Averaging every pixel of a large photograph takes a second; eight samples a thumbnail pixel look the same.
    step = max(1, max(pixels.shape[:2]) // (8 * THUMBNAIL_SIZE))
    sampled = np.ascontiguousarray(pixels[::step, ::step])
    height, width = sampled.shape[:2]
    image = QImage(sampled.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    size = QSize(width, height)
    if max(width, height) > THUMBNAIL_SIZE:
        size = size.scaled(THUMBNAIL_SIZE, THUMBNAIL_SIZE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth).convertToFormat(QImage.Format.Format_RGB32)


def _expand(item: Item) -> Generator[Found | JustText, None, list[_Picture | Refused]]:
    """The pictures that an item stands for."""
    if isinstance(item, PathsInText):
        if all(map(os.path.isfile, item.paths)):
            return list(item.paths)
        yield JustText(item.text)
        return []
    if not isinstance(item, Path) or not os.path.isdir(item):  # noqa: PTH112  # Path.is_dir() raises where it may not look
        return [item]
    search = find_pictures(item)
    while True:
        try:
            found = next(search)
        except StopIteration as end:
            return list(end.value)
        yield Found(item, found)


def _open(item: _Picture, pictures: Pictures, keep_in: Path) -> Loaded:
    image = pictures.open(item) if isinstance(item, Path) else pictures.add_bytes(encoded(item), item.name, keep_in)
    pixels = pictures.pixels(image)
    return Loaded(image, pixels, make_thumbnail(pixels), item.name)


def _refused(item: Item, error: Exception) -> Refused:
    """Why an item cannot be used, whatever went wrong."""
    name = item.name or str(item)
    if isinstance(error, MemoryError):
        error = OutOfMemoryError(said("the picture {name}", name=name))
    if not isinstance(error, AppError):
        traceback.print_exception(error)  # our own bug: whoever started the program from a terminal can report it
        problem = said(
            "something went wrong inside the program ({name}: {reason}).",
            name=type(error).__name__,
            reason=str(error)[:300],
        )
        error = PictureError(name, problem, said("Export the picture as PNG, and open that."))
    return Refused(name, error)


def _urls(mime: QMimeData) -> list[QUrl]:
    """The addresses that a file manager or a browser hands over."""
    if mime.hasUrls():
        return mime.urls()
    lines = bytes(mime.data(_COPIED_FILES).data()).split(b"\n")
    return [QUrl.fromEncoded(QByteArray(line.strip())) for line in lines[1:] if line.strip()]


def _path(url: QUrl) -> Path:
    """The file that a file:// address names, also where its name is not UTF-8."""
    if os.name == "nt":
        return Path(url.toLocalFile())
    return Path(os.fsdecode(unquote_to_bytes(urlsplit(bytes(url.toEncoded().data())).path)))


def _raw_picture(mime: QMimeData, urls: Sequence[QUrl]) -> RawPicture | None:
    """The picture itself; a browser sends its address along, which then gives it a name."""
    name = next((url.fileName() for url in urls if url.scheme() != "data" and url.fileName()), _PASTED)
    offered = mime.formats()
    others = [kind for kind in offered if kind.startswith("image/") and kind not in _RAW_FORMATS]
    for kind in _RAW_FORMATS:
        if kind in offered and (data := bytes(mime.data(kind).data())):
            return RawPicture(name, data)
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return RawPicture(name, image)
    for kind in others:
        if data := bytes(mime.data(kind).data()):
            return RawPicture(name, data)
    return None


def _png(image: QImage) -> bytes:
    """The picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _refuse_address(url: QUrl) -> Refused:
    name = url.fileName() or url.host() or url.scheme()
    problem = said("it is on {reason}, and nothing is fetched from a network.", reason=url.host() or url.scheme())
    return Refused(name, PictureError(name, problem, _SAVE_IT))


def _decode_data_address(address: str | QUrl) -> bytes:
    """The encoded picture in a `data:` address. Raises PictureError."""
    url = address.encode("ascii", "replace") if isinstance(address, str) else bytes(address.toEncoded().data())
    if len(url) > MAX_DATA_URL:
        problem = said("the address that contains it is longer than {number} MB.", number=MAX_DATA_URL >> 20)
        raise PictureError(_PASTED, problem, _SAVE_IT)
    kind, comma, body = url.removeprefix(b"data:").partition(b",")
    try:
        data = unquote_to_bytes(body)
        if kind.endswith(b";base64"):
            data = base64.b64decode(b"".join(data.split()), validate=True)
    except binascii.Error:
        data = b""
    if not comma or not data:
        raise PictureError(_PASTED, said("the address that should contain it is damaged."), _SAVE_IT)
    return data


def _from_text(text: str) -> list[Item]:
    """Pictures named by plain text: a data: address, the address of one picture, or nothing but paths of files."""
    if text.startswith("data:image/"):
        return [DataAddress(text)]
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and lines[0].startswith(("http://", "https://")):
        url = QUrl(lines[0], QUrl.ParsingMode.StrictMode)
        return [_refuse_address(url)] if Path(url.path()).suffix.lower() in SUFFIXES else []
    paths = tuple(_path(QUrl(line)) if line.startswith("file://") else Path(line) for line in lines)
    if paths and all(path.is_absolute() and path.suffix.lower() in SUFFIXES for path in paths):
        return [PathsInText(text, paths)]
    return []
