import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.suppliers.diary import DiaryDialog
from desktop_app.ui.suppliers.duplicates import DuplicatesDialog
from desktop_app.ui.suppliers.merge_history import MergesDialog
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.message_bar import MessageBar
from desktop_app.ui.widgets.message_room import SHORT as SHORT_WINDOW
from desktop_app.ui.widgets.message_room import MessageRoom

SHORT = Notice("Le fournisseur est supprimé.", action="&Annuler la suppression", act=print)
LONG = Notice("Le carnet n’a pas pu être écrit : le disque est plein. " * 6, Tone.PROBLEM)


def places(root, bar):
    """Tell where everything that can be clicked stands, outside the message."""
    QApplication.processEvents()
    shown = (item for kind in (QAbstractButton, QLineEdit) for item in root.findChildren(kind))
    return {
        item: (item.mapTo(root, QPoint()), item.size())
        for item in shown
        if item.isVisible() and not bar.isAncestorOf(item)
    }


def moved(root, bar, say, notice):
    """Return how many things a message moves, when it comes and when it goes."""
    before = places(root, bar)
    assert len(before) > 1
    say(notice)
    during = places(root, bar)
    assert bar.isVisible()
    bar.hide()
    return sum(during[item] != where for item, where in before.items()) + sum(
        during[item] != where for item, where in places(root, bar).items()
    )


@pytest.mark.parametrize("notice", [SHORT, LONG])
@pytest.mark.parametrize("rank", range(len(PAGES)))
@pytest.mark.usefixtures("suppliers")
def test_a_message_moves_nothing_of_a_page(window, session, rank, notice):
    window.show_page(rank)
    assert moved(window, window.messages, session.say, notice) == 0


@pytest.mark.parametrize("notice", [SHORT, LONG])
def test_a_message_moves_nothing_of_the_wizard(window, session, tenders, notice):
    window.open_tender(tenders.all()[0].identifier)
    assert moved(window, window.messages, session.say, notice) == 0


@pytest.mark.parametrize("kind", [DiaryDialog, DuplicatesDialog, MergesDialog])
def test_a_message_moves_nothing_of_a_window_over_the_others(session, hand, kind):
    dialog = kind(session)
    hand.shows(dialog)
    hand.waits()
    assert moved(dialog, dialog.bar, session.say, SHORT) == 0
    dialog.reject()


def test_a_message_laid_among_the_others_is_seen_to_move_them(session, hand):
    root, bar = QWidget(), MessageBar(session)
    column = QVBoxLayout(root)
    for widget in (QLineEdit(), QLineEdit(), bar):
        column.addWidget(widget)
    hand.shows(root)
    assert moved(root, bar, bar.show_notice, SHORT) > 0


def test_a_long_message_is_whole_and_ends_where_a_short_one_does(window, session):
    session.say(SHORT)
    QApplication.processEvents()
    short = window.messages.geometry()
    session.say(LONG)
    QApplication.processEvents()
    long = window.messages.geometry()
    assert long.height() >= window.messages.heightForWidth(long.width()) > short.height()
    assert long.bottom() == short.bottom() < window.height()
    session.say(SHORT)
    QApplication.processEvents()
    assert window.messages.geometry() == short


def test_the_room_follows_the_size_of_the_window(window, session):
    session.say(SHORT)
    window.resize(900, 640)
    QApplication.processEvents()
    bar = window.messages.geometry()
    assert bar.right() < 900
    assert 600 < bar.bottom() < 640


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize(("height", "most"), [(720, 1.6), (501, 1.6), (500, 0), (384, 0)])
@pytest.mark.usefixtures("suppliers")
def test_at_most_a_line_is_kept_for_messages(qapp, window, size, height, most):
    apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=size))
    window.show_page(2)
    window.resize(1280, height)
    QApplication.processEvents()
    kept = window.findChild(MessageRoom).height()
    assert kept <= most * window.fontMetrics().height()
    assert kept > 0 or height <= SHORT_WINDOW


def test_a_window_that_grows_and_shrinks_has_its_strip_anew(window):
    heights = []
    for height in (720, 400, 720):
        window.resize(1180, height)
        QApplication.processEvents()
        heights.append(window.findChild(MessageRoom).height())
    assert heights[0] == heights[2] > heights[1] == 0


@pytest.mark.parametrize("height", [400, 720])
def test_a_message_is_whole_in_the_window_however_short(window, session, height):
    window.resize(900, height)
    for notice in (SHORT, LONG):
        session.say(notice)
        QApplication.processEvents()
        bar = window.messages.geometry()
        assert window.rect().contains(bar)
        assert bar.height() >= window.messages.heightForWidth(bar.width())
