"""The command that makes a dossier to lend to a neighbouring town."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say
from desktop_app.core.errors import UserError
from desktop_app.dossier import write_toml
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.lending import lent

READ_AGAIN = (
    "Relisez-le avant de le prêter\u00a0: un nom écrit autrement dans un texte libre ne peut pas"
    " être reconnu à coup sûr."
)


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    lend = add_command(
        commands, "preter", "Écrit un dossier sans le nom de l’acheteur, à prêter à une commune."
    )
    lend.add_argument("dossier", type=Path, metavar="DOSSIER")
    lend.add_argument("-o", dest="sortie", type=Path, metavar="FICHIER.toml", required=True)
    lend.set_defaults(run=lend_dossier)


def lend_dossier(options: argparse.Namespace, around: Surroundings) -> int:
    """Write a dossier without its buyer; refuse to write over anything."""
    if options.sortie.exists():
        raise UserError(
            f"«\u00a0{options.sortie}\u00a0» existe déjà\u00a0: choisissez un autre nom."
        )
    found = lent(around.dossier(options.dossier))
    write_atomically(options.sortie, write_toml(found.tender, around.glossary).encode())
    say(f"Dossier à prêter écrit\u00a0: {options.sortie}")
    say(f"Passages masqués dans les textes\u00a0: {len(found.changed)}")
    say(READ_AGAIN)
    return 0
