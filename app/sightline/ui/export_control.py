"""Joins the export with the window: how, where, the wait for it, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sightline.events import Progress
from sightline.settings import Settings
from sightline.transcripts.formats import Format, file_name
from sightline.transcripts.untrusted import one_line
from sightline.ui.done_bar import DoneBar
from sightline.ui.export_dialog import ExportDialog
from sightline.ui.jobs import Job, Work
from sightline.ui.outgoing import Known, Outgoing, find_formats, look_up, write_out
from sightline.ui.progress_row import ProgressRow
from sightline.ui.session import Session


class ExportControl(QObject):
    """One export at a time, from the question how to the file; the conversation is exported as it was when asked."""

    settings_chosen = Signal(object)  # dict[str, str | bool]: fields of Settings, to be remembered
    busy_changed = Signal()
    noted = Signal(str)  # a sentence to show and say

    def __init__(self, session: Session, row: ProgressRow, done: DoneBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._row = row
        self._done = done
        self._window = window
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._job: Job | None = None
        self.busy = False
        row.cancelled.connect(self._cancel)

    def export(self, settings: Settings, message: int | None = None) -> None:
        """Ask how and where, and export the conversation as it is now, or one message of it."""
        self._set_busy(True)
        outgoing = replace(self._session.outgoing(), message=message)
        job = self._session.export(find_formats())
        job.returned.connect(lambda found: self._look_up(outgoing, found, settings))
        job.failed.connect(self._over)

    def _look_up(self, outgoing: Outgoing, found: Mapping[str, Format], settings: Settings) -> None:
        job = self._session.history.ask(partial(look_up, outgoing=outgoing))
        job.returned.connect(lambda known: self._ask_how(outgoing, known, found, settings))
        # That nothing can be kept has been said, and is a reason to export.
        job.failed.connect(lambda _: self._ask_how(outgoing, Known(outgoing.title), found, settings))

    def _ask_how(self, outgoing: Outgoing, known: Known, found: Mapping[str, Format], settings: Settings) -> None:
        dialog = ExportDialog(found, settings, _branched(outgoing), self._window)
        dialog.accepted.connect(lambda: self._ask_where(outgoing, known, dialog))
        dialog.rejected.connect(self._over)
        dialog.open()

    def _ask_where(self, outgoing: Outgoing, known: Known, asked: ExportDialog) -> None:
        form, options, chosen = asked.format(), asked.options(), asked.chosen()
        dialog = QFileDialog(self._window, self.tr("Save the export"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{form.NAME} (*.{form.EXTENSION})")
        dialog.setDefaultSuffix(form.EXTENSION)
        title = one_line(known.title) or self.tr("Conversation")
        dialog.selectFile(f"{file_name(title, set())}.{form.EXTENSION}")

        def write(file: str) -> None:
            path = _named(Path(file), form.EXTENSION)
            self._folder = path.parent
            self.settings_chosen.emit(chosen)
            self._follow(path, write_out(outgoing, known, form, path, options))

        dialog.fileSelected.connect(write)
        dialog.rejected.connect(self._over)
        dialog.open()

    def _follow(self, path: Path, work: Work) -> None:
        """Show how far the writing is, and what became of it."""
        words = self.tr("Exporting")
        self._row.show_progress(words, 0, 1)
        self.noted.emit(self.tr("Exporting to {file}…").format(file=path.name))
        job = self._job = self._session.export(work)
        job.events.connect(lambda batch: self._show(words, batch[-1]))
        job.returned.connect(lambda notes: self._saved(path, notes))
        job.cancelled.connect(self._over)
        job.failed.connect(lambda _: self.noted.emit(self.tr("Nothing was exported")))
        job.failed.connect(self._over)

    def _show(self, words: str, progress: Progress) -> None:
        if self._job is not None:
            self._row.show_progress(words, progress.done, progress.total)

    def _cancel(self) -> None:
        """Nobody waits for a document that is being laid out; it is thrown away where it is."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._row.show_progress("", 0, 0)
            self.noted.emit(self.tr("The export was cancelled"))

    def _saved(self, path: Path, notes: Sequence[str]) -> None:
        """It is told even where it was cancelled a moment too late."""
        self._over()
        self.noted.emit(self.tr("Exported"))
        self._done.say_saved(path, notes)

    def _over(self, *_: object) -> None:
        self._job = None
        self._row.show_progress("", 0, 0)
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()


def _branched(outgoing: Outgoing) -> bool:
    return outgoing.message is None and len(outgoing.conversation.path()) < len(outgoing.conversation.nodes)


def _named(path: Path, extension: str) -> Path:
    """With the format's extension; the dialog asked whether to replace a file, but not one of the longer name."""
    if path.suffix.lower() in (f".{extension}", ".zip"):
        return path
    taken = {file.stem.casefold() for file in path.parent.glob(f"*.{extension}")}
    return path.with_name(f"{file_name(path.name, taken)}.{extension}")
