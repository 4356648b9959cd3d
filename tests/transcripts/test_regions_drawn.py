"""Regions in every format: drawn with their numbers, named in captions and alt texts, told in pixels."""

from __future__ import annotations

import base64
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import numpy as np
import pypdf
import pytest
from PIL import Image

from sightline.conversation import Node
from sightline.transcripts.blocks import figures
from sightline.transcripts.document import document
from sightline.transcripts.formats import export, find
from sightline.transcripts.options import Options
from sightline.transcripts.to_html import _KINDS
from sightline.transcripts.transcript import Transcript, only

Make = Callable[[str], Transcript]

ALTS = [
    "A page (region 1 of image 1, region 2 of image 1 marked)",
    "Image 2: street.jpg (region 1 of image 2 marked)",
    "A page (region 2 of image 1 marked)",
]
CAPTIONS = [
    "Image 1: page.png (400 × 300 pixels). Region 1 of image 1: from 40, 30 to 200, 60."
    " Region 2 of image 1: from 0, 225 to 400, 300",
    "Image 2: street.jpg (300 × 200 pixels). Region 1 of image 2: from 75, 50 to 225, 100",
    "Image 1: page.png (400 × 300 pixels). Region 2 of image 1: from 0, 225 to 400, 300",
]
ABOVE = "Image 2: street.jpg (region 1 of image 2 marked), shown above"


def pictures_in(path: Path) -> list[Image.Image]:
    """Those that a document shows, in its order."""
    match path.suffix:
        case ".html":
            found = re.findall(r'src="data:image/\w+;base64,([^"]+)"', path.read_text())
            data = [base64.b64decode(each) for each in found]
        case ".md":
            names = re.findall(r"]\((x-pictures/[^)]+)\)", path.read_text())
            data = [(path.parent / each).read_bytes() for each in names]
        case ".docx":
            shapes = docx.Document(str(path)).inline_shapes
            ids = [shape._inline.graphic.graphicData.pic.blipFill.blip.embed for shape in shapes]
            part = docx.Document(str(path)).part
            data = [part.related_parts[each].blob for each in ids]
        case ".pdf":
            data = [image.data for page in pypdf.PdfReader(path).pages for image in page.images]
    return [Image.open(io.BytesIO(each)).convert("RGB") for each in data]


def test_the_figures_of_a_document(conversation: Make):
    made = figures(document(conversation("regions_of_two"), Options(), _KINDS).blocks)
    assert [figure.alt for figure in made] == ALTS
    assert [figure.caption for figure in made] == CAPTIONS
    assert len({figure.name for figure in made}) == 3


@pytest.mark.parametrize("name", ["md", "pdf"])
def test_pictures_of_one_number_stay_apart_and_a_region_that_is_named_twice_is_one(
    name: str, conversation: Make, tmp_path: Path
):
    """As in a transcript that others wrote."""
    whole = conversation("regions_of_two")
    question = whole.conversation.nodes[0]
    images = [replace(image, number=1, region_number=image.region and 1) for image in question.message.images]
    twice = replace(question, message=replace(question.message, images=(*images, images[1])))
    made = replace(whole, conversation=replace(whole.conversation, nodes=(twice, *whole.conversation.nodes[1:])))
    assert export([made], find()[name], tmp_path / f"x.{name}") == ()
    assert sorted(image.size for image in pictures_in(tmp_path / f"x.{name}")) == [(300, 200), (400, 300), (400, 300)]


@pytest.mark.parametrize("name", ["html", "md", "docx", "pdf"])
def test_they_are_drawn_on_the_pictures(name: str, conversation: Make, tmp_path: Path):
    path = tmp_path / f"x.{name}"
    assert export([conversation("regions_of_two")], find()[name], path) == ()
    shown = pictures_in(path)
    assert sorted(image.size for image in shown) == [(300, 200), (400, 300), (400, 300)]
    if name != "pdf":  # which may have them in another order
        assert [image.size for image in shown] == [(400, 300), (300, 200), (400, 300)]
    boxes = {(400, 300): (0, 225, 400, 300), (300, 200): (75, 50, 225, 100)}
    for image in shown:
        left, top, right, bottom = boxes[image.size]
        pixels = np.asarray(image).astype(int)
        edges = [pixels[top + 1, left + 40 : right], pixels[bottom - 2, left:right], pixels[top:bottom, right - 2]]
        assert [edge.mean() > 200 for edge in edges] == [True] * 3  # white, but for the losses of JPEG
        beside = pixels[bottom - 14 : bottom - 6, left + 60 : right - 6]
        assert 60 < beside.mean() < 200  # the picture itself, of noise


@pytest.mark.parametrize("name", ["html", "md", "docx", "pdf", "txt"])
def test_captions_alt_texts_and_what_was_shown_above(name: str, conversation: Make, tmp_path: Path):
    path = tmp_path / f"x.{name}"
    export([conversation("regions_of_two")], find()[name], path)
    match name:
        case "docx":
            text = "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
            with zipfile.ZipFile(path) as archive:
                alts = re.findall(r'descr="([^"]*)"', archive.read("word/document.xml").decode())
            assert alts == ALTS
        case "pdf":
            text = "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
        case "html":
            text = path.read_text()
            assert re.findall(r'alt="([^"]*)"', text) == ALTS
        case "md":
            text = path.read_text().replace("\\", "")
            assert re.findall(r"!\[([^]]*)]", text) == ALTS
        case _:
            text = path.read_text()
            assert [alt for alt in ALTS if alt in text] == ALTS
    flat = " ".join(text.split())
    assert [caption for caption in (*CAPTIONS, ABOVE) if caption in flat] == [*CAPTIONS, ABOVE]


def test_json_has_them_in_pixels_and_by_number(conversation: Make, tmp_path: Path):
    export([conversation("regions_of_two")], find()["json"], tmp_path / "x.json")
    told = json.loads((tmp_path / "x.json").read_text())
    assert [picture["regions"] for picture in told["pictures"]] == [
        [{"number": 1, "pixels": [40, 30, 200, 60]}, {"number": 2, "pixels": [0, 225, 400, 300]}],
        [{"number": 1, "pixels": [75, 50, 225, 100]}],
    ]
    uses = told["messages"][0]["pictures"]
    assert [use["pixels"] for use in uses] == [None, [40, 30, 200, 60], [0, 225, 400, 300], None, [75, 50, 225, 100]]


def test_one_message_alone_keeps_the_numbers(conversation: Make):
    part = only(conversation("regions_of_two"), [2])
    (figure,) = figures(document(part, Options(), _KINDS).blocks)
    assert figure.alt == ALTS[2]
    part = only(conversation("regions_of_two"), [4])
    assert [figure.alt for figure in figures(document(part, Options(), _KINDS).blocks)] == [ALTS[1]]


def test_a_picture_that_has_gone_still_says_what_was_marked(conversation: Make, tmp_path: Path):
    made = conversation("regions_of_two")
    (digest, *_) = made.pictures

    def gone(node: Node) -> Node:
        images = tuple(
            replace(image, path=tmp_path / "gone.png") if image.digest == digest else image
            for image in node.message.images
        )
        return replace(node, message=replace(node.message, images=images))

    conversation_without = replace(made.conversation, nodes=tuple(map(gone, made.conversation.nodes)))
    (note,) = export([replace(made, conversation=conversation_without)], find()["txt"], tmp_path / "x.txt")
    assert "page.png" in note
    assert (
        "Image 1: page.png (region 1 of image 1, region 2 of image 1 marked). The file is no longer there."
        in (tmp_path / "x.txt").read_text()
    )
