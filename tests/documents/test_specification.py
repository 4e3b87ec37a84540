import dataclasses
import datetime
from pathlib import Path

import pytest

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.money import Money
from desktop_app.core.tender import Ccag
from desktop_app.documents.demands import from_library
from desktop_app.documents.outline import Heading, Table, plain_text
from desktop_app.documents.printing import outline_of

FIRST_DAY, IN_2028 = "premier jour d’exécution", "1er janvier 2028"
CONTAINERS = "restauration-contenants-sans-plastique"
REFERENCE = Path(__file__).parent.parent / "reference" / "ccp.txt"


def printed(tender, catalogue):
    return plain_text(outline_of(tender, catalogue, "ccp"))


def test_specification_reads_like_the_reference(full, small_catalogue):
    assert printed(full, small_catalogue) == REFERENCE.read_text(encoding="utf-8")


def test_unanswered_fields_are_visible_blanks(bare, small_catalogue):
    said = printed(bare, small_catalogue)
    for what in ("objet", "durée", "exigences techniques", "conditions d’exécution", "cahier"):
        assert f"[à compléter\u00a0: {what}" in said


def test_clause_says_its_filled_text_proof_check_and_penalty(full, small_catalogue):
    said = printed(full, small_catalogue)
    for part in (
        "Le titulaire trie 5 flux.",
        "Registre / À remettre pendant l’exécution.",
        "Équivalent admis = Bons de pesée",
        "Mme Exemple / Visite par trimestre.",
        "Pénalité de 50\u00a0€ par constat.",
        "Lots concernés = Lot n°\u00a01",
        "Fondement\u00a0: L.\u00a02112-2",
    ):
        assert part in said


def test_usual_checker_is_named_when_the_clerk_named_none(full, small_catalogue):
    clauses = (dataclasses.replace(full.clauses[0], checked_by=""),)
    assert "agent technique" in printed(
        dataclasses.replace(full, clauses=clauses), small_catalogue
    )


def test_own_clause_without_checker_is_a_visible_blank(full, small_catalogue):
    own = dataclasses.replace(full.texts[2], checked_by="")
    said = printed(dataclasses.replace(full, texts=(own,)), small_catalogue)
    assert "[à compléter\u00a0: personne chargée du contrôle]" in said


def derogations(tender, catalogue):
    blocks = outline_of(tender, catalogue, "ccp").blocks
    places = [
        rank
        for rank, block in enumerate(blocks)
        if isinstance(block, Heading) and block.text == "Dérogations au CCAG"
    ]
    return blocks[places[0] + 1 :] if places else ()


def test_penalties_of_clauses_are_listed_as_derogations(full, small_catalogue):
    table = next(block for block in derogations(full, small_catalogue) if isinstance(block, Table))
    assert table.rows[0][0] == "8.1, 9 et 13"
    assert table.rows[0][2] == "CCAG-FCS, art. 14"


def test_contract_without_penalty_departs_from_nothing(full, small_catalogue):
    tender = dataclasses.replace(full, clauses=full.clauses[1:], criteria=full.criteria[:1])
    assert "ne déroge pas" in derogations(tender, small_catalogue)[0].text


@pytest.mark.parametrize("ccag", [None, Ccag.NONE])
def test_without_ccag_there_is_no_list_of_derogations(full, small_catalogue, ccag):
    assert derogations(dataclasses.replace(full, ccag=ccag), small_catalogue) == ()


def test_unknown_penalty_article_is_a_visible_blank(full, small_catalogue):
    tender = dataclasses.replace(full, ccag=Ccag.WORKS)
    assert "[à compléter\u00a0: article du CCAG" in printed(tender, small_catalogue)


def test_pieces_are_numbered_with_the_ccag_only_when_there_is_one(full, small_catalogue):
    assert "3. le cahier des clauses administratives générales" in printed(full, small_catalogue)
    without = printed(dataclasses.replace(full, ccag=Ccag.NONE), small_catalogue)
    assert "3. l’offre du titulaire" in without
    assert "aucun cahier des clauses administratives générales" in without


def test_advance_is_settled_above_its_threshold_only(full, small_catalogue):
    assert "taux de l’avance" in printed(full, small_catalogue)
    small = dataclasses.replace(full, amount=Money.from_euros(50_000))
    assert "taux de l’avance" not in printed(small, small_catalogue)
    short = dataclasses.replace(full, months=2)
    assert "taux de l’avance" not in printed(short, small_catalogue)


def test_social_exemption_is_never_shown_to_bidders(full, small_catalogue):
    assert full.social_exemption_reason not in printed(full, small_catalogue)


@pytest.mark.parametrize(
    ("population", "launch", "held"),
    [
        (3_000, datetime.date(2026, 12, 1), FIRST_DAY),
        (1_200, datetime.date(2026, 12, 1), IN_2028),
        (1_200, datetime.date(2027, 12, 31), IN_2028),
        # From then on, the same holds everywhere.
        (1_200, datetime.date(2028, 1, 1), FIRST_DAY),
        (None, datetime.date(2028, 1, 1), FIRST_DAY),
    ],
)
def test_a_clause_says_the_one_date_that_holds_for_the_town(
    contract_tender, catalogue, population, launch, held
):
    buyer = dataclasses.replace(contract_tender.buyer, population=population)
    town = dataclasses.replace(contract_tender, buyer=buyer, date=launch)
    text = from_library(town, catalogue, ClauseChoice(clause=CONTAINERS)).text
    assert [day for day in (FIRST_DAY, IN_2028) if day in text] == [held]


def test_both_dates_stand_until_the_population_is_known_or_a_day_is_typed(
    contract_tender, catalogue
):
    buyer = dataclasses.replace(contract_tender.buyer, population=None)
    unknown = dataclasses.replace(contract_tender, buyer=buyer)
    text = from_library(unknown, catalogue, ClauseChoice(clause=CONTAINERS)).text
    assert "1er janvier 2028 si la commune" in text
    typed = ClauseChoice(clause=CONTAINERS, fields={"debut": "1er mars 2027"})
    assert "1er mars 2027" in from_library(contract_tender, catalogue, typed).text
