"""How a step of the list is painted: its name, and what is left to do in it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_app.ui.colours import colours_of
from desktop_app.ui.strokes import RADIUS, draw_ring

TITLE = Qt.ItemDataRole.UserRole
LEFT_TO_DO = Qt.ItemDataRole.UserRole + 1
IS_OPEN = Qt.ItemDataRole.UserRole + 2
OPEN_COUNT = Qt.ItemDataRole.UserRole + 3
PADDING = 10
DENSE_ROOM = 10
WIDEST_COUNT = 88
BAR = 3
Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Place = Qt.AlignmentFlag


class StepDelegate(QStyledItemDelegate):
    """Paints two lines, with a bar at the left for the step on screen.

    A dense list has one line for each step: its name, and how many points are open.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_dense = False

    def height(self, metrics: QFontMetrics, *, is_dense: bool) -> int:
        """Return how tall a step is painted."""
        lines, room = (1, DENSE_ROOM) if is_dense else (2, PADDING + 4)
        return lines * metrics.lineSpacing() + room

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        widest = max(
            metrics.horizontalAdvance(str(index.data(role))) for role in (TITLE, LEFT_TO_DO)
        )
        if self.is_dense:
            widest = metrics.horizontalAdvance(f"{index.data(TITLE)}  {WIDEST_COUNT}")
        height = self.height(metrics, is_dense=self.is_dense)
        return QSize(widest + 2 * PADDING + BAR, height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_of(option.palette)
        is_shown = bool(option.state & State.State_Selected)
        sheet = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_shown or option.state & State.State_MouseOver:
            painter.setBrush(QColor(colours.raised))
            painter.drawRoundedRect(sheet, RADIUS, RADIUS)
        if is_shown:
            bar = QRectF(sheet.left(), sheet.top() + 8, BAR, sheet.height() - 16)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        if option.state & State.State_HasFocus:
            draw_ring(option, painter, colours)
        left_to_do = colours.warning if index.data(IS_OPEN) else colours.muted
        self._write(painter, option, index, (colours.text, left_to_do))
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        colours: tuple[str, str],
    ) -> None:
        area = option.rect.adjusted(PADDING + BAR, PADDING // 2, -4, -PADDING // 2)
        roles, places = (TITLE, LEFT_TO_DO), (Place.AlignTop, Place.AlignBottom)
        if self.is_dense:
            roles = (TITLE, OPEN_COUNT)
            places = (Place.AlignVCenter, Place.AlignVCenter | Place.AlignRight)
        for role, colour, place in zip(roles, colours, places, strict=True):
            painter.setPen(QColor(colour))
            text = str(index.data(role))
            cut = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, place, cut)
