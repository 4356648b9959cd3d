"""The menu of a message: what its text view offers, and the ways in which the message can leave."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt

from sightline.ui.message_card import MessageCard


def show_message_menu(
    card: MessageCard, place: QPoint, read_aloud: Callable[[], object], export: Callable[[bool], object] | None
) -> None:
    """Open it at a place in the card's view; `export` is told whether all before the message goes along.

    Without `export` the message cannot leave now.
    """
    menu = card.view.createStandardContextMenu(place)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("messages", "Read this message &aloud"), read_aloud)
    menu.addAction(QCoreApplication.translate("messages", "Copy this message as &Markdown"), card.copy)
    for words, branch in (
        (QCoreApplication.translate("messages", "&Export this message…"), False),
        (QCoreApplication.translate("messages", "Export &up to this message…"), True),
    ):
        action = menu.addAction(words)
        action.setEnabled(export is not None)
        if export is not None:
            action.triggered.connect(lambda _=False, branch=branch: export(branch))
    menu.popup(card.view.mapToGlobal(place))
