"""The tables of the diary: approvals that end, suppliers consulted."""

from enum import IntEnum, auto
from typing import ClassVar

from PySide6.QtCore import QLocale
from typing_extensions import override

from desktop_app.book.diary import Ending
from desktop_app.catalogue import Catalogue
from desktop_app.core.rotation import Turn
from desktop_app.ui.figures import number_text, short_day_text
from desktop_app.ui.models.rows import RowsTableModel


class EndingColumn(IntEnum):
    """The columns of the table of approvals that end."""

    MONTH = 0
    DAY = auto()
    SUPPLIER = auto()
    LABEL = auto()


class EndingTableModel(RowsTableModel[Ending]):
    """One row per approval; the month is written where it begins."""

    columns: ClassVar = EndingColumn

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._first: frozenset[Ending] = frozenset()

    @override
    def show_values(self, values: tuple[Ending, ...]) -> None:
        seen: dict[tuple[int, int], Ending] = {}
        for item in values:
            seen.setdefault((item.until.year, item.until.month), item)
        self._first = frozenset(seen.values())
        super().show_values(values)

    @override
    def heading(self, column: int) -> str:
        return {
            EndingColumn.MONTH: self.tr("Mois"),
            EndingColumn.DAY: self.tr("Dernier jour"),
            EndingColumn.SUPPLIER: self.tr("Fournisseur"),
            EndingColumn.LABEL: self.tr("Label ou agrément"),
        }[EndingColumn(column)]

    @override
    def cell(self, value: Ending, column: int) -> str:
        match EndingColumn(column):
            case EndingColumn.MONTH:
                return self.month(value) if value in self._first else ""
            case EndingColumn.DAY:
                return short_day_text(value.until)
            case EndingColumn.SUPPLIER:
                return value.name
            case EndingColumn.LABEL:
                return self.label(value)

    def month(self, value: Ending) -> str:
        """Return the month in which an approval ends."""
        name = QLocale().standaloneMonthName(value.until.month)
        return f"{name} {value.until.year}"

    def label(self, value: Ending) -> str:
        """Return the name of a label, as the library has it when it does."""
        known = self._catalogue.labels.get(value.label)
        return known.title if known else value.label


class TurnColumn(IntEnum):
    """The columns of the table of suppliers consulted."""

    SUPPLIER = 0
    COUNT = auto()
    LAST = auto()


class TurnTableModel(RowsTableModel[Turn]):
    """One row per supplier that was consulted."""

    columns: ClassVar = TurnColumn
    right_aligned: ClassVar = frozenset({TurnColumn.COUNT})

    @override
    def heading(self, column: int) -> str:
        return {
            TurnColumn.SUPPLIER: self.tr("Fournisseur"),
            TurnColumn.COUNT: self.tr("Consultations"),
            TurnColumn.LAST: self.tr("La dernière"),
        }[TurnColumn(column)]

    @override
    def cell(self, value: Turn, column: int) -> str:
        match TurnColumn(column):
            case TurnColumn.SUPPLIER:
                return value.supplier.name
            case TurnColumn.COUNT:
                return number_text(value.count)
            case TurnColumn.LAST:
                return short_day_text(value.last)
