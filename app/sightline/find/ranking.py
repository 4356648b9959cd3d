"""A folder's pictures ranked by how well a text fits them; each is read once, and its vector kept."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from sightline.engine.dual_encoder import DualEncoder, Vector
from sightline.engine.images import Pictures, find_pictures
from sightline.errors import AppError, OutOfMemoryError, PictureError, StoreError, said
from sightline.events import Event, Progress, Stage
from sightline.store.embeddings import Embedded, Embeddings, FileState

_LOOKED_AT_TOGETHER = 256  # files, without being opened
_KEPT_TOGETHER = 16  # pictures that a kill can cost; each writing waits for the disk


@dataclass(frozen=True)
class Match:
    """A picture and the cosine between it and the text; `logit` is transformers', None where its scale is unknown."""

    path: Path
    digest: str
    similarity: float
    logit: float | None


@dataclass(frozen=True)
class Ranking:
    """All pictures of a folder, the best first; and those that cannot be used, with the reason for each.

    `read` tells how many had to be read for it, `unkept` why they will have to be read again.
    """

    matches: tuple[Match, ...]
    unusable: tuple[AppError, ...]
    read: int
    unkept: StoreError | None


def rank(
    text: str, folder: Path, encoder: DualEncoder, model: str, embeddings: Embeddings | None
) -> Generator[Event, None, Ranking]:
    """Rank the pictures in a folder and those below it. `model` is the encoder's `vision_digest`.

    Yields Progress(OPENING) while it looks for files, then Progress(READING) before each picture that is not known
    yet: close it there to stop, and what was read stays known. Raises NoPicturesError or PictureError where the folder
    cannot be searched, and ModelError.
    """
    files = yield from _files(folder)
    vector = encoder.embed_text(text)
    search = _Search(encoder, model, embeddings, len(vector))
    pictures = yield from search.vectors(files)
    matches = []
    for path, (digest, picture) in pictures.items():
        similarity = float(picture @ vector)
        matches.append(Match(path, digest, similarity, encoder.logit(similarity)))
    matches.sort(key=lambda match: (-match.similarity, match.path))
    return Ranking(tuple(matches), tuple(search.unusable), search.read, search.unkept)


def _files(folder: Path) -> Generator[Event, None, list[Path]]:
    search = find_pictures(folder.absolute())
    while True:
        try:
            found = next(search)
        except StopIteration as end:
            return list(end.value)
        yield Progress(Stage.OPENING, found, found)


class _Search:
    """One going-through of files: what is known of them, and the reading of the others."""

    def __init__(self, encoder: DualEncoder, model: str, embeddings: Embeddings | None, dim: int) -> None:
        self._encoder = encoder
        self._dim = dim
        self._model = model
        self._embeddings = embeddings
        self._pictures = Pictures(capacity=0)
        self._new: list[Embedded] = []
        self.unusable: list[AppError] = []
        self.read = 0
        self.unkept: StoreError | None = None

    def vectors(self, files: list[Path]) -> Generator[Event, None, dict[Path, tuple[str, Vector]]]:
        """The digest and the vector of every file that is a picture."""
        states = yield from self._states(files)
        digests, known = self._known(states)
        unread = [path for path in states if digests.get(path) not in known]
        found = {path: (digests[path], known[digests[path]]) for path in states if digests.get(path) in known}
        try:
            for done, path in enumerate(unread):
                yield Progress(Stage.READING, done, len(unread), path.name)
                try:
                    found[path] = self._read(path, states[path], known)
                except (PictureError, OutOfMemoryError) as error:
                    self.unusable.append(error)
                if len(self._new) >= _KEPT_TOGETHER:
                    self._keep()
        finally:
            self._keep()
        if unread:
            yield Progress(Stage.READING, len(unread), len(unread))
        return found

    def _states(self, files: list[Path]) -> Generator[Event, None, dict[Path, FileState]]:
        states = {}
        for done, path in enumerate(files):
            if done % _LOOKED_AT_TOGETHER == 0:
                yield Progress(Stage.OPENING, done, len(files))
            try:
                status = path.stat()
            except OSError as error:
                problem = said("the file cannot be read: {reason}.", reason=error)
                self.unusable.append(PictureError(path.name, problem, said("Check that it is still there.")))
            else:
                states[path] = FileState(status.st_size, status.st_mtime_ns)
        return states

    def _known(self, states: dict[Path, FileState]) -> tuple[dict[Path, str], dict[str, Vector]]:
        """The digests of files and the vectors of pictures that the store has."""
        if self._embeddings is None:
            return {}, {}
        try:
            digests = self._embeddings.digests(states)
            vectors = self._embeddings.vectors(set(digests.values()), self._model)
        except StoreError as error:
            self._forgo(error)
            return {}, {}
        try:
            self._embeddings.used([path for path in digests if digests[path] in vectors], vectors, self._model)
        except StoreError as error:
            self._forgo(error)
        return digests, self._whole(vectors)

    def _whole(self, vectors: dict[str, Vector]) -> dict[str, Vector]:
        """Those of the length that the model's vectors have: others were damaged on the disk."""
        return {digest: vector for digest, vector in vectors.items() if len(vector) == self._dim}

    def _read(self, path: Path, state: FileState, known: dict[str, Vector]) -> tuple[str, Vector]:
        """Raises PictureError and OutOfMemoryError."""
        image = self._pictures.open(path)
        vector = known.get(image.digest)
        if vector is None and self._embeddings is not None:  # known by another name, such as before it was moved
            try:
                vector = self._whole(self._embeddings.vectors([image.digest], self._model)).get(image.digest)
            except StoreError as error:
                self._forgo(error)
        if vector is None:
            vector = self._encoder.embed_picture(self._pictures.pixels(image))
            self.read += 1
        known[image.digest] = vector
        self._new.append(Embedded(path, state, image.digest, vector))
        return image.digest, vector

    def _keep(self) -> None:
        new, self._new = self._new, []
        if new and self._embeddings is not None:
            try:
                self._embeddings.put(new, self._model)
            except StoreError as error:
                self._forgo(error)

    def _forgo(self, error: StoreError) -> None:
        """Go on without the store."""
        self.unkept = self.unkept or error
        self._embeddings = None
