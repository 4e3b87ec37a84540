"""Buttons: the ordinary one, the one gesture that a page advises, and the one with no words."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget

from desktop_app.core.override import override
from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import icon
from desktop_app.ui.widgets.tint import tint

Role = QPalette.ColorRole
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A button with an icon that follows the colours of the window."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._colours = colours_of(QApplication.palette())
        self.setAutoDefault(True)
        self._dress()

    def show_icon(self, name: str) -> None:
        """Show another icon beside the text."""
        self._icon_name = name
        self._dress()

    @override
    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        # Qt does not say that the mouse has left while a menu was over it.
        menu.aboutToHide.connect(self._look_for_mouse, Qt.ConnectionType.QueuedConnection)

    def _look_for_mouse(self) -> None:
        is_over = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_over and self.isEnabled())
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.PaletteChange:
            return
        # A button that takes its own colours is told that they change.
        colours = colours_of(QApplication.palette())
        if colours is not self._colours:
            self._colours = colours
            self._dress()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button that Enter must not reach from a field still answers Enter on itself.
        if event.key() in ENTER and not self.autoDefault() and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _dress(self) -> None:
        self._draw(self._colours.text)

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
        colours = self._colours
        if not self._is_advised:
            tint(self, {})
            super()._dress()
            return
        shades = {Role.Button: colours.accent, Role.ButtonText: colours.on_accent}
        tint(self, shades, {Role.ButtonText: colours.muted})
        self._draw(colours.on_accent)


class BareButton(QToolButton):
    """An icon without a word, in the colour of texts."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoRaise=True)
        self._icon_name = icon_name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIcon(icon(icon_name))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon(self._icon_name))
