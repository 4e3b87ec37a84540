"""The colours of the themes, and how far apart two colours are."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

MIDDLE = 128


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme; each text is readable on `window`, `base` and `raised`."""

    window: str
    base: str
    raised: str
    border: str
    edge: str
    pressed: str
    focus: str
    text: str
    muted: str
    accent: str
    on_accent: str
    link: str
    good: str
    warning: str
    bad: str


LIGHT = Colours(
    window="#f5f6f8",
    base="#ffffff",
    raised="#eaf0f7",
    border="#cdd3db",
    edge="#7d8793",
    pressed="#cdd3db",
    focus="#1d5c9e",
    text="#1c2128",
    muted="#57606c",
    accent="#1d5c9e",
    on_accent="#ffffff",
    link="#1a5796",
    good="#1b6e3e",
    warning="#855000",
    bad="#ab241c",
)
DARK = Colours(
    window="#1e2227",
    base="#262b31",
    raised="#303740",
    border="#434b55",
    edge="#7f8995",
    pressed="#434b55",
    focus="#9cc8fa",
    text="#e7eaee",
    muted="#adb5bf",
    accent="#7ab2f2",
    on_accent="#10171f",
    link="#8fc0f7",
    good="#7ad3a0",
    warning="#f0bd66",
    bad="#ff9d94",
)
# High contrast: texts at 7 : 1 at least, edges and focus at 4.5 : 1 at least.
STRONG_LIGHT = Colours(
    window="#ffffff",
    base="#ffffff",
    raised="#e3e9f2",
    border="#5f5f5f",
    edge="#000000",
    pressed="#c9d6ea",
    focus="#7a00b8",
    text="#000000",
    muted="#333333",
    accent="#00347a",
    on_accent="#ffffff",
    link="#00347a",
    good="#004d1f",
    warning="#5e3200",
    bad="#8c0d05",
)
STRONG_DARK = Colours(
    window="#000000",
    base="#000000",
    raised="#2b2b2b",
    border="#9a9a9a",
    edge="#ffffff",
    pressed="#404040",
    focus="#ffe600",
    text="#ffffff",
    muted="#dcdcdc",
    accent="#63d5ff",
    on_accent="#000000",
    link="#8be0ff",
    good="#7dffa8",
    warning="#ffd166",
    bad="#ffb4ab",
)
BY_WINDOW = {colours.window: colours for colours in (LIGHT, DARK, STRONG_LIGHT, STRONG_DARK)}


def colours_of(palette: QPalette) -> Colours:
    """Return the theme that a palette was made from, or the nearest of a foreign palette."""
    window = palette.color(QPalette.ColorRole.Window)
    return BY_WINDOW.get(window.name()) or (DARK if window.lightness() < MIDDLE else LIGHT)


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours as WCAG 2.2 computes it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
