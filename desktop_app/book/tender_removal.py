"""A tender taken out of the book, kept whole for as long as that can be undone."""

from dataclasses import dataclass
from typing import Any

from desktop_app.book.connection import Connection

ROW = """
SELECT id, subject, family, date, amount, dossier, changed_at, status FROM tenders WHERE id = :id
"""
PUT_ROW = """
INSERT INTO tenders (id, subject, family, date, amount, dossier, changed_at, status, revision)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
SHEETS = "SELECT tender, kind, content FROM tender_sheets WHERE tender = :id"
PUT_SHEET = "INSERT INTO tender_sheets (tender, kind, content) VALUES (?, ?, ?)"
EXCHANGES = "SELECT tender, id FROM exchanges WHERE tender = :id"
PUT_EXCHANGE = "UPDATE exchanges SET tender = ? WHERE id = ? AND tender IS NULL"
ERASED = "SELECT count(*) FROM erasures"
Rows = list[tuple[Any, ...]]


@dataclass(frozen=True)
class TenderSnapshot:
    """All that the book holds of one tender, as it lies there."""

    identifier: int
    row: tuple[Any, ...]
    sheets: Rows
    exchanges: Rows
    erasures: int


def snapshot(db: Connection, identifier: int) -> TenderSnapshot:
    """Return all that goes with a tender that is in the book."""
    one = {"id": identifier}
    (row,) = db.tuples(ROW, one)
    sheets, exchanges = (db.tuples(query, one) for query in (SHEETS, EXCHANGES))
    return TenderSnapshot(identifier, row, sheets, exchanges, db.value(ERASED))


def give_back(db: Connection, kept: TenderSnapshot, revision: int) -> None:
    """Write a tender again as it lay in the book, within a gesture."""
    db.many(PUT_ROW, [(*kept.row, revision)])
    # A sheet may tell of somebody who was erased meanwhile: it does not come back then.
    if db.value(ERASED) == kept.erasures:
        db.many(PUT_SHEET, kept.sheets)
    db.many(PUT_EXCHANGE, kept.exchanges)
