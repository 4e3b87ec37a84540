"""A second look at an open book, from a worker thread: it only reads, and can be stopped."""

import sqlite3
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

from typing_extensions import override

from desktop_app.book.candidates import Candidates
from desktop_app.book.connection import Connection, explained
from desktop_app.book.contracts import read_contracts
from desktop_app.book.diary import Ending, ending
from desktop_app.book.duplicates import Duplicates
from desktop_app.book.query import SearchStoppedError
from desktop_app.book.searching import stoppable
from desktop_app.book.spots import Spot, spots
from desktop_app.book.supplier_reading import SupplierReading
from desktop_app.core.closing import Closing
from desktop_app.core.contract import Contract
from desktop_app.datafile import Glossary

Answer = TypeVar("Answer")
WARM_UP = "SELECT rowid FROM suppliers_index WHERE suppliers_index MATCH '\"a\"*' LIMIT 100"


class BookReader(Closing):
    """The suppliers of an open book, for one worker thread at a time."""

    def __init__(self, path: Path) -> None:
        self._is_stopped = False
        with explained():
            self._db = Connection(path, any_thread=True)
            self.suppliers = SupplierReading(self._db, lambda: self._is_stopped)
            self._db.execute("PRAGMA query_only=ON").close()
        self.duplicates = Duplicates(self._db)
        self.candidates = Candidates(self._db)

    def answer(self, question: "Callable[[BookReader], Answer]") -> Answer:
        """Put a question that may be interrupted.

        Raises:
            SearchStoppedError: it was interrupted, however SQLite tells it.
        """
        self._is_stopped = False
        try:
            return question(self)
        except sqlite3.OperationalError as error:
            # Stopped while it opens a table of its own, SQLite speaks of that table alone.
            if self._is_stopped:
                raise SearchStoppedError from error
            raise

    def warm_up(self) -> None:
        """Bring the index into memory, so that the first letter typed is as quick as the next."""
        with explained():
            self._db.tuples(WARM_UP)

    def spots(self, identifiers: Iterable[int]) -> tuple[Spot, ...]:
        """Return the communes of some suppliers; rows are ranks among those given.

        Raises:
            SearchStoppedError: it was interrupted.
        """
        return spots(self._db, identifiers)

    def ending(self, first: date, last: date) -> tuple[Ending, ...]:
        """Return the approvals that end in a period, the earliest first."""
        with stoppable():
            return ending(self._db, first, last)

    def contracts(self, glossary: Glossary, family: str = "") -> tuple[Contract, ...]:
        """Return every tender with its follow-up, or those of a family that have one."""
        with stoppable():
            return read_contracts(self._db, glossary, family)

    def interrupt(self) -> None:
        """Stop the search that runs, from any thread; it ends with `SearchStoppedError`."""
        self._is_stopped = True
        self._db.interrupt()

    @override
    def close(self) -> None:
        """Close the file; the book itself stays open."""
        self._db.close()
