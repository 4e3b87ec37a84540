"""The rows of an export, and what each format promises."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import IO

from desktop_app.core.supplier import Supplier
from desktop_app.exchange.writing.columns import Column

Write = Callable[[IO[bytes], Iterable[Supplier], tuple[Column, ...]], None]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format: its name is also the end of the names of its files."""

    name: str
    title: str
    write: Write


def rows(suppliers: Iterable[Supplier], columns: tuple[Column, ...]) -> Iterator[tuple[str, ...]]:
    """Go through the cells of suppliers."""
    return (tuple(column.text(supplier) for column in columns) for supplier in suppliers)
