import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.documents.formats.ics import FORMAT
from desktop_app.documents.outline import Agenda, Event, Facts, Outline

DAY = datetime.date(2027, 2, 28)
TEXTS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=120)
NOTES = st.lists(TEXTS, max_size=3).map("\n".join)


def outline(*events, title="Rétro-calendrier", subject="Nettoyage"):
    return Outline(
        title=title,
        subject=subject,
        author="Commune",
        reference="R",
        facts=Facts(()),
        blocks=(),
        agenda=Agenda(datetime.date(2026, 12, 1), events),
    )


def written(*events, **names):
    return FORMAT.write(outline(*events, **names), b"", Path())


def properties(content):
    text = content.decode()
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    lines = text.replace("\r\n ", "").split("\r\n")[:-1]
    return [tuple(line.split(":", 1)) for line in lines]


def unescaped(value):
    result, signs = "", iter(value)
    for sign in signs:
        following = next(signs) if sign == "\\" else ""
        result += {"n": "\n"}.get(following, following) or sign
    return result


def test_an_event_lasts_one_whole_day():
    read = properties(written(Event("k", DAY, "Signature", "Une note")))
    assert read[0] == ("BEGIN", "VCALENDAR")
    assert read[-1] == ("END", "VCALENDAR")
    assert ("VERSION", "2.0") in read
    assert ("DTSTART;VALUE=DATE", "20270228") in read
    assert ("DTEND;VALUE=DATE", "20270301") in read
    assert ("DTSTAMP", "20261201T000000Z") in read
    assert ("SUMMARY", "Signature – Nettoyage") in read


def test_a_key_gives_the_same_identifier_whatever_the_day():
    def identifier(event):
        return dict(properties(written(event)))["UID"]

    first = identifier(Event("k", DAY, "A", "B"))
    assert identifier(Event("k", datetime.date(2028, 1, 1), "C", "D")) == first
    assert identifier(Event("other", DAY, "A", "B")) != first


def test_special_signs_are_escaped():
    content = written(Event("k", DAY, "A ; B, C\\D", "Ligne 1\nLigne 2"))
    assert rb"SUMMARY:A \; B\, C\\D " in content
    assert rb"DESCRIPTION:Ligne 1\nLigne 2" in content


def test_no_event_gives_an_empty_calendar():
    assert b"VEVENT" not in written()
    assert written().endswith(b"END:VCALENDAR\r\n")


def test_a_document_without_dates_has_no_agenda():
    bare = Outline(title="T", subject="S", author="A", reference="R", facts=Facts(()), blocks=())
    with pytest.raises(UserError, match="agenda"):
        FORMAT.write(bare, b"", Path())
    assert FORMAT.unprintable(bare, Path()) == ()


@given(title=TEXTS, note=NOTES, subject=TEXTS)
def test_lines_are_short_and_read_back_whole(title, note, subject):
    content = written(Event("k", DAY, title, note), subject=subject)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    for line in content.split(b"\r\n"):
        line.decode()
    read = dict(properties(content))
    assert unescaped(read["SUMMARY"]) == f"{title} – {subject}"
    assert unescaped(read["DESCRIPTION"]) == note
