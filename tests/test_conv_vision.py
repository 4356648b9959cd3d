"""The convolution-first tower: its shapes, the objects it lists, its way through transformers, and through ONNX."""

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
)


@pytest.fixture
def tower() -> ConvVisionModel:
    """A small one, whose running statistics are not those that it began with."""
    torch.manual_seed(0)
    model = ConvVisionModel(ConvVisionConfig(image_size=64, channels=(4, 8, 16, 32), objects=6)).train()
    for _ in range(3):
        model(torch.randn(4, 3, 64, 64) + 1)
    return model.eval()


def test_tokens_as_llava_expects_them(tower: ConvVisionModel):
    with torch.no_grad():
        out = tower(torch.randn(2, 3, 64, 64), output_hidden_states=True)
    assert out.last_hidden_state.shape == (2, 1 + 6, 128)
    assert out.hidden_states[-1] is out.last_hidden_state
    assert tower.config.hidden_size == 128
    assert ConvVisionConfig().hidden_size == 1024
    assert ConvVisionConfig().tokens == 64


def test_the_shuffle_puts_neighbours_together():
    x = torch.arange(16.0).reshape(1, 16, 1)
    together = pixel_shuffle(x, 4, 2)
    assert together[0].tolist() == [[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 12, 13], [10, 11, 14, 15]]


def test_objects_are_the_peaks_of_the_heat_from_left_to_right(tower: ConvVisionModel, monkeypatch: pytest.MonkeyPatch):
    told: list[torch.Tensor] = []
    projection = tower.object_projection.forward
    monkeypatch.setattr(tower.object_projection, "forward", lambda x: told.append(x) or projection(x))
    side = tower.config.map_side
    said = torch.full((1, side, side, tower.heads.out_channels), -9.0)
    heat = slice(tower.config.kinds + tower.config.colours, tower.config.kinds + tower.config.colours + 2)
    places = [(9, 3, 0), (2, 12, 1), (4, 3, 0)]  # row, column, heat
    for row, column, which in places:
        said[0, row, column, heat.start + which] = 4.0
        said[0, row, column, row] = 20.0  # its kind
    said[0, 9, 4, heat.start] = 3.0  # beside a hotter one: the same object
    said[..., -5:-3] = 0.0  # in the middle of their cells
    monkeypatch.setattr(tower.heads, "forward", lambda _: said.permute(0, 3, 1, 2))
    with torch.no_grad():
        tokens, maps, objects = tower.look(torch.randn(1, 3, 64, 64))
    assert objects.there[0].tolist() == [True] * 3 + [False] * (tower.config.objects - 3)
    assert objects.told[0, :3, : tower.config.kinds].argmax(-1).tolist() == [4, 9, 2]
    assert objects.told.shape[-1] == tower.plainly_told
    assert maps.heat.equal(said[..., heat])
    assert torch.allclose(tokens[0, 4], tokens[0, 5])
    assert not torch.allclose(tokens[0, 3], tokens[0, 4])
    start = tower.config.width + tower.config.channels[1]
    kinds = told[0][0, :3, start : start + tower.config.kinds].argmax(-1)
    assert kinds.tolist() == [4, 9, 2]
    at = start + tower.config.kinds + tower.config.colours
    ruler = torch.arange(101.0)
    across, down = told[0][0, :3, at : at + 101] @ ruler, told[0][0, :3, at + 101 : at + 202] @ ruler
    assert torch.allclose(across, torch.tensor([3.5, 3.5, 12.5]) / side * 100, atol=1e-3)
    assert torch.allclose(down, torch.tensor([4.5, 9.5, 2.5]) / side * 100, atol=1e-3)


def test_each_object_is_told_how_it_stands_among_the_others(tower: ConvVisionModel, monkeypatch: pytest.MonkeyPatch):
    told: list[torch.Tensor] = []
    projection = tower.object_projection.forward
    monkeypatch.setattr(tower.object_projection, "forward", lambda x: told.append(x) or projection(x))
    side, kinds, colours = tower.config.map_side, tower.config.kinds, tower.config.colours
    said = torch.full((1, side, side, tower.heads.out_channels), -9.0)
    # row, column, kind, colour, height: from left to right two of a kind and colour, one of that kind, one of another
    for row, column, kind, colour, height in [
        (8, 2, 1, 1, 0.3),
        (8, 6, 1, 1, 0.6),
        (8, 10, 1, 2, 0.5),
        (4, 13, 5, 1, 0.9),
    ]:
        said[0, row, column, kind] = said[0, row, column, kinds + colour] = 20.0
        said[0, row, column, kinds + colours] = 4.0
        said[0, row, column, -2] = float(np.log(height / (1 - height)))
    monkeypatch.setattr(tower.heads, "forward", lambda _: said.permute(0, 3, 1, 2))
    with torch.no_grad():
        tower.look(torch.randn(1, 3, 64, 64))
    standing = told[0][0, :4, -(4 * 25 + 3 * 2 * 6 * 9) :]
    counts = standing[:, :100].reshape(4, 4, 25).argmax(-1)  # [object, group]
    assert counts.tolist() == [[4, 3, 2, 3], [4, 3, 2, 3], [4, 3, 1, 1], [4, 1, 1, 3]]
    ranks = standing[:, 100:].reshape(4, 3, 2, 6, 9).argmax(-1)  # [object, group, how many less or more, number]
    across, height = 0, 3
    assert ranks[:, 0, 0, across].tolist() == [0, 1, 2, 3]
    assert ranks[:, 0, 1, across].tolist() == [3, 2, 1, 0]
    assert ranks[:, 0, 0, height].tolist() == [0, 2, 1, 3]
    assert ranks[:, 1, 1, height].tolist() == [2, 0, 1, 0]
    assert ranks[:, 2, 0, height].tolist() == [0, 1, 0, 0]


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
