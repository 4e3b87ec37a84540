import datetime
from dataclasses import replace

from desktop_app.core.money import Money
from desktop_app.core.review import LastCheck
from desktop_app.core.tender import TenderType
from desktop_app.law.finding import State, worst
from desktop_app.law.recheck import changes, last_check

BEFORE, DAY = datetime.date(2026, 8, 20), datetime.date(2026, 12, 1)


def checked(catalogue, tender, day):
    return last_check(catalogue.findings(tender, day), day, catalogue.law)


def changed(catalogue, tender, before, day):
    draft = catalogue.draft(tender, day)
    found = changes(before, draft, catalogue.findings(tender, day), catalogue.law)
    return {change.rule: change for change in found}


def test_a_rule_that_came_into_force_is_told_with_its_text_and_its_day(catalogue, bare_tender):
    tender = replace(bare_tender, procedure="mapa")
    before = checked(catalogue, tender, BEFORE)
    found = changed(catalogue, tender, before, DAY)
    change = found["crit-env"]
    assert (change.before, change.now) == (State.NOT_APPLICABLE, State.MISSING)
    assert change.date == datetime.date(2026, 8, 21)
    assert "s’applique depuis le 21/08/2026" in change.message
    assert "contrôle du 20/08/2026" in change.message
    assert "R2152-7" in change.grounds
    states = [item.now for item in found.values()]
    assert states == sorted(states, key=[State.MISSING, State.WARNING, *State].index)


def test_a_rule_that_ceased_is_told(catalogue, bare_tender):
    before = checked(catalogue, bare_tender, BEFORE)
    change = changed(catalogue, bare_tender, before, DAY)["env-exec-old"]
    assert change.now is State.NOT_APPLICABLE
    assert "jusqu’au 21/08/2026" in change.message


def test_a_day_moved_back_before_a_rule_is_told(catalogue, bare_tender):
    before = checked(catalogue, bare_tender, DAY)
    found = changed(catalogue, bare_tender, before, BEFORE)
    assert "qu’à partir du 21/08/2026" in found["crit-env"].message
    assert "s’applique jusqu’au 21/08/2026" in found["env-exec-old"].message


def works(tender, euros):
    return replace(tender, type=TenderType.WORKS, amount=Money.from_euros(euros))


def test_an_amount_that_changed_is_told_with_what_set_it(catalogue, contract_tender):
    tender = works(contract_tender, 120_000)
    last = datetime.date(2026, 12, 31)
    before = checked(catalogue, tender, last)
    found = changed(catalogue, tender, before, datetime.date(2027, 1, 1))
    change = found["proc-mapa"]
    assert change.date == datetime.date(2027, 1, 1)
    assert "100 000 € avant, 140 000 € désormais" in change.message
    assert "à vérifier" in change.message
    assert change.grounds == ("loi 2026-403, art. 13",)
    back = changed(catalogue, tender, checked(catalogue, tender, change.date), last)
    assert "140 000 € avant, 100 000 € désormais, avant le 01/01/2027" in back["proc-mapa"].message


def test_an_amount_not_known_yet_is_told(catalogue, contract_tender):
    tender = works(contract_tender, 6_000_000)
    before = checked(catalogue, tender, datetime.date(2027, 12, 31))
    found = changed(catalogue, tender, before, datetime.date(2028, 1, 1))
    assert "non renseigné désormais" in found["proc-form"].message
    assert found["proc-form"].date is None


def test_what_the_clerk_changed_is_not_a_change_of_law(catalogue, contract_tender, bare_tender):
    before = checked(catalogue, bare_tender, DAY)
    assert changed(catalogue, contract_tender, before, DAY) == {}
    assert checked(catalogue, contract_tender, DAY).states != before.states


def test_new_rules_of_the_program_are_told(catalogue, contract_tender):
    now = checked(catalogue, contract_tender, DAY)
    old = replace(now, version="2026.10.1", states={**now.states, "crit-env": "inconnu"})
    change = changed(catalogue, contract_tender, old, DAY)["crit-env"]
    assert "de la version 2026.10.1 à la version" in change.message
    assert list(changed(catalogue, contract_tender, old, DAY)) == ["crit-env"]


def test_a_check_keeps_only_what_has_an_object(catalogue, contract_tender):
    found = checked(catalogue, contract_tender, DAY)
    assert found.date == DAY
    assert found.version == catalogue.version
    assert "sans-objet" not in found.states.values()
    assert found.states["crit-env"] == "respecte"
    assert LastCheck(date=DAY, version="1").states == {}


def test_the_worst_lot_speaks_for_the_rule():
    assert worst([State.MET, State.MISSING, State.WARNING]) is State.MISSING
