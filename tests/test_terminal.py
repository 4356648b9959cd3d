"""What a command says of its progress: a line that is written over where a person watches, else a line now and then."""

from __future__ import annotations

import sys
from collections.abc import Generator

import pytest

from sightline import terminal
from sightline.events import Progress, Stage


def work(steps: int) -> Generator[Progress | str, None, str]:
    for step in range(steps):
        yield Progress(Stage.DRAFTING, step, steps, "about 10 s left" if step else "")
        yield "said"
    return "done"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four seconds pass between any two looks at it."""
    now = iter(range(0, 4000, 4))
    monkeypatch.setattr(terminal.time, "monotonic", lambda: next(now))


def test_where_a_person_watches_one_line_is_written_over(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    heard: list[object] = []
    assert terminal.run(work(2), heard.append) == "done"
    assert [event for event in heard if event == "said"] == ["said", "said"]
    shown = capsys.readouterr().err.split("\r\x1b[K")
    assert shown == ["", "Drafting 0/2 ", "", "Drafting 1/2 about 10 s left", ""]


@pytest.mark.usefixtures("clock")
def test_where_nobody_watches_a_line_comes_now_and_then(capsys):
    assert terminal.run(work(7), log_seconds=10.0) == "done"
    said = capsys.readouterr().err.splitlines()
    assert 1 < len(said) < 4
    assert all(line.startswith("Drafting ") and line.endswith("/7 about 10 s left") for line in said)


def test_where_nobody_watches_and_nobody_asked_nothing_is_said(capsys):
    assert terminal.run(work(7)) == "done"
    assert capsys.readouterr().err == ""


def test_work_that_is_broken_off_is_closed():
    closed = []

    def endless() -> Generator[Progress]:
        try:
            while True:
                yield Progress(Stage.DRAFTING, 0, 1)
        finally:
            closed.append(True)

    def interrupt(event: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        terminal.run(endless(), interrupt)
    assert closed == [True]
