"""The texts of one picture: written, counted and checked, beside what the file says now, and whose words they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sightline.annotate.contexts import FIELDS
from sightline.annotate.findings import Finding
from sightline.annotate.metadata.values import PhotoMetadata
from sightline.store.review_values import Entry, Purpose, Version
from sightline.transcripts.untrusted import one_line
from sightline.ui.banner import breakable
from sightline.ui.error_text import explained
from sightline.ui.help_beside import HelpBeside
from sightline.ui.review_difference import DifferenceView
from sightline.ui.review_findings import FindingsPanel, ReliabilityPanel
from sightline.ui.review_list import SIGNS, status_words
from sightline.ui.review_text_box import TextBox
from sightline.ui.sentences import listed, translated
from sightline.ui.text_widgets import ElidedLabel, muted_label, plain_label

_MOST_SHOWN = 1_000  # characters of metadata
_AROUND = ("title", "heading", "caption", "before", "after", "link")  # what a document says around a picture


class ReviewEditor(QScrollArea):
    """Says what a person writes and chooses; changes nothing itself."""

    edited = Signal()
    purpose_chosen = Signal(object)  # Purpose, or None
    version_stepped = Signal(int)
    existing_wanted = Signal()  # the file's own text is to be the draft
    context_wanted = Signal()
    help_wanted = Signal()  # with the question what the picture is for

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._versions: Sequence[Version] = ()
        self._limit = 250
        self._trouble = ""  # why the picture cannot be shown, or its file not be read
        self._name = ElidedLabel(self)
        self._name.setProperty("strong", True)
        self._fate = plain_label("", self)
        self._problem = plain_label("", self)
        self._explain = HelpBeside("trouble", self)
        self._make_versions()
        self._make_purpose()
        self.alt_text = TextBox(self.tr("Alt text"), 3, True, self)
        self.extended = TextBox(self.tr("Extended description"), 3, False, self)
        self._count = plain_label("", self)
        self._count.setWordWrap(False)
        self._count.setProperty("muted", True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.findings = FindingsPanel(self)
        self.extended_findings = FindingsPanel(self)
        self.reliability = ReliabilityPanel(self)
        self._existing_words = muted_label("", self)
        self._difference = DifferenceView(self.tr("Difference to the text in the file"), self)
        self._use = self._quiet(self.tr("&Use the file's text"), self.existing_wanted.emit)
        self._facts = muted_label("", self)
        self._context = self._quiet(self.tr("Conte&xt of this picture…"), self.context_wanted.emit)
        self._lay_out()
        for box in (self.alt_text, self.extended):
            box.edited.connect(self._text_edited)
        self.show_nothing()

    # What is shown

    def show_nothing(self) -> None:
        """There is no picture to write about."""
        self._entry = None
        self._inside.setEnabled(False)
        self._inside.setVisible(False)

    def show_entry(self, entry: Entry, limit: int, keep_text: bool) -> None:
        """Show what is known of this picture; `keep_text` where a person is writing in the boxes.

        Where there is no text yet, that of the file is what one begins with.
        """
        if self._entry is None or entry.id != self._entry.id:
            self._versions = ()
            self.reliability.show_result(None)
            self._trouble = ""
            self._entry = entry
            self.show_metadata(None)
        self._entry, self._limit = entry, limit
        name = one_line(entry.name)
        self._name.setText(name)
        self._name.setAccessibleName(name)
        self._purpose.setCurrentIndex(self._purpose.findData(entry.purpose))
        self._show_problem()
        if not keep_text:
            self.alt_text.show_text(entry.alt_text if entry.version else entry.existing)
            self.extended.show_text(entry.extended if entry.version else entry.existing_extended)
        self._show_whose()
        self._show_existing()
        self._suit_purpose()
        self._show_count()
        self._inside.setEnabled(True)
        self._inside.setVisible(True)

    def show_trouble(self, sentences: str) -> None:
        """Why the picture cannot be shown, or its file not be read."""
        self._trouble = sentences
        self._show_problem()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """All texts that the picture has had."""
        self._versions = versions
        self._show_whose()

    def show_metadata(self, metadata: PhotoMetadata | None) -> None:
        """What the file says of the picture; None while that is not known. In a document, what is around it."""
        lines = [] if metadata is None else self._told(metadata)
        if self._entry is not None and self._entry.document is not None:
            around = (name for name in _AROUND if name in self._entry.context)
            lines += [f"{FIELDS[name]}: {one_line(self._entry.context[name])[:_MOST_SHOWN]}" for name in around]
        words = "\n".join(lines)
        self._facts.setText(breakable(words))
        self._facts.setAccessibleName(words)
        self._facts.setVisible(bool(words))

    def show_findings(self, findings: Sequence[Finding], extended: Sequence[Finding], aloud: bool) -> None:
        """What is wrong with the texts, in their order."""
        for box, panel, found in (
            (self.alt_text, self.findings, findings),
            (self.extended, self.extended_findings, extended),
        ):
            box.underline((finding.start, finding.end) for finding in found if finding.end > finding.start)
            if box.text() or found:
                panel.show_findings(found, aloud)
            else:
                panel.clear()
            box.setAccessibleDescription(". ".join(filter(None, (self._count.text(), panel.words()))))

    def write(self, alt_text: str) -> None:
        """Have this as the alt text, as if the person had written it."""
        self.alt_text.write(alt_text)

    def mend(self) -> None:
        """Do what mends the first remark that can be mended."""
        if not self.findings.mend():
            self.extended_findings.mend()

    def focus_text(self) -> None:
        """Put the keyboard into the alt text."""
        self.alt_text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def version_numbers(self) -> list[int]:
        """Those of all texts that the picture has had and that were kept, in order."""
        return [version.number for version in self._versions]

    # What Qt asks of a widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the keyboard is seen, also where the pane is low."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 8, 24)
        elif watched is self._inside and event.type() == QEvent.Type.Show:
            layout = self._inside.layout()
            assert layout is not None
            layout.setGeometry(self._inside.rect())  # Qt tells it of no size that it was given while being shown
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is inside, which scrolls up and down alone."""
        width = 30 * self.fontMetrics().averageCharWidth()
        return QSize(max(width, self._inside.minimumSizeHint().width()) + 16, 8 * self.fontMetrics().height())

    # How it is done

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(4, 0, 8, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._versions_row)
        column.addLayout(head)
        column.addWidget(self._fate)
        column.addLayout(self._explain.beside(self._problem))
        text_head = QHBoxLayout()
        text_head.addWidget(self._label(self.tr("Alt &text"), self.alt_text), 1)
        text_head.addWidget(self._count)
        column.addLayout(text_head)
        column.addWidget(self.alt_text)
        column.addWidget(self.findings)
        column.addWidget(self.reliability)
        purpose_head = QHBoxLayout()
        purpose_head.addWidget(self._label(self.tr("What the picture is &for"), self._purpose), 1)
        purpose_head.addWidget(self._help)
        column.addLayout(purpose_head)
        column.addWidget(self._purpose)
        self._extended_label = self._label(self.tr("Extended description"), self.extended)
        column.addWidget(self._extended_label)
        column.addWidget(self.extended)
        column.addWidget(self.extended_findings)
        column.addSpacing(4)
        column.addWidget(self._existing_words)
        column.addWidget(self._difference)
        row = QHBoxLayout()
        row.addWidget(self._use)
        row.addWidget(self._context)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._facts)
        column.addStretch(1)
        reading = (self._older, self._newer, self.alt_text, self._purpose, self._help, self.extended, self._difference)
        for before, after in pairwise((*reading, self._use, self._context)):
            QWidget.setTabOrder(before, after)
        self.findings.follow(self.alt_text)
        self.extended_findings.follow(self.extended)
        self._inside.installEventFilter(self)
        for widget in self._inside.findChildren(QWidget):
            widget.installEventFilter(self)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)

    def _make_versions(self) -> None:
        self._versions_row = QWidget(self)
        self._older = self._quiet("‹", lambda: self.version_stepped.emit(-1))
        self._older.setAccessibleName(self.tr("The version before"))
        self._newer = self._quiet("›", lambda: self.version_stepped.emit(1))
        self._newer.setAccessibleName(self.tr("The version after"))
        self._which = QLabel(self)
        self._which.setTextFormat(Qt.TextFormat.PlainText)
        self._which.setProperty("muted", True)
        row = QHBoxLayout(self._versions_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self._older, self._which, self._newer):
            row.addWidget(widget)

    def _make_purpose(self) -> None:
        self._purpose = QComboBox(self)
        self._purpose.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._purpose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._purpose.setMinimumContentsLength(20)
        self._purpose.setAccessibleName(self.tr("What the picture is for"))
        for purpose, words in (
            (None, self.tr("Not said yet: as information")),
            (Purpose.INFORMATIVE, self.tr("Information: it tells something")),
            (Purpose.COMPLEX, self.tr("Complex: chart, map or diagram")),
            (Purpose.TEXT, self.tr("Text: it is there for its words")),
            (Purpose.FUNCTIONAL, self.tr("Function: a link or a button")),
            (Purpose.DECORATIVE, self.tr("Decorative: it needs no text")),
        ):
            self._purpose.addItem(words, purpose)
        self._help = self._quiet(self.tr("Help me choose…"), self.help_wanted.emit)
        self._purpose.activated.connect(lambda _: self.purpose_chosen.emit(self._purpose.currentData()))

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(buddy)
        return label

    def _quiet(self, words: str, does: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.clicked.connect(lambda: does())  # type: ignore[operator]
        return button

    def _text_edited(self) -> None:
        self._show_count()
        self._show_existing()
        self.edited.emit()

    def _show_count(self) -> None:
        length = len(self.alt_text.text())
        words = self.tr("{n} of {limit} characters").format(n=length, limit=self._limit)
        if length > self._limit:
            words = self.tr("⚠ {n} characters, {more} too many", "", length).format(n=length, more=length - self._limit)
        self._count.setText(words)
        self._count.setAccessibleName(words)

    def _suit_purpose(self) -> None:
        """Only what the picture needs: an extended description for a complex one, and where there is one."""
        entry = self._entry
        assert entry is not None
        wanted = entry.purpose is Purpose.COMPLEX or bool(self.extended.text()) or bool(entry.existing_extended)
        for widget in (self._extended_label, self.extended, self.extended_findings):
            widget.setVisible(wanted)

    def _show_problem(self) -> None:
        entry = self._entry
        assert entry is not None
        words = "\n".join(f"⚠ {words}" for words in dict.fromkeys((translated(entry.problem), self._trouble)) if words)
        self._problem.setText(breakable(words))
        self._problem.setAccessibleName(words)
        self._problem.setVisible(bool(words))
        self._explain.follow(explained(words, getattr(self._trouble, "page", "trouble") if words else ""))

    def _show_whose(self) -> None:
        """What became of the text, and whose words it is."""
        entry = self._entry
        assert entry is not None
        parts = [f"{SIGNS[entry.status]} {status_words(entry)}"]
        version = next((each for each in self._versions if each.number == entry.version), None)
        if version is not None:
            by = self._by(version)
            when = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(version.time.timestamp())), QLocale.FormatType.ShortFormat
            )
            parts.append(self.tr("{by}, {when}").format(by=by, when=when))
        words = " · ".join(parts)
        self._fate.setText(breakable(words))
        self._fate.setAccessibleName(words)
        count = len(self._versions)
        self._versions_row.setVisible(count > 1)
        numbers = self.version_numbers
        place = numbers.index(entry.version) + 1 if entry.version in numbers else count
        which = self.tr("Version {n} of {count}").format(n=place, count=count)
        self._which.setText(which)
        self._which.setAccessibleName(which)
        self._older.setEnabled(place > 1)
        self._newer.setEnabled(place < count)

    def _by(self, version: Version) -> str:
        if version.author is not None:
            return self.tr("written by {model}").format(model=one_line(version.author.model))
        before = next((each for each in self._versions if each.number == version.base), None)
        while before is not None and before.author is None:
            before = next((each for each in self._versions if each.number == before.base), None)
        if before is None or before.author is None:
            return self.tr("written by you")
        return self.tr("written by {model}, edited by you").format(model=one_line(before.author.model))

    def _show_existing(self) -> None:
        """What the file says now, against what is written here."""
        entry = self._entry
        assert entry is not None
        existing, text = entry.existing, self.alt_text.text()
        self._difference.setVisible(bool(existing) and existing != text)
        self._use.setVisible(bool(existing))
        self._use.setEnabled(existing != text)
        if not existing:
            words = self.tr("The file has no alt text yet.")
        elif existing == text:
            words = self.tr("The file has this very text.")
        elif text:
            words = self.tr("Against the text in the file: left out is struck through, new is underlined.")
        else:
            words = self.tr("The text in the file:")
        self._existing_words.setText(words)
        self._existing_words.setAccessibleName(words)
        if existing:
            self._difference.show_difference(existing, text or existing)

    def _told(self, metadata: PhotoMetadata) -> list[str]:
        """What else the file says; untrusted text."""
        entries = (
            (self.tr("Extended description: {text}"), next(iter(metadata.extended.values()), "")),
            (self.tr("Description: {text}"), next(iter(metadata.description.values()), "")),
            (self.tr("Keywords: {text}"), listed(metadata.keywords)),
            (self.tr("Date: {text}"), (metadata.created or "").replace("T", " ")),
            (self.tr("Place: {text}"), metadata.place or ""),
            (self.tr("In the picture: {text}"), listed(metadata.names)),
        )
        lines = [words.format(text=one_line(text)[:_MOST_SHOWN]) for words, text in entries if text]
        languages = sorted({language for language in metadata.alt_text if language != "x-default"})
        if languages:
            lines.append(self.tr("Alt text in other languages: {text}").format(text=listed(languages)))
        if metadata.has_gps:
            lines.append(self.tr("It has GPS coordinates; nobody is told them unasked."))
        return lines
