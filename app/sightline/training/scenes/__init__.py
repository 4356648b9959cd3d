"""Pictures drawn in code, whose true answers are known because the code drew them."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from sightline.training.scenes import charts, drawings, foreign
from sightline.training.scenes.canvas import Scene

# how often each kind is drawn; shapes stay above 30 %, or the binding of colour and shape is forgotten
_MIX = {"drawing": 0.46, "empty": 0.01, "bar": 0.15, "pie": 0.09, "line": 0.08, "scatter": 0.03, "foreign": 0.18}


def draw(rng: np.random.Generator, photographs: Path | None = None, *, held_out: bool = False) -> Scene:
    """One scene of the training mix, worn as pictures are worn; the same for the same state of `rng`.

    `photographs` is a folder of pictures to refuse, beside the drawn ones. With `held_out`, a part of the pictures has
    styles, fonts and words that are never trained on, and refused pictures come from held-out families alone.
    """
    kind = str(rng.choice(list(_MIX), p=list(_MIX.values())))
    if kind == "foreign":
        scene = foreign.foreign(rng, photographs, held_out=held_out)
    elif kind == "empty":
        scene = drawings.empty(rng)
    elif kind == "drawing":
        scene = drawings.drawing(rng, drawings.HELD_OUT_STYLE if held_out and rng.random() < 1 / 3 else None)
    else:
        scene = charts.chart(rng, kind, held_out=held_out)
    return _worn(scene, rng)


def _worn(scene: Scene, rng: np.random.Generator) -> Scene:
    """The scene after JPEG, a slight blur, or nothing: labels and truth stay as they were."""
    pick = rng.random()
    if pick < 0.15:
        packed = io.BytesIO()
        scene.image.save(packed, "JPEG", quality=int(rng.integers(35, 95)))
        scene.image = Image.open(packed).convert("RGB")
    elif pick < 0.25:
        scene.image = scene.image.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.4, 1.2))))
    return scene
