"""The ten conversations, made once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
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
