"""JSON: read back it is the same transcript, written again the same bytes; what is damaged or foreign is a sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conversations import CONVERSATIONS, REGION

from sightline.conversation import ImageInput
from sightline.errors import TranscriptError
from sightline.transcripts import to_html, to_json
from sightline.transcripts.formats import export
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript, only

Make = Callable[[str], Transcript]


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_nothing_is_lost_and_the_bytes_are_the_same_again(name: str, conversation: Make, tmp_path: Path):
    transcript = conversation(name)
    export([transcript], to_json, tmp_path / "a.json")
    read = to_json.read(tmp_path / "a.json")
    assert read.conversation == transcript.conversation
    assert [image.number for image in read.conversation.images()] == list(transcript.numbers().values())
    without_data = {digest: replace(picture, data=None) for digest, picture in read.pictures.items()}
    assert replace(read, pictures=without_data) == transcript
    paths = {image.digest: image.path for image in transcript.conversation.images()}
    assert {d: p.data for d, p in read.pictures.items()} == {d: path.read_bytes() for d, path in paths.items()}
    export([read], to_json, tmp_path / "b.json")
    assert (tmp_path / "b.json").read_bytes() == (tmp_path / "a.json").read_bytes()


def test_it_says_what_a_transcript_contains(conversation: Make, tmp_path: Path):
    export([conversation("regions")], to_json, tmp_path / "a.json")
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert (told["format"], told["version"]) == ("sightline-transcript", 1)
    assert told["created"] == "2026-11-22T08:12:31+02:00"
    (picture,) = told["pictures"]
    assert picture["regions"][0] == {"number": 1, "pixels": [64, 96, 320, 360]}
    assert picture["lines"][0][0] == {"text": "TOTAL", "box": [0.1, 0.2, 0.3, 0.25], "confidence": 0.98}
    question, answer, *_ = told["messages"]
    assert question["pictures"][1] == {
        "sha256": picture["sha256"],
        "region": [REGION.left, REGION.top, REGION.right, REGION.bottom],
        "region_number": 1,
        "pixels": [64, 96, 320, 360],
    }
    assert answer["model"]["digest"] == "ab" * 32
    assert answer["model"]["settings"]["max_new_tokens"] == 512
    assert answer["outcome"]["reason"] == "end"
    assert answer["outcome"]["new_tokens"] == 42
    assert answer["outcome"]["tokens_per_second"] == pytest.approx(41 / 1.25)


def test_one_message_alone_keeps_the_numbers_of_its_regions(conversation: Make, tmp_path: Path):
    whole = conversation("regions")
    alone = only(whole, [2])
    (image,) = alone.conversation.images()
    numbers = list(whole.regions(image.digest).values())
    assert list(alone.regions(image.digest).values()) == numbers[::-1] == [2, 1]
    export([alone], to_json, tmp_path / "a.json")
    assert to_json.read(tmp_path / "a.json").conversation.nodes[0].message.images[1].region_number == 2


def test_without_metadata_the_picture_is_a_copy_with_another_hash(conversation: Make, tmp_path: Path):
    transcript = conversation("many_pictures")
    notes = export([transcript], to_json, tmp_path / "a.json", Options(strip_metadata=True))
    assert notes == tuple(
        f"{n}: the copy without metadata is a PNG of the same pixels." for n in ("four.tif", "five.gif")
    )
    everything = (tmp_path / "a.json").read_bytes()
    read = to_json.read(tmp_path / "a.json")
    (turned,) = (picture for picture in read.pictures.values() if picture.name == "two.jpg")
    assert turned.data is not None
    assert b"Maker of the camera" not in turned.data
    export([read], to_json, tmp_path / "b.json", Options(strip_metadata=True))
    again = (tmp_path / "b.json").read_bytes()
    assert again == everything


def test_a_file_name_that_is_no_text(conversation: Make, tmp_path: Path):
    transcript = conversation("tables")
    (image,) = transcript.conversation.images()
    odd = tmp_path / "odd\udcff.png"
    odd.write_bytes(image.path.read_bytes())
    node = transcript.conversation.nodes[0]
    message = replace(node.message, images=(ImageInput(odd, image.digest, number=1),))
    nodes = (replace(node, message=message), *transcript.conversation.nodes[1:])
    transcript = replace(transcript, conversation=replace(transcript.conversation, nodes=nodes))
    assert export([transcript], to_json, tmp_path / "a.json") == ()
    assert to_json.read(tmp_path / "a.json").conversation == transcript.conversation


def test_a_picture_that_has_gone_leaves_its_facts(conversation: Make, tmp_path: Path):
    transcript = conversation("tables")
    (image,) = transcript.conversation.images()
    gone = replace(transcript, conversation=_with_path(transcript, tmp_path / "gone.png"))
    (note,) = export([gone], to_json, tmp_path / "a.json")
    assert note.startswith("shapes.png: The file is no longer there.")
    read = to_json.read(tmp_path / "a.json")
    assert read.pictures[image.digest] == transcript.pictures[image.digest]


def _with_path(transcript: Transcript, path: Path) -> Any:
    def moved(node: Any) -> Any:
        images = tuple(replace(image, path=path) for image in node.message.images)
        return replace(node, message=replace(node.message, images=images))

    return replace(transcript.conversation, nodes=tuple(map(moved, transcript.conversation.nodes)))


def test_a_path_in_a_transcript_gives_out_no_other_file(conversation: Make, tmp_path: Path):
    """Its SHA-256 has to be that of the picture that was asked about, and it has to be a picture."""
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    (note,) = export(
        [replace(t := conversation("tables"), conversation=_with_path(t, secret))], to_json, tmp_path / "a"
    )
    assert "changed" in note
    assert "the secret" not in (tmp_path / "a").read_text()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda told: told.update(format="x"), "this is not a transcript"),
        (lambda told: told.update(version=2), "it is of version 2; this program reads version 1"),
        (lambda told: told.pop("messages"), "damaged"),
        (lambda told: told.update(created="yesterday"), "damaged"),
        (lambda told: told.update(created="2026-11-22T08:00:00"), "no time zone"),
        (lambda told: told.update(language='"><script>'), "no language tag"),
        (lambda told: told["messages"][1].update(parent=1), "out of order"),
        (lambda told: told["messages"][1].update(parent=True), "out of order"),
        (lambda told: told["messages"][0].update(parent=-1), "out of order"),
        (lambda told: told["messages"][0].update(role="system"), "damaged"),
        (lambda told: told["messages"][0].update(text=None), "not text"),
        (lambda told: told["messages"][0]["pictures"][1].update(region=[0, 0, 2, 1]), "lies outside"),
        (lambda told: told["messages"][0]["pictures"][1].update(region=[0.5, 0, 0.5, 1]), "lies outside"),
        (lambda told: told["messages"][0]["pictures"][1].update(region=[float("nan"), 0, 1, 1]), "lies outside"),
        (lambda told: told["messages"][0]["pictures"][0].update(sha256="1" * 64), "damaged"),
        (lambda told: told["pictures"][0].update(sha256="../x"), "no SHA-256"),
        (lambda told: told["pictures"][0].update(size=[0, 10]), "no size"),
        (lambda told: told["pictures"][0].update(data="////"), "not those that were written"),
        (lambda told: told["messages"][1]["outcome"].update(reason="x"), "damaged"),
        (lambda told: told["messages"][1]["outcome"].update(more=1), "damaged"),
        (lambda told: told["messages"][1]["outcome"].update(new_tokens="x"), "a number"),
        (lambda told: told["messages"][1]["outcome"].update(seconds=float("nan")), "a number"),
        (lambda told: told["messages"][1]["outcome"].update(currency=5), "not text"),
        (lambda told: told["messages"][1]["model"].update(model=5), "not text"),
        (lambda told: told["messages"][1]["model"].update(folder=None), "not text"),
        (lambda told: told["messages"][1]["model"].update(settings=None), "no settings"),
        (lambda told: told["messages"][1]["model"].update(settings={"seed": [1]}), "neither text nor a number"),
        (lambda told: told["messages"][1]["model"].update(settings={"seed": 10**400}), "neither text nor a number"),
        (lambda told: told["messages"][0].update(time=0), "not text"),
        (lambda told: told["pictures"][0].update(size=[10**30, 10]), "no size"),
    ],
)
def test_damage_is_a_sentence(change: Callable[[Any], Any], sentence: str, conversation: Make, tmp_path: Path):
    export([conversation("regions")], to_json, tmp_path / "a.json")
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    change(told)
    (tmp_path / "a.json").write_text(json.dumps(told))
    with pytest.raises(TranscriptError, match=r"^a\.json: ") as raised:
        to_json.read(tmp_path / "a.json")
    assert sentence in str(raised.value)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"[" * 100_000, b"{", b"\x89PNG"])
def test_what_is_no_transcript_is_a_sentence(content: bytes, tmp_path: Path):
    (tmp_path / "a.json").write_bytes(content)
    with pytest.raises(TranscriptError, match=r"a\.json: this is not a"):
        to_json.read(tmp_path / "a.json")
    with pytest.raises(TranscriptError, match="no such file"):
        to_json.read(tmp_path)


def test_the_picture_in_a_transcript_is_decoded_before_it_is_shown(conversation: Make, tmp_path: Path):
    """Bytes that are no picture do not reach a document."""
    transcript = conversation("tables")
    (digest,) = transcript.pictures
    svg = replace(transcript.pictures[digest], data=b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")
    (note,) = export([replace(transcript, pictures={digest: svg})], to_html, tmp_path / "a.html")
    assert note.startswith("shapes.png: ")
    assert "<img" not in (tmp_path / "a.html").read_text()
