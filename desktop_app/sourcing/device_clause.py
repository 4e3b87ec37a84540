"""The demand of the library that puts into the tender the device advised."""

from dataclasses import replace

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.hours_floor import asks_for_hours
from desktop_app.clauses.wording import defaults
from desktop_app.core.clause_choice import ClauseChoice, Dimension, Role
from desktop_app.core.tender import Tender
from desktop_app.sourcing.device import Device
from desktop_app.sourcing.device_advice import DeviceAdvice
from desktop_app.sourcing.hours import count_hours, settled
from desktop_app.sourcing.taking_up import take_up
from desktop_app.sourcing.volumes import lots_of, volume_of

ROLES = {Device.CRITERION: Role.CRITERION, Device.CONDITION: Role.EXECUTION}
ALREADY = frozenset({"critere-prevu", "condition-prevue"})
ENOUGH_HOURS = "heures-suffisantes"


def demand_for(advice: DeviceAdvice, tender: Tender, catalogue: Catalogue) -> Clause | None:
    """Return the first social demand that suits the family, none when none is to be added.

    A clause that asks for hours comes first when the hours counted make a job, else last.
    """
    role = ROLES.get(advice.device)
    if role is None or advice.branch in ALREADY:
        return None
    wants_hours = advice.branch == ENOUGH_HOURS
    suiting = (
        choice.clause
        for choice in catalogue.choices(tender)
        if choice.offered
        and (choice.clause.role, choice.clause.dimension) == (role, Dimension.SOCIAL)
    )
    ordered = sorted(suiting, key=lambda clause: asks_for_hours(clause) is not wants_hours)
    return next(iter(ordered), None)


def with_condition(tender: Tender, clause: Clause, catalogue: Catalogue) -> Tender:
    """Add an execution condition; one that asks for hours takes those counted for a whole."""
    choice = ClauseChoice(clause=clause.identifier, fields=defaults(clause))
    added = replace(tender, clauses=(*tender.clauses, choice))
    if not asks_for_hours(clause) or not tender.amount or lots_of(tender) != (None,):
        return added
    volume = volume_of(tender, None, catalogue)
    if not volume.hours:
        volume = settled(volume, count_hours(volume, catalogue.insertion))
    done = take_up(added, volume, catalogue.clauses)
    return replace(added, insertion=done.insertion, clauses=done.clauses)
