"""A small repository as the hub has them: ONNX graphs, a checkpoint, settings, and what nobody wants."""

from __future__ import annotations

import json

import numpy as np
import onnx
from onnx import TensorProto, helper
from safetensors.numpy import save

NAME = "tests/Tiny-VLM"
DATA = "onnx/decoder_model_merged_quantized.onnx_data"
WEIGHTS = np.random.default_rng(0).integers(0, 255, 3_000_000, np.uint8).tobytes()


def make_graph(location: str = "") -> bytes:
    """An ONNX graph whose only weight lies in the graph, or in the file that `location` names."""
    weight = TensorProto(name="weight", data_type=TensorProto.UINT8, dims=[4], raw_data=b"\1\2\3\4")
    if location:
        weight = TensorProto(name="weight", data_type=TensorProto.UINT8, dims=[4], data_location=TensorProto.EXTERNAL)
        weight.external_data.add(key="location", value=location)
    out = helper.make_tensor_value_info("out", TensorProto.UINT8, [4])
    graph = helper.make_graph([helper.make_node("Identity", ["weight"], ["out"])], "graph", [], [out], [weight])
    model: onnx.ModelProto = helper.make_model(graph)
    return model.SerializeToString()


def make_files(weights: bytes = WEIGHTS) -> dict[str, bytes]:
    """A repository with ONNX graphs in two dtypes, a checkpoint, and what nobody wants."""
    files = {
        "config.json": json.dumps({"model_type": "llava"}).encode(),
        "tokenizer.json": b"{}" + b" " * 9000,
        "chat_template.jinja": b"{{ messages }}",
        "merges.txt": b"a b\n",
        "README.md": b"# Tiny",
        ".gitattributes": b"*.onnx filter=lfs",
        "model.safetensors": save({"weight": np.arange(2000, dtype=np.float32)}),
        "pytorch_model.bin": b"\x80\x04pickle",
        "modeling_tiny.py": b"import os",
        "onnx/vision_encoder_fp16.onnx": make_graph(),
        "onnx/embed_tokens_fp16.onnx": make_graph(),
        "onnx/vision_encoder.onnx": make_graph(),
        "onnx/decoder_model_merged_quantized.onnx": make_graph(DATA.removeprefix("onnx/")),
        "onnx/decoder_model_merged_q4.onnx": make_graph(),
        DATA: weights,
    }
    return files
