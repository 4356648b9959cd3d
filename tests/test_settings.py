"""Settings survive a round trip, and a broken file never stops the program."""

from dataclasses import fields
from pathlib import Path

import pytest

from sightline.settings import Settings, builtin_model_folder, resource_folder
from sightline.typed_fields import problem_with


def test_round_trip(tmp_path: Path):
    file = tmp_path / "not there yet" / "settings.json"
    settings = Settings(theme="dark", text_scale=1.5, enter_sends=False, model_folder="/models/x", max_new_tokens=64)
    settings.save(file)
    assert Settings.load(file) == settings
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_a_missing_file_means_defaults(tmp_path: Path):
    assert Settings.load(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", '"x"', "\x00", "[" * 100_000),
        *('{"theme": 3}', '{"theme": "plaid"}', '{"new": true}', '{"enter_sends": 1}'),
        *('{"max_new_tokens": -3}', '{"max_new_tokens": true}', '{"text_scale": NaN}', '{"text_scale": 9}'),
    ],
)
def test_what_cannot_be_used_falls_back_to_defaults(tmp_path: Path, text: str):
    file = tmp_path / "settings.json"
    file.write_text(text, encoding="utf-8")
    assert Settings.load(file) == Settings()


def test_one_bad_value_does_not_lose_the_others(tmp_path: Path):
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark", "text_scale": "large"}', encoding="utf-8")
    assert Settings.load(file) == Settings(theme="dark")


def test_resources_are_found_in_a_checkout():
    assert (resource_folder() / "samples" / "samples.json").is_file()
    assert builtin_model_folder().parent == resource_folder()


def test_a_whole_number_will_do_for_a_fraction(tmp_path: Path):
    file = tmp_path / "settings.json"
    file.write_text('{"text_scale": 2}', encoding="utf-8")
    assert Settings.load(file).text_scale == 2.0


def field_named(name):
    return next(entry for entry in fields(Settings) if entry.name == name)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("theme", "dark", ""),
        ("theme", "plaid", "not among"),
        ("text_scale", 1.5, ""),
        ("text_scale", 9.0, "not among"),
        ("max_new_tokens", 0, "not among"),
        ("models_folder", "", ""),
        ("models_folder", "models", "whole path"),
        ("models_folder", "/there/is/none", "There is no folder /there/is/none."),
    ],
)
def test_what_a_person_chooses_is_checked(name, value, told):
    problem = problem_with(field_named(name), value)
    assert told in problem
    assert bool(told) == bool(problem)


def test_a_folder_that_is_away_now_is_not_forgotten(tmp_path: Path):
    file = tmp_path / "settings.json"
    Settings(model_folder="/there/is/none").save(file)
    assert Settings.load(file).model_folder == "/there/is/none"


def test_every_field_has_a_title_and_help_and_a_default_that_can_be_chosen():
    for entry in fields(Settings):
        assert entry.metadata["title"], entry.name
        assert entry.metadata["help"], entry.name
        assert problem_with(entry, entry.default) == "", entry.name
