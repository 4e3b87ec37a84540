"""What an export reads and writes, away from the window."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.book.query import Query
from desktop_app.book.reader import BookReader
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.documents.directory import directory_pdf, labels_pdf
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.sharing import shared
from desktop_app.exchange.supplier_export import export_suppliers
from desktop_app.exchange.writing.columns import Column
from desktop_app.paths import shipped
from desktop_app.ui.suppliers.errand import Tell

DIRECTORY, SHEETS = "annuaire", "etiquettes"
PRINTS = frozenset({DIRECTORY, SHEETS})
# A thousand already make eighty pages.
GREATEST_PRINT = 2_000
PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Wish:
    """Where to write whom, and how; the author and the day are for what is printed.

    A shared list is for another town: the suppliers of it have nobody to call.
    """

    path: Path
    query: Query
    format_name: str
    columns: tuple[Column, ...]
    author: str
    day: datetime.date
    is_shared: bool = False


def count(query: Query, reader: BookReader, _tell: Tell) -> tuple[int, int]:
    """Count what a search finds, and the whole book."""
    whole = reader.suppliers.count()
    return (whole if query == Query() else reader.suppliers.search(query, 1).total), whole


def write(wish: Wish, reader: BookReader, tell: Tell) -> tuple[Path, int]:
    """Write the file, and return it with the number of suppliers in it.

    Raises:
        UserError: there are too many to print, or the disk refuses.
    """
    suppliers = _told(_suppliers(reader, wish.query), tell)
    if wish.is_shared:
        suppliers = (shared(supplier, wish.author) for supplier in suppliers)
    if wish.format_name not in PRINTS:
        return wish.path, export_suppliers(wish.path, suppliers, wish.format_name, wish.columns)
    found = count(wish.query, reader, tell)[0]
    if found > GREATEST_PRINT:
        raise UserError(
            f"{found} fournisseurs ne s’impriment pas d’un coup : cherchez-en moins de"
            f" {GREATEST_PRINT} puis recommencez, ou choisissez un classeur."
        )
    chosen, resources = tuple(suppliers), shipped("resources")
    if wish.format_name == DIRECTORY:
        content = directory_pdf(chosen, wish.author, wish.day, resources)
    else:
        content = labels_pdf(chosen, resources)
    tell(0)
    write_atomically(wish.path, content)
    return wish.path, len(chosen)


def _suppliers(reader: BookReader, query: Query) -> Iterator[Supplier]:
    if query == Query():
        yield from reader.suppliers.each()
        return
    identifiers = reader.suppliers.identifiers(query)
    for start in range(0, len(identifiers), PAGE):
        yield from reader.suppliers.some(identifiers[start : start + PAGE])


def _told(suppliers: Iterator[Supplier], tell: Tell) -> Iterator[Supplier]:
    for rank, supplier in enumerate(suppliers):
        tell(rank)
        yield supplier
