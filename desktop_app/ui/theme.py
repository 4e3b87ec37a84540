"""The colours of the window, its stillness, and the size of its texts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.paths import shipped
from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.colours import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Colours
from desktop_app.ui.widgets.labels import Title

FACTORS = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.2, TextSize.LARGER: 1.45}
CHOSEN_COLOURS = {
    Theme.LIGHT: LIGHT,
    Theme.DARK: DARK,
    Theme.STRONG_LIGHT: STRONG_LIGHT,
    Theme.STRONG_DARK: STRONG_DARK,
}
# Under whether the system is dark, and whether it asks for a high contrast.
SYSTEM_COLOURS = {
    (False, False): LIGHT,
    (True, False): DARK,
    (False, True): STRONG_LIGHT,
    (True, True): STRONG_DARK,
}
# Menus, lists and tips appear at once, whatever the system does.
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
NEVER, OF_THE_SYSTEM = 0, -1
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
    application.setPalette(palette_of(colours_for(settings.theme)))
    _be_still(application)
    _set_font(application, settings.text_size)


def colours_for(theme: Theme) -> Colours:
    """Return the colours of a theme; that of the system follows its contrast too."""
    if theme is Theme.SYSTEM:
        hints = QGuiApplication.styleHints()
        # Named rather than compared: importing Qt takes 25 ms before the first window.
        is_dark = hints.colorScheme().name == "Dark"
        is_strong = hints.accessibility().contrastPreference().name == "HighContrast"
        return SYSTEM_COLOURS[is_dark, is_strong]
    return CHOSEN_COLOURS[theme]


def _be_still(application: QApplication) -> None:
    for effect in EFFECTS:
        application.setEffectEnabled(effect, False)  # noqa: FBT003 - the name of Qt
    hints = QGuiApplication.styleHints()
    is_quiet = hints.accessibility().motionPreference().name == "ReducedMotion"
    hints.setCursorFlashTime(NEVER if is_quiet else OF_THE_SYSTEM)


def _set_font(application: QApplication, size: TextSize) -> None:
    if not QFontDatabase.families():
        for path in sorted((shipped("resources") / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setPointSizeF(font.pointSizeF() * FACTORS[size])
    if font != application.font():
        application.setFont(font)
        # Qt tells the windows, and not the titles in them, which have a size of their own.
        for widget in application.allWidgets():
            if isinstance(widget, Title):
                widget.follow_texts()
