"""Suppliers taken out of the book: a file in a format, with chosen columns."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.whole_file import whole_file
from desktop_app.exchange.writing import csv_file, open_document, vcard, workbook
from desktop_app.exchange.writing.columns import COLUMNS, Column
from desktop_app.exchange.writing.table import ExportFormat

FORMATS = (csv_file.FORMAT, workbook.FORMAT, open_document.FORMAT, vcard.FORMAT)


def format_named(name: str) -> ExportFormat:
    """Return a format by its name.

    Raises:
        UserError: there is no such format.
    """
    for item in FORMATS:
        if item.name == name:
            return item
    known = ", ".join(item.name for item in FORMATS)
    raise UserError(
        f"Le format «\u00a0{name}\u00a0» n’existe pas\u00a0; formats connus\u00a0: {known}."
    )


def export_suppliers(
    path: Path,
    suppliers: Iterable[Supplier],
    format_name: str,
    columns: tuple[Column, ...] = COLUMNS,
) -> int:
    """Write suppliers to a file, wholly or not at all, and return how many there are.

    Args:
        path: the file; one that exists is replaced once the new one is whole.
        suppliers: read as they are written; an error from there leaves no file.
        format_name: csv, xlsx, ods or vcf.
        columns: what to say of each.

    Raises:
        UserError: the format does not exist or cannot hold them, or the disk refuses.
    """
    write = format_named(format_name).write
    counted = _Counted(suppliers)
    with whole_file(path) as file:
        write(file, counted, columns)
    return counted.count


class _Counted:
    def __init__(self, suppliers: Iterable[Supplier]) -> None:
        self._suppliers = suppliers
        self.count = 0

    def __iter__(self) -> Iterator[Supplier]:
        for supplier in self._suppliers:
            self.count += 1
            yield supplier
