"""Commands about the book: its suppliers, its health, its backups."""

import argparse
import sys
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.rights import add_rights
from desktop_app.cli.supplier_duplicates import add_duplicates
from desktop_app.cli.supplier_endings import add_endings
from desktop_app.cli.supplier_export import add_export
from desktop_app.cli.supplier_search import add_search
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import UserError, system_reason

DAMAGED = 1
NO_REGISTER = (
    "Des personnes ont été effacées de ce carnet, mais le registre de ces effacements (fichier"
    " «\u00a0.effacements\u00a0») n’est pas à côté de la sauvegarde\u00a0: un import pourrait les"
    " ramener. Copiez ce registre à côté de la sauvegarde, puis restaurez-la de nouveau.\n"
)


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    suppliers = add_command(commands, "fournisseurs", "Carnet de fournisseurs.")
    actions = suppliers.add_subparsers(title="Commandes ", metavar="commande", required=True)
    fill = add_command(actions, "importer", "Importe un fichier de fournisseurs.")
    fill.add_argument(
        "fichier", type=Path, metavar="FICHIER", help="liste en CSV, XLSX, ODS ou vCard"
    )
    fill.add_argument("--source", metavar="NOM", default="", help="d’où vient ce fichier")
    fill.add_argument("--rapport", type=Path, metavar="FICHIER", help="écrit le rapport en CSV")
    fill.add_argument("--essai", action="store_true", help="ne change rien au carnet")
    fill.add_argument("--json", action="store_true", help="répond en JSON")
    fill.set_defaults(run=import_)
    add_search(actions)
    add_export(actions)
    add_duplicates(actions)
    add_endings(actions)
    add_rights(actions)
    _add_book_commands(commands)


def _add_book_commands(commands: Any) -> None:
    book = add_command(commands, "carnet", "Santé et sauvegardes du carnet.")
    actions = book.add_subparsers(title="Commandes ", metavar="commande", required=True)
    health = add_command(actions, "controler", "Contrôle le carnet.")
    health.set_defaults(run=check)
    for name, description, run in (
        ("sauvegarder", "Écrit une copie contrôlée du carnet.", save),
        ("restaurer", "Remet une sauvegarde à la place du carnet.", put_back),
    ):
        action = add_command(actions, name, description)
        action.add_argument("fichier", type=Path, metavar="FICHIER", help="copie du carnet")
        action.set_defaults(run=run)


def import_(options: argparse.Namespace, around: Surroundings) -> int:
    """Import a file of suppliers into the book."""
    from desktop_app.cli.importing import import_file  # noqa: PLC0415 - with the book

    if not options.essai:
        _save_the_day(around)
    report = import_file(options, around)
    if options.json:
        say_json(
            {
                "lignes": report.lines,
                "ajoutes": report.added,
                "mis_a_jour": report.updated,
                "inchanges": report.unchanged,
                "a_verifier": [{"ligne": note[0], "motif": note[1]} for note in report.to_check],
                "refuses": [{"ligne": note[0], "motif": note[1]} for note in report.refused],
            }
        )
        return 0
    if report.recognised:
        say(f"Liste reconnue : {report.recognised}.")
    say(
        f"{report.lines} lignes lues : {report.added} ajoutées, {report.updated} mises à jour,"
        f" {report.unchanged} inchangées."
    )
    for remark in report.remarks:
        say(remark)
    for title, rows in (
        ("À vérifier", report.to_check),
        ("Refusée", report.refused),
        ("Passée", report.passed_over),
    ):
        for line, reason in rows:
            say(f"{title}, ligne {line} : {reason}")
    return 0


def _save_the_day(around: Surroundings) -> None:
    from desktop_app.book.backup import daily_backup  # noqa: PLC0415 - 81 ms

    path, backups = around.book_places()
    problem = daily_backup(path, backups, around.today) if path.is_file() else ""
    if problem:
        sys.stderr.write(f"{problem}\n")


def check(options: argparse.Namespace, around: Surroundings) -> int:
    """Check the book and its last backup; return 1 when one of them is damaged."""
    from desktop_app.book.check import check_book  # noqa: PLC0415 - 81 ms

    del options
    path = around.existing_book()
    problems = (*check_book(path), *_check_backup(around))
    for problem in problems:
        say(f"Dommage relevé : {problem}")
    if not problems:
        say(f"Le carnet « {path.name} » est en bon état.")
    return DAMAGED if problems else 0


def _check_backup(around: Surroundings) -> tuple[str, ...]:
    from desktop_app.book.drill import drill  # noqa: PLC0415 - 81 ms

    found = drill(*around.book_places())
    if found.day is None:
        say("Aucune sauvegarde n’existe encore.")
    elif found.problem:
        return (f"sauvegarde du {found.day} : {found.problem}",)
    else:
        say(
            f"Sauvegarde du {found.day} ouverte et contrôlée : {found.suppliers} fournisseurs,"
            f" {found.tenders} marchés."
        )
    return ()


def save(options: argparse.Namespace, around: Surroundings) -> int:
    """Write a checked copy of the book."""
    from desktop_app.book.backup import save_away  # noqa: PLC0415 - 81 ms

    source = around.existing_book()
    if options.fichier.exists():
        raise UserError(f"« {options.fichier} » existe déjà : choisissez un autre nom.")
    try:
        register = save_away(source, options.fichier)
    except OSError as error:
        raise UserError(
            f"« {options.fichier} » ne peut pas être écrit ({system_reason(error)}) :"
            " choisissez un autre emplacement."
        ) from error
    say(f"Sauvegarde contrôlée : {options.fichier}")
    if register:
        say(f"Registre des effacements, à garder à côté d’elle : {register}")
    return 0


def put_back(options: argparse.Namespace, around: Surroundings) -> int:
    """Put a backup in the place of the book."""
    from desktop_app.book.backup import restore  # noqa: PLC0415 - 81 ms
    from desktop_app.book.erasure_register import lacks_register  # noqa: PLC0415 - with the book

    path, backups = around.book_places()
    aside = restore(options.fichier, path, backups, around.today)
    say("Le carnet est restauré.")
    if aside:
        say(f"L’ancien carnet est gardé : {aside}")
    if lacks_register(path):
        sys.stderr.write(NO_REGISTER)
    return 0
