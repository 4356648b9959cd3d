"""Builds the Debian package: python3 -m installer.linux.build [--into FOLDER]. Needs dpkg-deb."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import textwrap
from email.utils import format_datetime
from html import escape
from pathlib import Path

from installer import onedir
from installer.release import MAINTAINER, MEDIA_TYPES, NAME, ROOT, environment, this
from tasks import SYSTEM_LIBRARIES

HERE = Path(__file__).parent
METAINFO = "app.sightline.Sightline.metainfo.xml"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# Beside what Qt's window needs: what Python and the wheels' libraries load of any system.
_ALSO = ("libgcc-s1", "libstdc++6", "zlib1g", "libexpat1", "fonts-dejavu-core | fonts-freefont-ttf")
_DESCRIPTION = """
Drop a picture on the window, ask, and read the answer as it is written. A small model comes with the program and runs
on this computer; larger ones can be fetched, or a server be used. Pictures, questions and answers stay here unless a
server is chosen. It also reads the words in pictures, writes alternative text for many pictures or for documents, and
works by keyboard and with a screen reader.
"""


def package(folder: Path, icons: Path, into: Path) -> Path:
    """Pack the folder with the program as a .deb; returns that. Raises OSError and CalledProcessError."""
    tree = into / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr/lib" / NAME, symlinks=True)
    documents = tree / "usr/share/doc" / NAME
    documents.mkdir(parents=True)
    # Beside the program, where About reads it: small systems leave documents out.
    (documents / "THIRD-PARTY-LICENCES.txt").symlink_to(f"../../../lib/{NAME}/THIRD-PARTY-LICENCES.txt")
    (tree / "usr/lib" / NAME / "CHANGELOG.md").unlink()
    _write(documents / "copyright", _copyright())
    _pack(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _pack(documents / "changelog.Debian.gz", _debian_changelog())
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _write(tree / "usr/share/applications/sightline.desktop", filled("sightline.desktop"))
    _write(tree / "usr/share/metainfo" / METAINFO, filled("sightline.metainfo.xml"))
    _pack(tree / "usr/share/man/man1/sightline.1.gz", _manual(tree / "usr/lib" / NAME / NAME))
    _write(tree / "usr/share/lintian/overrides/sightline", filled("overrides"))
    for size in onedir.SIZES:
        place = tree / f"usr/share/icons/hicolor/{size}x{size}/apps/sightline.png"
        place.parent.mkdir(parents=True)
        shutil.copy(icons / f"{size}.png", place)
    scalable = tree / "usr/share/icons/hicolor/scalable/apps/sightline.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(ROOT / "resources/icons/sightline.svg", scalable)
    _settle(tree)
    architecture = ARCHITECTURES[platform.machine()]
    _write(tree / "DEBIAN/control", _control(tree, architecture))
    _write(tree / "DEBIAN/md5sums", _sums(tree))
    target = into / f"{NAME}_{this().version}-1_{architecture}.deb"
    # xz, which every Debian can unpack; the number of threads decides where it begins a new block.
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(target)]
    subprocess.run(command, env=environment() | {"DPKG_DEB_THREADS_MAX": "2"}, check=True)
    return target


def filled(name: str) -> str:
    """A file of this folder with what is the same in all packages put in."""
    release = this()
    xml = name.endswith(".xml")
    types = "".join(f"{each};" for each in MEDIA_TYPES)
    values = {
        "@VERSION@": release.version,
        "@DATE@": f"{release.date:%Y-%m-%d}",
        "@LICENCE@": release.licence,
        "@SUMMARY@": escape(release.summary),
        "@CHANGES@": "\n".join(f"          <li>{escape(change)}</li>" for change in release.changes),
        "@MEDIA_TYPES@": "\n".join(f"    <mediatype>{each}</mediatype>" for each in MEDIA_TYPES) if xml else types,
    }
    text = (HERE / name).read_text(encoding="utf-8")
    for place, value in values.items():
        text = text.replace(place, value)
    return text


def _manual(program: Path) -> str:
    """The manual page, with the commands that the program itself tells of."""
    wide = environment() | {"COLUMNS": "1000"}  # so that each stands on one line
    told = subprocess.run([program, "--help"], env=wide, capture_output=True, text=True, check=True).stdout
    commands = re.findall(r"^ {4}([a-z-]+) {2,}(.+)$", told.partition("commands:")[2], flags=re.MULTILINE)
    entries = "\n".join(f".TP\n.B {_roff(command)}\n{_roff(does)}" for command, does in commands)
    return filled("sightline.1").replace("@COMMANDS@", entries)


def _roff(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")


def _control(tree: Path, architecture: str) -> str:
    size = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir())
    depends = ", ".join(["libc6 (>= 2.36)", *sorted({*SYSTEM_LIBRARIES.values(), *_ALSO})])
    description = textwrap.fill(_DESCRIPTION.strip(), 78, initial_indent=" ", subsequent_indent=" ")
    return (
        f"Package: {NAME}\nVersion: {this().version}-1\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size // 1024}\nDepends: {depends}\n"
        "Recommends: at-spi2-core, gnome-keyring | kwalletmanager, python3-venv, speech-dispatcher\n"
        "Suggests: libimage-exiftool-perl\nSection: graphics\nPriority: optional\n"
        f"Description: {this().summary[0].lower()}{this().summary[1:]}\n{description}\n"
    )


def _copyright() -> str:
    _, holder, *paragraphs = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().split("\n\n")
    terms = "\n .\n".join(textwrap.indent(paragraph, " ") for paragraph in paragraphs)
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Sightline\n"
        "Comment: The works of others in /usr/lib/sightline, and their licences, are in THIRD-PARTY-LICENCES.txt.\n\n"
        f"Files: *\nCopyright: {holder.removeprefix('Copyright (c) ')}\nLicense: {this().licence}\n{terms}\n"
    )


def _debian_changelog() -> str:
    lines = [textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ") for change in this().changes]
    entries = "\n".join(lines)
    return (
        f"{NAME} ({this().version}-1) unstable; urgency=medium\n\n{entries}\n\n"
        f" -- {MAINTAINER}  {format_datetime(this().date)}\n"
    )


def _sums(tree: Path) -> str:
    """The MD5 sum of every file, as dpkg checks them."""
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    lines = []
    for file in files:
        if "DEBIAN" not in file.relative_to(tree).parts[:1]:
            lines.append(f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n")
    return "".join(lines)


def _settle(tree: Path) -> None:
    """Anybody may read it, nobody write; only the program itself is run. All dates are the release's."""
    program = tree / "usr/lib" / NAME / NAME
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (this().epoch, this().epoch), follow_symlinks=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def main() -> Path:
    """Build the folder, and of it the package."""
    into = onedir.options(__doc__).into.resolve()
    return package(onedir.build(into), into / "icons", into)


if __name__ == "__main__":
    print(main())
