"""Parts of the bench that drive a window or a model for long: each is run with little, and measures all it names."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from bench import drafting, perplexity, profile
from sightline.engine.onnx_language import OnnxLanguageModel

ROOT = Path(__file__).parents[1]
CONVERSATION = """
from bench import conversation, window
conversation.MESSAGES, window.TOKENS = 8, 20
del conversation._STEPS[4:]
conversation.probe()
"""
CONVERSATION_LIST = """
from bench import conversation_list
conversation_list.CONVERSATIONS = 300
del conversation_list._STEPS[4:]
conversation_list.probe()
"""
WINDOW = """
from bench import window
window.TOKENS = 20
window.probe(window.SteadyWriter("one table"))
"""
FULL_SPEED = """
import tempfile
from pathlib import Path
from bench import full_speed, window
window.TOKENS = 300
window.probe(None, str(full_speed.endless(Path(tempfile.mkdtemp()))))
"""
REVIEW_LIST = """
from bench import review_list
review_list.PICTURES, review_list._DRAFTS = 40, 3
del review_list._STEPS[4:]
review_list.probe()
"""


@pytest.mark.parametrize(
    ("script", "measured"),
    [
        (CONVERSATION, {"opening", "opening gap", "scrolling", "answering"}),
        (CONVERSATION_LIST, {"end", "scrolling", "renaming"}),
        (WINDOW, {"p99", "longest", "long", "pace"}),
        (FULL_SPEED, {"p99", "longest", "long", "pace"}),
        (REVIEW_LIST, {"opening", "scrolling", "filtering", "deciding", "drafting"}),
    ],
    ids=["conversation", "conversation_list", "window", "full_speed", "review_list"],
)
def test_a_part_with_a_window_measures_all_it_names(script: str, measured: set[str]) -> None:
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert set(found) == measured
    assert min(found.values()) >= 0


def test_breaking_off_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafting, "PICTURES", 2)
    monkeypatch.setattr(drafting, "SIZE", (160, 120))
    monkeypatch.setattr(drafting, "_LATEST", 0.0)  # before any could be done
    (measurement,) = drafting.measurements()
    assert measurement.row().startswith("| Breaking off a photo")


def test_perplexity_is_of_probabilities_whatever_the_portions(
    monkeypatch: pytest.MonkeyPatch, tiny_bundle: Callable[[str], Path]
) -> None:
    folder = tiny_bundle("clip")
    text_config = json.loads((folder / "config.json").read_text())["text_config"]
    files = [folder / "onnx" / f"{name}.onnx" for name in ("embed_tokens", "decoder_model_merged")]
    model = OnnxLanguageModel(*files, folder, text_config, -1, "cpu")
    text = np.arange(50, 90)
    whole = perplexity._log_probabilities(model, text)
    np.testing.assert_allclose(np.exp(whole).sum(-1), 1, rtol=1e-4)
    model.rewind(0)
    assert whole[-1].argmax() == model.feed(text).argmax()
    monkeypatch.setattr(perplexity, "_CHUNK", 7)
    np.testing.assert_allclose(perplexity._log_probabilities(model, text), whole, atol=1e-3)


def test_a_profile_names_what_each_operator_takes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tiny_bundle: Callable[[str], Path]
) -> None:
    monkeypatch.setattr(profile, "PROMPT", 40)
    monkeypatch.setattr(profile, "SHOWN", 99)  # which take most is nothing to hold on to
    monkeypatch.setattr(sys, "argv", ["profile", str(tiny_bundle("clip"))])
    assert profile.main() == 0
    picture, prompt, token = capsys.readouterr().out.splitlines()[2:]
    assert "Conv" in picture
    assert "MultiHeadAttention" in picture
    for row in (prompt, token):
        assert "GroupQueryAttention" in row
        assert "MatMul" in row
        assert "Conv" not in row
    for row in (picture, prompt, token):
        shares = [int(share) for share in re.findall(r"(\d+)%", row)]
        assert abs(sum(shares) - 100) <= len(shares) / 2  # each is rounded
    assert onnxruntime.InferenceSession.__name__ == "InferenceSession"
