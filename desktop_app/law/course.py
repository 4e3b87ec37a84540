"""The course of a procedure: what must happen, on which ground, and when."""

import datetime
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.law import amounts
from desktop_app.law.base import LawBase
from desktop_app.law.calendar import Calendar, bid_delay, retro_calendar
from desktop_app.law.coverage import refuse_uncovered
from desktop_app.law.draft import Draft
from desktop_app.law.facts import FACTS
from desktop_app.law.findings import FIELD, MARK_TO_CHECK, holds, said
from desktop_app.law.formality import Bound, Deadline, Formality, TermUnit
from desktop_app.law.scene import Scene
from desktop_app.law.stage import Milestone
from desktop_app.law.text import Confidence
from desktop_app.law.working_days import ONE_DAY, WorkingDays

BID_DELAY = "delai-offres"
LONGEST_MONTHS = 1200
MONTHS_OF = {TermUnit.MONTHS: 1, TermUnit.YEARS: 12}
AFTER = {
    Milestone.SOURCING: "le sourçage",
    Milestone.FILE_READY: "la mise au point du dossier",
    Milestone.LAUNCH: "le lancement",
    Milestone.BIDS: "la remise des offres",
    Milestone.ANALYSIS: "l’analyse des offres",
    Milestone.AWARD: "la décision d’attribution",
    Milestone.REJECTION: "l’envoi des lettres de rejet",
    Milestone.SIGNATURE: "la signature",
    Milestone.NOTIFICATION: "la notification",
    Milestone.START: "le début du marché",
    Milestone.END: "la fin de l’exécution",
}
TERMS = {
    Bound.AT_LATEST: "Au plus tard {count} {unit} après {moment}",
    Bound.NOT_BEFORE: "Au moins {count} {unit} après {moment}",
    Bound.KEPT_UNTIL: "Pendant {count} {unit} au moins après {moment}",
}
DATED = {
    Bound.AT_LATEST: "le {day:%d/%m/%Y}",
    Bound.NOT_BEFORE: "pas avant le {day:%d/%m/%Y}",
    Bound.KEPT_UNTIL: "jusqu’au {day:%d/%m/%Y}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do: what, on which texts, within which term, and its day when it is known."""

    title: str
    what: str
    grounds: tuple[str, ...]
    confidence: Confidence
    deadline: Deadline | None
    term: str
    day: datetime.date | None


def steps(draft: Draft, base: LawBase) -> tuple[Step, ...]:
    """Return what must happen for a tender, in the order of its procedure.

    Raises:
        UserError: a day is outside the period that the base covers.
    """
    refuse_uncovered(draft.day, base)
    procedure = amounts.procedure_to_follow(Scene(draft, base))
    lawful = replace(draft, tender=replace(draft.tender, procedure=procedure))
    scene = Scene(lawful, base)
    days = _Days.of(lawful, retro_calendar(draft, base))
    order = tuple(Milestone)
    ordered = sorted(base.formalities.values(), key=lambda item: order.index(item.milestone))
    found = ((item, _wording(item, scene)) for item in ordered)
    return tuple(_step(item, text, scene, days) for item, text in found if text)


def _wording(formality: Formality, scene: Scene) -> str:
    answers = [holds(condition, scene) for condition in formality.conditions]
    if False in answers:
        return ""
    return formality.unknown if None in answers else formality.explanation


def _step(formality: Formality, text: str, scene: Scene, days: "_Days") -> Step:
    mark = MARK_TO_CHECK if formality.confidence is Confidence.TO_CHECK else ""
    deadline = formality.deadline if text == formality.explanation else None
    day = days.of_deadline(deadline) if deadline else None
    return Step(
        title=formality.title,
        what=mark + FIELD.sub(lambda match: _said(match[1], scene), text),
        grounds=formality.grounds,
        confidence=formality.confidence,
        deadline=deadline,
        term=_term(deadline, day) if deadline else "",
        day=day,
    )


def _said(name: str, scene: Scene) -> str:
    if name == BID_DELAY:
        procedure = scene.tender.procedure
        delay = bid_delay(procedure, scene.base) if procedure else None
        return str(delay.proposed) if delay else said(None)
    if name in scene.base.thresholds:
        return said(scene.threshold(name))
    return said(FACTS[name].of(scene))


def _term(deadline: Deadline, day: datetime.date | None) -> str:
    moment = AFTER[deadline.milestone]
    if deadline.unit is TermUnit.NEXT_QUARTER:
        words = f"Au premier trimestre de l’année qui suit {moment}"
    elif not deadline.count:
        words = f"Au plus tard le jour {_of(moment)}"
    else:
        unit = "an" if deadline.count == 1 and deadline.unit is TermUnit.YEARS else deadline.unit
        words = TERMS[deadline.bound].format(count=deadline.count, unit=unit, moment=moment)
    dated = f", soit {DATED[deadline.bound].format(day=day)}" if day else ""
    return f"{words}{dated}."


def _of(moment: str) -> str:
    return f"du {moment[3:]}" if moment.startswith("le ") else f"de {moment}"


@dataclass(frozen=True, slots=True)
class _Days:
    """The expected dates of a tender, from which the terms run."""

    expected: Mapping[Milestone, datetime.date]
    working: WorkingDays

    @classmethod
    def of(cls, draft: Draft, calendar: Calendar | None) -> "_Days":
        """Return the dates of a calendar, with the end of the contract."""
        expected = dict(calendar.expected) if calendar else {}
        start, months = expected.get(Milestone.START), draft.tender.months
        if start and months and months <= LONGEST_MONTHS:
            expected[Milestone.END] = add_months(start, months) - ONE_DAY
        return cls(expected, WorkingDays(draft.tender.buyer.insee))

    def of_deadline(self, deadline: Deadline) -> datetime.date | None:
        """Return the day of a term, moved to the safe side of a day off; none if not known."""
        begun = self.expected.get(deadline.milestone)
        if begun is None:
            return None
        day = _end_of_term(begun, deadline)
        if deadline.bound is Bound.KEPT_UNTIL:
            return day
        if deadline.bound is Bound.NOT_BEFORE:
            return self.working.on_or_after(day)
        return self.working.on_or_before(day)


def _end_of_term(begun: datetime.date, deadline: Deadline) -> datetime.date:
    if deadline.unit is TermUnit.DAYS:
        return begun + datetime.timedelta(days=deadline.count)
    if deadline.unit is TermUnit.NEXT_QUARTER:
        return datetime.date(begun.year + 1, 3, 31)
    return add_months(begun, deadline.count * MONTHS_OF[deadline.unit])


def add_months(day: datetime.date, months: int) -> datetime.date:
    """Return the same day some months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return day.replace(year=day.year + years, month=month + 1, day=min(day.day, last))
