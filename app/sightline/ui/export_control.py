"""Joins the export with the window: how, where, the wait for it, and what became of it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sightline.events import Progress
from sightline.settings import Settings
from sightline.transcripts.formats import Format, as_one, file_name
from sightline.transcripts.labels import labels_for
from sightline.transcripts.untrusted import one_line
from sightline.ui.done_bar import DoneBar
from sightline.ui.export_dialog import ExportDialog
from sightline.ui.history import Store
from sightline.ui.jobs import Job, Work
from sightline.ui.outgoing import Known, Outgoing, find_formats, from_store, look_up, write_out
from sightline.ui.progress_row import ProgressRow
from sightline.ui.session import Session

_Leaving = list[tuple[Outgoing, Known]]


class ExportControl(QObject):
    """One export at a time, from the question how to the file; what leaves is as it was when that was asked."""

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

    def export(self, settings: Settings, message: int | None = None, branch: bool = False) -> None:
        """Ask how and where, and export the conversation as it is now, one message, or the branch that ends with it."""
        outgoing = self._session.outgoing()
        title = self.tr("Export conversation")
        if message is not None:
            path = outgoing.conversation.path(message)
            outgoing = replace(outgoing, messages=tuple(path) if branch else (message,))
            place = path.index(message) + 1
            words = self.tr("Export up to message {n}") if branch else self.tr("Export message {n}")
            title = words.format(n=place)
        job = self._session.history.ask(lambda store: [(outgoing, look_up(store, outgoing))])
        # That nothing can be kept has been said, and is a reason to export.
        job.failed.connect(lambda _: self._find_formats([(outgoing, Known(outgoing.title))], title, settings))
        self._begin(job, title, settings)

    def export_kept(self, settings: Settings, ids: Sequence[str]) -> None:
        """Ask how and where, and export conversations of the list: several as one zip."""
        if self.busy or not ids:
            return
        current, pictures = self._session.outgoing(), self._session.pictures.decoded

        def gather(store: Store) -> _Leaving:
            leaving = []
            for id in ids:
                with contextlib.suppress(KeyError):  # it was deleted meanwhile
                    outgoing = current if id == current.id else from_store(store, id, pictures)
                    if outgoing.conversation.nodes:
                        leaving.append((outgoing, look_up(store, outgoing)))
            return leaving

        title = self.tr("Export conversation")
        if len(ids) > 1:
            title = self.tr("Export {n} conversations", "", len(ids)).format(n=len(ids))
        job = self._session.history.ask(gather)
        job.failed.connect(self._session.report)
        job.failed.connect(self._over)
        self._begin(job, title, settings)

    def _begin(self, job: Job, title: str, settings: Settings) -> None:
        self._set_busy(True)
        job.returned.connect(lambda leaving: self._find_formats(leaving, title, settings))

    def _find_formats(self, leaving: _Leaving, title: str, settings: Settings) -> None:
        if not leaving:
            self.noted.emit(self.tr("Nothing was asked there yet"))
            self._over()
            return
        job = self._session.export(find_formats())
        job.returned.connect(lambda found: self._ask_how(leaving, found, title, settings))
        job.failed.connect(self._over)

    def _ask_how(self, leaving: _Leaving, found: Mapping[str, Format], title: str, settings: Settings) -> None:
        branched = any(outgoing.branched for outgoing, _ in leaving)
        dialog = ExportDialog(found, settings, title, branched, self._window)
        dialog.accepted.connect(lambda: self._ask_where(leaving, dialog))
        dialog.rejected.connect(self._over)
        dialog.open()

    def _ask_where(self, leaving: _Leaving, asked: ExportDialog) -> None:
        form, options, chosen = asked.format(), asked.options(), asked.chosen()
        extension, kind = form.EXTENSION, f"{form.NAME} (*.{form.EXTENSION})"
        title = one_line(leaving[0][1].title) or self.tr("Conversation")
        if len(leaving) > 1:
            extension, kind = "zip", self.tr("{format} files in a zip (*.zip)").format(format=form.NAME)
            title = self.tr("{n} conversations", "", len(leaving)).format(n=len(leaving))
        dialog = QFileDialog(self._window, self.tr("Save the export"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(extension)
        dialog.selectFile(f"{file_name(title, set())}.{extension}")

        def write(file: str) -> None:
            path = _named(Path(file), extension)
            self._folder = path.parent
            self.settings_chosen.emit(chosen)
            system = labels_for(QLocale().bcp47Name()).language
            self._follow(path, write_out(leaving, form, path, options, system))

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


def _named(path: Path, extension: str) -> Path:
    """With the format's extension; the dialog asked whether to replace a file, but not one of the longer name."""
    if path.suffix.lower() in (f".{extension}", ".zip"):
        return path
    taken = {as_one(file.stem) for file in path.parent.glob(f"*.{extension}")}
    return path.with_name(f"{file_name(path.name, taken)}.{extension}")
