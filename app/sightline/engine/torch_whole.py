"""A whole checkpoint in torch, as the parts of a LocalModel: what sees, and language models with cross-attention."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import PreTrainedModel

from sightline.engine.interfaces import FloatArray, IntArray
from sightline.engine.torch_language import TorchLanguageModel, mendable, quiet


class TorchVisionEncoder:
    """The vision tower and projector of a loaded model as a VisionEncoder."""

    def __init__(self, model: PreTrainedModel, folder: Path) -> None:
        self._model = model
        self._folder = folder
        self._device = model.get_input_embeddings().weight.device

    def encode(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """The `image_features` of one prepared picture, by that name; with tiles also their `image_newline`.

        Where a Q-Former reads the prompt they are those of the tower, for it.
        """
        with mendable(self._folder, self._device.type), quiet(), torch.no_grad():
            inputs: dict[str, Any] = {}
            for name, array in feeds.items():
                tensor = torch.as_tensor(array, device=self._device)
                inputs[name] = tensor.to(self._model.dtype) if tensor.is_floating_point() else tensor
            see: Callable[..., Any] = _SEEING.get(self._model.config.model_type, _see)
            outputs = {"image_features": see(self._model, **inputs)}
            newline = getattr(self._model.base_model, "image_newline", None)
            if newline is not None:
                outputs["image_newline"] = newline
            return {name: tensor.float().cpu().numpy() for name, tensor in outputs.items()}


def _see(model: Any, **inputs: Tensor) -> Tensor:
    """[tokens, width], where features are embeddings of tokens; with DeepStack what is added later follows them."""
    output = model.get_image_features(**inputs, return_dict=True)
    layers = [output.pooler_output, *(getattr(output, "deepstack_features", None) or ())]
    return torch.cat([layer if isinstance(layer, Tensor) else torch.cat(list(layer)) for layer in layers], dim=-1)


def _see_qwen2_vl(model: Any, pixel_values: Tensor, grid_thw: Tensor) -> Tensor:
    """[tokens, hidden]."""
    return _see(model, pixel_values=pixel_values, image_grid_thw=grid_thw)


def _see_any_size(model: Any, pixel_values: Tensor) -> Tensor:
    """[tokens, hidden] of one picture."""
    return _see(model, pixel_values=pixel_values, image_sizes=torch.tensor([pixel_values.shape[2:]]))


def _see_llava(model: Any, pixel_values: Tensor) -> Tensor:
    """[tokens, hidden] of one picture, which has any size before a Pixtral tower."""
    any_size = model.config.vision_config.model_type == "pixtral"
    return (_see_any_size if any_size else _see)(model, pixel_values=pixel_values)


def _see_tiles(model: Any, pixel_values: Tensor) -> Tensor:
    """[tiles, tokens, hidden]: they are joined afterwards, and transformers' own function would do so, too."""
    layer = model.config.vision_feature_layer
    layers = [layer] if isinstance(layer, int) else list(layer)
    states = model.model.vision_tower(pixel_values, output_hidden_states=True).hidden_states
    chosen = torch.cat([states[layer] for layer in layers], dim=-1)
    without_class = model.config.vision_feature_select_strategy == "default"
    return model.model.multi_modal_projector(chosen[:, 1:] if without_class else chosen)


def _see_mllama(model: Any, **inputs: Tensor) -> Tensor:
    """[tiles, patches, hidden] of one picture, those of tiles that it does not fill too."""
    states = model.model.vision_model(**inputs).last_hidden_state  # [1, 1, tiles, patches, vision hidden]
    return model.model.multi_modal_projector(states)[0, 0]


def _see_idefics(model: Any, pixel_values: Tensor) -> Tensor:
    """[latents, hidden] of one picture, or [patches, hidden] where there is no perceiver."""
    states = model.model.vision_model(pixel_values).last_hidden_state
    return model.model.perceiver_resampler(states) if model.config.use_resampler else states


def _see_llama4(model: Any, pixel_values: Tensor) -> Tensor:
    """[tiles, tokens, hidden]."""
    return model.multi_modal_projector(model.vision_model(pixel_values).last_hidden_state)


def _see_instructblip(model: Any, pixel_values: Tensor) -> Tensor:
    """[1, patches, vision hidden]: what its Q-Former is shown."""
    return model.vision_model(pixel_values).last_hidden_state


_SEEING: dict[str, Callable[..., Tensor]] = {
    "instructblip": _see_instructblip,
    "qwen2_vl": _see_qwen2_vl,
    "mistral3": _see_any_size,
    "llava": _see_llava,
    "llava_next": _see_tiles,
    "llava_onevision": _see_tiles,
    "mllama": _see_mllama,
    "idefics": _see_idefics,
    "llama4": _see_llama4,
}


class TorchQFormer:
    """The Q-Former of a loaded InstructBLIP, which reads the prompt, as a VisionEncoder."""

    def __init__(self, model: PreTrainedModel, folder: Path) -> None:
        self._model = model
        self._folder = folder
        self._device = model.get_input_embeddings().weight.device

    def encode(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """The `image_features` of one picture, from its `image_embeds` and the words in `qformer_input_ids`."""
        model = self._model
        with mendable(self._folder, self._device.type), quiet(), torch.no_grad():
            seen = torch.as_tensor(feeds["image_embeds"], device=self._device).to(model.dtype)
            words = torch.as_tensor(feeds["qformer_input_ids"], device=self._device)
            queries = model.query_tokens
            asked = model.qformer(input_ids=words, query_embeds=queries, encoder_hidden_states=seen).last_hidden_state
            features = model.language_projection(asked[:, : queries.shape[1]])
            return {"image_features": features.float().cpu().numpy()}


def seeing_in_torch(model: PreTrainedModel, folder: Path) -> tuple[TorchVisionEncoder, TorchQFormer | None]:
    """What sees of a loaded model: its encoder, and the Q-Former where that reads the prompt."""
    qformer = TorchQFormer(model, folder) if model.config.model_type == "instructblip" else None
    return TorchVisionEncoder(model, folder), qformer


class _CrossAttention(TorchLanguageModel):
    """A language model that looks at pictures beside the text: each has one token, and its features are one row."""

    def __init__(self, model: PreTrainedModel, folder: Path, image_token_id: int) -> None:
        self._ids: list[int] = []  # what is in the cache
        self._rows: list[FloatArray] = []  # of the pictures among it, in order
        super().__init__(model, folder, image_token_id)

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        """As the class above, with one row of features for each picture."""
        logits = super().feed(token_ids, image_features, position_ids)
        self._ids += token_ids.tolist()
        return logits

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens; all of them where a picture would be among what is forgotten."""
        if length < self.length and self._image_token_id in self._ids[length:]:
            length = 0
        super().rewind(length)
        del self._ids[length:]

    def _forget(self) -> None:
        super()._forget()
        self._ids, self._rows = [], []

    def _picture_places(self, ids: IntArray) -> IntArray:
        """Where the pictures are. A model may have written their token: in an answer it is a token like any other."""
        return np.flatnonzero(ids == self._image_token_id)[: len(self._rows)]

    def _tensor(self, array: NDArray[np.generic]) -> Tensor:
        return torch.as_tensor(array, device=self.device)


class MllamaLanguageModel(_CrossAttention):
    """Llama 3.2 Vision. A row is how many tiles the picture fills, then the states of all tiles.

    What comes before the first picture looks at all of them, as it does in transformers: so pictures that come later
    have all that was before thought over again.
    """

    def __init__(self, model: PreTrainedModel, folder: Path, image_token_id: int) -> None:
        vision = model.config.vision_config
        self._patches = (vision.image_size // vision.patch_size) ** 2 + 1  # of a tile, and its class token
        if not hasattr(model.model, "vision_model"):  # it was let go, but is still asked for this
            model.model.vision_model = SimpleNamespace(num_patches=self._patches)
        super().__init__(model, folder, image_token_id)

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        """As the class above."""
        if image_features is not None and len(image_features) and self.length:
            token_ids = np.concatenate([self._ids, token_ids])
            image_features = np.concatenate([*(row[None] for row in self._rows), image_features])
            self._forget()
        return super().feed(token_ids, image_features, position_ids)

    def _logits(self, ids: Tensor, image_features: FloatArray | None, positions: Tensor) -> FloatArray:
        inputs: dict[str, Any] = {}
        vision = self.model.config.vision_config
        if image_features is not None and len(image_features):
            self._rows = list(image_features)
            states = np.stack(self._rows)[:, 1:].reshape(-1, self._patches, self._text_config.hidden_size)
            inputs["cross_attention_states"] = self._tensor(states).to(self.model.dtype)  # [pictures × tiles, …]
        if self._rows:
            tiles = np.arange(vision.max_num_tiles) < np.stack([row[:1] for row in self._rows])  # [pictures, tiles]
            seen = self._seen(np.concatenate([np.array(self._ids, np.int64), ids[0].cpu().numpy()]))[self.length :]
            inputs["cross_attention_mask"] = self._tensor((seen[:, :, None] & tiles[None])[None].astype(np.int64))
        return self._forward(ids.shape[1], input_ids=ids, position_ids=positions, **inputs)

    def _layers_of_the_text(self) -> list[Any]:
        of_pictures = self._text_config.cross_attention_layers
        return [layer for number, layer in enumerate(self._cache.layers) if number not in of_pictures]

    def _seen(self, ids: IntArray) -> NDArray[np.bool_]:
        """[S, pictures]: each token looks at the last picture before it, and at those that directly precede that."""
        places = self._picture_places(ids).tolist()
        seen = np.zeros((len(ids), len(places)), np.bool_)
        end = len(ids)
        for number in reversed(range(len(places))):
            following = places[number + 1] if number + 1 < len(places) else len(ids)
            if following > places[number] + 1:
                end = following
            seen[places[number] : end, number] = True
        return seen


class IdeficsLanguageModel(_CrossAttention):
    """Idefics, the open Flamingo. A row is the picture's states; all pictures are given at every step."""

    def _logits(self, ids: Tensor, image_features: FloatArray | None, positions: Tensor) -> FloatArray:
        if image_features is not None:
            self._rows += list(image_features)
        config = self.model.config
        width = config.vision_config.embed_dim
        # Without a picture there is still one to give, at which nobody looks.
        states = np.stack(self._rows) if self._rows else np.zeros((1, width), np.float32)
        every = self._tensor(states.reshape(1, len(states), -1, width)).to(self.model.dtype)
        name = "perceiver_embeddings" if config.use_resampler else "image_encoder_embeddings"
        seen = self._seen(np.concatenate([np.array(self._ids, np.int64), ids[0].cpu().numpy()]), len(states))
        mask = self._tensor(seen[None, self.length :].astype(np.int64))  # [1, S, pictures]
        inputs = {name: every, "image_attention_mask": mask}
        return self._forward(ids.shape[1], input_ids=ids, position_ids=positions, **inputs)

    def _seen(self, ids: IntArray, pictures: int) -> NDArray[np.bool_]:
        """[S, pictures]: each token looks at the last picture before it, until a text has ended."""
        seen = np.zeros((len(ids), pictures), np.bool_)
        ends = np.flatnonzero(ids == self._text_config.eos_token_id)
        places = [*self._picture_places(ids).tolist(), len(ids)]
        for number, (start, following) in enumerate(itertools.pairwise(places)):
            ended = ends[(ends >= start) & (ends < following)]
            seen[start : int(ended[0]) + 1 if len(ended) else following, number] = True
        return seen


LANGUAGE_MODELS = {"mllama": MllamaLanguageModel, "idefics": IdeficsLanguageModel}
"""Those of the families whose pictures enter by cross-attention."""
