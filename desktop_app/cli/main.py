"""Reads the command line, runs one command, says its exit status."""

import argparse
import gc
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop_app import __version__
from desktop_app.cli.french_parser import CommandParser, FrenchParser, add_common_options
from desktop_app.core.errors import UserError

# The commands of each module of this room, in the order of the help.
ROOMS: Final = {
    "tenders": ("verifier", "relire"),
    "advising": ("conseiller",),
    "sourcing": ("sourcer",),
    "hours": ("heures",),
    "scoring": ("simuler",),
    "life_cycle": ("cout-global",),
    "analysis": ("analyser",),
    "documents": ("exporter", "pieces"),
    "comparing": ("comparer",),
    "books": ("fournisseurs", "carnet"),
    "data": ("bibliotheque", "controler-donnees"),
    "practice": ("demo", "autotest"),
    "monitoring": ("suivre", "bilan"),
    "handover": ("reprendre",),
    "lending": ("preter",),
    "updating": ("mise-a-jour",),
    "moving": ("emmener", "demenager"),
    "statement": ("accessibilite",),
}
WRONG_USE, FAULT = 2, 3
FEWER_COLLECTIONS: Final = 50_000
OUR_FAULT = "Clausier a rencontré une erreur interne ; aucun fichier n’a été écrit à moitié."
STOPPED = "Arrêté\u00a0: aucun fichier n’a été écrit à moitié."
# How a frozen program starts the process that reads a file of unknown hand.
READ_A_TABLE = "--lire-tableau"
PLACES: Final = ("--carnet", "--resources")
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
NO_SCREEN = (
    "Il n’y a pas d’écran ici : la fenêtre ne peut pas s’ouvrir."
    " Lancez « clausier demo -o DOSSIER » pour voir le travail sans écran."
)
DESCRIPTION = "Clauses et critères des marchés publics des petites communes, hors ligne."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    try:
        return _run(sys.argv[1:] if arguments is None else list(arguments))
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USE
    except KeyboardInterrupt:
        sys.stderr.write(f"{STOPPED}\n")
        return WRONG_USE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WRONG_USE
    except Exception:  # noqa: BLE001 - the exit status tells a fault of ours from a wrong use
        sys.stderr.write(f"{OUR_FAULT}\n\n{traceback.format_exc()}")
        return FAULT


def _run(arguments: list[str]) -> int:
    if arguments[:1] == [READ_A_TABLE]:
        from desktop_app.exchange.reading.child import main as read  # noqa: PLC0415 - for it alone

        return read(arguments[-1])
    places = places_asked(arguments)
    if places is not None:
        return _open_window(places.get("--carnet"), places.get("--resources"))
    # What a command reads lasts as long as it: looking through it again and again takes time.
    gc.set_threshold(FEWER_COLLECTIONS)
    parser = build_parser(_rooms_for(arguments))
    options = parser.parse_args(arguments)
    if options.run is None:
        return _open_window(options.carnet, options.resources)
    from desktop_app.cli.surroundings import Surroundings  # noqa: PLC0415 - the data, long to read

    surroundings = Surroundings(book_path=options.carnet, resources=options.resources)
    return int(options.run(options, surroundings))


def _open_window(book: Path | None, resources: Path | None) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, SCREENS)):
        raise UserError(NO_SCREEN)
    # The window collects by itself, at quiet moments; what is read now lasts as long as it.
    gc.disable()
    # The commands need no window, and its modules come after the guard.
    from desktop_app.ui.sources import leave_sources_unread  # noqa: PLC0415

    leave_sources_unread()
    from desktop_app.app import start  # noqa: PLC0415

    return start(book, resources)


def places_asked(arguments: list[str]) -> dict[str, Path] | None:
    """Return where the window finds its things when that is all that is said, without a parser."""
    names, values = arguments[::2], arguments[1::2]
    if len(names) != len(values) or not set(names) <= set(PLACES):
        return None
    if any(value.startswith("-") for value in values):
        return None
    return dict(zip(names, map(Path, values), strict=True))


def _rooms_for(arguments: Sequence[str]) -> tuple[str, ...]:
    # Reading the modules of every command takes longer than most commands, or than a window.
    if _asks_for_window(arguments):
        return ()
    asked = tuple(room for room, names in ROOMS.items() if set(names) & set(arguments))
    return asked or tuple(ROOMS)


def _asks_for_window(arguments: Sequence[str]) -> bool:
    words = iter(arguments)
    for word in words:
        if word in PLACES:
            next(words, "")
        elif word.partition("=")[0] not in PLACES:
            return False
    return True


def build_parser(rooms: Sequence[str] = tuple(ROOMS)) -> argparse.ArgumentParser:
    """Return the parser of the commands of some rooms."""
    parser = FrenchParser("clausier", DESCRIPTION, version=f"Clausier {__version__}")
    parser.set_defaults(run=None)
    add_common_options(parser, None)
    commands = parser.add_subparsers(
        title="Commandes ", metavar="commande", parser_class=CommandParser
    )
    for room in rooms:
        importlib.import_module(f"desktop_app.cli.{room}").add_commands(commands)
    return parser
