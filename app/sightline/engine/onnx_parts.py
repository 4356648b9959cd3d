"""The graphs under onnxruntime: vision_encoder; embed_tokens, and decoder_model_merged with its KV cache.

A decoder_prefill, where there is one, reads prompts into the same cache.
"""

from __future__ import annotations

import contextlib
import copy
import ctypes
import io
import os
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from sightline.engine.interfaces import FloatArray, IntArray
from sightline.errors import ModelError, ModelMemoryError, Sentence, said
from sightline.stopping import aside, stoppable

_Result = TypeVar("_Result")
_REMEDY = said("Download or export it again, or choose another model.")
_DTYPES: dict[str, Any] = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(int64)": np.int64,
    "tensor(int32)": np.int32,
    "tensor(bool)": np.bool_,
}
# What onnxruntime, the C++ library, the system and CUDA say where memory ran out.
_NO_MEMORY = ("failed to allocate", "bad_alloc", "bad allocation", "cannot allocate", "out of memory", "alloc_failed")
_PAST = "past_key_values"
_PRESENT = "present"
_STATE = "past_"  # and of what has a fixed size: past_conv.N becomes present_conv.N
_DEEPSTACK = "deepstack_visual_embeds"  # [layers, B, S, hidden], added to the states after the first layers


def physical_cores() -> int:
    """Cores this process may use, hyper-threads counted once; 0 where only onnxruntime can count them."""
    if sys.platform != "linux":
        return 0
    try:
        siblings = {
            Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text()
            for cpu in os.sched_getaffinity(0)
        }
    except OSError:
        return len(os.sched_getaffinity(0))
    return len(siblings)


def _providers(device: str) -> list[str]:
    """CUDA where the machine has a driver for it; a session may still fall back, so only it says what it got."""
    if device != "cuda" or "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
        return ["CPUExecutionProvider"]
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return ["CPUExecutionProvider"]
    with contextlib.redirect_stdout(io.StringIO()):  # it prints what it does not find
        onnxruntime.preload_dlls()
    return ["CUDAExecutionProvider", "CPUExecutionProvider"]


@contextlib.contextmanager
def ending_runs() -> Generator[onnxruntime.RunOptions]:
    """Options for runs that end when this thread's work is stopped: a graph may loop for ever. Then raises Stopped."""
    options = onnxruntime.RunOptions()
    with stoppable(lambda: setattr(options, "terminate", True)):
        yield options


# Its errors reach us as exceptions; its warnings, and those about absent CUDA libraries, are not for the terminal.
onnxruntime.set_default_logger_severity(4)

# A cache that is written in place has room for this many tokens at first, and then for twice as many again.
_ROOM = 512
# From this many tokens on, decoder_prefill is quicker: 8 took both as long, 16 took it 0.9 of the time, 32 took it 0.7.
_MANY = 16
# How many states of fixed size are kept to go back to: of a large model each takes 50 MB.
_MARKS = 3
# Below this size a decoder's steps are so short that a second thread costs more than it brings: 3.3 M parameters in
# fp32 took 1.1 ms a token with one thread and 1.3 to 1.9 ms with two, on two cores.
_ONE_THREAD_BYTES = 32 << 20


def guarded(work: Callable[[], _Result], where: Sentence, folder: Path, on_card: bool = False) -> _Result:
    """Do it; the many exceptions of a library that runs graphs become those that a person can mend."""
    try:
        return work()
    except MemoryError as error:
        raise ModelMemoryError(folder, on_card, graphs=True) from error
    except Exception as error:  # onnxruntime's exceptions have no base of their own
        message = str(error).strip() or type(error).__name__
        # Without the folder, whose name may say anything.
        if any(phrase in message.replace(str(folder.resolve()), "").lower() for phrase in _NO_MEMORY):
            raise ModelMemoryError(folder, on_card, graphs=True) from error
        reason = message.splitlines()[0][:200]
        raise ModelError(
            folder, said("{where} cannot be run ({reason}).", where=where, reason=reason), _REMEDY
        ) from error


class Graph:
    """One session, and what it says of its own inputs and outputs.

    `alone`: it works in the thread that runs it, and in no other. `planned`: from its second run on, it takes all
    memory of a run at once, beside what the first one took.

    `device` is "cuda" where the graphics card may be used; the attribute is what the session really got.
    """

    def __init__(
        self, file: Path, folder: Path, alone: bool = False, device: str = "cuda", planned: bool = True
    ) -> None:
        self._folder = folder
        providers = _providers(device)
        self.device = "cuda" if "CUDAExecutionProvider" in providers else "cpu"  # until the session says what it got
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1 if alone else physical_cores()
        # After a run its threads would spin on, while those of the next session wait for a core. One pool for all is no
        # quicker than this, and would be all that onnxruntime allows in the process: what reads text has its own.
        options.add_session_config_entry("session.force_spinning_stop", "1")
        options.enable_mem_pattern = planned
        options.log_severity_level = 4
        self.session = self.guarded(
            # Aside, since what is constant in a graph is calculated meanwhile, which asks nobody whether to go on.
            lambda: aside(
                lambda: onnxruntime.InferenceSession(str(file.resolve()), options, providers=providers),
                way=lambda: options.set_load_cancellation_flag(True),
            ),
            said("its {file}", file=file.name),
        )
        self.inputs = {node.name: node for node in self.session.get_inputs()}
        self.outputs = [node.name for node in self.session.get_outputs()]
        on_gpu = self.session.get_providers()[0] == "CUDAExecutionProvider"
        self.device = "cuda" if on_gpu else "cpu"

    def dtype(self, name: str) -> Any:
        """The numpy type of an input."""
        kind = self.inputs[name].type
        if kind not in _DTYPES:
            raise ModelError(
                self._folder, said("its input {name} has the unknown type {kind}.", name=name, kind=kind), _REMEDY
            )
        return _DTYPES[kind]

    def run(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """The outputs by name, in the graph's order, for feeds cast to the types that the graph takes."""
        cast = {name: array.astype(self.dtype(name), copy=False) for name, array in feeds.items()}
        with ending_runs() as options:
            outputs = self.guarded(lambda: self.session.run(self.outputs, cast, options), said("one of its graphs"))
        return dict(zip(self.outputs, outputs, strict=True))

    def guarded(self, work: Callable[[], _Result], where: Sentence) -> _Result:
        """Do it; onnxruntime's many exceptions become those that a person can mend."""
        return guarded(work, where, self._folder, self.device == "cuda")

    def require(self, known: set[str], part: str) -> None:
        """Refuse a graph that wants inputs we do not have."""
        unknown = set(self.inputs) - known
        if unknown:
            wanted = sorted(unknown)
            raise ModelError(
                self._folder,
                said("its {part} wants {names}, which is not supported.", part=part, names=wanted),
                _REMEDY,
            )


class OnnxVisionEncoder:
    """vision_encoder.onnx as a VisionEncoder."""

    def __init__(self, file: Path, folder: Path, device: str = "cuda") -> None:
        # Planned, a picture of 512 × 512 pixels would take 130 MB more.
        self._graph = Graph(file, folder, device=device, planned=False)
        self.device = self._graph.device
        self._folder = folder

    def encode(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """The graph's outputs by name, for one prepared picture; it is fed what it lists of `feeds`."""
        self._graph.require(set(feeds), "vision encoder")
        return self._graph.run({name: array for name, array in feeds.items() if name in self._graph.inputs})


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
            raise ModelError(folder, said("its decoder has no KV cache."), _REMEDY)
        self._empty_past = [self._empty(name, text_config) for name in self._past_names]
        self._past: list[Any] = []
        self._marks: list[tuple[int, list[Any]]] = []  # states of fixed size after so many tokens: they cannot be cut
        self._room = 0  # tokens that the cache has room for, where it is written in place
        # CUDA's GroupQueryAttention takes half precision only; with any other it runs on the processor, cache and all.
        half = all(self._decoder.dtype(name) == np.float16 for name in self._past_names)
        self.in_place = all(self._grows) and self._writes_in_place()
        self._cache_device = "cpu" if self.in_place and not half else self._decoder.device
        # Integers are the processor's: the graphics card reads prompts with the decoder itself.
        self._prefill: Graph | None = None
        if prefill_file is not None and self.in_place and self.device == "cpu":
            self._prefill = Graph(prefill_file, folder, device=device)
            if self._signature(self._prefill) != self._signature(self._decoder):
                raise ModelError(folder, said("its two graphs do not belong together."), _REMEDY)
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
                raise ModelError(self._folder, said("its picture features do not fit its language model."), _REMEDY)
            token_types[0, places] = 1
            embeds = embeds.copy()
            embeds[0, places] = image_features[:, :width]
            deepstack[:, 0, places] = image_features[:, width:].reshape(len(places), layers, width).swapaxes(0, 1)
        total = self.length + len(token_ids)
        if position_ids is None:
            position_ids = np.arange(self.length, total)
        self._decoder.guarded(lambda: self._make_room(total), said("its decoder"))
        feeds: dict[str, NDArray[np.generic]] = {
            "inputs_embeds": embeds,
            "attention_mask": np.ones((1, total), np.int64),
            "position_ids": np.expand_dims(position_ids, -2),  # [B, S] or [axes, B, S]
            "token_type_ids": token_types,
            "use_cache_branch": np.array([self.length > 0]),
            "num_logits_to_keep": np.array(rows).reshape([1] * self._rank("num_logits_to_keep")),
            _DEEPSTACK: deepstack,
        }
        # What is fed to have each token's logits is fed to be the same as one by one.
        quick = self._prefill if rows == 1 and len(token_ids) >= _MANY else None
        decoder = quick or self._decoder
        logits, past = decoder.guarded(lambda: self._run(decoder, feeds, self._past), said("its decoder"))
        last: FloatArray = logits.reshape(-1, logits.shape[-1])[-rows:].astype(np.float32, copy=False)
        if np.isnan(last).any():  # what half precision does to weights that need more
            raise ModelError(
                self._folder, said("its decoder computes no numbers."), said("Choose another precision of it.")
            )
        self._past, self.length = past, total
        if len(token_ids) > 1 and not all(self._grows):
            states = [value for value, grows in zip(past, self._grows, strict=True) if not grows]
            self._marks = [*self._marks, (total, states)][-_MARKS:]
        return last

    def beside(self) -> OnnxLanguageModel:
        """Another sequence, with nothing fed yet, of the same model."""
        other = copy.copy(self)
        other._room = 0
        other._forget()
        return other

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
        self._past = [self._value(array) for array in self._empty_past]
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
        feeds: dict[str, NDArray[np.generic]] = {
            "inputs_embeds": embeds,
            "attention_mask": np.ones((1, 1), np.int64),
            "position_ids": np.zeros((1, 1), np.int64),
            "token_type_ids": np.zeros((1, 1), np.int64),
            "use_cache_branch": np.array([False]),
            "num_logits_to_keep": np.array(1).reshape([1] * self._rank("num_logits_to_keep")),
        }
        past = [
            self._value(np.zeros((1, array.shape[1], 2, array.shape[3]), array.dtype)) for array in self._empty_past
        ]
        try:
            _, present = self._run(self._decoder, feeds, past)
        except Exception:  # onnxruntime's exceptions have no base of their own
            return False
        return all(value.shape()[2] == 2 for value in present)

    def _make_room(self, total: int) -> None:
        if not self.in_place or total <= self._room:
            return
        room = max(_ROOM, 1 << (total - 1).bit_length())
        wider = []
        for value, empty in zip(self._past, self._empty_past, strict=True):
            array = np.zeros((1, empty.shape[1], room, empty.shape[3]), empty.dtype)
            array[:, :, : self.length] = value.numpy()[:, :, : self.length]
            wider.append(self._value(array))
        self._past, self._room = wider, room

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
            if self._room:
                binding.bind_ortvalue_output(name, value)  # the very buffer
            else:
                binding.bind_output(name, self._cache_device)
        with ending_runs() as options:
            decoder.session.run_with_iobinding(binding, options)
        logits, *present = binding.get_outputs()
        return logits.numpy(), past if self._room else present

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
            raise ModelError(self._folder, said("nothing tells the shape of its KV cache."), _REMEDY) from error
