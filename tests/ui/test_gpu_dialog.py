"""GPU support in the window: seen what it takes, agreed to, watched, paused, removed."""

import sys

import pytest
from PySide6.QtWidgets import QPushButton

from sightline.catalogue import gpu_environment, gpu_support, machine
from sightline.catalogue.gpu_environment import GpuEnvironment, State
from sightline.catalogue.gpu_support import Plan, Wheel
from sightline.errors import DownloadError, MissingPackageError
from sightline.events import Progress, Stage
from sightline.ui import banner
from sightline.ui.error_text import explain

PLAN = Plan("1", (Wheel("https://example.org/a.whl", "0", 2_000_000_000),))


@pytest.fixture
def where(tmp_path, monkeypatch):
    where = GpuEnvironment(tmp_path / "gpu")
    monkeypatch.setattr(gpu_environment, "here", lambda: where)
    monkeypatch.setattr(machine, "graphics_card", lambda: None)
    return where


@pytest.fixture
def offered(where, monkeypatch):
    """As in the packed program."""
    monkeypatch.setattr(gpu_environment, "is_offered", lambda: True)
    return where


def opened(window):
    (action,) = [each for each in window.menus.actions if each.text() == "&GPU support…"]
    action.trigger()
    dialog = window.gpu.dialog
    assert dialog.isVisible()
    assert all(button.text() or button.accessibleName() for button in dialog.findChildren(QPushButton))
    return dialog


def test_who_installed_with_pip_is_not_offered_it(where, window):
    assert not any("GPU" in action.text() for action in window.menus.actions)


def test_it_is_offered_in_the_packed_program_on_linux(where, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(gpu_environment.platform, "machine", lambda: "x86_64")
    assert not gpu_environment.is_offered()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert gpu_environment.is_offered()
    monkeypatch.setattr(sys, "platform", "win32")
    assert not gpu_environment.is_offered()


def test_what_it_takes_is_shown_before_anything_is_fetched(offered, make_window, qtbot, monkeypatch):
    said, fetched = [], []

    def look_up(where, offline):
        yield Progress(Stage.INSTALLING, 0, 1)
        return PLAN

    def add(where, plan, offline):
        yield Progress(Stage.FETCHING, 1000, 2000, "MB")
        fetched.append(plan)
        where.stamp.parent.mkdir(parents=True)
        where.stamp.write_text('{"version": "0.1.0"}')

    monkeypatch.setattr(gpu_support, "look_up", look_up)
    monkeypatch.setattr(gpu_support, "add", add)
    monkeypatch.setattr(banner, "announce", lambda _, words: said.append(words))
    monkeypatch.setattr("sightline.ui.gpu_dialog.announce", lambda _, words: said.append(words))
    dialog = opened(make_window())
    assert dialog.state.text() == "It is not added."
    assert not dialog.remove_button.isEnabled()
    dialog.main_button.click()
    qtbot.waitUntil(lambda: dialog.main_button.text() == "&Fetch and add")
    assert dialog.state.text().startswith("2.0 GB are fetched, and take about 4.0 GB")
    assert said[-1] == dialog.state.text()
    assert fetched == []
    monkeypatch.setattr(GpuEnvironment, "state", lambda _: State.READY)
    dialog.main_button.click()
    qtbot.waitUntil(lambda: dialog.state.text() == "It is added, and used when Sightline starts again.")
    assert fetched == [PLAN]
    assert dialog.main_button.isHidden()
    assert dialog.remove_button.isEnabled()


def test_pausing_says_what_is_kept(offered, make_window, qtbot, monkeypatch):
    def look_up(where, offline):
        yield from ()
        return PLAN

    def add(where, plan, offline):
        while True:
            yield Progress(Stage.FETCHING, 500, 2000, "MB")

    monkeypatch.setattr(gpu_support, "look_up", look_up)
    monkeypatch.setattr(gpu_support, "add", add)
    dialog = opened(make_window())
    dialog.main_button.click()
    qtbot.waitUntil(lambda: dialog.main_button.text() == "&Fetch and add")
    dialog.main_button.click()
    qtbot.waitUntil(lambda: dialog.progress.words.text() == "Fetching: 500 of 2000 MB")
    assert not dialog.main_button.isEnabled()
    monkeypatch.setattr(GpuEnvironment, "state", lambda _: State.BEGUN)
    dialog.progress.button.click()
    qtbot.waitUntil(lambda: dialog.main_button.text() == "&Go on…")
    assert dialog.state.text() == "It was begun. What came is kept, and the rest is fetched."
    assert dialog.progress.isHidden()


def test_what_goes_wrong_is_a_sentence(offered, make_window, qtbot, monkeypatch):
    def look_up(where, offline):
        yield from ()
        raise DownloadError("GPU support", "it needs Python 3.11 or newer.", "Install it.")

    monkeypatch.setattr(gpu_support, "look_up", look_up)
    dialog = opened(make_window())
    dialog.main_button.click()
    qtbot.waitUntil(lambda: dialog.state.text() == "GPU support: it needs Python 3.11 or newer. Install it.")
    assert dialog.main_button.isEnabled()


def test_who_lacks_torch_is_told_of_the_menu_where_pip_cannot_add_it(qapp, monkeypatch):
    assert "pip install" in explain(MissingPackageError("This model", "cuda"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    missing = MissingPackageError("This model", "cuda")
    assert explain(missing).endswith("Add them in the menu File, GPU support.")
    assert str(missing).endswith("menu File, GPU support.")
    assert "pip install" in explain(MissingPackageError("Exporting", "export"))


def test_it_is_removed(offered, make_window, qtbot):
    offered.python.parent.mkdir(parents=True)
    offered.python.touch()
    offered.stamp.write_text('{"version": "0.0.1"}')
    dialog = opened(make_window())
    assert dialog.state.text() == "What is there belongs to another version, and is not used. Add it again."
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: dialog.state.text() == "It is not added.")
    assert not offered.root.exists()


def test_what_was_left_is_deleted_at_the_start(offered, make_window, qtbot):
    offered.python.parent.mkdir(parents=True)
    make_window()
    qtbot.waitUntil(lambda: not offered.root.exists())
