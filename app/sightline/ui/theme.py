"""Light, dark and high-contrast colours, the size of text, and the one style sheet that gives the window its look."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory


@dataclass(frozen=True)
class Colours:
    """Every colour of the window. `on_x` is text on `x`; `text` and `muted` also stand on window, card and question."""

    window: str
    card: str  # answers, fields, buttons
    question: str  # the person's own messages
    text: str
    muted: str  # small print; still at least 4.5:1
    border: str
    control_border: str  # of fields and buttons; at least 3:1 on window and card, or against what it holds
    accent: str  # links, focus, the one main button; at least 4.5:1 on window, card and question
    on_accent: str
    hover: str
    error: str
    on_error: str
    disabled: str  # text of what cannot be used now; fainter than muted, still at least 3:1
    disabled_border: str


THEMES = {
    "light": Colours(
        window="#f4f5f7",
        card="#ffffff",
        question="#e3ecfb",
        text="#1a1d21",
        muted="#525a66",
        border="#dde1e6",
        control_border="#868d98",
        accent="#1a56c4",
        on_accent="#ffffff",
        hover="#e9edf3",
        error="#fde7e4",
        on_error="#7d1007",
        disabled="#828a96",
        disabled_border="#dde1e6",
    ),
    "dark": Colours(
        window="#17191d",
        card="#212429",
        question="#27364f",
        text="#e8eaed",
        muted="#b0b7c1",
        border="#343941",
        control_border="#7b8490",
        accent="#8fb8ff",
        on_accent="#0d1a30",
        hover="#2c3037",
        error="#4b1d1a",
        on_error="#ffdad5",
        disabled="#79818d",
        disabled_border="#343941",
    ),
    "contrast": Colours(
        window="#000000",
        card="#000000",
        question="#00006b",
        text="#ffffff",
        muted="#ffffff",
        border="#ffffff",
        control_border="#ffffff",
        accent="#ffe500",
        on_accent="#000000",
        hover="#3a3a3a",
        error="#5c0000",
        on_error="#ffffff",
        disabled="#8a8a8a",
        disabled_border="#6a6a6a",
    ),
}


def palette(colours: Colours) -> QPalette:
    """The colours as Qt's own roles, for what the style sheet leaves alone."""
    result = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.card),
        (roles.AlternateBase, colours.window),
        (roles.Text, colours.text),
        (roles.Button, colours.card),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.on_error),
        (roles.ToolTipBase, colours.card),
        (roles.ToolTipText, colours.text),
        (roles.PlaceholderText, colours.muted),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.Link, colours.accent),
        (roles.LinkVisited, colours.accent),
        (roles.Accent, colours.accent),
        (roles.Light, colours.hover),
        (roles.Midlight, colours.border),
        (roles.Mid, colours.border),
        (roles.Dark, colours.control_border),
        (roles.Shadow, colours.border),
    ):
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return result


_DARKER = 140  # per cent, as Fusion does it

_STYLE_SHEET = """
QMenuBar { background: $window; padding: 2px 4px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $accent; color: $on_accent; }
QMenu { background: $card; border: 1px solid $control_border; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 6px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }
QToolTip { background: $card; color: $text; border: 1px solid $control_border; padding: 4px; }

QPushButton { background: $card; color: $text; border: 1px solid $control_border; border-radius: 8px;
    padding: 7px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 13px; }
QPushButton:disabled { color: $disabled; border-color: $disabled_border; background: $window; }
QPushButton[main="true"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[main="true"]:focus { border: 2px solid $text; }
QPushButton[main="true"]:disabled { background: $window; color: $disabled; border: 1px solid $disabled_border; }
QPushButton[small="true"] { border-radius: 6px; padding: 2px 8px; }
QPushButton[small="true"]:focus { padding: 1px 7px; }
QPushButton[quiet="true"], QToolButton { background: transparent; color: $muted; border: 1px solid transparent;
    border-radius: 6px; padding: 3px 8px; }
QPushButton[quiet="true"]:hover, QToolButton:hover { background: $hover; color: $text; }
QPushButton[quiet="true"]:focus, QToolButton:focus { border: 2px solid $accent; padding: 2px 7px; color: $text; }
QPushButton[quiet="true"]:checked { background: $hover; color: $text; border: 1px solid $control_border; }
QPushButton[quiet="true"]:checked:focus { border: 2px solid $accent; }
QPushButton[quiet="true"]:disabled { background: transparent; color: $disabled; border-color: transparent; }
QToolButton[picture="true"] { background: $card; color: $text; border: 1px solid $border; padding: 5px 10px 5px 6px; }
QToolButton[picture="true"]:focus { border: 2px solid $accent; padding: 4px 9px 4px 5px; }
QToolButton[sample="true"] { background: $card; color: $text; border: 1px solid $border; border-radius: 10px;
    padding: 10px; }
QToolButton[sample="true"]:hover { background: $hover; border-color: $control_border; }
QToolButton[sample="true"]:focus { border: 2px solid $accent; padding: 9px; }

QFrame#message[speaker="assistant"] { background: $card; border: 1px solid $border; border-radius: 12px; }
QFrame#message[speaker="user"] { background: $question; border: 1px solid $question; border-radius: 12px;
    $indent; }
QFrame#banner { background: $error; border: 1px solid $on_error; border-radius: 10px; }
QFrame#banner QLabel, QFrame#banner QPushButton { color: $on_error; background: transparent; }
QFrame#banner QPushButton { border: 1px solid $on_error; padding: 4px 12px; }
QFrame#banner QPushButton:focus { border: 3px solid $on_error; padding: 2px 10px; }
QFrame#mark { background: $question; border: 2px solid $accent; border-radius: 10px; }
QFrame#mark QLabel { color: $text; font-weight: 600; }
QFrame#done { background: $card; border: 2px solid $accent; border-radius: 10px; }
QFrame#composer { background: $card; border: 1px solid $control_border; border-radius: 14px; }
QFrame#composer[focused="true"] { border: 2px solid $accent; }
QFrame#stage { background: $card; border: 1px solid $border; border-radius: 12px; }
QFrame#drop_zone { background: $card; border: 2px dashed $control_border; border-radius: 16px; }
QFrame#drop_zone[active="true"] { border: 2px solid $accent; background: $question; }

QFrame#notice { background: $question; border: 1px solid $control_border; border-radius: 8px; }
QListView#conversations { background: transparent; border: none; outline: none; }
QListView#conversations QLineEdit, QLineEdit#search, ServerForm > QLineEdit, SettingsRow > QLineEdit {
    background: $card; color: $text; border: 1px solid $control_border; border-radius: 6px; padding: 4px 8px;
    placeholder-text-color: $muted; }
QListView#conversations QLineEdit:focus, QLineEdit#search:focus, ServerForm > QLineEdit:focus,
    SettingsRow > QLineEdit:focus {
    border: 2px solid $accent; padding: 3px 7px; }
QListWidget { background: transparent; border: none; outline: none; }
QComboBox { background: $card; color: $text; border: 1px solid $control_border; border-radius: 8px; padding: 4px 8px; }
QComboBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { width: 0; height: 0; border-left: 5px solid $card; border-right: 5px solid $card;
    border-top: 6px solid $text; }
QCheckBox { border: 2px solid transparent; border-radius: 6px; padding: 2px; spacing: 8px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: $indicator; height: $indicator; }
QLabel { background: transparent; }
QLabel[notice="true"] { background: $question; border: 1px solid $control_border; border-radius: 8px;
    padding: 6px 10px; }
QLabel[muted="true"] { color: $muted; }
QLabel:disabled { color: $disabled; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[small="true"] { font-size: $small_size; }
QLabel[title="true"] { font-size: $title_size; font-weight: 700; }
QTextBrowser { background: transparent; border: none; }
QTextBrowser:focus { border-bottom: 2px solid $accent; }
QPlainTextEdit { background: transparent; border: none; }
QPlainTextEdit#review_text { background: $card; border: 1px solid $control_border; border-radius: 8px; padding: 4px; }
QPlainTextEdit#review_text:focus { border: 2px solid $accent; padding: 3px; }
QTextEdit#difference { background: transparent; border: 1px solid $border; border-radius: 8px; padding: 4px; }
QTextEdit#difference:focus { border: 2px solid $accent; padding: 3px; }
QPlainTextEdit#picture_text { border: 1px solid $border; border-radius: 8px; padding: 4px; }
QPlainTextEdit#picture_text:focus { border: 2px solid $accent; padding: 3px; }
QScrollArea, QScrollArea > QWidget > QWidget#messages { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
QStatusBar { background: $window; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 2px 6px; }
QProgressBar { background: $border; border: none; border-radius: 4px; max-height: 8px; min-width: 120px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $control_border; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def style_sheet(colours: Colours, points: float) -> str:
    """The window's style sheet in these colours, for text of this size."""
    sheet = _STYLE_SHEET.replace("$small_size", f"{0.9 * points:.2f}pt").replace("$title_size", f"{1.7 * points:.2f}pt")
    sheet = sheet.replace("$indicator", f"{1.4 * points:.0f}px")
    # Qt mirrors what stands inside of a margin, and not the frame that it draws: right to left it is the same on both.
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    sheet = sheet.replace("$indent", "margin-left: 20px; margin-right: 20px" if mirrored else "margin-left: 40px")
    for entry in sorted(fields(colours), key=lambda entry: -len(entry.name)):
        sheet = sheet.replace(f"${entry.name}", getattr(colours, entry.name))
    return sheet


_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Appearance(QObject):
    """Dresses the whole application, and does so again whenever the system changes between light, dark and contrast."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._theme = "system"
        self._text_scale = 1.0
        self._own_font = QFont(application.font())
        self._effects = {effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS}  # as the system says
        application.setStyle(QStyleFactory.create("Fusion"))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._dress)

    def choose(self, theme: str, text_scale: float) -> None:
        """Theme “system”, “light”, “dark” or “contrast”; text 1 to 2 times the desktop's own size."""
        self._theme, self._text_scale = theme, min(max(text_scale, 1.0), 2.0)
        hints = QGuiApplication.styleHints()
        if theme == "system":
            hints.unsetColorScheme()
        else:  # the window's frame follows too
            hints.setColorScheme(Qt.ColorScheme.Light if theme == "light" else Qt.ColorScheme.Dark)
        self._dress()

    def reduce_motion(self, reduced: bool) -> None:
        """Have nothing blink, slide or fade; or else have that as the system wants it."""
        QGuiApplication.styleHints().setCursorFlashTime(0 if reduced else -1)  # -1 is the system's
        for effect, wanted in self._effects.items():
            QApplication.setEffectEnabled(effect, wanted and not reduced)

    def current(self) -> str:
        """The theme that is shown: the one chosen, or what the system asks for."""
        if self._theme != "system":
            return self._theme
        hints = QGuiApplication.styleHints()
        if (
            hasattr(hints, "accessibility")
            and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        ):
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _dress(self) -> None:
        colours = THEMES[self.current()]
        font = QFont(self._own_font)
        # The smallest desktops default to 9 points, which is too small to read answers in.
        font.setPointSizeF(max(font.pointSizeF(), 10.5) * self._text_scale)
        self._application.setFont(font)
        self._application.setPalette(palette(colours))
        outlined = palette(colours)
        # Fusion draws these boxes a shade darker than the window, which on a dark one nobody sees.
        outlined.setColor(QPalette.ColorRole.Window, QColor(colours.control_border).lighter(_DARKER))
        for kind in ("QCheckBox", "QAbstractSpinBox"):
            self._application.setPalette(outlined, kind)  # type: ignore[arg-type]  # it takes no bytes
        sheet = style_sheet(colours, font.pointSizeF())
        if sheet != self._application.styleSheet():
            self._application.setStyleSheet(sheet)
