"""Buttons: the ordinary one, and the one gesture that a page advises."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.core.override import override
from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import icon

ICON = QSize(16, 16)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A button with an icon that follows the colours of the window."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setAutoDefault(True)
        self.setIconSize(ICON)
        self._dress()

    def show_icon(self, name: str) -> None:
        """Show another icon beside the text."""
        self._icon_name = name
        self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button that Enter must not reach from a field still answers Enter on itself.
        if event.key() in ENTER and not self.autoDefault() and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _dress(self) -> None:
        self._draw(colours_of(QApplication.palette()).text)

    def _draw(self, colour: str) -> None:
        if self._icon_name:
            self.setIcon(icon(self._icon_name, colour))


class PrimaryButton(Button):
    """The gesture that the page advises, in the accent colour."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        self._is_advised = True
        super().__init__(text, icon_name, parent)

    def advise(self, *, is_advised: bool) -> None:
        """Advise the gesture, or leave it as one among the others."""
        self._is_advised = is_advised
        self._dress()

    @override
    def _dress(self) -> None:
        palette = QApplication.palette()
        if not self._is_advised:
            self.setPalette(palette)
            super()._dress()
            return
        colours = colours_of(palette)
        palette.setColor(QPalette.ColorRole.Button, QColor(colours.accent))
        palette.setColor(QPalette.ColorRole.ButtonText, QColor(colours.on_accent))
        faint = QColor(colours.muted)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, faint)
        self.setPalette(palette)
        self._draw(colours.on_accent)
