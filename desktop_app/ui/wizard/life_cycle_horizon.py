"""How the costs of a life are compared: how long, at which prices, with which rate."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.clauses.life_cycle import CostSheet
from desktop_app.scoring.life_cycle import LONGEST, USUAL_YEARS, Heading, Horizon
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.decimal_field import PreciseField
from desktop_app.ui.wizard.form import Form, question
from desktop_app.ui.wizard.form import Heading as GroupTitle
from desktop_app.ui.wizard.slider_field import SliderField

NO_BREAK = "\u00a0"
SLIDER_YEARS = 30
GREATEST_RATE = 20
LEAST_CHANGE, GREATEST_CHANGE = -20, 50
GREATEST_PRICE = 10**6
PRICED = (Heading.ENERGY, Heading.WATER)


class HorizonCard(Card):
    """Asks for what is the same for every solution."""

    answered = Signal(object)

    def __init__(self, sheets: dict[str, CostSheet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizon = Horizon(years=USUAL_YEARS)
        self.years = SliderField(self.tr(" ans"), LONGEST)
        self.years.field.setMinimum(1)
        self.years.slide_between(1, SLIDER_YEARS, 1)
        self.rate = PreciseField(0, GREATEST_RATE, f"{NO_BREAK}%")
        self.prices = {
            heading: PreciseField(0, GREATEST_PRICE, f"{NO_BREAK}€/{sheets[heading].unit}")
            for heading in PRICED
        }
        self.changes = {
            heading: PreciseField(LEAST_CHANGE, GREATEST_CHANGE, f"{NO_BREAK}%")
            for heading in Heading
        }
        self._build(sheets)
        self._connect()
        self.show_horizon(self.horizon)

    def show_horizon(self, horizon: Horizon) -> None:
        """Show how costs are compared."""
        self.horizon = horizon
        self.years.show_value(horizon.years)
        self.rate.show_value(horizon.discount_rate)
        for heading, field in self.changes.items():
            field.show_value(horizon.price_of(heading).yearly_change)
        for heading, field in self.prices.items():
            field.show_value(_price_shown(horizon, heading))

    def _connect(self) -> None:
        self.years.answered.connect(lambda years: self._answer(years=years))
        self.rate.answered.connect(lambda rate: self._answer(discount_rate=rate))
        for heading, field in self.prices.items():
            field.answered.connect(
                lambda price, heading=heading: self._price(heading, unit_price=price or Decimal(1))
            )
        for heading, field in self.changes.items():
            field.answered.connect(
                lambda change, heading=heading: self._price(heading, yearly_change=change)
            )

    def _answer(self, **fields: Any) -> None:
        self.horizon = replace(self.horizon, **fields)
        self.answered.emit(self.horizon)

    def _price(self, heading: Heading, **fields: Any) -> None:
        price = replace(self.horizon.price_of(heading), **fields)
        self._answer(**{heading.name.lower(): price})

    def _build(self, sheets: dict[str, CostSheet]) -> None:
        form = Form()
        form.addWidget(GroupTitle(self.tr("Ce qui est le même pour toutes les solutions")))
        form.addLayout(question(self.tr("Durée comparée"), self.years))
        self.years.name(self.tr("Durée comparée, en années"))
        form.ask(
            self.tr("Taux d’actualisation par an"),
            self.rate,
            self.tr("À 0 %, un euro compte autant chaque année."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        price, change = self.tr("Prix : {title}"), self.tr("Hausse par an : {title}")
        for line, (heading, field) in enumerate(self.changes.items()):
            title = sheets[heading].title
            if heading in self.prices:
                asked = question(price.format(title=title), self.prices[heading])
                grid.addLayout(asked, line, 0)
            grid.addLayout(question(change.format(title=title), field), line, 1)
        form.addLayout(grid)
        form.addWidget(
            Hint(self.tr("Prix à 0 : l’entreprise donne un montant en euros, repris tel quel."))
        )
        self.box.addLayout(form)


def is_priced(horizon: Horizon, heading: Heading) -> bool:
    """Tell whether the buyer sets the price of a heading, so that bidders state a quantity."""
    return horizon.price_of(heading).unit_price != 1


def _price_shown(horizon: Horizon, heading: Heading) -> Decimal:
    return horizon.price_of(heading).unit_price if is_priced(horizon, heading) else Decimal(0)
