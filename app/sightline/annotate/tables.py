"""Texts as a CSV table that spreadsheets open and obey nothing of, and back: decided and edited there."""

from __future__ import annotations

import csv
import io
import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sightline.annotate.checks import Findings
from sightline.errors import TableError, said
from sightline.store.review_values import Batch, Entry, Purpose, Status
from sightline.store.reviews import Reviews

COLUMNS = ("file", "place", "status", "purpose", "alt_text", "extended", "existing", "written_by", "remarks", "problem")
_DECISIONS = {
    Status.APPROVED: {"approved", "approve", "yes", "ok", "x"},
    Status.DECORATIVE: {"decorative"},
    Status.REJECTED: {"rejected", "reject", "no"},
}
# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), however much space and however many
# apostrophes stand before it: one more apostrophe makes it text, and is taken away again.
_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]|'*[\t\r\n]")
_SEPARATORS = ",;\t"
_MOST_BYTES = 256 << 20
csv.field_size_limit(1 << 24)


@dataclass(frozen=True)
class TakenIn:
    """What a table changed: entries whose text or status is another now, and sentences about rows that were no use."""

    entries: list[Entry]
    problems: list[str]


def to_csv(batch: Batch, entries: Sequence[Entry], found: Findings | None = None) -> bytes:
    """A row for each picture, with what was `found` wrong; in UTF-8 with the mark by which spreadsheets know it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    places = _places(entries)
    for entry in entries:
        row = (
            file_name(batch, entry),
            places[entry.id],
            entry.status.value,
            entry.purpose or "",
            entry.alt_text,
            entry.extended,
            entry.existing,
            written_by(entry),
            " ".join(finding.reason for finding in (found or {}).get(entry.id, ())),
            entry.problem,
        )
        writer.writerow([_guarded(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", errors="replace")


def take_in(reviews: Reviews, batch: Batch, path: Path) -> TakenIn:
    """Take texts and decisions over from a table, each row at once. Raises TableError, StoreError.

    The columns `file` and `alt_text` are needed. A row counts as approved if it says so in its column `status`, or if
    the table has none and there is a text in the row; what it says otherwise is "decorative", "rejected", or nothing.
    A text that differs is another version, written by a person; a row without one leaves the text as it is.
    """
    rows = read_rows(path)
    known = _known(batch, reviews.entries(batch.id))
    taken = TakenIn([], [])
    seen: set[int] = set()
    for number, row in enumerate(rows, 2):
        entry = known.get((_portable(row["file"]), _one_line(row.get("place", ""))))
        if entry is None:
            taken.problems.append(
                said(
                    "Row {number}: {file} is not in this batch.",
                    number=number,
                    file=row["file"] or said("a picture without a name"),
                )
            )
        elif entry.id in seen:
            taken.problems.append(
                said("Row {number}: {file} comes a second time; the first counts.", number=number, file=row["file"])
            )
        else:
            seen.add(entry.id)
            changed = _take(reviews, entry, row, number, taken.problems)
            taken.entries.extend([] if changed is None else [changed])
    return taken


def _places(entries: Sequence[Entry]) -> dict[int, str]:
    """Where each picture is in its document, for people; with its key there, where that could be another's place."""
    counts = Counter((entry.document, _one_line(entry.name)) for entry in entries)
    return {entry.id: _place(entry, counts[entry.document, _one_line(entry.name)] == 1) for entry in entries}


def _place(entry: Entry, is_only: bool) -> str:
    name = _one_line(entry.name)
    return "" if entry.document is None else name if is_only and not name.endswith("]") else _exact(entry)


def _known(batch: Batch, entries: Sequence[Entry]) -> dict[tuple[str, str], Entry]:
    """The entries by what a table calls them, also if it was made when there were more or fewer of that name."""
    places = _places(entries)
    exact = {(file_name(batch, entry), _exact(entry)): entry for entry in entries if entry.document is not None}
    return exact | {(file_name(batch, entry), places[entry.id]): entry for entry in entries}


def _exact(entry: Entry) -> str:
    """A picture's place with what tells it from others of that name."""
    return _one_line(f"{entry.name} [{entry.anchor}]")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def file_name(batch: Batch, entry: Entry) -> str:
    """An entry's file as tables call it: its path from the batch's folder on, with slashes."""
    source = entry.document or entry.path
    if batch.folder is not None and source.is_relative_to(batch.folder) and source != batch.folder:
        source = source.relative_to(batch.folder)
    return _portable(str(source))


def written_by(entry: Entry) -> str:
    """Who wrote an entry's text, in words; empty where there is none."""
    if not entry.version:
        return ""
    if entry.author is not None:
        return entry.author.model
    return "a person, from a draft" if entry.edited else "a person"


def _take(reviews: Reviews, entry: Entry, row: Mapping[str, str], number: int, problems: list[str]) -> Entry | None:
    """The entry, if the row changes it."""
    alt_text, extended = row["alt_text"].strip(), row.get("extended", entry.extended).strip()
    word = row.get("status", "approved" if alt_text else "").strip().lower()
    status = next((status for status, words in _DECISIONS.items() if word in words), None)
    if word and status is None and word not in set(Status):
        problems.append(
            said(
                "Row {number}: {file}: “{word}” is no status; write approved, decorative or rejected.",
                number=number,
                file=row["file"],
                word=word,
            )
        )
    purpose = row.get("purpose", "").strip().lower()
    if purpose and purpose != entry.purpose:
        if purpose in set(Purpose):
            (entry,) = reviews.set_purpose([entry.id], Purpose(purpose))
        else:
            problems.append(
                said(
                    "Row {number}: {file}: “{word}” is no purpose; {names} are.",
                    number=number,
                    file=row["file"],
                    word=purpose,
                    names=[*Purpose],
                )
            )
    before = entry
    if status is Status.APPROVED and not alt_text:
        problems.append(
            said("Row {number}: {file} has no text, so there is nothing to approve.", number=number, file=row["file"])
        )
        status = None
    if alt_text and (alt_text, extended) != (entry.alt_text.strip(), entry.extended.strip()):
        entry = reviews.add_version(entry.id, alt_text, extended, status=status or Status.DRAFTED)
    elif status is not None and status is not entry.status:
        (entry,) = reviews.set_status([entry.id], status)
    return None if entry == before else entry


def read_rows(path: Path) -> list[dict[str, str]]:
    """A table's rows by column, without the apostrophes that keep a spreadsheet from computing. Raises TableError."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise TableError(
                path.name, said("it is larger than a table of texts can be."), said("Choose another file.")
            )
        data = path.read_bytes()
    except OSError as error:
        problem = said("the file cannot be read: {reason}.", reason=error)
        raise TableError(path.name, problem, said("Check its name, or whether it was moved.")) from error
    try:
        # Spreadsheets call it "Unicode text" in UTF-16, and begin it with a mark.
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise TableError(path.name, said("its letters are not UTF-8."), said("Save it as “CSV UTF-8”.")) from error
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)  # spreadsheets write semicolons where a comma is in numbers
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise TableError(
            path.name, said("it is no table ({reason}).", reason=error), said("Save it as “CSV UTF-8”.")
        ) from error
    columns = [name.strip().lower() for name in rows[0]] if rows else []
    missing = [name for name in ("file", "alt_text") if name not in columns]
    if missing:
        problem = said("its first row does not name the columns {names}.", names=[*missing])
        raise TableError(
            path.name, problem, said("They are called {names}; export a table to see one.", names=[*COLUMNS])
        )
    cells = ([_unguarded(cell.replace("\r\n", "\n")) for cell in row] for row in rows[1:] if any(row))
    return [dict(zip(columns, row + [""] * len(columns), strict=False)) for row in cells]


def _guarded(text: str) -> str:
    return "'" + text if _FORMULA.match(text) else text


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text


def _portable(name: str) -> str:
    """A file's name as every system writes it; bytes that are no letters cannot be in a table, and become “�”."""
    return os.fsencode(name).decode(errors="replace").replace("\\", "/")
