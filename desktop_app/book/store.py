"""The only door to a book: it is locked, made ready, then opened."""

import sqlite3
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.book.connection import Connection, explained
from desktop_app.book.header import is_ready
from desktop_app.book.lock import Lock
from desktop_app.book.private_files import private_folder, refusals_said
from desktop_app.book.tenders import Tenders
from desktop_app.core.later import Later, given

if TYPE_CHECKING:
    # The list of tenders is shown without the others, whose modules take ten times as long.
    from desktop_app.book.diary import Ending
    from desktop_app.book.exchanges import Exchanges
    from desktop_app.book.imports import Imports
    from desktop_app.book.merges import Merges
    from desktop_app.book.reader import BookReader
    from desktop_app.book.rooms import Rooms
    from desktop_app.book.saved_searches import SavedSearches
    from desktop_app.book.suppliers import Suppliers
    from desktop_app.book.tender_sheets import TenderSheets
    from desktop_app.book.town_library import TownLibrary
    from desktop_app.book.town_networks import TownNetworks
    from desktop_app.core.contract import Contract
    from desktop_app.datafile import Glossary


class Book:
    """An open book; nobody else can open it until it is closed."""

    def __init__(
        self,
        path: Path,
        backups: Path,
        db: Connection,
        lock: Lock,
        glossary: "Glossary | Later[Glossary]",
    ) -> None:
        self.path = path
        self.backups = backups
        self._db = db
        self._glossary = glossary if isinstance(glossary, Later) else given(glossary)
        self._lock = lock
        self.tenders = Tenders(db, self._glossary, partial(datetime.now, UTC))

    @cached_property
    def _rooms(self) -> "Rooms":
        from desktop_app.book.rooms import Rooms  # noqa: PLC0415 - as above

        return Rooms(self._db, self._glossary.get())

    @property
    def sourcing(self) -> "TenderSheets":
        """Whom each tender was looked for."""
        return self._rooms.sourcing

    @property
    def bids(self) -> "TenderSheets":
        """The bids of each tender."""
        return self._rooms.bids

    @property
    def follow_ups(self) -> "TenderSheets":
        """The follow-up of each tender."""
        return self._rooms.follow_ups

    @property
    def studies(self) -> "TenderSheets":
        """The life-cycle cost of each tender."""
        return self._rooms.studies

    @property
    def written(self) -> "TenderSheets":
        """The documents that were written for each tender."""
        return self._rooms.written

    @property
    def suppliers(self) -> "Suppliers":
        """The suppliers."""
        return self._rooms.suppliers

    @property
    def exchanges(self) -> "Exchanges":
        """What was said with the suppliers."""
        return self._rooms.exchanges

    @property
    def imports(self) -> "Imports":
        """The lists that were brought in."""
        return self._rooms.imports

    @property
    def merges(self) -> "Merges":
        """The suppliers that were made one."""
        return self._rooms.merges

    @property
    def saved_searches(self) -> "SavedSearches":
        """The searches that were kept."""
        return self._rooms.saved_searches

    @property
    def library(self) -> "TownLibrary":
        """The clauses of the town."""
        return self._rooms.library

    @property
    def networks(self) -> "TownNetworks":
        """The networks that the town added."""
        return self._rooms.networks

    def ending(self, first: date, last: date) -> "tuple[Ending, ...]":
        """Return the approvals of suppliers that end in a period, the earliest first."""
        from desktop_app.book.diary import ending  # noqa: PLC0415 - as above

        return ending(self._db, first, last)

    def contracts(self, family: str = "") -> "tuple[Contract, ...]":
        """Return every tender with its follow-up, or those of a family that have one."""
        from desktop_app.book.contracts import read_contracts  # noqa: PLC0415 - as above

        with explained():
            return read_contracts(self._db, self._glossary.get(), family)

    def reader(self) -> "BookReader":
        """Open a second look at the suppliers, for a worker thread; whoever asks closes it."""
        from desktop_app.book.reader import BookReader  # noqa: PLC0415 - as above

        return BookReader(self.path)

    def close(self) -> None:
        """Close the file and let another window open it."""
        self._db.close()
        self._lock.release()


def open_book(
    path: Path, backups: Path, today: date, glossary: "Glossary | Later[Glossary]"
) -> Book:
    """Open a book, created or brought up to date if need be.

    Raises:
        UserError: the book is held, too new, empty, damaged, missing, or cannot be written.
    """
    with refusals_said(path):
        private_folder(path.parent)
        lock = Lock(path)
        try:
            return Book(path, backups, _connected(path, backups, today), lock, glossary)
        except BaseException:
            lock.release()
            raise


def _connected(path: Path, backups: Path, today: date) -> Connection:
    if is_ready(path):
        try:
            return Connection(path)
        except sqlite3.Error:
            # Said below, with what can be done.
            pass
    from desktop_app.book.backup import Shelf  # noqa: PLC0415 - seldom needed
    from desktop_app.book.preparing import ready  # noqa: PLC0415 - seldom needed

    return ready(Shelf(backups, path), today)
