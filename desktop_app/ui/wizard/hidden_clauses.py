"""The clauses that are not offered, each with the reason."""

from enum import IntEnum

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.clauses.choice import Choice
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.widgets.table import Table

MOST_ROWS = 8
TITLE_WIDTH = 240


class Column(IntEnum):
    """The columns of the table."""

    CLAUSE = 0
    REASON = 1


class HiddenClauseTableModel(RowsTableModel[Choice]):
    """One row per clause that is not offered."""

    columns = Column

    @override
    def heading(self, column: int) -> str:
        return self.tr("Clause") if column == Column.CLAUSE else self.tr("Pourquoi masquée")

    @override
    def cell(self, value: Choice, column: int) -> str:
        return value.clause.title if column == Column.CLAUSE else value.reason


class HiddenClauses(Table):
    """A table to read, that the keyboard enters and leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._choices = HiddenClauseTableModel()
        super().__init__(self._choices, "", Column.REASON, parent)
        self.setAccessibleName(self.tr("Clauses masquées, et pourquoi"))
        self.setColumnWidth(Column.CLAUSE, TITLE_WIDTH)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Show the clauses that are not offered."""
        if choices != self._choices.values:
            self._choices.show_values(choices)
        rows = min(len(choices), MOST_ROWS)
        height = self.verticalHeader().defaultSectionSize() * rows
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + 4)
