"""Models in torch against transformers' own `generate`: behind ONNX vision, whole, with a cache of fixed size, with
smaller weights; and what becomes of broken checkpoints and of too little memory.

No graphics card is needed: the same code runs on the processor, but for what CUDA compiles and records.
"""

from __future__ import annotations

import functools
import importlib
import json
import pkgutil
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import checkpoints
import numpy as np
import pytest
import torch
from checkpoints.base import IMAGE, Checkpoint
from PIL import Image
from safetensors.torch import load_file, save_file
from transformers import AutoModelForImageTextToText, GenerationConfig, LlamaConfig, LlavaConfig, PreTrainedModel

from sightline.conversation import ImageInput, Message, Role
from sightline.engine import device, local, torch_language
from sightline.engine.bundle import ModelBundle
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.engine.torch_decoders import LANGUAGE_MODELS
from sightline.engine.torch_language import TorchLanguageModel, load, quiet
from sightline.errors import ModelError, OutOfMemoryError
from sightline.events import Finished, TextDelta
from sightline.onnx_export import checkpoint as export_checkpoint
from sightline.onnx_export.wrapper import wrapper_of
from work import finish

STEPS = 6
FAMILIES = sorted(entry.name for entry in pkgutil.iter_modules(checkpoints.__path__) if entry.name != "base")
ONLY_IN_TORCH = ("mllama", "idefics", "llama4")
# Their pictures or prompts are looked at anew for each question, or may be.
NOTHING_KEPT = ("paligemma", "paligemma2", "instructblip")
Make = Callable[[str], tuple[Path, Checkpoint, PreTrainedModel]]


class TracedVision:
    """The module of which the exporter makes vision_encoder.onnx, without the minute that takes."""

    def __init__(self, model: PreTrainedModel) -> None:
        wrapper = wrapper_of(model)
        self._module, self._inputs = wrapper.vision_encoder(model), wrapper.vision_axes
        self._outputs = wrapper.vision_outputs

    def encode(self, feeds: dict[str, Any]) -> dict[str, Any]:
        inputs = {name: torch.as_tensor(feeds[name]) for name in self._inputs}
        with torch.no_grad():
            outputs = self._module(**inputs)
        outputs = outputs if isinstance(outputs, tuple) else (outputs,)
        return {name: out.numpy() for name, out in zip(self._outputs, outputs, strict=True)}


class TracedQFormer(TracedVision):
    """As the base class, of qformer.onnx."""

    def __init__(self, model: PreTrainedModel) -> None:
        wrapper = wrapper_of(model)
        self._module, self._inputs, self._outputs = wrapper.qformer(model), wrapper.qformer_axes, ("image_features",)


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Given a family, its checkpoint, how it was made, and transformers' own model of it; made once."""

    @functools.cache
    def made(name: str) -> tuple[Path, Checkpoint, PreTrainedModel]:
        package = "whole_checkpoints" if name in ONLY_IN_TORCH else "checkpoints"
        checkpoint: Checkpoint = importlib.import_module(f"{package}.{name}").CHECKPOINT
        folder = tmp_path_factory.mktemp(name)
        with quiet():
            checkpoint.make(folder)
            theirs = AutoModelForImageTextToText.from_pretrained(folder, dtype=torch.float32).eval()
        return folder, checkpoint, theirs

    return made


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> list[ImageInput]:
    """Three pictures in colours that vary slowly: of one tile, of two, of more."""
    folder = tmp_path_factory.mktemp("pictures")
    random = np.random.default_rng(0)
    found = []
    for number, (height, width) in enumerate([(60, 40), (31, 77), (120, 200)]):
        path = folder / f"{number}.png"
        coarse = Image.fromarray(random.integers(0, 256, (6, 6, 3), np.uint8))
        coarse.resize((width, height), Image.Resampling.BICUBIC).save(path)
        found.append(Pictures().open(path))
    return found


def parts(folder: Path, encoder: Any, language_model: Any = None, qformer: Any = None, **options: Any) -> LocalModel:
    bundle = ModelBundle.open(folder)
    template = bundle.chat_template()
    if language_model is None:
        model = load(folder, sees=False)
        kind = LANGUAGE_MODELS.get(model.config.model_type, TorchLanguageModel)
        language_model = kind(model, folder, template.image_token_id, **options)
    return LocalModel(bundle, template, encoder, language_model, Pictures(), qformer=qformer)


def ask(model: LocalModel, messages: Sequence[Message]) -> tuple[str, list[int], Finished]:
    events = list(model.generate(GenerationRequest(tuple(messages), max_new_tokens=STEPS)))
    end = events[-1]
    assert isinstance(end, Finished)
    return "".join(event.text for event in events if isinstance(event, TextDelta)), list(model.said), end


def generate(made: tuple[Path, Checkpoint, PreTrainedModel], model: LocalModel, messages: Sequence[Message]):
    """transformers' own greedy answer, without the token that ends it."""
    folder, checkpoint, theirs = made
    images = [Image.open(image.path).convert("RGB") for message in messages for image in message.images]
    config = GenerationConfig(max_new_tokens=STEPS, do_sample=False, pad_token_id=0, eos_token_id=2)
    with quiet(), torch.no_grad():
        inputs = checkpoint.inputs(folder, model.template.render(messages), images)
        tokens = theirs.generate(**inputs, generation_config=config)
    answer = tokens[0, inputs["input_ids"].shape[1] :].tolist()
    return answer[:-1] if answer[-1:] == [2] else answer


def converse(made: tuple[Path, Checkpoint, PreTrainedModel], model: LocalModel, shown: Sequence[ImageInput]) -> int:
    """Two turns, the second on the cache of the first; then another second turn, with a picture of its own.

    Returns how many tokens of the first turn the second found in the cache.
    """
    conversation = [Message(Role.USER, "What is in this picture?", tuple(shown))]
    text, tokens, _ = ask(model, conversation)
    assert tokens == generate(made, model, conversation)
    before = [*conversation, Message(Role.ASSISTANT, text)]
    conversation = [*before, Message(Role.USER, "How many are there?")]
    _, tokens, end = ask(model, conversation)
    assert tokens == generate(made, model, conversation)
    conversation = [*before, Message(Role.USER, "And here?", (shown[0],))]
    assert ask(model, conversation)[1] == generate(made, model, conversation)
    return end.cached_tokens


@pytest.mark.parametrize("pictures", [1, 3])
@pytest.mark.parametrize("family", [*FAMILIES, "llama4"])
def test_behind_onnx_vision_answers_are_transformers_own(
    family: str, pictures: int, make: Make, shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a cache of fixed size that grows: what CUDA graphs need; on the processor nothing is compiled."""
    monkeypatch.setattr(torch_language, "_FIRST_CAPACITY", 32)
    made = make(family)
    qformer = TracedQFormer(made[2]) if wrapper_of(made[2]).qformer_axes else None
    model = parts(made[0], TracedVision(made[2]), qformer=qformer, fixed=True, max_length=2048)
    language_model = model._language_model
    language_model.warm_up()
    assert language_model.length == 0
    kept = converse(made, model, shown[:pictures])
    assert kept or family in NOTHING_KEPT
    fixed = family not in ("paligemma2", "qwen3_5")
    assert language_model._fixed == fixed
    assert (language_model._capacity >= 64) == fixed


@pytest.mark.parametrize("pictures", [1, 3])
@pytest.mark.parametrize("family", [*FAMILIES, *ONLY_IN_TORCH])
def test_whole_in_torch_answers_are_transformers_own(family: str, pictures: int, make: Make, shown) -> None:
    made = make(family)
    _, model = finish(open_model(made[0], Pictures(), device="cpu"))
    assert model.place is not None
    assert model.place.badge == "CPU"
    kept = converse(made, model, shown[-pictures:])
    assert kept or family in NOTHING_KEPT


def test_a_question_without_a_picture_is_answered_too(make: Make) -> None:
    for family in ONLY_IN_TORCH:
        made = make(family)
        _, model = finish(open_model(made[0], Pictures(), device="cpu"))
        conversation = [Message(Role.USER, "How many?")]
        assert ask(model, conversation)[1] == generate(made, model, conversation)


def test_real_graphs_stand_before_the_torch_decoder(tiny_bundle, tiny_checkpoint, shown, tmp_path: Path) -> None:
    """A folder as the hub has them, with weights and graphs: the graph sees, torch speaks, and no tower is kept."""
    folder = tmp_path / "both"
    shutil.copytree(tiny_checkpoint("clip"), folder)
    (folder / "onnx").mkdir()
    shutil.copy(tiny_bundle("clip") / "onnx" / "vision_encoder.onnx", folder / "onnx")
    _, both = finish(open_model(folder, Pictures(), device="cpu"))
    assert not hasattr(both._language_model.model.model, "vision_tower")
    _, whole = finish(open_model(tiny_checkpoint("clip"), Pictures(), device="cpu"))
    _, graphs = finish(open_model(tiny_bundle("clip"), Pictures(), device="cpu"))
    for pictures in (1, 3):
        conversation = [Message(Role.USER, "What is in this picture?", tuple(shown[:pictures]))]
        said = ask(both, conversation)[1]
        assert said == ask(whole, conversation)[1] == ask(graphs, conversation)[1]


def test_where_onnxruntime_cannot_use_the_card_torch_sees(
    tiny_bundle, tiny_checkpoint, shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no card here either: torch runs on the processor in its place."""
    folder = tmp_path / "both"
    shutil.copytree(tiny_checkpoint("clip"), folder)
    (folder / "onnx").mkdir()
    shutil.copy(tiny_bundle("clip") / "onnx" / "vision_encoder.onnx", folder / "onnx")
    there = device.Computer("Card", 2**36, 2**36, {"torch", "transformers", "accelerate"})
    monkeypatch.setattr(local, "look", lambda: there)
    monkeypatch.setattr(torch_language, "load", lambda folder, device, weights, sees: load(folder, sees=sees))
    _, on_card = finish(open_model(folder, Pictures(), device="cuda"))
    assert on_card.place is not None
    assert on_card.place.on_card
    assert hasattr(on_card._language_model.model.model, "vision_tower")
    _, graphs = finish(open_model(tiny_bundle("clip"), Pictures(), device="cpu"))
    conversation = [Message(Role.USER, "What is in this picture?", tuple(shown))]
    assert ask(on_card, conversation)[1] == ask(graphs, conversation)[1]


# ---- what goes wrong ----


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"),
        MemoryError(),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate"),
    ],
)
def test_too_little_memory_is_said_and_the_model_goes_on(error: Exception, make: Make, shown) -> None:
    made = make("llava")
    model = parts(made[0], TracedVision(made[2]))
    conversation = [Message(Role.USER, "What is in this picture?", (shown[0],))]
    expected = ask(model, conversation)
    language_model = model._language_model
    calls = iter([None, None, error])  # in the middle of an answer
    forward = language_model._step

    def fails(**inputs: Any) -> Any:
        if (problem := next(calls, None)) is not None:
            raise problem
        return forward(**inputs)

    language_model._step = fails
    longer = [*conversation, Message(Role.ASSISTANT, expected[0]), Message(Role.USER, "How many?")]
    with pytest.raises(OutOfMemoryError, match="not enough free memory for the model in"):
        ask(model, longer)
    assert language_model.length == 0
    assert ask(model, conversation)[:2] == expected[:2]


def test_on_the_card_too_little_memory_offers_what_helps(make: Make) -> None:
    with pytest.raises(OutOfMemoryError) as caught, torch_language.mendable(make("llava")[0], "cuda"):
        raise torch.OutOfMemoryError("CUDA out of memory.")
    assert "graphics card has not enough free memory" in caught.value.problem
    for offer in ("a smaller model", "--device cuda-4bit", "--device cpu"):
        assert offer in caught.value.remedy


def test_no_code_of_the_hub_is_fetched_for_its_attention(make: Make, shown, tmp_path: Path) -> None:
    made = make("llava")
    folder = shutil.copytree(made[0], tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    for part in (config, config["text_config"], config["vision_config"]):
        for name in ("attn_implementation", "_attn_implementation", "experts_implementation"):
            part[name] = "somebody/kernel"
    (folder / "config.json").write_text(json.dumps(config))
    _, model = finish(open_model(folder, Pictures(), device="cpu"))
    inside = [module.config for module in model._language_model.model.modules() if hasattr(module, "config")]
    assert {each._attn_implementation for each in inside} <= {"sdpa", "eager"}
    conversation = [Message(Role.USER, "What is in this picture?", (shown[0],))]
    assert ask(model, conversation)[1] == generate(made, model, conversation)
    export_checkpoint.load(folder)


def test_no_other_weights_are_loaded_than_those_that_were_checked(make: Make, shown, tmp_path: Path) -> None:
    """transformers would take the file that config.json names."""
    made = make("llava")
    folder = shutil.copytree(made[0], tmp_path / "model")
    weights = [weight for shard in folder.glob("model-*.safetensors") for weight in load_file(shard).items()]
    others = {name: torch.zeros_like(tensor) for name, tensor in weights}
    save_file(others, folder / "others.safetensors", {"format": "pt"})
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "transformers_weights": "others.safetensors"}))
    _, model = finish(open_model(folder, Pictures(), device="cpu"))
    conversation = [Message(Role.USER, "What is in this picture?", (shown[0],))]
    assert ask(model, conversation)[1] == generate(made, model, conversation)


def test_broken_weights_are_refused(make: Make, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    good = make("llava")[0]
    empty = shutil.copytree(good, tmp_path / "empty")
    first = min(good.glob("model-*.safetensors")).name
    (empty / first).write_bytes(b"")
    half = shutil.copytree(good, tmp_path / "half")
    data = (half / first).read_bytes()
    (half / first).write_bytes(data[: len(data) // 2])
    fewer = shutil.copytree(good, tmp_path / "fewer")
    config = (fewer / "config.json").read_text()
    (fewer / "config.json").write_text(config.replace('"num_hidden_layers": 2', '"num_hidden_layers": 3'))
    for folder in (empty, half, fewer):
        with pytest.raises(ModelError, match=str(folder)) as caught:
            finish(open_model(folder, Pictures(), device="cpu"))
        assert caught.value.remedy
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("part", [None, "text_config"])
def test_weights_that_are_quantised_in_an_unknown_way_are_refused(part: str | None, make: Make, tmp_path: Path) -> None:
    folder = shutil.copytree(make("llava")[0], tmp_path / "checkpoint")
    config = json.loads((folder / "config.json").read_text())
    (config if part is None else config[part])["quantization_config"] = {"quant_method": "of_tomorrow", "bits": 3}
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match=r"quantised in a way that is not known here \(of_tomorrow\)") as refused:
        load(folder)
    assert "awq" in refused.value.remedy


@pytest.mark.parametrize(
    ("part", "setting", "value", "reason"),
    [
        ("vision_config", "image_size", 10**9, "says image_size 1000000000 of its vision_config, but .* have 28"),
        ("vision_config", "image_size", -1, "says image_size -1 of its vision_config, but its weights have 28"),
        ("vision_config", "intermediate_size", 10**9, "or do not fit its config.json"),
        ("text_config", "num_key_value_heads", 3, "or do not fit its config.json"),
        ("text_config", "head_dim", "x", "torch cannot run it .*head_dim.*int"),
        ("vision_config", "patch_size", 0, "torch cannot run it .*zero"),
        (None, "vision_feature_layer", 4, "says vision_feature_layer 4, but its vision tower has 3 layers"),
        (None, "vision_feature_layer", -5, "says vision_feature_layer -5, but its vision tower has 3 layers"),
        (None, "vision_feature_layer", [-2, 9], r"says vision_feature_layer \[-2, 9\], but its vision tower has 3"),
        (None, "vision_feature_layer", [], r"says vision_feature_layer \[\], but its vision tower has 3 layers"),
        (None, "vision_feature_layer", "last", 'says vision_feature_layer "last", but its vision tower has 3 layers'),
    ],
)
def test_sizes_that_are_false_are_refused(
    part: str | None, setting: str, value: Any, reason: str, make: Make, tmp_path: Path, capfd
) -> None:
    folder = shutil.copytree(make("llava")[0], tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    (config if part is None else config[part])[setting] = value
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match=reason):
        finish(open_model(folder, Pictures(), device="cpu"))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("layer", [-4, 0, 3, [0, -1]])
def test_every_layer_of_the_tower_can_be_the_one_that_is_looked_at(layer: int | list[int], make: Make, tmp_path: Path):
    folder = shutil.copytree(make("llava")[0], tmp_path / "model")
    config = json.loads((folder / "config.json").read_text()) | {"vision_feature_layer": layer}
    (folder / "config.json").write_text(json.dumps(config))
    ModelBundle.open(folder)


# ---- smaller weights ----


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A LLaVA whose layers are wide enough to be made smaller."""
    from checkpoints.base import TEXT, write_json, write_model, write_tokenizer
    from checkpoints.llava import VISION
    from transformers import CLIPVisionConfig, LlavaForConditionalGeneration

    folder = tmp_path_factory.mktemp("wide")
    text = LlamaConfig(**{**TEXT, "hidden_size": 128, "intermediate_size": 256})
    vision = CLIPVisionConfig(**VISION, image_size=28, patch_size=7, projection_dim=16)
    config = LlavaConfig(vision_config=vision, text_config=text, image_token_index=IMAGE, tie_word_embeddings=False)
    with quiet():
        write_model(folder, LlavaForConditionalGeneration(config))
    write_json(folder, "preprocessor_config.json", {"image_processor_type": "CLIPImageProcessor"})
    write_tokenizer(folder)
    return folder


@pytest.mark.parametrize(("weights", "kind"), [("8bit", "Int8Params"), ("4bit", "Params4bit"), ("int8", "Int8Tensor")])
def test_only_the_language_model_is_made_smaller(weights: str, kind: str, wide: Path) -> None:
    if weights == "int8":
        pytest.importorskip("torchao")
    model = load(wide, "cpu", weights)
    kinds = {
        name: type(module.weight).__name__
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear)
    }
    inside = {name for name in kinds if name.startswith("model.language_model.")}
    assert {kinds[name] for name in inside} == {kind}
    assert len(inside) == 14
    assert {kinds[name] for name in kinds.keys() - inside} == {"Parameter"}
    ids = np.arange(4, 40)
    full = TorchLanguageModel(load(wide), wide, IMAGE).feed(ids)
    small = TorchLanguageModel(model, wide, IMAGE).feed(ids)
    assert np.corrcoef(full, small)[0, 1] > 0.9


def test_weights_that_were_not_made_smaller_are_noticed(wide: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """transformers says nothing where a name that is to be left out fits no layer."""
    monkeypatch.setattr(torch_language, "_quantisation", lambda *_: None)
    with pytest.raises(ModelError, match="cannot be made smaller"):
        load(wide, "cpu", "4bit")


def test_what_was_tried_is_what_is_offered(make: Make) -> None:
    tried = {json.loads((make(family)[0] / "config.json").read_text())["model_type"] for family in FAMILIES}
    assert tried == set(device.IN_TORCH)
