"""How a step of the list is painted: its name, and what is left to do in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_app.ui.colours import colours_of
from desktop_app.ui.strokes import RADIUS, draw_ring

TITLE = Qt.ItemDataRole.UserRole
LEFT_TO_DO = Qt.ItemDataRole.UserRole + 1
IS_OPEN = Qt.ItemDataRole.UserRole + 2
PADDING = 10
BAR = 3
Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class StepDelegate(QStyledItemDelegate):
    """Paints two lines, with a bar at the left for the step on screen."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        widest = max(
            metrics.horizontalAdvance(str(index.data(role))) for role in (TITLE, LEFT_TO_DO)
        )
        return QSize(widest + 2 * PADDING + BAR, 2 * metrics.lineSpacing() + PADDING + 4)

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
        places = (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom)
        for role, colour, place in zip((TITLE, LEFT_TO_DO), colours, places, strict=True):
            painter.setPen(QColor(colour))
            painter.drawText(area, place, str(index.data(role)))
