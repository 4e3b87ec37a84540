"""The suppliers of a book as they are read, also from another thread than the window’s."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from desktop_app.book.conditions import as_list
from desktop_app.book.connection import Connection, explained
from desktop_app.book.query import Query, SearchResult
from desktop_app.book.searching import Searcher
from desktop_app.book.supplier_rows import SHOWN, supplier_of
from desktop_app.book.tolerance import Tolerance
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier, SupplierKind

ALL = f"SELECT {SHOWN} FROM suppliers ORDER BY folded_name, id"
ONE = f"SELECT {SHOWN} FROM suppliers WHERE id = :id"
PAGE = f"SELECT {SHOWN} FROM suppliers WHERE id > :after ORDER BY id LIMIT 1000"
SOME = f"""
SELECT {SHOWN} FROM json_each(:identifiers) AS chosen
CROSS JOIN suppliers ON suppliers.id = chosen.value ORDER BY chosen.key
"""
TAGS = "SELECT tag, count(*) FROM supplier_tags GROUP BY tag ORDER BY tag"
LISTS = "SELECT list, count(*) FROM supplier_lists GROUP BY list ORDER BY list"


def gone() -> UserError:
    """Say that a supplier is not in the book any more."""
    return UserError(
        "Ce fournisseur n’est plus dans le carnet : revenez à la liste des fournisseurs."
    )


class SupplierReading:
    """What can be asked of the suppliers of a book."""

    def __init__(self, db: Connection, is_stopped: Callable[[], bool] = bool) -> None:
        self._db = db
        self._searcher = Searcher(db)
        self._tolerance = Tolerance(db, self._searcher, is_stopped)

    def all(self) -> tuple[Supplier, ...]:
        """Return every supplier, by name."""
        with explained():
            return tuple(supplier_of(row) for row in self._db.tuples(ALL))

    def each(self) -> Iterator[Supplier]:
        """Go through every supplier, by number, with little memory."""
        after = 0
        while True:
            with explained():
                rows = self._db.tuples(PAGE, {"after": after})
            if not rows:
                return
            yield from (supplier_of(row) for row in rows)
            after = rows[-1][0]

    def count(self) -> int:
        """Return how many suppliers there are."""
        with explained():
            return int(self._db.value("SELECT count(*) FROM suppliers"))

    def get(self, identifier: int) -> Supplier:
        """Return one supplier.

        Raises:
            UserError: it was removed.
        """
        with explained():
            rows = self._db.tuples(ONE, {"id": identifier})
        if not rows:
            raise gone()
        return supplier_of(rows[0])

    def some(self, identifiers: Iterable[int]) -> tuple[Supplier, ...]:
        """Return the suppliers of these numbers that are still there, in their order."""
        wanted = {"identifiers": as_list(list(identifiers))}
        with explained():
            return tuple(supplier_of(row) for row in self._db.tuples(SOME, wanted))

    def search(
        self, query: Query | str, limit: int = 100, kinds: Iterable[SupplierKind] = ()
    ) -> SearchResult:
        """Find the suppliers of a search, or those that hold every word of a text.

        Raises:
            SearchStoppedError: another thread interrupted the connection.
        """
        if isinstance(query, str):
            query = Query(text=query, kinds=tuple(kinds))
        return self._searcher.search(query, limit)

    def search_tolerantly(self, query: Query, limit: int = 100) -> SearchResult:
        """Find the suppliers of a search, or of the nearest words when those typed give nothing.

        Raises:
            SearchStoppedError: another thread interrupted the connection.
        """
        return self._tolerance.search(query, limit)

    def silent(self, query: Query) -> int:
        """Count who would be found too, but says nothing of its territory."""
        return self._searcher.silent(query)

    def identifiers(self, query: Query) -> tuple[int, ...]:
        """Return the numbers of all that a search finds, in its order."""
        return self._searcher.identifiers(query)

    def kinds_of(self, query: Query) -> dict[SupplierKind, int]:
        """Count what a search finds of each kind; worked out only when asked."""
        return self._searcher.kinds(query)

    def tags(self) -> Counter[str]:
        """Return the tags in use, and how many suppliers have each."""
        with explained():
            return Counter(dict(self._db.tuples(TAGS)))

    def lists(self) -> Counter[str]:
        """Return the lists of the clerk, and how many suppliers are in each."""
        with explained():
            return Counter(dict(self._db.tuples(LISTS)))
