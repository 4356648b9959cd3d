"""Answers that are written at the same time, each in a thread of its own: a token of each is one run of the decoder."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

import numpy as np
import psutil
from numpy.typing import NDArray

from sightline.engine.interfaces import FloatArray, IntArray, VisionEncoder
from sightline.engine.onnx_language import OnnxLanguageModel, feed_together
from sightline.engine.trials import Trials
from sightline.engine.views import LanguageModelOfViews, mean_of_views

AT_ONCE = 4  # of eight sequences in one run, each takes as long as of four
_LONGEST = 2048  # tokens that a prompt with a picture and its answer are taken to have
_MOST_MEMORY = 0.25  # of what is free, for their caches
_TRIED = 5  # tokens that the first sequence of a trial has; each further one has one more
_ROUNDS = 3  # of a trial
_HANDING_OVER = 0.001  # seconds for each answer that a run has to save: threads that wait for one another take time


class Turns:
    """One run at a time of a model's decoder, for all threads; one that feeds a token waits for the others that write.

    So each run of the decoder writes as many answers as there are, which come and go as they like (continuous batching,
    Yu et al., Orca, OSDI 2022). In between, pictures are seen.
    """

    def __init__(self) -> None:
        # Held while the decoder runs, or the encoder: two would only share the cores, and answers whose pictures are
        # seen while others are written never come to be written together.
        self.alone = threading.Lock()
        self._changed = threading.Condition()
        self._writing: set[Answer] = set()
        self._tokens: dict[Answer, tuple[int, IntArray | None]] = {}  # to be fed with the next run
        self._told: dict[Answer, list[FloatArray] | BaseException] = {}
        self._running = False

    def begin(self, answer: Answer) -> None:
        """From now on its tokens are waited for."""
        with self._changed:
            self._writing.add(answer)

    def end(self, answer: Answer) -> None:
        """For now it writes no more."""
        with self._changed:
            self._writing.discard(answer)
            self._changed.notify_all()

    def feed(self, answer: Answer, token: int, positions: IntArray | None) -> list[FloatArray]:
        """The logits of each of the answer's sequences behind one more token. Raises what the run raised."""
        with self._changed:
            self._writing.add(answer)
            self._tokens[answer] = (token, positions)
            self._changed.notify_all()
            while answer not in self._told:
                if self._running or not self._tokens.keys() >= self._writing:
                    self._changed.wait()
                    continue
                tokens, self._tokens, self._running = self._tokens, {}, True
                self._changed.release()
                try:
                    told = self._run(tokens)
                finally:
                    self._changed.acquire()
                    self._running = False
                self._told |= told
                self._changed.notify_all()
            found = self._told.pop(answer)
        if isinstance(found, BaseException):
            raise found
        return found

    def _run(self, tokens: dict[Answer, tuple[int, IntArray | None]]) -> dict[Answer, list[FloatArray] | BaseException]:
        fed = [(sequence, *given) for answer, given in tokens.items() for sequence in answer.sequences]
        try:
            with self.alone:
                logits = iter(feed_together(*(list(each) for each in zip(*fed, strict=True))))
        except BaseException as error:
            return dict.fromkeys(tokens, error)
        return {answer: [next(logits) for _ in answer.sequences] for answer in tokens}


class Answer:
    """A LanguageModel of which a token is fed together with those of the others that take turns."""

    def __init__(self, sequences: Sequence[OnnxLanguageModel], turns: Turns) -> None:
        self.sequences = sequences  # as many as there are views
        self._turns = turns
        self._model = LanguageModelOfViews(sequences) if len(sequences) > 1 else sequences[0]

    @property
    def length(self) -> int:
        """Tokens in the cache."""
        return self._model.length

    def feed(
        self, token_ids: IntArray, image_features: FloatArray | None = None, position_ids: IntArray | None = None
    ) -> FloatArray:
        """As the model's own."""
        if len(token_ids) == 1 and image_features is None:
            logits = self._turns.feed(self, int(token_ids[0]), position_ids)
            return logits[0] if len(logits) == 1 else mean_of_views(logits)
        with self._turns.alone:
            read = self._model.feed(token_ids, image_features, position_ids)
        self._turns.begin(self)
        return read

    def feed_each(self, token_ids: IntArray, position_ids: IntArray | None = None) -> FloatArray:
        """As the model's own."""
        with self._turns.alone:
            return self._model.feed_each(token_ids, position_ids)

    def rewind(self, length: int) -> None:
        """As the model's own."""
        self._model.rewind(length)

    def rest(self) -> None:
        """No token follows for now, so that the others do not wait for one."""
        self._turns.end(self)


class EncoderInTurn:
    """A VisionEncoder that sees one picture at a time, between two tokens of the answers about others."""

    def __init__(self, encoder: VisionEncoder, turns: Turns) -> None:
        self._encoder = encoder
        self._turns = turns

    def encode(self, feeds: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
        """As the encoder's own."""
        with self._turns.alone:
            return self._encoder.encode(feeds)


class Together:
    """Finds out whether a model on this computer writes several answers in the time of few, and makes what writes them.

    A trial tells that, once, and whether they come to the very same: it depends on the machine, and on who made the
    graphs.
    """

    def __init__(self, model: OnnxLanguageModel, views: int, trials: Trials) -> None:
        self._model = model
        self._views = views
        self._trials = trials  # of its decoder

    def answers(self, most: int, turns: Turns) -> list[Answer]:
        """So many, or fewer, as there is memory for; none where one after another is as quick here."""
        free = psutil.virtual_memory().available
        each = self._views * self._model.cache_size(_LONGEST)
        count = min(most, AT_ONCE, int(_MOST_MEMORY * free / max(1, each)))
        if count < 2 or not self._model.shares_cache:
            return []
        what = f"{count} answers at a time, {self._views} views"
        known = self._trials.found(what, 3)
        if known is not None and not _worth_it(count, known):
            return []
        sequences = self._model.beside(count * self._views)
        answers = [sequences[at : at + self._views] for at in range(0, len(sequences), self._views)]
        if known is None:
            known = self._try(answers, sequences)
            self._trials.keep(what, *known)
        return [Answer(answer, turns) for answer in answers] if _worth_it(count, known) else []

    def _try(
        self, answers: Sequence[Sequence[OnnxLanguageModel]], sequences: Sequence[OnnxLanguageModel]
    ) -> list[float]:
        """Have each answer write a token, one after another and all together, behind prompts of different lengths.

        Returns the seconds of each way, and 1 where they came to the very same.
        """
        lengths = range(_TRIED, _TRIED + len(sequences))
        for sequence, length in zip(sequences, lengths, strict=True):
            sequence.feed(np.arange(1, length + 1))
        ways = (answers, [sequences])
        seconds: tuple[list[float], list[float]] = ([], [])
        logits: list[list[FloatArray]] = []
        for _ in range(_ROUNDS):
            logits = []
            for runs, taken in zip(ways, seconds, strict=True):
                began = time.perf_counter()
                told = [feed_together(run, [1] * len(run), [None] * len(run)) for run in runs]
                taken.append(time.perf_counter() - began)
                logits.append([each for run in told for each in run])
                for sequence, length in zip(sequences, lengths, strict=True):
                    sequence.rewind(length)
        for sequence in sequences:
            sequence.rewind(0)
        return [*map(min, seconds), float(np.array_equal(logits[0], logits[1]))]


def _worth_it(count: int, found: Sequence[float]) -> bool:
    """Whether a trial of so many answers at a time found that it saves something, and changes nothing."""
    one_by_one, together, same = found
    return one_by_one - together >= _HANDING_OVER * count and same == 1
