"""vCard 4.0 (RFC 6350): one card for each supplier, for any address book."""

import re
from collections.abc import Iterable, Iterator
from typing import IO, Final

from desktop_app.core.folding import fold
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.writing.columns import BY_NAME, Column
from desktop_app.exchange.writing.table import ExportFormat

LINE: Final = 75
MARKS: Final = re.compile(r"[\\,;]")
OURS: Final = "X-CLAUSIER-"
# The name of each property that an address book knows; the others are ours.
KNOWN: Final = {
    "siret": "X-SIRET",
    "type": "X-TYPE",
    "activites": "CATEGORIES",
    "fonction": "TITLE",
    "telephone": "TEL",
    "courriel": "EMAIL",
    "site": "URL",
    "notes": "NOTE",
}
ADDRESS: Final = ("adresse", "commune", "code_postal")
APART: Final = {"nom", "contact", *ADDRESS}


def write(file: IO[bytes], suppliers: Iterable[Supplier], columns: tuple[Column, ...]) -> None:
    """Write the cards of suppliers, with what the columns say."""
    for supplier in suppliers:
        for line in _card(supplier, columns):
            file.write(_folded(line))


def _card(supplier: Supplier, columns: tuple[Column, ...]) -> Iterator[str]:
    said = {column.name: column.text(supplier) for column in columns}
    # A card has a name even when the column was not chosen.
    name = BY_NAME["nom"].text(supplier)
    person = said.get("contact", "")
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"FN:{_escaped(person or name)}"
    yield f"ORG:{_escaped(name)}"
    if person and person == name:
        yield f"{OURS}CONTACT:{_escaped(person)}"
    street, commune, postcode = (_escaped(said.get(part, "")) for part in ADDRESS)
    if street or commune or postcode:
        yield f"ADR:;;{street};{commune};;{postcode};"
    for column in columns:
        text = said[column.name]
        if text and column.name not in APART:
            yield f"{KNOWN.get(column.name) or _own(column)}:{_escaped(text)}"
    yield "END:VCARD"


def _own(column: Column) -> str:
    return OURS + fold(column.title).upper().replace(" ", "-")


def _escaped(text: str) -> str:
    return MARKS.sub(lambda found: f"\\{found[0]}", text).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    # Lines of 75 octets at most, never cut within a sign.
    whole = line.encode()
    if len(whole) <= LINE:
        return whole + b"\r\n"
    pieces, piece = [], b""
    for sign in line:
        octets = sign.encode()
        if len(piece) + len(octets) > LINE:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join((*pieces, piece)) + b"\r\n"


FORMAT = ExportFormat("vcf", "Carnet d’adresses vCard", write)
