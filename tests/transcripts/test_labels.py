"""Documents in the conversation's language: their own words, the language they say they have, and their direction."""

from __future__ import annotations

import re
import string
import zipfile
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import docx
import pypdf
import pytest
from conversations import DONE, transcript

from sightline import cli
from sightline.events import StopReason
from sightline.transcripts import to_docx, to_html, to_json, to_pdf, to_text
from sightline.transcripts.formats import export
from sightline.transcripts.labels import LABELS, OWN_NAMES, labels_for
from sightline.transcripts.language import direction_of, language_of
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript

Make = Callable[[str], Transcript]

OTHERS = [language for language in LABELS if language != "en"]


def fields(template: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("language", LABELS)
def test_every_label_has_the_same_fields_as_in_english(language: str):
    english, labels = asdict(LABELS["en"]), asdict(LABELS[language])
    assert {name: fields(words) for name, words in labels.items()} == {n: fields(w) for n, w in english.items()}
    assert all(labels[reason] for reason in StopReason)
    assert language in OWN_NAMES


@pytest.mark.parametrize("language", OTHERS)
def test_no_label_was_left_in_english(language: str):
    english, labels = asdict(LABELS["en"]), asdict(LABELS[language])
    same = {name for name in english if labels[name] == english[name]}
    shared = {"decimal", "answer", "missing", "seconds", "untitled", "version", "pixels", "tokens"}  # as in French
    assert same <= shared


@pytest.mark.parametrize(
    ("tag", "language"), [("de", "de"), ("de-AT", "de"), ("PT-br", "en"), ("zh-Hant-TW", "zh"), ("x", "en")]
)
def test_labels_are_found_by_the_tag(tag: str, language: str):
    assert labels_for(tag).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How many red squares are there? There are three.", "en"),
        ("Wie viele rote Quadrate sind auf dem Bild? Es sind drei.", "de"),
        ("Combien de carrés rouges y a-t-il dans l'image ? Il y en a trois.", "fr"),
        ("¿Cuántos cuadrados rojos hay en la imagen? Hay tres.", "es"),
        ("この画像に赤い四角はいくつありますか。三つです。", "ja"),
        ("这张图里有几个红色的方块?三个。", "zh"),
        ("كم مربعاً أحمر في الصورة؟ هناك ثلاثة.", "ar"),
        ("این تصویر چیست؟ یک گربه که می‌خوابد.", ""),
        ("Сколько красных квадратов на картинке?", ""),
        ("Ile czerwonych kwadratów jest na obrazie? Trzy kwadraty.", ""),
        ("O que há nesta imagem? Três quadrados vermelhos.", ""),
        ("42", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_conversation(text: str, language: str):
    assert language_of(text.partition("?")) == language


def test_why_a_picture_is_missing(conversation: Make, tmp_path: Path):
    made = replace(conversation("tables"), language="de")
    node = made.conversation.nodes[0]
    (image,) = node.message.images
    (tmp_path / "other.png").write_bytes(b"another picture")
    for path, words in (("gone.png", "Die Datei ist nicht mehr da."), ("other.png", "nach der gefragt wurde.")):
        message = replace(node.message, images=(replace(image, path=tmp_path / path),))
        changed = replace(made.conversation, nodes=(replace(node, message=message), *made.conversation.nodes[1:]))
        export([replace(made, conversation=changed)], to_text, tmp_path / "x.txt")
        assert words in (tmp_path / "x.txt").read_text()


def test_between_arabic_words_nothing_is_turned_round(tmp_path: Path):
    made = transcript("محادثة", [("ماذا؟", [], "قطة")], language="ar")
    export([made], to_text, tmp_path / "x.txt")
    text = (tmp_path / "x.txt").read_text()
    assert (
        "\u20682026-11-22 08:12:33+02:00\u2069 · النموذج \u2068/home/someone/models/tiny (max_new_tokens 512," in text
    )
    export([made], to_text, tmp_path / "x.txt", Options(language="en"))
    assert "\u2068" not in (tmp_path / "x.txt").read_text()


def test_directions():
    assert (direction_of("ar-EG"), direction_of("he"), direction_of("de")) == ("rtl", "rtl", "ltr")


@pytest.mark.parametrize("language", LABELS)
def test_a_document_says_all_in_the_language_of_the_conversation(language: str, conversation: Make, tmp_path: Path):
    labels = LABELS[language]
    made = replace(conversation("regions"), language=language)
    export([made], to_text, tmp_path / "x.txt")
    text = (tmp_path / "x.txt").read_text()
    assert labels.fill(labels.question, number=1) in text
    assert labels.fill(labels.words_read, number=1) in text
    assert labels.fill(labels.region_pixels, number=1, picture=1, left=64, top=96, right=320, bottom=360) in text
    marked = labels.fill(labels.region, number=1, picture=1)
    assert labels.fill(labels.with_regions, picture="A receipt", regions=marked) in text
    assert labels.fill(labels.speed, speed=labels.number(DONE.tokens_per_second or 0, 1)) in text
    assert labels.end in text
    if language != "en":
        assert not re.search(r"\b(Region|Pictures|Created|complete|marked)\b", text)


@pytest.mark.parametrize("language", LABELS)
def test_every_format_says_its_language_and_direction(language: str, conversation: Make, tmp_path: Path):
    made = replace(conversation("regions"), language=language)
    way = direction_of(language)
    for form in (to_html, to_pdf, to_docx, to_json):
        export([made], form, tmp_path / f"x.{form.EXTENSION}")
    assert f'<html lang="{language}" dir="{way}">' in (tmp_path / "x.html").read_text()
    root = pypdf.PdfReader(tmp_path / "x.pdf").root_object
    assert root["/Lang"] == language
    assert root.get("/ViewerPreferences", {}).get("/Direction", "/L2R") == ("/R2L" if way == "rtl" else "/L2R")
    word = docx.Document(str(tmp_path / "x.docx"))
    assert word.core_properties.language == language
    with zipfile.ZipFile(tmp_path / "x.docx") as archive:
        assert f'w:bidi="{language}"' in archive.read("word/styles.xml").decode()
        body = archive.read("word/document.xml").decode()
    section = body[body.rindex("<w:sectPr") :]
    assert ("<w:bidi/>" in section) is (way == "rtl")
    assert to_json.read(tmp_path / "x.json").language == language


def test_another_language_can_be_wanted(conversation: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    export([conversation("tables")], to_text, tmp_path / "x.txt", Options(language="de"))
    assert "1. Sie\n------" in (tmp_path / "x.txt").read_text()
    export([conversation("tables")], to_json, tmp_path / "x.json")
    command = ["transcript", str(tmp_path / "x.json"), "--to", "html", str(tmp_path / "x.html")]
    assert cli.main([*command, "--language", "ja"]) == 0
    assert '<html lang="ja" dir="ltr">' in (tmp_path / "x.html").read_text()
    assert "1. あなた" in (tmp_path / "x.html").read_text()
    with pytest.raises(SystemExit):
        cli.main([*command, "--language", "not a tag"])
    assert "no language tag" in capsys.readouterr().err


def test_each_of_many_has_its_own(tmp_path: Path):
    chosen = [transcript("", [("?", [], "!")], language=language) for language in ("de", "fr")]
    export(chosen, to_text, tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert sorted(archive.namelist()) == ["Conversation.txt", "Gespräch.txt"]
        assert "1. Vous" in archive.read("Conversation.txt").decode()
