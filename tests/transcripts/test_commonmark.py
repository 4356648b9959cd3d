"""The CommonMark specification's own examples through the renderer of the exports; the share that passes is printed."""

from __future__ import annotations

import subprocess

import pytest

from bench.commonmark import examples, share


def test_the_specifications_examples(capsys: pytest.CaptureFixture[str]):
    try:
        found = examples()
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        pytest.skip("needs the source distribution of markdown-it-py, which pip could not fetch")
    result = share(found)
    with capsys.disabled():
        print(f"\nCommonMark: {result.exact} of {result.total} examples as specified,", end=" ")
        print(f"{result.on_purpose} more but for links, pictures and HTML, which are text on purpose.")
    assert result.total == 652
    assert result.exact >= 449
    # An empty link leaves no paragraph; and a picture's alt text shows the addresses of the links in it.
    assert set(result.others) <= {487, 520, 575}
