"""The search among suppliers, at any size of the book.

It ranks by relevance only what is few enough, and walks an index when almost everything fits.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from desktop_app.book.conditions import Conditions, as_list, conditions_of, stated_match
from desktop_app.book.connection import Connection, explained
from desktop_app.book.query import Query, SearchResult, SearchStoppedError, Sort
from desktop_app.book.ranking import ranking
from desktop_app.book.served import ServedTowns
from desktop_app.book.supplier_rows import SHOWN, supplier_of
from desktop_app.core.supplier import SupplierKind

# Under the first, rows are read one by one; over the second, nothing is ranked. Among those who
# serve a commune the index cannot rank: what is too long to read one by one stays unranked.
GREATEST_READ = 3_000
GREATEST_RANKED = 20_000
GREATEST_SERVED = 2_000
ALL_FOUND = "SELECT count(*) FROM suppliers_index WHERE suppliers_index MATCH :match"
FEW_FOUND = f"""
SELECT count(*) FROM
  (SELECT 1 FROM suppliers_index WHERE suppliers_index MATCH :match LIMIT {GREATEST_RANKED + 1})
"""
FOUND = "FROM suppliers_index WHERE suppliers_index MATCH :match"
CLOSE_FOUND = f"SELECT rowid {FOUND} LIMIT :most"
CLOSE_ROWS = """
FROM json_each(:identifiers) AS close CROSS JOIN suppliers ON suppliers.id = close.value
"""
# CROSS JOIN: the planner must not start from the suppliers.
FOUND_ROWS = """
FROM suppliers_index CROSS JOIN suppliers ON suppliers.id = suppliers_index.rowid
WHERE suppliers_index MATCH :match
"""
RANK = "bm25(suppliers_index, 8, 6, 4, 3, 1, 0)"
CHOSEN = f"""
SELECT {SHOWN}, {{distance}} FROM json_each(:identifiers) AS chosen
CROSS JOIN suppliers ON suppliers.id = chosen.value ORDER BY chosen.key
"""
ORDERS: Mapping[Sort, str] = {
    Sort.RELEVANCE: "suppliers.folded_name, suppliers.id",
    Sort.DISTANCE: "distance IS NULL, distance, suppliers.id",
    Sort.NAME: "suppliers.folded_name, suppliers.id",
    Sort.FRESHNESS: "known_on DESC, suppliers.id",
}
WIDENING_KM = (15, 50, 150, 500)


@contextmanager
def stoppable() -> Iterator[None]:
    """Tell a search that was interrupted from one that failed.

    Raises:
        SearchStoppedError: it was interrupted.
    """
    try:
        with explained():
            yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_INTERRUPT:
            raise SearchStoppedError from error
        raise


class Searcher:
    """The search over one connection."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._towns = ServedTowns(db)

    def search(self, query: Query, limit: int) -> SearchResult:
        """Return the first suppliers found, and how many there are in all.

        Raises:
            SearchStoppedError: it was interrupted.
        """
        with stoppable():
            wanted = conditions_of(query)
            total, identifiers = self._found(query, wanted, limit)
            values = wanted.values | {"identifiers": as_list(identifiers)}
            rows = self._db.tuples(CHOSEN.format(distance=wanted.distance), values)
        return SearchResult(
            total, tuple(supplier_of(row) for row in rows), tuple(row[-1] for row in rows)
        )

    def identifiers(self, query: Query) -> tuple[int, ...]:
        """Return everyone found, by number, in the order asked.

        Raises:
            SearchStoppedError: it was interrupted.
        """
        with stoppable():
            return tuple(self._found(query, conditions_of(query), -1)[1])

    def kinds(self, query: Query) -> dict[SupplierKind, int]:
        """Count what is found of each kind, whatever kinds the search asks for."""
        counts = {}
        with stoppable():
            for kind in SupplierKind:
                counts[kind] = self._count(replace(query, kinds=(kind,)))
        return {kind: count for kind, count in counts.items() if count}

    def silent(self, query: Query) -> int:
        """Count who would be found if the territory served were not asked, and states none."""
        with stoppable():
            wanted = conditions_of(replace(query, served=None))
            everyone = self._counted(wanted)
            wanted.match = wanted.values["match"] = stated_match(wanted.match)
            return everyone - self._counted(wanted)

    def _found(self, query: Query, wanted: Conditions, limit: int) -> tuple[int, list[int]]:
        if query.served:
            return self._among_served(query, wanted, limit)
        if not wanted.match:
            return self._among_all(query, wanted, limit)
        close = self._column(CLOSE_FOUND, wanted.values | {"most": GREATEST_READ + 1})
        if len(close) <= GREATEST_READ:
            return self._among_close(query, wanted, limit, close)
        count = self._db.value(FEW_FOUND if wanted.rows else ALL_FOUND, wanted.values)
        if count > GREATEST_RANKED:
            return self._among_many(query, wanted, limit, count)
        return self._among_few(query, wanted, limit, count)

    def _among_served(self, query: Query, wanted: Conditions, limit: int) -> tuple[int, list[int]]:
        serving = self._towns.of(query)
        if wanted.match:
            found = self._column(f"SELECT rowid {FOUND}", wanted.values)
            close = [identifier for identifier in found if identifier in serving]
        else:
            close = sorted(serving)
        is_plain = query.sort is Sort.RELEVANCE and not wanted.rows
        if len(close) > GREATEST_SERVED and is_plain:
            return len(close), close if limit < 0 else close[:limit]
        return self._among_close(query, wanted, limit, close)

    def _among_close(
        self, query: Query, wanted: Conditions, limit: int, close: list[int]
    ) -> tuple[int, list[int]]:
        order, more = ORDERS[query.sort], dict[str, str]()
        if query.sort is Sort.RELEVANCE and query.text.strip():
            order, more = ranking(query.text)
        sql = (
            f"SELECT suppliers.id, {wanted.distance} AS distance {CLOSE_ROWS}"
            f" WHERE {wanted.where_rows} ORDER BY {order}"
        )
        found = self._column(sql, wanted.values | more | {"identifiers": as_list(close)})
        return len(found), found if limit < 0 else found[:limit]

    def _among_few(
        self, query: Query, wanted: Conditions, limit: int, count: int
    ) -> tuple[int, list[int]]:
        by_rank = query.sort is Sort.RELEVANCE and bool(query.text.strip())
        if by_rank and not wanted.rows:
            sql = f"SELECT rowid {FOUND} ORDER BY {RANK}, rowid LIMIT :limit"
            return count, self._column(sql, wanted.values | {"limit": limit})
        order = f"{RANK}, suppliers.id" if by_rank else ORDERS[query.sort]
        sql = (
            f"SELECT suppliers.id, {wanted.distance} AS distance {FOUND_ROWS}"
            f" AND {wanted.where_rows} ORDER BY {order}"
        )
        found = self._column(sql, wanted.values)
        return len(found), found if limit < 0 else found[:limit]

    def _among_many(
        self, query: Query, wanted: Conditions, limit: int, count: int
    ) -> tuple[int, list[int]]:
        total = self._counted(wanted) if wanted.rows else count
        near = self._nearest(query, limit)
        if near is not None:
            return total, near
        if query.sort is Sort.RELEVANCE:
            tables = FOUND_ROWS if wanted.rows else FOUND
            sql = f"SELECT suppliers_index.rowid {tables} AND {wanted.where_rows} LIMIT :limit"
        else:
            sql = (
                f"SELECT suppliers.id, {wanted.distance} AS distance {FOUND_ROWS}"
                f" AND {wanted.where_rows} ORDER BY {ORDERS[query.sort]} LIMIT :limit"
            )
        return total, self._column(sql, wanted.values | {"limit": limit})

    def _among_all(self, query: Query, wanted: Conditions, limit: int) -> tuple[int, list[int]]:
        total = self._counted(wanted)
        near = self._nearest(query, limit)
        if near is not None:
            return total, near
        sql = (
            f"SELECT id, {wanted.distance} AS distance FROM suppliers WHERE {wanted.where_rows}"
            f" ORDER BY {ORDERS[query.sort]} LIMIT :limit"
        )
        return total, self._column(sql, wanted.values | {"limit": limit})

    def _nearest(self, query: Query, limit: int) -> list[int] | None:
        """Widen a circle until it holds enough, rather than measure every distance."""
        if query.sort is not Sort.DISTANCE or not query.around or query.radius_km or limit < 0:
            return None
        for radius in WIDENING_KM:
            narrow = replace(query, radius_km=radius)
            total, found = self._found(narrow, conditions_of(narrow), limit)
            if total >= limit:
                return found
        return None

    def _count(self, query: Query) -> int:
        wanted = conditions_of(query)
        if query.served:
            return self._among_served(query, wanted, 0)[0]
        return self._counted(wanted)

    def _counted(self, wanted: Conditions) -> int:
        if not wanted.match:
            sql = f"SELECT count(*) FROM suppliers WHERE {wanted.where_rows}"
        elif wanted.rows:
            sql = f"SELECT count(*) {FOUND_ROWS} AND {wanted.where_rows}"
        else:
            sql = ALL_FOUND
        return int(self._db.value(sql, wanted.values))

    def _column(self, sql: str, values: Mapping[str, Any]) -> list[int]:
        return [row[0] for row in self._db.tuples(sql, values)]
