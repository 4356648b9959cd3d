"""Where a question is written: the box, which pictures go along, whether it is another's second version, and Ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sightline.conversation import ImageInput
from sightline.ui.message_card import PictureLabel
from sightline.ui.question_box import QuestionBox
from sightline.ui.region_chips import RegionChips
from sightline.ui.sentences import listed
from sightline.ui.text_widgets import muted_label


class Composer(QFrame):
    """Says what is asked; empties the box only when told that it was taken."""

    asked = Signal(str)
    stopped = Signal()
    edit_left = Signal()  # what was being edited stays as it is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.edited: int | None = None  # the index of the question that is edited
        self._busy = False
        self._goes_along = self._editing = ""
        self.box = QuestionBox(self)
        self.regions = RegionChips(self)
        self.regions.emptied.connect(lambda: self.box.setFocus(Qt.FocusReason.OtherFocusReason))
        self._attached = muted_label("", self)
        self._send = QPushButton(self.tr("Ask"), self)
        self._send.setProperty("main", True)
        self._send.clicked.connect(self.box.send)
        self._cancel = QPushButton(self.tr("Cancel edit"), self)
        self._cancel.setAccessibleDescription(self.tr("Leave the question as it is (Esc)"))
        self._cancel.clicked.connect(self.leave_edit)
        self._cancel.hide()
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setAccessibleDescription(self.tr("Stop the answer; what was written is kept"))
        self._stop.clicked.connect(self.stopped)
        self._stop.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.setContentsMargins(5, 0, 0, 0)
        buttons.addWidget(self._attached, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._stop)
        buttons.addWidget(self._send)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 10, 10, 10)
        inside.setSpacing(6)
        inside.addWidget(self.box)
        inside.addWidget(self.regions)
        inside.addLayout(buttons)
        self.box.sent.connect(self.ask)
        self.box.textChanged.connect(self._allow)
        self.box.escaped.connect(self.leave_edit)
        self.box.focused.connect(self._show_focus)
        self._allow()

    def ask(self, text: str) -> None:
        """Ask this, unless an answer is on its way."""
        if not self._busy:
            self.asked.emit(text)

    def accept(self, text: str) -> None:
        """The question was taken: empty the box unless it holds other words; what was being written before is back."""
        self.box.accept(text)
        if self.edited is not None:
            self._end_edit()

    def edit(
        self, index: int, number: int, text: str, images: Sequence[ImageInput], labels: Mapping[str, PictureLabel]
    ) -> None:
        """Write another version of message `number`, which is question `index` and keeps its pictures and regions."""
        self.box.aside = self.box.draft()
        self.edited = index
        named = self.tr("Editing message {number}").format(number=number)
        if pictures := _known(images, labels):
            named = self.tr("{editing}, with {pictures}").format(editing=named, pictures=_listed(self, pictures))
        if regions := sum(image.region is not None for image in images):
            more = (
                self.tr("{editing} and 1 region") if regions == 1 else self.tr("{editing} and {n} regions", "", regions)
            )
            named = more.format(editing=named, n=regions)
        self.box.set_text(text)
        self.box.setAccessibleDescription(self.tr("{editing}. Esc leaves it as it is.").format(editing=named))
        self._editing = named
        self.regions.set_aside(True)
        self._cancel.show()
        self._send.setText(self.tr("Ask again"))
        self._show_what_goes_along()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_edit(self) -> None:
        """The question stays as it is; what was being written before is back in the box."""
        if self.edited is not None:
            self._end_edit()
            self.edit_left.emit()

    def set_attached(self, images: Sequence[ImageInput], labels: Mapping[str, PictureLabel], left_out: int = 0) -> None:
        """Which pictures and regions go with the next question, and how many new ones do not."""
        known = _known(images, labels)
        regions = [image for image in images if image.region is not None]
        self.regions.show_regions(regions, labels)
        if known and left_out and not regions:
            self._goes_along = self.tr(
                "With image {n}, the one you see; {others} new pictures are too many to go along", "", left_out
            ).format(n=known[0].number, others=left_out)
        else:
            self._goes_along = self.tr("With {pictures}").format(pictures=_listed(self, known)) if known else ""
        if regions:
            count = len(regions)
            more = (
                self.tr("{pictures} and 1 region") if count == 1 else self.tr("{pictures} and {n} regions", "", count)
            )
            self._goes_along = more.format(pictures=self._goes_along, n=count)
        self._show_what_goes_along()

    def what_goes_along(self) -> str:
        """Which pictures and regions go with the next question, in words."""
        return self._attached.text()

    def set_busy(self, busy: bool) -> None:
        """Whether an answer is on its way, so that it can be stopped and nothing else be asked."""
        self._busy = busy
        if self._stop.hasFocus() and not busy:
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._stop.setVisible(busy)
        self._allow()

    def _end_edit(self) -> None:
        if self._cancel.hasFocus():
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited = None
        draft, self.box.aside = self.box.draft(), None
        self.box.setAccessibleDescription("")
        self.box.set_text(draft)
        self.regions.set_aside(False)
        self._cancel.hide()
        self._send.setText(self.tr("Ask"))
        self._show_what_goes_along()

    def _show_what_goes_along(self) -> None:
        words = self._goes_along if self.edited is None else self._editing
        self._attached.setText(words)
        self._attached.setAccessibleName(words)

    def _allow(self) -> None:
        self._send.setEnabled(not self._busy and bool(self.box.text().strip()))

    def _show_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)


def _known(images: Sequence[ImageInput], labels: Mapping[str, PictureLabel]) -> list[PictureLabel]:
    """The pictures, each once, whether whole or for its regions."""
    return [labels[digest] for digest in dict.fromkeys(image.digest for image in images) if digest in labels]


def _listed(widget: QWidget, pictures: Sequence[PictureLabel]) -> str:
    numbers = [picture.number for picture in pictures]
    if len(numbers) == 1:
        return QCoreApplication.translate("messages", "image {n}").format(n=numbers[0])
    return QCoreApplication.translate("messages", "images {list}").format(list=listed(numbers))
