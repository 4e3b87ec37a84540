"""CSV as French spreadsheets open it: semicolons, UTF-8 with its mark."""

import csv
import io
from collections.abc import Iterable
from typing import IO

from desktop_app.core.supplier import Supplier
from desktop_app.exchange.writing.columns import Column
from desktop_app.exchange.writing.guard import guarded
from desktop_app.exchange.writing.table import ExportFormat, rows


def write(file: IO[bytes], suppliers: Iterable[Supplier], columns: tuple[Column, ...]) -> None:
    """Write suppliers under the titles of the columns, no cell of which is a formula."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=False)
    try:
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow(column.title for column in columns)
        writer.writerows(map(guarded, row) for row in rows(suppliers, columns))
        text.flush()
    finally:
        text.detach()


FORMAT = ExportFormat("csv", "Tableau CSV", write)
