"""A model folder in CLIP's layout that knows colours by name, made without training: what it finds can be foretold."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

SIDE = 8
COLOURS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0)}
_OPSET = [helper.make_opsetid("", 20)]


def make_colour_encoder(folder: Path) -> Path:
    """The vector of a picture is its mean colour, that of a text the sum of its colours; returns `folder`."""
    (folder / "onnx").mkdir(parents=True)
    words = {"[UNK]": 0, **{word: number for number, word in enumerate(COLOURS, 1)}}
    table = np.array([(0, 0, 0), *COLOURS.values()], np.float32) / 255
    _save(
        folder / "onnx" / "text_model.onnx",
        [helper.make_node("Gather", ["table", "input_ids"], ["each"], axis=0)],
        numpy_helper.from_array(table, "table"),
        helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["n", "sequence"]),
        ([1], "text_embeds"),
    )
    _save(
        folder / "onnx" / "vision_model.onnx",
        [helper.make_node("Identity", ["pixel_values"], ["each"])],
        None,
        helper.make_tensor_value_info("pixel_values", TensorProto.FLOAT, ["n", 3, SIDE, SIDE]),
        ([2, 3], "image_embeds"),
    )
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {
        "config.json": {"model_type": "clip", "text_config": {"max_position_embeddings": 8}},
        "tokenizer_config.json": {"unk_token": "[UNK]"},
        "preprocessor_config.json": {
            "image_processor_type": "CLIPImageProcessor",
            "size": {"shortest_edge": SIDE},
            "crop_size": {"height": SIDE, "width": SIDE},
            "image_mean": [0, 0, 0],
            "image_std": [1, 1, 1],
        },
    }
    for name, values in settings.items():
        (folder / name).write_text(json.dumps(values))
    return folder


def _save(
    file: Path,
    nodes: list[onnx.NodeProto],
    table: onnx.TensorProto | None,
    taken: onnx.ValueInfoProto,
    mean: tuple[list[int], str],
) -> None:
    """A graph that takes means over these axes, and adds a little, since nothing has no direction."""
    axes, output = mean
    constants = [
        numpy_helper.from_array(np.array(axes, np.int64), "axes"),
        numpy_helper.from_array(np.full(3, 0.01, np.float32), "little"),
    ]
    nodes = [
        *nodes,
        helper.make_node("ReduceMean", ["each", "axes"], ["mean"], keepdims=0),
        helper.make_node("Add", ["mean", "little"], [output]),
    ]
    given = helper.make_tensor_value_info(output, TensorProto.FLOAT, ["n", 3])
    graph = helper.make_graph(nodes, "colours", [taken], [given], [*constants, *([table] if table else [])])
    onnx.save(helper.make_model(graph, opset_imports=_OPSET, ir_version=8), file)
