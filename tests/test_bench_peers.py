"""The comparison with other programs: on tiny shapes, with whichever of them is installed here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench import peers

ROOT = Path(__file__).parents[1]
TEXT = {"prefill 16", "prefill 70", "token after a long prompt", "follow-up of 32 tokens", "peak memory", "ready"}
PICTURE = {"picture", "first token, picture unread", "first token, picture read"}


@pytest.mark.e2e
def test_all_that_is_installed_is_measured_in_turns(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bench", "peers", "--small", "--here", "--busy", "--rounds", "2"]
    command += ["--shapes", "smolvlm", "--cache", str(tmp_path / "cache"), "--out", str(tmp_path / "results")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (file,) = (tmp_path / "results").iterdir()
    report = json.loads(file.read_text(encoding="utf-8"))
    assert report["small"]
    assert report["machine"]["cores"] == os.cpu_count()
    assert any(program.startswith("torch==") for program in report["programs"]["transformers"])
    samples = report["samples"]["smolvlm"]
    for label in ("Sightline q4", "Sightline q8", "transformers bf16"):
        assert set(samples[label]) == TEXT | PICTURE
        assert all(len(values) == 2 and min(values) > 0 for values in samples[label].values())
    turns = [line.rpartition(": ")[2] for line in done.stderr.splitlines() if line.startswith("smolvlm, ")]
    assert turns == [*samples] * 2
    for peer in peers.PEERS:
        assert (peer.name in done.stderr) or (peer.name in report["programs"])
    assert "| ours / best peer | wanted |" in done.stdout


def test_the_ratio_is_ours_to_the_best_of_theirs() -> None:
    results = {
        "Sightline q4": {"picture": [30.0, 10.0, 20.0], "prefill 700": [300.0]},
        "Sightline q8": {"picture": [21.0], "prefill 700": [200.0]},
        "slow": {"picture": [80.0]},
        "quick": {"picture": [40.0], "prefill 700": [100.0]},
        "absent": {},
    }
    rows = peers.table(results).splitlines()
    assert rows[0] == "|  | Sightline q4 | Sightline q8 | slow | quick | ours / best peer | wanted |"
    assert rows[2:] == [
        "| picture, ms | 20.0 | 21.0 | 80.0 | 40.0 | 0.50 | ≤ 1.0 |",
        "| prefill 700, ms | 300.0 | 200.0 | — | 100.0 | 2.00 | ≤ 1.0 |",
    ]


def test_what_is_taken_while_the_machine_is_busy_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(peers, "PATIENCE", 1)
    script = tmp_path / "runner.py"
    script.write_text("import time; time.sleep(1); print('noise'); print('{\"picture\": 7.5}')")
    command, job = [sys.executable, str(script)], {"folder": str(tmp_path), "threads": 1}
    burners = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        assert peers._sample(command, job, busy=False) is None
        assert "other programs took" in capsys.readouterr().err
        assert peers._sample(command, job, busy=True) == {"picture": 7.5}
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()


def test_a_program_that_fails_is_named_and_costs_only_its_own_sample(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "runner.py"
    script.write_text("raise SystemExit('no such graph')")
    assert peers._sample([sys.executable, str(script)], {"folder": str(tmp_path), "threads": 1}, busy=True) is None
    assert capsys.readouterr().err == "It failed: no such graph\n"
