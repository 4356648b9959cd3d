"""`sightline find`: what is printed, what is complained about, and what the exit code says of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sightline import cli
from sightline.engine.dual_encoder import DualEncoder
from sightline.settings import Settings, data_folder, settings_file
from sightline.store.database import open_database


@pytest.fixture
def find(colour_encoder, capsys):
    """Runs the command in this process; returns its exit code, the lines that it printed, and its complaints."""

    def run(*arguments, model=colour_encoder):
        chosen = [] if model is None else ["--model", str(model)]
        code = cli.main(["find", *map(str, arguments), *chosen])
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err

    return run


def test_the_best_stands_first_with_its_number(find, photos):
    code, lines, complaints = find("a red car", photos)
    assert (code, complaints) == (0, "")
    assert lines[0] == f" 1.000  {photos / 'red.png'}"
    assert sorted(line.split()[1] for line in lines) == sorted(map(str, photos.rglob("*.png")))


def test_names_are_as_the_person_named_the_folder(find, photos, monkeypatch):
    monkeypatch.chdir(photos.parent)
    assert find("blue", "photos")[1][0].split()[1] == str(Path("photos", "below", "blue.png"))


def test_json_has_similarities_and_digests(find, photos):
    code, lines, _ = find("blue", photos, "--json")
    told = json.loads(lines[0])
    assert code == 0
    assert (told["text"], told["model"], told["read"], told["unusable"]) == ("blue", "colours", 4, [])
    first = told["pictures"][0]
    assert (Path(first["file"]).name, len(first["sha256"]), first["logit"]) == ("blue.png", 64, None)
    assert first["similarity"] > 0.99
    assert json.loads(find("blue", photos, "--json")[1][0])["read"] == 0


def test_broken_pictures_are_named_and_the_exit_code_says_so(find, photos):
    (photos / "bad\x1b[31m.png").write_bytes(b"no picture")
    code, lines, complaints = find("red", photos)
    assert (code, len(lines)) == (5, 4)
    assert "bad[31m.png: this is not a picture that can be opened." in complaints
    assert "\x1b" not in complaints


def test_the_model_chosen_in_the_window_is_used(find, photos, colour_encoder):
    Settings(search_model_folder=str(colour_encoder)).save(settings_file())
    assert find("red", photos, model=None)[0] == 0


def test_without_a_model_one_sentence_says_what_to_do(find, photos):
    code, lines, complaints = find("red", photos, model=None)
    assert (code, lines) == (4, [])
    assert complaints.count("\n") == 1
    assert "CLIP or SigLIP" in complaints
    assert "--model" in complaints


@pytest.mark.parametrize(
    ("text", "folder", "code", "complaint"),
    [
        ("", "photos", 2, "say in a few words"),
        (" \n", "photos", 2, "say in a few words"),
        ("red", "nowhere", 3, "nowhere: there is no such folder."),
        ("red", "photos/red.png", 3, "red.png: it is no folder."),
        ("red", "empty", 3, "The folder empty holds no picture."),
        ("red", "broken", 3, "The folder broken holds no picture."),
    ],
)
def test_what_cannot_be_searched(find, photos, tmp_path, text, folder, code, complaint):
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "a.png").write_bytes(b"nothing")
    said = find(text, tmp_path / folder)
    assert said[:2] == (code, [])
    assert complaint in said[2]
    assert ("a.png" in said[2]) == (folder == "broken")


def test_a_folder_that_is_no_such_model(find, photos, tmp_path):
    code, lines, complaints = find("red", photos, model=tmp_path)
    assert (code, lines) == (4, [])
    assert "config.json" in complaints


def test_while_the_window_has_the_store_pictures_are_found_and_that_is_said(find, photos):
    database = open_database(data_folder())
    try:
        code, lines, complaints = find("red", photos)
        assert (code, len(lines)) == (0, 4)
        assert "Sightline is already open" in complaints
    finally:
        database.close()
    assert find("red", photos)[::2] == (0, "")
    database = open_database(data_folder())
    try:
        assert find("red", photos)[::2] == (0, "")  # all is known: nothing is to be kept
    finally:
        database.close()


def test_a_damaged_store_costs_no_search(find, photos):
    file = data_folder() / "conversations.db"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no database, for sure" * 500)
    code, lines, complaints = find("red", photos)
    assert (code, len(lines)) == (0, 4)
    assert "damaged" in complaints
    assert file.read_bytes() == b"no database, for sure" * 500


def test_interrupted_it_keeps_what_it_read(colour_encoder, photos, fill, monkeypatch, capsys):
    fill(10)
    embed = DualEncoder.embed_picture
    left = iter(range(9))

    def interrupt(self, pixels):
        if next(left, None) is None:
            raise KeyboardInterrupt
        return embed(self, pixels)

    with monkeypatch.context() as patch:
        patch.setattr(DualEncoder, "embed_picture", interrupt)
        assert cli.main(["find", "red", str(photos), "--model", str(colour_encoder)]) == 130
    capsys.readouterr()
    assert cli.main(["find", "red", str(photos), "--model", str(colour_encoder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["read"] == 14 - 9


def test_a_reader_that_leaves_early_is_no_mistake(colour_encoder, photos, fill):
    fill(20)
    command = [sys.executable, "-m", "sightline", "find", "red", photos, "--model", colour_encoder]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ) as program:
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode not in (0, -signal.SIGPIPE)


def test_help_tells_the_exit_codes(capsys):
    with pytest.raises(SystemExit):
        cli.main(["find", "--help"])
    told = capsys.readouterr().out
    assert "exit codes:" in told
    assert "130" in told
