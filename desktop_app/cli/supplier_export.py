"""The command that takes suppliers out of the book."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say


def add_export(actions: Any) -> None:
    """Declare the command among those about suppliers."""
    action = add_command(actions, "exporter", "Écrit les fournisseurs du carnet dans un fichier.")
    action.add_argument("--format", required=True, metavar="csv|xlsx|ods|vcf")
    action.add_argument(
        "--colonnes",
        default="tout",
        metavar="a,b,c",
        help="colonnes, ou l’un de ces choix : tout (par défaut), consultation, etiquettes",
    )
    action.add_argument("-o", dest="sortie", type=Path, required=True, metavar="FICHIER")
    action.set_defaults(run=export)


def export(options: argparse.Namespace, around: Surroundings) -> int:
    """Write every supplier of the book to a file."""
    from desktop_app.exchange.supplier_export import (  # noqa: PLC0415 - with the book
        export_suppliers,
        format_named,
    )
    from desktop_app.exchange.writing.columns import PRESETS, columns_named  # noqa: PLC0415

    format_named(options.format)
    names = PRESETS.get(options.colonnes.strip()) or options.colonnes.split(",")
    columns = columns_named(names)
    around.existing_book()
    book = around.open_book()
    try:
        count = export_suppliers(options.sortie, book.suppliers.each(), options.format, columns)
    finally:
        book.close()
    say(f"{count} fournisseurs écrits : {options.sortie}")
    return 0
