"""What a merge would lose of two suppliers beyond their records, kept to be put back."""

import json
from typing import Any

from desktop_app.book.connection import Connection
from desktop_app.book.supplier_rows import NAMES, UPDATE, supplier_of, values

RAW = f"SELECT {', '.join(NAMES)} FROM suppliers WHERE id = :id"
HISTORY = "SELECT id FROM exchanges WHERE supplier = :id"
GIVE = "UPDATE exchanges SET supplier = ? WHERE id = ?"
LINES = "SELECT import, before FROM import_lines WHERE supplier = :id"
# An import that was undone meanwhile has no lines any more, and takes none back.
PUT_LINE = """
INSERT OR IGNORE INTO import_lines (import, supplier, before)
SELECT id, ?, ? FROM imports WHERE id = ? AND undone_on = ''
"""


def history_of(db: Connection, supplier: int) -> list[int]:
    """Return the numbers of the exchanges with a supplier."""
    return [row[0] for row in db.tuples(HISTORY, {"id": supplier})]


def give(db: Connection, history: list[int], supplier: int) -> None:
    """Give exchanges to a supplier."""
    db.many(GIVE, [(supplier, exchange) for exchange in history])


def beside(db: Connection, kept: int, removed: int) -> str:
    """Return as text what the records of two suppliers do not say."""
    lines = db.tuples(LINES, {"id": removed})
    return json.dumps({"rows": [_row(db, kept), _row(db, removed)], "imports": lines})


def brought_by(text: str) -> tuple[int, int]:
    """Return the imports that wrote each of two suppliers, 0 for any other hand."""
    first, second = json.loads(text)["rows"] if text else ({}, {})
    return first.get("brought", 0), second.get("brought", 0)


def put_beside(db: Connection, text: str, removed: int) -> None:
    """Put back what the records of two suppliers do not say."""
    if not text:
        return
    kept = json.loads(text)
    odd = [row["whole"] for row in kept["rows"] if "whole" in row]
    db.many(UPDATE, [(*row[1:], row[0]) for row in odd])
    db.many(PUT_LINE, [(removed, before, identifier) for identifier, before in kept["imports"]])


def _row(db: Connection, identifier: int) -> dict[str, Any]:
    row = db.tuples(RAW, {"id": identifier})[0]
    written = values(identifier, supplier_of(row), row[-1])
    # A word of a later version is not in the record: only then is the row kept beside it.
    return {"brought": row[-1]} | ({} if row == written else {"whole": row})
