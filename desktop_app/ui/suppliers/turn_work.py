"""Fair turns: who was consulted and whom to think of, read away from the window."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.book.past_exchanges import PastExchanges, past_exchanges
from desktop_app.book.query import Query
from desktop_app.book.reader import BookReader
from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.folding import plain_words
from desktop_app.core.rotation import (
    Occasion,
    Turn,
    counted,
    never_asked,
    occasions,
    repeated,
    rotation,
)
from desktop_app.core.supplier import Supplier
from desktop_app.core.tender import Procedure, Tender
from desktop_app.law.advice import advise
from desktop_app.ui.suppliers.errand import Tell

YEARS = 3
DAYS = 365
LONG_WORD = 5
MOST_WORDS = 6
ABOVE = "au-dessus du seuil"
Trades = Mapping[int, frozenset[str]]
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Around:
    """Where past consultations are read, and on which day."""

    path: Path
    catalogue: Catalogue
    today: datetime.date


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
class Reminder:
    """Who was consulted for purchases of one family, and others whom nobody ever asked."""

    family: str
    turns: tuple[Turn, ...]
    others: tuple[Supplier, ...]


@dataclass(frozen=True, slots=True)
class Consulted:
    """What the book knows of past consultations; `times` are those of small purchases."""

    counts: dict[int, tuple[int, datetime.date]]
    times: tuple[Occasion, ...]
    families: Mapping[int, str]


def turns(around: Around, reader: BookReader, tell: Tell) -> Turns:
    """Return who was consulted, and whom to think of when it is always the same."""
    past = consulted(around)
    known = reader.suppliers.some(past.counts)
    found = rotation(known, past.counts)
    by_number = {supplier.identifier: supplier for supplier in known}
    trades = {supplier.identifier: _trade(supplier) for supplier in known}
    advice = []
    for rank, item in enumerate(repeated(past.times, partial(_is_same_trade, trades))):
        tell(rank)
        supplier = by_number.get(item.supplier)
        if supplier is not None:
            others = _others(supplier, item.family, past, around, reader)
            advice.append(Advice(supplier, item.family, others))
    never = reader.suppliers.count() - len(found.turns)
    return Turns(found.turns, never, tuple(advice))


def reminder(
    around: Around, supplier: Supplier, tender: int, reader: BookReader, _tell: Tell
) -> Reminder | None:
    """Return what to remember before consulting a supplier, none above the threshold.

    Args:
        around: where to read.
        supplier: who is about to be consulted.
        tender: what for; 0 stands for purchases that are no tender of the book.
        reader: the book.
        _tell: not needed, this is short.
    """
    past = consulted(around, tender)
    family = past.families.get(tender, "")
    if family == ABOVE:
        return None
    times = (occasion for occasion in past.times if occasion.family == family)
    counts = counted(times)
    known = reader.suppliers.some(counts)
    if not family:
        trades = {item.identifier: _trade(item) for item in (supplier, *known)}
        known = tuple(
            item for item in known if _is_same_trade(trades, supplier.identifier, item.identifier)
        )
    others = _others(supplier, family, past, around, reader)
    return Reminder(family, rotation(known, counts).turns, others)


def consulted(around: Around, also: int = 0) -> Consulted:
    """Return what the book knows of the consultations of the last three years."""
    since = around.today - datetime.timedelta(days=YEARS * DAYS)
    glossary = around.catalogue.glossary
    past = past_exchanges(around.path, glossary, since, around.today, also)
    families = _families_of(past, around.catalogue)
    times = occasions(past.exchanges, lambda tender: families.get(tender, ""))
    small = tuple(item for item in times if item.family != ABOVE)
    return Consulted(counted(times), small, families)


def _families_of(past: PastExchanges, catalogue: Catalogue) -> dict[int, str]:
    """Return the family of each small purchase, or a mark for those above the threshold."""
    return {
        number: tender.family if _is_small(catalogue, tender) else ABOVE
        for number, tender in past.tenders.items()
    }


def _is_small(catalogue: Catalogue, tender: Tender) -> bool:
    if tender.procedure is not None:
        return tender.procedure is Procedure.EXEMPT
    try:
        draft = catalogue.draft(tender, tender.date)
        return advise(draft, catalogue.law).procedure is Procedure.EXEMPT
    except UserError:
        return False


def _others(
    supplier: Supplier, family: str, past: Consulted, around: Around, reader: BookReader
) -> tuple[Supplier, ...]:
    # Never by place: only what they sell brings them together.
    searches = [Query(family=name) for name in _families(supplier, family)]
    searches += [Query(text=word) for word in _words(supplier)]
    candidates: dict[int, None] = {}
    for query in searches:
        candidates.update(dict.fromkeys(reader.suppliers.identifiers(query)))
    candidates.pop(supplier.identifier, None)
    return reader.suppliers.some(never_asked(candidates, past.counts, around.today))


def _trade(supplier: Supplier) -> frozenset[str]:
    return frozenset((*_words(supplier), *_families(supplier, "")))


def _is_same_trade(trades: Trades, one: int, other: int) -> bool:
    return not trades.get(one, NOTHING).isdisjoint(trades.get(other, NOTHING))


def _families(supplier: Supplier, family: str) -> Iterable[str]:
    if family:
        return (family,)
    return dict.fromkeys(name for offer in supplier.profile.offers for name in offer.families)


def _words(supplier: Supplier) -> tuple[str, ...]:
    words = plain_words(supplier.activities)
    return tuple(dict.fromkeys(word for word in words if len(word) >= LONG_WORD))[:MOST_WORDS]
