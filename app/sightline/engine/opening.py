"""The parts of a model, opened the way that was chosen for it: in onnxruntime, in torch, or some in each."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace

from sightline.engine.bundle import DECODER, DECODER_PREFILL, EMBED_TOKENS, QFORMER, VISION_ENCODER, ModelBundle
from sightline.engine.device import Choice, Way
from sightline.engine.interfaces import FeatureStore, LanguageModel, VisionEncoder
from sightline.engine.looking_ahead import CheckingModel, LookingAhead
from sightline.engine.onnx_language import OnnxLanguageModel
from sightline.engine.onnx_parts import OnnxVisionEncoder
from sightline.engine.openvino_parts import vision_encoder
from sightline.engine.together import Answer, Together, Turns
from sightline.engine.trials import Trials
from sightline.engine.views import LanguageModelOfViews
from sightline.errors import said
from sightline.events import Event, Progress, Stage

STEPS = 4
"""How many steps of Progress(LOADING) there are, of which the first and the last are not these parts."""


@dataclass(frozen=True)
class Opened:
    """The parts, and how they really run, which is not always what was chosen."""

    choice: Choice
    encoder: VisionEncoder
    qformer: VisionEncoder | None
    language_model: LanguageModel
    # So many answers at most that are written at the same time by the same model; none where that is not quicker.
    together: Callable[[int, Turns], list[Answer]] = lambda most, turns: []
    free: Callable[[], object] = lambda: None  # to be called when the parts are gone


def open_parts(
    bundle: ModelBundle, choice: Choice, image_token_id: int, kept: FeatureStore | None = None
) -> Generator[Event, None, Opened]:
    """Load them, with Progress(LOADING) events. Raises AppError. What was found to be quicker here is `kept`."""
    if choice.way is Way.ONNX:
        encoder, trial = yield from vision_encoder(bundle, choice.device, kept, Progress(Stage.LOADING, 1, STEPS))
        if trial is not None:
            why = said(
                "{reason} OpenVINO reads pictures: it took {seconds:.2g} s for one, onnxruntime {seconds2:.2g} s.",
                reason=choice.reason,
                seconds=trial.openvino,
                seconds2=trial.onnxruntime,
            )
            choice = replace(choice, openvino=True, reason=why)
        qformer = _qformer_in_onnx(bundle, choice)
        yield Progress(Stage.LOADING, 2, STEPS)
        text_config = bundle.config.get("text_config") or {}
        language_model = OnnxLanguageModel(
            bundle.parts[EMBED_TOKENS],
            bundle.parts[DECODER],
            bundle.folder,
            text_config,
            image_token_id,
            choice.device,
            bundle.parts.get(DECODER_PREFILL),
        )
        yield Progress(Stage.LOADING, 3, STEPS)
        if language_model.device != choice.device:  # its libraries are missing or too old: it says so to nobody
            reason = said("onnxruntime could not use the graphics card, so the model runs on the processor.")
            choice = replace(choice, device=language_model.device, reason=reason)
        sequence: CheckingModel = language_model
        if bundle.views > 1:
            sequence = LanguageModelOfViews(language_model.beside(bundle.views))
        if not language_model.in_place:
            return Opened(choice, encoder, qformer, sequence)
        together = Together(language_model, bundle.views, Trials(bundle.parts[DECODER], kept)).answers
        writer = LookingAhead(sequence, bundle.max_length, bundle.writes_in_fp32)
        return Opened(choice, encoder, qformer, writer, together)
    return (yield from _open_in_torch(bundle, choice, image_token_id))


def _qformer_in_onnx(bundle: ModelBundle, choice: Choice) -> OnnxVisionEncoder | None:
    """The Q-Former where that reads the prompt."""
    return OnnxVisionEncoder(bundle.parts[QFORMER], bundle.folder, choice.device) if QFORMER in bundle.parts else None


def _open_in_torch(bundle: ModelBundle, choice: Choice, image_token_id: int) -> Generator[Event, None, Opened]:
    # Torch first: its wheels bring the CUDA libraries that onnxruntime looks for.
    level = logging.root.manager.disable
    logging.disable(logging.ERROR)  # what torch's extensions miss is not for people
    try:
        from sightline.engine import torch_decoders, torch_language, torch_whole
    finally:
        logging.disable(level)
    seeing: tuple[VisionEncoder, VisionEncoder | None] | None = None
    if choice.way is Way.TORCH:
        in_onnx = OnnxVisionEncoder(bundle.parts[VISION_ENCODER], bundle.folder, choice.device)
        if in_onnx.device == choice.device:
            seeing = in_onnx, _qformer_in_onnx(bundle, choice)
        else:  # torch's own tower is on the graphics card
            choice = replace(choice, way=Way.WHOLE)
    yield Progress(Stage.LOADING, 2, STEPS)
    model = torch_language.load(bundle.folder, choice.device, choice.weights, sees=seeing is None)
    encoder, qformer = seeing or torch_whole.seeing_in_torch(model, bundle.folder)
    yield Progress(Stage.LOADING, 3, STEPS)
    model_type = model.config.model_type
    crossing = torch_whole.LANGUAGE_MODELS.get(model_type)
    if crossing is not None:
        decoder = crossing(model, bundle.folder, image_token_id)
        return Opened(choice, encoder, qformer, decoder, free=torch_language.free)
    kind = torch_decoders.LANGUAGE_MODELS.get(model_type, torch_language.TorchLanguageModel)
    language_model = kind(model, bundle.folder, image_token_id, choice.device == "cuda", bundle.max_length)
    if choice.device == "cuda":
        yield Progress(Stage.LOADING, 3, STEPS, "preparing the graphics card")
        language_model.warm_up()
    return Opened(choice, encoder, qformer, language_model, free=torch_language.free)
