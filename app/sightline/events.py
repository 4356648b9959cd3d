"""What slow work says as it runs: Progress, TextDelta, Finished. Work is a generator of these."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """The phases that a person can wait for."""

    LOADING = "loading"
    OPENING = "opening"  # files decoded into pictures
    READING = "reading"  # pictures through the vision encoder
    RECOGNISING = "recognising"  # text in pictures
    THINKING = "thinking"  # prefill
    WAITING = "waiting"  # for a server
    UNLOCKING = "unlocking"  # the key store, which asks the person
    TRAINING = "training"
    EXPORTING = "exporting"
    EVALUATING = "evaluating"
    ADDING = "adding"  # pictures to a batch
    DRAFTING = "drafting"  # alt texts
    WRITING = "writing"  # alt texts into files
    FETCHING = "fetching"  # a model's files
    VERIFYING = "verifying"  # that they are the right ones
    INSTALLING = "installing"  # copying or moving them
    MEASURING = "measuring"  # how fast this computer is
    SAMPLING = "sampling"  # a picture told again, to see how far an alt text can be relied on


class StopReason(StrEnum):
    """Why an answer ended."""

    END = "end"  # the model said it was done
    LENGTH = "length"  # max_new_tokens reached
    STOPPED = "stopped"  # the person stopped it
    FAILED = "failed"  # an error broke it off
    UNSURE = "unsure"  # the model could not tell: nothing of its answer passed its gate
    WITHHELD = "withheld"  # sentences of which the model was not sure are left out


@dataclass(frozen=True)
class Progress:
    """`done` of `total` steps of a stage; `detail` is a short English note, such as a loss."""

    stage: Stage
    done: int
    total: int
    detail: str = ""


@dataclass(frozen=True)
class TextDelta:
    """More of the answer's text: untrusted Markdown."""

    text: str


@dataclass(frozen=True)
class Finished:
    """The last event of an answer; times in seconds from the request, `seconds_to_first_token` None if none came.

    The token counts are 0 for an answer that was broken off, since only its model could tell them, and for one that
    took none: words copied from a picture. `cost` is what a
    server asks for the answer, in `currency`; None where that is not known, and for a model on this computer.
    """

    reason: StopReason
    prompt_tokens: int
    cached_tokens: int  # of the prompt, taken from the KV cache of an earlier turn
    new_tokens: int
    seconds_to_first_token: float | None
    seconds: float
    cost: float | None = None
    currency: str = ""

    @property
    def tokens_per_second(self) -> float | None:
        """Decoding speed after the first token; None where fewer than two tokens came."""
        if self.seconds_to_first_token is None or self.new_tokens < 2:
            return None
        writing = self.seconds - self.seconds_to_first_token
        return (self.new_tokens - 1) / writing if writing > 0 else None


Event = Progress | TextDelta | Finished
