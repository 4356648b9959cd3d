"""The whole way by the command alone, with the built-in model: draft, decide, write, undo; and killed on its way.

SIGHTLINE_ANNOTATE_PICTURES: how many pictures are drafted, decided and written in the run that is killed twice.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from sightline import cli
from sightline.annotate import photo_metadata
from sightline.annotate.metadata.values import X_DEFAULT
from sightline.settings import Settings, resource_folder, settings_file
from sightline.store.database import FILE_NAME, open_database
from sightline.store.review_values import Status
from sightline.store.reviews import Reviews

PICTURES = int(os.environ.get("SIGHTLINE_ANNOTATE_PICTURES", "24"))
Annotate = Callable[..., dict[str, Any]]


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    (folder / "sub").mkdir(parents=True)
    draw(folder / "shapes.jpg", 1)
    draw(folder / "sub" / "more.png", 2)
    chart = resource_folder() / "samples" / "bar-chart.png"
    (folder / "chart.png").write_bytes(chart.read_bytes())
    return folder


@pytest.fixture
def annotate(capsys: pytest.CaptureFixture[str]) -> Annotate:
    """Runs the command in this process, and returns its summary: it tells of problems if the exit code does."""

    def run(*arguments: str | Path) -> dict[str, Any]:
        code = cli.main(["annotate", *map(str, arguments), "--json"])
        summary: dict[str, Any] = json.loads(capsys.readouterr().out)
        assert code == (5 if summary["problems"] else 0)
        return summary

    return run


def draw(file: Path, seed: int) -> None:
    randomly = random.Random(seed)
    image = Image.new("RGB", (640, 480), "white")
    pen = ImageDraw.Draw(image)
    for place in range(randomly.randint(2, 5)):
        colour = randomly.choice(["red", "green", "blue", "orange", "purple"])
        left, top = 20 + 120 * place, randomly.randint(20, 340)
        pen.ellipse((left, top, left + 100, top + 100), fill=colour)
    image.save(file)


def digests(folder: Path) -> dict[str, str]:
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.rglob("*") if file.is_file()}


def alt_text(file: Path) -> str:
    return photo_metadata.read(file).alt_text.get(X_DEFAULT, "")


def decide(table: Path, decisions: dict[str, tuple[str, str]]) -> None:
    with table.open("w", encoding="utf-8", newline="") as opened:
        out = csv.writer(opened)
        out.writerow(["file", "alt_text", "status"])
        out.writerows((file, *decision) for file, decision in decisions.items())


def test_drafted_decided_in_a_table_written_and_undone(photos, annotate, tmp_path):
    table = tmp_path / "texts.csv"
    before = digests(photos)
    drafted = annotate(photos, "--draft", "--export", table, "--export", tmp_path / "sheet.html")
    assert drafted["added"] == 3
    # Whether the model could tell is its own affair.
    assert drafted["drafting"]["drafted"] + drafted["drafting"]["unsure"] == 3
    assert drafted["pictures"]["drafted"] == drafted["drafting"]["drafted"]
    assert len(drafted["problems"]) == drafted["drafting"]["unsure"]
    assert digests(photos) == before
    assert (tmp_path / "sheet.html").read_text(encoding="utf-8").count("<img ") == 3
    with table.open(encoding="utf-8-sig", newline="") as opened:
        assert [row["file"] for row in csv.DictReader(opened)] == ["chart.png", "shapes.jpg", "sub/more.png"]

    decide(
        table,
        {
            "chart.png": ("A bar chart.", "approved"),
            "shapes.jpg": ("", "decorative"),
            "sub/more.png": ("Three balls.", "approved"),
        },
    )
    written = annotate(photos, "--approve-from", table, "--write", "--export", tmp_path / "texts.json")
    assert (written["taken_over"], written["written"], written["problems"]) == (3, 2, [])
    assert alt_text(photos / "chart.png") == "A bar chart."
    assert alt_text(photos / "sub" / "more.png") == "Three balls."
    assert alt_text(photos / "shapes.jpg") == ""
    told = json.loads((tmp_path / "texts.json").read_text(encoding="utf-8"))
    assert [picture["status"] for picture in told["pictures"]] == ["approved", "decorative", "approved"]
    nothing = annotate(photos, "--draft", "--write")
    assert (nothing["added"], nothing["drafting"]["drafted"], nothing["written"]) == (0, 0, 0)

    undone = annotate(photos, "--undo")
    assert (undone["undone"], undone["pictures"]["unwritten"]) == (2, 2)
    assert digests(photos) == before
    assert annotate(photos, "--undo")["undone"] == 0
    assert annotate(photos, "--write")["written"] == 2


def test_a_text_that_was_there_stays_unless_it_is_to_be_replaced(photos, annotate, tmp_path):
    annotate(photos)
    decide(tmp_path / "texts.csv", {"chart.png": ("An old text.", "approved")})
    annotate(photos, "--approve-from", tmp_path / "texts.csv", "--write")
    (tmp_path / "DATA" / "sightline" / FILE_NAME).unlink()  # as another program's text it is found again
    kept = annotate(photos, "--draft")
    assert kept["drafting"]["drafted"] + kept["drafting"]["unsure"] == 2
    assert alt_text(photos / "chart.png") == "An old text."
    decide(tmp_path / "texts.csv", {"chart.png": ("A new text.", "approved")})
    annotate(photos, "--existing", "replace", "--approve-from", tmp_path / "texts.csv", "--write")
    assert alt_text(photos / "chart.png") == "A new text."


def test_a_photo_that_was_changed_meanwhile_is_not_written_until_it_is_approved_again(photos, annotate, tmp_path):
    annotate(photos, "--draft")
    decide(tmp_path / "texts.csv", {"chart.png": ("A bar chart.", "approved")})
    annotate(photos, "--approve-from", tmp_path / "texts.csv")
    draw(photos / "chart.png", 7)  # it is another picture now
    refused = annotate(photos, "--write")
    assert (refused["written"], refused["pictures"]["approved"]) == (0, 0)
    assert (
        "changed since it was looked at" in refused["problems"][-1 if len(refused["problems"]) == 1 else 0]["problem"]
    )
    assert alt_text(photos / "chart.png") == ""
    approved = annotate(photos, "--approve-from", tmp_path / "texts.csv", "--write")
    assert approved["written"] == 1
    assert alt_text(photos / "chart.png") == "A bar chart."


def test_a_link_to_a_picture_of_the_folder_is_no_second_one(photos, annotate, tmp_path):
    (photos / "a link.png").symlink_to("chart.png")
    (photos / "linked").symlink_to(photos / "sub", target_is_directory=True)
    draw(tmp_path / "elsewhere.jpg", 3)
    (photos / "from elsewhere.jpg").symlink_to(tmp_path / "elsewhere.jpg")
    annotate(photos, "--export", tmp_path / "texts.csv")
    with (tmp_path / "texts.csv").open(encoding="utf-8-sig", newline="") as opened:
        names = [row["file"] for row in csv.DictReader(opened)]
    assert names == ["chart.png", "from elsewhere.jpg", "shapes.jpg", "sub/more.png"]


def test_each_problem_is_one_line_that_names_the_file_once(photos, capfd, tmp_path):
    (photos / "chart.png").rename(photos / "a\nchart.png")
    decide(tmp_path / "texts.csv", {"a\nchart.png": ("A chart.", "approved"), "shapes.jpg": ("Shapes.", "approved")})
    assert cli.main(["annotate", str(photos), "--approve-from", str(tmp_path / "texts.csv"), "--write"]) == 0
    (photos / "a\nchart.png").unlink()
    with (photos / "shapes.jpg").open("ab") as opened:
        opened.write(b"more")
    assert cli.main(["annotate", str(photos), "--undo"]) == 5
    lines = capfd.readouterr().err.splitlines()
    assert {line.partition(": it ")[0] for line in lines} == {"sightline: a chart.png", "sightline: shapes.jpg"}


def test_sidecars_are_called_as_asked_for_or_else_as_chosen_in_the_window(photos, annotate, tmp_path):
    for number, (naming, wanted) in enumerate(
        [([], "0.xmp"), (["--sidecar-naming", "appended"], "1.bmp.xmp"), ([], "2.bmp.xmp")]
    ):
        if number == 2:
            Settings(sidecar_naming="appended").save(settings_file())
        Image.new("RGB", (20, 10)).save(photos / f"{number}.bmp")
        decide(tmp_path / "texts.csv", {f"{number}.bmp": ("A wall.", "approved")})
        assert annotate(photos, "--approve-from", tmp_path / "texts.csv", "--write", *naming)["sidecars"] == 1
        assert (photos / wanted).exists()
        assert alt_text(photos / f"{number}.bmp") == "A wall."


def test_documents_in_the_folder_are_told_and_no_problem(photos, annotate, capsys, tmp_path):
    (photos / "page.html").write_text("<img src=chart.png>")
    added = annotate(photos)
    assert (added["added"], added["problems"]) == (3, [])
    assert added["documents_left"] == [str(photos / "page.html")]
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "page.html").touch()
    assert cli.main(["annotate", str(tmp_path / "texts")]) == 3
    said = capsys.readouterr().err
    assert "left out: page.html. Name a document itself" in said
    assert "holds no picture" in said


def test_how_the_texts_are_to_be_is_kept_for_the_next_time(photos, annotate, tmp_path):
    said = ["--length", "125", "--style", "technical", "--language", "de", "--existing", "append", "--description"]
    annotate(photos, *said, "--about", "event=Messe, {date}", "--about", "names=Ann")
    decide(tmp_path / "texts.csv", {"chart.png": ("Ein Diagramm.", "approved")})
    annotate(
        photos,
        "--about",
        "names=",
        "--approve-from",
        tmp_path / "texts.csv",
        "--write",
        "--export",
        tmp_path / "x.json",
    )
    options = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))["options"]
    assert options == {
        "limit": 125,
        "style": "technical",
        "existing": "append",
        "language": "de",
        "description": True,
        "context": {"event": "Messe, {date}", "names": ""},
    }
    metadata = photo_metadata.read(photos / "chart.png")
    assert metadata.alt_text == metadata.description == {X_DEFAULT: "Ein Diagramm.", "de": "Ein Diagramm."}


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["{photos}", "--out", "x.docx"], 2, "--out is for documents"),
        (["{photos}", "--export", "x.xlsx"], 2, "its name has to end in .csv, .json, .html"),
        (["x.docx", "--write"], 2, "--out FILE"),
        (["x.docx", "--undo"], 2, "nothing to undo"),
        (["{photos}/none"], 3, "none: there is no such file or folder"),
        (["{photos}/empty"], 3, "holds no picture"),
        (["{photos}", "--draft", "--approve-from", "none.csv"], 3, "none.csv: the file cannot be read"),
        (["{photos}", "--draft", "--model", "none"], 4, "none"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_an_exit_code(arguments, code, said, photos, capfd):
    (photos / "empty").mkdir()
    assert cli.main(["annotate", *(part.format(photos=photos) for part in arguments)]) == code
    captured = capfd.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert captured.err.count("\n") == 1


@pytest.mark.parametrize("wrong", ["colour=red", "names", "--length 0"])
def test_a_wrong_option_is_exit_code_2(wrong, photos):
    arguments = wrong.split() if wrong.startswith("--") else ["--about", wrong]
    with pytest.raises(SystemExit) as stopped:
        cli.main(["annotate", str(photos), *arguments])
    assert stopped.value.code == 2


def test_while_the_window_is_open_nothing_is_done(photos, tmp_path, capsys):
    database = open_database(tmp_path / "DATA" / "sightline")
    assert cli.main(["annotate", str(photos), "--draft"]) == 1
    assert "already open" in capsys.readouterr().err
    database.close()


def test_killed_twice_every_picture_is_drafted_decided_and_written_once(tmp_path, tiny_bundle):
    photos, table = tmp_path / "photos", tmp_path / "texts.csv"
    photos.mkdir()
    names = [f"{number:04}.{('jpg', 'png', 'webp', 'tif')[number % 4]}" for number in range(PICTURES)]
    for number, name in enumerate(names):
        draw(photos / name, number)
    before = digests(photos)
    decide(table, {name: (f"Text of {name}", "approved") for name in names})
    command = [sys.executable, "-m", "sightline", "annotate", photos, "--draft", "--approve-from", table, "--write"]
    command += ["--json", "--model", tiny_bundle("clip"), "--length", "60"]  # it never ends by itself
    command += ["--no-text"]  # which takes a hundred times as long as this model
    _kill_when(command, tmp_path, "SELECT count(*) FROM review_versions WHERE author IS NOT NULL", PICTURES // 2)
    _kill_when(command, tmp_path, "SELECT count(*) FROM review_entries WHERE written IS NOT NULL", PICTURES // 4)
    last = subprocess.run(command, capture_output=True, text=True, check=False)
    assert last.returncode == 0, last.stderr
    summary = json.loads(last.stdout)
    assert (summary["pictures"]["all"], summary["pictures"]["written"]) == (PICTURES, PICTURES)
    assert summary["problems"] == []
    assert 0 < summary["written"] < PICTURES

    database = open_database(tmp_path / "DATA" / "sightline")
    reviews = Reviews(database)
    (batch,) = reviews.batches()
    entries = reviews.entries(batch.id)
    assert [entry.name for entry in entries] == names
    for entry in entries:
        draft, text = reviews.versions(entry.id)
        assert (draft.author is not None, text.author, text.alt_text) == (True, None, f"Text of {entry.name}")
        assert entry.status is Status.APPROVED
        assert entry.written is not None
        assert alt_text(entry.path) == f"Text of {entry.name}"
    database.close()
    assert len(digests(photos)) == PICTURES  # nothing was left lying about

    undone = subprocess.run([*command[:5], "--undo", "--json"], capture_output=True, text=True, check=False)
    assert json.loads(undone.stdout)["undone"] == PICTURES
    assert digests(photos) == before
    print(f"{PICTURES} pictures, 2 kills: each drafted, decided and written once, and all bytes given back")


def _kill_when(command: list[Any], folder: Path, query: str, count: int) -> None:
    """Run the command until the database counts so many, and kill it without warning.

    It runs in slices and is stopped while the database is looked at, so that it cannot end between look and kill.
    """
    file = folder / "DATA" / "sightline" / FILE_NAME
    log = folder / "log"
    with log.open("w") as said, subprocess.Popen(command, stdout=said, stderr=said) as program:
        while program.poll() is None:
            time.sleep(PICTURES / 2400)  # a fraction of what it takes to write as many
            program.send_signal(signal.SIGSTOP)
            with (
                contextlib.suppress(sqlite3.Error),
                contextlib.closing(sqlite3.connect(file.as_uri() + "?mode=ro", uri=True, timeout=0)) as connection,
            ):
                if connection.execute(query).fetchone()[0] >= count:
                    program.kill()
            program.send_signal(signal.SIGCONT)
    assert program.returncode == -9, log.read_text()
