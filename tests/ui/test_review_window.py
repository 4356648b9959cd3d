"""A folder of pictures on its way through the real window: added, drafted, checked, decided, written, taken back."""

import itertools
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from test_main_window import add, texts

from sightline.annotate import photo_metadata
from sightline.events import StopReason
from sightline.store.review_values import Entry, Existing, Filter, Purpose, Status
from sightline.ui.review_list import STATUS, matches, status_words
from sightline.ui.review_options import OptionsDialog, PurposeDialog
from sightline.ui.review_write_dialog import WriteDialog

TEXT = "A red square on a white wall."


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader would have said."""
    said = []
    for module in ("review_window", "review_control", "review_findings"):
        monkeypatch.setattr(f"sightline.ui.{module}.announce", lambda widget, words, urgent=False: said.append(words))
    return said


@pytest.fixture
def open_review(qtbot):
    def open_it(window):
        window.reviews.open()
        review = window.reviews.window
        qtbot.addWidget(review)
        qtbot.waitUntil(lambda: window.session.model._model is not None)
        settle(review, qtbot)
        return review

    return open_it


@pytest.fixture
def review(window, open_review):
    return open_review(window)


@pytest.fixture
def folder(tmp_path):
    """Pictures of different colours, in a folder and one below it."""
    photos = tmp_path / "photos"
    (photos / "below").mkdir(parents=True)
    for place, name in enumerate(("a.jpg", "b.png", "c.webp", "below/d.jpg")):
        Image.new("RGB", (60, 40), (60 * place, 200, 30)).save(photos / name)
    return photos


def settle(review, qtbot):
    """Until all that was asked for is done and told, and what that brought about too."""
    lanes = [review.session._history._lane, *review.lanes]
    qtbot.waitUntil(lambda: not any(lane._jobs for lane in lanes) and not review.drafting.running, timeout=20_000)


def bring(review, qtbot, *paths):
    review.batches._add(list(paths))
    settle(review, qtbot)


def trigger(review, words):
    """Choose a menu entry, as soon as it can be chosen."""
    menus = [action.menu() for action in review.menuBar().actions()]
    actions = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    (action,) = [action for action in actions if action.text().replace("&", "").rstrip("…") == words]
    assert action.isEnabled(), words
    action.trigger()


def dialog(review, kind=QDialog):
    return next(each for each in review.findChildren(kind) if each.isVisible())


def draft(review, qtbot):
    trigger(review, "Draft alt texts")
    dialog(review, OptionsDialog).accept()
    settle(review, qtbot)


def entries(review) -> list[Entry]:
    return list(review.session.entries.values())


def statuses(review):
    return [entry.status.value for entry in entries(review)]


def names(review):
    return [review.queue.list.index(row).data() for row in range(review.queue.list.rowCount())]


def spoken(review):
    role = Qt.ItemDataRole.AccessibleTextRole
    return [review.queue.list.index(row).data(role) for row in range(review.queue.list.rowCount())]


def type_text(review, text):
    """As a person does, over what is there."""
    review.editor.alt_text.setFocus()
    review.editor.alt_text.selectAll()
    review.editor.alt_text.insertPlainText(text)


def kept(review, qtbot, id):
    """What the store has of a picture now."""
    with qtbot.waitSignal(
        review.session.ask(lambda reviews: (reviews.entry(id), reviews.versions(id))).returned
    ) as got:
        pass
    return got.args[0]


def test_a_folder_becomes_a_queue_with_all_below_it(review, folder, qtbot):
    assert not review.queue.isVisible()
    bring(review, qtbot, folder)
    assert names(review) == ["a.jpg", "b.png", "d.jpg", "c.webp"]
    assert review.queue.isVisible()
    assert review.phase.text() == "4 pictures were added"
    assert spoken(review)[0] == "a.jpg, No draft yet"
    assert review.queue._filters.currentText() == "All (4)"
    assert review.canvas.accessibleName() == "a.jpg"
    assert review.queue.view.hasFocus() or review.queue.view.focusProxy() is None
    qtbot.waitUntil(lambda: review.thumbnails.get(folder / "c.webp") is not None)
    assert not review.thumbnails.get(folder / "c.webp").isNull()


def test_what_is_added_again_is_there_once_and_other_pictures_join_the_queue(review, folder, qtbot, picture):
    bring(review, qtbot, folder)
    bring(review, qtbot, folder)
    bring(review, qtbot, picture("more.png"))
    assert names(review).count("a.jpg") == 1
    assert "more.png" in names(review)
    assert len(review.session.batches) == 1
    trigger(review, "New queue")
    settle(review, qtbot)
    assert not entries(review)
    bring(review, qtbot, picture("other.png"))
    assert names(review) == ["other.png"]
    assert len(review.session.batches) == 2
    review.queue.batch_chosen.emit(review.session.batches[1])
    settle(review, qtbot)
    assert len(names(review)) == 5


def test_drafts_are_made_approved_and_written_and_the_bytes_come_back(review, folder, qtbot, model):
    bring(review, qtbot, folder)
    before = {entry.path: entry.path.read_bytes() for entry in entries(review)}
    model.script = [TEXT]
    draft(review, qtbot)
    assert statuses(review) == ["drafted"] * 4
    assert review.phase.text() == "4 texts were drafted"
    assert review.editor.alt_text.toPlainText() == TEXT
    for _ in range(3):
        review.menus.approve.trigger()
        settle(review, qtbot)
    review.menus.decorative.trigger()
    settle(review, qtbot)
    assert statuses(review) == ["approved", "approved", "approved", "decorative"]
    assert review.phase.text() == "Decorative. No picture is left to be reviewed in this list."

    trigger(review, "Write approved texts into the photos")
    settle(review, qtbot)
    asked = dialog(review, WriteDialog)
    assert asked.table.model().rowCount() == 3
    asked.accept()
    settle(review, qtbot)
    assert review.phase.text() == "3 photos were written"
    written = [entry for entry in entries(review) if entry.status is Status.APPROVED]
    for entry in written:
        assert photo_metadata.read(entry.path).alt_text == {"x-default": TEXT}
        assert entry.written is not None
        assert entry.existing == TEXT
    untouched = next(entry for entry in entries(review) if entry.status is Status.DECORATIVE)
    assert untouched.path.read_bytes() == before[untouched.path]
    assert review.queue.list.counts[Filter.WRITTEN] == 3

    trigger(review, "Undo the last writing")
    dialog(review, QMessageBox).defaultButton().click()
    settle(review, qtbot)
    assert review.phase.text() == "3 files are as they were"
    assert {path: path.read_bytes() for path in before} == before
    assert review.queue.list.counts[Filter.WRITTEN] == 0


def test_the_count_is_always_that_of_the_text_in_the_box(review, folder, qtbot, model):
    def counted():
        shown = review.editor._count.text()
        assert shown == f"{len(review.editor.alt_text.toPlainText())} of 250 characters"
        return shown

    bring(review, qtbot, folder)
    assert counted() == "0 of 250 characters"
    type_text(review, "A green wall")
    assert counted() == "12 of 250 characters"  # at once, before it is kept
    review.menus.approve.trigger()
    settle(review, qtbot)
    assert counted() == "0 of 250 characters"  # of the next picture
    model.script = [TEXT]
    draft(review, qtbot)
    assert counted() == f"{len(TEXT)} of 250 characters"
    review.control.step(-1)
    settle(review, qtbot)
    assert counted() == "12 of 250 characters"


def test_only_what_was_approved_is_written_and_nothing_before_it_was_asked_for(review, folder, qtbot):
    bring(review, qtbot, folder)
    draft(review, qtbot)
    trigger(review, "Write approved texts into the photos")
    settle(review, qtbot)
    assert review.phase.text() == "There is nothing to write: no approved text is new."
    review.menus.approve.trigger()
    settle(review, qtbot)
    trigger(review, "Write approved texts into the photos")
    settle(review, qtbot)
    dialog(review, WriteDialog).reject()
    settle(review, qtbot)
    assert not any(photo_metadata.read(entry.path).alt_text for entry in entries(review))


def test_what_a_person_types_is_kept_and_whose_words_it_is(review, folder, qtbot, model):
    bring(review, qtbot, folder)
    model.script = [TEXT]
    draft(review, qtbot)
    first = entries(review)[0]
    type_text(review, "A red")
    qtbot.waitUntil(lambda: entries(review)[0].alt_text == "A red")
    type_text(review, "A red square")
    review.control.step(1)
    settle(review, qtbot)
    entry, versions = kept(review, qtbot, first.id)
    assert [(each.alt_text, each.author and each.author.model) for each in versions] == [
        (TEXT, "Fake model"),
        ("A red square", None),
    ]
    assert entry.edited
    review.control.step(-1)
    settle(review, qtbot)
    assert review.editor._fate.text().startswith("✎ Draft · written by Fake model, edited by you, ")
    trigger(review, "Version before")
    settle(review, qtbot)
    assert review.editor.alt_text.toPlainText() == TEXT
    assert review.editor._which.text() == "Version 1 of 2"
    review.menus.approve.trigger()
    settle(review, qtbot)
    entry, versions = kept(review, qtbot, first.id)
    assert (entry.alt_text, entry.status, len(versions)) == (TEXT, Status.APPROVED, 2)


def test_the_version_before_what_was_just_typed_is_the_one_that_was_edited(review, folder, qtbot, model):
    bring(review, qtbot, folder)
    model.script = [TEXT]
    draft(review, qtbot)
    review.menus.draft_again.trigger()
    settle(review, qtbot)
    first = entries(review)[0]
    type_text(review, "A red square")
    trigger(review, "Version after")
    assert review.editor.alt_text.toPlainText() == "A red square"
    trigger(review, "Version before")  # sooner than it is kept by itself
    settle(review, qtbot)
    assert review.editor._which.text() == "Version 2 of 3"
    _, versions = kept(review, qtbot, first.id)
    assert [each.alt_text for each in versions] == [TEXT, TEXT, "A red square"]
    trigger(review, "Version after")
    settle(review, qtbot)
    assert review.editor.alt_text.toPlainText() == "A red square"


def test_a_text_that_is_changed_after_its_approval_waits_for_it_again(review, folder, qtbot):
    bring(review, qtbot, folder)
    draft(review, qtbot)
    review.menus.approve.trigger()
    settle(review, qtbot)
    review.queue.go_to(entries(review)[0].id)
    type_text(review, "Something else")
    review.control.keep()
    settle(review, qtbot)
    assert statuses(review)[0] == "drafted"


def test_an_empty_text_is_not_approved(review, folder, qtbot, heard):
    bring(review, qtbot, folder)
    review.menus.approve.trigger()
    settle(review, qtbot)
    assert statuses(review)[0] == "new"
    assert heard[-1] == "There is no text to approve: write one, or mark the picture as decorative."


def test_the_window_is_closed_in_the_middle_of_a_word_and_opened_again(
    make_window, open_review, folder, qtbot, heard, model
):
    window = make_window()
    review = open_review(window)
    bring(review, qtbot, folder)
    draft(review, qtbot)
    type_text(review, "Half a")
    window.close()
    assert window.session.close()
    again = open_review(make_window())
    assert names(again) == ["a.jpg", "b.png", "d.jpg", "c.webp"]
    assert entries(again)[0].alt_text == "Half a"
    assert again.editor.alt_text.toPlainText() == "Half a"


def test_the_next_to_be_reviewed_is_said_with_its_place_and_text(review, folder, qtbot, model, heard):
    bring(review, qtbot, folder)
    model.script = [TEXT]
    draft(review, qtbot)
    review.editor.focus_text()
    trigger(review, "Next to be reviewed")
    settle(review, qtbot)
    assert heard[-1] == f"b.png, 2 of 4. Draft. {TEXT}"
    trigger(review, "Reject")
    settle(review, qtbot)
    assert "Rejected" in heard
    assert heard[-1].startswith("d.jpg, 3 of 4.")
    assert statuses(review) == ["drafted", "rejected", "drafted", "drafted"]


def test_a_model_that_cannot_tell_leaves_no_draft_and_that_is_said(review, folder, qtbot, model):
    bring(review, qtbot, folder)
    model.script, model.reason = [], StopReason.UNSURE
    draft(review, qtbot)
    assert statuses(review) == ["failed"] * 4
    assert review.phase.text() == "0 texts were drafted; of 4 the model could not tell"
    assert review.editor._problem.isVisible()
    assert "could not tell" in review.editor._problem.text()
    assert "could not tell" in spoken(review)[0]
    type_text(review, "My own words")
    review.menus.approve.trigger()
    settle(review, qtbot)
    assert statuses(review)[0] == "approved"


def test_drafting_is_held_gone_on_with_and_one_is_passed_over(review, folder, qtbot, model):
    bring(review, qtbot, folder)
    model.gate.clear()
    trigger(review, "Draft alt texts")
    dialog(review, OptionsDialog).accept()
    qtbot.waitUntil(lambda: review.drafting._at is not None and len(model.requests) == 1)
    assert review.drafts.isVisible()
    trigger(review, "Pass over the present picture")
    qtbot.waitUntil(lambda: len(model.requests) == 2)
    trigger(review, "Hold drafting")
    qtbot.waitUntil(lambda: not review._main.model._lane._jobs)
    assert statuses(review) == ["new"] * 4
    assert review.drafts.words.text() == "Drafts: 1 of 4, held"
    assert review.drafts.button.text() == "Go on"
    model.gate.set()
    trigger(review, "Go on drafting")
    settle(review, qtbot)
    assert statuses(review) == ["new", "drafted", "drafted", "drafted"]
    assert not review.drafts.isVisible()


def test_drafting_that_is_stopped_says_what_came_of_it(review, folder, qtbot, model):
    bring(review, qtbot, folder)
    model.gate.clear()
    trigger(review, "Draft alt texts")
    dialog(review, OptionsDialog).accept()
    qtbot.waitUntil(lambda: review.drafting._at is not None and len(model.requests) == 1)
    trigger(review, "Stop drafting")
    qtbot.waitUntil(lambda: not review._main.model._lane._jobs)
    assert statuses(review) == ["new"] * 4
    assert not review.drafts.isVisible()
    assert review.phase.text() == "0 texts were drafted"
    model.gate.set()


def test_a_question_comes_before_the_drafts_that_wait(window, review, folder, qtbot, model, picture):
    add(window, qtbot, picture("q.png"))
    bring(review, qtbot, folder)
    model.gate.clear()
    trigger(review, "Draft alt texts")
    dialog(review, OptionsDialog).accept()
    qtbot.waitUntil(lambda: len(model.requests) == 1)
    window.chat_pane.box.set_text("What is this?")
    window.chat_pane.box.send()
    qtbot.waitUntil(lambda: len(model.requests) == 2)
    assert model.requests[1].messages[-1].text == "What is this?"
    model.gate.set()
    qtbot.waitUntil(lambda: not window.session.answering)
    settle(review, qtbot)
    assert statuses(review) == ["drafted"] * 4
    assert len(texts(window)) == 2


def test_remarks_come_as_one_types_are_mended_and_said_after_a_pause(review, folder, qtbot, heard):
    bring(review, qtbot, folder)
    type_text(review, "Image of a red square")
    labels = [label.text() for label in review.editor.findings.findChildren(QLabel) if not label.isHidden()]
    assert any("screen reader" in label for label in labels)
    assert review.editor.alt_text.extraSelections()
    assert "1 remark" in review.editor.alt_text.accessibleDescription()
    qtbot.waitUntil(lambda: any(words.startswith("1 remark: ") for words in heard))
    trigger(review, "Mend the first remark")
    assert review.editor.alt_text.toPlainText() == "A red square"
    review.editor.alt_text.undo()
    assert review.editor.alt_text.toPlainText() == "Image of a red square"


def test_the_text_of_the_file_is_shown_against_the_draft_and_can_be_taken(review, folder, qtbot, model):
    keep = folder.parent / "keep"
    change = photo_metadata.MetadataChange({"x-default": "A green square."}, {}, {"x-default": "Described <b>so</b>"})
    photo_metadata.write(folder / "a.jpg", change, keep=keep)
    bring(review, qtbot, folder)
    assert status_words(entries(review)[0]) == "Has a text"
    assert "Description: Described <b>so</b>" in review.editor._facts.text()
    draft(review, qtbot)
    assert statuses(review) == ["new", "drafted", "drafted", "drafted"]  # what was there is kept, unless told otherwise
    assert review.editor.alt_text.toPlainText() == "A green square."
    type_text(review, "A red square.")
    assert review.editor._difference.accessibleDescription() == "Left out: green. Added: red."
    trigger(review, "Use the file's text")
    assert review.editor.alt_text.toPlainText() == "A green square."
    assert review.editor._existing_words.text() == "The file has this very text."
    review.menus.approve.trigger()
    settle(review, qtbot)
    assert (entries(review)[0].status, entries(review)[0].alt_text) == (Status.APPROVED, "A green square.")


def test_what_the_file_says_of_its_picture_is_shown(review, folder, qtbot):
    packet = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/"
            ps:City="Graz" ps:DateCreated="2024-05-06T07:08:09">
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">The fair &lt;b&gt;</rdf:li></rdf:Alt></dc:description>
        <dc:subject><rdf:Bag><rdf:li>stalls</rdf:li><rdf:li>rain</rdf:li></rdf:Bag></dc:subject>
        </rdf:Description></rdf:RDF></x:xmpmeta>"""
    (folder / "a.xmp").write_text(packet, encoding="utf-8")
    bring(review, qtbot, folder)
    facts = review.editor._facts
    assert facts.isVisible()
    assert facts.accessibleName().count("\n") >= 3
    assert all(words in facts.accessibleName() for words in ("The fair <b>", "stalls, rain", "2024", "Graz"))
    review.control.step(1)
    settle(review, qtbot)
    assert "Graz" not in facts.accessibleName()


def test_the_cursor_stays_where_a_person_writes_when_the_text_is_kept(review, folder, qtbot):
    bring(review, qtbot, folder)
    type_text(review, "A red ")
    qtbot.waitUntil(lambda: entries(review)[0].alt_text == "A red")
    settle(review, qtbot)
    assert review.editor.alt_text.toPlainText() == "A red "
    assert review.editor.alt_text.textCursor().position() == len("A red ")
    type_text(review, "A red wall")
    review.control.keep()
    settle(review, qtbot)
    assert len(kept(review, qtbot, entries(review)[0].id)[1]) == 1  # one text, and not one for each pause


def test_what_a_picture_is_for_is_chosen_with_the_questions_of_the_w3c(review, folder, qtbot):
    bring(review, qtbot, folder)
    draft(review, qtbot)
    assert not review.editor.extended.isVisible()
    trigger(review, "What is it for? Help me choose")
    asked = dialog(review, PurposeDialog)
    for words, key in (
        ("No, or they are a small part of it", Qt.Key.Key_Return),
        ("No", Qt.Key.Key_Space),
        ("Yes, and it takes more: a chart, a map, a diagram", Qt.Key.Key_Enter),
    ):
        button = next(button for button in asked.findChildren(QWidget) if getattr(button, "words", "") == words)
        qtbot.keyClick(button, key)
        qtbot.wait(1)
    settle(review, qtbot)
    assert entries(review)[0].purpose is Purpose.COMPLEX
    assert review.editor.extended.isVisible()
    review.editor.purpose_chosen.emit(Purpose.DECORATIVE)
    settle(review, qtbot)
    assert statuses(review)[0] == "decorative"
    review.editor.purpose_chosen.emit(Purpose.INFORMATIVE)
    settle(review, qtbot)
    assert statuses(review)[0] == "drafted"


def test_options_and_context_are_kept_and_told_to_the_model(review, folder, qtbot, model):
    model.sees_context = True
    bring(review, qtbot, folder)
    trigger(review, "Options of this queue")
    options = dialog(review, OptionsDialog)
    options._limit.setCurrentIndex(options._limit.findData("125"))
    options._fields["event"].setText("Summer fair, {place}")
    options.accept()
    settle(review, qtbot)
    assert review.session.batch.options.limit == 125
    trigger(review, "What is known of it")
    asked = dialog(review)
    asked._fields["names"].setText("Ann")
    asked.accept()
    settle(review, qtbot)
    assert entries(review)[0].context == {"names": "Ann"}
    draft(review, qtbot)
    question = model.requests[0].messages[-1].text
    assert "Summer fair" in question
    assert "Ann" in question
    assert "125" in question
    assert review.editor._count.text().endswith(" of 125 characters")


def test_a_text_is_compared_with_other_tellings_of_the_picture(review, folder, qtbot, model):
    bring(review, qtbot, folder)
    model.script = ["A red square."]
    draft(review, qtbot)
    trigger(review, "Check reliability")
    qtbot.waitUntil(lambda: review.editor.reliability.isVisible())
    labels = [label.text() for label in review.editor.reliability.findChildren(QLabel)]
    assert labels[0].startswith("Asked again ")
    assert any(label.startswith("✓ Agreed") for label in labels)
    assert review.phase.text() == "The model was asked again."
    review.control.step(1)
    assert not review.editor.reliability.isVisible()


def test_names_texts_and_metadata_are_never_taken_for_markup(review, tmp_path, qtbot, model):
    markup = '<img src="file:///etc/passwd"><b>bold</b>'
    name = "<b>bold<img src=x>.png"
    Image.new("RGB", (9, 9), "red").save(tmp_path / name)
    model.script = [markup]
    bring(review, qtbot, tmp_path / name)
    draft(review, qtbot)
    assert names(review) == [name]
    assert review.editor.alt_text.toPlainText() == markup
    for label in review.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text(), label.text()


def test_decisions_leave_as_a_table_and_come_back_from_one(review, folder, qtbot, monkeypatch, tmp_path):
    bring(review, qtbot, folder)
    draft(review, qtbot)
    for extension in ("csv", "json", "html"):
        review.work.export(tmp_path / f"out.{extension}")
        settle(review, qtbot)
        assert review.phase.text() == f"✓ Saved as out.{extension}"
        assert "a.jpg" in (tmp_path / f"out.{extension}").read_text(encoding="utf-8-sig")
    table = tmp_path / "out.csv"
    table.write_text(table.read_text(encoding="utf-8-sig").replace("drafted", "approved", 2), encoding="utf-8")
    review.work.take_in(table)
    settle(review, qtbot)
    assert statuses(review) == ["approved", "approved", "drafted", "drafted"]
    assert review.phase.text() == "2 pictures were changed"


def test_the_pictures_of_a_document_are_a_queue_of_their_own_and_go_into_a_new_file(review, folder, qtbot, tmp_path):
    bring(review, qtbot, folder)
    page = tmp_path / "page.html"
    page.write_text('<!DOCTYPE html><title>x</title><p>One <img src="photos/a.jpg"> two</p>', encoding="utf-8")
    bring(review, qtbot, page)
    assert len(entries(review)) == 1
    assert review.session.batch.folder == page
    type_text(review, "A square")
    review.menus.approve.trigger()
    settle(review, qtbot)
    out = tmp_path / "new.html"
    review.menus.write.trigger()  # as with photos: here it is the document that is saved
    asked = dialog(review, QFileDialog)
    asked.fileSelected.emit(str(out))
    asked.close()
    settle(review, qtbot)
    assert out.read_text(encoding="utf-8") == page.read_text(encoding="utf-8").replace(
        'src="photos/a.jpg"', 'src="photos/a.jpg" alt="A square"'
    )


def test_a_picture_that_a_page_has_elsewhere_is_told_once_and_can_have_a_text(review, folder, qtbot):
    page = folder / "below" / "page.html"
    page.write_text('<img src="../a.jpg">', encoding="utf-8")
    bring(review, qtbot, page)
    said = "It lies outside of the page's own folder, and nothing is read there"
    assert review.canvas.accessibleName().startswith(said)
    assert review.editor._problem.text().count("\n") == 0
    assert said in review.editor._problem.text()
    type_text(review, "A square")
    review.menus.approve.trigger()
    settle(review, qtbot)
    assert statuses(review) == ["approved"]


def test_what_cannot_be_added_or_shown_is_said_and_costs_nothing_else(review, folder, qtbot):
    (folder / "broken.jpg").write_bytes(b"not a picture")
    bring(review, qtbot, folder, folder / "gone.png")
    assert "gone.png" in review.banner.text()
    assert "broken.jpg" in names(review)
    review.queue.go_to(next(entry.id for entry in entries(review) if entry.path.name == "broken.jpg"))
    settle(review, qtbot)
    assert "broken.jpg" in review.editor._problem.text()
    assert "broken.jpg" in review.canvas.accessibleName()
    draft(review, qtbot)
    assert statuses(review).count("drafted") == 4


def test_rows_are_filtered_as_the_store_filters_and_the_current_one_stays(review, folder, qtbot):
    bring(review, qtbot, folder)
    draft(review, qtbot)
    for act in (review.menus.approve, review.menus.decorative, review.menus.reject):
        act.trigger()
        settle(review, qtbot)
    job = review.session.ask(
        lambda reviews: {filter: reviews.entries(review.session.batch.id, filter) for filter in Filter}
    )
    with qtbot.waitSignal(job.returned) as told:
        pass
    for filter, found in told.args[0].items():
        assert [entry.id for entry in entries(review) if matches(entry, filter)] == [entry.id for entry in found]
        assert review.queue.list.counts[filter] == len(found)
    review.queue.choose(Filter.DRAFTED)
    assert len(names(review)) == 1
    current = review.queue.current
    review.session.decide([current], Status.REJECTED)
    settle(review, qtbot)
    assert review.queue.current == current  # it does not vanish under the keyboard
    review.queue.choose(Filter.ALL)
    assert len(names(review)) == 4
    assert {review.queue.list.index(row).data(STATUS)[0] for row in range(4)} == {"✓", "◇", "✕"}


def test_pictures_and_queues_are_taken_out_and_the_files_stay(review, folder, qtbot):
    bring(review, qtbot, folder)
    review.batches.remove()
    settle(review, qtbot)
    assert names(review) == ["b.png", "d.jpg", "c.webp"]
    draft(review, qtbot)
    review.batches.remove()
    dialog(review, QMessageBox).defaultButton().click()
    settle(review, qtbot)
    assert names(review) == ["d.jpg", "c.webp"]
    trigger(review, "Delete this queue")
    dialog(review, QMessageBox).defaultButton().click()
    settle(review, qtbot)
    assert not entries(review)
    assert not review.session.batches
    assert len(list(folder.rglob("*.*"))) == 4


def test_a_deleted_queue_is_brought_back_with_its_texts(review, folder, qtbot, heard):
    bring(review, qtbot, folder)
    type_text(review, "Kept")
    review.batches.begin_new()
    settle(review, qtbot)
    bring(review, qtbot, folder / "b.png")
    review.session.open(review.session.batches[-1])
    settle(review, qtbot)
    menus = [action.menu() for action in review.menuBar().actions()]
    (back,) = [action for action in menus[0].actions() if action.text() == "&Bring the deleted queue back"]
    assert not back.isEnabled()
    trigger(review, "Delete this queue")
    dialog(review, QMessageBox).defaultButton().click()
    settle(review, qtbot)
    assert names(review) == ["b.png"]
    assert "The queue is deleted. The menu Queue brings it back until the program ends." in heard
    trigger(review, "Bring the deleted queue back")
    settle(review, qtbot)
    assert len(review.session.batches) == 2
    assert [entry.alt_text for entry in entries(review)] == ["Kept", "", "", ""]
    assert "The queue is back" in heard
    assert not back.isEnabled()


@pytest.mark.parametrize("chosen", [None, 0, 1])
def test_a_queue_that_is_opened_while_the_others_are_looked_up_stays_open(review, folder, qtbot, chosen):
    bring(review, qtbot, folder / "a.jpg")
    review.batches.begin_new()
    bring(review, qtbot, folder / "b.png")
    older = review.session.batches[-1]
    wanted = None if chosen is None else review.session.batches[chosen]
    review.session.open(older)
    settle(review, qtbot)
    review.session.load()
    review.session.open(wanted)
    settle(review, qtbot)
    assert len(review.session.batches) == 2
    assert [entry.batch for entry in entries(review)] == ([] if wanted is None else [wanted.id])


def test_the_alt_text_is_copied(review, folder, qtbot):
    bring(review, qtbot, folder)
    type_text(review, "To copy")
    trigger(review, "Copy the alt text")
    assert QGuiApplication.clipboard().text() == "To copy"


def test_no_two_entries_of_the_menus_have_the_same_key(review):
    keys = [key.toString() for action in review.findChildren(QAction) for key in action.shortcuts()]
    letters = {"A", "D", "R", "E", "J", "K", "Return", "Enter"}
    assert [key for key, group in itertools.groupby(sorted(keys)) if len(list(group)) > 1 and key not in letters] == []


def test_the_keyboard_goes_from_one_to_the_next_as_they_stand(review, folder, qtbot):
    bring(review, qtbot, folder)
    draft(review, qtbot)
    first = review.queue._batches
    reached, following = [first], first.nextInFocusChain()
    while following is not first:
        if following.isVisible() and following.isEnabled() and following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(following)
        following = following.nextInFocusChain()
    assert reached[:3] == [first, review.queue._filters, review.queue.view]
    assert [button.text() for button in reached[3:5]] == ["Draft alt texts…", "Write…"]
    assert reached[5:7] == [review.canvas, review.editor.alt_text]
    assert "Next to review" in [getattr(each, "text", str)() for each in reached[7:]]


def test_everything_that_takes_the_keyboard_has_a_name(review, folder, qtbot):
    bring(review, qtbot, folder)
    draft(review, qtbot)
    for widget in review.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_ten_thousand_rows_ask_only_for_the_thumbnails_that_are_seen(review, qtbot, tmp_path, monkeypatch):
    from sightline.store.review_values import NewEntry

    Image.new("RGB", (8, 8)).save(tmp_path / "x.png")

    def fill(reviews):
        batch = reviews.create("Many")
        reviews.add(batch.id, [NewEntry(Path(tmp_path, f"{number:05}.png")) for number in range(10_000)])
        return batch

    made = []
    monkeypatch.setattr("sightline.ui.review_thumbnails.small_copy", lambda path, side: made.append(path) or 1 / 0)
    job = review.session.ask(fill)
    with qtbot.waitSignal(job.returned, timeout=60_000) as told:
        pass
    review.session.open(told.args[0])
    settle(review, qtbot)
    assert review.queue.list.rowCount() == 10_000
    assert len(made) < 100
    review.queue.go_to(max(review.session.entries))
    settle(review, qtbot)
    assert len(made) < 200
    review.queue.choose(Filter.APPROVED)
    assert review.queue.list.rowCount() == 0
    assert review.queue._none.isVisible()


def test_without_a_model_that_is_said_and_the_drafts_wait_for_one(make_window, qtbot, folder):
    window = make_window(load=False)
    window.reviews.open()
    review = window.reviews.window
    qtbot.addWidget(review)
    settle(review, qtbot)
    bring(review, qtbot, folder)
    trigger(review, "Draft alt texts")
    dialog(review, OptionsDialog).accept()
    qtbot.waitUntil(lambda: review.drafting.held)
    assert "No model is loaded." in review.banner.text()
    window.models.load("")
    trigger(review, "Go on drafting")
    settle(review, qtbot)
    assert statuses(review) == ["drafted"] * 4


def test_files_are_dropped_and_what_is_none_is_named(review, folder, qtbot):
    mime = QMimeData()
    mime.setText("just words")
    review.batches.take(mime)
    assert "There is no picture in what was pasted" in review.banner.text()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    review.batches.take(mime)
    settle(review, qtbot)
    assert len(names(review)) == 4


def test_a_picture_is_pasted_drafted_copied_and_goes_with_its_queue(review, folder, qtbot, model, window, tmp_path):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    trigger(review, "Paste pictures")
    settle(review, qtbot)
    (file,) = [entry.path for entry in entries(review)]
    assert file.parent == tmp_path / "data" / "Pasted pictures"
    assert names(review)[0].startswith("Pasted picture ")
    trigger(review, "Paste pictures")  # once more is another picture: each can have a text of its own
    settle(review, qtbot)
    assert len(names(review)) == 2
    model.script = [TEXT]
    draft(review, qtbot)
    trigger(review, "Copy the alt text")
    assert QGuiApplication.clipboard().text() == TEXT
    trigger(review, "Paste pictures")
    assert "There is no picture in what was pasted" in review.banner.text()
    trigger(review, "Delete this queue")
    button = next(b for b in dialog(review, QMessageBox).buttons() if b.text() == "&Delete")
    button.click()
    settle(review, qtbot)
    review.close()
    window.close()
    window.session.close()
    assert list(file.parent.glob("*")) == []


def test_addresses_are_refused_and_written_out_pictures_are_taken(review, qtbot):
    mime = QMimeData()
    red = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
    mime.setUrls([QUrl("https://example.org/a.png"), QUrl(f"data:image/png;base64,{red}"), QUrl("data:,none")])
    review.batches.take(mime)
    settle(review, qtbot)
    assert len(names(review)) == 1
    assert "example.org" in review.banner.text()


def test_documents_in_a_folder_are_named_and_left(review, folder, qtbot):
    for name in ("a.docx", "~$a.docx", "below/b.html", "c.pptx", "d.epub"):
        (folder / name).write_bytes(b"")
    bring(review, qtbot, folder)
    assert len(names(review)) == 4
    said = "Documents in the folder were left out: a.docx, b.html, c.pptx and 1 more. Add a document itself"
    assert said in review.banner.text()


def test_what_holds_no_picture_leaves_no_queue(review, folder, qtbot, tmp_path):
    empty = tmp_path / "texts"
    empty.mkdir()
    (empty / "a.docx").touch()
    bring(review, qtbot, empty)
    assert "holds no picture" in review.banner.text()
    assert review.session.batch is None
    bring(review, qtbot, folder, empty / "a.docx")  # which is no document
    assert "a.docx" in review.banner.text()
    bring(review, qtbot, empty)
    assert len(names(review)) == 4
    assert [batch.name for batch in review.session.batches] == ["photos"]


def test_the_count_of_pictures_without_a_draft_is_that_of_those_that_are_drafted(review, folder, qtbot, tmp_path):
    photo_metadata.write(folder / "a.jpg", photo_metadata.MetadataChange({"x-default": "It has one."}), keep=tmp_path)
    bring(review, qtbot, folder)
    trigger(review, "Draft alt texts")
    asked = dialog(review, OptionsDialog)
    assert asked._scope.currentText() == "All that have no draft (3)"
    asked._existing.setCurrentIndex(asked._existing.findData(Existing.REPLACE))
    assert asked._scope.currentText() == "All that have no draft (4)"
    asked._existing.setCurrentIndex(asked._existing.findData(Existing.SKIP))
    asked.accept()
    settle(review, qtbot)
    assert statuses(review).count("drafted") == 3


def test_the_switch_for_reading_text_holds_in_the_open_window_too(window, review, folder, qtbot, model, reader):
    reader.texts = {"a.jpg": "Sale"}
    bring(review, qtbot, folder)
    assert review.control._lines
    window.preferences.choose(read_text=False)
    settle(review, qtbot)
    assert review.control._lines is None
    draft(review, qtbot)
    assert all(not request.text_read for request in model.requests)
    window.preferences.choose(read_text=True)
    settle(review, qtbot)
    assert review.control._lines
    trigger(review, "Draft this picture")
    settle(review, qtbot)
    assert model.requests[-1].text_read


def click(window, qtbot, words):
    """A button that says this."""
    (button,) = [each for each in window.findChildren(QPushButton) if each.text().replace("&", "") == words]
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a menu asks of a display
def test_the_whole_way_with_the_mouse_alone(review, folder, qtbot, model):
    model.script = [TEXT]
    bring(review, qtbot, folder)
    click(review, qtbot, "Draft alt texts…")
    click(dialog(review, OptionsDialog), qtbot, "Start drafting")
    settle(review, qtbot)
    view = review.queue.view
    third = view.visualRect(review.queue.list.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert review.control.entry.path.name == names(review)[2]
    click(review, qtbot, "✓ Approve")
    settle(review, qtbot)
    click(review, qtbot, "Decorative")
    settle(review, qtbot)
    first = view.visualRect(review.queue.list.index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    place = view.viewport().mapToGlobal(first)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, first, place))
    menu = QApplication.activePopupWidget()
    (reject,) = [action for action in menu.actions() if action.text() == "Re&ject"]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(reject).center())
    settle(review, qtbot)
    assert statuses(review) == ["rejected", "drafted", "approved", "decorative"]
    click(review, qtbot, "Write…")
    settle(review, qtbot)
    click(dialog(review, WriteDialog), qtbot, "Write")
    settle(review, qtbot)
    written = [photo_metadata.read(entry.path).alt_text.get("x-default") for entry in entries(review)]
    assert written == [None, None, TEXT, None]


def test_a_row_that_assistive_technology_selects_is_shown(review, folder, qtbot):
    bring(review, qtbot, folder)
    rows = review.queue.view.selectionModel()
    rows.select(review.queue.list.index(2), QItemSelectionModel.SelectionFlag.Select)
    qtbot.waitUntil(lambda: rows.currentIndex().row() == 2)
    settle(review, qtbot)
    assert review.control.entry.path.name == "d.jpg"
    assert [index.row() for index in rows.selectedRows()] == [2]


def test_several_rows_are_chosen_with_control(review, folder, qtbot):
    bring(review, qtbot, folder)
    rows, view = review.queue.view.selectionModel(), review.queue.view
    qtbot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        view.visualRect(review.queue.list.index(2)).center(),
    )
    settle(review, qtbot)
    qtbot.wait(50)
    assert {index.row() for index in rows.selectedRows()} == {0, 2}
