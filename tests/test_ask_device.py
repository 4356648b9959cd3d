"""sightline ask --device: where the model runs is chosen in a terminal too."""

from __future__ import annotations

import pytest

from sightline.cli import main
from sightline.engine import local
from sightline.engine.device import Computer
from sightline.settings import resource_folder

QUESTION = [str(resource_folder() / "samples" / "shapes.png"), "How many shapes are there?", "--no-text"]


def test_a_device_is_chosen_in_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(local, "look", lambda: Computer("", 0, 2**34, frozenset()))
    assert main(["ask", *QUESTION, "--device", "cpu"]) == 0
    assert capsys.readouterr().out.strip()
    assert main(["ask", *QUESTION, "--device", "cuda"]) == 1
    said = capsys.readouterr().err
    assert "no graphics card that can be used" in said
    assert "--device cpu" in said
    with pytest.raises(SystemExit) as ended:
        main(["ask", *QUESTION, "--device", "tpu"])
    assert ended.value.code == 2
