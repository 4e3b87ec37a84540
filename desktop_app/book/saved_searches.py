"""The searches that the clerk keeps under a name."""

from desktop_app.book.connection import Connection, explained
from desktop_app.book.query import Query
from desktop_app.book.records import text_of, value_of
from desktop_app.core.errors import UserError

ALL = "SELECT name, query FROM saved_searches ORDER BY name COLLATE NOCASE"
KEEP = "INSERT OR REPLACE INTO saved_searches (name, query) VALUES (:name, :query)"
FORGET = "DELETE FROM saved_searches WHERE name = :name"


class SavedSearches:
    """The saved searches of a book, by name."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> dict[str, Query]:
        """Return every saved search, by name."""
        with explained():
            return {name: value_of(text, Query) for name, text in self._db.tuples(ALL)}

    def put(self, name: str, query: Query) -> None:
        """Keep a search under a name, in place of the one that has it.

        Raises:
            UserError: the name is empty.
        """
        if not name.strip():
            raise UserError("Il manque le nom de la recherche : écrivez-le puis enregistrez.")
        with self._db.gesture():
            self._db.execute(KEEP, {"name": name.strip(), "query": text_of(query)})

    def remove(self, name: str) -> None:
        """Forget a saved search."""
        with self._db.gesture():
            self._db.execute(FORGET, {"name": name})
