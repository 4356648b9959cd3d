"""Joins the pictures of a queue with the review: which one is shown, what is written about it, what is decided."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from sightline.annotate.checks import NEIGHBOURS, neighbours
from sightline.annotate.contexts import lint_context, photo_context
from sightline.annotate.findings import Finding
from sightline.annotate.lint import check
from sightline.annotate.metadata.values import X_DEFAULT, PhotoMetadata
from sightline.annotate.purposes import alt_text_question, most_tokens
from sightline.annotate.reliability import Reliability, check_reliability
from sightline.conversation import ImageInput, Message, Role, TextLine
from sightline.engine.interfaces import ChatModel, GenerationRequest
from sightline.errors import AppError, said
from sightline.events import Event, Progress, Stage
from sightline.store.review_values import Entry, Options, Purpose, Status, Version
from sightline.transcripts.untrusted import one_line
from sightline.ui.banner import announce
from sightline.ui.canvas import Canvas
from sightline.ui.jobs import Job, hear_while
from sightline.ui.model_lane import ModelLane
from sightline.ui.review_editor import ReviewEditor
from sightline.ui.review_list import status_words
from sightline.ui.review_look import Pixels, Read, ReadWords, ReviewLook, Told
from sightline.ui.review_queue import ReviewQueue
from sightline.ui.review_session import ReviewSession
from sightline.ui.sentences import translated

_KEEP_AFTER = 1_500  # milliseconds after the last key press


class ReviewControl(QObject):
    """One picture at a time. What a person types is kept as soon as there is a pause, and before anything else."""

    said = Signal(str)  # a sentence to show and say
    decided = Signal()  # what can be done now may have changed
    failed = Signal(Exception)
    checking_changed = Signal(int, int)  # samples of a reliability check done, of how many; 0, 0 when it is over

    def __init__(
        self,
        session: ReviewSession,
        model: ModelLane,
        look: ReviewLook,
        queue: ReviewQueue,
        canvas: Canvas,
        editor: ReviewEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._look = look
        self._queue = queue
        self._canvas = canvas
        self._editor = editor
        self.read_words: Callable[[], ReadWords | None] = lambda: None
        self._id: int | None = None
        self._metadata = PhotoMetadata()
        self._lines: tuple[TextLine, ...] | None = None
        self._dirty = False
        self._own: tuple[int, int] | None = None  # an entry, and the number of the version that is being written
        self._checking: Job | None = None
        self._keep_timer = QTimer(self, interval=_KEEP_AFTER, singleShot=True)
        self._keep_timer.timeout.connect(self.keep)
        queue.current_changed.connect(self._show)
        session.opened.connect(self.show_options)
        session.batches_changed.connect(self.show_options)
        session.changed.connect(lambda _, now: self._take(now))
        look.told.connect(self._told)
        editor.edited.connect(self._edited)
        editor.purpose_chosen.connect(self.set_purpose)
        editor.version_stepped.connect(self.step_version)
        editor.existing_wanted.connect(self.use_existing)
        editor.findings.fix_wanted.connect(self._mend)
        editor.extended_findings.fix_wanted.connect(self._mend_extended)

    @property
    def entry(self) -> Entry | None:
        """The picture that is shown."""
        return None if self._id is None else self._session.entries.get(self._id)

    @property
    def options(self) -> Options:
        """How the texts of the queue are to be."""
        return self._session.batch.options if self._session.batch is not None else Options()

    @property
    def checking(self) -> bool:
        """Whether a reliability check is on its way."""
        return self._checking is not None

    def look_again(self) -> None:
        """Whether the words in pictures are read is another now than when this one was opened."""
        if (entry := self.entry) is not None:
            self._lines = None
            self._look_at(entry)
            self._lint(aloud=False)

    # What a person does

    def approve(self) -> None:
        """The text is as it should be: it may be written into the file. On to the next."""
        entry, text = self.entry, self._editor.alt_text.text()
        if entry is None:
            return
        if not text:
            self.said.emit(self.tr("There is no text to approve: write one, or mark the picture as decorative."))
            self._editor.focus_text()
            return
        self._write(entry, Status.APPROVED)
        self._go_on(self.tr("Approved"), [entry.id])

    def reject(self) -> None:
        """The text is of no use; it is kept, but never written. On to the next."""
        self.keep()
        if (entry := self.entry) is not None:
            self._session.decide([entry.id], Status.REJECTED)
            self._go_on(self.tr("Rejected"), [entry.id])

    def mark_decorative(self) -> None:
        """The selected pictures need no text. On to the next."""
        self.keep()
        ids = self._queue.chosen
        if ids:
            self._session.mark_decorative(ids)
            marked = self.tr("Decorative") if len(ids) == 1 else self.tr("{n} pictures are decorative", "", len(ids))
            self._go_on(marked.format(n=len(ids)), ids)

    def set_purpose(self, purpose: Purpose | None) -> None:
        """What the picture is for."""
        self.keep()
        if (entry := self.entry) is None:
            return
        if purpose is Purpose.DECORATIVE:
            self._session.mark_decorative([entry.id])
        else:
            self._session.set_purpose(entry.id, purpose)

    def next_unreviewed(self) -> None:
        """Go to the next picture that waits for a decision."""
        self.keep()
        self._go_on("", [] if self._id is None else [self._id])

    def step(self, by: int) -> None:
        """Go to the next picture of the list, or to the one before."""
        if not self._queue.step(by):
            self.said.emit(self.tr("This is the last picture.") if by > 0 else self.tr("This is the first picture."))

    def step_version(self, by: int) -> None:
        """Take up the text before, or after, the current one. What was typed is the last one, kept already or not."""
        entry, numbers = self.entry, self._editor.version_numbers
        if entry is None or entry.version not in numbers:
            return
        is_new = self._dirty and self._own != (entry.id, entry.version)
        place = (len(numbers) if is_new else numbers.index(entry.version)) + by
        if 0 <= place < len(numbers):
            self.keep()
            self._session.select_version(entry.id, numbers[place])

    def use_existing(self) -> None:
        """Have the text of the file in the box, to go on with it."""
        entry = self.entry
        if entry is not None and entry.existing:
            self._editor.write(entry.existing)
            self._editor.focus_text()

    def copy(self) -> None:
        """Copy the alt text."""
        QGuiApplication.clipboard().setText(self._editor.alt_text.text())
        self.said.emit(self.tr("The alt text was copied"))

    def keep(self) -> None:
        """Keep what was typed; a text that somebody has changed waits for approval."""
        entry = self.entry
        if entry is not None and self._dirty:
            self._write(entry, Status.DRAFTED)

    def check_reliability(self) -> None:
        """Ask the model several times more, and compare what it says with the text; a second time, stop that."""
        if self._checking is not None:
            self._stop_checking()
            return
        entry, text = self.entry, self._editor.alt_text.text()
        if entry is None or not text or entry.purpose is Purpose.DECORATIVE:
            self.said.emit(self.tr("There is no text to check."))
            return
        lines, options, metadata = self._lines, self.options, self._metadata

        def ask(model: ChatModel | None) -> Generator[Event, None, Reliability]:
            if model is None:
                raise AppError(
                    said("No model is loaded."), said("Choose one with File, Open model folder, in the main window.")
                )
            yield Progress(Stage.SAMPLING, 0, 1)
            image = self._look.pictures.open(entry.path)
            request = _request(model, image, entry, options, metadata, lines)
            return (yield from check_reliability(model, request, text))

        job = self._checking = self._model.work(ask)
        job.events.connect(hear_while(lambda: job is self._checking, self._tell_checking))
        job.returned.connect(hear_while(lambda: job is self._checking, self._checked))
        job.failed.connect(hear_while(lambda: job is self._checking, self._not_checked))
        self.checking_changed.emit(0, 1)
        self.said.emit(self.tr("Asking the model again…"))

    # What became of it

    def show_options(self) -> None:
        """The options of the queue may be others."""
        if (entry := self.entry) is not None:
            self._editor.show_entry(entry, self.options.limit, keep_text=self._dirty)
            self._lint(aloud=False)

    def _show(self, id: int | None) -> None:
        """Another picture is the current one."""
        if id == self._id:
            return
        self.keep()
        self._stop_checking()
        self._id, self._dirty, self._own = id, False, None
        self._metadata, self._lines = PhotoMetadata(), None
        entry = self.entry
        if entry is None:
            self._look.leave()
            self._canvas.show_picture(None, "")
            self._editor.show_nothing()
            self.decided.emit()
            return
        self._canvas.show_picture(None, "")
        self._canvas.setAccessibleName(self.tr("Opening {name}").format(name=one_line(entry.name)))
        self._editor.show_entry(entry, self.options.limit, keep_text=False)
        self._look_at(entry)
        self._ask_versions(entry)
        self._lint(aloud=False)
        if not self._queue.view.hasFocus():
            announce(self._editor, self._spoken(entry))
        self.decided.emit()

    def _look_at(self, entry: Entry) -> None:
        following = self._queue.list.next_unreviewed(entry.id, [entry.id])
        self._look.look(entry, self._session.entries.get(following or -1), self.read_words())

    def _told(self, said: object) -> None:
        entry = self.entry
        if entry is None:
            return
        match said:
            case Pixels(None, problem):
                self._canvas.setAccessibleName(problem)
                if problem != translated(entry.problem):  # else it is told already
                    self._tell_trouble(problem)
            case Pixels(pixels):
                self._canvas.show_picture(pixels, one_line(entry.name))
            case Told(None, problem):
                self._tell_trouble(problem)
            case Told(PhotoMetadata() as metadata):
                self._metadata = metadata
                self._editor.show_metadata(metadata)
                texts = metadata.alt_text.get(X_DEFAULT, ""), metadata.extended.get(X_DEFAULT, "")
                if texts != (entry.existing, entry.existing_extended):  # another program has written it since
                    self._session.set_existing(entry.id, *texts)
                self._lint(aloud=False)
            case Read(lines):
                self._lines = lines
                self._lint(aloud=False)

    def _tell_trouble(self, problem: str) -> None:
        self._editor.show_trouble(problem)
        announce(self._editor, problem)

    def _edited(self) -> None:
        self._dirty = True
        self._keep_timer.start()
        self._lint(aloud=True)

    def _write(self, entry: Entry, status: Status) -> None:
        alt_text, extended = self._editor.alt_text.text(), self._editor.extended.text()
        if status is Status.DRAFTED and not alt_text and not extended:
            status = Status.NEW
        in_place = self._own == (entry.id, entry.version)
        self._keep_timer.stop()
        self._dirty = False
        job = self._session.write(entry.id, alt_text, extended, status, in_place)
        job.returned.connect(self._remember_own)
        job.failed.connect(lambda _: self._not_kept(entry.id))

    def _remember_own(self, entries: list[Entry]) -> None:
        (entry,) = entries
        self._own = entry.id, entry.version

    def _not_kept(self, id: int) -> None:
        """What was typed is still in the box, and is tried again."""
        if self._id == id:
            self._dirty = True

    def _take(self, entries: list[Entry]) -> None:
        """The picture that is shown may be otherwise now."""
        entry = next((each for each in entries if each.id == self._id), None)
        if entry is not None:
            self._editor.show_entry(entry, self.options.limit, keep_text=self._dirty)
            self._ask_versions(entry)
            self._lint(aloud=False)
        self.decided.emit()

    def _ask_versions(self, entry: Entry) -> None:
        if not entry.version:
            self._editor.show_versions(())
            return
        job = self._session.ask(lambda reviews: reviews.versions(entry.id))
        job.returned.connect(hear_while(lambda: entry.id == self._id, self._show_versions))

    def _show_versions(self, versions: list[Version]) -> None:
        self._editor.show_versions(versions)

    def _go_on(self, done: str, without: list[int]) -> None:
        following = self._queue.list.next_unreviewed(self._id, without)
        if following is not None:
            if done:
                announce(self._editor, done)
            self._queue.go_to(following)
            return
        finished = self.tr("No picture is left to be reviewed in this list.")
        self.said.emit(f"{done}. {finished}" if done else finished)

    def _spoken(self, entry: Entry) -> str:
        """What a screen reader says of a picture that has come."""
        row, count = (self._queue.list.row_of(entry.id) or 0) + 1, self._queue.list.rowCount()
        place = self.tr("{name}, {row} of {count}").format(name=one_line(entry.name), row=row, count=count)
        return f"{place}. {status_words(entry)}. {entry.alt_text or entry.existing}"

    # The lint

    def _lint(self, aloud: bool) -> None:
        entry = self.entry
        if entry is None:
            return
        text, extended = self._editor.alt_text.text(), self._editor.extended.text()
        if entry.status is Status.NEW and not text and not extended:
            self._editor.show_findings((), (), aloud)  # that there is no text yet is no remark
            return
        context = lint_context(entry, self.options, self._metadata, self._neighbours(entry), self._lines)
        more = lint_context(entry, self.options, self._metadata, (), self._lines, extended=True)
        self._editor.show_findings(check(text, context), check(extended, more) if extended else (), aloud)

    def _neighbours(self, entry: Entry) -> list[str]:
        row = self._queue.list.row_of(entry.id) or 0
        beside = self._queue.list.ids(row - NEIGHBOURS, row + NEIGHBOURS + 1)
        others = [self._session.entries[id] for id in beside if id != entry.id and id in self._session.entries]
        return neighbours(entry, others)

    def _mend(self, finding: Finding) -> None:
        if finding.fix is not None:
            self._editor.write(finding.fix)
            self._editor.focus_text()

    def _mend_extended(self, finding: Finding) -> None:
        if finding.fix is not None:
            self._editor.extended.write(finding.fix)

    # The reliability check

    def _tell_checking(self, batch: list[Event]) -> None:
        sampled = [event for event in batch if isinstance(event, Progress) and event.stage is Stage.SAMPLING]
        if sampled:
            self.checking_changed.emit(sampled[-1].done, max(sampled[-1].total, 1))

    def _checked(self, result: Reliability) -> None:
        self._checking = None
        self.checking_changed.emit(0, 0)
        self.said.emit(self.tr("The model was asked again."))
        self._editor.reliability.show_result(result)

    def _not_checked(self, error: Exception) -> None:
        self._checking = None
        self.checking_changed.emit(0, 0)
        self.failed.emit(error)

    def _stop_checking(self) -> None:
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None
            self.checking_changed.emit(0, 0)
            self.said.emit(self.tr("The reliability check was stopped."))


def _request(
    model: ChatModel,
    image: ImageInput,
    entry: Entry,
    options: Options,
    metadata: PhotoMetadata,
    lines: tuple[TextLine, ...] | None,
) -> GenerationRequest:
    """What a draft of this picture is asked with."""
    context = photo_context(options.context, entry.context, metadata, entry.path)
    question = alt_text_question(entry.purpose, options, context, model.sees_context)
    return GenerationRequest(
        (Message(Role.USER, question, (image,)),),
        max_new_tokens=most_tokens(options),
        text_read={} if lines is None else {image.digest: lines},
    )
