"""The health of a book: structure, links and search index."""

import sqlite3
from pathlib import Path

from desktop_app.book.connection import SENTENCES, Connection
from desktop_app.book.header import APPLICATION_ID

INDEX_CHECK = "INSERT INTO suppliers_index (suppliers_index, rank) VALUES ('integrity-check', 1)"
HAS_INDEX = "SELECT 1 FROM sqlite_schema WHERE name = 'suppliers_index'"
INDEX_IS_WRONG = (
    "L’index de recherche ne correspond plus aux fournisseurs : restaurez la dernière sauvegarde."
)
DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def check_book(path: Path) -> tuple[str, ...]:
    """Return what is wrong with the file of a book, in French; nothing when it is sound."""
    if not path.is_file():
        return (f"Le carnet « {path.name} » n’existe pas : vérifiez son dossier.",)
    try:
        db = Connection(path)
        try:
            return problems(db)
        finally:
            db.close()
    except sqlite3.Error as error:
        code = error.sqlite_errorcode & 0xFF
        return (SENTENCES.get(code, SENTENCES[sqlite3.SQLITE_CORRUPT]),)


def is_damage(error: sqlite3.Error) -> bool:
    """Tell a damaged file from a full disk, a lock or a fault of the program."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE


def problems(db: Connection) -> tuple[str, ...]:
    """Return what is wrong with an open book, in French; nothing when it is sound."""
    if db.value("PRAGMA application_id") != APPLICATION_ID:
        return (SENTENCES[sqlite3.SQLITE_NOTADB],)
    faults = [row for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found = []
    if faults:
        found.append(
            f"Le carnet est endommagé (anomalies relevées : {len(faults)}) :"
            " restaurez une sauvegarde."
        )
    if db.execute("PRAGMA foreign_key_check").fetchall():
        found.append("Des fiches renvoient à des fiches absentes : restaurez une sauvegarde.")
    if not found and not _index_is_right(db):
        found.append(INDEX_IS_WRONG)
    return tuple(found)


def _index_is_right(db: Connection) -> bool:
    if not db.value(HAS_INDEX):
        return True
    try:
        with db.trial():
            db.execute(INDEX_CHECK)
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            return False
        raise
    return True
