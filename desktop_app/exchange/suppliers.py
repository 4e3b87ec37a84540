"""A list of suppliers read from a file into the book."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.mapping import ColumnMap, guess
from desktop_app.exchange.plan import Plan
from desktop_app.exchange.reading.row import NBSP
from desktop_app.exchange.reading.table import Table, read_table
from desktop_app.exchange.report import ImportReport, LineNote
from desktop_app.exchange.request import KnownSuppliers, Request

__all__ = ["ImportReport", "LineNote", "SupplierShelf", "import_suppliers", "plan_import"]


class SupplierShelf(Protocol):
    """Where suppliers are kept."""

    def all(self) -> tuple[Supplier, ...]:
        """Return every supplier."""

    def put_all(self, suppliers: Sequence[Supplier]) -> object:
        """Keep several suppliers, all or none."""


def plan_import(
    table: Table,
    book: KnownSuppliers,
    request: Request,
    columns: ColumnMap | None = None,
) -> Plan:
    """Work out what importing a table would do; nothing is written.

    Args:
        table: the table, that stays open as long as the plan is used.
        book: the suppliers already known, also through a reader in a worker thread.
        request: the source, the day, the answers of the clerk.
        columns: which column is which field, guessed when it is not given.

    Raises:
        UserError: no column gives the name of the suppliers.
        ImportStoppedError: the clerk gave up.
    """
    columns = columns or guess(table)
    if not any(columns.fields):
        raise UserError(
            f"«{NBSP}{table.name}{NBSP}» n’a pas d’en-tête reconnu{NBSP}: donnez un titre aux"
            " colonnes, par exemple «\u00a0Raison sociale\u00a0», «\u00a0SIRET\u00a0»,"
            " «\u00a0Code postal\u00a0»."
        )
    if not columns.can_import:
        raise UserError(
            f"«{NBSP}{table.name}{NBSP}» n’a pas de colonne pour le nom des fournisseurs{NBSP}:"
            " donnez à cette colonne le titre «\u00a0Raison sociale\u00a0»."
        )
    return Plan(table, columns, book, request)


def import_suppliers(
    path: Path,
    book_suppliers: SupplierShelf,
    source: str,
    dry_run: bool,  # noqa: FBT001 - the report of a trial is the report
    read: Callable[[Path], Table] = read_table,
) -> ImportReport:
    """Add the suppliers of a file to the book, or change those it knows, all at once.

    Args:
        path: a table in CSV, XLSX or ODS, or an address book in vCard.
        book_suppliers: where to look and to write.
        source: where the list comes from, kept with each supplier.
        dry_run: report without writing.
        read: how to read the file, in a process of its own unless it is ours.

    Raises:
        UserError: the file is not a list of suppliers, or the book cannot be written.
    """
    with read(path) as table:
        plan = plan_import(table, _InMemory(book_suppliers.all()), Request(source=source))
        if (plan.report.added or plan.report.updated) and not dry_run:
            book_suppliers.put_all([*plan.changed(), *plan.new()])
        return plan.report


class _InMemory:
    """Suppliers at hand, as an import reads those of a book."""

    def __init__(self, suppliers: Iterable[Supplier]) -> None:
        self._known = {item.identifier: item for item in suppliers}

    def each(self) -> Iterator[Supplier]:
        """Go through every supplier."""
        return iter(self._known.values())

    def some(self, identifiers: Iterable[int]) -> tuple[Supplier, ...]:
        """Return the suppliers of these numbers."""
        return tuple(self._known[number] for number in identifiers)
