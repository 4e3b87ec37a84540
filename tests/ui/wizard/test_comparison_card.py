import dataclasses

import pytest

from desktop_app.core.sourcing import with_sourcing_note
from desktop_app.dossier import write_toml
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.ui.wizard.steps.review import ReviewStep


@pytest.fixture
def card(open_step, editor, contract_tender):
    editor.change(
        **{
            item.name: getattr(contract_tender, item.name)
            for item in dataclasses.fields(contract_tender)
        }
    )
    step = open_step(ReviewStep)
    yield step.comparison
    step.hide()


@pytest.fixture
def published(session, tmp_path, contract_tender, catalogue):
    path = tmp_path / "publie.toml"
    before = with_sourcing_note(dataclasses.replace(contract_tender, months=24), "Note interne")
    path.write_text(write_toml(before, catalogue.glossary), encoding="utf-8")
    session.files.file_to_open = lambda *_asked: path
    return path


def test_changes_are_listed_then_written(card, published, qtbot, tmp_path, catalogue):
    assert card.write.isHidden()
    card.compare.click()
    qtbot.waitUntil(card.write.isVisible)
    assert "de 24 mois à 36 mois" in card.found.toPlainText().replace("\u00a0", " ")
    assert "interne" not in card.found.toPlainText()
    card.write.click()
    qtbot.waitUntil(lambda: "additif.pdf" in card.outcome.text())
    assert open_dossier(tmp_path / "additif.pdf", catalogue.glossary).months == 36
    assert published.exists()


def test_list_follows_the_tender(card, published, qtbot):
    assert published.exists()
    card.compare.click()
    qtbot.waitUntil(card.write.isVisible)
    card.editor.change(months=24)
    qtbot.waitUntil(lambda: not card.write.isVisible())
    assert "Rien ne change pour les candidats." in card.found.toPlainText()


def test_file_that_is_no_dossier_is_told(card, session, tmp_path, qtbot):
    path = tmp_path / "autre.toml"
    path.write_text("rien = 1", encoding="utf-8")
    session.files.file_to_open = lambda *_asked: path
    card.compare.click()
    qtbot.waitUntil(lambda: bool(card.outcome.text()))
    assert card.comparison is None
    assert card.write.isHidden()


def test_nothing_happens_without_a_file(card, session):
    session.files.file_to_open = lambda *_asked: None
    card.compare.click()
    assert card.comparison is None
    assert not card.outcome.text()
