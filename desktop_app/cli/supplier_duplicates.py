"""The command that names the pairs of records that may be of one supplier."""

import argparse
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.supplier import Supplier

DEGREES = {1: "possible", 2: "probable", 3: "certain"}


def add_duplicates(actions: Any) -> None:
    """Declare the command."""
    command = add_command(actions, "doublons", "Nomme les fiches qui se ressemblent.")
    command.add_argument("--json", action="store_true", help="répond en JSON")
    command.set_defaults(run=duplicates)


def duplicates(options: argparse.Namespace, around: Surroundings) -> int:
    """Name the pairs, the surest first; nothing is merged."""
    around.existing_book()
    book = around.open_book()
    try:
        with book.reader() as reader:
            finding = reader.duplicates.find(lambda _done, _total: None, lambda: False)
    finally:
        book.close()
    rows: list[dict[str, Any]] = [
        {
            "degre": DEGREES[pair.likeness.degree],
            "motifs": list(pair.likeness.reasons),
            "fournisseurs": [_plain(pair.one), _plain(pair.other)],
        }
        for pair in finding.pairs
    ]
    if options.json:
        say_json({"total": finding.total, "doublons": rows})
        return 0
    for row in rows:
        one, other = (f"{item['nom']} (n° {item['id']})" for item in row["fournisseurs"])
        say(f"{row['degre'].capitalize()} : {one} et {other}")
        for reason in row["motifs"]:
            say(f"  – {reason}")
    say(f"{finding.total} paires à regarder. Rien n’est fusionné sans vous.")
    return 0


def _plain(supplier: Supplier) -> dict[str, Any]:
    return {"id": supplier.identifier, "nom": supplier.name, "siret": supplier.siret}
