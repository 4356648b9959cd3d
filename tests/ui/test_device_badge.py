"""Where the model runs: seen, heard, chosen; and what becomes of a choice that cannot be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QAction

from sightline.engine.bundle import ModelBundle
from sightline.engine.device import choose, look
from sightline.engine.interfaces import Place
from sightline.errors import AppError, ModelMemoryError, said
from sightline.settings import Settings, builtin_model_folder

ON_CARD = Place("GPU, 4-bit", said("You chose the graphics card, {card}.", card="H100"))
ON_PROCESSOR = Place("CPU", said("You chose the processor."))


def choice(window, device: str) -> QAction:
    return window.status.device._actions[device]


def loaded(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.session.model.loading and bool(window.status.model_name.text()))


def test_the_badge_says_where_the_model_runs_and_why(make_window, model, qtbot):
    model.place = ON_CARD
    window = make_window()
    badge = window.status.device
    qtbot.waitUntil(badge.isVisible)
    assert badge.text() == "GPU, 4-bit"
    assert badge.accessibleName() == f"Runs on: GPU, 4-bit. {ON_CARD.reason}"
    assert badge.toolTip() == ON_CARD.reason
    assert badge.menu().title() == "&Run models on"
    assert choice(window, "auto").isChecked()
    entries = [action.text() for action in window.menus.actions]
    assert "&Run models on" in entries  # by keyboard too


def test_why_it_runs_there_is_told_in_the_language_of_the_window(make_window, model, speak, qtbot):
    speak("de")
    choice = choose(ModelBundle.open(builtin_model_folder()), "cpu", look())
    model.place = Place(choice.badge, choice.reason)
    badge = make_window().status.device
    qtbot.waitUntil(badge.isVisible)
    assert badge.toolTip() == "Sie haben den Prozessor gewählt."
    assert badge.accessibleName() == "Läuft auf: CPU. Sie haben den Prozessor gewählt."


def test_a_model_that_runs_elsewhere_has_no_badge(window, qtbot):
    loaded(window, qtbot)
    assert not window.status.device.isVisible()


def test_another_place_is_chosen_and_remembered_once_the_model_runs_there(make_window, model, qtbot, tmp_path):
    model.place = ON_CARD
    window = make_window()
    loaded(window, qtbot)
    asked_for = []
    open_model = window.session.model._open_model

    def noted(folder, pictures):
        asked_for.append((folder, window.models.device))
        return open_model(folder, pictures)

    window.session.model._open_model = noted
    model.place = ON_PROCESSOR
    choice(window, "cpu").trigger()
    qtbot.waitUntil(lambda: window.status.device.text() == "CPU")
    assert asked_for == [(tmp_path / "builtin", "cpu")]
    assert Settings.load(tmp_path / "settings.json").device == "cpu"


def test_a_place_that_cannot_be_is_said_and_the_model_stays(make_window, model, qtbot, tmp_path):
    model.place = ON_PROCESSOR
    window = make_window()
    loaded(window, qtbot)

    def no_card(folder, pictures):
        raise AppError("This computer has no graphics card that can be used.", "Use --device cpu.")
        yield

    window.session.model._open_model = no_card
    choice(window, "cuda").trigger()
    qtbot.waitUntil(lambda: "no graphics card" in window.banner.text())
    assert choice(window, "auto").isChecked()
    assert window.models.device == "auto"
    assert window.status.device.text() == "CPU"
    assert not (tmp_path / "settings.json").exists()


def test_a_card_that_has_gone_costs_no_start(make_window, model, qtbot, tmp_path):
    model.place = ON_PROCESSOR
    folder = tmp_path / "large"
    folder.mkdir()
    settings = replace(Settings(), device="cuda", model_folder=str(folder))
    window = make_window(settings, load=False)
    open_model = window.session.model._open_model

    def without_card(folder, pictures):
        if window.models.device == "cuda":
            raise AppError("This computer has no graphics card that can be used.", "Use --device cpu.")
        return (yield from open_model(folder, pictures))

    window.session.model._open_model = without_card
    window.models.load(settings.model_folder)
    qtbot.waitUntil(lambda: window.status.device.text() == "CPU")
    assert "no graphics card" in window.banner.text()
    assert window.preferences.settings == settings  # it may come back


def test_a_model_on_the_card_makes_room_and_comes_back_where_the_next_cannot_be(make_window, model, qtbot):
    model.place = replace(ON_CARD, on_card=True)
    window = make_window()
    loaded(window, qtbot)
    open_model, opened = window.session.model._open_model, []

    def too_large(folder, pictures):
        opened.append((window.models.device, model.closed))
        model.closed = False
        if window.models.device == "cuda":
            raise ModelMemoryError(Path("large"), on_card=True)
        return (yield from open_model(folder, pictures))

    window.session.model._open_model = too_large
    choice(window, "cuda").trigger()
    qtbot.waitUntil(lambda: len(opened) == 2 and not window.session.model.loading)
    assert opened[0] == ("cuda", True)  # the first had been let go
    assert opened[1] == ("auto", False)
    assert "4 bits" in window.banner.text()
    assert window.status.device.text() == "GPU, 4-bit"
    assert not window.session.model.let_go


def test_too_little_memory_is_an_offer_and_the_conversation_stays(make_window, model, qtbot, picture):
    model.place = ON_CARD
    window = make_window()
    loaded(window, qtbot)
    window.session.pictures.open([picture("a.png")])
    qtbot.waitUntil(lambda: not window.session.pictures.opening)
    assert window.session.ask("First?")
    qtbot.waitUntil(lambda: not window.session.answering)
    model.script = [ModelMemoryError(Path("large"), on_card=True)]
    assert window.session.ask("Second?")
    qtbot.waitUntil(lambda: not window.session.answering)
    said = window.banner.text()
    assert "graphics card has not enough free memory for the model in large" in said
    assert all(offer in said for offer in ("a smaller model", "4 bits", "the processor", "File, Run models on"))
    assert window.chat_pane.box.text() == "Second?"
    assert [node.message.text for node in window.session.conversation.nodes] == ["First?", "Answer 1."]
    model.script = None
    assert window.session.ask("Second?")
    qtbot.waitUntil(lambda: not window.session.answering)
    assert len(window.session.conversation.nodes) == 4
