"""The calendar of a purchase, counted back from the day when the contract should start."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.core.errors import UserError
from desktop_app.core.tender import Procedure
from desktop_app.law import amounts
from desktop_app.law.base import LawBase
from desktop_app.law.coverage import refuse_uncovered
from desktop_app.law.draft import Draft
from desktop_app.law.scene import Scene
from desktop_app.law.stage import Delay, DelayUnit, Milestone, QuietPeriod, Stage
from desktop_app.law.text import Confidence
from desktop_app.law.working_days import WorkingDays

UNITS = {
    DelayUnit.DAYS: ("jour", "jours"),
    DelayUnit.WORKING_DAYS: ("jour ouvré", "jours ouvrés"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDate:
    """One date of the calendar, and how it is computed."""

    milestone: Milestone
    title: str
    day: datetime.date
    how: str
    grounds: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The dates in order, what to be careful of, and the dates to expect.

    When the launch is too late for the start wanted, those to expect are counted from it.
    """

    procedure: Procedure
    dates: tuple[PlannedDate, ...]
    remarks: tuple[str, ...]
    late: bool
    expected: Mapping[Milestone, datetime.date]


def retro_calendar(draft: Draft, base: LawBase) -> Calendar | None:
    """Return the calendar of a tender, none while its start or its procedure is not known.

    Raises:
        UserError: a day is outside the period that the base covers.
    """
    refuse_uncovered(draft.day, base)
    procedure = amounts.procedure_to_follow(Scene(draft, base))
    start, end = draft.tender.wanted_start, base.stages.get(Milestone.START)
    if start is None or procedure is None or end is None:
        return None
    _refuse_uncovered_start(start, base)
    days = WorkingDays(draft.tender.buyer.insee)
    count = _Count(tuple(_stages(procedure, base)), end, days)
    dates = tuple(count.back_from(start))
    launch = next(item.day for item in dates if item.milestone is Milestone.LAUNCH)
    late = draft.tender.date > launch
    expected = {item.milestone: item.day for item in dates}
    if late:
        expected = dict(count.ahead_from(draft.tender.date))
    spoken = _launch_remark(draft.tender.date, launch, start, expected[Milestone.START])
    quiet = (_quiet_remark(period, dates) for period in base.periods.values())
    return Calendar(
        procedure=procedure,
        dates=dates,
        remarks=(spoken, *filter(None, quiet)),
        late=late,
        expected=expected,
    )


def bid_delay(procedure: Procedure, base: LawBase) -> Delay | None:
    """Return the time proposed to bidders in a procedure, and what the law wants at least."""
    launch = base.stages.get(Milestone.LAUNCH)
    return launch.delay(procedure) if launch else None


def _refuse_uncovered_start(start: datetime.date, base: LawBase) -> None:
    first, last = base.version.covers_since, base.version.covers_until
    if not first <= start <= last:
        raise UserError(
            f"Le début souhaité du {start:%d/%m/%Y} est hors de la période couverte par les"
            f" règles (du {first:%d/%m/%Y} au {last:%d/%m/%Y}) : corrigez-le."
        )


def _stages(procedure: Procedure, base: LawBase) -> Iterator[tuple[Stage, Delay]]:
    order = tuple(Milestone)
    for stage in sorted(base.stages.values(), key=lambda item: order.index(item.identifier)):
        delay = stage.delay(procedure)
        if delay:
            yield stage, delay


@dataclass(frozen=True, slots=True)
class _Count:
    """Counts days from one stage to another, back or ahead."""

    stages: tuple[tuple[Stage, Delay], ...]
    end: Stage
    days: WorkingDays

    def back_from(self, start: datetime.date) -> list[PlannedDate]:
        """Return each stage with its date, the last one on a given day."""
        day, later = start, self.end
        dates = [self._start(start)]
        for stage, delay in reversed(self.stages):
            raw = self._before(day, delay)
            day = self.days.on_or_before(raw)
            how = _how(delay, later, _moved(raw, day, self.days.rest(raw)))
            dates.insert(0, _planned(stage, day, how, delay))
            later = stage
        return dates

    def ahead_from(self, launch: datetime.date) -> Iterator[tuple[Milestone, datetime.date]]:
        """Yield each milestone from the launch on, with its date."""
        day = launch
        names = [stage.identifier for stage, _ in self.stages]
        for stage, delay in self.stages[names.index(Milestone.LAUNCH) :]:
            yield stage.identifier, day
            day = self._after(day, delay)
        yield self.end.identifier, day

    def _before(self, day: datetime.date, delay: Delay) -> datetime.date:
        if delay.unit is DelayUnit.WORKING_DAYS:
            return self.days.back(day, delay.proposed)
        return day - datetime.timedelta(days=delay.proposed)

    def _after(self, day: datetime.date, delay: Delay) -> datetime.date:
        if delay.unit is DelayUnit.WORKING_DAYS:
            return self.days.ahead(day, delay.proposed)
        return self.days.on_or_after(day + datetime.timedelta(days=delay.proposed))

    def _start(self, start: datetime.date) -> PlannedDate:
        rest = self.days.rest(start)
        warned = f" Ce n’est pas un jour ouvré ({rest})." if rest else ""
        return _planned(self.end, start, f"Date que vous souhaitez.{warned}", None)


def _planned(stage: Stage, day: datetime.date, how: str, delay: Delay | None) -> PlannedDate:
    return PlannedDate(
        milestone=stage.identifier,
        title=stage.title,
        day=day,
        how=how,
        grounds=delay.grounds if delay else (),
        confidence=delay.confidence if delay else Confidence.CONFIRMED,
    )


def _moved(raw: datetime.date, day: datetime.date, rest: str) -> str:
    if raw == day:
        return ""
    return f" Le {raw:%d/%m/%Y} n’est pas ouvré ({rest}) : la date est avancée."


def _how(delay: Delay, later: Stage, moved: str) -> str:
    unit = UNITS[delay.unit][delay.proposed > 1]
    counted = f"{delay.proposed} {unit} avant « {later.title} »."
    legal = (
        f"Minimum légal : {delay.least} jours."
        if delay.least
        else "Délai proposé, que la loi ne chiffre pas."
    )
    return f"{counted}{moved} {legal} {delay.reason}"


def _launch_remark(
    planned: datetime.date, latest: datetime.date, start: datetime.date, earliest: datetime.date
) -> str:
    if planned > latest:
        return (
            f"Le lancement prévu le {planned:%d/%m/%Y} est trop tardif pour commencer le"
            f" {start:%d/%m/%Y} : avec ces délais, il fallait lancer le {latest:%d/%m/%Y} au plus"
            f" tard. Lancé à la date prévue, le marché commence à partir du {earliest:%d/%m/%Y}."
        )
    margin = (latest - planned).days
    spare = f"il reste {margin} jours de marge" if margin > 1 else "il n’y a pas de marge"
    return (
        f"Le lancement prévu le {planned:%d/%m/%Y} convient : il faut lancer le"
        f" {latest:%d/%m/%Y} au plus tard, {spare}."
    )


def _quiet_remark(period: QuietPeriod, dates: tuple[PlannedDate, ...]) -> str:
    days = {item.milestone: item.day for item in dates}
    years = range(dates[0].day.year - 1, dates[-1].day.year + 1)
    spans = [period.in_year(year) for year in years]
    launch, bids = days[Milestone.LAUNCH], days[Milestone.BIDS]
    met = [
        f"« {item.title} » ({item.day:%d/%m/%Y})"
        for item in dates[:-1]
        if any(first <= item.day <= last for first, last in spans)
    ]
    if any(first <= bids and launch <= last for first, last in spans):
        met.insert(0, f"le délai pour répondre (du {launch:%d/%m/%Y} au {bids:%d/%m/%Y})")
    if not met:
        return ""
    return f"Pendant {period.title} : {', '.join(met)}. {period.reason}"
