import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.money import Money
from desktop_app.core.supplier import Supplier
from desktop_app.core.tender import Need
from desktop_app.ui.frame import Frame
from desktop_app.ui.notice import Tone
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.steps.follow_up import FollowUpStep

FOLLOW_UP = STEPS.index(FollowUpStep)


@pytest.fixture
def opened(window, session, contract_tender):
    """Open a tender in the window."""
    (number,) = session.book.tenders.put(contract_tender).identifiers
    window.open_tender(number)
    return window.wizard


@pytest.fixture
def full_disk(session):
    """Leave the file of the book no page to grow, as a full disk does."""
    db = session.book.tenders._db  # noqa: SLF001 - the fault is made below the book

    def fill():
        db.execute(f"PRAGMA max_page_count = {db.value('PRAGMA page_count')}")

    yield fill
    db.execute("PRAGMA max_page_count = 1073741823")


def much(count=200_000):
    """Return a text that no free page of a small book holds."""
    return "Nettoyer les sols. " * (count // 19)


def test_the_hour_of_the_last_writing_is_shown_in_the_wizard_and_beside_the_pages(
    window, opened, session
):
    opened.editor.change(months=7)
    assert session.book.tenders.get(opened.editor.identifier).months == 7
    for label in (opened.header.saved, window.saved):
        assert label.text().startswith("Enregistré à")


def test_a_full_disk_is_said_at_once_and_nothing_is_pretended(
    window, opened, session, said, full_disk
):
    opened.editor.change(months=7)
    full_disk()
    need = Need(description=much())
    opened.editor.change(need=need)
    assert "disque est plein" in opened.header.saved.text()
    assert window.saved.text().startswith("Non enregistré")
    assert said[-1].tone is Tone.PROBLEM
    assert session.book.tenders.get(opened.editor.identifier).need.description != need.description


def test_what_was_refused_is_written_once_there_is_room(opened, session, full_disk):
    full_disk()
    need = Need(description=much())
    opened.editor.change(need=need)
    session.book.tenders._db.execute(  # noqa: SLF001 - the fault is mended below the book
        "PRAGMA max_page_count = 1073741823"
    )
    QTest.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert session.book.tenders.get(opened.editor.identifier).need == need
    assert opened.header.saved.text().startswith("Enregistré à")


def test_what_is_being_typed_is_written_before_all_is_said_to_be_saved(
    window, opened, session, said
):
    opened.editor.typed(subject="Écrit à l’instant")
    window.keys.tell_saved()
    assert session.book.tenders.get(opened.editor.identifier).subject == "Écrit à l’instant"
    assert "déjà enregistré" in said[-1].text


def test_nobody_is_told_that_all_is_saved_when_it_is_not(window, opened, said, full_disk):
    full_disk()
    opened.editor.change(need=Need(description=much()))
    window.keys.tell_saved()
    assert "disque est plein" in said[-1].text
    assert not any("déjà enregistré" in notice.text for notice in said)


def test_a_tender_that_is_not_saved_is_left_only_on_purpose(
    window, opened, session, said, full_disk
):
    full_disk()
    opened.editor.change(need=Need(description=much()))
    window.show_page(0)
    assert window.wizard is opened
    assert "perdus" in said[-1].text
    window.open_tender(0)
    assert window.wizard is opened
    opened.header.close_button.click()
    assert window.wizard is opened
    said[-1].act()
    assert window.wizard is None
    assert session.book.tenders.all()[0].subject == "Nettoyage des locaux communaux"


def test_the_key_that_undoes_never_leaves_a_tender_that_is_not_saved(
    window, opened, said, full_disk
):
    full_disk()
    opened.editor.change(need=Need(description=much()))
    window.show_page(0)
    assert said[-1].act is not None
    window.navigation.setFocus()
    QTest.keyClick(window.navigation, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.wizard is opened


def test_a_saved_tender_is_left_at_once(window, opened):
    opened.editor.typed(subject="Autre")
    window.show_page(0)
    assert window.wizard is None


def test_a_sheet_beside_the_tender_is_guarded_too(window, opened, said, full_disk):
    step = opened.step(FOLLOW_UP)
    full_disk()
    step.follow_up.change(lessons=much())
    window.show_page(0)
    assert window.wizard is opened
    assert "perdus" in said[-1].text


def test_the_window_closes_on_purpose_when_something_is_not_saved(
    qtbot, window, opened, said, full_disk
):
    frame = Frame()
    qtbot.addWidget(frame)
    frame.setCentralWidget(window)
    frame.show()
    full_disk()
    opened.editor.change(need=Need(description=much()))
    assert not frame.close()
    assert frame.isVisible()
    said[-1].act()
    assert not frame.isVisible()


def test_a_book_held_by_another_program_is_said(opened, session, said):
    db = session.book.tenders._db  # noqa: SLF001 - waiting is shortened below the book
    db.execute("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(session.book.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        opened.editor.change(amount=Money.from_euros(1_234))
        assert "occupé" in opened.header.saved.text()
        assert "occupé" in said[-1].text
    finally:
        other.execute("ROLLBACK")
        other.close()
    opened.editor.flush()
    kept = session.book.tenders.get(opened.editor.identifier)
    assert kept.amount == Money.from_euros(1_234)


def test_a_supplier_that_cannot_be_written_is_said(window, session, said, full_disk):
    full_disk()
    many = Supplier(name="Net", website="https://exemple.invalid/" + "a" * 100_000)
    assert session.attempt(lambda: session.book.suppliers.put(many)) is None
    assert "disque est plein" in said[-1].text
    assert window.saved.text().startswith("Non enregistré")


def test_settings_that_cannot_be_written_are_said(window, session, said, paths):
    paths.settings.mkdir(exist_ok=True)
    target = paths.settings / "preferences.json"
    if target.exists():
        target.unlink()
    target.mkdir()  # A folder stands where the file should.
    session.keep(session.settings)
    assert said[-1].tone is Tone.PROBLEM
    assert window.saved.text().startswith("Non enregistré")
