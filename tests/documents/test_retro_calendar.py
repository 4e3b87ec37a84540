import dataclasses
import datetime
import re
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.core.tender import Procedure
from desktop_app.documents.outline import plain_text, texts
from desktop_app.documents.printing import needed, outline_of, print_document

REFERENCE = Path(__file__).parent.parent / "reference"
ARTICLE = re.compile(r"\b([LRD])\.\u00a0(\d{4}(?:-\d+)+)")
START = datetime.date(2027, 5, 17)


@pytest.fixture
def planned(contract_tender):
    return dataclasses.replace(contract_tender, wanted_start=START)


def test_retro_calendar_reads_like_the_reference(planned, catalogue):
    expected = (REFERENCE / "calendrier.txt").read_text(encoding="utf-8")
    assert plain_text(outline_of(planned, catalogue, "calendrier")) == expected


def test_agenda_is_written_like_the_reference(planned, catalogue):
    expected = (REFERENCE / "calendrier.ics").read_bytes()
    assert print_document(planned, catalogue, "calendrier", "ics") == expected


def test_retro_calendar_is_needed_only_when_a_start_is_wanted(planned, contract_tender, catalogue):
    assert "calendrier" not in [item.kind.code for item in needed(contract_tender, catalogue)]
    last = needed(planned, catalogue)[-1]
    assert (last.kind.code, last.format) == ("calendrier", "ics")
    assert "17\u00a0mai 2027" in last.why
    unknown = dataclasses.replace(planned, procedure=None, amount=Money(0))
    assert "calendrier" not in [item.kind.code for item in needed(unknown, catalogue)]


@pytest.mark.parametrize(
    "changes", [{"wanted_start": None}, {"procedure": None, "amount": Money(0)}]
)
def test_retro_calendar_without_what_it_needs_is_refused(planned, catalogue, changes):
    tender = dataclasses.replace(planned, **changes)
    with pytest.raises(UserError, match="debut_souhaite"):
        print_document(tender, catalogue, "calendrier", "ics")


def test_retro_calendar_is_printed_as_pdf_too(planned, catalogue):
    assert print_document(planned, catalogue, "calendrier", "pdf").startswith(b"%PDF-")


def test_a_late_launch_shows_the_dates_to_expect(planned, catalogue):
    late = dataclasses.replace(planned, date=datetime.date(2027, 4, 1))
    said = plain_text(outline_of(late, catalogue, "calendrier"))
    assert "Avec le lancement prévu" in said
    events = outline_of(late, catalogue, "calendrier").agenda.events
    assert events[0].day == datetime.date(2027, 4, 1)
    assert "trop tardif" in events[0].note
    on_time = plain_text(outline_of(planned, catalogue, "calendrier"))
    assert "Avec le lancement prévu" not in on_time


def test_an_event_keeps_its_key_when_its_day_changes(planned, catalogue):
    def keys(tender):
        return [event.key for event in outline_of(tender, catalogue, "calendrier").agenda.events]

    first = keys(planned)
    assert len(set(first)) == len(first)
    assert keys(dataclasses.replace(planned, wanted_start=datetime.date(2027, 6, 1))) == first
    renewal = dataclasses.replace(planned, wanted_start=datetime.date(2030, 5, 17))
    assert not set(keys(renewal)) & set(first)


@pytest.mark.parametrize("procedure", Procedure)
def test_every_article_of_the_calendar_exists(planned, catalogue, official_articles, procedure):
    tender = dataclasses.replace(planned, procedure=procedure, amount=Money.from_euros(1_000))
    said = " ".join(texts(outline_of(tender, catalogue, "calendrier")))
    said = re.sub(r"C(?:JA|GCT), art\. \S+", "", said)
    cited = {kind + number for kind, number in ARTICLE.findall(said)}
    assert cited - official_articles == set()
    assert cited or procedure is Procedure.EXEMPT
