"""A supplier taken out of the book, kept whole for as long as that can be undone."""

from dataclasses import dataclass
from typing import Any

from desktop_app.book.connection import Connection
from desktop_app.book.merge_beside import LINES, PUT_LINE, RAW
from desktop_app.book.supplier_reading import gone
from desktop_app.book.supplier_rows import INSERT
from desktop_app.core.errors import UserError

TAGS = "SELECT supplier, tag FROM supplier_tags WHERE supplier = :id"
LISTS = "SELECT supplier, list FROM supplier_lists WHERE supplier = :id"
APPROVALS = """
SELECT supplier, label, folded_label, since, until FROM supplier_approvals
WHERE supplier = :id ORDER BY rowid
"""
EXCHANGES = """
SELECT id, supplier, day, kind, text, contact, tender FROM exchanges WHERE supplier = :id
"""
PUT_TAG = "INSERT INTO supplier_tags (supplier, tag) VALUES (?, ?)"
PUT_LIST = "INSERT INTO supplier_lists (supplier, list) VALUES (?, ?)"
PUT_APPROVAL = """
INSERT INTO supplier_approvals (supplier, label, folded_label, since, until)
VALUES (?, ?, ?, ?, ?)
"""
# A tender that was removed meanwhile does not hold the exchange back.
PUT_EXCHANGE = """
INSERT INTO exchanges (id, supplier, day, kind, text, contact, tender)
VALUES (?, ?, ?, ?, ?, ?, (SELECT id FROM tenders WHERE id = ?))
"""
# What goes with a supplier, and how it comes back.
BESIDE = (
    (TAGS, PUT_TAG),
    (LISTS, PUT_LIST),
    (APPROVALS, PUT_APPROVAL),
    (EXCHANGES, PUT_EXCHANGE),
)
ERASED = "SELECT count(*) FROM erasures"
Rows = list[tuple[Any, ...]]


@dataclass(frozen=True)
class Snapshot:
    """All that the book holds of one supplier, as it lies there."""

    identifier: int
    row: tuple[Any, ...]
    beside: tuple[Rows, ...]
    imports: Rows
    erasures: int


def snapshot(db: Connection, identifier: int) -> Snapshot:
    """Return all that goes with a supplier when it is removed.

    Raises:
        UserError: it was removed already.
    """
    one = {"id": identifier}
    rows = db.tuples(RAW, one)
    if not rows:
        raise gone()
    beside = tuple(db.tuples(read, one) for read, _ in BESIDE)
    return Snapshot(identifier, rows[0], beside, db.tuples(LINES, one), db.value(ERASED))


def give_back(db: Connection, kept: Snapshot) -> None:
    """Write a supplier again as it lay in the book, within a gesture.

    Raises:
        UserError: somebody was erased meanwhile, who may be told of in it.
    """
    if db.value(ERASED) != kept.erasures:
        raise UserError(
            "Une personne a été effacée du carnet depuis\u00a0: cette fiche ne revient plus,"
            " saisissez-la de nouveau sans elle."
        )
    db.many(INSERT, [kept.row])
    for (_, write), rows in zip(BESIDE, kept.beside, strict=True):
        db.many(write, rows)
    lines = [(kept.identifier, before, number) for number, before in kept.imports]
    db.many(PUT_LINE, lines)
