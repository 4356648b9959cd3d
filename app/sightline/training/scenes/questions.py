"""Questions about a scene in many phrasings, with their true answers; what cannot be known is answered by REFUSAL."""

from __future__ import annotations

import functools
import hashlib
import re
from collections import Counter
from dataclasses import dataclass

import numpy as np

from sightline.training.scenes.canvas import COLOURS, SHAPES, Scene, Thing

REFUSAL = "I can't tell."

# "(a|b)" chooses; "{slot}" is filled in. A pattern with its choices made is a skeleton: one phrasing in thirteen
# is held out by its hash and only ever asked in evaluation.
_PIC = "(picture|image|drawing|graphic|photo|figure|chart|pic)"
_PICTURE = "(picture|image|pic|photo)"
_COL = "(colour|color)"
_IN = f"( in (this|the) {_PICTURE}| here| in it||||)"
PATTERNS: dict[str, tuple[str, ...]] = {
    "kind": (
        "what is this",
        "what's this",
        f"what (kind|type|sort) of {_PIC} is (this|it|that)",
        "what (kind|type|sort) of (an |a |)(picture|image|graphic) (am i looking at|do you see|is shown|have i opened)",
        f"what is this {_PICTURE}",
        "what am i looking at",
        f"(tell me|say) what this {_PICTURE} is",
        f"(classify|name|identify) this {_PICTURE}",
        "is this a chart or a drawing",
        f"which (kind|type) of {_PIC} is (this|it)",
        "(drawing|picture) or chart",
    ),
    "chart_kind": (
        "what (kind|type|sort) of (chart|graph|plot|diagram) is (this|it|shown|that)",
        "which (kind|type) of (chart|graph|plot) is (this|it|shown here)",
        "what (chart|graph|plot) is (this|it|shown)",
        f"what (kind|type) of (chart|graph) (is in|does) (this|the) {_PICTURE}( show|)",
        "name (this|the) (chart|graph) type",
    ),
    "is_kind": (
        "is (this|it|that) {a_kind}",
        f"is (this|the) {_PICTURE} {{a_kind}}",
        f"does (this|the) {_PICTURE} show {{a_kind}}",
        "would you call (this|it) {a_kind}",
        "could (this|it) be {a_kind}",
        "(can you tell me|tell me) (if|whether) (this|it) is {a_kind}",
        "(this|it) is {a_kind}, (right|isn't it|correct)",
        "(am i looking at|do you see) {a_kind}",
    ),
    "background": (
        f"what {_COL} is the background",
        f"what('s| is) the background {_COL}",
        f"which {_COL} (is|has) the background",
        f"what is the {_COL} of the background",
        f"what {_COL} is behind (the shapes|the things|everything|it all)",
        f"(tell me|name) the background {_COL}",
        f"background {_COL}",
        f"on what {_COL} is (it|this) drawn",
        f"what {_COL} background does (this|the) {_PICTURE} have",
        f"what {_COL} does the background have",
    ),
    "colours": (
        f"(what|which) {_COL}s (are there|do you see|can you see|are used|are shown|appear){_IN}",
        f"(list|name) (all |)(the |){_COL}s{_IN}",
        f"what {_COL}s (are|is) (the shapes|the things|the objects)",
        f"what {_COL}s does (this|the) {_PICTURE} (have|show|contain)",
        f"which {_COL}s do the (shapes|objects|things) have",
    ),
    "colour_of": (
        f"what {_COL} is the {{shape}}{_IN}",
        f"what('s| is) the {_COL} of the {{shape}}",
        f"which {_COL} (is|has) the {{shape}}",
        f"what {_COL} does the {{shape}} have",
        f"(tell me|name) the {_COL} of the {{shape}}",
        f"(tell me|say) what {_COL} the {{shape}} is",
        f"the {{shape}} is what {_COL}",
        f"in (what|which) {_COL} is the {{shape}} (drawn|painted|filled|shown)",
        f"{{shape}} {_COL}",
        f"what is the {{shape}}'s {_COL}",
        f"how is the {{shape}} {_COL}ed",
    ),
    "is_colour": (
        "is the {shape} {colour}",
        "is the {shape} (painted|coloured|colored|filled|drawn) (in |){colour}",
        "is the {colour} (thing|one|object|shape) (a|the) {shape}",
        f"is (the {_COL} of the {{shape}}|the {{shape}}'s {_COL}) {{colour}}",
        "would you say (that |)the {shape} is {colour}",
    ),
    "shape_of": (
        f"what shape is the {{colour}} (thing|one|object|shape|figure|item){_IN}",
        "what is the {colour} (thing|one|object|shape|figure|item)",
        "which (shape|form) is {colour}",
        "what shape is {colour}",
        "what (is|'s) {colour}" + _IN,
        "what (kind of |)shape does the {colour} (thing|object|one) have",
        "(tell me|name) the shape of the {colour} (thing|object|one)",
        "the {colour} (thing|object|one) is what",
        "what is the shape of the {colour} (thing|object|one|figure)",
    ),
    "shapes": (
        f"(what|which) shapes (are there|do you see|can you see|are shown|are drawn|appear){_IN}",
        f"(list|name) (all |)(the |)shapes{_IN}",
        f"what shapes does (this|the) {_PICTURE} (have|show|contain)",
        "what (geometric |)(shapes|figures|forms) (are these|are they|are there)",
        "what kinds of shapes (are there|do you see)",
    ),
    "count_all": (
        f"how many (things|objects|items) (are there|do you see|can you see|are shown){_IN}",
        f"how many (things|objects|items) are in (this|the) {_PICTURE}",
        f"how many (things|objects|items) does (this|the) {_PICTURE} (have|show|contain)",
        f"count (the |all the |all |)(things|objects|items){_IN}",
        "(what is|what's) the number of (things|objects|items)",
        f"(number of|how many) (things|objects){_IN}",
        "how many (different |)(things|objects) in (total|all)",
    ),
    "count_shapes": (
        f"how many (shapes|figures|forms) (are there|do you see|can you see|are shown|are drawn){_IN}",
        f"how many (shapes|figures) are in (this|the) {_PICTURE}",
        f"how many (shapes|figures) does (this|the) {_PICTURE} (have|show|contain)",
        f"count (the |all the |all |)(shapes|figures){_IN}",
        "(what is|what's) the number of (shapes|figures)",
        f"(number of|how many) shapes{_IN}",
    ),
    "count": (
        f"how many {{plural}} (are there|do you see|can you see|are shown|are drawn){_IN}",
        f"how many {{plural}} are in (this|the) {_PICTURE}",
        f"how many {{plural}} does (this|the) {_PICTURE} (have|show|contain)",
        f"how many {{plural}}{_IN}",
        f"count (the |all the |all |){{plural}}{_IN}",
        "(what is|what's|tell me) the number of {plural}",
        "(can you|could you) count the {plural}",
        f"how many {{plural}} can you (find|count|spot){_IN}",
        "number of {plural}",
        "how many {plural} does (it|the pie|the chart|the graph|the drawing) have",
    ),
    "exists": (
        f"is there {{a_thing}}{_IN}",
        f"(do you|can you) see {{a_thing}}{_IN}",
        f"does (this|the) {_PICTURE} (have|contain|show|include) {{a_thing}}",
        "(can you|do you) (find|spot) {a_thing}",
        f"is {{a_thing}} (in|part of) (this|the) {_PICTURE}",
        "is {a_thing} (shown|drawn|there|visible|present)",
        f"are there any {{plural}}{_IN}",
        f"(do you|can you) see any {{plural}}{_IN}",
        f"does (this|the) {_PICTURE} (have|contain|show) any {{plural}}",
        "any {plural} (here|there|in it)",
    ),
    "largest": (
        "what is the (largest|biggest) (shape|thing|object|figure)",
        "which (shape|thing|object|figure) is (the |)(largest|biggest)",
        f"(what|which) is the (largest|biggest) (thing|shape|object) in (this|the) {_PICTURE}",
        "name the (largest|biggest) (shape|thing|object)",
    ),
    "smallest": (
        "what is the (smallest|tiniest) (shape|thing|object|figure)",
        "which (shape|thing|object|figure) is (the |)(smallest|tiniest)",
        f"(what|which) is the smallest (thing|shape|object) in (this|the) {_PICTURE}",
        "name the smallest (shape|thing|object)",
    ),
    "where": (
        f"where is the {{shape}}{_IN}",
        "where (can|do) (i|you) (find|see) the {shape}",
        f"in (which|what) (part|corner|area) of (this|the) {_PICTURE} is the {{shape}}",
        "what is the position of the {shape}",
        "(tell me|say) where the {shape} is",
    ),
    "relation": (
        "is the {shape} {relation} the {other}",
        "is the {shape} (placed|located|drawn) {relation} the {other}",
        "can you see the {shape} {relation} the {other}",
    ),
    "part_colour": (
        f"what {_COL} (are|is) the {{parts}}{_IN}",
        f"what('s| is) the {_COL} of the {{parts}}",
        f"which {_COL}(s|) (are the {{parts}}|do the {{parts}} have)",
        f"what {_COL}s (are the {{parts}}|do the {{parts}} have)",
        f"(tell me|name|list) the {_COL}(s|) of the {{parts}}",
        f"in (what|which) {_COL}(s|) are the {{parts}} (drawn|shown)",
        f"{_COL}(s|) of the {{parts}}",
    ),
    "orientation": (
        "are the bars (vertical or horizontal|horizontal or vertical|upright or lying)",
        "(in |)which (direction|way) do the bars (go|run|point)",
        "what is the (orientation|direction) of the bars",
        "(is|are) (this|these) (vertical or horizontal|horizontal or vertical) bars",
        "how are the bars (oriented|arranged|drawn)",
        "do the bars (stand or lie|run across or up)",
    ),
    "top_part": (
        f"what {_COL} is the {{most}} {{part}}",
        f"which {_COL} (is|has) the {{most}} {{part}}",
        f"what('s| is) the {_COL} of the {{most}} {{part}}",
        "which {part} is the {most}",
        f"(tell me|name) the {_COL} of the {{most}} {{part}}",
    ),
    "describe": (
        f"describe (this|the) {_PIC}",
        "describe (this|it)( for me| to me| please|)",
        "describe what you see",
        "what do you see",
        f"what is in (this|the) {_PICTURE}",
        f"what('s| is) (shown|drawn|depicted|there|visible) (in this {_PICTURE}|in the {_PICTURE}|here)",
        f"what does (this|the) {_PICTURE} (show|contain|depict)",
        f"what can you see( in (this|the) {_PICTURE}| here|)",
        f"what do you see in (this|the) {_PICTURE}",
        f"write (an |)alt text( for (this|the) {_PIC}|)",
        f"(give|make|suggest|create|generate) (me |)(an |)alt text( for (this|the) {_PIC}|)",
        "alt text( please|)",
        f"(give|write) (me |)a (short |)(description|caption)( of| for) (this|the) {_PIC}",
        f"caption this {_PICTURE}",
        f"tell me (about|what is in) (this|the) {_PIC}",
        f"what can you (say|tell me) about (this|the) {_PICTURE}",
        f"summari(s|z)e (this|the) {_PICTURE}",
        "explain (this|the) (picture|image|chart|drawing)",
        f"how would you describe (this|the) {_PICTURE} to (a blind person|someone who cannot see it)",
        f"(list|name) everything in (this|the) {_PICTURE}",
    ),
    "unknown": (
        f"(read|transcribe) (me |)(all |)(the |)(text|words|writing|letters)( in (this|the) {_PIC}|)",
        "what does (the |this )(text|title|label|caption|legend|writing|sign|heading) say",
        f"what (text|words|letters) (do you see|are there|can you read)( in (this|the) {_PICTURE}|)",
        f"(what is|what's) the title( of (this|the) {_PIC}|)",
        f"what('s| is) (written|printed) (here|in the {_PICTURE}|at the top|on it)",
        "what is (on |)the (x|y|horizontal|vertical) axis",
        "what are the (labels|axis labels|names)( of the bars| of the slices| of the lines|)",
        "what is the (value|height|number) of the (first|second|third|last|tallest|red) (bar|slice|point|line)",
        "(which|what) (month|year|day|country|person|product|team) (has the most|is highest|is the best|comes first)",
        "what (percentage|share|fraction|percent) is the (largest|red|blue|first) (slice|part)",
        f"who (made|drew|painted|took|is in|sent|is shown in) (this|the) {_PIC}",
        f"when was (this|the) {_PIC} (made|drawn|taken|published)",
        f"where was (this|the) {_PIC} (made|drawn|taken)",
        f"why (was|did someone make|is) (this|the) {_PIC}( made| drawn|)",
        f"how (much|expensive|old|heavy|far|big) is (it|this|that|the {_PIC}) (in dollars|in years|worth|really)",
        "what does (this|it) (mean|prove|stand for|tell us)",
        "(what is|what's) the capital of (france|spain|peru|japan|kenya)",
        "(what is|what's) (2 + 2|5 times 7|the weather|your name|the time|the meaning of life)",
        "(write|tell me|sing) (a |me a |)(poem|joke|story|song|letter)( about (this|it|the sea)|)",
        "(hello|hi|hey|good morning|how are you|thank you|thanks|ok|test|help)",
        "(translate|correct|rewrite) (this|it|the text)( into (german|french|english)|)",
        f"(is|was) (this|the) {_PICTURE} (real|fake|edited|generated by a computer|good|beautiful|old)",
        "(who|what) (are you|can you do|is the president|made you)",
        "what (file|font|program|brand|model) is (this|it|that)",
        "what (happens|happened|will happen) (next|before this|after this)",
        f"what (mood|feeling|emotion) does (this|the) {_PICTURE} (have|express|convey)",
        "(what is|is) the (average|total|sum|mean|maximum|minimum|difference)( of the values|)",
        "is the (trend|line|value) (rising|falling|going up|stable)",
        "what is the person (doing|wearing|holding|saying|looking at)",
        "how many (people|persons|words|letters|pixels|faces|pages) (are there|do you see|can you see)",
        "what (animal|bird|car|food|building|place|city|plant) is (this|it|that)",
        "(was ist das|qu'est-ce que c'est|que es esto|cosa vedi|beschreibe das bild)",
    ),
}

_SYNONYMS = {
    "cross": ("cross", "plus", "plus sign", "cross"),
    "oval": ("oval", "ellipse"),
    "diamond": ("diamond", "rhombus", "diamond"),
    "turquoise": ("turquoise", "cyan", "teal"),
    "grey": ("grey", "gray"),
    "purple": ("purple", "violet", "purple"),
    "star": ("star", "star", "5-pointed star"),
}
# things that no drawing of ours shows: asked about in false premises only
_NEVER = [
    "octagon",
    "cloud",
    "crescent",
    "spiral",
    "tree",
    "dog",
    "car",
    "house",
    "moon",
    "flower",
    "boat",
    "ring",
    "cube",
    "cat",
    "bird",
    "fish",
    "bottle",
    "table",
    "chair",
    "heptagon",
    "trapezoid",
    "tick",
    "cylinder",
    "bicycle",
    "hat",
    "sun",
    "key",
    "apple",
    "banana",
    "cup",
    "clock",
    "window",
    "door",
    "book",
]
_PART_NAMES = {"bar": "bar", "slice": "slice", "line": "line", "point": "point"}
_KINDS = ("bar chart", "pie chart", "donut chart", "line chart", "scatter plot", "drawing")
_KIND_ANSWER = {
    "drawing": "A drawing with shapes.",
    "empty": "An empty picture.",
    "bar chart": "A bar chart.",
    "pie chart": "A pie chart.",
    "donut chart": "A donut chart.",
    "line chart": "A line chart.",
    "scatter plot": "A scatter plot.",
}
_KIND_WORDS = {
    "bar chart": ("bar chart", "bar graph", "bar plot", "bar chart"),
    "pie chart": ("pie chart", "pie graph", "pie"),
    "donut chart": ("donut chart", "doughnut chart"),
    "line chart": ("line chart", "line graph", "line plot"),
    "scatter plot": ("scatter plot", "scatter chart", "scatterplot"),
    "drawing": ("drawing", "drawing of shapes", "drawing with shapes"),
    "photograph": ("photo", "photograph", "map", "screenshot"),
}

# how often each skill is asked, by kind of scene
_DRAWING_SKILLS = {
    "kind": 0.5,
    "chart_kind": 0.2,
    "is_kind": 0.5,
    "background": 0.5,
    "colours": 0.7,
    "colour_of": 3.6,
    "shape_of": 4.2,
    "is_colour": 0.9,
    "many_colours": 0.5,
    "shapes": 0.8,
    "count_all": 1.6,
    "count_shapes": 2.0,
    "count": 4.2,
    "exists": 3.6,
    "false_premise": 2.2,
    "largest": 0.5,
    "smallest": 0.4,
    "where": 0.3,
    "relation": 0.3,
    "describe": 1.6,
    "unknown": 0.7,
}
_CHART_SKILLS = {
    "kind": 1.2,
    "chart_kind": 1.0,
    "is_kind": 1.0,
    "background": 0.8,
    "count_all": 0.9,
    "part_count": 4.5,
    "part_colour": 2.2,
    "orientation": 0.7,
    "top_part": 0.5,
    "exists": 0.7,
    "false_premise": 1.5,
    "shapes": 0.5,
    "colours": 0.6,
    "count_shapes": 0.4,
    "shape_of": 0.4,
    "describe": 1.3,
    "unknown": 1.2,
}
_FOREIGN_SKILLS = dict.fromkeys((*_DRAWING_SKILLS, *_CHART_SKILLS), 1.0) | {"describe": 4.0, "kind": 3.0}


@dataclass(frozen=True)
class Asked:
    """One question with its true answer, and the skill that it needs."""

    skill: str
    question: str
    answer: str


def skills_of(scene: Scene) -> dict[str, float]:
    """The skills that can be asked of a scene, with their weights."""
    if scene.kind == "foreign":
        return _FOREIGN_SKILLS
    return _DRAWING_SKILLS if scene.kind in ("drawing", "empty") else _CHART_SKILLS


def ask(scene: Scene, skill: str, rng: np.random.Generator, *, held_out: bool = False) -> Asked | None:
    """A question of this skill about the scene; None where it has no clear answer. `held_out` picks the phrasings."""
    make = _Maker(scene, rng, held_out)
    if scene.kind == "foreign":
        return Asked(skill, make.foreign(skill), REFUSAL)
    made = getattr(make, skill)()
    return None if made is None else Asked(skill, *made)


def ask_some(
    scene: Scene,
    count: int,
    rng: np.random.Generator,
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
        if len(asked) == count:
            break
        one = ask(scene, str(rng.choice(names, p=share / share.sum())), rng, held_out=held_out)
        if one is not None:
            asked.setdefault(one.question.lower(), one)
    return list(asked.values())


# what the window offers and what most people type first: always trained
_ALWAYS = frozenset(
    (
        "what is this",
        "what is in this picture",
        "what is in this image",
        "what do you see",
        "describe this picture",
        "describe this image",
        "describe this chart",
        "write alt text for this picture",
        "write alt text for this image",
        "read the text in this picture",
        "how many things are in this picture",
        "how many shapes are there",
        "how many objects are there",
        "how many {plural} are there",
        "what color is the {shape}",
        "what colour is the {shape}",
        "what shapes do you see",
        "what colors do you see",
        "what kind of chart is this",
        "what kind of picture is this",
        "is there {a_thing}",
        "is there {a_thing} in this picture",
        "what color is the background",
    )
)


_CHOICE = re.compile(r"\(([^()]*)\)")


def _made(pattern: str) -> list[str]:
    """Every skeleton of a pattern; those that several choices lead to come several times."""
    match = _CHOICE.search(pattern)
    if match is None:
        return [" ".join(pattern.split())]
    before, after = pattern[: match.start()], pattern[match.end() :]
    return [text for option in match.group(1).split("|") for text in _made(before + option + after)]


@functools.cache
def phrasings(skill: str, held_out: bool) -> tuple[tuple[str, ...], ...]:
    """The skeletons of a skill by pattern: those to train on, or the one in thirteen that only evaluation asks."""
    by_pattern = [_made(pattern) for pattern in PATTERNS[skill]]
    ranked = sorted({text for made in by_pattern for text in made} - _ALWAYS, key=_hash)
    kept_back = set(ranked[: max(1, len(ranked) // 13)])
    chosen = [tuple(text for text in made if (text in kept_back) == held_out) for made in by_pattern]
    return tuple(texts for texts in chosen if texts)


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def skeleton(skill: str, rng: np.random.Generator, held_out: bool) -> str:
    """One phrasing of a skill, slots unfilled: every pattern is as likely as the others."""
    patterns = phrasings(skill, held_out)
    texts = patterns[int(rng.integers(len(patterns)))]
    return texts[int(rng.integers(len(texts)))]


def _spoken(text: str, rng: np.random.Generator) -> str:
    """A phrasing as people type it: case, question mark, politeness."""
    question = not re.match(
        r"(describe|write|give|make|list|name|count|read|tell|say|caption|alt|explain|summari)", text
    )
    pick = rng.random()
    if pick < 0.04:
        text = "please " + text
    elif pick < 0.08:
        text = text + (", please" if rng.random() < 0.5 else " please")
    elif pick < 0.1:
        text = "hi, " + text
    pick = rng.random()
    end = ("?" if question else ".") if pick < 0.72 else ("" if pick < 0.95 else "??" if question else "!")
    if rng.random() < 0.72:
        text = text[0].upper() + text[1:]
    elif rng.random() < 0.06:
        text = text.upper()
    return text + end


def plural(name: str) -> str:
    """circle → circles, cross → crosses, plus → plus signs."""
    if name == "plus":
        return "plus signs"
    if name == "rhombus":
        return "rhombuses"
    if name == "person":
        return "people"
    return name + ("es" if name.endswith(("s", "sh", "x")) else "s")


def article(name: str) -> str:
    """The name with "a" or "an"."""
    return ("an " if name[0] in "aeiou" else "a ") + name


def listed(parts: list[str]) -> str:
    """ "red, blue and green"."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + "."


class _Maker:
    """Makes questions for one scene; every method is a skill and gives question and answer, or None."""

    def __init__(self, scene: Scene, rng: np.random.Generator, held_out: bool) -> None:
        self.scene = scene
        self.rng = rng
        self.held_out = held_out
        self.of_shape = Counter(t.name for t in scene.things)
        self.of_colour = Counter(t.colour for t in scene.things)
        self.of_pair = Counter((t.colour, t.name) for t in scene.things)
        self.is_chart = scene.kind not in ("drawing", "empty", "foreign")

    def _say(self, skill: str, **slots: str) -> str:
        text = skeleton(skill, self.rng, self.held_out)
        return _spoken(text.format(**slots), self.rng)

    def _pick(self, names: list[str] | tuple[str, ...]) -> str:
        return str(names[int(self.rng.integers(len(names)))])

    def _called(self, name: str) -> str:
        return self._pick(_SYNONYMS.get(name, (name,)))

    def _absent_shape(self) -> str:
        """The name of something that is not in the picture."""
        if self.rng.random() < (0.35 if not self.is_chart else 0.5):
            return self._pick(_NEVER)
        taken = set(self.of_shape)
        if self.scene.kind in ("pie chart", "donut chart", "scatter plot"):
            taken |= {"circle", "oval"}
        if self.scene.kind == "bar chart":
            taken |= {"square", "rectangle"}
        return self._pick([s for s in SHAPES if s not in taken])

    def _absent_part(self) -> str | None:
        """A chart's part that this picture does not have."""
        kinds = {"bar chart": "bar", "pie chart": "slice", "donut chart": "slice"}
        return self._pick([p for p in ("bar", "slice") if p != kinds.get(self.scene.kind)])

    def foreign(self, skill: str) -> str:
        """A question of the skill about a picture that it does not fit."""
        if skill == "false_premise":
            skill = self._pick(("colour_of", "count", "where"))
        if skill == "part_count":
            skill = "count"
        if skill == "many_colours":
            skill = "part_colour"
        shape = self._called(self._pick(SHAPES + tuple(_NEVER)))
        colour = self._called(self._pick(COLOURS))
        part = self._pick(("bar", "slice", "line", "point"))
        thing = shape if self.rng.random() < 0.6 else f"{colour} {shape}"
        if skill == "count" and self.rng.random() < 0.4:
            thing = part
        kind = self._pick(list(_KIND_WORDS))
        return self._say(
            skill,
            a_kind=article(self._pick(_KIND_WORDS[kind])),
            shape=shape,
            other=self._called(self._pick(SHAPES)),
            colour=colour,
            plural=plural(thing),
            a_thing=article(thing),
            relation=self._pick(_RELATIONS_SPOKEN),
            parts=plural(part),
            part=part,
            most=self._pick(("largest", "smallest", "tallest", "shortest")),
        )

    def kind(self) -> tuple[str, str]:
        return self._say("kind"), _KIND_ANSWER[self.scene.kind]

    def chart_kind(self) -> tuple[str, str]:
        answer = _KIND_ANSWER[self.scene.kind] if self.is_chart else "This is not a chart."
        return self._say("chart_kind"), answer

    def is_kind(self) -> tuple[str, str] | None:
        true = self.scene.kind
        if true == "empty":
            return None
        asked = true if self.rng.random() < 0.5 else self._pick([k for k in _KIND_WORDS if k != true])
        if {asked, true} == {"pie chart", "donut chart"} or (asked == "drawing" and self.is_chart):
            return None
        words = self._pick(_KIND_WORDS[asked])
        if true == "drawing" and asked == "drawing":
            words = self._pick(_KIND_WORDS["drawing"])
        answer = "Yes." if asked == true else f"No, it is {_KIND_ANSWER[true][0].lower()}{_KIND_ANSWER[true][1:]}"
        return self._say("is_kind", a_kind=article(words)), answer

    def background(self) -> tuple[str, str]:
        return self._say("background"), _sentence(self.scene.background) if self.scene.background else REFUSAL

    def _colours_listed(self) -> list[str]:
        return [c for c in COLOURS if c in self.of_colour]

    def colours(self) -> tuple[str, str] | None:
        if not self.scene.things:
            return None
        return self._say("colours"), _sentence(listed(self._colours_listed()))

    def colour_of(self) -> tuple[str, str] | None:
        names = [n for n in self.of_shape if len({t.colour for t in self.scene.things if t.name == n}) == 1]
        singles = [n for n in names if self.of_shape[n] == 1]
        if not singles:
            return None
        name = self._pick(singles)
        colour = next(t.colour for t in self.scene.things if t.name == name)
        return self._say("colour_of", shape=self._called(name)), _sentence(colour)

    def is_colour(self) -> tuple[str, str] | None:
        thing = self._single()
        if thing is None:
            return None
        asked = thing.colour if self.rng.random() < 0.45 else self._pick(COLOURS)
        if asked != thing.colour and self.rng.random() < 0.5:
            asked = self._pick(list(self.of_colour))
        text = self._say("is_colour", shape=self._called(thing.name), colour=self._called(asked))
        if re.search(r"(thing|one|object|shape) (a|the) ", text, re.IGNORECASE) and self.of_colour[asked] != 1:
            return None  # "is the red thing a star" supposes one red thing
        return text, "Yes." if asked == thing.colour else f"No, the {thing.name} is {thing.colour}."

    def many_colours(self) -> tuple[str, str] | None:
        several = [n for n, count in self.of_shape.items() if count > 1]
        if not several:
            return None
        name = self._pick(several)
        colours = [c for c in COLOURS if (c, name) in self.of_pair]
        return self._say("part_colour", parts=plural(self._called(name))), _sentence(listed(colours))

    def shape_of(self) -> tuple[str, str] | None:
        if self.is_chart:  # its parts are no shapes, and lines and points none that people would name
            colour = self._pick(list(COLOURS))
            return self._say("shape_of", colour=self._called(colour)), REFUSAL
        singles = [c for c, n in self.of_colour.items() if n == 1]
        if not singles:
            return None
        colour = self._pick(singles)
        name = next(t.name for t in self.scene.things if t.colour == colour)
        return self._say("shape_of", colour=self._called(colour)), _sentence(article(name))

    def _shape_list(self) -> str:
        parts = []
        for name in SHAPES:
            if n := self.of_shape[name]:
                parts.append(article(name) if n == 1 else f"{n} {plural(name)}")
        return listed(parts)

    def shapes(self) -> tuple[str, str] | None:
        if self.is_chart:
            return self._say("shapes"), _KIND_ANSWER[self.scene.kind]
        return (self._say("shapes"), _sentence(self._shape_list())) if self.scene.things else None

    def _count_of_parts(self) -> str | None:
        if self.scene.kind == "bar chart" and self.scene.facts["layout"] not in ("one", "many"):
            return None
        if self.scene.kind == "scatter plot":
            return None
        return str(len(self.scene.things))

    def count_all(self) -> tuple[str, str]:
        question = self._say("count_all")
        if not self.is_chart:
            return question, f"{len(self.scene.things)}."
        count = self._count_of_parts()
        if count is None:
            return question, REFUSAL
        part = self.scene.things[0].name
        return question, f"{count} {part if count == '1' else plural(part)}."

    def count_shapes(self) -> tuple[str, str]:
        return self._say("count_shapes"), REFUSAL if self.is_chart else f"{len(self.scene.things)}."

    def count(self) -> tuple[str, str] | None:
        if not self.scene.things:
            return None
        pick = self.rng.random()
        if pick < 0.5:
            name = self._pick(list(self.of_shape))
            return self._say("count", plural=plural(self._called(name))), f"{self.of_shape[name]}."
        if pick < 0.58:
            words = self._pick(("colours", "colors", "different colours", "different colors"))
            return self._say("count", plural=words), f"{len(self.of_colour)}."
        if pick < 0.8:
            colour = self._pick(list(self.of_colour))
            noun = self._pick(("things", "shapes", "objects", "ones"))
            return self._say("count", plural=f"{self._called(colour)} {noun}"), f"{self.of_colour[colour]}."
        colour, name = list(self.of_pair)[int(self.rng.integers(len(self.of_pair)))]
        words = f"{self._called(colour)} {plural(self._called(name))}"
        return self._say("count", plural=words), f"{self.of_pair[colour, name]}."

    def exists(self) -> tuple[str, str] | None:
        rng = self.rng
        if self.is_chart:
            part = self.scene.things[0].name
            if rng.random() < 0.5:
                colour = self._pick(list(self.of_colour))
                if (
                    self.scene.kind not in ("line chart", "scatter plot") or self.of_colour[colour] >= 1
                ) and rng.random() < 0.5:
                    return self._exists(self._called(colour), part, "Yes.")
                absent = self._pick([c for c in COLOURS if c not in self.of_colour])
                return self._exists(self._called(absent), part, f"No, there is no {absent} {part}.")
            name = self._absent_shape()
            return self._exists(None, self._called(name), f"No, there is no {name}.")
        if self.scene.things and rng.random() < 0.48:
            thing = self.scene.things[int(rng.integers(len(self.scene.things)))]
            pick = rng.random()
            if pick < 0.45:
                return self._exists(None, self._called(thing.name), "Yes.")
            noun = self._called(thing.name) if pick < 0.8 else self._pick(("thing", "object", "shape"))
            return self._exists(self._called(thing.colour), noun, "Yes.")
        pick = rng.random()
        if pick < 0.5 or not self.scene.things:
            name = self._absent_shape()
            return self._exists(None, self._called(name), f"No, there is no {name}.")
        if pick < 0.85:  # the colour and the shape may both be there, but not together
            name = self._pick(list(self.of_shape) if rng.random() < 0.6 else list(SHAPES))
            colour = self._pick(list(self.of_colour) if rng.random() < 0.6 else list(COLOURS))
            if (colour, name) in self.of_pair:
                return None
            return self._exists(self._called(colour), self._called(name), f"No, there is no {colour} {name}.")
        absent = self._pick([c for c in COLOURS if c not in self.of_colour])
        noun = self._pick(("thing", "object", "shape"))
        return self._exists(self._called(absent), noun, f"No, there is no {absent} {noun}.")

    def _exists(self, colour: str | None, noun: str, answer: str) -> tuple[str, str]:
        words = noun if colour is None else f"{colour} {noun}"
        return self._say("exists", a_thing=article(words), plural=plural(words)), answer

    def false_premise(self) -> tuple[str, str] | None:
        rng = self.rng
        pick = rng.random()
        if pick < 0.25:
            part = self._absent_part() if rng.random() < 0.3 else None
            name = part or self._absent_shape()
            many = "people" if name == "person" else plural(name)
            return self._say("count", plural=plural(part or self._called(name))), f"There are no {many}."
        if pick < 0.32 and not self.is_chart:
            part = self._pick(("bar", "slice"))
            most = self._pick(("largest", "smallest") if part == "slice" else ("tallest", "shortest"))
            return self._say("top_part", part=part, most=most), f"There is no {part}."
        if pick < 0.55 and not self.is_chart and self.scene.things:
            absent = self._pick([c for c in COLOURS if c not in self.of_colour and c != self.scene.background])
            question = self._say("shape_of", colour=self._called(absent))
            return question, f"There is no {absent} shape."
        if pick < 0.62:
            name = self._absent_shape()
            return self._say("where", shape=self._called(name)), f"There is no {name}."
        name = self._absent_shape()
        return self._say("colour_of", shape=self._called(name)), f"There is no {name}."

    def _extreme(self, skill: str, sign: int) -> tuple[str, str] | None:
        things = sorted(self.scene.things, key=lambda t: sign * t.size)
        if len(things) < 2 or sign * (things[1].size - 1.35**sign * things[0].size) < 0:
            return None
        return self._say(skill), f"The {things[0].colour} {things[0].name}."

    def largest(self) -> tuple[str, str] | None:
        return self._extreme("largest", -1)

    def smallest(self) -> tuple[str, str] | None:
        return self._extreme("smallest", 1)

    def _centre(self, thing: Thing) -> tuple[float, float]:
        left, top, right, bottom = thing.box
        return (left + right) / 2 / self.scene.image.width, (top + bottom) / 2 / self.scene.image.height

    def _single(self) -> Thing | None:
        singles = [t for t in self.scene.things if self.of_shape[t.name] == 1]
        return singles[int(self.rng.integers(len(singles)))] if singles else None

    def where(self) -> tuple[str, str] | None:
        thing = self._single()
        if thing is None:
            return None
        x, y = self._centre(thing)
        across, down = _third(x, ("left", "", "right")), _third(y, ("top", "", "bottom"))
        if across is None or down is None:
            return None
        place = f"at the {down} {across}".strip() if down else (f"on the {across}" if across else "in the middle")
        return self._say("where", shape=self._called(thing.name)), _sentence(place)

    def relation(self) -> tuple[str, str] | None:
        a, b = self._single(), self._single()
        if a is None or b is None or a.name == b.name:
            return None
        (ax, ay), (bx, by) = self._centre(a), self._centre(b)
        name, words = list(_RELATIONS.items())[int(self.rng.integers(4))]
        apart = ax - bx if name in ("left", "right") else ay - by
        if abs(apart) < 0.12:
            return None
        true = (apart < 0) == (name in ("left", "above"))
        question = self._say(
            "relation", shape=self._called(a.name), other=self._called(b.name), relation=self._pick(words)
        )
        return question, "Yes." if true else "No."

    def part_count(self) -> tuple[str, str] | None:
        part = self.scene.things[0].name
        noun = {"bar": ("bar", "bar", "column"), "slice": ("slice", "slice", "part", "segment", "wedge")}.get(
            part, (part,)
        )
        if self.scene.kind == "bar chart" and self.scene.facts["bars"] == "horizontal":
            noun = ("bar",)
        count = self._count_of_parts()
        answer = REFUSAL if count is None else f"{count}."
        return self._say("count", plural=plural(self._pick(noun))), answer

    def part_colour(self) -> tuple[str, str]:
        part = self.scene.things[0].name
        one = self.scene.kind in ("line chart",) and len(self.scene.things) == 1
        words = part if one else plural(part)
        return self._say("part_colour", parts=words), _sentence(listed(self._colours_listed()))

    def orientation(self) -> tuple[str, str] | None:
        if self.scene.kind != "bar chart":
            return None
        return self._say("orientation"), _sentence(self.scene.facts["bars"])

    def top_part(self) -> tuple[str, str] | None:
        things = self.scene.things
        part = things[0].name
        if part not in ("bar", "slice") or len(self.of_colour) < len(things):
            return None
        if part == "bar" and self.scene.facts["layout"] != "many":
            return None
        ordered = sorted(things, key=lambda t: t.size)
        if self.rng.random() < 0.6:
            if ordered[-1].size < 1.2 * ordered[-2].size:
                return None
            most = self._pick(
                ("largest", "biggest") if part == "slice" else ("tallest", "longest", "largest", "highest")
            )
            colour = ordered[-1].colour
        else:
            if ordered[0].size * 1.2 > ordered[1].size:
                return None
            most = self._pick(("smallest",) if part == "slice" else ("shortest", "smallest", "lowest"))
            colour = ordered[0].colour
        return self._say("top_part", part=part, most=most), f"The {colour} {part}."

    def describe(self) -> tuple[str, str]:
        return self._say("describe"), description(self.scene)

    def unknown(self) -> tuple[str, str]:
        if self.rng.random() < 0.06:
            letters = "".join(
                self._pick(list("abcdefghijklmnopqrstuvwxyz 123")) for _ in range(int(self.rng.integers(2, 16)))
            )
            return _spoken(letters.strip() or "x", self.rng), REFUSAL
        return self._say("unknown"), REFUSAL


_RELATIONS = {
    "left": ("left of", "to the left of"),
    "right": ("right of", "to the right of"),
    "above": ("above", "over", "higher than"),
    "below": ("below", "under", "lower than"),
}
_RELATIONS_SPOKEN = tuple(words for pair in _RELATIONS.values() for words in pair)


def _third(at: float, names: tuple[str, str, str]) -> str | None:
    """Which third of an edge; None near a border between two."""
    if at < 0.3:
        return names[0]
    if at > 0.7:
        return names[2]
    return names[1] if 0.41 < at < 0.59 else None


def description(scene: Scene) -> str:
    """Short sentences, each certain by itself: the kind, the background, then every thing."""
    if scene.kind == "foreign":
        return REFUSAL
    ground = f" The background is {scene.background}." if scene.background else ""
    things = scene.things
    if scene.kind == "empty":
        return "An empty picture." + ground
    colours = [c for c in COLOURS if any(t.colour == c for t in things)]
    if scene.kind == "drawing":
        text = f"A drawing with {len(things)} shape{'s' if len(things) > 1 else ''}." + ground
        pairs = Counter((t.name, t.colour) for t in things)
        for name in SHAPES:
            for colour in COLOURS:
                if n := pairs[name, colour]:
                    one = _sentence(article(f"{colour} {name}") if n == 1 else f"{n} {colour} {plural(name)}")
                    text += " " + one
        return text
    what = _KIND_ANSWER[scene.kind][:-1]
    part = things[0].name
    if scene.kind == "bar chart":
        text = what
        if scene.facts["layout"] in ("one", "many"):
            text += f" with {len(things)} bars"
        return f"{text}. The bars are {scene.facts['bars']}. The bars are {listed(colours)}.{ground}"
    if scene.kind == "scatter plot":
        return f"{what}. The points are {listed(colours)}.{ground}"
    if len(things) == 1:
        return f"{what} with 1 {part}. The {part} is {colours[0]}.{ground}"
    return f"{what} with {len(things)} {plural(part)}. The {plural(part)} are {listed(colours)}.{ground}"
