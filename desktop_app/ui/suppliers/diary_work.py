"""What the diary reads in the book, away from the window."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from desktop_app.book.diary import Ending
from desktop_app.book.query import Query
from desktop_app.book.reader import BookReader
from desktop_app.core.folding import plain_words
from desktop_app.core.profile import NO_PROFILE, valid_approvals
from desktop_app.core.rotation import (
    Occasion,
    Repeated,
    Turn,
    never_asked,
    repeated,
    rotation,
)
from desktop_app.core.supplier import Supplier
from desktop_app.ui.suppliers.errand import Tell

PAGE = 500
LONG_WORD = 5
MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Period:
    """The days looked at; a tender is launched on `launch` and ends with the period."""

    first: date
    last: date
    launch: date | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """A supplier asked three times running, and others whom nobody ever asked."""

    repeated: Supplier
    family: str
    others: tuple[Supplier, ...]


@dataclass(frozen=True, slots=True)
class Turns:
    """Who was consulted and how often, how many never were, and what to think of."""

    turns: tuple[Turn, ...]
    never: int
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class Consulted:
    """What the window knows of past consultations."""

    counts: dict[int, tuple[int, date]]
    times: tuple[Occasion, ...]
    today: date


def endings(period: Period, reader: BookReader, tell: Tell) -> tuple[Ending, ...]:
    """Return the approvals that end in a period and were not renewed."""
    found = reader.ending(period.first, period.last)
    kept: list[Ending] = []
    for start in range(0, len(found), PAGE):
        tell(start)
        page = found[start : start + PAGE]
        numbers = tuple(dict.fromkeys(item.supplier for item in page))
        known = {supplier.identifier: supplier for supplier in reader.suppliers.some(numbers)}
        kept += [item for item in page if not _is_renewed(item, known, period.launch)]
    return tuple(kept)


def turns(past: Consulted, reader: BookReader, tell: Tell) -> Turns:
    """Return who was consulted, and whom to think of when it is always the same."""
    known = reader.suppliers.some(past.counts)
    found = rotation(known, past.counts)
    by_number = {supplier.identifier: supplier for supplier in known}
    trades = {supplier.identifier: _trade(supplier) for supplier in known}
    advice = []
    for rank, item in enumerate(repeated(past.times, partial(_is_same_trade, trades))):
        tell(rank)
        supplier = by_number.get(item.supplier)
        if supplier is not None:
            advice.append(Advice(supplier, item.family, _others(supplier, item, past, reader)))
    never = reader.suppliers.count() - len(found.turns)
    return Turns(found.turns, never, tuple(advice))


def _is_renewed(item: Ending, known: dict[int, Supplier], launch: date | None) -> bool:
    supplier = known.get(item.supplier)
    profile = supplier.profile if supplier else NO_PROFILE
    if launch is not None and item.until < launch:
        day = launch
    else:
        day = min(item.until, date.max - timedelta(days=1)) + timedelta(days=1)
    return any(approval.label == item.label for approval in valid_approvals(profile, day))


def _others(
    supplier: Supplier, item: Repeated, past: Consulted, reader: BookReader
) -> tuple[Supplier, ...]:
    # Never by place: only what they sell brings them together.
    searches = [Query(family=family) for family in _families(supplier, item.family)]
    searches += [Query(text=word) for word in _words(supplier)]
    candidates: dict[int, None] = {}
    for query in searches:
        candidates.update(dict.fromkeys(reader.suppliers.identifiers(query)))
    candidates.pop(supplier.identifier, None)
    return reader.suppliers.some(never_asked(candidates, past.counts, past.today))


def _trade(supplier: Supplier) -> frozenset[str]:
    return frozenset((*_words(supplier), *_families(supplier, "")))


def _is_same_trade(trades: Mapping[int, frozenset[str]], one: int, other: int) -> bool:
    nothing: frozenset[str] = frozenset()
    return not trades.get(one, nothing).isdisjoint(trades.get(other, nothing))


def _families(supplier: Supplier, family: str) -> Iterable[str]:
    if family:
        return (family,)
    return dict.fromkeys(name for offer in supplier.profile.offers for name in offer.families)


def _words(supplier: Supplier) -> tuple[str, ...]:
    words = plain_words(supplier.activities)
    return tuple(dict.fromkeys(word for word in words if len(word) >= LONG_WORD))[:MOST_WORDS]
