"""A model on disk: its configuration, tokenizer, chat template, and which ONNX parts and precisions it has."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

import sightline
from sightline.engine import family
from sightline.engine.bundle_files import (
    AGAIN,
    digest_files,
    find_parts,
    find_weights,
    graph_files,
    mendable,
    read_json,
    read_preprocessor,
    read_text,
    read_tokenizer,
    special_tokens,
)
from sightline.engine.checkpoint_files import check_weights, refuse_code, unknown_type
from sightline.engine.family import Family
from sightline.engine.gate import Gate
from sightline.engine.onnx_files import check_graphs
from sightline.engine.prompt import ChatTemplate
from sightline.engine.registry import vision_tower
from sightline.engine.views import MOST_VIEWS
from sightline.errors import ModelError, said

VISION_ENCODER = "vision_encoder"
EMBED_TOKENS = "embed_tokens"
DECODER = "decoder_model_merged"
PARTS = (VISION_ENCODER, EMBED_TOKENS, DECODER)
DECODER_PREFILL = "decoder_prefill"
"""The decoder in 8 bits, which reads prompts where the decoder that writes has 4."""
QFORMER = "qformer"
"""The part between the vision encoder and the language model, where it reads the prompt."""
QUESTION_TOKENIZER = "qformer_tokenizer/tokenizer.json"
"""Where checkpoints keep the tokenizer of a Q-Former that reads the prompt."""


@dataclass(frozen=True)
class ModelBundle:
    """A folder that was found complete and safe to open. `parts` has the files of PARTS, and maybe others.

    Where there are `weights`, the safetensors of a PyTorch checkpoint, parts may be missing: torch does without.
    """

    folder: Path
    name: str
    config: dict[str, Any]
    family: Family
    preprocessor: dict[str, Any]
    parts: dict[str, Path]
    weights: tuple[Path, ...]
    eos_token_ids: frozenset[int]
    max_length: int | None  # tokens that the language model has positions for
    gate: Gate | None
    reads_words: bool  # whether it is told the words that were read in a picture
    sees_context: bool  # whether it is shown more than a question is about: earlier pictures, instructions
    quotes_freely: bool  # or writes between quotation marks only what was read in a picture, or asked
    names_places: bool = False  # whether questions tell it where their words stand, and its answers places for values
    views: int = 1  # how often it looks at each picture, moved a little: what it says holds for all
    image_tokens: int = 0  # about how many a picture takes at most, where a person said so

    @classmethod
    def open(cls, folder: Path, dtype: str = "auto", image_tokens: int = 0) -> ModelBundle:
        """Look at a folder without loading its weights. Raises ModelError.

        Of graphs in several precisions, those in `dtype`, where there are any. A picture takes about `image_tokens` at
        most, where the family can do that; 0: as many as the checkpoint says.
        """
        with mendable(folder):
            return cls._open(folder, dtype, image_tokens)

    @classmethod
    def _open(cls, folder: Path, dtype: str, image_tokens: int) -> ModelBundle:
        if not folder.is_dir():
            raise ModelError(
                folder, said("there is no such folder."), said("Choose the folder of a model, or the built-in model.")
            )
        config = read_json(folder, "config.json")
        if config is None:
            raise ModelError(
                folder, said("it has no config.json, so it is no model."), said("Choose the folder of a model.")
            )
        refuse_code(folder)
        model_family = family.find(str(config.get("model_type")), vision_tower(config))
        if model_family is None:
            known = [*family.known_model_types()]
            raise ModelError(folder, unknown_type(config), said("Choose a model of type {names}.", names=known))
        generation = read_json(folder, "generation_config.json") or {}
        text_config = config.get("text_config") or {}
        ours = read_json(folder, "sightline.json") or {}
        gate = ours.get("gate")
        preprocessor = read_preprocessor(folder)
        if image_tokens:
            preprocessor = model_family.with_at_most(image_tokens, preprocessor, config) or preprocessor
        weights = find_weights(folder)
        if weights:
            check_weights(folder, config)
        asks = () if model_family.question_input is None else (QFORMER,)
        parts = find_parts(folder, (*PARTS, *asks), not weights, dtype)
        if DECODER in parts and parts[DECODER].stem.endswith("_q4"):
            parts |= find_parts(folder, (DECODER_PREFILL,), needed=False)
        check_graphs(folder, parts.values())
        return cls(
            folder=folder,
            name=str(ours.get("name") or folder.name),
            config=config,
            family=model_family,
            preprocessor=preprocessor,
            parts=parts,
            weights=weights,
            eos_token_ids=_eos_token_ids(folder, generation, text_config, config) | _end_of_turn(folder, model_family),
            max_length=_max_length(folder, text_config, config),
            gate=None if gate is None else _gate(gate),
            reads_words=_switch(folder, ours, "reads_words"),
            sees_context=_switch(folder, ours, "sees_context"),
            quotes_freely=_switch(folder, ours, "quotes_freely"),
            names_places=_switch(folder, ours, "names_places", without=False),
            views=1 if weights else _views(folder, ours),  # torch looks once
            image_tokens=image_tokens,
        )

    @property
    def writes_in_fp32(self) -> bool:
        """Whether its decoder in ONNX has weights as precise as its numbers."""
        return self.parts[DECODER].stem == DECODER

    @property
    def sees_in_onnx(self) -> bool:
        """Whether it has every graph by which pictures become features."""
        return VISION_ENCODER in self.parts and (self.family.question_input is None or QFORMER in self.parts)

    def digest(self) -> str:
        """The SHA-256 that identifies what the answers depend on: the weights in use, and every settings file.

        Where a person limited the tokens of a picture, that too.

        Reads all of them. Raises ModelError.
        """
        with mendable(self.folder):
            settings = [file for file in self.folder.iterdir() if file.suffix in (".json", ".jinja")]
            settings += [self.folder / QUESTION_TOKENIZER] if self.family.question_input is not None else []
            files = digest_files(self.folder, [*settings, *graph_files(*self.parts.values()), *self.weights])
        if self.image_tokens:
            return hashlib.sha256(f"{files} {self.image_tokens} tokens".encode()).hexdigest()
        return files

    def vision_digest(self) -> str:
        """The SHA-256 that identifies what the encoder makes of a picture: the encoder, and its settings.

        Reads the encoder. Raises ModelError.
        """
        with mendable(self.folder):
            settings = json.dumps([sightline.__version__, self.config, self.preprocessor, self.views], sort_keys=True)
            return hashlib.sha256(
                f"{settings} {digest_files(self.folder, graph_files(self.parts[VISION_ENCODER]))}".encode()
            ).hexdigest()

    def question_tokenizer(self) -> Tokenizer | None:
        """By which the Q-Former reads the words of the prompt; None where none does. Raises ModelError."""
        if self.family.question_input is None:
            return None
        with mendable(self.folder):
            tokenizer = read_tokenizer(self.folder, QUESTION_TOKENIZER)
            tokenizer.no_padding()
            longest = int(self.config["qformer_config"].get("max_position_embeddings", 512))
            tokenizer.enable_truncation(longest, direction="left")  # the question comes last
            return tokenizer

    def chat_template(self) -> ChatTemplate:
        """The tokenizer and the template, read from disk. Raises ModelError."""
        with mendable(self.folder):
            return self._chat_template()

    def _chat_template(self) -> ChatTemplate:
        tokenizer = read_tokenizer(self.folder)
        tokenizer.no_truncation()
        tokenizer.no_padding()
        settings = read_json(self.folder, "tokenizer_config.json") or {}
        special = special_tokens(settings)
        image_token_id = self.config.get("image_token_id", self.config.get("image_token_index"))
        if image_token_id is None and self.family.image_token is not None:
            image_token_id = tokenizer.token_to_id(self.family.image_token)
        if not isinstance(image_token_id, int):
            raise ModelError(self.folder, said("its config.json names no image token."), AGAIN)
        source = self._template_source(settings) or self.family.chat_template
        placeholder_id = self.family.placeholder_id(self.config)
        if placeholder_id is None and self.family.placeholder is not None:
            placeholder_id = tokenizer.token_to_id(self.family.placeholder)
        return ChatTemplate(tokenizer, source, image_token_id, special, self.folder, placeholder_id)

    def _template_source(self, tokenizer_config: dict[str, Any]) -> str | None:
        """The chat template, from the first of the places where checkpoints keep it."""
        text = read_text(self.folder, "chat_template.jinja")
        if text is not None:
            return text
        for name in ("chat_template.json", "processor_config.json"):
            settings = read_json(self.folder, name) or {}
            if isinstance(settings.get("chat_template"), str):
                return str(settings["chat_template"])
        template = tokenizer_config.get("chat_template")
        if isinstance(template, list):  # several by name
            named = {entry["name"]: entry["template"] for entry in template}
            template = named.get("default")
        return None if template is None else str(template)


def _end_of_turn(folder: Path, model_family: Family) -> frozenset[int]:
    """What ends an answer beside that, by the family's prompt, where the tokenizer knows it."""
    token = model_family.end_of_turn
    token_id = None if token is None else read_tokenizer(folder).token_to_id(token)
    return frozenset(() if token_id is None else (token_id,))


def _max_length(folder: Path, *configs: dict[str, Any]) -> int | None:
    """How many tokens there are positions for, from the first of the configs that says it; None where none does."""
    name = "max_position_embeddings"
    length = next((config[name] for config in configs if config.get(name) is not None), None)
    if length is not None and (type(length) is not int or length < 1):
        problem = said(
            "its config.json says {name} {value}, which is no number of tokens.", name=name, value=json.dumps(length)
        )
        raise ModelError(folder, problem, AGAIN)
    return length


def _gate(ours: dict[str, Any]) -> Gate:
    sure = float(ours["min_probability"])
    proven = ours.get("min_proven")
    return Gate(
        sure,
        str(ours["refusal"]),
        float(ours.get("min_approximate", sure)),
        None if proven is None else float(proven),
    )


def _views(folder: Path, ours: dict[str, Any]) -> int:
    views = ours.get("views", 1)
    if type(views) is not int or not 1 <= views <= MOST_VIEWS:
        problem = said(
            "its sightline.json asks for {value} views of a picture, and not for 1 to {most_views}.",
            value=json.dumps(views),
            most_views=MOST_VIEWS,
        )
        raise ModelError(folder, problem, AGAIN)
    return views


def _switch(folder: Path, ours: dict[str, Any], name: str, *, without: bool = True) -> bool:
    value = ours.get(name, without)
    if not isinstance(value, bool):
        raise ModelError(folder, said("its sightline.json says neither true nor false to {name}.", name=name), AGAIN)
    return value


def _eos_token_ids(folder: Path, *configs: dict[str, Any]) -> frozenset[int]:
    """The tokens that end an answer, from the first of the configs that names any, else from the tokenizer's."""
    for config in configs:
        ids = config.get("eos_token_id")
        if ids is None or ids == []:
            continue
        ids = ids if isinstance(ids, list) else [ids]
        if not all(type(token) is int and token >= 0 for token in ids):
            raise ModelError(folder, said("its eos_token_id {value} is no token.", value=json.dumps(ids)), AGAIN)
        return frozenset(ids)
    token = special_tokens(read_json(folder, "tokenizer_config.json") or {}).get("eos_token")
    token_id = None if token is None else read_tokenizer(folder).token_to_id(token)
    if token_id is None:
        raise ModelError(folder, said("nothing in it tells which token ends an answer (eos_token_id)."), AGAIN)
    return frozenset([token_id])
