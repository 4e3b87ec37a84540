import datetime

import pytest

from desktop_app.core.money import Money
from desktop_app.ui.figures import (
    day_text,
    money_from,
    money_text,
    number_from,
    number_text,
    short_day_text,
)


@pytest.mark.parametrize(
    ("cents", "expected"), [(4_800_000, "48 000 €"), (123_450, "1 234,50 €"), (0, "0 €")]
)
def test_an_amount_is_written_in_french_and_read_again(cents, expected):
    written = money_text(Money(cents))
    assert written.replace("\u202f", " ").replace("\u00a0", " ") == expected
    assert money_from(written) == Money(cents)


@pytest.mark.parametrize("text", ["", "beaucoup", "-3", "NaN", "Infinity", "1,2,3"])
def test_what_is_no_amount_is_none(text):
    assert money_from(text) is None


def test_a_number_is_written_with_its_thousands_apart_and_read_again():
    assert number_from(number_text(1_234_567)) == 1_234_567
    assert number_from("trois") is None
    assert number_from("²") is None


def test_days_are_written_in_french():
    day = datetime.date(2026, 12, 1)
    assert day_text(day) == "1er décembre 2026"
    assert day_text(day.replace(day=2)) == "2 décembre 2026"
    assert short_day_text(day) == "01/12/2026"
