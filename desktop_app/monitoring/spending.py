"""The shares of the yearly spending that the law sets by category: AGEC, EGalim."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import YearlySpend
from desktop_app.law.yearly import Goal, Scheme, YearlyTarget
from desktop_app.monitoring.figures import NO_BREAK
from desktop_app.monitoring.table import Gap, Lack, Measure, Section, Unit, aim_of, gaps

SECTIONS = {Scheme.AGEC: Section.AGEC, Scheme.EGALIM: Section.EGALIM}
PART_NAMES = {
    "reemploi": "dont issu du réemploi ou de la réutilisation",
    "recycle": "dont intégrant des matières recyclées",
    "durable": "dont durable et de qualité, bio compris",
    "bio": "dont biologique ou en conversion",
}


def spend_categories(catalogue: Catalogue) -> tuple[YearlyTarget, ...]:
    """Return the categories whose spending is followed, by scheme then by name."""
    targets = (one for one in catalogue.law.yearly.values() if one.scheme in SECTIONS)
    schemes = tuple(Scheme)
    return tuple(sorted(targets, key=lambda one: (schemes.index(one.scheme), one.title)))


def parts_of(target: YearlyTarget) -> tuple[str, ...]:
    """Return the parts of the spending that the goals of a category count, each once."""
    return tuple(dict.fromkeys(part for goal in target.goals for part in goal.counts))


def spend_measures(
    year: int, contracts: Iterable[Contract], catalogue: Catalogue
) -> Iterator[Measure]:
    """Yield each share of the spending of a year that a scheme sets."""
    lines = [
        line for contract in contracts for line in contract.follow_up.spending if line.year == year
    ]
    for target in spend_categories(catalogue):
        spent = [line for line in lines if line.category == target.identifier]
        for goal in target.goals:
            yield _measure(year, target, goal, spent)


def _measure(year: int, target: YearlyTarget, goal: Goal, spent: list[YearlySpend]) -> Measure:
    known = [line for line in spent if all(name in line.parts for name in goal.counts)]
    part = sum((_counted(line, goal) for line in known), Decimal(0))
    return Measure(
        section=SECTIONS[target.scheme],
        title=f"{target.title}{NO_BREAK}: {goal.title[:1].lower()}{goal.title[1:]}",
        unit=Unit.EUROS,
        part=part,
        whole=sum((line.total.euros for line in known), Decimal(0)),
        aim=aim_of(goal, year),
        gaps=_gaps(spent, known),
        category=target.title,
        grounds=target.grounds,
    )


def _counted(line: YearlySpend, goal: Goal) -> Decimal:
    parts = sum((line.parts[name].euros for name in goal.counts), Decimal(0))
    return min(parts, line.total.euros)


def _gaps(spent: list[YearlySpend], known: list[YearlySpend]) -> tuple[Gap, ...]:
    if not spent:
        return (Gap(Lack.SPEND),)
    return gaps(part=sum((line.total.euros for line in spent if line not in known), Decimal(0)))
