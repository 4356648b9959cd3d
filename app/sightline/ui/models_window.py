"""The window of models: what is here and what can be had, on what terms; fetching, pausing, checking, removing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sightline.catalogue.download import Plan
from sightline.catalogue.hub import repository_name
from sightline.catalogue.installed import Installed, amount
from sightline.catalogue.terms import is_open
from sightline.events import Progress, Stage
from sightline.ui.banner import Banner, announce, breakable
from sightline.ui.error_text import explain
from sightline.ui.flow_layout import FlowLayout
from sightline.ui.jobs import Lane
from sightline.ui.models_rows import Kind, Row, rows
from sightline.ui.models_work import ModelsWork, Overview
from sightline.ui.preferences import Preferences
from sightline.ui.progress_row import ProgressRow
from sightline.ui.text_widgets import plain_label

_ROW = Qt.ItemDataRole.UserRole
_NARROW = 64  # letters


class ModelsWindow(QDialog):
    """A list and what can be done with its chosen model. Closed, it goes on fetching."""

    use_wanted = Signal(str)  # the folder of a model, empty for the built-in one

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._overview: Overview | None = None
        self._wanted = ""  # the name of the model to choose when the list is made again
        self.setWindowTitle(self.tr("Models — Sightline"))
        self.setAcceptDrops(True)
        QShortcut(QKeySequence("Ctrl+Q"), self, parent.close)
        self.work = ModelsWork(preferences, self)
        self.banner = Banner(self)
        self.advice = plain_label(self.tr("Looking at this computer…"), self)
        self._make_list()
        self._make_details()
        self._make_other()
        self.progress = ProgressRow(self.tr("Progress of the model"), self.tr("Cancel and discard what came"), self)
        self.pause = QPushButton(self.tr("&Pause"), self)
        self.pause.clicked.connect(lambda: self.work.pause())
        self.pause.hide()
        self._lay_out()
        self._listen()
        comfortable = QSize(92 * self.fontMetrics().averageCharWidth(), 34 * self.fontMetrics().height())
        self.resize(comfortable.boundedTo(self.screen().availableSize()))
        self._choose()
        self.work.refresh()

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Where its work is done."""
        return self.work.lanes

    # The parts

    def _make_list(self) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Models"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.itemActivated.connect(lambda _: self._do_main())

    def _make_details(self) -> None:
        self.title = plain_label("", self)
        self.title.setProperty("strong", True)
        self.details = plain_label("", self)
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.main = self._button("", self._do_main)
        self.main.setProperty("main", True)
        self.check = self._button(self.tr("Check its &files"), self._check)
        self.remove = self._button(self.tr("&Remove…"), self._remove)

    def _make_other(self) -> None:
        self.other = QLineEdit(self)
        self.other.setObjectName("search")
        self.other.setAccessibleName(self.tr("Another model of the hub, by name or address"))
        self.other.setPlaceholderText(self.tr("owner/name, or its address"))
        self.other.returnPressed.connect(self._get_other)
        self.get_other = self._button(self.tr("&Look it up"), self._get_other)
        more = QMenu(self)
        self.add = more.addAction(self.tr("&Add from a folder…"), self._add)
        self.measure = more.addAction(self.tr("&Measure this computer"), self.work.measure)
        self.token = more.addAction(self.tr("Access &token of the hub…"), self._token)
        self.more = QPushButton(self.tr("&More"), self)
        self.more.setAutoDefault(False)
        self.more.setMenu(more)

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)  # Return belongs to the list and to the field
        button.clicked.connect(lambda: does())
        return button

    def _lay_out(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.title)
        scroll = QScrollArea(side)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the text in it has it
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.details)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(scroll, 1)
        buttons = FlowLayout()
        for button in (self.main, self.check, self.remove):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.both = both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        for part in (self.list, side):
            part.setMinimumWidth(1)
            both.addWidget(part)
        both.setSizes([100, 100])
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.pause)
        by_name = QHBoxLayout()
        another = QLabel(self.tr("A&nother model:"), self)
        another.setBuddy(self.other)
        by_name.addWidget(another)
        by_name.addWidget(self.other, 1)
        by_name.addWidget(self.get_other)
        by_name.addWidget(self.more)
        whole = QVBoxLayout(self)
        whole.setSpacing(10)
        whole.addWidget(self.banner)
        whole.addWidget(self.advice)
        whole.addWidget(both, 1)
        whole.addLayout(running)
        whole.addLayout(by_name)

    def _listen(self) -> None:
        work = self.work
        work.listed.connect(self._list)
        work.planned.connect(self._ask_for_consent)
        work.advanced.connect(self._show_progress)
        work.busy_changed.connect(self._busy_changed)
        work.installed.connect(self._installed)
        work.checked.connect(self._checked)
        work.removed.connect(lambda name: self._say(self.tr("Removed: {name}").format(name=name)))
        work.stopped.connect(lambda name: self._say(self.tr("Paused: {name}").format(name=name)))
        work.measured.connect(lambda: self._say(self.tr("This computer was measured.")))
        work.token_kept.connect(self._token_kept)
        work.failed.connect(self._failed)
        self.progress.cancelled.connect(lambda: work.pause(discard=True))
        self._preferences.changed.connect(lambda _: self._list(self._overview))

    def get(self, name: str, dtype: str) -> None:
        """Choose this model of the hub, and ask whether to fetch it, unless another is on its way."""
        self._wanted = name
        self._list(self._overview)
        if not self.work.fetching:
            self._look_up(name, dtype)

    # What Qt asks of a window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """The folder of a model may be dropped."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install it."""
        event.setDropAction(Qt.DropAction.CopyAction)  # never move: the folder stays where it is
        event.accept()
        for url in event.mimeData().urls():
            if url.isLocalFile() and not self.work.fetching:
                self.work.add(Path(url.toLocalFile()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the list above what is told of its model where the window is narrow for its text."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        orientation = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.both.orientation() != orientation:
            self.both.setOrientation(orientation)
            self.both.setSizes([100, 100])

    # What is shown

    def _list(self, overview: Overview | None) -> None:
        if overview is None:
            return
        self._overview = overview
        chosen = self._wanted or (row.name if (row := self._row()) is not None else "")
        self._wanted = ""
        self.advice.setText(self._advice(overview))
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows(overview, self._preferences.settings.model_folder):
            item = QListWidgetItem(f"{row.title}\n{row.status}", self.list)
            item.setData(_ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}. {row.status}")
            if row.name == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._choose()

    def _advice(self, overview: Overview) -> str:
        best = overview.advice.recommended
        if best is None or best.seconds is None:
            return overview.advice.why
        said = self.tr("Recommended for this computer: {title}, {size}, about {n} s an answer.")
        return said.format(title=best.entry.title, size=amount(best.disk), n=round(best.seconds))

    def _row(self) -> Row | None:
        item = self.list.currentItem()
        row: Row | None = None if item is None else item.data(_ROW)
        return row

    def _choose(self) -> None:
        """Tell of the chosen model, and offer what can be done with it."""
        row = self._row()
        kind = None if row is None else row.kind
        self.title.setText("" if row is None else row.title)
        self.details.setText("" if row is None else breakable(f"{row.status}\n{row.details}"))
        self.details.setAccessibleName(self.tr("Details") if row is None else f"{row.status}\n{row.details}")
        words = {
            Kind.BUILTIN: self.tr("&Use it"),
            Kind.INSTALLED: self.tr("&Use it"),
            Kind.UNFINISHED: self.tr("&Go on"),
            Kind.AVAILABLE: self.tr("&Download…"),
        }
        self.main.setVisible(kind in words)
        if kind in words:
            self.main.setText(words[kind])
        fetches = kind in (Kind.UNFINISHED, Kind.AVAILABLE)
        self.main.setEnabled(not (fetches and self.work.fetching))
        self.check.setVisible(kind is Kind.INSTALLED)
        self.remove.setVisible(kind in (Kind.INSTALLED, Kind.UNFINISHED))
        self.remove.setText(self.tr("&Discard") if kind is Kind.UNFINISHED else self.tr("&Remove…"))
        self.remove.setEnabled(row is None or row.name != self.work.fetching)

    def _busy_changed(self) -> None:
        busy = bool(self.work.fetching)
        self.pause.setVisible(busy)
        self.get_other.setEnabled(not busy)
        self.add.setEnabled(not busy)
        if not busy:
            self.progress.show_progress("", 0, 0)
        self._choose()

    def _show_progress(self, name: str, events: list[Progress]) -> None:
        last = events[-1]
        stages = {
            Stage.FETCHING: self.tr("Fetching"),
            Stage.VERIFYING: self.tr("Checking"),
            Stage.INSTALLING: self.tr("Copying"),
            Stage.MEASURING: self.tr("Measuring"),
        }
        words = stages[last.stage]
        if last.detail:
            words += f" {last.done}/{last.total} {last.detail}"
        self.progress.setToolTip(name)
        over = last.done >= last.total and not self.work.fetching
        self.progress.button.setVisible(bool(self.work.fetching))
        self.progress.show_progress(words, last.done, 0 if over else last.total)

    def _say(self, words: str) -> None:
        self.progress.show_progress("", 0, 0)
        announce(self, words)

    def _failed(self, error: Exception) -> None:
        self.progress.show_progress("", 0, 0)
        self.banner.say(explain(error))
        self.work.refresh()

    # What a person does

    def _do_main(self) -> None:
        row = self._row()
        if row is None or not self.main.isEnabled():
            return
        if row.kind is Kind.BUILTIN:
            self.use_wanted.emit("")
        elif row.model is not None:
            self.use_wanted.emit(str(row.model.folder))
        elif row.kind is not Kind.UNFIT:
            self._look_up(row.name, row.dtype)

    def _get_other(self) -> None:
        name = repository_name(self.other.text())
        if name is None:
            self.banner.say(self.tr("Write it as owner/name, or as the address of its page on the hub."))
        elif not self.work.fetching:
            self._look_up(name)

    def _look_up(self, name: str, dtype: str = "") -> None:
        self.banner.dismiss()
        announce(self, self.tr("Looking up {name}").format(name=name))
        self.work.look_up(name, dtype)

    def _ask_for_consent(self, plan: Plan) -> None:
        """What comes, and on what terms, before a byte of it does."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Download this model?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        facts = self.tr("{name}\n{size} as {dtype}, commit {commit}").format(
            name=plan.name, size=amount(plan.size), dtype=plan.dtype, commit=plan.commit[:12]
        )
        licence = self.tr("Licence: {licence}").format(licence=plan.licence or self.tr("not told"))
        box.setText("\n".join(filter(None, (facts, licence, plan.licence_url))))
        notes = []
        if not is_open(plan.licence):
            notes.append(self.tr("By downloading you agree to these terms. Read them first."))
        if plan.pinned == "now":
            notes.append(self.tr("Its hashes are seen for the first time, and pinned from now on."))
        box.setInformativeText(" ".join(notes))
        words = self.tr("&Download") if is_open(plan.licence) else self.tr("I &agree; download")
        download = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        download.clicked.connect(lambda: self._fetch(plan))
        box.open()

    def _fetch(self, plan: Plan) -> None:
        announce(self, self.tr("Fetching {name}").format(name=plan.name))
        self.work.fetch(plan)

    def _installed(self, model: Installed) -> None:
        self._wanted = model.name
        self._say(self.tr("Installed: {name}").format(name=model.name))

    def _check(self) -> None:
        row = self._row()
        if row is not None and row.model is not None:
            self.work.check(row.model)

    def _checked(self, model: Installed, problems: list[str]) -> None:
        if problems:
            self.banner.say(f"{model.name}: {' '.join(problems)}")
            self.progress.show_progress("", 0, 0)
        else:
            said = self.tr("{name}: all {n} files are what was installed.")
            self.details.setText(f"{said.format(name=model.name, n=len(model.files))}\n{self.details.text()}")
            self._say(said.format(name=model.name, n=len(model.files)))

    def _remove(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.kind is Kind.UNFINISHED:
            self.work.discard(row.name)
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Remove this model?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        size = "" if row.model is None else amount(row.model.size)
        box.setText(
            self.tr("{title} is removed from this computer; {size} become free.").format(title=row.title, size=size)
        )
        remove = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self._remove_now(row))
        box.open()

    def _remove_now(self, row: Row) -> None:
        if row.model is not None and str(row.model.folder) == self._preferences.settings.model_folder:
            self.use_wanted.emit("")
            self._preferences.choose(model_folder="")
        self.work.remove(row.name)

    def _add(self) -> None:
        dialog = QFileDialog(self, self.tr("Add the model in a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.work.add(Path(folder)))
        dialog.open()

    def _token(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Access token of the hub"))
        dialog.setLabelText(self.tr("It is kept in the key store of this computer. Empty forgets it."))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(self.work.keep_token)
        dialog.open()

    def _token_kept(self, lasting: bool) -> None:
        if lasting:
            self._say(self.tr("The access token is kept."))
        else:
            self.banner.say(self.tr("This computer has no safe store for keys: the token is forgotten when you quit."))
