"""The comparison with other programs: on tiny shapes, with whichever of them is installed here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
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
        assert set(samples[label]) == TEXT | PICTURE | {"picture of a batch"}
        assert all(len(values) == 2 and min(values) > 0 for values in samples[label].values())
    for label in samples:
        if label.startswith("llama.cpp"):
            assert set(samples[label]) == TEXT | PICTURE
    turns = [line.rpartition(": ")[2] for line in done.stderr.splitlines() if line.startswith("smolvlm, ")]
    assert turns == [*samples] * 2
    for peer in peers.PEERS:
        assert (peer.name in done.stderr) or (peer.name in report["programs"])
    assert "| ours / best peer | wanted |" in done.stdout


def test_the_ratio_is_ours_to_the_best_of_theirs_or_to_the_one_that_is_named() -> None:
    results = {
        "Sightline q4": {"picture": [30.0, 10.0, 20.0], "prefill 700": [300.0]},
        "Sightline q8": {"picture": [21.0], "prefill 700": [200.0], "picture of a batch": [450.0]},
        "transformers bf16": {"picture": [80.0], "picture of a batch": [900.0]},
        "quick": {"picture": [40.0], "prefill 700": [100.0], "picture of a batch": [500.0]},
        "absent": {},
    }
    rows = peers.table(results).splitlines()
    assert rows[0] == "|  | Sightline q4 | Sightline q8 | transformers bf16 | quick | ours / best peer | wanted |"
    assert rows[2:] == [
        "| picture, ms | 20.0 | 21.0 | 80.0 | 40.0 | 0.50 | ≤ 1.0 |",
        "| prefill 700, ms | 300.0 | 200.0 | — | 100.0 | 2.00 | ≤ 1.0 |",
        "| picture of a batch, ms | — | 450.0 | 900.0 | 500.0 | 0.50 | ≤ 0.33 of transformers |",
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


def test_llama_cpp_reads_the_same_language_model_as_transformers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, llama, transformers = _both(tmp_path, monkeypatch, known_tower=False)
    random = np.random.default_rng(0)
    found, expected = [], []
    for length in (70, 32):  # a prompt, and more behind what was answered to it
        tokens = random.integers(job["first word"], job["vocabulary"], length).tolist()
        for runner, written in ((llama, found), (transformers, expected)):
            runner.feed(tokens)
            for _ in range(16):
                written.append(int(runner.last))
                runner.write(1)
    assert found == expected
    assert len(set(expected)) > 8  # the weights tell one text from another


def test_llama_cpp_sees_the_same_as_transformers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    job, llama, transformers = _both(tmp_path, monkeypatch, known_tower=True)
    from llama_cpp import mtmd_cpp

    llama.see()
    size = (job["picture tokens"], job["text"]["hidden_size"])
    found = np.ctypeslib.as_array(mtmd_cpp.mtmd_get_output_embd(llama.tower), size)
    (features,) = transformers.model.get_image_features(**transformers.pixels).pooler_output
    expected = features.detach().numpy()
    np.testing.assert_allclose(found, expected, rtol=0, atol=0.01 * expected.std())


def _both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known_tower: bool) -> tuple[dict[str, Any], Any, Any]:
    """llama.cpp and transformers with one small model in full precision, and a job for them."""
    pytest.importorskip("llama_cpp")
    pytest.importorskip("gguf")
    from safetensors.numpy import load_file, save_file

    from bench import shapes

    monkeypatch.syspath_prepend(str(peers.RUNNERS))  # runners are scripts: they import what lies beside them
    from llamacpp_plain import LlamaCpp
    from transformers_plain import Transformers

    job = shapes.make("smolvlm", True, tmp_path) | {"threads": 1, "known tower": known_tower}
    random = np.random.default_rng(0)
    for checkpoint in (job["checkpoint"], job["text checkpoint"]):
        file = Path(checkpoint) / "model.safetensors"
        weights = load_file(file)
        for name, values in weights.items():  # as they are made they hardly tell one token from another
            noise = random.normal(size=values.shape, scale=0.1).astype(np.float32)
            weights[name] = values + noise if values.ndim == 1 else values * 10
        save_file(weights, file, {"format": "pt"})
    noise = random.integers(0, 256, np.load(job["picture"]["pixel_values"]).shape)
    np.save(job["picture"]["pixel_values"], (noise / 127.5 - 1).astype(np.float32))  # as bytes can say it
    llama, transformers = LlamaCpp(), Transformers()
    llama.prepare({**job, "precision": "F32"})
    llama.load({**job, "precision": "F32"})
    transformers.load({**job, "precision": "fp32"})
    return job, llama, transformers
