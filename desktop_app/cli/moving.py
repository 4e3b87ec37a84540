"""The commands that move settings and book to another computer."""

import argparse
import getpass
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say
from desktop_app.core.errors import UserError
from desktop_app.paths import user_paths

if TYPE_CHECKING:
    from desktop_app.exchange.moving import Home, Luggage

GREATEST_PHRASE = 4096
NO_TERMINAL = (
    "La phrase secrète se donne au clavier\u00a0: lancez cette commande dans un terminal, ou"
    " donnez-la par «\u00a0--phrase-fd\u00a0»."
)
ADVICE = "Une bonne phrase secrète\u00a0: quatre mots sans rapport entre eux."
KEEP_IT = (
    "Sans la phrase secrète, ce fichier ne s’ouvre plus\u00a0: gardez-la ailleurs que lui, et"
    " détruisez le fichier après le déménagement."
)


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    away = add_command(commands, "emmener", "Écrit préférences et carnet dans un fichier chiffré.")
    home = add_command(
        commands, "demenager", "Met en place les préférences et le carnet d’un autre ordinateur."
    )
    home.add_argument(
        "--remplacer", action="store_true", help="à la place de ce qu’il y a ici, mis de côté"
    )
    home.add_argument(
        "--essai", action="store_true", help="dit ce que contient le fichier, sans rien changer"
    )
    for command, run in ((away, take), (home, settle)):
        command.add_argument(
            "fichier", type=Path, metavar="FICHIER.clausier-valise", help="fichier chiffré"
        )
        command.add_argument(
            "--phrase-fd",
            type=int,
            metavar="N",
            help="descripteur où lire la phrase secrète, demandée au clavier sinon",
        )
        command.set_defaults(run=run)


def take(options: argparse.Namespace, around: Surroundings) -> int:
    """Write settings and book in one closed file."""
    from desktop_app.book.backup import save_away  # noqa: PLC0415 - 81 ms
    from desktop_app.exchange.luggage import refuse_weak  # noqa: PLC0415 - with it
    from desktop_app.exchange.moving import Departure, take_away  # noqa: PLC0415 - with the book

    if options.fichier.exists():
        raise UserError(
            f"«\u00a0{options.fichier}\u00a0» existe déjà\u00a0: choisissez un autre nom."
        )
    if options.phrase_fd is None:
        say(ADVICE)
    passphrase = _passphrase(options)
    refuse_weak(passphrase)
    if options.phrase_fd is None and _typed("Encore une fois\u00a0: ") != passphrase:
        raise UserError("Les deux phrases secrètes ne sont pas les mêmes\u00a0: recommencez.")
    departure = Departure(around.today, around.catalogue.version)
    names = take_away(_home(around), options.fichier, passphrase, save_away, departure)
    say(f"Fichier de déménagement écrit\u00a0: {options.fichier} ({', '.join(names)})")
    say(KEEP_IT)
    return 0


def settle(options: argparse.Namespace, around: Surroundings) -> int:
    """Put the settings and the book of another computer in place."""
    from desktop_app.book.backup import restore  # noqa: PLC0415 - 81 ms
    from desktop_app.exchange.moving import opened, put_in_place  # noqa: PLC0415 - with the book

    path, backups = around.book_places()
    if not (options.remplacer or options.essai):
        _refuse_filled(around)
    luggage = opened(options.fichier, _passphrase(options))
    _tell(luggage, around)
    if options.essai:
        say("Rien n’a été changé ici.")
        return 0
    put_back = partial(restore, path=path, backups=backups, today=around.today)
    arrival = put_in_place(luggage, _home(around), put_back, may_replace=options.remplacer)
    say("Carnet en place." if arrival.has_book else "Le fichier ne contient pas de carnet.")
    if arrival.aside:
        say(f"L’ancien carnet est gardé\u00a0: {arrival.aside}")
    if arrival.has_settings:
        say("Préférences en place.")
    return 0


def _tell(luggage: "Luggage", around: Surroundings) -> None:
    from desktop_app.book.drill import examine  # noqa: PLC0415 - 81 ms
    from desktop_app.exchange.moving import inside  # noqa: PLC0415 - with the book

    found = inside(luggage, _home(around), examine)
    day = found.departure.day
    say(f"Fichier écrit le {day:%d/%m/%Y}" if day else "Fichier de date inconnue")
    if found.has_book:
        say(f"  Fournisseurs\u00a0: {found.suppliers}\n  Marchés\u00a0: {found.tenders}")
    if found.has_settings:
        say(f"  Préférences\u00a0: {found.commune or 'acheteur sans nom'}")
    if found.departure.is_ahead_of(around.catalogue.version):
        say(
            f"  L’ancien ordinateur avait les règles {found.departure.rules}, plus récentes que"
            " celles d’ici\u00a0: posez aussi ici la mise à jour des règles."
        )


def _home(around: Surroundings) -> "Home":
    from desktop_app.exchange.moving import Home  # noqa: PLC0415 - with the book

    return Home(around.book_places()[0], user_paths().settings)


def _refuse_filled(around: Surroundings) -> None:
    path, _ = around.book_places()
    if not path.is_file():
        return
    book = around.open_book()
    try:
        library = book.library
        kept = (book.tenders.all(), library.clauses(), library.favourites(), book.networks.all())
        is_filled = any(kept) or book.suppliers.search("", 1).total > 0
    finally:
        book.close()
    if is_filled:
        raise UserError(
            f"Le carnet «\u00a0{path}\u00a0» n’est pas vide\u00a0: ajoutez «\u00a0--remplacer"
            "\u00a0» pour le mettre de côté et prendre celui du fichier. Rien n’a été changé."
        )


def _passphrase(options: argparse.Namespace) -> str:
    if options.phrase_fd is None:
        return _typed("Phrase secrète\u00a0: ")
    try:
        with os.fdopen(options.phrase_fd, "rb", closefd=False) as stream:
            return stream.readline(GREATEST_PHRASE).decode().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("La phrase secrète ne peut pas être lue à cet endroit.") from error


def _typed(question: str) -> str:
    if not sys.stdin.isatty():
        raise UserError(NO_TERMINAL)
    return getpass.getpass(question)
