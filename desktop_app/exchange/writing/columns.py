"""The columns of an export: their names, their titles, and the way there and back.

The keys are those of the import; the titles are among those that it knows.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any

from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.money import Money
from desktop_app.core.place import Place
from desktop_app.core.profile import NafVersion, Profile
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.exchange.sharing import WITHHELD
from desktop_app.exchange.writing import packing
from desktop_app.exchange.writing.guard import printable

Write = Callable[[Any], str]
Read = Callable[[str], Any]
NOTHING = (None, "", ())
WIDE, USUAL, NARROW = 40, 24, 14


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _day(value: datetime.date | None) -> str:
    return value.isoformat() if value else ""


def _kinds(kinds: tuple[SupplierKind, ...]) -> str:
    return ", ".join(kind.value for kind in kinds)


def _read_kinds(text: str) -> tuple[SupplierKind, ...]:
    return tuple(SupplierKind(word.strip()) for word in text.split(",") if word.strip())


def _euros(amount: Money | None) -> str:
    return "" if amount is None else f"{amount.euros:.2f}".removesuffix(".00").replace(".", ",")


def _read_euros(text: str) -> Money:
    return Money.from_euros(text.replace(",", "."))


def _read_day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def _places(values: tuple[Place, ...]) -> str:
    return packing.pack(values, packing.PLACE)


def _contacts(values: tuple[Contact, ...]) -> str:
    return packing.pack(values, packing.CONTACT)


def _approvals(values: tuple[Any, ...]) -> str:
    return packing.pack(values, packing.APPROVAL)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name on the command line, its key for the import, where its value is."""

    name: str
    key: str
    title: str
    path: str
    write: Write = _text
    read: Read = str
    width: int = USUAL

    def text(self, supplier: Supplier) -> str:
        """Return what the cell of a supplier says."""
        value = _at(self.path)(supplier)
        return "" if value in NOTHING else printable(self.write(value))


@cache
def _at(path: str) -> Callable[[Supplier], Any]:
    return attrgetter(path)


WORDS: tuple[Write, Read] = (packing.pack_words, packing.unpack_words)
DAYS: tuple[Write, Read] = (_day, _read_day)
COLUMNS = (
    Column("nom", "name", "Raison sociale", "name", width=WIDE),
    Column("enseigne", "trade_name", "Enseigne", "trade_name"),
    Column("siret", "siret", "SIRET", "siret", width=18),
    Column("type", "kind", "Type de structure", "kind", width=NARROW),
    Column("autres_types", "also", "Autres types", "also", _kinds, _read_kinds, NARROW),
    Column("activites", "activities", "Activités", "activities", width=WIDE),
    Column("adresse", "street", "Adresse", "place.street", width=WIDE),
    Column("code_postal", "postcode", "Code postal", "place.postcode", width=NARROW),
    Column("commune", "commune", "Commune", "place.commune"),
    Column("insee", "insee", "Code INSEE", "place.insee", width=NARROW),
    Column("latitude", "latitude", "Latitude", "place.latitude", read=float, width=NARROW),
    Column("longitude", "longitude", "Longitude", "place.longitude", read=float, width=NARROW),
    Column("contact", "contact_name", "Contact", "contact.name"),
    Column("fonction", "contact_function", "Fonction", "contact.function"),
    Column("telephone", "phone", "Téléphone", "contact.phone", width=18),
    Column("courriel", "email", "E-mail", "contact.email", width=32),
    Column("site", "website", "Site internet", "website", width=32),
    Column("labels", "labels", "Labels", "labels"),
    Column(
        "agrements",
        "approvals",
        "Agréments et labels datés",
        "profile.approvals",
        _approvals,
        packing.unpack_approvals,
        WIDE,
    ),
    Column(
        "offres",
        "offers",
        "Offres",
        "profile.offers",
        packing.pack_offers,
        packing.unpack_offers,
        WIDE,
    ),
    Column("forme_juridique", "legal_form", "Statut juridique", "profile.legal_form"),
    Column("naf", "naf", "Code NAF", "profile.naf", width=NARROW),
    Column(
        "naf_version",
        "naf_version",
        "Nomenclature NAF",
        "profile.naf_version",
        read=NafVersion,
        width=NARROW,
    ),
    Column("effectif", "headcount", "Effectif", "profile.headcount", read=int, width=NARROW),
    Column("effectif_date", "headcount_on", "Effectif au", "profile.headcount_on", *DAYS, NARROW),
    Column(
        "chiffre_affaires",
        "turnover",
        "Chiffre d’affaires HT en euros",
        "profile.turnover",
        _euros,
        _read_euros,
        NARROW,
    ),
    Column(
        "chiffre_affaires_date",
        "turnover_on",
        "Chiffre d’affaires au",
        "profile.turnover_on",
        *DAYS,
        NARROW,
    ),
    Column("reseaux", "networks", "Réseaux", "profile.networks", *WORDS),
    Column("ptce", "cluster", "PTCE", "profile.cluster"),
    Column("cotraitance", "co_contracting", "Cotraitance", "profile.co_contracting"),
    Column("references", "references", "Références", "profile.references", width=WIDE),
    Column("etiquettes", "tags", "Étiquettes", "profile.tags", *WORDS),
    Column("listes", "lists", "Listes", "profile.lists", *WORDS),
    Column(
        "autres_adresses",
        "other_places",
        "Autres adresses",
        "profile.other_places",
        _places,
        packing.unpack_places,
        WIDE,
    ),
    Column(
        "autres_contacts",
        "other_contacts",
        "Autres contacts",
        "profile.other_contacts",
        _contacts,
        packing.unpack_contacts,
        WIDE,
    ),
    Column("notes", "notes", "Notes", "notes", width=WIDE),
    Column("dernier_contact", "last_contact", "Dernier contact", "profile.last_contact", *DAYS),
    Column("a_revoir", "review_on", "À revoir le", "profile.review_on", *DAYS, NARROW),
    Column("source", "source", "Source", "source"),
    Column(
        "provenances",
        "origins",
        "Provenance des champs",
        "profile.origins",
        packing.pack_origins,
        packing.unpack_origins,
        WIDE,
    ),
)
BY_NAME: Mapping[str, Column] = {column.name: column for column in COLUMNS}
BY_TITLE: Mapping[str, Column] = {fold(column.title): column for column in COLUMNS}
LABELS = ("nom", "contact", "adresse", "code_postal", "commune")
CONSULTATION = (
    *("nom", "siret", "type", "activites", "labels", "contact", "fonction", "telephone"),
    *("courriel", "adresse", "code_postal", "commune", "site"),
)
# The private notes of the clerk leave only with everything.
SHARED = "echange"
PRESETS: Mapping[str, tuple[str, ...]] = {
    "etiquettes": LABELS,
    "consultation": CONSULTATION,
    SHARED: tuple(name for name in BY_NAME if name not in WITHHELD),
    "tout": tuple(BY_NAME),
}


def columns_named(names: Iterable[str]) -> tuple[Column, ...]:
    """Return columns by their names, each once, in the order asked.

    Raises:
        UserError: there is no such column, or none at all.
    """
    wanted = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    unknown = [name for name in wanted if name not in BY_NAME]
    if unknown or not wanted:
        said = f"La colonne « {unknown[0]} » n’existe pas" if unknown else "Aucune colonne choisie"
        known = ", ".join(BY_NAME)
        raise UserError(f"{said} ; colonnes connues : {known}.")
    return tuple(BY_NAME[name] for name in wanted)


def completed(supplier: Supplier, cells: Mapping[str, str]) -> Supplier:
    """Return a supplier with what the columns of our own export say of it, cells by key.

    Raises:
        ValueError: a cell was changed into what cannot be read.
    """
    rooms: dict[str, dict[str, Any]] = {"": {}, "place": {}, "contact": {}, "profile": {}}
    for column in COLUMNS:
        text = cells.get(column.key, "")
        if text:
            room, _, name = column.path.rpartition(".")
            read = SupplierKind if column.key == "kind" else column.read
            rooms[room][name] = read(text)
    return replace(
        supplier,
        **rooms[""],
        place=replace(supplier.place, **rooms["place"]),
        contact=replace(supplier.contact, **rooms["contact"]),
        profile=_completed(supplier.profile, rooms["profile"]),
    )


def _completed(profile: Profile, said: Mapping[str, Any]) -> Profile:
    return replace(profile, **said) if said else profile
