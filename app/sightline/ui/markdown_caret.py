"""Where the caret goes in a table that runs from right to left, which Qt keeps mirrored: on in the order of reading."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from sightline.ui.markdown_document import is_mirrored


def position_in_reading_order(document: QTextDocument, old: int, new: int) -> int:
    """Where a caret belongs that Qt moved from `old` to `new`: elsewhere if that left or entered a mirrored cell."""
    forward = new > old
    table = _mirrored_table(document, old)
    if table is None:
        table = _mirrored_table(document, new)
        if table is None:
            return new
        first, last = table.cellAt(0, table.columns() - 1), table.cellAt(table.rows() - 1, 0)
        return first.firstPosition() if forward else last.lastPosition()
    cell = table.cellAt(old)
    if cell.firstPosition() <= new <= cell.lastPosition():
        return new
    read = cell.row() * table.columns() + (table.columns() - 1 - cell.column()) + (1 if forward else -1)
    if read < 0:
        return table.firstPosition() - 1
    if read == table.rows() * table.columns():
        return table.lastPosition() + 1
    row, column = divmod(read, table.columns())
    following = table.cellAt(row, table.columns() - 1 - column)
    return following.firstPosition() if forward else following.lastPosition()


def _mirrored_table(document: QTextDocument, position: int) -> QTextTable | None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    table = cursor.currentTable()
    return table if table is not None and is_mirrored(table) else None
