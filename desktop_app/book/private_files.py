"""Folders and files that nobody else on the machine may read."""

import os
from pathlib import Path


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
