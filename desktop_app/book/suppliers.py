"""The suppliers of a book: one row each, with folded columns for the full-text index."""

import json
from collections.abc import Iterable
from typing import Any

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.book.search import SearchResult, match_string
from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.place import Place
from desktop_app.core.siret import compact
from desktop_app.core.supplier import Supplier, SupplierKind

COLUMNS = """
SELECT id, name, siret, kind, activities, street, postcode, commune, insee, latitude, longitude,
  contact_name, contact_function, phone, email, website, labels, notes, source
"""
ALL = f"{COLUMNS} FROM suppliers ORDER BY folded_name, id"
OF_KINDS = "FROM suppliers WHERE :kinds = '[]' OR kind IN (SELECT value FROM json_each(:kinds))"
MATCHING = """
FROM suppliers_index CROSS JOIN suppliers ON suppliers.id = suppliers_index.rowid
WHERE suppliers_index MATCH :match
  AND (:kinds = '[]' OR suppliers.kind IN (SELECT value FROM json_each(:kinds)))
"""
BY_NAME = "ORDER BY folded_name, id LIMIT :limit"
BY_RANK = "ORDER BY bm25(suppliers_index, 8, 4, 3, 1), suppliers.id LIMIT :limit"
SAME_SIRET = "SELECT name FROM suppliers WHERE siret = :siret AND siret <> '' AND id <> :id"
# Without it, removed words stay readable in the file of the book.
TIDY = "INSERT INTO suppliers_index (suppliers_index) VALUES ('optimize')"


KINDS = {kind.value: kind for kind in SupplierKind}


class Suppliers:
    """The suppliers of a book."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> tuple[Supplier, ...]:
        """Return every supplier, by name."""
        with explained():
            return tuple(_supplier(row) for row in self._db.rows(ALL))

    def get(self, identifier: int) -> Supplier:
        """Return one supplier.

        Raises:
            UserError: it was removed.
        """
        with explained():
            return _supplier(self._row(identifier))

    def search(
        self, text: str, limit: int = 100, kinds: Iterable[SupplierKind] = ()
    ) -> SearchResult:
        """Find the suppliers that hold every word, the best first; without a word, all of them."""
        values = {
            "match": match_string(text),
            "kinds": json.dumps([kind.value for kind in kinds]),
            "limit": limit,
        }
        where, order = (MATCHING, BY_RANK) if values["match"] else (OF_KINDS, BY_NAME)
        with explained():
            total = self._db.value(f"SELECT count(*) {where}", values)
            rows = self._db.rows(f"{COLUMNS} {where} {order}", values)
            return SearchResult(total, tuple(_supplier(row) for row in rows))

    def put(self, supplier: Supplier) -> Change:
        """Keep a supplier, as a new one when its identifier is 0.

        Raises:
            UserError: it has no name, another one has its SIRET, or it was removed meanwhile.
        """
        return self.put_all((supplier,))

    def put_all(self, suppliers: Iterable[Supplier]) -> Change:
        """Keep several suppliers, all or none.

        Raises:
            UserError: one of them has no name, a SIRET already taken, or was removed meanwhile.
        """
        with self._db.gesture():
            return Change("supplier", tuple(self._put(supplier) for supplier in suppliers))

    def remove(self, identifier: int) -> Change:
        """Take a supplier out of the book.

        Raises:
            UserError: it was removed already.
        """
        with self._db.gesture():
            self._row(identifier)
            self._db.delete("suppliers", identifier)
            self._db.execute(TIDY)
        return Change("supplier", (identifier,))

    def _put(self, supplier: Supplier) -> int:
        row = _values(supplier)
        self._refuse(row, supplier.identifier)
        if not supplier.identifier:
            return self._db.insert("suppliers", row)
        self._row(supplier.identifier)
        self._db.update("suppliers", supplier.identifier, row)
        return supplier.identifier

    def _refuse(self, row: dict[str, Any], identifier: int) -> None:
        if not row["name"].strip():
            raise UserError("Il manque le nom du fournisseur : écrivez sa raison sociale.")
        values = {"siret": row["siret"], "id": identifier}
        twin = self._db.value(SAME_SIRET, values)
        if twin:
            raise UserError(
                f"Le SIRET {row['siret']} est déjà celui de « {twin} » : vérifiez le numéro"
                " ou modifiez ce fournisseur."
            )

    def _row(self, identifier: int) -> dict[str, Any]:
        row = self._db.record("suppliers", identifier)
        if row is None:
            raise UserError(
                "Ce fournisseur n’est plus dans le carnet : revenez à la liste des fournisseurs."
            )
        return row


def _values(supplier: Supplier) -> dict[str, Any]:
    place, contact, siret = supplier.place, supplier.contact, compact(supplier.siret)
    rest = (siret, supplier.kind, supplier.labels, contact.name, contact.email, supplier.notes)
    return {
        "name": supplier.name,
        "siret": siret,
        "kind": supplier.kind.value,
        "activities": supplier.activities,
        "street": place.street,
        "postcode": place.postcode,
        "commune": place.commune,
        "insee": place.insee,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "contact_name": contact.name,
        "contact_function": contact.function,
        "phone": contact.phone,
        "email": contact.email,
        "website": supplier.website,
        "labels": supplier.labels,
        "notes": supplier.notes,
        "source": supplier.source,
        "folded_name": fold(supplier.name),
        "folded_activities": fold(supplier.activities),
        "folded_place": fold(f"{place.postcode} {place.commune} {place.street}"),
        "folded_rest": fold(" ".join(rest)),
    }


def _supplier(row: dict[str, Any]) -> Supplier:
    return Supplier(
        identifier=row["id"],
        name=row["name"],
        siret=row["siret"],
        kind=KINDS.get(row["kind"], SupplierKind.OTHER),
        activities=row["activities"],
        place=Place(
            street=row["street"],
            postcode=row["postcode"],
            commune=row["commune"],
            insee=row["insee"],
            latitude=row["latitude"],
            longitude=row["longitude"],
        ),
        contact=Contact(
            name=row["contact_name"],
            function=row["contact_function"],
            phone=row["phone"],
            email=row["email"],
        ),
        website=row["website"],
        labels=row["labels"],
        notes=row["notes"],
        source=row["source"],
    )
