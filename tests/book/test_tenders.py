import json
import sqlite3
from dataclasses import replace
from datetime import UTC, date
from decimal import Decimal

import pytest

from desktop_app.book.change import Change
from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.errors import UserError
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender, TenderType

TENDER = Tender(
    format=1,
    subject="Nettoyage de l’école « Cœur »",
    type=TenderType.SERVICES,
    family="nettoyage-locaux",
    amount=Money(4_800_050),
    date=date(2026, 12, 1),
    buyer=Buyer(name="Commune de Saint-Exemple", yearly_purchases=Money(190_000_000)),
    lots=(Lot(number=1, designation="Mairie"),),
    criteria=(Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal("52.5")),),
    clauses=(ClauseChoice(clause="exemple", fields={"part": 100, "oui": True}),),
)


def test_tender_put_is_got_back(book):
    change = book.tenders.put(TENDER)
    assert change == Change("tender", (1,))
    assert book.tenders.get(1) == TENDER


def test_tender_put_under_its_identifier_is_replaced(book):
    book.tenders.put(TENDER)
    changed = replace(TENDER, subject="Autre objet")
    assert book.tenders.put(changed, 1) == Change("tender", (1,))
    assert book.tenders.get(1) == changed
    assert len(book.tenders.all()) == 1


def test_list_shows_the_last_tender_worked_on_first(book):
    for subject in ("premier", "deuxième", "troisième"):
        book.tenders.put(replace(TENDER, subject=subject))
    book.tenders.put(replace(TENDER, subject="premier, repris"), 1)
    subjects = [summary.subject for summary in book.tenders.all()]
    assert subjects == ["premier, repris", "troisième", "deuxième"]


def test_summary_says_what_the_tender_says(book):
    book.tenders.put(TENDER)
    (summary,) = book.tenders.all()
    assert (summary.identifier, summary.subject, summary.family) == (
        1,
        TENDER.subject,
        TENDER.family,
    )
    assert (summary.date, summary.amount) == (TENDER.date, TENDER.amount)
    assert summary.changed_at.tzinfo == UTC


def test_removed_tender_is_gone_and_its_identifier_is_not_given_again(book):
    book.tenders.put(TENDER)
    assert book.tenders.remove(1) == Change("tender", (1,))
    assert book.tenders.all() == ()
    assert book.tenders.put(TENDER).identifiers == (2,)


@pytest.mark.parametrize("gesture", ["get", "remove"])
def test_absent_tender_is_said_absent(book, gesture):
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        getattr(book.tenders, gesture)(7)


def test_tender_removed_meanwhile_is_not_brought_back(book):
    with pytest.raises(UserError, match="n’est plus dans le carnet"):
        book.tenders.put(TENDER, 7)
    assert book.tenders.all() == ()


def test_draft_that_contradicts_itself_is_kept(book):
    draft = replace(
        TENDER,
        buyer=Buyer(name="", siret="123"),
        lots=(Lot(number=1, designation="a"), Lot(number=1, designation="b")),
        criteria=(Criterion(designation="", kind=CriterionKind.PRICE, lots=(9,)),),
    )
    book.tenders.put(draft)
    assert book.tenders.get(1) == draft


def test_draft_that_could_not_be_read_again_is_refused_before_it_is_written(book):
    book.tenders.put(TENDER)
    wrong = replace(
        TENDER,
        criteria=(Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(130)),),
    )
    with pytest.raises(UserError, match="poids"):
        book.tenders.put(wrong, 1)
    assert book.tenders.get(1) == TENDER


@pytest.mark.parametrize("text", ["{", '{"inconnu": 1}', json.dumps([1])])
def test_unreadable_draft_does_not_hide_the_others(opened, place, text):
    book = opened()
    book.tenders.put(TENDER)
    book.tenders.put(replace(TENDER, subject="Abîmé"))
    book.close()
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE tenders SET dossier = :text WHERE id = 2", {"text": text})
    connection.close()
    book = opened()
    assert len(book.tenders.all()) == 2
    assert book.tenders.get(1) == TENDER
    with pytest.raises(UserError, match="Abîmé"):
        book.tenders.get(2)


def test_lone_surrogate_is_refused_with_a_sentence(book):
    with pytest.raises(UserError, match="caractère illisible"):
        book.tenders.put(replace(TENDER, subject="a\ud800"))
    assert book.tenders.all() == ()
