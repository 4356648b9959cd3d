"""Asks how the texts of a queue are to be, what is known of its pictures, and what a picture is there for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sightline.annotate.contexts import PLACEHOLDERS
from sightline.annotate.purposes import DECISION_TREE, LENGTHS, Style
from sightline.store.review_values import Existing, Options, Purpose
from sightline.transcripts.labels import OWN_NAMES
from sightline.ui.form_dialog import Dialog
from sightline.ui.help_window import add_help_key
from sightline.ui.text_widgets import WrappingButton, muted_label, plain_label


class _Form(Dialog):
    """Questions one under the other, in what scrolls where the screen is low, and buttons below."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        add_help_key(self, "alt-text")
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setSpacing(6)
        self._area = QScrollArea(self)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._area, 1)

    def finish(self, words: str) -> None:
        """All questions are there: add the button with these words, and Cancel."""
        self.column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        accept = QPushButton(words, self)
        accept.setProperty("main", True)
        accept.setDefault(True)
        buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._whole.addWidget(buttons)
        inside = self._area.widget()
        assert inside is not None
        self._area.setMinimumWidth(inside.minimumSizeHint().width() + 24)
        wanted = QSize(max(56 * self.fontMetrics().averageCharWidth(), self.sizeHint().width()), 0)
        wanted.setHeight(inside.sizeHint().height() + buttons.sizeHint().height() + 60)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))

    def choice(self, words: str, entries: Mapping[str, str], chosen: str) -> QComboBox:
        """Words, and a list of what can be chosen under them."""
        box = QComboBox(self)
        for data, name in entries.items():
            box.addItem(name, data)
        if box.findData(chosen) < 0:
            box.addItem(chosen, chosen)
        box.setCurrentIndex(box.findData(chosen))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        self._ask(words, box)
        return box

    def line(self, words: str, text: str) -> QLineEdit:
        """Words, and a line to write in under them."""
        line = QLineEdit(text, self)
        line.setObjectName("search")
        self._ask(words, line)
        return line

    def heading(self, words: str) -> None:
        """What the next questions are about."""
        label = plain_label(words, self)
        label.setProperty("strong", True)
        self.column.addSpacing(8)
        self.column.addWidget(label)

    def _ask(self, words: str, field: QWidget) -> None:
        label = QLabel(words, self)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column.addWidget(label)
        self.column.addWidget(field)


class OptionsDialog(_Form):
    """How all texts of a queue are to be. `chosen_options` has the answers once it was accepted."""

    def __init__(
        self,
        options: Options,
        scopes: Callable[[Existing], Mapping[str, str]] | None,
        scope: str,
        title: str,
        accept: str,
        parent: QWidget,
    ) -> None:
        """`scopes` tells which pictures can be drafted, by a name of the caller's; None where none is to be."""
        super().__init__(title, parent)
        self._options = options
        self._scopes = scopes
        self._scope = None
        if scopes is not None:
            self._scope = self.choice(self.tr("&Which pictures"), scopes(options.existing), scope)
        self._existing = self.choice(
            self.tr("Where a file has a &text already"),
            {
                Existing.SKIP: self.tr("Keep it, and draft nothing"),
                Existing.APPEND: self.tr("Keep it, and put the draft behind it"),
                Existing.REPLACE: self.tr("Draft a new one, and show both"),
            },
            options.existing,
        )
        self._existing.currentIndexChanged.connect(self._count_again)
        lengths = {
            str(length.characters): self.tr("At most {n} characters: {name}").format(
                n=length.characters, name=QCoreApplication.translate("review", length.name)
            )
            for length in LENGTHS
        }
        self._limit = self.choice(self.tr("&Length"), lengths, str(options.limit))
        self._style = self.choice(
            self.tr("St&yle"),
            {
                Style.PLAIN: self.tr("Plain"),
                Style.SENTENCES: self.tr("Whole sentences"),
                Style.EXPRESSIVE: self.tr("Expressive: mood, light and colours, too"),
                Style.TECHNICAL: self.tr("Technical: the terms of those who know the subject"),
            },
            options.style or Style.PLAIN,
        )
        self._language = self.choice(self.tr("Lan&guage"), {"": self.tr("Not said"), **OWN_NAMES}, options.language)
        self._description = QCheckBox(self.tr("&Write it as the photo's description, too, where there is none"), self)
        self._description.setChecked(options.description)
        self.column.addWidget(self._description)
        self.heading(self.tr("What is known of all these pictures"))
        self._fields = _context_fields(self, options.context)
        self.finish(accept)
        (self._scope or self._existing).setFocus()

    def chosen_options(self) -> Options:
        """The answers."""
        return replace(
            self._options,
            limit=int(self._limit.currentData()),
            style=str(self._style.currentData()),
            existing=Existing(self._existing.currentData()),
            language=self._language.currentData(),
            description=self._description.isChecked(),
            context=_answers(self._fields, self._options.context),
        )

    def _count_again(self) -> None:
        """How many are drafted depends on what becomes of texts that are there."""
        if self._scope is not None and self._scopes is not None:
            for row, words in enumerate(self._scopes(Existing(self._existing.currentData())).values()):
                self._scope.setItemText(row, words)

    def chosen_scope(self) -> str:
        """Which pictures are to be drafted, by the caller's name."""
        return "" if self._scope is None else str(self._scope.currentData())


class ContextDialog(_Form):
    """What is known of one picture, or of several alike."""

    def __init__(self, context: Mapping[str, str], title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._context = context
        self._fields = _context_fields(self, context)
        self.finish(self.tr("&Save"))
        next(iter(self._fields.values())).setFocus()

    def chosen_context(self) -> dict[str, str]:
        """The answers."""
        return _answers(self._fields, self._context)


class PurposeDialog(Dialog):
    """The decision tree of the W3C, one question at a time, to what a picture is there for."""

    chosen = Signal(object)  # Purpose

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is this picture for?"))
        add_help_key(self, "alt-text")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._page = QWidget(self)
        self._column.addWidget(self._page, 1)
        cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel.rejected.connect(self.reject)
        self._column.addWidget(cancel)
        self.resize(56 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        self._ask(0)

    def _ask(self, step: int) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        question = plain_label(_asked(step), page)
        question.setProperty("strong", True)
        column.addWidget(question)
        buttons = []
        for words, purpose in DECISION_TREE[step].choices:
            button = WrappingButton(QCoreApplication.translate("review", words), page)
            button.setAccessibleDescription(_asked(step))
            button.clicked.connect(lambda _=False, purpose=purpose: self._answer(step, purpose))
            column.addWidget(button)
            buttons.append(button)
        column.addStretch(1)
        self._column.replaceWidget(self._page, page)
        self._page.deleteLater()
        self._page = page
        buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, step: int, purpose: Purpose | None) -> None:
        if purpose is None:
            self._ask(step + 1)
        else:
            self.chosen.emit(purpose)
            self.accept()


def _asked(step: int) -> str:
    return QCoreApplication.translate("review", DECISION_TREE[step].question)


def _context_fields(form: _Form, context: Mapping[str, str]) -> dict[str, QLineEdit]:
    """A line for each thing that can be known, and what can stand in it."""
    words = {
        "use": QCoreApplication.translate("review", "What the pictures are &for"),
        "names": QCoreApplication.translate("review", "Who or what is &in them"),
        "event": QCoreApplication.translate("review", "&Event"),
        "place": QCoreApplication.translate("review", "&Place"),
        "date": QCoreApplication.translate("review", "&Date"),
        "note": QCoreApplication.translate("review", "&Note"),
    }
    fields = {name: form.line(label, context.get(name, "")) for name, label in words.items()}
    hint = QCoreApplication.translate(
        "review",
        "In these lines {placeholders} stand for what each photo says itself. {gps} is told only if it is there.",
    )
    form.column.addWidget(
        muted_label(hint.format(placeholders=", ".join(PLACEHOLDERS[:-1]), gps=PLACEHOLDERS[-1]), form)
    )
    return fields


def _answers(fields: Mapping[str, QLineEdit], before: Mapping[str, str]) -> dict[str, str]:
    """What is written in the lines; what is known besides, as of a document, stays."""
    told = {name: " ".join(line.text().split()) for name, line in fields.items()}
    return {name: text for name, text in {**before, **told}.items() if text}
