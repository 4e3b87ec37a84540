"""The shapes of controls: sheets, edges, rings, marks."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionButton, QStyleOptionFrame

from desktop_app.ui.colours import Colours

RADIUS = 4.0
RING = 2.0
GAP = 8
State = QStyle.StateFlag
Role = QPalette.ColorRole


def draw_button(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the sheet of a button, in the accent colour when its palette says so."""
    fill = option.palette.color(Role.Button)
    is_primary = fill == QColor(colours.accent)
    edge = QColor(colours.accent if is_primary else colours.border)
    if not option.state & State.State_Enabled:
        # Fainter than what can be pressed: the ground of the window, and its lines.
        fill, edge = QColor(colours.window), QColor(colours.border)
    elif option.state & State.State_Sunken:
        fill = fill.darker(120) if is_primary else QColor(colours.pressed)
    elif option.state & State.State_MouseOver:
        fill = fill.darker(110) if is_primary else QColor(colours.raised)
    elif option.state & State.State_On:
        fill = QColor(colours.raised)
    # What stays down has an edge that shows: its fill alone is too near that of the others.
    is_down = option.state & State.State_On and option.state & State.State_Enabled
    painter.setPen(QPen(QColor(colours.accent), 2) if is_down else QPen(edge, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(_within(option.rect), RADIUS, RADIUS)
    if option.state & State.State_HasFocus:
        draw_ring(option, painter, colours)
        if is_primary:
            painter.setPen(QPen(QColor(colours.on_accent), 1))
            painter.drawRoundedRect(_within(option.rect.adjusted(3, 3, -3, -3)), RADIUS, RADIUS)


def draw_field(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the sheet of a line of text; one inside another control has no edge."""
    if isinstance(option, QStyleOptionFrame) and option.lineWidth <= 0:
        painter.fillRect(option.rect.adjusted(1, 2, 0, -2), _fill(option, colours))
    else:
        draw_sheet(option, painter, colours)


def draw_sheet(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the sheet of a control and its edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_fill(option, colours))
    painter.drawRoundedRect(_within(option.rect), RADIUS, RADIUS)
    draw_edge(option, painter, colours)


def draw_edge(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the edge of a control, thicker and in the accent colour when it has the focus."""
    if option.state & State.State_HasFocus:
        draw_ring(option, painter, colours)
        return
    is_enabled = bool(option.state & State.State_Enabled)
    painter.setPen(QPen(QColor(colours.edge if is_enabled else colours.border), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_within(option.rect), RADIUS, RADIUS)


def draw_ring(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the ring of the focus."""
    painter.setPen(QPen(QColor(colours.focus), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)


def draw_frame(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the edge of a list or a table."""
    _draw_box(option, painter, colours.border, colours.focus)


def draw_text_frame(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the edge of a long text, as visible as that of a line of text."""
    _draw_box(option, painter, colours.edge, colours.focus)


def draw_check_box(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw a box, with a tick when it is on and a dash when it is half on."""
    is_on = bool(option.state & (State.State_On | State.State_NoChange))
    _draw_mark_sheet(option, painter, colours, is_on=is_on)
    painter.drawRoundedRect(_within(option.rect), RADIUS - 1, RADIUS - 1)
    if not is_on:
        return
    box = QRectF(option.rect)
    painter.setPen(QPen(QColor(colours.on_accent), 2, c=Qt.PenCapStyle.RoundCap))
    shape = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.3))
    if option.state & State.State_NoChange:
        shape = ((0.25, 0.5), (0.5, 0.5), (0.75, 0.5))
    painter.drawPolyline(_points(box, shape))


def draw_radio_button(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw a round button, with a dot when it is on."""
    is_on = bool(option.state & State.State_On)
    _draw_mark_sheet(option, painter, colours, is_on=is_on)
    painter.drawEllipse(_within(option.rect))
    if is_on:
        size = option.rect.width() * 0.3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent))
        painter.drawEllipse(QRectF(option.rect).adjusted(size, size, -size, -size))


def draw_heading(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the background of a column heading, with a line under it."""
    painter.fillRect(option.rect, QColor(colours.raised))
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def draw_tab(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw a tab: nothing but a line under the one on show."""
    if option.state & State.State_Selected:
        line = QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3)
        painter.fillRect(line, QColor(colours.accent))
    elif option.state & State.State_MouseOver:
        painter.fillRect(option.rect, QColor(colours.raised))


def draw_pane(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw the line between tabs and what they show."""
    painter.fillRect(
        QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), QColor(colours.border)
    )


def draw_handle(option: QStyleOption, painter: QPainter, colours: Colours, place: QRect) -> None:
    """Draw what is dragged, of a slider or of a bar that scrolls, so that it is seen."""
    is_enabled = bool(option.state & State.State_Enabled)
    painter.setPen(QPen(QColor(colours.edge if is_enabled else colours.border), 1))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(_within(place.adjusted(1, 1, -1, -1)), RADIUS - 1, RADIUS - 1)


def draw_busy_bar(option: QStyleOption, painter: QPainter, colours: Colours) -> None:
    """Draw work of unknown length as still hatching; the words beside it say what goes on."""
    painter.fillRect(option.rect, QColor(colours.base))
    painter.fillRect(option.rect, QBrush(QColor(colours.accent), Qt.BrushStyle.BDiagPattern))


def draw_label(style: QStyle, option: QStyleOptionButton, painter: QPainter) -> None:
    """Draw the icon and the text of a button, together in the middle."""
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic)
    # The text may have several lines.
    width = option.fontMetrics.size(int(Qt.TextFlag.TextShowMnemonic), option.text).width()
    area = QRect(option.rect)
    is_enabled = bool(option.state & State.State_Enabled)
    if not option.icon.isNull():
        size = option.iconSize.width()
        gap = GAP if option.text else 0
        left = area.left() + max(0, (area.width() - size - gap - width) // 2)
        place = QRect(left, area.top() + (area.height() - size) // 2, size, size)
        mode = QIcon.Mode.Normal if is_enabled else QIcon.Mode.Disabled
        option.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        area.setLeft(left + size + gap)
        area.setWidth(width + 2)
    style.drawItemText(
        painter, area, flags, option.palette, is_enabled, option.text, Role.ButtonText
    )


def draw_arrow(option: QStyleOption, painter: QPainter, place: QRect) -> None:
    """Draw the arrow of a list that opens."""
    middle = QRectF(place).center()
    painter.setPen(QPen(option.palette.color(Role.Text), 1.5, c=Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(
        QPolygonF([middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)])
    )


def _draw_box(option: QStyleOption, painter: QPainter, edge: str, focus: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if option.state & State.State_HasFocus:
        painter.setPen(QPen(QColor(focus), RING))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawRect(_within(option.rect))


def _draw_mark_sheet(
    option: QStyleOption, painter: QPainter, colours: Colours, *, is_on: bool
) -> None:
    is_enabled = bool(option.state & State.State_Enabled)
    full = colours.accent if is_enabled else colours.muted
    painter.setPen(QPen(QColor(full if is_on else colours.edge), 1))
    painter.setBrush(QColor(full if is_on else colours.base))


def _fill(option: QStyleOption, colours: Colours) -> QColor:
    return QColor(colours.base if option.state & State.State_Enabled else colours.window)


def _points(box: QRectF, shape: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF(
        [box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in shape]
    )


def _within(rect: QRect) -> QRectF:
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
