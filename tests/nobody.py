"""Another user than root, for tests of what may not be read or written."""

import os
from collections.abc import Generator
from contextlib import contextmanager

import pytest


def become_nobody() -> None:
    """Go on without root's rights, until `os.seteuid(0)`; skips the test where root knows no other user."""
    try:
        os.seteuid(65534)
    except OSError:
        pytest.skip("needs another user than root, which a namespace made by an ordinary user has not")


@contextmanager
def ordinary_user() -> Generator[None]:
    """Without the superuser's right to read everything."""
    superuser = os.geteuid() == 0
    if superuser:
        become_nobody()
    try:
        yield
    finally:
        if superuser:
            os.seteuid(0)
