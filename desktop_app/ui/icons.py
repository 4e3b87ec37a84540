"""Icons drawn from SVG files in the colours of the palette."""

import functools

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.paths import shipped

SIZES = (16, 20, 32, 40)
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


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Return one drawing of an icon for a label."""
    return _draw(_renderer(_source(name), colour), size, 2)


@functools.cache
def _icon(name: str, normal: str, selected: str, faint: str) -> QIcon:
    source = _source(name)
    result = QIcon()
    for mode, colour in ((Mode.Normal, normal), (Mode.Selected, selected), (Mode.Disabled, faint)):
        renderer = _renderer(source, colour)
        for size in SIZES:
            result.addPixmap(_draw(renderer, size, 1), mode)
    return result


@functools.cache
def _source(name: str) -> str:
    return (shipped("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _renderer(source: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))


def _draw(renderer: QSvgRenderer, size: int, scale: int) -> QPixmap:
    drawing = QPixmap(size * scale, size * scale)
    drawing.setDevicePixelRatio(scale)
    drawing.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawing
