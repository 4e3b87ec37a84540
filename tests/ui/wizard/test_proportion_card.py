import pytest

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.money import Money
from desktop_app.law.finding import State


@pytest.fixture
def view(open_wizard):
    return open_wizard()


@pytest.fixture
def card(view):
    return view.panel.proportion


@pytest.fixture
def burdened(view):
    clauses = [one for one in view.editor.catalogue.clauses if one.startswith("nettoyage-")][:12]
    view.editor.change(
        family="nettoyage-locaux",
        amount=Money.from_euros(6_000),
        clauses=tuple(ClauseChoice(clause=one) for one in clauses),
    )
    return view.editor


def test_a_tender_without_demands_shows_no_scale(card):
    assert card.isHidden()


def test_twelve_demands_on_a_small_purchase_are_told_in_words_and_by_a_sign(card, burdened):
    assert not card.isHidden()
    assert "trop lourdes" in card.title.text()
    assert card.mark.state is State.MISSING
    burdened.change(amount=Money.from_euros(300_000))
    assert "en proportion" in card.title.text()
    assert card.drop.isHidden()


def test_a_demand_is_dropped_and_can_be_brought_back(card, burdened, click, qtbot):
    before = burdened.tender.clauses
    click(card.drop.button)
    qtbot.waitUntil(lambda: card.buttons[0].height() > 0)
    click(card.buttons[0])
    assert len(burdened.tender.clauses) == len(before) - 1
    burdened.undo()
    assert burdened.tender.clauses == before


def test_each_button_says_what_it_drops(card, burdened):
    assert burdened.tender.clauses
    names = [button.accessibleName() for button in card.buttons]
    assert len(set(names)) == len(names) > 0
