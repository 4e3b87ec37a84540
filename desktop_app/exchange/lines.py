"""The lines of a table as suppliers, or as what is said of the lines that are none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from desktop_app.core.profile import NO_PROFILE, Origin, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.columns import NAME
from desktop_app.exchange.known_row import refuse_hidden, with_list
from desktop_app.exchange.mapping import ColumnMap
from desktop_app.exchange.reading.row import Row
from desktop_app.exchange.sources import OURS
from desktop_app.exchange.supplier_row import (
    DoubtError,
    RefusedError,
    clean,
    clean_of_ours,
    siren_of,
    siret_of,
    supplier_of,
)
from desktop_app.exchange.writing.columns import completed

SECTION_FROM = 4


class Line(NamedTuple):
    """A line that describes a supplier; the SIREN is given when it is all that identifies it."""

    number: int
    supplier: Supplier
    siren: str = ""


class LineReader:
    """Turns lines into suppliers, the same way each time."""

    def __init__(
        self,
        columns: ColumnMap,
        source: str,
        profile: Profile,
        finish: Callable[[Supplier], Supplier],
    ) -> None:
        self._columns = columns
        self._source = source
        self._profile = profile
        self._finish = finish
        self._used = [(rank, name) for rank, name in enumerate(columns.fields) if name]
        self._clean = clean_of_ours if columns.known is OURS else clean
        self._width = len(columns.fields)
        self.is_by_company = columns.known.is_by_company and NAME not in columns.fields

    def line(self, row: Row) -> Line:
        """Return the supplier of a line.

        Raises:
            RefusedError: the line cannot become one.
            DoubtError: a person must look at the line.
        """
        cells = self._cells(row)
        if self._columns.known is OURS:
            return Line(row.number, self._finish(self._own(cells)))
        refuse_hidden(cells)
        siren = siren_of(cells["siren"]) if "siren" in cells else ""
        if self.is_by_company:
            cells[NAME] = f"SIREN {siren}"
        supplier = supplier_of(cells, self._source, self._profile)
        supplier = with_list(supplier, cells, self._columns.known)
        return Line(row.number, self._finish(supplier), "" if supplier.siret else siren)

    def _own(self, cells: dict[str, str]) -> Supplier:
        if not cells.get(NAME):
            raise RefusedError("il manque le nom du fournisseur")
        try:
            supplier = completed(Supplier(name=cells[NAME], profile=self._profile), cells)
        except (ValueError, ArithmeticError, KeyError, TypeError) as error:
            raise RefusedError("une cellule de l’export a été modifiée, illisible") from error
        if supplier.siret:
            siret_of({"siret": supplier.siret})
        return supplier if supplier.source else replace(supplier, source=self._source)

    def _cells(self, row: Row) -> dict[str, str]:
        if len(row.cells) > self._width and any(c.strip() for c in row.cells[self._width :]):
            raise DoubtError(
                "la ligne a plus de cellules que l’en-tête ; une virgule ou un"
                " point-virgule de trop a décalé les colonnes"
            )
        result: dict[str, str] = {}
        for rank, name in self._used:
            cell = self._clean(row.cells[rank]) if rank < len(row.cells) else ""
            if cell and name not in result:
                result[name] = cell
        if len(self._used) >= SECTION_FROM and list(result) == [NAME]:
            raise DoubtError(
                "seul le nom est rempli ; complétez la ligne si ce n’est pas un titre de rubrique"
            )
        return result


def common_profile(source: str, day: date | None) -> Profile:
    """Return what all the new suppliers of a file share: where they come from."""
    if day is None:
        return NO_PROFILE
    return Profile(origins={"": Origin(source=source, day=day)})
