"""The documents for bidders name the annexes that the buyer writes."""

import dataclasses

import pytest

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.documents.outline import plain_text
from desktop_app.documents.printing import outline_of

ANNEX = "Liste des locaux et de leur fréquence"
GIVEN = {
    "rc": f"l’annexe « {ANNEX} », établie par l’acheteur",
    "ccp": f"et ses annexes, dont « {ANNEX} » ;",
    "ccap": f"et ses annexes, dont « {ANNEX} » ;",
    "lettre-consultation": f"cahier des clauses particulières, annexe « {ANNEX} », ",
}


@pytest.mark.parametrize(("piece", "said"), GIVEN.items())
def test_an_annex_that_a_clause_promises_is_among_what_is_given(
    contract_tender, catalogue, piece, said
):
    choice = ClauseChoice(clause="nettoyage-frequences-usage")
    without = printed(dataclasses.replace(contract_tender, clauses=()), catalogue, piece)
    tender = dataclasses.replace(contract_tender, clauses=(choice,))
    assert said in printed(tender, catalogue, piece)
    assert ANNEX not in without


def printed(tender, catalogue, piece):
    text = plain_text(outline_of(tender, catalogue, piece))
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())
