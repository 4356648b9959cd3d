"""`sightline find`: the pictures of a folder on standard output, the one that fits a text best first."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from sightline.engine.dual_encoder import open_dual_encoder
from sightline.errors import AppError, NoPicturesError, PictureError, StoreError, said
from sightline.find.ranking import Ranking, rank
from sightline.settings import data_folder
from sightline.store.database import Database, open_database
from sightline.store.embeddings import Embeddings
from sightline.terminal import harmless, run

_LOG_SECONDS = 10.0
NO_MODEL = (
    "No model that finds pictures is chosen.",
    "Name a CLIP or SigLIP model with --model, such as one from: sightline models get siglip-base-patch16-224",
)


def find(options: argparse.Namespace) -> int:
    """Rank the folder, print it, and name what could not be used; returns the exit code. Raises AppError."""
    folder: Path = options.folder
    # Bytes of the command line that are no text would not reach the tokenizer.
    text = options.text.encode(errors="replace").decode().strip()
    if not text:
        print("sightline: say in a few words what is to be found.", file=sys.stderr)
        return 2
    if not folder.is_dir():
        problem = said("it is no folder.") if folder.exists() else said("there is no such folder.")
        raise PictureError(folder.name or str(folder), problem, said("Name a folder that has pictures in it."))
    if options.model is None:
        print(f"sightline: {' '.join(NO_MODEL)}", file=sys.stderr)
        return 4
    encoder, model = run(open_dual_encoder(options.model, options.device), log_seconds=_LOG_SECONDS)
    database = _database()
    try:
        embeddings = None if database is None else Embeddings(database)
        ranking = run(rank(text, folder, encoder, model, embeddings), log_seconds=_LOG_SECONDS)
    finally:
        encoder.close()
        if database is not None:
            database.close()
    if not ranking.matches:
        for error in ranking.unusable:
            _complain(error)
        raise NoPicturesError(folder)
    if options.json:
        print(json.dumps(_as_json(text, folder, encoder.name, ranking)))
    else:
        for match in ranking.matches:
            print(harmless(f"{match.similarity:6.3f}  {_shown(match.path, folder)}"))
    sys.stdout.flush()
    for error in ranking.unusable:
        _complain(error)
    if ranking.unkept is not None and ranking.read:
        _complain(ranking.unkept)
    return 5 if ranking.unusable else 0


def _database() -> Database | None:
    """Without it pictures are found all the same, and read again the next time."""
    try:
        return open_database(data_folder(), counts=False)  # a search is killed on purpose, and goes on
    except StoreError as error:
        _complain(error)
        return None


def _complain(error: AppError) -> None:
    print(f"sightline: {harmless(str(error))}", file=sys.stderr)


def _shown(path: Path, folder: Path) -> str:
    """As the person named the folder, so that another command can be given it."""
    return str(folder / path.relative_to(folder.absolute()))


def _as_json(text: str, folder: Path, model: str, ranking: Ranking) -> dict[str, Any]:
    return {
        "text": text,
        "folder": str(folder),
        "model": model,
        "pictures": [
            {
                "file": _shown(match.path, folder),
                "sha256": match.digest,
                "similarity": match.similarity,
                "logit": match.logit,
            }
            for match in ranking.matches
        ],
        "unusable": [str(error) for error in ranking.unusable],
        "read": ranking.read,
    }
