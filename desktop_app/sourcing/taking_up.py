"""What a tender becomes when the hours counted for a lot are taken up."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.clauses.clause import Clause
from desktop_app.clauses.hours_floor import HOURS, asks_for_hours
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.tender import Tender


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingUp:
    """The volumes and the clauses of the tender, and how the clauses were filled.

    `filled` are the titles of the clauses that now say the hours; `refused` those whose blank does
    not accept so many.
    """

    insertion: tuple[InsertionVolume, ...]
    clauses: tuple[ClauseChoice, ...]
    filled: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


def take_up(tender: Tender, volume: InsertionVolume, library: Mapping[str, Clause]) -> TakingUp:
    """Keep a volume in place of the one of the same lot, and fill the clause that asks for it."""
    others = tuple(one for one in tender.insertion if one.lot != volume.lot)
    volumes = tuple(sorted((*others, volume), key=lambda one: one.lot))
    choices, filled, refused = [], [], []
    for choice in tender.clauses:
        clause = library.get(choice.clause)
        if clause is None or not asks_for_hours(clause) or not _covers(choice, volume):
            choices.append(choice)
            continue
        hours = sum(one.hours for one in volumes if _covers(choice, one))
        if clause.fields[HOURS].refusal(hours):
            choices.append(choice)
            refused.append(clause.title)
            continue
        choices.append(replace(choice, fields={**choice.fields, HOURS: hours}))
        filled.append(clause.title)
    return TakingUp(
        insertion=volumes,
        clauses=tuple(choices),
        filled=tuple(filled),
        refused=tuple(refused),
    )


def _covers(choice: ClauseChoice, volume: InsertionVolume) -> bool:
    return not volume.lot or not choice.lots or volume.lot in choice.lots
