"""Where a model runs: what this computer has, which way through it is chosen for a model, and why, in a sentence."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import psutil
import pynvml

from sightline.engine.bundle import DECODER, EMBED_TOKENS, ModelBundle
from sightline.errors import AppError, MissingPackageError, ModelError, ModelMemoryError, Sentence, said

DEVICES = ("auto", "cpu", "cuda", "cuda-8bit", "cuda-4bit", "cuda-int8")
"""What can be asked for: "auto" chooses; the rest are the processor, and the graphics card with weights of a kind."""

# Whose checkpoints were tried in torch, token by token, with their own vision towers and behind ONNX graphs of them.
IN_TORCH = (
    "llava",
    "llava_next",
    "llava_onevision",
    "idefics3",
    "smolvlm",
    "internvl",
    "qwen2_vl",
    "qwen2_5_vl",
    "qwen3_vl",
    "qwen3_5",
    "mistral3",
    "paligemma",
    "gemma3",
    "blip-2",
    "instructblip",
)
_PACKAGES = ("torch", "transformers", "accelerate", "bitsandbytes", "torchao")
TORCH = frozenset({"torch", "transformers", "accelerate"})
# Bytes for each weight of the language model, by its kind; 4 bits with what is kept about them.
_BYTES = {"full": 2.0, "8bit": 1.05, "int8": 1.05, "4bit": 0.6}
_ON_PROCESSOR = 4.0
_STORED = {"float32": 4, "float64": 8, "float8_e4m3fn": 1, "int8": 1}  # the others have 2
# What the KV cache, the features and the libraries themselves take beside the weights.
_BESIDE = 1.5 * 2**30


class Way(StrEnum):
    """What runs a model."""

    ONNX = "onnx"  # all of it in onnxruntime
    TORCH = "torch"  # pictures in onnxruntime, the language model in torch
    WHOLE = "whole"  # all of it in torch


@dataclass(frozen=True)
class Computer:
    """What this computer has to run models with; sizes in bytes that are free now."""

    card: str  # the name of the graphics card; "" where there is none that CUDA can use
    card_bytes: int
    memory_bytes: int
    packages: Collection[str]  # those of the optional packages that are installed


@dataclass(frozen=True)
class Choice:
    """How a model is run: `device` is "cpu" or "cuda", `weights` "full", "8bit", "4bit" or "int8"."""

    way: Way
    device: str
    weights: str
    reason: Sentence
    openvino: bool = False  # whether that reads the pictures

    @property
    def badge(self) -> str:
        """In two or three words: “CPU”, “CPU, OpenVINO”, “GPU”, “GPU, 4-bit”."""
        kind = {"full": "", "8bit": ", 8-bit", "4bit": ", 4-bit", "int8": ", int8"}[self.weights]
        return f"{'GPU' if self.device == 'cuda' else 'CPU'}{kind}{', OpenVINO' if self.openvino else ''}"


def look() -> Computer:
    """What there is, without importing torch."""
    packages = {name for name in _PACKAGES if importlib.util.find_spec(name) is not None}
    card, card_bytes = _card()
    if "torch" in packages and "+cpu" in importlib.metadata.version("torch"):
        card, card_bytes = "", 0  # this torch could not use it
    return Computer(card, card_bytes, psutil.virtual_memory().available, packages)


def choose(bundle: ModelBundle, device: str, computer: Computer) -> Choice:
    """The way for a model, where `device` of DEVICES is asked for.

    Raises ModelError where it cannot run, MissingPackageError where it needs torch and that is not installed, AppError
    where there is no graphics card, ModelMemoryError where it is plain that it does not fit.
    """
    graphs = bundle.sees_in_onnx and {EMBED_TOKENS, DECODER} <= set(bundle.parts)
    if not bundle.weights:
        return _onnx(device, computer)
    if not set(computer.packages) >= TORCH:
        if graphs:
            return _onnx(device, computer)
        raise MissingPackageError(said("Running a PyTorch checkpoint"), "cuda")
    if (bundle.config.get("text_config") or {}).get("model_type") == "t5":
        problem = said("its language model encodes and decodes (T5), which is not supported.")
        raise ModelError(
            bundle.folder, problem, said("Choose one whose language model only decodes, such as OPT or Vicuna.")
        )
    known = bundle.family.only_torch or bundle.config["model_type"] in IN_TORCH
    if not known and graphs:
        return _onnx(device, computer)
    if not known:
        problem = said("it holds a PyTorch checkpoint, which for its type has to become ONNX graphs.")
        raise ModelError(
            bundle.folder,
            problem,
            said("Export it first: sightline export-onnx {folder} NEW_FOLDER", folder=bundle.folder),
        )
    way = Way.TORCH if bundle.sees_in_onnx else Way.WHOLE
    count = _parameters(bundle)
    if device.startswith("cuda"):
        if not computer.card:
            raise _no_card()
        kind = device.removeprefix("cuda").lstrip("-") or "full"
        return Choice(way, "cuda", kind, said("You chose the graphics card, {card}.", card=computer.card))
    if device == "auto" and computer.card:
        for kind in ("full", "8bit", "4bit"):
            if kind != "full" and "bitsandbytes" not in computer.packages:
                continue
            if count * _BYTES[kind] + _BESIDE <= computer.card_bytes:
                if kind == "full":
                    fits = said("It fits on the graphics card, {card}.", card=computer.card)
                else:
                    fits = said(
                        "It fits on the graphics card, {card}, in {bits} bits but not as it is.",
                        card=computer.card,
                        bits=kind.removesuffix("bit"),
                    )
                return Choice(way, "cuda", kind, fits)
    why = said("You chose the processor.") if device == "cpu" else _why_not_the_card(computer)
    if graphs and not bundle.family.only_torch:
        return Choice(Way.ONNX, "cpu", "full", said("{reason} Its ONNX graphs run on the processor.", reason=why))
    if count * _ON_PROCESSOR > computer.memory_bytes:
        raise ModelMemoryError(bundle.folder)
    return Choice(way, "cpu", "full", said("{reason} Torch runs it on the processor.", reason=why))


def _onnx(device: str, computer: Computer) -> Choice:
    if device == "cpu":
        return Choice(Way.ONNX, "cpu", "full", said("You chose the processor."))
    if computer.card:
        why = said("Its ONNX graphs run on the graphics card, {card}.", card=computer.card)
        return Choice(Way.ONNX, "cuda", "full", why)
    if device != "auto":
        raise _no_card()
    return Choice(Way.ONNX, "cpu", "full", said("This computer has no graphics card that can be used."))


def _why_not_the_card(computer: Computer) -> Sentence:
    if computer.card:
        return said("It does not fit into the free memory of the graphics card, {card}.", card=computer.card)
    return said("This computer has no graphics card that can be used.")


def _no_card() -> AppError:
    return AppError(
        said("This computer has no graphics card that can be used."),
        said("Use --device cpu, or install NVIDIA's driver and a torch that was built for CUDA."),
    )


def _parameters(bundle: ModelBundle) -> float:
    """About how many weights a checkpoint has."""
    stored = str(bundle.config.get("dtype") or bundle.config.get("torch_dtype"))
    return sum(file.stat().st_size for file in bundle.weights) / _STORED.get(stored, 2)


def _card() -> tuple[str, int]:
    """The name of the first graphics card, and the bytes that are free on all of them."""
    try:
        pynvml.nvmlInit()
        cards: list[Any] = [pynvml.nvmlDeviceGetHandleByIndex(n) for n in range(pynvml.nvmlDeviceGetCount())]
        if not cards:
            return "", 0
        name = pynvml.nvmlDeviceGetName(cards[0])
        return str(name), sum(int(pynvml.nvmlDeviceGetMemoryInfo(card).free) for card in cards)
    except pynvml.NVMLError:  # no driver, or one that does not answer
        return "", 0
