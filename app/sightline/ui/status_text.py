"""The phases of an answer in words and numbers: loading, reading, writing, done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sightline.events import Finished, Progress, Stage, StopReason
from sightline.ui.sentences import LocalNumber, listed


def phase(progress: Progress) -> str:
    """What is going on now, such as “Reading image 1/2…”."""
    translate = QCoreApplication.translate
    match progress.stage:
        case Stage.LOADING:
            words = translate("status", "Loading the model… {share} %").format(
                share=round(100 * progress.done / progress.total) if progress.total else 0
            )
        case Stage.OPENING:
            words = translate("status", "Opening picture {at}/{total}…").format(
                at=min(progress.done + 1, progress.total), total=progress.total
            )
        case Stage.READING:
            words = translate("status", "Reading image {at}/{total}…").format(
                at=min(progress.done + 1, progress.total), total=progress.total
            )
        case Stage.WAITING:
            words = translate("status", "Waiting for the server…")
        case Stage.UNLOCKING:
            words = translate("status", "Waiting for the key store of this computer. Unlock it if it asks…")
        case _:
            words = translate("status", "Thinking…")
    return words


def writing(tokens: int, seconds: float) -> str:
    """The answer is being written; `tokens` in `seconds` since the first of them."""
    translate = QCoreApplication.translate
    if tokens < 2 or seconds <= 0:
        return translate("status", "Writing…")
    return translate("status", "Writing, {speed:.0f} tok/s").format(speed=(tokens - 1) / seconds)


def outcome(finished: Finished) -> str:
    """How an answer ended, with its numbers: “12 tokens, 0.4 s, first token 0.05 s, ended by the model”."""
    translate = QCoreApplication.translate
    parts = []
    if finished.new_tokens:
        parts.append(
            translate("status", "1 token")
            if finished.new_tokens == 1
            else translate("status", "{n} tokens", "", finished.new_tokens).format(n=finished.new_tokens)
        )
    parts.append(translate("status", "{seconds:.1f} s").format(seconds=LocalNumber(finished.seconds)))
    if finished.seconds_to_first_token is not None:
        parts.append(
            translate("status", "first token {seconds:.2f} s").format(
                seconds=LocalNumber(finished.seconds_to_first_token)
            )
        )
    if finished.tokens_per_second is not None:
        parts.append(translate("status", "{speed:.0f} tok/s").format(speed=finished.tokens_per_second))
    if finished.cost is not None:
        parts.append(
            translate("status", "{cost} {currency}").format(
                cost=f"{LocalNumber(finished.cost):.2g}", currency=finished.currency
            )
        )
    parts.append(ending(finished.reason))
    return listed(parts)


def ending(reason: StopReason) -> str:
    """Why an answer ended."""
    translate = QCoreApplication.translate
    match reason:
        case StopReason.END:
            return translate("status", "ended by the model")
        case StopReason.LENGTH:
            return translate("status", "cut at the longest length")
        case StopReason.STOPPED:
            return translate("status", "stopped")
        case StopReason.FAILED:
            return translate("status", "broken off by an error")
        case StopReason.UNSURE:
            return translate("status", "unsure")
        case StopReason.WITHHELD:
            return translate("status", "unsure of a part")
