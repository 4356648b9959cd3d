"""What is chosen for one model: kept, found again when models move, and used by the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sightline import cli
from sightline.catalogue.here import chosen_for, moved
from sightline.model_settings import ModelSettings, load_model_settings, model_key, save_model_settings
from sightline.settings import Settings


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setattr("sightline.settings.platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "config"))
    monkeypatch.setattr("sightline.settings.platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    return tmp_path


def test_what_is_chosen_is_kept_and_defaults_are_not(tmp_path):
    file = tmp_path / "config" / "models.json"
    chosen = ModelSettings(system_prompt="Be brief.", temperature=0.7, image_tokens=256)
    save_model_settings({"builtin": chosen, "owner/name": ModelSettings()}, file)
    assert load_model_settings(file) == {"builtin": chosen}
    kept = {"system_prompt": "Be brief.", "temperature": 0.7, "image_tokens": 256}
    assert json.loads(file.read_text()) == {"builtin": kept}


@pytest.mark.parametrize(
    "written",
    [
        "",
        "[]",
        '{"builtin": 3}',
        '{"builtin": {"temperature": "hot", "top_p": 7, "seed": -1, "dtype": "q2", "device": "tpu", "new": 1}}',
    ],
)
def test_what_is_broken_falls_back_to_defaults(tmp_path, written):
    file = tmp_path / "models.json"
    file.write_text(written)
    assert load_model_settings(file).get("builtin", ModelSettings()) == ModelSettings()


def test_the_settings_of_a_model_move_with_all_models(home):
    before = Settings(models_folder=str(home / "here"), model_folder=str(home / "here" / "owner" / "name"))
    save_model_settings({"owner/name": ModelSettings(seed=7)}, home / "config" / "models.json")
    after = moved(before, home / "there")
    assert after.model_folder == str(home / "there" / "owner" / "name")
    for settings in (before, after):
        assert chosen_for(Path(settings.model_folder), settings).seed == 7
    elsewhere = home / "another" / "name"
    assert model_key(elsewhere, home / "there") == str(elsewhere)
    assert moved(replace_model(before, elsewhere), home / "there").model_folder == str(elsewhere)


def replace_model(settings, folder):
    return Settings(models_folder=settings.models_folder, model_folder=str(folder))


def test_the_command_line_shows_chooses_and_resets(home, capsys):
    assert cli.main(["models", "settings", "builtin", "temperature=1", "system_prompt=Be brief.", "device=cpu"]) == 0
    assert "temperature = 1.0\n" in capsys.readouterr().out
    chosen = ModelSettings(system_prompt="Be brief.", temperature=1.0, device="cpu")
    assert chosen_for(None, Settings()) == chosen
    assert cli.main(["models", "settings", "builtin", "device="]) == 0
    assert chosen_for(None, Settings()) == ModelSettings(system_prompt="Be brief.", temperature=1.0)
    assert cli.main(["models", "settings", "builtin", "seed=3", "--reset"]) == 0
    assert chosen_for(None, Settings()) == ModelSettings(seed=3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("temperature=hot", "It is one of: a number from 0 to 2."),
        ("top_p=0", "It is one of: a number from 0.05 to 1."),
        ("dtype=q2", "It is one of: auto, fp32, fp16, q8, q4, q4f16."),
        ("colour=red", "Choose one of system_prompt, temperature"),
    ],
)
def test_what_cannot_be_chosen_is_said(home, capsys, words, said):
    assert cli.main(["models", "settings", "builtin", words]) == 1
    assert said in capsys.readouterr().err
    assert not (home / "config" / "models.json").exists()


def test_an_answer_is_asked_for_as_was_chosen(home, capsys, tiny_bundle, draw_grey):
    folder = tiny_bundle("clip")
    ask = ["ask", str(draw_grey), "What is this?", "--model", str(folder), "--no-text", "--json"]
    assert cli.main(["models", "settings", str(folder), "max_new_tokens=3", "system_prompt=Say no."]) == 0
    capsys.readouterr()
    assert cli.main(ask) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["new_tokens"] <= 3
    assert cli.main(["models", "settings", str(folder), "max_new_tokens=3", "--reset"]) == 0
    capsys.readouterr()
    assert cli.main(ask) == 0
    assert json.loads(capsys.readouterr().out)["prompt_tokens"] < told["prompt_tokens"]


@pytest.fixture
def draw_grey(tmp_path):
    from PIL import Image

    Image.new("RGB", (40, 30), "grey").save(tmp_path / "grey.png")
    return tmp_path / "grey.png"
