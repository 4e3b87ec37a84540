"""Access and erasure of one person, without a screen."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say
from desktop_app.core.errors import UserError
from desktop_app.core.held import Held
from desktop_app.paths import user_paths
from desktop_app.settings import read_settings


def add_rights(actions: Any) -> None:
    """Declare the command about the rights of a person."""
    rights = add_command(actions, "droits", "Accès et effacement d’une personne.")
    rights.add_argument(
        "personne", metavar="PERSONNE", help="prénom et nom, adresse électronique ou téléphone"
    )
    rights.add_argument(
        "--exporter", type=Path, metavar="FICHIER", help="écrit ce qui est détenu (JSON ou PDF)"
    )
    rights.add_argument("--effacer", action="store_true", help="efface la personne pour toujours")
    rights.set_defaults(run=apply_rights)


def apply_rights(options: argparse.Namespace, around: Surroundings) -> int:
    """Show, hand over or erase what the book holds of a person."""
    from desktop_app.book.erasure import erase  # noqa: PLC0415 - with the book
    from desktop_app.book.persons import held  # noqa: PLC0415 - with the book

    path = around.existing_book()
    book = around.open_book()
    try:
        found = held(path, options.personne)
        say(f"{len(found.mentions)} mentions trouvées.")
        if options.exporter:
            _export(found, options.exporter, around)
            say(f"Dossier d’accès écrit\u00a0: {options.exporter}")
        if not options.effacer:
            return 0
        receipt = erase(path, book.backups, found, around.today)
    finally:
        book.close()
    say(
        f"Effacement fait\u00a0: {receipt.erased} mentions effacées,"
        f" {receipt.kept} conservées (archives des marchés, noms d’entreprises),"
        f" {receipt.removed} fiches retirées, {receipt.backups} sauvegardes nettoyées."
    )
    for name in receipt.not_cleaned:
        say(f"À détruire à la main, illisible\u00a0: {name}")
    return 0


def _export(found: Held, path: Path, around: Surroundings) -> None:
    from desktop_app.documents.rights import access_json, access_outline  # noqa: PLC0415
    from desktop_app.exchange.dossier_file import write_atomically  # noqa: PLC0415

    buyer = read_settings(user_paths().settings).commune
    if path.suffix.lower() == ".json":
        content = access_json(found, buyer, around.today)
    elif path.suffix.lower() == ".pdf":
        from desktop_app.documents.formats import pdf  # noqa: PLC0415 - 0.1 s of imports

        outline = access_outline(found, buyer, around.today)
        content = pdf.FORMAT.write(outline, b"", around.resources_folder)
    else:
        raise UserError(
            f"«\u00a0{path.name}\u00a0» n’est pas d’un format connu\u00a0: terminez le nom du"
            " fichier par «\u00a0.json\u00a0» ou par «\u00a0.pdf\u00a0»."
        )
    write_atomically(path, content)
