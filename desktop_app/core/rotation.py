"""Fair turns among suppliers: who was consulted how often, and who never.

Names are proposed by no other rule than never having been asked: never by place, and the
alphabet favours nobody.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.folding import fold
from desktop_app.core.supplier import Supplier

IN_A_ROW = 3
PROPOSED = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """How often a supplier was consulted, and when last."""

    supplier: Supplier
    count: int
    last: date


@dataclass(frozen=True, slots=True)
class Rotation:
    """The suppliers consulted, the most often first, and those who never were, by name."""

    turns: tuple[Turn, ...]
    never: tuple[Supplier, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """One consultation: the family of the purchase, who was asked, and when last."""

    family: str
    suppliers: frozenset[int]
    day: date = date.min


@dataclass(frozen=True, slots=True)
class Repeated:
    """A supplier asked each of the last times for a family of purchases."""

    supplier: int
    family: str


def rotation(suppliers: Iterable[Supplier], consulted: Mapping[int, tuple[int, date]]) -> Rotation:
    """Tell suppliers that were consulted, and how often, from those who never were."""
    turns: list[Turn] = []
    never: list[Supplier] = []
    for supplier in suppliers:
        count, last = consulted.get(supplier.identifier, (0, date.min))
        if count:
            turns.append(Turn(supplier, count, last))
        else:
            never.append(supplier)
    turns.sort(key=lambda turn: (-turn.count, -turn.last.toordinal(), fold(turn.supplier.name)))
    never.sort(key=lambda supplier: (fold(supplier.name), supplier.identifier))
    return Rotation(tuple(turns), tuple(never))


def occasions(
    exchanges: Iterable[Exchange], family_of: Callable[[int], str]
) -> tuple[Occasion, ...]:
    """Return the consultations that requests for quotes make up, the earliest first.

    Requests for one tender are one consultation; without a tender, those of one day are.

    Args:
        exchanges: in any order; only requests for quotes count.
        family_of: the family of purchases of a tender, 0 being none.
    """
    requests = (item for item in exchanges if item.kind is ExchangeKind.QUOTE_REQUEST)
    asked: dict[tuple[int, date | None], list[Exchange]] = {}
    for item in sorted(requests, key=lambda item: (item.day, item.identifier)):
        key = (item.tender, None if item.tender else item.day)
        asked.setdefault(key, []).append(item)
    return tuple(
        Occasion(family_of(tender), frozenset(item.supplier for item in items), items[-1].day)
        for (tender, _), items in asked.items()
    )


def counted(times: Iterable[Occasion]) -> dict[int, tuple[int, date]]:
    """Return how many times each supplier was consulted, and when last."""
    found: dict[int, tuple[int, date]] = {}
    for occasion in times:
        for supplier in occasion.suppliers:
            count, last = found.get(supplier, (0, date.min))
            found[supplier] = (count + 1, max(last, occasion.day))
    return found


def repeated(
    times: Iterable[Occasion], same_trade: Callable[[int, int], bool]
) -> tuple[Repeated, ...]:
    """Return who was asked three times running for purchases of one family.

    Args:
        times: the earliest first.
        same_trade: whether two suppliers sell the same; it stands for the family of purchases
            that have none, so that stationery does not come between two cleanings.
    """
    by_family: dict[str, list[Occasion]] = {}
    for occasion in times:
        by_family.setdefault(occasion.family, []).append(occasion)
    return tuple(
        Repeated(supplier, family)
        for family, asked in by_family.items()
        for supplier in sorted(frozenset().union(*(occasion.suppliers for occasion in asked)))
        if _is_always_asked(supplier, asked, same_trade)
    )


def _is_always_asked(
    supplier: int, asked: list[Occasion], same_trade: Callable[[int, int], bool]
) -> bool:
    alike = [
        occasion.suppliers
        for occasion in asked
        if occasion.family
        or supplier in occasion.suppliers
        or any(same_trade(supplier, other) for other in occasion.suppliers)
    ]
    last = alike[-IN_A_ROW:]
    return len(last) == IN_A_ROW and all(supplier in suppliers for suppliers in last)


def never_asked(
    candidates: Iterable[int], consulted: Collection[int], day: date, count: int = PROPOSED
) -> tuple[int, ...]:
    """Return a few of the candidates who were never consulted, others on another day."""
    new = [candidate for candidate in dict.fromkeys(candidates) if candidate not in consulted]
    return tuple(sorted(new, key=lambda candidate: _lot(candidate, day))[:count])


def _lot(candidate: int, day: date) -> bytes:
    return hashlib.blake2b(f"{day.isoformat()}/{candidate}".encode(), digest_size=8).digest()
