"""Pictures, decoded once: opened, set upright, flattened to sRGB; the canvas shows the very array that a model gets."""

from __future__ import annotations

import hashlib
import math
import os
import re
import stat
import tempfile
import threading
import warnings
from collections import OrderedDict
from collections.abc import Callable, Collection, Generator
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageCms, UnidentifiedImageError, features

from sightline.conversation import ImageInput, Region
from sightline.errors import NoPicturesError, OutOfMemoryError, PictureError, said

Pixels = NDArray[np.uint8]

# Pillow holds 4 bytes a pixel and our array 3, so the largest picture takes 0.8 GB while it is decoded; the file's own
# bytes are let go before there is an array. A 108-megapixel photograph from a telephone still opens.
MAX_PIXELS = 110_000_000
Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # Pillow asks the header before it decodes, also of a picture inside an ICO
_HUNGRY_FORMATS = ("WEBP", "AVIF")  # their decoders hold two more copies, so they get half as many pixels
_MOST_COEFFICIENTS = 270_000_000  # of 2 bytes, which a progressive JPEG's decoder holds all at once
MAX_FILE_BYTES = 1 << 30
# Converted in strips: conversions need no second whole picture, and Pillow holds other threads up for a short while.
_STRIP_PIXELS = 1 << 20

_EXTENSIONS = {
    "PNG": "png",
    "JPEG": "jpg",
    "MPO": "jpg",  # a JPEG with further pictures behind it; Pillow opens it as one of JPEG's
    "WEBP": "webp",
    "GIF": "gif",
    "BMP": "bmp",
    "TIFF": "tif",
    "ICO": "ico",
    "PPM": "ppm",
    "AVIF": "avif",
}
_FORMATS = [name for name in _EXTENSIONS if name != "MPO" and (name != "AVIF" or features.check("avif"))]
SUFFIXES = frozenset(
    [".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".ico"]
    + [".ppm", ".pgm", ".pbm", ".pnm"]
    + [".avif"] * ("AVIF" in _FORMATS)
)
_KINDS = "PNG, JPEG, WebP, GIF, BMP, TIFF, ICO or PPM"
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}

# How an EXIF orientation is undone, on an array [H, W, 3].
_UPRIGHT: dict[int, Callable[[Pixels], Pixels]] = {
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.transpose(1, 0, 2),
    6: lambda a: a.transpose(1, 0, 2)[:, ::-1],
    7: lambda a: a.transpose(1, 0, 2)[::-1, ::-1],
    8: lambda a: a.transpose(1, 0, 2)[::-1],
}
_EXIF_ORIENTATION = 0x0112

# One decode at a time: it bounds the memory, and Python's warning filters belong to the whole process.
_decoding = threading.Lock()


def find_pictures(folder: Path, suffixes: Collection[str] = SUFFIXES) -> Generator[int, None, list[Path]]:
    """The picture files in a folder and the folders below it, by suffix, sorted; hidden ones are left out.

    Yields after every folder how many were found so far: close it there to stop. A folder that cannot be listed is
    skipped; raises PictureError that names it where nothing else was found, NoPicturesError where all could be listed.
    """
    found: list[Path] = []
    errors: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=errors.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [
            Path(parent, name) for name in names if not name.startswith(".") and Path(name).suffix.lower() in suffixes
        ]
        yield len(found)
    if not found and errors:
        error = errors[0]
        unread = Path(error.filename).name or folder.name or str(folder)
        if isinstance(error, PermissionError):
            raise PictureError(
                unread, said("you may not read this folder."), said("Change its permissions, or copy it.")
            ) from error
        problem = said("the folder cannot be read: {reason}.", reason=error)
        raise PictureError(unread, problem, said("Check that it is still there, or choose another.")) from error
    if not found:
        raise NoPicturesError(folder)
    return sorted(found)


class Pictures:
    """Decoded pictures by content hash, the last used ones up to `capacity` bytes; may be used from any thread."""

    def __init__(self, capacity: int = 512 << 20) -> None:
        self.capacity = capacity
        self._lock = threading.Lock()
        self._decoded: OrderedDict[str, Pixels] = OrderedDict()
        self._sizes: dict[str, tuple[int, int]] = {}
        self._found_at: dict[str, Path] = {}

    def open(self, path: Path) -> ImageInput:
        """Read and decode a file now. Raises PictureError."""
        path = path.absolute()
        data = _read(path)
        digest = _digest(data)
        pixels, _ = _decode(data, path.name)
        self._found_at.pop(digest, None)
        self._keep(digest, pixels)
        return ImageInput(path, digest)

    def add_bytes(self, data: bytes, name: str, folder: Path) -> ImageInput:
        """Keep bytes that were pasted, dropped or piped as a file in `folder`, named by their hash, once they decode.

        `name` stands for them in messages. Raises PictureError.
        """
        pixels, extension = _decode(BytesIO(data), name)
        digest = hashlib.sha256(data).hexdigest()
        path = folder.absolute() / f"{digest}.{extension}"
        try:
            _write_whole(path, data)
        except OSError as error:
            problem = said("it cannot be kept in {folder}: {reason}.", folder=folder, reason=error)
            raise PictureError(name, problem, said("Free some space there, or make the folder writable.")) from error
        self._keep(digest, pixels)
        return ImageInput(path, digest)

    def find_at(self, digest: str, path: Path) -> None:
        """Read a picture from here from now on, whatever path it comes with: its file has moved, or has a copy."""
        self._found_at[digest] = path

    def pixels(self, image: ImageInput) -> Pixels:
        """The upright sRGB picture, [H, W, 3], read-only, cropped to its region if it has one.

        Decodes again what was let go. Raises PictureError if the file has gone, or is not the one that was opened.
        """
        with self._lock:
            whole = self._decoded.get(image.digest)
            if whole is not None:
                self._decoded.move_to_end(image.digest)
        if whole is None:
            data = _read(self._found_at.get(image.digest, image.path))
            if _digest(data) != image.digest:
                problem = said("the file has changed since it was opened.")
                raise PictureError(image.path.name, problem, said("Open it again to ask about the new picture."))
            whole, _ = _decode(data, image.path.name)
            self._keep(image.digest, whole)
        return whole if image.region is None else crop(whole, image.region)

    def size(self, image: ImageInput) -> tuple[int, int]:
        """(width, height) of the upright picture, or of its region."""
        if image.region is None and image.digest in self._sizes:
            return self._sizes[image.digest]
        height, width, _ = self.pixels(image).shape
        return width, height

    def _keep(self, digest: str, pixels: Pixels) -> None:
        height, width, _ = pixels.shape
        with self._lock:
            self._sizes[digest] = (width, height)
            self._decoded[digest] = pixels
            self._decoded.move_to_end(digest)
            held = sum(array.nbytes for array in self._decoded.values())
            while held > self.capacity and len(self._decoded) > 1:
                _, dropped = self._decoded.popitem(last=False)
                held -= dropped.nbytes


def small_copy(path: Path, side: int) -> Pixels:
    """A picture as it is upright, [H, W, 3], for a thumbnail: a large JPEG is decoded at a part of its size.

    Its longest side is at least `side` pixels, or its own. Raises PictureError.
    """
    return _decode(_read(path), path.name, side)[0]


def crop(pixels: Pixels, region: Region) -> Pixels:
    """The part of [H, W, 3] that a region touches; at least one pixel."""
    height, width, _ = pixels.shape
    left, top, right, bottom = pixel_box(region, width, height)
    return pixels[top:bottom, left:right]


def pixel_box(region: Region, width: int, height: int) -> tuple[int, int, int, int]:
    """(left, top, right, bottom) of the pixels that a region touches in a picture of this size; at least one."""
    left, right = _touched(region.left, region.right, width)
    top, bottom = _touched(region.top, region.bottom, height)
    return left, top, right, bottom


def _touched(low: float, high: float, side: int) -> tuple[int, int]:
    # What is less than a millionth of a pixel away is an edge: 0.07 · 100 is a little more than 7.
    first = max(0, min(math.floor(low * side + 1e-6), side - 1))
    return first, max(first + 1, min(math.ceil(high * side - 1e-6), side))


def _read(path: Path) -> BytesIO:
    """All bytes of a regular file; nobody else holds them."""
    another = said("Choose another file.")
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise PictureError(path.name, said("it is a folder, not a picture."), said("Open the pictures inside it."))
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device could keep us waiting for ever
            raise PictureError(path.name, said("it is not an ordinary file."), another)
        if status.st_size > MAX_FILE_BYTES:
            problem = said(
                "the file has {number} MB; at most {number2} MB can be opened.",
                number=status.st_size >> 20,
                number2=MAX_FILE_BYTES >> 20,
            )
            raise PictureError(path.name, problem, said("Save a smaller copy, and open that."))
        return BytesIO(path.read_bytes())
    except FileNotFoundError as error:
        raise PictureError(
            path.name, said("the file does not exist."), said("Check its name, or whether it was moved.")
        ) from error
    except PermissionError as error:
        raise PictureError(
            path.name, said("you may not read this file."), said("Change its permissions, or copy it.")
        ) from error
    except OSError as error:
        raise PictureError(path.name, said("the file cannot be read: {reason}.", reason=error), another) from error
    except ValueError as error:  # a NUL in the path
        raise PictureError(path.name.replace("\0", ""), said("this is no valid file name."), another) from error
    except MemoryError as error:
        raise OutOfMemoryError(said("the picture {name}", name=path.name)) from error


def _write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a crash leaves all of it or none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, partial = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(partial).replace(path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise


def _digest(data: BytesIO) -> str:
    return hashlib.sha256(data.getbuffer()).hexdigest()


def _decode(data: BytesIO, name: str, side: int | None = None) -> tuple[Pixels, str]:
    """Pixels [H, W, 3], and the file extension of the format that the bytes turned out to have; lets the bytes go."""
    if not data.getbuffer().nbytes:
        raise PictureError(name, said("the file is empty (0 bytes)."), said("Copy or download it again."))
    try:
        with _decoding, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's remarks on odd metadata are not for the terminal
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(data, formats=_FORMATS) as image:
                most = _most_pixels(image)
                if image.width * image.height > most:
                    raise _too_large(name, image.width * image.height, most)
                if side is not None:
                    image.draft(None, (min(side, image.width), min(side, image.height)))
                image.load()
                extension = _EXTENSIONS[str(image.format)]
                orientation = _orientation(image)
                data.close()
                pixels = _to_rgb(image)
            image.close()  # lets Pillow's copy go before turning takes another
        turn = _UPRIGHT.get(orientation)
        upright = pixels if turn is None else np.ascontiguousarray(turn(pixels))
        upright.flags.writeable = False
        return upright, extension
    except PictureError:
        raise
    except UnidentifiedImageError as error:
        raise _unknown(data.getvalue(), name) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        pixels_named = re.search(r"(\d+) pixels", str(error))
        raise _too_large(name, int(pixels_named[1]) if pixels_named else None, MAX_PIXELS) from error
    except MemoryError as error:
        raise OutOfMemoryError(said("the picture {name}", name=name)) from error
    except Exception as error:  # decoders raise whatever they meet in a damaged file
        problem = said("the file is damaged or incomplete.")
        raise PictureError(name, problem, said("Copy or download it again, or export it as PNG.")) from error


def _unknown(data: bytes, name: str) -> PictureError:
    """Why bytes that no decoder knows cannot be opened."""
    brands = {data[at : at + 4] for at in range(8, 64, 4)}
    if data[4:8] == b"ftyp" and brands & _HEIC_BRANDS and b"avif" not in brands:
        problem = said("HEIC pictures cannot be opened, because their decoder is not part of this program.")
        return PictureError(name, problem, said("Export it as JPEG or PNG, and open that."))
    return PictureError(
        name, said("this is not a picture that can be opened."), said("Choose a {kinds} file.", kinds=_KINDS)
    )


def _most_pixels(image: Image.Image) -> int:
    """How many pixels a picture like this may have, by what its decoder holds."""
    if image.format in _HUNGRY_FORMATS:
        return MAX_PIXELS // 2
    if "progressive" in image.info or "progression" in image.info:
        layers = [(horizontal, vertical) for _, horizontal, vertical, _ in getattr(image, "layer", [])]
        whole = max((horizontal * vertical for horizontal, vertical in layers), default=1)
        samples = sum(horizontal * vertical for horizontal, vertical in layers) / whole  # for each pixel
        return min(MAX_PIXELS, int(_MOST_COEFFICIENTS / max(samples, 1)))
    return MAX_PIXELS


def _too_large(name: str, pixels: int | None, limit: int) -> PictureError:
    count = "too many" if pixels is None else f"{pixels / 1e6:.0f}"
    problem = said("it has {count} megapixels; at most {number} can be opened.", count=count, number=limit // 1000000)
    return PictureError(name, problem, said("Save a smaller copy, and open that."))


def _orientation(image: Image.Image) -> int:
    """1 to 8 as in EXIF. Pillow turns TIFF itself, and clears the tag."""
    try:
        return int(image.getexif().get(_EXIF_ORIENTATION, 1))
    except Exception:  # broken metadata must not cost a picture that decodes
        return 1


def _to_rgb(image: Image.Image) -> Pixels:
    """[H, W, 3] of the loaded first frame, converted in strips."""
    width, height = image.size
    convert = _converter(image)
    pixels = np.empty((height, width, 3), np.uint8)
    rows = max(1, _STRIP_PIXELS // width)
    for top in range(0, height, rows):
        bottom = min(top + rows, height)
        pixels[top:bottom] = convert(image.crop((0, top, width, bottom)))
    return pixels


def _converter(image: Image.Image) -> Callable[[Image.Image], NDArray[np.generic]]:
    """How a strip of this picture becomes [h, W, 3], or a grey [h, W, 1]."""
    if image.mode.startswith("I;16"):
        transparent = image.info.get("transparency")
        return lambda strip: _from_16_bit(np.asarray(strip), transparent)
    if image.mode == "I":
        low, high = image.getextrema()
        if low >= 0 and high <= 65535:  # type: ignore[operator]  # one band: two numbers; 16-bit PGM comes as I
            return lambda strip: _from_16_bit(np.asarray(strip))
        return lambda strip: _stretched(np.asarray(strip), float(low), float(high))  # type: ignore[arg-type]
    if image.mode == "F":
        lowest, highest = _finite_range(image)
        return lambda strip: _stretched(np.asarray(strip), lowest, highest)
    return _colour_converter(image)


def _from_16_bit(grey: NDArray[np.integer], transparent: object = None) -> NDArray[np.generic]:
    """0..65535 to 0..255: 65535 = 255 · 257. Pillow's own conversion would cut everything above 255 to white."""
    scaled = (grey.astype(np.uint32) + 128) // 257
    if isinstance(transparent, int):
        scaled[grey == transparent] = 255
    return scaled.astype(np.uint8)[..., None]


def _stretched(grey: NDArray[np.generic], low: float, high: float) -> NDArray[np.generic]:
    """low..high to 0..255; what is no number becomes black."""
    span = high - low
    values = np.nan_to_num(grey.astype(np.float64), nan=low, posinf=high, neginf=low)
    return np.rint((values - low) * (255.0 / span if span > 0 else 0.0)).astype(np.uint8)[..., None]


def _finite_range(image: Image.Image) -> tuple[float, float]:
    """Smallest and largest finite value; (0, 0) where there is none."""
    width, height = image.size
    rows = max(1, _STRIP_PIXELS // width)
    low, high = math.inf, -math.inf
    for top in range(0, height, rows):
        values = np.asarray(image.crop((0, top, width, min(top + rows, height))))
        finite = values[np.isfinite(values)]
        if finite.size:
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    return (low, high) if low <= high else (0.0, 0.0)


def _colour_converter(image: Image.Image) -> Callable[[Image.Image], NDArray[np.generic]]:
    """For 8-bit modes: transparency is laid on white, an embedded profile is turned into sRGB."""
    transparent = image.has_transparency_data
    # Adobe writes CMYK upside down and says so; Pillow turns every CMYK JPEG, also those that say nothing.
    inverted = image.format in ("JPEG", "MPO") and image.mode == "CMYK" and "adobe" not in image.info
    mode = image.mode if image.mode in ("L", "CMYK", "LAB") and not transparent else "RGB"
    to_srgb = _srgb_transform(image.info.get("icc_profile"), mode)

    def convert(strip: Image.Image) -> NDArray[np.generic]:
        alpha = None
        if transparent:
            strip = strip.convert("RGBA")
            alpha = strip.getchannel("A")
        if inverted:
            strip = ImageChops.invert(strip)
        strip = strip if strip.mode == mode else strip.convert(mode)
        if to_srgb is not None:
            strip = ImageCms.applyTransform(strip, to_srgb)  # type: ignore[assignment]  # None only if in place
        strip = strip.convert("RGB")
        if alpha is not None:
            strip = Image.composite(strip, Image.new("RGB", strip.size, "white"), alpha)
        return np.asarray(strip)

    return convert


def _srgb_transform(profile: bytes | None, mode: str) -> ImageCms.ImageCmsTransform | None:
    """A colour transform to sRGB, or None where the colours are taken as they stand: no profile, or an unusable one."""
    try:
        srgb = ImageCms.createProfile("sRGB")
        if mode == "LAB":
            return ImageCms.buildTransform(ImageCms.createProfile("LAB"), srgb, "LAB", "RGB")
        if not profile:
            return None
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(source).lower():
            return None  # turning sRGB into sRGB would only round
        return ImageCms.buildTransform(source, srgb, mode, "RGB")
    except Exception:  # a broken profile must not cost a picture that decodes
        return None
