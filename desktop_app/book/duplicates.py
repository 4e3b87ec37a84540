"""The pairs of records that may be of one supplier, looked for in the whole book."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_app.book.connection import Connection, explained
from desktop_app.book.harvest import Harvest, Pair
from desktop_app.book.merges import separated
from desktop_app.book.query import SearchStoppedError
from desktop_app.book.supplier_reading import SupplierReading
from desktop_app.core.likeness import Likeness, Sureness, compare
from desktop_app.core.supplier import Supplier

PAGE = """
SELECT id, siret, department, phone, email, folded_name, folded_trade, commune
FROM suppliers WHERE id > :after ORDER BY id LIMIT 5000
"""
# What a clerk can look through.
GREATEST_RESULT = 1_000
# Progress is told out of a hundred: records read, then names compared, then records compared.
READ, NAMED, STEPS = 50, 80, 100
TOGETHER = 1_000
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two records that may be of one supplier, and how sure that is."""

    one: Supplier
    other: Supplier
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Finding:
    """The surest pairs of a book, and how many there are in all."""

    pairs: tuple[LikelyPair, ...]
    total: int


class Duplicates:
    """Looks for duplicates; nothing is written, nothing is merged."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._suppliers = SupplierReading(db)

    def find(self, tell: Tell, is_stopped: Callable[[], bool]) -> Finding:
        """Return the pairs that may be duplicates, the surest first.

        Args:
            tell: called with what is done and what there is to do.
            is_stopped: asked often; once true, the search ends.

        Raises:
            SearchStoppedError: it was stopped.
        """
        watch = _watched(tell, is_stopped)
        harvest = Harvest(separated(self._db))
        self._read(harvest, watch)
        pairs = harvest.pairs(lambda done, total: watch(READ + (NAMED - READ) * done // total))
        found = []
        for one, other in self._records(pairs, watch):
            likeness = compare(one, other, harvest.shared(one, other))
            if likeness.degree is not Sureness.NONE:
                found.append(LikelyPair(one, other, likeness))
        found.sort(key=_rank)
        return Finding(tuple(found[:GREATEST_RESULT]), len(found))

    def _read(self, harvest: Harvest, watch: Callable[[int], None]) -> None:
        after, done, total = 0, 0, self._suppliers.count()
        while True:
            with explained():
                rows = self._db.tuples(PAGE, {"after": after})
            if not rows:
                return
            for row in rows:
                harvest.enter(row)
            done, after = done + len(rows), rows[-1][0]
            watch(READ * done // max(total, 1))

    def _records(
        self, pairs: list[Pair], watch: Callable[[int], None]
    ) -> Iterator[tuple[Supplier, Supplier]]:
        for at in range(0, len(pairs), TOGETHER):
            some = pairs[at : at + TOGETHER]
            records = self._suppliers.some({number for pair in some for number in pair})
            known = {record.identifier: record for record in records}
            yield from ((known[a], known[b]) for a, b in some if a in known and b in known)
            watch(NAMED + (STEPS - NAMED) * at // len(pairs))


def _watched(tell: Tell, is_stopped: Callable[[], bool]) -> Callable[[int], None]:
    def watch(done: int) -> None:
        if is_stopped():
            raise SearchStoppedError
        tell(min(done, STEPS), STEPS)

    return watch


def _rank(pair: LikelyPair) -> tuple[int, int, str]:
    likeness = pair.likeness
    return -likeness.degree, len(likeness.differences), pair.one.name.casefold()
