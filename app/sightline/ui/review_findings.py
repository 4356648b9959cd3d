"""What the lint has to say of a text, each remark with what mends it; and how far a text can be relied on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sightline.annotate.findings import Finding
from sightline.annotate.reliability import Reliability, Statement, Verdict
from sightline.ui.banner import announce, breakable
from sightline.ui.sentences import translated
from sightline.ui.text_widgets import plain_label

_PAUSE = 1_200  # milliseconds after a keystroke, in which another one may come: then remarks are said


class FindingsPanel(QWidget):
    """One remark under the other, each with a button that mends it, where there is a way."""

    fix_wanted = Signal(object)  # Finding

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] | None = None
        self._said = ""
        self._after: QWidget | None = None
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._say)

    def show_findings(self, findings: Sequence[Finding], aloud: bool) -> None:
        """Show these; `aloud` where a person is writing, and is told when there is a pause in that."""
        if findings != self._findings:
            self._findings = list(findings)
            _empty(self._column)
            self._buttons = []
            for finding in findings:
                self._column.addWidget(self._remark(finding))
            if self._after is not None:
                for before, after in pairwise([self._after, *self._buttons]):
                    QWidget.setTabOrder(before, after)
            if not findings:
                label = plain_label(self.tr("✓ Nothing to remark on this text."), self)
                label.setProperty("muted", True)
                self._column.addWidget(label)
        if aloud:
            self._timer.start()
        else:
            self._timer.stop()
            self._said = self.words()

    def follow(self, field: QWidget) -> None:
        """Have the keyboard come here after this field."""
        self._after = field

    def mend(self) -> bool:
        """Do what mends the first remark that can be mended; whether there is one."""
        if self._buttons:
            self._buttons[0].click()
        return bool(self._buttons)

    def clear(self) -> None:
        """There is no text to remark on."""
        self._findings = None
        self._said = ""
        self._buttons = []
        self._timer.stop()
        _empty(self._column)

    def words(self) -> str:
        """All remarks in one, for a screen reader."""
        findings = self._findings or []
        if not findings:
            return self.tr("Nothing to remark.") if self._findings is not None else ""
        count = (
            self.tr("1 remark")
            if len(findings) == 1
            else self.tr("{n} remarks", "", len(findings)).format(n=len(findings))
        )
        return f"{count}: " + " ".join(translated(finding.reason) for finding in findings)

    def _remark(self, finding: Finding) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        reason, advice = translated(finding.reason), translated(finding.advice)
        label = plain_label(breakable(f"⚠ {reason} {advice}"), row)
        label.setAccessibleName(f"{reason} {advice}")
        label.setMinimumHeight(1)  # else Qt leaves room for more lines than there are
        line.addWidget(label, 1)
        if finding.fix is not None:
            words = self.tr("Mend it") if finding.fix else self.tr("Take it out")
            button = QPushButton(words, row)
            button.setProperty("small", True)
            button.setAccessibleName(f"{words}: {reason}")
            button.setAccessibleDescription(self.tr("The text will be: {text}").format(text=finding.fix))
            button.clicked.connect(lambda: self.fix_wanted.emit(finding))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.append(button)
        return row

    def _say(self) -> None:
        words = self.words()
        if words != self._said:
            self._said = words
            announce(self, words)


class ReliabilityPanel(QWidget):
    """The statements of a text, and what other tellings of the picture say to each; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_result(self, result: Reliability | None) -> None:
        """Show this, and say it; None hides what was shown."""
        _empty(self._column)
        self.setVisible(result is not None)
        if result is None:
            return
        told = sum(bool(sample) for sample in result.samples)
        head = plain_label(
            self.tr("Asked again {n} times; {m} times the model could tell.", "", len(result.samples)).format(
                n=len(result.samples), m=told
            ),
            self,
        )
        head.setProperty("strong", True)
        self._column.addWidget(head)
        lines = [self._words(statement, told) for statement in result.statements]
        for line in lines:
            label: QLabel = plain_label(breakable(line), self)
            label.setAccessibleName(line)
            label.setMinimumHeight(1)
            self._column.addWidget(label)
        announce(self, " ".join([head.text(), *lines]))

    def _words(self, statement: Statement, told: int) -> str:
        match statement.verdict:
            case Verdict.AGREED:
                return self.tr("✓ Agreed, {n} of {m}: {text}").format(n=statement.said, m=told, text=statement.text)
            case Verdict.ONCE:
                return self.tr("? Said once, by no other telling: {text}").format(text=statement.text)
        others = " / ".join(statement.others)
        return self.tr("✕ Disagreed: {text} — others say: {others}").format(text=statement.text, others=others)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
