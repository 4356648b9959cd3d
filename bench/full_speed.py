"""How long is the window deaf while a real model writes in the same process, as fast as it can?"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.measure import Measurement
from bench.window import RUNS, TOKENS, probe
from sightline.settings import builtin_model_folder

_NO_TOKEN = 1_000_000


def measurements() -> list[Measurement]:
    """The gaps between the ticks of a timer on the GUI thread, as in `window`, and how fast the model wrote."""
    runs = []
    for _ in range(RUNS):
        command = [sys.executable, "-m", "bench.full_speed"]
        runs.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    doing = f"while the built-in model writes {TOKENS:,} tokens of nonsense as fast as it can"
    return [
        Measurement(f"GUI-thread gap {doing}, 99th percentile", "< 33", "ms", [run["p99"] for run in runs]),
        Measurement("The same, longest", "< 50", "ms", [run["longest"] for run in runs]),
        Measurement("How fast it writes meanwhile", "—", "tok/s", [run["pace"] for run in runs]),
    ]


def endless(folder: Path) -> Path:
    """A copy of the built-in model that never ends an answer, and is not asked how sure it is, in `folder`."""
    model = folder / "endless"
    shutil.copytree(builtin_model_folder(), model)
    (model / "sightline.json").unlink()
    for name in ("config.json", "generation_config.json"):
        config = json.loads((model / name).read_text(encoding="utf-8"))
        config.get("text_config", config)["eos_token_id"] = _NO_TOKEN
        config["eos_token_id"] = _NO_TOKEN
        (model / name).write_text(json.dumps(config), encoding="utf-8")
    return model


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        probe(None, str(endless(Path(scratch))))
