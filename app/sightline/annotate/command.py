"""`sightline annotate`: the whole way of a batch without a window, each step kept at once, summed up at the end."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from sightline.annotate import document_pictures, photo_metadata
from sightline.annotate.approved import Wrote, undo_photos, write_document, write_photos
from sightline.annotate.batch_json import to_json
from sightline.annotate.checks import findings
from sightline.annotate.contact_sheet import to_html
from sightline.annotate.drafts import Done, Drafter, DraftEvent, Summary
from sightline.annotate.metadata.values import Naming
from sightline.annotate.queue import add
from sightline.annotate.tables import file_name, read_rows, take_in, to_csv
from sightline.annotate.words import Words
from sightline.conversation import Writer
from sightline.engine.images import Pictures
from sightline.engine.interfaces import ChatModel
from sightline.engine.local import LocalModel
from sightline.engine.text_reader import TextReader
from sightline.errors import AppError, PictureError, said
from sightline.events import Progress, Stage
from sightline.servers import find_server
from sightline.settings import Settings, data_folder, servers_file, settings_file
from sightline.store.database import Database, open_database
from sightline.store.files import save
from sightline.store.pictures import PictureFiles
from sightline.store.review_values import DOCUMENT_PICTURES, ORIGINALS, Batch, Entry, Existing, Filter, Options
from sightline.store.reviews import Reviews
from sightline.terminal import harmless, run

_LOG_SECONDS = 10.0
_NAMED = 3  # of documents that are left out
_EXPORTS = (".csv", ".json", ".html")
OpenLocal = Callable[[Pictures], LocalModel]


def annotate(options: argparse.Namespace, open_local: OpenLocal) -> int:
    """Do what the command line asks for, in the order of the way: queue, draft, approve, write; returns the exit code.

    `open_local` opens the model on this computer that was asked for, where it drafts and no server does.
    Raises AppError for what lets nothing go on; what concerns one picture alone is in the summary.
    """
    place: Path = options.place.absolute()
    is_document = place.suffix.lower() in document_pictures.SUFFIXES and not place.is_dir()
    wrong = _wrong(options, is_document)
    if wrong:
        print(f"sightline: {wrong}", file=sys.stderr)
        return 2
    if options.approve_from is not None:
        read_rows(options.approve_from)  # not only after hours of drafting
    if not place.exists():
        raise PictureError(
            place.name, said("there is no such file or folder."), said("Check its name, or whether it was moved.")
        )
    started = time.perf_counter()
    database = open_database(data_folder(), counts=False)  # long runs are killed on purpose, and go on
    try:
        if database.read_only is not None:
            raise database.read_only
        photo_metadata.recover(data_folder() / ORIGINALS)
        work = _Work(options, open_local, database, _batch(Reviews(database), place, options))
        work.queue(place)
        if options.undo:
            work.undo()
        if options.draft:
            work.draft()
        if options.approve_from is not None:
            work.approve(options.approve_from)
        if options.write and is_document:
            work.write_document(place, options.out)
        elif options.write:
            work.write()
        for file in options.export:
            work.export(file)
        summary = work.summary(time.perf_counter() - started)
    finally:
        database.close()
    print(json.dumps(summary) if options.json else _in_words(summary))
    return 5 if summary["problems"] else 0


class _Work:
    """The steps for one batch, and what they came to."""

    def __init__(self, options: argparse.Namespace, open_local: OpenLocal, database: Database, batch: Batch) -> None:
        self._options = options
        self._open_local = open_local
        self._reviews = Reviews(database)
        self._files = PictureFiles(database, data_folder(), keep_copies=False)
        self._batch = batch
        self._steps: dict[str, Any] = {}
        self._problems: list[dict[str, str]] = []

    def queue(self, place: Path) -> None:
        added = run(
            add(self._reviews, self._batch.id, [place], data_folder() / DOCUMENT_PICTURES), log_seconds=_LOG_SECONDS
        )
        if added.documents:
            _say(_left(added.documents))
        if added.problems and not self._reviews.entries(self._batch.id):
            self._reviews.delete(self._batch.id)
            raise added.problems[0]
        self._steps["added"] = len(added.entries)
        for problem in added.problems:
            self._tell(str(problem))
        if added.documents:
            self._steps["documents_left"] = [str(file) for file in added.documents]

    def draft(self) -> None:
        pictures = Pictures()
        model, reads_words, folder = self._open_model(pictures)
        words = Words(TextReader(pictures), self._files)
        reads = not self._options.no_text and Settings.load(settings_file()).read_text and reads_words
        try:
            writer = Writer(model.name, folder, model.digest())
            entries = self._reviews.undrafted(self._batch.id, writer.digest)
            models = model.at_once(len(entries))
            drafter = Drafter(self._reviews, models, writer, pictures, words.read if reads else None)
            summary = run(_steps_of(drafter.run(entries)), self._hear, _LOG_SECONDS)
        finally:
            model.close()
        if words.problem is not None:
            self._tell(str(words.problem))
        self._steps["drafting"] = {**summary.counts, "seconds": round(summary.seconds, 3)}
        if self._options.server is not None:
            self._steps["drafting"]["usage"] = asdict(summary.usage)

    def _open_model(self, pictures: Pictures) -> tuple[ChatModel, bool, str]:
        """The model that drafts, whether it makes use of words that were read, and its folder if it has one."""
        if self._options.server is not None:
            from sightline.engine.remote import open_server

            server = find_server(self._options.server, servers_file())
            model = run(open_server(server, pictures))
            print(f"(The pictures go to {harmless(server.host)}.)", file=sys.stderr)
            return model, True, ""
        local = self._open_local(pictures)
        return local, local.bundle.reads_words, str(local.bundle.folder)

    def approve(self, table: Path) -> None:
        taken = take_in(self._reviews, self._batch, table)
        self._steps["taken_over"] = len(taken.entries)
        for problem in taken.problems:
            self._tell(f"{table.name}: {problem}")

    def write(self) -> None:
        naming = Naming(self._options.sidecar_naming or Settings.load(settings_file()).sidecar_naming)
        writing = write_photos(self._reviews, self._batch.id, data_folder() / ORIGINALS, naming=naming)
        wrote = run(writing, self._hear, _LOG_SECONDS)
        self._steps["written"] = sum(each.written is not None for each in wrote)
        self._steps["sidecars"] = sum(each.written is not None and each.written.sidecar for each in wrote)

    def write_document(self, document: Path, out: Path) -> None:
        for note in write_document(self._reviews, self._batch.id, document, out):
            self._tell(note)
        self._steps["written"] = str(out)

    def undo(self) -> None:
        undone = run(undo_photos(self._reviews, self._batch.id, data_folder() / ORIGINALS), log_seconds=_LOG_SECONDS)
        self._steps["undone"] = sum(each.restored for each in undone)
        for each in undone:
            if each.problem is not None:
                self._tell(str(each.problem), each.file.name)

    def export(self, file: Path) -> None:
        entries = self._reviews.entries(self._batch.id)
        found = run(findings(entries, self._batch.options, self._files.words), log_seconds=_LOG_SECONDS)
        if file.suffix.lower() == ".csv":
            data = to_csv(self._batch, entries, found)
        elif file.suffix.lower() == ".json":
            data = to_json(self._reviews, self._batch, found)
        else:
            data = run(to_html(self._batch, entries, found), log_seconds=_LOG_SECONDS)
        try:
            save(file, data)
        except OSError as error:
            problem = said("{name}: it cannot be written: {reason}.", name=file.name, reason=error)
            raise AppError(problem, said("Choose another place for it, or free some space there.")) from error

    def summary(self, seconds: float) -> dict[str, Any]:
        """What was done, how the batch stands, and every picture that has a problem."""
        for entry in self._reviews.entries(self._batch.id):
            if entry.problem:
                self._problems.append({"file": self._name(entry), "problem": entry.problem})
        return {
            "place": str(self._batch.folder),
            "batch": self._batch.id,
            "pictures": {which.value: count for which, count in self._reviews.counts(self._batch.id).items()},
            **self._steps,
            "problems": self._problems,
            "seconds": round(seconds, 3),
        }

    def _hear(self, event: DraftEvent | Wrote) -> None:
        """What went wrong with one picture is said at once, for whoever watches."""
        if isinstance(event, Wrote) and event.written is not None:
            for warning in event.written.warnings:
                self._tell(warning, self._name(event.entry))
        elif isinstance(event, Wrote | Done) and event.entry.problem:
            problem = event.entry.problem.removeprefix(f"{event.entry.path.name}: ")
            _say(f"{self._name(event.entry)}: {problem}")

    def _tell(self, problem: str, file: str = "") -> None:
        self._problems.append({"file": file, "problem": problem})
        _say(problem)

    def _name(self, entry: Entry) -> str:
        name = file_name(self._batch, entry)
        return name if entry.document is None else f"{name}, {entry.name}"


def _say(words: str) -> None:
    """A line for whoever watches; a file's name may hold line breaks, and does not begin a line of its own."""
    print(f"sightline: {harmless(' '.join(words.split()))}", file=sys.stderr)


def _wrong(options: argparse.Namespace, is_document: bool) -> str:
    """What is wrong with the command line; empty where nothing is."""
    if is_document and options.write and options.out is None:
        return "a document is written to a new file: say which with --out FILE."
    if not is_document and options.out is not None:
        return "--out is for documents; pictures have their texts written into themselves."
    if is_document and options.undo:
        return "a document is never changed, so there is nothing to undo."
    for file in options.export:
        if file.suffix.lower() not in _EXPORTS:
            return f"there is no export to {file.name}: its name has to end in {', '.join(_EXPORTS)}."
    return ""


def _batch(reviews: Reviews, place: Path, options: argparse.Namespace) -> Batch:
    """The batch of a folder or document, the same each time, with what the command line says of its texts."""
    batch = reviews.find(place) or reviews.create(place.name, place)
    said: dict[str, Any] = {
        "limit": options.length,
        "style": options.style,
        "language": options.language,
        "existing": options.existing and Existing(options.existing),
        "description": options.description,
        "context": options.about and {**batch.options.context, **dict(options.about)},
    }
    changed: Options = replace(batch.options, **{name: value for name, value in said.items() if value is not None})
    if changed != batch.options:
        reviews.set_options(batch.id, changed)
    return reviews.batch(batch.id)


def _steps_of(drafting: Generator[DraftEvent, None, Summary]) -> Generator[DraftEvent, None, Summary]:
    """Without what the model says of its work on each picture: the line shows how far the whole is."""
    try:
        while True:
            try:
                event = next(drafting)
            except StopIteration as stop:
                summary: Summary = stop.value
                return summary
            if isinstance(event, Done) or (isinstance(event, Progress) and event.stage is Stage.DRAFTING):
                yield event
    finally:
        drafting.close()


def _left(documents: Sequence[Path]) -> str:
    """What is said of documents in the folder: they are no reason to call the run failed."""
    names = ", ".join(file.name for file in documents[:_NAMED])
    if len(documents) > _NAMED:
        names = f"{names} and {len(documents) - _NAMED} more"
    return f"documents in the folder were left out: {names}. Name a document itself to describe its pictures."


def _in_words(summary: Mapping[str, Any]) -> str:
    counts = summary["pictures"]
    said = ["1 picture" if counts[Filter.ALL] == 1 else f"{counts[Filter.ALL]} pictures"]
    said += [f"{counts[which]} {words}" for which, words in _WORDS.items() if counts[which]]
    steps = [f"{words} {summary[name]}" for name, words in _STEPS.items() if isinstance(summary.get(name), int | str)]
    lines = [", ".join(said) + "."]
    if "drafting" in summary:
        drafting = summary["drafting"]
        lines.append(f"Drafted {drafting['drafted']} in {drafting['seconds']:.0f} s{_usage(drafting.get('usage'))}.")
    return harmless("\n".join([*lines, *(f"{step}." for step in steps)]))


def _usage(usage: Mapping[str, Any] | None) -> str:
    """What a server's answers took; nothing for a model on this computer."""
    if usage is None:
        return ""
    cost = "" if usage["cost"] is None else f", {usage['cost']:.2g} {usage['currency']}"
    return f", {usage['prompt_tokens']} tokens sent, {usage['new_tokens']} answered{cost}"


_WORDS = {
    Filter.DRAFTED: "with a draft to review",
    Filter.APPROVED: "approved",
    Filter.DECORATIVE: "decorative",
    Filter.REJECTED: "rejected",
    Filter.FAILED: "without a draft",
    Filter.UNWRITTEN: "approved and not yet written",
}
_STEPS = {"added": "Added:", "taken_over": "Taken over from the table:", "written": "Written:", "undone": "Undone:"}
