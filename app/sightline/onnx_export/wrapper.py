"""What differs between model types where their checkpoints become graphs: one file in `wrappers/` per type."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from transformers import DynamicCache, PreTrainedModel

from sightline.engine.registry import Registry, vision_tower
from sightline.onnx_export import wrappers

Axes = dict[int, str]
"""The dimensions of an input that may have any length, by name."""


class EmbedTokens(nn.Module):
    """`input_ids` [B, S] to `inputs_embeds` [B, S, hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.embed_tokens = model.get_input_embeddings()

    def forward(self, input_ids: Tensor) -> Tensor:
        """As the class says."""
        return self.embed_tokens(input_ids)


class Decoder(nn.Module):
    """Embeddings of S new tokens and the KV cache of P old ones to logits [B, S, vocab] and the cache of P + S.

    The cache is a flat list: key and value, each [B, kv_heads, P, head_dim], of layer 0, then of layer 1, and so on.
    """

    def __init__(self, language_model: nn.Module, lm_head: nn.Module) -> None:
        super().__init__()
        self.language_model = language_model
        self.lm_head = lm_head

    def forward(
        self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, past_key_values: list[Tensor]
    ) -> tuple[Tensor, ...]:
        """As the class says: the logits, then the longer cache, flat again."""
        cache = DynamicCache()
        for layer in range(len(past_key_values) // 2):
            cache.update(past_key_values[2 * layer], past_key_values[2 * layer + 1], layer)
        states = self.language_model(
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            position_ids=position_ids,
            past_key_values=cache,
            use_cache=True,
        ).last_hidden_state
        present = [tensor for layer in cache.layers for tensor in (layer.keys, layer.values)]
        return (self.lm_head(states), *present)


class Wrapper:
    """One kind of model. What is given here holds wherever a language model with full attention is fed embeddings."""

    model_types: tuple[str, ...] = ()
    # The vision towers that were tried, by their model_type; where there are none, the model has its own.
    towers: tuple[str, ...] = ()
    # The language models that were tried, by their model_type; () where any does.
    text_models: tuple[str, ...] = ()
    # Whether it becomes all three graphs: where not, only its pictures', and its weights go along for torch to decode.
    decodes = True
    # Whether its decoder may look back only a limited way, because its wrapper sees to that.
    sliding_window = False
    # The outputs of the vision encoder, the features first; and which dimensions of its inputs may have any length.
    vision_outputs: tuple[str, ...] = ("image_features",)
    vision_axes: dict[str, Axes] = {"pixel_values": {0: "pictures"}}  # noqa: RUF012  # none of these is changed
    # Those of the Q-Former's, where it reads the prompt: then it is a graph of its own, behind the encoder's.
    qformer_axes: dict[str, Axes] = {}  # noqa: RUF012
    decoder_axes: dict[str, Axes] = {  # noqa: RUF012
        "inputs_embeds": {0: "batch", 1: "sequence"},
        "attention_mask": {0: "batch", 1: "total"},
        "position_ids": {0: "batch", 1: "sequence"},
    }

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """The module from `vision_inputs` to `vision_outputs`; the projector is inside."""
        raise NotImplementedError

    def qformer(self, model: PreTrainedModel) -> nn.Module:
        """The module of `qformer_axes`, from what the encoder sees and the words of the prompt to `image_features`."""
        raise NotImplementedError

    def features(self, run: Callable[[str, dict[str, Tensor]], Tensor], images: dict[str, Tensor]) -> Tensor:
        """The features of pictures, from `vision_inputs` and what gives a graph's first output by its name."""
        seen = run("vision_encoder", {name: images[name] for name in self.vision_axes})
        if not self.qformer_axes:
            return seen
        shown = {**images, "image_embeds": seen}
        return run("qformer", {name: shown[name] for name in self.qformer_axes})

    def vision_inputs(self, model: PreTrainedModel, pictures: int, generator: torch.Generator) -> dict[str, Tensor]:
        """Random inputs of what sees; those of other dimensions, too, vary with the number of pictures.

        The graph is traced with 2 pictures, and compared with 1, 3 and 4.
        """
        side = model.config.vision_config.image_size
        return {"pixel_values": torch.randn(pictures, 3, side, side, generator=generator)}

    def generate_inputs(self, inputs: dict[str, Tensor]) -> dict[str, Tensor] | None:
        """What transformers' `generate` takes beside the prompt, for the encoder's inputs.

        None where features do not simply take the places of as many image tokens; then it is asked without pictures.
        """
        return inputs

    def prompt_inputs(self, is_image: Tensor) -> dict[str, Tensor]:
        """What else it takes of the tokens of a prompt [B, S], by which of them are pictures'."""
        return {}

    def image_tokens(self, model: PreTrainedModel, images: dict[str, Tensor], features: Tensor) -> list[int]:
        """How many tokens each picture takes, from the encoder's inputs and its features [n, tokens, hidden]."""
        return [features.shape[1]] * features.shape[0]

    def positions(self, model: PreTrainedModel, images: dict[str, Tensor], is_image: Tensor, count: int) -> Tensor:
        """Where the tokens of a prompt [1, S] and what is said after it stand, [1, count], or [axes, 1, count].

        `images` are the encoder's inputs, of which there are none where no token is a picture's.
        """
        return torch.arange(count)[None]

    def language_model(self, model: PreTrainedModel) -> nn.Module:
        """What is inside the decoder, below the head."""
        return model.model.language_model

    def decoder(self, model: PreTrainedModel) -> nn.Module:
        """The module from `decoder_inputs` and `past_key_values`, a flat list, to the logits and the longer cache."""
        return Decoder(self.language_model(model), model.get_output_embeddings())

    def decoder_inputs(
        self, model: PreTrainedModel, embeds: Tensor, mask: Tensor, positions: Tensor
    ) -> dict[str, Tensor]:
        """The decoder's inputs from embeddings [B, S, hidden], a mask [B, P + S] and positions [B, S], or of axes."""
        return {"inputs_embeds": embeds, "attention_mask": mask, "position_ids": positions}

    def with_features(self, inputs: dict[str, Tensor], is_image: Tensor, features: Tensor) -> dict[str, Tensor]:
        """The decoder's inputs with features [tokens, width] where `is_image` [B, S] says."""
        embeds = inputs["inputs_embeds"].clone()
        embeds[is_image] = features
        return {**inputs, "inputs_embeds": embeds}

    def empty_cache(self, model: PreTrainedModel, batch: int) -> list[Tensor]:
        """The decoder's cache of no tokens, in the order of `cache_names`."""
        text = model.config.get_text_config()
        heads = getattr(text, "num_key_value_heads", None) or text.num_attention_heads
        head_dim = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
        return [torch.zeros(batch, heads, 0, head_dim)] * (2 * text.num_hidden_layers)

    def cache_names(self, model: PreTrainedModel, prefix: str) -> list[str]:
        """The cache's input or output names."""
        layers = range(model.config.get_text_config().num_hidden_layers)
        return [f"{prefix}.{layer}.{part}" for layer in layers for part in ("key", "value")]


_WRAPPERS: Registry[Wrapper] = Registry(wrappers, "WRAPPER")


def find(model_type: str, tower: str | None) -> Wrapper | None:
    """The wrapper of a config's `model_type` with that vision tower; None if it cannot be exported."""
    return _WRAPPERS.find(model_type, tower)


def wrapper_of(model: PreTrainedModel) -> Wrapper:
    """The wrapper of a model that `checkpoint.load` gave."""
    found = find(model.config.model_type, vision_tower(model.config.to_dict()))
    assert found is not None
    return found


def known_model_types() -> list[str]:
    """Every `model_type` that can be exported."""
    return _WRAPPERS.model_types()


def known_towers(model_type: str) -> list[str]:
    """The vision towers that can be exported with a type, where not any can."""
    return _WRAPPERS.towers(model_type)
