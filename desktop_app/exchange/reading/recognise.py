"""Which reader a file needs, told by its content and never by its name."""

import zipfile
from collections.abc import Iterator

from desktop_app.core.errors import UserError
from desktop_app.exchange.reading.delimited import read_delimited
from desktop_app.exchange.reading.open_document import read_open_document
from desktop_app.exchange.reading.package import locked
from desktop_app.exchange.reading.row import NBSP, Row, Source
from desktop_app.exchange.reading.vcard import read_vcard
from desktop_app.exchange.reading.workbook import read_workbook
from desktop_app.exchange.reading.xml_stream import damage_named

START = 4096
ZIP, OLE = b"PK", b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
IMAGE = "une image"
SIGNATURES = (
    (b"\xff\xd8\xff", IMAGE),
    (b"\x89PNG", IMAGE),
    (b"GIF8", IMAGE),
    (b"%PDF", "un PDF"),
    (b"SQLite format 3", "une base de données"),
    (b"<!DOCTYPE HTML", "une page web"),
    (b"<HTML", "une page web"),
    (b"<TABLE", "une page web"),
    (b"<?XML", "un fichier XML"),
    (b"{\\RTF", "un document de texte"),
    (b"\x1f\x8b", "une archive"),
    (b"7Z\xbc\xaf", "une archive"),
    (b"RAR!", "une archive"),
)
# What tells one package from another, in the order in which to look.
PACKAGES = (
    ("xl/workbook.bin", "un classeur binaire (XLSB)"),
    ("word/document.xml", "un document de texte"),
    ("ppt/presentation.xml", "un diaporama"),
    ("Index/Document.iwa", "un classeur Numbers"),
)


def read_rows(source: Source) -> Iterator[Row]:
    """Read the lines of any table or address book.

    Raises:
        UserError: it is neither, or it cannot be read.
    """
    source.file.seek(0)
    start = source.file.read(START)
    if not start.strip():
        raise UserError(
            f"«{NBSP}{source.name}{NBSP}» est vide{NBSP}: choisissez un autre fichier."
        )
    if start.startswith(ZIP):
        return _of_package(source)
    if start.startswith(OLE):
        return _old(source)
    plain = _plain(start).lstrip().upper()
    if plain.startswith("BEGIN:VCARD"):
        return read_vcard(source)
    for signature, what in SIGNATURES:
        if start.lstrip().upper().startswith(signature) or plain.startswith(
            signature.decode("cp1252")
        ):
            raise _other(source.name, what)
    return read_delimited(source)


def _plain(start: bytes) -> str:
    marked = start[:2] in {b"\xff\xfe", b"\xfe\xff"}
    text = start.decode("utf-16" if marked else "utf-8-sig", "replace")
    return text.lstrip("\ufeff")


def _of_package(source: Source) -> Iterator[Row]:
    with damage_named(source.name):
        source.file.seek(0)
        names = set(zipfile.ZipFile(source.file).namelist())
    if "xl/workbook.xml" in names:
        return read_workbook(source)
    if "content.xml" in names and "mimetype" in names:
        return _of_open_document(source)
    what = next((what for name, what in PACKAGES if name in names), "une archive ZIP")
    raise _other(source.name, what)


def _of_open_document(source: Source) -> Iterator[Row]:
    with damage_named(source.name):
        package = zipfile.ZipFile(source.file)
        with package.open("mimetype") as part:
            kind = part.read(100)
    if b"spreadsheet" not in kind:
        raise _other(source.name, "un document de texte")
    return read_open_document(source)


def _old(source: Source) -> Iterator[Row]:
    source.file.seek(0)
    tail = b""
    while chunk := source.file.read(1 << 20):
        if ENCRYPTED in tail + chunk:
            raise locked(source.name)
        tail = chunk[-len(ENCRYPTED) :]
    raise _other(source.name, "un classeur d’un ancien Excel (XLS)")


def _other(name: str, what: str) -> UserError:
    return UserError(
        f"«{NBSP}{name}{NBSP}» n’est pas un tableau lisible, c’est {what}{NBSP}: ouvrez la liste"
        " dans un tableur puis enregistrez-la au format CSV, XLSX ou ODS."
    )
