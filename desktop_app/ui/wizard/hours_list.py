"""The hours of insertion done each month: counts only, never the name of a person."""

import datetime
import re
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.follow_up import FollowUp, MonthHours
from desktop_app.core.tender import Tender
from desktop_app.law.course import add_months
from desktop_app.monitoring.hours import HoursState, hours_states
from desktop_app.ui.figures import day_from, money_text, number_text
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.date_field import DateField
from desktop_app.ui.wizard.fields import ChoiceField, NumberField
from desktop_app.ui.wizard.flow_row import FlowRow, lay_out
from desktop_app.ui.wizard.form import name_field
from desktop_app.ui.wizard.row_list import ListRow, RowList
from desktop_app.ui.wizard.sheet_editor import FollowUpEditor

MONTH = re.compile(r"\d{1,2}/\d{4}")


class MonthField(DateField):
    """A month, told by its first day."""

    @override
    def written(self, value: datetime.date) -> str:
        return f"{value:%m}/{value.year:04}"

    @override
    def read(self) -> datetime.date | None:
        text = self.text().strip()
        return day_from(f"01/{text}") if MONTH.fullmatch(text) else None

    @override
    def problem(self) -> str:
        if self.read() is not None:
            return ""
        text = self.tr("Écrivez le mois ainsi : 12/2027. C’est {mois} qui reste gardé.")
        return text.format(mois=self.written(self.value()))

    @override
    def _offer_calendar(self) -> None:
        """Offer no days: a month is typed."""


class MonthRow(ListRow):
    """Asks for the hours of one month."""

    def __init__(self, lots: dict[int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = MonthHours(period=datetime.date(2000, 1, 1), hours=0)
        self.period = MonthField()
        self.hours = NumberField()
        self.persons = NumberField()
        self.lot = ChoiceField(lots)
        line = FlowRow()
        line.ask(self.tr("Mois"), self.period)
        line.ask(self.tr("Heures"), self.hours)
        line.ask(self.tr("Personnes"), self.persons)
        self._lot_question = line.ask(self.tr("Lot"), self.lot)
        lay_out(self, line)
        self.period.answered.connect(lambda day: self._edit(period=day))
        self.hours.answered.connect(lambda hours: self._edit(hours=hours or 0))
        self.persons.answered.connect(lambda persons: self._edit(persons=persons))
        self.lot.answered.connect(lambda lot: self.reshaped.emit(replace(self.month, lot=lot)))

    def offer_lots(self, lots: dict[int, str]) -> None:
        """Offer the lots of the tender."""
        self.lot.offer(lots)
        self._lot_question.setVisible(len(lots) > 1)

    @override
    def show_value(self, value: MonthHours, title: str) -> None:
        self.month = value
        self.period.show_value(value.period)
        self.hours.show_value(value.hours)
        self.persons.show_value(value.persons)
        self.lot.show_value(value.lot)
        for field, name in (
            (self.period, self.tr("Mois, {title}")),
            (self.hours, self.tr("Heures d’insertion faites, {title}")),
            (self.persons, self.tr("Nombre de personnes, {title}")),
            (self.lot, self.tr("Lot, {title}")),
        ):
            name_field(field, name.format(title=title))
        self.name_gestures(title)

    @override
    def first_field(self) -> QWidget:
        return self.hours

    def _edit(self, **fields: Any) -> None:
        self.edited.emit(replace(self.month, **fields))


class MonthList(RowList):
    """Asks for the hours done, one row a month."""

    def __init__(self, today: datetime.date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ajouter un mois"), parent)
        self._first = today.replace(day=1)
        self._lots: dict[int, str] = {0: ""}

    def show_months(self, tender: Tender, sheet: FollowUp) -> None:
        """Show the hours of a contract."""
        names = {lot.number: str(lot.number) for lot in tender.lots}
        self._lots = names if len(names) > 1 else {next(iter(names), 0): ""}
        start = sheet.award.start
        self._first = start.replace(day=1) if start else self._first
        self.show_values(sheet.months_done)
        for row in self.rows:
            if isinstance(row, MonthRow):
                row.offer_lots(self._lots)
                row.lot.show_value(row.month.lot)

    @override
    def make_row(self) -> ListRow:
        return MonthRow(self._lots)

    @override
    def new_value(self) -> MonthHours:
        last = max((item.period for item in self.values), default=None)
        period = add_months(last, 1) if last else self._first
        return MonthHours(period=period, lot=next(iter(self._lots)), hours=0)

    @override
    def title_of(self, rank: int) -> str:
        return f"{self.values[rank - 1].period:%m/%Y}"


class HoursForm(QWidget):
    """Says the hours due and done, then asks for those of each month."""

    def __init__(self, follow_up: FollowUpEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow_up = follow_up
        self.nothing = Hint(self.tr("Le marché ne demande pas d’heures d’insertion."))
        self.state = Sentence()
        self.months = MonthList(follow_up.editor.session.today())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Hint(self.tr("Des nombres seulement : aucun nom de personne.")))
        layout.addWidget(self.nothing)
        layout.addWidget(self.state)
        layout.addWidget(self.months)
        self.months.typed.connect(lambda values: follow_up.typed(months_done=values))
        self.months.gestured.connect(lambda values: follow_up.change(months_done=values))

    def show_sheet(self, tender: Tender, sheet: FollowUp) -> None:
        """Show the hours of a contract as they stand today."""
        editor = self._follow_up.editor
        states = hours_states(self._follow_up.contract, editor.catalogue, editor.session.today())
        self.nothing.setVisible(not states)
        self.state.setVisible(bool(states))
        self.state.setText("\n".join(map(self._said, states)))
        self.months.show_months(tender, sheet)

    def _said(self, state: HoursState) -> str:
        text = self.tr("{demand} : {done} heures faites sur {due}.").format(
            demand=state.due.demand,
            done=number_text(state.done),
            due=number_text(state.due.hours),
        )
        if state.expected is not None and not state.is_over:
            pace = self.tr("À ce jour, un rythme régulier en donnerait {hours}.")
            text += " " + pace.format(hours=number_text(state.expected))
        if state.foreseen is not None and state.foreseen < state.due.hours:
            late = (
                self.tr("Il en manque {hours}.")
                if state.is_over
                else self.tr("À ce rythme, il en manquera {hours} à la fin.")
            )
            text += " " + late.format(hours=number_text(state.due.hours - state.foreseen))
        if state.expected_penalty:
            penalty = self.tr("Pénalité à prévoir, sauf heures excusées : {amount}.")
            text += " " + penalty.format(amount=money_text(state.expected_penalty))
        return text
