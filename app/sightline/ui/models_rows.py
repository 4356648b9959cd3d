"""What stands in the list of models, and what is said of each: those that are here, and those to be had."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from sightline.catalogue.arguments import CHECKPOINT
from sightline.catalogue.entries import find
from sightline.catalogue.fits import Fit
from sightline.catalogue.installed import Installed, amount
from sightline.durations import about
from sightline.settings import Settings, builtin_model_folder
from sightline.ui.model_lane import Source
from sightline.ui.models_work import Overview
from sightline.ui.sentences import listed, translated

translate = QCoreApplication.translate


class Kind(Enum):
    """What can be done with a model."""

    BUILTIN = auto()
    INSTALLED = auto()
    UNFINISHED = auto()
    AVAILABLE = auto()
    UNFIT = auto()


@dataclass(frozen=True)
class Row:
    """One model of the list; all words are plain text."""

    kind: Kind
    name: str  # owner/name; empty for the built-in one
    title: str
    status: str  # one line
    details: str  # several lines
    model: Installed | None = None
    dtype: str = ""  # to fetch; empty for the usual one
    exportable: bool = False  # to ONNX graphs
    usable: bool = True  # as it is
    finds: bool = False  # pictures by words, and answers nothing
    in_use: bool = False  # already: it answers, or finds pictures


def rows(overview: Overview, answers: Source | None, settings: Settings) -> list[Row]:
    """The rows in their order, given what answers; the settings tell which model finds pictures."""
    here = {model.name for model in overview.installed}
    waiting = [name for name in overview.unfinished if name not in here]
    advised = overview.advice.recommended
    found = [_builtin(answers == builtin_model_folder())]
    found += [_installed(model, answers, settings, overview) for model in overview.installed]
    found += [_unfinished(name) for name in waiting]
    for fit in overview.advice.fits:
        if fit.entry.repository not in (*here, *waiting):
            best = advised is not None and fit.entry == advised.entry
            found.append(_available(fit, overview.advice.why if best else ""))
    return found


def _builtin(answers: bool) -> Row:
    status = translate("models", "Answers now") if answers else translate("models", "Always here")
    return Row(
        Kind.BUILTIN,
        "",
        translate("models", "Built-in model"),
        status,
        translate("models", "Drawings, charts and signs; not photographs."),
        in_use=answers,
    )


def _installed(model: Installed, answers: Source | None, settings: Settings, overview: Overview) -> Row:
    entry, finds_now = find(model.name), str(model.folder) == settings.search_model_folder
    finds = model.name in overview.finding
    if model.folder == answers:
        state = translate("models", "Answers now")
    elif finds and finds_now:
        state = translate("models", "Finds pictures now")
    else:
        state = translate("models", "Installed")
    parts = (state, model.origin.dtype, translated(amount(model.size)))
    exportable, usable = model.name in overview.exportable, model.name not in overview.unusable
    lines = [
        "" if usable else _needs(exportable),
        translate("catalogue", entry.good_at) if entry is not None else "",
        _licence(model.origin.licence, model.origin.licence_url),
        translate("models", "From {source}").format(source=model.origin.source),
        translate("models", "Commit {commit}").format(commit=model.origin.commit) if model.origin.commit else "",
        translate("models", "In {folder}").format(folder=model.folder),
    ]
    title = entry.title if entry is not None else model.name
    status = listed(filter(None, parts))
    details = "\n".join(filter(None, lines))
    return Row(
        Kind.INSTALLED,
        model.name,
        title,
        status,
        details,
        model,
        exportable=exportable,
        usable=usable,
        finds=finds,
        in_use=finds_now if finds else model.folder == answers,
    )


def _needs(exportable: bool) -> str:
    if exportable:
        return translate(
            "models", "It is a checkpoint, which has to be exported to ONNX graphs before it answers here."
        )
    return translate("models", "It is a checkpoint. It runs in torch, or is exported, with the packages of an extra.")


def _unfinished(name: str) -> Row:
    entry = find(name)
    details = translate("models", "Some of it is here. It goes on where it stopped.")
    return Row(
        Kind.UNFINISHED, name, entry.title if entry is not None else name, translate("models", "Paused"), details
    )


def _available(fit: Fit, advised: str) -> Row:
    entry = fit.entry
    facts = [translated(amount(fit.disk))]
    if fit.seconds is not None:
        facts.append(translate("models", "{time} an answer").format(time=translated(about(fit.seconds))))
    needs = translate("models", "About {disk} to fetch, {memory} of memory.")
    status = listed(facts) if fit.fits else translate("models", "Will not run here")
    lines = [
        translate("models", "Recommended: {why}").format(why=translated(advised)) if advised else "",
        translated(fit.problem),
        translate("catalogue", entry.good_at),
        needs.format(disk=translated(amount(fit.disk)), memory=translated(amount(fit.memory))),
        translate("models", "Languages: {languages}").format(languages=listed(entry.languages)),
        _licence(entry.licence.name, entry.licence.url),
        translate("models", "Its owners give it to people who accepted its terms on the hub; it needs an access token.")
        if entry.gated
        else "",
    ]
    title = translate("models", "{title} (recommended)").format(title=entry.title) if advised else entry.title
    kind = Kind.AVAILABLE if fit.fits else Kind.UNFIT
    dtype = CHECKPOINT if fit.dtype == CHECKPOINT else ""  # which graphs there are, the hub knows best
    return Row(kind, entry.repository, title, status, "\n".join(filter(None, lines)), dtype=dtype)


def _licence(name: str, url: str) -> str:
    return translate("models", "Licence: {licence} {url}").format(licence=name, url=url).rstrip() if name else ""
