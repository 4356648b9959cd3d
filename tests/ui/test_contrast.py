"""Every text of every window can be read in every theme: measured in the pixels that are shown."""

from contextlib import suppress

import pytest
from contrast_meter import contrasts
from PIL import Image
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from screenshots import keep
from test_main_window import add, ask, trigger
from test_review_window import bring, draft, open_review, settle  # noqa: F401

from sightline.errors import DiskFullError
from sightline.settings import Settings
from sightline.ui.about_dialog import AboutDialog
from sightline.ui.help_window import show_help
from sightline.ui.theme import THEMES

# ruff: noqa: F811
LONG = 120_000  # milliseconds; only a broken window takes so long
ANSWER = """# Two *signs*

It says “STOP” and “GO”, as [here](http://example.org) and in `code`.

| Sign | Colour |
|---|---|
| stop | red |

- one
- two

```
x = 1
```
"""


@pytest.fixture(params=[(theme, 1.0) for theme in THEMES] + [("dark", 2.0)], ids=lambda param: f"{param[0]}-{param[1]}")
def themed(request, make_window):
    theme, scale = request.param
    return make_window(Settings(theme=theme, text_scale=scale, greeted=True))


@pytest.fixture
def check(qtbot):
    def check(window: QWidget, least: int) -> None:
        """At least so many texts, and all readable, once all is laid out; a picture is kept where that is asked for."""

        found: list[tuple[str, float]] = []

        def is_readable():
            found[:] = contrasts(window)
            return len(found) >= least and all(contrast >= 4.5 for _, contrast in found)

        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(is_readable, timeout=20_000)
        keep(window)
        assert len(found) >= least
        assert [text for text in found if text[1] < 4.5] == []

    return check


def test_the_main_window(themed, check, reader, model, picture, qtbot, tmp_path):
    window = themed
    window.tour.begin()
    check(window, 10)
    reader.texts["a.png"] = "STOP"
    model.script = [ANSWER]
    add(window, qtbot, picture("a.png"))
    ask(window, qtbot, "What *do* they say?")
    qtbot.waitUntil(lambda: "GO" in window.chat_pane.last_answer().split("\n")[-1], timeout=LONG)
    window.tour.skip.click()
    window.session.report(DiskFullError(tmp_path / "file"))
    window.done_bar.say_saved(tmp_path / "saved.pdf", ["A remark about it."])
    check(window, 12)
    trigger(window, "List of conversations")
    check(window, 12)
    window.chat_pane.focus_messages()
    window.chat_pane.finder.open()
    qtbot.keyClicks(window.chat_pane.find_bar._field, "sign")
    check(window, 12)


def test_the_dialogs(themed, check, qtbot):
    window = themed
    window.settings.open()
    dialog = window.settings.dialog
    for row in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(row)
        check(dialog, 5)
    dialog.close()
    helped = show_help(window, "keyboard")
    check(helped, 5)
    helped.search.setText("memory")
    check(helped, 5)
    helped.close()
    trigger(window, "About Sightline")
    about = window.findChild(AboutDialog)
    qtbot.waitUntil(about.copy_button.isEnabled, timeout=LONG)
    check(about, 4)
    about.tabs.setCurrentIndex(1)
    check(about, 4)
    about.reject()
    for title in ("All shortcuts", "Servers", "Search all conversations", "Find pictures by words"):
        before = set(window.findChildren(QDialog))
        action = next(
            each for each in window.findChildren(QAction) if each.text().replace("&", "").rstrip("…") == title
        )
        action.trigger()
        QApplication.processEvents()
        (opened,) = [each for each in window.findChildren(QDialog) if each.isVisible() and each not in before]
        check(opened, 2)
        opened.close()


def test_the_window_of_alt_texts(themed, check, open_review, model, qtbot, tmp_path):
    window = themed
    (tmp_path / "photos").mkdir()
    for name in ("a.jpg", "b.jpg"):
        Image.new("RGB", (60, 40), (60, 200, 30)).save(tmp_path / "photos" / name)
    review = open_review(window)
    check(review, 3)
    bring(review, qtbot, tmp_path / "photos")
    model.script = ["Image of a green field, perhaps"]
    draft(review, qtbot)
    check(review, 10)
    review.menus.approve.trigger()
    settle(review, qtbot)
    check(review, 10)
    review.close()


def test_the_window_of_models(themed, check, qtbot):
    window = themed
    window.model_window.open()
    models = window.model_window.window
    qtbot.waitUntil(lambda: models.list.model().rowCount() > 3, timeout=LONG)
    check(models, 6)
    models.close()


def test_what_cannot_be_read_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    # Thin strokes are mixed with what is behind them: letters have to be as large as in the windows, or larger.
    page.setStyleSheet(
        "QWidget { background: #ffffff; } QLabel#poor { color: #8a8a8a; } QLabel { color: #595959; font-size: 16pt; }"
    )
    page.resize(400, 200)
    for place, name in enumerate(("poor", "good", "off")):
        label = QLabel(f"These words are {name}.", page)
        label.setObjectName("poor" if name == "off" else name)
        label.setEnabled(name != "off")
        label.setGeometry(10, 10 + 40 * place, 300, 30)
    page.show()
    poor, good = contrasts(page)
    assert poor[1] < 4.5 < good[1]
    assert (poor[0], good[0]) == ("QLabel: These words are poor.", "QLabel: These words are good.")
