"""Folders and files that nobody else on the machine may read."""

import errno
import os
from pathlib import Path

REASONS = {
    errno.EACCES: "accès refusé",
    errno.EPERM: "accès refusé",
    errno.EROFS: "support en lecture seule",
    errno.ENOSPC: "disque plein",
    errno.EDQUOT: "espace disque épuisé",
    errno.ENOENT: "fichier ou dossier absent",
    errno.ENOTDIR: "un fichier tient la place du dossier",
    errno.EEXIST: "un fichier tient la place du dossier",
    errno.EISDIR: "un dossier tient la place du fichier",
}


def reason(error: OSError) -> str:
    """Return in French why the system refused to read or to write."""
    return REASONS.get(error.errno or 0, f"erreur {error.errno} du système")


def private_folder(folder: Path) -> None:
    """Create a folder and its missing parents for the user alone; leave others as they are."""
    if not folder.is_dir():
        private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def private_file(path: Path) -> None:
    """Create an empty file for the user alone.

    Raises:
        FileExistsError: the file is there already.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def settle(temporary: Path, final: Path) -> None:
    """Give a complete file its final name, so that a power cut leaves the old or the new one."""
    temporary.replace(final)
    if os.name == "posix":  # pragma: no branch - Windows cannot open a folder
        folder = os.open(final.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
