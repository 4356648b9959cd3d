"""Model folders that are missing, broken, foreign or dangerous: each gets a sentence before anything is loaded."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from safetensors.numpy import save_file

from nobody import ordinary_user
from sightline.conversation import Message, Role
from sightline.engine import bundle_files
from sightline.engine.bundle import ModelBundle
from sightline.engine.gate import Gate
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import open_model
from sightline.errors import ModelError
from sightline.events import TextDelta
from work import finish


@pytest.fixture
def folder(tiny_bundle: Callable[[str], Path], tmp_path: Path) -> Path:
    """A sound model of our own to break."""
    shutil.copytree(tiny_bundle("clip"), tmp_path / "model")
    return tmp_path / "model"


def edit(file: Path, **values: object) -> None:
    """Change fields of a JSON file; None removes one."""
    settings = {**json.loads(file.read_text()), **values}
    file.write_text(json.dumps({name: value for name, value in settings.items() if value is not None}))


def test_a_sound_folder_opens(folder: Path) -> None:
    bundle = ModelBundle.open(folder)
    assert bundle.name == "model"
    assert bundle.eos_token_ids == {2}
    assert bundle.max_length == 1024
    assert bundle.gate is None
    assert bundle.reads_words
    assert not bundle.names_places
    assert bundle.sees_context
    gate = {"min_probability": 0.9, "refusal": "No."}
    ours = {"name": "Ours", "gate": gate, "reads_words": False, "sees_context": False, "names_places": True}
    (folder / "sightline.json").write_text(json.dumps(ours))
    bundle = ModelBundle.open(folder)
    assert (bundle.name, bundle.gate) == ("Ours", Gate(0.9, "No.", 0.9, None))
    assert not bundle.reads_words
    assert bundle.names_places
    assert not bundle.sees_context
    ours["gate"] = gate | {"min_approximate": 0.4, "min_proven": 0.3}
    (folder / "sightline.json").write_text(json.dumps(ours))
    assert ModelBundle.open(folder).gate == Gate(0.9, "No.", 0.4, 0.3)


def test_the_most_exact_precision_is_taken_part_by_part(folder: Path) -> None:
    decoder = folder / "onnx" / "decoder_model_merged.onnx"
    shutil.copy(decoder, folder / "onnx" / "decoder_model_merged_q4.onnx")
    shutil.copy(decoder, folder / "onnx" / "decoder_model_merged_int8.onnx")
    assert ModelBundle.open(folder).parts["decoder_model_merged"] == decoder
    decoder.unlink()
    assert ModelBundle.open(folder).parts["decoder_model_merged"].name == "decoder_model_merged_int8.onnx"


SUFFIXES = ["_fp16", "_quantized", "_int8", "_uint8", "_q4", "_q4f16", "_bnb4"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_part_of_any_precision_is_found(suffix: str, folder: Path) -> None:
    for name in ("vision_encoder", "decoder_model_merged"):
        (folder / "onnx" / f"{name}.onnx").rename(folder / "onnx" / f"{name}{suffix}.onnx")
    parts = ModelBundle.open(folder).parts
    assert parts["vision_encoder"].name == f"vision_encoder{suffix}.onnx"
    assert parts["embed_tokens"].name == "embed_tokens.onnx"
    assert parts["decoder_model_merged"].name == f"decoder_model_merged{suffix}.onnx"


def test_weights_beside_a_graph_are_read_from_as_many_files_as_there_are(folder: Path) -> None:
    """As the hub splits the weights of large models: name.onnx_data, name.onnx_data_1 and so on."""
    question = GenerationRequest((Message(Role.USER, "How many are there?"),), max_new_tokens=6)

    def answer() -> list[object]:
        model = finish(open_model(folder, Pictures()))[1]
        return [event for event in model.generate(question) if isinstance(event, TextDelta)]

    expected = answer()
    inside = folder / "onnx" / "decoder_model_merged.onnx"
    file = folder / "onnx" / "decoder_model_merged_q4.onnx"
    graph = onnx.load(inside)
    inside.unlink()
    large = [tensor for tensor in graph.graph.initializer if len(tensor.raw_data) > 4096]
    for place, tensor in enumerate(large):
        name = f"{file.name}_data" + ("" if place % 2 else "_1")
        with (folder / "onnx" / name).open("ab") as stream:
            values = {"location": name, "offset": stream.tell(), "length": len(tensor.raw_data)}
            stream.write(tensor.raw_data)
        tensor.ClearField("raw_data")
        tensor.data_location = onnx.TensorProto.EXTERNAL
        for key, value in values.items():
            entry = tensor.external_data.add()
            entry.key, entry.value = key, str(value)
    onnx.save(graph, file)
    assert expected
    assert answer() == expected
    before = ModelBundle.open(folder).digest()
    with (folder / "onnx" / f"{file.name}_data_1").open("ab") as stream:
        stream.write(b"more")
    assert ModelBundle.open(folder).digest() != before  # they are part of what the answers depend on


def test_settings_inside_processor_config_are_found(folder: Path) -> None:
    settings = json.loads((folder / "preprocessor_config.json").read_text())
    (folder / "preprocessor_config.json").unlink()
    edit(folder / "processor_config.json", image_processor=settings)
    assert ModelBundle.open(folder).preprocessor == settings


def no_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def shard(folder: Path) -> None:
    shutil.rmtree(folder / "onnx")
    (folder / "model-00001-of-00002.safetensors").touch()
    shards = {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": shards}))


def shard_of_another_kind(folder: Path) -> None:
    """A file that is safetensors as it begins, and as it ends a pickle in a zip, for which torch goes by its name."""
    index = {"weight_map": {"a": "model-00001-of-00001.bin"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    save_file({"a": np.zeros(8, np.uint8)}, folder / "model-00001-of-00001.bin")


def false_head(**changes: object) -> Callable[[Path], None]:
    """Weights whose head says something else of their first tensor, of two, than what there is."""

    def change(folder: Path) -> None:
        file = folder / "model.safetensors"
        save_file({"a": np.zeros((2, 4), np.float32), "b": np.zeros((2, 4), np.float32)}, file)
        data = file.read_bytes()
        length = int.from_bytes(data[:8], "little")
        head = json.loads(data[8 : 8 + length])
        head["a"] |= changes
        said = json.dumps(head).encode()
        file.write_bytes(len(said).to_bytes(8, "little") + said + data[8 + length :])

    return change


def adapter(folder: Path) -> None:
    false_head()(folder)
    (folder / "adapter_config.json").write_text('{"base_model_name_or_path": "somewhere/else"}')


def pictures_with(**settings: object) -> Callable[[Path], None]:
    return lambda folder: edit(folder / "preprocessor_config.json", **settings)


def endless_tokenizer(folder: Path) -> None:
    """Of each letter "a" it makes 4 thousand million."""
    settings = json.loads((folder / "tokenizer.json").read_text())
    more = {"type": "Replace", "pattern": {"String": "a"}, "content": "a" * 16}
    settings["normalizer"] = {"type": "Sequence", "normalizers": [more] * 8}
    (folder / "tokenizer.json").write_text(json.dumps(settings))


def template(text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / "chat_template.jinja").write_text(text)


def shard_elsewhere(folder: Path) -> None:
    (folder.parent / "model.safetensors").touch()
    index = {"weight_map": {"a": "../model.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))


def pickle(folder: Path) -> None:
    shutil.rmtree(folder / "onnx")
    (folder / "pytorch_model.bin").touch()


def symbolic_link(folder: Path) -> None:
    file = folder / "onnx" / "embed_tokens.onnx"
    file.rename(folder.parent / "elsewhere")
    file.symlink_to(folder.parent / "elsewhere")


def dangling_link(folder: Path) -> None:
    (folder / "generation_config.json").unlink()
    (folder / "generation_config.json").symlink_to(folder / "nowhere")


def hard_link(folder: Path) -> None:
    (folder.parent / "secret").write_text("the person's own")
    os.link(folder.parent / "secret", folder / "onnx" / "decoder_model_merged.onnx_data")


def hard_linked_settings(folder: Path) -> None:
    os.link(folder / "config.json", folder.parent / "config.json")


def linked_graphs(folder: Path) -> None:
    (folder / "onnx").rename(folder.parent / "graphs")
    (folder / "onnx").symlink_to(folder.parent / "graphs")


def no_eos(folder: Path) -> None:
    edit(folder / "generation_config.json", eos_token_id=None)
    edit(folder / "config.json", eos_token_id=None, text_config={})
    edit(folder / "tokenizer_config.json", eos_token=None)


def unknown_eos(folder: Path) -> None:
    no_eos(folder)
    edit(folder / "tokenizer_config.json", eos_token="<the end>")


def move_out(folder: Path, location: str, **more: int) -> bytes:
    """Let embed_tokens.onnx say that its weights lie there; returns them."""
    file = folder / "onnx" / "embed_tokens.onnx"
    graph = onnx.load(file)
    tensor = max(graph.graph.initializer, key=lambda each: len(each.raw_data))
    data = bytes(tensor.raw_data)
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    for key, value in {"location": location, **more}.items():
        tensor.external_data.add(key=key, value=str(value))
    onnx.save(graph, file)
    return data


def outside_data(folder: Path) -> None:
    """Weights that the graph says lie above the folder."""
    (folder.parent / "secret").write_bytes(move_out(folder, "../../secret"))


def absolute_data(folder: Path) -> None:
    (folder.parent / "secret").write_bytes(move_out(folder, str(folder.parent / "secret")))


def cut_data(folder: Path) -> None:
    """Weights of which the graph says that they go on behind the end of their file."""
    (folder / "onnx" / "embed_tokens.onnx_data").write_bytes(move_out(folder, "embed_tokens.onnx_data", length=10**15))


def missing_data(folder: Path) -> None:
    move_out(folder, "embed_tokens.onnx_data")


def linked_data(folder: Path) -> None:
    (folder.parent / "secret").write_bytes(move_out(folder, "embed_tokens.onnx_data"))
    (folder / "onnx" / "embed_tokens.onnx_data").symlink_to(folder.parent / "secret")


def false_sizes(folder: Path) -> None:
    """A PyTorch checkpoint beside the graphs, narrower than its config.json says."""
    save_file({"model.language_model.embed_tokens.weight": np.zeros((320, 32))}, folder / "model.safetensors")


def no_vlm(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "bert", "hidden_size": 64}')


def extra_input(folder: Path) -> None:
    file = folder / "onnx" / "decoder_model_merged.onnx"
    graph = onnx.load(file)
    graph.graph.input.append(onnx.helper.make_tensor_value_info("position_weights", 1, [1]))
    onnx.save(graph, file)


def swapped(folder: Path) -> None:
    shutil.copy(folder / "onnx" / "embed_tokens.onnx", folder / "onnx" / "decoder_model_merged.onnx")


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (shutil.rmtree, "no such folder"),
    "a file": (lambda folder: (shutil.rmtree(folder), folder.touch()), "no such folder"),
    "no config": (no_config, "no config.json"),
    "config is no JSON": (lambda folder: (folder / "config.json").write_text("{"), "not valid JSON"),
    "config without an end": (lambda folder: os.truncate(folder / "config.json", 1 << 33), "not an ordinary file"),
    "tokenizer without an end": (
        lambda folder: os.truncate(folder / "tokenizer.json", 1 << 33),
        "tokenizer.json is not an ordinary file",
    ),
    "config is a list": (lambda folder: (folder / "config.json").write_text("[1]"), "no settings"),
    "config nests for ever": (lambda folder: (folder / "config.json").write_text("[" * 200_000), "not valid JSON"),
    "config is binary": (lambda folder: (folder / "config.json").write_bytes(b"\xff\xfe\0\xd8"), "not text"),
    "other type": (lambda folder: edit(folder / "config.json", model_type="bert"), "bert is not supported"),
    "no type": (lambda folder: edit(folder / "config.json", model_type=None), "names no model_type"),
    "no VLM": (no_vlm, "its type bert is not supported: it is no model that sees pictures"),
    "code of its own": (lambda folder: edit(folder / "config.json", auto_map={"AutoModel": "a.B"}), "Python code of"),
    "code of a part": (
        lambda folder: edit(folder / "config.json", text_config={"auto_map": {"AutoModel": "a.B"}}),
        "its config.json asks for Python code of its own",
    ),
    "code in a list": (
        lambda folder: edit(folder / "config.json", parts=[{"auto_map": {"AutoModel": "a.B"}}]),
        "its config.json asks for Python code of its own",
    ),
    "code of the pictures": (
        lambda folder: edit(folder / "preprocessor_config.json", auto_map={"AutoImageProcessor": "a.B"}),
        "its preprocessor_config.json asks for Python code of its own",
    ),
    "text_config is a number": (lambda folder: edit(folder / "config.json", text_config=3), "not understood"),
    "no image token": (lambda folder: edit(folder / "config.json", image_token_index=None), "no image token"),
    "foreign image token": (lambda folder: edit(folder / "config.json", image_token_index=10**6), "no token 1000000"),
    "negative image token": (lambda folder: edit(folder / "config.json", image_token_index=-1), "not understood"),
    "endless positions": (
        lambda folder: edit(folder / "config.json", text_config={"max_position_embeddings": float("inf")}),
        "max_position_embeddings Infinity, which is no number of tokens",
    ),
    "no positions": (
        lambda folder: edit(folder / "config.json", text_config={"max_position_embeddings": 0}),
        "max_position_embeddings 0, which is no number of tokens",
    ),
    "fewer positions than none": (
        lambda folder: edit(folder / "config.json", text_config={}, max_position_embeddings=-1),
        "max_position_embeddings -1, which is no number of tokens",
    ),
    "nameless templates": (
        lambda folder: (
            (folder / "chat_template.jinja").unlink(),
            edit(folder / "tokenizer_config.json", chat_template=[{"x": 1}]),
        ),
        "not understood",
    ),
    "a special token without text": (
        lambda folder: edit(folder / "tokenizer_config.json", bos_token={"id": 1}),
        "not understood",
    ),
    "a word for eos": (lambda folder: edit(folder / "generation_config.json", eos_token_id="x"), 'eos_token_id .*"x"'),
    "words for eos": (lambda folder: edit(folder / "generation_config.json", eos_token_id=[2, "x"]), "eos_token_id"),
    "negative eos": (lambda folder: edit(folder / "generation_config.json", eos_token_id=-1), "eos_token_id"),
    "no eos": (no_eos, "which token ends an answer"),
    "unknown eos": (unknown_eos, "which token ends an answer"),
    "pickle only": (pickle, "can run code"),
    "a shard is missing": (shard, "model-00002-of-00002.safetensors is missing"),
    "a shard elsewhere": (shard_elsewhere, r"names '../model.safetensors', which is no safetensors file of its folder"),
    "a shard that is a pickle, too": (shard_of_another_kind, r"names 'model-00001-of-00001.bin', which is no safetens"),
    "weights in one place": (false_head(data_offsets=[32, 64]), "model.safetensors is no safetensors file"),
    "weights before the beginning": (false_head(data_offsets=[-32, 0]), "model.safetensors is no safetensors file"),
    "weights of another shape": (false_head(shape=[10**9, 4]), "model.safetensors is no safetensors file"),
    "weights of a shape below zero": (false_head(shape=[-2, -4]), "model.safetensors is no safetensors file"),
    "weights of an endless shape": (false_head(shape=[float("inf")]), "model.safetensors is no safetensors file"),
    "weights of another kind": (false_head(dtype="F64"), "model.safetensors is no safetensors file"),
    "weights of no kind": (false_head(dtype="object"), "model.safetensors is no safetensors file"),
    "an adapter": (adapter, r"it is a model and an adapter \(adapter_config.json\)"),
    "pictures divided by nothing": (
        pictures_with(image_std=[0, 0, 0]),
        "picture settings make no numbers of a picture",
    ),
    "pictures less what is no number": (pictures_with(image_mean=[float("nan")] * 3), "make no numbers of a picture"),
    "pictures without a size": (pictures_with(size={"shortest_edge": 0}), "its picture size .* is not understood"),
    "pictures cut to nothing": (pictures_with(crop_size=0), "picture settings make no numbers of a picture"),
    "pictures of no known kind": (pictures_with(image_processor_type="Own"), "its pictures need Own"),
    "endless tokenizer": (endless_tokenizer, "its tokenizer.json is broken"),
    "template that imports": (template("{% import 'os' as os %}{{ os.system('true') }}"), "no loader for this envir"),
    "template that reaches for Python": (template("{{ cycler.__init__.__globals__ }}"), "is unsafe"),
    "template without pictures": (template("{{ messages[0]['role'] }}"), "its chat template leaves out pictures"),
    "no onnx": (lambda folder: shutil.rmtree(folder / "onnx"), "no onnx folder"),
    "a part is missing": (
        lambda folder: (folder / "onnx" / "vision_encoder.onnx").unlink(),
        "no onnx/vision_encoder.onnx",
    ),
    "no tokenizer": (lambda folder: (folder / "tokenizer.json").unlink(), "no tokenizer.json"),
    "broken tokenizer": (lambda folder: (folder / "tokenizer.json").write_text("{}"), "tokenizer.json is broken"),
    "no preprocessor": (lambda folder: (folder / "preprocessor_config.json").unlink(), "no preprocessor_config.json"),
    "gate without threshold": (lambda folder: (folder / "sightline.json").write_text('{"gate": {}}'), "not understood"),
    "reads words": (lambda folder: (folder / "sightline.json").write_text('{"reads_words": 1}'), "reads_words"),
    "symbolic link": (symbolic_link, "link"),
    "dangling link": (dangling_link, "link"),
    "linked graphs": (linked_graphs, "its onnx is a link"),
    "hard link": (hard_link, "link"),
    "hard-linked settings": (hard_linked_settings, "link"),
    "weights outside": (
        outside_data,
        r"embed_tokens.onnx would read a file outside of the model's folder \('../../sec",
    ),
    "weights at an absolute place": (absolute_data, r"embed_tokens.onnx would read a file outside of the model's fo"),
    "weights of another system": (
        lambda folder: move_out(folder, r"C:\secret"),
        r"embed_tokens.onnx would read a file outside of the model's folder",
    ),
    "weights missing": (missing_data, "embed_tokens.onnx needs the file 'embed_tokens.onnx_data', which is missing"),
    "weights cut off": (cut_data, "its onnx/embed_tokens.onnx_data is no ONNX graph, or not all of it"),
    "false sizes": (false_sizes, "its config.json says hidden_size 64, but its weights have 32"),
    "weights through a link": (linked_data, "its onnx/embed_tokens.onnx_data is a link"),
    "empty graph": (lambda folder: (folder / "onnx" / "embed_tokens.onnx").write_bytes(b""), "embed_tokens.onnx"),
    "graph of noise": (
        lambda folder: (folder / "onnx" / "embed_tokens.onnx").write_bytes(b"noise" * 99),
        "embed_tokens",
    ),
    "half a graph": (
        lambda folder: os.truncate(folder / "onnx" / "decoder_model_merged.onnx", 300_000),
        "decoder_model_merged.onnx",
    ),
    "unknown input": (extra_input, "position_weights"),
    "swapped graphs": (swapped, "decoder"),
}


# What is only seen when a graph says what it takes.
LOADED = {"unknown input", "swapped graphs"}


@pytest.mark.parametrize("name", BROKEN)
def test_a_bad_folder_is_refused_before_it_is_loaded(
    name: str, folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    damage, reason = BROKEN[name]
    damage(folder)
    loaded = []
    real = onnxruntime.InferenceSession
    monkeypatch.setattr(
        onnxruntime, "InferenceSession", lambda path, *more, **named: loaded.append(path) or real(path, *more, **named)
    )
    with pytest.raises(ModelError, match=reason) as caught:
        finish(open_model(folder, Pictures()))
    assert bool(loaded) == (name in LOADED)
    assert str(folder) in caught.value.problem
    assert caught.value.remedy
    assert capfd.readouterr() == ("", "")  # onnxruntime does not write to the terminal


def test_a_tokenizer_that_gives_up_on_a_text_is_told_when_it_does(folder: Path) -> None:
    """By a pattern that tries all ways to divide a word, and has too many."""
    settings = json.loads((folder / "tokenizer.json").read_text())
    pattern = {"type": "Split", "pattern": {"Regex": "(a+)+b"}, "behavior": "Isolated", "invert": False}
    settings["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [pattern, settings["pre_tokenizer"]]}
    (folder / "tokenizer.json").write_text(json.dumps(settings))
    model = finish(open_model(folder, Pictures()))[1]
    with pytest.raises(ModelError, match=r"its tokenizer\.json cannot cut this text into tokens"):
        finish(model.generate(GenerationRequest((Message(Role.USER, "a" * 60),))))
    finish(model.generate(GenerationRequest((Message(Role.USER, "And this?"),), max_new_tokens=2)))


def test_the_token_that_ends_an_answer_is_found_wherever_checkpoints_keep_it(folder: Path) -> None:
    def ends() -> frozenset[int]:
        return ModelBundle.open(folder).eos_token_ids

    edit(folder / "generation_config.json", eos_token_id=[7, 8])
    edit(folder / "config.json", eos_token_id=6, text_config={"eos_token_id": 5})
    assert ends() == {7, 8}
    edit(folder / "generation_config.json", eos_token_id=[])
    assert ends() == {5}
    (folder / "generation_config.json").write_text('{"eos_token_id": null}')
    assert ends() == {5}
    edit(folder / "config.json", text_config={})
    assert ends() == {6}
    edit(folder / "config.json", eos_token_id=0)
    assert ends() == {0}
    edit(folder / "config.json", eos_token_id=None)
    assert ends() == {2}
    edit(folder / "tokenizer_config.json", eos_token={"content": "<s>"})
    assert ends() == {1}


def test_what_came_with_the_program_may_be_hard_linked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As some installers do with the files of a package, from their cache."""
    for file in [path for path in folder.rglob("*") if path.is_file()]:
        os.link(file, folder.parent / file.name)
    with pytest.raises(ModelError, match="link"):
        ModelBundle.open(folder)
    monkeypatch.setattr(bundle_files, "_INSTALLED", folder.parent)
    finish(open_model(folder, Pictures()))
    linked_graphs(folder)
    with pytest.raises(ModelError, match="link"):
        ModelBundle.open(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="has other permissions")
@pytest.mark.parametrize(
    "name", ["..", ".", "config.json", "onnx", "onnx/embed_tokens.onnx", "tokenizer.json", "chat_template.jinja"]
)
def test_what_may_not_be_read_is_said(name: str, tiny_bundle: Callable[[str], Path]) -> None:
    with tempfile.TemporaryDirectory() as parent:
        Path(parent).chmod(0o755)
        folder = Path(parent) / "parent" / "model"
        shutil.copytree(tiny_bundle("clip"), folder)
        folder.chmod(0o755)
        with ordinary_user():
            finish(open_model(folder, Pictures()))
        locked = (folder / name).resolve()
        mode = locked.stat().st_mode
        locked.chmod(0)
        try:
            with ordinary_user(), pytest.raises(ModelError, match=r"(?i)permission denied") as caught:
                finish(open_model(folder, Pictures()))
        finally:
            locked.chmod(mode)
        assert str(folder) in caught.value.problem


def test_a_second_decoder_for_prompts_belongs_to_the_one_in_4_bits_alone(folder: Path) -> None:
    onnx_folder = folder / "onnx"
    shutil.copy(onnx_folder / "decoder_model_merged.onnx", onnx_folder / "decoder_prefill_int8.onnx")
    whole = ModelBundle.open(folder)
    assert set(whole.parts) == {"vision_encoder", "embed_tokens", "decoder_model_merged"}
    (onnx_folder / "decoder_model_merged.onnx").rename(onnx_folder / "decoder_model_merged_q4.onnx")
    small = ModelBundle.open(folder)
    assert small.parts["decoder_prefill"] == onnx_folder / "decoder_prefill_int8.onnx"
    before = small.digest()
    graph = onnx.load(small.parts["decoder_prefill"])
    graph.doc_string = "another"
    onnx.save(graph, small.parts["decoder_prefill"])
    assert ModelBundle.open(folder).digest() != before
