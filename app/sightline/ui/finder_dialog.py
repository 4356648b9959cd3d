"""The search of a folder's pictures by words: a box for the words, and what was found, the best first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sightline.events import Progress, Stage
from sightline.settings import Settings
from sightline.transcripts.untrusted import one_line
from sightline.ui import status_text
from sightline.ui.banner import announce, breakable
from sightline.ui.error_text import explain, explained
from sightline.ui.form_dialog import Dialog
from sightline.ui.found_list import MATCH, FoundList, FoundRow
from sightline.ui.help_beside import HelpBeside
from sightline.ui.help_window import add_help_key
from sightline.ui.picture_finder import PictureFinder
from sightline.ui.preferences import Preferences
from sightline.ui.progress_row import ProgressRow
from sightline.ui.review_thumbnails import ReviewThumbnails
from sightline.ui.sentences import translated
from sightline.ui.text_widgets import ElidedLabel, muted_label, plain_label

if TYPE_CHECKING:
    from sightline.find.ranking import Ranking

_NAMED = 3  # of pictures that cannot be used


class FinderDialog(Dialog):
    """Enter searches, and in the list it opens; Esc stops the search, and then closes. It keeps what it found.

    The window beside it can be used meanwhile: a first search takes its time.
    """

    chosen = Signal(list)  # Match

    def __init__(
        self, finder: PictureFinder, thumbnails: ReviewThumbnails, preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._finder = finder
        self._preferences = preferences
        self._folder: Path | None = None
        self._model_folder = self._remembered = preferences.settings.search_model_folder
        self.setWindowTitle(self.tr("Find pictures by words"))
        add_help_key(self, "finding-pictures")
        self._make_field()
        self._folder_words = ElidedLabel(self)
        choose_folder = self._button(self.tr("Choose &folder…"), self.choose_folder)
        self.state = plain_label("", self)
        self.help = HelpBeside("finding-pictures", self)
        self.progress = ProgressRow(self.tr("Search"), self.tr("Stop the search"), self)
        self.progress.cancelled.connect(finder.stop)
        self.problems = muted_label("", self)
        self.problems_help = HelpBeside("trouble-pictures", self)
        self._make_list(thumbnails)
        self.open_button = self._button(self.tr("&Open"), self._open_chosen)
        self.open_button.setEnabled(False)
        choose_model = self._button(self.tr("Choose &model…"), self.choose_model)
        choose_model.setToolTip(self.tr("The folder of a CLIP or SigLIP model"))

        where = QHBoxLayout()
        where.addWidget(self._folder_words, 1)
        where.addWidget(choose_folder)
        ask = QHBoxLayout()
        ask.addWidget(self.field, 1)
        ask.addWidget(self.search_button)
        below = QHBoxLayout()
        below.addWidget(choose_model)
        below.addStretch(1)
        below.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.addLayout(ask)
        column.addLayout(where)
        column.addLayout(self.help.beside(self.state))
        column.addWidget(self.progress)
        column.addLayout(self.problems_help.beside(self.problems))
        column.addWidget(self.view, 1)
        column.addLayout(below)
        comfortable = QSize(72 * self.fontMetrics().averageCharWidth(), 620)
        self.resize(comfortable.boundedTo(self.screen().availableSize()))
        finder.advanced.connect(self._show_progress)
        finder.found.connect(self._show_found)
        finder.stopped.connect(self._show_stopped)
        finder.failed.connect(self._show_failed)
        preferences.changed.connect(self._settings_changed)

    def _make_field(self) -> None:
        self.field = QLineEdit(self)
        self.field.setObjectName("search")
        self.field.setAccessibleName(self.tr("What is to be seen"))
        self.field.setPlaceholderText(self.tr("What is to be seen, such as “a red car”"))
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.field.installEventFilter(self)
        self.search_button = self._button(self.tr("&Search"), self.search)
        self.search_button.setProperty("main", True)

    def _make_list(self, thumbnails: ReviewThumbnails) -> None:
        self.found = FoundList(thumbnails, self)
        self.view = QListView(self)
        self.view.setObjectName("conversations")
        self.view.setAccessibleName(self.tr("Pictures that were found"))
        self.view.setModel(self.found)
        self.view.setItemDelegate(FoundRow(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.installEventFilter(self)
        self.view.doubleClicked.connect(self._open_chosen)

    def _button(self, words: str, does: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)  # Enter is the field's and the list's
        button.clicked.connect(does)
        return button

    # What a person does

    def ask(self, folder: Path | None) -> None:
        """Appear, ready to be written in; the folder to search, if it was none yet or another one was opened."""
        if folder is not None:
            self._choose(folder)
        else:
            self._show_folder()
        self.show()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if not self._model_folder:
            self._say(self._no_model())

    def search(self) -> None:
        """Search the folder; say what is missing, if something is."""
        text = one_line(self.field.text())
        if not self._model_folder:
            self._say(self._no_model())
        elif self._folder is None:
            self._say(self.tr("Choose the folder that is to be searched."))
        elif not text:
            self._say(self.tr("Write in a few words what is to be seen."))
        else:
            self._name_unusable([])
            self._say(self.tr("Searching…"))
            self._finder.find(text, self._folder, Path(self._model_folder))

    def choose_folder(self) -> None:
        """Have another folder searched."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Search a folder of pictures"), str(self._folder or ""))
        if folder:
            self._choose(Path(folder))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_model(self) -> None:
        """Have another model search; it is remembered once it has."""
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Open the folder of a CLIP or SigLIP model"), self._model_folder
        )
        if folder:
            self._finder.stop()
            self._model_folder = folder
            self._say(self.tr("The model in {folder} will search.").format(folder=one_line(Path(folder).name)))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Up go between the field and the list; Enter searches in the one, and opens in the other."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if watched is self.field:
                self.search()
            else:
                self._open_chosen()
            return True
        if watched is self.field and event.key() == Qt.Key.Key_Down and self.found.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.found.index(0))
            return True
        if watched is self.view and event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
            self.field.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what runs; where nothing does, it closes."""
        if event.key() == Qt.Key.Key_Escape and self._finder.busy:
            self._finder.stop()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Disappear, and free the model's memory; what was found is there the next time."""
        self._finder.rest()
        super().done(result)

    # What became of it

    def _choose(self, folder: Path) -> None:
        if folder != self._folder:
            self._finder.stop()
            self._folder = folder
            self.found.show((), folder)
            self.open_button.setEnabled(False)
            self._name_unusable([])
            self._show(self.tr("The first search reads every picture in it; later ones are quick."))
        self._show_folder()

    def _settings_changed(self, settings: Settings) -> None:
        """Another model was chosen elsewhere, such as in the window of models."""
        if settings.search_model_folder != self._remembered:
            self._remembered = self._model_folder = settings.search_model_folder
            self._show(self._no_model() if not self._model_folder else "")

    def _show_folder(self) -> None:
        words = (
            self.tr("No folder is chosen.")
            if self._folder is None
            else self.tr("In {folder} and below").format(folder=one_line(str(self._folder)))
        )
        self._folder_words.setText(words)
        self._folder_words.setAccessibleName(words)

    def _show_progress(self, events: Sequence[Progress]) -> None:
        last = events[-1]
        if last.stage is Stage.OPENING:
            self.progress.show_progress(
                self.tr("Looking for pictures, {n} found…", "", last.total).format(n=last.total), 0, 1
            )
        else:
            self.progress.show_progress(status_text.phase(last), last.done, max(last.total, 1))

    def _show_found(self, ranking: Ranking) -> None:
        self.progress.show_progress("", 0, 0)
        assert self._folder is not None
        self.found.show(ranking.matches, self._folder.absolute())
        if self._model_folder != self._preferences.settings.search_model_folder:
            self._preferences.choose(search_model_folder=self._model_folder)
        self.open_button.setEnabled(bool(ranking.matches))
        self._name_unusable([translated(error.problem) for error in ranking.unusable])
        if not ranking.matches:
            self._say(self.tr("None of the pictures can be used."))
            return
        first = self.found.index(0)
        selection = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(first, selection)
        self.view.scrollToTop()
        count = len(ranking.matches)
        self._show(
            self.tr("1 picture") if count == 1 else self.tr("{n} pictures, the best first", "", count).format(n=count)
        )
        best = first.data(Qt.ItemDataRole.AccessibleTextRole)
        announce(self.field, self.tr("{count}. {best}").format(count=self.state.text(), best=best))

    def _name_unusable(self, problems: Sequence[str]) -> None:
        words = [one_line(problem) for problem in problems[:_NAMED]]
        if len(problems) > _NAMED:
            words.append(
                self.tr("and {n} more cannot be used.", "", len(problems) - _NAMED).format(n=len(problems) - _NAMED)
            )
        self.problems.setText(breakable("\n".join(words)))
        self.problems.setAccessibleName("\n".join(words))
        self.problems_help.follow(explained("\n".join(words), "trouble-pictures" if words else ""))
        if words:
            announce(self.problems, "\n".join(words))

    def _show_stopped(self) -> None:
        self.progress.show_progress("", 0, 0)
        self._say(self.tr("Stopped; what was read of the pictures is kept."))

    def _show_failed(self, error: Exception) -> None:
        self.progress.show_progress("", 0, 0)
        self._say(explain(error))

    def _no_model(self) -> str:
        words = self.tr("This needs a CLIP or SigLIP model: get one with Ctrl+Shift+M, or choose its folder.")
        return explained(words, "finding-pictures")

    def _say(self, words: str) -> None:
        """Show it, and have a screen reader say it."""
        self._show(words)
        announce(self.field, words)

    def _show(self, words: str) -> None:
        self.state.setText(breakable(words))
        self.state.setAccessibleName(words)
        self.help.follow(words)

    def _open_chosen(self) -> None:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        current: QModelIndex = self.view.currentIndex()
        rows = rows or [current.row()] * current.isValid()
        if rows:
            self.chosen.emit([self.found.index(row).data(MATCH) for row in rows])
            self.accept()
