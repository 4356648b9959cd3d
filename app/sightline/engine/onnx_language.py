"""OnnxLanguageModel: embed_tokens, decoder_model_merged and its KV cache, and decoder_prefill, which reads prompts."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from sightline.engine.interfaces import FloatArray, IntArray
from sightline.engine.kv_cache import KvCache
from sightline.engine.onnx_parts import REMEDY, Graph, ending_runs
from sightline.errors import ModelError, said

_PAST = "past_key_values"
_PRESENT = "present"
_STATE = "past_"  # and of what has a fixed size: past_conv.N becomes present_conv.N
_DEEPSTACK = "deepstack_visual_embeds"  # [layers, B, S, hidden], added to the states after the first layers
# From this many tokens on, decoder_prefill is quicker: 8 took both as long, 16 took it 0.9 of the time, 32 took it 0.7.
_MANY = 16
# How many states of fixed size are kept to go back to: of a large model each takes 50 MB.
_MARKS = 3
# Below this size a decoder's steps are so short that a second thread costs more than it brings: 3.3 M parameters in
# fp32 took 1.1 ms a token with one thread and 1.3 to 1.9 ms with two, on two cores.
_ONE_THREAD_BYTES = 32 << 20


class OnnxLanguageModel:
    """embed_tokens.onnx and decoder_model_merged.onnx as a LanguageModel.

    The cache never passes through numpy while it grows: what one step leaves behind is bound as it is for the next; or,
    where the graph can do that, new keys and values are written behind the old ones in one buffer, and `prefill_file`,
    the same decoder in other numbers, reads long texts into it. `text_config` tells the cache's shape where the graph
    does not.
    """

    def __init__(
        self,
        embed_file: Path,
        decoder_file: Path,
        folder: Path,
        text_config: dict[str, Any],
        image_token_id: int,
        device: str = "cuda",
        prefill_file: Path | None = None,
    ) -> None:
        self.length = 0
        self._folder = folder
        self._image_token_id = image_token_id
        self._embed = Graph(embed_file, folder, alone=True, device=device)  # a look-up
        self._embed.require({"input_ids"}, "embed_tokens")
        weights = sum(file.stat().st_size for file in decoder_file.parent.glob(f"{decoder_file.name}*"))
        self._decoder = Graph(decoder_file, folder, alone=weights < _ONE_THREAD_BYTES, device=device)
        self.device = self._decoder.device
        self._past_names = [name for name in self._decoder.inputs if name.startswith(_STATE)]
        self._grows = [name.startswith(_PAST) for name in self._past_names]
        known = {"inputs_embeds", "attention_mask", "position_ids", "use_cache_branch", "num_logits_to_keep"}
        known.add("token_type_ids")  # 1 at pictures' tokens
        self._decoder.require(known | {_DEEPSTACK, *self._past_names}, "decoder")
        deepstack = self._decoder.inputs.get(_DEEPSTACK)
        self._deepstack_layers = 0 if deepstack is None else int(deepstack.shape[0])
        self._present_names = [
            name.replace(_PAST if grows else _STATE, _PRESENT if grows else f"{_PRESENT}_", 1)
            for name, grows in zip(self._past_names, self._grows, strict=True)
        ]
        if not self._past_names or not {"logits", *self._present_names} <= set(self._decoder.outputs):
            raise ModelError(folder, said("its decoder has no KV cache."), REMEDY)
        self._empty_past = [self._empty(name, text_config) for name in self._past_names]
        self._past: list[Any] = []  # what the last step left behind, where it is not written in place
        self._marks: list[tuple[int, list[Any]]] = []  # states of fixed size after so many tokens: they cannot be cut
        # CUDA's GroupQueryAttention takes half precision only; with any other it runs on the processor, cache and all.
        half = all(self._decoder.dtype(name) == np.float16 for name in self._past_names)
        self.in_place = False
        self.in_place = all(self._grows) and self._writes_in_place()
        self._cache_device = "cpu" if self.in_place and not half else self._decoder.device
        self._cache = KvCache(self._empty_past, self._cache_device)  # used where it is written in place
        self._beside = [self]  # the sequences whose caches these are
        # Integers are the processor's: the graphics card reads prompts with the decoder itself.
        self._prefill: Graph | None = None
        if prefill_file is not None and self.in_place and self.device == "cpu":
            self._prefill = Graph(prefill_file, folder, device=device)
            if self._signature(self._prefill) != self._signature(self._decoder):
                raise ModelError(folder, said("its two graphs do not belong together."), REMEDY)
        self._forget()

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        """Append tokens [S]; features [N, hidden] fill the image tokens in order. Returns the last logits [vocab].

        With DeepStack they are [N, (1 + layers) × hidden]: what the first layers add follows the embedding.
        If it raises, the cache holds no token that `length` does not count.
        """
        last: FloatArray = self._append(token_ids, image_features, position_ids, 1)[-1]
        return last

    def feed_each(self, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        """Append words [S] as `feed` does. Returns the logits after each of them, [S, vocab]."""
        return self._append(token_ids, None, position_ids, len(token_ids))

    def _append(
        self, token_ids: IntArray, image_features: FloatArray | None, position_ids: IntArray | None, rows: int
    ) -> FloatArray:
        """The logits of the last tokens, [≥ rows, vocab]."""
        if image_features is not None and len(image_features) and not all(self._grows):
            # In two pieces, so that a state is kept behind the pictures: the next question shares what is before.
            after = int(np.flatnonzero(token_ids == self._image_token_id)[: len(image_features)][-1]) + 1
            if after < len(token_ids):
                positions = (None, None) if position_ids is None else np.split(position_ids, [after], axis=-1)
                self._append(token_ids[:after], image_features, positions[0], 1)
                return self._append(token_ids[after:], None, positions[1], rows)
        embeds = next(iter(self._embed.run({"input_ids": token_ids[None]}).values()))  # [1, S, hidden]
        layers, width = self._deepstack_layers, embeds.shape[-1]
        deepstack = np.zeros((layers, *embeds.shape), np.float32)
        token_types = np.zeros((1, len(token_ids)), np.int64)
        if image_features is not None and len(image_features):
            places = np.flatnonzero(token_ids == self._image_token_id)
            if image_features.shape[-1] != (1 + layers) * width or len(places) != len(image_features):
                raise ModelError(self._folder, said("its picture features do not fit its language model."), REMEDY)
            token_types[0, places] = 1
            embeds = embeds.copy()
            embeds[0, places] = image_features[:, :width]
            deepstack[:, 0, places] = image_features[:, width:].reshape(len(places), layers, width).swapaxes(0, 1)
        total = self.length + len(token_ids)
        if position_ids is None:
            position_ids = np.arange(self.length, total)
        feeds = self._feeds(embeds, np.ones((1, total), np.int64), np.expand_dims(position_ids, -2), rows)
        feeds |= {"token_type_ids": token_types, _DEEPSTACK: deepstack}
        # What is fed to have each token's logits is fed to be the same as one by one.
        quick = self._prefill if rows == 1 and len(token_ids) >= _MANY else None
        decoder = quick or self._decoder
        at = self._beside.index(self)
        past = self._cached(at, at + 1, total)
        logits, past = decoder.guarded(lambda: self._run(decoder, feeds, past), said("its decoder"))
        last = self._numbers(logits.reshape(-1, logits.shape[-1])[-rows:])
        self._past, self.length = [] if self.in_place else past, total
        if len(token_ids) > 1 and not all(self._grows):
            states = [value for value, grows in zip(past, self._grows, strict=True) if not grows]
            self._marks = [*self._marks, (total, states)][-_MARKS:]
        return last

    def beside(self, count: int) -> list[OnnxLanguageModel]:
        """So many other sequences of the same model, with nothing fed yet; `feed_together` feeds several of them."""
        shared = self.shares_cache
        cache = KvCache(self._empty_past, self._cache_device, count)
        others = [copy.copy(self) for _ in range(count)]
        for other in others:
            other._cache = cache if shared else KvCache(self._empty_past, self._cache_device)
            other._beside = others if shared else [other]
            other._forget()
        return others

    @property
    def shares_cache(self) -> bool:
        """Whether the caches of several sequences can lie side by side, and one run write into all of them."""
        return self.in_place and self._cache_device == "cpu" and self.device == "cpu"

    def cache_size(self, tokens: int) -> int:
        """Bytes that a sequence of so many tokens takes."""
        return self._cache.size(tokens)

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens; more, where a state of fixed size was last kept earlier."""
        if length == self.length or self.in_place:
            self.length = length
            return
        states: list[Any] = []
        if not all(self._grows):
            self._marks = [mark for mark in self._marks if mark[0] <= length]
            length, states = self._marks[-1] if self._marks else (0, [])
        if length == 0:
            self._forget()
            return
        remaining = iter(states)
        self._past = [
            self._value(np.ascontiguousarray(value.numpy()[:, :, :length])) if grows else next(remaining)
            for value, grows in zip(self._past, self._grows, strict=True)
        ]
        self.length = length

    def _forget(self) -> None:
        self._past = [] if self.in_place else [self._value(array) for array in self._empty_past]
        self._marks = []
        self.length = 0

    def _value(self, array: NDArray[np.generic]) -> Any:
        return onnxruntime.OrtValue.ortvalue_from_numpy(array, self._cache_device)

    def _writes_in_place(self) -> bool:
        """Whether the graph takes a cache with more room than what it holds, as GroupQueryAttention does.

        Only a trial tells: one token, and a cache with room for two, of which the mask says that none counts. Any other
        graph appends to them, or fails.
        """
        self._cache_device = self._decoder.device
        embeds = next(iter(self._embed.run({"input_ids": np.zeros((1, 1), np.int64)}).values()))
        feeds = self._feeds(embeds, np.ones((1, 1), np.int64), np.zeros((1, 1), np.int64))
        past = [
            self._value(np.zeros((1, array.shape[1], 2, array.shape[3]), array.dtype)) for array in self._empty_past
        ]
        try:
            _, present = self._run(self._decoder, feeds, past)
        except Exception:  # onnxruntime's exceptions have no base of their own
            return False
        return all(value.shape()[2] == 2 for value in present)

    def _feeds(
        self, embeds: NDArray[np.generic], mask: NDArray[np.generic], position_ids: IntArray, rows: int = 1
    ) -> dict[str, NDArray[np.generic]]:
        """All that any decoder is fed for embeds [B, S, hidden] behind what the mask [B, total] says there is.

        `position_ids` are [B, S] or [axes, B, S]. Of each sequence, the logits of its last `rows` tokens are kept.
        """
        batch, length = embeds.shape[:2]
        return {
            "inputs_embeds": embeds,
            "attention_mask": mask,
            "position_ids": position_ids,
            "token_type_ids": np.zeros((batch, length), np.int64),
            "use_cache_branch": np.array([mask.shape[-1] > length]),
            "num_logits_to_keep": np.full([1] * self._rank("num_logits_to_keep"), rows),
            _DEEPSTACK: np.zeros((self._deepstack_layers, *embeds.shape), np.float32),
        }

    def _cached(self, start: int, end: int, total: int) -> list[Any]:
        """The past of the sequences from `start` to before `end`, with room for so many tokens where it has any."""
        if not self.in_place:
            return self._past
        held = max(sequence.length for sequence in self._beside)
        self._decoder.guarded(lambda: self._cache.make_room(total, held), said("its decoder"))
        return self._cache.values(start, end)

    def _numbers(self, logits: NDArray[np.generic]) -> FloatArray:
        numbers: FloatArray = logits.astype(np.float32, copy=False)
        if np.isnan(numbers).any():  # what half precision does to weights that need more
            raise ModelError(
                self._folder, said("its decoder computes no numbers."), said("Choose another precision of it.")
            )
        return numbers

    def _run(
        self, decoder: Graph, feeds: dict[str, NDArray[np.generic]], past: list[Any]
    ) -> tuple[NDArray[np.generic], list[Any]]:
        binding = decoder.session.io_binding()
        for name, array in feeds.items():
            if name in decoder.inputs:
                binding.bind_cpu_input(name, np.ascontiguousarray(array, decoder.dtype(name)))
        for name, value in zip(self._past_names, past, strict=True):
            binding.bind_ortvalue_input(name, value)
        binding.bind_output("logits", "cpu")
        for name, value in zip(self._present_names, past, strict=True):
            if self.in_place:
                binding.bind_ortvalue_output(name, value)  # the very buffer
            else:
                binding.bind_output(name, self._cache_device)
        with ending_runs() as options:
            decoder.session.run_with_iobinding(binding, options)
        logits, *present = binding.get_outputs()
        return logits.numpy(), past if self.in_place else present

    @staticmethod
    def _signature(decoder: Graph) -> set[tuple[str, str]]:
        """The inputs of a decoder and their types, and its outputs."""
        return {(name, node.type) for name, node in decoder.inputs.items()} | {(name, "") for name in decoder.outputs}

    def _rank(self, name: str) -> int:
        node = self._decoder.inputs.get(name)
        return 0 if node is None else len(node.shape)

    def _empty(self, name: str, text_config: dict[str, Any]) -> NDArray[np.generic]:
        """[1, kv_heads, 0, head_dim], from the graph or, where it leaves them open, from the configuration.

        A state of fixed size is as the graph says.
        """
        shape = self._decoder.inputs[name].shape
        if not name.startswith(_PAST) and all(isinstance(size, int) for size in shape[1:]):
            return np.zeros((1, *shape[1:]), self._decoder.dtype(name))
        try:
            _, heads, _, dim = shape
            queries = int(text_config.get("num_attention_heads", 0))
            if not isinstance(heads, int):
                heads = int(text_config.get("num_key_value_heads", queries))
            if not isinstance(dim, int):
                dim = int(text_config.get("head_dim") or text_config["hidden_size"] // queries)
            return np.zeros((1, heads, 0, dim), self._decoder.dtype(name))
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            raise ModelError(self._folder, said("nothing tells the shape of its KV cache."), REMEDY) from error


def feed_together(
    sequences: Sequence[OnnxLanguageModel], token_ids: Sequence[int], position_ids: Sequence[IntArray | None]
) -> list[FloatArray]:
    """Append to each of several sequences beside one another a token, as `feed` does. Returns the logits of each.

    Where their caches are in one buffer, that is one run: GroupQueryAttention takes a mask whose rows have different
    lengths, and writes each row's keys and values behind its own.
    """
    first, together = sequences[0], sequences[0]._beside
    if not all(sequence._beside is together for sequence in sequences):
        each = zip(sequences, token_ids, position_ids, strict=True)
        return [sequence.feed(np.array([token]), None, positions) for sequence, token, positions in each]
    rows = [together.index(sequence) for sequence in sequences]
    start, end = min(rows), max(rows) + 1
    # A sequence that lies between them gets a token, too, behind all that it has: the next one takes its place.
    tokens = dict(zip(rows, token_ids, strict=True))
    told = {row: given for row, given in zip(rows, position_ids, strict=True) if given is not None}
    lengths = np.array([[together[row].length] for row in range(start, end)])
    positions = [told.get(row, lengths[row - start]) for row in range(start, end)]
    ids = np.array([[tokens.get(row, 0)] for row in range(start, end)])
    embeds = next(iter(first._embed.run({"input_ids": ids}).values()))  # [B, 1, hidden]
    feeds = first._feeds(embeds, (np.arange(lengths.max() + 1) <= lengths).astype(np.int64), np.stack(positions, -2))
    past = first._cached(start, end, int(lengths.max()) + 1)
    logits, _ = first._decoder.guarded(lambda: first._run(first._decoder, feeds, past), said("its decoder"))
    found = [first._numbers(logits[row - start, -1]) for row in rows]
    for sequence in sequences:
        sequence.length += 1
    return found
