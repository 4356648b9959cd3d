"""How much of CommonMark do exports understand? `python -m bench.commonmark` runs the specification's own examples.

They come with the source distribution of markdown-it-py, which pip fetches for this.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from importlib.metadata import version
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt

from sightline.transcripts.markdown import parse
from sightline.transcripts.to_html import html

_EXAMPLES = "tests/test_cmark_spec/commonmark.json"
_BLOCKS = {"p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "br"}
_EMPTY = {"hr", "br", "img"}


@dataclass(frozen=True)
class Share:
    """Of `total` examples: those with the very result of the specification, and those that differ on purpose alone.

    On purpose, a link is its words and its address, a picture its alt text, and HTML the text that it was written as.
    """

    total: int
    exact: int
    on_purpose: int
    others: tuple[int, ...]  # the numbers of the examples that are neither


def examples() -> list[dict[str, Any]]:
    """The specification's: `markdown`, `html` and the number `example` of each. Raises CalledProcessError offline."""
    package = "markdown-it-py"
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", package]
        subprocess.run(
            [*command, "--dest", folder, f"{package}=={version(package)}"], check=True, capture_output=True, timeout=120
        )
        (file,) = Path(folder).glob("*.tar.gz")
        with tarfile.open(file) as archive:
            (member,) = (entry for entry in archive if entry.name.endswith(_EXAMPLES))
            content = archive.extractfile(member)
            assert content is not None
            found: list[dict[str, Any]] = json.load(content)
    return found


def share(found: Sequence[dict[str, Any]]) -> Share:
    """What becomes of the examples in an HTML export."""
    exact = on_purpose = 0
    others = []
    without_html = MarkdownIt("commonmark", {"html": False})
    for example in found:
        shown = _normal(html(parse(example["markdown"])))
        if shown == _normal(example["html"]):
            exact += 1
        elif shown == _normal(without_html.render(example["markdown"]), as_we_do=True):
            on_purpose += 1
        else:
            others.append(int(example["example"]))
    return Share(len(found), exact, on_purpose, tuple(others))


def _normal(page: str, as_we_do: bool = False) -> str:
    reader = _Normal(as_we_do)
    reader.feed(page)
    reader.close()
    return "".join(reader.written).strip()


class _Normal(HTMLParser):
    """HTML without what makes no difference: white space between blocks, classes, directions, order of attributes."""

    def __init__(self, as_we_do: bool) -> None:
        super().__init__()
        self.written: list[str] = []
        self._as_we_do = as_we_do
        self._in_code = False
        self._links: list[tuple[str, int]] = []  # address, and where its words begin

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if self._as_we_do and tag == "a":
            self._links.append((str(attributes["href"]), len(self.written)))
        elif self._as_we_do and tag == "img":
            self.handle_data(attributes.get("alt") or str(attributes["src"]))
        else:
            self._strip(tag)
            kept = sorted((key, value) for key, value in attributes.items() if key not in ("class", "dir"))
            self.written.append(f"<{tag} {kept}>")
            self._in_code = self._in_code or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in _EMPTY:
            return
        if self._as_we_do and tag == "a":
            address, start = self._links.pop()
            words = re.sub("<[^>]*>", "", "".join(self.written[start:]))
            if address.removeprefix("mailto:") != words and address != words:
                self.written.append(f" ({address})" if words else address)
        else:
            self._strip(tag)
            self.written.append(f"</{tag}>")
            self._in_code = self._in_code and tag != "pre"

    def handle_data(self, data: str) -> None:
        if not self._in_code:
            data = re.sub(r"\s+", " ", data)
            if self.written and re.match(rf"</?({'|'.join(_BLOCKS)})\b", self.written[-1]):
                data = data.lstrip()
        self.written.append(data)

    def _strip(self, tag: str) -> None:
        if tag in _BLOCKS and self.written and not self._in_code:
            self.written[-1] = self.written[-1].rstrip()


def main() -> None:
    """Print the share."""
    result = share(examples())
    print(f"CommonMark's examples: {result.total}")
    print(f"with the specification's own result: {result.exact} ({result.exact / result.total:.1%})")
    both = result.exact + result.on_purpose
    print(f"and where only links, pictures and HTML are text, as they should be: {both} ({both / result.total:.1%})")
    print(f"neither: {', '.join(map(str, result.others)) or 'none'}")


if __name__ == "__main__":
    main()
