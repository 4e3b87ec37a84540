"""The table of a year, from every contract of the book and its follow-up."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.core.contract import Contract
from desktop_app.law.course import add_months
from desktop_app.monitoring.awarded import (
    awarded,
    consideration_measures,
    structure_measures,
    without_award,
)
from desktop_app.monitoring.figures import counted
from desktop_app.monitoring.hours import HoursDue, hours_done, hours_due
from desktop_app.monitoring.rhythm import is_countable
from desktop_app.monitoring.spending import spend_measures
from desktop_app.monitoring.standing import span_of
from desktop_app.monitoring.table import Measure, Section, Unit, YearlyTable, gaps

BOOK_ONLY = (
    "Le bilan compte les marchés du carnet et les dépenses saisies dans leur suivi : ce qui est"
    " acheté autrement n’y est pas."
)
YEAR_RULE = (
    "Un marché compte dans l’année de sa notification, ou de son début quand la notification n’est"
    " pas saisie. Une considération est une clause, un critère ou une réservation, sur un lot au"
    " moins."
)
HOURS_TITLE = "Heures d’insertion faites, sur les heures prévues de l’année"
NO_AIM = (
    "Aucun objectif national n’est connu pour cette année\u00a0: le successeur du plan national"
    " pour des achats durables est à vérifier."
)


def yearly_table(year: int, contracts: Iterable[Contract], catalogue: Catalogue) -> YearlyTable:
    """Return the table of a year; nothing known gives no share, never a false zero."""
    contracts = tuple(contracts)
    found = awarded(year, contracts, catalogue)
    measures = (
        *consideration_measures(year, found, catalogue),
        *_hour_measures(year, contracts, catalogue),
        *structure_measures(found),
        *spend_measures(year, contracts, catalogue),
    )
    return YearlyTable(
        year=year,
        contracts=len(found),
        measures=measures,
        remarks=tuple(_remarks(year, contracts, measures)),
        not_awarded=without_award(year, contracts),
    )


def years_of(contracts: Iterable[Contract], this_year: int) -> tuple[int, ...]:
    """Return the years that the contracts speak of, this year included, the last one first."""
    years = {this_year}
    for contract in contracts:
        follow_up = contract.follow_up
        years.add(contract.tender.date.year)
        days = (follow_up.award.notified_on, follow_up.award.start)
        years |= {day.year for day in days if day}
        years |= {line.year for line in follow_up.spending}
        years |= {month.period.year for month in follow_up.months_done}
    return tuple(sorted(years, reverse=True))


def _remarks(
    year: int, contracts: tuple[Contract, ...], measures: tuple[Measure, ...]
) -> Iterator[str]:
    silent = without_award(year, contracts)
    if silent:
        launched = counted(silent, "marché lancé", "marchés lancés", f"en {year}")
        yield (
            f"{launched}, sans attribution saisie\u00a0: les marchés sans attribution ne sont pas"
            " comptés."
        )
    yield YEAR_RULE
    yield BOOK_ONLY
    if any(one.aim is not None and one.aim.share is None for one in _of_contracts(measures)):
        yield NO_AIM


def _hour_measures(
    year: int, contracts: tuple[Contract, ...], catalogue: Catalogue
) -> Iterator[Measure]:
    part = whole = Decimal(0)
    undated = silent = 0
    for contract in contracts:
        volumes = hours_due(contract.tender, catalogue)
        if not volumes or not contract.follow_up.award.start:
            continue
        months = _months_in(contract, year)
        if months is None:
            undated += 1
        elif months[0]:
            due, done = _hours(contract, volumes, year, months)
            whole += due
            part += done
            silent += not _has_hours(contract, year)
    yield Measure(
        section=Section.HOURS,
        title=HOURS_TITLE,
        unit=Unit.HOURS,
        part=part,
        whole=whole,
        gaps=gaps(months=undated, hours=silent),
    )


def _hours(
    contract: Contract, volumes: tuple[HoursDue, ...], year: int, months: tuple[int, int]
) -> tuple[Decimal, Decimal]:
    within, whole = months
    due = sum((Decimal(one.hours) * within / whole for one in volumes), Decimal(0))
    if not _has_hours(contract, year):
        return Decimal(0), Decimal(0)
    done = hours_done(contract.follow_up.months_done, (), year)
    return due.quantize(Decimal(1)), Decimal(done)


def _has_hours(contract: Contract, year: int) -> bool:
    return any(item.period.year == year for item in contract.follow_up.months_done)


def _months_in(contract: Contract, year: int) -> tuple[int, int] | None:
    start, months = span_of(contract.tender, contract.follow_up)
    if start is None or months is None or not is_countable(start, months):
        return None
    within = sum(add_months(start, rank).year == year for rank in range(months))
    return within, months


def _of_contracts(measures: tuple[Measure, ...]) -> Iterator[Measure]:
    return (one for one in measures if one.section is Section.CONSIDERATIONS)
