import time
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QProgressBar

from desktop_app.book.erasure import erase
from desktop_app.core.contact import Contact
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.profile import Profile
from desktop_app.core.supplier import Supplier
from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.suppliers.review import ReviewDialog
from desktop_app.ui.suppliers.rights import RightsDialog
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.table import Table

ZOE = Contact(name="Zoé Fictive-Modèle", email="zoe@fictive-modele.fr", phone="06 99 00 00 02")


@pytest.fixture
def told(session):
    profile = Profile(last_contact=date(2020, 1, 1))
    (number,) = session.book.suppliers.put(
        Supplier(name="Toits du Val", contact=ZOE, notes="x", profile=profile)
    ).identifiers
    session.book.exchanges.put(
        Exchange(
            supplier=number, day=date(2020, 1, 1), kind=ExchangeKind.CALL, text=f"vu {ZOE.name}"
        )
    )
    return number


@pytest.fixture
def dialog(session, hand, told):  # noqa: ARG001 - the person must be in the book first
    session.keep(replace(session.settings, commune="Commune de Saint-Exemple"))
    dialog = RightsDialog(session)
    hand.shows(dialog)
    yield dialog
    hand.waits()


@pytest.fixture
def look(dialog, hand):
    def find(text):
        hand.types(dialog.person, text)
        hand.presses(dialog.person, Qt.Key.Key_Return)
        hand.waits()

    return find


def test_all_that_is_held_is_shown(dialog, look):
    look("zoe fictive modele")
    assert len(dialog.model.values) == 4
    assert "4 mention" in dialog.said.text()
    assert ZOE.email in dialog.said.text()
    assert dialog.hand_over.isVisible()


def test_nobody_is_said_and_nothing_can_be_erased(dialog, look):
    look("Jean Inconnu")
    assert "rien" in dialog.said.text()
    assert not dialog.erasure.isVisible()
    look("Jean")
    assert "prénom" in dialog.said.text()
    assert not dialog.hand_over.isVisible()


def test_nothing_is_erased_without_the_word(session, dialog, look, hand, told):
    look(ZOE.name)
    assert not dialog.erase_button.isEnabled()
    hand.types(dialog.confirmation, "effac")
    assert not dialog.erase_button.isEnabled()
    hand.presses(dialog.confirmation, Qt.Key.Key_Return)
    hand.waits()
    assert session.book.suppliers.get(told).contact == ZOE


@pytest.fixture
def erased(dialog, look, hand):
    look(ZOE.name)
    hand.types(dialog.confirmation, "effacer")
    hand.clicks(dialog.erase_button)
    hand.waits()
    return dialog


def test_the_word_erases_and_the_pages_are_told(session, dialog, told, request):
    changes = []
    session.changed.connect(changes.append)
    request.getfixturevalue("erased")
    assert session.book.suppliers.get(told).contact == Contact()
    assert changes[0].identifiers == (told,)
    assert "effacée" in dialog.said.text()
    assert ZOE.name not in dialog.said.text()
    assert dialog.person.text() == ""


@pytest.fixture(params=["rights", "review"])
def endless(request, monkeypatch):
    """Let an erasure begin, and end only when it is given up."""
    where = f"desktop_app.ui.suppliers.{request.param}.erase"

    def wait(path, backups, held, today, watch):
        watch.tell(1, 3)
        while not watch.is_stopped():
            time.sleep(0.01)
        return erase(path, backups, held, today, watch)

    monkeypatch.setattr(where, wait)
    return request.param


@pytest.fixture
def begun(endless, request, hand, qtbot):
    """A dialog whose erasure is under way."""
    if endless == "rights":
        dialog = request.getfixturevalue("dialog")
        request.getfixturevalue("look")(ZOE.name)
        hand.types(dialog.confirmation, "effacer")
        hand.clicks(dialog.erase_button)
    else:
        dialog = request.getfixturevalue("review")
        dialog.table.selectRow(0)
        hand.clicks(dialog.erase_button)
        dialog.question.accept()
    qtbot.waitUntil(lambda: dialog.waiting.progress.maximum() == 3)
    return dialog


@pytest.mark.parametrize("way", ["button", "escape", "window"])
def test_an_erasure_is_given_up_whole(session, begun, hand, told, way):
    assert begun.waiting.progress.value() == 1
    assert begun.waiting.stop_button.isVisible()
    if way == "button":
        hand.clicks(begun.waiting.stop_button)
    elif way == "escape":
        hand.presses(begun, Qt.Key.Key_Escape)
    else:
        session.closing.emit()
    hand.waits()
    assert "rien n’a été effacé" in begun.said.text()
    assert begun.isVisible()
    assert session.book.suppliers.get(told).contact == ZOE
    hand.presses(begun, Qt.Key.Key_Escape)
    assert not begun.isVisible()


def test_a_receipt_can_be_kept(session, erased, hand, tmp_path):
    session.files.answer = tmp_path / "recu.pdf"
    hand.clicks(erased.keep_receipt)
    hand.waits()
    assert session.files.answer.read_bytes().startswith(b"%PDF")


def test_the_access_file_is_written_twice(session, dialog, look, hand, tmp_path):
    look(ZOE.name)
    session.files.answer = tmp_path / "acces.pdf"
    hand.clicks(dialog.hand_over)
    hand.waits()
    assert (tmp_path / "acces.pdf").read_bytes().startswith(b"%PDF")
    assert ZOE.email in (tmp_path / "acces.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["notice", "sheet"])
def test_ready_papers_are_written(session, dialog, hand, tmp_path, name):
    session.files.answer = tmp_path / "f.pdf"
    hand.clicks(getattr(dialog, name))
    hand.waits()
    assert session.files.answer.is_file()
    assert "f.pdf" in dialog.said.text()


def test_a_file_that_cannot_be_written_is_said(session, dialog, hand, tmp_path):
    session.files.answer = tmp_path / "absent" / "f.pdf"
    hand.clicks(dialog.notice)
    hand.waits()
    assert "absent" in dialog.said.text()


@pytest.fixture
def review(session, hand, told):  # noqa: ARG001 - the person must be in the book first
    dialog = ReviewDialog(session)
    hand.shows(dialog)
    dialog.look()
    hand.waits()
    yield dialog
    hand.waits()


def test_contacts_to_review_are_listed_and_kept(session, review, hand, told):
    assert [item.supplier.identifier for item in review.model.values] == [told]
    assert not review.keep.isEnabled()
    review.table.selectRow(0)
    hand.clicks(review.keep)
    hand.waits()
    assert review.model.values == ()
    assert session.book.suppliers.get(told).profile.review_on == date(2029, 11, 22)
    assert session.book.suppliers.get(told).contact == ZOE


def test_contacts_to_review_are_erased_once_confirmed(session, review, hand, told):
    review.table.selectRow(0)
    hand.clicks(review.erase_button)
    review.question.reject()
    hand.waits()
    assert session.book.suppliers.get(told).contact == ZOE
    hand.clicks(review.erase_button)
    review.question.accept()
    hand.waits()
    assert session.book.suppliers.get(told).contact == Contact()
    assert review.model.values == ()


def test_the_term_of_contacts_is_never_nothing():
    assert Settings(contact_years=None).contact_term() == Settings().contact_term() == 3


def test_every_control_of_both_dialogs_has_a_name(dialog, review):
    for window in (dialog, review):
        for kind in (QLineEdit, Table, QProgressBar):
            assert all(item.accessibleName() for item in window.findChildren(kind))


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_dialog_fits_at_twice_the_text(qapp, dialog, look, theme):
    apply_theme(qapp, Settings(theme=theme, text_size=TextSize.LARGER))
    look(ZOE.name)
    assert dialog.minimumSizeHint().width() <= 1180
