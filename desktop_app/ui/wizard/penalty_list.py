"""The penalties applied to the holder of a contract."""

import datetime
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.core.follow_up import Penalty
from desktop_app.core.money import Money
from desktop_app.ui.wizard.date_field import DateField
from desktop_app.ui.wizard.fields import NeededAmountField, TextField
from desktop_app.ui.wizard.flow_row import FlowRow, lay_out
from desktop_app.ui.wizard.form import name_field
from desktop_app.ui.wizard.row_list import ListRow, RowList

LETTERS = 30


class PenaltyRow(ListRow):
    """Asks for one penalty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.penalty = Penalty(day=datetime.date(2000, 1, 1), amount=Money())
        self.day = DateField()
        self.amount = NeededAmountField()
        self.motive = TextField()
        self.motive.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())
        line = FlowRow()
        line.ask(self.tr("Date"), self.day)
        line.ask(self.tr("Montant"), self.amount, self.tr("€"))
        line.ask(self.tr("Motif"), self.motive)
        lay_out(self, line)
        self.day.answered.connect(lambda day: self._edit(day=day))
        self.amount.answered.connect(lambda amount: self._edit(amount=amount))
        self.motive.answered.connect(lambda text: self._edit(motive=text))

    @override
    def show_value(self, value: Penalty, title: str) -> None:
        self.penalty = value
        self.day.show_value(value.day)
        self.amount.show_value(value.amount)
        self.motive.show_value(value.motive)
        for field, name in (
            (self.day, self.tr("Date, {title}")),
            (self.amount, self.tr("Montant en euros, {title}")),
            (self.motive, self.tr("Motif, {title}")),
        ):
            name_field(field, name.format(title=title))
        self.name_gestures(title)

    @override
    def first_field(self) -> QWidget:
        return self.amount

    def _edit(self, **fields: Any) -> None:
        self.edited.emit(replace(self.penalty, **fields))


class PenaltyList(RowList):
    """Asks for the penalties, one row each."""

    def __init__(self, today: datetime.date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ajouter une pénalité"), parent)
        self._today = today

    @override
    def make_row(self) -> ListRow:
        return PenaltyRow()

    @override
    def new_value(self) -> Penalty:
        return Penalty(day=self._today, amount=Money())

    @override
    def title_of(self, rank: int) -> str:
        return self.tr("pénalité {rank}").format(rank=rank)
