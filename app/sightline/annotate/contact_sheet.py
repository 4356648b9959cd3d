"""An HTML contact sheet: every picture, small, with its alt text, in one file without scripts that fetches nothing."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Generator, Sequence
from html import escape
from io import BytesIO

from PIL import Image

from sightline.annotate.checks import Findings
from sightline.annotate.findings import Finding
from sightline.annotate.tables import file_name, written_by
from sightline.engine.images import small_copy
from sightline.errors import AppError
from sightline.events import Progress, Stage
from sightline.store.review_values import Batch, Entry, Status

_SIDE = 240  # pixels of a small picture's longer side
_STATUS = {
    Status.NEW: "No draft yet",
    Status.DRAFTED: "Draft, not reviewed",
    Status.APPROVED: "Approved",
    Status.DECORATIVE: "Decorative",
    Status.REJECTED: "Rejected",
    Status.FAILED: "No draft",
}

# Every pair of text and ground has a contrast of at least 7:1, by day and by night.
_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1b1b1b; --quiet: #4a4a4a; --edge: #767676 }
@media (prefers-color-scheme: dark) { :root { --ground: #16181b; --text: #ececec; --quiet: #bdbdbd; --edge: #8c8c8c } }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 80rem; margin: auto; padding: 1.5rem }
h1 { overflow-wrap: anywhere }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1.5rem;
  grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)) }
li { border: 1px solid var(--edge); padding: .8rem; overflow-wrap: anywhere }
h2 { font-size: 1rem; margin: .5rem 0 0 }
p { margin: .4rem 0 0; white-space: pre-wrap }
img { display: block; max-width: 100%; height: auto }
.facts { color: var(--quiet); font-size: .875rem }
@media print { :root { --ground: #fff; --text: #000; --quiet: #333 } li { break-inside: avoid } main { padding: 0 } }
"""


def to_html(batch: Batch, entries: Sequence[Entry], found: Findings | None = None) -> Generator[Progress, None, bytes]:
    """The page; yields Progress(EXPORTING) for each picture. One that cannot be shown is told, with its text."""
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    items = []
    for done, entry in enumerate(entries):
        yield Progress(Stage.EXPORTING, done, len(entries))
        items.append(_item(batch, entry, (found or {}).get(entry.id, ())))
    title = escape(f"Alt texts: {batch.name}")
    page = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">{title}</h1>
<p>{len(entries)} pictures</p>
<ul>
{"".join(items)}</ul>
</main>
</body>
</html>
"""
    yield Progress(Stage.EXPORTING, len(entries), len(entries))
    return page.encode(errors="replace")


def _item(batch: Batch, entry: Entry, found: Sequence[Finding]) -> str:
    name = file_name(batch, entry) if entry.document is None else f"{file_name(batch, entry)}, {entry.name}"
    by = written_by(entry)
    facts = [_STATUS[entry.status], *([f"written by {by}"] if by else []), *(["in the file"] if entry.written else [])]
    language = f' lang="{escape(batch.options.language)}"' if batch.options.language else ""
    texts = "".join(
        f'<p dir="auto"{language}>{escape(text)}</p>\n' for text in (entry.alt_text, entry.extended) if text
    )
    remarks = [*(finding.reason for finding in found), *([entry.problem] if entry.problem else [])]
    problem = "".join(f'<p class="facts" dir="auto">{escape(remark)}</p>\n' for remark in remarks)
    return (
        f'<li>\n{_image(entry, name, language)}<h2 dir="auto">{escape(name)}</h2>\n'
        f'<p class="facts">{escape("; ".join(facts))}</p>\n{texts}{problem}</li>\n'
    )


def _image(entry: Entry, name: str, language: str) -> str:
    """The small picture with the alt text that it is to have; nothing, where it cannot be shown."""
    try:
        pixels = small_copy(entry.path, _SIDE)
    except AppError:
        return '<p class="facts">The picture cannot be shown.</p>\n'
    small = Image.fromarray(pixels)
    small.thumbnail((_SIDE, _SIDE))
    stream = BytesIO()
    small.save(stream, "JPEG", quality=80)
    data = base64.b64encode(stream.getvalue()).decode()
    decorative = entry.status is Status.DECORATIVE
    alt, language = ("", "") if decorative else (entry.alt_text, language) if entry.alt_text else (name, "")
    size = f'width="{small.width}" height="{small.height}"'
    return f'<img src="data:image/jpeg;base64,{data}" alt="{escape(alt)}"{language} {size}>\n'
