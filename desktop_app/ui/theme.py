"""The colours of the window, light and dark, and the size of its texts."""

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.paths import shipped
from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.colours import DARK, LIGHT, Colours

FACTORS = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.2, TextSize.LARGER: 1.45}
Role = QPalette.ColorRole


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
    application.setPalette(palette_of(DARK if _is_dark(settings.theme) else LIGHT))
    _set_font(application, settings.text_size)


def _is_dark(theme: Theme) -> bool:
    if theme is Theme.SYSTEM:
        # Named rather than compared: importing Qt takes 25 ms before the first window.
        return QGuiApplication.styleHints().colorScheme().name == "Dark"
    return theme is Theme.DARK


def _set_font(application: QApplication, size: TextSize) -> None:
    if not QFontDatabase.families():
        for path in sorted((shipped("resources") / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setPointSizeF(font.pointSizeF() * FACTORS[size])
    if font != application.font():
        application.setFont(font)
