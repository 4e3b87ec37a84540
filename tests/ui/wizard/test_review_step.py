from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.core.sourcing import INTERNAL_PIECES
from desktop_app.dossier import read_dossier
from desktop_app.exchange.pdf_dossier import read_attached_dossier
from desktop_app.law.finding import State
from desktop_app.law.rule import Place, Severity
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.widgets.stillness import let_settle
from desktop_app.ui.wizard.attention import Attention
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.export import Export
from desktop_app.ui.wizard.export_card import TO_GIVE, TO_KEEP
from desktop_app.ui.wizard.steps.review import ReviewStep

TIME = 20_000


@pytest.fixture
def editor(session, contract_tender):
    identifier = session.book.tenders.put(contract_tender).identifiers[0]
    return TenderEditor(session, identifier)


@pytest.fixture
def step(open_step):
    return open_step(ReviewStep)


def test_findings_are_grouped_by_duty_and_place(step, editor):
    editor.change(need=replace(editor.tender.need, sustainability=""))
    group = step.groups.groups[Severity.DUTY, Place.NEED]
    assert [finding.rule for finding in group.open_points.shown()] == ["dd-besoin"]
    assert group.heading.isVisible()
    for (level, place), other in step.groups.groups.items():
        for finding in other.open_points.shown():
            assert (finding.level, finding.place) == (level, place)


def test_place_with_nothing_open_is_one_folded_line(step, editor):
    group = step.groups.groups[Severity.DUTY, Place.LOTS]
    met = [item for item in editor.findings if item.rule == "allot"]
    assert met[0].state is State.MET
    assert not group.heading.isVisible()
    assert "Lots" in group.settled.button.text()
    step.groups.settled.button.click()
    group.settled.button.click()
    assert group.settled.content.isVisible()
    assert met[0].message in group.settled.content.text()


def test_what_is_right_is_one_line_above_the_gesture(step, editor, qtbot):
    groups, met = step.groups, editor.attention.met
    groups.show_findings(Attention(met=met))
    wait(step, qtbot)
    let_settle()
    assert str(len(met)) in groups.settled.button.text()
    assert not any(group.isVisible() for group in groups.groups.values())
    assert not groups.settled.content.isVisible()
    write = step.export.write
    assert write.mapTo(step, write.rect().bottomLeft()).y() < 400


def test_a_place_with_a_fault_keeps_what_is_right_beside_it(step, editor):
    before = int("".join(filter(str.isdigit, step.groups.settled.button.text())))
    editor.change(need=replace(editor.tender.need, sustainability=""))
    group = step.groups.groups[Severity.DUTY, Place.NEED]
    assert group.isVisible()
    assert group.settled.isHidden()
    kept = int("".join(filter(str.isdigit, group.fold.button.text())))
    after = int("".join(filter(str.isdigit, step.groups.settled.button.text())))
    assert after + kept == before - 1


def test_the_keyboard_stays_with_what_was_pressed_while_files_are_written(step, click, qtbot):
    asked = []
    step.export.desk.print_files = lambda *_args: asked.append(True)
    step.resize(600, 3000)
    step.activateWindow()
    qtbot.waitUntil(step.isActiveWindow)
    step.export.write.setFocus()
    wait(step, qtbot)
    let_settle()
    where = step.export.write.mapTo(step, QPoint())
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write)
        held = step.window().focusWidget()
        assert held is step.export.progress
        qtbot.keyClick(held, Qt.Key.Key_Return)
    assert asked == []
    assert step.export.write.hasFocus()
    wait(step, qtbot)
    qtbot.waitUntil(lambda: any(hint.text() for hint in step.export.standings.values()))
    assert step.export.write.mapTo(step, QPoint()) == where


def test_the_keyboard_that_went_elsewhere_meanwhile_is_left_there(step, click, qtbot):
    box = next(iter(step.export.boxes.values()))
    step.activateWindow()
    qtbot.waitUntil(step.isActiveWindow)
    step.export.write.setFocus()
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write)
        box.setFocus()
    assert box.hasFocus()
    wait(step, qtbot)


def test_rules_without_object_are_named(step, editor):
    without = {item.title for item in editor.findings if item.state is State.NOT_APPLICABLE}
    assert without <= {line[2:] for line in step.groups.idle.content.text().splitlines()}


def test_rules_that_wait_are_named_with_the_answers_awaited(step, editor):
    editor.change(amount=Money(0))
    labels = [question.label for question in step.groups.questions.shown()]
    assert "le montant estimé" in labels
    waiting = {item.title for item in editor.findings if item.waiting_for}
    assert waiting <= {line[2:] for line in step.groups.waiting.content.text().splitlines()}


def test_correction_is_asked_from_the_review(step, editor, qtbot, click):
    editor.change(need=replace(editor.tender.need, sustainability=""))
    card = step.groups.groups[Severity.DUTY, Place.NEED].open_points.cards[0]
    with qtbot.waitSignal(step.correction_asked) as asked:
        click(card.button)
    assert asked.args[0].rule == "dd-besoin"


def test_documents_are_listed_with_the_reason(step):
    assert {"rc", "ccp"} <= set(step.export.boxes)
    assert all(box.accessibleDescription() for box in step.export.boxes.values())


def test_documents_are_written_in_the_background(step, editor, click, qtbot, tmp_path):
    seen = []
    step.export.export.progressed.connect(seen.append)
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write)
        assert not step.export.write.isEnabled()
        assert step.export.progress.isVisible()
    files = sorted(tmp_path.rglob("nettoyage-*"))
    assert len(files) == len(step.export.boxes)
    starts = {".pdf": b"%PDF", ".xlsx": b"PK", ".docx": b"PK"}
    assert all(file.read_bytes().startswith(starts[file.suffix]) for file in files)
    assert seen == list(range(len(files) + 1))
    assert step.export.write.isEnabled()
    assert not step.export.progress.isVisible()
    assert files[0].name in step.export.outcome.text()
    qtbot.waitUntil(lambda: editor.session.background.idle, timeout=TIME)


def test_what_a_document_loses_is_told_before_it_is_written(step, editor, click, qtbot):
    editor.change(subject="Fête 🎉 des écoles")
    seen = []
    step.export.export.warned.connect(seen.append)
    step.export.export.progressed.connect(seen.append)
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write)
    assert seen[0] == 0
    assert "U+1F389" in seen[1]
    assert seen[2:] == list(range(1, len(seen) - 1))
    assert "U+1F389" in step.export.outcome.text()
    editor.change(subject="Fête des écoles")
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write)
    assert "U+" not in step.export.outcome.text()


def wait(step, qtbot):
    qtbot.waitUntil(lambda: step.editor.session.background.idle, timeout=TIME)


def test_estimate_stays_out_of_the_files_of_bidders_unless_asked(
    step, session, click, qtbot, tmp_path
):
    def joined():
        with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
            click(step.export.write)
        wait(step, qtbot)
        return {
            path.stem.split("communaux-")[-1]
            for path in tmp_path.rglob("*.pdf")
            if read_attached_dossier(path.read_bytes()) is not None
        }

    assert not step.export.attach.box.isChecked()
    assert joined() == {"note-decision", "plan-preuves", "fiche-donnees-essentielles"}
    click(step.export.attach.box)
    assert session.settings.dossier_attached
    assert {"rc", "ccp"} < joined()


def test_documents_written_are_remembered_until_one_changes(step, editor, click, qtbot):
    standings = step.export.standings
    assert all(hint.isHidden() for hint in standings.values())
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write)
    wait(step, qtbot)
    assert all("rien n’y a changé" in hint.text() for hint in standings.values())
    editor.change(criteria=())
    wait(step, qtbot)
    standings = step.export.standings
    assert "à refaire" in standings["rc"].text()
    assert "à refaire" in step.export.boxes["rc"].accessibleDescription()
    editor.undo()
    wait(step, qtbot)
    assert "rien n’y a changé" in step.export.standings["rc"].text()


def test_unticked_document_is_not_written(step, click, qtbot, tmp_path):
    click(step.export.boxes["rc"])
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write)
    assert not list(tmp_path.rglob("*-rc.pdf"))
    assert list(tmp_path.rglob("*-ccp.pdf"))


def test_what_stays_in_the_town_hall_is_written_apart(step, click, qtbot, tmp_path):
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write)
    given = {path.stem.split("communaux-")[-1] for path in (tmp_path / TO_GIVE).iterdir()}
    kept = {path.stem.split("communaux-")[-1] for path in (tmp_path / TO_KEEP).iterdir()}
    assert {"rc", "ccp"} <= given
    assert {"note-decision", "grille-analyse"} <= kept
    assert not given & INTERNAL_PIECES
    assert step.export.folder.isVisible()
    seen = []
    step.export.folder.open_with_system = seen.append
    click(step.export.folder)
    assert [url.toLocalFile() for url in seen] == [str(tmp_path)]


def test_blanks_are_told_before_the_documents_are_written(step, editor, session, click, qtbot):
    wait(step, qtbot)
    assert "tribunal administratif compétent" in step.blanks.list.text()
    assert not step.blanks.take.isVisible()
    session.settings = replace(session.settings, office_court="Tribunal administratif de Lille")
    step.blanks.show_tender(editor.tender)
    wait(step, qtbot)
    click(step.blanks.take)
    wait(step, qtbot)
    assert editor.tender.buyer.office.court == "Tribunal administratif de Lille"
    assert "tribunal" not in step.blanks.list.text()
    assert not step.blanks.take.isVisible()


def test_preferences_open_from_the_blanks(step, session, click, qtbot):
    wait(step, qtbot)
    with qtbot.waitSignal(session.place_asked) as asked:
        click(step.blanks.open)
    assert asked.args == [f"page:{PreferencesPage.__name__}"]


def test_annexes_that_the_clauses_promise_are_told(step, editor, catalogue, qtbot):
    clause = catalogue.clauses["nettoyage-frequences-usage"]
    editor.change(clauses=(), criteria=())
    wait(step, qtbot)
    assert not step.blanks.annexes.isVisible()
    assert not step.blanks.annexes_hint.isVisible()
    editor.change(clauses=(ClauseChoice(clause=clause.identifier),))
    wait(step, qtbot)
    assert step.blanks.annexes.isVisible()
    assert step.blanks.annexes.text().splitlines()[1:] == [
        f"• {clause.buyer_annex} (demandé par «\u00a0{clause.title}\u00a0»)."
    ]


def test_nothing_ticked_is_said(step, click, tmp_path):
    for box in step.export.boxes.values():
        click(box)
    click(step.export.write)
    assert "au moins un document" in step.export.outcome.text()
    assert not list(tmp_path.rglob("*.pdf"))


def test_given_up_choice_of_folder_writes_nothing(step, session, click, qtbot):
    wait(step, qtbot)
    session.files.folder = None
    click(step.export.write)
    click(step.export.write_dossier)
    assert session.background.idle
    assert step.export.write.isEnabled()


def test_folder_that_is_gone_is_said(step, session, click, qtbot, tmp_path):
    session.files.folder = tmp_path / "absent"
    with qtbot.waitSignal(step.export.export.failed, timeout=TIME):
        click(step.export.write)
    assert "absent" in step.export.outcome.text()
    assert step.export.write.isEnabled()


def test_dossier_is_saved_and_read_again(step, editor, click, qtbot, tmp_path):
    with qtbot.waitSignal(step.export.export.finished, timeout=TIME):
        click(step.export.write_dossier)
    (path,) = tmp_path.glob("*.toml")
    assert read_dossier(path.read_bytes(), path.name, editor.catalogue.glossary) == editor.tender


def test_export_stops_at_the_first_refusal(session, qtbot, tmp_path):
    def refuse():
        raise UserError("Le modèle manque.")

    export = Export(session.background)
    first, second, third = (tmp_path / name for name in ("a", "b", "c"))
    with qtbot.waitSignal(export.failed, timeout=TIME) as said:
        export.write([(first, lambda: b"1"), (second, refuse), (third, lambda: b"3")])
    assert said.args == ["Le modèle manque."]
    assert first.exists()
    assert not second.exists()
    assert not third.exists()
    assert not export.is_running
