"""The list at the left of the window: one line per page."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.core.override import override
from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import plain_icon
from desktop_app.ui.roles import follow_selection
from desktop_app.ui.strokes import RADIUS, draw_ring

ICON = QSize(20, 20)
PADDING = 24
PICTURE = Qt.ItemDataRole.UserRole
State = QStyle.StateFlag


class NavigationDelegate(QStyledItemDelegate):
    """Paints a line: quiet, raised under the mouse, marked when its page is on show."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
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
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(
                QRectF(sheet.left(), sheet.top() + 8, 3, sheet.height() - 16), 1.5, 1.5
            )
        if option.state & State.State_HasFocus:
            draw_ring(option, painter, colours)
        self._write(painter, option, index, colours.accent if is_shown else colours.text)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colour: str,
    ) -> None:
        area = option.rect.adjusted(PADDING // 2, 0, -4, 0)
        picture = plain_icon(str(index.data(PICTURE)), colour)
        top = area.top() + (area.height() - ICON.height()) // 2
        picture.paint(painter, area.left(), top, ICON.width(), ICON.height())
        if area.width() < 2 * ICON.width():
            return
        painter.setPen(QColor(colour))
        text = area.adjusted(ICON.width() + 10, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, str(index.data()))


class Navigation(QListWidget):
    """Names the pages and tells which one is asked for."""

    page_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_folded = False
        self.setItemDelegate(NavigationDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.currentRowChanged.connect(self.page_asked)
        follow_selection(self)
        self.itemClicked.connect(lambda item: self.page_asked.emit(self.row(item)))

    def show_titles(self, titles: tuple[tuple[str, str], ...]) -> None:
        """Replace the lines; each has a title and the name of an icon."""
        self.clear()
        for rank, (title, icon_name) in enumerate(titles, 1):
            item = QListWidgetItem(title)
            item.setData(PICTURE, icon_name)
            item.setToolTip(self.tr("{titre} (Ctrl+{rang})").format(titre=title, rang=rank))
            self.addItem(item)
        self._fit()

    def fold(self, *, is_folded: bool) -> None:
        """Show icons alone, or icons and titles; a reader of the screen hears both the same."""
        self._is_folded = is_folded
        self._fit()

    def show_page(self, row: int) -> None:
        """Mark a page as the one on show, without asking for it again."""
        self.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
        self.setCurrentRow(row)
        self.blockSignals(False)  # noqa: FBT003 - the signature is Qt's

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, metrics.height() + PADDING - 4))
        widest = max(
            metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count())
        )
        text = 0 if self._is_folded else widest + PADDING + 14
        self.setFixedWidth(text + ICON.width() + PADDING)
