import threading

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.book.contact_review import due_contacts
from desktop_app.book.imports import ImportRecord
from desktop_app.book.persons import held
from desktop_app.book.stopping import StoppedError
from desktop_app.book.writer import BookWriter
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.ui.background import Background
from desktop_app.ui.dialogs.take_away import TakeAwayDialog
from desktop_app.ui.patience import Patience
from desktop_app.ui.suppliers.import_list import ImportListDialog
from desktop_app.ui.suppliers.review import ReviewDialog
from desktop_app.ui.suppliers.rights import RightsDialog
from desktop_app.ui.wizard.export import Export
from tests.ui.conftest import DAY


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def many(session):
    """Import suppliers enough for a search to be interrupted."""
    record = ImportRecord(
        identifier=0, day=DAY, source="essai", file="liste.csv", unchanged=0, refused=0
    )
    new = (
        Supplier(name=f"Entreprise {rank}", kind=SupplierKind.PME, activities="nettoyage")
        for rank in range(3_000)
    )
    session.book.imports.bring(record, new)
    return session.book


def test_a_quick_work_shows_no_window(session, page, qtbot):
    patience, results = Patience(session, page), []
    patience.run("Ouverture…", lambda: 1, results.append, results.append)
    qtbot.waitUntil(lambda: results == [1])
    assert not patience.timer.isActive()
    assert patience.dialog is None


def test_a_slow_work_says_so_and_its_window_leaves_with_it(session, page, qtbot):
    patience, results, awake = Patience(session, page), [], threading.Event()
    patience.timer.setInterval(10)
    patience.run("Ouverture de « a »…", lambda: awake.wait(5), results.append, results.append)
    qtbot.waitUntil(lambda: patience.dialog is not None)
    assert patience.dialog.said.text() == "Ouverture de « a »…"
    awake.set()
    qtbot.waitUntil(lambda: results == [True])
    assert patience.dialog is None


def test_a_wait_given_up_changes_nothing(session, page, qtbot, said):
    patience, results, awake = Patience(session, page), [], threading.Event()
    patience.timer.setInterval(10)
    patience.run("Ouverture…", lambda: awake.wait(5), results.append, results.append)
    qtbot.waitUntil(lambda: patience.dialog is not None)
    patience.dialog.waiting.stop_button.click()
    assert said[-1].text == "Arrêté : rien n’a changé."
    awake.set()
    qtbot.waitUntil(lambda: session.background.idle)
    assert results == []


def test_a_second_wait_takes_the_place_of_the_first(session, page, qtbot):
    patience, results, awake = Patience(session, page), [], threading.Event()
    patience.timer.setInterval(10)
    patience.run("Ouverture…", lambda: awake.wait(5), results.append, results.append)
    qtbot.waitUntil(lambda: patience.dialog is not None)
    first = patience.dialog
    patience.run("Ouverture…", lambda: "second", results.append, results.append)
    assert not first.isVisible()
    awake.set()
    qtbot.waitUntil(lambda: session.background.idle)
    assert results == ["second"]
    assert patience.dialog is None


def test_documents_stopped_are_whole_or_not_written(qtbot, tmp_path):
    background = Background()
    export, ends = Export(background), []
    export.stopped.connect(ends.append)
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"

    def content():
        export.stop()
        return b"whole"

    export.write([(first, content), (second, bytes)])
    qtbot.waitUntil(lambda: ends == [(first,)])
    assert first.read_bytes() == b"whole"
    assert not second.exists()
    assert not export.is_running
    background.close()


def test_stopping_during_the_last_document_keeps_them_all(qtbot, tmp_path):
    background = Background()
    export, ends = Export(background), []
    export.finished.connect(ends.append)

    def content():
        export.stop()
        return b"whole"

    export.write([(tmp_path / "a.pdf", content)])
    qtbot.waitUntil(lambda: ends == [(tmp_path / "a.pdf",)])
    background.close()


def test_an_undoing_given_up_takes_nothing_back(many):
    record = many.imports.all()[0]
    asked = []

    def after_a_while():
        asked.append(1)
        return len(asked) > 5

    with BookWriter(many.path) as writer, pytest.raises(StoppedError, match="resté tel quel"):
        writer.undo_import(record.identifier, DAY, (), after_a_while)
    assert many.suppliers.search("", 1).total == 3_000
    assert many.imports.all()[0].undone_on is None
    with BookWriter(many.path) as writer:
        writer.undo_import(record.identifier, DAY, ())
    assert many.suppliers.search("", 1).total == 0


def test_a_search_of_a_person_or_of_contacts_can_be_given_up(many):
    with pytest.raises(StoppedError):
        held(many.path, "Claude Modèle, claude@exemple.fr", lambda: True)
    assert held(many.path, "Claude Modèle, claude@exemple.fr").mentions == ()
    with pytest.raises(StoppedError):
        due_contacts(many.path, DAY, 3, lambda: True)
    assert due_contacts(many.path, DAY, 3) == ()


def test_an_undoing_shows_a_bar_and_stops_when_asked(many, session, hand, said, qtbot):
    dialog = ImportListDialog(session)
    hand.shows(dialog)
    hand.waits()
    dialog.undo.click()
    assert dialog.waiting.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: session.background.idle)
    assert not dialog.waiting.isVisible()
    left = many.suppliers.search("", 1).total
    assert (left, "arrêtée" in said[-1].text) in {(3_000, True), (0, False)}
    dialog.close()


@pytest.mark.parametrize("kind", [ReviewDialog, RightsDialog])
def test_the_searches_of_personal_data_show_a_bar_and_a_way_out(session, hand, kind):
    dialog = kind(session)
    hand.shows(dialog)
    if kind is RightsDialog:
        dialog.person.setText("Claude Modèle")
    awake, ignored = threading.Event(), []
    session.background.run(lambda: awake.wait(5), ignored.append, ignored.append)
    dialog.look()
    assert dialog.waiting.isVisible()
    assert dialog.waiting.stop_button.isVisible()
    dialog.waiting.stop_button.click()
    awake.set()
    hand.waits()
    assert not dialog.waiting.isVisible()
    assert dialog.said.text()


def test_a_move_given_up_writes_no_file(session, hand, tmp_path, qtbot):
    dialog = TakeAwayDialog(session)
    hand.shows(dialog)
    session.files.answer = tmp_path / "clausier.clausier-valise"
    for field in (dialog.first, dialog.second):
        field.setText("quatre mots sans rapport aucun")
    dialog.write.click()
    assert dialog.waiting.stop_button.isVisible()
    dialog.waiting.stop_button.click()
    qtbot.waitUntil(lambda: session.background.idle)
    assert dialog.said.text() == "Arrêté : aucun fichier n’a été écrit."
    assert not session.files.answer.exists()
    dialog.write.click()
    qtbot.waitUntil(session.files.answer.exists)
    hand.waits()
