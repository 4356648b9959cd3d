"""What is copied out of a painted Markdown text: words as they are read, without what only Qt's layout needs."""

from __future__ import annotations

import re
from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from sightline.ui.markdown_document import BREAK, is_mirrored

_BETWEEN_PARTS = re.compile(r"</table>\s*<table[^>]*>(?!\s*<thead)")  # of a long table, in Qt's HTML


def copied(cursor: QTextCursor) -> QMimeData:
    """The selection, without the places to break; a long table is one again."""
    html = cursor.selection().toHtml()
    if any(cursor.selectionStart() <= seam < cursor.selectionEnd() for seam in _seams(_tables(cursor.document()))):
        html = _BETWEEN_PARTS.sub("", html)
    mime = QMimeData()
    mime.setText(_words(cursor).replace(BREAK, ""))
    mime.setHtml(html.replace(BREAK, ""))
    return mime


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _seams(tables: list[QTextTable]) -> list[int]:
    """Where the empty lines are that Qt has between the parts of a long table."""
    return [table.firstPosition() - 1 for table in tables if not table.format().toTableFormat().headerRowCount()]


def _words(cursor: QTextCursor) -> str:
    """In the order in which they are read: a seam is no line, and what was mirrored for Qt is turned back."""
    letters = cursor.document().toPlainText().encode("utf-16-le", "surrogatepass")  # as positions are counted

    def words(first: int, last: int) -> str:
        return letters[2 * first : 2 * last].decode("utf-16-le", "surrogatepass")

    def of_cells(table: QTextTable, row: int, begin: int, end: int) -> str:
        cells = [table.cellAt(row, column) for column in range(begin, end)]
        ordered = cells[::-1] if is_mirrored(table) else cells
        return "\n".join(words(cell.firstPosition(), cell.lastPosition()) for cell in ordered)

    if cursor.hasComplexSelection():  # whole cells of one table
        row, rows, column, columns = cast(tuple[int, int, int, int], cursor.selectedTableCells())
        table = cursor.currentTable()
        return "\n".join(of_cells(table, each, column, column + columns) for each in range(row, row + rows))
    pieces, at, end = [], cursor.selectionStart(), cursor.selectionEnd()
    tables = _tables(cursor.document())
    seams = _seams(tables)
    for table in tables:
        seam = table.firstPosition() - 1
        if seam in seams and at <= seam < end:
            pieces.append(words(at, seam))
            at = seam + 1
        for row in range(table.rows() if is_mirrored(table) else 0):
            first, last = table.cellAt(row, 0).firstPosition(), table.cellAt(row, table.columns() - 1).lastPosition()
            if at <= first and last <= end:
                pieces += words(at, first), of_cells(table, row, 0, table.columns())
                at = last
    return "".join(pieces) + words(at, end)
