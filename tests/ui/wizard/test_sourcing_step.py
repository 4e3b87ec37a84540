import datetime
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.book.beside import beside
from desktop_app.core.contact import Contact
from desktop_app.core.exchange import ExchangeKind
from desktop_app.core.lot import Lot
from desktop_app.core.profile import Offer, Profile
from desktop_app.core.sourcing import sourcing_note
from desktop_app.core.supplier import Supplier
from desktop_app.documents.outline import plain_text
from desktop_app.documents.printing import outline_of
from desktop_app.monitoring.handover import handover
from desktop_app.sourcing.band import Band
from desktop_app.sourcing.candidate import Candidate, Pool
from desktop_app.sourcing.capacity import Ability
from desktop_app.sourcing.survey import survey
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.steps.sourcing import SourcingStep

SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
PIECE = "compte-rendu-sourcage"


@pytest.fixture
def step(session, contract_tender, qtbot):
    offer = Offer(families=("nettoyage-locaux",))
    for name, mail, staff in (("Net", "net@x.fr", 20), ("Clair", "", 30), ("Petit", "p@x.fr", 0)):
        profile = Profile(offers=(offer,), headcount=staff)
        contact = Contact(email=mail)
        session.book.suppliers.put(Supplier(name=name, contact=contact, profile=profile))
    (number,) = session.book.tenders.put(contract_tender).identifiers
    step = SourcingStep(TenderEditor(session, number))
    qtbot.addWidget(step)
    step.resize(900, 1400)
    step.show()
    step.enter()
    step.show_tender(step.editor.tender)
    qtbot.waitUntil(lambda: step.search.errand.idle)
    yield step
    step.editor.flush()


def choose(step, *rows):
    model = step.list.table.selectionModel()
    model.clearSelection()
    for row in rows:
        model.select(step.list.model.index(row, 0), SELECT)


def named(step):
    return [item.supplier.name for item in step.list.model.values]


def test_who_could_answer_is_listed_with_reasons(step):
    assert named(step) == ["Net", "Clair", "Petit"]
    assert "3" in step.market.total.text()
    step.list.table.selectRow(2)
    assert "non calculable" in step.list.reasons.text()


def test_a_distance_not_known_says_what_to_fill_in(step):
    market, candidates = step.market, tuple(item.supplier for item in step.list.model.values)
    lost = Pool({Band.UNKNOWN: 3}, tuple(Candidate(one, None) for one in candidates))
    some = Pool({Band.NEAR: 2, Band.UNKNOWN: 1}, lost.candidates)
    for insee, pool, said in (
        ("", lost, "code INSEE de la mairie"),
        ("59350", lost, "commune des fournisseurs"),
        ("59350", some, "1 fournisseur"),
        ("59350", Pool({Band.NEAR: 3}, lost.candidates), ""),
    ):
        step.editor.change(buyer=replace(step.editor.tender.buyer, insee=insee))
        market.show_survey(survey(step.editor.tender, step.editor.catalogue, pool))
        assert said in market.unplaced.text()
        assert market.unplaced.isHidden() is not bool(said)
        assert "non calculable" not in market.circles.text()


def test_who_is_able_is_said_without_a_name_for_the_whole(step):
    def told():
        return [one.text() for one in step.market.findChildren(Sentence)]

    candidates = tuple(Candidate(item.supplier, 3.0) for item in step.list.model.values)
    pool = Pool({Band.NEAR: 3}, candidates)
    step.editor.change(lots=())
    step.market.show_survey(survey(step.editor.tender, step.editor.catalogue, pool))
    known = "2 fournisseurs sûrement capables\u00a0; 1 à interroger."
    assert any(text.startswith(known) for text in told())
    step.editor.change(lots=(Lot(number=1, designation="École"),))
    step.market.show_survey(survey(step.editor.tender, step.editor.catalogue, pool))
    assert any(text.startswith("Lot") and "École" in text for text in told())
    assert not any(text.startswith(known) for text in told())


def test_thousands_stand_apart_and_those_left_out_are_told(step):
    candidates = tuple(Candidate(item.supplier, 3.0) for item in step.list.model.values)
    tender, catalogue = step.editor.tender, step.editor.catalogue
    step.market.show_survey(survey(tender, catalogue, Pool({Band.NEAR: 2_951}, candidates)))
    assert "2\u202f951" in step.market.total.text()
    assert "2\u202f951" in step.market.circles.text()
    assert "pas encore examinés\u00a0: 2\u202f948" in step.market.others.text()
    step.market.show_survey(survey(tender, catalogue, Pool({Band.NEAR: 3}, candidates)))
    assert step.market.others.isHidden()


def test_the_filter_keeps_one_opinion(step):
    step.list.filter.show_value(Ability.ABLE.value)
    step.list.filter.answered.emit(Ability.ABLE.value)
    assert named(step) == []
    step.list.filter.show_value(Ability.TO_CHECK.value)
    step.list.filter.answered.emit(Ability.TO_CHECK.value)
    assert len(named(step)) == 3


def test_without_an_activity_nothing_is_searched(session, qtbot):
    step = SourcingStep(TenderEditor(session, 0))
    qtbot.addWidget(step)
    step.show_tender(step.editor.tender)
    step.enter()
    assert not step.wait.isHidden()
    assert step.list.isHidden()


def test_one_gesture_notes_an_exchange_with_several(step, session):
    choose(step, 0, 1)
    step.contacts.text.setText("Envoyé.")
    QTest.mouseClick(step.contacts.note, Qt.MouseButton.LeftButton)
    kept = session.book.exchanges.of_tender(step.editor.identifier)
    assert [(item.kind, item.text) for item in kept] == [(ExchangeKind.EMAIL, "Envoyé.")] * 2
    (sent,) = session.book.sourcing.get(step.editor.identifier).rounds
    assert len(sent.suppliers) == 2
    assert sent.questions == step.editor.family.questions


def test_a_day_to_come_is_refused(step, session):
    choose(step, 0)
    step.contacts.day.show_value(session.today() + datetime.timedelta(days=1))
    QTest.mouseClick(step.contacts.note, Qt.MouseButton.LeftButton)
    assert session.book.exchanges.of_tender(step.editor.identifier) == ()


def test_an_answer_is_no_sending_of_questions(step, session):
    choose(step, 0)
    step.contacts.kind.show_value(ExchangeKind.ANSWER)
    step.contacts.note.click()
    assert session.book.sourcing.get(step.editor.identifier).rounds == ()


def test_several_addresses_are_hidden_from_one_another(step):
    opened = []
    step.contacts.open_link = lambda url: opened.append(url.toString()) or True
    choose(step, 0, 1, 2)
    step.contacts.mail.click()
    assert opened[0].startswith("mailto:?bcc=net@x.fr,p@x.fr&")
    assert "Clair" in step.contacts.no_mail.text()


def test_one_address_is_written_to(step):
    opened = []
    step.contacts.open_link = lambda url: opened.append(url.toString()) or True
    choose(step, 0)
    step.contacts.mail.click()
    assert opened[0].startswith("mailto:net@x.fr?")
    choose(step, 1)
    assert not step.contacts.mail.isEnabled()


def test_without_a_mail_program_the_letter_is_copied(step):
    QGuiApplication.clipboard().clear()
    step.contacts.open_link = lambda _url: False
    choose(step, 0)
    step.contacts.mail.click()
    assert "mêmes questions" in QGuiApplication.clipboard().text()


def test_questions_of_the_clerk_replace_those_of_the_family(step, session):
    assert step.questions.value().splitlines() == list(step.editor.family.questions)
    step.questions.answered.emit("Une seule ?\n\n")
    step.sourcing.flush()
    assert session.book.sourcing.get(step.editor.identifier).questions == ("Une seule ?",)
    step.questions.answered.emit("\n".join(step.editor.family.questions))
    step.sourcing.flush()
    assert session.book.sourcing.get(step.editor.identifier).questions == ()


def test_new_questions_after_a_sending_are_said(step):
    choose(step, 0)
    step.contacts.note.click()
    assert step.changed.isHidden()
    step.questions.answered.emit("Une autre ?")
    assert not step.changed.isHidden()


def test_the_note_is_kept_in_the_dossier(step):
    step.note.setPlainText("Trois savent le faire.")
    assert sourcing_note(step.editor.tender) == "Trois savent le faire."


def test_minutes_tell_the_exchanges_of_the_book_and_no_request_for_quotes(step, session):
    choose(step, 0)
    step.contacts.note.click()
    step.contacts.kind.show_value(ExchangeKind.QUOTE_REQUEST)
    choose(step, 1)
    step.contacts.note.click()
    step.need_change.answered.emit("Deux passages.")
    step.sourcing.flush()
    papers = beside(session.book, step.editor.identifier)
    outline = outline_of(step.editor.tender, session.catalogue, PIECE, papers)
    text = plain_text(outline)
    assert "Net |" in text
    assert "Clair |" not in text
    assert "Deux passages." in text
    state = handover(step.editor.tender, papers, session.catalogue, session.today())
    assert any(line.endswith("Clair\u00a0: demande de devis") for line in state.consulted)


def test_an_erased_supplier_leaves_the_minutes(step, session):
    choose(step, 0)
    step.contacts.note.click()
    session.book.suppliers.remove(step.list.model.values[0].supplier.identifier)
    assert beside(session.book, step.editor.identifier).sourcing.contacted == ()


def test_an_empty_line_being_typed_stays(step):
    step.questions.setFocus()
    QTest.keyClick(step.questions, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(step.questions, Qt.Key.Key_Return)
    assert step.questions.value().endswith("\n")
    QTest.keyClicks(step.questions, "Quand ?")
    step.sourcing.flush()
    assert step.sourcing.sheet.questions[-1] == "Quand ?"
    step.editor.undo()
    assert step.questions.value().splitlines() == list(step.editor.family.questions)


def is_told(step):
    return any("Un seul fournisseur" in hint.text() for hint in step.findChildren(Hint))


def test_asking_one_supplier_alone_is_said(step, qtbot):
    choose(step, 0)
    step.contacts.note.click()
    assert is_told(step)
    choose(step, 1)
    step.contacts.note.click()
    qtbot.waitUntil(lambda: not is_told(step))
