"""The convolution-first tower: its shapes, its way through transformers, and the same in ONNX."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from sightline.conv_vision import (  # noqa: E402
    MODEL_TYPE,
    ConvVisionConfig,
    ConvVisionModel,
    pixel_shuffle,
    pixel_unshuffle,
)


@pytest.fixture
def tower() -> ConvVisionModel:
    """A small one, whose running statistics are not those that it began with."""
    torch.manual_seed(0)
    model = ConvVisionModel(ConvVisionConfig(image_size=64, channels=(4, 8, 16, 32))).train()
    for _ in range(3):
        model(torch.randn(4, 3, 64, 64) + 1)
    return model.eval()


def test_tokens_as_llava_expects_them(tower: ConvVisionModel):
    with torch.no_grad():
        out = tower(torch.randn(2, 3, 64, 64), output_hidden_states=True)
    assert out.last_hidden_state.shape == (2, 4, 128)
    assert out.hidden_states[-1] is out.last_hidden_state
    assert tower.config.hidden_size == 128
    assert ConvVisionConfig().hidden_size == 1024
    assert ConvVisionConfig().side == 12


def test_the_shuffle_puts_neighbours_together_and_is_undone():
    x = torch.arange(16.0).reshape(1, 16, 1)
    together = pixel_shuffle(x, 4, 2)
    assert together[0].tolist() == [[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 12, 13], [10, 11, 14, 15]]
    assert pixel_unshuffle(together, 4, 2).equal(x)


def test_it_is_saved_and_loaded_by_its_type(tower: ConvVisionModel, tmp_path: Path):
    tower.save_pretrained(tmp_path)
    loaded = transformers.AutoModel.from_pretrained(tmp_path)
    assert loaded.config.model_type == MODEL_TYPE
    pixels = torch.randn(1, 3, 64, 64)
    with torch.no_grad():
        assert loaded.eval()(pixels).last_hidden_state.equal(tower(pixels).last_hidden_state)


@pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")  # of torch, about itself
def test_the_picture_count_is_dynamic_in_onnx(tower: ConvVisionModel, tmp_path: Path):
    onnxruntime = pytest.importorskip("onnxruntime")
    pytest.importorskip("onnxscript")

    class Plain(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.tower = tower

        def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
            return self.tower(pixel_values).last_hidden_state

    file = tmp_path / "tower.onnx"
    shapes = {"pixel_values": {0: torch.export.Dim("pictures")}}
    sample = (torch.randn(2, 3, 64, 64),)
    torch.onnx.export(Plain().eval(), sample, file, dynamic_shapes=shapes, dynamo=True, opset_version=20, verbose=False)
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    for count in (1, 3):
        pixels = torch.randn(count, 3, 64, 64)
        with torch.no_grad():
            wanted = tower(pixels).last_hidden_state.numpy()
        got = session.run(None, {session.get_inputs()[0].name: pixels.numpy()})[0]
        assert np.abs(got - wanted).max() < 1e-4
