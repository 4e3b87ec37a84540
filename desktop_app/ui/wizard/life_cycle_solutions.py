"""The solutions whose life-cycle costs are compared."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from desktop_app.clauses.life_cycle import CostSheet
from desktop_app.core.money import Money
from desktop_app.scoring.life_cycle import Heading, Horizon, LifeCycleBid
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.wizard.decimal_field import PreciseField
from desktop_app.ui.wizard.fields import TextField
from desktop_app.ui.wizard.form import name_field, question
from desktop_app.ui.wizard.life_cycle_horizon import is_priced
from desktop_app.ui.wizard.row_list import ListRow, RowList

NO_BREAK = "\u00a0"
FEWEST, MOST = 2, 6
GREATEST = 10**9
PURCHASE, END = "achat", "fin_de_vie"
PER_LINE = 2


class SolutionRow(ListRow):
    """Asks for the costs of one solution."""

    def __init__(self, sheets: dict[str, CostSheet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bid = LifeCycleBid(name="", purchase=Money())
        self._sheets = sheets
        self.name = TextField()
        self.fields = {name: PreciseField(0, GREATEST) for name in sheets}
        self._build()
        self.name.answered.connect(lambda text: self._edit(name=text))
        for name, field in self.fields.items():
            field.answered.connect(lambda value, name=name: self._state(name, value))

    @override
    def show_value(self, value: LifeCycleBid, title: str) -> None:
        self.bid = value
        self.name.show_value(value.name)
        for name, field in self.fields.items():
            field.show_value(_stated(value, name))
        name_field(self.name, self.tr("Nom, {title}").format(title=title))
        for name, field in self.fields.items():
            name_field(field, f"{self._sheets[name].title}, {title}", self._sheets[name].question)
        self.name_gestures(title)

    @override
    def first_field(self) -> QWidget:
        return self.name

    def show_units(self, horizon: Horizon) -> None:
        """Count in quantities what the buyer prices, in euros the rest."""
        for name, field in self.fields.items():
            suffix = NO_BREAK + self._unit(name, horizon)
            if suffix != field.suffix():
                field.setSuffix(suffix)

    def _unit(self, name: str, horizon: Horizon) -> str:
        if name in {PURCHASE, END}:
            return "€"
        unit = self._sheets[name].unit if is_priced(horizon, Heading(name)) else "€"
        return f"{unit}/{self.tr('an')}"

    def _state(self, name: str, value: Decimal) -> None:
        if name == PURCHASE:
            self._edit(purchase=Money.from_euros(value))
        elif name == END:
            self._edit(end_of_life=Money.from_euros(value))
        else:
            self._edit(**{Heading(name).name.lower(): value})

    def _edit(self, **fields: Any) -> None:
        self.edited.emit(replace(self.bid, **fields))

    def _build(self) -> None:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addLayout(self.gestures())
        card.box.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for rank, (name, field) in enumerate(self.fields.items()):
            place = divmod(rank, PER_LINE)
            grid.addLayout(question(self._sheets[name].title, field), *place)
        card.box.addLayout(grid)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)


class SolutionList(RowList):
    """Asks for two to six solutions."""

    def __init__(self, sheets: dict[str, CostSheet], parent: QWidget | None = None) -> None:
        self._sheets = sheets
        super().__init__("", parent)
        self.add.setText(self.tr("Ajouter une solution"))
        name_field(self.add, self.tr("Ajouter une solution"))

    def starting(self) -> tuple[LifeCycleBid, ...]:
        """Return the two empty solutions to begin with."""
        return tuple(
            LifeCycleBid(name=self._letter(rank), purchase=Money()) for rank in range(FEWEST)
        )

    def show_solutions(self, bids: tuple[LifeCycleBid, ...], horizon: Horizon) -> None:
        """Show solutions, in the units that the horizon asks for."""
        self.show_values(bids)
        for row in self.rows:
            if isinstance(row, SolutionRow):
                row.show_units(horizon)
            row.remove.setEnabled(len(bids) > FEWEST)
        self.add.setEnabled(len(bids) < MOST)

    @override
    def make_row(self) -> ListRow:
        return SolutionRow(self._sheets)

    @override
    def new_value(self) -> LifeCycleBid:
        return LifeCycleBid(name=self._letter(len(self.values)), purchase=Money())

    @override
    def title_of(self, rank: int) -> str:
        return self.tr("solution {rank}").format(rank=rank)

    def _letter(self, rank: int) -> str:
        return self.tr("Solution {letter}").format(letter="ABCDEF"[rank % MOST])


def _stated(bid: LifeCycleBid, name: str) -> Decimal:
    if name == PURCHASE:
        return bid.purchase.euros
    if name == END:
        return bid.end_of_life.euros
    return bid.quantity(Heading(name))
