"""The colours of the window, light and dark, and the size of its texts."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.paths import shipped
from desktop_app.settings import Settings, TextSize, Theme

FACTORS = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.2, TextSize.LARGER: 1.45}
Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme; each text is readable on `window`, `base` and `raised`."""

    window: str
    base: str
    raised: str
    border: str
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
    text="#e7eaee",
    muted="#adb5bf",
    accent="#7ab2f2",
    on_accent="#10171f",
    link="#8fc0f7",
    good="#7ad3a0",
    warning="#f0bd66",
    bad="#ff9d94",
)


def colours_of(palette: QPalette) -> Colours:
    """Return the theme that a palette was made from."""
    return DARK if palette.color(Role.Window).lightness() < 128 else LIGHT  # noqa: PLR2004 - half of 255


def palette_of(colours: Colours) -> QPalette:
    """Return the palette of a theme, with readable disabled and selected texts."""
    palette = QPalette()
    for role, name in {
        Role.Window: colours.window,
        Role.WindowText: colours.text,
        Role.Base: colours.base,
        Role.AlternateBase: colours.raised,
        Role.Text: colours.text,
        Role.PlaceholderText: colours.muted,
        Role.Button: colours.base,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.bad,
        Role.Highlight: colours.accent,
        Role.HighlightedText: colours.on_accent,
        Role.Accent: colours.accent,
        Role.Link: colours.link,
        Role.LinkVisited: colours.link,
        Role.ToolTipBase: colours.raised,
        Role.ToolTipText: colours.text,
        Role.Light: colours.raised,
        Role.Midlight: colours.raised,
        Role.Mid: colours.border,
        Role.Dark: colours.border,
        Role.Shadow: colours.border,
    }.items():
        palette.setColor(role, QColor(name))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def apply_theme(application: QApplication, settings: Settings) -> None:
    """Dress the application as the settings say."""
    if application.style().objectName() != "fusion":
        application.setStyle("fusion")
    application.setPalette(palette_of(DARK if _is_dark(settings.theme) else LIGHT))
    _set_font(application, settings.text_size)


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


def _is_dark(theme: Theme) -> bool:
    if theme is Theme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme is Theme.DARK


def _set_font(application: QApplication, size: TextSize) -> None:
    if not QFontDatabase.families():
        for path in sorted((shipped("resources") / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setPointSizeF(font.pointSizeF() * FACTORS[size])
    if font != application.font():
        application.setFont(font)
