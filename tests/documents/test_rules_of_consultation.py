import dataclasses
import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Reservation
from desktop_app.core.tender import Procedure
from desktop_app.core.terms import Terms
from desktop_app.documents.outline import Table, plain_text
from desktop_app.documents.printing import outline_of

REFERENCE = Path(__file__).parent.parent / "reference" / "rc.txt"


def printed(tender, catalogue):
    return plain_text(outline_of(tender, catalogue, "rc"))


def test_rules_of_consultation_read_like_the_reference(full, small_catalogue):
    assert printed(full, small_catalogue) == REFERENCE.read_text(encoding="utf-8")


def test_unanswered_fields_are_visible_blanks(bare, small_catalogue):
    said = printed(bare, small_catalogue)
    for what in (
        "objet du marché",
        "durée du marché",
        "procédure",
        "mode de publicité",
        "critères",
    ):
        assert f"[à compléter\u00a0: {what}" in said
    answered = dataclasses.replace(bare, months=12)
    assert "durée du marché]" not in printed(answered, small_catalogue)


def test_the_last_day_to_answer_is_written_once_it_is_settled(full, small_catalogue):
    settled = dataclasses.replace(full.conditions, answer_by=datetime.date(2027, 2, 22))
    said = printed(dataclasses.replace(full, conditions=settled), small_catalogue)
    assert "reçues le 22 février 2027 au plus tard" in said.replace("\u00a0", " ")
    blank = dataclasses.replace(full.conditions, answer_by=None)
    said = printed(dataclasses.replace(full, conditions=blank), small_catalogue)
    assert "La date et l’heure limites de réception sont celles de l’avis" in said


@pytest.mark.parametrize(
    ("procedure", "article"),
    [
        (Procedure.EXEMPT, "R.\u00a02122-8"),
        (Procedure.ADAPTED, "R.\u00a02123-4"),
        (Procedure.FORMAL, "R.\u00a02124-1"),
        (Procedure.ADAPTED_SOCIAL, "services spécifiques"),
    ],
)
def test_each_procedure_is_named_with_its_law(full, small_catalogue, procedure, article):
    said = printed(dataclasses.replace(full, procedure=procedure), small_catalogue)
    assert article in said
    negotiated = procedure in {Procedure.ADAPTED, Procedure.ADAPTED_SOCIAL}
    assert ("Négociation" in said) == negotiated


def test_innovative_purchase_is_exempted_by_its_own_article(full, small_catalogue):
    tender = dataclasses.replace(full, procedure=Procedure.EXEMPT, innovative=True)
    assert "R.\u00a02122-9-1" in printed(tender, small_catalogue)


def test_social_exemption_is_never_shown_to_bidders(full, small_catalogue):
    assert full.social_exemption_reason not in printed(full, small_catalogue)


def test_reservation_of_the_contract_asks_for_its_proof(full, small_catalogue):
    reserved = dataclasses.replace(full, reserved=(Reservation.DISABILITY,))
    said = printed(reserved, small_catalogue)
    assert "Le marché est réservé" in said
    assert "condition de la réservation" in said
    free = dataclasses.replace(full, lots=full.lots[:1])
    assert "réservé" not in printed(free, small_catalogue)


def test_criteria_that_differ_by_lot_have_a_table_each(full, small_catalogue):
    second = dataclasses.replace(full.criteria[1], lots=(2,))
    tender = dataclasses.replace(full, criteria=(full.criteria[0], second))
    captions = [
        block.caption
        for block in outline_of(tender, small_catalogue, "rc").blocks
        if isinstance(block, Table) and block.caption.startswith("Critères")
    ]
    assert captions == [
        "Critères d’attribution, lot n°\u00a01 (total des poids\u00a0: 60\u00a0%)",
        "Critères d’attribution, lot n°\u00a02 (total des poids\u00a0: 100\u00a0%)",
    ]


def test_model_chosen_but_not_weighted_waits_for_its_weight(full, small_catalogue):
    tender = dataclasses.replace(full, criteria=(), clauses=(ClauseChoice(clause="part"),))
    said = printed(tender, small_catalogue)
    assert "Part des produits à écolabel | [à compléter\u00a0: poids]" in said
    assert "100\u00a0% du poids" in said


def test_levels_are_worth_a_share_of_the_weight(full, small_catalogue):
    half = dataclasses.replace(full.criteria[1], weight=Decimal("12.5"))
    tender = dataclasses.replace(full, criteria=(half,))
    assert "12,5 sur 12,5" in printed(tender, small_catalogue)


def test_criterion_without_model_says_what_the_clerk_typed(full, small_catalogue):
    own = Criterion(
        designation="Délai",
        kind=CriterionKind.TIME,
        weight=Decimal(100),
        indicators="nombre de jours",
        method="proportionnelle",
        proof="planning",
    )
    said = printed(dataclasses.replace(full, criteria=(own,)), small_catalogue)
    assert "Délai | 100\u00a0% | Nombre de jours | Planning" in said
    assert "Notation = Proportionnelle" in said
    blank = dataclasses.replace(own, indicators="", method="", proof="")
    said = printed(dataclasses.replace(full, criteria=(blank,)), small_catalogue)
    assert said.count("[à compléter") >= 3


def test_without_demands_of_capacity_none_is_required(full, small_catalogue):
    tender = dataclasses.replace(full, clauses=())
    assert "Aucun niveau minimal" in printed(tender, small_catalogue)
    assert "Aucun niveau minimal" not in printed(full, small_catalogue)


def test_bid_without_pieces_has_no_empty_table(full, small_catalogue):
    tender = dataclasses.replace(full, clauses=(), criteria=full.criteria[:1])
    said = printed(tender, small_catalogue)
    assert "Pièces qui accompagnent" not in said
    assert "tableau ci-dessous" not in said


def test_detail_of_the_price_has_no_equivalent(full, small_catalogue):
    price = dataclasses.replace(full.criteria[0], proof="détail du prix")
    other = dataclasses.replace(price, designation="Délai", kind=CriterionKind.TIME)
    said = printed(dataclasses.replace(full, criteria=(price, other)), small_catalogue)
    assert "Détail du prix | Critère «\u00a0Prix\u00a0» | Sans objet" in said
    assert "Critère «\u00a0Délai\u00a0» | Tout document" in said


def test_validity_of_bids_is_the_one_that_the_clerk_settled(full, small_catalogue):
    settled = dataclasses.replace(full, conditions=Terms(bid_validity_days=90))
    assert "pendant 90 jours" in printed(settled, small_catalogue)
    assert "durée de validité des offres]" in printed(full, small_catalogue)
