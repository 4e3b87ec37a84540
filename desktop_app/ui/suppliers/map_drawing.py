"""How the map is drawn: outlines, rings of distance, one point per commune."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from desktop_app.reference.distance import Centre
from desktop_app.reference.outlines import Outline
from desktop_app.ui.colours import Colours
from desktop_app.ui.suppliers.map_marks import Mark
from desktop_app.ui.suppliers.map_view import View

# The radius of a point, by the number of suppliers it stands for.
SIZES = ((50, 7.0), (10, 5.5), (2, 4.0), (0, 3.0))


def outline_path(outlines: Sequence[Outline]) -> QPainterPath:
    """Return outlines as one path in degrees; long to make, so not on the interface thread."""
    path = QPainterPath()
    for outline in outlines:
        for ring in outline.rings:
            path.moveTo(*ring[0])
            for point in ring[1:]:
                path.lineTo(*point)
            path.closeSubpath()
    return path


def draw_map(
    target: QPixmap, view: View, outlines: QPainterPath, marks: Sequence[Mark], colours: Colours
) -> None:
    """Draw everything but the chosen commune."""
    painter = QPainter(target)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, view.size.width(), view.size.height()), QColor(colours.base))
    painter.setTransform(view.transform(), True)  # noqa: FBT003 - Qt's own signature
    painter.setPen(_cosmetic(colours.border, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outlines)
    painter.resetTransform()
    _draw_rings(painter, view, colours)
    _draw_points(painter, view, marks, colours)
    painter.end()


def draw_chosen(painter: QPainter, view: View, mark: Mark, colours: Colours) -> None:
    """Ring the chosen commune and write its name."""
    spot = view.point(mark.latitude, mark.longitude)
    painter.setPen(QPen(QColor(colours.bad), 2.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(spot, 10, 10)
    name = painter.fontMetrics().boundingRect(mark.name)
    box = QRectF(0, 0, name.width() + 10, name.height() + 4)
    box.moveCenter(spot - QPointF(0, 14 + box.height() / 2))
    box.moveLeft(min(max(box.left(), 2.0), view.size.width() - box.width() - 2))
    box.moveTop(max(box.top(), 2.0))
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QBrush(QColor(colours.base)))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(colours.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.name)


def draw_town(painter: QPainter, view: View, centre: Centre, colours: Colours) -> None:
    """Mark where distances start from with a cross."""
    spot = view.point(centre.latitude, centre.longitude)
    painter.setPen(QPen(QColor(colours.text), 2))
    painter.drawLine(spot - QPointF(6, 0), spot + QPointF(6, 0))
    painter.drawLine(spot - QPointF(0, 6), spot + QPointF(0, 6))


def _draw_rings(painter: QPainter, view: View, colours: Colours) -> None:
    middle = QPointF(view.size.width() / 2, view.size.height() / 2)
    for km in view.rings:
        reach = view.pixels(km)
        pen = QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, reach, reach)
        painter.drawText(middle + QPointF(3, reach - 3), f"{km}\u00a0km")


def _draw_points(painter: QPainter, view: View, marks: Sequence[Mark], colours: Colours) -> None:
    fill = QColor(colours.accent)
    fill.setAlpha(190)
    painter.setPen(QPen(QColor(colours.base), 1))
    painter.setBrush(QBrush(fill))
    shown = [mark for mark in marks if view.shows(mark.latitude, mark.longitude)]
    for mark in shown:
        size = next(size for least, size in SIZES if mark.count >= least)
        painter.drawEllipse(view.point(mark.latitude, mark.longitude), size, size)


def _cosmetic(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen
