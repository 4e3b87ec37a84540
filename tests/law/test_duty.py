import datetime
from dataclasses import replace

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.law.duty import DutyState, duties_of_family, duty_of, duty_sheet
from desktop_app.law.finding import State
from desktop_app.law.rule import DutyCount, Severity

APPLIES, TO_DECIDE = DutyState.APPLIES, DutyState.TO_DECIDE
DOES_NOT = DutyState.DOES_NOT_APPLY
DAY = datetime.date(2026, 11, 23)


@pytest.fixture
def sheet(catalogue, contract_tender):
    """Return the duties of a purchase by the identifier of their rule."""

    def of(*traits, day=DAY, family="nettoyage-locaux", **buyer):
        changed = replace(
            contract_tender,
            date=day,
            family=family,
            buyer=replace(contract_tender.buyer, **{"population": 1500, "fleet": 3, **buyer}),
        )
        draft = replace(catalogue.draft(changed, day), traits=frozenset(traits))
        return {duty.rule.identifier: duty for duty in duty_sheet(draft, catalogue.law)}

    return of


@pytest.mark.parametrize(
    ("traits", "rule"),
    [
        (("espaces-verts",), "phyto"),
        (("denrees",), "egalim-50-20"),
        (("denrees",), "egalim-60"),
        (("restauration-collective", "scolaire"), "egalim-vege"),
        (("informatique",), "agec58-info"),
        (("informatique",), "reen-reforme"),
        (("textile",), "agec58-text"),
        (("categorie-agec58",), "agec58"),
    ],
)
def test_a_duty_applies_to_its_family_and_says_so(sheet, traits, rule):
    duty = sheet(*traits)[rule]
    assert duty.state is APPLIES
    assert duty.reason
    other = sheet("tout-achat")[rule]
    assert other.state is DOES_NOT
    assert other.reason.startswith("La règle vise un autre cas\u00a0: ")


@pytest.mark.parametrize(
    ("fleet", "state", "told"),
    [
        (20, DOES_NOT, "20, la règle vise plus de 20"),
        (21, APPLIES, "21, la règle vise plus de 20"),
        (None, TO_DECIDE, "le nombre de véhicules de la commune"),
    ],
)
def test_vehicles_are_decided_by_the_fleet(sheet, fleet, state, told):
    duty = sheet("vehicules", fleet=fleet)["vehic-quota"]
    assert (duty.state, duty.is_yearly) == (state, True)
    assert told in duty.reason.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("population", "state"), [(1999, DOES_NOT), (2000, APPLIES), (None, TO_DECIDE)]
)
def test_plastics_are_decided_by_the_population(sheet, population, state):
    duties = sheet("restauration-collective", "scolaire", population=population)
    assert duties["plast-cant"].state is state


def test_a_duty_to_come_says_its_date_to_the_families_it_will_bear_on(sheet):
    canteen = sheet("restauration-collective", "scolaire")
    assert canteen["plast-cant-petite"].state is DOES_NOT
    assert "01/01/2028" in canteen["plast-cant-petite"].reason
    assert "plast-cant-petite" not in sheet("espaces-verts")
    after = sheet("restauration-collective", "scolaire", day=datetime.date(2028, 1, 1))
    assert after["plast-cant-petite"].state is APPLIES
    assert "plast-cant-petite-avant" not in after


def test_a_step_of_the_year_gives_way_to_the_next_one(sheet):
    before = sheet("informatique", day=datetime.date(2026, 12, 31))
    after = sheet("informatique", day=datetime.date(2027, 1, 1))
    assert (before["agec58-info"].state, before["agec58-info-2027"].state) == (APPLIES, DOES_NOT)
    assert after["agec58-info-2027"].state is APPLIES
    assert "agec58-info" not in after


def test_without_a_family_what_depends_on_it_is_to_decide(sheet):
    nothing = sheet(family="")
    assert nothing["phyto"].state is TO_DECIDE
    assert "la famille d’achat" in nothing["phyto"].reason
    assert nothing["dd-besoin"].state is APPLIES


def test_an_uncertain_rule_is_to_decide_and_never_applies(sheet):
    duty = sheet("restauration-collective")["ue-alim"]
    assert duty.state is TO_DECIDE
    assert duty.reason.startswith("Règle à vérifier.")


def test_a_yearly_duty_never_makes_one_contract_at_fault(catalogue, sheet):
    yearly = [one for one in catalogue.law.rules.values() if one.duty is DutyCount.YEAR]
    assert {"agec58", "vehic-quota", "egalim-50-20"} <= {one.identifier for one in yearly}
    assert all(not one.blocking or one.level is not Severity.DUTY for one in yearly)
    found = sheet("denrees", "informatique", "textile", "vehicules", "categorie-agec58", fleet=40)
    at_work = [one for one in found.values() if one.is_yearly and one.state is APPLIES]
    assert len(at_work) >= 5
    assert all(one.finding.state is State.WARNING for one in at_work)
    assert all(one.finding.correction for one in at_work)
    canteen = sheet("restauration-collective", "scolaire")
    assert canteen["egalim-vege"].finding.state is State.MISSING


def test_a_duty_answered_by_the_dossier_is_no_longer_open(catalogue, contract_tender):
    rule = catalogue.law.rules["dd-besoin"]
    need = contract_tender.need
    for words, is_open in (("", True), ("Moins de déplacements et de produits.", False)):
        tender = replace(contract_tender, need=replace(need, sustainability=words))
        duty = duty_of(rule, catalogue.draft(tender, tender.date), catalogue.law)
        assert (duty.state, duty.is_open) == (APPLIES, is_open)


def test_a_rule_of_lots_applies_when_it_bears_on_one_lot(catalogue, contract_tender):
    lots = tuple(Lot(number=rank, designation=f"Lot {rank}", amount=Money(1)) for rank in (1, 2))
    tender = replace(contract_tender, lots=lots)
    draft = catalogue.draft(tender, tender.date)
    duties = [one.rule.identifier for one in duty_sheet(draft, catalogue.law)]
    assert len(duties) == len(set(duties))


def test_a_day_that_the_rules_do_not_cover_is_refused(sheet):
    with pytest.raises(UserError, match="hors de la période couverte"):
        sheet(day=datetime.date(2018, 1, 1))


def test_the_rules_of_a_family_are_those_that_look_at_its_traits(catalogue):
    def rules(*traits):
        return {one.identifier for one in duties_of_family(set(traits), catalogue.law)}

    assert rules("espaces-verts") == {"phyto"}
    assert rules("vehicules") == {"vehic-quota", "vehic-quota-2030"}
    assert "egalim-vege" in rules("restauration-collective", "scolaire")
    assert "egalim-vege" not in rules("restauration-collective")
    assert rules("tout-achat") == set()
