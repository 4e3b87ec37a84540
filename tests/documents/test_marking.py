from dataclasses import replace

import pytest

from desktop_app.clauses.wording import MARKED_BY_LEVEL, level_lines
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.documents.outline import plain_text
from desktop_app.documents.printing import outline_of

MODEL = "nettoyage-critere-produits"


@pytest.fixture
def rules_with(catalogue, contract_tender):
    def build(method):
        criterion = Criterion(
            designation="Produits", kind=CriterionKind.ENVIRONMENT, method=method, clause=MODEL
        )
        return plain_text(
            outline_of(replace(contract_tender, criteria=(criterion,)), catalogue, "rc")
        )

    return build


def test_levels_of_the_library_are_printed_once_as_a_table(catalogue, rules_with):
    lowest = catalogue.clauses[MODEL].levels[0].description
    for method in ("", MARKED_BY_LEVEL, level_lines(catalogue.clauses[MODEL])):
        text = rules_with(method)
        assert text.count(lowest) == 1
        assert MARKED_BY_LEVEL in text


def test_a_method_of_the_clerk_replaces_the_levels_of_the_library(catalogue, rules_with):
    text = rules_with("Note proportionnelle à la part proposée.")
    assert "Note proportionnelle" in text
    assert catalogue.clauses[MODEL].levels[0].description not in text
