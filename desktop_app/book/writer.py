"""A second hand on an open book, for a worker thread: long imports and their undoing."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.book.imports import Imports
from desktop_app.book.stopping import IsStopped, given_up, never
from desktop_app.book.suppliers import Suppliers
from desktop_app.core.closing import Closing

UNDO_STOPPED: Final = "L’annulation est arrêtée : l’import est resté tel quel."


class BookWriter(Closing):
    """The suppliers and imports of an open book, for one worker thread at a time.

    Whoever opened the book still holds its lock; it must not write meanwhile.
    """

    def __init__(self, path: Path) -> None:
        with explained():
            self._db = Connection(path, any_thread=True)
        self.suppliers = Suppliers(self._db)
        self.imports = Imports(self._db, self.suppliers)

    def undo_import(
        self, identifier: int, today: date, keep: Iterable[int], is_stopped: IsStopped = never
    ) -> Change:
        """Take back a whole import, or nothing of it when it is given up meanwhile.

        Raises:
            UserError: it was undone already, or given up.
        """
        with given_up(self._db, is_stopped, UNDO_STOPPED):
            return self.imports.undo(identifier, today, keep)

    @override
    def close(self) -> None:
        """Close the file; the book itself stays open."""
        self._db.close()
