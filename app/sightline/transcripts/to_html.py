"""HTML: one file with its pictures in it, no script, nothing fetched, readable by screen readers, ready to print."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from sightline.store.files import save
from sightline.transcripts.blocks import (
    Block,
    Code,
    Figure,
    Heading,
    List,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Spans,
    Table,
    text_of,
)
from sightline.transcripts.document import document
from sightline.transcripts.language import direction_of
from sightline.transcripts.options import Options
from sightline.transcripts.transcript import Transcript
from sightline.transcripts.untrusted import direction

NAME = "HTML"
EXTENSION = "html"

_KINDS = {
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".bmp": "image/bmp",
}
_TAGS: dict[Mark, str] = {"emphasis": "em", "strong": "strong", "strike": "s", "code": "code"}

# Every pair of text and ground has a contrast of at least 7:1, by day and by night.
_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1b1b1b; --quiet: #4a4a4a; --edge: #767676; --soft: #f3f3f3 }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16181b; --text: #ececec; --quiet: #bdbdbd; --edge: #8c8c8c; --soft: #24272b }
}
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 46rem; margin: auto; padding: 1.5rem }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; overflow-wrap: anywhere }
h2 { margin-top: 2.2rem; padding-top: 1rem; border-top: 1px solid var(--edge); font-size: 1.2rem }
h3 { font-size: 1.1rem } h4, h5, h6 { font-size: 1rem }
p, li, td, th, figcaption, blockquote { overflow-wrap: anywhere }
p { white-space: pre-wrap }
figure, table { margin: 1rem 0 }
img { display: block; max-width: 100%; height: auto; max-height: 80vh; object-fit: contain }
figcaption, .facts { color: var(--quiet); font-size: .875rem }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; background: var(--soft) }
pre { padding: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--edge) }
table { border-collapse: collapse; max-width: 100% }
th, td { border: 1px solid var(--edge); padding: .3rem .6rem; text-align: start }
th { background: var(--soft) }
.left { text-align: left } .center { text-align: center } .right { text-align: right }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--edge) }
hr { border: 0; border-top: 1px solid var(--edge) }
@media print {
  :root { --ground: #fff; --text: #000; --quiet: #333; --edge: #767676; --soft: #fff }
  main { max-width: none; padding: 0 }
  h1, h2, h3, h4, h5, h6 { break-after: avoid }
  figure, tr { break-inside: avoid }
}
"""


def write(transcript: Transcript, path: Path, options: Options) -> tuple[str, ...]:
    """Write the file; returns sentences about what could not be done as asked. Raises OSError."""
    made = document(transcript, options, _KINDS, turned=True)
    # The style is allowed by its hash alone, pictures only from inside the file; everything else is forbidden.
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    page = f"""<!DOCTYPE html>
<html lang="{escape(made.language)}" dir="{direction_of(made.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{escape(made.title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
{html(made.blocks)}</main>
</body>
</html>
"""
    save(path, page.encode())
    return made.notes


def html(blocks: Iterable[Block]) -> str:
    """Blocks as HTML that has no attribute and no address of anyone's but ours."""
    return "".join(_block(block) for block in blocks)


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            kind = ' class="facts"' if block.label else ""
            return f"<p{kind}{_auto(block)}>{_text(block.spans)}</p>\n"
        case Heading():
            return f"<h{block.level}{_auto(block)}>{_text(block.spans)}</h{block.level}>\n"
        case Code():
            # Whoever moves by keyboard can scroll nothing here: long lines are wrapped.
            text = escape(block.text) + "\n" if block.text else ""
            return f'<pre dir="ltr"><code>{text}</code></pre>\n'
        case Quote():
            return f"<blockquote>\n{html(block.blocks)}</blockquote>\n"
        case List():
            tag = "ul" if block.start is None else "ol"
            start = f' start="{block.start}"' if block.start not in (None, 1) else ""
            way = _way(next((text_of(b.spans) for item in block.items for b in item if isinstance(b, Paragraph)), ""))
            items = "".join(f'<li dir="auto">{_item(item, block.tight)}</li>\n' for item in block.items)
            return f"<{tag}{start}{way}>\n{items}</{tag}>\n"
        case Table():
            return "".join(_table(block))
        case Rule():
            return "<hr>\n"
        case Figure():
            return _figure(block)


def _auto(block: Paragraph | Heading) -> str:
    """Others' words run as they do; the document's own inherit its direction."""
    return "" if block.own else ' dir="auto"'


def _way(text: str) -> str:
    """For what has its markers or columns on the side where its words begin; browsers do not look inside for it."""
    return ' dir="rtl"' if direction(text) == "rtl" else ""


def _item(blocks: tuple[Block, ...], tight: bool) -> str:
    if not tight:
        return "\n" + html(blocks)
    return "\n".join(_text(block.spans) if isinstance(block, Paragraph) else _block(block) for block in blocks)


def _table(table: Table) -> Iterator[str]:
    aligned = [f' class="{alignment}"' if alignment else "" for alignment in table.alignments]
    yield f"<table{_way(' '.join(map(text_of, table.head)))}>\n<thead>\n<tr>\n"
    for cell, kind in zip(table.head, aligned, strict=True):
        # A heading without words would be announced as nothing.
        tag = "th" if text_of(cell).strip() else "td"
        scope = ' scope="col"' if tag == "th" else ""
        yield f'<{tag}{scope}{kind} dir="auto">{_text(cell)}</{tag}>\n'
    yield "</tr>\n</thead>\n"
    if table.rows:
        yield "<tbody>\n"
        for row in table.rows:
            cells = zip(row, aligned, strict=True)
            yield "<tr>\n" + "".join(f'<td{kind} dir="auto">{_text(cell)}</td>\n' for cell, kind in cells) + "</tr>\n"
        yield "</tbody>\n"
    yield "</table>\n"


def _figure(figure: Figure) -> str:
    width, height = figure.size
    source = f"data:{_KINDS[figure.extension]};base64,{base64.b64encode(figure.data).decode()}"
    return (
        f'<figure>\n<img src="{source}" alt="{escape(figure.alt)}" width="{width}" height="{height}">\n'
        f"<figcaption>{escape(figure.caption)}</figcaption>\n</figure>\n"
    )


def _text(spans: Spans) -> str:
    """Marks are closed and opened only where neighbours differ, so that nested ones stay nested."""
    written: list[str] = []
    opened: list[Mark] = []
    for span in spans:
        shared = 0
        while shared < min(len(opened), len(span.marks)) and opened[shared] == span.marks[shared]:
            shared += 1
        while len(opened) > shared:
            written.append(f"</{_TAGS[opened.pop()]}>")
        for mark in span.marks[shared:]:
            opened.append(mark)
            written.append(f"<{_TAGS[mark]}>")
        written.append(escape(span.text).replace("\n", "<br>"))
    while opened:
        written.append(f"</{_TAGS[opened.pop()]}>")
    return "".join(written)
