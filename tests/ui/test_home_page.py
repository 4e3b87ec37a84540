import datetime
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from desktop_app.core.follow_up import Award, FollowUp
from desktop_app.core.later import Later
from desktop_app.core.profile import Approval, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.core.tender_status import TenderStatus
from desktop_app.ui.duties import Duties, Progress, count_duties, progress_of
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.widgets.draft_card import DraftCard


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


def test_each_card_shows_how_far_its_tender_is(page, session, catalogue):
    found = {
        identifier: progress_of(count_duties(session.book.tenders.get(identifier), catalogue))
        for identifier in page.cards
    }
    assert len(set(found.values())) == 2
    for identifier, card in page.cards.items():
        done, steps = found[identifier]
        assert (card.bar.value(), card.bar.maximum()) == (done, steps)
        assert card.steps.text().startswith(str(done))
        assert card.steps.text().endswith(f"sur {steps}")
        assert card.bar.accessibleDescription() == card.steps.text()
        assert card.bar.isVisible()


def test_the_progress_comes_without_moving_its_card(page, tenders):
    card = DraftCard(tenders.all()[0], page.session.today())
    before = card.sizeHint()
    assert card.bar.isHidden()
    card.show_progress(Progress(4, 6))
    assert not card.bar.isHidden()
    assert card.sizeHint().height() == before.height()


def test_a_draft_without_law_shows_no_progress(page, tenders):
    card = DraftCard(tenders.all()[0], page.session.today())
    card.show_progress(progress_of(Duties(refusal="Date hors période.")))
    assert card.bar.isHidden()


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
    with qtbot.waitSignal(session.place_asked) as asked:
        hand.clicks(page.start)
    assert asked.args == ["gesture:new"]
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


@pytest.fixture
def awarded(session, contract_tender):
    """Keep a contract that started long ago, with none of its proofs received."""
    identifier = session.book.tenders.put(contract_tender).identifiers[0]
    start = session.today().replace(year=2025)
    session.book.follow_ups.put(identifier, FollowUp(award=Award(notified_on=start, start=start)))
    return identifier


def due(page, qtbot):
    qtbot.waitUntil(lambda: page.agenda.due is not None and page.agenda.errand.idle)
    return [card.title.text() for card in page.agenda.cards]


def test_nothing_is_shown_when_nothing_is_due(page, qtbot):
    assert due(page, qtbot) == []
    assert not page.agenda.isVisible()


def test_a_proof_due_leads_to_the_follow_up(session, show_page, awarded, qtbot, hand):
    page = show_page(HomePage)
    shown = due(page, qtbot)
    assert shown[0].startswith("Preuves en retard")
    assert page.agenda.isVisible()
    assert awarded not in page.cards
    with qtbot.waitSignal(session.place_asked) as asked:
        hand.clicks(page.agenda.cards[0].button)
    assert asked.args == [f"step:FollowUpStep/{awarded}"]
    session.book.tenders.sort(awarded, TenderStatus.ARCHIVED)
    page.refresh()
    qtbot.waitUntil(lambda: not page.agenda.isVisible())


def test_an_approval_that_ends_soon_leads_to_the_diary(session, show_page, tenders, qtbot, hand):
    assert tenders.all()
    until = session.today() + datetime.timedelta(days=20)
    profile = Profile(approvals=(Approval(label="rge", until=until),))
    session.book.suppliers.put(Supplier(name="Toits du Nord", profile=profile))
    page = show_page(HomePage)
    (title,) = due(page, qtbot)
    assert title.startswith("1 ")
    assert "Toits du Nord" in page.agenda.cards[0].detail.text()
    with qtbot.waitSignal(session.place_asked) as asked:
        hand.clicks(page.agenda.cards[0].button)
    assert asked.args == ["gesture:diary"]


@pytest.mark.usefixtures("hand")
def test_an_approval_that_ends_later_is_not_told(session, show_page, tenders, qtbot):
    assert tenders.all()
    until = session.today() + datetime.timedelta(days=200)
    profile = Profile(approvals=(Approval(label="rge", until=until),))
    session.book.suppliers.put(Supplier(name="Toits du Nord", profile=profile))
    assert due(show_page(HomePage), qtbot) == []


def test_a_finished_contract_is_put_away_from_its_card(session, show_page, awarded, qtbot):
    session.book.follow_ups.put(awarded, FollowUp(closed=True))
    page = show_page(HomePage)
    assert due(page, qtbot)[0].startswith("Marché terminé")
    with qtbot.waitSignal(session.place_asked) as asked:
        page.agenda.cards[0].button.click()
    assert asked.args == [f"gesture:archive/{awarded}"]


@pytest.mark.usefixtures("hand")
def test_an_archived_tender_is_no_draft(session, show_page, contract_tender):
    identifier = session.book.tenders.put(contract_tender).identifiers[0]
    session.book.tenders.sort(identifier, TenderStatus.ARCHIVED)
    page = show_page(HomePage)
    assert page.cards == {}
    assert page.stack.currentIndex() == 0
    assert "archivés" in page.more.text()


@pytest.fixture
def unread(session, catalogue, tenders):
    """Keep the data unread, as when the window has just been shown."""
    assert tenders.all()
    session.data = Later(lambda: catalogue)
    session.background.hold()
    return session


def places_of(page):
    return [card.resume.mapTo(page, QPoint()) for card in page.cards.values()]


def test_the_first_page_is_shown_before_the_data_are_read(unread, show_unread, hand):
    page = show_unread()
    facts = [card.facts.text() for card in page.cards.values()]
    assert all("lancement prévu" in text for text in facts)
    assert not any("Nettoyage de locaux" in text for text in facts)
    assert not unread.data.is_made
    before = places_of(page)
    unread.data.get()
    unread.background.release()
    hand.waits()
    assert any("Nettoyage de locaux" in card.facts.text() for card in page.cards.values())
    assert all("Vérification" not in card.state.text() for card in page.cards.values())
    assert places_of(page) == before


@pytest.fixture
def show_unread(unread, hand):
    def show():
        page = HomePage(unread)
        page.resize(1000, 700)
        return hand.shows(page)

    return show


def test_a_page_whose_data_were_refused_waits_for_nothing(unread, show_unread, hand):
    page = show_unread()
    unread.background.release()
    hand.waits()
    assert not unread.data.is_made
    assert all("Vérification" in card.state.text() for card in page.cards.values())
