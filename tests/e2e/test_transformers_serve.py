"""A real server, `transformers serve` with a tiny LLaVA: streamed, at once, two pictures, stopped, eight together."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sightline.conversation import ImageInput, Message, Role
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.remote import RemoteModel, list_models
from sightline.events import Event, Finished, TextDelta
from sightline.servers import Server

pytestmark = pytest.mark.e2e
CANARY = "sk-canary-91c2e7"
IMAGE_TOKENS = 9  # of the tiny CLIP tower: 30 pixels in patches of 10


@pytest.fixture(scope="module")
def server(tiny_checkpoint: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One that runs until the last of these tests is over."""
    pytest.importorskip("fastapi")
    folder = tmp_path_factory.mktemp("served")
    (folder / "hub").mkdir()
    environment = {**os.environ, "HF_HUB_CACHE": str(folder / "hub"), "HF_HUB_OFFLINE": "1", "HF_HOME": str(folder)}
    model = str(tiny_checkpoint("clip"))
    for _ in range(5):  # another program may take the port in between
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        command = [Path(sys.executable).with_name("transformers"), "serve", model, "--host", "127.0.0.1"]
        with (folder / "log").open("wb") as log:
            serving = subprocess.Popen(
                [*command, "--port", str(port), "--device", "cpu"], env=environment, stdout=log, stderr=log
            )
        try:
            while serving.poll() is None and not answers(port):
                time.sleep(0.2)
            if serving.poll() is None:
                yield Server("tiny", f"http://127.0.0.1:{port}/v1", model, at_once=4)
                return
        finally:
            serving.terminate()
            serving.wait()
    pytest.fail((folder / "log").read_text(errors="replace"))


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=10) as response:
            return bool(response.status == 200)
    except OSError:
        return False


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight pictures."""
    folder = tmp_path_factory.mktemp("eight")
    noise = np.random.default_rng(0)
    for number in range(8):
        Image.fromarray(noise.integers(0, 256, (40, 50, 3), np.uint8)).save(folder / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def pictures() -> Pictures:
    return Pictures()


@pytest.fixture(scope="module")
def images(pictures: Pictures, folder: Path) -> list[ImageInput]:
    return [pictures.open(file) for file in sorted(folder.iterdir())]


def asked(model: RemoteModel, *images: ImageInput, tokens: int = 12) -> tuple[str, Finished]:
    request = GenerationRequest((Message(Role.USER, "What is this?", images),), max_new_tokens=tokens)
    text, ended = "", None
    for event in model.generate(request):
        text += event.text if isinstance(event, TextDelta) else ""
        ended = event if isinstance(event, Finished) else ended
    assert ended is not None
    return text, ended


def test_streamed_and_at_once_it_says_the_same(server, pictures, images):
    streamed, ended = asked(RemoteModel(server, CANARY, pictures), images[0])
    whole, at_once = asked(RemoteModel(Server(**{**vars(server), "stream": False}), CANARY, pictures), images[0])
    assert streamed
    assert streamed == whole
    assert (ended.prompt_tokens, ended.new_tokens) == (at_once.prompt_tokens, at_once.new_tokens)
    assert ended.prompt_tokens > IMAGE_TOKENS
    assert ended.new_tokens > 0
    assert ended.reason is at_once.reason


def test_two_pictures_are_two(server, pictures, images):
    model = RemoteModel(server, "", pictures)
    one, two = asked(model, images[0])[1], asked(model, images[0], images[1])[1]
    label = len("Image 2:")  # at most so many tokens
    assert IMAGE_TOKENS < two.prompt_tokens - one.prompt_tokens <= IMAGE_TOKENS + label + 1


def test_after_a_stop_it_is_free_for_the_next_question(server, pictures, images):
    model = RemoteModel(server, "", pictures)
    expected = asked(model, images[0])
    request = GenerationRequest((Message(Role.USER, "What is this?", (images[0],)),), max_new_tokens=500)
    answer: Generator[Event] = model.generate(request)
    while not isinstance(next(answer), TextDelta):
        pass
    before = time.perf_counter()
    answer.close()
    print(f"stopped in {time.perf_counter() - before:.3f} s")
    assert asked(model, images[0])[0] == expected[0]


def test_eight_at_once_are_answered_as_one_by_one(server, pictures, images):
    model = RemoteModel(server, "", pictures)
    one_by_one = [asked(model, image)[0] for image in images]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda image: asked(model, image)[0], images))
    assert together == one_by_one


def test_it_tells_its_models(server):
    told: list[list[str]] = []

    def asking() -> Generator[Event]:
        told.append((yield from list_models(server, "")))

    assert all(event is not None for event in asking())
    (models,) = told
    assert isinstance(models, list)
