"""Icons drawn from SVG files in the colours of the palette."""

import functools

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer

from desktop_app.paths import shipped

SIZES = (16, 20, 24, 32, 40, 48)
# Icons grow by steps, with the texts that they stand beside.
SIDE, STEP = 16, 4
Mode = QIcon.Mode
Group = QPalette.ColorGroup
Role = QPalette.ColorRole


def icon(name: str, colour: str = "") -> QIcon:
    """Return a shipped icon, in the colour of texts unless another is given."""
    palette = QGuiApplication.palette()
    normal = colour or palette.color(Role.WindowText).name()
    selected = palette.color(Role.HighlightedText).name()
    faint = palette.color(Group.Disabled, Role.ButtonText).name()
    return _icon(name, normal, selected, faint)


def icon_side(font: QFont) -> int:
    """Return how wide an icon is beside a text of this font."""
    points = font.pointSizeF()
    return _side(points) if points > 0 else SIDE


@functools.cache
def _side(points: float) -> int:
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return max(SIDE, STEP * round(SIDE * points / usual / STEP))


@functools.cache
def plain_icon(name: str, colour: str) -> QIcon:
    """Return a shipped icon for who paints it: it is neither chosen nor faint by itself."""
    result = QIcon()
    for drawing in _drawings(name):
        result.addPixmap(_tinted(drawing, colour))
    return result


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Return one drawing of an icon for a label."""
    return _tinted(_draw(_renderer(name), size, 2), colour)


@functools.cache
def _icon(name: str, normal: str, selected: str, faint: str) -> QIcon:
    result = QIcon()
    for mode, colour in ((Mode.Normal, normal), (Mode.Selected, selected), (Mode.Disabled, faint)):
        for drawing in _drawings(name):
            result.addPixmap(_tinted(drawing, colour), mode)
    return result


@functools.cache
def _drawings(name: str) -> tuple[QPixmap, ...]:
    renderer = _renderer(name)
    return tuple(_draw(renderer, size, 1) for size in SIZES)


def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(shipped("resources") / "icons" / f"{name}.svg"))


def _draw(renderer: QSvgRenderer, size: int, scale: int) -> QPixmap:
    drawing = QPixmap(size * scale, size * scale)
    drawing.setDevicePixelRatio(scale)
    drawing.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawing


def _tinted(drawing: QPixmap, colour: str) -> QPixmap:
    """Return a drawing in another colour; an icon has one, so its shape alone is drawn."""
    tinted = QPixmap(drawing)
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(tinted.rect())
    painter.end()
    return tinted
