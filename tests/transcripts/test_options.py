"""What can be left out, or taken along: every option in every format, by the command line."""

from __future__ import annotations

import base64
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from conversations import CONVERSATIONS, picture, transcript
from PIL import Image
from test_formats import letters, words_in

from sightline import cli
from sightline.conversation import SYSTEM_PROMPT, ImageInput, Message, Node, Region, Role, TextLine, Word
from sightline.transcripts import to_json
from sightline.transcripts.formats import export, find
from sightline.transcripts.options import Options, chosen
from sightline.transcripts.transcript import Picture

CAMERA = b"Camera of someone"
GPS = 0x8825


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A photograph that says where it was taken, an answer given twice, a system prompt, and whose folder it all is."""
    exif = Image.Exif()
    exif[0x010F] = CAMERA.decode()
    exif.get_ifd(GPS)[1] = "N"
    folder = tmp_path / "home of someone"
    folder.mkdir()
    path, digest = picture(folder, "photo.jpg", exif=exif.tobytes())
    image = ImageInput(path, digest, number=1)
    made = transcript("Photo", [("What is it?", [image], "A first guess.")], [Picture(digest, "photo.jpg", (320, 200))])
    answer = made.conversation.nodes[1]
    conversation = made.conversation.append(
        Node(0, Message(Role.ASSISTANT, "A second one."), answer.outcome, answer.time, answer.writer)
    )
    export([replace(made, conversation=conversation, system_prompt="Be brief.")], to_json, tmp_path / "in.json")
    return tmp_path / "in.json"


def everything_in(path: Path) -> bytes:
    """All bytes of a file, and of what is packed into it or lies beside it."""
    data = path.read_bytes()
    match path.suffix:
        case ".html":
            data += b"".join(map(base64.b64decode, re.findall(rb'src="data:image/\w+;base64,([^"]+)"', data)))
        case ".docx":
            with zipfile.ZipFile(path) as archive:
                data = b"".join(archive.read(name) for name in archive.namelist())
        case ".json":
            data += b"".join(base64.b64decode(each["data"]) for each in json.loads(data)["pictures"])
        case ".md":
            data += b"".join(file.read_bytes() for file in path.parent.glob("*-pictures/*"))
    return data


def has(path: Path) -> dict[str, bool]:
    """What of all that a file has."""
    data, words = everything_in(path), words_in(path)
    told = json.loads(path.read_text()) if path.suffix == ".json" else None
    return {
        "camera": CAMERA in data,
        "folder": b"home of someone" in data or letters("home of someone") in words,
        "prompt": bool(told["system_prompt"]) if told else letters("Be brief.") in words,
        "stats": bool(told["messages"][1]["outcome"]) if told else letters("42 tokens") in words,
        "other version": letters("A first guess.") in words,
    }


@pytest.mark.parametrize("name", find())
@pytest.mark.parametrize(
    ("option", "left_out"),
    [
        ([], set()),
        (["--strip-metadata"], {"camera"}),
        (["--redact-paths"], {"folder"}),
        (["--no-system-prompt"], {"prompt"}),
        (["--no-stats"], {"stats"}),
        (["--branches", "selected"], {"other version"}),
        (
            ["--strip-metadata", "--redact-paths", "--no-system-prompt", "--no-stats", "--branches", "selected"],
            {"camera", "folder", "prompt", "stats", "other version"},
        ),
    ],
    ids=lambda value: "".join(value) or "none" if isinstance(value, list) else "",
)
def test_every_option_in_every_format(option: list[str], left_out: set[str], name: str, file: Path, tmp_path: Path):
    out = tmp_path / f"out.{name}"
    if "--branches" not in option:
        option = [*option, "--branches", "all"]
    assert cli.main(["transcript", str(file), "--to", name, str(out), *option]) == 0
    found = has(out)
    if name == "txt":
        assert not found.pop("camera")  # it has no pictures
        left_out = left_out - {"camera"}
    assert {key for key, there in found.items() if not there} == left_out


@pytest.mark.parametrize("name", find())
def test_folders_of_another_system_are_left_out_too(name: str, tmp_path: Path):
    """A transcript that was written on Windows, where the names of people have spaces, and its paths in every text."""
    folder = "C:\\Users\\Jane Roe\\Pictures"
    path, digest = picture(tmp_path, "photo.jpg")
    image = ImageInput(Path(f"{folder}\\photo.jpg"), digest, number=1)
    elsewhere = "c:/users/Jane Roe/other/x.png, D:\\\\Users\\\\Jane Roe\\\\y.png"
    line = TextLine((Word(f"{folder}\\photo.jpg", Region(0.1, 0.1, 0.9, 0.2), 1.0),))
    known = Picture(digest, f"{folder}\\photo.jpg", (320, 200), f"In {folder}", (line,), path.read_bytes())
    made = transcript(
        f"In {folder}", [(f"See {folder}\\photo.jpg and {elsewhere}.", [image], f"It is {folder}.")], [known]
    )
    answer = made.conversation.nodes[1]
    assert answer.writer is not None
    writer = replace(
        answer.writer,
        folder="C:\\Users\\Jane Roe\\models\\tiny",
        settings={SYSTEM_PROMPT: f"You are in {folder}."},
    )
    nodes = (made.conversation.nodes[0], replace(answer, writer=writer))
    made = replace(made, system_prompt=f"You are in {folder}.", conversation=replace(made.conversation, nodes=nodes))
    (tmp_path / "in.json").write_bytes(to_json.dump(made))
    out = tmp_path / f"out.{name}"
    export([to_json.read(tmp_path / "in.json")], find()[name], out, Options(redact_paths=True))
    assert b"Roe" not in everything_in(out)
    assert letters("photo.jpg") in words_in(out)
    assert letters("Roe") not in words_in(out)


def test_words_that_have_the_name_of_a_folder_in_them_stay(tmp_path: Path):
    image = ImageInput(Path("/a/photo.jpg"), "ab" * 32, number=1)
    made = transcript("Yes/and", [("In /a, /a/b or and/or?", [image], "")], [Picture("ab" * 32, "photo.jpg", (1, 1))])
    left = chosen(made, Options(redact_paths=True), "all")
    assert left.title == "Yes/and"
    assert left.conversation.nodes[0].message.text == "In ~, b or and/or?"


def test_plain_text_tells_nothing_of_copies_that_it_does_not_have(tmp_path: Path):
    path, digest = picture(tmp_path, "photo.gif")
    known = Picture(digest, "photo.gif", (320, 200))
    made = transcript("Photo", [("What is it?", [ImageInput(path, digest, number=1)], "A photo.")], [known])
    assert export([made], find()["md"], tmp_path / "out.md", Options(strip_metadata=True)) != ()
    assert export([made], find()["txt"], tmp_path / "out.txt", Options(strip_metadata=True)) == ()


def test_pictures_inside_markdown(file: Path, tmp_path: Path):
    for option in ([], ["--embed-pictures"]):
        assert cli.main(["transcript", str(file), "--to", "md", str(tmp_path / "out.md"), *option]) == 0
        assert ("](data:image/jpeg;base64," in (tmp_path / "out.md").read_text()) is bool(option)


def test_there_are_conversations_enough():
    assert len(CONVERSATIONS) >= 10
