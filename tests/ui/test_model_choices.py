"""What was chosen for a model is what it is opened and asked with, in the real window."""

from dataclasses import replace

import pytest

from sightline.model_settings import AS_USUAL, ModelSettings
from sightline.settings import Settings


@pytest.fixture
def asked(window, model, picture, qtbot):
    """Asks a question about a picture; gives what the model was asked with."""

    def ask(words="What is it?"):
        before = len(model.requests)
        if not window.session.pictures.opened:
            window.session.pictures.open([picture("a.png")])
            qtbot.waitUntil(lambda: bool(window.session.pictures.attached()))
        with qtbot.waitSignal(window.session.answer_ended):
            assert window.session.ask(words)
        return model.requests[before]

    return ask


def test_an_answer_is_asked_for_as_was_chosen_from_the_next_question_on(window, qtbot, asked):
    usual = asked()
    assert (usual.system_prompt, usual.temperature, usual.top_p) == ("", 0.0, 1.0)
    chosen = ModelSettings(system_prompt=" Be brief. ", temperature=0.5, top_p=0.9, max_new_tokens=7, seed=11)
    window.models.choices.choose("", chosen)
    request = asked("And now?")
    assert (request.system_prompt, request.temperature, request.top_p) == ("Be brief.", 0.5, 0.9)
    assert (request.max_new_tokens, request.seed) == (7, 11)
    kept = window.session.conversation.nodes[-1].writer.settings
    assert kept == {
        "max_new_tokens": 7,
        "temperature": 0.5,
        "top_p": 0.9,
        "seed": 11,
        "system_prompt": "Be brief.",
    }
    with qtbot.waitSignal(window.session.answer_ended):
        window.session.regenerate()
    assert window.session.conversation.nodes[-1].writer.settings["seed"] == 12


def test_where_a_model_runs_otherwise_it_is_opened_again_and_else_it_is_not(window, qtbot):
    lane, choices = window.session.model, window.models.choices
    qtbot.waitUntil(lambda: lane.opened)
    with qtbot.waitSignal(lane.changed):
        choices.choose("", ModelSettings(image_tokens=64))
    with qtbot.assertNotEmitted(lane.changed):
        choices.choose("", ModelSettings(image_tokens=64, temperature=0.3))
        choices.choose("/elsewhere", ModelSettings(device="cpu"))
        assert not lane.loading


def test_of_two_choices_where_a_model_runs_the_last_one_holds(window, qtbot):
    lane, choices = window.session.model, window.models.choices
    qtbot.waitUntil(lambda: lane.opened)
    with qtbot.waitSignal(lane.changed):
        choices.choose("", ModelSettings(device="cpu", seed=5))
    assert choices.of("").device_or("auto") == "cpu"
    with qtbot.waitSignal(lane.changed):
        window.models.choose_device("auto")
    assert choices.of("") == ModelSettings(seed=5)


def test_the_next_question_loads_a_model_that_was_let_go(window, qtbot, model, asked):
    lane = window.session.model
    qtbot.waitUntil(lambda: lane.opened)
    lane.unload()
    qtbot.waitUntil(lambda: model.closed)
    assert not lane.opened
    asked()
    assert lane.opened
    assert window.session.conversation.nodes[-1].message.text == "Answer 1."


def test_what_cannot_be_written_is_said_and_holds_until_the_end(window, qtbot, tmp_path):
    (tmp_path / "models.json").mkdir()
    window.models.choices.choose("", ModelSettings(seed=2))
    assert "could not be saved" in window.banner.text()
    assert window.models.choices.of("").seed == 2


def test_they_are_there_at_the_next_start(make_window, tmp_path):
    make_window().models.choices.choose("", ModelSettings(seed=2))
    assert make_window(replace(Settings(), theme="dark")).models.choices.of("") == ModelSettings(seed=2)
    assert ModelSettings().device == AS_USUAL
