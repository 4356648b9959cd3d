"""The menus of the review: every entry, its keys, what it does, and whether it can be done now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu

from sightline.store.review_values import Status
from sightline.ui.canvas import Canvas
from sightline.ui.help_dialogs import keys_called, show_keys
from sightline.ui.help_window import show_help
from sightline.ui.menu_bar import MenuBar
from sightline.ui.review_batches import ReviewBatches
from sightline.ui.review_control import ReviewControl
from sightline.ui.review_drafting import ReviewDrafting
from sightline.ui.review_editor import ReviewEditor
from sightline.ui.review_queue import ReviewQueue
from sightline.ui.review_session import ReviewSession
from sightline.ui.review_work import ReviewWork


class ReviewMenus(MenuBar):
    """Fills the menu bar of the window. In the list, single letters do what buttons do."""

    def __init__(
        self,
        window: QMainWindow,
        session: ReviewSession,
        work: ReviewWork,
        drafting: ReviewDrafting,
        control: ReviewControl,
        batches: ReviewBatches,
        queue: ReviewQueue,
        canvas: Canvas,
        editor: ReviewEditor,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._work = work
        self._drafting = drafting
        self._control = control
        self._queue = queue
        self._for_queue: list[QAction] = []  # what needs pictures
        self._for_picture: list[QAction] = []  # what needs a current one
        self._make_queue(batches)
        self._make_draft(batches)
        self._make_review(control, editor, batches)
        self._make_write(batches)
        self._make_view(canvas)
        menu = self._menu(self.tr("&Help"))
        self._add(
            menu,
            self.tr("Sightline &help"),
            lambda: show_help(self._window, "alt-text"),
            QKeySequence.StandardKey.HelpContents,
        )
        self._add(menu, self.tr("All &shortcuts"), self._show_keys, "Ctrl+/")
        queue.view.customContextMenuRequested.connect(self._show_menu)
        for changed in (session.opened, session.changed, session.removed, control.decided, drafting.state_changed):
            changed.connect(lambda *_: self.allow())
        work.advanced.connect(lambda *_: self.allow())
        control.checking_changed.connect(lambda *_: self.allow())
        self.allow()

    def allow(self) -> None:
        """Only what can be done now is enabled."""
        entries, entry = self._session.entries, self._control.entry
        for action in self._for_queue:
            action.setEnabled(bool(entries) and not self._work.busy)
        for action in self._for_picture:
            action.setEnabled(entry is not None)
        running, held = self._drafting.running, self._drafting.held
        self._hold.setEnabled(running or held)
        self._hold.setText(self.tr("&Go on drafting") if held else self.tr("&Hold drafting"))
        self._pass_over.setEnabled(running)
        self._stop.setEnabled(running or held)
        self._new.setEnabled(self._session.batch is not None)
        self._bring_back.setEnabled(self._session.has_deleted)
        self._use.setEnabled(entry is not None and bool(entry.existing))
        self.reject.setEnabled(entry is not None and entry.status is not Status.REJECTED)
        self.check.setText(
            self.tr("Stop the reliability check") if self._control.checking else self.tr("Check &reliability")
        )
        document = any(each.document is not None for each in entries.values())
        self._save_document.setEnabled(document and not self._work.busy)
        self.write.setEnabled(bool(entries) and not self._work.busy)
        self._undo.setEnabled(not document and bool(entries) and not self._work.busy)

    def _make_queue(self, batches: ReviewBatches) -> None:
        key = QKeySequence.StandardKey
        menu = self._menu(self.tr("&Queue"))
        self.add_files = self._add(menu, self.tr("&Add pictures or documents…"), batches.add_files, key.Open)
        self.add_folder = self._add(menu, self.tr("Add &folder…"), batches.add_folder, "Ctrl+Shift+O")
        self._add(menu, self.tr("&Paste pictures"), batches.paste, key.Paste)
        self._new = self._add(menu, self.tr("&New queue"), batches.begin_new, key.New)
        menu.addSeparator()
        self._for_queue.append(
            self._add(menu, self.tr("&Options of this queue…"), batches.choose_options, "Ctrl+Shift+P")
        )
        remove = self._remove = self._add(menu, self.tr("&Take the selected pictures out"), batches.remove, "Delete")
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._queue.view.addAction(remove)
        self._for_picture.append(remove)
        self._for_queue.append(self._add(menu, self.tr("&Delete this queue…"), batches.delete))
        self._bring_back = self._add(menu, self.tr("&Bring the deleted queue back"), batches.bring_back)
        menu.addSeparator()
        self._for_queue += [
            self._add(menu, self.tr("Save as a table (&CSV)…"), lambda: batches.export("csv"), "Ctrl+E"),
            self._add(menu, self.tr("Save as &JSON…"), lambda: batches.export("json")),
            self._add(menu, self.tr("Save as a contact &sheet (HTML)…"), lambda: batches.export("html")),
            self._add(menu, self.tr("Take decisions &in from a table…"), batches.take_in),
        ]
        menu.addSeparator()
        self._add(menu, self.tr("C&lose this window"), self._window.close, "Ctrl+W")

    def _make_draft(self, batches: ReviewBatches) -> None:
        menu = self._menu(self.tr("&Draft"))
        self.draft = self._add(menu, self.tr("&Draft alt texts…"), batches.draft, "Ctrl+G")
        self.draft_again = self._add(menu, self.tr("Draft &this picture"), batches.draft_again, "Ctrl+R")
        menu.addSeparator()
        self._hold = self._add(menu, "", batches.hold_or_go_on, "F8")
        self._pass_over = self._add(menu, self.tr("&Pass over the present picture"), self._drafting.pass_over, "F9")
        self._stop = self._add(menu, self.tr("&Stop drafting"), self._drafting.stop, "Shift+F8")
        self._for_queue.append(self.draft)
        self._for_picture.append(self.draft_again)

    def _make_review(self, control: ReviewControl, editor: ReviewEditor, batches: ReviewBatches) -> None:
        menu = self._menu(self.tr("&Review"))
        self.approve = self._add(menu, self.tr("&Approve"), control.approve, "Ctrl+Return", "Ctrl+Enter")
        self.decorative = self._add(menu, self.tr("&Decorative"), control.mark_decorative, "Ctrl+D")
        self.reject = self._add(menu, self.tr("Re&ject"), control.reject, "Ctrl+Shift+X")
        edit = self._add(menu, self.tr("&Edit the text"), editor.focus_text, "F2")
        self._add_letter(control.approve, "A")
        self._add_letter(control.mark_decorative, "D")
        self._add_letter(control.reject, "R")
        self._add_letter(editor.focus_text, "E", "Return", "Enter")
        menu.addSeparator()
        self.next = self._add(menu, self.tr("Next to be re&viewed"), control.next_unreviewed, "Ctrl+J")
        following = self._add(menu, self.tr("&Next picture"), lambda: control.step(1), "PgDown", "Alt+Down")
        before = self._add(menu, self.tr("&Previous picture"), lambda: control.step(-1), "PgUp", "Alt+Up")
        self._add_letter(lambda: control.step(1), "J")
        self._add_letter(lambda: control.step(-1), "K")
        to_list = self._add(menu, self.tr("Go to the &list"), self._queue.focus, "Shift+Esc")
        menu.addSeparator()
        older = self._add(menu, self.tr("Version &before"), lambda: control.step_version(-1), "Alt+Left")
        newer = self._add(menu, self.tr("Version a&fter"), lambda: control.step_version(1), "Alt+Right")
        self._use = self._add(menu, self.tr("&Use the file's text"), control.use_existing, "Ctrl+Shift+U")
        mend = self._add(menu, self.tr("&Mend the first remark"), editor.mend, "Ctrl+M")
        copy = self._add(menu, self.tr("&Copy the alt text"), control.copy, "Ctrl+Shift+C")
        menu.addSeparator()
        self.check = self._add(menu, "", control.check_reliability, "Ctrl+Shift+R")
        context = self._context = self._add(menu, self.tr("What is &known of it…"), batches.choose_context, "Ctrl+B")
        purpose = self._add(
            menu, self.tr("What is it f&or? Help me choose…"), batches.help_with_purpose, "Ctrl+Shift+W"
        )
        self._for_picture += [
            *(self.approve, self.decorative, edit, self.next, following, before, to_list),
            *(older, newer, mend, copy, self.check, context, purpose),
        ]

    def _make_write(self, batches: ReviewBatches) -> None:
        menu = self._menu(self.tr("&Write"))
        self.write = self._add(menu, self.tr("&Write approved texts into the photos…"), batches.write, "Ctrl+S")
        self._undo = self._add(menu, self.tr("&Undo the last writing…"), batches.undo)
        menu.addSeparator()
        self._save_document = self._add(
            menu, self.tr("Save the &document with its texts…"), batches.save_document, "Ctrl+Shift+S"
        )

    def _make_view(self, canvas: Canvas) -> None:
        menu = self._menu(self.tr("&View"))
        self._for_picture += [
            self._add(menu, self.tr("Zoom &in"), canvas.zoom_in, "Ctrl++", "Ctrl+="),
            self._add(menu, self.tr("Zoom &out"), canvas.zoom_out, "Ctrl+-"),
            self._add(menu, self.tr("&Fit"), canvas.fit, "Ctrl+0"),
            self._add(menu, self.tr("&100 %"), canvas.actual_size, "Ctrl+1"),
        ]

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.approve, self.decorative, self.reject])
        menu.addSeparator()
        menu.addActions([self.draft_again, self._context])
        menu.addSeparator()
        menu.addAction(self._remove)
        menu.popup(self._queue.view.viewport().mapToGlobal(place))

    def _show_keys(self) -> None:
        of_parts = [
            (self.tr("Approve, decorative, reject, edit"), self.tr("A, D, R, E in the list")),
            (self.tr("&Edit the text").replace("&", ""), QCoreApplication.translate("help", "Enter in the list")),
            (self.tr("Next or previous picture"), self.tr("J or K in the list")),
            (self.tr("Select several pictures"), self.tr("Shift+Up or Shift+Down, Ctrl+click")),
            (QCoreApplication.translate("Menus", "&Quit").replace("&", ""), keys_called("Ctrl+Q")),
        ]
        show_keys(QDialog(self._window), self.actions, of_parts)

    def _add_letter(self, does: Callable[[], object], *keys: str) -> None:
        """Keys that hold while the list has the keyboard; elsewhere they are letters."""
        action = QAction(self._queue.view)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: does())
        self._queue.view.addAction(action)
