import datetime
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.core.tender import Procedure
from desktop_app.law.calendar import retro_calendar
from desktop_app.law.stage import Milestone, QuietPeriod
from desktop_app.law.working_days import WorkingDays

START = datetime.date(2027, 5, 17)


def calendar_of(catalogue, tender, **changes):
    changed = replace(tender, **changes)
    return retro_calendar(catalogue.draft(changed, changed.date), catalogue.law)


def days_of(calendar):
    return {item.milestone: item.day for item in calendar.dates}


def test_dates_are_counted_back_from_the_start(catalogue, contract_tender):
    calendar = calendar_of(catalogue, contract_tender, wanted_start=START)
    assert [(item.milestone.value, item.day.isoformat()) for item in calendar.dates] == [
        ("sourcage", "2027-01-21"),
        ("dossier-pret", "2027-02-18"),
        ("lancement", "2027-02-25"),
        ("remise-des-offres", "2027-03-22"),
        ("analyse", "2027-04-06"),
        ("attribution", "2027-04-13"),
        ("rejets", "2027-04-15"),
        ("signature", "2027-04-27"),
        ("notification", "2027-04-30"),
        ("debut", "2027-05-17"),
    ]


def test_each_date_says_how_it_is_computed(catalogue, contract_tender):
    dates = calendar_of(catalogue, contract_tender, wanted_start=START).dates
    told = {item.milestone: item.how for item in dates}
    off = "Ce n’est pas un jour ouvré (jour férié\u00a0: Lundi de Pentecôte)."
    assert told[Milestone.START] == f"Date que vous souhaitez. {off}"
    assert told[Milestone.LAUNCH].startswith(
        "25 jours avant «\u00a0Date limite de remise des offres\u00a0». Délai proposé"
    )
    assert "10 jours ouvrés avant «\u00a0Début du marché\u00a0»" in told[Milestone.NOTIFICATION]


def test_a_date_on_a_day_off_is_moved_earlier_and_says_so(catalogue, contract_tender):
    start = datetime.date(2027, 6, 4)
    calendar = calendar_of(catalogue, contract_tender, wanted_start=start)
    moved = [item for item in calendar.dates if "la date est avancée" in item.how]
    assert [(item.milestone.value, item.day.isoformat()) for item in moved] == [
        ("rejets", "2027-05-05")
    ]
    assert "Le 06/05/2027 n’est pas ouvré (jour férié\u00a0: Ascension)" in moved[0].how


def test_an_exempt_purchase_skips_letters_and_standstill(catalogue, contract_tender):
    calendar = calendar_of(
        catalogue,
        contract_tender,
        wanted_start=START,
        procedure=Procedure.EXEMPT,
        amount=Money.from_euros(20_000),
    )
    assert Milestone.REJECTION not in days_of(calendar)
    assert calendar.procedure is Procedure.EXEMPT


def test_a_formal_procedure_says_its_legal_least(catalogue, contract_tender):
    calendar = calendar_of(
        catalogue, contract_tender, wanted_start=START, procedure=Procedure.FORMAL
    )
    told = {item.milestone: item for item in calendar.dates}
    assert "Minimum légal\u00a0: 30 jours." in told[Milestone.LAUNCH].how
    assert told[Milestone.LAUNCH].grounds == ("ccp-r2161-2", "ccp-r2161-3")
    assert "Minimum légal\u00a0: 11 jours." in told[Milestone.REJECTION].how
    adapted = calendar_of(catalogue, contract_tender, wanted_start=START)
    assert not [item for item in adapted.dates if "Minimum légal" in item.how]


@pytest.mark.parametrize(
    ("launch", "told"),
    [
        ("2027-02-24", "il n’y a pas de marge"),
        ("2027-02-23", "il reste 2 jours de marge"),
        ("2027-02-25", "il n’y a pas de marge"),
        ("2027-02-26", "est trop tardif pour commencer le 17/05/2027"),
    ],
)
def test_the_launch_is_compared_with_the_latest_one(catalogue, contract_tender, launch, told):
    day = datetime.date.fromisoformat(launch)
    calendar = calendar_of(catalogue, contract_tender, wanted_start=START, date=day)
    assert told in calendar.remarks[0]


def test_a_late_launch_gives_the_first_start_still_possible(catalogue, contract_tender):
    late = datetime.date(2027, 4, 1)
    calendar = calendar_of(catalogue, contract_tender, wanted_start=START, date=late)
    assert days_of(calendar)[Milestone.LAUNCH] == datetime.date(2027, 2, 25)
    assert calendar.expected[Milestone.LAUNCH] == late
    first = calendar.expected[Milestone.START]
    assert f"le marché commence à partir du {first:%d/%m/%Y}" in calendar.remarks[0]
    again = calendar_of(catalogue, contract_tender, wanted_start=first, date=late)
    assert "convient" in again.remarks[0]


@pytest.mark.parametrize(
    ("start", "told"),
    [
        (datetime.date(2027, 10, 1), "Pendant le mois d’août\u00a0: le délai pour répondre"),
        (datetime.date(2027, 2, 1), "Pendant les fêtes de fin d’année\u00a0:"),
        (datetime.date(2027, 3, 1), "Pendant les fêtes de fin d’année\u00a0:"),
    ],
)
def test_quiet_periods_are_told(catalogue, contract_tender, start, told):
    remarks = calendar_of(catalogue, contract_tender, wanted_start=start).remarks
    assert any(remark.startswith(told) for remark in remarks)


def test_a_calendar_away_from_quiet_periods_says_nothing_of_them(catalogue, contract_tender):
    remarks = calendar_of(catalogue, contract_tender, wanted_start=START).remarks
    assert [remark for remark in remarks if remark.startswith("Pendant")] == []


def test_a_quiet_period_may_cross_the_new_year():
    feast = QuietPeriod(identifier="f", title="f", first="12-20", last="01-03", reason="r")
    assert feast.in_year(2026) == (datetime.date(2026, 12, 20), datetime.date(2027, 1, 3))


def test_no_calendar_without_a_start_or_a_procedure(catalogue, contract_tender):
    assert calendar_of(catalogue, contract_tender) is None
    unknown = {"procedure": None, "amount": Money(0)}
    assert calendar_of(catalogue, contract_tender, wanted_start=START, **unknown) is None


def test_a_procedure_too_light_is_not_planned(catalogue, contract_tender):
    calendar = calendar_of(
        catalogue,
        contract_tender,
        wanted_start=START,
        procedure=Procedure.EXEMPT,
        amount=Money.from_euros(60_000),
    )
    assert calendar.procedure is Procedure.ADAPTED


@pytest.mark.parametrize("year", [1, 2018, 2031, 9999])
def test_a_start_outside_the_base_is_refused(catalogue, contract_tender, year):
    with pytest.raises(UserError, match="début souhaité"):
        calendar_of(catalogue, contract_tender, wanted_start=datetime.date(year, 6, 1))


COVERED = st.dates(datetime.date(2019, 4, 1), datetime.date(2030, 12, 31))
CHANGES = st.fixed_dictionaries(
    {
        "wanted_start": COVERED,
        "date": COVERED,
        "procedure": st.sampled_from(Procedure),
        "amount": st.just(Money.from_euros(1_000)),
    }
)


@given(changes=CHANGES, insee=st.sampled_from(["", "59350", "67482", "97411"]))
def test_dates_rise_on_working_days_and_keep_the_legal_least(
    catalogue, contract_tender, changes, insee
):
    buyer = replace(contract_tender.buyer, insee=insee)
    calendar = calendar_of(catalogue, contract_tender, buyer=buyer, **changes)
    start, launch = changes["wanted_start"], changes["date"]
    days = WorkingDays(insee)
    assert all(earlier.day < later.day for earlier, later in pairwise(calendar.dates))
    assert [item for item in calendar.dates[:-1] if days.rest(item.day)] == []
    assert calendar.dates[-1].day == start
    expected = list(calendar.expected.values())
    assert expected == sorted(set(expected))
    planned = days_of(calendar)
    assert (launch > planned[Milestone.LAUNCH]) == ("trop tardif" in calendar.remarks[0])
    for dates in (planned, calendar.expected):
        if calendar.procedure is Procedure.FORMAL:
            assert (dates[Milestone.BIDS] - dates[Milestone.LAUNCH]).days >= 30
            assert (dates[Milestone.SIGNATURE] - dates[Milestone.REJECTION]).days >= 11


def test_a_base_without_stages_gives_no_calendar(catalogue, contract_tender):
    tender = replace(contract_tender, wanted_start=START)
    bare = replace(catalogue.law, stages={})
    assert retro_calendar(catalogue.draft(tender, tender.date), bare) is None
