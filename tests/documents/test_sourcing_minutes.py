import datetime
import re

import pytest

from desktop_app.core.beside import Beside
from desktop_app.core.exchange import ExchangeKind
from desktop_app.core.sourcing import with_sourcing_note
from desktop_app.core.sourcing_sheet import Contacted, QuestionRound, SourcingSheet
from desktop_app.documents.outline import plain_text
from desktop_app.documents.printing import needed, outline_of, print_document

DAY = datetime.date(2026, 11, 20)
QUESTIONS = ("Quels produits ?", "Quel délai ?")
PIECE = "compte-rendu-sourcage"


def contact(number, name):
    return Contacted(
        supplier=number, name=name, commune="Arras", day=DAY, kind=ExchangeKind.EMAIL, text="Oui."
    )


def sheet(*rounds, questions=QUESTIONS):
    return SourcingSheet(
        questions=questions,
        rounds=rounds,
        need_change="Deux passages au lieu de trois.",
        contacted=(contact(1, "Net"), contact(2, "Clair")),
    )


def sent(*suppliers, questions=QUESTIONS):
    return QuestionRound(day=DAY, questions=questions, suppliers=suppliers)


@pytest.fixture
def minutes(contract_tender, catalogue):
    tender = with_sourcing_note(contract_tender, "Trois entreprises ont des produits sûrs.")

    def text(value):
        outline = outline_of(tender, catalogue, PIECE, Beside(sourcing=value))
        return re.sub("[\u00a0\u202f]", " ", plain_text(outline))

    return text


def test_minutes_cite_each_firm_the_questions_and_the_change(minutes):
    text = minutes(sheet(sent(1, 2)))
    for said in ("Net", "Clair", *QUESTIONS, "Trois entreprises", "Deux passages", "R. 2111-1"):
        assert said in text.replace("R. 2111", "R. 2111"), said
    assert "Tous les fournisseurs contactés ont reçu les mêmes questions." in text


def test_who_got_no_question_is_named(minutes):
    text = minutes(sheet(sent(1)))
    assert "N’ont pas reçu ces questions, ou pas les dernières : Clair." in text
    assert "Tous les fournisseurs" not in text


def test_older_questions_are_not_the_same(minutes):
    old = sent(2, questions=("Ancienne question ?",))
    assert "pas les dernières : Clair." in minutes(sheet(old, sent(1)))
    assert "changées depuis" in minutes(sheet(sent(1, 2), questions=("Nouvelle ?",)))


def test_without_a_sheet_the_questions_of_the_family_and_blanks_stand(minutes, catalogue):
    text = minutes(SourcingSheet())
    first = catalogue.families["nettoyage-locaux"].questions[0]
    assert re.sub("[\u00a0\u202f]", " ", first) in text
    assert "[à compléter" in text
    assert "Aucun envoi" in text


def test_minutes_are_needed_once_something_was_learnt(contract_tender, catalogue):
    def codes(tender):
        return [item.kind.code for item in needed(tender, catalogue)]

    assert PIECE not in codes(with_sourcing_note(contract_tender, ""))
    assert PIECE in codes(with_sourcing_note(contract_tender, "Appris."))


def test_names_of_suppliers_reach_no_piece_for_bidders(contract_tender, catalogue):
    beside = Beside(sourcing=sheet(sent(1, 2)))
    for piece in ("rc", "ccp"):
        bare = print_document(contract_tender, catalogue, piece, "pdf")
        assert print_document(contract_tender, catalogue, piece, "pdf", beside) == bare
    minutes = print_document(contract_tender, catalogue, PIECE, "pdf", beside)
    assert minutes != print_document(contract_tender, catalogue, PIECE, "pdf")
