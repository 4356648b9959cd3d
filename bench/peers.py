"""Is Sightline faster than what one would take instead, with the same weights on the same machine?

python -m bench peers: llama.cpp, OpenVINO GenAI, onnxruntime-genai and transformers are installed, each in an
environment of its own in the cache folder, and given random weights of the same shapes. Every program is started anew
for each sample, in turns; samples that were taken while other programs kept the machine busy do not count. Prints
medians and their ratio to the best peer, and writes them to bench/results/ with what the machine is. Needs the extra
“export”, and “intel” for the column of that name, which is left out without it; 13 GB of disk, and in its first run a
network, and a C++ compiler for llama.cpp, which is built for the processor at hand.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import json
import os
import platform
import subprocess
import sys
import time
import venv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import platformdirs
import psutil

from bench import startup
from bench.machine import description
from sightline.engine.onnx_parts import physical_cores

ROOT = Path(__file__).resolve().parent.parent
RUNNERS = Path(__file__).parent / "runners"
BUSY = 0.05  # of all cores, in other programs: from here on a sample does not count
PATIENCE = 5  # tries of one sample before it is given up
MEASURED = {  # what runners tell, its unit, and what the project wants of it, as a share of the best peer's
    "first token, picture unread": ("ms", 0.9),
    "first token, picture read": ("ms", 0.2),
    "picture": ("ms", 1.0),
    "prefill 128": ("ms", None),
    "prefill 700": ("ms", 1.0),
    "token after a long prompt": ("ms", 0.85),
    "follow-up of 32 tokens": ("ms", 0.4),
    "picture of a batch": ("ms", 0.33),
    "peak memory": ("MB", 1.2),
    "ready": ("ms", None),
    "first window": ("ms", None),
}
# Whose share is wanted, where it is not the best's.
BESIDE = {"picture of a batch": "transformers", "peak memory": "llama.cpp"}


@dataclass(frozen=True)
class Peer:
    """A program to compare with: its script, the module that it needs, what PyPI calls it, and in which precisions.

    Where PyPI has only its source, also what cmake is told.
    """

    name: str
    runner: str
    module: str
    packages: tuple[str, ...]
    precisions: tuple[str, ...]
    cmake: str = ""


OURS = Peer("Sightline", "ours.py", "sightline", (), ("q4", "q8", "q4 intel"))  # the last: pictures by OpenVINO
PEERS = (
    Peer(
        "llama.cpp",
        "llamacpp_plain.py",
        "llama_cpp",
        ("llama-cpp-python", "gguf", "safetensors", "numpy"),
        ("Q4_0", "Q8_0"),
        "-DGGML_NATIVE=ON -DGGML_BLAS=OFF",  # its own kernels for this processor are its quickest
    ),
    Peer(
        "openvino-genai",
        "openvino_plain.py",
        "openvino_genai",
        ("openvino-genai", "gguf", "safetensors", "numpy"),
        ("Q4_0", "Q8_0"),
    ),
    Peer(
        "onnxruntime-genai",
        "genai_plain.py",
        "onnxruntime_genai",
        ("onnxruntime-genai", "onnxruntime", "onnx-ir", "torch", "transformers", "safetensors", "numpy"),
        ("int4",),
    ),
    Peer(
        "transformers",
        "transformers_plain.py",
        "transformers",
        ("torch", "transformers", "safetensors", "numpy"),
        ("bf16",),
    ),
)


def main(arguments: Sequence[str]) -> int:
    """Install, prepare, measure in turns, print and write."""
    parser = argparse.ArgumentParser(prog="python -m bench peers", description=__doc__.splitlines()[0])
    parser.add_argument("--small", action="store_true", help="tiny shapes, to show that all of it works")
    parser.add_argument("--here", action="store_true", help="install nothing: only peers that this environment has")
    parser.add_argument("--busy", action="store_true", help="count samples of a busy machine, too, and say so")
    parser.add_argument("--rounds", type=int, default=5, help="samples of each program (5)")
    parser.add_argument("--shapes", nargs="+", default=["smolvlm", "llava", "builtin"], help="which (all three)")
    parser.add_argument("--cache", type=Path, default=platformdirs.user_cache_path("sightline-bench"))
    parser.add_argument("--out", type=Path, default=ROOT / "bench" / "results")
    options = parser.parse_args(arguments)

    from bench import shapes  # it takes torch, which the bench's other parts do without

    interpreters = dict(_interpreters(options.cache, options.here))
    found: dict[str, dict[str, dict[str, list[float]]]] = {}
    lost: dict[str, int] = {}
    for shape in options.shapes:
        job = shapes.make(shape, options.small, options.cache / "models" / f"{shape}{'-small' * options.small}")
        job |= {"threads": physical_cores() or os.cpu_count(), "prefills": [16, 70] if options.small else [128, 700]}
        runs = list(_prepared(interpreters, job))
        found[shape] = {label: {} for label, _, _ in runs}
        for round_ in range(options.rounds):
            for label, command, told in runs:
                print(f"{shape}, {round_ + 1} of {options.rounds}: {label}", file=sys.stderr, flush=True)
                sample = _sample(command, told, options.busy)
                if sample is None:
                    lost[label] = lost.get(label, 0) + 1
                    continue
                if label.startswith(OURS.name) and not options.small:
                    sample["first window"] = startup.first_window()
                for name, value in sample.items():
                    found[shape][label].setdefault(name, []).append(value)
    for shape, results in found.items():
        print(f"\n{_heading(shape, options)}\n\n{table(results)}")
    if lost:
        print(f"\nWithout {', '.join(f'{count} of {label}' for label, count in lost.items())}: see above.")
    options.out.mkdir(parents=True, exist_ok=True)
    now = datetime.datetime.now(datetime.UTC)
    report = {
        "taken": now.isoformat(timespec="seconds"),
        "machine": description(),
        "small": options.small,
        "busy samples counted": options.busy,
        "programs": {name: _version(interpreter) for name, interpreter in interpreters.items()},
        "samples": found,
    }
    file = options.out / f"peers-{now:%Y%m%d-%H%M%S}.json"
    file.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(f"\nWritten to {file}")
    return 0


def table(results: dict[str, dict[str, list[float]]]) -> str:
    """Medians as Markdown: a row for what was measured, a column for each program, and ours beside the best peer's.

    Ours is the quickest of its precisions, as is theirs. What is wanted of another peer than the best says so.
    """
    labels = [label for label, sample in results.items() if sample]
    rows = [["", *labels, "ours / best peer", "wanted"], ["---"] * (len(labels) + 3)]
    for name in dict.fromkeys(name for sample in results.values() for name in sample):
        unit, wanted = MEASURED.get(name, ("ms", None))
        medians = {label: median(results[label][name]) for label in labels if name in results[label]}
        ours = [value for label, value in medians.items() if label.startswith(OURS.name)]
        other = BESIDE.get(name, "")
        theirs = [value for label, value in medians.items() if not label.startswith(OURS.name) and other in label]
        ratio = f"{min(ours) / min(theirs):.2f}" if ours and theirs else "—"
        cells = [f"{medians[label]:,.1f}" if label in medians else "—" for label in labels]
        share = f"≤ {wanted} of {other}" if other else f"≤ {wanted}"
        rows.append([f"{name}, {unit}", *cells, ratio, share if wanted else "—"])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _interpreters(cache: Path, here: bool) -> Iterator[tuple[str, str]]:
    """Of each program that can be run, the name and the Python that has it; the others are named on stderr."""
    yield OURS.name, sys.executable
    for peer in PEERS:
        if here:
            if importlib.util.find_spec(peer.module) is None:
                print(f"{peer.name} is left out: it is not installed here.", file=sys.stderr)
            else:
                yield peer.name, sys.executable
            continue
        folder = cache / "environments" / peer.name
        python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        stamp = folder / "installed"
        if not stamp.exists():
            print(f"Installing {peer.name} into {folder} …", file=sys.stderr, flush=True)
            venv.create(folder, clear=True, symlinks=os.name != "nt", with_pip=True)
            # The versions of torch and transformers that Sightline is tested with, and the newest of the peers.
            command = [str(python), "-m", "pip", "install", "--quiet", "-c", str(ROOT / "constraints.txt")]
            command += peer.packages
            environment = {**os.environ, "CMAKE_ARGS": peer.cmake}
            if subprocess.run(command, stdout=sys.stderr, env=environment).returncode:
                print(f"{peer.name} is left out: it cannot be installed here.", file=sys.stderr)
                continue
            stamp.touch()
        yield peer.name, str(python)


def _prepared(interpreters: dict[str, str], job: dict[str, Any]) -> Iterator[tuple[str, list[str], dict[str, Any]]]:
    """Every program in each of its precisions, its files written: a label, the command, and what it is told."""
    for peer in (OURS, *PEERS):
        if peer.name not in interpreters:
            continue
        for precision in peer.precisions:
            label = f"{peer.name} {precision}"
            told = {**job, "precision": precision}
            if peer is OURS:
                command = [interpreters[peer.name], "-m", f"bench.runners.{Path(peer.runner).stem}"]
            else:
                command = [interpreters[peer.name], str(RUNNERS / peer.runner)]
            try:
                _run(command, "prepare", told)
            except subprocess.CalledProcessError as error:
                print(f"{label} is left out, it cannot be prepared: {_last_line(error.stderr)}", file=sys.stderr)
                continue
            yield label, command, told


def _sample(command: list[str], job: dict[str, Any], busy: bool) -> dict[str, float] | None:
    """What one run of a program tells; None where the machine was busy each time, or the program failed."""
    for tried in range(PATIENCE):
        if tried:
            time.sleep(5)
        before, began = _others(), time.monotonic()
        try:
            told: dict[str, float] = json.loads(_run(command, "measure", job).splitlines()[-1])
        except subprocess.CalledProcessError as error:
            print(f"It failed: {_last_line(error.stderr)}", file=sys.stderr)
            return None
        share = (_others() - before) / (time.monotonic() - began) / (os.cpu_count() or 1)
        if busy or share < BUSY:
            return told
        print(f"Not counted: other programs took {share:.0%} of the machine.", file=sys.stderr, flush=True)
    return None


def _others() -> float:
    """Seconds of all cores that went into other programs than this and those that it started and awaited."""
    system, own = psutil.cpu_times(), os.times()
    idle = system.idle + getattr(system, "iowait", 0.0)
    guest = getattr(system, "guest", 0.0) + getattr(system, "guest_nice", 0.0)  # counted as user already
    return float(sum(system) - guest - idle - sum(own[:4]))


def _run(command: list[str], verb: str, job: dict[str, Any]) -> str:
    file = Path(job["folder"]) / "job.json"
    file.write_text(json.dumps({**job, "started": time.time()}), encoding="utf-8")
    # One BLAS, one number of threads; and nothing is looked for on the hub.
    environment = {**os.environ, "OMP_NUM_THREADS": str(job["threads"]), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [*command, verb, str(file)], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "it says nothing")[:300]


def _version(interpreter: str) -> list[str]:
    """What the environment holds, without what is this repository's own."""
    command = [interpreter, "-m", "pip", "list", "--format=json", "--disable-pip-version-check"]
    listed = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    wanted = {package for peer in PEERS for package in peer.packages} | {"onnxruntime-gpu", "openvino"}
    return [f"{each['name']}=={each['version']}" for each in listed if each["name"].lower().replace("_", "-") in wanted]


def _heading(shape: str, options: argparse.Namespace) -> str:
    size = ", tiny: no measure of speed" if options.small else ""
    state = ", on a busy machine" if options.busy else ""
    return f"**{shape}**{size}{state}, medians of {options.rounds} on {platform.machine()}:"
