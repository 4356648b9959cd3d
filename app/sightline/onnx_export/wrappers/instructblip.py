"""InstructBLIP: as BLIP-2, but that the Q-Former reads the prompt beside its queries, and is a graph of its own."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from sightline.onnx_export.wrapper import Axes
from sightline.onnx_export.wrappers import blip_2


class VisionEncoder(nn.Module):
    """`pixel_values` [n, 3, H, W] to `image_embeds` [n, patches, vision hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_model = model.vision_model

    def forward(self, pixel_values: Tensor) -> Tensor:
        """As the class says."""
        return self.vision_model(pixel_values).last_hidden_state


class QFormer(nn.Module):
    """`image_embeds` and `qformer_input_ids` [n, words] to `image_features` [n, queries, hidden].

    The embeddings of the words are written out, because transformers cuts their positions from a table, which gives
    them a largest number that differs from checkpoint to checkpoint.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.qformer = model.qformer
        self.query_tokens = model.query_tokens
        self.language_projection = model.language_projection

    def forward(self, image_embeds: Tensor, qformer_input_ids: Tensor) -> Tensor:
        """As the class says."""
        queries = self.query_tokens.expand(image_embeds.shape[0], -1, -1)
        embeddings = self.qformer.embeddings
        places = embeddings.position_embeddings(torch.arange(qformer_input_ids.shape[1]))
        words = embeddings.word_embeddings(qformer_input_ids) + places
        states = embeddings.layernorm(torch.cat([queries, words], dim=1))
        count = queries.shape[1]
        asked = self.qformer.encoder(states, encoder_hidden_states=image_embeds, query_length=count).last_hidden_state
        return self.language_projection(asked[:, :count])


class InstructBlip(blip_2.Blip2):
    """InstructBLIP before a language model that only decodes."""

    model_types = ("instructblip",)
    text_models = ("llama",)
    vision_outputs = ("image_embeds",)
    qformer_axes: dict[str, Axes] = {  # noqa: RUF012
        "image_embeds": {0: "pictures"},
        "qformer_input_ids": {0: "pictures", 1: "words"},
    }

    def vision_encoder(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return VisionEncoder(model)

    def qformer(self, model: PreTrainedModel) -> nn.Module:
        """As the base class says."""
        return QFormer(model)

    def vision_inputs(self, model: PreTrainedModel, pictures: int, generator: torch.Generator) -> dict[str, Tensor]:
        """As the base class says."""
        shape = (pictures, 3 + 2 * pictures)
        words = torch.randint(model.config.qformer_config.vocab_size, shape, generator=generator)
        return {**super().vision_inputs(model, pictures, generator), "qformer_input_ids": words}


WRAPPER = InstructBlip()
