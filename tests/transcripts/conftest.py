"""The ten conversations, made once, and a browser where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from browser import CHROMIUM, Browser
from conversations import CONVERSATIONS

from sightline.transcripts.transcript import Transcript


@pytest.fixture(scope="session")
def conversation(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Transcript]:
    """Given a name of CONVERSATIONS, that transcript; its picture files are not to be changed."""
    folder = tmp_path_factory.mktemp("pictures")
    made: dict[str, Transcript] = {}

    def make(name: str) -> Transcript:
        if name not in made:
            made[name] = CONVERSATIONS[name](folder)
        return made[name]

    return make


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("needs a browser that is not installed: sudo apt-get install -y chromium")
    browser = Browser()
    yield browser
    browser.close()
