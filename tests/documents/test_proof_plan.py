import datetime
import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.follow_up import Award, FollowUp, LotAward
from desktop_app.core.money import Money
from desktop_app.documents.outline import Table, plain_text
from desktop_app.documents.printing import needed, outline_of, print_document

START = datetime.date(2027, 1, 4)


@pytest.fixture
def tender(contract_tender):
    return replace(contract_tender, wanted_start=START, months=12)


def codes(tender, catalogue):
    return {item.kind.code for item in needed(tender, catalogue)}


def test_a_tender_that_asks_for_proofs_needs_the_plan(tender, catalogue):
    assert "plan-preuves" in codes(tender, catalogue)


def test_a_tender_that_asks_for_none_does_not(bare_tender, catalogue):
    assert "plan-preuves" not in codes(bare_tender, catalogue)
    with pytest.raises(UserError, match="aucune preuve"):
        print_document(bare_tender, catalogue, "plan-preuves", "pdf")


def test_the_plan_says_who_checks_what_is_accepted_and_what_if_it_fails(tender, catalogue):
    text = plain_text(outline_of(tender, catalogue, "plan-preuves"))
    for said in (
        "Équivalent admis",
        "Par : responsable des bâtiments",
        "pénalité",
        "Au démarrage",
    ):
        assert said in text.replace("\u00a0", " ")


def test_the_calendar_has_one_line_for_each_dated_proof(tender, catalogue):
    outline = outline_of(tender, catalogue, "plan-preuves")
    (calendar,) = (
        block
        for block in outline.blocks
        if isinstance(block, Table) and block.caption == "Échéances"
    )
    assert len(calendar.rows) == 5
    assert calendar.rows[0][0].replace("\u00a0", " ") == "4 janvier 2027"


def test_without_a_start_there_is_no_calendar_and_the_plan_says_why(contract_tender, catalogue):
    text = plain_text(outline_of(contract_tender, catalogue, "plan-preuves"))
    assert "indiquez-le pour les obtenir" in text
    assert "Échéances" not in text


def test_the_award_moves_the_plan_and_its_holder_is_never_named(tender, catalogue):
    award = Award(
        start=datetime.date(2027, 3, 1),
        lots=(LotAward(lot=1, supplier="Atelier du Canal", amount=Money(1)),),
    )
    beside = Beside(follow_up=FollowUp(award=award, lessons="Un secret"))
    text = plain_text(outline_of(tender, catalogue, "plan-preuves", beside))
    assert "1er\u00a0mars 2027" in text
    assert "Atelier du Canal" not in text
    assert "Un secret" not in text


def test_the_agenda_has_one_event_for_each_day(tender, catalogue):
    agenda = print_document(tender, catalogue, "plan-preuves", "ics").decode()
    assert agenda.count("BEGIN:VEVENT") == 5
    assert "DTSTART;VALUE=DATE:20270104" in agenda
    assert agenda.startswith("BEGIN:VCALENDAR\r\n")


def test_an_event_keeps_its_name_when_its_day_moves(tender, catalogue):
    def names(day):
        moved = replace(tender, wanted_start=day)
        agenda = print_document(moved, catalogue, "plan-preuves", "ics").decode()
        return {line for line in agenda.splitlines() if line.startswith("UID:")}

    assert names(START) == names(START + datetime.timedelta(days=7))
    assert names(START) != names(START.replace(year=2028))


def test_the_plan_is_an_accessible_pdf(tender, catalogue):
    pdf = print_document(tender, catalogue, "plan-preuves", "pdf")
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "Plan de preuves" in reader.pages[0].extract_text()
