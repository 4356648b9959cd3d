"""The empty state fits: nothing is cut at the side, whatever the size of the text."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from sightline.settings import resource_folder
from sightline.ui.theme import Appearance
from sightline.ui.welcome import Offer, Welcome, find_samples


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [360, 760])
def test_nothing_is_cut(qapp, qtbot, scale, width):
    appearance = Appearance(qapp)
    appearance.choose("light", scale)
    welcome = Welcome(find_samples(resource_folder() / "samples"))
    qtbot.addWidget(welcome)
    welcome.resize(width, 300)
    welcome.make_offer(Offer("A larger model can describe photos, and this computer can run it. " * 4, "&Get it…"))
    welcome.show()
    parts = [*welcome.findChildren(QAbstractButton), *welcome.findChildren(QLabel)]
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))
    qtbot.waitUntil(lambda: welcome.verticalScrollBar().maximum() > 0)
    assert len(parts) >= 11
    for part in parts:
        left = part.mapTo(welcome.widget(), part.rect().topLeft()).x()
        assert left >= 0
        assert left + part.width() <= welcome.viewport().width()
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
        assert part.height() >= needed
    appearance.choose("system", 1.0)
