"""One line of a list of suppliers, turned into a value or into the reason why it cannot be."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.profile import NO_PROFILE, Profile
from desktop_app.core.siret import SIREN_LENGTH, SIRET_LENGTH, compact, is_siren, is_siret
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.exchange.columns import CONTACT_NAMES, NAME, TRADE_NAME, kind_of
from desktop_app.exchange.writing.guard import unguarded

GREATEST_CELL = 2_000
GREATEST_OWN_CELL = 60_000
POSTCODE_LENGTH, NIC_LENGTH = 5, 5
ROUNDED = re.compile(r"-?\d+(?:[.,]\d+)?[eE]\+?\d+")
COUNT = re.compile(r"(\d{1,6})(?:[.,]\d+)?")
LISTED = re.compile(r"\s*[;|,\n]\s*")
# A quote before these signs keeps a spreadsheet from running a formula; nobody typed it.
GUARD = re.compile(r"^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
CONTROLS = dict.fromkeys((*range(9), *range(14, 28), 127, 0xFEFF, 0xFFFE, 0xFFFF))
KEEP_AS_TEXT = "mettez la colonne au format Texte dans le tableur et ressaisissez le numéro"
STREET = ("street_number", "street_kind", "street", "street_more")
DETAILS = frozenset(("legal_form", "naf", "references", "headcount", "networks", "tags", "lists"))
LUHN = {sign: (int(sign), sum(divmod(2 * int(sign), 10))) for sign in "0123456789"}
OWNER = ("owner_first_name", "owner_name")


class RefusedError(Exception):
    """The line cannot become a supplier; the message says why."""


class DoubtError(Exception):
    """A person must look at the line before it becomes a supplier; the message says why."""


def clean(text: str) -> str:
    """Return a cell without guards, control characters and useless spaces.

    Raises:
        RefusedError: the cell is too long to be the field of a supplier.
    """
    _refuse_long(text, GREATEST_CELL)
    if not (text.isprintable() and unicodedata.is_normalized("NFC", text)):
        text = unicodedata.normalize("NFC", text).translate(CONTROLS)
        text = " ".join(text.split())
    elif "  " in text:
        text = " ".join(text.split())
    else:
        text = text.strip(" ")
    return GUARD.sub("", text) if text.startswith("'") else text


def clean_of_ours(text: str) -> str:
    """Return a cell that we wrote as it was before it was guarded.

    Raises:
        RefusedError: the cell is longer than any we write.
    """
    _refuse_long(text, GREATEST_OWN_CELL)
    return unguarded(text.translate(CONTROLS))


def _refuse_long(text: str, greatest: int) -> None:
    if len(text) > greatest:
        raise RefusedError(f"une cellule dépasse {greatest} signes")


def supplier_of(cells: Mapping[str, str], source: str, profile: Profile = NO_PROFILE) -> Supplier:
    """Return the supplier that a line describes.

    Args:
        cells: the filled cells, by field.
        source: where the list comes from.
        profile: what all the suppliers of the list share.

    Raises:
        RefusedError: there is no name, or the SIRET is wrong.
        DoubtError: the postcode looks cut.
    """
    name = cells.get(NAME, "") or cells.get(TRADE_NAME, "") or _joined(cells, OWNER)
    if not name:
        raise RefusedError("il manque le nom du fournisseur")
    trade_name = cells.get(TRADE_NAME, "")
    said = cells.get("kind", "")
    kind = _kind(said) if said else SupplierKind.OTHER
    unknown = "" if kind else f"Type de structure indiqué : {said}"
    siret, siren = siret_of(cells), cells.get("siren", "")
    only = f"SIREN : {siren_of(siren)}" if siren and not siret else ""
    return Supplier(
        name=name,
        trade_name=trade_name if trade_name != name else "",
        siret=siret,
        kind=kind or SupplierKind.OTHER,
        activities=_joined(cells, ("activities", "activities_more"), ", "),
        place=Place(
            street=_joined(cells, STREET),
            postcode=_postcode(cells.get("postcode", "")),
            commune=cells.get("commune", ""),
            insee=cells.get("insee", ""),
        ),
        contact=Contact(
            name=_joined(cells, CONTACT_NAMES),
            function=cells.get("contact_function", ""),
            phone=cells.get("phone", ""),
            email=cells.get("email", ""),
        ),
        website=cells.get("website", ""),
        labels=cells.get("labels", ""),
        notes=" – ".join(filter(None, (cells.get("notes", ""), unknown, only))),
        source=source,
        profile=_profile(cells, profile),
    )


def siret_of(cells: Mapping[str, str]) -> str:
    """Return the SIRET of a line, made of the SIREN and the rank of the seat if need be.

    Raises:
        RefusedError: it is wrong.
    """
    if "nic" in cells and not cells.get("siret"):
        siren, nic = compact(cells.get("siren", "")), compact(cells["nic"])
        return _siret(siren + nic.zfill(NIC_LENGTH))
    return _siret(cells.get("siret", ""))


def siren_of(text: str) -> str:
    """Return a SIREN, the zeros that a spreadsheet took off it put back.

    Raises:
        RefusedError: it is wrong.
    """
    number = compact(text)
    if not (number.isascii() and number.isdigit()) or not is_siren(number.zfill(SIREN_LENGTH)):
        raise RefusedError(f"le SIREN « {text} » est faux ; vérifiez le numéro")
    return number.zfill(SIREN_LENGTH)


_kind = lru_cache(maxsize=1_000)(kind_of)


def _joined(cells: Mapping[str, str], names: tuple[str, ...], mark: str = " ") -> str:
    return mark.join(cells[name] for name in names if cells.get(name))


def _profile(cells: Mapping[str, str], shared: Profile) -> Profile:
    if DETAILS.isdisjoint(cells):
        return shared
    found = {
        "legal_form": cells.get("legal_form", ""),
        "naf": cells.get("naf", ""),
        "references": cells.get("references", ""),
        "headcount": _count(cells.get("headcount", "")),
        "networks": _listed(cells.get("networks", "")),
        "tags": _listed(cells.get("tags", "")),
        "lists": _listed(cells.get("lists", "")),
    }
    said = {name: value for name, value in found.items() if value}
    return replace(shared, **said) if said else shared  # type: ignore[arg-type]


def _count(text: str) -> int | None:
    found = COUNT.fullmatch(compact(text))
    return int(found[1]) if found else None


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, LISTED.split(text)))) if text else ()


def _siret(text: str) -> str:
    if not text:
        return ""
    number = text if text.isdigit() else compact(text)
    if number.isascii() and number.isdigit() and len(number) == SIRET_LENGTH:
        # La Poste has a rule of its own, that the slower check knows.
        if not (_has_right_key(number) or is_siret(number)):
            raise RefusedError(f"la clef du SIRET « {text} » est fausse ; vérifiez le numéro")
        return number
    raise RefusedError(_why_no_siret(text, number))


def _has_right_key(number: str) -> bool:
    total = sum(LUHN[sign][rank % 2 == 0] for rank, sign in enumerate(number))
    return total % 10 == 0 and number.strip("0") != ""


def _why_no_siret(text: str, number: str) -> str:
    if ROUNDED.fullmatch(text.replace(" ", "")):
        return f"le tableur a arrondi le SIRET en « {text} » ; {KEEP_AS_TEXT}"
    if not (number.isascii() and number.isdigit()):
        return f"« {text} » n’est pas un SIRET : 14 chiffres sont attendus"
    if len(number) == SIREN_LENGTH and is_siren(number):
        return f"« {text} » est un SIREN ; il faut le SIRET de l’établissement, 14 chiffres"
    if len(number) == SIRET_LENGTH - 1:
        return (
            f"le SIRET « {text} » a 13 chiffres, le zéro du début a sans doute été perdu ;"
            f" {KEEP_AS_TEXT}"
        )
    return f"le SIRET « {text} » a {len(number)} chiffres au lieu de 14"


def _postcode(text: str) -> str:
    if len(text) == POSTCODE_LENGTH and text.isascii() and text.isdigit():
        return text
    number = compact(text)
    if not (number.isascii() and number.isdigit()):
        return text
    if len(number) == POSTCODE_LENGTH:
        return number
    lost = (
        ", le zéro du début a sans doute été perdu" if len(number) == POSTCODE_LENGTH - 1 else ""
    )
    raise DoubtError(f"le code postal « {text} » n’a pas 5 chiffres{lost}")
