"""Regions in the real window: drawn by mouse, by keyboard alone, and typed; asked about, kept, shown again."""

import json

import numpy as np
import pytest
from docx import Document
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QPushButton, QToolButton
from test_history import reopened, wait_for_store  # noqa: F401  # a fixture
from test_main_window import add, ask, texts, trigger

from sightline.conversation import Region
from sightline.engine.images import pixel_box
from sightline.errors import AppError
from sightline.settings import Settings, builtin_model_folder, resource_folder
from sightline.transcripts.options import Options
from sightline.ui.application import open_model
from sightline.ui.canvas import Canvas
from sightline.ui.message_card import MessageCard
from sightline.ui.outgoing import Known, find_formats, write_out
from sightline.ui.region_dialog import RegionDialog

KEY, MODIFIER, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
CTRL, SHIFT, NONE = MODIFIER.ControlModifier, MODIFIER.ShiftModifier, MODIFIER.NoModifier
PATIENCE = 120_000  # milliseconds


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told."""
    said = []
    for room in ("main_window", "picture_pane", "words_control"):
        monkeypatch.setattr(f"sightline.ui.{room}.announce", lambda widget, words, urgent=False: said.append(words))
    return said


@pytest.fixture
def cat(window, qtbot, tmp_path):
    """The window with one picture of 400 by 200 pixels."""
    add(window, qtbot, page(tmp_path, "cat.png"))
    window.activateWindow()
    return window


def page(folder, name, side=400):
    Image.new("RGB", (side, 200), "white").save(folder / name)
    return folder / name


def canvas(window) -> Canvas:
    return window.picture_pane.canvas


def at(window, x, y):
    """A pixel of the picture, on the viewport."""
    return canvas(window).viewportTransform().map(QPointF(x, y)).toPoint()


def drag(window, start, end, modifiers=CTRL):
    """From one pixel of the picture to another."""
    view = canvas(window).viewport()
    a, b = at(window, *start), at(window, *end)
    QTest.mousePress(view, LEFT, modifiers, a)
    QTest.mouseMove(view, a + (b - a) / 2)
    QTest.mouseMove(view, b)
    QTest.mouseRelease(view, LEFT, modifiers, b)


def press(window, *keys, modifiers=NONE):
    for key in keys:
        QTest.keyClick(QGuiApplication.focusObject() or canvas(window), key, modifiers)


def boxes(window):
    """The chosen regions of the picture that is shown, in its pixels, by number."""
    return {number: box.getRect() for number, box in canvas(window).regions._chosen.items()}


def chosen(window):
    return [(image.number, image.region_number, image.region) for image in window.session.pictures.regions.images]


def attached(window):
    return [(image.number, image.region_number) for image in window.session.pictures.attached()]


def chips(window):
    row = window.chat_pane.composer.regions
    return [each for each in row.findChildren(QToolButton) if each.isVisible()]


def names(buttons):
    return [button.accessibleName() for button in buttons]


def cards(window):
    return sorted((card for card in window.findChildren(MessageCard) if card.isVisible()), key=lambda card: card.y())


def region_buttons(card):
    return [each for each in card.findChildren(QToolButton) if each.accessibleName().startswith("Region")]


def near(box, wanted, by=3):
    return all(abs(a - b) <= by for a, b in zip(box, wanted, strict=True))


# With the mouse


def test_ctrl_drag_draws_numbered_boxes_that_go_with_the_question(cat, qtbot, model, heard):
    drag(cat, (40, 20), (200, 120))
    drag(cat, (390, 190), (300, 150))  # from the lower right
    assert near(boxes(cat)[1], (40, 20, 160, 100))
    assert near(boxes(cat)[2], (300, 150, 90, 40))
    assert attached(cat) == [(1, None), (1, 1), (1, 2)]
    assert names(chips(cat))[0].startswith("Region 1 of cat.png: left 10 %, top 10 %, 40 % wide")
    assert any(said.startswith("Region 1 of cat.png goes with your question. ") for said in heard)
    assert "Region 1: left 10 %" in canvas(cat).accessibleDescription()
    ask(cat, qtbot, "What are these?")
    whole, first, second = model.requests[0].messages[-1].images
    assert whole.region is None
    assert (first.digest, first.number, first.region_number) == (whole.digest, 1, 1)
    assert near(np.array([first.region.left, first.region.right]) * 400, (40, 200))
    assert second.region_number == 2
    assert chosen(cat) == []
    assert boxes(cat) == {}
    assert chips(cat) == []


def test_a_box_has_whole_pixels_and_stays_in_the_picture(cat):
    drag(cat, (350, 150), (500, 400))
    (box,) = boxes(cat).values()
    assert box[0] + box[2] == 400
    assert box[1] + box[3] == 200
    (image,) = cat.session.pictures.regions.images
    assert cat.session.pictures.decoded.pixels(image).shape[:2] == (box[3], box[2])


def test_ctrl_click_draws_nothing_and_plain_drags_pan_and_select_as_before(cat):
    view = canvas(cat).viewport()
    QTest.mouseClick(view, LEFT, CTRL, at(cat, 100, 100))
    drag(cat, (40, 20), (200, 120), NONE)
    assert boxes(cat) == {}
    canvas(cat).actual_size()
    for _ in range(6):
        canvas(cat).zoom_in()
    middle = view.rect().center()
    before = canvas(cat).mapToScene(middle)
    QTest.mousePress(view, LEFT, NONE, middle)
    QTest.mouseMove(view, middle + QPoint(30, 20))
    QTest.mouseRelease(view, LEFT, NONE, middle + QPoint(30, 20))
    assert canvas(cat).mapToScene(middle + QPoint(30, 20)) == before


def test_a_side_stretches_a_box_a_corner_too_and_its_number_moves_it(cat):
    drag(cat, (100, 50), (200, 120))
    left, top, width, height = boxes(cat)[1]
    drag(cat, (200, 85), (300, 85), NONE)
    assert near(boxes(cat)[1], (left, top, width + 100, height))
    drag(cat, (300, 120), (320, 140), NONE)
    assert near(boxes(cat)[1], (left, top, width + 120, height + 20))
    drag(cat, (102, 52), (42, 32), NONE)
    assert near(boxes(cat)[1], (left - 60, top - 20, width + 120, height + 20))
    assert attached(cat) == [(1, None), (1, 1)]


def test_a_box_can_be_drawn_over_words_and_they_are_told(window, qtbot, tmp_path, reader, heard):
    reader.texts["cat.png"] = "Annual report 2024\nSales rose again"
    add(window, qtbot, page(tmp_path, "cat.png"))
    qtbot.waitUntil(lambda: not window.session.words.working, timeout=PATIENCE)
    drag(window, (2, 2), (78, 38))
    assert len(boxes(window)) == 1
    assert not canvas(window).words.selection
    assert heard[-1].endswith("Words in it: Annual report Sales rose")


def test_the_button_puts_a_box_that_the_mouse_alone_changes(cat, qtbot):
    (button,) = (
        each for each in cat.findChildren(QPushButton) if each.accessibleName() == "Draw a region to ask about"
    )
    qtbot.mouseClick(button, LEFT)
    assert canvas(cat).regions.worked_on() == (0, Region(0.25, 0.25, 0.75, 0.75))
    assert chosen(cat) == []
    drag(cat, (300, 150), (340, 170), NONE)
    assert near(boxes(cat)[1], (100, 50, 240, 120))


def test_undo_takes_changes_back_one_by_one(cat):
    drag(cat, (40, 20), (200, 120))
    first = boxes(cat)
    press(cat, KEY.Key_Escape)
    drag(cat, (300, 20), (380, 120))
    press(cat, KEY.Key_Escape)
    canvas(cat).setFocus()
    press(cat, KEY.Key_Z, modifiers=CTRL)
    assert boxes(cat) == first
    trigger(cat, "Undo the last change of regions")
    assert boxes(cat) == {}


# By keyboard alone


def test_a_region_by_keyboard_alone_and_every_step_is_told(cat, qtbot, model, heard):
    cat.chat_pane.focus_question()
    press(cat, KEY.Key_B, modifiers=CTRL)
    assert canvas(cat).hasFocus()
    assert heard[-1].startswith("Region 1: middle: left 25 %, top 25 %, 50 % wide, 50 % high. Arrows move it")
    assert boxes(cat) == {}  # not chosen before Enter
    press(cat, KEY.Key_Right, KEY.Key_Up)
    assert heard[-2:] == [
        "middle: left 27 %, top 25 %, 50 % wide, 50 % high",
        "middle: left 27 %, top 23 %, 50 % wide, 50 % high",
    ]
    press(cat, KEY.Key_Left, KEY.Key_Down, modifiers=SHIFT)
    assert heard[-1] == "middle: left 27 %, top 23 %, 48 % wide, 52 % high"
    press(cat, KEY.Key_Right, modifiers=CTRL)
    press(cat, KEY.Key_Right, modifiers=CTRL | SHIFT)
    press(cat, KEY.Key_Return)
    assert boxes(cat) == {1: (109, 46, 193, 104)}
    assert (
        heard[-1] == "Region 1 of cat.png goes with your question. middle: left 27 %, top 23 %, 48 % wide, 52 % high."
    )
    assert cat.chat_pane.box.hasFocus()
    ask(cat, qtbot, "What is here?")
    assert [image.region_number for image in model.requests[0].messages[-1].images] == [None, 1]


def test_a_box_goes_no_further_than_the_picture(cat, heard):
    press_keys_at_the_edge(cat)
    assert heard[-1].startswith("It goes no further. ")
    press(cat, KEY.Key_Return)
    assert boxes(cat)[1][:2] == (0, 50)


def press_keys_at_the_edge(window):
    trigger(window, "Draw a region by keyboard")
    press(window, *[KEY.Key_Left] * 15)


def test_escape_leaves_nothing_behind_and_delete_removes(cat, heard):
    trigger(cat, "Draw a region by keyboard")
    press(cat, KEY.Key_Right, KEY.Key_Escape)
    assert heard[-1] == "Left as it was."
    assert chosen(cat) == []
    assert cat.chat_pane.box.hasFocus()
    trigger(cat, "Draw a region by keyboard")
    press(cat, KEY.Key_Return)
    first = boxes(cat)
    chips(cat)[0].setFocus()
    press(cat, KEY.Key_Space)  # the chip is a button
    assert canvas(cat).hasFocus()
    press(cat, KEY.Key_Right, KEY.Key_Escape)
    assert boxes(cat) == first
    chips(cat)[0].click()
    press(cat, KEY.Key_Delete)
    assert boxes(cat) == {}
    assert heard[-1] == "Region 1 of cat.png is removed."


def test_leaving_the_picture_by_tab_keeps_the_box_and_a_menu_does_not_end_the_work(cat):
    trigger(cat, "Draw a region by keyboard")
    canvas(cat).focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert canvas(cat).regions.working
    canvas(cat).clearFocus()
    assert not canvas(cat).regions.working
    assert len(boxes(cat)) == 1


def test_what_is_worked_on_goes_with_a_question_that_is_asked_meanwhile(cat, qtbot, model):
    trigger(cat, "Draw a region by keyboard")
    cat._ask("What is here?")
    qtbot.waitUntil(lambda: not cat.session.answering, timeout=PATIENCE)
    assert [image.region_number for image in model.requests[0].messages[-1].images] == [None, 1]


def test_chips_are_removed_by_keyboard_and_the_others_keep_their_numbers(cat):
    for start in (20, 120, 220):
        drag(cat, (start, 20), (start + 80, 120))
    chips(cat)[1].setFocus()
    press(cat, KEY.Key_Delete)
    assert list(boxes(cat)) == [1, 3]
    assert chips(cat)[1].hasFocus()
    (remove,) = (
        each
        for each in cat.findChildren(QPushButton)
        if each.isVisible() and each.accessibleName() == "Remove Region 3 of image 1"
    )
    remove.setFocus()
    press(cat, KEY.Key_Space)
    assert list(boxes(cat)) == [1]
    assert chips(cat)[0].hasFocus()
    press(cat, KEY.Key_Delete)
    assert chips(cat) == []
    assert cat.chat_pane.box.hasFocus()


def test_many_chips_leave_room_for_the_conversation_and_scroll(cat, qtbot):
    for number in range(16):
        drag(cat, (20 * number + 2, 20), (20 * number + 60, 120))
    row = cat.chat_pane.composer.regions
    assert len(chips(cat)) == 16
    assert row.height() < 4 * chips(cat)[0].height()
    last = chips(cat)[-1]
    bottom = last.mapTo(row.widget(), last.rect().bottomLeft()).y()
    qtbot.waitUntil(lambda: row.verticalScrollBar().maximum() + row.viewport().height() >= bottom)
    last.setFocus()
    assert row.viewport().rect().contains(last.mapTo(row.viewport(), last.rect().center()))


def test_regions_and_walking_along_words_do_not_share_the_arrows(window, qtbot, tmp_path, reader):
    reader.texts["cat.png"] = "Annual report"
    add(window, qtbot, page(tmp_path, "cat.png"))
    qtbot.waitUntil(lambda: not window.session.words.working, timeout=PATIENCE)
    trigger(window, "Select text by keyboard")
    trigger(window, "Draw a region by keyboard")
    assert not canvas(window).words.caret_mode
    trigger(window, "Select text by keyboard")
    assert not canvas(window).regions.working


# In numbers


def numbers(window, qtbot):
    trigger(window, "Region by numbers…")
    (dialog,) = (each for each in window.findChildren(RegionDialog) if each.isVisible())
    return dialog, dialog.findChildren(QDoubleSpinBox)


def test_a_region_in_numbers(cat, qtbot, heard):
    dialog, (left, top, width, height) = numbers(cat, qtbot)
    assert dialog.windowTitle() == "Region 1 of cat.png"
    assert left.accessibleName() == "Left edge, percent of the width"
    for box, value in ((left, 60), (top, 10), (width, 20), (height, 40)):
        box.setValue(value)
    assert canvas(cat).regions.worked_on() == (0, Region(0.6, 0.1, 0.8, 0.5))  # shown meanwhile
    width.setValue(90)
    assert width.value() == 40  # it ends in the picture
    dialog.accept()
    assert boxes(cat) == {1: (240, 20, 160, 80)}
    assert heard[-1].startswith("Region 1 of cat.png goes with your question. ")
    chips(cat)[0].click()
    dialog, (left, *_) = numbers(cat, qtbot)
    assert left.value() == 60
    left.setValue(50)
    dialog.accept()
    assert boxes(cat) == {1: (200, 20, 160, 80)}


def test_numbers_that_are_cancelled_change_nothing(cat, qtbot):
    dialog, (left, *_) = numbers(cat, qtbot)
    left.setValue(5)
    dialog.reject()
    assert boxes(cat) == {}
    assert not canvas(cat).regions.working


# In the conversation


@pytest.fixture
def asked(window, qtbot, tmp_path):
    """Two pictures; the second was asked about with a region, then both with regions."""
    add(window, qtbot, page(tmp_path, "cat.png"), page(tmp_path, "dog.png", 300))
    drag(window, (30, 20), (150, 120))
    ask(window, qtbot, "What is here?")
    qtbot.waitUntil(lambda: len(texts(window)) == 2, timeout=PATIENCE)
    return window


def test_the_message_shows_its_region_again_and_switches_to_its_picture(asked, qtbot, heard):
    assert asked.session.pictures.shown.name == "dog.png"
    (button,) = region_buttons(cards(asked)[0])
    assert button.accessibleName().startswith("Region 1 of dog.png: left 10 %, top 10 %, 40 % wide, 50 % high")
    asked.picture_pane.strip.previous()
    qtbot.waitUntil(lambda: asked.session.pictures.shown.name == "cat.png", timeout=PATIENCE)
    assert canvas(asked).regions.shown_again() is None
    button.setFocus()
    press(asked, KEY.Key_Space)
    qtbot.waitUntil(lambda: asked.session.pictures.shown.name == "dog.png", timeout=PATIENCE)
    shown = canvas(asked).regions.shown_again()
    region = asked.session.conversation.nodes[0].message.images[-1].region
    assert shown == region
    assert heard[-1].startswith("Region 1 of dog.png is shown. ")
    assert attached(asked) == [(2, None)]  # looking is not asking: the next question is about the whole picture
    canvas(asked).setFocus()
    press(asked, KEY.Key_Escape)
    assert canvas(asked).regions.shown_again() is None


def test_what_is_copied_tells_the_regions(asked):
    trigger(asked, "Copy the conversation as plain text")
    told = QGuiApplication.clipboard().text()
    assert "Image 1: cat.png · Image 2: dog.png · Region 1 of image 2: left 10 %, top 10 %, 40 % wide" in told


def test_a_region_is_asked_about_again_under_its_number_and_a_new_one_gets_the_next(asked, qtbot, model):
    (button,) = region_buttons(cards(asked)[0])
    button.click()
    trigger(asked, "Ask again about the region that is shown")
    drag(asked, (200, 20), (280, 120))
    assert attached(asked) == [(2, None), (2, 1), (2, 2)]
    ask(asked, qtbot, "And now?")
    assert [image.region_number for image in model.requests[-1].messages[-1].images] == [None, 1, 2]


def test_regions_of_several_pictures_in_one_question(asked, qtbot, model):
    drag(asked, (200, 20), (280, 120))
    asked.picture_pane.strip.previous()
    qtbot.waitUntil(lambda: asked.session.pictures.shown.name == "cat.png", timeout=PATIENCE)
    assert boxes(asked) == {}  # they belong to the other picture
    drag(asked, (40, 20), (200, 120))
    assert attached(asked) == [(2, None), (2, 2), (1, None), (1, 1)]
    chips(asked)[0].click()  # switches to its picture, and changes it there
    qtbot.waitUntil(lambda: asked.session.pictures.shown.name == "dog.png", timeout=PATIENCE)
    assert canvas(asked).regions.worked_on()[0] == 2
    assert asked.chat_pane.composer._attached.text() == "With images 2, 1 and 2 regions"
    ask(asked, qtbot, "What is the same?")
    assert len(model.requests[-1].messages[-1].images) == 4


def test_another_version_of_a_question_keeps_its_regions(asked, qtbot, model):
    drag(asked, (200, 20), (280, 120))
    cards(asked)[0].edit_wanted.emit()
    assert chips(asked) == []  # those of the next question
    assert asked.chat_pane.composer._attached.text() == "Editing message 1, with images 1, 2 and 1 region"
    ask(asked, qtbot, "What is there?")
    first, edited = model.requests[0].messages[-1], model.requests[-1].messages[-1]
    assert edited.images == first.images
    assert len(chips(asked)) == 1


def test_a_question_that_comes_back_brings_its_regions_back(cat, qtbot, model):
    drag(cat, (40, 20), (200, 120))
    before = chosen(cat)
    model.script = [AppError("It cannot.", "Choose another.")]
    ask(cat, qtbot, "What is here?")
    qtbot.waitUntil(lambda: cat.chat_pane.box.text() == "What is here?", timeout=PATIENCE)
    assert chosen(cat) == before
    assert len(boxes(cat)) == 1


def test_a_picture_that_is_removed_takes_its_regions_along(cat, qtbot, tmp_path):
    drag(cat, (40, 20), (200, 120))
    trigger(cat, "Remove this picture")
    assert chosen(cat) == []
    assert chips(cat) == []
    add(cat, qtbot, page(tmp_path, "dog.png", 300))
    assert boxes(cat) == {}


def test_a_new_conversation_has_no_regions_and_the_last_one_comes_back_with_its_own(cat, qtbot):
    drag(cat, (40, 20), (200, 120))
    before = chosen(cat)
    trigger(cat, "New conversation")
    assert chosen(cat) == []
    trigger(cat, "Bring back the last conversation")
    assert chosen(cat) == before
    qtbot.waitUntil(lambda: len(boxes(cat)) == 1, timeout=PATIENCE)


def test_a_crop_is_read_ahead_of_its_question(cat, qtbot, model):
    drag(cat, (40, 20), (200, 120))
    region = chosen(cat)[0][2]
    qtbot.waitUntil(lambda: [image.region for image in model.read_images][-2:] == [None, region], timeout=PATIENCE)
    assert cat.status.phase.text() != "2 pictures have been read"


def test_drafts_and_messages_have_their_regions_after_a_restart(asked, reopened, qtbot):  # noqa: F811
    drag(asked, (200, 20), (280, 120))
    asked.chat_pane.box.set_text("And this?")
    draft, before = chosen(asked), asked.session.conversation
    again = reopened(asked)
    wait_for_store(again, qtbot)
    qtbot.waitUntil(lambda: again.chat_pane.box.text() == "And this?", timeout=PATIENCE)
    assert chosen(again) == draft
    assert again.session.conversation == before
    assert [image.region_number for image in again.session.conversation.nodes[0].message.images] == [None, None, 1]
    assert list(boxes(again)) == [2]
    (button,) = region_buttons(cards(again)[0])
    button.click()
    assert canvas(again).regions.shown_again() == before.nodes[0].message.images[-1].region


def test_assistive_technology_names_and_presses_regions(asked, qtbot):
    drag(asked, (200, 20), (280, 120))
    (chip,), (button,) = chips(asked), region_buttons(cards(asked)[0])
    for each, name in ((chip, "Region 2 of dog.png: left 67 %"), (button, "Region 1 of dog.png: left 10 %")):
        node = QAccessible.queryAccessibleInterface(each)
        assert node.role() == QAccessible.Role.Button
        assert node.text(QAccessible.Text.Name).startswith(name)
        assert node.actionInterface().actionNames()[0] == "Press"
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: canvas(asked).regions.shown_again() is not None)
    QAccessible.queryAccessibleInterface(chip).actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: canvas(asked).regions.worked_on() is not None)
    image = QAccessible.queryAccessibleInterface(canvas(asked))
    assert "Region 2: left 67 %, top 10 %" in image.text(QAccessible.Text.Description)


def test_a_region_leaves_under_its_number_in_every_export(asked, qtbot, tmp_path):
    drag(asked, (200, 20), (280, 120))
    ask(asked, qtbot, "And here?")
    outgoing = asked.session.outgoing()
    first, second = (outgoing.conversation.nodes[index].message.images[-1] for index in (0, 2))
    boxes_asked = [pixel_box(image.region, 300, 200) for image in (first, second)]
    forms = finish(find_formats())
    assert set(forms) == {"html", "md", "pdf", "docx", "json", "txt"}
    for extension, form in forms.items():
        file = tmp_path / f"told.{extension}"
        assert finish(write_out([(outgoing, Known("Told"))], form, file, Options(embed_pictures=True), "en")) == ()
        if extension == "json":
            (dog,) = (each for each in json.loads(file.read_bytes())["pictures"] if each["name"] == "dog.png")
            told = dog["regions"]
            assert told == [{"number": n, "pixels": list(box)} for n, box in enumerate(boxes_asked, 1)]
            continue
        text = words_in(file)
        for number, (left, top, right, bottom) in enumerate(boxes_asked, 1):
            assert f"Region {number} of image 2: from {left}, {top} to {right}, {bottom}" in text, extension


def finish(work):
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def words_in(file):
    if file.suffix == ".pdf":
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(file).pages)
    if file.suffix == ".docx":
        return "\n".join(paragraph.text for paragraph in Document(str(file)).paragraphs)
    return file.read_text(encoding="utf-8")


# With the real model


def test_the_built_in_model_answers_about_the_region(make_window, qtbot):
    window = make_window(Settings(read_text=False), load=False)
    window.session.model._open_model = open_model
    window.models.load(str(builtin_model_folder()))
    add(window, qtbot, resource_folder() / "samples" / "shapes.png")
    drag(window, (360, 60), (640, 300))
    for question, answer in (
        ("What colour is the square?", "Blue."),
        ("Is there a star?", "No, there is no star."),
        ("How many shapes are there?", "5."),
    ):
        if question == "Is there a star?":  # of the same region; the last one is about the whole picture again
            (button,) = region_buttons(cards(window)[0])
            button.click()
            trigger(window, "Ask again about the region that is shown")
        window.chat_pane.box.set_text(question)
        qtbot.keyClick(window.chat_pane.box, KEY.Key_Return)
        qtbot.waitUntil(lambda: not window.session.answering, timeout=PATIENCE)
        assert window.session.conversation.nodes[-1].message.text == answer
