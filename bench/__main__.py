"""Print the speed table as Markdown, or some parts of it; every number comes from this machine and this run.

python -m bench [PART …], where a part is startup, answers, reading, window, full_speed, conversation,
conversation_list, review_list, drafting, scan or store; or python -m bench peers, which says how others do with the
same weights.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys

from bench import (
    answers,
    conversation,
    conversation_list,
    drafting,
    full_speed,
    peers,
    reading,
    review_list,
    scan,
    startup,
    store,
    window,
)
from bench.machine import processor
from bench.measure import HEADER

_PARTS = (
    *(startup, answers, reading, window, full_speed, conversation, conversation_list, review_list, drafting, scan),
    store,
)


def main(wanted: list[str]) -> int:
    """Measure everything, or the parts that are named; on a Linux machine without a display, on a virtual screen."""
    if wanted[:1] == ["peers"]:
        return peers.main(wanted[1:])
    parts = {module.__name__.removeprefix("bench."): module for module in _PARTS}
    if unknown := set(wanted) - set(parts):
        sys.exit(f"There is no part {', '.join(sorted(unknown))}; there are {', '.join(parts)}.")
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        if not shutil.which("xvfb-run"):
            sys.exit("The bench needs a display, or Xvfb: sudo apt-get install -y xvfb xauth")
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
        return subprocess.run([*screen, sys.executable, "-m", "bench", *wanted]).returncode
    print(f"On {processor()}, {os.cpu_count()} cores, Python {platform.python_version()}:\n\n{HEADER}")
    for name in wanted or parts:
        for measurement in parts[name].measurements():
            print(measurement.row(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
