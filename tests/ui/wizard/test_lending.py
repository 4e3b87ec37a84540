from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from desktop_app.core.tender import Need
from desktop_app.dossier import read_dossier
from desktop_app.ui.dialogs.lend import LendDialog
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.steps.review import ReviewStep


@pytest.fixture
def editor(session, contract_tender):
    need = Need(description="Locaux de l’école Jules-Ferry, chaque jour, avec Kévin Petit.")
    tender = replace(contract_tender, need=need)
    identifier = session.book.tenders.put(tender).identifiers[0]
    return TenderEditor(session, identifier)


@pytest.fixture
def step(open_step):
    return open_step(ReviewStep)


@pytest.fixture
def dialog(step, click, qtbot):
    click(step.export.lend)
    dialog = step.export.lending
    qtbot.waitUntil(dialog.list.isEnabled, timeout=20_000)
    yield dialog
    if isValid(dialog):
        dialog.reject()


def texts_of(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_dossier_is_lent_without_its_buyer(dialog, editor, session, qtbot, tmp_path):
    before = editor.tender
    path = tmp_path / "dossier-a-preter.toml"
    dialog.mask_all.click()
    assert dialog.left == []
    with qtbot.waitSignal(session.said, timeout=20_000):
        dialog.write.click()
    tender = read_dossier(path.read_bytes(), path.name, editor.catalogue.glossary)
    assert [item.clause for item in tender.clauses] == [item.clause for item in before.clauses]
    assert tender.buyer.name != before.buyer.name
    content = path.read_text("utf-8")
    assert "Saint-Exemple" not in content
    assert "Jules-Ferry" not in content
    assert "école [nom]" in content
    assert editor.tender == before


def test_a_doubtful_text_must_be_read_before_the_writing(dialog, session, tmp_path):
    session.files.folder = None
    assert len(dialog.left) == 1
    assert "2 passage" in texts_of(dialog)[0].replace(" passage", " passage")
    assert "Jules-Ferry" in dialog.why.text()
    assert "nom d’un lieu" in dialog.why.text()
    dialog.write.click()
    assert "Avant d’écrire" in dialog.said.text()
    dialog.accept_text.click()
    assert dialog.left == []
    assert "Tout est relu" in dialog.said.text()
    dialog.write.click()
    assert not list(tmp_path.glob("*.toml"))
    assert dialog.isVisible()


def test_a_text_is_corrected_in_place(dialog):
    dialog.area.setPlainText("Nettoyage de l’école.")
    assert dialog.left == []
    assert dialog.why.text() == ""
    dialog.area.setPlainText("Nettoyage de l’école Marie-Curie, avec Kévin Petit.")
    assert [item.checkState() for item in dialog.left] == [Qt.CheckState.Unchecked]
    assert "Marie-Curie" in dialog.why.text()


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(dialog, session, qtbot, tmp_path):
    session.files.folder = tmp_path / "absent"
    dialog.accept_text.click()
    dialog.write.click()
    qtbot.waitUntil(lambda: "n’a pas été écrit" in dialog.said.text(), timeout=20_000)
    assert dialog.write.isEnabled()


def test_what_the_file_keeps_of_a_contract_to_come_is_said(dialog, editor, session):
    assert editor.tender.date >= session.today()
    assert dialog.kept.isVisible()
    assert "montant" in dialog.kept.text()


def test_nothing_is_said_of_a_contract_that_is_launched(session, editor, qtbot):
    past = replace(editor.tender, date=session.today() - timedelta(days=1))
    dialog = LendDialog(session, past)
    qtbot.addWidget(dialog)
    assert dialog.kept.isHidden()
    qtbot.waitUntil(dialog.list.isEnabled, timeout=20_000)


def test_a_dossier_without_doubt_is_not_said_to_have_been_read(session, editor, qtbot):
    plain = replace(editor.tender, subject="Nettoyage", need=Need())
    dialog = LendDialog(session, plain)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.list.isEnabled, timeout=20_000)
    assert dialog.left == []
    assert "Relisez chaque texte" in dialog.said.text()
    assert "Tout est relu" not in dialog.said.text()
