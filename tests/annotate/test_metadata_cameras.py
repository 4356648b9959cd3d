"""Untouched files of many cameras and programs: each is written to and read back, or refused with a reason.

SIGHTLINE_METADATA_FILES: the folder that has them; they are not part of the repository.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from metadata_witnesses import (
    ALT_TEXT,
    DESCRIPTION,
    EXTENDED,
    exiftool,
    exiv2,
    needs_exiftool,
    needs_exiv2,
    others,
    pixels,
)

from sightline.annotate.photo_metadata import MetadataChange, Undone, read, undo, write
from sightline.errors import MetadataError

FILES = os.environ.get("SIGHTLINE_METADATA_FILES", "")
NAMES = sorted(path.name for path in Path(FILES).iterdir() if path.suffix != ".md") if FILES else []
CHANGE = MetadataChange(
    alt_text={"x-default": "Zwei Gänse & 雁", "en": "Two geese"},
    extended={"x-default": "On the left a goose.\nOn the right another."},
    description={"x-default": "Geese at the lake"},
)

pytestmark = [
    pytest.mark.skipif(not FILES, reason="SIGHTLINE_METADATA_FILES names no folder of camera files"),
    needs_exiftool,
]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Name to what became of the file: the tags before and after, or the reason why it was refused."""
    folder = tmp_path_factory.mktemp("cameras")
    paths = [Path(shutil.copyfile(Path(FILES) / name, folder / name)) for name in NAMES]
    found: dict[str, Any] = {name: [tags] for name, tags in exiftool(paths).items()}
    for path in paths:
        try:
            assert write(path, CHANGE, keep=folder / "keep").changed
        except MetadataError as error:
            found[path.name] = error
    for name, tags in exiftool(paths).items():
        if not isinstance(found[name], MetadataError):
            found[name].append(tags)
    return {"folder": folder, **found}


@pytest.mark.parametrize("name", NAMES)
def test_it_is_written_and_nothing_else_changes_or_it_is_refused(written, name):
    result, path = written[name], written["folder"] / name
    source = Path(FILES) / name
    if isinstance(result, MetadataError):
        assert path.read_bytes() == source.read_bytes()
        assert str(result).startswith(f"{name}: ")
        assert not opens(path) or "Error" in str(exiftool_refuses(path)), "a sound file was refused"
        return
    before, after = result
    for field, texts in ((ALT_TEXT, CHANGE.alt_text), (EXTENDED, CHANGE.extended), (DESCRIPTION, CHANGE.description)):
        said = after[field] if isinstance(after[field], dict) else {"x-default": after[field]}
        said |= {"en": after[f"{field}-en"]} if f"{field}-en" in after else {}
        assert said.items() >= texts.items()
    assert others(after) == others(before)
    assert read(path).alt_text == CHANGE.alt_text
    if opens(source):
        assert pixels(path) == pixels(source)


@needs_exiv2
@pytest.mark.parametrize("name", [name for name in NAMES if name.lower().endswith((".jpg", ".png", ".webp", ".tif"))])
def test_exiv2_agrees(written, name):
    path = written["folder"] / name
    keys = exiv2(path)
    if isinstance(written[name], MetadataError) or name.startswith("BigTIFF"):
        return
    assert 'lang="x-default" Zwei Gänse & 雁' in keys["Xmp.iptc.AltTextAccessibility"]
    before = exiv2(Path(FILES) / name)
    ours = ("Xmp.iptc.AltText", "Xmp.iptc.ExtDescr", "Xmp.dc.description", "Exif.Image.XMLPacket")
    assert {k: v for k, v in keys.items() if not k.startswith(ours)} == {
        k: v for k, v in before.items() if not k.startswith(ours)
    }


def test_undo_restores_the_very_bytes(written):
    folder = written["folder"]
    done = undo(folder / "keep")
    assert {undone for undone in done if not undone.restored} == set()
    refused = {name for name in NAMES if isinstance(written[name], MetadataError)}
    assert {undone.file.name for undone in done} == set(NAMES) - refused
    assert isinstance(done[0], Undone)
    for name in NAMES:
        assert (folder / name).read_bytes() == (Path(FILES) / name).read_bytes(), name
    print(f"{len(NAMES)} files: {len(NAMES) - len(refused)} written, read back and undone; {len(refused)} refused")


def opens(path: Path) -> bool:
    try:
        return bool(pixels(path))
    except Exception:  # whatever Pillow raises for a broken file
        return False


def exiftool_refuses(path: Path) -> str:
    import subprocess

    command = ["exiftool", "-config", "", "-XMP-dc:Source=x", "-o", "-", path]
    return subprocess.run(command, capture_output=True, check=False).stderr.decode(errors="replace")
