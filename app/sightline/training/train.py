"""Training in stages: `train(stage, out, …)` is a generator of events, resumable at any time."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator
from pathlib import Path

from sightline.errors import MissingPackageError, said
from sightline.events import Event
from sightline.training.recipe import STAGES


def train(
    stage: str,
    out: Path,
    *,
    photographs: Path | None = None,
    start_from: Path | None = None,
    pictures: int | None = None,
    seed: int = 0,
    workers: int = 2,
) -> Generator[Event]:
    """Train one of `recipe.STAGES` in the folder `out`; yields Progress(TRAINING, step, steps, losses).

    The folder becomes an ordinary LLaVA checkpoint; `state/` in it holds what it takes to go on. Each stage starts from
    what the one before left in the same folder. `photographs` is a folder of real pictures to learn refusing from;
    `start_from` is an earlier checkpoint of ours, or a model folder exported from one, as `resources/builtin` is, with
    whose weights and tokenizer a new run in `out` begins;
    `pictures` are as many as the recipe says if not given; the same `seed` and `workers` draw the same pictures.
    Closing the generator stops: what came after the last save, a few minutes at most, is done again next time.
    Raises MissingPackageError where torch is not installed.
    """
    try:
        from sightline.training.steps import train_stage
    except ModuleNotFoundError as error:
        raise MissingPackageError(said("Training a model"), "train") from error
    recipe = STAGES[stage]
    if pictures is not None:
        recipe = dataclasses.replace(recipe, pictures=pictures)
    yield from train_stage(recipe, out, photographs=photographs, start_from=start_from, seed=seed, workers=workers)
