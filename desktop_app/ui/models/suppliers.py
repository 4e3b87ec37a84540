"""The table of suppliers: every row has a number, and pages of rows are read when they show."""

import datetime
from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop_app.core.freshness import Freshness, freshness
from desktop_app.core.supplier import Supplier
from desktop_app.reference.distance import UNKNOWN
from desktop_app.ui.colours import colours_of
from desktop_app.ui.words import supplier_sign, supplier_word

PAGE = 200
GREATEST_PAGES = 12
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SupplierColumn(IntEnum):
    """The columns of the table of suppliers."""

    NAME = 0
    KIND = auto()
    COMMUNE = auto()
    DISTANCE = auto()
    FRESHNESS = auto()


class SupplierTableModel(QAbstractTableModel):
    """One row per supplier found; a row not read yet is empty and asks for its page."""

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.identifiers: tuple[int, ...] = ()
        self.today = datetime.date.max
        self.distance_text: Callable[[Supplier], str] = _nothing
        self._total = 0
        self._pages: OrderedDict[int, list[Supplier]] = OrderedDict()
        self._asked: set[int] = set()

    def show_values(self, values: tuple[Supplier, ...], total: int | None = None) -> None:
        """Replace every row; the suppliers given are the first ones."""
        self.beginResetModel()
        self._total = len(values) if total is None else total
        self.identifiers = tuple(supplier.identifier for supplier in values)
        self._pages.clear()
        self._asked.clear()
        for start in range(0, len(values), PAGE):
            self._pages[start // PAGE] = list(values[start : start + PAGE])
        self.endResetModel()

    def know(self, identifiers: tuple[int, ...]) -> None:
        """Take the numbers of all rows, in order, and read the pages on show."""
        if len(identifiers) != self._total:
            self.beginResetModel()
            self._total, self.identifiers = len(identifiers), identifiers
            self.endResetModel()
        self.identifiers = identifiers
        waiting, self._asked = sorted(self._asked), set()
        for page in waiting:
            self._want(page)

    def take_page(self, page: int, suppliers: tuple[Supplier, ...]) -> None:
        """Show the suppliers of a page; those removed meanwhile leave their row empty."""
        self._asked.discard(page)
        known = {supplier.identifier: supplier for supplier in suppliers}
        gone = Supplier(name="")
        rows = [known.get(identifier, gone) for identifier in self.numbers_of(page)]
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > GREATEST_PAGES:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, self._total) - 1
        self.dataChanged.emit(
            self.index(page * PAGE, 0), self.index(last, len(SupplierColumn) - 1)
        )

    def numbers_of(self, page: int) -> tuple[int, ...]:
        """Return the numbers of the suppliers of a page."""
        return self.identifiers[page * PAGE : (page + 1) * PAGE]

    def identifier_at(self, row: int) -> int:
        """Return the number of the supplier of a row, 0 when it is not known yet."""
        return self.identifiers[row] if 0 <= row < len(self.identifiers) else 0

    def supplier_at(self, row: int) -> Supplier | None:
        """Return the supplier of a row, or none and its page is asked for."""
        page, rank = divmod(row, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        self._pages.move_to_end(page)
        return rows[rank] if rank < len(rows) else None

    def row_of(self, identifier: int) -> int:
        """Return the row of a supplier, or -1."""
        try:
            return self.identifiers.index(identifier)
        except ValueError:
            return -1

    def replace(self, supplier: Supplier) -> None:
        """Show a supplier in the place of its former self, where it stands in the list."""
        row = self.row_of(supplier.identifier)
        page, rank = divmod(row, PAGE)
        if row >= 0 and page in self._pages:
            self._pages[page][rank] = supplier
            last = self.index(row, len(SupplierColumn) - 1)
            self.dataChanged.emit(self.index(row, 0), last)

    def retell(self) -> None:
        """Write the distances again after the centre moved."""
        if self._total:
            column = SupplierColumn.DISTANCE
            self.dataChanged.emit(self.index(0, column), self.index(self._total - 1, column))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(SupplierColumn)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = SupplierColumn(index.column())
        if role in {Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole}:
            supplier = self.supplier_at(index.row())
            told = self._short if role == Role.DisplayRole else self._cell
            return "" if supplier is None or not supplier.name else told(supplier, column)
        if role == Role.TextAlignmentRole:
            return END if column is SupplierColumn.DISTANCE else START
        if role == Role.ForegroundRole and column is SupplierColumn.FRESHNESS:
            supplier = self.supplier_at(index.row())
            return None if supplier is None else _colour(freshness(supplier, self.today))
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        column = SupplierColumn(section)
        if role == Role.TextAlignmentRole:
            return END if column is SupplierColumn.DISTANCE else START
        return self._heading(column) if role == Role.DisplayRole else None

    def _heading(self, column: SupplierColumn) -> str:
        return {
            SupplierColumn.NAME: self.tr("Nom"),
            SupplierColumn.KIND: self.tr("Type"),
            SupplierColumn.COMMUNE: self.tr("Commune"),
            SupplierColumn.DISTANCE: self.tr("Distance"),
            SupplierColumn.FRESHNESS: self.tr("Mise à jour"),
        }[column]

    def _short(self, supplier: Supplier, column: SupplierColumn) -> str:
        if column is SupplierColumn.KIND:
            return supplier_sign(supplier.kind)
        text = self._cell(supplier, column)
        return self.tr("inconnue") if text == UNKNOWN else text

    def _cell(self, supplier: Supplier, column: SupplierColumn) -> str:
        match column:
            case SupplierColumn.NAME:
                return supplier.name
            case SupplierColumn.KIND:
                return supplier_word(supplier.kind)
            case SupplierColumn.COMMUNE:
                return supplier.place.commune
            case SupplierColumn.DISTANCE:
                return self.distance_text(supplier)
            case SupplierColumn.FRESHNESS:
                return self._age(freshness(supplier, self.today))

    def _age(self, age: Freshness) -> str:
        return {
            Freshness.FRESH: self.tr("à jour"),
            Freshness.OLD: self.tr("plus d’un an"),
            Freshness.STALE: self.tr("plus de 3 ans"),
            Freshness.UNKNOWN: self.tr("inconnue"),
        }[age]

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        if self.numbers_of(page):
            self.page_wanted.emit(page)


def _nothing(_supplier: Supplier) -> str:
    return ""


def _colour(age: Freshness) -> QColor | None:
    colours = colours_of(QApplication.palette())
    name = {
        Freshness.FRESH: colours.good,
        Freshness.OLD: colours.warning,
        Freshness.STALE: colours.bad,
    }.get(age, colours.muted)
    return QColor(name)
