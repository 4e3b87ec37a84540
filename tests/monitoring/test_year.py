import datetime
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import (
    Award,
    FollowUp,
    LotAward,
    MonthHours,
    Structure,
    YearlySpend,
)
from desktop_app.core.money import Money
from desktop_app.law.yearly import Goal
from desktop_app.monitoring.spending import PART_NAMES, parts_of, spend_categories
from desktop_app.monitoring.table import Section, aim_of
from desktop_app.monitoring.yearly import yearly_table, years_of

START = datetime.date(2026, 1, 1)


def euros(amount):
    return Money.from_euros(amount)


def measure(table, section, words):
    return next(one for one in table.of(section) if words in one.title)


def spend(category, total, **parts):
    return YearlySpend(
        year=2026,
        category=category,
        total=euros(total),
        parts={name: euros(amount) for name, amount in parts.items()},
    )


def awarded(lots, year=2026):
    return Award(start=datetime.date(year, 1, 1), end=datetime.date(year, 12, 31), lots=lots)


def test_nothing_known_gives_no_share_and_never_a_false_zero(catalogue):
    table = yearly_table(2026, (), catalogue)
    assert table.measures
    assert {one.share for one in table.measures} == {None}
    assert {one.share_said for one in table.measures} == {"non connu"}


def test_the_share_of_contracts_counts_clauses_criteria_and_reservations(contract, catalogue):
    bare = replace(contract().tender, clauses=(), criteria=(), texts=(), reserved=())
    table = yearly_table(2026, (contract(), contract(tender=bare)), catalogue)
    social = measure(table, Section.CONSIDERATIONS, "considération sociale")
    assert (social.part, social.whole, social.share) == (1, 2, 50)
    reserved = replace(bare, reserved=("iae",))
    table = yearly_table(2026, (contract(tender=reserved),), catalogue)
    assert measure(table, Section.CONSIDERATIONS, "considération sociale").share == 100
    assert measure(table, Section.CONSIDERATIONS, "considération environnementale").share == 0


@pytest.mark.parametrize(("year", "aim"), [(2025, 30), (2026, None), (2021, None)])
def test_the_national_plan_aims_until_2025_and_nothing_is_invented_after(year, aim, catalogue):
    table = yearly_table(year, (), catalogue)
    found = measure(table, Section.CONSIDERATIONS, "considération sociale")
    assert found.aim.share == aim
    assert ("à vérifier" in found.aim_said) is (aim is None)


def test_a_contract_counts_in_the_year_of_its_notification(contract, catalogue):
    award = Award(notified_on=datetime.date(2025, 12, 15), start=START)
    held = contract(award=award)
    assert yearly_table(2025, (held,), catalogue).contracts == 1
    assert yearly_table(2026, (held,), catalogue).contracts == 0


def test_a_tender_without_award_is_said_and_not_counted(tender, catalogue):
    launched = Contract(tender=tender)
    table = yearly_table(tender.date.year, (launched,), catalogue)
    assert table.contracts == 0
    assert any("1 marché lancé en" in remark for remark in table.remarks)


def test_an_amount_that_nobody_gave_is_said_as_unknown(contract, catalogue):
    silent = contract(award=awarded((LotAward(lot=1),)))
    table = yearly_table(2026, (contract(), silent), catalogue)
    found = measure(table, Section.CONSIDERATIONS, "considération sociale, en montant")
    assert found.whole == 47_000
    assert "1 marché sans montant" in found.unknown


def test_a_holder_of_unknown_kind_is_not_counted_as_ordinary(contract, catalogue):
    table = yearly_table(2026, (contract(),), catalogue)
    found = measure(table, Section.STRUCTURES, "Ensemble")
    assert found.share is None
    assert "sans montant ou sans nature" in found.unknown


def test_spend_with_each_structure_adds_up(contract, catalogue):
    lots = tuple(
        LotAward(lot=rank, structure=kind, amount=euros(1000 * rank))
        for rank, kind in enumerate(Structure, 1)
    )
    table = yearly_table(2026, (contract(award=awarded(lots)),), catalogue)
    parts = [one.part for one in table.of(Section.STRUCTURES)]
    assert parts[0] == sum(parts[1:]) == 10_000
    assert measure(table, Section.STRUCTURES, "Ensemble").whole == 15_000


def test_hours_of_the_year_are_due_in_proportion_of_its_months(contract, catalogue):
    award = Award(start=datetime.date(2026, 7, 1), end=datetime.date(2027, 6, 30))
    done = (
        MonthHours(period=datetime.date(2026, 8, 1), hours=60),
        MonthHours(period=datetime.date(2027, 2, 1), hours=90),
    )
    table = yearly_table(2026, (contract(award=award, months_done=done),), catalogue)
    (found,) = table.of(Section.HOURS)
    assert (found.part, found.whole, found.share) == (60, 150, 40)


def test_hours_that_nobody_entered_are_not_zero(contract, catalogue):
    (found,) = yearly_table(2026, (contract(),), catalogue).of(Section.HOURS)
    assert found.share is None
    assert found.unknown == "1 marché sans heures saisies"


def test_agec_and_egalim_shares_are_held_against_the_rates_of_the_year(contract, catalogue):
    spending = (
        spend("agec-textiles", 1000, recycle=250),
        spend("agec-informatique", 2000, reemploi=300, recycle=50),
        spend("egalim-repas", 40_000, durable=18_000, bio=9_000),
        spend("egalim-viandes-poissons", 10_000, durable=6_000),
    )
    table = yearly_table(2026, (contract(spending=spending),), catalogue)
    recycled = measure(
        table, Section.AGEC, "Textiles, hors équipements de protection individuelle"
    )
    assert recycled.share is None
    assert "1\u00a0000\u00a0€ dont la part n’est pas saisie" in recycled.unknown
    either = measure(table, Section.AGEC, "Informatique")
    assert (either.share, either.aim.share, either.is_reached) == (Decimal("17.5"), 20, False)
    meals = table.of(Section.EGALIM)
    assert [(one.share, one.aim.share) for one in meals] == [
        (45, 50),
        (Decimal("22.5"), 20),
        (60, 60),
    ]
    assert [one.is_reached for one in meals] == [False, True, True]


def test_a_rate_that_was_not_found_is_to_be_checked(catalogue):
    paper = catalogue.law.yearly["agec-papier"].goals[0]
    assert aim_of(paper, 2026).share is None
    assert aim_of(paper, 2026).said == "à vérifier"
    textiles = catalogue.law.yearly["agec-textiles"].goals[0]
    assert [aim_of(textiles, year).share for year in (2026, 2027, 2030)] == [8, None, 15]
    assert aim_of(textiles, 2027).said.replace("\u00a0", " ") == "à vérifier (8 % jusqu’en 2026)"
    assert aim_of(Goal(measure="x", title="x"), 2026).said == "à vérifier"


def test_the_seventeen_categories_of_the_decree_are_followed(catalogue):
    targets = spend_categories(catalogue)
    assert sum(one.scheme == "agec" for one in targets) == 17
    assert {part for one in targets for part in parts_of(one)} == set(PART_NAMES)


def test_a_contract_that_names_a_lost_clause_is_said_unreadable(contract, tender, catalogue):
    lost = replace(tender, clauses=(ClauseChoice(clause="disparue"),))
    table = yearly_table(2026, (contract(tender=lost),), catalogue)
    found = measure(table, Section.CONSIDERATIONS, "considération sociale")
    assert found.share is None
    assert found.unknown == "1 marché illisible"


def test_the_years_of_the_book_begin_with_the_last(contract):
    held = contract(spending=(replace(spend("agec-papier", 10), year=2024),))
    assert years_of((held,), 2027) == (2027, 2026, 2024)


AMOUNTS = st.integers(0, 10**7).map(euros)


@given(st.tuples(AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS))
def test_shares_stay_between_0_and_100_whatever_is_typed(tender, catalogue, amounts):
    total, reused, recycled, amount = amounts
    line = YearlySpend(
        year=2026,
        category="agec-informatique",
        total=total,
        parts={"reemploi": reused, "recycle": recycled},
    )
    lots = (LotAward(lot=1, amount=amount, structure=Structure.ADAPTED),)
    follow_up = FollowUp(award=awarded(lots), spending=(line,))
    table = yearly_table(2026, (Contract(tender=tender, follow_up=follow_up),), catalogue)
    shares = [one.share for one in table.measures if one.share is not None]
    assert all(0 <= share <= 100 for share in shares)
