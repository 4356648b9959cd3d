"""One desktop for all end-to-end tests, a fresh home for each program, and models that answer with noise."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from desktop import Desktop, Program, missing_packages
from PIL import Image


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    if sys.platform != "linux":
        pytest.skip("the accessibility bus is Linux's")
    if missing := missing_packages():
        pytest.skip("needs packages that are not installed: sudo apt-get install -y " + " ".join(missing))
    desktop = Desktop()
    yield desktop
    desktop.close()


@pytest.fixture(scope="session")
def bundle(tiny_bundle: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model whose noise is words: no Markdown, and no half letters of scripts that Qt must seek fonts for."""
    folder = tmp_path_factory.mktemp("noise") / "noise"
    shutil.copytree(tiny_bundle("conv"), folder)
    file = folder / "tokenizer.json"
    tokenizer = json.loads(file.read_text(encoding="utf-8"))
    space = "\u0120"  # as byte-level vocabularies write it
    special = {token["content"] for token in tokenizer["added_tokens"]}
    vocabulary = tokenizer["model"]["vocab"] = {
        token if token in special or re.fullmatch(f"{space}?[A-Za-z]*", token) else f"{space}w{number}": number
        for token, number in tokenizer["model"]["vocab"].items()
    }
    tokenizer["model"]["merges"] = [
        [left, right]
        for left, right in tokenizer["model"]["merges"]
        if vocabulary.keys() >= {left, right, left + right}
    ]
    file.write_text(json.dumps(tokenizer))
    return folder


@pytest.fixture(scope="session")
def endless_bundle(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, never ending an answer by itself."""
    folder = tmp_path_factory.mktemp("endless") / "endless"
    shutil.copytree(bundle, folder)
    never = 1_000_000  # no token has this number
    for name in ("config.json", "generation_config.json"):
        file = folder / name
        config = json.loads(file.read_text())
        config.get("text_config", config)["eos_token_id"] = never
        config.get("text_config", {})["max_position_embeddings"] = 100_000
        file.write_text(json.dumps(config))
    # The decoder itself has the angles of no more positions than it was exported for; noise needs no others.
    decoder = folder / "onnx" / "decoder_model_merged.onnx"
    graph = onnx.load(decoder)
    angles = {name for node in graph.graph.node if node.op_type == "GroupQueryAttention" for name in node.input[7:9]}
    for number, tensor in enumerate(graph.graph.initializer):
        if tensor.name in angles:
            longer = np.tile(onnx.numpy_helper.to_array(tensor), (100, 1))
            graph.graph.initializer[number].CopyFrom(onnx.numpy_helper.from_array(longer, tensor.name))
    onnx.save(graph, decoder)
    return folder


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Start the window with that model and these pictures; it has to end without a complaint."""
    programs: list[Program] = []

    def start(model: Path, *pictures: Path, **settings: Any) -> Program:
        home = tmp_path / f"home{len(programs)}"
        home.mkdir()
        settings = {"model_folder": str(model), **settings}
        command = (sys.executable, "-m", "sightline", "gui", *map(str, pictures))
        programs.append(Program(desktop, home, *command, settings=settings))
        return programs[-1]

    yield start
    # The last one started has the keys; the one before gets them back when it has gone.
    ended = [(program.close(), program.log()) for program in reversed(programs)]
    assert [code for code, _ in ended] == [0] * len(ended), ended


@pytest.fixture
def draw(tmp_path: Path) -> Callable[[str], Path]:
    """Make a picture file of that name, different for every name."""

    def draw(name: str) -> Path:
        pixels = np.random.default_rng(list(name.encode())).integers(0, 256, (90, 120, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(tmp_path / name)
        return tmp_path / name

    return draw
