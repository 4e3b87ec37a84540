"""Who serves a commune: worked out once for all the letters typed after it was chosen."""

from desktop_app.book.connection import Connection
from desktop_app.book.query import Query
from desktop_app.book.stamp import NEVER, stamp
from desktop_app.book.territories import doubts, served_match, values_served

MAY_SERVE = "SELECT rowid FROM suppliers_index WHERE suppliers_index MATCH :match"
FAIL = """
SELECT suppliers.id FROM suppliers_index
CROSS JOIN suppliers ON suppliers.id = suppliers_index.rowid
WHERE suppliers_index MATCH :match AND NOT {test}
"""


class ServedTowns:
    """Who serves the commune asked last, until the book changes."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._stamp = NEVER
        self._asked: object = None
        self._known = frozenset[int]()

    def of(self, query: Query) -> frozenset[int]:
        """Return who serves the commune of a search; nobody when it asks for none."""
        if query.served is None:
            return frozenset[int]()
        asked, now = (query.served, query.family, query.cpv), stamp(self._db)
        if (asked, now) != (self._asked, self._stamp):
            self._known = self._find(query)
            self._asked, self._stamp = asked, now
        return self._known

    def _find(self, query: Query) -> frozenset[int]:
        failing = set[int]()
        for match, test in doubts(query).items():
            values = values_served(query) | {"match": match}
            failing.update(row[0] for row in self._db.tuples(FAIL.format(test=test), values))
        rows = self._db.tuples(MAY_SERVE, {"match": served_match(query)})
        found = frozenset(row[0] for row in rows)
        return found - failing
