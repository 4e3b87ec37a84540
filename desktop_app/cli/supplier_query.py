"""The options of a search among suppliers, as the filters of the window have them."""

import argparse
import re
from typing import Any

from desktop_app.book.query import Point, Query, Sort, Town
from desktop_app.cli.surroundings import Surroundings, a_date
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import SupplierKind
from desktop_app.reference.commune import Commune

USUAL_RADIUS = 30
HEADCOUNT = re.compile(r"(\d*)-(\d*)|(\d+)")
TEXTS = (
    ("--type", "aci,esat", "types admis"),
    ("--departement", "59,62", "départements admis"),
    ("--dessert", "INSEE", "qui dessert cette commune ; sans territoire indiqué : exclu"),
    ("--famille", "FAMILLE", "famille d’achat d’une offre"),
    ("--cpv", "CODE", "début du code CPV d’une offre"),
    ("--liste", "NOM", "liste du carnet"),
    ("--etiquette", "NOM", "étiquette du carnet"),
    ("--label", "rge", "label ou agrément valide"),
    ("--label-le", "AAAA-MM-JJ", "jour où il doit être valide (aujourd’hui)"),
    ("--effectif", "10-50", "effectif, de 10 à 50 ; « 10- » : au moins 10"),
    ("--sans-contact-depuis", "AAAA-MM-JJ", "dernier contact avant ce jour"),
    ("--tri", "nom", "pertinence, distance, nom ou fraicheur"),
)


def add_query(find: Any) -> None:
    """Declare the words and the filters of a search."""
    find.add_argument(
        "texte", nargs="?", default="", metavar="TEXTE", help="mots cherchés ; tout, sans eux"
    )
    find.add_argument("--autour", default="", metavar="INSEE", help="code de la commune au centre")
    find.add_argument("--rayon", type=float, metavar="KM", help="autour de cette commune (30)")
    for name, example, told in TEXTS:
        find.add_argument(name, default="", metavar=example, help=told)


def query_of(options: argparse.Namespace, around: Surroundings) -> Query:
    """Return the search that some options ask for.

    Raises:
        UserError: one of them names nothing that is known.
    """
    if options.rayon is not None and not options.autour:
        raise UserError(
            "« --rayon » se compte autour d’une commune : ajoutez « --autour » et son code INSEE."
        )
    town = _centre(options.autour, around) if options.autour else None
    least, most = _headcount(options.effectif)
    return Query(
        text=options.texte,
        kinds=tuple(_kind(name) for name in _words(options.type)),
        departments=tuple(code.upper().zfill(2) for code in _words(options.departement)),
        around=town.point if town else None,
        around_insee=town.insee if town else "",
        radius_km=options.rayon or USUAL_RADIUS,
        served=_town(options.dessert, around) if options.dessert else None,
        family=_family(options.famille, around),
        cpv=options.cpv,
        list_name=options.liste,
        tag=options.etiquette,
        label=options.label,
        label_on=_label_day(options, around),
        headcount_from=least,
        headcount_to=most,
        not_contacted_since=_day(options.sans_contact_depuis),
        sort=_sort(options, has_centre=town is not None),
    )


def _sort(options: argparse.Namespace, *, has_centre: bool) -> Sort:
    if not options.tri:
        return Sort.DISTANCE if has_centre and not options.texte else Sort.RELEVANCE
    if options.tri not in {sort.value for sort in Sort}:
        known = ", ".join(sort.value for sort in Sort)
        raise UserError(f"Le tri « {options.tri} » n’existe pas ; tris connus : {known}.")
    sort = Sort(options.tri)
    if sort is Sort.DISTANCE and not has_centre:
        raise UserError(
            "Le tri par distance part d’une commune : ajoutez « --autour » et son code INSEE."
        )
    return sort


def _label_day(options: argparse.Namespace, around: Surroundings) -> Any:
    if not options.label:
        if options.label_le:
            raise UserError("« --label-le » date un label : ajoutez « --label » et son nom.")
        return None
    return _day(options.label_le) or around.today


def _day(text: str) -> Any:
    return a_date(text) if text else None


def _headcount(text: str) -> tuple[int | None, int | None]:
    if not text:
        return None, None
    found = HEADCOUNT.fullmatch(text.strip())
    if found is None or not any(found.groups()):
        raise UserError(
            f"« {text} » n’est pas un effectif : écrivez « 10-50 », « 10- » ou « -50 »."
        )
    least, most, exact = found.groups()
    return _count(exact or least), _count(exact or most)


def _count(digits: str) -> int | None:
    return int(digits) if digits else None


def _family(name: str, around: Surroundings) -> str:
    if name and name not in around.catalogue.families:
        known = ", ".join(sorted(around.catalogue.families))
        raise UserError(f"La famille « {name} » n’existe pas ; familles connues : {known}.")
    return name


def _centre(insee: str, around: Surroundings) -> Town:
    commune = _commune(insee, around)
    if commune.centre is None:
        raise UserError(
            f"La position {commune.of_name} n’est pas connue : la distance n’est pas calculable."
            " Cherchez par département."
        )
    return _as_town(commune)


def _town(insee: str, around: Surroundings) -> Town:
    return _as_town(_commune(insee, around))


def _as_town(commune: Commune) -> Town:
    centre = commune.centre
    point = Point(latitude=centre.latitude, longitude=centre.longitude) if centre else None
    return Town(insee=commune.insee, name=commune.name, point=point)


def _commune(insee: str, around: Surroundings) -> Commune:
    from desktop_app.reference.store import open_reference  # noqa: PLC0415 - rarely needed

    reference = open_reference(around.resources_folder / "reference")
    try:
        commune = reference.communes.by_insee(insee)
    finally:
        reference.close()
    if commune is None:
        raise UserError(
            f"Le code INSEE « {insee} » n’est celui d’aucune commune : écrivez le code à cinq"
            " signes de la commune, par exemple 59350, et non son code postal."
        )
    return commune


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _kind(name: str) -> SupplierKind:
    try:
        return SupplierKind(name)
    except ValueError as error:
        known = ", ".join(kind.value for kind in SupplierKind)
        raise UserError(f"Le type « {name} » n’existe pas ; types connus : {known}.") from error
