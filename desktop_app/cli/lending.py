"""The command that makes a dossier to lend to a neighbouring town."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.surroundings import Surroundings, say
from desktop_app.core.errors import UserError
from desktop_app.dossier import write_toml
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.lending_reading import read_again, with_masks
from desktop_app.exchange.lending_texts import place_in_words
from desktop_app.reference.store import open_reference

READ_AGAIN = (
    "Relisez-le avant de le prêter\u00a0: un nom écrit autrement dans un texte libre ne peut pas"
    " être reconnu à coup sûr."
)


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    lend = add_command(
        commands, "preter", "Écrit un dossier sans le nom de l’acheteur, à prêter à une commune."
    )
    lend.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    lend.add_argument(
        "-o",
        dest="sortie",
        type=Path,
        metavar="FICHIER.toml",
        required=True,
        help="dossier à prêter, à écrire",
    )
    lend.add_argument(
        "--masquer",
        action="store_true",
        help="masque aussi les passages douteux, au lieu de les donner à relire",
    )
    lend.set_defaults(run=lend_dossier)


def lend_dossier(options: argparse.Namespace, around: Surroundings) -> int:
    """Write a dossier without its buyer; refuse to write over anything."""
    if options.sortie.exists():
        raise UserError(
            f"«\u00a0{options.sortie}\u00a0» existe déjà\u00a0: choisissez un autre nom."
        )
    tender = around.dossier(options.dossier)
    reference = open_reference(around.resources_folder / "reference")
    try:
        reading = read_again(tender, around.catalogue, reference.communes)
        doubtful = reading.doubtful()
        kept = with_masks(reading) if options.masquer else reading.lent.tender
    finally:
        reference.close()
    write_atomically(options.sortie, write_toml(kept, around.glossary).encode())
    say(f"Dossier à prêter écrit\u00a0: {options.sortie}")
    say(f"Textes débarrassés de noms, d’adresses ou de numéros\u00a0: {len(reading.lent.changed)}")
    for item, found in doubtful:
        for doubt in found:
            told = "Masqué" if options.masquer else "À relire"
            extract = item.text[doubt.start : doubt.end]
            place = place_in_words(item.path)
            say(f"  {told}, {place}\u00a0: «\u00a0{extract}\u00a0», {doubt.reason}")
    say(READ_AGAIN)
    return 0
