"""A layout that sets widgets in lines, as words are set in a paragraph, in the direction in which they are read."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Each widget at the width it asks for; a new line begins where the next one would not fit."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, centred: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._centred = centred
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way in."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item in that place, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand over the item in that place."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(area)
        self._arrange(area, move=True)

    def sizeHint(self) -> QSize:
        """Some room; the height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest widget alone on a line."""
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize() if item.hasHeightForWidth() else item.sizeHint())
        return size

    def _arrange(self, area: QRect, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item in self._items:
            size = item.sizeHint()
            if item.hasHeightForWidth() or size.width() > area.width():
                width = min(size.width(), area.width())
                size = QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
            if not lines or size.width() > room:
                lines.append([])
                room = area.width()
            lines[-1].append((item, size))
            room -= size.width() + self.spacing()
        owner = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if owner is None else owner.layoutDirection()
        y = area.y()
        for line in lines:
            height = max(size.height() for _, size in line)
            spare = area.width() - sum(size.width() for _, size in line) - self.spacing() * (len(line) - 1)
            x = area.x() + (spare // 2 if self._centred else 0)
            for item, size in line:
                if move:
                    place = QRect(QPoint(x, y), QSize(size.width(), height))
                    item.setGeometry(QStyle.visualRect(direction, area, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing() - area.y(), 0)
