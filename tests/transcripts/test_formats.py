"""Every format on ten conversations: it writes what was said, leaves nothing behind, and keeps what was not chosen."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pypdf
import pytest
from conversations import CONVERSATIONS, REGION, transcript
from PIL import Image

from sightline.conversation import Conversation, ImageInput, Message, Node, Role
from sightline.errors import TranscriptError
from sightline.transcripts import to_json
from sightline.transcripts.formats import Format, export, file_name, find
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Picture, Transcript, only

FORMATS = [pytest.param(form, id=name) for name, form in find().items()]
DOCUMENTS = [pytest.param(form, id=name) for name, form in find().items() if name != "json"]
Make = Callable[[str], Transcript]


def words_in(path: Path) -> str:
    """All letters and digits that a file shows, as far as its kind of file lets them be read, in NFKC."""
    match path.suffix:
        case ".pdf":
            text = "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
        case ".docx":
            body = docx.Document(str(path)).element.body
            text = "".join(node.text or "" for node in body.iter() if str(node.tag).endswith("}t"))
        case ".json":
            told = json.loads(path.read_text(encoding="utf-8"))
            text = told["title"] + "".join(message["text"] for message in told["messages"])
        case _:
            text = html.unescape(path.read_text(encoding="utf-8"))
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def test_there_are_six():
    assert set(find()) == {"html", "pdf", "docx", "md", "txt", "json"}
    assert len({form.NAME for form in find().values()}) == 6


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", CONVERSATIONS)
def test_what_was_said_is_in_the_file(name: str, form: Format, conversation: Make, tmp_path: Path):
    transcript = conversation(name)
    path = tmp_path / f"{name}.{form.EXTENSION}"
    notes = export([transcript], form, path, Options(branches="all"))
    if notes and notes[0].startswith("No installed font"):
        pytest.skip("needs fonts: sudo apt-get install -y fonts-dejavu-core fonts-noto-cjk fonts-noto-color-emoji")
    assert notes == ()
    beside = {tmp_path / f"{name}-pictures"} if form.EXTENSION == "md" and transcript.pictures else set()
    assert set(tmp_path.iterdir()) == {path, *beside}
    shown = words_in(path)
    if name == "right_to_left" and form.EXTENSION == "pdf":  # pypdf reads it as it stands on the page
        if shutil.which("pdftotext") is None:
            pytest.skip("needs pdftotext: sudo apt-get install -y poppler-utils")
        shown = letters(subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True).stdout)
    for node in transcript.conversation.nodes:
        said = node.message.text.split("\n")[0].partition("`")[0].partition("<")[0].partition("(")[0]
        for part in re.split(r"[*|\s]+", said):
            assert letters(part) in shown


@pytest.mark.parametrize("form", DOCUMENTS)
def test_documents_have_the_selected_branch_alone(form: Format, conversation: Make, tmp_path: Path):
    transcript = conversation("branches")
    path = tmp_path / f"x.{form.EXTENSION}"
    export([transcript], form, path)
    shown = words_in(path)
    assert "Moreplease" in shown
    assert "Anotherone" not in shown
    assert "Two" not in shown
    export([transcript], form, path, Options(branches="all"))
    shown = words_in(path)
    assert "Anotherone" in shown
    assert letters("version 2 of 2, not selected") in shown


@pytest.mark.parametrize("form", DOCUMENTS)
def test_stats_and_the_system_prompt_can_be_left_out(form: Format, conversation: Make, tmp_path: Path):
    path = tmp_path / f"x.{form.EXTENSION}"
    export([conversation("regions")], form, path)
    assert {letters("42 tokens") in words_in(path), letters("You are brief") in words_in(path)} == {True}
    export([conversation("regions")], form, path, Options(stats=False, system_prompt=False))
    assert {letters("42 tokens") in words_in(path), letters("You are brief") in words_in(path)} == {False}


@pytest.mark.parametrize("form", FORMATS)
def test_redacted_paths_are_nowhere_in_the_file(form: Format, conversation: Make, tmp_path: Path):
    transcript = conversation("regions")
    nodes = transcript.conversation.nodes
    folder = nodes[0].message.images[0].path.parent
    question = replace(nodes[0].message, text=f"What is in {folder}/receipt.jpg and in C:\\Users\\someone\\x?")
    transcript = replace(
        transcript,
        title=f"About {folder}",
        conversation=replace(transcript.conversation, nodes=(replace(nodes[0], message=question), *nodes[1:])),
    )
    path = tmp_path / f"x.{form.EXTENSION}"
    assert export([transcript], form, path, Options(redact_paths=True)) == ()  # the pictures are still found
    everything = path.read_bytes()
    if form.EXTENSION == "docx":
        with zipfile.ZipFile(path) as archive:
            everything = b"".join(archive.read(name) for name in archive.namelist())
    for secret in (str(folder), "/home/someone", "Users\\someone", "Users\\\\someone"):
        assert secret.encode() not in everything
        assert letters(secret) not in words_in(path)
    assert "receiptjpg" in words_in(path) or form.EXTENSION == "json"


@pytest.mark.parametrize("form", DOCUMENTS)
@pytest.mark.parametrize("harm", ["gone", "changed", "damaged"])
def test_a_picture_that_cannot_be_read_is_said_so_in_its_place(harm: str, form: Format, tmp_path: Path):
    lost = tmp_path / "lost.png"
    Image.new("RGB", (9, 9)).save(lost)
    digest = "0" * 64
    conversation = Conversation().add(None, Message(Role.USER, "What is it?", (ImageInput(lost, digest),)))
    data = b"no picture" if harm == "damaged" else None
    if harm == "gone":
        lost.unlink()
    transcript = CONVERSATIONS["code"](tmp_path)
    transcript = replace(
        transcript, conversation=conversation, pictures={digest: Picture(digest, "lost.png", (9, 9), data=data)}
    )
    path = tmp_path / f"x.{form.EXTENSION}"
    (note,) = export([transcript], form, path)
    assert note.startswith("lost.png: ")
    assert "lostpng" in words_in(path)
    assert "Whatisit" in words_in(path)


@pytest.mark.parametrize("form", FORMATS)
def test_many_conversations_are_one_zip(form: Format, conversation: Make, tmp_path: Path):
    chosen = [conversation("tables"), replace(conversation("code"), title="tables & LISTS"), conversation("hostile")]
    path = tmp_path / "all.zip"
    assert export(chosen, form, path) == ()
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    files = sorted(name for name in names if "/" not in name)
    assert files == sorted(
        f"{title}.{form.EXTENSION}"
        for title in ("Tables & lists", "tables & LISTS (2)", "--title--script-alert('title')--script- #panic()")
    )
    assert len(names) == (5 if form.EXTENSION == "md" else 3)  # two of them have a picture
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("form", FORMATS)
def test_a_place_that_cannot_be_written_is_a_sentence(form: Format, conversation: Make, tmp_path: Path):
    path = tmp_path / "none" / f"x.{form.EXTENSION}"
    with pytest.raises(TranscriptError, match=rf"x\.{form.EXTENSION}: the file cannot be written"):
        export([conversation("code")], form, path)


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_conversation(form: Format, conversation: Make, tmp_path: Path):
    empty = replace(conversation("code"), title=" \n", conversation=Conversation(), pictures={})
    assert export([empty], form, tmp_path / "x") == ()
    assert (tmp_path / "x").stat().st_size > 0


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b\\c:d", "a-b-c-d"),
        ("What is on it?", "What is on it"),
        ("con", "-con"),
        ("..", "-"),
        ("", "-"),
        ("x" * 300, "x" * 80),
        ("字" * 300, "字" * 53),
        ("Taken", "Taken (2)"),
    ],
)
def test_names_of_files(title: str, name: str):
    assert file_name(title, {"taken"}) == name


def test_titles_that_some_system_takes_for_one_are_files_of_their_own(conversation: Make, tmp_path: Path):
    titles = ["Café", "Cafe\u0301", "CAFÉ", "Straße", "STRASSE", "关于照片", "关于照片", "a/b", "a:b", "../../x"]
    kept = [replace(conversation("code"), title=title) for title in titles]
    export(kept, to_json, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        names = archive.namelist()
        found = [json.loads(archive.read(name))["title"] for name in names]
    assert sorted(found) == sorted(titles)
    assert len({unicodedata.normalize("NFD", name).casefold() for name in names}) == len(titles)
    assert all("/" not in name for name in names)


def test_only_some_messages(conversation: Make):
    whole = conversation("branches")
    branch = only(whole, whole.conversation.path(3))
    assert [node.message.text for node in branch.conversation.nodes] == ["First?", "One.", "More?", "Two."]
    assert branch.conversation.path() == [0, 1, 2, 3]
    one = only(whole, [4])
    assert [node.parent for node in one.conversation.nodes] == [None]
    assert len({whole.id, branch.id, one.id}) == 3
    assert only(whole, whole.conversation.path(3)).id == branch.id
    assert only(whole, range(7)) is whole


def test_only_some_messages_keep_the_numbers_and_regions_of_their_pictures(conversation: Make):
    part = only(conversation("many_pictures"), [2])
    assert sorted(part.numbers().values()) == [1, 7]
    assert len(part.pictures) == 2
    regions = conversation("regions")
    (digest,) = regions.pictures
    assert regions.regions(digest)[REGION] == 1
    assert len(regions.regions(digest)) == 2
    asked_twice = only(regions, [2]).conversation.nodes[0].message
    assert [image.region_number for image in asked_twice.images] == [None, 2, 1]


def test_the_model_said_nothing(conversation: Make, tmp_path: Path):
    silent = Conversation().add(None, Message(Role.USER, "?")).append(Node(0, Message(Role.ASSISTANT, "")))
    for form in find().values():
        export([replace(conversation("code"), conversation=silent)], form, tmp_path / f"x.{form.EXTENSION}")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "answer",
    [
        ">" * 14 + " **a *b ~~c `d`~~***",
        ">" * 15 + " a",
        "- " * 7 + "a",
        "- " * 40 + "a",
        "*" * 60 + "a" + "*" * 60,
        "a" * 100_000,
        "|a" * 100 + "|\n" + "|-" * 100 + "|\n" + "|b" * 100 + "|",
        "- \n- \n\n|||\n|-|-|\n|||\n\n#\n\n```\n```\n\n>",
        "999999999. a",
    ],
    ids=["quotes", "deep", "lists", "deep lists", "strong", "word", "columns", "empty", "number"],
)
def test_odd_answers_do_not_stop_an_export(answer: str, form: Format, tmp_path: Path):
    path = tmp_path / f"x.{form.EXTENSION}"
    assert export([transcript("Odd", [("?", [], answer)])], form, path) == ()
    assert words_in(path).count("a") >= answer.count("a")
