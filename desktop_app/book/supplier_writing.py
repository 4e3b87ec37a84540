"""The statements that write suppliers, and the refusals that go with them."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from desktop_app.book.conditions import as_list
from desktop_app.book.connection import Connection
from desktop_app.book.side_tables import write_sides
from desktop_app.book.supplier_reading import gone
from desktop_app.book.supplier_rows import INSERT, UPDATE, values
from desktop_app.core.errors import UserError
from desktop_app.core.siret import compact
from desktop_app.core.supplier import Supplier

Numbered = tuple[int, Supplier]
SAME_SIRET = "SELECT name FROM suppliers WHERE siret = :siret AND siret <> '' AND id <> :id"
TWICE = """
SELECT siret, name, min(id) FROM suppliers WHERE siret <> '' GROUP BY siret HAVING count(*) > 1
LIMIT 1
"""
STILL_THERE = """
SELECT count(*) FROM json_each(:identifiers) AS chosen
CROSS JOIN suppliers ON suppliers.id = chosen.value
"""
REMOVE = "DELETE FROM suppliers WHERE id = ?"


class SupplierWriting:
    """The writing of suppliers, always inside a gesture."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def insert(self, pairs: Sequence[Numbered], brought: int = 0) -> None:
        """Add suppliers under these numbers."""
        try:
            self._db.many(INSERT, (_row(pair, brought) for pair in pairs))
        except sqlite3.IntegrityError:
            self._name_the_twin(pairs)
            raise
        write_sides(self._db, pairs)

    def update(self, pairs: Sequence[Numbered], brought: int = 0) -> None:
        """Change the suppliers that have these numbers.

        Raises:
            UserError: one was removed meanwhile.
        """
        wanted = {identifier for identifier, _ in pairs}
        if self._db.value(STILL_THERE, {"identifiers": as_list(list(wanted))}) < len(wanted):
            raise gone()
        rows = (_row(pair, brought) for pair in pairs)
        try:
            self._db.many(UPDATE, ((*row[1:], row[0]) for row in rows))
        except sqlite3.IntegrityError:
            self._name_the_twin(pairs)
            raise
        write_sides(self._db, pairs, anew=True)

    def delete(self, identifiers: Sequence[int]) -> None:
        """Remove the suppliers that have these numbers."""
        self._db.many(REMOVE, [(identifier,) for identifier in identifiers])

    def refuse_twin(self, supplier: Supplier) -> None:
        """Refuse a supplier whose SIRET is another’s.

        Raises:
            UserError: the book has this SIRET already.
        """
        siret = compact(supplier.siret)
        twin = self._db.value(SAME_SIRET, {"siret": siret, "id": supplier.identifier})
        if twin:
            raise _taken(siret, twin)

    @contextmanager
    def one_siret_once(self) -> Iterator[None]:
        """Say in French that two of the suppliers written have one SIRET.

        Raises:
            UserError: they do.
        """
        try:
            yield
        except sqlite3.IntegrityError as error:
            rows = self._db.tuples(TWICE)
            if rows:
                raise _taken(*rows[0][:2]) from error
            raise UserError(
                "Une fiche à remettre existe de nouveau dans le carnet : vérifiez-la."
            ) from error

    def _name_the_twin(self, pairs: Sequence[Numbered]) -> None:
        for identifier, supplier in pairs:
            siret = compact(supplier.siret)
            twin = self._db.value(SAME_SIRET, {"siret": siret, "id": identifier})
            if twin:
                raise _taken(siret, twin)


def _row(pair: Numbered, brought: int) -> tuple[Any, ...]:
    identifier, supplier = pair
    if not supplier.name.strip():
        raise UserError("Il manque le nom du fournisseur : écrivez sa raison sociale.")
    return values(identifier, supplier, brought)


def _taken(siret: str, name: str) -> UserError:
    return UserError(
        f"Le SIRET {siret} est déjà celui de « {name} » : vérifiez le numéro"
        " ou modifiez ce fournisseur."
    )
