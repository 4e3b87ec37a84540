"""The bodies that help which the town notes for itself."""

from typing import Any

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.core.errors import UserError
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.town_network import TownNetwork

IN_ORDER = "SELECT * FROM town_networks ORDER BY name COLLATE NOCASE, id"
CREATE = """
CREATE TABLE town_networks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  work TEXT NOT NULL,
  website TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT
"""


def create_town_networks(db: Connection) -> None:
    """Add the table of the bodies that the town notes for itself."""
    db.execute(CREATE)


class TownNetworks:
    """The bodies of a town; an update of the data never touches them."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> tuple[TownNetwork, ...]:
        """Return every body of the town, by name."""
        with explained():
            return tuple(_network(row) for row in self._db.rows(IN_ORDER))

    def put(self, network: TownNetwork) -> Change:
        """Keep a body of the town, as a new one when its identifier is 0.

        Raises:
            UserError: it has no name, or it was removed meanwhile.
        """
        if not network.name.strip():
            raise UserError("Il manque le nom de l’organisme : écrivez-le, puis gardez-le.")
        row = _values(network)
        identifier = network.identifier
        with self._db.gesture():
            if identifier:
                self._refuse_unknown(identifier)
                self._db.update("town_networks", identifier, row)
            else:
                identifier = self._db.insert("town_networks", row)
        return Change("library", (identifier,))

    def remove(self, identifier: int) -> Change:
        """Take a body of the town out of the book.

        Raises:
            UserError: it was removed already.
        """
        with self._db.gesture():
            self._refuse_unknown(identifier)
            self._db.delete("town_networks", identifier)
        return Change("library", (identifier,))

    def _refuse_unknown(self, identifier: int) -> None:
        if self._db.record("town_networks", identifier) is None:
            raise UserError("Cet organisme n’est plus dans le carnet : revenez à la bibliothèque.")


def _values(network: TownNetwork) -> dict[str, Any]:
    return {
        "name": network.name.strip(),
        "kind": network.kind.value,
        "work": network.work.strip(),
        "website": network.website.strip(),
        "notes": network.notes.strip(),
    }


def _network(row: dict[str, Any]) -> TownNetwork:
    return TownNetwork(
        identifier=row["id"],
        name=row["name"],
        kind=NetworkKind(row["kind"]),
        work=row["work"],
        website=row["website"],
        notes=row["notes"],
    )
