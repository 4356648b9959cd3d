"""What of a model's settings has any effect on it, and why the rest has none."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

from sightline.engine.bundle import DECODER, ModelBundle
from sightline.engine.bundle_files import DTYPE_SUFFIXES
from sightline.errors import AppError, Sentence, said
from sightline.events import Event


@dataclass(frozen=True)
class Choosable:
    """`without_effect` has a sentence for every field of ModelSettings that is of no use; `dtypes` are those here."""

    without_effect: dict[str, Sentence] = field(default_factory=dict)
    dtypes: tuple[str, ...] = ()


def choosable(folder: Path) -> Generator[Event, None, Choosable]:
    """Look into a model's folder; of one that cannot be opened nothing is known."""
    yield from ()
    try:
        bundle = ModelBundle.open(folder)
        limited = bundle.family.with_at_most(1, bundle.preprocessor, bundle.config) is not None
    except (AppError, ValueError, LookupError, TypeError):
        return Choosable()
    dtypes = tuple(
        dtype
        for dtype, suffixes in DTYPE_SUFFIXES.items()
        if any((folder / "onnx" / f"{DECODER}{suffix}.onnx").is_file() for suffix in suffixes)
    )
    reasons = {}
    if not bundle.sees_context:
        reasons["system_prompt"] = said("This model understands a plain question, and nothing beside it.")
    if bundle.gate is not None:
        sure = said("This model always takes the likeliest word; of any other it would not be sure, and leave it out.")
        reasons |= dict.fromkeys(("temperature", "top_p", "seed"), sure)
    if len(dtypes) < 2:
        reasons["dtype"] = said("Its weights are here in one form.")
    if not limited:
        reasons["image_tokens"] = said("How many a picture takes is the model's own, and cannot be changed.")
    return Choosable(reasons, dtypes)
