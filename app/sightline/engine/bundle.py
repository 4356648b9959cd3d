"""A model on disk: its configuration, tokenizer, chat template, and which ONNX parts and precisions it has."""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from tokenizers import Tokenizer

import sightline
from sightline.engine import family
from sightline.engine.family import Family
from sightline.engine.gate import Gate
from sightline.engine.prompt import ChatTemplate
from sightline.errors import ModelError

VISION_ENCODER = "vision_encoder"
EMBED_TOKENS = "embed_tokens"
DECODER = "decoder_model_merged"
PARTS = (VISION_ENCODER, EMBED_TOKENS, DECODER)
# Where a part comes in several precisions, the first of these: true answers before quick ones.
SUFFIXES = ("", "_fp16", "_quantized", "_int8", "_uint8", "_q4", "_q4f16", "_bnb4")

_AGAIN = "Download or export it again."
_INSTALLED = Path(sightline.__file__).resolve().parent


@dataclass(frozen=True)
class ModelBundle:
    """A folder that was found complete and safe to open. `parts` maps each name of PARTS to its file."""

    folder: Path
    name: str
    config: dict[str, Any]
    family: Family
    preprocessor: dict[str, Any]
    parts: dict[str, Path]
    eos_token_ids: frozenset[int]
    max_length: int | None  # tokens that the language model has positions for
    gate: Gate | None
    reads_words: bool  # whether it is told the words that were read in a picture
    sees_context: bool  # whether it is shown more than a question is about: earlier pictures, instructions

    @classmethod
    def open(cls, folder: Path) -> ModelBundle:
        """Look at a folder without loading its weights. Raises ModelError."""
        with _mendable(folder):
            return cls._open(folder)

    @classmethod
    def _open(cls, folder: Path) -> ModelBundle:
        if not folder.is_dir():
            raise ModelError(folder, "there is no such folder.", "Choose the folder of a model, or the built-in model.")
        config = _read_json(folder, "config.json")
        if config is None:
            raise ModelError(folder, "it has no config.json, so it is no model.", "Choose the folder of a model.")
        model_type = config.get("model_type")
        model_family = family.find(str(model_type))
        if model_family is None:
            known = ", ".join(family.known_model_types())
            raise ModelError(folder, f"its type {model_type} is not supported.", f"Choose a model of type {known}.")
        generation = _read_json(folder, "generation_config.json") or {}
        text_config = config.get("text_config") or {}
        ours = _read_json(folder, "sightline.json") or {}
        max_length = text_config.get("max_position_embeddings")
        gate = ours.get("gate")
        return cls(
            folder=folder,
            name=str(ours.get("name") or folder.name),
            config=config,
            family=model_family,
            preprocessor=_preprocessor(folder),
            parts=_find_parts(folder),
            eos_token_ids=_eos_token_ids(folder, generation, text_config, config),
            max_length=None if max_length is None else int(max_length),
            gate=None if gate is None else _gate(gate),
            reads_words=_switch(folder, ours, "reads_words"),
            sees_context=_switch(folder, ours, "sees_context"),
        )

    def digest(self) -> str:
        """The SHA-256 that identifies what the answers depend on: the weights in use, and every settings file.

        Reads all of them. Raises ModelError.
        """
        with _mendable(self.folder):
            settings = [file for file in self.folder.iterdir() if file.suffix in (".json", ".jinja")]
            return self._digest([*settings, *self._onnx_files(*self.parts)])

    def vision_digest(self) -> str:
        """The SHA-256 that identifies what the features of a picture depend on: the encoder, and its settings.

        Reads the encoder. Raises ModelError.
        """
        with _mendable(self.folder):
            settings = json.dumps([sightline.__version__, self.config["model_type"], self.preprocessor], sort_keys=True)
            return hashlib.sha256(f"{settings} {self._digest(self._onnx_files(VISION_ENCODER))}".encode()).hexdigest()

    def _onnx_files(self, *parts: str) -> list[Path]:
        """The graphs and their external data, which is named after them: model.onnx_data, model.onnx.data."""
        graphs = [self.parts[part] for part in parts]
        return [file for graph in graphs for file in graph.parent.iterdir() if file.name.startswith(graph.name)]

    def _digest(self, files: Iterable[Path]) -> str:
        digest = hashlib.sha256()
        for file in sorted(set(files)):
            with file.open("rb") as stream:
                content = hashlib.file_digest(stream, "sha256").hexdigest()
            digest.update(f"{file.relative_to(self.folder).as_posix()} {content}\n".encode())
        return digest.hexdigest()

    def chat_template(self) -> ChatTemplate:
        """The tokenizer and the template, read from disk. Raises ModelError."""
        with _mendable(self.folder):
            return self._chat_template()

    def _chat_template(self) -> ChatTemplate:
        tokenizer = _tokenizer(self.folder)
        tokenizer.no_truncation()
        tokenizer.no_padding()
        settings = _read_json(self.folder, "tokenizer_config.json") or {}
        special = _special_tokens(settings)
        image_token_id = self.config.get("image_token_id", self.config.get("image_token_index"))
        if not isinstance(image_token_id, int):
            raise ModelError(self.folder, "its config.json names no image token.", _AGAIN)
        source = self._template_source(settings) or self.family.chat_template
        return ChatTemplate(tokenizer, source, image_token_id, special, self.folder)

    def _template_source(self, tokenizer_config: dict[str, Any]) -> str | None:
        """The chat template, from the first of the places where checkpoints keep it."""
        text = _read_text(self.folder, "chat_template.jinja")
        if text is not None:
            return text
        for name in ("chat_template.json", "processor_config.json"):
            settings = _read_json(self.folder, name) or {}
            if isinstance(settings.get("chat_template"), str):
                return str(settings["chat_template"])
        template = tokenizer_config.get("chat_template")
        if isinstance(template, list):  # several by name
            named = {entry["name"]: entry["template"] for entry in template}
            template = named.get("default")
        return None if template is None else str(template)


@contextmanager
def _mendable(folder: Path) -> Generator[None]:
    """What unreadable files and senseless settings raise, as a sentence about the folder."""
    try:
        yield
    except OSError as error:
        problem = f"{error.filename or folder} cannot be read: {error.strerror or error}."
        raise ModelError(folder, problem, "Change its permissions, or choose another model.") from error
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as error:
        raise ModelError(folder, f"its configuration is not understood ({error!r}).", _AGAIN) from error


def _find_parts(folder: Path) -> dict[str, Path]:
    onnx_folder = folder / "onnx"
    if not onnx_folder.is_dir():
        weights = [*folder.glob("*.safetensors"), *folder.glob("*.bin"), *folder.glob("*.pt*")]
        if weights:
            problem = "it holds a PyTorch checkpoint, not an exported model."
            raise ModelError(folder, problem, f"Export it first: sightline export-onnx {folder} NEW_FOLDER")
        raise ModelError(folder, "it has no onnx folder.", _AGAIN)
    if onnx_folder.is_symlink():
        _refuse_link(folder, onnx_folder)
    for file in sorted(onnx_folder.iterdir()):  # the graphs may name any of them as their external data
        _check_file(folder, file)
    parts = {}
    for part in PARTS:
        files = [onnx_folder / f"{part}{suffix}.onnx" for suffix in SUFFIXES]
        existing = [file for file in files if file.exists()]
        if not existing:
            raise ModelError(folder, f"it has no onnx/{part}.onnx.", _AGAIN)
        parts[part] = existing[0]
    return parts


def _gate(ours: dict[str, Any]) -> Gate:
    sure = float(ours["min_probability"])
    return Gate(sure, str(ours["refusal"]), float(ours.get("min_approximate", sure)))


def _switch(folder: Path, ours: dict[str, Any], name: str) -> bool:
    value = ours.get(name, True)
    if not isinstance(value, bool):
        raise ModelError(folder, f"its sightline.json says neither true nor false to {name}.", _AGAIN)
    return value


def _preprocessor(folder: Path) -> dict[str, Any]:
    """The image processor's settings: a file of their own, or since transformers 5 a part of the processor's."""
    settings = _read_json(folder, "preprocessor_config.json")
    if settings is None:
        settings = (_read_json(folder, "processor_config.json") or {}).get("image_processor")
    if not isinstance(settings, dict):
        raise ModelError(folder, "it has no preprocessor_config.json.", _AGAIN)
    return settings


def _eos_token_ids(folder: Path, *configs: dict[str, Any]) -> frozenset[int]:
    """The tokens that end an answer, from the first of the configs that names any, else from the tokenizer's."""
    for config in configs:
        ids = config.get("eos_token_id")
        if ids is None or ids == []:
            continue
        ids = ids if isinstance(ids, list) else [ids]
        if not all(type(token) is int and token >= 0 for token in ids):
            raise ModelError(folder, f"its eos_token_id {json.dumps(ids)} is no token.", _AGAIN)
        return frozenset(ids)
    token = _special_tokens(_read_json(folder, "tokenizer_config.json") or {}).get("eos_token")
    token_id = None if token is None else _tokenizer(folder).token_to_id(token)
    if token_id is None:
        raise ModelError(folder, "nothing in it tells which token ends an answer (eos_token_id).", _AGAIN)
    return frozenset([token_id])


def _special_tokens(tokenizer_config: dict[str, Any]) -> dict[str, str]:
    """The tokens that have a name, such as bos_token and eos_token; some files wrap them in an object."""
    return {
        name: str(token["content"] if isinstance(token, dict) else token)
        for name, token in tokenizer_config.items()
        if name.endswith("_token") and isinstance(token, str | dict)
    }


def _tokenizer(folder: Path) -> Tokenizer:
    text = _read_text(folder, "tokenizer.json")
    if text is None:
        raise ModelError(folder, "it has no tokenizer.json.", _AGAIN)
    try:
        return Tokenizer.from_str(text)
    except Exception as error:  # tokenizers raises nothing narrower
        raise ModelError(folder, "its tokenizer.json is broken.", _AGAIN) from error


def _read_json(folder: Path, name: str) -> dict[str, Any] | None:
    """A JSON object; None where there is no such file."""
    text = _read_text(folder, name)
    if text is None:
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelError(folder, f"its {name} is not valid JSON.", _AGAIN) from error
    if not isinstance(value, dict):
        raise ModelError(folder, f"its {name} holds no settings.", _AGAIN)
    return value


def _read_text(folder: Path, name: str) -> str | None:
    file = folder / name
    if not file.exists() and not file.is_symlink():
        return None
    _check_file(folder, file)
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ModelError(folder, f"its {name} is not text.", _AGAIN) from error


def _check_file(folder: Path, file: Path) -> None:
    """Refuse links of either kind: through one, a foreign bundle could have any file of the person read as weights."""
    status = file.lstat()
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode)):
        raise ModelError(folder, f"its {file.relative_to(folder)} is not an ordinary file.", _AGAIN)
    if stat.S_ISLNK(status.st_mode):
        _refuse_link(folder, file)
    # What came with the program is no foreign bundle, and some installers hard-link its files from their cache.
    if status.st_nlink != 1 and not folder.resolve().is_relative_to(_INSTALLED):
        _refuse_link(folder, file)
    file.open("rb").close()  # here it can still be said why a graph cannot be read


def _refuse_link(folder: Path, file: Path) -> NoReturn:
    problem = f"its {file.relative_to(folder)} is a link to another place."
    raise ModelError(folder, problem, "Copy the folder with its files: cp -rL --no-preserve=links FOLDER COPY")
