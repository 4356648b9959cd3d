"""The model that comes with the program: true answers on the bundled samples, a plain refusal elsewhere, no torch."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sightline import cli
from sightline.conversation import Message, Region, Role, TextLine, Word
from sightline.engine import local
from sightline.engine.images import Pictures
from sightline.engine.interfaces import FloatArray, GenerationRequest, IntArray
from sightline.engine.local import open_model
from sightline.engine.looking_ahead import LookingAhead
from sightline.engine.text_reader import TextReader
from sightline.engine.views import LanguageModelOfViews
from sightline.events import Progress, Stage, TextDelta
from sightline.settings import builtin_model_folder, resource_folder
from sightline.store.features import FeatureFiles
from sightline.terminal import run

SAMPLES = resource_folder() / "samples"
QUESTIONS = [
    pytest.param(SAMPLES / sample["file"], entry["question"], entry["answer"], id=entry["question"])
    for sample in json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
    for entry in sample["questions"]
]


@pytest.mark.parametrize(("picture", "question", "answer"), QUESTIONS)
def test_true_answers_on_the_samples(picture: Path, question: str, answer: str, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["ask", str(picture), question]) == 0
    assert capsys.readouterr().out.strip() == answer


def test_the_basics_are_asked_with_the_gate_open(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr("sightline.training.evaluate._BASIC_KINDS", ("drawing",))
    assert cli.main(["evaluate", "--basics", "--n", "2"]) == 0
    rows = [line.split("|")[1:-1] for line in capsys.readouterr().out.splitlines()]
    *skills, last = [[cell.strip() for cell in row] for row in rows[2:]]
    assert {"kind", "colours", "shapes", "count", "false_premise", "exists: yes", "exists: no"} <= {
        s[0] for s in skills
    }
    assert last[0] == "all (95 % right wanted)"
    assert int(last[1]) == sum(int(skill[1]) for skill in skills)
    assert float(last[2].removesuffix("%")) > 90  # the shipped gate would let out fewer


WORDS = ["Books lent per month", "400", "300", "200", "100", "0", "Jan", "Feb", "Mar", "Apr", "May", "Month"]


def test_all_words_of_a_picture_are_those_that_were_read(capsys: pytest.CaptureFixture[str]):
    ask = ["ask", str(SAMPLES / "bar-chart.png"), "Read the text in this picture."]
    assert cli.main(ask) == 0
    assert [line.strip() for line in capsys.readouterr().out.splitlines()] == WORDS
    assert cli.main([*ask[:1], "--region", "0,70,100,20", *ask[1:]]) == 0
    assert capsys.readouterr().out.strip() == '"0", "Jan", "Feb", "Mar", "Apr" and "May".'
    assert cli.main(["ask", str(SAMPLES / "shapes.png"), *ask[1:]]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[:4] == ["Image 1:", "", "No text was read in it.", ""]
    assert out[4:6] == ["Image 2:", ""]
    assert cli.main([*ask[:1], "--no-text", *ask[1:]]) == 5
    assert capsys.readouterr().out.startswith("I can't tell.")


def test_a_month_is_known_by_its_first_letters(capsys: pytest.CaptureFixture[str]):
    for month in ("Apr", "April"):
        cli.main(["ask", str(SAMPLES / "bar-chart.png"), f"What colour is the bar of {month}?"])
        assert capsys.readouterr().out.strip() == "Blue."


def test_values_are_read_off_where_the_bars_end(capsys: pytest.CaptureFixture[str]):
    for month, books in (("Jan", 210), ("Feb", 180), ("Mar", 265), ("Apr", 330), ("May", 290)):
        assert cli.main(["ask", str(SAMPLES / "bar-chart.png"), f"How high is the bar of {month}?"]) == 0
        answer = capsys.readouterr().out.strip()
        assert answer.startswith("About ")
        assert float(answer.removeprefix("About ").removesuffix(".")) == pytest.approx(books, rel=0.02)


def test_slices_without_numbers_are_measured(capsys: pytest.CaptureFixture[str]):
    for name, percent in (("Bicycle", 40), ("Bus", 30), ("Car", 20), ("On foot", 10)):
        assert cli.main(["ask", str(SAMPLES / "pie-chart.png"), f"What percentage is {name}?"]) == 0
        assert capsys.readouterr().out.strip() == f"About {percent}%."


@pytest.mark.parametrize(
    ("region", "question", "answer"),
    [
        ("0,0,50,50", "Is there a circle?", "Yes."),
        ("45,10,35,40", "Is there a square?", "Yes."),
        ("45,10,35,40", "What colour is the star?", "There is no star."),
        ("0,50,50,50", "Is there a star?", "No, there is no star."),
        ("0,50,50,50", "What colour is the star?", "There is no star."),
    ],
)
def test_about_a_region_it_does_not_tell_what_is_elsewhere_in_the_picture(
    region: str, question: str, answer: str, capsys: pytest.CaptureFixture[str]
):
    assert cli.main(["ask", "--no-text", "--region", region, str(SAMPLES / "shapes.png"), question]) == 0
    assert capsys.readouterr().out.strip() == answer


def test_what_is_certain_about_a_region_is_measured_in_it(capsys: pytest.CaptureFixture[str]):
    ask = ["ask", "--no-text", "--region", "45,10,35,40", str(SAMPLES / "bar-chart.png"), "Who drew this?"]
    assert cli.main(ask) == 5
    out = capsys.readouterr().out
    assert "What is certain about this part of this picture:" in out
    assert "- Format: landscape, 280 × 240 pixels." in out


def test_json_names_regions_by_picture_number_and_original_pixels(capsys: pytest.CaptureFixture[str]):
    pictures = [str(SAMPLES / name) for name in ("pie-chart.png", "shapes.png")]
    ask = ["ask", "--no-text", "--json", *pictures, "Is there a star?"]
    assert cli.main([*ask, "--region", "2:0,0,50,50", "--region", "2:7,0,50,50"]) in (0, 5)
    told = json.loads(capsys.readouterr().out)
    assert [picture["name"] for picture in told["pictures"]] == ["pie-chart.png", "shapes.png"]
    assert told["regions"] == [
        {"picture": 2, "number": 1, "pixels": [0, 0, 400, 300]},
        {"picture": 2, "number": 2, "pixels": [56, 0, 456, 300]},
    ]
    assert cli.main([*ask, "--region", "3:0,0,50,50"]) == 2
    assert capsys.readouterr().err == "sightline: --region names picture 3, but there are only 2 pictures.\n"


def test_it_says_so_when_it_cannot_tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    noise = tmp_path / "noise.png"
    pixels = np.random.default_rng(7).integers(0, 256, (300, 400, 3), np.uint8)
    Image.fromarray(pixels).save(noise)
    assert cli.main(["ask", str(noise), "What is this?"]) == 5
    captured = capsys.readouterr()
    assert captured.out.startswith("I can't tell. I cannot describe photographs")
    assert "Format: landscape, 400 × 300 pixels." in captured.out
    assert "larger model" in captured.err


@pytest.mark.parametrize("begun", ['It says "', '"QX", "', 'It says "Zw'])
def test_whatever_it_quotes_was_read_or_asked(begun: str):
    words = ["QX", "Zwölfeck 7,5", "ßlub nöd"]
    lines = [TextLine((Word(text, Region(0.1, 0.2 * at, 0.5, 0.1), 1.0),)) for at, text in enumerate(words)]
    pictures = Pictures()
    image = pictures.open(SAMPLES / "shapes.png")
    model = run(open_model(builtin_model_folder(), pictures))
    question = Message(Role.USER, "What does the sign say?", (image,))
    run(model.generate(GenerationRequest((question,), 40, text_read={image.digest: tuple(lines)}, prefix=begun)))
    said = model.template.tokenizer.decode(model.said)
    quoted = re.findall(r'"([^"]*)"', said)
    assert quoted
    unread = [text for text in quoted if re.sub("|".join(words), "", text).strip()]
    assert all(text in question.text for text in unread), said


@pytest.mark.parametrize("sample", ["bar-chart.png", "pie-chart.png"])
def test_every_quick_way_together_writes_the_tokens_of_the_plain_one(
    sample: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """In the 8 bits that people have, what is fed at once decides how numbers are rounded: no answer hangs on that.

    Quick: the picture's features from the disk, the conversation's cache, chunks, guesses. Plain: a fresh model for
    each turn that reads everything at once, and writes one token after another.
    """
    guessed: list[int] = []
    feed_each = LanguageModelOfViews.feed_each

    def counted(self: LanguageModelOfViews, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        guessed.append(len(token_ids) - 1)
        return feed_each(self, token_ids, position_ids)

    monkeypatch.setattr(LanguageModelOfViews, "feed_each", counted)
    pictures, kept = Pictures(), FeatureFiles(tmp_path)
    image = pictures.open(SAMPLES / sample)
    read = {image.digest: run(TextReader(pictures).read(image))}
    builtin = builtin_model_folder()
    first = GenerationRequest((Message(Role.USER, "What is this?", (image,)),), text_read=read)
    run(run(open_model(builtin, pictures, kept, "cpu")).generate(first))
    quick = run(open_model(builtin, pictures, kept, "cpu"))
    messages: tuple[Message, ...] = ()
    for question in ("What is this?", "Describe this picture.", "Describe this picture.", "And now?"):
        messages += (Message(Role.USER, question, () if messages else (image,)),)
        request = GenerationRequest(messages, max_new_tokens=80, text_read=read)
        told = []
        for model, chunk in ((quick, 64), (run(open_model(builtin, pictures, None, "cpu")), 10_000)):
            monkeypatch.setattr(local, "CHUNK", chunk)
            if model is not quick:
                assert isinstance(model._language_model, LookingAhead)
                monkeypatch.setattr(model, "_language_model", model._language_model._model)
            *events, end = model.generate(request)
            told.append(("".join(each.text for each in events if isinstance(each, TextDelta)), list(model.said)))
            assert (end.cached_tokens > 0) == (model is quick and len(messages) > 1)
            assert any(isinstance(each, Progress) and each.stage is Stage.READING for each in events) == (
                model is not quick
            )
        assert told[0] == told[1]
        messages += (Message(Role.ASSISTANT, told[0][0]),)
    assert sum(guessed) > 10


def test_it_answers_where_torch_is_not_installed():
    script = (
        "import sys\n"
        "for name in ('torch', 'transformers', 'onnx'): sys.modules[name] = None\n"
        "from sightline.cli import main\n"
        f"sys.exit(main(['ask', {str(SAMPLES / 'shapes.png')!r}, 'How many shapes are there?']))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "5.")


def test_the_bundle_is_small_and_has_its_card():
    files = [path for path in builtin_model_folder().rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 25_000_000
    assert (builtin_model_folder() / "README.md").is_file()
