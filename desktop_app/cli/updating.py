"""The command that receives an update of the rules and of the library."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.core.tender_status import TenderStatus
from desktop_app.paths import user_paths

if TYPE_CHECKING:
    from desktop_app.exchange.updates.desk import Study

NOTHING_RECEIVED = "Aucune mise à jour n’est en usage : Clausier utilise les règles livrées."
REVERTED = (
    "Clausier utilise de nouveau les règles livrées avec lui. Vos clauses, vos marchés et votre"
    " carnet n’ont pas changé."
)
INSTALLED = (
    "La mise à jour est posée ; elle vaut dès la prochaine commande et le prochain démarrage."
    " Vos propres clauses n’ont pas changé."
)


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    update = add_command(
        commands, "mise-a-jour", "Reçoit une mise à jour des règles, par fichier."
    )
    update.add_argument(
        "fichier",
        type=Path,
        nargs="?",
        metavar="FICHIER.clausier-maj",
        help="fichier signé par l’éditeur",
    )
    update.add_argument("--essai", action="store_true", help="dit ce qui change, sans rien poser")
    update.add_argument(
        "--revenir", action="store_true", help="revient aux règles livrées avec le programme"
    )
    update.add_argument("--json", action="store_true", help="répond en JSON")
    update.set_defaults(run=update_library)


def update_library(options: argparse.Namespace, around: Surroundings) -> int:
    """Study an update and put it in use, or go back to the shipped rules."""
    from desktop_app.exchange.updates.store import revert  # noqa: PLC0415 - for it alone

    if options.revenir == (options.fichier is not None):
        raise UserError(
            "Donnez le fichier d’une mise à jour, ou «\u00a0--revenir\u00a0», et pas les deux."
        )
    if options.revenir:
        was_used = revert(user_paths().data)
        if options.json:
            say_json({"revenu": was_used})
        else:
            say(REVERTED if was_used else NOTHING_RECEIVED)
        return 0
    return _receive(options, around)


def _receive(options: argparse.Namespace, around: Surroundings) -> int:
    from desktop_app.exchange.updates.desk import (  # noqa: PLC0415 - for it alone
        Installation,
        install_update,
        plain_study,
        study_update,
    )

    place = Installation(user_paths().data, around.resources_folder)
    tenders = _tenders(around)
    study = study_update(options.fichier, place, around.catalogue, tenders, around.today)
    if not options.essai:
        install_update(study, place)
    if options.json:
        say_json(plain_study(study, is_installed=not options.essai))
    else:
        _say(study)
        say("Rien n’a été posé." if options.essai else INSTALLED)
    return 0


def _tenders(around: Surroundings) -> tuple[tuple[int, Tender], ...]:
    path, _ = around.book_places()
    if not path.is_file():
        return ()
    book = around.open_book()
    try:
        at_work = (
            item.identifier
            for item in book.tenders.all()
            if item.status is not TenderStatus.ARCHIVED
        )
        return tuple((identifier, book.tenders.get(identifier)) for identifier in at_work)
    finally:
        book.close()


def _say(study: "Study") -> None:
    manifest = study.pack.manifest
    say(f"Règles et bibliothèque, version {manifest.version} du {manifest.date:%d/%m/%Y}")
    for line in manifest.changes:
        say(f"  {line}")
    for title, lines in (
        ("Ce qui change", study.changes),
        ("Marchés concernés", _touched(study)),
    ):
        say(f"\n{title} : {len(lines)}")
        for line in lines:
            say(f"  – {line}")


def _touched(study: "Study") -> tuple[str, ...]:
    return tuple(
        f"n° {item.identifier}, {item.subject} : {reason}"
        for item in study.affected
        for reason in item.reasons
    )
