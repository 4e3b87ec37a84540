from decimal import Decimal

import pytest

from desktop_app.core.criterion import CriterionKind, Level, PriceFormula
from desktop_app.core.money import Money
from desktop_app.scoring.scale import Part
from desktop_app.scoring.simulation import SimulatedBid


def levels(*points):
    return tuple(Level(points=item, description=f"Niveau {item}") for item in points)


@pytest.fixture
def make_part():
    def make(key, weight, kind=CriterionKind.TECHNICAL, *points, **fields):
        return Part(
            key=key,
            designation=key.capitalize(),
            criterion=key.capitalize(),
            kind=kind,
            weight=Decimal(str(weight)),
            levels=levels(*points),
            **fields,
        )

    return make


@pytest.fixture
def price_part(make_part):
    def make(weight, formula=PriceFormula.PROPORTIONAL, sheet=None):
        return make_part("prix", weight, CriterionKind.PRICE, formula=formula, sheet=sheet)

    return make


@pytest.fixture
def green_part(make_part):
    def make(weight, *points):
        return make_part("environnement", weight, CriterionKind.ENVIRONMENT, *points)

    return make


@pytest.fixture
def bid():
    def make(name, euros, **marks):
        shown = {key: Decimal(mark) for key, mark in marks.items()}
        return SimulatedBid(name=name, price=Money.from_euros(euros), marks=shown)

    return make
