"""iCalendar (RFC 5545): the agenda of a document, for any calendar program."""

import datetime
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.core.errors import UserError
from desktop_app.documents.format import Format
from desktop_app.documents.outline import Agenda, Event, Outline

_LONGEST_LINE: Final = 75
_ONE_DAY: Final = datetime.timedelta(days=1)
_SPECIAL: Final = re.compile(r"[\\;,]")


def _write(outline: Outline, dossier: bytes, resources: Path) -> bytes:
    del dossier, resources
    if outline.agenda is None:
        raise UserError("Ce document n’a pas de dates à mettre dans un agenda.")
    lines = _calendar(outline, outline.agenda)
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _calendar(outline: Outline, agenda: Agenda) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Clausier//Agenda//FR")
    yield from ("CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    yield f"X-WR-CALNAME:{_escaped(f'{outline.title} – {outline.subject}')}"
    for event in agenda.events:
        yield from _event(event, agenda.written_for, outline)
    yield "END:VCALENDAR"


def _event(event: Event, written_for: datetime.date, outline: Outline) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{hashlib.sha256(event.key.encode()).hexdigest()[:32]}@clausier"
    yield f"DTSTAMP:{_day(written_for)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
    yield f"DTEND;VALUE=DATE:{_day(event.day + _ONE_DAY)}"
    yield f"SUMMARY:{_escaped(f'{event.title} – {outline.subject}')}"
    yield f"DESCRIPTION:{_escaped(event.note)}"
    yield from ("TRANSP:TRANSPARENT", "END:VEVENT")


def _day(day: datetime.date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text).replace("\n", "\\n")


def _folded(line: str) -> str:
    parts, length = [""], 0
    for sign in line:
        size = len(sign.encode())
        if length + size > _LONGEST_LINE:
            parts.append("")
            length = 1
        parts[-1] += sign
        length += size
    return "\r\n ".join(parts)


def _unprintable(outline: Outline, resources: Path) -> tuple[str, ...]:
    del outline, resources
    return ()


FORMAT = Format(name="ics", title="Agenda", write=_write, unprintable=_unprintable)
