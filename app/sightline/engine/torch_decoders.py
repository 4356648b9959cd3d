"""Language models in torch whose pictures are more than embeddings in their place: what else each family is told."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedModel
from transformers.models.qwen3_vl.modeling_qwen3_vl import BaseModelOutputWithDeepstackFeatures

from sightline.engine.interfaces import FloatArray
from sightline.engine.torch_language import TorchLanguageModel


class PaliGemmaLanguageModel(TorchLanguageModel):
    """PaliGemma: all of a prompt sees all of it, so it has to be fed whole, to an empty cache."""

    def _takes_fixed(self) -> bool:
        # The masks of a decoder that looks back only a limited way are two, and transformers' PaliGemma takes but one.
        return getattr(self._text_config, "sliding_window", None) is None

    def _forward(self, count: int, **inputs: Any) -> FloatArray:
        if self.length == 0:  # 0 for what belongs to the prompt
            inputs["token_type_ids"] = torch.zeros((1, count), dtype=torch.long, device=self.device)
        return super()._forward(count, **inputs)


class Gemma3LanguageModel(TorchLanguageModel):
    """Gemma 3: the tokens of a picture see one another, so they have to be fed together."""

    def _logits(self, ids: Tensor, image_features: FloatArray | None, positions: Tensor) -> FloatArray:
        if image_features is None or not len(image_features):
            return super()._logits(ids, image_features, positions)
        # From the first token on, 1 for those of pictures; the pictures of before are no longer asked about.
        types = torch.zeros((1, self.length + ids.shape[1]), dtype=torch.long, device=self.device)
        types[:, self.length :] = ids == self._image_token_id
        embeds = self._with_pictures(ids, image_features)
        return self._forward(ids.shape[1], inputs_embeds=embeds, position_ids=positions, token_type_ids=types)


class Qwen3VlLanguageModel(TorchLanguageModel):
    """Qwen3-VL: what is wider than an embedding is added after the first layers (DeepStack)."""

    def _logits(self, ids: Tensor, image_features: FloatArray | None, positions: Tensor) -> FloatArray:
        if image_features is None or not len(image_features):
            return super()._logits(ids, image_features, positions)
        width = self._text_config.hidden_size
        features = torch.as_tensor(image_features, device=self.device).to(self.model.dtype)
        seen = BaseModelOutputWithDeepstackFeatures(
            pooler_output=(features[:, :width],),
            deepstack_features=[(layer,) for layer in features[:, width:].split(width, dim=1)],
        )
        mm_encoder_outputs = {"image": seen}
        return self._forward(ids.shape[1], input_ids=ids, position_ids=positions, mm_encoder_outputs=mm_encoder_outputs)


class Blip2LanguageModel(TorchLanguageModel):
    """BLIP-2 and InstructBLIP: the whole model knows no cache, so that its language model is called itself."""

    def _part_that_speaks(self, model: PreTrainedModel) -> PreTrainedModel:
        return model.language_model


LANGUAGE_MODELS: dict[str, type[TorchLanguageModel]] = {
    "paligemma": PaliGemmaLanguageModel,
    "gemma3": Gemma3LanguageModel,
    "qwen3_vl": Qwen3VlLanguageModel,
    "blip-2": Blip2LanguageModel,
    "instructblip": Blip2LanguageModel,
}
"""Of the families that need one of these."""
