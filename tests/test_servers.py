"""Servers as they are kept: their addresses, their fields, and what a broken file costs."""

import json
from dataclasses import fields, replace

import pytest

from sightline.errors import AppError
from sightline.servers import Server, checked_address, find_server, is_loopback, load_servers, save_servers

HOME = Server(name="At home", address="http://localhost:11434/v1", model="llava")
AWAY = Server(name="Away", address="https://api.example.org/v1", model="large", input_price=2.5, stream=False)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://api.openai.com/v1", "https://api.openai.com/v1"),
        ("  https://api.openai.com/v1/  ", "https://api.openai.com/v1"),
        ("https://api.openai.com/v1/chat/completions", "https://api.openai.com/v1"),
        ("https://api.openai.com", "https://api.openai.com/v1"),
        ("api.openai.com", "https://api.openai.com/v1"),
        ("localhost:11434", "http://localhost:11434/v1"),
        ("127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"),
        ("http://[::1]:8080", "http://[::1]:8080/v1"),
        ("https://generativelanguage.googleapis.com/v1beta/openai/", None),
    ],
)
def test_an_address_is_kept_in_one_form(written: str, kept: str | None):
    assert checked_address(written) == (kept or written.rstrip("/"))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("http://192.168.1.10:11434/v1", "https://"),
        ("http://localhost.example.org/v1", "https://"),
        ("http://127.0.0.1.example.org", "https://"),
        ("https://key@example.org/v1", "more in it"),
        ("https://example.org/v1?key=abc", "more in it"),
        ("ftp://example.org", "not spoken"),
        ("https://", "no address"),
        ("https://example.org:port/v1", "no address"),
        ("https://exa mple.org/v1", "no address"),
        ("https://example.org\\@localhost", "no address"),
        ("", "no address"),
    ],
)
def test_an_address_that_is_none_or_unsafe_is_refused(written: str, told: str):
    with pytest.raises(AppError, match=told):
        checked_address(written)


def test_what_stays_on_this_computer():
    assert all(map(is_loopback, ["localhost", "127.0.0.1", "127.8.9.1", "::1"]))
    assert not any(map(is_loopback, ["0.0.0.0", "192.168.0.1", "localhost.org", "example.org", ""]))


def test_servers_are_kept_and_found(tmp_path):
    file = tmp_path / "config" / "servers.json"
    save_servers([HOME, AWAY], file)
    assert load_servers(file) == (HOME, AWAY)
    assert find_server("Away", file) == AWAY
    with pytest.raises(AppError, match="At home, Away"):
        find_server("Nowhere", file)


def test_every_field_has_a_title_and_help():
    assert all(entry.metadata["title"] and entry.metadata["help"] for entry in fields(Server))


def test_a_broken_file_costs_no_more_than_what_is_broken(tmp_path):
    file = tmp_path / "servers.json"
    assert load_servers(file) == ()
    with pytest.raises(AppError, match="File, Servers"):
        find_server("Away", file)
    for text in ("", "{", "{}", "[" * 100_000, "[1, null]"):
        file.write_text(text)
        assert load_servers(file) == ()
    good = {"name": "Good", "address": "https://example.org/v1", "model": "m"}
    entries = [
        {**good, "at_once": 0, "patience": "long", "stream": 1, "foreign": 1},  # these fall back to what is usual
        {**good, "model": "another of the same name"},
        {**good, "name": "Unsafe", "address": "http://example.org/v1"},
        {**good, "name": "Nameless model", "model": ""},
    ]
    file.write_text(json.dumps(entries))
    assert load_servers(file) == (Server(name="Good", address="https://example.org/v1", model="m"),)


def test_a_key_belongs_to_a_name_at_an_address():
    other = [replace(AWAY, name="Other"), replace(AWAY, address="https://evil.example.org/v1")]
    other += [replace(AWAY, address="http://api.example.org/v1"), replace(AWAY, address="https://api.example.org:8/v1")]
    assert len({server.account for server in (AWAY, *other)}) == 5
    assert replace(AWAY, model="small", address="https://api.example.org/v2").account == AWAY.account
