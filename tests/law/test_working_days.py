import datetime
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.law.working_days import WorkingDays

DAYS = st.dates(datetime.date(2019, 4, 1), datetime.date(2031, 12, 31))
INSEE = st.sampled_from(["", "59350", "67482", "57463", "97411", "97801", "2A004"])


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2027-01-01", "Jour de l’an"),
        ("2027-03-29", "Lundi de Pâques"),
        ("2027-05-06", "Ascension"),
        ("2027-05-17", "Lundi de Pentecôte"),
        ("2027-07-14", "Fête nationale"),
        ("2027-11-11", "Armistice"),
        ("2027-05-07", ""),
        ("2027-05-08", "Fête de la Victoire"),
        ("2027-03-26", ""),
        ("2027-12-26", "dimanche"),
        ("2026-12-26", "samedi"),
    ],
)
def test_a_day_off_is_told_with_its_reason(day, told):
    rest = WorkingDays("59350").rest(datetime.date.fromisoformat(day))
    assert told in rest
    assert bool(rest) is bool(told)


@pytest.mark.parametrize(
    ("insee", "day", "told"),
    [
        ("67482", "2027-03-26", "Vendredi saint"),
        ("57463", "2028-12-26", "Saint-Étienne"),
        ("68066", "2028-12-26", "Saint-Étienne"),
        ("97411", "2028-12-20", "Abolition de l’esclavage"),
        ("97105", "2027-05-27", "Abolition de l’esclavage"),
    ],
)
def test_some_places_have_holidays_of_their_own(insee, day, told):
    moment = datetime.date.fromisoformat(day)
    assert told in WorkingDays(insee).rest(moment)
    assert WorkingDays("59350").rest(moment) == ""


def test_a_bridge_is_counted_by_its_working_days():
    days = WorkingDays()
    friday = datetime.date(2027, 5, 7)
    assert days.back(friday, 1) == datetime.date(2027, 5, 5)
    assert days.ahead(datetime.date(2027, 5, 5), 1) == friday
    assert days.on_or_before(datetime.date(2027, 5, 6)) == datetime.date(2027, 5, 5)
    assert days.on_or_after(datetime.date(2027, 5, 6)) == friday
    assert days.on_or_before(friday) == friday


@given(day=DAYS, count=st.integers(1, 40), insee=INSEE)
def test_counting_ends_on_a_working_day_and_comes_back(day, count, insee):
    days = WorkingDays(insee)
    earlier, later = days.back(day, count), days.ahead(day, count)
    assert earlier < day < later
    assert days.rest(earlier) == days.rest(later) == ""
    if not days.rest(day):
        assert days.ahead(earlier, count) == days.back(later, count) == day


def test_the_calendar_of_holidays_is_read_only_when_asked_for():
    code = "import sys, desktop_app.catalogue; print('holidays' in sys.modules)"
    result = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("reading", "others"),
    [
        ("from desktop_app.law.working_days import WorkingDays; WorkingDays().rest(day)", "False"),
        ("from holidays.countries.france import France; France().get(day)", "True"),
    ],
)
def test_the_calendars_of_other_countries_are_left_unread(reading, others):
    code = (
        f"import datetime, sys; day = datetime.date(2027, 7, 14); {reading};"
        " print('holidays.countries.france' in sys.modules, 'holidays.countries.japan' in"
        " sys.modules)"
    )
    result = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.split() == ["True", others]
