from decimal import Decimal

import pytest

from desktop_app.core.money import Money


@pytest.mark.parametrize(
    ("euros", "cents"), [(48_000, 4_800_000), (0.1, 10), ("19.995", 2000), (Decimal("0.004"), 0)]
)
def test_euros_become_the_nearest_cents(euros, cents):
    assert Money.from_euros(euros).cents == cents


def test_amounts_add_compare_and_multiply_without_rounding_errors():
    dime = Money.from_euros(0.1)
    assert dime + dime + dime == Money.from_euros("0.30")
    assert dime < Money.from_euros(0.11)
    assert dime * 3 == Money.from_euros("0.30")


def test_no_euro_counts_as_not_filled():
    assert not Money()
    assert Money.from_euros(1)
