"""The suppliers of a book: one row each, an index of their words, and what stands beside."""

from collections.abc import Iterable, Iterator
from functools import partial

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.book.loading import last_identifier, load, rewrite
from desktop_app.book.removal import Snapshot, give_back, snapshot
from desktop_app.book.supplier_reading import SupplierReading
from desktop_app.book.supplier_rows import supplier_of
from desktop_app.book.supplier_writing import Numbered, SupplierWriting
from desktop_app.core.supplier import Supplier

# Without it, removed words stay readable in the file of the book.
TIDY = "INSERT INTO suppliers_index (suppliers_index) VALUES ('optimize')"
# Beyond, tidying takes seconds: it waits for an erasure or for the clerk to ask.
TIDIED_AT_ONCE = 20_000


class Suppliers(SupplierReading):
    """The suppliers of a book."""

    def __init__(self, db: Connection) -> None:
        super().__init__(db)
        self._writing = SupplierWriting(db)

    def put(self, supplier: Supplier) -> Change:
        """Keep a supplier, as a new one when its identifier is 0.

        Raises:
            UserError: it has no name, another one has its SIRET, or it was removed meanwhile.
        """
        return self.put_all((supplier,))

    def put_all(self, suppliers: Iterable[Supplier]) -> Change:
        """Keep several suppliers, all or none; for thousands, see `add_all` and `change_all`.

        Raises:
            UserError: one of them has no name, a SIRET already taken, or was removed meanwhile.
        """
        with self._db.gesture():
            return Change("supplier", tuple(self._put(supplier) for supplier in suppliers))

    def add_all(self, suppliers: Iterable[Supplier], brought: int = 0) -> Change:
        """Add any number of new suppliers, all or none, whatever numbers they bear.

        Args:
            suppliers: read as they are written, so that memory stays small.
            brought: the import that brings them, 0 for any other hand.

        Raises:
            UserError: one of them has no name, or a SIRET would be there twice.
        """
        kept: list[int] = []

        def numbered() -> Iterator[Numbered]:
            for pair in enumerate(suppliers, last_identifier(self._db) + 1):
                kept.append(pair[0])
                yield pair

        with self._db.gesture(), self._writing.one_siret_once():
            load(self._db, numbered(), partial(self._writing.insert, brought=brought))
        return Change("supplier", tuple(kept))

    def change_all(self, suppliers: Iterable[Supplier], brought: int = 0) -> Change:
        """Change any number of known suppliers, all or none.

        Raises:
            UserError: one has no name or was removed meanwhile, or a SIRET would be there twice.
        """
        kept: list[int] = []

        def numbered() -> Iterator[Numbered]:
            for supplier in suppliers:
                kept.append(supplier.identifier)
                yield supplier.identifier, supplier

        with self._db.gesture(), self._writing.one_siret_once():
            rewrite(self._db, numbered(), partial(self._writing.update, brought=brought))
        return Change("supplier", tuple(kept))

    def snapshot(self, identifier: int) -> Snapshot:
        """Return all that the book holds of a supplier, to undo its removal.

        Raises:
            UserError: it was removed already.
        """
        with explained():
            return snapshot(self._db, identifier)

    def put_back(self, kept: Snapshot) -> Change:
        """Bring a removed supplier back as it was, with its exchanges and its imports.

        Raises:
            UserError: its SIRET or its number was taken meanwhile, or somebody was erased.
        """
        with self._db.gesture(), self._writing.one_siret_once():
            self._writing.refuse_twin(supplier_of(kept.row))
            give_back(self._db, kept)
        return Change("supplier", (kept.identifier,))

    def remove(self, identifier: int) -> Change:
        """Take a supplier out of the book.

        Raises:
            UserError: it was removed already.
        """
        self.get(identifier)
        return self.remove_all((identifier,))

    def remove_all(self, identifiers: Iterable[int]) -> Change:
        """Take any number of suppliers out of the book, with all that was about them."""
        removed = tuple(identifiers)
        with self._db.gesture():
            rewrite(self._db, removed, self._writing.delete)
            if self.count() <= TIDIED_AT_ONCE:
                self.tidy()
        return Change("supplier", removed)

    def tidy(self) -> None:
        """Leave no word of a removed supplier in the file; takes seconds in a great book."""
        with self._db.gesture():
            self._db.execute(TIDY)

    def _put(self, supplier: Supplier) -> int:
        self._writing.refuse_twin(supplier)
        identifier = supplier.identifier
        if identifier:
            self._writing.update([(identifier, supplier)])
        else:
            identifier = last_identifier(self._db) + 1
            self._writing.insert([(identifier, supplier)])
        return identifier
