"""PictureFeatures: pictures to the features that stand for them in a prompt, remembered, kept on disk, or computed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Generator, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sightline.conversation import ImageInput, Region
from sightline.engine.bundle import ModelBundle
from sightline.engine.family import Grid, Pixels
from sightline.engine.images import Pictures
from sightline.engine.interfaces import FeatureStore, FloatArray, VisionEncoder
from sightline.engine.views import moved
from sightline.errors import ModelError, OutOfMemoryError, said
from sightline.events import Event, Progress, Stage

_FEATURE_BYTES = 256 << 20
_TRIED = (48, 64, 3)  # the shape of a picture that settings are tried on
_REMEDY = said("Download or export it again, or choose another model.")

_Result = TypeVar("_Result")
# A picture, its part, and where a Q-Former reads them, the words of the prompt.
ImageKey = tuple[str, Region | None, tuple[int, ...]]


class PictureFeatures:
    """What a model makes of pictures: its encoder, and behind that maybe a Q-Former. Used from one thread at a time."""

    def __init__(
        self,
        bundle: ModelBundle,
        encoder: VisionEncoder,
        pictures: Pictures,
        kept: FeatureStore | None,
        qformer: VisionEncoder | None = None,
    ) -> None:
        self.question: tuple[int, ...] = ()  # the words of the prompt, where the Q-Former reads them
        self.encoder = encoder
        self._qformer = qformer
        self.remembered: OrderedDict[ImageKey, FloatArray] = OrderedDict()
        self._grids: dict[ImageKey, Grid] = {}  # of the pictures in `remembered`, and those that were
        self._bundle = bundle
        self._pictures = pictures
        self._kept = kept
        self._vision_digest: str | None = None  # made when it is needed: a large encoder takes seconds to hash

    @property
    def encoders(self) -> tuple[VisionEncoder, VisionEncoder | None]:
        """The encoder, and the Q-Former behind it if there is one."""
        return self.encoder, self._qformer

    def key(self, image: ImageInput) -> ImageKey:
        """What a picture's features hang on."""
        return image.digest, image.region, self.question

    def grid(self, image: ImageInput) -> Grid:
        """How its features lie; () where the family needs no grid."""
        return self._grids.get(_seen_key(image), ())

    def read(self, images: Sequence[ImageInput]) -> Generator[Event, None, dict[ImageKey, FloatArray]]:
        """Returns the features [tokens, hidden] of every picture, with Progress(READING) where any is computed.

        Raises AppError for a picture that cannot be used, ModelError for a bundle whose picture settings make no sense.
        """
        seen = yield from self.see(images)
        if self._qformer is None:
            return seen
        return {
            self.key(image): self._asked(self._qformer, self.key(image), seen[_seen_key(image)]) for image in images
        }

    def see(self, images: Sequence[ImageInput]) -> Generator[Event, None, dict[ImageKey, FloatArray]]:
        """As `read`, but what the encoder makes of the pictures, whatever is asked of them."""
        wanted = {_seen_key(image): image for image in images}
        features = {key: self.remembered[key] for key in wanted if key in self.remembered}
        if self._kept is not None:
            known = {key: self._kept_features(self._kept, key) for key in wanted if key not in features}
            features |= {key: array for key, array in known.items() if array is not None}
        unread = [image for key, image in wanted.items() if key not in features]
        for done, image in enumerate(unread):
            yield Progress(Stage.READING, done, len(unread))
            key = _seen_key(image)
            features[key] = self.encode(image)
            if self._kept is not None:
                self._kept.put(self._kept_key(key), features[key])
                if self._bundle.family.needs_grid:
                    self._kept.put(f"{self._kept_key(key)} grid", np.array(self._grids[key], np.float64))
        if unread:
            yield Progress(Stage.READING, len(unread), len(unread))
        for key, array in features.items():
            self._remember(key, array)
        return features

    def encode(self, image: ImageInput) -> FloatArray:
        """What the encoder makes of a picture, [tokens, hidden], its views side by side. Raises as `read`."""
        pixels = self._pictures.pixels(image)
        bundle = self._bundle
        prepared = understood(
            bundle.folder, image.path.name, lambda: bundle.family.prepare(pixels, bundle.preprocessor, bundle.config)
        )
        outputs = [self.encoder.encode(feeds) for feeds in self._views_of(prepared.feeds)]
        self._grids[_seen_key(image)] = prepared.grid
        return understood(
            bundle.folder,
            image.path.name,
            lambda: np.concatenate([bundle.family.assemble(one, prepared, bundle.config) for one in outputs], axis=-1),
        )

    def _asked(self, qformer: VisionEncoder, key: ImageKey, seen: FloatArray) -> FloatArray:
        """What the Q-Former makes of a picture that was seen [patches, hidden] for the words of the prompt."""
        if key not in self.remembered:
            words = {str(self._bundle.family.question_input): np.array([self.question], np.int64)}
            views = np.split(seen, self._bundle.views, axis=-1)
            outputs = [next(iter(qformer.encode({"image_embeds": view[None], **words}).values())) for view in views]
            self._remember(key, np.concatenate(outputs, axis=-1)[0].astype(np.float32, copy=False))
        return self.remembered[key]

    def _remember(self, key: ImageKey, array: FloatArray) -> None:
        self.remembered[key] = array
        self.remembered.move_to_end(key)
        while len(self.remembered) > 1 and sum(each.nbytes for each in self.remembered.values()) > _FEATURE_BYTES:
            self.remembered.popitem(last=False)

    def _views_of(self, feeds: dict[str, NDArray[np.generic]]) -> list[dict[str, NDArray[np.generic]]]:
        return [feeds, *(moved(feeds, view) for view in range(1, self._bundle.views))]

    def close(self) -> None:
        """Let go of the encoder and all that is remembered."""
        self.remembered.clear()
        self._grids.clear()
        del self.encoder, self._qformer

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


def _seen_key(image: ImageInput) -> ImageKey:
    """What the encoder's work hangs on."""
    return image.digest, image.region, ()


def check_picture_settings(bundle: ModelBundle) -> None:
    """Try them on a picture of nothing, before anything is loaded. Raises AppError where they make no numbers of it."""
    try_settings(
        bundle.folder, lambda pixels: bundle.family.prepare(pixels, bundle.preprocessor, bundle.config).feeds.values()
    )


def try_settings(folder: Path, prepare: Callable[[Pixels], Iterable[NDArray[np.generic]]]) -> None:
    """Prepare a picture of nothing as the settings in a model's folder say. Raises as `check_picture_settings`."""
    with np.errstate(all="ignore"):
        arrays = understood(folder, folder.name, lambda: [*prepare(np.zeros(_TRIED, np.uint8))])
    for array in arrays:
        if array.size == 0 or not np.isfinite(array).all():
            raise ModelError(folder, said("its picture settings make no numbers of a picture."), _REMEDY)


def understood(folder: Path, name: str, work: Callable[[], _Result]) -> _Result:
    """What is made of a model's picture settings for the picture of that name, or a sentence about their lack."""
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
        raise ModelError(folder, problem, _REMEDY) from error
