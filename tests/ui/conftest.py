"""Widgets are tested without a display unless one is asked for."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """Let the offscreen platform say what it cannot do; every other warning of Qt's fails a test."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
