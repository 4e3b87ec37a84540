import pytest

from desktop_app.dossier import read_dossier
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.steps.review import ReviewStep


@pytest.fixture
def editor(session, contract_tender):
    identifier = session.book.tenders.put(contract_tender).identifiers[0]
    return TenderEditor(session, identifier)


@pytest.fixture
def step(open_step):
    return open_step(ReviewStep)


def test_a_dossier_is_lent_without_its_buyer(step, editor, click, qtbot, tmp_path):
    before = editor.tender
    with qtbot.waitSignal(step.export.export.finished, timeout=20_000):
        click(step.export.lend)
    path = tmp_path / "dossier-a-preter.toml"
    tender = read_dossier(path.read_bytes(), path.name, editor.catalogue.glossary)
    assert tender.clauses == before.clauses
    assert tender.buyer.name != before.buyer.name
    assert "Saint-Exemple" not in path.read_text("utf-8")
    assert "Relisez" in step.export.outcome.text()
    assert editor.tender == before
