from decimal import Decimal

import pytest

from desktop_app.core.clause_choice import Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.dossier import read_dossier, write_toml
from desktop_app.law.finding import State
from desktop_app.monitoring.proof_plan import proof_plan
from desktop_app.ui.wizard.criterion_offers import criterion_of
from desktop_app.ui.wizard.steps.criteria import CriteriaStep

PRODUCTS = "nettoyage-critere-produits"


@pytest.fixture
def cleaning(editor):
    editor.change(family="nettoyage-locaux", amount=Money.from_euros(48_000))
    return editor


@pytest.fixture
def step(open_step, cleaning):  # noqa: ARG001 - the family is chosen first
    return open_step(CriteriaStep)


def shown(step):
    return [card for card in step.cards if not card.isHidden()]


def names(editor):
    return [criterion.designation for criterion in editor.tender.criteria]


def test_price_is_added_in_one_gesture(step, editor, click, type_text):
    click(step.add_price)
    type_text(step.cards[0].weight, "60")
    assert editor.tender.criteria == (
        Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60)),
    )
    assert not step.add_price.isVisible()


def test_added_criterion_has_the_keyboard_in_its_weight(step, click):
    click(step.add_price)
    assert step.focusWidget() is step.cards[0].weight


def test_criterion_of_the_library_comes_complete(step, editor, click):
    click(step.offers.cards[PRODUCTS].add)
    clause = editor.catalogue.clauses[PRODUCTS]
    (criterion,) = editor.tender.criteria
    assert criterion == criterion_of(clause)
    assert criterion.clause == PRODUCTS
    assert criterion.kind is CriterionKind.ENVIRONMENT
    assert criterion.indicators == clause.indicators
    assert clause.proof.document in criterion.proof
    lines = criterion.method.splitlines()
    assert len(lines) == len(clause.levels)
    assert str(clause.levels[-1].points) in lines[-1]
    assert PRODUCTS not in step.offers.cards


def test_each_criterion_offered_or_hidden_says_why(step, editor, click):
    advised = set(step.offers.cards)
    click(step.offers.others.button)
    offered = {card.add.accessibleDescription() for card in step.offers.cards.values()}
    assert len(step.offers.cards) > len(advised) > 0
    assert all(offered)
    model = step.offers.hidden.model()
    known = [
        item
        for item in editor.catalogue.choices(editor.tender)
        if item.clause.role is Role.CRITERION
    ]
    assert model.rowCount() == len(known) - len(step.offers.cards) > 0
    assert all(model.index(row, 1).data() for row in range(model.rowCount()))


def test_own_criterion_is_filled(step, editor, click, type_text, pick):
    click(step.add_other)
    card = step.cards[0]
    click(card.details.button)
    type_text(card.designation, "Délai d’intervention")
    pick(card.kind, CriterionKind.TIME)
    type_text(card.weight, "12,5")
    type_text(card.indicators, "Heures ouvrées.")
    type_text(card.method, "0 point : plus de quatre heures.")
    type_text(card.proof, "Engagement daté.")
    assert editor.tender.criteria == (
        Criterion(
            designation="Délai d’intervention",
            kind=CriterionKind.TIME,
            weight=Decimal("12.5"),
            indicators="Heures ouvrées.",
            method="0 point : plus de quatre heures.",
            proof="Engagement daté.",
        ),
    )


def test_criteria_move_and_leave(step, editor, click):
    click(step.add_price)
    click(step.offers.cards[PRODUCTS].add)
    click(step.add_other)
    first = names(editor)
    click(step.cards[2].up)
    assert names(editor) == [first[0], first[2], first[1]]
    assert step.focusWidget() is step.cards[1].up
    click(step.cards[0].down)
    assert names(editor)[1] == "Prix"
    click(step.cards[1].remove)
    assert "Prix" not in names(editor)
    assert len(shown(step)) == 2
    assert not step.cards[0].up.isEnabled()
    assert not step.cards[1].down.isEnabled()
    assert step.add_price.isVisible()


def test_total_is_said_in_words(step, click, type_text):
    assert not step.total.isVisible()
    click(step.add_price)
    assert "sans poids" in step.total.text()
    for weight, words, state in (
        ("60", "Il manque 40 points", State.WARNING),
        ("100", "Le compte y est", State.MET),
    ):
        type_text(step.cards[0].weight, weight)
        assert words in step.total.text()
        assert step.mark.state is state
    click(step.add_other)
    type_text(step.cards[1].weight, "30")
    assert "30 points de trop" in step.total.text()


def test_total_is_said_by_lot_when_criteria_differ(step, editor, click, type_text):
    lots = tuple(Lot(number=number, designation="") for number in (1, 2))
    editor.change(lots=lots)
    click(step.add_price)
    type_text(step.cards[0].weight, "100")
    click(step.cards[0].details.button)
    click(step.cards[0].lots.boxes.buttons[2])
    assert editor.tender.criteria[0].lots == (2,)
    assert "Lot 1" in step.total.text()
    assert "Lot 2" in step.total.text()


def test_wording_found_in_a_criterion_leads_to_it(step, click):
    click(step.add_price)
    assert step.field_at("criteres[1]") is step.cards[0].designation
    assert step.field_at("criteres[1].indicateurs") is step.cards[0].indicators
    assert step.field_at("textes[1]") is None


def test_whoever_the_library_names_is_proposed_while_nobody_is_typed(step, click):
    click(step.offers.cards[PRODUCTS].add)
    assert shown(step)[-1].checker.placeholderText()
    click(step.add_other)
    assert not shown(step)[-1].checker.placeholderText()


def test_whoever_checks_a_criterion_is_asked_and_told_in_the_plan(
    step, editor, click, type_text, catalogue
):
    click(step.add_other)
    card = shown(step)[-1]
    type_text(card.designation, "Délai d’intervention")
    type_text(card.proof, "Planning")
    type_text(card.checker, "services techniques")
    editor.flush()
    (criterion,) = editor.tender.criteria
    assert criterion.checked_by == "services techniques"
    (due,) = proof_plan(editor.tender, catalogue, None, None)
    assert (due.demand, due.checked_by) == ("Délai d’intervention", "services techniques")
    again = read_dossier(
        write_toml(editor.tender, catalogue.glossary).encode(), "m.toml", catalogue.glossary
    )
    assert again.criteria == editor.tender.criteria
