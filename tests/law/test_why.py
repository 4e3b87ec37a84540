import datetime
from dataclasses import replace

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.lot import Lot
from desktop_app.law.facts import FACTS
from desktop_app.law.finding import State
from desktop_app.law.findings import check
from desktop_app.law.why import why, why_each

DAY = datetime.date(2026, 12, 1)


def chain(catalogue, tender, rule, lot=None, day=DAY):
    return why(rule, catalogue.draft(tender, day), catalogue.law, lot)


def test_each_finding_has_its_chain_with_the_same_answer(catalogue, contract_tender):
    lots = tuple(Lot(number=rank, designation=f"Lot {rank}") for rank in (1, 2))
    draft = catalogue.draft(replace(contract_tender, lots=lots), DAY)
    for finding in check(draft, catalogue.law):
        found = why(finding.rule, draft, catalogue.law, finding.lot)
        assert found.finding == finding
        assert found.explanation
        assert found.date == DAY
        assert [text.article for text in found.texts] == list(finding.grounds)
        assert all(text.link for text in found.texts)


def test_the_inputs_are_said_with_what_is_expected(catalogue, contract_tender):
    found = chain(catalogue, contract_tender, "crit-env")
    said = {item.label: (item.value, item.asked) for item in found.inputs}
    assert said["des offres sont comparées"] == ("oui", "oui")
    assert said["nombre de critères environnementaux de poids non nul"] == ("1", "au moins 1")


def test_a_threshold_is_named_with_its_amount(catalogue, contract_tender):
    inputs = chain(catalogue, contract_tender, "ecrit-25").inputs
    (amount,) = [item for item in inputs if item.label == "montant estimé du besoin"]
    assert amount.value == "48 000 €"
    assert amount.asked.startswith("au moins 25 000 €")
    assert "écrit" in amount.asked


def test_what_an_input_is_made_from_is_said_with_the_amounts_compared(catalogue, contract_tender):
    inputs = chain(catalogue, contract_tender, "proc-mapa").inputs
    said = {item.label: item.value for item in inputs if not item.asked}
    assert said["montant estimé du besoin"] == "48 000 €"
    amounts = [value for label, value in said.items() if label.startswith("Dispense")]
    assert amounts == ["60 000 €"]


def test_a_rule_out_of_force_has_looked_at_nothing(catalogue, contract_tender):
    found = chain(catalogue, contract_tender, "crit-env", day=datetime.date(2026, 8, 20))
    assert found.inputs == ()
    assert found.finding.state is State.NOT_APPLICABLE
    assert found.since == datetime.date(2026, 8, 21)


def test_each_lot_has_its_chain(catalogue, contract_tender):
    lots = tuple(Lot(number=rank, designation=f"Lot {rank}") for rank in (1, 2))
    draft = catalogue.draft(replace(contract_tender, lots=lots), DAY)
    assert [item.finding.lot for item in why_each("crit-env", draft, catalogue.law)] == [1, 2]
    assert [item.finding.lot for item in why_each("allot", draft, catalogue.law)] == [None]


def test_the_same_draft_gives_the_same_chain(catalogue, contract_tender):
    first = chain(catalogue, contract_tender, "label-equiv")
    assert first == chain(catalogue, contract_tender, "label-equiv")


def test_a_day_outside_the_base_has_no_chain(catalogue, contract_tender):
    with pytest.raises(UserError, match="hors de la période couverte"):
        chain(catalogue, contract_tender, "crit-env", day=datetime.date(2099, 1, 1))


def test_each_fact_of_the_rules_is_said_in_french_words(catalogue):
    asked = {item.fact for rule in catalogue.law.rules.values() for item in rule.all_conditions}
    without = sorted(asked - set(catalogue.law.facts))
    assert without == [], "à dire dans resources/law/faits.toml"
    unknown = sorted(set(catalogue.law.facts) - set(FACTS))
    assert unknown == [], "en trop dans resources/law/faits.toml"
