"""Collects the licences of everything that is in the folder that PyInstaller made, into one text."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

_TEXTS = ("LICEN", "COPYING", "COPYRIGHT", "NOTICE", "AUTHORS")
_RULE = "=" * 100
# Part of every program that PyInstaller makes, though no file in the folder is called so.
_ALWAYS = {"pyinstaller"}
_TABLES = ("COLLECT-00.toc", "PYZ-00.toc")


def collect(work: Path) -> str:
    """The licences; `work` is where PyInstaller left its tables of what it took from where."""
    sources = set(_sources(work))
    parts = [
        _part(f"Python {sys.version.split()[0]}", "PSF-2.0", "https://www.python.org", [_python_licence()]),
        *(_of_distribution(each) for each in _distributions(sources)),
        *_whole_texts(),
        *_of_system(source for source in sources if source.startswith(("/lib/", "/usr/lib/"))),
    ]
    head = "Sightline comes with the following works of others, each under its own licence.\n"
    return "\n".join([head, *parts])


def _whole_texts() -> Iterator[str]:
    """Those that wheels only name, as every Debian system has them."""
    for name in ("LGPL-3", "GPL-3", "Apache-2.0"):
        if (text := Path("/usr/share/common-licenses", name)).is_file():
            yield _part(f"The whole text of {name}", name, "", [text.read_text(encoding="utf-8")])


def _sources(work: Path) -> Iterator[str]:
    """Every file that was taken, with links followed."""
    for table in _TABLES:
        for part in ast.literal_eval((work / table).read_text(encoding="utf-8")):
            for entry in part if isinstance(part, list) else ():
                if isinstance(entry, tuple) and len(entry) >= 3 and entry[1]:
                    yield os.path.realpath(entry[1])


def _distributions(sources: set[str]) -> list[Distribution]:
    """Those any of whose files was taken, by name; not the program itself."""
    found = {}
    for each in distributions():
        name = each.metadata.get("Name") or ""
        files = (os.path.realpath(str(each.locate_file(file))) for file in each.files or ())
        if name.lower() in _ALWAYS or (name != "sightline" and any(file in sources for file in files)):
            found[name.lower()] = each
    return [found[name] for name in sorted(found)]


def _of_distribution(each: Distribution) -> str:
    told = each.metadata
    texts = [
        Path(str(each.locate_file(file)))
        for file in each.files or ()
        if ".dist-info" in file.parts[0] and file.name.upper().startswith(_TEXTS)
    ]
    classifiers = [value.split(" :: ")[-1] for value in told.get_all("Classifier", []) if value.startswith("License")]
    short = told.get("License") if told.get("License") and "\n" not in told.get("License") else ""
    licence = told.get("License-Expression") or short or ", ".join(classifiers) or "see below"
    links = [link.split(", ", 1)[-1] for link in told.get_all("Project-URL", [])]
    written = [text.read_text(encoding="utf-8", errors="replace") for text in texts]
    if not written and told.get("License") and "\n" in told.get("License"):
        written = [told.get("License")]
    return _part(f"{told['Name']} {told['Version']}", licence, told.get("Home-page") or next(iter(links), ""), written)


def _of_system(sources: Iterable[str]) -> Iterator[str]:
    """The libraries that came from a Debian system, by its own account of their licences."""
    packages = set()
    for source in sources:
        # Where /lib is a link to /usr/lib, the system may know a file by its shorter name.
        for name in (source, source.removeprefix("/usr")):
            done = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
            packages |= {line.split(":")[0] for line in done.stdout.splitlines()}
    for package in sorted(packages):
        text = Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8")
        yield _part(f"{package}, as in Debian", "see below", "", [text])


def _python_licence() -> str:
    for folder in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        if (folder / "LICENSE.txt").is_file():
            return (folder / "LICENSE.txt").read_text(encoding="utf-8")
    return "Python Software Foundation License Version 2: https://docs.python.org/3/license.html"


def _part(title: str, licence: str, link: str, texts: list[str]) -> str:
    return "\n".join([_RULE, title, f"Licence: {licence}", *([link] if link else []), _RULE, "", *texts, ""])


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(collect(Path(sys.argv[1])), encoding="utf-8")
