"""Rows for training: a picture's conversations, packed behind it and its words; each sees these and itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tokenizers import Tokenizer

from sightline.conversation import TextLine
from sightline.engine.reference_text import reference_text
from sightline.engine.witness.places import with_places
from sightline.training.naming import NONE, NOTHING, Answers, named, named_in
from sightline.training.recipe import Sizes
from sightline.training.scenes import draw
from sightline.training.scenes.canvas import Scene
from sightline.training.scenes.questions import Asked, ask_some
from sightline.training.scenes.reading import Reading, simulated
from sightline.training.targets import Targets, targets_of
from sightline.training.tokens import ASSISTANT, END, IMAGE, PAD, USER

_PIXELS_PER_CELL = 4  # of the maps, along one edge
_PIXELS_PER_TOKEN = 64  # of the whole picture, along one edge
_TWO_PICTURES = 0.12  # of the rows have a conversation with a second picture
_DOWN = re.compile(r"y\d\d")  # how the place of a line ends
_WORD_TOKENS = 200  # that the words read in a picture may take; lines beyond are left out

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class Turn:
    """A question and its answer; `pictures` are the scenes, by their place in the batch, that it brings along.

    `names` are what words of the question name, each with the place of their last letter in it.
    """

    question: str
    answer: str
    pictures: tuple[int, ...] = ()
    skill: str = ""
    names: Sequence[tuple[int, Answers]] = ()


@dataclass(frozen=True)
class Batch:
    """What one step is trained on. B rows of L tokens.

    `slots` say for an image token which token of which picture stands there (picture · image_tokens + token), -1
    elsewhere; `segments` number the conversations of a row from 1, 0 is the picture that all of them see, -1 padding;
    `targets` hold the next token where it belongs to an answer, -100 elsewhere. `turns` [B] are the turns in the
    order of their answers, for reading off results.
    """

    pixels: NDArray[np.uint8]  # [B, S, S, 3]
    maps: list[Targets]  # [B]
    input_ids: IntArray  # [B, L]
    slots: IntArray  # [B, L]
    segments: IntArray  # [B, L]
    positions: IntArray  # [B, L]
    targets: IntArray  # [B, L]
    # [B, L, len(NOTHING)]: what is named, at a line's place and at its end, and at the end of words in a question that
    # name something; else NONE
    names: IntArray
    named_last: IntArray  # [B, L]: at the token before an answer, where the last words that name something end; or NONE
    weights: NDArray[np.float32]  # [B, L]: of the targets; an answer of n tokens weighs √n in all
    turns: list[list[Turn]]
    scenes: list[Scene]


def image_tokens(image_size: int) -> int:
    """How many tokens a picture of that size takes: of the whole, and of the objects in it."""
    return (image_size // _PIXELS_PER_TOKEN) ** 2 + Sizes.objects


def pixels_of(image: Image.Image, size: int) -> NDArray[np.uint8]:
    """The picture as the engine feeds it: resized to a square with Pillow's bicubic filter, [size, size, 3]."""
    return np.asarray(image.convert("RGB").resize((size, size), Image.Resampling.BICUBIC))


def make_batch(
    tokenizer: Tokenizer,
    key: Sequence[int],
    rows: int,
    row_tokens: int,
    image_size: int,
    photographs: Path | None = None,
    skills: tuple[str, ...] | None = None,
    kinds: tuple[str, ...] | None = None,
    *,
    reads: bool = True,
    held_out: bool = False,
) -> Batch:
    """The batch that belongs to `key` (seed, step, worker …): always the same one; words are told if it `reads`."""
    rng = np.random.default_rng(list(key))
    drawn = [None if kinds is None else str(rng.choice(kinds)) for _ in range(rows)]
    scenes = [draw(rng, photographs, held_out=held_out, kind=kind) for kind in drawn]
    readings = [_shortened(simulated(scene, rng), tokenizer) if reads else Reading() for scene in scenes]
    told = [_conversations(scenes, readings, index, rng, skills, held_out) for index in range(rows)]
    return pack(tokenizer, scenes, readings, told, row_tokens, image_size)


def _shortened(reading: Reading, tokenizer: Tokenizer) -> Reading:
    """The reading with as many of its lines as training has room for; the rest was not read."""
    lines = reading.lines
    while lines and len(tokenizer.encode(reference_text(lines), add_special_tokens=False).ids) > _WORD_TOKENS:
        lines = lines[: len(lines) * 9 // 10]
    kept = {line.text for line in lines}
    return Reading(lines, {text: said for text, said in reading.read.items() if said in kept})


def pack(
    tokenizer: Tokenizer,
    scenes: list[Scene],
    readings: list[Reading],
    conversations: list[list[list[Turn]]],
    row_tokens: int,
    image_size: int,
) -> Batch:
    """Lay out the conversations about each scene in its row, as many as fit into `row_tokens` behind the picture."""
    packer = _Packer(
        tokenizer,
        row_tokens,
        image_tokens(image_size),
        [reference_text(reading.lines) for reading in readings],
        [named(scene, reading) for scene, reading in zip(scenes, readings, strict=True)],
    )
    for index, told in enumerate(conversations):
        packer.row(index, told)
    pixels = np.stack([pixels_of(scene.image, image_size) for scene in scenes])
    maps = [targets_of(scene, image_size // _PIXELS_PER_CELL) for scene in scenes]
    return packer.batch(pixels, maps, scenes)


def _conversations(
    scenes: list[Scene],
    readings: list[Reading],
    index: int,
    rng: np.random.Generator,
    skills: tuple[str, ...] | None,
    held_out: bool,
) -> list[list[Turn]]:
    asked = ask_some(scenes[index], 18, rng, readings[index], held_out=held_out, only=skills)
    conversations: list[list[Turn]] = []
    if skills is None and not held_out and len(scenes) > 1 and rng.random() < _TWO_PICTURES:
        conversations.append(_with_second(scenes, readings, index, asked, rng))
    while asked:
        turns = int(rng.choice([1, 2, 3, 4], p=[0.64, 0.2, 0.1, 0.06])) if not held_out else 1
        chosen, asked = asked[:turns], asked[turns:]
        lines = readings[index].lines
        turns_asked = [_turn(one, lines, () if number else (index,)) for number, one in enumerate(chosen)]
        conversations.append(
            [
                replace(turn, names=named_in(turn.question, one.names, scenes[index], lines))
                for turn, one in zip(turns_asked, chosen, strict=True)
            ]
        )
    return conversations


def _turn(asked: Asked, lines: Sequence[TextLine], pictures: tuple[int, ...], question: str = "") -> Turn:
    """A turn as the engine tells it: words that stand in `lines` have their places, and values on a scale are places.

    `question` is what is asked, if not just what the skill asks.
    """
    answer = f"About {asked.place}." if asked.place else asked.answer
    return Turn(with_places(question or asked.question, lines), answer, pictures, asked.skill)


_FIRST = ("the first picture", "image 1", "the first image", "picture 1", "Image 1")
_SECOND = ("the second picture", "image 2", "the second image", "picture 2", "the other picture", "Image 2")


def _with_second(
    scenes: list[Scene], readings: list[Reading], index: int, asked: list[Asked], rng: np.random.Generator
) -> list[Turn]:
    """A conversation with two pictures: both at once, told apart by name, or the second one in a later turn."""
    other = (index + 1 + int(rng.integers(len(scenes) - 1))) % len(scenes)
    about_other = ask_some(scenes[other], 2, rng, readings[other])
    if not about_other or not asked:
        return []
    mine, others = readings[index].lines, readings[other].lines
    if rng.random() < 0.5:
        turns = [_turn(asked.pop(), mine, (index,)), _turn(about_other[0], others, (other,))]
        if asked and rng.random() < 0.3:
            back = asked.pop()
            turns.append(_turn(back, others, (), _named(back.question, _FIRST, rng)))
        return turns
    chosen, names = (asked.pop(), _FIRST) if rng.random() < 0.5 else (about_other[0], _SECOND)
    return [_turn(chosen, [*mine, *others], (index, other), _named(chosen.question, names, rng))]


def _named(question: str, names: tuple[str, ...], rng: np.random.Generator) -> str:
    """The question with the picture's name in it, before or after."""
    name = str(names[int(rng.integers(len(names)))])
    if rng.random() < 0.5:
        return f"{'in' if question[:1].islower() else 'In'} {name}, {question[:1].lower()}{question[1:]}"
    end = question[-1] if question[-1] in "?.!" else ""
    return f"{question.rstrip('?.!')} in {name}{end}"


class _Packer:
    """Lays conversations out in rows of tokens."""

    def __init__(
        self, tokenizer: Tokenizer, row_tokens: int, picture: int, texts: list[str], names: list[list[Answers]]
    ) -> None:
        self._picture = picture  # tokens
        self._tokenizer = tokenizer
        self._row_tokens = row_tokens
        # As engine.prompt lays them out: a picture, its words if any were read, the question.
        self._texts = [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
        self._lines = [self._places(ids, answers) for ids, answers in zip(self._texts, names, strict=True)]
        self._names = names
        special = [tokenizer.token_to_id(token) for token in (PAD, USER, ASSISTANT, END, IMAGE)]
        self._pad, self._user, self._assistant, self._end, self._image = (i for i in special if i is not None)
        self._rows: list[dict[str, list[Any]]] = []
        self._turns: list[list[Turn]] = []

    def _places(self, words: list[int], lines: list[Answers]) -> list[tuple[int, int]]:
        """At which tokens each line's place has been told, and at which it ends; of none where that is unclear."""
        tokens = [(self._tokenizer.id_to_token(token) or "").strip() for token in words]
        places = [at for at, token in enumerate(tokens) if _DOWN.fullmatch(token)]
        if not places or len(places) != len(lines):  # a word looks like a place
            return []
        return [(at, following - 2) for at, following in zip(places, [*places[1:], len(words) + 1], strict=True)]

    def _words(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(text.strip(), add_special_tokens=False).ids)

    def row(self, index: int, conversations: list[list[Turn]]) -> None:
        """One picture with as many of its conversations as fit."""
        words = self._texts[index]
        shared = [self._user] + [self._image] * self._picture + words
        named = [NOTHING] * len(shared)
        start = len(shared) - len(words)
        for (at, end), answers in zip(self._lines[index], self._names[index], strict=False):
            named[start + at] = named[start + end] = answers
        row: dict[str, list[Any]] = {
            "ids": list(shared),
            "slots": [-1, *range(index * self._picture, (index + 1) * self._picture), *([-1] * len(words))],
            "segments": [0] * len(shared),
            "positions": list(range(len(shared))),
            "targets": [-100] * len(shared),
            "names": named,
            "named_last": [NONE] * len(shared),
            "weights": [0.0] * len(shared),
        }
        told: list[Turn] = []
        segment = 0
        for turns in conversations:
            ids, slots, targets, weights, names, last = self._conversation(turns)
            if not ids or len(row["ids"]) - len(shared) + len(ids) > self._row_tokens:
                continue
            segment += 1
            row["named_last"] += [NONE if at == NONE else len(row["ids"]) + at for at in last]
            row["ids"] += ids
            row["slots"] += slots
            row["targets"] += targets
            row["weights"] += weights
            row["names"] += names
            row["segments"] += [segment] * len(ids)
            row["positions"] += range(len(shared), len(shared) + len(ids))
            told += turns
        self._rows.append(row)
        self._turns.append(told)

    def _conversation(
        self, turns: list[Turn]
    ) -> tuple[list[int], list[int], list[int], list[float], list[Answers], list[int]]:
        """Tokens after the shared picture: the first turn's "<|user|>" and first picture are already there."""
        ids: list[int] = []
        slots: list[int] = []
        answers: list[float] = []
        names: dict[int, Answers] = {}
        last: dict[int, int] = {}

        def put(tokens: list[int], at: list[int] | None = None, answer: bool = False) -> None:
            ids.extend(tokens)
            slots.extend(at if at is not None else [-1] * len(tokens))
            answers.extend([len(tokens) ** -0.5 if answer else 0.0] * len(tokens))

        seen = 0
        for number, turn in enumerate(turns):
            if number:
                put([self._user])
            for picture in turn.pictures:
                seen += 1
                if seen == 1:
                    continue
                put(self._words(f"Image {seen}:"))
                start = picture * self._picture
                put([self._image] * self._picture, list(range(start, start + self._picture)))
                put(self._texts[picture])
            question = self._tokenizer.encode(turn.question.strip(), add_special_tokens=False)
            named = {
                len(ids) + token: named_there
                for letter, named_there in turn.names
                if (token := question.char_to_token(letter)) is not None
            }
            names |= named
            put([*question.ids, self._end, self._assistant])
            if named:
                last[len(ids) - 1] = max(named)
            put([*self._words(turn.answer), self._end], answer=True)
        weights = [*answers[1:], 0.0]
        targets = [ids[i + 1] if weight else -100 for i, weight in enumerate(weights)]
        places = range(len(ids))
        named_at, last_at = [names.get(place, NOTHING) for place in places], [last.get(place, NONE) for place in places]
        return ids, slots, targets, weights, named_at, last_at

    def batch(self, pixels: NDArray[np.uint8], maps: list[Targets], scenes: list[Scene]) -> Batch:
        """All rows, padded to the longest."""
        length = max(len(row["ids"]) for row in self._rows)

        def padded(name: str, filler: int | tuple[int, ...]) -> NDArray[Any]:
            return np.array([row[name] + [filler] * (length - len(row[name])) for row in self._rows])

        return Batch(
            pixels,
            maps,
            padded("ids", self._pad),
            padded("slots", -1),
            padded("segments", -1),
            padded("positions", 0),
            padded("targets", -100),
            padded("names", NOTHING),
            padded("named_last", NONE),
            padded("weights", 0).astype(np.float32),
            self._turns,
            scenes,
        )
