"""What a clause says in one town on one day, where a text gives several dates by population."""

import datetime
from dataclasses import dataclass, replace

from desktop_app.clauses.clause import Blank, Clause
from desktop_app.core.clause_choice import ClauseChoice


@dataclass(frozen=True, slots=True)
class Town:
    """How many people live in a town, when it is known, and the day that is spoken of."""

    population: int | None
    day: datetime.date


def for_town(clause: Clause, choice: ClauseChoice, town: Town) -> ClauseChoice:
    """Return a choice whose blanks left as they were say the one text that holds."""
    known = {
        name: blank.by_population.said(town.population, town.day)
        for name, blank in known_blanks(clause, choice, town).items()
        if blank.by_population
    }
    return replace(choice, fields={**choice.fields, **known}) if known else choice


def known_blanks(clause: Clause, choice: ClauseChoice, town: Town) -> dict[str, Blank]:
    """Return the blanks for which the town decides, unless a person did."""
    return {
        name: blank
        for name, blank in clause.fields.items()
        if blank.by_population
        and blank.by_population.said(town.population, town.day)
        and choice.fields.get(name, blank.default) == blank.default
    }
