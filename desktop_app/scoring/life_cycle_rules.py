"""What bidders are asked for a life-cycle cost, and what is published of the method."""

from collections.abc import Iterator
from decimal import Decimal

from desktop_app.clauses.life_cycle import CostSheet, LifeCycleGuide
from desktop_app.scoring.life_cycle import Heading, Horizon

_EURO = "€"


def data_to_ask(guide: LifeCycleGuide) -> tuple[CostSheet, ...]:
    """Return what bidders must state, with its unit and its proof."""
    return guide.costs


def published_method(guide: LifeCycleGuide, horizon: Horizon) -> tuple[str, ...]:
    """Return the sentences of the rules of the consultation."""
    words = guide.wording
    rate = horizon.discount_rate
    discount = words.discounted.format(taux=_number(rate)) if rate else words.undiscounted
    return (
        words.total.format(annees=horizon.years),
        *_headings(guide, horizon),
        discount,
        words.same_for_all,
    )


def _headings(guide: LifeCycleGuide, horizon: Horizon) -> Iterator[str]:
    sheets = {sheet.name: sheet for sheet in guide.costs}
    for heading in Heading:
        sheet, price = sheets[heading], horizon.price_of(heading)
        as_it_is = sheet.unit == _EURO and price.unit_price == 1
        sentence = guide.wording.stated if as_it_is else guide.wording.priced
        said = sentence.format(poste=sheet.title, unite=sheet.unit, prix=_number(price.unit_price))
        if price.yearly_change:
            change = _number(price.yearly_change)
            said += " " + guide.wording.changing.format(evolution=change)
        yield said


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")
