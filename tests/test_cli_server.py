"""`--server` of ask, annotate, replay and evaluate: to a server on loopback, with a key that nothing is written of."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import keyring
import numpy as np
import pytest
from keyring.backends import fail
from PIL import Image

from misbehaving_server import ANSWER, Misbehaving, serving
from sightline import cli, keys
from sightline.chat import Chat
from sightline.conversation import Message, Role, Writer
from sightline.engine.images import Pictures
from sightline.engine.remote import open_server
from sightline.servers import Server, find_server, save_servers
from sightline.terminal import run
from sightline.transcripts import to_json
from sightline.transcripts.formats import export
from sightline.transcripts.transcript import Picture, Transcript

CANARY = "sk-canary-42b8d0"


@pytest.fixture
def server() -> Iterator[Misbehaving]:
    yield from serving()


@pytest.fixture
def home(server: Misbehaving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home with three pictures and four servers, all with a key, and no key store."""
    for name, place in (("HOME", ""), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data")):
        monkeypatch.setenv(name, str(tmp_path / place))
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    modes = ("good", "failing", "tells_the_key", "wants_a_key")
    servers = [Server(mode, server.address(mode), "tiny", at_once=3) for mode in modes]
    save_servers(servers, tmp_path / "config" / "sightline" / "servers.json")
    for each in servers:
        keys.set_key(each.account, CANARY)
    (tmp_path / "pictures").mkdir()
    for number in range(3):
        pixels = np.full((20, 30, 3), 80 * number, np.uint8)
        Image.fromarray(pixels).save(tmp_path / "pictures" / f"{number}.png")
    yield tmp_path
    for each in servers:
        keys.set_key(each.account, "")
    keyring.set_keyring(before)


def ask(home: Path, server: str, *more: str) -> int:
    return cli.main(["ask", "--no-text", "--server", server, *more, str(home / "pictures" / "0.png"), "What is this?"])


def holding_the_key(home: Path) -> list[Path]:
    return [file for file in home.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]


def test_ask_a_server(server, home, capsys):
    assert ask(home, "good", "--json") == 0
    told = capsys.readouterr()
    said = json.loads(told.out)
    assert (said["answer"], said["model"]) == (ANSWER, f"tiny (127.0.0.1:{server.port})")
    assert told.err == f"(The pictures go to 127.0.0.1:{server.port}.)\n"
    assert server.asked[0].headers["authorization"] == f"Bearer {CANARY}"
    assert holding_the_key(home) == []


def test_what_was_sent_and_answered_is_told_with_its_cost(server, home, capsys):
    file = home / "config" / "sightline" / "servers.json"
    dear = replace(find_server("good", file), name="dear", input_price=100.0, output_price=1000.0, currency="EUR")
    save_servers([find_server("good", file), dear], file)
    assert ask(home, "good") == 0
    assert capsys.readouterr().err.endswith("(30 tokens sent, 3 answered)\n")
    assert ask(home, "dear") == 0
    assert capsys.readouterr().err.endswith("(30 tokens sent, 3 answered, 0.006 EUR)\n")


def test_a_server_that_fails_ends_with_the_code_of_a_model_that_cannot_be_used(home, capsys):
    assert ask(home, "failing") == 4
    assert "has failed (status 500). It says: something broke" in capsys.readouterr().err
    assert ask(home, "wants_a_key") == 4
    assert ask(home, "tells_the_key") == 0
    told = capsys.readouterr()
    assert "Your key is •••" in told.out
    assert CANARY not in told.out + told.err
    assert holding_the_key(home) == []


def test_a_server_that_nobody_added(home, capsys):
    assert ask(home, "none") == 1
    assert "There is no server called none. Choose one of good, failing" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        ask(home, "good", "--model", "builtin")


def test_alt_texts_are_drafted_several_at_once(server, home, capsys):
    folder = str(home / "pictures")
    assert cli.main(["annotate", folder, "--draft", "--no-text", "--json", "--server", "failing"]) == 4
    capsys.readouterr()
    server.asked.clear()
    assert cli.main(["annotate", folder, "--draft", "--no-text", "--json", "--server", "good"]) == 0
    drafting = json.loads(capsys.readouterr().out)["drafting"]
    assert drafting["drafted"] == 3
    assert (drafting["usage"]["prompt_tokens"], drafting["usage"]["new_tokens"]) == (90, 9)
    assert len(server.asked) == 3
    assert cli.main(["annotate", folder, "--export", str(home / "texts.csv")]) == 0
    assert (home / "texts.csv").read_text().count(ANSWER) == 3
    assert holding_the_key(home) == []


def test_a_conversation_is_replayed_on_a_server(server, home, capsys):
    pictures = Pictures()
    model = run(open_server(find_server("good", home / "config" / "sightline" / "servers.json"), pictures))
    chat = Chat(64)
    question = chat.ask(Message(Role.USER, "What is this?", (pictures.open(home / "pictures" / "0.png"),)))
    run(chat.answer(model, question, Writer(model.name, "", model.digest())))
    model.close()
    now = datetime(2026, 11, 22, tzinfo=UTC)
    shown = {image.digest: Picture(image.digest, "0.png", (30, 20)) for image in chat.conversation.images()}
    export([Transcript("1", "Squares", now, now, now, chat.conversation, shown)], to_json, home / "said.json")
    server.asked.clear()
    assert cli.main(["replay", "--server", "good", str(home / "said.json")]) == 0
    told = capsys.readouterr()
    assert told.out == "1 of 1 answers are the same.\n"
    assert told.err == f"(The pictures go to 127.0.0.1:{server.port}.)\n"
    assert len(server.asked) == 1
    assert cli.main(["replay", "--server", "tells_the_key", str(home / "said.json")]) == 5
    assert "had other weights" in capsys.readouterr().out
    assert cli.main(["replay", "--server", "failing", str(home / "said.json")]) == 4
    assert holding_the_key(home) == []


def test_a_server_is_measured(server, home, capsys, monkeypatch):
    monkeypatch.setattr("sightline.training.evaluate.KINDS", ("drawing",))
    assert cli.main(["evaluate", "--n", "1", "--server", "good"]) == 0
    told = capsys.readouterr()
    assert "| skill |" in told.out
    assert f"(The pictures go to 127.0.0.1:{server.port}.)" in told.err
    assert server.asked
    asked = len(server.asked)
    with pytest.raises(SystemExit):
        cli.main(["evaluate", "--server", "good", str(home)])
    assert len(server.asked) == asked
