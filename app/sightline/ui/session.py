"""What the window works on, without a widget: one conversation, its questions and answers."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from sightline.chat import Chat
from sightline.conversation import Conversation, Message, Role
from sightline.engine.images import Pictures
from sightline.errors import AppError, StoreError
from sightline.events import Event, Progress
from sightline.settings import Settings
from sightline.store.conversations import Draft
from sightline.ui import status_text
from sightline.ui.answering import Answering, Asked, Over
from sightline.ui.error_text import explain, explained
from sightline.ui.history import History, Kept
from sightline.ui.jobs import Job, Lane, Work
from sightline.ui.model_lane import ModelLane, OpenModel
from sightline.ui.open_pictures import Gathered, OpenPictures
from sightline.ui.outgoing import Outgoing
from sightline.ui.reading_ahead import ReadingAhead
from sightline.ui.speech_engine import SpeechEngine
from sightline.ui.words_lane import ReadText, WordsReader

_DRAFT_PAUSE = 500  # milliseconds between what is typed and its being kept


@dataclass(frozen=True)
class Left:
    """A conversation that was left for another, and whether an answer to it is still on its way."""

    kept: Kept
    pictures: Gathered
    answering: bool


class Session(QObject):
    """One conversation at a time. Methods are what a person does; signals tell what became of it.

    Each of `pictures`, `words`, `model` and `history` has methods and signals of its own.
    """

    conversation_changed = Signal()
    answer_started = Signal(int)  # the index of the question
    answer_grew = Signal(str)
    answer_ended = Signal(object)  # Finished, or None where there is no answer
    left_answer_ended = Signal(object)  # Over, of a conversation that was left
    question_returned = Signal(str)  # it could not be answered, and is the person's again
    draft_changed = Signal(str)  # what is to stand in the box now, instead of what does
    conversation_opened = Signal(object)  # the index of the message to show, or None
    cleared = Signal()
    phase_changed = Signal(str)
    working_changed = Signal()
    failed = Signal(object)  # a sentence, which may be an Explanation

    def __init__(
        self,
        open_model: OpenModel,
        pictures: Pictures,
        read_text: ReadText,
        keep_in: Path,
        history: History,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._max_new_tokens = settings.max_new_tokens
        self.history = history
        history.setParent(self)
        self.words = WordsReader(read_text, settings.read_text, self)
        self._kept = self._new()
        self.pictures = OpenPictures(self._kept, pictures, keep_in, self.words, self)
        self.model = ModelLane(open_model, pictures, self)
        self._ahead = ReadingAhead(self.model, self)
        self._answer = Answering(self.model, history, self)
        self._export_lane = Lane("export", self)
        self.other_lanes: list[Lane | SpeechEngine] = []  # of windows beside the one of the conversation
        self._text = ""  # that stands in the box
        self._draft_timer = QTimer(self, interval=_DRAFT_PAUSE, singleShot=True)
        self._draft_timer.timeout.connect(self._keep)
        self._held: str | None = None  # a question that waits for its pictures, or to be told which model is asked
        self._listen()

    def _listen(self) -> None:
        self.history.failed.connect(self._store_failed)
        self.words.arrived.connect(self._words_arrived)
        self.words.failed.connect(self.report)
        self.words.states_changed.connect(self.working_changed)
        pictures, model, ahead, answer = self.pictures, self.model, self._ahead, self._answer
        pictures.picture_shown.connect(self._read_ahead)
        pictures.changed.connect(self._keep)
        pictures.changed.connect(self._read_ahead)
        pictures.settled.connect(self._ask_held)
        pictures.working_changed.connect(self.working_changed)
        pictures.remarked.connect(self._remark)
        pictures.refused.connect(self.failed)
        pictures.failed.connect(self.report)
        model.advanced.connect(self._show_progress)
        model.memory_changed.connect(self._ask_held)  # of which the first is the first model's being asked for
        model.changed.connect(self._model_changed)
        model.failed.connect(self._model_failed)
        ahead.advanced.connect(self._reading_advanced)
        ahead.ended.connect(self._reading_ended)
        ahead.failed.connect(self.report)
        answer.started.connect(self.answer_started)
        answer.grew.connect(self.answer_grew)
        answer.phase_changed.connect(self.phase_changed)
        answer.ended.connect(self._answer_ended)
        answer.left_one_ended.connect(self.left_answer_ended)

    @property
    def _chat(self) -> Chat:
        return self._kept.chat

    @property
    def id(self) -> str:
        """What the store knows the conversation by."""
        return self._kept.id

    @property
    def conversation(self) -> Conversation:
        """All that was said."""
        return self._chat.conversation

    @property
    def untouched(self) -> bool:
        """Whether nothing has been said, written or opened here yet."""
        return not (
            self.conversation.nodes or self.pictures.opened or self._text or self.pictures.opening or self._held
        )

    @property
    def answering(self) -> bool:
        """Whether an answer is on its way."""
        return self._answer.running

    @property
    def working(self) -> bool:
        """Whether there is something to stop."""
        return self.answering or self.waiting or self.pictures.opening or self.words.working

    @property
    def waiting(self) -> bool:
        """Whether a question waits until its pictures are open, and it is known which model is asked."""
        return self._held is not None

    def set_longest_answer(self, tokens: int) -> None:
        """Answers end after so many from now on, in this conversation too."""
        self._max_new_tokens = self._chat.max_new_tokens = tokens

    # Questions and answers

    def ask(self, text: str) -> bool:
        """Ask about the pictures; False, with a sentence, where that cannot be, and then nothing has changed.

        While pictures are still being opened, or another is about to be shown, the question waits for them; right
        after the start it waits until it is known which model is to answer.
        """
        if self.answering or self.waiting:
            return False
        if self.pictures.coming:
            self._hold(text, self.tr("Your question waits for the picture…"))
            return True
        images = self.pictures.attached()
        if not images and not self.conversation.images():
            words = self.tr("Add a picture first, then ask: open one, paste one, or drop one on the window.")
            self.failed.emit(explained(words, "pictures"))
            return False
        if not self.model.asked_for:
            self._hold(text, self.tr("Your question waits for the model…"))
            return True
        before = self.conversation
        question = self._chat.ask(Message(Role.USER, text, images))
        asked = Asked(before, self.pictures.asked(), text)
        self._text = ""
        self._keep()
        self._start_answer(question, asked)
        self.pictures.attached_changed.emit()
        return True

    def regenerate(self) -> None:
        """Ask the last question again; the old answer is kept beside the new one."""
        path = self.conversation.path()
        if self.answering or self.waiting or not path:
            return
        if (question := self.conversation.nodes[path[-1]].parent) is not None:
            self._start_answer(question)

    def edit(self, question: int, text: str) -> bool:
        """Ask another version of a question; the first is kept, with all that followed. False where that cannot be."""
        if self.answering or self.waiting:
            return False
        asked = Asked(self.conversation, [], text)
        edited = self._chat.edit(question, text)
        self._keep()
        self._start_answer(edited, asked)
        return True

    def continue_answer(self, answer: int) -> None:
        """Have an answer that was broken off written on, beside it."""
        question = self.conversation.nodes[answer].parent
        if not self.answering and not self.waiting and question is not None:
            self._start_answer(question, continued=answer)

    def select(self, index: int) -> None:
        """Show this answer instead of its siblings."""
        if not self.answering:
            self._chat.conversation = self.conversation.select(index)
            self._keep()
            self.conversation_changed.emit()

    def stop(self) -> None:
        """Stop the answer, keeping what is there; else take back a question that waits; else open, or read, no more."""
        if self.answering:
            self._answer.stop()
        elif self._held is not None:
            text, self._held = self._held, None
            self.question_returned.emit(text)
            self.working_changed.emit()
        elif self.pictures.opening:
            self.pictures.stop_opening()
        else:
            self.words.stop()

    def write(self, text: str) -> None:
        """This stands in the box now; it is kept with the conversation, as a question that was not asked yet."""
        self._text = text
        self._draft_timer.start()

    def _hold(self, text: str, words: str) -> None:
        self._held = text
        self.phase_changed.emit(words)
        self.working_changed.emit()

    def _ask_held(self) -> None:
        """Ask the question that has waited, now that what it waited for may be there."""
        if self._held is None:
            return
        text, self._held = self._held, None
        if not self.ask(text):
            self.question_returned.emit(text)
        self.working_changed.emit()

    def _start_answer(self, question: int, asked: Asked | None = None, continued: int | None = None) -> None:
        self._ahead.stop()  # the answer reads what it needs
        self.words.pause(True)
        self._answer.start(self._kept, question, asked, continued)
        self.working_changed.emit()

    def _answer_ended(self, over: Over) -> None:
        self.words.pause(False)
        if over.back is not None:
            self.pictures.ask_again(over.back.pending)
        self.answer_ended.emit(over.outcome)
        if over.error is not None:
            self.report(over.error)
        if over.back is not None:
            self.question_returned.emit(over.back.text)
        self.working_changed.emit()

    # Reading ahead

    def _read_ahead(self) -> None:
        self._ahead.begin(self._chat, self.pictures.attached())

    def _words_arrived(self, digest: str) -> None:
        """The next question will tell the model these words too."""
        if self.pictures.was_asked_about(digest):
            self._keep()
        if any(image.digest == digest for image in self.pictures.attached()):
            self._ahead.stop()
            self._read_ahead()

    def _reading_advanced(self, batch: list[Event]) -> None:
        if not self.waiting:
            self._show_progress(batch)

    def _reading_ended(self, read: int) -> None:
        self._remark(
            self.tr("The picture has been read")
            if read == 1
            else self.tr("{n} pictures have been read", "", read).format(n=read)
        )

    def _model_changed(self) -> None:
        self._remark(self.tr("Ready"))
        self._read_ahead()

    def _model_failed(self, _: Path, error: Exception) -> None:
        self.phase_changed.emit(self.tr("The model could not be loaded"))
        self.report(error)

    # One conversation after another

    def leave(self) -> Left | None:
        """Begin a new conversation, without pictures; returns what there was, if there was anything.

        Its answer, if one is on its way, comes to its end: `left_answer_ended` tells.
        """
        self._keep()
        kept, answering = self._kept, self._answer.leave()
        self._ahead.stop()
        worth_keeping = self.conversation.nodes or self.pictures.opened or self._held or self._text.strip()
        if not worth_keeping and kept.saved is not None:
            self.history.change(lambda store: store.conversations.delete([kept.id]))
        self._kept, self._held, self._text = self._new(), None, ""
        pictures = self.pictures.leave(self._kept)
        self.words.pause(False)
        self.cleared.emit()
        self.draft_changed.emit("")
        self.pictures.attached_changed.emit()
        self.working_changed.emit()
        return Left(kept, pictures, answering) if worth_keeping else None

    def enter(self, kept: Kept, pictures: Gathered) -> None:
        """Have this conversation in the window, where there is a new one."""
        kept.chat.text_read, kept.chat.max_new_tokens = self.words.lines, self._max_new_tokens
        self._kept, self._text = kept, kept.draft.text
        self.pictures.enter(kept, pictures)
        self.conversation_changed.emit()
        self.words.want(*(picture.image for picture in pictures.opened.values()))
        if pictures.shown is not None:
            self.pictures.show(pictures.shown.image.digest)
        self.draft_changed.emit(kept.draft.text)
        self.pictures.attached_changed.emit()
        self.working_changed.emit()

    def go_to(self, message: int | None) -> None:
        """Tell which message to show, on the branch that it is on."""
        if message is not None and message < len(self.conversation.nodes) and not self.answering:
            tree = self.conversation
            for index in tree.path(message):
                tree = tree.select(index)
            self._chat.conversation = tree
            self._keep()
            self.conversation_changed.emit()
        self.conversation_opened.emit(message)

    def _new(self) -> Kept:
        return Kept(Chat(self._max_new_tokens, self.words.lines))

    def _keep(self) -> None:
        """Have all that there is kept by the store."""
        self._draft_timer.stop()
        self._kept.draft = Draft(self._held or self._text, self.pictures.draft())
        self.history.keep(self._kept)

    # Exports

    def outgoing(self) -> Outgoing:
        """The conversation as it is now."""
        names = {digest: picture.name for digest, picture in self.pictures.opened.items()}
        return Outgoing(self.id, self.conversation, names, dict(self.words.lines), self.pictures.decoded)

    def export(self, work: Work) -> Job:
        """Run what takes a conversation out, in a lane of its own; a failure is told."""
        job = self._export_lane.submit(work)
        job.failed.connect(self.report)
        return job

    # The end

    def stop_all(self) -> None:
        """Let every lane end as soon as it can, and free the model; nothing is told any more but to the store."""
        self._keep()
        for lane in self._lanes:
            lane.stop()

    def close(self, seconds: float | None = None) -> bool:
        """Stop everything and wait, for ever or about so long, for what is between two events; whether that ended.

        What was said is written last, so that the end of a broken answer is there too.
        """
        self.stop_all()
        ended = all(lane.shutdown(seconds) for lane in self._lanes)
        return self.history.close(seconds) and ended

    @property
    def _lanes(self) -> tuple[Lane | SpeechEngine, ...]:
        return *self.other_lanes, *self.pictures.lanes, self.words.lane, self._export_lane, *self.model.lanes

    # What is told

    def _remark(self, words: str) -> None:
        """Say what goes on, unless a question or its answer is what goes on."""
        if not self.answering and not self.waiting:
            self.phase_changed.emit(words)

    def _store_failed(self, error: Exception) -> None:
        if not isinstance(error, StoreError):  # those are told for as long as they last
            self.report(error)

    def report(self, error: Exception) -> None:
        """Tell what went wrong, in a sentence."""
        if not isinstance(error, AppError | MemoryError):
            traceback.print_exception(error)  # our own bug: whoever started the program from a terminal can report it
        self.failed.emit(explain(error))

    def _show_progress(self, batch: list[Event]) -> None:
        progress = [event for event in batch if isinstance(event, Progress)]
        if progress:
            self.phase_changed.emit(status_text.phase(progress[-1]))
