"""Collecting Python's cyclic garbage on the GUI thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 500  # ms


class GarbageCollector(QObject):
    """Takes the cyclic garbage collector's work over, for as long as it lives.

    Python collects on whichever thread happens to allocate. On a lane's thread it would destroy Qt's objects beside the
    GUI thread that is using them: a crash, rare and without a trace. The generations and thresholds stay Python's.
    What was imported until then is left out, since it is no garbage: looking through it held the window up by 40 ms.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self.destroyed.connect(gc.unfreeze)
        self.destroyed.connect(gc.enable)
        timer = QTimer(self)
        timer.timeout.connect(self._collect)
        timer.start(_INTERVAL)

    def _collect(self) -> None:
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count <= threshold:
                break
            gc.collect(generation)
