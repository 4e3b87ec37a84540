"""The first bytes of a file: is it a book, and one that this version understands?"""

from pathlib import Path

from desktop_app.book.errors import BookDamagedError, BookTooNewError, NotABookError
from desktop_app.book.schema import APPLICATION_ID, VERSION

MAGIC = b"SQLite format 3\x00"
HEADER_LENGTH = 100
VERSION_AT = slice(60, 64)
APPLICATION_AT = slice(68, 72)


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


def schema_of(path: Path) -> int:
    """Return the schema that a book says it has; nothing of the file is changed."""
    return _version(_header(path))


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEADER_LENGTH)


def _version(header: bytes) -> int:
    return int.from_bytes(header[VERSION_AT], "big")
