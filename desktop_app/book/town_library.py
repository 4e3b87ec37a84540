"""What a town adds to the shipped library: its own clauses, and those it likes."""

from typing import Any

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.errors import UserError
from desktop_app.core.town_clause import TownClause

IN_ORDER = "SELECT * FROM town_clauses ORDER BY title COLLATE NOCASE, id"
FAVOURITES = "SELECT clause FROM favourites ORDER BY clause"
LIKE = "INSERT OR IGNORE INTO favourites (clause) VALUES (:clause)"
FORGET = "DELETE FROM favourites WHERE clause = :clause"


class TownLibrary:
    """The clauses of a town and its favourites; an update of the data never touches them."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def clauses(self) -> tuple[TownClause, ...]:
        """Return every clause of the town, by title."""
        with explained():
            return tuple(_clause(row) for row in self._db.rows(IN_ORDER))

    def put(self, clause: TownClause) -> Change:
        """Keep a clause of the town, as a new one when its identifier is 0.

        Raises:
            UserError: it has no title or no text, or it was removed meanwhile.
        """
        if not clause.title.strip() or not clause.text.strip():
            raise UserError(
                "Il manque le titre ou le texte de la clause : écrivez les deux, puis gardez-la."
            )
        row = _values(clause)
        identifier = clause.identifier
        with self._db.gesture():
            if identifier:
                self._refuse_unknown(identifier)
                self._db.update("town_clauses", identifier, row)
            else:
                identifier = self._db.insert("town_clauses", row)
        return Change("library", (identifier,))

    def remove(self, identifier: int) -> Change:
        """Take a clause of the town out of the book; the tenders that use it keep their text.

        Raises:
            UserError: it was removed already.
        """
        with self._db.gesture():
            self._refuse_unknown(identifier)
            self._db.delete("town_clauses", identifier)
        return Change("library", (identifier,))

    def favourites(self) -> frozenset[str]:
        """Return the clauses of the shipped library that the town likes."""
        with explained():
            return frozenset(row["clause"] for row in self._db.rows(FAVOURITES))

    def like(self, clause: str, *, liked: bool) -> Change:
        """Add a clause of the shipped library to the favourites, or take it out."""
        with self._db.gesture():
            self._db.execute(LIKE if liked else FORGET, {"clause": clause})
        return Change("library", ())

    def _refuse_unknown(self, identifier: int) -> None:
        if self._db.record("town_clauses", identifier) is None:
            raise UserError("Cette clause n’est plus dans le carnet : revenez à la bibliothèque.")


def _values(clause: TownClause) -> dict[str, Any]:
    return {
        "title": clause.title.strip(),
        "text": clause.text,
        "role": clause.role.value,
        "dimension": clause.dimension.value,
        "checked_by": clause.checked_by,
        "origin": clause.origin,
        "origin_version": clause.origin_version,
    }


def _clause(row: dict[str, Any]) -> TownClause:
    return TownClause(
        identifier=row["id"],
        title=row["title"],
        text=row["text"],
        role=Role(row["role"]),
        dimension=Dimension(row["dimension"]),
        checked_by=row["checked_by"],
        origin=row["origin"],
        origin_version=row["origin_version"],
    )
