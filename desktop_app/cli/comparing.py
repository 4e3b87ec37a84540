"""The command that says what changed between two versions of a dossier."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, a_date, say, say_json
from desktop_app.exchange.dossier_file import write_atomically

if TYPE_CHECKING:
    from desktop_app.documents.comparison.change import Change

SAME = "Rien ne change pour les candidats."


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    parser = add_command(commands, "comparer", "Dit ce qui change entre deux dossiers.")
    parser.add_argument("ancien", type=Path, metavar="ANCIEN", help="dossier d’avant")
    parser.add_argument("nouveau", type=Path, metavar="NOUVEAU", help="dossier d’après")
    parser.add_argument("--additif", type=Path, metavar="FICHIER", help="écrit l’additif")
    parser.add_argument("--date", type=a_date, metavar="AAAA-MM-JJ", help="date de l’additif")
    parser.add_argument("--json", action="store_true", help="répond en JSON")
    parser.set_defaults(run=compare)


def compare(options: argparse.Namespace, around: Surroundings) -> int:
    """Say what changed for bidders, and write the addendum if asked."""
    from desktop_app.documents.comparison.dossiers import changes  # noqa: PLC0415 - for it alone

    versions = around.dossier(options.ancien), around.dossier(options.nouveau)
    found = changes(*versions, around.catalogue)
    if options.json:
        say_json({"changements": [_plain(change) for change in found]})
    else:
        _say(found)
    if options.additif:
        from desktop_app.documents.addendum import write_addendum  # noqa: PLC0415 - for it alone

        day, kind = options.date or around.today, options.additif.suffix.lstrip(".").lower()
        write_atomically(options.additif, write_addendum(versions, around.catalogue, day, kind))
        if not options.json:
            say(f"Écrit : {options.additif}")
    return 0


def _say(found: "tuple[Change, ...]") -> None:
    if not found:
        say(SAME)
    group = None
    for change in found:
        if change.group is not group:
            group = change.group
            say(group.value)
        say(f"  – {change.sentence}")


def _plain(change: "Change") -> dict[str, Any]:
    return {
        "groupe": change.group.value,
        "nature": change.nature.value,
        "phrase": change.sentence,
        "mots": [{"etat": run.state.value, "texte": run.text} for run in change.words],
    }
