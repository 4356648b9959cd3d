"""The files of a model folder, checked before they are read: settings, tokenizer, and the ONNX graphs of its parts."""

from __future__ import annotations

import hashlib
import json
import math
import stat
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, cast

import sightline
from sightline.errors import ModelError, said

if TYPE_CHECKING:
    from tokenizers import Tokenizer

DTYPE_SUFFIXES = {
    "fp32": ("",),
    "fp16": ("_fp16",),
    "q8": ("_quantized", "_int8", "_uint8"),
    "q4": ("_q4",),
    "q4f16": ("_q4f16",),
}
"""What a part's file is called, by how its weights are stored."""

# Where a part comes in several precisions, the first of these: true answers before quick ones.
SUFFIXES = ("", "_fp16", "_quantized", "_int8", "_uint8", "_q4", "_q4f16", "_bnb4")
AGAIN = said("Download or export it again.")
WEIGHTS_INDEX = "model.safetensors.index.json"
_LARGEST_SETTINGS = 32 << 20  # bytes; read, they take thirty times as much
_LARGEST_TOKENIZER = 256 << 20  # that of Gemma 3 has 33 MB

_MOST_GROWTH = 1000  # times longer that a tokenizer may make a text; most make it no longer at all

_INSTALLED = Path(sightline.__file__).resolve().parent


@contextmanager
def mendable(folder: Path) -> Generator[None]:
    """What unreadable files and senseless settings raise, as a sentence about the folder."""
    try:
        yield
    except OSError as error:
        problem = said("{reason} cannot be read: {reason2}.", reason=error.filename or folder, reason2=error)
        raise ModelError(folder, problem, said("Change its permissions, or choose another model.")) from error
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as error:
        raise ModelError(
            folder, said("its configuration is not understood ({reason!r}).", reason=error), AGAIN
        ) from error


def find_weights(folder: Path) -> tuple[Path, ...]:
    """The safetensors of a PyTorch checkpoint, each checked; none where the folder holds none. Raises ModelError."""
    names = ["model.safetensors"] if (folder / "model.safetensors").exists() else []
    index = read_json(folder, WEIGHTS_INDEX)
    if index is not None and not names:
        names = sorted({str(name) for name in index["weight_map"].values()})
    for name in names:
        if Path(name).name != name or Path(name).suffix != ".safetensors":  # any other would be read as a pickle
            problem = said(
                "its {file} names {name!r}, which is no safetensors file of its folder.",
                file=WEIGHTS_INDEX,
                name=name[:60],
            )
            raise ModelError(folder, problem, AGAIN)
        if not (folder / name).exists():
            raise ModelError(folder, said("its {name} is missing.", name=name), AGAIN)
        _check_file(folder, folder / name)
    return tuple(folder / name for name in names)


def find_parts(folder: Path, names: Iterable[str], needed: bool = True, dtype: str = "auto") -> dict[str, Path]:
    """The graph of each part; every file beside them is checked too. Raises ModelError, where all are `needed`.

    Of several the one in that `dtype`, where there is one; else, or with "auto", the most exact.
    """
    onnx_folder = folder / "onnx"
    if not onnx_folder.is_dir():
        if not needed:
            return {}
        if any([*folder.glob("*.bin"), *folder.glob("*.pt*")]):
            problem = said("its weights are in a form that can run code; only safetensors are read.")
            raise ModelError(folder, problem, said("Look for the same model with safetensors, or in ONNX."))
        raise ModelError(folder, said("it has no onnx folder."), AGAIN)
    if onnx_folder.is_symlink():
        _refuse_link(folder, onnx_folder)
    for file in sorted(onnx_folder.iterdir()):  # the graphs may name any of them as their external data
        _check_file(folder, file)
    parts = {}
    suffixes = (*DTYPE_SUFFIXES.get(dtype, ()), *SUFFIXES)
    for part in names:
        files = [onnx_folder / f"{part}{suffix}.onnx" for suffix in suffixes]
        existing = [file for file in files if file.exists()]
        if existing:
            parts[part] = existing[0]
        elif needed:
            raise ModelError(folder, said("it has no onnx/{part}.onnx.", part=part), AGAIN)
    return parts


def graph_files(*graphs: Path) -> list[Path]:
    """These graphs and their external data, which is named after them: model.onnx_data, model.onnx.data."""
    return [file for graph in graphs for file in graph.parent.iterdir() if file.name.startswith(graph.name)]


def digest_files(folder: Path, files: Iterable[Path]) -> str:
    """The SHA-256 of these files of a folder, by their names and all that is in them."""
    digest = hashlib.sha256()
    for file in sorted(set(files)):
        with file.open("rb") as stream:
            content = hashlib.file_digest(stream, "sha256").hexdigest()
        digest.update(f"{file.relative_to(folder).as_posix()} {content}\n".encode())
    return digest.hexdigest()


def read_preprocessor(folder: Path) -> dict[str, Any]:
    """The image processor's settings: a file of their own, or since transformers 5 a part of the processor's."""
    settings = read_json(folder, "preprocessor_config.json")
    if settings is None:
        settings = (read_json(folder, "processor_config.json") or {}).get("image_processor")
    if not isinstance(settings, dict):
        raise ModelError(folder, said("it has no preprocessor_config.json."), AGAIN)
    return settings


def special_tokens(tokenizer_config: dict[str, Any]) -> dict[str, str]:
    """The tokens that have a name, such as bos_token and eos_token; some files wrap them in an object."""
    return {
        name: str(token["content"] if isinstance(token, dict) else token)
        for name, token in tokenizer_config.items()
        if name.endswith("_token") and isinstance(token, str | dict)
    }


def read_tokenizer(folder: Path, name: str = "tokenizer.json") -> Tokenizer:
    """A tokenizer of the tokenizers library, which takes no text for too long. Raises ModelError."""
    text = read_text(folder, name, _LARGEST_TOKENIZER)
    if text is None:
        raise ModelError(folder, said("it has no {name}.", name=name), AGAIN)
    from tokenizers import Tokenizer  # here, since the window starts with what looks at a model's files

    from sightline.engine.bounded_tokenizer import BoundedTokenizer

    broken = ModelError(folder, said("its {name} is broken.", name=name), AGAIN)
    try:
        tokenizer = Tokenizer.from_str(text)
    except Exception as error:  # tokenizers raises nothing narrower
        raise broken from error
    for part in (tokenizer.normalizer, tokenizer.decoder):
        if part is not None and _growth(json.loads(part.__getstate__())) > _MOST_GROWTH:
            raise broken
    return cast("Tokenizer", BoundedTokenizer(tokenizer))


def _growth(part: dict[str, Any]) -> int:
    """How many times longer a part of a tokenizer makes what it is given; each of a sequence that of the one before."""
    if part["type"] == "Sequence":
        return math.prod(_growth(one) for one in part.get("normalizers") or part.get("decoders") or ())
    return max(1, len(part["content"])) if part["type"] == "Replace" else 1


@contextmanager
def tokenising(folder: Path) -> Generator[None]:
    """What tokenizers raises over a text, as a sentence: its patterns are the model's, and some give up halfway."""
    try:
        yield
    except BaseException as error:
        # It has no exceptions of its own, and a panic of Rust is not even an Exception, nor one to import. One that
        # takes too long is left.
        if type(error) not in (Exception, TimeoutError) and type(error).__name__ != "PanicException":
            raise
        raise ModelError(folder, said("its tokenizer.json cannot cut this text into tokens."), AGAIN) from error


def read_json(folder: Path, name: str) -> dict[str, Any] | None:
    """A JSON object; None where there is no such file."""
    text = read_text(folder, name)
    if text is None:
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelError(folder, said("its {name} is not valid JSON.", name=name), AGAIN) from error
    if not isinstance(value, dict):
        raise ModelError(folder, said("its {name} holds no settings.", name=name), AGAIN)
    return value


def read_text(folder: Path, name: str, largest: int = _LARGEST_SETTINGS) -> str | None:
    """A text file of at most so many bytes; None where there is none. Raises ModelError."""
    file = folder / name
    if file.parent != folder and file.parent.is_symlink():
        _refuse_link(folder, file.parent)
    if not file.exists() and not file.is_symlink():
        return None
    _check_file(folder, file)
    if file.stat().st_size > largest:
        raise ModelError(folder, said("its {file} is not an ordinary file.", file=name), AGAIN)
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ModelError(folder, said("its {name} is not text.", name=name), AGAIN) from error


def _check_file(folder: Path, file: Path) -> None:
    """Refuse links of either kind: through one, a foreign bundle could have any file of the person read as weights."""
    status = file.lstat()
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode)):
        raise ModelError(folder, said("its {file} is not an ordinary file.", file=file.relative_to(folder)), AGAIN)
    if stat.S_ISLNK(status.st_mode):
        _refuse_link(folder, file)
    # What came with the program is no foreign bundle, and some installers hard-link its files from their cache.
    if status.st_nlink != 1 and not folder.resolve().is_relative_to(_INSTALLED):
        _refuse_link(folder, file)
    file.open("rb").close()  # here it can still be said why a graph cannot be read


def _refuse_link(folder: Path, file: Path) -> NoReturn:
    problem = said("its {file} is a link to another place.", file=file.relative_to(folder))
    raise ModelError(folder, problem, said("Copy the folder with its files: cp -rL --no-preserve=links FOLDER COPY"))
