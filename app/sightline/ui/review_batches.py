"""Joins whole queues with the review: where pictures come from, drafts, what is written, tables and documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from sightline.annotate import document_pictures
from sightline.annotate.approved import Wrote
from sightline.annotate.drafts import Outcome, Usage
from sightline.annotate.metadata.values import Naming, Undone
from sightline.engine.images import SUFFIXES
from sightline.errors import AppError
from sightline.store.review_values import Entry, Existing, Filter, Options, Status
from sightline.transcripts.formats import file_name
from sightline.transcripts.untrusted import one_line
from sightline.ui.error_text import Explanation, explain, explained
from sightline.ui.incoming import Refused, incoming
from sightline.ui.model_lane import ModelLane
from sightline.ui.preferences import Preferences
from sightline.ui.review_control import ReviewControl
from sightline.ui.review_drafting import ReviewDrafting
from sightline.ui.review_editor import ReviewEditor
from sightline.ui.review_options import ContextDialog, OptionsDialog, PurposeDialog
from sightline.ui.review_queue import ReviewQueue
from sightline.ui.review_session import ReviewSession
from sightline.ui.review_work import ReviewWork, Thing, documents_of
from sightline.ui.review_write_dialog import WriteDialog
from sightline.ui.sentences import listed, translated

_UNDRAFTED, _SELECTED = "undrafted", "selected"
_MOST_TOLD = 5
_MOST_NAMED = 3


class ReviewBatches(QObject):
    """What a person does with a whole queue, and is told of it."""

    noted = Signal(str)  # a sentence to show and say
    problem_told = Signal(object)  # a sentence, which may be an Explanation

    def __init__(
        self,
        session: ReviewSession,
        work: ReviewWork,
        drafting: ReviewDrafting,
        control: ReviewControl,
        queue: ReviewQueue,
        editor: ReviewEditor,
        model: ModelLane,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._work = work
        self._drafting = drafting
        self._control = control
        self._queue = queue
        self._model = model
        self._preferences = preferences
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        editor.context_wanted.connect(self.choose_context)
        editor.help_wanted.connect(self.help_with_purpose)
        work.added.connect(self._added)
        work.wrote.connect(self._wrote)
        work.undone.connect(self._undone)
        work.saved.connect(self._saved)
        work.taken_in.connect(self._taken_in)
        work.stopped.connect(lambda: self.noted.emit(self.tr("Stopped; what was done until then is kept.")))
        drafting.drafted.connect(session.take)
        drafting.ended.connect(self._drafted)
        back = self.tr("The queue is deleted. The menu Queue brings it back until the program ends.")
        session.deleted.connect(lambda: self.noted.emit(back))
        session.brought_back.connect(lambda: self.noted.emit(self.tr("The queue is back")))

    # Where pictures come from

    def add_files(self) -> None:
        """Choose pictures and documents."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES | document_pictures.SUFFIXES))
        dialog = self._file_dialog(self.tr("Add pictures or documents"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [f"{self.tr('Pictures and documents')} ({kinds} {kinds.upper()})", f"{self.tr('All files')} (*)"]
        )
        dialog.filesSelected.connect(lambda files: self._add([Path(file) for file in files]))
        dialog.open()

    def add_folder(self) -> None:
        """Choose a folder, with all below it."""
        dialog = self._file_dialog(self.tr("Add a folder and all folders in it"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda files: self._add([Path(file) for file in files]))
        dialog.open()

    def take(self, mime: QMimeData) -> None:
        """Add what was dropped or pasted: files, or pictures that are none yet."""
        items = incoming(mime)
        self._tell([explain(item.error) for item in items if isinstance(item, Refused)])
        things = [item for item in items if not isinstance(item, Refused)]
        if things:
            self._add(things)
        elif not items:
            words = self.tr(
                "There is no picture in what was pasted or dropped. Take picture files, folders or documents."
            )
            self.problem_told.emit(explained(words, "alt-text"))

    def paste(self) -> None:
        """Add what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())  # None where nothing was ever copied

    def begin_new(self) -> None:
        """The next pictures go into a queue of their own."""
        self._control.keep()
        self._session.open(None)
        self.noted.emit(self.tr("A new queue: add pictures to it"))

    def remove(self) -> None:
        """Take the selected pictures out of the queue."""
        ids = self._queue.chosen
        texts = sum(bool(self._session.entries[id].version) for id in ids)
        if not ids:
            return
        if not texts:
            self._session.remove(ids)
            return
        count = self.tr("1 picture") if len(ids) == 1 else self.tr("{n} pictures", "", len(ids)).format(n=len(ids))
        self._ask_first(
            self.tr("Take {pictures} out of the queue, with the texts?").format(pictures=count),
            self.tr("The files stay as they are. What was written for them here is gone then."),
            self.tr("&Take out"),
            lambda: self._session.remove(ids),
        )

    def delete(self) -> None:
        """Take the whole queue out of the list."""
        if (batch := self._session.batch) is not None:
            self._ask_first(
                self.tr("Delete the queue “{name}”, with its texts?").format(name=batch.name[:200]),
                self.tr("The files stay as they are, and keep what was written into them."),
                self.tr("&Delete"),
                self._session.delete,
            )

    def bring_back(self) -> None:
        """Undo the last deletion of a queue."""
        self._control.keep()
        self._session.bring_back()

    # How texts are to be, and drafts

    def draft(self) -> None:
        """Ask how, and draft."""
        if self._session.batch is None:
            return
        self._control.keep()
        options = self._control.options
        digest = self._model.digest
        chosen = len(self._queue.chosen)

        def waiting(existing: Existing) -> int:
            return sum(_undrafted(entry, digest, existing) for entry in self._session.entries.values())

        def scopes(existing: Existing) -> dict[str, str]:
            return {
                _UNDRAFTED: self.tr("All that have no draft ({n})").format(n=waiting(existing)),
                _SELECTED: self.tr("The selected one, anew")
                if chosen == 1
                else self.tr("The selected ones ({n}), anew").format(n=chosen),
            }

        scope = _UNDRAFTED if waiting(options.existing) else _SELECTED
        dialog = OptionsDialog(
            options, scopes, scope, self.tr("Draft alt texts"), self.tr("&Start drafting"), self._window
        )
        dialog.accepted.connect(lambda: self._begin_drafts(dialog.chosen_options(), dialog.chosen_scope(), digest))
        dialog.open()

    def draft_again(self) -> None:
        """Draft the current picture, now; its earlier texts are kept as versions."""
        self._control.keep()
        if (entry := self._control.entry) is not None:
            self._begin([entry.id])
            self.noted.emit(self.tr("Drafting…"))

    def hold_or_go_on(self) -> None:
        """Hold the drafting, or go on with it."""
        if self._drafting.running:
            self._drafting.hold()
            self.noted.emit(self.tr("Drafting is held; what was drafted is kept."))
        elif self._drafting.held:
            self._drafting.go_on()
            self.noted.emit(self.tr("Drafting goes on."))

    def choose_options(self) -> None:
        """Ask how the texts of the queue are to be, and what is known of its pictures."""
        if self._session.batch is not None:
            title = self.tr("Options of this queue")
            dialog = OptionsDialog(self._control.options, None, "", title, self.tr("&Save"), self._window)
            dialog.accepted.connect(lambda: self._session.set_options(dialog.chosen_options()))
            dialog.open()

    def choose_context(self) -> None:
        """Ask what is known of the selected pictures."""
        self._control.keep()
        ids = self._queue.chosen
        if ids:
            title = self.tr("What is known of this picture")
            if len(ids) > 1:
                title = self.tr("What is known of these {n} pictures", "", len(ids)).format(n=len(ids))
            dialog = ContextDialog(self._session.entries[ids[0]].context, title, self._window)
            dialog.accepted.connect(lambda: self._session.set_context(ids, dialog.chosen_context()))
            dialog.open()

    def help_with_purpose(self) -> None:
        """Go through the decision tree for the current picture."""
        if self._control.entry is not None:
            dialog = PurposeDialog(self._window)
            dialog.chosen.connect(self._control.set_purpose)
            dialog.open()

    # What leaves

    def write(self) -> None:
        """Show what would be written into photos, and do so; a document becomes a new file."""
        self._control.keep()
        if self._session.batch is None:
            return
        if documents_of(list(self._session.entries.values())):
            self.save_document()
            return
        job = self._session.ask(lambda reviews: reviews.entries(self._session.batch.id, Filter.UNWRITTEN))  # type: ignore[union-attr]
        job.returned.connect(self._ask_to_write)

    def undo(self) -> None:
        """Give the photos back the bytes that they had before the last writing."""
        self._ask_first(
            self.tr("Take the last writing back?"),
            self.tr("Its photos get the very bytes back that they had before. Your texts stay here."),
            self.tr("&Undo it"),
            self._work.undo,
        )

    def save_document(self) -> None:
        """Write the document of this queue, with its texts, as a new file."""
        self._control.keep()
        documents = documents_of(list(self._session.entries.values()))
        if not documents:
            self.noted.emit(self.tr("This queue has no pictures of a document."))
            return
        document = documents[0]
        dialog = self._file_dialog(self.tr("Save the document with its texts"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(document.suffix.removeprefix("."))
        dialog.setDirectory(str(document.parent))
        dialog.selectFile(self.tr("{name} with alt text").format(name=document.stem) + document.suffix)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a file that is there is never overwritten
        dialog.fileSelected.connect(lambda out: self._work.write_document(document, Path(out)))
        dialog.open()

    def export(self, extension: str) -> None:
        """Save the queue as "csv", "json" or "html"."""
        self._control.keep()
        if (batch := self._session.batch) is None:
            return
        dialog = self._file_dialog(self.tr("Save the export"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(extension)
        dialog.setNameFilter(f"{extension.upper()} (*.{extension})")
        dialog.selectFile(f"{file_name(batch.name, set())}.{extension}")
        dialog.fileSelected.connect(lambda out: self._work.export(Path(out)))
        dialog.open()

    def take_in(self) -> None:
        """Choose a table to take texts and decisions from."""
        if self._session.batch is not None:
            self._control.keep()
            dialog = self._file_dialog(self.tr("Take decisions from a table"), QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([f"{self.tr('Tables')} (*.csv *.tsv *.txt)", f"{self.tr('All files')} (*)"])
            dialog.fileSelected.connect(lambda file: self._work.take_in(Path(file)))
            dialog.open()

    # What became of it

    def _add(self, things: Sequence[Thing]) -> None:
        if things:
            self._control.keep()
            if isinstance(first := things[0], Path):
                self._folder = str(first.parent)
            self.noted.emit(self.tr("Adding pictures…"))
            self._work.add(things)

    def _added(self, count: int, problems: Sequence[AppError], documents: Sequence[Path]) -> None:
        self.noted.emit(
            self.tr("1 picture was added")
            if count == 1
            else self.tr("{n} pictures were added", "", count).format(n=count)
        )
        self._tell([explain(problem) for problem in problems])
        if documents:
            words = self.tr("Documents in the folder were left out: {names}.").format(names=self._named(documents))
            if len(documents) == 1:
                words = self.tr("A document in the folder was left out: {names}.").format(names=self._named(documents))
            remedy = self.tr("Add a document itself to describe its pictures: it becomes a queue of its own.")
            self.problem_told.emit(explained(f"{words} {remedy}", "trouble-documents"))
        self._queue.focus()

    def _named(self, files: Sequence[Path]) -> str:
        names = listed(one_line(file.name) for file in files[:_MOST_NAMED])
        more = len(files) - _MOST_NAMED
        return self.tr("{names} and {n} more", "", more).format(names=names, n=more) if more > 0 else names

    def _begin_drafts(self, options: Options, scope: str, digest: str) -> None:
        if options != self._control.options:
            self._session.set_options(options)
        chosen = self._queue.chosen
        batch = self._session.batch
        assert batch is not None
        if scope == _SELECTED:
            self._begin(chosen)
            return
        job = self._session.ask(lambda reviews: [entry.id for entry in reviews.undrafted(batch.id, digest)])
        job.returned.connect(self._begin)

    def _begin(self, ids: Sequence[int]) -> None:
        if not ids:
            self.noted.emit(self.tr("There is nothing to draft."))
            return
        entries = [self._session.entries[id] for id in ids if id in self._session.entries]
        job = self._session.ask(lambda reviews: reviews)
        job.returned.connect(lambda reviews: self._drafting.begin(entries, reviews))

    def _drafted(self, counts: dict[Outcome, int], usage: Usage) -> None:
        drafted, unsure, failed = (counts[each] for each in (Outcome.DRAFTED, Outcome.UNSURE, Outcome.FAILED))
        words = (
            self.tr("1 text was drafted")
            if drafted == 1
            else self.tr("{n} texts were drafted", "", drafted).format(n=drafted)
        )
        if unsure:
            words = self.tr("{drafted}; of {n} the model could not tell", "", unsure).format(drafted=words, n=unsure)
        if failed:
            words = self.tr("{drafted}; {n} could not be drafted", "", failed).format(drafted=words, n=failed)
        if self._model.server is not None:
            words = self.tr("{drafted}; {sent} tokens sent, {answered} answered").format(
                drafted=words, sent=usage.prompt_tokens, answered=usage.new_tokens
            )
            if usage.cost is not None:
                words = f"{words}, {usage.cost:.2g} {usage.currency}"
        self.noted.emit(words)

    def _ask_to_write(self, entries: list[Entry]) -> None:
        if not entries:
            self.noted.emit(self.tr("There is nothing to write: no approved text is new."))
            return
        naming = Naming(self._preferences.settings.sidecar_naming)
        dialog = WriteDialog(entries, self._control.options.description, naming, self._window)

        def write() -> None:
            self._preferences.choose(sidecar_naming=dialog.naming().value)
            self._work.write([entry.id for entry in entries], dialog.sidecar(), dialog.naming())

        dialog.accepted.connect(write)
        dialog.open()

    def _wrote(self, wrote: Sequence[Wrote]) -> None:
        done = sum(each.written is not None for each in wrote)
        words = (
            self.tr("1 photo was written") if done == 1 else self.tr("{n} photos were written", "", done).format(n=done)
        )
        beside = sum(each.written is not None and each.written.sidecar for each in wrote)
        if beside:
            words = self.tr("{written}, {n} of them into a file beside the photo", "", beside).format(
                written=words, n=beside
            )
        self.noted.emit(words)
        warnings = Counter(warning for each in wrote if each.written is not None for warning in each.written.warnings)
        self._tell_of("trouble-photos", [each.problem for each in wrote if each.problem] + list(warnings))

    def _undone(self, undone: Sequence[Undone]) -> None:
        restored = sum(each.restored for each in undone)
        words = self.tr("1 file is as it was") if restored == 1 else self.tr("{n} files are as they were", "", restored)
        self.noted.emit(words.format(n=restored) if undone else self.tr("There is nothing to undo."))
        self._tell_of("trouble-photos", [each.problem for each in undone if each.problem])

    def _saved(self, file: Path, notes: Sequence[str]) -> None:
        self.noted.emit(self.tr("✓ Saved as {file}").format(file=file.name))
        self._tell_of("trouble-documents", notes)

    def _taken_in(self, count: int, problems: Sequence[str]) -> None:
        self.noted.emit(
            self.tr("1 picture was changed")
            if count == 1
            else self.tr("{n} pictures were changed", "", count).format(n=count)
        )
        self._tell_of("trouble-tables", problems)

    def _tell_of(self, page: str, problems: Sequence[str]) -> None:
        self._tell([explained(translated(problem), page) for problem in problems])

    def _tell(self, problems: Sequence[Explanation]) -> None:
        told = [*problems[:_MOST_TOLD]]
        if len(problems) > _MOST_TOLD:
            more = self.tr("And {n} more of the kind.", "", len(problems) - _MOST_TOLD)
            told.append(explained(more.format(n=len(problems) - _MOST_TOLD), told[-1].page))
        for problem in told:
            self.problem_told.emit(problem)

    # How it is asked

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog

    def _ask_first(self, question: str, consequence: str, words: str, then: Callable[[], object]) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Alt text"))
        box.setText(question)
        box.setInformativeText(consequence)
        button = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(button)
        button.clicked.connect(lambda: then())
        box.open()


def _undrafted(entry: Entry, digest: str, existing: Existing) -> bool:
    """Whether a draft is still to be made of it; `Reviews.undrafted` tells the same."""
    if entry.path == entry.document or (entry.existing and existing is Existing.SKIP):
        return False
    return entry.status is Status.NEW or (entry.status is Status.FAILED and entry.failed_by not in ("", digest))
