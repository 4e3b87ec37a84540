"""Command lines read by argparse, with every word a person reads in French."""

import argparse
import re
from pathlib import Path
from typing import Any, NoReturn

from desktop_app.core.errors import UserError
from desktop_app.core.override import override

A_DOSSIER = "dossier en TOML ou en JSON, ou PDF écrit par Clausier"
EPILOG = (
    "Sans commande, la fenêtre s’ouvre. « clausier COMMANDE --help » explique une commande."
    " Codes de sortie : 0, rien ne manque ; 1, une obligation n’est pas remplie ou le carnet est"
    " abîmé ; 2, quelque chose est à corriger, et une phrase dit quoi ; 3, défaut du programme."
)
TRANSLATIONS = (
    (r"the following arguments are required: (.+)", "il manque\u00a0: \\1"),
    (r"unrecognized arguments: (.+)", r"« \1 » n’est pas compris"),
    (r"argument (.+): expected one argument", r"« \1 » attend une valeur"),
    (
        r"argument (.+): invalid choice: '(.*)' \(choose from (.+)\)",
        r"« \2 » n’est pas admis pour « \1 » ; valeurs admises : \3",
    ),
    (r"argument (.+): invalid \w+ value: '(.*)'", r"« \2 » n’est pas admis pour « \1 »"),
    (r"argument (.+): (.+)", r"« \1 » : \2"),
)


class FrenchParser(argparse.ArgumentParser):
    """A parser whose help, usage and errors are French."""

    def __init__(self, prog: str, description: str, version: str = "") -> None:
        super().__init__(
            prog=prog,
            description=description,
            add_help=False,
            formatter_class=FrenchFormatter,
            allow_abbrev=False,
            epilog=EPILOG if version else None,
        )
        self.arguments = self.add_argument_group("Arguments ")
        self.options = self.add_argument_group("Options ")
        self.options.add_argument("-h", "--help", action="help", help="affiche cette aide")
        if version:
            self.options.add_argument(
                "--version", action="version", version=version, help="affiche la version"
            )

    @override
    def add_argument(self, *names: Any, **details: Any) -> argparse.Action:
        # The groups that argparse makes by itself have English titles.
        is_option = str(names[0]).startswith("-")
        return (self.options if is_option else self.arguments).add_argument(*names, **details)

    @override
    def error(self, message: str) -> NoReturn:
        for pattern, french in TRANSLATIONS:
            if re.fullmatch(pattern, message):
                message = re.sub(pattern, french, message)
                break
        raise UserError(f"{message}. Voyez « {self.prog} --help ».")


class CommandParser(FrenchParser):
    """The parser of one command, with the options that every command has."""

    def __init__(self, prog: str, description: str = "") -> None:
        super().__init__(prog, description)
        add_common_options(self, argparse.SUPPRESS)


def add_common_options(parser: FrenchParser, default: object) -> None:
    """Declare the options that may stand before or after a command."""
    parser.options.add_argument(
        "--carnet", type=Path, metavar="FICHIER", default=default, help="carnet à employer"
    )
    parser.options.add_argument(
        "--resources", type=Path, metavar="DOSSIER", default=default, help="données à employer"
    )


def add_command(commands: Any, name: str, description: str) -> CommandParser:
    """Declare a command, described in its own help and in the list of commands."""
    parser: CommandParser = commands.add_parser(name, description=description, help=description)
    return parser


class FrenchFormatter(argparse.HelpFormatter):
    """Help text that begins with « Usage »."""

    @override
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Usage : " if prefix is None else prefix)
