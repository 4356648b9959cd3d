"""A checkpoint to a model folder: traced, stored in the dtype asked for, verified, and only then put in place."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sightline.engine.bundle import QUESTION_TOKENIZER
from sightline.engine.bundle_files import WEIGHTS_INDEX, find_weights
from sightline.engine.registry import vision_tower
from sightline.errors import AppError, MissingPackageError, ModelError, said
from sightline.events import Event, Progress, Stage

if TYPE_CHECKING:
    import onnx

    from sightline.onnx_export.verify import Report

COPIED = (
    "generation_config.json",
    "preprocessor_config.json",
    "processor_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    QUESTION_TOKENIZER,
    "chat_template.jinja",
    "chat_template.json",
    "sightline.json",
    "README.md",
    "LICENSE",
    "LICENSE.txt",
)
"""What travels from the checkpoint into the folder, where it exists."""

LARGEST_SINGLE_FILE = 1_900_000_000  # bytes; protobuf ends at 2 GiB, so larger weights go beside the graph


def export(checkpoint: Path, out: Path, dtype: str | None = None) -> Generator[Event, None, Report]:
    """Write the checkpoint as a model folder at `out`, stored as "fp32", "fp16", "q8", "q4" or "q4f16".

    Where none is asked for it is q8, in which a model answers as in fp32 (`bench.precisions`, `bench.perplexity`); of a
    model that finds pictures fp32.

    Returns how it compares with torch. Of a model whose decoder becomes no graph, the weights are copied beside that of
    its pictures, for torch to run.

    Yields Progress(EXPORTING). Nothing is left at `out` when this fails or is closed halfway. Raises
    MissingPackageError; ModelError for a checkpoint that cannot be exported, or whose graphs turn out to differ
    from torch; AppError where `out` is taken or cannot be written.
    """
    try:
        from sightline.engine.torch_language import quiet
        from sightline.onnx_export import dual_encoder
        from sightline.onnx_export.checkpoint import load, read_config
        from sightline.onnx_export.graphs import PREFILL, graphs_of, has_group_query
        from sightline.onnx_export.precision import DTYPES, SUFFIXES, USUAL, hints, store
        from sightline.onnx_export.verify import compare, sees_alike
        from sightline.onnx_export.wrapper import find
    except ModuleNotFoundError as error:
        raise MissingPackageError(said("Exporting a model"), "export") from error
    config = read_config(checkpoint)
    wrapped = find(config["model_type"], vision_tower(config))
    if dtype is None:
        dtype = dual_encoder.DTYPES[0] if wrapped is None else USUAL
    if wrapped is None and dtype not in dual_encoder.DTYPES:
        problem = said("it finds pictures, and what it finds would be otherwise in {dtype}.", dtype=dtype)
        raise ModelError(checkpoint, problem, said("Export it as {names}.", names=" or ".join(dual_encoder.DTYPES)))
    graphs = dual_encoder.GRAPHS if wrapped is None else graphs_of(wrapped)
    weights: list[str] = []
    if wrapped is not None and not wrapped.decodes:
        weights = [WEIGHTS_INDEX, *(file.name for file in find_weights(checkpoint))]
    dtypes = dict(DTYPES[dtype])
    if weights and dtypes["vision_encoder"] == "int8":  # a graphics card, where torch decodes, leaves integers aside
        dtypes["vision_encoder"] = "fp16"
    part: Path | None = None
    try:
        existing = out.exists()
        if existing and not (out.is_dir() and not any(out.iterdir())):
            raise AppError(
                said("{folder} already exists and is not an empty folder.", folder=out),
                said("Name a new folder for the model."),
            )
        # An existing folder stays the folder that it is, since somebody may be working in it.
        part = (out if existing else out.absolute().parent) / f"{out.name}.{os.getpid()}.part"
        (part / "onnx").mkdir(parents=True)
        total = len(graphs) + 1
        yield Progress(Stage.EXPORTING, 0, total, "loading the checkpoint")
        with quiet():
            model = load(checkpoint)
        if PREFILL in dtypes and wrapped is not None and wrapped.decodes and has_group_query(wrapped.decoder(model)):
            graphs = {**graphs, PREFILL: graphs["decoder_model_merged"]}
            total += 1
        external: dict[str, int] = {}
        for done, (name, build) in enumerate(graphs.items(), start=1):
            yield Progress(Stage.EXPORTING, done, total, name)
            with quiet():
                graph = store(build(model), dtypes[name])
                if name == "vision_encoder" and dtypes[name] == "int8" and not sees_alike(model, graph):
                    dtypes[name] = "fp16"
                    graph = store(build(model), dtypes[name])
                file = f"{name}{SUFFIXES[dtypes[name]]}.onnx"
                external[file] = _save(graph, part / "onnx" / file)
                del graph
        _write_config(config, hints({name: dtypes[name] for name in graphs}, external), part / "config.json")
        for copied in (*COPIED, *weights):
            if (checkpoint / copied).is_file():
                (part / copied).parent.mkdir(exist_ok=True)
                shutil.copyfile(checkpoint / copied, part / copied)
        if wrapped is not None:
            report = yield from compare(model, part)
        else:
            dual_encoder.write_logit_settings(model, part / "sightline.json")
            report = yield from dual_encoder.compare(model, part)
        if report.failures:
            worst = max(report.failures, key=lambda check: (check.graph in graphs, check.error))
            raise ModelError(
                checkpoint,
                said(
                    "exported, its {graph} differs from the checkpoint ({case}: off by {reason:.2g}, allowed"
                    " {tolerance:.2g}).",
                    graph=worst.graph,
                    case=worst.case,
                    reason=worst.error,
                    tolerance=worst.tolerance,
                ),
                said("Nothing was written; try --dtype fp32, or report this model."),
            )
        if existing:
            for written in part.iterdir():
                written.rename(out / written.name)
        else:
            part.rename(out)
    except OSError as error:
        raise AppError(
            said("The model cannot be written to {folder}: {reason}.", folder=out, reason=error),
            said("Choose another place, with enough room."),
        ) from error
    finally:
        if part is not None:
            shutil.rmtree(part, ignore_errors=True)
    return report


def _save(graph: onnx.ModelProto, path: Path) -> int:
    """Write one graph; returns how many files of external data stand beside it."""
    import onnx

    # The graph itself, without its weights, takes a few MB. ByteSize() fails beyond 2 GiB.
    if sum(len(weights.raw_data) for weights in graph.graph.initializer) < LARGEST_SINGLE_FILE:
        onnx.save(graph, path)
        return 0
    onnx.save(graph, path, save_as_external_data=True, location=f"{path.name}_data")
    return 1


def _write_config(config: dict[str, Any], hints: dict[str, Any], path: Path) -> None:
    """The checkpoint's config.json, and how the graphs are stored, where transformers.js looks it up."""
    if hints:
        config = {**config, "transformers.js_config": hints}
    path.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
