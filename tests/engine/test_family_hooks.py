"""What a family may change: the text that stands for a picture, how it was cut up, positions, the joining of tiles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import AddedToken, Tokenizer

from sightline.conversation import ImageInput, Message, Role
from sightline.engine import family
from sightline.engine.family import Family, PreparedImage
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.engine.prompt import ChatTemplate
from sightline.errors import ModelError
from sightline.events import Finished, Progress, Stage
from work import finish

A, B = ImageInput(Path("a"), "a"), ImageInput(Path("b"), "b")


class Gridded(Family):
    """LLaVA, had it rows and columns to tell."""

    needs_grid = True

    def prepare(self, pixels: Any, preprocessor: dict[str, Any], config: dict[str, Any]) -> PreparedImage:
        prepared = super().prepare(pixels, preprocessor, config)
        return replace(prepared, grid=pixels.shape[:2])

    def image_text(self, tokens: int, grid: tuple[int, ...], image_token: str) -> str:
        return f"{grid} {image_token * tokens}"


class Counted(Family):
    """LLaVA, had it positions of its own; they are those that tokens have anyway."""

    def position_ids(self, token_ids: Any, grids: Any, image_token_id: int, config: dict[str, Any]) -> Any:
        self.asked = len(token_ids), list(grids)
        return np.arange(len(token_ids))


class Told(dict):
    """A store of features."""

    def put(self, key: str, features: np.ndarray) -> None:
        self[key] = features


def ask(model: LocalModel, *messages: Message) -> tuple[list[int], bool, Finished]:
    """The answer's tokens, whether a picture was read for it, and its end."""
    events = list(model.generate(GenerationRequest(messages, max_new_tokens=8)))
    read = any(isinstance(event, Progress) and event.stage is Stage.READING for event in events)
    return list(model.said), read, events[-1]


def opened(folder: Path, kind: Family, kept: Told | None = None) -> LocalModel:
    model = finish(open_model(folder, Pictures(), kept))[1]
    model.bundle = model.features._bundle = replace(model.bundle, family=kind)
    return model


def test_how_a_picture_was_cut_up_is_kept_with_what_was_seen(tiny_bundle, images) -> None:
    question = Message(Role.USER, "What is this?", tuple(images[:2]))
    kept = Told()
    first = opened(tiny_bundle("clip"), Gridded(), kept)
    answer, read, end = ask(first, question)
    assert read
    assert "(60, 40)" in first.template.tokenizer.decode([key for key in first._fed if isinstance(key, int)])
    assert ask(opened(tiny_bundle("clip"), Gridded(), kept), question)[:2] == (answer, False)
    lost = Told({key: array for key, array in kept.items() if not key.endswith("grid")})
    assert ask(opened(tiny_bundle("clip"), Gridded(), lost), question)[:2] == (answer, True)
    assert end.prompt_tokens > ask(opened(tiny_bundle("clip"), Family()), question)[2].prompt_tokens


class Asking(Family):
    """LLaVA, had it a Q-Former that reads the question as InstructBLIP's does."""

    question_input = "qformer_input_ids"


class QFormer:
    """Says of a picture something else for every question, and remembers what it was asked."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.asked: list[str] = []
        self._tokenizer = tokenizer

    def encode(self, feeds: dict[str, Any]) -> dict[str, Any]:
        (words,) = feeds["qformer_input_ids"]
        self.asked.append(self._tokenizer.decode(words.tolist()))
        return {"image_features": feeds["image_embeds"] * (1 + 0.1 * len(words))}


def asking(folder: Path, kept: Told) -> tuple[LocalModel, QFormer]:
    model = opened(folder, Asking(), kept)
    model._question_tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    qformer = model.features._qformer = QFormer(model._question_tokenizer)
    return model, qformer


def test_a_picture_is_seen_once_and_asked_about_for_each_question(tiny_bundle, images) -> None:
    kept = Told()
    model, qformer = asking(tiny_bundle("clip"), kept)
    what, how = (Message(Role.USER, text, (images[0],)) for text in ("What is this?", "How many are there?"))
    assert list(model.read(GenerationRequest((what,))))
    assert qformer.asked == []  # the question is not known yet
    said, read, _ = ask(model, what)
    assert not read
    assert qformer.asked == ["USER: \nWhat is this?\nASSISTANT: "]
    _, read, end = ask(model, how)
    assert not read
    assert qformer.asked[1:] == ["USER: \nHow many are there?\nASSISTANT: "]
    assert end.cached_tokens < 10  # nothing of the picture
    assert ask(model, what)[:2] == (said, False)
    assert len(qformer.asked) == 2
    assert len(kept) == 1
    again, qformer = asking(tiny_bundle("clip"), kept)  # as after the program was closed
    assert ask(again, what)[:2] == (said, False)
    assert not ask(again, what, Message(Role.ASSISTANT, "A circle."), Message(Role.USER, "Sure?"))[1]
    assert len(qformer.asked) == 2


def test_positions_go_on_after_the_prompt(tiny_bundle, images) -> None:
    question = Message(Role.USER, "What is this?", (images[0],))
    counted = Counted()
    model, plain = opened(tiny_bundle("clip"), counted), opened(tiny_bundle("clip"), Family())
    tokens, _, end = ask(model, question)
    assert tokens == ask(plain, question)[0]
    assert counted.asked == (end.prompt_tokens, [()])
    more = (question, Message(Role.ASSISTANT, "A circle."), Message(Role.USER, "And this?", (images[1],)))
    assert ask(model, *more)[0] == ask(plain, *more)[0]
    assert counted.asked[1] == [(), ()]


def test_a_text_of_another_length_than_the_features_is_refused(tiny_bundle, images) -> None:
    class Wrong(Gridded):
        def image_text(self, tokens: int, grid: tuple[int, ...], image_token: str) -> str:
            return image_token * (tokens - 1)

    with pytest.raises(ModelError, match="not as many as its configuration says"):
        ask(opened(tiny_bundle("clip"), Wrong()), Message(Role.USER, "What is this?", (images[0],)))


@pytest.fixture
def template(tiny_checkpoint: Callable[[str], Path]) -> ChatTemplate:
    """One that writes <picture>, for which <image> stands in the prompt."""
    folder = tiny_checkpoint("clip")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.add_special_tokens([AddedToken("<picture>", special=True)])
    source = (folder / "chat_template.jinja").read_text().replace("<image>", "<picture>")
    return ChatTemplate(tokenizer, source, 3, {"bos_token": "<s>"}, folder, tokenizer.token_to_id("<picture>"))


def test_what_stands_for_a_picture_is_spelt_with_what_is_around_it(template: ChatTemplate) -> None:
    texts = {"a": "\n\nwhole <image><image>", "b": "<image>"}
    question = Message(Role.USER, "x <picture> <image>", (A, B))
    prompt = template.encode([question], lambda image: texts[image.digest])
    rendered = template.render([question])
    assert rendered.count("<picture>") == 2
    assert rendered.count("<image>") == 0  # what a person writes is no token
    written = rendered.replace("<picture>", texts["a"], 1).replace("<picture>", texts["b"])
    assert prompt.token_ids.tolist() == template.tokenizer.encode(written, add_special_tokens=False).ids
    assert prompt.token_ids.tolist().count(3) == 3


def test_a_number_of_tokens_takes_the_place_of_what_the_template_writes(template: ChatTemplate) -> None:
    counts = {"a": 2, "b": 4}
    prompt = template.encode([Message(Role.USER, "x", (A, B))], lambda image: counts[image.digest])
    assert prompt.token_ids.tolist().count(3) == 6
    assert template.tokenizer.token_to_id("<picture>") not in prompt.token_ids


def test_tiles_are_not_joined_where_the_graph_gives_no_newline() -> None:
    found = family.find("llava_next")
    assert found is not None
    features = np.arange(24, dtype=np.float32).reshape(3, 4, 2)
    prepared = PreparedImage({}, (30, 40, 1, 2))
    np.testing.assert_array_equal(found.assemble({"image_features": features}, prepared, {}), features[0])
