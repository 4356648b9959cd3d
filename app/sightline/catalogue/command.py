"""`sightline models`: list, get, use, remove, check, move, export, settings, measure, token."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import json
import sys
from collections.abc import Callable
from dataclasses import Field, asdict, fields, replace
from pathlib import Path
from typing import Any

from sightline import keys
from sightline.catalogue import download, machine
from sightline.catalogue.entries import FINDING, Entry, find
from sightline.catalogue.exporting import can_export, cost, export
from sightline.catalogue.file_checks import model_type
from sightline.catalogue.fits import Advice, Fit, engine
from sightline.catalogue.folders import add_folder
from sightline.catalogue.here import advice, hub_token, moved, speed_file, token_account
from sightline.catalogue.hub import hub_host, offline, refuse_offline, repository_name
from sightline.catalogue.installed import Installed, Library, amount, free_disk, models_folder
from sightline.catalogue.terms import is_open, with_terms
from sightline.durations import about
from sightline.errors import DownloadError, said
from sightline.model_settings import (
    BUILTIN,
    ModelSettings,
    load_model_settings,
    model_key,
    model_settings_file,
    save_model_settings,
)
from sightline.settings import Settings, settings_file
from sightline.terminal import harmless, run
from sightline.typed_fields import usable_values


def models(options: argparse.Namespace) -> int:
    """Run one of the sub-commands; returns the exit code. Raises AppError."""
    return _WORK[options.verb](options, Settings.load(settings_file()))


def _list(options: argparse.Namespace, settings: Settings) -> int:
    library = Library(models_folder(settings))
    here, told = library.models(), advice(settings)
    chosen = settings.model_folder
    if options.json:
        print(json.dumps(_as_json(library, here, told, chosen)))
        return 0
    print(f"Installed in {library.folder}:" if here else "No model is installed but the built-in one.")
    for model in here:
        used = _used(str(model.folder), settings)
        origin = ", ".join(filter(None, (model.origin.dtype, model.origin.licence)))
        print(harmless(f"  {model.name}  {amount(model.size)}  {origin}{used}"))
    for name in library.unfinished():
        print(harmless(f"  {name}  not all of it came yet; go on with: sightline models get {name}"))
    if here:
        print(f"  {amount(library.size())} in all, {amount(free_disk(library.folder))} are free there")
    print(f"\nRecommended: {told.why}\n\nTo be had with: sightline models get NAME")
    for fit in told.fits:
        print(f"  {fit.entry.repository}\n      {_facts(fit)}\n      {fit.entry.good_at}")
        if not fit.fits:
            print(f"      Will not run here: {fit.problem}")
    return 0


def _used(folder: str, settings: Settings) -> str:
    if folder == settings.model_folder:
        return " (answers in the window)"
    return " (finds pictures by words)" if folder == settings.search_model_folder else ""


def _facts(fit: Fit) -> str:
    takes = "" if fit.seconds is None else f"{about(fit.seconds)} an answer"
    facts = (f"{amount(fit.disk)}, {amount(fit.memory)} of memory", takes, ", ".join(fit.entry.languages))
    gated = "; to be agreed to on the hub first" if fit.entry.gated else ""
    return "; ".join(filter(None, (*facts, fit.entry.licence.name))) + gated


def _as_json(library: Library, here: list[Installed], told: Advice, chosen: str) -> dict[str, Any]:
    return {
        "folder": str(library.folder),
        "installed": [
            {
                "name": model.name,
                "folder": str(model.folder),
                "bytes": model.size,
                "default": str(model.folder) == chosen,
                "installed": model.when,
                **asdict(model.origin),
            }
            for model in here
        ],
        "unfinished": library.unfinished(),
        "recommended": None if told.recommended is None else told.recommended.entry.repository,
        "why": told.why,
        "available": [asdict(fit) for fit in told.fits],
    }


def _get(options: argparse.Namespace, settings: Settings) -> int:
    library = Library(models_folder(settings))
    entry = find(options.name)
    name = entry.repository if entry is not None else repository_name(options.name)
    folder = Path(options.name)
    if folder.is_dir():
        model = run(add_folder(library, folder))
    elif name is None:
        raise DownloadError(
            options.name, said("this is no model of the hub, and no folder."), said("Give it as owner/name.")
        )
    else:
        model = _fetch(options, settings, library, name, entry)
    print(harmless(f"Installed: {model.name} in {model.folder}"))
    if can_export(model, engine()):
        print(harmless(f"To run it without torch: sightline models export {model.name}"))
    return 0


def _fetch(
    options: argparse.Namespace, settings: Settings, library: Library, name: str, entry: Entry | None
) -> Installed:
    if offline(settings.offline):
        raise refuse_offline(name)
    token = run(hub_token())
    pinned = entry.commit if entry is not None and entry.commit else ""
    looking = download.look_up(
        library, name, dtype=options.dtype, revision=options.revision, pinned=pinned, token=token
    )
    plan = run(looking)
    plan = with_terms(plan, entry)
    print(harmless(f"{plan.name} ({plan.dtype}, {amount(plan.size)}), commit {plan.commit}"))
    if plan.pinned == "now":
        print("Its hashes are seen for the first time: they are pinned from now on.")
    print(harmless(f"Licence: {plan.licence or 'not told'} {plan.licence_url}".rstrip()))
    if not is_open(plan.licence) and not options.accept_licence:
        if not sys.stdin.isatty():
            raise DownloadError(
                name, said("its licence has to be agreed to."), said("Read it, and add --accept-licence.")
            )
        if input("Do you agree to these terms? [y/N] ").strip().lower() not in ("y", "yes"):
            raise DownloadError(name, said("its licence was not agreed to."), said("Nothing was fetched."))
    return run(download.fetch(library, plan, token))


def _use(options: argparse.Namespace, settings: Settings) -> int:
    folder = "" if options.name == BUILTIN else str(_installed(settings, options.name).folder)
    if folder and model_type(Path(folder)) in FINDING:
        replace(settings, search_model_folder=folder).save(settings_file())
    else:
        replace(settings, model_folder=folder).save(settings_file())
    return 0


def _remove(options: argparse.Namespace, settings: Settings) -> int:
    library = Library(models_folder(settings))
    if options.name in library.unfinished():
        library.discard(options.name)
    else:
        model = _installed(settings, options.name)
        library.remove(model.name)
        chosen = ("model_folder", "search_model_folder")
        gone: dict[str, Any] = {name: "" for name in chosen if vars(settings)[name] == str(model.folder)}
        replace(settings, **gone).save(settings_file())
    print(harmless(f"Removed: {options.name}"))
    return 0


def _check(options: argparse.Namespace, settings: Settings) -> int:
    library = Library(models_folder(settings))
    chosen = [_installed(settings, name) for name in options.names] or library.models()
    bad = 0
    for model in chosen:
        problems = run(library.check(model))
        for problem in problems:
            print(harmless(f"{model.name}: {problem}"))
        if not problems:
            print(harmless(f"{model.name}: {len(model.files)} files are what was installed."))
        bad += bool(problems)
    return 5 if bad else 0


def _move(options: argparse.Namespace, settings: Settings) -> int:
    library, folder = Library(models_folder(settings)), options.folder.absolute()
    run(library.move(folder))
    moved(settings, folder).save(settings_file())
    print(f"Models are kept in {folder} now.")
    return 0


def _export(options: argparse.Namespace, settings: Settings) -> int:
    model = _installed(settings, options.name)
    if not can_export(model, engine()):
        problem = said("it is no checkpoint that can be exported here.")
        raise DownloadError(
            model.name, problem, said("To export takes a checkpoint, and the packages of the extra “export”.")
        )
    takes = cost(model)
    print(
        f"It takes up to {amount(takes.disk)} on the disk, about {amount(takes.memory)} of memory, and"
        f" {about(takes.seconds)}; Ctrl+C cancels it."
    )
    exported = run(export(Library(models_folder(settings)), model))
    print(harmless(f"Installed: {exported.name} in {exported.folder}"))
    return 0


def _settings(options: argparse.Namespace, settings: Settings) -> int:
    folder = Path(options.name)
    if options.name == BUILTIN:
        key = BUILTIN
    elif folder.is_dir():
        key = model_key(folder.absolute(), models_folder(settings))
    else:
        key = _installed(settings, options.name).name
    everything = load_model_settings(model_settings_file())
    before = everything.get(key, ModelSettings())
    chosen = asdict(ModelSettings() if options.reset else before)
    known = {entry.name: entry for entry in fields(ModelSettings)}
    for words in options.chosen:
        name, _, value = words.partition("=")
        if name not in known:
            raise DownloadError(
                key, said("there is no setting {name!r}.", name=name), said("Choose one of {names}.", names=[*known])
            )
        chosen[name] = _in_type(key, known[name], value) if value else known[name].default
    now = ModelSettings(**chosen)
    if now != before:
        save_model_settings({**everything, key: now}, model_settings_file())
    for name, entry in known.items():
        print(harmless(f"{name} = {chosen[name]}\n    {entry.metadata['help']}"))
    return 0


def _in_type(key: str, entry: Field[Any], words: str) -> Any:
    """What was typed, in the type of its field. Raises DownloadError."""
    value: Any = None
    with contextlib.suppress(ValueError):  # which is no number
        value = words if isinstance(entry.default, str) else json.loads(words)
    if usable_values(ModelSettings, {entry.name: value}):
        return float(value) if isinstance(entry.default, float) else value
    low, high = entry.metadata["bounds"]
    among = ", ".join(entry.metadata["choices"]) or f"a number from {low:g} to {high:g}"
    raise DownloadError(
        key,
        said("{name} cannot be {words!r}.", name=entry.name, words=words),
        said("It is one of: {names}.", names=among),
    )


def _measure(options: argparse.Namespace, settings: Settings) -> int:
    speed = run(machine.measure(speed_file()))
    print(f"Weights are read at {speed.bytes_per_second / 1e9:.1f} GB/s, matrices multiplied at", end=" ")
    print(f"{speed.flops / 1e9:.0f} GFLOP/s.\nRecommended: {advice(settings).why}")
    return 0


def _token(options: argparse.Namespace, settings: Settings) -> int:
    if sys.stdin.isatty():
        token = getpass.getpass(f"Access token for {hub_host()} (nothing to forget the one that is kept): ")
    else:
        token = sys.stdin.readline()
    if not keys.set_key(token_account(), token.strip()):
        remedy = said("Set it for one command instead: HF_TOKEN=… sightline models get …")
        raise DownloadError(hub_host(), said("this computer has no safe store for keys, so it is not kept."), remedy)
    return 0


def _installed(settings: Settings, name: str) -> Installed:
    model = Library(models_folder(settings)).find(name)
    if model is None:
        raise DownloadError(name, said("no such model is installed."), said("See: sightline models list"))
    return model


_WORK: dict[str, Callable[[argparse.Namespace, Settings], int]] = {
    "list": _list,
    "get": _get,
    "use": _use,
    "remove": _remove,
    "check": _check,
    "move": _move,
    "export": _export,
    "settings": _settings,
    "measure": _measure,
    "token": _token,
}
