"""The model in training: an ordinary LLaVA, its forward pass over packed rows, and what it is scored by."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

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

from sightline.conv_vision import ConvVisionConfig, Maps
from sightline.training.naming import ASKED, COMPARED, NONE
from sightline.training.packed_llama import decode
from sightline.training.recipe import Sizes
from sightline.training.rows import Batch, image_tokens
from sightline.training.scenes.canvas import CLASSES, COLOURS, IGNORED
from sightline.training.tokens import CHAT_TEMPLATE, END, IMAGE, PAD

_EMPTY_CELL = 0.25  # the weight of background cells, which are most
_PLACE_WEIGHT = 3.0  # of a place in an answer: few questions ask for one, and it is hard to hit
_MEASURE_WEIGHTS = (1.0, 1.0, 5.0, 5.0, 5.0)  # place within the cell, in cells; size and share, of the whole picture


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
        vision_config=ConvVisionConfig(
            image_size=sizes.image_size,
            channels=sizes.vision_channels,
            objects=sizes.objects,
            kinds=len(CLASSES),
            colours=len(COLOURS),
        ),
        text_config=text,
        image_token_index=tokenizer.token_to_id(IMAGE),
        image_seq_length=image_tokens(sizes.image_size),
        vision_feature_layer=-1,
        vision_feature_select_strategy="full",
        tie_word_embeddings=True,
    )
    return config


class LlavaInTraining(LlavaForConditionalGeneration):
    """A LLaVA with heads that only training has: for what objects tell, what words name, and how that compares."""

    def __init__(self, config: LlavaConfig) -> None:
        super().__init__(config)
        self.object_head = nn.Linear(config.text_config.hidden_size, self.model.vision_tower.plainly_told)
        self.name_head = nn.Linear(config.text_config.hidden_size, sum(ASKED.values()))
        self.compare_head = nn.Linear(config.text_config.hidden_size, sum(COMPARED.values()))
        self.post_init()

    @torch.no_grad()
    def _init_weights(self, module: nn.Module) -> None:
        super()._init_weights(module)
        if module in [getattr(self, name, None) for name in ("object_head", "name_head", "compare_head")]:
            # Checkpoints do not keep them: from 0 they learn by themselves before what is behind them follows.
            nn.init.zeros_(module.weight)
            nn.init.zeros_(module.bias)


@dataclass(frozen=True)
class Said:
    """What a model says of a batch."""

    logits: Tensor  # [T, vocab], where there is a target
    named: Tensor  # [N, sum(ASKED)], where words name something; as known on the way through the decoder
    compared: Tensor  # [N, sum(COMPARED)], there
    pointed: Tensor  # [P]: log share of attention that goes, before an answer, to the last words that name something
    maps: Maps | None  # of the encoder, if it is looked through
    retold: Tensor  # [O, M]: what can be told from the tokens of the objects
    told: Tensor  # [O, M]: and should be


def take_over(model: LlavaInTraining, checkpoint: Path) -> None:
    """Start a model with the weights of an earlier one of ours, for smaller pictures or with fewer parts, maybe.

    The positions of the picture's tokens are stretched over the larger grid; what tokens are new keep their start.
    """
    earlier, told = LlavaInTraining.from_pretrained(checkpoint, output_loading_info=True)
    weights = {n: w for n, w in earlier.state_dict().items() if n not in told["missing_keys"]}
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
            target[tuple(slice(size) for size in source.shape)] = source


def forward(llava: LlavaInTraining, batch: Batch, encoder: Literal["learns", "rests", "unseen"] = "learns") -> Said:
    """The forward pass over packed rows."""
    dtype = llava.model.multi_modal_projector.linear_1.weight.dtype
    embeddings = llava.get_input_embeddings()(torch.from_numpy(batch.input_ids))
    slots = torch.from_numpy(batch.slots)
    maps, retold, told = None, torch.zeros(0), torch.zeros(0)
    if encoder == "unseen":
        embeddings = embeddings * (slots < 0)[..., None]
    else:
        pixels = torch.from_numpy(batch.pixels).permute(0, 3, 1, 2).to(dtype)  # stays channels_last
        tokens, maps, objects = llava.model.vision_tower.look(pixels / 127.5 - 1, learning=encoder == "learns")
        features = llava.model.multi_modal_projector(tokens)  # [B, tokens, D]
        told = objects.told[objects.there].detach()
        retold = llava.object_head(_evened(features[:, -objects.there.shape[1] :][objects.there]))
        features = features.flatten(0, 1)
        embeddings = torch.where((slots >= 0)[..., None], features[slots.clamp(min=0)], embeddings)
    segments, names = torch.from_numpy(batch.segments), torch.from_numpy(batch.names)
    named = (names != NONE).any(-1)
    last = torch.from_numpy(batch.named_last)
    pairs = torch.cat([(last != NONE).nonzero(), last[last != NONE][:, None]], -1)
    layers = len(llava.model.language_model.layers)
    # Each step builds on the one before: lines know what they name, words of questions do, and compare it.
    depths = (layers // 2, layers * 2 // 3, layers - 1)
    decoded = decode(
        llava.model.language_model,
        embeddings,
        segments,
        torch.from_numpy(batch.positions),
        torch.from_numpy(batch.targets) != -100,
        named,
        depths,
        pairs,
        min(depths[1], layers - 2),  # which reads what words of questions name
    )
    early, later, latest = decoded.before
    naming = torch.where((segments[named] > 0)[:, None], later, early)
    return Said(
        llava.lm_head(decoded.final),
        llava.name_head(_evened(naming)),
        llava.compare_head(_evened(latest)),
        decoded.pointed,
        maps,
        retold,
        told,
    )


def _evened(states: Tensor) -> Tensor:
    return functional.rms_norm(states, states.shape[-1:])


def answer_loss(batch: Batch, logits: Tensor, places: range) -> Tensor:
    """Cross-entropy of the answers' tokens, weighted; of the `places` among them, half of it goes to those beside.

    A place is one of a hundred and may be one off: its neighbours say which way to go.
    """
    targets = torch.from_numpy(batch.targets)
    chosen = targets != -100
    weights = torch.from_numpy(batch.weights)[chosen]
    wanted = targets[chosen]
    answers = functional.cross_entropy(logits.float(), wanted, reduction="none")
    placed = ((wanted >= places.start) & (wanted < places.stop)).nonzero()[:, 0]
    if len(placed):
        of_axis = len(places) // 2
        along = (wanted[placed] - places.start) % of_axis
        first = wanted[placed] - along
        beside = [first + (along + by).clamp(0, of_axis - 1) for by in (-1, 1)]
        scores = logits[placed].float()
        smoothed = sum(functional.cross_entropy(scores, place, reduction="none") for place in beside)
        answers = answers.index_put((placed,), (answers[placed] + smoothed / 2) / 2)
        weights = weights.index_put((placed,), weights[placed] * _PLACE_WEIGHT)
    return (answers * weights).sum() / weights.sum()


def naming_loss(batch: Batch, said: Said) -> Tensor:
    """Cross-entropy of what words name, of lines in pictures and of words in questions, and of how that compares.

    The latter weigh as much as the former, though there are fewer of them. Where a question names something, one head
    is taught to look there before the answer: guided alignment (Garg et al. 2019, arXiv:1909.02074).
    """
    names, segments = torch.from_numpy(batch.names), torch.from_numpy(batch.segments)
    chosen = (names != NONE).any(-1)
    asked = segments[chosen] > 0
    loss = -said.pointed.mean() if len(said.pointed) else torch.zeros(())
    told = torch.cat([said.named, said.compared], -1).float().split([*ASKED.values(), *COMPARED.values()], -1)
    for logits, wanted in zip(told, names[chosen].unbind(-1), strict=True):
        for among in (asked, ~asked):
            if (wanted[among] != NONE).any():
                loss = loss + functional.cross_entropy(logits[among], wanted[among], ignore_index=NONE)
    return loss


def retelling_loss(said: Said) -> Tensor:
    """How much of what is known of the objects gets lost on the way to the decoder: squared error, summed over it."""
    return functional.mse_loss(said.retold.float(), said.told.float(), reduction="sum") / max(1, len(said.told))


def map_loss(batch: Batch, maps: Maps) -> Tensor:
    """How far the maps are from their targets: kinds and colours of cells, and objects with their measures.

    Heat is scored by the focal loss of CenterNet (Zhou et al. 2019, arXiv:1904.07850).
    """
    kinds = torch.from_numpy(np.stack([one.kinds for one in batch.maps]))
    colours = torch.from_numpy(np.stack([one.colours for one in batch.maps]))
    weights = torch.where(kinds == 0, _EMPTY_CELL, 1.0)
    kind_loss = functional.cross_entropy(maps.kinds.permute(0, 3, 1, 2), kinds, ignore_index=IGNORED, reduction="none")
    colour_loss = functional.cross_entropy(
        maps.colours.permute(0, 3, 1, 2), colours, ignore_index=IGNORED, reduction="none"
    )
    loss = ((kind_loss + colour_loss) * weights).sum() / weights.sum()

    heat = torch.from_numpy(np.stack([one.heat for one in batch.maps]))
    hot = heat == 1
    missed = functional.logsigmoid(maps.heat) * (1 - maps.heat.sigmoid()) ** 2
    imagined = functional.logsigmoid(-maps.heat) * maps.heat.sigmoid() ** 2 * (1 - heat) ** 4
    loss = loss - torch.where(hot, missed, imagined).sum() / hot.sum().clamp(min=1)

    cells = torch.from_numpy(np.concatenate([one.cells for one in batch.maps]))
    pictures = torch.from_numpy(np.repeat(np.arange(len(batch.maps)), [len(one.cells) for one in batch.maps]))
    measures = torch.from_numpy(np.concatenate([one.measures for one in batch.maps]))
    said = maps.measures[pictures, cells[:, 0], cells[:, 1]].sigmoid()
    known = ~measures.isnan()
    off = (said - measures.nan_to_num()).abs() * known * torch.tensor(_MEASURE_WEIGHTS)
    listed = functional.cross_entropy(
        maps.kinds[pictures, cells[:, 0], cells[:, 1]], kinds[pictures, cells[:, 0], cells[:, 1]], reduction="sum"
    )
    tinted = functional.cross_entropy(
        maps.colours[pictures, cells[:, 0], cells[:, 1]],
        colours[pictures, cells[:, 0], cells[:, 1]],
        ignore_index=IGNORED,
        reduction="sum",
    )
    return loss + (off.sum() + listed + tinted) / max(1, len(cells))


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
