"""Parts of the window of alt texts by themselves: thumbnails, the box for a text, remarks, dialogs."""

import threading

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sightline.annotate.findings import Finding, Rule
from sightline.annotate.metadata.values import Naming, Sidecar
from sightline.errors import said
from sightline.store.review_values import Existing, Options, Status
from sightline.ui.review_findings import FindingsPanel
from sightline.ui.review_list import SIGNS
from sightline.ui.review_options import ContextDialog, OptionsDialog
from sightline.ui.review_text_box import TextBox
from sightline.ui.review_thumbnails import ReviewThumbnails
from sightline.ui.review_write_dialog import WriteDialog


@pytest.fixture
def thumbnails(qapp):
    thumbnails = ReviewThumbnails()
    yield thumbnails
    assert thumbnails.lane.shutdown()


def test_what_is_looked_at_last_is_made_first_and_what_was_scrolled_past_is_not(
    thumbnails, qtbot, tmp_path, monkeypatch
):
    gate, made = threading.Event(), []

    def small_copy(path, side):
        made.append(path.name)
        gate.wait(30)
        raise MemoryError

    monkeypatch.setattr("sightline.ui.review_thumbnails.small_copy", small_copy)
    for number in range(200):
        assert thumbnails.get(tmp_path / f"{number}.png") is None
    qtbot.waitUntil(lambda: made == ["0.png"])
    gate.set()
    qtbot.waitUntil(lambda: not thumbnails.lane._jobs)
    assert made == ["0.png", *(f"{number}.png" for number in range(199, 135, -1))]
    assert thumbnails.get(tmp_path / "199.png").isNull()  # it cannot be made, and is not tried for ever


def test_a_thumbnail_has_the_proportions_of_the_picture_and_is_made_once(thumbnails, qtbot, tmp_path):
    Image.new("RGB", (2000, 1000), "red").save(tmp_path / "wide.jpg")
    with qtbot.waitSignal(thumbnails.arrived):
        assert thumbnails.get(tmp_path / "wide.jpg") is None
    small = thumbnails.get(tmp_path / "wide.jpg")
    assert small.width() == 2 * small.height()
    thumbnails.forget(tmp_path / "wide.jpg")
    assert thumbnails.get(tmp_path / "wide.jpg") is None
    qtbot.waitUntil(lambda: not thumbnails.lane._jobs)


@pytest.fixture
def box(qtbot):
    box = TextBox("Alt text", 3, True)
    qtbot.addWidget(box)
    box.show()
    return box


def test_alt_text_stays_in_one_line_however_it_comes(box, qtbot):
    mime = QMimeData()
    mime.setText("One\r\nand  two\n")
    box.insertFromMimeData(mime)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.toPlainText() == "One and two"


def test_spans_are_underlined_where_they_are_also_behind_letters_that_qt_counts_twice(box):
    box.write("  😀 probably a cat")
    box.underline([(2, 10)])  # of the text without the space before it
    (mark,) = box.extraSelections()
    assert mark.cursor.selectedText() == "probably"
    box.underline([(0, 999)])
    assert box.extraSelections()[0].cursor.selectedText() == "😀 probably a cat"


def test_the_box_grows_with_its_text_up_to_a_limit(box):
    box.setFixedWidth(200)
    low = box.height()
    box.write("word " * 40)
    assert box.height() > low
    high = []
    for count in (400, 4000):
        box.write("word " * count)
        high.append(box.height())
    assert high[0] == high[1] > low


def test_a_text_is_shown_without_being_edited_and_written_so_that_it_can_be_undone(box, qtbot):
    edited = []
    box.edited.connect(lambda: edited.append(box.text()))
    box.show_text("Shown")
    assert edited == []
    box.write("Written")
    assert edited[-1] == "Written"
    box.undo()
    assert box.text() == "Shown"


def following(widget):
    """Where Tab goes from there."""
    widget = widget.nextInFocusChain()
    while not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        widget = widget.nextInFocusChain()
    return widget


def test_the_keyboard_comes_from_the_text_to_what_mends_it(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    box, panel, after = TextBox("Alt text", 3, True), FindingsPanel(), QPushButton("After")
    for widget in (box, panel, after):
        column.addWidget(widget)
    QWidget.setTabOrder(box, after)
    panel.follow(box)
    finding = Finding(Rule.REDUNDANT, said("It says “image of”."), said("Leave that out."), 0, 8, "A cat")
    panel.show_findings([finding, finding], aloud=False)
    page.show()
    first, second = panel.findChildren(QPushButton)
    assert following(box) is first
    assert following(first) is second
    assert first.accessibleName() == "Mend it: It says “image of”."
    mended = []
    panel.fix_wanted.connect(mended.append)
    assert panel.mend()
    assert mended == [finding]
    panel.show_findings([], aloud=False)
    assert panel.words() == "Nothing to remark."
    assert not panel.mend()


def test_answers_about_a_queue_come_as_they_were_given(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    before = Options(125, "technical", Existing.APPEND, "de", True, {"event": "Fair", "heading": "kept"})

    def scopes(existing):
        return {"all": f"All, {existing}", "some": "Some"}

    dialog = OptionsDialog(before, scopes, "some", "Title", "Go", parent)
    assert dialog.chosen_options() == before
    assert dialog.chosen_scope() == "some"
    dialog._fields["event"].setText("  ")
    dialog._fields["names"].setText("Ann\u2003and Bo ")
    assert dialog.chosen_options().context == {"names": "Ann and Bo", "heading": "kept"}
    assert dialog._scope.itemText(0) == "All, append"
    dialog._existing.setCurrentIndex(dialog._existing.findData(Existing.REPLACE))
    assert dialog._scope.itemText(0) == "All, replace"
    assert dialog.chosen_scope() == "some"
    unusual = OptionsDialog(Options(limit=300, language="tlh"), None, "", "Title", "Go", parent)
    assert unusual.chosen_options() == Options(300, "plain", language="tlh")


def test_what_is_known_besides_stays(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ContextDialog({"caption": "Of the document", "place": "Graz"}, "Title", parent)
    dialog._fields["place"].clear()
    assert dialog.chosen_context() == {"caption": "Of the document"}


def test_sidecars_are_called_as_the_last_time_and_asked_for_where_wanted(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = WriteDialog([], True, Naming.APPENDED, parent)
    assert dialog.naming() is Naming.APPENDED
    assert dialog.sidecar() is Sidecar.WHERE_NEEDED
    dialog._always.setChecked(True)
    assert dialog.sidecar() is Sidecar.ALWAYS


def test_every_state_of_a_picture_has_a_sign_of_its_own_and_no_colour():
    assert SIGNS.keys() == {*Status}
    assert len({*SIGNS.values()}) == len(SIGNS)
