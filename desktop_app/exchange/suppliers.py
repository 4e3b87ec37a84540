"""A list of suppliers read from a file into the book."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.columns import NAME, fields_of, known_titles
from desktop_app.exchange.csv_table import Row, Table, read_table
from desktop_app.exchange.matching import Known, Register, merged
from desktop_app.exchange.supplier_row import DoubtError, RefusedError, clean, supplier_of


class LineNote(NamedTuple):
    """What a person has to know about a line of the file."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each line; `lines` is the sum of the five that follow."""

    lines: int
    added: int
    updated: int
    unchanged: int
    to_check: tuple[LineNote, ...]
    refused: tuple[LineNote, ...]
    ignored_columns: tuple[str, ...] = ()


class SupplierShelf(Protocol):
    """Where suppliers are kept."""

    def all(self) -> tuple[Supplier, ...]:
        """Return every supplier."""

    def put_all(self, suppliers: Sequence[Supplier]) -> object:
        """Keep several suppliers, all or none."""


@dataclass
class _Count:
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    to_check: list[LineNote] = field(default_factory=list)
    refused: list[LineNote] = field(default_factory=list)
    changed: list[Known] = field(default_factory=list)


def import_suppliers(
    path: Path,
    book_suppliers: SupplierShelf,
    source: str,
    dry_run: bool,  # noqa: FBT001 - the report of a trial is the report
) -> ImportReport:
    """Add the suppliers of a file to the book, or change those it knows, all at once.

    Args:
        path: a table in CSV, with any separator and any usual encoding.
        book_suppliers: where to look and to write.
        source: where the list comes from, kept with each supplier.
        dry_run: report without writing.

    Raises:
        UserError: the file is not a list of suppliers, or the book cannot be written.
    """
    table = read_table(path, known_titles)
    columns = fields_of(table.titles)
    if NAME not in columns:
        raise UserError(
            f"« {path.name} » n’a pas de colonne pour le nom des fournisseurs : donnez à cette"
            " colonne le titre « Raison sociale »."
        )
    register = Register(book_suppliers.all())
    count = _Count()
    for row in table.rows:
        _sort(row, columns, source, register, count)
    if count.changed and not dry_run:
        book_suppliers.put_all([known.supplier for known in count.changed])
    return _report(table, columns, count)


def _sort(
    row: Row, columns: Sequence[str], source: str, register: Register, count: _Count
) -> None:
    try:
        supplier = supplier_of(_cells(row, columns), source)
        known = register.find(supplier)
        if known is None:
            known = Known(supplier, row.number)
            register.add(known)
            count.changed.append(known)
            count.added += 1
        else:
            _update(known, supplier, row.number, count)
            register.add(known)
    except RefusedError as error:
        count.refused.append(LineNote(row.number, f"{error}."))
    except DoubtError as error:
        count.to_check.append(LineNote(row.number, f"{error}."))


def _update(known: Known, supplier: Supplier, line: int, count: _Count) -> None:
    result = merged(known.supplier, supplier)
    if result == known.supplier:
        count.unchanged += 1
    elif known.line:
        raise DoubtError(f"la ligne {known.line} dit autre chose du même fournisseur")
    else:
        known.supplier = result
        count.changed.append(known)
        count.updated += 1
    known.line = known.line or line


def _cells(row: Row, columns: Sequence[str]) -> dict[str, str]:
    cells = [clean(cell) for cell in row.cells]
    if any(cells[len(columns) :]):
        raise DoubtError(
            "la ligne a plus de cellules que l’en-tête ; une virgule ou un"
            " point-virgule de trop a décalé les colonnes"
        )
    result: dict[str, str] = {}
    for name, cell in zip(columns, cells, strict=False):
        if name and cell:
            result.setdefault(name, cell)
    return result


def _report(table: Table, columns: Sequence[str], count: _Count) -> ImportReport:
    pairs = zip(table.titles, columns, strict=True)
    return ImportReport(
        lines=len(table.rows),
        added=count.added,
        updated=count.updated,
        unchanged=count.unchanged,
        to_check=tuple(count.to_check),
        refused=tuple(count.refused),
        ignored_columns=tuple(title for title, name in pairs if title.strip() and not name),
    )
