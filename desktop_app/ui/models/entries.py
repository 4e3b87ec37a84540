"""The list of the library: a title and a quiet line under it."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_app.ui.library.entry import Entry

Index = QModelIndex | QPersistentModelIndex
DISPLAY = Qt.ItemDataRole.DisplayRole
SUBTITLE = Qt.ItemDataRole.UserRole
PADDING = 8
GAP = 2


class EntryListModel(QAbstractListModel):
    """One row per entry that suits the search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: tuple[Entry, ...] = ()

    def show_values(self, values: tuple[Entry, ...]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    def row_of(self, address: str) -> int:
        """Return the row of the entry of an address, -1 when it is not listed."""
        rows = (row for row, entry in enumerate(self.values) if entry.target == address)
        return next(rows, -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.values)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> str | None:
        if not index.isValid():
            return None
        entry = self.values[index.row()]
        return {
            DISPLAY: entry.title,
            SUBTITLE: entry.subtitle,
            Qt.ItemDataRole.ToolTipRole: entry.title,
            Qt.ItemDataRole.AccessibleDescriptionRole: entry.subtitle,
        }.get(Qt.ItemDataRole(role))


class EntryDelegate(QStyledItemDelegate):
    """Paints the title and the quiet line."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(0, 2 * line + 2 * PADDING + GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        QApplication.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem,
            option,
            painter,
            option.widget,
        )
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        title = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        quiet = title if is_chosen else QPalette.ColorRole.PlaceholderText
        area: QRect = option.rect.adjusted(PADDING + 2, PADDING, -PADDING, -PADDING)
        half = area.height() // 2
        for row, role, text in (
            (area.adjusted(0, 0, 0, -half), title, index.data(DISPLAY)),
            (area.adjusted(0, half, 0, 0), quiet, index.data(SUBTITLE)),
        ):
            metrics = option.fontMetrics
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, row.width())
            painter.setPen(palette.color(role))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, short)
