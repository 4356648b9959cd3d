"""The first start: one recommendation, or “later”; said once, in nobody's way."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from test_main_window import add, trigger

from sightline.catalogue import here, machine
from sightline.catalogue.installed import amount
from sightline.servers import Server, save_servers
from sightline.settings import Settings
from sightline.terminal import run as finish
from sightline.ui.first_run import _look

LONG = 60_000  # milliseconds; only a broken window takes so long
COMPUTER = machine.Machine(16_000_000_000, 12_000_000_000, 100_000_000_000, 8, None)
SMALL = machine.Machine(400_000_000, 200_000_000, 100_000_000_000, 1, None)


@pytest.fixture
def computer(monkeypatch, tmp_path):
    """Sets what this computer has."""
    monkeypatch.setattr(here, "data_folder", lambda: tmp_path / "data")

    def be(one):
        monkeypatch.setattr(machine, "look", lambda folder: one)

    be(COMPUTER)
    return be


def offer(window):
    """What is offered: the words, and the buttons by their words; nothing where nothing is."""
    box = window.welcome._offer
    if box is None:
        return "", {}
    buttons = {button.text().replace("&", ""): button for button in box.findChildren(QPushButton)}
    return box.findChild(QLabel).text(), buttons


def wait_for_offer(window, qtbot):
    qtbot.waitUntil(lambda: window.welcome._offer is not None, timeout=LONG)
    return offer(window)


def looked(window, qtbot):
    """After whatever was looked up."""

    def nothing():
        yield

    with qtbot.waitSignal(window.first_run.lane.submit(nothing()).returned, timeout=LONG):
        pass


def test_a_model_is_recommended_and_later_is_the_end_of_it(make_window, computer, qtbot, tmp_path):
    window = make_window()
    window.first_run.begin()
    words, buttons = wait_for_offer(window, qtbot)
    assert "This computer: 16.0 GB of memory, 8 processor cores, no graphics card." in words
    best = window.first_run._looked.advice.recommended
    assert best.entry.title in words
    assert f"recommend here: {amount(best.disk)}, about" in words  # as it is told in the window of models
    assert best.entry.licence.name in words
    assert list(buttons) == ["Get it…", "Later"]
    assert window.welcome._offer.isVisible()
    assert Settings.load(tmp_path / "settings.json").greeted
    assert window.focusWidget() not in buttons.values()
    buttons["Later"].click()
    assert offer(window) == ("", {})
    again = make_window(Settings.load(tmp_path / "settings.json"))
    again.first_run.begin()
    looked(again, qtbot)
    assert offer(again) == ("", {})


def test_getting_it_asks_the_hub_for_that_model(make_window, computer, qtbot, hub):
    window = make_window()
    window.first_run.begin()
    _, buttons = wait_for_offer(window, qtbot)
    best = window.first_run._looked.advice.recommended
    buttons["Get it…"].click()
    models = window.model_window.window
    assert models.isVisible()
    assert models.work.fetching == best.entry.repository
    qtbot.waitUntil(lambda: models.work.fetching == "", timeout=LONG)  # the hub of the tests does not have it
    assert best.entry.repository in models.banner.text()
    assert offer(window) == ("", {})
    models.close()


def test_whoever_comes_with_a_picture_is_not_asked_now(make_window, computer, qtbot, picture, tmp_path):
    window = make_window()
    window.session.pictures.open([picture("a.png")])
    window.first_run.begin()
    looked(window, qtbot)
    assert offer(window) == ("", {})
    assert not Settings.load(tmp_path / "settings.json").greeted


def test_whoever_opens_a_picture_meanwhile_meets_it_after_that(make_window, computer, qtbot, picture, tmp_path):
    window = make_window()
    add(window, qtbot, picture("a.png"))
    window.first_run._make_offer(finish(_look(window.preferences.settings)))
    assert not window.welcome._offer.isVisible()
    assert not Settings.load(tmp_path / "settings.json").greeted
    trigger(window, "New conversation")
    assert window.welcome._offer.isVisible()
    assert Settings.load(tmp_path / "settings.json").greeted


def test_where_nothing_fits_a_server_may(make_window, computer, qtbot):
    computer(SMALL)
    window = make_window()
    window.first_run.begin()
    words, buttons = wait_for_offer(window, qtbot)
    assert "No model of the catalogue fits this computer" in words
    buttons["Add a server…"].click()
    assert window.servers.dialog.isVisible()
    window.servers.dialog.reject()


@pytest.mark.parametrize(
    "settings",
    [Settings(greeted=True), Settings(model_folder="/a/model"), Settings(server="Mine"), Settings(offline=True)],
)
def test_whoever_has_chosen_is_not_asked(make_window, computer, qtbot, tmp_path, settings):
    save_servers([Server("Mine", "http://127.0.0.1:9/v1", "tiny")], tmp_path / "servers.json")
    window = make_window(settings, load=False)
    window.first_run.begin()
    looked(window, qtbot)
    assert offer(window) == ("", {})


def test_where_the_environment_forbids_to_fetch_nothing_is_offered(make_window, computer, qtbot, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    window = make_window()
    window.first_run.begin()
    looked(window, qtbot)
    assert offer(window) == ("", {})
