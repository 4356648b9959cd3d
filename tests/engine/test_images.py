"""Decoding: what each kind of file looks like, what hostile files get, and that one array serves canvas and model."""

from __future__ import annotations

import os
import random
import struct
import tempfile
import threading
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageOps, TiffImagePlugin

from nobody import ordinary_user
from sightline.conversation import Region
from sightline.engine.images import MAX_PIXELS, Pictures, find_pictures, small_copy
from sightline.errors import NoPicturesError, OutOfMemoryError, PictureError

RED, WHITE = (255, 0, 0), (255, 255, 255)
FUZZ_ROUNDS = int(os.environ.get("SIGHTLINE_FUZZ_ROUNDS", "400"))


def gradient(width: int = 23, height: int = 17) -> Image.Image:
    """A picture whose every corner and channel differs."""
    y, x = np.mgrid[0:height, 0:width]
    return Image.fromarray(np.stack([x * 11, y * 15, 255 - x * 5 - y * 5], -1).astype(np.uint8))


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    data = BytesIO()
    image.save(data, form, **options)
    return data.getvalue()


def opened(data: bytes, tmp_path: Path, pictures: Pictures | None = None) -> np.ndarray:
    """The pixels of a file with these bytes."""
    path = tmp_path / "picture"
    path.write_bytes(data)
    pictures = pictures or Pictures()
    return pictures.pixels(pictures.open(path))


def grey16() -> np.ndarray:
    return np.arange(23 * 17, dtype=np.uint16).reshape(17, 23) * 167


def rgba() -> Image.Image:
    image = gradient().convert("RGBA")
    image.putalpha(Image.fromarray(np.tile(np.arange(23, dtype=np.uint8) * 11, (17, 1))))
    return image


def on_white(image: Image.Image) -> np.ndarray:
    image = image.convert("RGBA")
    return np.asarray(Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB"))


def animation() -> bytes:
    return saved(gradient().quantize(64), "GIF", save_all=True, append_images=[Image.new("P", (23, 17))])


def float_values() -> np.ndarray:
    values = np.linspace(-2.0, 6.0, 23 * 17, dtype=np.float32).reshape(17, 23)
    values[0, :3] = [np.nan, np.inf, -np.inf]
    return values


def float_bytes() -> np.ndarray:
    values = float_values().astype(np.float64)
    low, high = values[np.isfinite(values)].min(), values[np.isfinite(values)].max()
    return np.rint((np.nan_to_num(values, nan=low, posinf=high, neginf=low) - low) * (255 / (high - low)))


def plain(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("RGB"))


def decoded(data: bytes) -> np.ndarray:
    """What Pillow itself makes of 8-bit files without transparency."""
    return plain(Image.open(BytesIO(data)))


def transparent_palette() -> Image.Image:
    image = Image.new("P", (23, 17), 1)
    image.putpalette([0, 0, 0, *RED, 0, 255, 0])
    image.paste(2, (0, 0, 5, 17))
    return image


def transparent_palette_pixels() -> np.ndarray:
    pixels = np.full((17, 23, 3), RED, np.uint8)
    pixels[:, :5] = WHITE
    return pixels


def keyed_grey() -> bytes:
    """16-bit grey PNG in which one level is declared transparent."""
    return saved(Image.fromarray(grey16()), "PNG", transparency=167)


# name: the file's bytes, and the pixels that are expected; None where Pillow's own conversion is the truth
MODES: dict[str, tuple[Callable[[], bytes], Callable[[], np.ndarray] | None]] = {
    "png rgb": (lambda: saved(gradient(), "PNG"), lambda: plain(gradient())),
    "png grey": (lambda: saved(gradient().convert("L"), "PNG"), None),
    "png 1 bit": (lambda: saved(gradient().convert("1"), "PNG"), None),
    "png palette": (lambda: saved(gradient().quantize(32), "PNG"), None),
    "png palette with transparency": (
        lambda: saved(transparent_palette(), "PNG", transparency=bytes([255, 255, 0])),
        transparent_palette_pixels,
    ),
    "png rgba": (lambda: saved(rgba(), "PNG"), lambda: on_white(rgba())),
    "png grey with alpha": (lambda: saved(rgba().convert("LA"), "PNG"), lambda: on_white(rgba().convert("LA"))),
    "png 16-bit grey": (
        lambda: saved(Image.fromarray(grey16()), "PNG"),
        lambda: np.rint(grey16() / 257)[..., None].repeat(3, 2),
    ),
    "png 16-bit grey with a transparent level": (
        keyed_grey,
        lambda: np.where(grey16() == 167, 255, np.rint(grey16() / 257))[..., None].repeat(3, 2),
    ),
    "tiff 16-bit big-endian": (
        lambda: saved(Image.frombytes("I;16B", (23, 17), grey16().astype(">u2").tobytes()), "TIFF"),
        lambda: np.rint(grey16() / 257)[..., None].repeat(3, 2),
    ),
    "tiff 32-bit": (
        lambda: saved(Image.fromarray(grey16().astype(np.int32) * 1000 - 70_000), "TIFF"),
        lambda: np.rint((grey16() - 0.0) * 255 / grey16().max())[..., None].repeat(3, 2),
    ),
    "tiff float": (
        lambda: saved(Image.fromarray(float_values()), "TIFF"),
        lambda: float_bytes()[..., None].repeat(3, 2),
    ),
    "tiff float of one value": (
        lambda: saved(Image.fromarray(np.full((17, 23), 7.5, np.float32)), "TIFF"),
        lambda: np.zeros((17, 23, 3)),
    ),
    "tiff cmyk": (lambda: saved(gradient().convert("CMYK"), "TIFF"), lambda: plain(gradient().convert("CMYK"))),
    "tiff lab": (lambda: saved(lab(), "TIFF"), None),
    "tiff compressed": (lambda: saved(gradient(), "TIFF", compression="tiff_lzw"), lambda: plain(gradient())),
    "pgm 16-bit": (
        lambda: b"P5 23 17 65535\n" + grey16().astype(">u2").tobytes(),
        lambda: np.rint(grey16() / 257)[..., None].repeat(3, 2),
    ),
    "ppm": (lambda: saved(gradient(), "PPM"), lambda: plain(gradient())),
    "jpeg": (lambda: saved(gradient(), "JPEG"), None),
    "jpeg grey": (lambda: saved(gradient().convert("L"), "JPEG"), None),
    "jpeg cmyk by Adobe": (lambda: saved(gradient().convert("CMYK"), "JPEG", quality=95), None),
    "jpeg progressive": (lambda: saved(gradient(), "JPEG", progressive=True), None),
    "webp": (lambda: saved(gradient(), "WEBP", lossless=True), lambda: plain(gradient())),
    "webp with alpha": (lambda: saved(rgba(), "WEBP", lossless=True, exact=True), lambda: on_white(rgba())),
    "mpo of two": (lambda: saved(gradient(), "MPO", save_all=True, append_images=[gradient(40, 40)]), None),
    "avif": (lambda: saved(gradient(), "AVIF"), None),
    "gif animated": (animation, None),
    "gif transparent": (lambda: saved(transparent_palette(), "GIF", transparency=2), transparent_palette_pixels),
    "bmp": (lambda: saved(gradient(), "BMP"), lambda: plain(gradient())),
    "ico": (lambda: saved(gradient(32, 32), "ICO", sizes=[(32, 32)]), lambda: plain(gradient(32, 32))),
}


def lab() -> Image.Image:
    transform = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    image = ImageCms.applyTransform(gradient(), transform)
    assert image is not None
    return image


@pytest.mark.parametrize("name", MODES)
def test_every_kind_of_file_has_its_true_pixels(name: str, tmp_path: Path) -> None:
    make, expected = MODES[name]
    data = make()
    pixels = opened(data, tmp_path)
    assert pixels.dtype == np.uint8
    assert not pixels.flags.writeable
    if name == "tiff lab":  # out and back through 8 bits of Lab: close, where colours exist in both
        assert np.abs(pixels.astype(int) - plain(gradient())).mean() < 3
    else:
        np.testing.assert_array_equal(pixels, expected() if expected else decoded(data))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_sets_a_picture_upright(orientation: int, form: str, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(gradient(), form, exif=exif)
    expected = plain(ImageOps.exif_transpose(Image.open(BytesIO(data))))
    pixels = opened(data, tmp_path)
    np.testing.assert_array_equal(pixels, expected)
    assert pixels.shape == ((17, 23, 3) if orientation < 5 else (23, 17, 3))


def test_a_cmyk_jpeg_without_adobes_mark_is_not_inverted(tmp_path: Path) -> None:
    image = gradient(64, 64).convert("CMYK")
    data = saved(Image.eval(image, lambda level: 255 - level), "JPEG", quality=100)
    start = data.index(b"\xff\xee")
    length = struct.unpack(">H", data[start + 2 : start + 4])[0]
    unmarked = data[:start] + data[start + 2 + length :]
    difference = opened(unmarked, tmp_path).astype(int) - plain(image)
    assert np.abs(difference).mean() < 8


def test_an_embedded_profile_is_turned_into_srgb(tmp_path: Path) -> None:
    lab_profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    gamma_1 = linear_profile(srgb)
    image = Image.new("RGB", (8, 8), (55, 55, 55))
    # Linear light of 55/255 is about 128 of 255 in sRGB.
    assert abs(int(opened(saved(image, "PNG", icc_profile=gamma_1), tmp_path)[0, 0, 0]) - 128) <= 2
    assert opened(saved(image, "PNG", icc_profile=srgb), tmp_path)[0, 0, 0] == 55
    for unusable in (b"no profile at all", lab_profile.tobytes()):
        assert opened(saved(image, "PNG", icc_profile=unusable), tmp_path)[0, 0, 0] == 55


def linear_profile(srgb: bytes) -> bytes:
    """The sRGB profile with its tone curves replaced by straight lines, and another name."""
    data = bytearray(srgb)
    count = struct.unpack(">I", data[128:132])[0]
    for entry in range(count):
        tag, offset, size = struct.unpack(">4sII", data[132 + 12 * entry : 144 + 12 * entry])
        if tag in (b"rTRC", b"gTRC", b"bTRC"):
            data[offset : offset + 12] = b"curv" + bytes(8)
            assert size >= 12
        if tag == b"desc":
            data[offset : offset + size] = data[offset : offset + size].replace(b"s\0R\0G\0B", b"l\0i\0n\0e")
            data[offset : offset + size] = data[offset : offset + size].replace(b"\0s\0R\0G\0B", b"\0l\0i\0n\0e")
    return bytes(data)


def png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    )


def ico_with(png: bytes) -> bytes:
    return struct.pack("<HHH", 0, 1, 1) + struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, len(png), 22) + png


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "empty"),
    "one byte": (lambda: b"\x89", "not a picture"),
    "text": (lambda: b"hello, I am a text\n" * 50, "not a picture"),
    "html": (lambda: b"<html><img src=x></html>", "not a picture"),
    "svg": (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a picture"),
    "postscript": (lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "not a picture"),
    "heic": (lambda: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100), "HEIC"),
    "zip": (lambda: b"PK\x03\x04" + bytes(200), "not a picture"),
    "random": (lambda: random.Random(1).randbytes(5000), "not a picture"),
    "png cut short": (lambda: saved(gradient(200, 200), "PNG")[:-300], "damaged"),
    "jpeg cut short": (lambda: saved(gradient(200, 200), "JPEG")[:-400], "damaged"),
    "gif cut short": (lambda: animation()[:60], ""),
    "webp cut short": (lambda: saved(gradient(), "WEBP")[:60], ""),
    "tiff cut short": (lambda: saved(gradient(), "TIFF")[:-300], "damaged"),
    "bmp cut short": (lambda: saved(gradient(), "BMP")[:-300], "damaged"),
    "ppm cut short": (lambda: saved(gradient(), "PPM")[:-300], "damaged"),
    "png of 900 megapixels": (lambda: png_header(30_000, 30_000), "900 megapixels"),
    "png of 4 billion squared": (lambda: png_header(2**31 - 1, 2**31 - 1), "megapixels"),
    "png just too large": (lambda: png_header(MAX_PIXELS // 1000 + 1, 1000), "megapixels"),
    "ppm of 900 megapixels": (lambda: b"P6 30000 30000 255\n" + bytes(100), "900 megapixels"),
    "pfm of nothing": (lambda: b"PF\n0 0\n-1.0\n", ""),
    "ico with a huge picture": (lambda: ico_with(png_header(30_000, 30_000)), "megapixels"),
    "png of no width": (lambda: png_header(0, 10), ""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_a_reason(name: str, tmp_path: Path) -> None:
    make, reason = HOSTILE[name]
    path = tmp_path / "hostile.png"
    path.write_bytes(make())
    with pytest.raises(PictureError) as caught:
        Pictures().open(path)
    assert reason in caught.value.problem
    assert caught.value.problem.startswith("hostile.png: ")
    assert caught.value.remedy


def test_webp_may_have_half_as_many_pixels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sightline.engine.images.MAX_PIXELS", 23 * 17 + 50)
    opened(saved(gradient(), "PNG"), tmp_path)
    with pytest.raises(PictureError, match="megapixels"):
        opened(saved(gradient(), "WEBP"), tmp_path)


def test_a_progressive_jpeg_may_have_as_many_pixels_as_its_decoder_can_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All coefficients of it are held at once: three for each pixel, or one and a half with halved colours."""
    monkeypatch.setattr("sightline.engine.images._MOST_COEFFICIENTS", 23 * 17 * 2)
    halved = {"progressive": True, "subsampling": 2}
    opened(saved(gradient(), "JPEG", **halved), tmp_path)
    opened(saved(gradient(), "JPEG", subsampling=0), tmp_path)
    with pytest.raises(PictureError, match="megapixels"):
        opened(saved(gradient(), "JPEG", progressive=True, subsampling=0), tmp_path)


def test_paths_that_are_no_pictures_get_a_reason(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    cases = {tmp_path: "folder", tmp_path / "none.png": "exist", pipe: "ordinary", tmp_path / "a\0b.png": "name"}
    for path, reason in cases.items():
        with pytest.raises(PictureError, match=reason):
            Pictures().open(path)


def test_a_file_that_may_not_be_read_is_said() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        secret = Path(folder) / "secret.png"
        secret.write_bytes(saved(gradient(), "PNG"))
        with ordinary_user():
            Pictures().open(secret)
        secret.chmod(0)
        with ordinary_user(), pytest.raises(PictureError, match=r"secret\.png: you may not read this file"):
            Pictures().open(secret)


def test_too_little_memory_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(*_: object, **__: object) -> None:
        raise MemoryError

    path = tmp_path / "big.png"
    path.write_bytes(saved(gradient(), "PNG"))
    monkeypatch.setattr("sightline.engine.images.Image.open", no_memory)
    with pytest.raises(OutOfMemoryError, match=r"big\.png"):
        Pictures().open(path)


def test_mutated_files_decode_or_are_refused(tmp_path: Path) -> None:
    """Set SIGHTLINE_FUZZ_ROUNDS for more."""
    chance = random.Random(0)
    originals = [make() for make, _ in MODES.values()]
    pictures = Pictures(capacity=0)
    for _ in range(FUZZ_ROUNDS):
        data = bytearray(chance.choice(originals))
        for _ in range(chance.randint(1, 12)):
            at = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[at] = chance.randrange(256)
                case 1:
                    data[at] ^= 1 << chance.randrange(8)
                case 2:
                    del data[at : at + chance.randint(1, 40)]
                case _:
                    data[at:at] = chance.randbytes(chance.randint(1, 8))
            data = data or bytearray(b"x")
        path = tmp_path / "mutated"
        path.write_bytes(data)
        try:
            pixels = pictures.pixels(pictures.open(path))
        except PictureError:
            continue  # any other exception fails the test
        else:
            assert pixels.ndim == 3


def test_broken_metadata_does_not_cost_the_picture(tmp_path: Path) -> None:
    for exif in (b"Exif\0\0garbage", b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + bytes(30), b""):
        np.testing.assert_array_equal(opened(saved(gradient(), "PNG", exif=exif), tmp_path), plain(gradient()))


def test_only_the_last_used_pictures_are_kept(tmp_path: Path) -> None:
    pictures = Pictures(capacity=3 * 10 * 10 * 2)  # two of them
    images = []
    for number in range(3):
        path = tmp_path / f"{number}.png"
        path.write_bytes(saved(Image.new("RGB", (10, 10), (number, 0, 0)), "PNG"))
        images.append(pictures.open(path))
    second, third = pictures.pixels(images[1]), pictures.pixels(images[2])
    assert pictures.pixels(images[0])[0, 0, 0] == 0  # decoded again, in the place of the second
    assert pictures.pixels(images[2]) is third
    assert pictures.pixels(images[1]) is not second
    np.testing.assert_array_equal(pictures.pixels(images[1]), second)


def test_a_file_that_changed_or_went_is_not_taken_for_the_old_one(tmp_path: Path) -> None:
    pictures = Pictures(capacity=0)
    path, other = tmp_path / "a.png", tmp_path / "b.png"
    other.write_bytes(saved(gradient(), "PNG"))
    path.write_bytes(saved(Image.new("RGB", (4, 4)), "PNG"))
    image = pictures.open(path)
    pictures.open(other)  # lets the first go
    path.write_bytes(saved(Image.new("RGB", (4, 4), "red"), "PNG"))
    with pytest.raises(PictureError, match="changed"):
        pictures.pixels(image)
    path.unlink()
    with pytest.raises(PictureError, match="exist"):
        pictures.pixels(image)
    assert pictures.size(image) == (4, 4)


def test_a_region_is_cut_from_the_upright_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(saved(gradient(20, 10), "PNG"))
    pictures = Pictures()
    image = pictures.open(path)
    whole = pictures.pixels(image)
    part = replace(image, region=Region(0.25, 0.1, 0.5, 0.5))
    np.testing.assert_array_equal(pictures.pixels(part), whole[1:5, 5:10])
    assert pictures.size(part) == (5, 4)
    for region in (Region(1, 1, 1, 1), Region(0.5, 0.5, 0.5, 0.5), Region(-1, -1, 2, 2)):
        assert pictures.pixels(replace(image, region=region)).size > 0
    assert pictures.size(replace(image, region=Region(-1, -1, 2, 2))) == (20, 10)


def test_bytes_are_kept_under_their_hash(tmp_path: Path) -> None:
    pictures = Pictures()
    data = saved(gradient(), "WEBP", lossless=True)
    image = pictures.add_bytes(data, "pasted picture", tmp_path / "pasted")
    assert image.path == tmp_path / "pasted" / f"{image.digest}.webp"
    assert image.path.read_bytes() == data
    assert pictures.add_bytes(data, "again", tmp_path / "pasted") == image
    assert [path.name for path in (tmp_path / "pasted").iterdir()] == [image.path.name]
    with pytest.raises(PictureError, match="pasted text"):
        pictures.add_bytes(b"no picture", "pasted text", tmp_path / "pasted")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PictureError, match="cannot be kept"):
        pictures.add_bytes(data, "picture", tmp_path / "file" / "folder")
    assert len(list((tmp_path / "pasted").iterdir())) == 1


def test_pictures_may_be_opened_from_several_threads(tmp_path: Path) -> None:
    paths = []
    for number in range(8):
        paths.append(tmp_path / f"{number}.png")
        paths[-1].write_bytes(saved(Image.new("RGB", (30, 30), (number, 0, 0)), "PNG"))
    pictures = Pictures(capacity=30 * 30 * 3 * 2)
    wrong: list[object] = []

    def work(seed: int) -> None:
        order = random.Random(seed)
        for _ in range(30):
            number = order.randrange(8)
            try:
                if pictures.pixels(pictures.open(paths[number]))[0, 0, 0] != number:
                    wrong.append(number)
            except Exception as error:
                wrong.append(error)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_pictures_in_a_folder_are_found(tmp_path: Path) -> None:
    for name in ("b.PNG", "a/c.jpeg", "a/d.txt", ".hidden.png", ".git/e.png", "z.webp"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert found_in(tmp_path) == [tmp_path / "a/c.jpeg", tmp_path / "b.PNG", tmp_path / "z.webp"]
    (tmp_path / "none").mkdir()
    with pytest.raises(NoPicturesError):
        found_in(tmp_path / "none")


def found_in(folder: Path) -> list[Path]:
    search = find_pictures(folder)
    while True:
        try:
            next(search)
        except StopIteration as end:
            return end.value


def test_looking_for_pictures_can_be_stopped_after_every_folder(tmp_path: Path) -> None:
    for name in ("a/b/1.png", "a/2.png", "3.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    search = find_pictures(tmp_path)
    assert [next(search), next(search), next(search)] == [1, 2, 3]
    search.close()


def test_a_folder_that_cannot_be_listed_is_not_called_empty(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"gone: the folder cannot be read: No such file"):
        found_in(tmp_path / "gone")


@pytest.mark.parametrize("below", [False, True])
def test_a_folder_that_may_not_be_read_is_named(below: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "open" / "secret"
    secret.mkdir(parents=True)
    list_folder = os.scandir

    def scandir(path: str) -> object:  # tests may run as root, to whom nothing is closed
        if Path(path) == secret:
            raise PermissionError(13, "Permission denied", str(path))
        return list_folder(path)

    monkeypatch.setattr("os.scandir", scandir)
    with pytest.raises(PictureError, match="secret: you may not read this folder"):
        found_in(secret.parent if below else secret)


def test_a_tiff_of_many_strips_is_one_picture(tmp_path: Path) -> None:
    """Larger than one strip of our own conversion, too."""
    height, width = 3000, 3000
    pixels = np.random.default_rng(0).integers(0, 255, (height, width), np.uint8)
    assert isinstance(Image.open(BytesIO(saved(Image.fromarray(pixels), "TIFF"))), TiffImagePlugin.TiffImageFile)
    np.testing.assert_array_equal(opened(saved(Image.fromarray(pixels), "TIFF"), tmp_path)[..., 1], pixels)


def test_a_picture_that_has_moved_is_read_where_it_was_found(tmp_path):
    (tmp_path / "before.png").write_bytes(saved(gradient(), "PNG"))
    image = Pictures().open(tmp_path / "before.png")
    moved = (tmp_path / "before.png").rename(tmp_path / "after.png")
    pictures = Pictures()
    with pytest.raises(PictureError, match=r"before\.png: the file does not exist"):
        pictures.pixels(image)
    pictures.find_at(image.digest, moved)
    assert np.array_equal(pictures.pixels(image), np.asarray(gradient()))


def test_a_small_copy_is_upright_and_large_enough_and_a_jpeg_is_decoded_at_a_part_of_its_size(tmp_path):
    upright = Image.linear_gradient("L").resize((2000, 1000)).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6  # turned: the camera was held upright
    upright.save(tmp_path / "turned.jpg", exif=exif)
    upright.save(tmp_path / "whole.png")
    assert small_copy(tmp_path / "turned.jpg", 400).shape == (1000, 500, 3)
    assert small_copy(tmp_path / "whole.png", 400).shape == (1000, 2000, 3)
    with pytest.raises(PictureError, match="does not exist"):
        small_copy(tmp_path / "gone.png", 400)
