from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.colours import (
    DARK,
    LIGHT,
    STRONG_DARK,
    STRONG_LIGHT,
    Colours,
    colours_of,
    contrast,
)
from desktop_app.ui.theme import CHOSEN_COLOURS, SYSTEM_COLOURS, apply_theme, palette_of
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.labels import Title

READABLE, VISIBLE = 4.5, 3.0
STRONG_READABLE, STRONG_VISIBLE = 7.0, 4.5
Role = QPalette.ColorRole
ALL = [LIGHT, DARK, STRONG_LIGHT, STRONG_DARK]
THEMES = pytest.mark.parametrize(
    "colours", ALL, ids=["light", "dark", "strong-light", "strong-dark"]
)


def least_contrasts(colours: Colours) -> tuple[float, float]:
    """Return what a text and a line of a theme must reach."""
    is_strong = colours in {STRONG_LIGHT, STRONG_DARK}
    return (STRONG_READABLE, STRONG_VISIBLE) if is_strong else (READABLE, VISIBLE)


def faint(colours: Colours, least: tuple[float, float] | None = None) -> list[str]:
    grounds = (colours.window, colours.base, colours.raised)
    words = (colours.text, colours.muted, colours.link, colours.good, colours.warning, colours.bad)
    pairs = [
        *product(words, grounds),
        (colours.text, colours.pressed),
        (colours.on_accent, colours.accent),
        (colours.on_accent, QColor(colours.accent).darker(110)),
        (colours.on_accent, QColor(colours.accent).darker(120)),
    ]
    lines = [*product((colours.edge, colours.focus, colours.accent), grounds[:2])]
    if colours in {STRONG_LIGHT, STRONG_DARK}:
        lines += product((colours.edge, colours.focus, colours.border), grounds)
    return [
        f"{first} on {second}"
        for limit, group in zip(least or least_contrasts(colours), (pairs, lines), strict=True)
        for first, second in group
        if contrast(QColor(first), QColor(second)) < limit
    ]


@THEMES
def test_every_text_and_edge_of_a_theme_can_be_seen(colours):
    assert faint(colours) == []


def test_a_pale_colour_is_seen_by_the_check():
    pale = replace(LIGHT, muted="#9aa0a6", edge="#d0d0d0")
    assert any("#9aa0a6" in pair for pair in faint(pale))
    assert any("#d0d0d0" in pair for pair in faint(pale))


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_usual_theme_is_not_a_high_contrast(colours):
    assert faint(colours, (STRONG_READABLE, STRONG_VISIBLE))


def test_each_choice_of_colours_has_its_theme():
    assert set(CHOSEN_COLOURS) == set(Theme) - {Theme.SYSTEM}
    assert list(CHOSEN_COLOURS.values()) == ALL


def test_the_system_is_followed_in_its_darkness_and_its_contrast():
    assert SYSTEM_COLOURS[True, False] is DARK
    assert SYSTEM_COLOURS[False, True] is STRONG_LIGHT
    assert SYSTEM_COLOURS[True, True] is STRONG_DARK


def test_contrast_is_that_of_the_recommendation():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@THEMES
def test_the_palette_is_readable_in_every_state(colours):
    palette = palette_of(colours)
    least, _ = least_contrasts(colours)
    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        for text, ground in (
            (Role.WindowText, Role.Window),
            (Role.Text, Role.Base),
            (Role.ButtonText, Role.Button),
            (Role.HighlightedText, Role.Highlight),
            (Role.PlaceholderText, Role.Base),
            (Role.ToolTipText, Role.ToolTipBase),
            (Role.Link, Role.Window),
        ):
            colour = palette.color(group, text)
            assert colour.alpha() == 255
            assert contrast(colour, palette.color(group, ground)) >= least, (group, text)


@THEMES
def test_a_palette_is_recognised(colours):
    assert colours_of(palette_of(colours)) is colours


def test_a_foreign_palette_takes_the_nearest_theme():
    dark, light = QPalette(QColor("#303030")), QPalette(QColor("#eeeeee"))
    assert colours_of(dark) is DARK
    assert colours_of(light) is LIGHT


def strongest_change(before: QImage, after: QImage) -> float:
    points = [(x, y) for x in range(before.width()) for y in range(before.height())]
    return max(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y))
        for x, y in points
        if before.pixel(x, y) != after.pixel(x, y)
    )


@pytest.mark.parametrize("theme", list(CHOSEN_COLOURS))
@pytest.mark.parametrize(
    "kind",
    [
        QLineEdit,
        QPushButton,
        lambda: PrimaryButton("Aller"),
        QToolButton,
        QComboBox,
        QCheckBox,
        QRadioButton,
        QPlainTextEdit,
        QListView,
    ],
)
def test_the_focus_shows_on_screen(qtbot, qapp, theme, kind):
    apply_theme(qapp, Settings(theme=theme))
    window, widget = QWidget(), kind()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(widget)
    other = QLineEdit()
    window.layout().addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    _, least = least_contrasts(CHOSEN_COLOURS[theme])
    assert strongest_change(before, widget.grab().toImage()) >= least


@pytest.mark.parametrize("theme", list(CHOSEN_COLOURS))
@pytest.mark.parametrize("kind", [QSlider, QScrollBar])
def test_what_is_dragged_shows_on_its_ground(qtbot, qapp, theme, kind):
    apply_theme(qapp, Settings(theme=theme))
    bar = kind(Qt.Orientation.Horizontal)
    bar.setRange(0, 100)
    bar.resize(240, 22)
    qtbot.addWidget(bar)
    bar.show()
    colours, least = CHOSEN_COLOURS[theme], VISIBLE
    image = bar.grab().toImage()
    shades = {image.pixelColor(x, y).name() for x in range(240) for y in range(22)}
    assert colours.edge in shades
    assert contrast(QColor(colours.edge), QColor(colours.window)) >= least


@pytest.mark.parametrize("theme", list(CHOSEN_COLOURS))
def test_a_button_that_stays_down_is_edged(qtbot, qapp, theme):
    apply_theme(qapp, Settings(theme=theme))
    button = QPushButton("Constats", checkable=True)
    qtbot.addWidget(button)
    button.show()
    before = button.grab().toImage()
    button.setChecked(True)
    assert strongest_change(before, button.grab().toImage()) >= VISIBLE


def test_larger_texts_are_larger(qapp):
    sizes = []
    for size in TextSize:
        apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=size))
        sizes.append(qapp.font().pointSizeF())
    assert sizes[0] < sizes[1] < sizes[2]


def test_title_on_screen_grows_and_shrinks_with_the_texts(qapp, qtbot):
    title = Title("Préférences")
    qtbot.addWidget(title)
    sizes = []
    for size in (TextSize.NORMAL, TextSize.LARGER, TextSize.NORMAL):
        apply_theme(qapp, Settings(text_size=size))
        sizes.append(title.font().pointSizeF())
    assert sizes[1] > sizes[0] * 1.3
    assert sizes[2] == sizes[0]
