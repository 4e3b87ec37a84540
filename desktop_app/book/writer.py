"""A second hand on an open book, for a worker thread: long imports and their undoing."""

from pathlib import Path

from typing_extensions import override

from desktop_app.book.connection import Connection, explained
from desktop_app.book.imports import Imports
from desktop_app.book.suppliers import Suppliers
from desktop_app.core.closing import Closing


class BookWriter(Closing):
    """The suppliers and imports of an open book, for one worker thread at a time.

    Whoever opened the book still holds its lock; it must not write meanwhile.
    """

    def __init__(self, path: Path) -> None:
        with explained():
            self._db = Connection(path, any_thread=True)
        self.suppliers = Suppliers(self._db)
        self.imports = Imports(self._db, self.suppliers)

    @override
    def close(self) -> None:
        """Close the file; the book itself stays open."""
        self._db.close()
