"""What `conseiller` says of the course of a procedure and of its calendar."""

import datetime
from typing import Any

from desktop_app.catalogue import Catalogue
from desktop_app.cli.surroundings import say
from desktop_app.core.tender import Tender
from desktop_app.law.calendar import Calendar, retro_calendar
from desktop_app.law.course import Step, steps


def plain_course(tender: Tender, catalogue: Catalogue) -> dict[str, Any]:
    """Return the steps and the calendar of a tender in JSON."""
    draft, law = catalogue.draft(tender, tender.date), catalogue.law
    calendar = retro_calendar(draft, law)
    return {
        "etapes": [_plain_step(step, catalogue) for step in steps(draft, law)],
        "calendrier": _plain_calendar(calendar, catalogue) if calendar else None,
    }


def _plain_step(step: Step, catalogue: Catalogue) -> dict[str, Any]:
    answer = {
        "titre": step.title,
        "explication": step.what,
        "fondement": list(catalogue.law.articles(step.grounds)),
        "confiance": step.confidence.value,
    }
    if step.term:
        answer["echeance"] = step.term
    if step.day:
        answer["date"] = step.day.isoformat()
    return answer


def _plain_calendar(calendar: Calendar, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "procedure": calendar.procedure.value,
        "trop_tard": calendar.late,
        "remarques": list(calendar.remarks),
        "dates": [
            {
                "etape": item.milestone.value,
                "titre": item.title,
                "date": item.day.isoformat(),
                "calcul": item.how,
                "fondement": list(catalogue.law.articles(item.grounds)),
            }
            for item in calendar.dates
        ],
        "dates_attendues": {
            milestone.value: day.isoformat() for milestone, day in calendar.expected.items()
        },
    }


def say_course(answer: dict[str, Any]) -> None:
    """Write the steps and the calendar for the person who called."""
    say("Étapes :")
    for step in answer["etapes"]:
        say(f"  – {step['titre']} : {step['explication']} ({' ; '.join(step['fondement'])})")
        if "echeance" in step:
            say(f"    {step['echeance']}")
    calendar = answer["calendrier"]
    if calendar is None:
        return
    say("Rétro-calendrier :")
    for remark in calendar["remarques"]:
        say(f"  – {remark}")
    for item in calendar["dates"]:
        day = datetime.date.fromisoformat(item["date"])
        say(f"  – {day:%d/%m/%Y} – {item['titre']} : {item['calcul']}")
