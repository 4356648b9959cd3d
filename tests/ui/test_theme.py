"""Every text can be read in every theme, and the window follows the system."""

import re

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from sightline.ui.theme import THEMES, Appearance, palette, style_sheet


def luminance(colour):
    """Relative luminance, WCAG 2.2."""
    channels = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_stands_out(name):
    colours = THEMES[name]
    pairs = [(text, ground) for text in ("text", "muted", "accent") for ground in ("window", "card", "question")]
    pairs += [("text", "hover"), ("muted", "hover"), ("text", "border") if name != "contrast" else ("text", "card")]
    pairs += [("on_accent", "accent"), ("on_error", "error")]
    poor = {
        (text, ground): round(contrast(getattr(colours, text), getattr(colours, ground)), 2)
        for text, ground in pairs
        if contrast(getattr(colours, text), getattr(colours, ground)) < 4.5
    }
    assert not poor


@pytest.mark.parametrize("name", THEMES)
def test_controls_and_focus_stand_out(name):
    colours = THEMES[name]
    for ground in ("window", "card"):
        assert contrast(colours.control_border, getattr(colours, ground)) >= 3
        assert contrast(colours.accent, getattr(colours, ground)) >= 3


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    "group", sorted(QPalette.ColorGroup.__members__.keys() - {"NColorGroups", "All", "Current", "Normal"})
)
def test_qts_own_roles_stand_out(name, group):
    roles = QPalette.ColorRole
    made = palette(THEMES[name])
    for text, ground in (
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.ButtonText, roles.Button),
        (roles.PlaceholderText, roles.Base),
        (roles.HighlightedText, roles.Highlight),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.Link, roles.Base),
        (roles.LinkVisited, roles.Base),
    ):
        colours = [made.color(QPalette.ColorGroup[group], role) for role in (text, ground)]
        least = 3 if group == "Disabled" and text in (roles.WindowText, roles.Text, roles.ButtonText) else 4.5
        assert contrast(*colours) >= least, (text, ground)


@pytest.mark.parametrize("name", THEMES)
def test_what_cannot_be_used_looks_fainter_than_all_that_can(name):
    colours = THEMES[name]
    for ground in ("window", "card"):
        disabled, muted = (contrast(getattr(colours, each), getattr(colours, ground)) for each in ("disabled", "muted"))
        assert 3 <= disabled < 0.75 * muted
    assert contrast(colours.disabled_border, colours.card) < 0.75 * contrast(colours.control_border, colours.card)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", ["main", "quiet", "plain"])
def test_a_disabled_button_is_drawn_in_other_colours(name, kind, qapp, qtbot):
    """Above all a quiet button, whose style gives it no frame."""
    button = QPushButton("Regenerate")
    qtbot.addWidget(button)
    button.setProperty(kind, True)
    button.setPalette(palette(THEMES[name]))
    button.setStyleSheet(style_sheet(THEMES[name], 10.5))
    usable = {"main": THEMES[name].accent, "quiet": THEMES[name].muted, "plain": THEMES[name].text}[kind]
    more = []  # pixels in the colour of what can be used than in the other
    for enabled in (True, False):
        button.setEnabled(enabled)
        image = button.grab().toImage()
        drawn = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
        more.append(drawn.count(usable) - drawn.count(THEMES[name].disabled))
    assert more[0] > 0 > more[1]


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_has_every_colour_filled_in(name):
    sheet = style_sheet(THEMES[name], 10.5)
    assert "$" not in sheet
    assert not re.search(r"#[0-9a-f]{6}_", sheet)


class Desktop(QObject):
    """Stands for QStyleHints: the offscreen platform has no desktop that could change its mind."""

    colorSchemeChanged = Signal(Qt.ColorScheme)
    contrastPreferenceChanged = Signal(Qt.ContrastPreference)

    def __init__(self):
        super().__init__()
        self.scheme, self.contrast = Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference

    def accessibility(self):
        return self

    def colorScheme(self):
        return self.scheme

    def contrastPreference(self):
        return self.contrast

    def setColorScheme(self, scheme):
        pass

    def unsetColorScheme(self):
        pass

    def become(self, scheme, contrast=Qt.ContrastPreference.NoPreference):
        self.scheme, self.contrast = scheme, contrast
        self.colorSchemeChanged.emit(scheme)
        self.contrastPreferenceChanged.emit(contrast)


def test_the_window_follows_the_system_until_a_theme_is_chosen(qapp, monkeypatch):
    desktop = Desktop()
    monkeypatch.setattr("sightline.ui.theme.QGuiApplication.styleHints", lambda: desktop)
    appearance = Appearance(qapp)
    appearance.choose("system", 1.0)
    dark, light, high = Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast
    for state, theme in (((dark,), "dark"), ((light,), "light"), ((light, high), "contrast"), ((dark,), "dark")):
        desktop.become(*state)
        assert qapp.palette().window().color() == QColor(THEMES[theme].window)
    appearance.choose("contrast", 1.0)
    desktop.become(light)
    assert qapp.palette().window().color() == QColor(THEMES["contrast"].window)


def test_nothing_moves_for_whoever_wants_that_and_else_as_the_system_says(qapp):
    appearance = Appearance(qapp)
    effects = [Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateCombo]
    blinks, moves = qapp.cursorFlashTime(), [qapp.isEffectEnabled(effect) for effect in effects]
    appearance.reduce_motion(True)
    assert qapp.cursorFlashTime() == 0
    assert not any(qapp.isEffectEnabled(effect) for effect in effects)
    appearance.reduce_motion(False)
    assert qapp.cursorFlashTime() == blinks
    assert [qapp.isEffectEnabled(effect) for effect in effects] == moves


def test_text_grows_with_its_setting_and_no_further_than_twice(qapp, qtbot):
    appearance = Appearance(qapp)
    appearance.choose("light", 1.0)
    size = qapp.font().pointSizeF()
    labels = [QLabel("words") for _ in range(3)]
    labels[1].setProperty("small", True)
    labels[2].setProperty("title", True)
    for label in labels:
        qtbot.addWidget(label)
        label.ensurePolished()
    heights = [label.fontMetrics().height() for label in labels]
    appearance.choose("light", 2.0)
    assert qapp.font().pointSizeF() == pytest.approx(2 * size)
    for label, height in zip(labels, heights, strict=True):  # those of sizes of their own too, while they are shown
        assert label.fontMetrics().height() == pytest.approx(2 * height, abs=2)
    appearance.choose("light", 9.0)
    assert qapp.font().pointSizeF() == pytest.approx(2 * size)
    appearance.choose("system", 1.0)
