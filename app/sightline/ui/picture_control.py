"""Joins the pictures with the window: the ways in, the canvas, the strip, and their labels beside messages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from sightline.engine.images import SUFFIXES
from sightline.ui.banner import Banner
from sightline.ui.chat_pane import ChatPane
from sightline.ui.error_text import explained
from sightline.ui.incoming import incoming
from sightline.ui.message_card import PictureLabel
from sightline.ui.open_pictures import OpenPicture, OpenPictures
from sightline.ui.picture_pane import PicturePane
from sightline.ui.welcome import Sample, Welcome

# As `_starters` has them, for a model that understands nothing else.
_IN_ENGLISH = (
    "Describe this picture.",
    "Read the text in this picture.",
    "How many things are in this picture?",
    "Write alt text for this picture.",
)


class PictureControl(QObject):
    """What a person does with pictures, and what the window shows of them; `pages` has the welcome and the pane."""

    titled = Signal(str)  # the name of the picture that is shown, empty where there is none

    def __init__(
        self,
        pictures: OpenPictures,
        pages: QStackedWidget,
        welcome: Welcome,
        pane: PicturePane,
        chat: ChatPane,
        banner: Banner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._pictures = pictures
        self._pages = pages
        self._welcome = welcome
        self._pane = pane
        self._chat = chat
        self._banner = banner
        self._window = window
        self._labels: dict[str, PictureLabel] = {}
        self._plain = False  # whether the model understands no more than plain questions in English
        self._of_sample: tuple[str, ...] = ()  # questions that suit it
        welcome.open_wanted.connect(self.open_files)
        welcome.paste_wanted.connect(self.paste)
        welcome.sample_chosen.connect(self.open_sample)
        pane.strip.selected.connect(pictures.show)
        pane.strip.removal_wanted.connect(pictures.remove)
        chat.picture_chosen.connect(pictures.show)
        chat.pictures_pasted.connect(self.take)
        pictures.picture_added.connect(self._add)
        pictures.picture_removed.connect(self._remove)
        pictures.picture_shown.connect(self._show)
        pictures.showing_failed.connect(self._mark_shown)
        pictures.text_found.connect(self._take_text)
        pictures.attached_changed.connect(self._show_attached)

    def begin(self) -> None:
        """An empty conversation."""
        self._labels = {}
        self._show_none()
        self._pane.strip.clear()
        self._of_sample = ()
        self._offer()
        self._chat.set_attached((), self._labels)

    def set_plain(self, plain: bool) -> None:
        """Whether the model understands no more than plain questions in English: then no others are offered."""
        self._plain = plain
        self._offer()

    # What a person does

    def open_files(self) -> None:
        """Choose picture files and open them."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        files, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open pictures"),
            "",
            f"{self.tr('Pictures')} ({kinds} {kinds.upper()});;{self.tr('All files')} (*)",
        )
        self._pictures.open([Path(file) for file in files])

    def open_folder(self) -> None:
        """Choose a folder and open every picture in it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of pictures"))
        if folder:
            self._pictures.open([Path(folder)])

    def remove_shown(self) -> None:
        """Take the picture that is shown out of the conversation, which was not asked about it yet."""
        if self._pictures.shown is not None:
            self._pictures.remove(self._pictures.shown.image.digest)

    def paste(self) -> None:
        """Use what is on the clipboard: pictures go to the canvas, text into the question."""
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())  # None where nothing was ever copied

    def take(self, mime: QMimeData) -> None:
        """Take in what was pasted or dropped, wherever in the window that was."""
        items = incoming(mime)
        if items:
            self._pictures.open(items)
        elif mime.hasText():
            self._take_text(mime.text())
        else:
            words = self.tr(
                "There is no picture in what was pasted or dropped. Copy or drag a picture, or a picture file."
            )
            self._banner.say(explained(words, "pictures"))

    def open_sample(self, sample: Sample) -> None:
        """Open a sample, and offer questions that suit it."""
        self._of_sample = sample.questions
        self._offer()
        self._pictures.open([sample.file])
        self._chat.focus_question()

    def _offer(self) -> None:
        starters = self._starters()
        note = self.tr("This model understands English only.") if self._plain and starters != _IN_ENGLISH else ""
        self._chat.set_starters((*self._of_sample, *(_IN_ENGLISH if self._plain else starters)), note)

    def _starters(self) -> tuple[str, ...]:
        return (
            self.tr("Describe this picture."),
            self.tr("Read the text in this picture."),
            self.tr("How many things are in this picture?"),
            self.tr("Write alt text for this picture."),
        )

    def _take_text(self, text: str) -> None:
        self._chat.box.insertPlainText(text)
        self._chat.focus_question()

    # What became of it

    def _add(self, picture: OpenPicture) -> None:
        digest = picture.image.digest
        small = QPixmap.fromImage(picture.thumbnail)
        self._labels[digest] = PictureLabel(picture.number, picture.name, digest, small)
        self._pane.strip.add(picture.number, picture.name, digest, small)

    def _remove(self, digest: str) -> None:
        del self._labels[digest]
        self._pane.strip.remove(digest)
        if not self._labels:
            self._show_none()

    def _show(self, picture: OpenPicture, pixels: NDArray[np.uint8]) -> None:
        self._pages.setCurrentWidget(self._pane)
        self._pane.show_picture(pixels, picture.number, picture.name)
        self._pane.strip.select(picture.image.digest)
        self.titled.emit(picture.name)

    def _show_none(self) -> None:
        self._pages.setCurrentWidget(self._welcome)
        self._pane.show_no_picture()
        self.titled.emit("")

    def _mark_shown(self) -> None:
        """The strip marks what the canvas shows, whatever was chosen."""
        if self._pictures.shown is not None:
            self._pane.strip.select(self._pictures.shown.image.digest)
        else:
            self._pane.show_no_picture()

    def _show_attached(self) -> None:
        self._chat.set_attached(self._pictures.attached(), self._labels, self._pictures.left_out())
