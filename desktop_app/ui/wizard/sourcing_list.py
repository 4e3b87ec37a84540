"""The list of who could answer, with a filter and the reasons of the row looked at."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from desktop_app.core.supplier import Supplier
from desktop_app.sourcing.capacity import Ability, Assessment
from desktop_app.ui.models.candidates import (
    CandidateColumn,
    CandidateTableModel,
    ability_word,
)
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import question

ROWS = 8
WIDTHS: Mapping[int, int] = {
    CandidateColumn.KIND: 12,
    CandidateColumn.DISTANCE: 14,
    CandidateColumn.ABILITY: 15,
}

ADD_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class CandidateList(QWidget):
    """Several rows may be chosen, with Shift and Ctrl."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Assessment, ...] = ()
        everyone: dict[str, str] = {"": self.tr("Tous")}
        self.filter = ChoiceField(
            everyone | {ability.value: ability_word(ability) for ability in Ability}
        )
        self.filter.show_value("")
        self.model = CandidateTableModel()
        self.table = Table(self.model, self.tr("Qui pourrait répondre"), CandidateColumn.NAME)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.set_widths(WIDTHS)
        height = self.table.verticalHeader().defaultSectionSize() * (ROWS + 1)
        self.table.setMinimumHeight(height)
        self.reasons = Sentence()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(question(self.tr("Mont&rer"), self.filter))
        layout.addWidget(self.table)
        layout.addWidget(self.reasons)
        layout.addWidget(
            Hint(self.tr("Pour en choisir plusieurs : Maj ou Ctrl avec les flèches ou la souris."))
        )
        self.filter.answered.connect(lambda _ability: self._show())
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.table.selected.connect(self._show_reasons)

    def show_values(self, found: tuple[Assessment, ...]) -> None:
        """Show who was found, keeping who was chosen."""
        self._found = found
        self._show()

    def _show(self) -> None:
        wanted = self.filter.values[max(self.filter.currentIndex(), 0)]
        kept = tuple(item for item in self._found if wanted in {"", item.ability.value})
        before = {supplier.identifier for supplier in self._suppliers()}
        self.model.show_values(kept)
        self.reasons.clear()
        for row, item in enumerate(kept):
            if item.supplier.identifier in before:
                self.table.selectionModel().select(self.model.index(row, 0), ADD_ROW)
        self._tell()

    def _suppliers(self) -> tuple[Supplier, ...]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.values[row].supplier for row in rows)

    def _tell(self) -> None:
        self.chosen.emit(self._suppliers())

    def _show_reasons(self, row: int) -> None:
        if not 0 <= row < len(self.model.values):
            self.reasons.clear()
            return
        item = self.model.values[row]
        text = self.tr("{name} – {ability} : {reasons}")
        self.reasons.setText(
            text.format(
                name=item.supplier.name,
                ability=ability_word(item.ability).lower(),
                reasons=" ".join(filter(None, (*item.reasons, item.recognised))),
            )
        )
