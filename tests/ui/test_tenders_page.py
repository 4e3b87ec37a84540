import pytest
from PySide6.QtCore import Qt

from desktop_app.dossier import write_json, write_toml
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.ui.dossiers import file_name
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
