"""Joins the chosen regions with canvas, chips and messages: the menu, what is said, which box is shown."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QObject, Qt, Signal

from sightline.conversation import ImageInput, Region
from sightline.engine.reference_text import lines_in
from sightline.ui import region_words
from sightline.ui.chat_pane import ChatPane
from sightline.ui.open_pictures import OpenPicture, OpenPictures
from sightline.ui.picture_pane import PicturePane
from sightline.ui.region_dialog import RegionDialog
from sightline.ui.words_control import Add
from sightline.ui.words_lane import WordsReader

_LONGEST_WORDS = 200  # characters of what was read in a region


class RegionControl(QObject):
    """What the Region menu does, and what becomes of boxes on the canvas."""

    noted = Signal(str)  # what a person is to hear, and to see in the status bar

    def __init__(
        self,
        pictures: OpenPictures,
        words: WordsReader,
        pane: PicturePane,
        chat: ChatPane,
        add: Add,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._choice = pictures.regions
        self._words = words
        self._canvas = pane.canvas
        self._layer = pane.canvas.regions
        self._chat = chat
        self._pane = pane
        self._digest = ""  # of the picture that the layer lies over
        self._wanted: tuple[ImageInput, bool] | None = None  # to be shown once its picture is, and whether to change it
        self._draw = add(self.tr("&Draw a region by keyboard"), self._begin, "Ctrl+B")
        self._type = add(self.tr("Region by &numbers…"), self._open_dialog, "Ctrl+Shift+B")
        self._ask_again = add(self.tr("Ask a&gain about the region that is shown"), self._choose_again)
        self._undo = add(self.tr("&Undo the last change of regions"), self._undo_last)
        self._clear = add(self.tr("&Remove all regions"), self._remove_all)
        self._canvas.addActions([self._draw, self._type, self._ask_again])  # its context menu
        self._listen()
        self.allow()

    def _listen(self) -> None:
        layer, chips = self._layer, self._chat.composer.regions
        layer.kept.connect(self._kept)
        layer.removed.connect(self._removed)
        layer.undo_wanted.connect(self._undo_last)
        layer.left.connect(self._chat.focus_question)
        layer.spoken.connect(self.noted)
        layer.working_changed.connect(self.allow)
        chips.chosen.connect(lambda image: self._go_to(image, change=True))
        chips.removed.connect(lambda image: self._remove(image.digest, image.region_number))
        self._chat.region_chosen.connect(lambda image: self._go_to(image, change=False))
        self._choice.changed.connect(self._show_chosen)
        self._pane.region_wanted.connect(self._begin)
        self._pictures.picture_shown.connect(self._picture_shown)
        self._pictures.picture_removed.connect(self.allow)
        self._pictures.showing_failed.connect(self._not_shown)

    def settle(self) -> None:
        """Keep the box that is worked on: what is seen goes with the question."""
        self._layer.leave(keep=True)

    def allow(self) -> None:
        """Only what can be done now is enabled."""
        for action in (self._draw, self._type):
            action.setEnabled(self._pictures.shown is not None)
        self._ask_again.setEnabled(self._layer.shown_again() is not None)
        self._undo.setEnabled(self._choice.can_undo)
        self._clear.setEnabled(bool(self._choice.images))

    # What a person does

    def _begin(self) -> None:
        if self._pictures.shown is not None:
            self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._layer.begin(self._canvas.seen())

    def _open_dialog(self) -> None:
        """Type where a region is: the one that is worked on, or a new one."""
        shown = self._pictures.shown
        if shown is None:
            return
        number, region = self._layer.worked_on() or (0, None)
        called = number or self._choice.next_number(shown.image.digest)
        dialog = RegionDialog(region_words.named(called, shown.name), region, self._pane)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._layer.put(number, dialog.region())
        dialog.moved.connect(lambda region: self._layer.put(number, region))
        dialog.accepted.connect(lambda: self._layer.leave(keep=True))
        dialog.rejected.connect(lambda: self._layer.leave(keep=False))
        dialog.finished.connect(self._chat.focus_question)
        dialog.open()

    def _choose_again(self) -> None:
        region = self._layer.shown_again()
        if region is not None and self._digest in self._pictures.opened:
            self._layer.hide_again()
            self._kept(0, region)

    def _undo_last(self) -> None:
        if self._choice.can_undo:
            self._choice.undo()
            count = len(self._choice.images)
            now = self.tr("1 region") if count == 1 else self.tr("{n} regions", "", count).format(n=count)
            self.noted.emit(self.tr("Undone; now {regions}.").format(regions=now))

    def _remove_all(self) -> None:
        self._layer.leave(keep=False)
        self._choice.clear()
        self.noted.emit(self.tr("All regions are removed."))

    def _remove(self, digest: str, number: int) -> None:
        self._choice.remove(digest, number)
        self.noted.emit(self.tr("{region} is removed.").format(region=self._named(digest, number)))

    # What becomes of boxes

    def _kept(self, number: int, region: Region) -> None:
        picture = self._pictures.opened.get(self._digest)
        if picture is None:  # it has gone, with its conversation
            return
        digest, choice = self._digest, self._choice
        number = choice.move(digest, number, region) if number else choice.add(picture.image, region)
        said = self.tr("{region} goes with your question. {where}.").format(
            region=self._named(digest, number), where=region_words.described(region)
        )
        lines = lines_in(region, self._words.lines.get(digest, ()))
        if lines:
            read = textwrap.shorten(" ".join(line.text for line in lines), _LONGEST_WORDS, placeholder="…")
            said = self.tr("{said} Words in it: {words}").format(said=said, words=read)
        self.noted.emit(said)

    def _removed(self, number: int) -> None:
        if number:
            self._remove(self._digest, number)
        else:
            self.noted.emit(self.tr("The new region is removed."))

    # What is shown

    def _go_to(self, image: ImageInput, change: bool) -> None:
        """Show a region on its picture, and begin to change it if that is wanted."""
        self._wanted = image, change
        shown = self._pictures.shown
        if shown is not None and shown.image.digest == image.digest:
            self._arrive()
        else:
            self._pictures.show(image.digest)

    def _arrive(self) -> None:
        if self._wanted is None or self._wanted[0].digest != self._digest:
            return
        (image, change), self._wanted = self._wanted, None
        number, region = image.region_number or 0, image.region
        if change and number in self._choice.of(image.digest):
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            self._layer.edit(number)
        elif region is not None:
            self._layer.show_again(number, region)
            self.noted.emit(
                self.tr("{region} is shown. {where}.").format(
                    region=self._named(image.digest, number), where=region_words.described(region)
                )
            )
        self.allow()

    def _not_shown(self) -> None:
        self._wanted = None

    def _picture_shown(self, picture: OpenPicture) -> None:
        self._digest = picture.image.digest
        self._show_chosen()
        self._arrive()
        self._wanted = None  # another picture was chosen meanwhile

    def _show_chosen(self) -> None:
        shown = self._pictures.shown
        if shown is not None and shown.image.digest == self._digest:
            self._layer.show_chosen(self._choice.of(self._digest), self._choice.next_number(self._digest))
            self._canvas.describe()
        self.allow()

    def _named(self, digest: str, number: int) -> str:
        picture = self._pictures.opened.get(digest)
        return region_words.named(number, self.tr("the picture") if picture is None else picture.name)
