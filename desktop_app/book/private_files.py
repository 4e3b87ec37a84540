"""Folders and files that nobody else on the machine may read."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.core.errors import UserError, system_reason


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


@contextmanager
def refusals_said(path: Path) -> Iterator[None]:
    """Say in French what the folder of a book refuses.

    Raises:
        UserError: the folder or the file cannot be read or written.
    """
    try:
        yield
    except OSError as error:
        raise UserError(
            f"Le carnet ne peut pas être ouvert : « {error.filename or path} »,"
            f" {system_reason(error)}. Vérifiez ce dossier et vos droits puis recommencez."
        ) from error
