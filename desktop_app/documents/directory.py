"""The directory of suppliers to print, and the labels of their letters."""

import datetime
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Final

from desktop_app.core.contact import Contact
from desktop_app.core.folding import fold
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier
from desktop_app.documents.outline import Block, Facts, Heading, Outline, Table, with_texts
from desktop_app.documents.typography import date, french

TITLE: Final = "Annuaire des fournisseurs"
HEADER: Final = ("Fournisseur", "Ce qu’il fait", "Adresse", "Joindre")
WIDTHS: Final = (27, 27, 20, 26)
OTHERS: Final = "#"


def directory_pdf(
    suppliers: Iterable[Supplier], author: str, day: datetime.date, resources: Path
) -> bytes:
    """Return the directory of suppliers as an accessible PDF, a chapter for each letter."""
    from desktop_app.documents.pdf.writer import write_pdf  # noqa: PLC0415 - 0.1 s of imports

    return write_pdf(with_texts(directory(suppliers, author, day), french), b"", resources)


def labels_pdf(suppliers: Iterable[Supplier], resources: Path) -> bytes:
    """Return sheets of three by eight labels, one for each supplier."""
    from desktop_app.documents.pdf.labels import write_labels  # noqa: PLC0415 - 0.1 s of imports

    return write_labels(map(label, suppliers), resources)


def directory(suppliers: Iterable[Supplier], author: str, day: datetime.date) -> Outline:
    """Return the directory of suppliers, by name."""
    ordered = sorted(suppliers, key=lambda supplier: (fold(supplier.name), supplier.identifier))
    blocks: list[Block] = []
    for letter, group in groupby(ordered, key=_letter):
        chapter = tuple(group)
        first, last = chapter[0].name, chapter[-1].name
        span = first if len(chapter) == 1 else f"{first} – {last}"
        blocks.append(Heading(1, span, number=letter))
        blocks.append(Table(HEADER, tuple(map(_row, chapter)), WIDTHS))
    return Outline(
        title=TITLE,
        subject=f"Au {date(day)}",
        author=author,
        reference=f"annuaire-{day.isoformat()}",
        facts=Facts((("Fournisseurs", str(len(ordered))), ("Tiré du carnet le", date(day)))),
        blocks=tuple(blocks),
    )


def label(supplier: Supplier) -> tuple[str, ...]:
    """Return the lines of the address of a supplier, as La Poste reads them."""
    place = supplier.place
    town = f"{place.postcode} {place.commune.upper()}".strip()
    lines = (supplier.name, supplier.contact.name, place.street, town)
    return tuple(line for line in lines if line)


def _letter(supplier: Supplier) -> str:
    first = fold(supplier.name)[:1].upper()
    return first if first.isalpha() else OTHERS


def _row(supplier: Supplier) -> tuple[str, ...]:
    siret = f"SIRET {supplier.siret}" if supplier.siret else ""
    kind = supplier.kind.value.upper()
    return (
        _lines(supplier.name, supplier.trade_name, kind, siret),
        _lines(supplier.activities, supplier.labels),
        _address(supplier.place),
        _lines(_person(supplier.contact), supplier.website),
    )


def _address(place: Place) -> str:
    return _lines(place.street, f"{place.postcode} {place.commune}".strip())


def _person(contact: Contact) -> str:
    who = ", ".join(part for part in (contact.name, contact.function) if part)
    return _lines(who, contact.phone, contact.email)


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
