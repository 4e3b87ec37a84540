"""What a screen reader hears, caught where the window hands it to Qt."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from desktop_app.ui.announce import PAUSE_MS, announce, announce_now, overheard
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.notice_sheet import notice_sheet
from desktop_app.ui.suppliers.import_waiting import WaitingStep
from desktop_app.ui.suppliers.import_work import Watch
from desktop_app.ui.widgets.message_bar import SHOWN_FOR_MS
from desktop_app.ui.widgets.news import News

CONTROL = Qt.KeyboardModifier.ControlModifier
SHORT = 120


@pytest.fixture
def heard():
    with overheard() as heard:
        yield heard


@pytest.fixture
def label(hand):
    return hand.shows(QLabel("Une fenêtre"))


def later(qtbot, heard, text):
    qtbot.waitUntil(lambda: any(text in said for said, _ in heard), timeout=4 * PAUSE_MS)


def test_only_the_last_words_are_said(qtbot, label, heard):
    for text in ("Un", "Deux", "Trois"):
        announce(label, text)
    assert heard == []
    later(qtbot, heard, "Trois")
    qtbot.wait(2 * PAUSE_MS)
    assert heard == [("Trois", False)]


def test_what_must_not_be_missed_is_said_at_once(label, heard):
    announce_now(label, "Refusé")
    assert heard == [("Refusé", True)]


def test_what_is_hidden_is_not_said(qtbot, label, heard):
    announce(label, "Trop tard")
    label.hide()
    qtbot.wait(2 * PAUSE_MS)
    assert heard == []


def test_a_widget_that_is_gone_says_nothing(qtbot, heard):
    label = QLabel("Brève")
    label.show()
    announce(label, "Trop tard")
    label.close()
    label.deleteLater()
    qtbot.wait(2 * PAUSE_MS)
    assert heard == []


def test_news_are_said_once_for_each_change(qtbot, hand, heard):
    news = hand.shows(News())
    news.setText("12 fournisseurs")
    later(qtbot, heard, "12 fournisseurs")
    news.setText("12 fournisseurs")
    qtbot.wait(2 * PAUSE_MS)
    assert heard == [("12 fournisseurs", False)]


def test_a_long_work_is_told_of(qtbot, hand, heard):
    step, watch = hand.shows(WaitingStep()), Watch()
    watch.rows = 1200
    step.follow("Lecture du fichier", watch)
    later(qtbot, heard, "Lecture du fichier")
    step.timer.stop()
    assert QAccessible.queryAccessibleInterface(step.bar).valueInterface() is not None


@pytest.mark.parametrize(
    ("tone", "is_urgent"), [(Tone.PROBLEM, True), (Tone.SAVED, False), (Tone.INFORMATION, False)]
)
@pytest.mark.usefixtures("window")
def test_messages_are_said_and_problems_at_once(qtbot, session, heard, tone, is_urgent):
    session.say(Notice("La clause est gardée.", tone))
    later(qtbot, heard, "La clause est gardée.")
    assert heard == [("La clause est gardée.", is_urgent)]


def test_a_message_stays_as_long_as_it_takes_to_read(session, window):
    session.say(Notice("Court.", Tone.SAVED))
    assert window.messages.timer.remainingTime() > SHOWN_FOR_MS - 1000
    session.say(Notice("mot " * 100, Tone.SAVED))
    assert window.messages.timer.remainingTime() > 30_000
    session.say(Notice("Impossible.", Tone.PROBLEM))
    assert not window.messages.timer.isActive()


def test_messages_can_be_kept_on_show(session, window):
    session.keep(replace(session.settings, notices_stay=True))
    session.say(Notice("Gardé.", Tone.SAVED))
    assert not window.messages.timer.isActive()
    assert window.messages.text() == "Gardé."


def test_a_message_does_not_go_away_under_the_keyboard(session, window):
    session.say(Notice("Supprimé.", action="&Annuler", act=list))
    window.messages.action.setFocus()
    window.messages.timer.timeout.emit()
    assert window.messages.isVisible()
    window.navigation.setFocus()
    window.messages.timer.timeout.emit()
    assert not window.messages.isVisible()


def test_past_messages_can_be_read_again(session, window):
    assert window.isVisible()
    assert "Aucun message" in notice_sheet(session.notices).text()
    session.say(Notice("Le premier.", Tone.SAVED))
    session.say(Notice("Le second.", Tone.PROBLEM))
    text = notice_sheet(session.notices).text()
    assert text.index("problème : Le second.") < text.index("Le premier.")


def test_the_count_of_a_search_is_said(qtbot, window, suppliers, hand, heard):
    assert suppliers.count() == 3
    window.show_page(2)
    hand.waits()
    heard.clear()
    hand.types(window.page(2).search, "vitrerie")
    later(qtbot, heard, "1 fournisseur(s)")


@pytest.fixture
def wizard(window, tenders, hand):
    window.open_tender(tenders.all()[0].identifier)
    hand.waits()
    return window.wizard


def test_what_a_gesture_puts_right_is_said_shortly(qtbot, wizard, heard):
    editor = wizard.editor
    assert not editor.attention.missing
    criteria = editor.tender.criteria
    editor.change(criteria=())
    (title,) = {item.title for item in editor.attention.missing}
    later(qtbot, heard, f"À régler\u00a0: {title}.")
    editor.change(criteria=criteria)
    later(qtbot, heard, f"Réglé\u00a0: {title}.")
    assert all(len(text) <= SHORT for text, _ in heard), heard
    assert not any(is_urgent for _, is_urgent in heard)


def test_an_undone_gesture_is_named(qtbot, wizard, heard):
    wizard.editor.change(subject="Un autre objet")
    wizard.editor.undo()
    later(qtbot, heard, "Annulé")
    wizard.editor.redo()
    later(qtbot, heard, "Rétabli")


def test_the_search_of_everything_says_how_many_and_which(qtbot, window, heard):
    window.search_everything()
    dialog = window.palette_search.dialog
    qtbot.waitUntil(dialog.isVisible)
    dialog.search.setText("préférences")
    later(qtbot, heard, "Préférences, Page")
    later(qtbot, heard, "Entrée ouvre")
    dialog.reject()
