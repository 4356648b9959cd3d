"""Another user than root, for tests of what may not be read or written."""

import os

import pytest


def become_nobody() -> None:
    """Go on without root's rights, until `os.seteuid(0)`; skips the test where root knows no other user."""
    try:
        os.seteuid(65534)
    except OSError:
        pytest.skip("needs another user than root, which a namespace made by an ordinary user has not")
