import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.errors import UserError
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.terms import PriceForm, Terms
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.outline import texts
from desktop_app.documents.printing import outline_of
from desktop_app.law.coherence.claim import Measure
from desktop_app.law.coherence.expected import EXPECTED
from desktop_app.law.coherence.reading import claims_of
from desktop_app.law.scene import Scene

SPACE = "\u00a0"


@pytest.fixture(scope="module")
def tender(contract_tender):
    price, environment = contract_tender.criteria
    return replace(
        contract_tender,
        months=41,
        amount=Money.from_euros(57_311),
        date=datetime.date(2026, 12, 1),
        wanted_start=datetime.date(2027, 5, 17),
        lots=(
            Lot(number=1, designation="Mairie", amount=Money.from_euros(23_457)),
            Lot(number=2, designation="École", amount=Money.from_euros(33_854)),
        ),
        criteria=(replace(price, weight=Decimal(53)), replace(environment, weight=Decimal(47))),
        clauses=(*contract_tender.clauses, ClauseChoice(clause="insertion-heures")),
        insertion=(
            InsertionVolume(
                amount=Money.from_euros(57_311),
                labour_share=Decimal(60),
                effort=Decimal(7),
                hourly_cost=Money.from_euros(15),
                hours=100,
            ),
        ),
        conditions=Terms(
            price_form=PriceForm.LUMP_SUM,
            renewals=0,
            late_penalty=Money.from_euros(137),
            answer_by=datetime.date(2027, 1, 19),
        ),
    )


def printed(tender, catalogue):
    """Yield the code and the texts of every document that the tender can have."""
    for kind in KINDS:
        try:
            outline = outline_of(tender, catalogue, kind.code)
        except UserError:
            continue
        yield kind.code, tuple(text.replace(SPACE, " ") for text in texts(outline))


def contradictions(tender, catalogue):
    scene = Scene(catalogue.draft(tender, tender.date), catalogue.law)
    for code, said in printed(tender, catalogue):
        for text in said:
            for claim in claims_of(text):
                expected = EXPECTED[claim.measure](claim, "", scene)
                if expected is not None and not expected.agrees:
                    yield code, claim.extract, expected.text


def test_no_document_says_another_value_than_the_dossier(tender, catalogue):
    codes = [code for code, _ in printed(tender, catalogue)]
    assert {"rc", "ccp", "cadre-reponse", "fiche-donnees-essentielles"} <= set(codes)
    assert list(contradictions(tender, catalogue)) == []


def test_the_facts_are_read_in_the_documents(tender, catalogue):
    said = " ".join(text for _, found in printed(tender, catalogue) for text in found)
    measures = {claim.measure for claim in claims_of(said)}
    assert {Measure.MONTHS, Measure.LOT_NUMBER} <= measures


def test_a_document_that_says_another_value_would_be_seen(tender, catalogue):
    scene = Scene(catalogue.draft(tender, tender.date), catalogue.law)
    (claim,) = claims_of("La durée du marché est de 36 mois.")
    expected = EXPECTED[claim.measure](claim, "", scene)
    assert expected is not None
    assert not expected.agrees


CHANGES = {
    "duree": ("41 mois", "43 mois", lambda one: replace(one, months=43)),
    "montant": (
        "57 311 €",
        "57 419 €",
        lambda one: replace(one, amount=Money.from_euros(57_419)),
    ),
    "poids": (
        "53 %",
        "52 %",
        lambda one: replace(
            one, criteria=(replace(one.criteria[0], weight=Decimal(52)), one.criteria[1])
        ),
    ),
    "debut": (
        "17 mai 2027",
        "19 mai 2027",
        lambda one: replace(one, wanted_start=datetime.date(2027, 5, 19)),
    ),
    "remise": (
        "19 janvier 2027",
        "20 janvier 2027",
        lambda one: replace(
            one, conditions=replace(one.conditions, answer_by=datetime.date(2027, 1, 20))
        ),
    ),
    "penalite": (
        "137 €",
        "139 €",
        lambda one: replace(
            one, conditions=replace(one.conditions, late_penalty=Money.from_euros(139))
        ),
    ),
    "lots": (
        "23 457 €",
        "23 461 €",
        lambda one: replace(
            one,
            lots=(replace(one.lots[0], amount=Money.from_euros(23_461)), one.lots[1]),
        ),
    ),
    "objet": (
        "Nettoyage des locaux communaux",
        "Entretien des salles",
        lambda one: replace(one, subject="Entretien des salles"),
    ),
}
SEEN = {"duree", "montant", "poids", "debut", "penalite", "objet"}


@pytest.mark.parametrize("fact", CHANGES)
def test_a_fact_changed_once_changes_in_every_document(tender, catalogue, fact):
    old, new, change = CHANGES[fact]
    before = dict(printed(tender, catalogue))
    after = dict(printed(change(tender), catalogue))
    places = {code: sum(old in text for text in said) for code, said in before.items()}
    assert sum(places.values()) > 0 or fact not in SEEN
    assert [code for code, said in after.items() if any(old in text for text in said)] == []
    assert places == {code: sum(new in text for text in said) for code, said in after.items()}
