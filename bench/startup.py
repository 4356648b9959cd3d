"""How soon does the command line answer, and how soon is the window there and takes what is typed?"""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import cache

from bench.first_window import STARTED
from bench.measure import Measurement

RUNS = 7


def measurements() -> list[Measurement]:
    """Milliseconds from starting the process; the window's end is a typed letter that stands in the question box."""
    command_line = {
        option: [_run("-m", "sightline", option)[0] for _ in range(RUNS)] for option in ("--help", "--version")
    }
    windows = [first_window() for _ in range(RUNS)]
    return [
        *(Measurement(f"`sightline {option}`", "≤ 300", "ms", values) for option, values in command_line.items()),
        Measurement("Window visible and answering to input", "≤ 600", "ms", windows),
    ]


def first_window() -> float:
    """Milliseconds until a typed letter stands in the question box."""
    return float(_run("-m", "bench.first_window")[1])


def _run(*arguments: str) -> tuple[float, str]:
    return _timed(_as_installed(), arguments)


@cache
def _as_installed() -> dict[str, str]:
    """The environment, with bytecode as where Sightline is installed: two starts write it, and do not count."""
    folder = tempfile.mkdtemp(prefix="sightline-bytecode-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for arguments in (("-m", "sightline", "--help"), ("-m", "bench.first_window")):
        _timed(environment, arguments)
    return environment


def _timed(environment: dict[str, str], arguments: Sequence[str]) -> tuple[float, str]:
    started = time.time()
    environment = {**environment, STARTED: str(started)}
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, check=True)
    return 1000 * (time.time() - started), done.stdout
