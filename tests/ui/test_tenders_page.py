import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from desktop_app.core.follow_up import FollowUp
from desktop_app.core.tender_status import TenderStatus
from desktop_app.dossier import write_json, write_toml
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.ui.dossiers import file_name
from desktop_app.ui.handover import HandoverDialog
from desktop_app.ui.models.tenders import TenderColumn
from desktop_app.ui.notice import Tone
from desktop_app.ui.pages.tenders import TendersPage


@pytest.fixture
def page(show_page, tenders):
    assert tenders.all()
    return show_page(TendersPage)


def subjects(page):
    return [tender.subject for tender in page.model.values]


def test_an_empty_book_teaches_and_leaves_the_gestures(show_page):
    page = show_page(TendersPage)
    assert page.stack.currentIndex() == 1
    assert page.start.isEnabled()
    assert page.bring_in.isEnabled()


def test_return_opens_the_tender_of_the_row(qtbot, page, session, hand):
    page.table.setFocus()
    page.table.show_row(1)
    with qtbot.waitSignal(session.tender_asked) as asked:
        hand.presses(page.table, Qt.Key.Key_Return)
    assert asked.args == [page.model.values[1].identifier]


def test_the_filter_finds_without_accents(page, hand):
    before = subjects(page)
    hand.types(page.search, "LOCAUX nettoyage")
    assert subjects(page) == ["Nettoyage des locaux communaux"]
    hand.types(page.search, "zzz")
    assert subjects(page) == []
    assert not page.open.isEnabled()
    page.search.clear()
    assert subjects(page) == before


def test_a_copy_is_another_tender(page, session, hand):
    subject = page.model.values[0].subject
    hand.clicks(page.copy)
    assert subjects(page).count(f"{subject} (copie)") == 1
    assert len(session.book.tenders.all()) == 3


def test_a_removed_tender_can_be_put_back_whole(page, session, said, contract_tender, hand):
    page.table.show_row(0)
    page.table.setFocus()
    hand.presses(page.table, Qt.Key.Key_Delete)
    assert contract_tender.subject not in subjects(page)
    said[-1].act()
    assert contract_tender.subject in subjects(page)
    (back,) = [item for item in page.model.values if item.subject == contract_tender.subject]
    assert session.book.tenders.get(back.identifier) == contract_tender


@pytest.mark.parametrize("write", [write_toml, write_json])
def test_a_dossier_file_is_kept_and_opened(qtbot, page, hand, contract_tender, write):
    session = page.session
    path = session.paths.data / write.__name__
    path.write_text(write(contract_tender, session.catalogue.glossary), encoding="utf-8")
    session.files.answer = path
    with qtbot.waitSignal(session.tender_asked) as asked:
        hand.clicks(page.bring_in)
    hand.waits()
    assert session.book.tenders.get(asked.args[0]) == contract_tender


def test_a_file_that_is_no_dossier_is_refused_calmly(page, session, hand, tmp_path, said):
    path = tmp_path / "photo.toml"
    path.write_bytes(b"\xff\xd8\xff\xe0 JFIF")
    session.files.answer = path
    hand.clicks(page.bring_in)
    hand.waits()
    assert said[-1].tone is Tone.PROBLEM
    assert "photo.toml" in said[-1].text
    assert len(session.book.tenders.all()) == 2


def test_no_answer_to_the_file_question_changes_nothing(page, session, hand, said):
    hand.clicks(page.bring_in)
    hand.clicks(page.take_out)
    assert len(session.files.asked) == 2
    assert said == []


def test_a_dossier_is_taken_out_and_reads_the_same(page, hand, tmp_path, contract_tender, said):
    page.session.files.answer = tmp_path / "sortie.toml"
    page.table.show_row(0)
    hand.clicks(page.take_out)
    hand.waits()
    glossary = page.session.catalogue.glossary
    assert open_dossier(tmp_path / "sortie.toml", glossary) == contract_tender
    assert said[-1].tone is Tone.SAVED


def test_a_folder_that_is_not_there_is_refused_calmly(page, session, hand, tmp_path, said):
    session.files.answer = tmp_path / "absent" / "sortie.toml"
    hand.clicks(page.take_out)
    hand.waits()
    assert said[-1].tone is Tone.PROBLEM


def test_a_tender_removed_elsewhere_is_said_calmly(page, session, hand, said):
    session.book.tenders.remove(page.model.values[0].identifier)
    hand.clicks(page.copy)
    assert said[-1].tone is Tone.PROBLEM
    assert "marché" in said[-1].text


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Nettoyage de l’école", "nettoyage-de-l-école.toml"),
        ("../../etc/passwd", "etc-passwd.toml"),
        ("", "dossier.toml"),
        ("a" * 200, "a" * 60 + ".toml"),
    ],
)
def test_a_file_name_is_made_from_the_subject(subject, expected):
    assert file_name(subject) == expected


def test_an_archived_tender_leaves_the_list_and_is_found_again(page, hand):
    subject = page.model.values[0].subject
    page.table.show_row(0)
    page.archive.trigger()
    assert subject not in subjects(page)
    hand.types(page.search, subject)
    assert page.elsewhere.isVisible()
    page.search.clear()
    assert not page.elsewhere.isVisible()
    choose(page, "archive")
    assert subjects(page) == [subject]
    assert page.archive.text() == "&Remettre en cours"
    page.archive.trigger()
    assert subjects(page) == []
    choose(page, "")
    assert subject in subjects(page)


def test_archiving_is_undone_from_the_message(page, session, said):
    page.archive.trigger()
    said[-1].act()
    assert {tender.status for tender in session.book.tenders.all()} == {TenderStatus.CURRENT}


def test_a_model_is_kept_apart_and_can_come_back(page, session):
    subject = page.model.values[0].subject
    page.table.show_row(0)
    page.model_gesture.trigger()
    choose(page, "modele")
    assert subjects(page) == [subject]
    page.model_gesture.trigger()
    assert {tender.status for tender in session.book.tenders.all()} == {TenderStatus.CURRENT}


def test_every_tender_is_shown_with_where_it_stands(page):
    assert page.table.isColumnHidden(TenderColumn.STATUS)
    choose(page, "tous")
    assert len(subjects(page)) == 2
    assert not page.table.isColumnHidden(TenderColumn.STATUS)


def test_a_copy_has_a_new_date_and_no_old_answers(page, session, hand, said):
    page.table.show_row(0)
    old = session.book.tenders.get(page.model.values[0].identifier)
    identifier = page.model.values[0].identifier
    session.book.follow_ups.put(identifier, FollowUp(lessons="Visiter avant."))
    hand.clicks(page.copy)
    (copy,) = [one for one in session.book.tenders.all() if one.subject.endswith("(copie)")]
    new = session.book.tenders.get(copy.identifier)
    assert new.date == session.today() + datetime.timedelta(days=30)
    assert (new.dismissed, new.last_check) == ((), None)
    assert new.criteria == old.criteria
    assert session.book.follow_ups.get(copy.identifier) == FollowUp()
    assert said[-1].act is not None


def test_a_removed_tender_comes_back_with_its_follow_up(page, session, hand, said):
    identifier = page.model.values[0].identifier
    session.book.follow_ups.put(identifier, FollowUp(lessons="Visiter avant."))
    page.table.show_row(0)
    hand.clicks(page.remove)
    said[-1].act()
    assert session.book.follow_ups.get(identifier).lessons == "Visiter avant."


def test_where_a_tender_stands_is_shown_and_printed(page, session, hand, tmp_path, said):
    page.table.show_row(0)
    page.handover.trigger()
    hand.waits()
    (dialog,) = page.findChildren(HandoverDialog)
    shown = dialog.reader.toPlainText()
    assert "Où en est chaque partie" in shown
    assert "responsable des bâtiments" in shown
    session.files.answer = tmp_path / "reprise.pdf"
    hand.clicks(dialog.printing)
    hand.waits()
    assert (tmp_path / "reprise.pdf").read_bytes().startswith(b"%PDF")
    assert said[-1].tone is Tone.SAVED
    with_asked = []
    session.tender_asked.connect(with_asked.append)
    hand.clicks(dialog.go_on)
    assert with_asked == [page.model.values[0].identifier]


def choose(page, value):
    page.kept.setCurrentIndex(page.kept.findData(value))
    page.kept.activated.emit(page.kept.currentIndex())


def chosen(page):
    return page.model.values[page.table.row()].subject


def test_the_copy_is_the_row_on_show(page, hand):
    page.table.show_row(1)
    subject = chosen(page)
    hand.clicks(page.copy)
    assert chosen(page) == f"{subject} (copie)"


def test_the_tender_on_show_stays_when_another_comes_before_it(page, session, bare_tender):
    page.table.show_row(1)
    identifier = page.model.values[1].identifier
    session.attempt(lambda: session.book.tenders.put(bare_tender))
    assert page.model.values[page.table.row()].identifier == identifier
    assert page.table.row() == 2


def test_the_next_tender_takes_the_place_of_one_that_is_removed(page, session, hand, bare_tender):
    session.attempt(lambda: session.book.tenders.put(bare_tender))
    numbers = [tender.identifier for tender in page.model.values]
    page.table.show_row(1)
    hand.clicks(page.remove)
    assert page.model.values[page.table.row()].identifier == numbers[2]


def gestures(page):
    return {
        "copie de": page.copy.click,
        "archivage de": page.archive.trigger,
        "gardé comme modèle": page.model_gesture.trigger,
        "suppression de": page.remove.click,
    }


@pytest.mark.parametrize(
    "name", ["copie de", "archivage de", "gardé comme modèle", "suppression de"]
)
def test_each_gesture_is_undone_and_done_again_in_words(page, session, said, name):
    page.table.show_row(1)
    before = states(session)
    gestures(page)[name]()
    after = states(session)
    assert after != before
    page.undo()
    assert states(session) == before
    assert said[-1].text.startswith("Annulé\xa0: ")
    assert name in said[-1].text
    assert said[-1].action == "&Rétablir"
    page.redo()
    assert states(session) == after
    assert said[-1].text.startswith("Rétabli\xa0: ")
    page.undo()
    assert states(session) == before


def states(session):
    return {(one.identifier, one.status) for one in session.book.tenders.all()}


def test_a_new_name_is_undone_and_done_again(page, session, said):
    identifier, former = page.model.values[0].identifier, page.model.values[0].subject
    page.table.renaming_asked.emit(0)
    dialog = page.findChild(QInputDialog)
    dialog.setTextValue("Vitrerie")
    dialog.accept()
    page.undo()
    assert session.book.tenders.get(identifier).subject == former
    page.redo()
    assert session.book.tenders.get(identifier).subject == "Vitrerie"
    assert "Vitrerie" in said[-1].text


def test_nothing_is_said_to_be_undone_when_nothing_was_done(page, session, said):
    before = states(session)
    page.undo()
    assert said[-1].text == "Rien à annuler sur les marchés."
    page.redo()
    assert said[-1].text == "Rien à rétablir sur les marchés."
    assert states(session) == before


def test_a_model_is_not_undone_as_a_tidying(page, said):
    page.model_gesture.trigger()
    assert said[-1].action == "&Ne plus en faire un modèle"
