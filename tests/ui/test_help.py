"""Help without a network: pages that exist, are found and lead nowhere else; every error has one."""

import re
from collections import Counter
from pathlib import Path

import pytest
from keyboards import has, named, together
from keyboards import keys_in as keys_of
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QDesktopServices, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTableWidget, QWidget
from test_main_window import trigger

import sightline
from sightline import errors
from sightline.engine import images
from sightline.settings import Settings, resource_folder
from sightline.transcripts.labels import OWN_NAMES
from sightline.ui import help_pages
from sightline.ui.about_dialog import AboutDialog
from sightline.ui.error_text import explain
from sightline.ui.help_dialogs import show_shortcuts
from sightline.ui.help_window import HelpWindow, show_help

PAGES = help_pages.load()
NAMES = [page.name for page in PAGES]
FOLDER = resource_folder() / "help"
WRITTEN = sorted(folder.name for folder in FOLDER.iterdir())
LONG = 60_000  # milliseconds; only a broken window takes so long


def kinds():
    """The names of all classes of errors, wherever in the program; none is imported for that."""
    code = "".join(file.read_text(encoding="utf-8") for file in Path(sightline.__file__).parent.rglob("*.py"))
    bases = dict(re.findall(r"^class (\w+)\(([\w.]+)", code, re.MULTILINE))
    found = {"AppError"}
    while more := {name for name, base in bases.items() if base.rpartition(".")[2] in found} - found:
        found |= more
    return found


def test_every_error_has_a_page_that_exists():
    assert kinds() >= {"DamagedError", "ServerError", "ModelMemoryError"}
    assert kinds() - {kind.__name__ for kind in help_pages.PAGE_OF} == set()
    assert set(help_pages.PAGE_OF.values()) <= set(NAMES)
    assert help_pages.page_of(ZeroDivisionError()) == "trouble"
    assert help_pages.page_of(MemoryError()) == "trouble-memory"


def test_pages_have_names_of_their_own_and_lead_only_to_one_another():
    assert NAMES[0] == help_pages.FIRST
    assert len(set(NAMES)) == len(NAMES) >= 25
    for page in PAGES:
        assert page.title
        assert len(page.text) > 100, page.name
        assert set(page.further) <= set(NAMES) - {page.name}, page.name
        assert not re.search(r"\]\(|https?:|<[a-z!]", page.text), page.name  # no link, no address, no HTML
    reached = {name for page in PAGES for name in page.further} | set(help_pages.PAGE_OF.values())
    assert set(NAMES) - reached - {help_pages.FIRST} == set()


def marks_of(page):
    """Its form: which of its lines are headings, items or rows, how many of its words stand out, and its code."""
    lines = [re.match(r"#+ |\d\. |- |\||(?=.)", line)[0] for line in page.text.split("\n") if line]
    return Counter(filter(None, lines)), page.text.count("**"), re.findall(r"`[^`]+`", page.text)


@pytest.mark.parametrize("language", WRITTEN)
def test_every_page_is_there_in_each_language_that_has_pages(language):
    assert language in OWN_NAMES
    there = [file.name for file in sorted((FOLDER / language).iterdir())]
    assert there == [file.name for file in sorted((FOLDER / "en").iterdir())]
    for page, english in zip(help_pages.load(language), PAGES, strict=True):
        assert (page.name, page.further) == (english.name, english.further)
        assert not re.search(r"\]\(|https?:|<[a-z!]", page.text), page.name
        assert marks_of(page) == marks_of(english), page.name
        assert [key for key in named(keys_of(english.text), language) if not has(page.text, key)] == [], page.name
        assert together(page.text, language) == together(english.text, "en"), page.name
        assert language == "en" or page.text != english.text, page.name


def test_no_page_promises_a_key_that_does_nothing(window):
    known = {shortcut.toString() for action in window.findChildren(QAction) for shortcut in action.shortcuts()}
    window.menus.actions  # noqa: B018
    window.reviews.open()
    known |= {
        shortcut.toString() for action in window.reviews.window.findChildren(QAction) for shortcut in action.shortcuts()
    }
    window.reviews.window.close()
    of_parts = {"Ctrl+C", "Ctrl+Z", "Ctrl+Enter"}  # of lists, boxes and the picture
    for page in PAGES:
        for key in re.findall(r"Ctrl\+(?:Shift\+)?\w+", page.text):
            assert key in known | of_parts, (page.name, key)


def test_it_promises_no_kind_of_picture_that_is_not_read():
    (page,) = (page for page in PAGES if page.name == "pictures")
    promised = re.split(r", | and ", re.search(r"Sightline reads (.+?)\.", page.text)[1])
    assert len(promised) > 5
    assert {kind.upper() for kind in promised} <= images._EXTENSIONS.keys()


def test_words_are_found_by_their_beginnings_whatever_their_case_and_titles_come_first():
    titles = [page.title for page in help_pages.find(PAGES, "memory")]
    assert titles[0] == "There is not enough memory"
    assert len(titles) > 2
    assert help_pages.find(PAGES, "MEMO not ENOUGH")[0].title == titles[0]
    assert help_pages.find(PAGES, "emory") == []
    assert help_pages.find(PAGES, "") == PAGES
    assert help_pages.find(PAGES, "xyzzy") == []
    told = [help_pages.Page("one", "画像を開く", "打开图片。", ())]  # Chinese and Japanese have no spaces between words
    assert help_pages.find(told, "開く 图片") == told
    # Arabic writes "the" and "and" as one with the word behind them.
    told = [help_pages.Page("one", "الذاكرة لا تكفي", "وللصور أيضًا", ())]
    assert help_pages.find(told, "ذاكرة صور") == help_pages.find(told, "الذاكرة") == told
    assert help_pages.find(told, "اكرة") == []


def test_a_language_without_pages_of_its_own_has_the_english_ones(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "de").mkdir()
    (tmp_path / "en" / "010-first.md").write_text("# First\n\nText.\n\nSee also: other, third\n")
    (tmp_path / "de" / "010-first.md").write_text("# Erstens\n\nWort.\n")
    assert help_pages.load("fr", tmp_path) == [help_pages.Page("first", "First", "Text.", ("other", "third"))]
    assert help_pages.load("de", tmp_path)[0].title == "Erstens"


# The window


@pytest.fixture
def helped(window, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url)))
    trigger(window, "Sightline help")
    help_window = window.findChild(HelpWindow)
    qtbot.waitExposed(help_window)
    yield help_window
    help_window.close()
    assert opened == []


def titles(helped):
    return [helped.list.item(row).text() for row in range(helped.list.count())]


def test_f1_opens_the_first_page_with_the_keyboard_in_it(helped, window):
    assert helped.isVisible()
    assert helped.page.name == help_pages.FIRST
    assert helped.text.toPlainText().startswith(helped.page.title)
    assert helped.text.accessibleName() == helped.page.title
    assert helped.focusWidget() is helped.text
    assert titles(helped) == [page.title for page in PAGES]
    action = next(each for each in window.menus.actions if each.text() == "Sightline &help")
    assert [key.toString() for key in action.shortcuts()] == ["F1"]
    assert show_help(window, "models") is helped  # one window, whoever asks
    assert helped.page.name == "models"


def test_the_search_shows_the_pages_that_fit_and_enter_goes_to_the_first(helped, qtbot):
    helped.search.setFocus()
    qtbot.keyClicks(helped.search, "not enough memory")
    assert titles(helped)[0] == "There is not enough memory"
    assert len(titles(helped)) < len(PAGES)
    assert "found" in helped.found.text()
    qtbot.keyClick(helped.search, Qt.Key.Key_Return)
    assert helped.page.name == "trouble-memory"
    assert helped.focusWidget() is helped.text
    assert helped.isVisible()
    helped.search.clear()
    assert len(titles(helped)) == len(PAGES)
    assert helped.list.currentItem().text() == "There is not enough memory"
    helped.search.setText("xyzzy")
    assert titles(helped) == []


def test_pages_lead_to_pages_and_back(helped, qtbot):
    first = helped.page
    buttons = [each for each in helped._further.findChildren(QPushButton) if each.isVisibleTo(helped)]
    assert [each.accessibleName() for each in buttons] == [page.title for page in PAGES if page.name in first.further]
    assert not helped.back.isEnabled()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Space)
    assert helped.page.name in first.further
    qtbot.keyClick(helped, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert helped.page == first
    assert not helped.back.isEnabled()


def test_the_list_is_walked_by_the_arrows(helped, qtbot):
    helped.list.setFocus()
    qtbot.keyClick(helped.list, Qt.Key.Key_Down)
    assert helped.page == PAGES[1]
    qtbot.keyClick(helped.list, Qt.Key.Key_Return)
    assert helped.focusWidget() is helped.text
    qtbot.keyClick(helped, Qt.Key.Key_Escape)
    assert not helped.isVisible()


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_can_be_shown_at_every_size_of_text(make_window, speak, scale, language):
    speak(language)
    window = make_window(Settings(text_scale=scale))
    shown = show_help(window)
    assert shown.pages == help_pages.load(language)
    for page in shown.pages:
        shown.show_page(page.name)
        QApplication.processEvents()
        assert shown._scroll.horizontalScrollBar().maximum() == 0
        assert shown.text.horizontalScrollBar().maximum() == 0, page.name
    shown.close()


def test_the_banner_of_an_error_leads_to_its_page(window, tmp_path):
    help_button = next(each for each in window.banner.findChildren(QPushButton) if each.text() == "Help")
    window.session.report(errors.DiskFullError(tmp_path / "file"))
    assert window.banner.text() == explain(errors.DiskFullError(tmp_path / "file"))
    help_button.click()
    helped = window.findChild(HelpWindow)
    assert (helped.isVisible(), helped.page.name) == (True, "trouble-storage")
    window.session.report(errors.ServerError("host", "No answer.", "Wait."))
    help_button.click()
    assert helped.page.name == "trouble-servers"
    window.session.failed.emit("A sentence that is no error.")
    help_button.click()
    assert helped.page.name == "trouble"
    helped.close()


def test_every_window_has_f1(window, qtbot):
    window.settings.open()
    dialog = window.settings.dialog
    shortcut = next(each for each in dialog.findChildren(QShortcut) if each.key().toString() == "F1")
    shortcut.activated.emit()
    assert dialog.findChild(HelpWindow).page.name == "settings"
    dialog.findChild(HelpWindow).close()
    dialog.close()


# All keys


def in_a_dialog(part):
    while part is not None and not isinstance(part, QDialog):
        part = part.parent()
    return part is not None


def keys_in(dialog):
    table = dialog.findChild(QTableWidget)
    return {key for row in range(table.rowCount()) for key in re.split(r", | or | in ", table.item(row, 1).text())}


def test_the_table_of_keys_has_every_key_of_the_window(window):
    dialog = show_shortcuts(window, window.menus.actions, enter_sends=True)
    shown = keys_in(dialog)
    found = [(each, each.shortcuts()) for each in window.findChildren(QAction)]
    found += [(each, each.keys()) for each in window.findChildren(QShortcut)]
    keys = {key.toString() for each, keys in found if not in_a_dialog(each) for key in keys} - {"Del", "Return"}
    assert {"Delete", "Enter"} <= shown  # as these two are called there
    assert keys - shown == set()
    assert "F1" in shown
    assert set("JKCE") | {"Space"} <= shown  # of messages, which no action has
    dialog.reject()


def test_the_table_of_keys_of_alt_texts_has_every_key_of_that_window(window):
    window.reviews.open()
    review = window.reviews.window
    next(each for each in review.findChildren(QAction) if each.text() == "All &shortcuts").trigger()
    (dialog,) = [each for each in review.findChildren(QDialog) if each.isVisible()]
    found = [(each, each.shortcuts()) for each in review.findChildren(QAction)]
    found += [(each, each.keys()) for each in review.findChildren(QShortcut)]
    keys = {key.toString() for each, keys in found if not in_a_dialog(each) for key in keys} - {"Return"}  # as Enter
    assert keys - keys_in(dialog) == set()
    assert {"F1", "A", "D", "R", "E", "J", "K"} <= keys
    dialog.reject()
    review.close()


@pytest.mark.parametrize(
    ("enter_sends", "ask", "line"), [(True, "Enter", "Shift+Enter"), (False, "Ctrl+Enter", "Enter")]
)
def test_the_table_of_keys_says_what_asks_as_it_is_set(make_window, enter_sends, ask, line):
    window = make_window(Settings(enter_sends=enter_sends))
    trigger(window, "All shortcuts")
    table = next(each for each in window.findChildren(QTableWidget) if each.isVisible())
    rows = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    assert (rows["Ask the question"], rows["New line in the question"]) == (ask, line)
    table.window().reject()


# For screen readers


@pytest.mark.parametrize("entry", ["Sightline help", "About Sightline", "Take the tour"])
def test_everything_the_keyboard_reaches_has_a_name(window, entry):
    trigger(window, entry)
    shown = window.findChild(HelpWindow) or window.findChild(AboutDialog) or window.tour
    reached = [
        each
        for each in shown.findChildren(QWidget)
        if each.isVisibleTo(shown) and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) >= 3
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in reached]
    assert [type(each).__name__ for each, name in zip(reached, names, strict=True) if not name] == []
    if shown is not window.tour:
        shown.close()
