"""The pictures of the conversation in the window: how they come and go, which is shown, which go with a question."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sightline.conversation import Conversation, ImageInput
from sightline.engine.images import Pictures
from sightline.events import Progress
from sightline.ui import status_text
from sightline.ui.history import Kept, Reopened
from sightline.ui.incoming import Found, Item, JustText, Loaded, Opening, Refused, load
from sightline.ui.jobs import Job, Lane, hear_while
from sightline.ui.region_choice import RegionChoice
from sightline.ui.words_lane import WordsReader

MOST_TOGETHER = 8  # of those added since the last question; beyond, a question is about the one that is shown


@dataclass(frozen=True)
class OpenPicture:
    """A picture of this conversation, as the window keeps it, under the number that it keeps from then on."""

    image: ImageInput
    number: int
    name: str
    thumbnail: QImage


@dataclass
class Gathered:
    """All pictures of one conversation, by digest, in the order of opening."""

    opened: dict[str, OpenPicture] = field(default_factory=dict)
    pending: list[ImageInput] = field(default_factory=list)  # those that were added since the last question
    shown: OpenPicture | None = None
    regions: tuple[ImageInput, ...] = ()  # those that the next question is about

    def take_back(self, images: Sequence[ImageInput]) -> None:
        """These wait for a question once more, pictures and regions, before all others."""
        self.pending = [*(image for image in images if image.region is None), *self.pending]
        regions = [image for image in images if image.region is not None]
        self.regions = tuple(dict.fromkeys([*regions, *self.regions]))


@dataclass
class _Count:
    """How far the opening of pictures is."""

    opened: int = 0
    done: int = 0
    total: int = 0


class OpenPictures(QObject):
    """Opens, shows and removes pictures. Methods are what a person does; signals tell what became of it."""

    picture_added = Signal(object)  # OpenPicture
    picture_removed = Signal(str)  # its digest
    picture_shown = Signal(object, object)  # OpenPicture, NDArray[np.uint8] [H, W, 3]
    showing_failed = Signal()  # the picture that was shown before still is
    text_found = Signal(str)  # what looked like the paths of pictures, and was not
    attached_changed = Signal()
    changed = Signal()  # pictures have come, all that were wanted together, or one has gone
    settled = Signal()  # none is being opened, and no other one is about to be shown
    advanced = Signal(int, int)  # pictures done with, of how many; 0, 0 when that is over
    working_changed = Signal()
    remarked = Signal(str)  # what goes on, in words
    refused = Signal(object)  # why something is not done, in a sentence
    failed = Signal(Exception)

    def __init__(
        self, kept: Kept, decoded: Pictures, keep_in: Path, words: WordsReader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self.decoded = decoded
        self._keep_in = keep_in
        self._words = words
        self._transfer_lane = Lane("transfers", self)
        self._view_lane = Lane("view", self)  # shows a picture that is open already, while a folder is being opened
        self._all = Gathered()
        self._aside: Gathered | None = None  # what waited for a question, while an earlier one is to be asked again
        self.regions = RegionChoice(lambda digest: self._conversation.regions(digest), self)
        self.regions.changed.connect(self.attached_changed)
        self.regions.changed.connect(self.changed)
        self.folder: Path | None = None  # the one that was opened last
        self._opening: list[Job] = []
        self._showing: Job | None = None
        self._to_be_shown = ""  # the digest of what `_showing` is about

    @property
    def opened(self) -> dict[str, OpenPicture]:
        """All pictures, by digest, in the order of opening."""
        return self._all.opened

    @property
    def pending(self) -> list[ImageInput]:
        """Those that were added since the last question."""
        return self._all.pending

    @property
    def shown(self) -> OpenPicture | None:
        """The one on the canvas."""
        return self._all.shown

    @property
    def opening(self) -> bool:
        """Whether pictures are being opened."""
        return bool(self._opening)

    @property
    def coming(self) -> bool:
        """Whether pictures are being opened, or another one is about to be shown."""
        return self.opening or self._showing is not None

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Where the work is done, the quickest to end first."""
        return self._view_lane, self._transfer_lane

    def attached(self) -> tuple[ImageInput, ...]:
        """The pictures that go with the next question, whole, and behind each its regions.

        Those added since the last one; and those with regions; and where there are no regions the one that is shown,
        unless it is the latest that the model has seen: after a region of it, it goes along whole once more.
        """
        together = self.pending if len(self.pending) <= MOST_TOGETHER else []
        regions = self.regions.images
        cropped = [self.opened[image.digest].image for image in regions]
        images = list(dict.fromkeys([*together, *cropped]))
        seen = [image for message in self._conversation.messages() for image in message.images]
        latest = [*seen, *images][-1:]
        shown = self.opened.get(self._to_be_shown, self.shown)
        if shown is not None and not regions and shown.image not in latest:
            images = list(dict.fromkeys([*images, shown.image]))
        return tuple(
            part for image in images for part in (image, *(each for each in regions if each.digest == image.digest))
        )

    def left_out(self) -> int:
        """How many of the pictures added since the last question are too many to go with the next one."""
        return len(self.pending) - 1 if len(self.pending) > MOST_TOGETHER else 0

    def draft(self) -> tuple[ImageInput, ...]:
        """The pictures and regions to keep with a question that was not asked yet."""
        if len(self.pending) > MOST_TOGETHER:
            return self.attached()
        return (*self.pending, *self.regions.images)

    def was_asked_about(self, digest: str) -> bool:
        """Whether the conversation has this picture, also where it is not shown now."""
        return any(image.digest == digest for image in self._conversation.images())

    @property
    def _conversation(self) -> Conversation:
        return self._kept.chat.conversation

    # What a person does

    def open(self, items: Sequence[Item]) -> None:
        """Open files, folders and raw pictures, one after another, and show them."""
        if not items:
            return
        job = self._transfer_lane.submit(load(items, self.decoded, self._keep_in))
        self._opening.append(job)
        count = _Count()
        job.events.connect(hear_while(lambda: job in self._opening, lambda batch: self._take_opened(batch, count)))
        job.returned.connect(lambda _: self._opening_ended(job, count.opened))
        job.cancelled.connect(lambda: self._opening_ended(job, count.opened))
        job.failed.connect(lambda error: self._opening_ended(job, count.opened, error))
        self.working_changed.emit()

    def stop_opening(self) -> None:
        """Open no more pictures; those that are open stay."""
        for job in self._opening:
            job.cancel()

    def show(self, digest: str) -> None:
        """Show a picture that was opened before."""
        self._stop_showing()
        picture = self.opened.get(digest)
        if picture is None or picture is self.shown:
            self._settle()
            return
        job = self._showing = self._view_lane.submit(_pixels_of(self.decoded, picture.image))
        self._to_be_shown = digest
        job.returned.connect(hear_while(lambda: job is self._showing, lambda pixels: self._show(picture, pixels)))
        job.failed.connect(hear_while(lambda: job is self._showing, self._cannot_show))

    def remove(self, digest: str) -> None:
        """Take a picture out again that was not asked about yet; one that was is part of the conversation."""
        picture = self.opened.get(digest)
        if picture is None:
            return
        if self.was_asked_about(digest):
            self.refused.emit(
                self.tr("{name} is part of the conversation, and stays. A new conversation begins without it.").format(
                    name=picture.name
                )
            )
            return
        digests = list(self.opened)
        at = digests.index(digest)
        neighbour = [*digests[at + 1 :], *digests[at - 1 : at]][:1]
        del self.opened[digest]
        for waiting in (self._all, *([self._aside] if self._aside else [])):
            waiting.pending = [image for image in waiting.pending if image.digest != digest]
            waiting.regions = tuple(image for image in waiting.regions if image.digest != digest)
        if picture is self.shown:
            self._all.shown = None
        self._words.forget(digest)
        self.regions.forget(digest)
        self.picture_removed.emit(digest)
        if self._to_be_shown == digest:
            self._stop_showing()
        if self.shown is None and self._showing is None and neighbour:
            self.show(*neighbour)
        self.attached_changed.emit()
        self.working_changed.emit()
        self.changed.emit()

    def recall(self, images: Sequence[ImageInput] | None) -> None:
        """Have the next question go with these pictures and regions, as an earlier one did, as far as they are here.

        With None, what waited before goes with it again.
        """
        if images is None:
            back, self._aside = self._aside, None
            if back is None:
                return
        else:
            if self._aside is None:
                self._aside = Gathered(pending=self.pending, regions=self.regions.images)
            here = [image for image in images if image.digest in self.opened]
            whole = [self.opened[image.digest].image for image in here if image.region is None]
            back = Gathered(pending=whole, regions=tuple(image for image in here if image.region is not None))
        self._all.pending = back.pending
        self.regions.set(back.regions)
        if last := [*back.pending, *back.regions][-1:]:
            self.show(last[0].digest)
        self.attached_changed.emit()
        self.changed.emit()

    # What the session does

    def asked(self) -> list[ImageInput]:
        """A question took all that waited along: returns that, for `ask_again`.

        What an earlier question, asked once more, had put aside waits again.
        """
        taken = [*self.pending, *self.regions.images]
        aside, self._aside = self._aside or Gathered(), None
        self._all.pending = [image for image in aside.pending if image not in taken]
        self.regions.set([image for image in aside.regions if image not in taken])
        return taken

    def ask_again(self, images: Sequence[ImageInput]) -> None:
        """These wait for a question once more, which was not answered."""
        self._all.regions = self.regions.images
        self._all.take_back(images)
        self.regions.set(self._all.regions)
        self.attached_changed.emit()

    def leave(self, kept: Kept) -> Gathered:
        """Be about this conversation, which has no pictures yet; returns those of the last one.

        None that is still on its way is opened or shown.
        """
        for job in self._opening:
            job.cancel()
        self._stop_showing()
        self._words.leave()
        self._kept, self._opening = kept, []  # what the old jobs still say is not heard
        left, self._all = replace(self._all, regions=self.regions.images), Gathered()
        if self._aside is not None:
            left.pending = list(dict.fromkeys([*left.pending, *self._aside.pending]))
            left.regions = tuple(dict.fromkeys([*left.regions, *self._aside.regions]))
            self._aside = None
        self.regions.set(())
        self.advanced.emit(0, 0)
        return left

    def enter(self, kept: Kept, gathered: Gathered) -> None:
        """Be about this conversation, which has these pictures; none of them is shown yet."""
        self._kept = kept
        self._all = replace(gathered, shown=None)
        for picture in gathered.opened.values():
            self.picture_added.emit(picture)
        self.regions.set(gathered.regions)

    # What comes from the lanes

    def _take_opened(self, batch: list[Opening], count: _Count) -> None:
        for event in batch:
            match event:
                case Found():
                    self.folder = event.folder
                    self.remarked.emit(
                        self.tr("Looking for pictures, {n} found…", "", event.pictures).format(n=event.pictures)
                    )
                case Progress():
                    count.done, count.total = event.done, event.total
                    self.remarked.emit(status_text.phase(event))
                case Refused():
                    self.failed.emit(event.error)
                case JustText():
                    self.text_found.emit(event.text)
                case Loaded():
                    count.opened += 1
                    self._add(event, show=count.opened == 1 or count.total <= MOST_TOGETHER)
        if count.total > 1:
            self.advanced.emit(count.done, count.total)

    def _add(self, loaded: Loaded, show: bool) -> None:
        digest = loaded.image.digest
        if digest not in self.opened:
            latest = next(reversed(self.opened.values()), None)
            number = 1 if latest is None else latest.number + 1
            image = replace(loaded.image, number=number)
            self.opened[digest] = OpenPicture(image, number, loaded.name, loaded.thumbnail)
            self.pending.append(image)
            self._kept.seen[digest] = (loaded.name, loaded.thumbnail)
            self.picture_added.emit(self.opened[digest])
        self._words.want(self.opened[digest].image)
        if show:
            self._show(self.opened[digest], loaded.pixels)
        else:
            self.attached_changed.emit()

    def _opening_ended(self, job: Job, opened: int, error: Exception | None = None) -> None:
        if job not in self._opening:
            return
        if error is not None:
            self.failed.emit(error)
        self._opening.remove(job)
        self.advanced.emit(0, 0)
        if not opened:
            self.remarked.emit(self.tr("No picture was opened"))
        elif opened == 1:
            self.remarked.emit(self.tr("The picture is open"))
        else:
            self.remarked.emit(self.tr("{n} pictures are open", "", opened).format(n=opened))
        self.changed.emit()
        self.working_changed.emit()
        self._settle()

    def _show(self, picture: OpenPicture, pixels: NDArray[np.uint8]) -> None:
        self._stop_showing()  # this is the newer choice
        self._all.shown = picture
        self._words.prefer(picture.image.digest)
        self.picture_shown.emit(picture, pixels)
        self.attached_changed.emit()
        self._settle()

    def _cannot_show(self, error: Exception) -> None:
        self._stop_showing()
        self.failed.emit(error)
        self.showing_failed.emit()
        self.attached_changed.emit()
        self._settle()

    def _stop_showing(self) -> None:
        if self._showing is not None:
            self._showing.cancel()
        self._showing, self._to_be_shown = None, ""

    def _settle(self) -> None:
        if not self.coming:
            self.settled.emit()


def gather(found: Reopened) -> Gathered:
    """The pictures of a conversation that was opened again; the latest of them is the one to show."""
    kept = found.kept
    opened: dict[str, OpenPicture] = {}
    for image in found.images:
        number = image.number or len(opened) + 1
        opened[image.digest] = OpenPicture(replace(image, number=number), number, *kept.seen[image.digest])
    conversation = kept.chat.conversation
    asked = {image.digest for image in conversation.images()}
    whole = [image for image in kept.draft.images if image.region is None]
    pending = [opened[image.digest].image for image in whole if image.digest not in asked]
    regions = tuple(image for image in kept.draft.images if image.region is not None)
    last = [*(image for each in conversation.messages() for image in each.images), *pending, *regions][-1:]
    return Gathered(opened, pending, opened.get(last[0].digest) if last else None, regions)


def _pixels_of(pictures: Pictures, image: ImageInput) -> Generator[Any, None, NDArray[np.uint8]]:
    return pictures.pixels(image)
    yield  # a generator, though there is nothing to tell on the way
