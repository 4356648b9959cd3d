"""Programs that write into photos, to be killed, to get in each other's way, and to run out of room.

python photo_programs.py WHICH FOLDER KEEP [MORE]
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from sightline.annotate.photo_metadata import MetadataChange, read, write
from sightline.errors import AppError


def write_on(folder: Path, keep: Path) -> None:
    """Write new words into one photo after another, for ever; say what is about to be written, and what is."""
    randomly = random.Random()
    photos = sorted(path for path in folder.iterdir() if path.suffix != ".xmp" and not path.name.startswith("."))
    print("ready", flush=True)
    while True:
        photo = randomly.choice(photos)
        words = f"Words {randomly.random()} " + "and more " * randomly.randint(0, 300)
        print("about", photo.name, words, sep="\t", flush=True)
        write(photo, MetadataChange(alt_text={"x-default": words}), keep=keep)
        print("done", photo.name, words, sep="\t", flush=True)


def add_languages(folder: Path, keep: Path, mine: str, times: str) -> None:
    """Add a text in languages of one's own to every photo; say which were added."""
    for number in range(int(times)):
        for photo in sorted(folder.iterdir()):
            if photo.name.startswith("."):
                continue
            language = f"{mine}-x{number}"
            try:
                write(photo, MetadataChange(alt_text={language: f"{mine} {number}"}), keep=keep)
            except AppError as error:
                print("refused", photo.name, str(error), sep="\t", flush=True)
            else:
                print("added", photo.name, language, sep="\t", flush=True)


def fill(folder: Path, keep: Path, kind: str) -> None:
    """Write where there is no room; then where there is again."""
    photo = next(folder.glob("photo.*"))
    before = photo.read_bytes()
    if kind == "limit":
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) - 1000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    else:
        with (folder / "filler").open("wb", buffering=0) as filler:
            try:
                while filler.write(bytes(4096)) == 4096:
                    pass
            except OSError:
                pass
    change = MetadataChange(alt_text={"x-default": "Words"})
    try:
        write(photo, change, keep=keep)
        print("written")
    except AppError as error:
        print(error)
    print(photo.read_bytes() == before, sorted(path.name for path in (*folder.iterdir(), *keep.glob("*"))))
    if kind == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.getrlimit(resource.RLIMIT_FSIZE)[1],) * 2)
    else:
        (folder / "filler").unlink()
    write(photo, change, keep=keep)
    print(read(photo).alt_text)


if __name__ == "__main__":
    {"write_on": write_on, "add_languages": add_languages, "fill": fill}[sys.argv[1]](
        Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:]
    )
