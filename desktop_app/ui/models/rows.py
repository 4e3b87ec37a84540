"""A table model over a tuple of values."""

from enum import IntEnum
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

Value = TypeVar("Value")
Index = QModelIndex | QPersistentModelIndex
DISPLAY = Qt.ItemDataRole.DisplayRole
WHOLE = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}


class RowsTableModel(QAbstractTableModel, Generic[Value]):
    """One row per value, one column per member of an enum."""

    columns: ClassVar[type[IntEnum]]
    right_aligned: ClassVar[frozenset[int]] = frozenset()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: tuple[Value, ...] = ()

    def heading(self, column: int) -> str:
        """Return the title of a column."""
        raise NotImplementedError

    def cell(self, value: Value, column: int) -> str:
        """Return the text of a value in a column."""
        raise NotImplementedError

    def short(self, value: Value, column: int) -> str:
        """Return the text that a narrow column shows; the whole text stays in its help."""
        return self.cell(value, column)

    def show_values(self, values: tuple[Value, ...]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.values)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == DISPLAY:
            return self.short(self.values[index.row()], index.column())
        if role in WHOLE:
            return self.cell(self.values[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == DISPLAY:
            return self.heading(section)
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        if column in self.right_aligned:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
