"""Takes exported conversations in again: which files, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sightline.errors import TranscriptError
from sightline.transcripts.take_in import TakenIn, read_all, take_in
from sightline.ui.conversation_switch import ConversationSwitch
from sightline.ui.history import Store
from sightline.ui.sentences import listed
from sightline.ui.session import Session


@dataclass
class _Outcome:
    """What became of some files."""

    taken: list[TakenIn] = field(default_factory=list)
    errors: list[TranscriptError] = field(default_factory=list)


class ImportControl(QObject):
    """Asks for JSON files or zips of them, keeps what is not kept yet, and says how many."""

    noted = Signal(str)  # a sentence to show and say

    def __init__(self, session: Session, switch: ConversationSwitch, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._switch = switch
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask(self) -> None:
        """Ask which files, and take them in."""
        dialog = QFileDialog(self._window, self.tr("Import conversations"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Conversations exported as JSON (*.json *.zip)"))
        dialog.filesSelected.connect(lambda files: self.take([Path(file) for file in files]))
        dialog.open()

    def take(self, files: Sequence[Path]) -> None:
        """Take these files in; a conversation that comes alone is opened."""
        self._folder = str(files[0].parent)
        decoded, folder = self._session.pictures.decoded, self._session.history.pictures_folder

        def work(store: Store) -> _Outcome:
            outcome = _Outcome()
            for file in files:
                try:
                    for transcript in read_all(file):
                        outcome.taken.append(take_in(transcript, store.conversations, store.pictures, decoded, folder))
                except TranscriptError as error:
                    outcome.errors.append(error)
            return outcome

        self.noted.emit(self.tr("Importing…"))
        job = self._session.history.ask(work)
        job.returned.connect(self._tell)
        job.failed.connect(self._session.report)

    def _tell(self, outcome: _Outcome) -> None:
        self._session.history.changed.emit()
        new = sum(not each.known for each in outcome.taken)
        known = len(outcome.taken) - new
        sentences = []
        if new:
            sentences.append(
                self.tr("1 conversation was imported")
                if new == 1
                else self.tr("{n} conversations were imported", "", new).format(n=new)
            )
        if known:
            sentences.append(
                self.tr("1 was here already")
                if known == 1
                else self.tr("{n} were here already", "", known).format(n=known)
            )
        self.noted.emit(listed(sentences) or self.tr("Nothing was imported"))
        for error in outcome.errors:
            self._session.report(error)
        if len(outcome.taken) == 1:
            self._switch.open(outcome.taken[0].id)
