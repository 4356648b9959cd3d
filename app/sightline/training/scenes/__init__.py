"""Pictures drawn in code, whose true answers are known because the code drew them."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from sightline.training.scenes import charts, diagrams, dialogs, drawings, foreign, forms, signs
from sightline.training.scenes.canvas import Scene

# how often each kind is drawn; shapes stay at 30 %, or the binding of colour and shape is forgotten
_MIX = {
    "drawing": 0.3,
    "empty": 0.01,
    "bar": 0.18,
    "pie": 0.08,
    "line": 0.08,
    "scatter": 0.02,
    "sign": 0.04,
    "dialog": 0.06,
    "form": 0.04,
    "flowchart": 0.05,
    "foreign": 0.14,
}
KINDS = tuple(_MIX)
_LABELLED = {"sign": signs.sign, "dialog": dialogs.dialog, "form": forms.form, "flowchart": diagrams.flowchart}
_INTERFACES = {"sign": signs.sign, "dialog": dialogs.dialog, "form": forms.form, "flowchart": diagrams.flowchart}


def draw(
    rng: np.random.Generator, photographs: Path | None = None, *, held_out: bool = False, kind: str | None = None
) -> Scene:
    """One scene of the training mix, or of one `kind` in KINDS, worn as pictures are; the same for the same `rng`.

    `photographs` is a folder of pictures to refuse, beside the drawn ones. With `held_out`, a part of the pictures has
    styles, fonts and words that are never trained on, and refused pictures come from held-out families alone.
    """
    kind = kind or str(rng.choice(KINDS, p=list(_MIX.values())))
    if kind == "foreign":
        scene = foreign.foreign(rng, photographs, held_out=held_out)
    elif kind == "empty":
        scene = drawings.empty(rng)
    elif kind == "drawing":
        scene = drawings.drawing(rng, drawings.HELD_OUT_STYLE if held_out and rng.random() < 1 / 3 else None)
    elif kind in _LABELLED:
        scene = _LABELLED[kind](rng, held_out=held_out)
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
