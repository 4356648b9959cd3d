"""A checkpoint in torch: loaded through transformers, on CUDA or the CPU, and its language model with its KV cache."""

from __future__ import annotations

import gc
import logging
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModelForImageTextToText,
    BitsAndBytesConfig,
    PreTrainedConfig,
    PreTrainedModel,
    TorchAoConfig,
)
from transformers.cache_utils import Cache, DynamicCache, LinearAttentionCacheLayerMixin, StaticLayer
from transformers.masking_utils import create_masks_for_generate
from transformers.quantizers.auto import AUTO_QUANTIZATION_CONFIG_MAPPING, AutoHfQuantizer
from transformers.utils import logging as transformers_logging

from sightline.engine.interfaces import FloatArray, IntArray
from sightline.errors import MissingPackageError, ModelError, ModelMemoryError, OutOfMemoryError, said

_REMEDY = said("Download it again, or choose another model.")
_NO_FIT = said("its weights are not all there, or do not fit its config.json.")
# What torch says where memory ran out, when it raises nothing narrower than RuntimeError.
_NO_MEMORY = ("out of memory", "not enough memory", "allocate memory", "bad_alloc", "alloc_failed")
# A cache of fixed size is made for so many tokens at first; it doubles as a conversation grows.
_FIRST_CAPACITY = 2048
# How many states of fixed size are kept to go back to: of a large model each takes 50 MB.
_MARKS = 3
# What sees, where it is a part of the decoder: in Idefics.
_SEEING = ("vision_model", "perceiver_resampler")


def load(folder: Path, device: str = "cpu", weights: str = "full", sees: bool = True) -> PreTrainedModel:
    """The whole model of a checkpoint, for inference; no code from the folder is run, and only safetensors are read.

    `device` is "cpu" (float32) or "cuda" (bfloat16, or float16 where the card has none). `weights` is "full", "8bit" or
    "4bit" (bitsandbytes, to fit), or "int8" (torchao, which is quick): of the language model, never of what sees.
    Without `sees` the vision tower is let go. Raises ModelError, MissingPackageError, and ModelMemoryError.
    """
    with mendable(folder, device), quiet():
        config = read_config(folder)
        outside, head = _outside_of_the_decoder(config)
        model, report = AutoModelForImageTextToText.from_pretrained(
            folder,
            config=config,
            local_files_only=True,
            use_safetensors=True,
            trust_remote_code=False,
            dtype=_dtype(device),
            device_map="auto" if device == "cuda" else {"": device},
            quantization_config=_quantisation(weights, device, [*outside, head]),
            output_loading_info=True,
        )
    if report["missing_keys"] or report["mismatched_keys"]:  # which transformers would fill with random numbers
        raise ModelError(folder, _NO_FIT, _REMEDY)
    if {"cpu", "disk"} & {str(place) for place in getattr(model, "hf_device_map", {}).values()} and device == "cuda":
        raise ModelMemoryError(folder, on_card=True)
    _assert_quantised(model, weights, outside, folder)
    if not sees:
        for name in outside:
            parent, _, child = name.rpartition(".")
            delattr(model.get_submodule(parent), child)
        if device == "cuda":
            torch.cuda.empty_cache()
    return model.eval().requires_grad_(False)


def read_config(folder: Path) -> PreTrainedConfig:
    """transformers' own of a checkpoint, which says nothing of how attention is to be calculated, or of other weights.

    It could name a repository of the hub, whose code would be fetched and run for that; and files that nobody checked.
    Raises ModelError where its weights are quantised in a way that transformers does not know.
    """
    config = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    _refuse_unknown_quantisation(folder, config)
    config._attn_implementation = config._experts_implementation = None  # of all its parts
    config.transformers_weights = config.fusion_config = None
    return config


def free() -> None:
    """Give the memory of models that are gone back to the graphics card, for others to see."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


@contextmanager
def mendable(folder: Path, device: str) -> Generator[None]:
    """What torch, transformers and safetensors raise, as a sentence about the model that is in the folder."""
    try:
        yield
    except (OutOfMemoryError, ModelError, MissingPackageError):
        raise
    except Exception as error:  # there is no base to what they raise
        reason = (" ".join(str(error).split()) or type(error).__name__)[:200]
        if isinstance(error, torch.OutOfMemoryError | MemoryError) or any(
            said in reason.lower() for said in _NO_MEMORY
        ):
            if device == "cuda":
                torch.cuda.empty_cache()
            raise ModelMemoryError(folder, on_card=device == "cuda") from error
        if isinstance(error, SafetensorError):
            raise ModelError(folder, said("its weights are broken."), _REMEDY) from error
        if "ignore_mismatched_sizes" in reason:  # transformers' advice to developers, and all that it says
            raise ModelError(folder, _NO_FIT, _REMEDY) from error
        raise ModelError(folder, said("torch cannot run it ({reason}).", reason=reason), _REMEDY) from error


@contextmanager
def quiet() -> Generator[None]:
    """Keep what torch and transformers have to say to developers away from the person who waits."""
    bars = transformers_logging.is_progress_bar_enabled()
    transformers_logging.disable_progress_bar()
    disabled = logging.root.manager.disable
    logging.disable(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(disabled)
        if bars:
            transformers_logging.enable_progress_bar()


class TorchLanguageModel:
    """The decoder of a loaded model as a LanguageModel.

    With `fixed` the cache is of a fixed size, which is what CUDA graphs need: then, on CUDA, a step of one token is
    compiled into one. `max_length` is how many tokens the model has positions for.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        folder: Path,
        image_token_id: int,
        fixed: bool = False,
        max_length: int | None = None,
    ) -> None:
        self.length = 0
        self.model = model
        self._speaks = self._part_that_speaks(model)
        self.device = model.get_input_embeddings().weight.device
        self._folder = folder
        self._image_token_id = image_token_id
        self._text_config = model.config.get_text_config(decoder=True)
        # Layers that keep a running state instead of keys and values cannot be cut.
        self._hybrid = any("linear" in kind for kind in getattr(self._text_config, "layer_types", None) or ())
        self._fixed = fixed and not self._hybrid and self._takes_fixed()
        self._max_length = max_length
        self._capacity = min(_FIRST_CAPACITY, max_length or _FIRST_CAPACITY)
        self._step: Callable[..., Any] = self._speaks
        self._cache = self._empty()
        # Of layers with a running state: what it was after so many tokens, since such a layer cannot be cut.
        self._marks: list[tuple[int, list[tuple[Tensor, Tensor]]]] = []

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        """Append tokens [S]; features [N, hidden] fill the image tokens in order. Returns the last logits [vocab].

        `position_ids` are [S] or [axes, S]. If it raises, the cache is empty.
        """
        if self._hybrid and image_features is not None and len(image_features):
            # In two pieces, so that a state is kept behind the pictures: the next question shares what is before.
            after = int(np.flatnonzero(token_ids == self._image_token_id)[: len(image_features)][-1]) + 1
            if after < len(token_ids):
                positions = (None, None) if position_ids is None else np.split(position_ids, [after], axis=-1)
                self.feed(token_ids[:after], image_features, positions[0])
                return self.feed(token_ids[after:], None, positions[1])
        total = self.length + len(token_ids)
        try:
            with mendable(self._folder, self.device.type), quiet(), torch.no_grad():
                self._make_room(total)
                ids = torch.as_tensor(token_ids, dtype=torch.long, device=self.device)[None]  # [1, S]
                logits = self._logits(ids, image_features, self._positions(position_ids, total))
        except Exception:
            self._forget()
            raise
        if np.isnan(logits).any():  # what half precision does to weights that need more
            self._forget()
            raise ModelError(
                self._folder, said("its language model computes no numbers."), said("Choose another device for it.")
            )
        self.length = total
        if self._hybrid and len(token_ids) > 1:
            states = [(layer.conv_states[0].clone(), layer.recurrent_states[0].clone()) for layer in self._running()]
            self._marks = [*self._marks, (total, states)][-_MARKS:]
        return logits

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens; more, where a running state was last kept earlier."""
        if length == self.length:
            return
        if self._hybrid:
            self._marks = [mark for mark in self._marks if mark[0] <= length]
            length, states = self._marks[-1] if self._marks else (0, [])
            for layer, (convolved, recurrent) in zip(self._running(), states, strict=False):
                layer.conv_states[0].copy_(convolved)
                layer.recurrent_states[0].copy_(recurrent)
        if length == 0 and not self._fixed:
            self._forget()
            return
        for layer in self._layers_of_the_text():
            if not layer.is_initialized:
                continue
            if self._fixed:  # emptied in its place, where a recorded step looks for it
                layer.cumulative_length.fill_(length)
            else:
                layer.crop(length - self.length)
        self.length = length

    def warm_up(self) -> None:
        """Have a step of one token compiled and recorded, so that the first answer need not wait for it."""
        if self._fixed and self.device.type == "cuda" and getattr(self.model.hf_quantizer, "is_compileable", True):
            self._step = self._speaks.get_compiled_call(None)
        self.feed(np.zeros(8, np.int64))
        for _ in range(3):  # compiled, run once to find its memory, recorded
            self.feed(np.zeros(1, np.int64))
        self.rewind(0)

    def _takes_fixed(self) -> bool:
        """Whether its masks can be made for a cache of fixed size."""
        return True

    def _part_that_speaks(self, model: PreTrainedModel) -> PreTrainedModel:
        """What is called with embeddings, and knows their masks."""
        return model

    def _logits(self, ids: Tensor, image_features: FloatArray | None, positions: Tensor) -> FloatArray:
        inputs: dict[str, Any] = {"input_ids": ids}
        if image_features is not None and len(image_features):
            inputs = {"inputs_embeds": self._with_pictures(ids, image_features)}
        return self._forward(ids.shape[1], position_ids=positions, **inputs)

    def _forward(self, count: int, **inputs: Any) -> FloatArray:
        """Run the model on so many new tokens; their last logits [vocab]."""
        if self._fixed:
            types = {"token_type_ids": inputs["token_type_ids"]} if "token_type_ids" in inputs else {}
            inputs["attention_mask"] = self._mask(count, inputs["position_ids"], **types)
        # What is recorded is a token of text.
        recorded = count == 1 and "input_ids" in inputs and "mm_encoder_outputs" not in inputs
        step = self._step if recorded else self._speaks
        output = step(**inputs, past_key_values=self._cache, use_cache=True, logits_to_keep=1)
        logits: FloatArray = output.logits[0, -1].float().cpu().numpy()
        return logits

    def _mask(self, count: int, positions: Tensor, **types: Tensor) -> Any:
        """The mask over a cache of fixed size, made outside of what is compiled, as transformers' `generate` does."""
        make = getattr(self._speaks, "create_masks_for_generate", create_masks_for_generate)
        shape = torch.empty((1, count, 0), dtype=self.model.dtype, device=self.device)
        return make(
            config=self._speaks.config,
            inputs_embeds=shape,
            attention_mask=None,
            past_key_values=self._cache,
            position_ids=positions,
            **types,
        )

    def _with_pictures(self, ids: Tensor, image_features: FloatArray) -> Tensor:
        """Embeddings [1, S, hidden] with the features in the place of image tokens."""
        embeds = self.model.get_input_embeddings()(ids)
        places = ids[0] == self._image_token_id
        if embeds.shape[-1] != image_features.shape[-1] or int(places.sum()) != len(image_features):
            raise ModelError(self._folder, said("its picture features do not fit its language model."), _REMEDY)
        embeds[0, places] = torch.as_tensor(image_features).to(embeds)
        return embeds

    def _positions(self, position_ids: IntArray | None, total: int) -> Tensor:
        """[1, S], or [axes, 1, S]."""
        wanted = np.arange(self.length, total) if position_ids is None else position_ids
        return torch.as_tensor(np.expand_dims(wanted, -2), dtype=torch.long, device=self.device)

    def _empty(self) -> Cache:
        if self._hybrid:
            return DynamicCache(config=self._text_config)
        if self._fixed:
            # Every layer as long as the others, those with a sliding window too: only such a cache can be cut anywhere.
            return Cache(layers=[StaticLayer(self._capacity) for _ in range(self._text_config.num_hidden_layers)])
        return DynamicCache()

    def _layers_of_the_text(self) -> list[Any]:
        """Those of the cache that grow with the text."""
        return [layer for layer in self._cache.layers if not isinstance(layer, LinearAttentionCacheLayerMixin)]

    def _running(self) -> list[Any]:
        """Those of the cache that keep a running state."""
        return [layer for layer in self._cache.layers if isinstance(layer, LinearAttentionCacheLayerMixin)]

    def _forget(self) -> None:
        self._cache = self._empty()
        self._marks = []
        self.length = 0

    def _make_room(self, total: int) -> None:
        """Have a cache of fixed size hold `total` tokens."""
        if not self._fixed or total <= self._capacity:
            return
        while self._capacity < total:
            self._capacity *= 2
        if self._max_length is not None:
            self._capacity = max(total, min(self._capacity, self._max_length))
        grown = self._empty()
        for old, new in zip(self._cache.layers, grown.layers, strict=True):
            if old.is_initialized:
                new.lazy_initialization(old.keys, old.values)
                new.keys[:, :, : self.length] = old.keys[:, :, : self.length]
                new.values[:, :, : self.length] = old.values[:, :, : self.length]
                new.cumulative_length.fill_(self.length)
        self._cache = grown


def _dtype(device: str) -> torch.dtype:
    if device != "cuda":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def _outside_of_the_decoder(config: Any) -> tuple[list[str], str]:
    """The names of what sees, such as "model.vision_tower": all beside the language model; and that of its head."""
    with torch.device("meta"):
        model = AutoModelForImageTextToText.from_config(config)
    decoder, head = model.get_decoder(), model.get_output_embeddings()
    ways = {id(module): name for name, module in model.named_modules() if module is decoder or module is head}

    def outside(parent: nn.Module, name: str) -> list[str]:
        names: list[str] = []
        for child, module in parent.named_children():
            full = f"{name}.{child}" if name else child
            if id(module) not in ways:
                leads_there = any(way.startswith(f"{full}.") for way in ways.values())
                names += outside(module, full) if leads_there else [full]
        return names

    within = [f"{ways[id(decoder)]}.{name}" for name, _ in decoder.named_children() if name in _SEEING]
    return outside(model, "") + within, ways[id(head)]


def _refuse_unknown_quantisation(folder: Path, config: PreTrainedConfig) -> None:
    """transformers would take such weights as they are, and answer nonsense."""
    for part in (config, config.get_text_config(decoder=True)):
        quantisation = getattr(part, "quantization_config", None)
        if quantisation is not None and not AutoHfQuantizer.supports_quant_method(quantisation):
            problem = said(
                "its weights are quantised in a way that is not known here ({kind}).",
                kind=str(quantisation["quant_method"])[:40],
            )
            known = sorted(AUTO_QUANTIZATION_CONFIG_MAPPING)
            remedy = said(
                "Look for the same model as it was before, or quantised in one of these: {names}.", names=known
            )
            raise ModelError(folder, problem, remedy)


def _quantisation(weights: str, device: str, skip: list[str]) -> Any:
    try:
        if weights == "int8":
            from torchao.quantization import Int8WeightOnlyConfig

            return TorchAoConfig(Int8WeightOnlyConfig(version=2), modules_to_not_convert=skip)
        if weights in ("8bit", "4bit"):
            import bitsandbytes  # noqa: F401  # transformers' own complaint about its absence is not for people

            return BitsAndBytesConfig(
                load_in_8bit=weights == "8bit",
                load_in_4bit=weights == "4bit",
                bnb_4bit_quant_type="nf4",
                bnb_4bit_compute_dtype=_dtype(device),
                llm_int8_skip_modules=skip,
            )
    except ImportError as error:
        extra = "int8" if weights == "int8" else "cuda"
        raise MissingPackageError(said("Running a model with smaller weights"), extra) from error
    return None


def _assert_quantised(model: PreTrainedModel, weights: str, outside: list[str], folder: Path) -> None:
    """Refuse a model of which transformers quantised too much or too little: it says nothing of either."""
    kind = {"8bit": "Int8Params", "4bit": "Params4bit", "int8": "Int8Tensor"}.get(weights)
    if kind is None:
        return
    head = model.get_output_embeddings()
    for name, module in model.named_modules():
        if isinstance(module, nn.Linear) and module is not head:
            sees = any(f"{name}.".startswith(f"{part}.") for part in outside)
            if (type(module.weight).__name__ == kind) == sees:
                problem = said("its layer {name} cannot be made smaller as asked.", name=name)
                raise ModelError(folder, problem, said("Run it with its full weights, or on the processor."))
