"""The command that says what was tried for people with a disability."""

import argparse
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say
from desktop_app.guide.statement import read_statement


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    statement = add_command(
        commands,
        "accessibilite",
        "Dit ce qui a été essayé pour l’accessibilité, et ce qui manque.",
    )
    statement.set_defaults(run=tell)


def tell(_options: argparse.Namespace, around: Surroundings) -> int:
    """Say the statement of accessibility."""
    statement = read_statement(around.resources_folder, around.glossary)
    say(f"{statement.title}\n{statement.summary}")
    for passage in statement.passages:
        say(f"\n{passage.title}")
        for paragraph in passage.paragraphs:
            say(f"  {paragraph}")
    say("\nSources")
    for source in statement.sources:
        say(f"  – {source}")
    return 0
