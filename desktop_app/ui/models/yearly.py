"""The rows of the yearly table."""

from enum import IntEnum

from typing_extensions import override

from desktop_app.monitoring.table import Measure
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.yearly.words import (
    aim_word,
    parts_word,
    share_word,
    title_word,
    unknown_word,
)


class YearlyColumn(IntEnum):
    """What the table shows of a share."""

    TITLE = 0
    SHARE = 1
    PARTS = 2
    AIM = 3
    UNKNOWN = 4


class YearlyTableModel(RowsTableModel[Measure]):
    """One share per row."""

    columns = YearlyColumn

    @override
    def heading(self, column: int) -> str:
        return {
            YearlyColumn.TITLE: self.tr("Indicateur"),
            YearlyColumn.SHARE: self.tr("Part"),
            YearlyColumn.PARTS: self.tr("Sur quoi"),
            YearlyColumn.AIM: self.tr("Objectif"),
            YearlyColumn.UNKNOWN: self.tr("Ce qui n’est pas connu"),
        }[YearlyColumn(column)]

    @override
    def cell(self, value: Measure, column: int) -> str:
        return {
            YearlyColumn.TITLE: title_word(value),
            YearlyColumn.SHARE: share_word(value),
            YearlyColumn.PARTS: parts_word(value),
            YearlyColumn.AIM: aim_word(value),
            YearlyColumn.UNKNOWN: unknown_word(value),
        }[YearlyColumn(column)]

    def text(self) -> str:
        """Return the table as text, tabs between columns, for a letter or a spreadsheet."""
        columns = range(len(YearlyColumn))
        lines = [[self.heading(column) for column in columns]]
        lines += [[self.cell(value, column) for column in columns] for value in self.values]
        return "\n".join("\t".join(line) for line in lines)
