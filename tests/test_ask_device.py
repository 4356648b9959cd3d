"""--device of ask, annotate, replay and evaluate: where the model runs is chosen in a terminal too."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from sightline.cli import main
from sightline.conversation import Conversation, Message, Role
from sightline.engine import local
from sightline.engine.device import Computer
from sightline.settings import resource_folder
from sightline.transcripts import to_json
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript

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


@pytest.mark.parametrize("command", ["annotate", "replay", "evaluate"])
def test_every_command_with_a_model_takes_one(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setattr(local, "look", lambda: Computer("", 0, 2**34, frozenset()))
    photos, said = tmp_path / "photos", tmp_path / "said.json"
    photos.mkdir()
    Image.new("RGB", (20, 12), "red").save(photos / "red.png")
    now = datetime(2026, 11, 22, tzinfo=UTC)
    conversation = Conversation().add(None, Message(Role.USER, "How many?"))
    to_json.write(Transcript("1", "Squares", now, now, now, conversation), said, Options())
    arguments = {"annotate": [str(photos), "--draft", "--no-text"], "replay": [str(said)], "evaluate": ["--n", "1"]}
    assert main([command, *arguments[command], "--device", "cuda-4bit"]) == 1
    assert "no graphics card that can be used" in capsys.readouterr().err


def test_too_little_memory_is_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def nothing_left(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(local, "choose", nothing_left)
    assert main(["ask", *QUESTION]) == 1
    assert capsys.readouterr().err == (
        "sightline: There is not enough free memory for this. Close other programs, or use something smaller.\n"
    )
