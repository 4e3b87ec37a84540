from dataclasses import replace

import pytest

from desktop_app.core.clause_choice import OwnText
from desktop_app.core.review import Dismissal
from desktop_app.law.dismissal import dismissal_of
from desktop_app.law.finding import State

LOCAL = "L’entreprise est implantée dans le département."
EXTRACT = "implantée dans le département"
KEPT = Dismissal(rule="crit-local", extract=EXTRACT, motive="citation d’un ancien marché")


def finding(catalogue, tender, texts, *dismissed):
    own = tuple(OwnText(document="ccp", title="Contexte", text=text) for text in texts)
    tender = replace(tender, texts=own, dismissed=dismissed)
    found = {item.rule: item for item in catalogue.findings(tender, tender.date)}
    return found["crit-local"]


@pytest.fixture(scope="module")
def extract(catalogue, contract_tender):
    found = finding(catalogue, contract_tender, [LOCAL])
    assert found.state is State.MISSING
    return found.message.partition("«\u00a0")[2].partition("\u00a0»")[0]


def test_a_dismissed_wording_becomes_a_doubt_that_says_why(catalogue, contract_tender, extract):
    kept = replace(KEPT, extract=extract)
    found = finding(catalogue, contract_tender, [LOCAL], kept)
    assert found.state is State.WARNING
    assert "Écarté par l’acheteur" in found.message
    assert extract in found.message
    assert "citation d’un ancien marché" in found.message
    assert "écarté" in found.correction


def test_a_dismissal_without_a_motive_does_not_count(catalogue, contract_tender, extract):
    kept = replace(KEPT, extract=extract, motive="  ")
    assert finding(catalogue, contract_tender, [LOCAL], kept).state is State.MISSING


@pytest.mark.parametrize("change", [{"rule": "marque"}, {"extract": "dans la commune"}])
def test_a_dismissal_of_something_else_does_not_count(catalogue, contract_tender, extract, change):
    kept = replace(KEPT, **{"extract": extract, **change})
    assert finding(catalogue, contract_tender, [LOCAL], kept).state is State.MISSING


def test_another_wording_of_the_same_rule_still_counts(catalogue, contract_tender, extract):
    kept = replace(KEPT, extract=extract)
    other = "Les produits locaux sont préférés."
    found = finding(catalogue, contract_tender, [LOCAL, other], kept)
    assert found.state is State.MISSING
    assert extract not in found.message


def test_a_dismissal_without_its_wording_says_nothing(catalogue, contract_tender, extract):
    kept = replace(KEPT, extract=extract)
    found = finding(catalogue, contract_tender, ["La mairie est nettoyée."], kept)
    assert found.state is State.MET


def test_extracts_are_compared_without_case_accents_or_spaces():
    assert dismissal_of("crit-local", "IMPLANTEE  dans\nle Département", (KEPT,)) is KEPT
    assert dismissal_of("crit-local", "implantée dans la région", (KEPT,)) is None
