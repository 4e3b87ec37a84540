"""Dossiers on disk: opened from TOML, JSON or a PDF of ours, written whole or not at all."""

import stat
from functools import partial
from pathlib import Path

from desktop_app.core.errors import DataFileError, UserError, system_reason
from desktop_app.core.reaching import Beat, answered, read_through
from desktop_app.core.tender import Tender
from desktop_app.datafile import Glossary
from desktop_app.dossier import read_dossier
from desktop_app.exchange.whole_file import whole_file

PDF_SIGNATURE = b"%PDF-"
GREATEST_FILE = 50_000_000


def open_dossier(path: Path, glossary: Glossary) -> Tender:
    """Open a dossier written in TOML or JSON, or carried by a PDF of ours.

    Raises:
        UserError: the file cannot be read, or every mistake of the dossier together.
    """
    content = read_file(path)
    if content.startswith(PDF_SIGNATURE):
        content = _carried(content, path.name)
    return read_dossier(content, path.name, glossary)


def read_file(path: Path) -> bytes:
    """Read an ordinary file of a reasonable size.

    Raises:
        UserError: the file is missing, is not a file, cannot be read or is too large.
    """
    try:
        return answered(partial(_content, path))
    except FileNotFoundError as error:
        message = f"Le fichier « {path} » n’existe pas : vérifiez son nom et son emplacement."
        raise UserError(message) from error
    except OSError as error:
        message = (
            f"Le fichier « {path} » ne peut pas être lu ({system_reason(error)}) : vérifiez ce"
            " support et vos droits, ou copiez le fichier sur cet ordinateur, puis recommencez."
        )
        raise UserError(message) from error


def _content(path: Path, beat: Beat) -> bytes:
    status = path.stat()
    beat()
    if not stat.S_ISREG(status.st_mode):
        raise UserError(f"« {path.name} » n’est pas un fichier : choisissez un dossier.")
    if status.st_size > GREATEST_FILE:
        raise UserError(f"« {path.name} » dépasse 50 Mo : ce n’est pas un dossier.")
    return read_through(path, beat)


def maker_of(path: Path) -> str:
    """Return which program and rules wrote a PDF of ours, nothing for another file.

    Raises:
        UserError: the file cannot be read.
    """
    content = read_file(path)
    if not content.startswith(PDF_SIGNATURE):
        return ""
    from desktop_app.exchange.pdf_dossier import read_maker  # noqa: PLC0415 - 66 ms

    return read_maker(content)


def _carried(content: bytes, name: str) -> bytes:
    from desktop_app.exchange.pdf_dossier import read_attached_dossier  # noqa: PLC0415 - 66 ms

    carried = read_attached_dossier(content)
    if carried is None:
        reason = "ce PDF ne contient pas de dossier : ouvrez un PDF produit par Clausier."
        raise DataFileError(name, (reason,))
    return carried


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that it holds either its old or its whole new content.

    Raises:
        UserError: the folder is missing or read-only, or the disk is full.
    """
    with whole_file(path) as file:
        file.write(content)
