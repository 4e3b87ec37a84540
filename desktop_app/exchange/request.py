"""What the clerk asks of an import."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from desktop_app.core.supplier import Supplier
from desktop_app.exchange.reading.table import Progress, Stop, never, nothing_told
from desktop_app.exchange.report import Answer


class KnownSuppliers(Protocol):
    """The suppliers of a book, as an import reads them."""

    def each(self) -> Iterator[Supplier]:
        """Go through every supplier."""

    def some(self, identifiers: Iterable[int]) -> tuple[Supplier, ...]:
        """Return the suppliers of these numbers."""


def unchanged(supplier: Supplier) -> Supplier:
    """Return a supplier as it is."""
    return supplier


@dataclass(frozen=True, kw_only=True)
class Request:
    """How to import: from whom, on which day, and what the clerk says of the lines to check.

    `finish` completes each supplier, for instance with its commune; `stop` is asked often.
    """

    source: str = ""
    day: date | None = None
    answers: Mapping[int, Answer] = field(default_factory=dict)
    finish: Callable[[Supplier], Supplier] = unchanged
    progress: Progress = nothing_told
    stop: Stop = never
