"""Qwen3.5's decoder as it is exported calculates what transformers' does: in float64 nothing but rounding is left."""

from __future__ import annotations

import types

import pytest
import torch
from checkpoints.qwen3_5 import CHECKPOINT
from transformers import Qwen3_5ForConditionalGeneration
from transformers.models.qwen3_5 import modeling_qwen3_5

from sightline.engine.torch_language import quiet
from sightline.onnx_export.verify import TOLERANCES
from sightline.onnx_export.wrappers import qwen3_5

LENGTH = 37  # tokens


class Exact(types.ModuleType):
    """torch for transformers' model, which calculates in float32 here and there, whatever its weights are."""

    float32 = float = torch.float64

    def __getattr__(self, name: str) -> object:
        return getattr(torch, name)


def step_by_step(step, memory, parts):
    """What ONNX's Scan does."""
    said = []
    for token in range(LENGTH):
        memory, word = step(memory, [part[token] for part in parts])
        said.append(word)
    return memory, torch.stack(said)


def both(model: Qwen3_5ForConditionalGeneration, embeds: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits of transformers' own decoder, and of the one that is exported."""
    mask, positions = torch.ones(embeds.shape[:2], dtype=torch.long), torch.arange(LENGTH).expand(3, 1, LENGTH)
    text = model.model.language_model
    told = text(inputs_embeds=embeds, position_ids=positions, attention_mask=mask, use_cache=False)
    cache = [empty.to(embeds.dtype) for empty in qwen3_5.WRAPPER.empty_cache(model, 1)]
    return model.lm_head(told.last_hidden_state), qwen3_5.Decoder(model)(embeds, mask, positions, cache)[0]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Qwen3_5ForConditionalGeneration:
    folder = tmp_path_factory.mktemp("qwen3_5")
    with quiet():
        CHECKPOINT.make(folder)
        return Qwen3_5ForConditionalGeneration.from_pretrained(folder, dtype=torch.float32).eval()


def test_what_is_left_in_fp32_is_rounding(model, monkeypatch) -> None:
    monkeypatch.setattr(qwen3_5, "scan", step_by_step)
    embeds = torch.randn(1, LENGTH, 32, generator=torch.Generator().manual_seed(1))
    with torch.no_grad(), quiet():
        rounded = both(model, embeds)
        monkeypatch.setattr(modeling_qwen3_5, "torch", Exact("torch"))
        monkeypatch.setattr(torch.Tensor, "float", torch.Tensor.double)
        theirs, ours = both(model.double(), embeds.double())
    assert theirs.dtype == ours.dtype == torch.float64
    size = theirs.abs().max()
    assert (ours - theirs).abs().max() < 1e-12 * size
    for logits in rounded:
        difference = (logits - theirs).abs().max()
        assert 1e-9 * size < difference < TOLERANCES["fp32"] * size
