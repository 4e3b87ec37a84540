"""The connection to a book: its settings, its gestures, its faults in French."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from desktop_app.core.errors import UserError

# Rollback journal: write-ahead logging corrupts on network drives and before SQLite 3.51.3.
# Before 3.44 the triggers of the full-text index count as unsafe in a schema without trust.
TRUST = "OFF" if sqlite3.sqlite_version_info >= (3, 44) else "ON"
PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=DELETE",
    "synchronous=FULL",
    "secure_delete=ON",
    f"trusted_schema={TRUST}",
    "temp_store=MEMORY",
    "cell_size_check=ON",
    "mmap_size=0",
)
SENTENCES = {
    sqlite3.SQLITE_FULL: "Le disque est plein : libérez de la place puis recommencez"
    " ; ce qui était enregistré l’est toujours.",
    sqlite3.SQLITE_READONLY: "Le carnet est en lecture seule : vérifiez les droits sur son dossier"
    " puis recommencez.",
    sqlite3.SQLITE_CANTOPEN: "Le carnet ne peut pas être ouvert : vérifiez que son dossier existe"
    " et que vous pouvez y écrire.",
    sqlite3.SQLITE_IOERR: "Le disque ne répond pas comme attendu : vérifiez que le support du"
    " carnet est branché, puis recommencez.",
    sqlite3.SQLITE_BUSY: "Le carnet est occupé par une autre fenêtre : attendez un instant puis"
    " recommencez.",
    sqlite3.SQLITE_CORRUPT: "Le carnet est endommagé : fermez Clausier et restaurez la dernière"
    " sauvegarde.",
    sqlite3.SQLITE_NOTADB: "Le fichier n’est pas un carnet de Clausier : choisissez un autre"
    " fichier.",
}


def connect(path: Path) -> Database:
    """Open the database of an existing file with the settings of a book."""
    if not path.is_file():
        raise FileNotFoundError(errno.ENOENT, "absent", str(path))
    connection = sqlite3.connect(path, timeout=5)
    try:
        # One row with a broken character must not hide the others.
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        db = Database(connection, execute_plugins=False, strict=True)
        for pragma in PRAGMAS:
            db.execute(f"PRAGMA {pragma}").close()
    except BaseException:
        connection.close()
        raise
    return db


@contextmanager
def explained() -> Iterator[None]:
    """Say in French what the user can put right; let the faults of the program through.

    Raises:
        UserError: the disk, the rights or the text prevent the work.
    """
    try:
        yield
    except sqlite3.Error as error:
        sentence = SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        raise UserError(sentence) from error
    except UnicodeEncodeError as error:
        sentence = "Le texte contient un caractère illisible : retirez-le puis recommencez."
        raise UserError(sentence) from error


@contextmanager
def gesture(db: Database) -> Iterator[None]:
    """Do one writing gesture whole or not at all."""
    with explained(), db.atomic():
        yield
