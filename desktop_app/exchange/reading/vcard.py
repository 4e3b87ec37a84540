"""Address books in vCard 2.1, 3.0 and 4.0, each card alone and within limits."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.core.errors import UserError
from desktop_app.exchange.reading.row import NBSP, Row, Source

GREATEST_FILE = 10_000_000
GREATEST_CARD = 256_000
MOST_LINES = 2_000
BEGIN, END = "BEGIN:VCARD", "END:VCARD"
# Written by our own export, and by nobody else: they bear the title of a column.
OURS = "X-CLAUSIER-"
TITLES = (
    "Raison sociale",
    "SIRET",
    "Type de structure",
    "Activités",
    "Adresse",
    "Code postal",
    "Commune",
    "Contact",
    "Fonction",
    "Téléphone",
    "E-mail",
    "Site internet",
    "Notes",
)
PROPERTY = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;(?:\"[^\"]*\"|[^\":])*)?):(.*)", re.DOTALL)
ESCAPE = re.compile(r"\\(.)", re.DOTALL)
PARTS = re.compile(r"(?<!\\);")
SIRET = re.compile(r"(?i)siret\s*:?\s*((?:\d[ .\u00a0]?){14})")


class Property(NamedTuple):
    """One line of a card."""

    name: str
    parameters: str
    value: str

    @property
    def parts(self) -> list[str]:
        """The parts of a value such as an address."""
        return [_unescaped(part) for part in PARTS.split(self.value)]


def read_vcard(source: Source) -> Iterator[Row]:
    """Read cards as the lines of a table whose titles are known.

    Raises:
        UserError: the file passes the limits, or a card does not end.
    """
    if source.size > GREATEST_FILE:
        raise UserError(
            f"«{NBSP}{source.name}{NBSP}» dépasse 10 Mo{NBSP}: exportez moins de fiches à la fois."
        )
    source.file.seek(0)
    cards = [_properties(card) for card in _cards(_text(source.file.read()), source.name)]
    extra = tuple(
        dict.fromkeys(item.name for card in cards for item in card if item.name.startswith(OURS))
    )
    yield Row(1, (*TITLES, *(_title(name) for name in extra)))
    for number, card in enumerate(cards, 2):
        yield Row(number, (*_line(card), *(_first(card, name) for name in extra)))


def _text(content: bytes) -> str:
    for encoding in ("utf-16",) if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig",):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("cp1252", "replace")


def _cards(text: str, name: str) -> Iterator[str]:
    lines: list[str] = []
    size, inside = 0, False
    for line in text.splitlines():
        word = line.strip().upper()
        if word == BEGIN:
            if inside:
                raise _broken(name, "une fiche ne se termine pas (END:VCARD manque)")
            lines, size, inside = [], 0, True
        elif word == END and inside:
            yield "\n".join(lines)
            inside = False
        elif inside:
            size += len(line)
            if size > GREATEST_CARD or len(lines) > MOST_LINES:
                # A photograph is the usual reason; nothing of the card is lost but it.
                raise _broken(name, "une fiche est démesurée, sans doute par sa photo")
            lines.append(line)
    if inside:
        raise _broken(name, "la dernière fiche ne se termine pas (END:VCARD manque)")


def _broken(name: str, reason: str) -> UserError:
    return UserError(
        f"«{NBSP}{name}{NBSP}» ne peut pas être lu{NBSP}: {reason}. Exportez de nouveau les"
        " contacts, sans les photos, puis recommencez."
    )


def _properties(card: str) -> list[Property]:
    found = []
    for line in _unfolded(card):
        match = PROPERTY.fullmatch(line)
        if match:
            name, parameters = match[1].upper(), match[2].upper()
            found.append(Property(name, parameters, _decoded(parameters, match[3])))
    return found


def _unfolded(card: str) -> Iterator[str]:
    current = ""
    for line in card.split("\n"):
        if current.endswith("=") and "QUOTED-PRINTABLE" in current.upper():
            current = current[:-1] + line
        elif line[:1] in {" ", "\t"}:
            current += line[1:]
        else:
            yield current
            current = line
    yield current


def _decoded(parameters: str, value: str) -> str:
    charset = re.search(r"CHARSET=\"?([\w-]+)", parameters)
    try:
        if "QUOTED-PRINTABLE" in parameters:
            raw = quopri.decodestring(value.encode("utf-8"))
        elif re.search(r"ENCODING=\"?B(ASE64)?\b|;BASE64\b", parameters):
            raw = base64.b64decode(value, validate=False)
        else:
            return value
        return raw.decode(charset[1] if charset else "utf-8")
    except (UnicodeDecodeError, LookupError, binascii.Error):
        return raw.decode("cp1252", "replace") if "QUOTED" in parameters else ""


def _unescaped(text: str) -> str:
    return ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()


def _title(name: str) -> str:
    return name.removeprefix(OURS).replace("-", " ").lower()


def _all(card: list[Property], name: str) -> list[Property]:
    return sorted(
        (item for item in card if item.name == name and item.value.strip()),
        key=lambda item: "PREF" not in item.parameters,
    )


def _first(card: list[Property], name: str) -> str:
    found = _all(card, name)
    return _unescaped(found[0].value) if found else ""


def _line(card: list[Property]) -> tuple[str, ...]:
    person = _first(card, "FN") or _person(card)
    organisation = _organisation(card)
    notes = "\n".join(_unescaped(item.value) for item in _all(card, "NOTE"))
    return (
        organisation or person,
        _first(card, "X-SIRET") or _siret(notes),
        _first(card, "X-TYPE"),
        ", ".join(_unescaped(item.value) for item in _all(card, "CATEGORIES")),
        *_address(card),
        person if organisation and person != organisation else "",
        _first(card, "TITLE") or _first(card, "ROLE"),
        _phone(card),
        _first(card, "EMAIL").removeprefix("mailto:"),
        _first(card, "URL"),
        notes,
    )


def _person(card: list[Property]) -> str:
    parts = next((item.parts for item in _all(card, "N")), [])
    return " ".join(part for part in (*parts[1:2], *parts[:1]) if part)


def _organisation(card: list[Property]) -> str:
    parts = next((item.parts for item in _all(card, "ORG")), [])
    return " – ".join(part for part in parts if part)


def _siret(notes: str) -> str:
    found = SIRET.search(notes)
    return re.sub(r"\D", "", found[1]) if found else ""


def _address(card: list[Property]) -> tuple[str, str, str]:
    parts = next((item.parts for item in _all(card, "ADR") if any(item.parts)), [])
    parts += [""] * (7 - len(parts))
    return ", ".join(part for part in parts[:3] if part), parts[5], parts[3]


def _phone(card: list[Property]) -> str:
    phones = [item for item in _all(card, "TEL") if "FAX" not in item.parameters]
    return _unescaped(phones[0].value).removeprefix("tel:") if phones else ""
