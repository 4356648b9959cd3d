"""Garbage is collected on the GUI thread, whoever made it."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from sightline.ui import garbage
from sightline.ui.garbage import GarbageCollector


class Ring:
    """Garbage that only the cyclic collector frees; tells in which thread it went."""

    def __init__(self, freed_in: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_in.append(threading.get_ident()))


def test_what_a_lane_leaves_is_freed_on_the_gui_thread(qtbot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(garbage, "_INTERVAL", 5)
    owner = QObject()
    GarbageCollector(owner)
    freed_in: list[int] = []

    def litter() -> None:
        for _ in range(3000):  # many times what makes Python collect
            Ring(freed_in)

    lane = threading.Thread(target=litter)
    lane.start()
    lane.join()
    assert freed_in == []
    qtbot.waitUntil(lambda: len(freed_in) == 3000)
    assert set(freed_in) == {threading.get_ident()}
    owner.deleteLater()
    qtbot.waitUntil(gc.isenabled)


def test_what_was_there_before_is_not_looked_through_again(qtbot):
    owner = QObject()
    GarbageCollector(owner)
    assert not any(each is garbage.__dict__ for each in gc.get_objects())
    owner.deleteLater()
    qtbot.waitUntil(gc.isenabled)
    assert any(each is garbage.__dict__ for each in gc.get_objects())
