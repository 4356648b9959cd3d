#!/usr/bin/env python3
"""The one front door for every chore: run, test, offline, lint, bench, installer. Needs Python 3.11 or newer only."""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
BINARIES = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
CONSTRAINTS = ROOT / "constraints.txt"

# What Qt's window needs from a Linux system, and the Debian package that brings each.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def install(extras: str = "") -> None:
    """Make the environment and install Sightline into it, once for each state of the files that say what is needed."""
    wanted = hashlib.sha256(
        (ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes() + str(ROOT).encode()
    ).hexdigest()
    stamp = ENVIRONMENT / f"installed{extras}"
    # A link to an interpreter that an upgrade of the system took away does not exist.
    whole = any((BINARIES / name).exists() for name in ("python", "python.exe"))
    if whole and stamp.exists() and stamp.read_text() == wanted:
        return
    if not whole:
        print("Making the environment in .venv …", flush=True)
        try:
            venv.create(ENVIRONMENT, clear=True, symlinks=os.name != "nt", with_pip=True)
        except BaseException as error:
            shutil.rmtree(ENVIRONMENT, ignore_errors=True)  # half an environment would be taken for a whole one
            # Debian's Python exits here itself where the package is missing.
            if not isinstance(error, (subprocess.CalledProcessError, SystemExit)):
                raise
            sys.exit("Python's venv module is incomplete here. On Debian or Ubuntu: sudo apt-get install python3-venv")
    print("Installing Sightline and what it needs (once, some minutes) …", flush=True)
    command = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-c",
        str(CONSTRAINTS),
        "-e",
        f".{extras}",
    ]
    if subprocess.run([BINARIES / "python", *command], cwd=ROOT).returncode:
        sys.exit("The installation failed; pip's message above says why. Is there a connection to a package index?")
    stamp.write_text(wanted)


def missing_system_packages() -> list[str]:
    """The Debian packages whose libraries, or fonts, are absent from this Linux system."""
    missing = []
    for library, package in SYSTEM_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    if not any(next(folder.rglob("*.[ot]t[fc]"), None) for folder in folders if folder.is_dir()):
        missing.append("fonts-dejavu-core")
    return missing


def display_answers() -> bool:
    """Whether a Wayland or X server can be reached; a DISPLAY left over from another login cannot."""
    if wayland := os.environ.get("WAYLAND_DISPLAY"):
        return Path(os.environ.get("XDG_RUNTIME_DIR", "/"), wayland).exists() or bool(os.environ.get("DISPLAY"))
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # it will be named among what is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    reached = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return reached


def run(arguments: list[str]) -> int:
    """Start the window; without a display, answer a bundled sample in the terminal instead."""
    install()
    sightline = str(BINARIES / "sightline")
    if sys.platform == "linux":
        if not display_answers():
            sample, question = ROOT / "resources" / "samples" / "shapes.png", "Describe this picture."
            print("There is no display here, so no window can open. Answering a sample in the terminal instead:\n")
            print(f'$ sightline ask {sample.relative_to(ROOT)} "{question}"', flush=True)
            return subprocess.run([sightline, "ask", str(sample), question]).returncode
        if missing := missing_system_packages():
            print("The window needs system libraries that are missing. On Debian or Ubuntu, install them with:\n")
            print("    sudo apt-get install -y " + " ".join(missing) + "\n")
            print("Elsewhere, install the packages that bring the same libraries; then run this again.")
            return 1
    return subprocess.run([sightline, "gui", *arguments]).returncode


def python(*arguments: str) -> int:
    """Run the environment's Python in the project's root."""
    print("$ python " + " ".join(arguments), flush=True)
    return subprocess.run([BINARIES / "python", *arguments], cwd=ROOT).returncode


def lint(_arguments: list[str]) -> int:
    """Style, formatting, types, and the floors of the house."""
    install("[dev,export,train]")
    checks = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"),
    )
    return max(python(*check) for check in checks)


def test(arguments: list[str]) -> int:
    """Run every test with coverage, some files at a time; arguments go to pytest."""
    install("[dev,export,train]")
    # A file's tests share what was made for them; a worker takes 2 GB.
    several = ("-n", "logical", "--maxprocesses", "4", "--dist", "loadfile")
    return python("-m", "pytest", "--cov", "--cov-report=term", *several, *arguments)


def offline(arguments: list[str]) -> int:
    """Run every test without a network, and count what tries to reach one; arguments go to pytest."""
    install("[dev,export,train]")
    user = [] if getattr(os, "geteuid", lambda: 1)() == 0 else ["--map-root-user"]
    alone = ["unshare", *user, "--net", "--mount"]
    if sys.platform != "linux" or shutil.which(alone[0]) is None:
        print("This needs Linux, and the command unshare of util-linux.")
        return 1
    if subprocess.run([*alone, "true"]).returncode:
        print("This system does not let you make network namespaces. An administrator can allow it, often with")
        print("    sudo sysctl -w kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0")
        return 1
    return subprocess.run([*alone, str(BINARIES / "python"), "tests/alone.py", *arguments], cwd=ROOT).returncode


def bench(arguments: list[str]) -> int:
    """Print the speed table."""
    install()
    return python("-m", "bench", *arguments)


def installer(arguments: list[str]) -> int:
    """Build the Debian package, and try it in a clean system: install, ask, remove. Needs root and debootstrap."""
    return subprocess.run([sys.executable, "-m", "installer.check", *arguments], cwd=ROOT).returncode


def main() -> int:
    """Read the command line and do the chore."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whichever Python is first on the path may run this
        sys.exit(f"Sightline needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    chores = {chore.__name__: chore for chore in (run, test, offline, lint, bench, installer)}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.epilog = "\n".join(f"  {name:9} {chore.__doc__}" for name, chore in chores.items())
    parser.add_argument("chore", choices=chores)
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed on: pictures to run, options to pytest, …")
    options = parser.parse_args()
    return chores[options.chore](options.arguments)


if __name__ == "__main__":
    sys.exit(main())
