"""The CommonMark specification's own examples in the window: it shows the very words that an export has."""

from __future__ import annotations

import re
import subprocess
from html import unescape

import pytest

from bench.commonmark import examples
from sightline.transcripts.markdown import parse
from sightline.transcripts.to_html import html
from sightline.ui.markdown_view import MarkdownView, shown_text


def words(page: str) -> list[str]:
    return unescape(re.sub("<[^>]*>", " ", re.sub("</?(em|strong|s|code)>", "", page))).split()


def test_window_and_exports_show_the_same_of_every_example(qtbot):
    try:
        found = examples()
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        pytest.skip("needs the source distribution of markdown-it-py, which pip could not fetch")
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    differing = []
    for example in found:
        view.set_source(example["markdown"])
        shown = view.toPlainText().replace("\u200b", "").split()
        if not shown == words(html(parse(example["markdown"]))) == shown_text(example["markdown"]).split():
            differing.append(example["example"])
    assert len(found) == 652
    assert differing == []
