import pytest
from PySide6.QtCore import Qt

from desktop_app.ui.habits.layout import Layout
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.page_list import PAGES, page_title

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("rank", range(len(PAGES)))
def test_control_and_a_figure_lead_to_each_page(window, rank, hand):
    hand.presses(window, Qt.Key(Qt.Key.Key_1 + rank), CONTROL)
    assert isinstance(window.stack.currentWidget(), PAGES[rank].load())
    assert window.navigation.currentRow() == rank


def test_the_arrows_walk_the_navigation(window, hand):
    window.navigation.setFocus()
    hand.presses(window.navigation, Qt.Key.Key_Down)
    assert isinstance(window.stack.currentWidget(), PAGES[1].load())


def test_each_page_is_built_once(window):
    first = window.page(1)
    window.show_page(0)
    window.show_page(1)
    assert window.stack.currentWidget() is first


def test_the_navigation_names_the_pages(window):
    titles = [window.navigation.item(row).text() for row in range(len(PAGES))]
    assert titles == [
        *("Accueil", "Marchés", "Fournisseurs", "Bibliothèque", "Guide", "Préférences"),
    ]
    assert titles == [page_title(page) for page in PAGES]


def test_control_n_begins_a_tender_and_a_page_leaves_it(window, session, hand):
    hand.presses(window, Qt.Key.Key_N, CONTROL)
    assert window.stack.currentWidget() is window.wizard
    assert window.navigation.currentRow() == 1
    window.show_page(4)
    assert window.wizard is None
    assert session.book.tenders.all() == ()


def test_control_q_closes_the_window(window, hand):
    hand.presses(window, Qt.Key.Key_Q, CONTROL)
    assert not window.isVisible()


def test_the_wizard_closes_on_the_list_of_tenders(window, tenders):
    window.open_tender(tenders.all()[0].identifier)
    window.wizard.closed.emit()
    assert isinstance(window.stack.currentWidget(), PAGES[1].load())


def test_a_tender_opens_at_the_step_where_it_was_left(window, tenders):
    first, other = (item.identifier for item in tenders.all()[:2])
    window.open_tender(first)
    assert window.wizard.index == 0
    window.wizard.go(4)
    window.open_tender(other)
    assert window.wizard.index == 0
    window.show_page(0)
    window.open_tender(first)
    assert window.wizard.index == 4


def test_the_step_is_kept_when_the_window_closes_on_a_tender(window, session, tenders):
    first = tenders.all()[0].identifier
    window.open_tender(first)
    window.wizard.go(3)
    session.closing.emit()
    layout, book = Layout(session.paths.settings), session.book.path
    assert layout.step_of(book, first) == 3
    assert layout.step_of(book, first + 1) == 0
    assert layout.step_of(book.parent / "exercice" / book.name, first) == 0


def test_a_tender_that_is_gone_is_said_calmly(window, said):
    window.open_tender(99)
    assert said[-1].tone is Tone.PROBLEM
    assert window.wizard is None
    assert window.messages.isVisible()


def test_each_gesture_tells_that_it_is_kept(window, session, contract_tender):
    assert window.saved.text() == ""
    session.apply(session.book.tenders.put(contract_tender))
    assert window.saved.text().startswith("Enregistré à ")


def test_a_notice_is_shown_with_its_gesture(window, session, hand):
    done = []
    session.say(Notice("Supprimé.", action="&Annuler", act=lambda: done.append(1)))
    assert window.messages.text() == "Supprimé."
    hand.clicks(window.messages.action)
    assert done == [1]
    assert window.messages.text() == "C’est annulé."
    assert not window.messages.action.isVisible()


def test_a_gesture_that_undoes_nothing_is_not_said_to_be_undone(window, session, hand):
    session.say(Notice("Copié.", action="&Ouvrir", act=lambda: None, undoes=False))
    hand.clicks(window.messages.action)
    assert not window.messages.isVisible()


def test_a_gesture_that_says_what_it_undid_is_let_speak(window, session, hand):
    session.say(Notice("Supprimé.", action="&Annuler", act=lambda: session.refuse("Non.")))
    hand.clicks(window.messages.action)
    assert window.messages.text() == "Non."


def test_control_z_undoes_what_the_notice_says(window, session, hand):
    done = []
    session.say(Notice("Supprimé.", action="&Annuler", act=lambda: done.append(1)))
    window.navigation.setFocus()
    hand.presses(window, Qt.Key.Key_Z, CONTROL)
    assert done == [1]
    hand.presses(window, Qt.Key.Key_Z, CONTROL)
    assert done == [1]


def test_a_problem_stays_until_it_is_closed(window, session, hand):
    session.say(Notice("Le disque est plein.", Tone.PROBLEM))
    assert not window.messages.timer.isActive()
    hand.clicks(window.messages.close_button)
    assert not window.messages.isVisible()


def test_good_news_leave_by_themselves(window, session):
    session.say(Notice("Écrit.", Tone.SAVED))
    assert window.messages.timer.isActive()
    assert not window.messages.action.isVisible()
    window.messages.timer.timeout.emit()
    assert window.messages.text() == ""


@pytest.mark.parametrize("entry", PAGES, ids=[entry.name for entry in PAGES])
def test_an_entry_leads_to_the_page_that_it_names(entry):
    assert entry.load().__name__ == entry.name


@pytest.mark.parametrize("rank", [1, 2])
def test_the_keyboard_arrives_in_the_list(window, hand, tenders, suppliers, rank):
    assert tenders.all()
    assert suppliers
    home = window.page(0)
    home.start.setFocus()
    window.show_page(rank)
    hand.waits()
    assert window.focusWidget() is window.page(rank).table


def test_the_keyboard_arrives_where_one_works_when_the_list_is_empty(window, hand):
    window.page(0).start.setFocus()
    window.show_page(1)
    hand.waits()
    assert window.focusWidget() is window.page(1).start


def test_the_keyboard_stays_in_the_navigation_that_changes_the_page(window, hand, tenders):
    assert tenders.all()
    window.navigation.setFocus()
    hand.presses(window.navigation, Qt.Key.Key_Down)
    hand.waits()
    assert window.stack.currentWidget() is window.page(1)
    assert window.focusWidget() is window.navigation
