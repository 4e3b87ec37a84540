"""One line of a list of suppliers, turned into a value or into the reason why it cannot be."""

import re
import unicodedata
from collections.abc import Mapping

from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.siret import SIREN_LENGTH, SIRET_LENGTH, compact, is_siren, is_siret
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.exchange.columns import CONTACT_NAMES, NAME, kind_of

GREATEST_CELL = 2_000
POSTCODE_LENGTH = 5
ROUNDED = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+")
# A quote before these signs keeps a spreadsheet from running a formula; nobody typed it.
GUARD = re.compile(r"^'(?=[=+\-@])")
CONTROLS = dict.fromkeys((*range(9), *range(14, 28), 127))
KEEP_AS_TEXT = "mettez la colonne au format Texte dans le tableur et ressaisissez le numéro"


class RefusedError(Exception):
    """The line cannot become a supplier; the message says why."""


class DoubtError(Exception):
    """A person must look at the line before it becomes a supplier; the message says why."""


def clean(text: str) -> str:
    """Return a cell without guards, control characters and useless spaces.

    Raises:
        RefusedError: the cell is too long to be the field of a supplier.
    """
    if len(text) > GREATEST_CELL:
        raise RefusedError(f"une cellule dépasse {GREATEST_CELL} signes")
    words = unicodedata.normalize("NFC", text).translate(CONTROLS).split()
    return GUARD.sub("", " ".join(words))


def supplier_of(cells: Mapping[str, str], source: str) -> Supplier:
    """Return the supplier that a line describes, its cells given by field.

    Raises:
        RefusedError: there is no name, or the SIRET is wrong.
        DoubtError: the postcode looks cut.
    """
    name = cells.get(NAME, "")
    if not name:
        raise RefusedError("il manque le nom du fournisseur")
    siret = _siret(cells.get("siret", ""))
    postcode = _postcode(cells.get("postcode", ""))
    said = cells.get("kind", "")
    kind = kind_of(said) if said else SupplierKind.OTHER
    unknown = "" if kind else f"Type de structure indiqué : {said}"
    return Supplier(
        name=name,
        siret=siret,
        kind=kind or SupplierKind.OTHER,
        activities=cells.get("activities", ""),
        place=Place(
            street=cells.get("street", ""),
            postcode=postcode,
            commune=cells.get("commune", ""),
            insee=cells.get("insee", ""),
        ),
        contact=Contact(
            name=" ".join(cells[part] for part in CONTACT_NAMES if part in cells),
            function=cells.get("contact_function", ""),
            phone=cells.get("phone", ""),
            email=cells.get("email", ""),
        ),
        website=cells.get("website", ""),
        labels=cells.get("labels", ""),
        notes=" – ".join(note for note in (cells.get("notes", ""), unknown) if note),
        source=source,
    )


def _siret(text: str) -> str:
    number = compact(text)
    if not number:
        return ""
    if ROUNDED.fullmatch(text.replace(" ", "")):
        raise RefusedError(f"le tableur a arrondi le SIRET en « {text} » ; {KEEP_AS_TEXT}")
    if not (number.isascii() and number.isdigit()):
        raise RefusedError(f"« {text} » n’est pas un SIRET : 14 chiffres sont attendus")
    if len(number) == SIREN_LENGTH and is_siren(number):
        raise RefusedError(
            f"« {text} » est un SIREN ; il faut le SIRET de l’établissement, 14 chiffres"
        )
    if len(number) == SIRET_LENGTH - 1:
        raise RefusedError(
            f"le SIRET « {text} » a 13 chiffres, le zéro du début a sans doute été perdu ;"
            f" {KEEP_AS_TEXT}"
        )
    if len(number) != SIRET_LENGTH:
        raise RefusedError(f"le SIRET « {text} » a {len(number)} chiffres au lieu de 14")
    if not is_siret(number):
        raise RefusedError(f"la clef du SIRET « {text} » est fausse ; vérifiez le numéro")
    return number


def _postcode(text: str) -> str:
    number = compact(text)
    if not (number.isascii() and number.isdigit()):
        return text
    if len(number) == POSTCODE_LENGTH:
        return number
    lost = (
        ", le zéro du début a sans doute été perdu" if len(number) == POSTCODE_LENGTH - 1 else ""
    )
    raise DoubtError(f"le code postal « {text} » n’a pas 5 chiffres{lost}")
