"""ExifTool, where it is installed: it puts a packet into files that we have no writer for. https://exiftool.org"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from sightline.annotate.metadata import gif, heif
from sightline.annotate.metadata.container import BrokenError, Contents, NoPlaceError, Splice
from sightline.errors import said

_SECONDS = 60


def find() -> Path | None:
    """The program; one that lies in the current folder, among somebody's pictures, does not count."""
    found = shutil.which("exiftool")
    if found is None or Path(found).resolve().parent == Path.cwd():
        return None
    return Path(found).resolve()


def writes(head: bytes) -> bool:
    """Whether a file that begins with these 16 bytes is of a kind that is left to ExifTool: GIF, HEIC, AVIF."""
    return gif.matches(head) or heif.matches(head)


class ByExifTool:
    """The container that such a file at `path` is."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def parse(self, data: bytes) -> Contents:
        """What the file carries."""
        return gif.parse(data) if gif.matches(data[:16]) else heif.parse(data)

    def embed(self, data: bytes, packet: bytes) -> list[Splice]:
        """What ExifTool makes of the file, which it only reads. Raises BrokenError, NoPlaceError."""
        new = self._run(packet)
        same = next((at for at, (a, b) in enumerate(zip(data, new, strict=False)) if a != b), min(len(data), len(new)))
        return [Splice(same, len(data), new[same:])]

    def _run(self, packet: bytes) -> bytes:
        program = find()
        if program is None:
            raise NoPlaceError(said("files of its kind are written by ExifTool, which is not installed"))
        # No configuration file, since that is a program; the packet comes in, and the picture goes out, by a pipe.
        options = ["-config", "", "-charset", "filename=utf8", "-XMP<=-", "-o", "-"]
        try:
            done = subprocess.run(
                [program, *options, self._path.absolute()], input=packet, capture_output=True, timeout=_SECONDS
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise NoPlaceError(said("ExifTool does not work here ({reason})", reason=error)) from error
        if done.returncode or not done.stdout:
            reason = (done.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"])[-1]
            raise BrokenError(said("ExifTool refuses to write it ({reason}).", reason=reason.split(" - ")[0]))
        return done.stdout
