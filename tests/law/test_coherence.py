import datetime
import tomllib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.clause_choice import ClauseChoice, OwnText
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.terms import Terms
from desktop_app.law.coherence.reading import claims_of
from desktop_app.law.coherence.written import date_of, number_of
from desktop_app.law.finding import State

DAY = datetime.date(2026, 12, 1)
START = datetime.date(2027, 3, 1)
PATH = Path(__file__).parent / "corpus" / "coherence.toml"
CORPUS = tomllib.loads(PATH.read_text(encoding="utf-8"))
FEWEST, LEAST_PRECISION, LEAST_RECALL = 60, 0.98, 0.95


@pytest.fixture(scope="module")
def tender(contract_tender):
    return replace(
        contract_tender,
        months=48,
        amount=Money.from_euros(60_000),
        date=DAY,
        wanted_start=START,
        lots=(
            Lot(number=1, designation="Mairie", amount=Money.from_euros(25_000)),
            Lot(number=2, designation="École", amount=Money.from_euros(35_000)),
        ),
        criteria=(
            Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(50)),
            Criterion(
                designation="Valeur technique", kind=CriterionKind.TECHNICAL, weight=Decimal(30)
            ),
            Criterion(
                designation="Performance environnementale",
                kind=CriterionKind.ENVIRONMENT,
                weight=Decimal(20),
                proof="fiches techniques",
            ),
        ),
        clauses=(
            ClauseChoice(clause="nettoyage-tri-dechets"),
            ClauseChoice(clause="insertion-heures", fields={"heures": 200}),
        ),
        insertion=(
            InsertionVolume(
                amount=Money.from_euros(60_000),
                labour_share=Decimal(60),
                effort=Decimal(8),
                hourly_cost=Money.from_euros(15),
                hours=200,
            ),
        ),
        conditions=Terms(late_penalty=Money.from_euros(100), answer_by=datetime.date(2027, 1, 8)),
        texts=(),
    )


def findings(catalogue, tender):
    return {
        one.rule: one
        for one in catalogue.findings(tender, DAY)
        if one.rule.startswith("coherence-")
    }


def said(catalogue, tender, sentence):
    text = OwnText(document="ccp", title="Contexte", text=sentence)
    found = findings(catalogue, replace(tender, texts=(text,)))
    return [one.message for one in found.values() if one.state is State.WARNING]


def test_the_corpus_is_large_enough():
    assert all(len(CORPUS[name]) >= FEWEST for name in ("contradictions", "accords"))


def test_contradictions_are_found_and_false_alarms_are_few(catalogue, tender):
    found = [one for one in CORPUS["contradictions"] if said(catalogue, tender, one)]
    false = [one for one in CORPUS["accords"] if said(catalogue, tender, one)]
    missed = sorted(set(CORPUS["contradictions"]) - set(found))
    assert len(found) / (len(found) + len(false)) >= LEAST_PRECISION, false
    assert len(found) / len(CORPUS["contradictions"]) >= LEAST_RECALL, missed


def test_no_sentence_of_the_corpus_makes_a_false_alarm(catalogue, tender):
    assert [one for one in CORPUS["accords"] if said(catalogue, tender, one)] == []


def test_the_tender_alone_is_coherent(catalogue, tender):
    states = {one.state for one in findings(catalogue, tender).values()}
    assert State.WARNING not in states


@pytest.mark.parametrize(
    ("sentence", "both"),
    [
        ("Le marché dure 36 mois.", ("36 mois", "48 mois", "Besoin")),
        ("Le lot n° 3 est urgent.", ("lot n° 3", "lots n° 1, 2", "Lots et réservation")),
        ("Le prix compte pour 60 %.", ("60 %", "50 %", "Critères")),
        ("Le marché est estimé à 75 000 €.", ("75 000 €", "60 000 €", "Besoin")),
        ("Le marché prend effet au 1er mai 2027.", ("1er mai 2027", "01/03/2027", "Besoin")),
    ],
)
def test_a_contradiction_names_both_places(catalogue, tender, sentence, both):
    text, data, step = both
    (message,) = said(catalogue, tender, sentence)
    assert f"texte « Contexte » : « {text} »" in message
    assert f"le dossier dit « {data} »" in message
    assert f"étape « {step} »" in message


def test_a_changed_date_of_the_text_is_flagged_and_the_right_one_is_not(catalogue, tender):
    sentence = "La remise des offres est fixée au {} janvier 2027."
    assert said(catalogue, tender, sentence.format(9))
    assert not said(catalogue, tender, sentence.format(8))


def test_bids_due_before_the_launch_contradict_it_when_the_deadline_is_not_settled(
    catalogue, tender
):
    open_tender = replace(tender, conditions=Terms())
    assert said(catalogue, open_tender, "La remise des offres est fixée au 30 novembre 2026.")
    assert not said(catalogue, open_tender, "La remise des offres est fixée au 5 janvier 2027.")


def test_a_criterion_that_gives_itself_another_weight_is_named(catalogue, tender):
    price, *others = tender.criteria
    wrong = replace(price, method="Ce critère compte pour 60 %.")
    found = findings(catalogue, replace(tender, criteria=(wrong, *others)))["coherence-poids"]
    assert found.state is State.WARNING
    assert "critère « Prix » : « 60 % »" in found.message


def test_a_reason_of_the_clerk_is_read_too(catalogue, tender):
    wrong = replace(tender, single_lot_reason="Le marché n’est pas alloti.")
    found = findings(catalogue, wrong)["coherence-lots"]
    assert "motif du lot unique" in found.message


def test_an_answer_not_given_contradicts_nothing(catalogue, tender):
    blank = replace(tender, months=None, wanted_start=None, amount=Money(0), lots=(), criteria=())
    for sentence in ("Le marché dure 36 mois.", "Le prix compte pour 60 %."):
        assert not said(catalogue, blank, sentence)


def test_clauses_of_the_library_contradict_no_tender(catalogue, tender):
    claims = {
        clause.identifier: [
            one.extract
            for variant in clause.variants
            for one in claims_of(variant.text)
            if said(catalogue, tender, variant.text)
        ]
        for clause in catalogue.clauses.values()
        if any(claims_of(variant.text) for variant in clause.variants)
    }
    assert {name: found for name, found in claims.items() if found} == {}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("48 000", 48000),
        ("48\u00a0000,50", Decimal("48000.50")),
        ("12.5", Decimal("12.5")),
        ("48.000", 48000),
        ("trente-six", 36),
        ("soixante-dix", 70),
        ("quatre-vingt-dix", 90),
        ("vingt et un", 21),
    ],
)
def test_numbers_are_read_in_figures_and_in_letters(text, number):
    assert number_of(text) == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er mars 2027", datetime.date(2027, 3, 1)),
        ("15 août 2027", datetime.date(2027, 8, 15)),
        ("31/02/2027", None),
        ("2027-01-12", datetime.date(2027, 1, 12)),
        ("05.04.2027", datetime.date(2027, 4, 5)),
    ],
)
def test_days_are_read_in_every_usual_form(text, day):
    assert date_of(text) == day


@pytest.mark.parametrize(
    "text",
    ["9" * 40_000, "lot " * 10_000, "(" * 20_000, "le prix " * 5_000 + "60 %", "\u202e0/0/0"],
)
def test_nasty_texts_are_read_quickly_and_claim_little(text):
    assert len(claims_of(text)) <= 1


def validity(catalogue, tender, days):
    dated = replace(
        tender,
        wanted_start=datetime.date(2027, 9, 1),
        conditions=Terms(answer_by=datetime.date(2027, 2, 22), bid_validity_days=days),
    )
    return findings(catalogue, dated)["coherence-validite"]


def test_an_award_after_the_validity_of_bids_is_told_with_both_places(catalogue, tender):
    found = validity(catalogue, tender, 120)
    assert found.state is State.WARNING
    message = found.message.replace("\u00a0", " ")
    assert "étape « Besoin »" in message
    assert "jusqu’au 22/06/2027" in message
    assert "étape « Conditions d’exécution »" in message


def test_an_award_on_the_last_day_of_validity_is_in_time(catalogue, tender):
    award = datetime.date(2027, 7, 28)
    last = (award - datetime.date(2027, 2, 22)).days
    said = validity(catalogue, tender, last).message
    assert said.count(f"{award:%d/%m/%Y}") == len(("award", "end"))
    assert validity(catalogue, tender, last).state is State.MET
    assert validity(catalogue, tender, last - 1).state is State.WARNING
