"""What the window of models asks before it does what costs something: download, export, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from sightline.catalogue.download import Plan
from sightline.catalogue.exporting import cost
from sightline.catalogue.installed import Installed, amount
from sightline.catalogue.terms import is_open

_tr = QCoreApplication.translate


def ask_to_download(plan: Plan, agreed: Callable[[], object], parent: QWidget) -> None:
    """What comes, and on what terms, before a byte of it does."""
    facts = _tr("models", "{name}\n{size} as {dtype}, commit {commit}").format(
        name=plan.name, size=amount(plan.size), dtype=plan.dtype, commit=plan.commit[:12]
    )
    licence = _tr("models", "Licence: {licence}").format(licence=plan.licence or _tr("models", "not told"))
    notes = []
    if not is_open(plan.licence):
        notes.append(_tr("models", "By downloading you agree to these terms. Read them first."))
    if plan.pinned == "now":
        notes.append(_tr("models", "Its hashes are seen for the first time, and pinned from now on."))
    box = _box(
        _tr("models", "Download this model?"), "\n".join(filter(None, (facts, licence, plan.licence_url))), parent
    )
    box.setInformativeText(" ".join(notes))
    words = _tr("models", "&Download") if is_open(plan.licence) else _tr("models", "I &agree; download")
    _offer(box, words, agreed)


def ask_to_export(model: Installed, title: str, agreed: Callable[[], object], parent: QWidget) -> None:
    """What becomes of a checkpoint, and what that takes."""
    takes = cost(model)
    words = _tr(
        "models",
        "{title} becomes ONNX graphs with 8 bits a weight, which run without torch. The checkpoint stays.\n"
        "It takes up to {disk} on the disk, about {memory} of memory, and about {time}; it can be cancelled at any"
        " time.",
    )
    words = words.format(
        title=title, disk=amount(takes.disk), memory=amount(takes.memory), time=duration(takes.seconds)
    )
    _offer(_box(_tr("models", "Export this model?"), words, parent), _tr("models", "&Export"), agreed)


def ask_to_remove(model: Installed, title: str, agreed: Callable[[], object], parent: QWidget) -> None:
    """What goes, and what that frees."""
    words = _tr("models", "{title} is removed from this computer; {size} become free.")
    box = _box(_tr("models", "Remove this model?"), words.format(title=title, size=amount(model.size)), parent)
    _offer(box, _tr("models", "&Remove"), agreed, QMessageBox.ButtonRole.DestructiveRole)


def duration(seconds: float) -> str:
    """About how long something takes, in words."""
    if seconds < 90:
        return _tr("models", "a minute")
    minutes = round(seconds / 60)
    return _tr("models", "{n} minutes").format(n=minutes)


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
