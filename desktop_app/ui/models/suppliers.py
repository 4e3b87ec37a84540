"""The table of suppliers."""

from enum import IntEnum, auto
from typing import ClassVar

from typing_extensions import override

from desktop_app.core.supplier import Supplier
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.words import supplier_word


class SupplierColumn(IntEnum):
    """The columns of the table of suppliers."""

    NAME = 0
    KIND = auto()
    COMMUNE = auto()


class SupplierTableModel(RowsTableModel[Supplier]):
    """One row per supplier found."""

    columns: ClassVar = SupplierColumn

    @override
    def heading(self, column: int) -> str:
        return {
            SupplierColumn.NAME: self.tr("Nom"),
            SupplierColumn.KIND: self.tr("Type"),
            SupplierColumn.COMMUNE: self.tr("Commune"),
        }[SupplierColumn(column)]

    @override
    def cell(self, value: Supplier, column: int) -> str:
        match SupplierColumn(column):
            case SupplierColumn.NAME:
                return value.name
            case SupplierColumn.KIND:
                return supplier_word(value.kind)
            case SupplierColumn.COMMUNE:
                return value.place.commune

    def replace(self, supplier: Supplier) -> None:
        """Show a supplier in the place of its former self, where it stands in the list."""
        row = self.row_of(supplier.identifier)
        if row >= 0:
            self.values = (*self.values[:row], supplier, *self.values[row + 1 :])
            last = self.index(row, len(self.columns) - 1)
            self.dataChanged.emit(self.index(row, 0), last)

    def row_of(self, identifier: int) -> int:
        """Return the row of a supplier, or -1."""
        rows = (row for row, value in enumerate(self.values) if value.identifier == identifier)
        return next(rows, -1)
