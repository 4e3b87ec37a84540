"""What a purchase costs over its life: bought, used, kept up, ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Final

from desktop_app.core.bounds import Bounds
from desktop_app.core.money import Money

LONGEST: Final = 50
USUAL_YEARS: Final = 10
_ONE, _HUNDRED = Decimal(1), Decimal(100)
DiscountRate = Annotated[Decimal, Bounds(0, 20)]
Change = Annotated[Decimal, Bounds(-20, 50)]
UnitPrice = Annotated[Decimal, Bounds(0, 10**6)]
Quantity = Annotated[Decimal, Bounds(0, 10**9)]
Years = Annotated[int, Bounds(1, LONGEST)]


class Heading(StrEnum):
    """What comes back each year."""

    ENERGY = "energie"
    WATER = "eau"
    CONSUMABLES = "consommables"
    UPKEEP = "entretien"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyPrice:
    """The buyer's price for one unit in the first year, and its change each year in percent."""

    unit_price: UnitPrice = _ONE
    yearly_change: Change = Decimal(0)


# While the buyer sets no price, what a bidder states is an amount in euros.
_EUROS: Final = YearlyPrice()


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """How costs are compared, the same for all bids; a rate of 0 does not discount."""

    years: Years
    discount_rate: DiscountRate = Decimal(0)
    energy: YearlyPrice = _EUROS
    water: YearlyPrice = _EUROS
    consumables: YearlyPrice = _EUROS
    upkeep: YearlyPrice = _EUROS

    def price_of(self, heading: Heading) -> YearlyPrice:
        """Return the price of a heading."""
        return {
            Heading.ENERGY: self.energy,
            Heading.WATER: self.water,
            Heading.CONSUMABLES: self.consumables,
            Heading.UPKEEP: self.upkeep,
        }[heading]


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeCycleBid:
    """What one bidder states: the purchase, what each year takes, and the end."""

    name: str
    purchase: Money
    energy: Quantity = Decimal(0)
    water: Quantity = Decimal(0)
    consumables: Quantity = Decimal(0)
    upkeep: Quantity = Decimal(0)
    end_of_life: Money = Money()

    def quantity(self, heading: Heading) -> Decimal:
        """Return what a year takes of a heading, in the buyer's unit."""
        return {
            Heading.ENERGY: self.energy,
            Heading.WATER: self.water,
            Heading.CONSUMABLES: self.consumables,
            Heading.UPKEEP: self.upkeep,
        }[heading]


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeCycleStudy:
    """Bids and how their costs are compared."""

    horizon: Horizon = Horizon(years=USUAL_YEARS)
    bids: tuple[LifeCycleBid, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CostedYear:
    """What one year costs; year 0 is the purchase, the last bears the end of life."""

    year: int
    purchase: Money
    running: Mapping[Heading, Money]
    end_of_life: Money
    total: Money
    discounted: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeCycleCost:
    """The life-cycle cost of a bid, year by year."""

    name: str
    years: tuple[CostedYear, ...]
    total: Money

    @property
    def undiscounted(self) -> Money:
        """What is paid in all, before any discounting."""
        return sum((year.total for year in self.years), Money())

    def of(self, heading: Heading) -> Money:
        """Return what a heading costs over the whole life, before discounting."""
        return sum((year.running[heading] for year in self.years), Money())


def life_cycle_cost(horizon: Horizon, bid: LifeCycleBid) -> LifeCycleCost:
    """Return what a bid costs over its life."""
    years = tuple(_costed(horizon, bid, year) for year in range(horizon.years + 1))
    total = sum((year.discounted for year in years), Money())
    return LifeCycleCost(name=bid.name, years=years, total=total)


def _costed(horizon: Horizon, bid: LifeCycleBid, year: int) -> CostedYear:
    running = {heading: _running(horizon, bid, heading, year) for heading in Heading}
    purchase = Money() if year else bid.purchase
    end = bid.end_of_life if year == horizon.years else Money()
    total = sum(running.values(), purchase + end)
    factor = (_ONE + horizon.discount_rate / _HUNDRED) ** -year
    return CostedYear(
        year=year,
        purchase=purchase,
        running=running,
        end_of_life=end,
        total=total,
        discounted=total * factor,
    )


def _running(horizon: Horizon, bid: LifeCycleBid, heading: Heading, year: int) -> Money:
    if not year:
        return Money()
    price = horizon.price_of(heading)
    growth = (_ONE + price.yearly_change / _HUNDRED) ** (year - 1)
    return Money.from_euros(bid.quantity(heading) * price.unit_price * growth)
