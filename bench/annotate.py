"""How many pictures a minute are drafted, beside a plain loop of transformers over one picture after another?

python -m bench.annotate [CHECKPOINT]: both run the same checkpoint, in turns, in one run. Without one, the checkpoint
has the built-in model's architecture and random weights, which take as long; its texts end at the most tokens. Needs
the packages of the extra “export”.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from transformers import AutoConfig, AutoImageProcessor, AutoTokenizer, LlavaForConditionalGeneration

from bench.measure import HEADER, Measurement
from sightline import conv_vision  # the built-in model's vision tower, which transformers learns of here
from sightline.annotate.drafts import Drafter
from sightline.annotate.purposes import alt_text_question, most_tokens
from sightline.conversation import Writer
from sightline.engine.images import Pictures
from sightline.engine.local import open_model
from sightline.engine.torch_language import quiet
from sightline.onnx_export.checkpoint import load
from sightline.onnx_export.export import export
from sightline.settings import builtin_model_folder
from sightline.store.database import open_database
from sightline.store.review_values import NewEntry, Options
from sightline.store.reviews import Reviews
from sightline.terminal import run

ROUNDS = 5
PICTURES = 6  # of a round
SIZE = (1600, 1200)
OPTIONS = Options(limit=125)


def main() -> int:
    """Print the table, and whether both wrote the same."""
    assert conv_vision
    with tempfile.TemporaryDirectory() as folder, quiet():
        work = Path(folder)
        checkpoint = Path(sys.argv[1]) if len(sys.argv) > 1 else _random_checkpoint(work / "checkpoint")
        run(export(checkpoint, work / "bundle", "fp32"))  # as the plain loop has it
        first, *paths = _pictures(work, 1 + ROUNDS * PICTURES)
        ours, theirs = _drafter(work), _plain_loop(checkpoint)
        ours([first]), theirs([first])  # whatever is done only once
        speeds: dict[str, list[float]] = {"ours": [], "theirs": []}
        same = 0
        for start in range(0, len(paths), PICTURES):
            some = paths[start : start + PICTURES]
            texts = {}
            for who, draft in (("ours", ours), ("theirs", theirs)):
                began = time.perf_counter()
                texts[who] = draft(some)
                speeds[who].append(60 * len(some) / (time.perf_counter() - began))
            same += sum(a == b for a, b in zip(texts["ours"], texts["theirs"], strict=True))
    print(HEADER)
    print(Measurement("Drafts, each kept on disk", "—", "a minute", speeds["ours"]).row())
    print(Measurement("The same checkpoint in a plain loop of transformers", "—", "a minute", speeds["theirs"]).row())
    print(f"\nThe same text for {same} of {len(paths)} pictures of {SIZE[0]} × {SIZE[1]} pixels.")
    return 0


def _drafter(work: Path) -> Callable[[Sequence[Path]], list[str]]:
    """Drafts as the program does: journalled, with the next file opened meanwhile."""
    pictures = Pictures()
    model = run(open_model(work / "bundle", pictures))
    reviews = Reviews(open_database(work / "data"))
    batch = reviews.create("Bench", options=OPTIONS)
    models = model.at_once(PICTURES)
    drafter = Drafter(reviews, models, Writer(model.name, digest=model.digest()), pictures)

    def draft(paths: Sequence[Path]) -> list[str]:
        entries = reviews.add(batch.id, [NewEntry(path) for path in paths])
        run(drafter.run(entries))
        return [reviews.entry(entry.id).alt_text for entry in entries]

    return draft


def _plain_loop(checkpoint: Path) -> Callable[[Sequence[Path]], list[str]]:
    """What anybody would write: open, ask, keep, one after another."""
    model = load(checkpoint)
    tokenizer = AutoTokenizer.from_pretrained(checkpoint, local_files_only=True)
    processor = AutoImageProcessor.from_pretrained(checkpoint, local_files_only=True)
    template = (checkpoint / "chat_template.jinja").read_text(encoding="utf-8")
    parts = [{"type": "image"}, {"type": "text", "text": alt_text_question(None, OPTIONS, {})}]
    prompt = tokenizer.apply_chat_template(
        [{"role": "user", "content": parts}], chat_template=template, tokenize=False, add_generation_prompt=True
    )
    image_token = tokenizer.convert_ids_to_tokens(model.config.image_token_id)
    blank = processor(Image.new("RGB", SIZE), return_tensors="pt")["pixel_values"]
    with torch.inference_mode():
        features = model.model.get_image_features(blank).pooler_output[0]  # [tokens, hidden]
    prompt = prompt.replace(image_token, image_token * len(features))
    asked = tokenizer(prompt, return_tensors="pt", add_special_tokens=False)

    def draft(paths: Sequence[Path]) -> list[str]:
        texts = []
        for path in paths:
            with Image.open(path) as image:
                pixels = processor(image.convert("RGB"), return_tensors="pt")["pixel_values"]
            with torch.inference_mode():
                ids = model.generate(**asked, pixel_values=pixels, max_new_tokens=most_tokens(OPTIONS), do_sample=False)
            new = ids[0, asked["input_ids"].shape[1] :]
            texts.append(" ".join(tokenizer.decode(new, skip_special_tokens=True).split()))
            path.with_suffix(".txt").write_text(texts[-1], encoding="utf-8")
        return texts

    return draft


def _random_checkpoint(folder: Path) -> Path:
    """The built-in model's architecture with weights that say nothing."""
    torch.manual_seed(0)
    builtin = builtin_model_folder()
    LlavaForConditionalGeneration(AutoConfig.from_pretrained(builtin)).save_pretrained(folder)
    for file in builtin.iterdir():
        if file.suffix in (".json", ".jinja") and file.name not in ("config.json", "sightline.json"):
            shutil.copy(file, folder)
    return folder


def _pictures(folder: Path, count: int) -> list[Path]:
    """Photographs, as far as the decoder can tell: smooth colours with some grain."""
    randomly = np.random.default_rng(0)
    paths = []
    for number in range(count):
        small = Image.fromarray(randomly.integers(0, 256, (6, 8, 3), np.uint8))
        smooth = np.asarray(small.resize(SIZE, Image.Resampling.BICUBIC), np.int16)
        grain = randomly.integers(-8, 9, smooth.shape, np.int16)
        paths.append(folder / f"{number}.jpg")
        Image.fromarray(np.clip(smooth + grain, 0, 255).astype(np.uint8)).save(paths[-1], quality=90)
    return paths


if __name__ == "__main__":
    sys.exit(main())
