"""The first bytes of a file: is it a book, and one that this version understands?"""

from enum import StrEnum
from pathlib import Path

from desktop_app.book.errors import BookDamagedError, BookTooNewError, NotABookError

# How a book is known, and the schema that this version writes: one step of it each.
APPLICATION_ID = 0x436C6175
VERSION = 9
MAGIC = b"SQLite format 3\x00"
HEADER_LENGTH = 100
VERSION_AT = slice(60, 64)
APPLICATION_AT = slice(68, 72)


class Preparation(StrEnum):
    """What a great book may keep waiting for before it opens."""

    CHECK = "check"
    MIGRATION = "migration"


def refuse_unfit(path: Path) -> None:
    """Refuse a file that this version must not write in; nothing of the file is changed.

    Read bytes rather than open the database: opening a book replays its journal.

    Raises:
        BookDamagedError: the file is empty.
        NotABookError: the file is something else.
        BookTooNewError: a more recent version wrote it.
    """
    header = _header(path)
    if not header:
        raise BookDamagedError(
            f"Le carnet « {path.name} » est vide : restaurez la dernière sauvegarde,"
            " ou déplacez ce fichier pour repartir d’un carnet neuf."
        )
    application = int.from_bytes(header[APPLICATION_AT], "big")
    if not header.startswith(MAGIC) or application != APPLICATION_ID:
        raise NotABookError(
            f"« {path.name} » n’est pas un carnet de Clausier : choisissez un autre fichier."
        )
    version = _version(header)
    if version > VERSION:
        raise BookTooNewError(
            f"Le carnet « {path.name} » vient d’une version plus récente de Clausier"
            f" (schéma {version}, celle-ci connaît le schéma {VERSION}) : installez cette version"
            " pour l’ouvrir ; le carnet n’a pas été modifié."
        )


def preparation(path: Path) -> Preparation | None:
    """Tell in an instant what opening a book will take long for; nothing when it is ready."""
    try:
        if journal_of(path).exists():
            return Preparation.CHECK
        is_old = schema_of(path) < VERSION
    except OSError:
        # What cannot be read is told by the opening itself.
        return None
    return Preparation.MIGRATION if is_old else None


def is_ready(path: Path) -> bool:
    """Tell whether a book can be opened as it is; if not, or if in doubt, it is prepared."""
    return path.is_file() and _is_known(_header(path)) and not journal_of(path).exists()


def journal_of(path: Path) -> Path:
    """Return where SQLite writes what it is about to change; it stays when that was cut short."""
    return path.with_name(path.name + "-journal")


def schema_of(path: Path) -> int:
    """Return the schema that a book says it has; nothing of the file is changed."""
    return _version(_header(path))


def _is_known(header: bytes) -> bool:
    application = int.from_bytes(header[APPLICATION_AT], "big")
    is_ours = header.startswith(MAGIC) and application == APPLICATION_ID
    return is_ours and _version(header) == VERSION


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEADER_LENGTH)


def _version(header: bytes) -> int:
    return int.from_bytes(header[VERSION_AT], "big")
