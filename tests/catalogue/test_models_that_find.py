"""Models that find pictures by words: fetched from the hub as others are, told apart from them, and put to use."""

from __future__ import annotations

from pathlib import Path

import pytest

from sightline import cli
from sightline.catalogue.entries import FINDING, catalogue
from sightline.catalogue.fits import advise, engine, known_types
from sightline.catalogue.hub import HubFile, Repository
from sightline.catalogue.machine import Machine
from sightline.catalogue.selection import best, choose, dtypes
from sightline.engine import dual_encoder
from sightline.errors import DownloadError
from sightline.settings import Settings, settings_file

NAME = "tests/colours"
ROOMY = Machine(memory=64 << 30, free_memory=60 << 30, free_disk=500 << 30, cores=8, card=None)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))


@pytest.fixture
def published(hub, colour_encoder: Path) -> None:
    files = {
        path.relative_to(colour_encoder).as_posix(): path.read_bytes()
        for path in colour_encoder.rglob("*")
        if path.is_file()
    }
    hub.add(NAME, {**files, "onnx/text_model_q4.onnx": b"half of a pair", "README.md": b"# Colours"})


def test_the_types_are_those_that_can_be_opened() -> None:
    assert set(FINDING) == set(dual_encoder._KINDS)
    assert set(FINDING) < set(known_types())
    assert {entry.model_type for entry in catalogue() if entry.finds} == set(FINDING)


def test_they_are_listed_after_the_others_and_never_recommended() -> None:
    told = advise(catalogue(), ROOMY, None, engine())
    fits = [fit for fit in told.fits if fit.fits]
    assert {fit.entry.repository for fit in fits if fit.entry.finds} == {
        "Xenova/clip-vit-base-patch32",
        "Xenova/siglip-base-patch16-224",
        "onnx-community/siglip2-base-patch16-256-ONNX",
    }
    assert [fit.entry.finds for fit in fits] == sorted(fit.entry.finds for fit in fits)
    assert all(fit.seconds is None and fit.dtype == "q8" for fit in fits if fit.entry.finds)
    assert told.recommended is not None
    assert not told.recommended.entry.finds


def test_both_graphs_are_chosen_in_one_dtype() -> None:
    def repository(*names: str) -> Repository:
        return Repository("a/b", "0" * 40, tuple(HubFile(name, 1) for name in ("config.json", *names)))

    whole = repository(
        *(f"onnx/{part}{kind}.onnx" for part in ("text_model", "vision_model") for kind in ("", "_quantized", "_q4")),
        "onnx/model_quantized.onnx",
        "onnx/text_model.onnx_data",
    )
    assert dtypes(whole) == ("fp32", "q8", "q4")
    assert best(dtypes(whole)) == "q8"
    named = {dtype: [file.path for file in choose(whole, dtype)] for dtype in ("fp32", "q8")}
    assert named["q8"] == ["config.json", "onnx/text_model_quantized.onnx", "onnx/vision_model_quantized.onnx"]
    assert named["fp32"] == [
        "config.json",
        "onnx/text_model.onnx",
        "onnx/text_model.onnx_data",
        "onnx/vision_model.onnx",
    ]
    with pytest.raises(DownloadError, match="neither ONNX graphs"):
        choose(repository("onnx/text_model.onnx", "onnx/vision_model_q4.onnx"), "")


def test_one_is_fetched_used_by_its_name_and_not_opened_once_touched(
    hub, published, colour_encoder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PIL import Image

    photos = tmp_path / "photos"
    photos.mkdir()
    for name in ("red", "blue"):
        Image.new("RGB", (20, 12), name).save(photos / f"{name}.png")
    assert cli.main(["models", "get", NAME]) == 0
    assert "Installed: tests/colours" in capsys.readouterr().out
    assert cli.main(["find", "blue", str(photos), "--model", "colours"]) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith("blue.png")

    assert cli.main(["models", "use", "colours"]) == 0
    settings = Settings.load(settings_file())
    folder = Path(settings.search_model_folder)
    assert (folder.name, settings.model_folder) == ("colours", "")
    assert cli.main(["find", "red", str(photos)]) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith("red.png")

    graph = folder / "onnx" / "vision_model.onnx"
    graph.write_bytes(graph.read_bytes() + b"\0")
    assert cli.main(["find", "red", str(photos)]) == 4
    assert "is not what was installed" in capsys.readouterr().err
    assert cli.main(["models", "remove", NAME]) == 0
    assert Settings.load(settings_file()).search_model_folder == ""
