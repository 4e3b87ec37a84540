import dataclasses
import datetime
from decimal import Decimal

import pytest

from desktop_app.core.money import Money
from desktop_app.core.terms import PriceChange, PriceForm, Terms
from desktop_app.documents.comparison.change import Group
from desktop_app.documents.comparison.dossiers import changes

CHANGED = {
    "price_form": PriceForm.UNIT,
    "price_change": PriceChange.FIRM,
    "price_formula": "indice TP08",
    "revision_months": 3,
    "renewals": 2,
    "contract_place": "mairie",
    "advance_rate": Decimal(10),
    "retention_rate": Decimal(5),
    "late_penalty": Money.from_euros(50),
    "insurances": "décennale",
    "review_clause": "Un site peut être ajouté.",
    "bid_validity_days": 90,
    "answer_by": datetime.date(2026, 12, 20),
}


def told(before, after, catalogue):
    found = changes(before, after, catalogue)
    return [one.sentence for one in found if one.group is Group.TERMS]


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Terms)])
def test_each_term_that_changes_is_told_once(full, small_catalogue, name):
    after = dataclasses.replace(full, conditions=Terms(**{name: CHANGED[name]}))
    assert len(told(full, after, small_catalogue)) == 1
    assert told(full, full, small_catalogue) == []


def test_a_term_says_what_it_was_and_what_it_becomes(full, small_catalogue):
    before, after = (
        dataclasses.replace(full, conditions=Terms(renewals=count)) for count in (1, 2)
    )
    assert told(before, after, small_catalogue) == ["Le nombre de reconductions passe de 1 à 2."]
