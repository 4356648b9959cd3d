"""`sightline transcript`: from JSON to every format, parts and options, and a sentence for what goes wrong."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from sightline import cli
from sightline.transcripts import to_json
from sightline.transcripts.formats import export, find
from sightline.transcripts.transcript import Transcript

Make = Callable[[str], Transcript]


@pytest.fixture
def file(conversation: Make, tmp_path: Path) -> Path:
    export([conversation("branches")], to_json, tmp_path / "branches.json")
    return tmp_path / "branches.json"


@pytest.mark.parametrize("name", sorted(find()))
def test_every_format(name: str, file: Path, capsys: pytest.CaptureFixture[str]):
    out = file.with_name(f"out.{name}")
    assert cli.main(["transcript", str(file), "--to", name, str(out)]) == 0
    assert out.stat().st_size > 500
    assert capsys.readouterr() == ("", "")
    if name == "json":
        assert out.read_bytes() == file.read_bytes()


def test_a_pipe_is_written_into_and_not_replaced(file: Path):
    command = [sys.executable, "-m", "sightline", "transcript", file, "--to", "txt", "/dev/stdout"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "More, please?" in done.stdout
    assert done.stderr == ""


def test_the_help_names_every_format(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        cli.main(["transcript", "--help"])
    told = capsys.readouterr().out
    assert all(name in told for name in find())


@pytest.mark.parametrize(
    ("options", "there", "not_there"),
    [
        ([], ["More, please?"], ["Two.", "Another one"]),
        (["--branches", "all"], ["Two.", "Another one"], []),
        (["--branch", "4"], ["First?", "Two."], ["More, please?", "Another one"]),
        (["--message", "5"], ["Another one"], ["First?", "Two."]),
        (["--no-stats"], ["More, please?"], ["42 tokens"]),
    ],
)
def test_parts(options: list[str], there: list[str], not_there: list[str], file: Path):
    out = file.with_name("out.txt")
    assert cli.main(["transcript", str(file), "--to", "txt", str(out), *options]) == 0
    text = out.read_text(encoding="utf-8")
    assert [words for words in there if words not in text] == []
    assert [words for words in not_there if words in text] == []


def test_several_are_a_zip(file: Path, conversation: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    export([conversation("regions")], to_json, tmp_path / "regions.json")
    both = [str(file), str(tmp_path / "regions.json")]
    assert cli.main(["transcript", *both, "--to", "md", str(tmp_path / "out.zip"), "--redact-paths"]) == 0
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert {"Branches.md", "Regions.md", "Regions-pictures/image-1.jpg"} <= set(archive.namelist())
        assert "someone" not in archive.read("Regions.md").decode()
    assert cli.main(["transcript", *both, "--to", "md", str(tmp_path / "out.md")]) == 2
    assert ".zip" in capsys.readouterr().err


def test_what_could_not_be_done_is_said(conversation: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    export([conversation("many_pictures")], to_json, tmp_path / "x.json")
    out = tmp_path / "out.json"
    assert cli.main(["transcript", str(tmp_path / "x.json"), "--to", "json", str(out), "--strip-metadata"]) == 0
    assert "sightline: four.tif: the copy without metadata is a PNG of the same pixels." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["none.json", "--to", "txt", "x"], 3, "none.json: there is no such file."),
        (["branches.json", "--to", "rtf", "x"], 2, "there is no format rtf"),
        (["branches.json", "--to", "json", "branches.json"], 3, "this is the transcript itself"),
        (["branches.json", "--to", "txt", "none/x"], 3, "cannot be written"),
        (["branches.json", "--to", "txt", "x", "--message", "8"], 3, "it has 7 messages, no 8."),
    ],
)
def test_mistakes(
    arguments: list[str],
    code: int,
    sentence: str,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.chdir(file.parent)
    before = file.read_bytes()
    assert cli.main(["transcript", *arguments]) == code
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("sightline: ")
    assert sentence in captured.err
    assert list(file.parent.iterdir()) == [file]
    assert file.read_bytes() == before
