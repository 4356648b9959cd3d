"""Which files of a repository make a model: graphs or safetensors, and settings; nothing that could run."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from sightline.catalogue.arguments import CHECKPOINT
from sightline.catalogue.hub import HubFile, Repository
from sightline.engine.bundle import DECODER, PARTS, QFORMER, QUESTION_TOKENIZER
from sightline.errors import DownloadError, said

_DECODERS = {
    "fp32": ("",),
    "fp16": ("_fp16",),
    "q8": ("_quantized", "_int8", "_uint8"),
    "q4": ("_q4", "_bnb4"),
    "q4f16": ("_q4f16",),
}
# A picture is read once, the decoder's weights for every token: only those are wanted in fewer bits than 16.
_OTHERS = ("_fp16", "", "_quantized", "_int8", "_uint8", "_q4", "_bnb4", "_q4f16")
# Of models that find pictures by words; each is read as often as the other, so both are in the same dtype.
_FINDING_PARTS = ("text_model", "vision_model")
_WEIGHTS = re.compile(r"model(-\d{5}-of-\d{5})?\.safetensors")
_SETTINGS = (".json", ".txt", ".jinja")
_LICENCES = re.compile(r"(licen[cs]e|notice)(\.(txt|md))?", re.IGNORECASE)
_PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MAX_PATH = 200


def choose(repository: Repository, dtype: str) -> tuple[HubFile, ...]:
    """The files that are needed, of all that the repository has. Raises DownloadError where they make no model.

    With a dtype that is empty: the most precise of 8 bits and fewer, else what there is.
    """
    for file in repository.files:
        check_path(repository.name, file.path)
    files = {file.path: file for file in repository.files}
    if "config.json" not in files:
        raise DownloadError(
            repository.name, said("it has no config.json, so it is no model."), said("Choose another repository.")
        )
    there = dtypes(repository)
    if not there:
        raise _no_weights(repository)
    dtype = dtype or best(there)
    if dtype not in there:
        raise DownloadError(
            repository.name,
            said("there is no {dtype} of it.", dtype=dtype),
            said("Choose one of {names}.", names=[*there]),
        )
    settings = [file for path, file in files.items() if _is_settings(path)]
    weights = _checkpoint(files) if dtype == CHECKPOINT else _graphs(files, dtype)
    chosen = tuple(sorted([*settings, *weights], key=lambda file: file.path))
    if len({file.path.casefold() for file in chosen}) < len(chosen):
        raise DownloadError(
            repository.name, said("two of its files have the same name."), said("Choose another repository.")
        )
    return chosen


def dtypes(repository: Repository) -> tuple[str, ...]:
    """In which dtypes the model can be had, in the order of DTYPES."""
    files = {file.path: file for file in repository.files}
    found = [dtype for dtype in _DECODERS if all(_parts(files, dtype))]
    return (*found, *([CHECKPOINT] if _checkpoint(files) else []))


def best(there: tuple[str, ...]) -> str:
    """The dtype for a computer without a graphics card: small and quick, and hardly less true."""
    return next(dtype for dtype in ("q8", "q4", "fp16", "q4f16", "fp32", CHECKPOINT) if dtype in there)


def dtype_of(files: tuple[HubFile, ...]) -> str:
    """In which dtype these files have the model."""
    return dtypes(Repository("", "", files))[0]


def check_path(name: str, path: str) -> None:
    """Refuse what is no plain relative path on every system. Raises DownloadError."""
    parts = path.split("/")
    plain = (
        len(path) <= _MAX_PATH
        and all(part.isprintable() and part not in ("", ".", "..") for part in parts)
        and not any(set(part) & set('\\:*?"<>|') or part[-1] in ". " or _RESERVED.fullmatch(part) for part in parts)
    )
    if not plain:
        problem = said("it has a file with a name that is not safe ({path!r}).", path=path[:60])
        raise DownloadError(name, problem, said("Nothing was fetched; do not use this repository."))


def is_allowed(path: str) -> bool:
    """Whether a file of this name may belong to a model that is kept: weights, graphs and text, nothing that runs."""
    folder, _, name = path.rpartition("/")
    graph = folder == "onnx" and re.fullmatch(r".+\.onnx([._].*)?", name)
    return _is_settings(path) or bool(graph) or (not folder and name.endswith(".safetensors"))


def _is_settings(path: str) -> bool:
    if "/" in path:
        return path == QUESTION_TOKENIZER
    return PurePosixPath(path).suffix in _SETTINGS or _LICENCES.fullmatch(path) is not None


def _graph(files: dict[str, HubFile], part: str, suffixes: tuple[str, ...]) -> str | None:
    paths = (f"onnx/{part}{suffix}.onnx" for suffix in suffixes)
    return next((path for path in paths if path in files), None)


def _parts(files: dict[str, HubFile], dtype: str) -> list[str | None]:
    """The graphs that make a model: that answers, or else that finds; None where one is not there."""
    others = ("", *_OTHERS) if dtype == "fp32" else _OTHERS
    answers = [_graph(files, part, _DECODERS[dtype] if part == DECODER else others) for part in PARTS]
    if all(answers):
        qformer = _graph(files, QFORMER, others)
        return [*answers, *([qformer] if qformer else [])]
    return [_graph(files, part, _DECODERS[dtype]) for part in _FINDING_PARTS]


def _graphs(files: dict[str, HubFile], dtype: str) -> list[HubFile]:
    """The graphs and what lies beside them: model.onnx_data, model.onnx_data_1, model.onnx.data."""
    graphs = _parts(files, dtype)
    return [file for path, file in files.items() for graph in graphs if graph and path.startswith(graph)]


def _checkpoint(files: dict[str, HubFile]) -> list[HubFile]:
    shards = [file for path, file in files.items() if _WEIGHTS.fullmatch(path)]
    whole = [file for file in shards if file.path == "model.safetensors"]
    return whole or shards


def _no_weights(repository: Repository) -> DownloadError:
    if any(PurePosixPath(file.path).suffix in _PICKLES for file in repository.files):
        problem = said("its weights are pickles, which can run any code when they are opened.")
        return DownloadError(repository.name, problem, said("Choose a repository with safetensors or ONNX files."))
    problem = said("it has neither ONNX graphs of a model that sees nor safetensors.")
    return DownloadError(repository.name, problem, said("Choose another repository."))
