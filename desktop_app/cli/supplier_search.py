"""The command that finds suppliers of the book."""

import argparse
from typing import Any

from desktop_app.book.query import Query, SearchResult
from desktop_app.cli.french_parser import add_command
from desktop_app.cli.supplier_query import add_query, query_of
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.supplier import Supplier
from desktop_app.reference.distance import told


def add_search(actions: Any) -> None:
    """Declare the command."""
    find = add_command(actions, "chercher", "Cherche des fournisseurs.")
    add_query(find)
    find.add_argument("--exact", action="store_true", help="n’essaie pas de mots proches")
    find.add_argument("--limite", type=int, default=50, metavar="N", help="nombre affiché (50)")
    find.add_argument("--json", action="store_true", help="répond en JSON")
    find.set_defaults(run=search)


def search(options: argparse.Namespace, around: Surroundings) -> int:
    """Find suppliers of the book."""
    query = query_of(options, around)
    book = around.open_book()
    try:
        find = book.suppliers.search if options.exact else book.suppliers.search_tolerantly
        found = find(query, max(0, options.limite))
        silent = book.suppliers.silent(query) if query.served else 0
    finally:
        book.close()
    if options.json:
        say_json(_answer(query, found, silent))
    else:
        _tell(query, found, silent)
    return 0


def _answer(query: Query, found: SearchResult, silent: int) -> dict[str, Any]:
    rows = [_plain(supplier, distance) for supplier, distance in _pairs(found)]
    answer: dict[str, Any] = {"total": found.total, "fournisseurs": rows}
    if found.near_text:
        answer["texte_proche"] = found.near_text
    if query.served:
        answer["sans_territoire"] = silent
    return answer


def _tell(query: Query, found: SearchResult, silent: int) -> None:
    if found.near_text:
        say(
            f"Aucun résultat pour « {query.text.strip()} » ;"
            f" voici ceux pour « {found.near_text} »."
        )
    for supplier, distance in _pairs(found):
        place = f"{supplier.place.postcode} {supplier.place.commune}"
        far = f" – {told(distance)}" if query.around else ""
        say(f"{supplier.name} – {supplier.kind.value} – {place}{far}")
    shown = len(found.suppliers)
    more = f", {shown} montrés" if shown < found.total else ""
    say(f"{found.total} fournisseurs trouvés{more}.")
    if silent:
        say(f"Non montrés, faute de territoire indiqué : {silent}.")


def _pairs(found: SearchResult) -> tuple[tuple[Supplier, float | None], ...]:
    distances = found.distances or (None,) * len(found.suppliers)
    return tuple(zip(found.suppliers, distances, strict=True))


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
