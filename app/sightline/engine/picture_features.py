"""PictureFeatures: pictures to the features that stand for them in a prompt, remembered, kept on disk, or computed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import ImageInput, Region
from sightline.engine.bundle import ModelBundle
from sightline.engine.family import Grid, PreparedImage
from sightline.engine.images import Pictures
from sightline.engine.interfaces import FeatureStore, FloatArray, VisionEncoder
from sightline.engine.views import moved
from sightline.errors import ModelError, OutOfMemoryError, said
from sightline.events import Event, Progress, Stage

_FEATURE_BYTES = 256 << 20
_TRIED = (48, 64, 3)  # the shape of a picture that settings are tried on
_REMEDY = said("Download or export it again, or choose another model.")

_Result = TypeVar("_Result")
# A picture, its part, and where the encoder reads them, the words of the prompt.
ImageKey = tuple[str, Region | None, tuple[int, ...]]


class PictureFeatures:
    """What one model's encoder makes of pictures. Used from one thread at a time."""

    def __init__(
        self, bundle: ModelBundle, encoder: VisionEncoder, pictures: Pictures, kept: FeatureStore | None
    ) -> None:
        self.question: tuple[int, ...] = ()  # the words of the prompt, where the encoder reads them
        self.encoder = encoder
        self.remembered: OrderedDict[ImageKey, FloatArray] = OrderedDict()
        self._grids: dict[ImageKey, Grid] = {}  # of the pictures in `remembered`, and those that were
        self._bundle = bundle
        self._pictures = pictures
        self._kept = kept
        self._vision_digest: str | None = None  # made when it is needed: a large encoder takes seconds to hash

    def key(self, image: ImageInput) -> ImageKey:
        """What a picture's features hang on."""
        return image.digest, image.region, self.question

    def grid(self, image: ImageInput) -> Grid:
        """How its features lie; () where the family needs no grid."""
        return self._grids.get(self.key(image), ())

    def read(self, images: Sequence[ImageInput]) -> Generator[Event, None, dict[ImageKey, FloatArray]]:
        """Returns the features [tokens, hidden] of every picture, with Progress(READING) where any is computed.

        Raises AppError for a picture that cannot be used, ModelError for a bundle whose picture settings make no sense.
        """
        wanted = {self.key(image): image for image in images}
        features = {key: self.remembered[key] for key in wanted if key in self.remembered}
        if self._kept is not None:
            known = {key: self._kept_features(self._kept, key) for key in wanted if key not in features}
            features |= {key: array for key, array in known.items() if array is not None}
        unread = [image for key, image in wanted.items() if key not in features]
        for done, image in enumerate(unread):
            yield Progress(Stage.READING, done, len(unread))
            key = self.key(image)
            features[key] = self.encode(image)
            if self._kept is not None:
                self._kept.put(self._kept_key(key), features[key])
                if self._bundle.family.needs_grid:
                    self._kept.put(f"{self._kept_key(key)} grid", np.array(self._grids[key], np.float64))
        if unread:
            yield Progress(Stage.READING, len(unread), len(unread))
        for key, array in features.items():
            self.remembered[key] = array
            self.remembered.move_to_end(key)
        while len(self.remembered) > 1 and sum(array.nbytes for array in self.remembered.values()) > _FEATURE_BYTES:
            self.remembered.popitem(last=False)
        return features

    def encode(self, image: ImageInput) -> FloatArray:
        """The features [tokens, hidden] of a picture, computed, its views side by side. Raises as `read`."""
        pixels = self._pictures.pixels(image)
        bundle = self._bundle
        prepared = _understood(
            bundle, image.path.name, lambda: bundle.family.prepare(pixels, bundle.preprocessor, bundle.config)
        )
        question = bundle.family.question_input
        words = {} if question is None else {question: np.array([self.question], np.int64)}
        outputs = [self.encoder.encode({**feeds, **words}) for feeds in self._views_of(prepared.feeds)]
        self._grids[self.key(image)] = prepared.grid
        return _understood(
            bundle,
            image.path.name,
            lambda: np.concatenate([bundle.family.assemble(one, prepared, bundle.config) for one in outputs], axis=-1),
        )

    def _views_of(self, feeds: dict[str, NDArray[np.generic]]) -> list[dict[str, NDArray[np.generic]]]:
        return [feeds, *(moved(feeds, view) for view in range(1, self._bundle.views))]

    def close(self) -> None:
        """Let go of the encoder and all that is remembered."""
        self.remembered.clear()
        self._grids.clear()
        del self.encoder

    def _kept_features(self, kept: FeatureStore, key: ImageKey) -> FloatArray | None:
        """The features of a picture that was read before; None where they, or the grid that they need, are gone."""
        if self._bundle.family.needs_grid and key not in self._grids:
            grid = kept.get(f"{self._kept_key(key)} grid")
            if grid is None:
                return None
            self._grids[key] = tuple(int(number) for number in grid)
        return kept.get(self._kept_key(key))

    def _kept_key(self, key: ImageKey) -> str:
        if self._vision_digest is None:
            self._vision_digest = self._bundle.vision_digest()
        return f"{self._vision_digest} {key}"


def check_picture_settings(bundle: ModelBundle) -> None:
    """Try them on a picture of nothing, before anything is loaded. Raises AppError where they make no numbers of it."""

    def prepare() -> PreparedImage:
        with np.errstate(all="ignore"):
            return bundle.family.prepare(np.zeros(_TRIED, np.uint8), bundle.preprocessor, bundle.config)

    for array in _understood(bundle, bundle.name, prepare).feeds.values():
        if array.size == 0 or not np.isfinite(array).all():
            raise ModelError(bundle.folder, said("its picture settings make no numbers of a picture."), _REMEDY)


def _understood(bundle: ModelBundle, name: str, work: Callable[[], _Result]) -> _Result:
    """What the family makes of the bundle's settings for the picture of that name, or a sentence about their lack."""
    try:
        return work()
    except MemoryError as error:
        raise OutOfMemoryError(said("the picture {name}", name=name)) from error
    except Exception as error:  # its settings can be anything
        if isinstance(error, ValueError):
            problem = said("{reason}.", reason=error)
        elif isinstance(error, KeyError):
            problem = said("its picture settings lack {reason}.", reason=error)
        else:
            problem = said("its picture settings are not understood ({reason}).", reason=error)
        raise ModelError(bundle.folder, problem, _REMEDY) from error
