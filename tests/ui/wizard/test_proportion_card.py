import pytest

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.money import Money
from desktop_app.core.profile import Offer, Profile, Territory
from desktop_app.core.supplier import Supplier
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
    assert "mesurées" in card.title.text()
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


def test_few_able_suppliers_of_the_book_make_the_demands_heavier(card, burdened, session, qtbot):
    qtbot.waitUntil(lambda: card.search.errand.idle)
    assert "On ne sait pas" in card.reasons.text()
    before = card.editor.catalogue.proportion(burdened.tender)
    cleaning = Offer(families=("nettoyage-locaux",), territory=Territory(whole_country=True))
    profile = Profile(turnover=Money.from_euros(900_000), headcount=30, offers=(cleaning,))
    session.apply(session.book.suppliers.put(Supplier(name="Atelier", profile=profile)))
    qtbot.waitUntil(lambda: "capables de répondre\u00a0: 1" in card.reasons.text())
    after = card.editor.catalogue.proportion(burdened.tender, 1)
    assert f"pour {after.capacity} supportables" in card.title.text()
    assert after.capacity < before.capacity


def test_a_tender_without_demands_searches_nothing(card):
    assert card.search is None


def test_without_a_family_the_suppliers_are_forgotten(card, burdened, session, qtbot):
    cleaning = Offer(families=("nettoyage-locaux",), territory=Territory(whole_country=True))
    profile = Profile(turnover=Money.from_euros(900_000), headcount=30, offers=(cleaning,))
    session.apply(session.book.suppliers.put(Supplier(name="Atelier", profile=profile)))
    qtbot.waitUntil(lambda: "capables de répondre" in card.reasons.text())
    burdened.change(family="", cpv="")
    assert "On ne sait pas" in card.reasons.text()
