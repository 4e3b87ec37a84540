"""The command that finds suppliers of the book."""

import argparse
from typing import Any

from desktop_app.book.query import Point, Query, SearchResult, Sort
from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.reference.distance import told

USUAL_RADIUS = 30


def add_search(actions: Any) -> None:
    """Declare the command."""
    find = add_command(actions, "chercher", "Cherche des fournisseurs.")
    find.add_argument("texte", nargs="?", default="", metavar="TEXTE")
    find.add_argument("--autour", default="", metavar="INSEE", help="code de la commune au centre")
    find.add_argument("--rayon", type=float, metavar="KM", help="autour de cette commune (30)")
    find.add_argument("--type", default="", metavar="aci,esat", help="types admis")
    find.add_argument("--departement", default="", metavar="59,62", help="départements admis")
    find.add_argument(
        "--label", default="", metavar="rge", help="label ou agrément valide ce jour"
    )
    find.add_argument("--limite", type=int, default=50, metavar="N", help="nombre affiché (50)")
    find.add_argument("--json", action="store_true", help="répond en JSON")
    find.set_defaults(run=search)


def search(options: argparse.Namespace, around: Surroundings) -> int:
    """Find suppliers of the book."""
    query = _query(options, around)
    book = around.open_book()
    try:
        found = book.suppliers.search(query, max(0, options.limite))
    finally:
        book.close()
    distances = found.distances or (None,) * len(found.suppliers)
    pairs = tuple(zip(found.suppliers, distances, strict=True))
    if options.json:
        rows = [_plain(supplier, distance) for supplier, distance in pairs]
        say_json({"total": found.total, "fournisseurs": rows})
        return 0
    for supplier, distance in pairs:
        place = f"{supplier.place.postcode} {supplier.place.commune}"
        far = f" – {told(distance)}" if query.around else ""
        say(f"{supplier.name} – {supplier.kind.value} – {place}{far}")
    _say_total(found)
    return 0


def _query(options: argparse.Namespace, around: Surroundings) -> Query:
    if options.rayon is not None and not options.autour:
        raise UserError(
            "« --rayon » se compte autour d’une commune : ajoutez « --autour » et son code INSEE."
        )
    point = _point(options.autour, around) if options.autour else None
    return Query(
        text=options.texte,
        kinds=tuple(_kind(name) for name in _words(options.type)),
        departments=tuple(code.upper() for code in _words(options.departement)),
        around=point,
        radius_km=options.rayon or USUAL_RADIUS,
        label=options.label,
        label_on=around.today if options.label else None,
        sort=Sort.DISTANCE if point and not options.texte else Sort.RELEVANCE,
    )


def _point(insee: str, around: Surroundings) -> Point:
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
    if commune.centre is None:
        raise UserError(
            f"La position {commune.of_name} n’est pas connue : la distance n’est pas calculable."
            " Cherchez par département."
        )
    return Point(latitude=commune.centre.latitude, longitude=commune.centre.longitude)


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _kind(name: str) -> SupplierKind:
    try:
        return SupplierKind(name)
    except ValueError as error:
        known = ", ".join(kind.value for kind in SupplierKind)
        raise UserError(f"Le type « {name} » n’existe pas ; types connus : {known}.") from error


def _plain(supplier: Supplier, distance: float | None) -> dict[str, Any]:
    return {
        "id": supplier.identifier,
        "nom": supplier.name,
        "siret": supplier.siret,
        "type": supplier.kind.value,
        "commune": supplier.place.commune,
        "insee": supplier.place.insee,
        "distance_km": None if distance is None else round(distance, 1),
    }


def _say_total(found: SearchResult) -> None:
    shown = len(found.suppliers)
    more = f", {shown} montrés" if shown < found.total else ""
    say(f"{found.total} fournisseurs trouvés{more}.")
