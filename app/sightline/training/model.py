"""The model in training: an ordinary LLaVA with a head for the label grid, its forward pass over packed rows."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from transformers import (
    GenerationConfig,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    PreTrainedTokenizerFast,
)

from sightline.conv_vision import ConvVisionConfig, pixel_unshuffle
from sightline.training.recipe import Sizes
from sightline.training.rows import Batch, image_tokens
from sightline.training.scenes.canvas import CLASSES, COLOURS, GRID, IGNORED, TIPS
from sightline.training.tokens import CHAT_TEMPLATE, END, IMAGE, PAD

_OUTPUTS = len(CLASSES) + len(COLOURS) + 1 + TIPS + 1  # per cell: class, colour, is a centre, has a tip and where
_EMPTY_CELL = 0.25  # the weight of background cells, which are most


def config_of(sizes: Sizes, tokenizer: Tokenizer) -> LlavaConfig:
    """An ordinary LLaVA configuration around the convolution-first tower."""
    text = LlamaConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=sizes.hidden_size,
        intermediate_size=sizes.intermediate_size,
        num_hidden_layers=sizes.num_hidden_layers,
        num_attention_heads=sizes.num_attention_heads,
        num_key_value_heads=sizes.num_attention_heads,
        max_position_embeddings=sizes.max_position_embeddings,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.token_to_id(END),
        pad_token_id=tokenizer.token_to_id(PAD),
    )
    config = LlavaConfig(
        vision_config=ConvVisionConfig(image_size=sizes.image_size, channels=sizes.vision_channels),
        text_config=text,
        image_token_index=tokenizer.token_to_id(IMAGE),
        image_seq_length=image_tokens(sizes.image_size),
        vision_feature_layer=-1,
        vision_feature_select_strategy="full",
        tie_word_embeddings=True,
    )
    config._attn_implementation = "eager"  # the backward of the CPU's flash attention is slower
    return config


def take_over(model: LlavaForConditionalGeneration, checkpoint: Path) -> None:
    """Start a model with the weights of an earlier one of ours, for smaller pictures or with fewer tokens, maybe.

    The positions of the picture's tokens are stretched over the larger grid; what tokens are new keep their start.
    """
    weights = LlavaForConditionalGeneration.from_pretrained(checkpoint).state_dict()
    with torch.no_grad():
        for name, target in model.state_dict().items():
            source = weights.get(name)
            if source is None:
                continue
            if "position_embedding" in name and source.shape != target.shape:
                old, new = math.isqrt(source.shape[-2]), math.isqrt(target.shape[-2])
                grid = source.reshape(1, old, old, -1).permute(0, 3, 1, 2)
                grid = functional.interpolate(grid, (new, new), mode="bicubic")
                source = grid.permute(0, 2, 3, 1).reshape(target.shape)
            if source.shape == target.shape:
                target.copy_(source)
            else:
                target[: len(source)] = source


class InTraining(nn.Module):
    """The LLaVA that will be saved, and the grid head that will not."""

    def __init__(self, config: LlavaConfig) -> None:
        super().__init__()
        self.llava = LlavaForConditionalGeneration(config)
        vision = config.vision_config
        self.grid_head = nn.Linear(vision.width, _OUTPUTS * (GRID // vision.side) ** 2)

    def forward(self, batch: Batch, blind: bool = False) -> tuple[Tensor, Tensor | None]:
        """Logits where there is a target, [T, vocab], and what the grid head says, [B, GRID, GRID, outputs].

        `blind`, the pictures are not looked at: their features are 0, and there is no grid.
        """
        llava = self.llava
        dtype = llava.model.multi_modal_projector.linear_1.weight.dtype
        embeddings = llava.get_input_embeddings()(torch.from_numpy(batch.input_ids))
        slots = torch.from_numpy(batch.slots)
        if blind:
            tokens = None
            embeddings = embeddings * (slots < 0)[..., None]
        else:
            pixels = torch.from_numpy(batch.pixels).permute(0, 3, 1, 2).to(dtype)  # stays channels_last
            tokens = llava.model.vision_tower(pixels / 127.5 - 1).last_hidden_state
            features = llava.model.multi_modal_projector(tokens).flatten(0, 1)  # [B · tokens, D]
            embeddings = torch.where((slots >= 0)[..., None], features[slots.clamp(min=0)], embeddings)
        hidden = llava.model.language_model(
            inputs_embeds=embeddings,
            attention_mask=_mask(torch.from_numpy(batch.segments), dtype),
            position_ids=torch.from_numpy(batch.positions),
            use_cache=False,
        ).last_hidden_state
        logits = llava.lm_head(hidden[torch.from_numpy(batch.targets) != -100])
        return logits, None if tokens is None else self._grid(tokens)

    def _grid(self, tokens: Tensor) -> Tensor:
        vision = self.llava.config.vision_config
        side, inner = vision.side, GRID // vision.side
        cells = self.grid_head(pixel_unshuffle(tokens, side, vision.shuffle))
        cells = cells.reshape(-1, side, side, inner, inner, _OUTPUTS).transpose(2, 3)
        return cells.reshape(-1, GRID, GRID, _OUTPUTS)


def _mask(segments: Tensor, dtype: torch.dtype) -> Tensor:
    """Additive mask [B, 1, L, L]: a token sees the shared picture and its own conversation, not what comes later."""
    own = segments[:, :, None] == segments[:, None, :]
    shared = (segments == 0)[:, None, :]
    earlier = torch.ones(segments.shape[1], segments.shape[1], dtype=torch.bool).tril()
    allowed = (own | shared) & earlier
    return torch.where(allowed, 0.0, torch.finfo(dtype).min).to(dtype)[:, None]


def losses(batch: Batch, logits: Tensor, grid: Tensor | None) -> tuple[Tensor, Tensor]:
    """The loss of the answers and that of the label grid, 0 where there is none."""
    targets = torch.from_numpy(batch.targets)
    chosen = targets != -100
    weights = torch.from_numpy(batch.weights)[chosen]
    answers = functional.cross_entropy(logits.float(), targets[chosen], reduction="none")
    answer_loss = (answers * weights).sum() / weights.sum()
    if grid is None:
        return answer_loss, torch.zeros(())

    labels = torch.from_numpy(batch.labels).long()
    kinds, colours, centres, tips = grid.float().split([len(CLASSES), len(COLOURS), 1, TIPS + 1], dim=-1)
    cell_weights = torch.where(labels[..., 0] == 0, _EMPTY_CELL, 1.0)
    kind_loss = functional.cross_entropy(kinds.permute(0, 3, 1, 2), labels[..., 0], reduction="none")
    colour_loss = functional.cross_entropy(
        colours.permute(0, 3, 1, 2), labels[..., 1], ignore_index=IGNORED, reduction="none"
    )
    centre_loss = functional.binary_cross_entropy_with_logits(
        centres[..., 0], labels[..., 2].float(), pos_weight=torch.tensor(8.0)
    )
    tip_there = labels[..., 3] != IGNORED
    tip_loss = functional.binary_cross_entropy_with_logits(
        tips[..., TIPS], tip_there.float(), pos_weight=torch.tensor(8.0)
    )
    places = functional.cross_entropy(tips[..., :TIPS][tip_there], labels[..., 3][tip_there], reduction="sum")
    tip_loss = tip_loss + 0.3 * places / tip_there.sum().clamp(min=1)
    grid_loss = ((kind_loss + colour_loss) * cell_weights).sum() / cell_weights.sum() + centre_loss + tip_loss
    return answer_loss, grid_loss


def right_answers(batch: Batch, logits: Tensor) -> list[tuple[str, bool, float]]:
    """Per turn its skill, whether greedy decoding gives exactly the true answer, and the answer's probability.

    Read off the true answer's own tokens: greedy decoding gives it just if each of them is the likeliest.
    """
    targets = torch.from_numpy(batch.targets)
    chosen = targets != -100
    wanted = targets[chosen]
    scores = logits.float().log_softmax(-1)
    hits = (scores.argmax(-1) == wanted).tolist()
    chances = scores.gather(1, wanted[:, None])[:, 0].tolist()
    end = int(wanted[-1])  # every answer closes with the end token
    results, at = [], 0
    closes = (wanted == end).tolist()
    for turns in batch.turns:
        for turn in turns:
            stop = at + closes[at:].index(True) + 1
            results.append((turn.skill, all(hits[at:stop]), float(np.exp(sum(chances[at:stop])))))
            at = stop
    return results


def save_checkpoint(
    folder: Path, config: LlavaConfig, tokenizer: Tokenizer, weights: dict[str, Tensor], image_size: int
) -> None:
    """An ordinary Hugging Face LLaVA checkpoint in float32, with everything that inference needs beside it."""
    plain = LlavaForConditionalGeneration(config)
    plain.load_state_dict({k: v for k, v in weights.items() if k != "lm_head.weight"}, strict=False)
    plain.tie_weights()
    plain.generation_config = GenerationConfig(
        eos_token_id=config.text_config.eos_token_id, pad_token_id=config.text_config.pad_token_id, do_sample=False
    )
    plain.save_pretrained(folder)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token=END,
        pad_token=PAD,
        clean_up_tokenization_spaces=False,
        model_input_names=["input_ids", "attention_mask"],
    )
    fast.chat_template = CHAT_TEMPLATE
    fast.save_pretrained(folder)
    text = json.dumps(preprocessor(image_size), indent=2) + "\n"
    (folder / "preprocessor_config.json").write_text(text, encoding="utf-8")


def preprocessor(image_size: int) -> dict[str, Any]:
    """preprocessor_config.json: SigLIP's way, a square without cropping, bicubic, to -1..1."""
    return {
        "image_processor_type": "SiglipImageProcessor",
        "do_convert_rgb": True,
        "do_resize": True,
        "size": {"height": image_size, "width": image_size},
        "resample": 3,
        "do_rescale": True,
        "rescale_factor": 1 / 255,
        "do_normalize": True,
        "image_mean": [0.5, 0.5, 0.5],
        "image_std": [0.5, 0.5, 0.5],
    }
