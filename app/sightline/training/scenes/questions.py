"""Questions about a scene in many phrasings, with their true answers; what cannot be known is answered by REFUSAL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sightline.training.scenes.about_charts import ChartMaker
from sightline.training.scenes.about_drawings import DrawingMaker
from sightline.training.scenes.about_interfaces import DialogMaker, FlowchartMaker, SignMaker
from sightline.training.scenes.canvas import Scene, Thing
from sightline.training.scenes.maker import CHARTS, REFUSAL, Maker
from sightline.training.scenes.reading import NotReadError, Reading

__all__ = ["REFUSAL", "Asked", "ask", "ask_some", "skills_of"]

# how often each skill is asked, by kind of scene
_DRAWING = {
    "kind": 0.5,
    "chart_kind": 0.2,
    "is_kind": 0.4,
    "background": 0.5,
    "colours": 0.9,
    "colour_of": 2.0,
    "shape_of": 2.2,
    "is_colour": 0.9,
    "many_colours": 0.9,
    "shapes": 1.0,
    "count_all": 1.4,
    "count_shapes": 1.6,
    "count": 3.4,
    "exists": 2.8,
    "false_premise": 2.0,
    "largest": 1.0,
    "smallest": 1.0,
    "where": 2.0,
    "relation": 4.0,
    "describe": 1.6,
    "title": 0.2,
    "text": 0.4,
    "unknown": 0.6,
}
_CHART = {
    "kind": 0.8,
    "chart_kind": 0.7,
    "is_kind": 0.6,
    "background": 0.5,
    "count_all": 0.5,
    "part_count": 3.2,
    "part_colour": 1.3,
    "orientation": 0.5,
    "top_part": 0.8,
    "exists": 0.6,
    "false_premise": 1.0,
    "colours": 0.5,
    "count_shapes": 0.2,
    "shape_of": 0.2,
    "title": 1.0,
    "text": 0.4,
    "axis_name": 0.9,
    "axis_range": 0.7,
    "labels": 1.5,
    "legend": 0.6,
    "label_of_colour": 2.0,
    "colour_of_label": 2.0,
    "highest": 2.6,
    "peak": 1.5,
    "trend": 1.6,
    "value": 2.0,
    "value_of_extreme": 1.6,
    "compare": 2.4,
    "which_more": 2.4,
    "first_last": 0.5,
    "has_label": 0.6,
    "no_label": 0.8,
    "describe": 1.6,
    "unknown": 0.8,
}
_LABELLED = {
    "kind": 1.0,
    "chart_kind": 0.2,
    "is_kind": 0.6,
    "background": 0.3,
    "text": 0.8,
    "title": 0.8,
    "exists": 0.3,
    "has_label": 0.8,
    "false_premise": 0.8,
    "describe": 1.6,
    "unknown": 0.8,
}
_SKILLS: dict[str, tuple[type[Maker], dict[str, float]]] = {
    **dict.fromkeys(("drawing", "empty"), (DrawingMaker, _DRAWING)),
    **dict.fromkeys(CHARTS, (ChartMaker, _CHART)),
    "sign": (SignMaker, _LABELLED | {"sign_text": 2.0, "sign_colour": 1.4, "sign_shape": 1.4, "text_colour": 1.6}),
    **dict.fromkeys(
        ("dialog", "form"),
        (
            DialogMaker,
            _LABELLED
            | {
                "message": 1.4,
                "buttons": 1.6,
                "fields": 0.8,
                "part_count": 2.0,
                "default_button": 0.8,
                "button_colour": 0.8,
                "icon": 1.4,
                "field_value": 1.4,
                "ticked": 1.4,
            },
        ),
    ),
    "flowchart": (
        FlowchartMaker,
        _LABELLED
        | {
            "part_count": 2.2,
            "labels": 1.2,
            "colour_of_label": 1.6,
            "next_box": 2.6,
            "previous_box": 2.0,
            "start_end": 1.2,
            "direction": 0.8,
        },
    ),
}
_FOREIGN: dict[str, float] = dict.fromkeys(
    sorted({skill for _, skills in _SKILLS.values() for skill in skills} - {"button_colour", "text"}), 1.0
) | {"describe": 5.0, "kind": 4.0}


@dataclass(frozen=True)
class Asked:
    """One question with its true answer, the skill that it needs, and the things that it names by some of its words.

    Where the answer tells a value read off a scale, `place` is where it stands there: "y37" (engine.places).
    """

    skill: str
    question: str
    answer: str
    names: tuple[tuple[str, Sequence[Thing]], ...] = ()
    place: str = ""


def skills_of(scene: Scene) -> dict[str, float]:
    """The skills that can be asked of a scene, with their weights."""
    return _FOREIGN if scene.kind == "foreign" else _SKILLS[scene.kind][1]


def ask(
    scene: Scene, skill: str, rng: np.random.Generator, reading: Reading, *, held_out: bool = False
) -> Asked | None:
    """A question of this skill about the scene; None where it has no clear answer. `held_out` picks the phrasings.

    The answer is what can be known from the picture and from what was read in it; with a strict reading, nothing is
    asked for that was not read.
    """
    if scene.kind == "foreign":
        return Asked(skill, Maker(scene, reading, rng, held_out).foreign(skill), REFUSAL)
    maker = _SKILLS[scene.kind][0](scene, reading, rng, held_out)
    try:
        made = getattr(maker, skill)()
    except NotReadError:
        return None
    if made is None:
        return None
    question, answer = made
    return Asked(skill, question, answer, tuple(maker.names), maker.place)


def ask_some(
    scene: Scene,
    count: int,
    rng: np.random.Generator,
    reading: Reading,
    *,
    held_out: bool = False,
    only: tuple[str, ...] | None = None,
) -> list[Asked]:
    """Up to `count` different questions, by the skills' weights; of the skills in `only`, if given."""
    weights = {s: w for s, w in skills_of(scene).items() if only is None or s in only}
    names = list(weights)
    share = np.array([weights[n] for n in names])
    asked: dict[str, Asked] = {}
    for _ in range(count * 3):
        if len(asked) == count or not names:
            break
        one = ask(scene, str(rng.choice(names, p=share / share.sum())), rng, reading, held_out=held_out)
        if one is not None:
            asked.setdefault(one.question.lower(), one)
    return list(asked.values())
