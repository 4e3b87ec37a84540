from dataclasses import replace

import pytest

from desktop_app.clauses.free_texts import own_words
from desktop_app.clauses.wording import level_lines
from desktop_app.core.clause_choice import Role
from desktop_app.core.criterion import Criterion, CriterionKind


def shipped(clause):
    return Criterion(
        designation=clause.title,
        kind=CriterionKind(clause.dimension),
        indicators=clause.indicators,
        method=level_lines(clause),
        proof=clause.proof.document,
        clause=clause.identifier,
    )


@pytest.fixture
def criteria(catalogue):
    return [item for item in catalogue.clauses.values() if item.role is Role.CRITERION]


def test_criterion_of_the_library_is_not_told_to_be_vague(catalogue, contract_tender, criteria):
    for clause in criteria:
        tender = replace(contract_tender, criteria=(shipped(clause),))
        assert not any(
            one.where.startswith("criteres[1]")
            for one in catalogue.draft(tender, tender.date).texts
        )


def test_what_the_clerk_wrote_in_it_is_read(criteria):
    clause = criteria[0]
    item = replace(shipped(clause), proof="Attestation d’une entreprise du canton")
    assert own_words(item, clause) == ("Attestation d’une entreprise du canton",)
    assert len(own_words(shipped(clause), None)) == len(shipped(clause).texts)


def test_text_of_a_criterion_names_its_field(catalogue, contract_tender, criteria):
    item = replace(shipped(criteria[0]), proof="Attestation d’une entreprise du canton")
    tender = replace(contract_tender, criteria=(item,))
    texts = catalogue.draft(tender, tender.date).texts
    assert [one.where for one in texts if one.text == item.proof] == ["criteres[1].preuve"]
