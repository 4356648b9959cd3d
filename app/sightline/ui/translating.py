"""Brings the translations in step with the program: `python -m sightline.ui.translating`, in a checkout."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import PySide6

import sightline
from sightline.annotate.purposes import DECISION_TREE, LENGTHS
from sightline.catalogue.entries import catalogue
from sightline.model_settings import ModelSettings
from sightline.servers import Server
from sightline.settings import Settings, resource_folder
from sightline.transcripts.labels import LABELS
from sightline.ui.languages import LOCALES, TRANSLATED
from sightline.ui.welcome import find_samples


def texts_elsewhere() -> Iterator[tuple[str, str, bool]]:
    """Context, text, and whether it counts, of all that windows translate, but rooms without Qt hold in English."""
    for record in (Settings, ModelSettings, Server):
        for entry in fields(record):
            if entry.metadata:
                for text in (entry.metadata["title"], entry.metadata["help"], entry.metadata["section"]):
                    if text:
                        yield "settings", text, False
                for title in entry.metadata["choices"].values():
                    yield "settings", title, False
    for step in DECISION_TREE:
        yield "review", step.question, False
        for answer, _ in step.choices:
            yield "review", answer, False
    for model in catalogue():
        yield "catalogue", model.good_at, False
    for length in LENGTHS:
        yield "review", length.name, False
    for sample in find_samples(resource_folder() / "samples"):
        yield "samples", sample.title, False
    labels = LABELS["en"]
    for sentence in (*said_sentences(), labels.gone, labels.changed, ", "):
        yield "sentences", sentence, "{n}" in sentence


def said_sentences() -> Iterator[str]:
    """The templates of all that is `said` by the rooms that a window uses; the command line speaks English."""
    for file in sorted(Path(sightline.__file__).parent.rglob("*.py")):
        if file.name not in ("cli.py", "command.py") and not {"onnx_export", "training"} & {*file.parts}:
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                match node:
                    case ast.Call(ast.Name("said"), [ast.Constant(str(template))]):
                        yield template


def texts_of_windows() -> Iterator[tuple[str, str, bool]]:
    """Context, text, and whether it counts, of all calls of `tr` and `translate`; Qt's reader of Python misses some."""
    for file in sorted(Path(__file__).parent.glob("*.py")):
        yield from _texts_in(ast.parse(file.read_text("utf-8")), "")


def _texts_in(node: ast.AST, name: str) -> Iterator[tuple[str, str, bool]]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Call(ast.Attribute(attr="tr"), [ast.Constant(str(text)), *more]):
                yield name, text, len(more) == 2
            case ast.Call(
                ast.Attribute(attr="translate") | ast.Name("translate"),
                [ast.Constant(str(context)), ast.Constant(str(text)), *more],
            ):
                yield context, text, len(more) == 2
            case ast.Call(ast.Attribute(attr="tr"), [ast.JoinedStr(), *_]):
                raise ValueError(f"{ast.unparse(child)} cannot be translated: name what is filled in, and format it.")
        yield from _texts_in(child, child.name if isinstance(child, ast.ClassDef) else name)


def update(file: Path, language: str) -> None:
    """Bring a .ts file in step: new texts come in without a translation, those that are gone leave."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.py"
        texts = dict.fromkeys((*texts_of_windows(), *texts_elsewhere()))
        calls = (  # in the one form in which Qt's reader of Python finds a text that counts
            f"class {context}:\n    def told(self):\n        self.tr({text!r}, ''{', n' * counts})\n"
            for context, text, counts in texts
        )
        found.write_text("".join(calls), encoding="utf-8")
        options = ("-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext", "-silent")
        languages = ("-source-language", "en", "-target-language", LOCALES.get(language, language))
        _run("lupdate", *options, *languages, str(found), "-ts", str(file))


def compile_to(file: Path, compiled: Path) -> None:
    """Make of a .ts file what Qt reads when the program runs."""
    _run("lrelease", "-silent", str(file), "-qm", str(compiled))


def main() -> None:
    """Bring all of them in step, and compile them."""
    folder = resource_folder() / "i18n"
    for language in TRANSLATED:
        file = folder / f"sightline_{language}.ts"
        update(file, language)
        compile_to(file, file.with_suffix(".qm"))


def _run(tool: str, *arguments: str) -> None:
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([Path(PySide6.__file__).parent / name, *arguments], check=True)


if __name__ == "__main__":
    main()
