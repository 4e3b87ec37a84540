"""One book, one writer: a lock that the system releases when its holder dies."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from desktop_app.book.connection import explained
from desktop_app.book.errors import BookInUseError
from desktop_app.book.private_files import private_file

PATIENCE = 0.3


class Lock:
    """The right to write in a book, until it is released."""

    def __init__(self, book: Path) -> None:
        path = book.with_name(book.name + ".verrou")
        # An existing file is not opened: closing it would drop the locks of this very process.
        with suppress(FileExistsError):
            private_file(path)
        with explained():
            self._connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            try:
                self._connection.execute("PRAGMA journal_mode=MEMORY").close()
                self._connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as error:
                self._connection.close()
                if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                    raise BookInUseError(
                        f"Le carnet « {book.name} » est déjà ouvert dans une autre fenêtre"
                        " de Clausier : fermez-la puis recommencez."
                    ) from error
                raise

    def release(self) -> None:
        """Let another window open the book."""
        self._connection.close()
