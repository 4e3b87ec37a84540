"""The communes of what a search finds, for a map."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.book.conditions import as_list
from desktop_app.book.connection import Connection
from desktop_app.book.searching import stoppable

SPOTS = """
SELECT insee, commune, avg(latitude), avg(longitude), count(*), min(chosen.key)
FROM json_each(:identifiers) AS chosen CROSS JOIN suppliers ON suppliers.id = chosen.value
GROUP BY CASE insee WHEN '' THEN commune ELSE insee END
"""


@dataclass(frozen=True, slots=True)
class Spot:
    """A commune, where its suppliers are, how many they are, and the row of the first one."""

    insee: str
    commune: str
    latitude: float | None
    longitude: float | None
    count: int
    row: int


def spots(db: Connection, identifiers: Iterable[int]) -> tuple[Spot, ...]:
    """Return the communes of some suppliers; rows are ranks among those given.

    Raises:
        SearchStoppedError: it was interrupted.
    """
    wanted = {"identifiers": as_list(list(identifiers))}
    with stoppable():
        return tuple(Spot(*row) for row in db.tuples(SPOTS, wanted))
