import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.money import Money
from desktop_app.core.relocation import Item, Part, as_criterion, as_text, relocate
from desktop_app.core.tender import Tender, TenderType

PRICE = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
LEVELS = "0 : rien\n\n10 : tout"
FLEET = Criterion(
    designation="Déplacements",
    kind=CriterionKind.ENVIRONMENT,
    weight=Decimal(40),
    lots=(2,),
    indicators="Kilomètres évités.\nVéhicules utilisés.",
    method=LEVELS,
    proof="Note de deux pages",
)
TEACHING = OwnText(
    document="ccp",
    title="Apprentis",
    text="Le titulaire emploie deux apprentis.\n\nIl le prouve.",
    role=Role.SPECIFICATION,
    dimension=Dimension.SOCIAL,
    lots=(1,),
    checked_by="responsable des bâtiments",
)
PLAIN = OwnText(document="rc", title="Visite", text="La visite est libre.")
TENDER = Tender(
    format=1,
    subject="Nettoyage",
    type=TenderType.SERVICES,
    amount=Money(0),
    date=datetime.date(2026, 11, 22),
    buyer=Buyer(name="Commune de Saint-Exemple"),
    criteria=(PRICE, FLEET),
    texts=(TEACHING, PLAIN),
    clauses=(ClauseChoice(clause="insertion-heures", role=Role.SPECIFICATION),),
)


@pytest.mark.parametrize(
    ("role", "document"),
    [(Role.CANDIDACY, "rc"), (Role.SPECIFICATION, "ccp"), (Role.EXECUTION, "ccp")],
)
def test_text_takes_the_place_and_the_document_that_go_together(role, document):
    moved = relocate(TENDER, {Item(Part.TEXTS, 0): role})
    assert moved.texts == (replace(TEACHING, role=role, document=document), PLAIN)
    assert moved.criteria == TENDER.criteria


def test_text_becomes_a_criterion_without_weight():
    moved = relocate(TENDER, {Item(Part.TEXTS, 0): Role.CRITERION})
    *kept, criterion = moved.criteria
    assert tuple(kept) == TENDER.criteria
    assert moved.texts == (PLAIN,)
    assert criterion.designation == "Apprentis"
    assert criterion.indicators == TEACHING.text
    assert criterion.kind is CriterionKind.SOCIAL
    assert criterion.weight is None
    assert criterion.lots == (1,)
    assert "responsable des bâtiments" in criterion.proof


@pytest.mark.parametrize("role", [Role.CANDIDACY, Role.SPECIFICATION, Role.EXECUTION])
def test_criterion_becomes_a_text_with_all_its_parts(role):
    moved = relocate(TENDER, {Item(Part.CRITERIA, 1): role})
    assert moved.criteria == (PRICE,)
    *kept, text = moved.texts
    assert tuple(kept) == TENDER.texts
    assert text.title == "Déplacements"
    for part in (FLEET.indicators, FLEET.method, FLEET.proof):
        assert part in text.text
    assert "40" not in text.text
    assert text.dimension is Dimension.ENVIRONMENT
    assert (text.role, text.lots) == (role, (2,))


def test_criterion_that_says_nothing_more_keeps_its_words_as_text():
    assert as_text(PRICE, Role.EXECUTION).text == "Prix"
    assert as_criterion(as_text(PRICE, Role.EXECUTION)).indicators == ""


@pytest.mark.parametrize("indicators", ["", FLEET.indicators])
@pytest.mark.parametrize("method", ["", LEVELS])
@pytest.mark.parametrize("proof", ["", "Note\n\nAnnexe"])
def test_criterion_comes_back_from_a_text_as_it_was_save_its_weight(indicators, method, proof):
    criterion = replace(FLEET, indicators=indicators, method=method, proof=proof)
    back = as_criterion(as_text(criterion, Role.EXECUTION))
    assert back == replace(criterion, weight=None)


@pytest.mark.parametrize("text", ["Deux apprentis.", "La preuve : rien.\nUn\n\nDeux", ""])
@pytest.mark.parametrize("checked_by", ["", "responsable des bâtiments"])
def test_text_comes_back_from_a_criterion_as_it_was(text, checked_by):
    own = replace(TEACHING, text=text or TEACHING.title, checked_by=checked_by)
    assert as_text(as_criterion(own), Role.SPECIFICATION) == own


def test_several_demands_move_at_once_each_by_its_own_rank():
    targets = {
        Item(Part.CLAUSES, 0): Role.EXECUTION,
        Item(Part.TEXTS, 0): Role.CRITERION,
        Item(Part.CRITERIA, 1): Role.EXECUTION,
    }
    moved = relocate(TENDER, targets)
    assert [one.role for one in moved.clauses] == [Role.EXECUTION]
    assert [one.title for one in moved.texts] == ["Visite", "Déplacements"]
    assert [one.designation for one in moved.criteria] == ["Prix", "Apprentis"]


@pytest.mark.parametrize("targets", [{}, {Item(Part.CRITERIA, 0): Role.CRITERION}])
def test_nothing_moves_that_is_not_named_or_already_there(targets):
    assert relocate(TENDER, targets) == TENDER


def test_parts_are_found_again_after_a_field_lost_the_no_break_spaces():
    text = as_text(FLEET, Role.EXECUTION)
    typed = replace(text, text=text.text.replace("\u00a0", " "))
    assert as_criterion(typed) == replace(FLEET, weight=None)
    assert as_criterion(replace(text, text="Méthode sans titre")).method == ""
