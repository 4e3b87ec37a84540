"""The command that takes suppliers out of the book."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say
from desktop_app.paths import user_paths
from desktop_app.settings import read_settings


def add_export(actions: Any) -> None:
    """Declare the command among those about suppliers."""
    action = add_command(actions, "exporter", "Écrit les fournisseurs du carnet dans un fichier.")
    action.add_argument(
        "--format", required=True, metavar="csv|xlsx|ods|vcf", help="format du fichier"
    )
    action.add_argument(
        "--colonnes",
        default="tout",
        metavar="a,b,c",
        help="colonnes, ou l’un de ces choix : tout (par défaut), consultation, etiquettes,"
        " echange (pour une autre commune, sans contact ni note)",
    )
    action.add_argument(
        "-o", dest="sortie", type=Path, required=True, metavar="FICHIER", help="fichier à écrire"
    )
    action.set_defaults(run=export)


def export(options: argparse.Namespace, around: Surroundings) -> int:
    """Write every supplier of the book to a file."""
    from desktop_app.exchange.sharing import shared  # noqa: PLC0415
    from desktop_app.exchange.supplier_export import (  # noqa: PLC0415 - with the book
        export_suppliers,
        format_named,
    )
    from desktop_app.exchange.writing.columns import (  # noqa: PLC0415
        PRESETS,
        SHARED,
        columns_named,
    )

    format_named(options.format)
    preset = options.colonnes.strip()
    columns = columns_named(PRESETS.get(preset) or options.colonnes.split(","))
    around.existing_book()
    lender = read_settings(user_paths().settings).commune
    book = around.open_book()
    try:
        suppliers = book.suppliers.each()
        if preset == SHARED:
            suppliers = (shared(supplier, lender) for supplier in suppliers)
        count = export_suppliers(options.sortie, suppliers, options.format, columns)
    finally:
        book.close()
    say(f"{count} fournisseurs écrits : {options.sortie}")
    return 0
