"""The exchanges of some years and the tenders they were about, read beside the window."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path

from desktop_app.book.connection import Connection, explained
from desktop_app.book.exchanges import Exchanges
from desktop_app.book.suppliers import Suppliers
from desktop_app.book.tenders import Tenders
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange
from desktop_app.core.tender import Tender
from desktop_app.datafile import Glossary


@dataclass(frozen=True, slots=True)
class PastExchanges:
    """The exchanges of a period, and the tenders that can still be read among theirs."""

    exchanges: tuple[Exchange, ...]
    tenders: Mapping[int, Tender]


def past_exchanges(
    path: Path, glossary: Glossary, first: date, last: date, also: int = 0
) -> PastExchanges:
    """Return the exchanges of a period, both days included, with their tenders.

    It opens its own connection, so it may run beside the window.

    Args:
        path: the book.
        glossary: the words of the dossiers.
        first: the first day.
        last: the last day.
        also: one more tender to read, 0 for none.

    Raises:
        UserError: the book does not answer.
    """
    with explained(), closing(Connection(path, any_thread=True)) as db:
        exchanges = Exchanges(db, Suppliers(db)).between(first, last)
        # Nothing is written here, so that no time stamp is ever asked.
        tenders = Tenders(db, glossary, partial(datetime.combine, last, time(), UTC))
        known: dict[int, Tender] = {}
        for number in {also, *(item.tender for item in exchanges)} - {0}:
            try:
                known[number] = tenders.get(number)
            except UserError:
                continue
    return PastExchanges(exchanges, known)
