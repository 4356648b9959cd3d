"""Builds what every installer packs: the wheel, and from it the folder with the program, its icons and licences.

    python3 -m installer.onedir [--into FOLDER]

Needs Python 3.11 or newer, a connection to a package index, and on Linux the package binutils. Whatever it makes lies
in the folder `build`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from installer.release import NAME, ROOT, environment

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Of the icons, in pixels."""


def build(into: Path = ROOT / "build") -> Path:
    """Make everything; returns the folder with the program. Raises CalledProcessError."""
    into.mkdir(parents=True, exist_ok=True)
    python = make_environment(into / "environment", make_wheel(into))
    folder = into / "dist" / NAME
    _run(python, "-m", "installer.icons", str(into / "icons"))
    spec = str(ROOT / "installer" / "sightline.spec")
    places = ("--distpath", str(into / "dist"), "--workpath", str(into / "work"))
    pyinstaller = ("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN")
    _run(python, *pyinstaller, *places, spec, SIGHTLINE_ICONS=str(into / "icons"))
    _strip(folder)
    _run(python, "-m", "installer.licences", str(into / "work" / NAME), str(folder / "THIRD-PARTY-LICENCES.txt"))
    shutil.copy(ROOT / "CHANGELOG.md", folder)
    return folder


def _strip(folder: Path) -> None:
    """Take the debugger's part, two thirds of it, out of the library of a Python that was built from source.

    Other libraries stay as their wheels have them: some are laid out in a way that `strip` breaks.
    """
    if sys.platform == "linux":
        for library in folder.glob("_internal/libpython*"):
            subprocess.run(["strip", "--strip-debug", library], check=True)


def make_wheel(into: Path) -> Path:
    """Build the sdist, and the wheel from it; returns the wheel."""
    tools = into / "tools"
    if not tools.exists():
        venv.create(tools, with_pip=True, symlinks=os.name != "nt")
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(ROOT / "constraints.txt"))
    _run(_python(tools), *pip, "build")
    shutil.rmtree(into / "wheel", ignore_errors=True)
    _run(_python(tools), "-m", "build", "--outdir", str(into / "wheel"), str(ROOT))
    (wheel,) = (into / "wheel").glob("*.whl")
    return wheel


def make_environment(folder: Path, wheel: Path) -> Path:
    """An environment with the wheel and PyInstaller alone, made anew; returns its Python."""
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(ROOT / "constraints.txt"))
    _run(_python(folder), *pip, f"{wheel}[installer,speech]")
    return _python(folder)


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _run(program: Path, *arguments: str, **variables: str) -> None:
    print("$", program.name, *arguments, flush=True)
    subprocess.run([program, *arguments], cwd=ROOT, env=environment() | variables, check=True)


def options(description: str | None) -> argparse.Namespace:
    """The command line of everything that builds."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=ROOT / "build", metavar="FOLDER", help="where all is made: build")
    return parser.parse_args()


if __name__ == "__main__":
    print(build(options(__doc__).into.resolve()))
    sys.exit()
