"""CLIP and SigLIP in ONNX give transformers' own logits, and rank as transformers does; bad folders are refused."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from PIL import Image
from transformers import AutoModel, PreTrainedModel, PreTrainedTokenizerFast
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

from sightline.engine.dual_encoder import DualEncoder, open_dual_encoder
from sightline.engine.torch_language import quiet
from sightline.errors import ModelError
from sightline.onnx_export.dual_encoder import compare
from sightline.onnx_export.export import export
from sightline.onnx_export.precision import store
from tiny_dual_encoders import KINDS, LONGEST, make_dual_encoder

TOLERANCE = 2e-4  # of a logit: those of these models lie between -30 and 20
TEXTS = [
    "a red car",
    "A RED CAR in Front of a HOUSE",
    "two dogs, one boat",
    "x",
    "a text that is much longer than the model can read " * 3,
]
SIZES = [(30, 30), (40, 60), (77, 31), (140, 9), (1, 1), (28, 28)]  # height, width
PICTURES = [
    np.random.default_rng(number).integers(0, 256, (*size, 3), dtype=np.uint8) for number, size in enumerate(SIZES)
]


@dataclass(frozen=True)
class Made:
    """A checkpoint, what the command exported from it, and transformers' own model."""

    kind: str
    checkpoint: Path
    bundle: Path
    said: str
    theirs: PreTrainedModel

    def their_logits(self, texts: list[str], pictures: list[np.ndarray]) -> np.ndarray:
        """[pictures, texts]"""
        tokenizer = PreTrainedTokenizerFast.from_pretrained(self.checkpoint)
        # As their documentation has it, which for SigLIP is how it was trained.
        padding = "max_length" if self.kind == "siglip" else True
        tokens = tokenizer(texts, padding=padding, truncation=True, max_length=LONGEST, return_tensors="pt")
        named = ("input_ids",) if self.kind == "siglip" else ("input_ids", "attention_mask")
        processor = CLIPImageProcessorPil if self.kind == "clip" else SiglipImageProcessorPil
        pixels = processor.from_pretrained(self.checkpoint)(
            [Image.fromarray(picture) for picture in pictures], return_tensors="pt"
        )
        with torch.no_grad():
            outputs = self.theirs(**{name: tokens[name] for name in named}, pixel_values=pixels["pixel_values"])
        return outputs.logits_per_image.numpy()


@pytest.fixture(scope="module", params=KINDS)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    kind = request.param
    with quiet():
        checkpoint = make_dual_encoder(tmp_path_factory.mktemp("checkpoint") / kind, kind)
        theirs = AutoModel.from_pretrained(checkpoint).eval()
    bundle = tmp_path_factory.mktemp("bundle") / kind
    # In a process of its own, because measuring coverage makes torch trace several times slower.
    command = [sys.executable, "-m", "sightline", "export-onnx", checkpoint, bundle]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return Made(kind, checkpoint, bundle, done.stdout, theirs)


def our_logits(encoder: DualEncoder, texts: list[str], pictures: list[np.ndarray]) -> np.ndarray:
    """[pictures, texts]"""
    vectors = [encoder.embed_text(text) for text in texts]
    return np.array(
        [[encoder.logit(float(seen @ said)) for said in vectors] for seen in map(encoder.embed_picture, pictures)]
    )


def test_logits_and_ranking_are_transformers_own(made: Made) -> None:
    ours = our_logits(DualEncoder(made.bundle), TEXTS, PICTURES)
    theirs = made.their_logits(TEXTS, PICTURES)
    assert np.abs(ours - theirs).max() < TOLERANCE
    assert theirs.std(axis=0).min() > 100 * TOLERANCE  # so that the order of pictures is no matter of rounding
    assert np.array_equal(np.argsort(-ours, axis=0), np.argsort(-theirs, axis=0))


def test_the_export_is_in_the_layout_that_transformers_js_reads(made: Made) -> None:
    graphs = sorted(file.name for file in (made.bundle / "onnx").iterdir())
    assert graphs == ["text_model.onnx", "vision_model.onnx"]
    outputs = {"clip": ("text_embeds", "image_embeds"), "siglip": ("pooler_output", "pooler_output")}
    encoder = DualEncoder(made.bundle)
    our_logits(encoder, TEXTS[:1], PICTURES[:1])
    assert [encoder._graphs[name].outputs for name in ("text_model", "vision_model")] == [
        [output] for output in outputs[made.kind]
    ]
    assert {"config.json", "tokenizer.json", "tokenizer_config.json", "preprocessor_config.json"} <= {
        file.name for file in made.bundle.iterdir()
    }
    assert "cosines of 4 pictures × 3 texts" in made.said
    assert "differs" not in made.said
    assert "greedy" not in made.said


@pytest.mark.parametrize(
    ("dtype", "suffix", "like"), [("fp16", "_fp16", 0.99), ("q8", "_quantized", 0.9), ("q4", "_q4", 0.5)]
)
def test_graphs_in_fewer_bits_find_the_same(made: Made, tmp_path: Path, dtype: str, suffix: str, like: float) -> None:
    """As the hub has them: 8 bits by onnxruntime's own quantisation, 4 bits in blocks."""
    folder = copy(made.bundle, tmp_path)
    for name in ("text_model", "vision_model"):
        full = folder / "onnx" / f"{name}.onnx"
        fewer = folder / "onnx" / f"{name}{suffix}.onnx"
        if dtype == "q8":
            quantize_dynamic(full, fewer, weight_type=QuantType.QUInt8, op_types_to_quantize=["MatMul", "Gemm"])
        else:
            onnx.save(store(onnx.load(full), dtype), fewer)
        full.unlink()
    ours, theirs = our_logits(DualEncoder(folder), TEXTS, PICTURES), made.their_logits(TEXTS, PICTURES)
    assert np.corrcoef(ours.ravel(), theirs.ravel())[0, 1] > like
    assert np.abs(ours - theirs).max() > 0
    if dtype == "fp16":
        assert np.abs(ours - theirs).max() < 0.1
        assert np.array_equal(ours.argmax(axis=0), theirs.argmax(axis=0))


def test_a_graph_that_is_not_the_checkpoints_is_found_out(made: Made, tmp_path: Path) -> None:
    with quiet():
        other = AutoModel.from_pretrained(make_dual_encoder(tmp_path / "other", made.kind, seed=1)).eval()
        _, report = finish(compare(other.requires_grad_(False), made.bundle))
    assert {check.graph for check in report.failures} == {"text_model", "vision_model", "whole model"}
    assert len(report.failures) == len(report.checks)


def test_fewer_bits_are_refused_for_what_they_would_find(made: Made, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="Export it as fp32 or fp16"):
        next(export(made.checkpoint, tmp_path / "out", "q8"))
    assert not (tmp_path / "out").exists()


def test_a_folder_from_the_hub_tells_no_scale_and_ranks_the_same(made: Made, tmp_path: Path) -> None:
    foreign = copy(made.bundle, tmp_path)
    (foreign / "sightline.json").unlink()
    encoder = DualEncoder(foreign)
    assert encoder.logit(0.5) is None
    said = encoder.embed_text(TEXTS[0])
    cosines = [float(encoder.embed_picture(picture) @ said) for picture in PICTURES]
    theirs = made.their_logits(TEXTS[:1], PICTURES)[:, 0]
    assert np.array_equal(np.argsort(cosines), np.argsort(theirs))


def test_vectors_have_length_one_and_come_again_bit_for_bit(made: Made) -> None:
    first, second = DualEncoder(made.bundle), DualEncoder(made.bundle)
    for one, two in (
        (first.embed_text("a red car"), second.embed_text("a red car")),
        (first.embed_picture(PICTURES[1]), second.embed_picture(PICTURES[1])),
    ):
        assert one.dtype == np.float32
        assert one.tobytes() == two.tobytes()
        assert math.isclose(float(np.linalg.norm(one)), 1.0, abs_tol=1e-6)


def test_the_digest_follows_the_eye_and_how_it_is_shown_pictures(made: Made, tmp_path: Path) -> None:
    digest = DualEncoder(made.bundle).vision_digest()
    events, (_, opened) = finish(open_dual_encoder(made.bundle))
    assert (opened, digest) == (digest, DualEncoder(copy(made.bundle, tmp_path)).vision_digest())
    assert [(event.done, event.total) for event in events] == [(0, 2), (1, 2), (2, 2)]
    changed = copy(made.bundle, tmp_path / "settings")
    edit(changed / "preprocessor_config.json", resample=2)
    assert DualEncoder(changed).vision_digest() != digest
    changed = copy(made.bundle, tmp_path / "weights")
    (changed / "onnx" / "vision_model.onnx_data").write_bytes(b"more")
    assert DualEncoder(changed).vision_digest() != digest


def shown(**settings: Any) -> Callable[[Path], None]:
    """Pictures prepared in another way."""
    return lambda folder: edit(folder / "preprocessor_config.json", **settings)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda folder: shutil.rmtree(folder), "there is no such folder."),
        (lambda folder: (folder / "config.json").unlink(), "no config.json"),
        (lambda folder: edit(folder / "config.json", model_type="llava"), "its type llava does not find pictures"),
        (lambda folder: edit(folder / "config.json", model_type="siglip2"), "NaFlex"),
        (lambda folder: (folder / "onnx" / "text_model.onnx").unlink(), "no onnx/text_model.onnx"),
        (lambda folder: (folder / "tokenizer.json").write_text("{"), "tokenizer.json is broken"),
        (lambda folder: (folder / "preprocessor_config.json").unlink(), "no preprocessor_config.json"),
        (lambda folder: edit(folder / "sightline.json", logit_scale="much"), "not understood"),
        (lambda folder: link(folder / "onnx" / "vision_model.onnx"), "is a link to another place"),
        (shown(size="large"), "picture size large is not understood"),
        (shown(size={"height": "x", "width": "y"}), "picture settings are not understood"),
        (shown(size={"longest_edge": 32}), "picture size .* is not understood"),
        (shown(size={"height": 10**6, "width": 10**6}), "picture size .* is not understood"),
        (shown(size={"height": 0, "width": 0}), "picture size .* is not understood"),
        (shown(image_std=[0, 0, 0]), "picture settings make no numbers of a picture"),
        (shown(image_mean="grey"), "could not convert|picture settings are not understood"),
        (shown(image_processor_type="OfTomorrow"), "its pictures need OfTomorrow, which is not supported"),
    ],
)
def test_what_cannot_be_used_is_refused_before_it_is_loaded(
    made: Made, tmp_path: Path, spoil: Callable[[Path], Any], sentence: str
) -> None:
    folder = copy(made.bundle, tmp_path)
    spoil(folder)
    with pytest.raises(ModelError, match=sentence):
        DualEncoder(folder)


def test_graphs_that_are_broken_or_foreign_are_refused_with_a_sentence(made: Made, tmp_path: Path) -> None:
    folder = copy(made.bundle, tmp_path / "broken")
    (folder / "onnx" / "vision_model.onnx").write_bytes(b"no graph")
    with pytest.raises(ModelError, match=r"vision_model\.onnx is no ONNX graph"):
        DualEncoder(folder)
    folder = copy(made.bundle, tmp_path / "swapped")
    (folder / "onnx" / "vision_model.onnx").replace(folder / "onnx" / "text_model.onnx")
    shutil.copy(folder / "onnx" / "text_model.onnx", folder / "onnx" / "vision_model.onnx")
    with pytest.raises(ModelError, match="wants pixel_values"):
        DualEncoder(folder).embed_text("a red car")


def test_export_refuses_what_it_cannot_check(made: Made, tmp_path: Path) -> None:
    folder = copy(made.checkpoint, tmp_path)
    (folder / "model.safetensors").unlink()
    command = [sys.executable, "-m", "sightline", "export-onnx", folder, tmp_path / "out"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 4
    assert "it has no model.safetensors." in done.stderr
    assert not (tmp_path / "out").exists()


def finish(work: Any) -> tuple[list[Any], Any]:
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return events, end.value


def copy(folder: Path, target: Path) -> Path:
    return Path(shutil.copytree(folder, target / folder.name))


def edit(file: Path, **values: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def link(file: Path) -> None:
    outside = file.parents[2] / "outside.onnx"
    file.replace(outside)
    file.symlink_to(outside)
