"""The command line: light to import, exit codes that mean something, answers that stand alone on standard output."""

from __future__ import annotations

import contextlib
import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PIL import Image

from sightline import __version__, cli
from sightline.conversation import Message, Role
from sightline.events import Event, Finished, StopReason
from sightline.settings import Settings, resource_folder
from sightline.training.recipe import STAGES

HEAVY = ("torch", "onnxruntime", "PySide6", "numpy", "PIL", "transformers", "cv2", "rapidocr")


@pytest.fixture
def png(tmp_path: Path) -> Path:
    file = tmp_path / "two words.png"
    Image.new("RGB", (40, 30), "red").save(file)
    return file


def test_importing_the_command_line_pulls_in_nothing_heavy():
    script = f"import sys, sightline.cli; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_version(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"sightline {__version__}\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    out = capsys.readouterr().out
    commands = ("gui", "ask", "read", "find", "annotate", "export-onnx", "train", "evaluate")
    assert all(command in out for command in commands)


def test_every_stage_of_the_recipe_can_be_trained(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        cli.main(["train", "--help"])
    assert f"--stage {{{','.join(STAGES)}}}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask", "only-one-argument"],
        ["ask", "--region", "10,20,50", "a.png", "What?"],
        ["ask", "--region", "50,50,60,10", "a.png", "What?"],
        ["ask", "--region", "0:0,0,10,10", "a.png", "What?"],
        ["ask", "--region", "nan,0,10,10", "a.png", "What?"],
        ["evaluate", "--n", "0"],
        ["evaluate", "--photographs", "none"],
        ["evaluate", "--basics", "--photographs", "."],
        ["evaluate", "--skill", "flying"],
        ["sing"],
    ],
)
def test_a_wrong_command_line_is_exit_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2


def test_the_answer_alone_is_on_standard_output(
    png: Path, tiny_bundle: Callable[[str], Path], capfd: pytest.CaptureFixture[str]
):
    model = tiny_bundle("clip")
    capfd.readouterr()  # what making it wrote
    assert cli.main(["ask", str(png), "What is this?", "--model", str(model)]) == 0
    captured = capfd.readouterr()
    assert captured.out.endswith("\n")
    assert len(captured.out) > 1
    assert captured.err == ""


def test_json_is_one_object_with_the_same_answer(
    png: Path, tiny_bundle: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
):
    arguments = ["ask", str(png), "What is this?", "--model", str(tiny_bundle("clip"))]
    cli.main(arguments)
    plain = capsys.readouterr().out
    assert cli.main([*arguments, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["question"] == "What is this?"
    assert answer["pictures"][0]["name"] == "two words.png"
    assert answer["pictures"][0]["size"] == [40, 30]
    assert answer["reason"] in ("end", "length")
    assert answer["new_tokens"] > 0
    # A terminal is spared control characters; JSON carries the text as it is.
    assert [c for c in answer["answer"] if c.isprintable()] == [c for c in plain.rstrip("\n") if c.isprintable()]


def test_a_picture_from_standard_input(
    png: Path, tiny_bundle: Callable[[str], Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(png.read_bytes())))
    assert cli.main(["ask", "-", "What is this?", "--model", str(tiny_bundle("clip")), "--json"]) == 0
    (picture,) = json.loads(capsys.readouterr().out)["pictures"]
    assert (picture["name"], picture["size"]) == ("standard input", [40, 30])


@pytest.mark.parametrize("stdin", [None, io.TextIOWrapper(io.BytesIO(b""))])
def test_empty_or_closed_standard_input_is_exit_code_3(
    stdin: io.TextIOWrapper | None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "stdin", stdin)
    assert cli.main(["ask", "-", "What is this?"]) == 3
    assert "standard input" in capsys.readouterr().err


def test_standard_input_is_not_read_without_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, png: Path
):
    from sightline.engine import images

    monkeypatch.setattr(images, "MAX_FILE_BYTES", 10)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(png.read_bytes())))
    assert cli.main(["ask", "-", "What is this?"]) == 3
    assert "more than" in capsys.readouterr().err


def chart() -> Path:
    return resource_folder() / "samples" / "pie-chart.png"


def test_the_words_of_pictures_are_printed_in_reading_order(png: Path, capfd: pytest.CaptureFixture[str]):
    assert cli.main(["read", str(chart())]) == 0
    words = ["Ways to work", "Bicycle 40 %", "Bus 30 %", "Car 20 %", "On foot 10 %"]
    captured = capfd.readouterr()
    assert (captured.out.splitlines(), captured.err) == (words, "")
    assert cli.main(["read", str(png), str(chart())]) == 0
    captured = capfd.readouterr()
    assert captured.out.splitlines() == ["two words.png:", "pie-chart.png:", *words]
    assert captured.err == "(No text was read in two words.png)\n"


def test_words_as_json_have_places_and_confidences(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["read", "--json", str(chart())]) == 0
    (picture,) = json.loads(capsys.readouterr().out)
    assert (picture["name"], picture["size"], len(picture["sha256"])) == ("pie-chart.png", [800, 600], 64)
    title = picture["lines"][0]["words"]
    assert [word["text"] for word in title] == ["Ways", "to", "work"]
    assert all(0.9 < word["confidence"] <= 1 for word in title)
    lefts = [word["box"]["left"] for word in title]
    assert lefts == sorted(lefts)
    assert 0 < title[0]["box"]["top"] < title[0]["box"]["bottom"] < 0.2


def test_a_picture_that_cannot_be_opened_is_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["read", str(tmp_path / "gone.png")]) == 3
    assert "gone.png" in capsys.readouterr().err


def test_where_text_cannot_be_read_the_question_is_answered_all_the_same(
    tiny_bundle: Callable[[str], Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "rapidocr", None)
    arguments = ["ask", str(chart()), "What is this?", "--model", str(tiny_bundle("clip"))]
    assert cli.main(arguments) == 0
    captured = capsys.readouterr()
    assert len(captured.out) > 1
    assert captured.err.startswith("sightline: Text in pictures cannot be read: ")
    assert cli.main([*arguments, "--no-text", "--json"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert json.loads(captured.out)["quotes"] is None
    assert cli.main(["read", str(chart())]) == 1
    assert capsys.readouterr().err.startswith("sightline: Text in pictures cannot be read: ")


def test_the_model_is_told_the_words_unless_they_are_switched_off(
    tiny_bundle: Callable[[str], Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    def prompt_tokens(*options: str) -> int:
        ask = ["ask", str(chart()), "What is this?", "--json", "--model", str(tiny_bundle("clip")), *options]
        assert cli.main(ask) == 0
        return int(json.loads(capsys.readouterr().out)["prompt_tokens"])

    told, untold = prompt_tokens(), prompt_tokens("--no-text")
    assert told > untold
    monkeypatch.setattr(Settings, "load", classmethod(lambda cls, file: cls(read_text=False)))
    assert prompt_tokens() == untold


def test_a_quote_that_was_not_read_is_pointed_out(
    tiny_bundle: Callable[[str], Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    from sightline import chat

    def answer(self: chat.Chat, model: object, question: int, settings: object) -> Generator[Event]:
        outcome = Finished(StopReason.END, 1, 0, 1, 0.1, 0.1)
        message = Message(Role.ASSISTANT, 'It says "Bus 30 %" and “Train”.')
        self.conversation = self.conversation.add(question, message, outcome)
        yield outcome

    monkeypatch.setattr(chat.Chat, "answer", answer)
    arguments = ["ask", str(chart()), "What is this?", "--model", str(tiny_bundle("clip"))]
    capsys.readouterr()  # what making the model said
    assert cli.main(arguments) == 0
    assert capsys.readouterr().err == "(Quoted, but not read in the picture: “Train”)\n"
    assert cli.main([*arguments, "--json"]) == 0
    quotes = json.loads(capsys.readouterr().out)["quotes"]
    assert [(quote["text"], quote["read"]) for quote in quotes] == [("Bus 30 %", True), ("Train", False)]


def test_on_a_terminal_the_progress_line_does_not_wipe_the_answer(png: Path, tiny_bundle: Callable[[str], Path]):
    ask = [sys.executable, "-m", "sightline", "ask", str(png), "What is this?", "--model", str(tiny_bundle("clip"))]
    ours, theirs = pty.openpty()
    process = subprocess.Popen(ask, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # how Linux says that the other end was closed
        while piece := os.read(ours, 4096):
            shown += piece
    os.close(ours)
    assert process.wait() == 0
    plain = subprocess.run(ask, capture_output=True, check=True).stdout
    last_clearing = shown.rindex(b"\r\x1b[K") + len(b"\r\x1b[K")
    assert b"Reading 0/1" in shown[:last_clearing]
    assert shown[last_clearing:].replace(b"\r\n", b"\n") == plain


def test_a_bad_picture_is_named_and_is_exit_code_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    bad = tmp_path / "notes.png"
    bad.write_text("not a picture")
    assert cli.main(["ask", str(bad), "What is this?"]) == 3
    error = capsys.readouterr().err
    assert error.startswith("sightline: ")
    assert "notes.png" in error
    assert "Traceback" not in error


def test_a_missing_model_is_exit_code_4(png: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["ask", str(png), "What is this?", "--model", str(tmp_path / "none")]) == 4
    assert "none" in capsys.readouterr().err


def test_without_a_display_the_window_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert cli.main([]) == 1
    assert "no display" in capsys.readouterr().err


def test_control_characters_of_an_answer_do_not_reach_the_terminal(capsys: pytest.CaptureFixture[str]):
    from sightline.events import TextDelta

    cli._write_text(TextDelta("a\x1b]0;owned\x07b\n\tc\x9bd\r"))
    assert capsys.readouterr().out == "a]0;ownedb\n\tcd"


def test_control_characters_of_an_error_do_not_reach_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["ask", str(tmp_path / "a\x1b]0;owned\x07.png"), "What is this?"]) == 3
    assert "\x1b" not in capsys.readouterr().err


def test_a_reader_that_leaves_is_no_traceback(png: Path, tiny_bundle: Callable[[str], Path]):
    ask = [sys.executable, "-m", "sightline", "ask", str(png), "What is this?", "--model", str(tiny_bundle("clip"))]
    process = subprocess.Popen(ask, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 1
    assert error == ""
