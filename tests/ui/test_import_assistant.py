import re

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.place import Place
from desktop_app.core.profile import Origin, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.report import Answer
from desktop_app.ui.notice import Tone
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.suppliers.import_assistant import COLUMNS, REPORT
from desktop_app.ui.suppliers.import_models import ProposalColumn

SIRET = "35600000049837"
USUAL = f"nom;siret;commune;code postal\nLe Pré;{SIRET};Évry;91000\nFaux;123;Évry;91000\n"


@pytest.fixture
def settled(qtbot):
    def wait(page):
        qtbot.waitUntil(lambda: page.finding.finder.idle)
        return page

    return wait


@pytest.fixture
def page(show_page, suppliers, settled):
    assert suppliers.count() == 3
    return settled(show_page(SuppliersPage))


@pytest.fixture
def choose(page, tmp_path, waits, hand):
    """Choose a file to import and wait for the first question."""

    def ask(text, name="liste.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        page.session.files.answer = path
        hand.clicks(page.bring_in)
        waits()
        return page.imports.assistant

    return ask


@pytest.fixture
def waits(qtbot, session):
    """Wait for the work behind the window."""
    return lambda: qtbot.waitUntil(lambda: session.background.idle, timeout=20_000)


@pytest.fixture
def go(waits, hand, page, settled):
    """Press the main button and wait."""

    def press(assistant):
        hand.clicks(assistant.go)
        waits()
        settled(page)

    return press


def leave(assistant):
    assistant.accept()


@pytest.fixture
def brought(choose, go, suppliers):
    """Bring a file in, whole."""
    assistant = choose(USUAL)
    go(assistant)
    go(assistant)
    leave(assistant)
    assert suppliers.count() == 4


def test_nothing_is_written_before_the_clerk_says_so(choose, go, suppliers, said):
    assistant = choose(USUAL)
    assert assistant.stack.currentIndex() == COLUMNS
    go(assistant)
    assert assistant.stack.currentIndex() == REPORT
    assert re.search(r"1 fournisseur(\(s\))? à ajouter", assistant.report.counts.text())
    assert re.search(r"1 ligne(\(s\))? refusée", assistant.report.counts.text())
    assert suppliers.count() == 3
    go(assistant)
    assert assistant.is_done
    assert suppliers.count() == 4
    assert said[-1].tone is Tone.SAVED
    leave(assistant)


def test_a_line_refused_says_why(choose, go):
    assistant = choose(USUAL)
    go(assistant)
    (note,) = assistant.report.notes.values
    assert (note.line, note.result) == (3, "refusée")
    assert "SIRET" in note.reason
    leave(assistant)


def test_an_import_given_up_writes_nothing_and_says_so(choose, go, hand, suppliers, said):
    assistant = choose(USUAL)
    go(assistant)
    assert said == []
    hand.presses(assistant, Qt.Key.Key_Escape)
    assert suppliers.count() == 3
    assert said[-1].text.startswith("L’import est abandonné")


def test_a_report_that_is_closed_is_not_said_to_be_given_up(choose, go, hand, said):
    assistant = choose(USUAL)
    go(assistant)
    go(assistant)
    hand.presses(assistant, Qt.Key.Key_Escape)
    assert "abandonné" not in said[-1].text


def test_each_line_to_decide_says_what_would_change_and_why(choose, go, suppliers):
    place = Place(commune="Évry", postcode="91000")
    for _ in range(2):
        suppliers.put(Supplier(name="Le Pré", place=place))
    assistant = choose("nom;commune;code postal\nLe Pré;Évry;91000\n")
    go(assistant)
    report = assistant.report
    assert [item.differences for item in report.proposals.values] == [()]
    shown = report.proposals.index(0, ProposalColumn.CHANGE).data()
    assert shown == "Une fiche de plus, à côté de celles du même nom."
    assert report.details.text().startswith("Plusieurs fournisseurs ont ce nom")
    assert "Sans décision" in report.why.text()
    leave(assistant)


def test_a_work_that_runs_is_stopped_and_leaves_nothing(choose, qtbot, hand, suppliers):
    assistant = choose(USUAL)
    with qtbot.waitSignal(assistant.ended, timeout=20_000):
        hand.clicks(assistant.go)
        assistant.reject()
        assert assistant.work.watch.is_stopped
    assert suppliers.count() == 3


def test_columns_that_nobody_knows_are_asked_then_remembered(choose, go, suppliers):
    text = "Truc;Machin\nLe Pré;nettoyage\nLe Bois;menuiserie\n"
    assistant = choose(text)
    assert assistant.stack.currentIndex() == COLUMNS
    assert not assistant.go.isEnabled()
    first, second = assistant.columns.combos
    for combo, name in ((first, "name"), (second, "activities")):
        combo.setCurrentIndex(combo.findData(name, Qt.ItemDataRole.UserRole))
        combo.activated.emit(combo.currentIndex())
    assert assistant.go.isEnabled()
    go(assistant)
    go(assistant)
    assert suppliers.search("menuiserie").total == 1
    assert suppliers.search("truc").total == 0
    leave(assistant)
    known = choose(text.replace("Le Pré", "Le Gué"), "autre.csv")
    assert known.stack.currentIndex() == REPORT
    leave(known)


def test_what_a_person_typed_is_asked_before_it_changes(choose, go, suppliers):
    typed = Profile(origins={"": Origin(typed=True)})
    suppliers.put(
        Supplier(name="Le Pré", siret=SIRET, website="https://ici.example", profile=typed)
    )
    text = f"nom;siret;site\nLe Pré;{SIRET};https://ailleurs.example\n"
    assistant = choose(text)
    if assistant.stack.currentIndex() == COLUMNS:
        go(assistant)
    (proposal,) = assistant.report.proposals.values
    assert proposal.name == "Le Pré"
    assert not assistant.go.isEnabled()
    report = assistant.report
    report.answer.setCurrentIndex(report.answer.findData(Answer.TAKE.value))
    report.everywhere.click()
    assert assistant.go.isEnabled()
    go(assistant)
    assert suppliers.search(SIRET).suppliers[0].website == "https://ailleurs.example"
    leave(assistant)


def test_the_report_is_saved_as_csv(choose, go, session, tmp_path, said):
    assistant = choose(USUAL)
    go(assistant)
    session.files.answer = tmp_path / "compte-rendu.csv"
    assistant.save.click()
    content = session.files.answer.read_text(encoding="utf-8-sig")
    assert "Refusée" in content
    assert said[-1].tone is Tone.SAVED
    leave(assistant)


def test_a_file_that_cannot_be_read_is_said(choose, said):
    choose("")
    assert said[-1].tone is Tone.PROBLEM


@pytest.mark.usefixtures("brought")
def test_an_import_is_undone_from_the_list(suppliers, page, waits, said):
    page.imports.show_past()
    past = page.imports.past
    waits()
    assert past.model.index(0, 1).data() == "liste.csv"
    assert re.search(r"1 fournisseur(\(s\))? à retirer", past.words.text())
    past.undo.click()
    waits()
    assert suppliers.count() == 3
    assert said[-1].tone is Tone.SAVED
    assert past.model.index(0, 4).data().startswith("annulé le")
    assert not past.undo.isEnabled()
    past.accept()


@pytest.mark.usefixtures("brought")
def test_a_supplier_changed_since_may_be_kept(suppliers, page, waits):
    changed = suppliers.search(SIRET).suppliers[0]
    suppliers.put(
        Supplier(identifier=changed.identifier, name="Le Pré", siret=SIRET, notes="À voir")
    )
    page.imports.show_past()
    past = page.imports.past
    waits()
    assert re.search(r"1 fiche(\(s\))? modifiée(\(s\))? depuis", past.words.text())
    assert past.keep.isVisible()
    past.undo.click()
    waits()
    assert suppliers.search(SIRET).suppliers[0].notes == "À voir"
    past.accept()
