import dataclasses
import datetime
import io
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest

from desktop_app.core.criterion import Criterion, CriterionKind, SubCriterion
from desktop_app.core.office import Office
from desktop_app.core.price_line import PriceLine
from desktop_app.core.tender import Procedure, Publicity
from desktop_app.core.terms import Terms
from desktop_app.documents.outline import plain_text
from desktop_app.documents.printing import needed, outline_of, print_document

REFERENCE = Path(__file__).parent.parent / "reference" / "lettre-consultation.txt"
PIECE = "lettre-consultation"


@pytest.fixture
def exempt(full):
    return dataclasses.replace(full, procedure=Procedure.EXEMPT)


def written(tender, catalogue):
    return plain_text(outline_of(tender, catalogue, PIECE)).replace("\u00a0", " ")


def test_letter_reads_like_the_reference(exempt, small_catalogue):
    said = plain_text(outline_of(exempt, small_catalogue, PIECE))
    assert said == REFERENCE.read_text(encoding="utf-8")


@pytest.mark.parametrize("procedure", [None, *Procedure])
def test_letter_is_what_an_exempt_purchase_needs_instead_of_rules(
    full, small_catalogue, procedure
):
    tender = dataclasses.replace(full, procedure=procedure)
    codes = {item.kind.code for item in needed(tender, small_catalogue)}
    assert (PIECE in codes) == (procedure is Procedure.EXEMPT)
    assert ("rc" in codes) == (procedure is not Procedure.EXEMPT)


def test_letter_says_when_and_where_to_answer(exempt, small_catalogue):
    office = Office(email="achats@exemple.fr", signatory="Mme Exemple", signatory_role="maire")
    tender = dataclasses.replace(
        exempt,
        publicity=Publicity(),
        buyer=dataclasses.replace(exempt.buyer, office=office),
        conditions=Terms(answer_by=datetime.date(2026, 12, 20), bid_validity_days=60),
    )
    said = written(tender, small_catalogue)
    assert "au plus tard le 20 décembre 2026, à : achats@exemple.fr." in said
    assert "pendant 60 jours" in said
    assert "Pour l’acheteur : Mme Exemple, maire" in said
    open_one = written(dataclasses.replace(exempt, publicity=Publicity()), small_catalogue)
    assert "[à compléter : date limite de réponse]" in open_one
    assert "[à compléter : adresse où envoyer l’offre]" in open_one


def test_letter_shows_the_criteria_and_asks_for_them(exempt, small_catalogue):
    said = written(exempt, small_catalogue)
    assert "Critère | Poids | Ce que nous regardons" in said
    assert "| 40 % |" in said
    bare = written(dataclasses.replace(exempt, criteria=()), small_catalogue)
    assert "dont un sur l’environnement]" in bare


def test_parts_of_a_criterion_say_what_is_looked_at_and_asked(exempt, small_catalogue):
    parts = (
        SubCriterion(designation="Menus", weight=Decimal(30), proof="Vingt menus"),
        SubCriterion(designation="Livraison", weight=Decimal(20)),
    )
    price, *_ = exempt.criteria
    meals = Criterion(
        designation="Repas", kind=CriterionKind.TECHNICAL, weight=Decimal(50), sub_criteria=parts
    )
    said = written(dataclasses.replace(exempt, criteria=(price, meals)), small_catalogue)
    assert "Menus ; Livraison" in said.replace("\u00a0", " ")
    assert "Vingt menus." in said
    bare = dataclasses.replace(meals, sub_criteria=())
    blank = written(dataclasses.replace(exempt, criteria=(price, bare)), small_catalogue)
    assert "ce qui est examiné" in blank


def test_letter_is_the_same_for_every_firm(exempt, small_catalogue):
    assert "cette même lettre, le même jour" in written(exempt, small_catalogue)


def test_innovative_purchase_cites_its_own_article(exempt, small_catalogue):
    innovative = dataclasses.replace(exempt, innovative=True)
    assert "R. 2122-9-1" in written(innovative, small_catalogue)
    assert "R. 2122-9-1" not in written(exempt, small_catalogue)


def test_letter_stands_on_two_pages(exempt, small_catalogue):
    content = print_document(exempt, small_catalogue, PIECE, "pdf")
    with pikepdf.open(io.BytesIO(content)) as letter:
        assert len(letter.pages) <= 2


def test_schedule_of_prices_is_joined_when_there_is_one(exempt, small_catalogue):
    priced = dataclasses.replace(exempt, price=(PriceLine(designation="Passage"),))
    assert "Le bordereau des prix, rempli." in written(priced, small_catalogue)
    assert "Le prix et son détail." in written(exempt, small_catalogue)
