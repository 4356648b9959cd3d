"""The phases of an answer in words and numbers: loading, reading, writing, done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sightline.events import Finished, Progress, Stage, StopReason


def phase(progress: Progress) -> str:
    """What is going on now, such as “Reading image 1/2…”."""
    tr = QCoreApplication.translate
    match progress.stage:
        case Stage.LOADING:
            words = tr("status", "Loading the model… {share} %").format(
                share=round(100 * progress.done / progress.total) if progress.total else 0
            )
        case Stage.OPENING:
            words = tr("status", "Opening picture {at}/{total}…").format(
                at=min(progress.done + 1, progress.total), total=progress.total
            )
        case Stage.READING:
            words = tr("status", "Reading image {at}/{total}…").format(
                at=min(progress.done + 1, progress.total), total=progress.total
            )
        case Stage.WAITING:
            words = tr("status", "Waiting for the server…")
        case _:
            words = tr("status", "Thinking…")
    return words


def writing(tokens: int, seconds: float) -> str:
    """The answer is being written; `tokens` in `seconds` since the first of them."""
    tr = QCoreApplication.translate
    if tokens < 2 or seconds <= 0:
        return tr("status", "Writing…")
    return tr("status", "Writing, {speed:.0f} tok/s").format(speed=(tokens - 1) / seconds)


def outcome(finished: Finished) -> str:
    """How an answer ended, with its numbers: “12 tokens, 0.4 s, first token 0.05 s, ended by the model”."""
    tr = QCoreApplication.translate
    parts = []
    if finished.new_tokens:
        parts.append(
            tr("status", "1 token")
            if finished.new_tokens == 1
            else tr("status", "{n} tokens").format(n=finished.new_tokens)
        )
    parts.append(tr("status", "{seconds:.1f} s").format(seconds=finished.seconds))
    if finished.seconds_to_first_token is not None:
        parts.append(tr("status", "first token {seconds:.2f} s").format(seconds=finished.seconds_to_first_token))
    if finished.tokens_per_second is not None:
        parts.append(tr("status", "{speed:.0f} tok/s").format(speed=finished.tokens_per_second))
    if finished.cost is not None:
        parts.append(tr("status", "{cost} {currency}").format(cost=f"{finished.cost:.2g}", currency=finished.currency))
    parts.append(ending(finished.reason))
    return ", ".join(parts)


def ending(reason: StopReason) -> str:
    """Why an answer ended."""
    tr = QCoreApplication.translate
    match reason:
        case StopReason.END:
            return tr("status", "ended by the model")
        case StopReason.LENGTH:
            return tr("status", "cut at the longest length")
        case StopReason.STOPPED:
            return tr("status", "stopped")
        case StopReason.FAILED:
            return tr("status", "broken off by an error")
        case StopReason.UNSURE:
            return tr("status", "unsure")
        case StopReason.WITHHELD:
            return tr("status", "unsure of a part")
