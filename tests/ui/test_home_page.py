from dataclasses import replace

import pytest

from desktop_app.ui.duties import Duties, count_duties
from desktop_app.ui.pages.home import HomePage


@pytest.fixture
def page(show_page, tenders):
    assert tenders.all()
    return show_page(HomePage)


@pytest.mark.usefixtures("hand")
def test_an_empty_book_teaches_the_first_gestures(show_page):
    page = show_page(HomePage)
    assert page.stack.currentIndex() == 1
    assert page.cards == {}


@pytest.mark.usefixtures("hand")
def test_the_nearest_launch_comes_first(session, show_page, contract_tender):
    late = session.book.tenders.put(contract_tender).identifiers[0]
    past = replace(contract_tender, date=contract_tender.date.replace(year=2025))
    soon = replace(contract_tender, date=contract_tender.date.replace(month=11, day=25))
    past_number = session.book.tenders.put(past).identifiers[0]
    soon_number = session.book.tenders.put(soon).identifiers[0]
    page = show_page(HomePage)
    assert list(page.cards) == [soon_number, late, past_number]


@pytest.mark.parametrize(
    ("duties", "expected"),
    [
        (Duties(missing=2, questions=1, warnings=3), "2 obligation"),
        (Duties(questions=1, warnings=3), "1 réponse"),
        (Duties(warnings=3), "Obligations satisfaites, "),
        (Duties(), "Obligations satisfaites"),
        (Duties(refusal="Date hors période."), "Date hors période."),
    ],
)
def test_what_remains_is_said_in_words_the_heaviest_first(page, duties, expected):
    card = next(iter(page.cards.values()))
    card.show_duties(duties)
    assert card.state.text().startswith(expected)


def test_each_card_counts_its_own_tender(page, session, catalogue):
    counts = {
        identifier: count_duties(session.book.tenders.get(identifier), catalogue)
        for identifier in page.cards
    }
    assert len(set(counts.values())) == 2
    for identifier, card in page.cards.items():
        shown = card.state.text()
        card.show_duties(counts[identifier])
        assert card.state.text() == shown


@pytest.mark.usefixtures("hand")
def test_a_date_without_law_is_said_and_not_counted(session, show_page, contract_tender):
    old = replace(contract_tender, date=contract_tender.date.replace(year=1999))
    session.book.tenders.put(old)
    page = show_page(HomePage)
    (card,) = page.cards.values()
    assert "1999" in card.state.text()
    assert "obligation" not in card.state.text()


def test_resuming_asks_for_the_tender(qtbot, page, session, hand):
    identifier, card = next(iter(page.cards.items()))
    with qtbot.waitSignal(session.tender_asked) as asked:
        hand.clicks(card.resume)
    assert asked.args == [identifier]


def test_a_new_tender_is_asked_for_without_being_kept(qtbot, page, session, hand):
    before = len(session.book.tenders.all())
    with qtbot.waitSignal(session.tender_asked) as asked:
        hand.clicks(page.start)
    assert asked.args == [0]
    assert len(session.book.tenders.all()) == before


def test_a_change_elsewhere_shows_at_once(page, session, hand, contract_tender):
    session.apply(session.book.tenders.put(replace(contract_tender, subject="Élagage")))
    hand.waits()
    assert any("Élagage" in card.resume.accessibleName() for card in page.cards.values())


@pytest.mark.usefixtures("hand")
def test_a_long_list_says_how_many_are_elsewhere(session, show_page, contract_tender):
    for rank in range(10):
        session.book.tenders.put(replace(contract_tender, subject=f"Marché {rank}"))
    page = show_page(HomePage)
    assert len(page.cards) == 8
    assert page.more.isVisible()
    assert "2" in page.more.text()
