"""A second look at an open book, from a worker thread: it only reads, and can be stopped."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.book.connection import Connection, explained
from desktop_app.book.diary import Ending, ending
from desktop_app.book.duplicates import Duplicates
from desktop_app.book.searching import stoppable
from desktop_app.book.spots import Spot, spots
from desktop_app.book.supplier_reading import SupplierReading

WARM_UP = "SELECT rowid FROM suppliers_index WHERE suppliers_index MATCH '\"a\"*' LIMIT 100"


class BookReader:
    """The suppliers of an open book, for one worker thread at a time."""

    def __init__(self, path: Path) -> None:
        with explained():
            self._db = Connection(path, any_thread=True)
            self._db.execute("PRAGMA query_only=ON").close()
        self.suppliers = SupplierReading(self._db)
        self.duplicates = Duplicates(self._db)

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

    def interrupt(self) -> None:
        """Stop the search that runs, from any thread; it ends with `SearchStoppedError`."""
        self._db.interrupt()

    def close(self) -> None:
        """Close the file; the book itself stays open."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
