"""The sheets kept beside a tender and never sent out with it: one per tender and kind."""

import json
from typing import Any, TypeVar

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.core.errors import DataFileError
from desktop_app.datafile import Glossary, dump, parse

Sheet = TypeVar("Sheet")
READ = "SELECT content FROM tender_sheets WHERE tender = :tender AND kind = :kind"
KEEP = """
INSERT INTO tender_sheets (tender, kind, content) VALUES (:tender, :kind, :content)
ON CONFLICT (tender, kind) DO UPDATE SET content = excluded.content
"""
CREATE = """
CREATE TABLE tender_sheets (
  tender INTEGER NOT NULL REFERENCES tenders (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (tender, kind)
) STRICT, WITHOUT ROWID
"""


def create_tender_sheets(db: Connection) -> None:
    """Add the table of the sheets beside the tenders: bids received, follow-up of a contract."""
    db.execute(CREATE)


class TenderSheets:
    """The sheets of one kind; each is a frozen value kept as the JSON text of its French keys."""

    def __init__(self, db: Connection, glossary: Glossary, kind: str, shape: type[Any]) -> None:
        self._db = db
        self._glossary = glossary
        self._kind = kind
        self._shape = shape

    def get(self, tender: int) -> Any:
        """Return the sheet of a tender, a new one when nothing was written yet.

        Raises:
            DataFileError: its text is damaged.
        """
        with explained():
            rows = list(self._db.rows(READ, {"tender": tender, "kind": self._kind}))
        return self._read(rows[0]["content"]) if rows else self._shape()

    def put(self, tender: int, sheet: Any) -> Change:
        """Keep the sheet of a tender in place of the one before."""
        content = json.dumps(dump(sheet, self._glossary), ensure_ascii=False, default=str)
        with self._db.gesture():
            self._db.execute(KEEP, {"tender": tender, "kind": self._kind, "content": content})
        return Change("tender", (tender,))

    def _read(self, content: str) -> Any:
        return read_sheet(content, self._shape, self._glossary, "Feuille du marché")


def read_sheet(
    content: str, shape: type[Sheet], glossary: Glossary, name: str, article: str = "la"
) -> Sheet:
    """Return a sheet from its text; `name` and `article` are what messages call it.

    Raises:
        DataFileError: its text is damaged.
    """
    try:
        values = json.loads(content)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        reason = (
            "son texte est endommagé ; restaurez une sauvegarde du carnet"
            f" pour {article} retrouver."
        )
        raise DataFileError(name, (reason,))
    sheet, problems = parse(values, shape, glossary)
    if sheet is None:
        raise DataFileError(name, problems)
    return sheet
