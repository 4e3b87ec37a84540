"""A small drawing whose shape, not its colour alone, tells how good the news is."""

from enum import Enum, auto

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import pixmap

SIDE = 18


class Shade(Enum):
    """How good the news is."""

    GOOD = auto()
    WARNING = auto()
    BAD = auto()
    QUIET = auto()


ICONS = {
    Shade.GOOD: "circle-check",
    Shade.WARNING: "triangle-alert",
    Shade.BAD: "circle-alert",
    Shade.QUIET: "info",
}


class Sign(QLabel):
    """A drawing that follows the shade of the news and the colours of the window."""

    def __init__(self, shade: Shade = Shade.QUIET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIDE, SIDE)
        self.show_shade(shade)

    def show_shade(self, shade: Shade) -> None:
        """Draw the sign of a shade."""
        self.shade = shade
        self.setAccessibleName(self._word())
        self.setPixmap(pixmap(ICONS[shade], colour_of(shade, self.palette()), SIDE))

    def _word(self) -> str:
        return {
            Shade.GOOD: self.tr("Bien"),
            Shade.WARNING: self.tr("Attention"),
            Shade.BAD: self.tr("À corriger"),
            Shade.QUIET: self.tr("Information"),
        }[self.shade]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.show_shade(self.shade)


def colour_of(shade: Shade, palette: QPalette) -> str:
    """Return the colour of a shade on the background of a palette."""
    colours = colours_of(palette)
    return {
        Shade.GOOD: colours.good,
        Shade.WARNING: colours.warning,
        Shade.BAD: colours.bad,
    }.get(shade, colours.muted)
