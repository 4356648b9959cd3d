"""What the window of models asks before it does what costs something: download, export, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from sightline.catalogue.download import Plan
from sightline.catalogue.exporting import cost
from sightline.catalogue.installed import Installed, amount
from sightline.catalogue.terms import is_open
from sightline.durations import about
from sightline.ui.sentences import translated

translate = QCoreApplication.translate


def ask_to_download(plan: Plan, agreed: Callable[[], object], parent: QWidget) -> None:
    """What comes, and on what terms, before a byte of it does."""
    facts = translate("models", "{name}\n{size} as {dtype}, commit {commit}").format(
        name=plan.name, size=translated(amount(plan.size)), dtype=plan.dtype, commit=plan.commit[:12]
    )
    licence = translate("models", "Licence: {licence}").format(licence=plan.licence or translate("models", "not told"))
    notes = []
    if not is_open(plan.licence):
        notes.append(translate("models", "By downloading you agree to these terms. Read them first."))
    if plan.pinned == "now":
        notes.append(translate("models", "Its hashes are seen for the first time, and pinned from now on."))
    box = _box(
        translate("models", "Download this model?"), "\n".join(filter(None, (facts, licence, plan.licence_url))), parent
    )
    box.setInformativeText(" ".join(notes))
    words = translate("models", "&Download") if is_open(plan.licence) else translate("models", "I &agree; download")
    _offer(box, words, agreed)


def ask_to_export(model: Installed, title: str, agreed: Callable[[], object], parent: QWidget) -> None:
    """What becomes of a checkpoint, and what that takes."""
    takes = cost(model)
    words = translate(
        "models",
        "{title} becomes ONNX graphs with 8 bits a weight, which run without torch. The checkpoint stays.\n"
        "It takes up to {disk} on the disk, about {memory} of memory, and {time}; it can be cancelled at any"
        " time.",
    )
    words = words.format(
        title=title,
        disk=translated(amount(takes.disk)),
        memory=translated(amount(takes.memory)),
        time=translated(about(takes.seconds)),
    )
    _offer(_box(translate("models", "Export this model?"), words, parent), translate("models", "&Export"), agreed)


def ask_to_remove(model: Installed, title: str, agreed: Callable[[], object], parent: QWidget) -> None:
    """What goes, and what that frees."""
    words = translate("models", "{title} is removed from this computer; {size} become free.")
    box = _box(
        translate("models", "Remove this model?"),
        words.format(title=title, size=translated(amount(model.size))),
        parent,
    )
    _offer(box, translate("models", "&Remove"), agreed, QMessageBox.ButtonRole.DestructiveRole)


def _box(title: str, words: str, parent: QWidget) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    return box


def _offer(
    box: QMessageBox,
    words: str,
    agreed: Callable[[], object],
    role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.AcceptRole,
) -> None:
    button = box.addButton(words, role)
    box.addButton(QMessageBox.StandardButton.Cancel)
    button.clicked.connect(lambda: agreed())
    box.open()
