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
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.colours import DARK, LIGHT, Colours, colours_of, contrast
from desktop_app.ui.theme import apply_theme, palette_of
from desktop_app.ui.widgets.buttons import PrimaryButton

READABLE, VISIBLE = 4.5, 3.0
Role = QPalette.ColorRole
THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def faint(colours: Colours) -> list[str]:
    grounds = (colours.window, colours.base, colours.raised)
    words = (colours.text, colours.muted, colours.link, colours.good, colours.warning, colours.bad)
    pairs = [*product(words, grounds), (colours.on_accent, colours.accent)]
    lines = product((colours.edge, colours.focus, colours.accent), grounds[:2])
    return [
        f"{first} on {second}"
        for least, group in ((READABLE, pairs), (VISIBLE, lines))
        for first, second in group
        if contrast(QColor(first), QColor(second)) < least
    ]


@THEMES
def test_every_text_and_edge_of_a_theme_can_be_seen(colours):
    assert faint(colours) == []


def test_a_pale_colour_is_seen_by_the_check():
    pale = replace(LIGHT, muted="#9aa0a6", edge="#d0d0d0")
    assert any("#9aa0a6" in pair for pair in faint(pale))
    assert any("#d0d0d0" in pair for pair in faint(pale))


def test_contrast_is_that_of_the_recommendation():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@THEMES
def test_the_palette_is_readable_in_every_state(colours):
    palette = palette_of(colours)
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
            assert contrast(colour, palette.color(group, ground)) >= READABLE, (group, text)


@THEMES
def test_a_palette_is_recognised(colours):
    assert colours_of(palette_of(colours)) is colours


def strongest_change(before: QImage, after: QImage) -> float:
    points = [(x, y) for x in range(before.width()) for y in range(before.height())]
    return max(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y))
        for x, y in points
        if before.pixel(x, y) != after.pixel(x, y)
    )


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
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
    assert strongest_change(before, widget.grab().toImage()) >= VISIBLE


def test_larger_texts_are_larger(qapp):
    sizes = []
    for size in TextSize:
        apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=size))
        sizes.append(qapp.font().pointSizeF())
    assert sizes[0] < sizes[1] < sizes[2]
