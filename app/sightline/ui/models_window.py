"""The window of models: what is here and what can be had, on what terms; fetching, pausing, checking, removing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sightline.catalogue.choosable import Choosable
from sightline.catalogue.download import Plan, Transfer
from sightline.catalogue.here import moved
from sightline.catalogue.hub import repository_name
from sightline.catalogue.installed import MB, Installed, amount
from sightline.durations import about
from sightline.events import Progress, Stage
from sightline.settings import builtin_model_folder
from sightline.ui import status_text
from sightline.ui.banner import Banner, announce, breakable
from sightline.ui.error_text import explain
from sightline.ui.form_dialog import Dialog
from sightline.ui.help_window import add_help_key, show_help
from sightline.ui.jobs import Lane
from sightline.ui.loaded_model import LoadedModel
from sightline.ui.model_choices import ModelChoices
from sightline.ui.model_lane import ModelLane
from sightline.ui.model_settings_dialog import ModelSettingsDialog
from sightline.ui.models_details import ModelDetails
from sightline.ui.models_more import MoreModels
from sightline.ui.models_questions import ask_to_download, ask_to_export, ask_to_remove
from sightline.ui.models_rows import Kind, Row, rows
from sightline.ui.models_work import ModelsWork, Overview
from sightline.ui.preferences import Preferences
from sightline.ui.progress_row import ProgressRow
from sightline.ui.sentences import LocalNumber, translated
from sightline.ui.text_widgets import muted_label, plain_label

_ROW = Qt.ItemDataRole.UserRole
_NARROW = 64  # letters
_FEWEST_LINES = 8  # of the list


class ModelsWindow(Dialog):
    """A list and what can be done with its chosen model. Closed, it goes on fetching."""

    use_wanted = Signal(str)  # the folder of a model, empty for the built-in one

    def __init__(self, preferences: Preferences, choices: ModelChoices, model: ModelLane, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._choices = choices
        self._model = model
        self._overview: Overview | None = None
        self._wanted = ""  # the name of the model to choose when the list is made again
        self._new = ""  # the name of the model that has just come
        self.setWindowTitle(self.tr("Models — Sightline"))
        add_help_key(self, "models")
        self.setAcceptDrops(True)
        QShortcut(QKeySequence("Ctrl+Q"), self, parent.close)
        self.work = ModelsWork(preferences, self)
        self.banner = Banner(self)
        self.banner.help_wanted.connect(lambda page: show_help(self, page))
        self.advice = plain_label(self.tr("Looking at this computer…"), self)
        self._make_list()
        self.details = ModelDetails(self)
        self.loaded = LoadedModel(model, self)
        self.disk = muted_label("", self)
        self.more = MoreModels(self)
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

    def _lay_out(self) -> None:
        self.both = both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        for part in (self.list, self.details):
            part.setMinimumWidth(1)
            both.addWidget(part)
        both.setSizes([100, 100])
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.pause)
        self.list.setMinimumHeight(_FEWEST_LINES * self.fontMetrics().lineSpacing())
        page = QWidget(self)
        parts = QVBoxLayout(page)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(10)
        parts.addWidget(self.advice)
        parts.addWidget(self.loaded)
        parts.addWidget(both, 1)
        parts.addWidget(self.disk)
        scroll = QScrollArea(self)  # all of it, where the window is low for its text
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setSpacing(10)
        whole.addWidget(self.banner)
        whole.addWidget(scroll, 1)
        whole.addLayout(running)
        whole.addWidget(self.more)

    def _listen(self) -> None:
        work, details = self.work, self.details
        details.main_wanted.connect(self._do_main)
        details.export_wanted.connect(self._export)
        details.settings_wanted.connect(self._look_into)
        details.check_wanted.connect(self._check)
        details.remove_wanted.connect(self._remove)
        self.more.named.connect(self._get_other)
        self.more.folder_added.connect(work.add)
        self.more.folder_moved_to.connect(self._move_to)
        self.more.measure_wanted.connect(work.measure)
        self.more.token_written.connect(work.keep_token)
        work.listed.connect(self._list)
        work.planned.connect(self._ask_for_consent)
        work.advanced.connect(self._show_progress)
        work.busy_changed.connect(self._busy_changed)
        work.installed.connect(self._installed)
        work.looked_into.connect(self._show_settings)
        work.checked.connect(self._checked)
        work.moved.connect(self._moved)
        work.removed.connect(lambda name: self._say(self.tr("Removed: {name}").format(name=name)))
        work.stopped.connect(self._stopped)
        work.measured.connect(lambda: self._say(self.tr("This computer was measured.")))
        work.token_kept.connect(self._token_kept)
        work.failed.connect(self._failed)
        self.progress.cancelled.connect(lambda: work.pause(discard=True))
        self._preferences.changed.connect(lambda _: self._list(self._overview))
        self._model.source_changed.connect(lambda: self._list(self._overview))

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
        self.advice.setText(self._advice(overview))
        disk = self._disk(overview)
        self.disk.setText(breakable(disk))
        self.disk.setAccessibleName(disk)
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows(overview, self._model.chosen, self._preferences.settings):
            item = QListWidgetItem(f"{row.title}\n{row.status}", self.list)
            item.setData(_ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}. {row.status}")
            if row.name == chosen:
                self.list.setCurrentItem(item)
                self._wanted = ""
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._choose()
        if (row := self._row()) is not None and row.name and row.name == self._new:
            self._new = ""
            if row.exportable and not row.usable:
                self._export()  # else nothing could be done with it

    def _advice(self, overview: Overview) -> str:
        here, best = overview.machine, overview.advice.recommended
        card = self.tr("no graphics card")
        if here.card is not None:
            card = self.tr("{name} with {memory}").format(
                name=here.card.name, memory=translated(amount(here.card.memory))
            )
        computer = self.tr(
            "This computer: {memory} of memory, {cores} processor cores, {card}.", "", here.cores
        ).format(memory=translated(amount(here.memory)), cores=here.cores, card=card)
        if best is None or best.seconds is None:
            return f"{computer}\n{translated(overview.advice.why)}"
        said = self.tr("Recommended for it: {title}, {size}, {time} an answer.")
        size = translated(amount(best.disk))
        return f"{computer}\n{said.format(title=best.entry.title, size=size, time=translated(about(best.seconds)))}"

    def _disk(self, overview: Overview) -> str:
        count = len(overview.installed)
        models = self.tr("1 model takes") if count == 1 else self.tr("{n} models take", "", count).format(n=count)
        return self.tr("{models} {size} in {folder}; {free} are free there.").format(
            models=models,
            size=translated(amount(overview.size)),
            folder=overview.folder,
            free=translated(amount(overview.machine.free_disk)),
        )

    def _row(self) -> Row | None:
        item = self.list.currentItem()
        row: Row | None = None if item is None else item.data(_ROW)
        return row

    def _choose(self) -> None:
        self.details.show_row(self._row(), self.work.fetching)

    def _busy_changed(self) -> None:
        busy = bool(self.work.fetching)
        self.pause.setVisible(self.work.can_pause)
        self.more.set_busy(busy)
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
            Stage.EXPORTING: self.tr("Exporting"),
            Stage.UNLOCKING: status_text.phase(last),
        }
        words = stages[last.stage]
        match last:
            case Progress(stage=Stage.EXPORTING):
                told = self.tr("{doing}: {time} so far, {total} in all")
                words = told.format(doing=words, time=translated(about(last.done)), total=translated(about(last.total)))
            case Transfer(bytes_per_second=float(speed), seconds_left=float(left)):
                told = self.tr("{doing}: {done} of {total} MB, {speed} MB/s, {time} left")
                words = told.format(
                    doing=words,
                    done=last.done,
                    total=last.total,
                    speed=f"{LocalNumber(speed / MB):.1f}",
                    time=translated(about(left)),
                )
            case Progress(detail="MB"):
                words = self.tr("{doing}: {done} of {total} MB").format(doing=words, done=last.done, total=last.total)
        self.progress.setToolTip(name)
        over = last.done >= last.total and not self.work.fetching
        self.progress.button.setVisible(bool(self.work.fetching))
        self.progress.show_progress(words, last.done, 0 if over else last.total)

    def _say(self, words: str) -> None:
        self.progress.show_progress("", 0, 0)
        announce(self, words)

    def _stopped(self, name: str, can_go_on: bool) -> None:
        self._say((self.tr("Paused: {name}") if can_go_on else self.tr("Cancelled: {name}")).format(name=name))

    def _failed(self, error: Exception) -> None:
        self.progress.show_progress("", 0, 0)
        self.banner.say(explain(error))
        self.work.refresh()

    # What a person does

    def _do_main(self) -> None:
        row = self._row()
        if row is None or row.in_use or not self.details.main.isEnabled():
            return
        if row.kind is Kind.BUILTIN:
            self.use_wanted.emit("")
        elif row.exportable and not row.usable:
            self._export()
        elif row.model is not None and row.finds:
            self._preferences.choose(search_model_folder=str(row.model.folder))
            self._say(self.tr("{title} finds pictures by words from now on (Ctrl+Shift+K).").format(title=row.title))
            self._list(self._overview)
        elif row.model is not None:
            self.use_wanted.emit(str(row.model.folder))
        elif row.kind is not Kind.UNFIT:
            self._look_up(row.name, row.dtype)

    def _get_other(self, words: str) -> None:
        name = repository_name(words)
        if name is None:
            self.banner.say(self.tr("Write it as owner/name, or as the address of its page on the hub."))
        elif not self.work.fetching:
            self._look_up(name)

    def _look_up(self, name: str, dtype: str = "") -> None:
        self.banner.dismiss()
        announce(self, self.tr("Looking up {name}").format(name=name))
        self.work.look_up(name, dtype)

    def _ask_for_consent(self, plan: Plan) -> None:
        ask_to_download(plan, lambda: self._fetch(plan), self)

    def _fetch(self, plan: Plan) -> None:
        announce(self, self.tr("Fetching {name}").format(name=plan.name))
        self.work.fetch(plan)

    def _installed(self, model: Installed) -> None:
        self._wanted = self._new = model.name
        self._say(self.tr("Installed: {name}").format(name=model.name))

    def _look_into(self) -> None:
        row = self._row()
        if row is not None:
            self.work.look_into(builtin_model_folder() if row.model is None else row.model.folder)

    def _show_settings(self, folder: Path, choosable: Choosable) -> None:
        row = self._row()
        here = builtin_model_folder() if row is None or row.model is None else row.model.folder
        if row is not None and folder == here:  # and no other was chosen meanwhile
            key = "" if row.model is None else str(folder)
            dialog = ModelSettingsDialog(row.title, self._choices.of(key), choosable, self)
            dialog.chosen.connect(lambda settings: self._choices.choose(key, settings))
            dialog.open()

    def _check(self) -> None:
        row = self._row()
        if row is not None and row.model is not None:
            self.work.check(row.model)

    def _export(self) -> None:
        row = self._row()
        if row is not None and row.model is not None:
            model = row.model
            ask_to_export(model, row.title, lambda: self.work.export(model), self)

    def _checked(self, model: Installed, problems: list[str]) -> None:
        if problems:
            self.banner.say(f"{model.name}: {' '.join(problems)}")
            self.progress.show_progress("", 0, 0)
        else:
            said = self.tr("{name}: all {n} files are what was installed.", "", len(model.files))
            self.details.add(said.format(name=model.name, n=len(model.files)))
            self._say(said.format(name=model.name, n=len(model.files)))

    def _remove(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.kind is Kind.UNFINISHED:
            self.work.discard(row.name)
        elif row.model is not None:
            ask_to_remove(row.model, row.title, lambda: self._remove_now(row), self)

    def _remove_now(self, row: Row) -> None:
        if row.model is not None:
            if str(row.model.folder) == self._preferences.settings.model_folder:
                self.use_wanted.emit("")
                self._preferences.choose(model_folder="")
            if str(row.model.folder) == self._preferences.settings.search_model_folder:
                self._preferences.choose(search_model_folder="")
            self._choices.forget(str(row.model.folder))
        self.work.remove(row.name)

    def _move_to(self, folder: Path) -> None:
        if isinstance(self._model.chosen, Path) and self._model.chosen.is_relative_to(self.work.folder):
            self._model.unload()  # its files are about to go
        self.work.move(folder)

    def _moved(self, folder: Path) -> None:
        before, after = self._preferences.settings, moved(self._preferences.settings, folder)
        self._preferences.choose(**{name: value for name, value in vars(after).items() if value != vars(before)[name]})
        if self._model.chosen == Path(before.model_folder) and before.model_folder != after.model_folder:
            self.use_wanted.emit(after.model_folder)
        self._say(self.tr("Models are kept in {folder} now.").format(folder=folder))
        self.work.refresh()

    def _token_kept(self, lasting: bool) -> None:
        if lasting:
            self._say(self.tr("The access token is kept."))
        else:
            self.banner.say(self.tr("This computer has no safe store for keys: the token is forgotten when you quit."))
