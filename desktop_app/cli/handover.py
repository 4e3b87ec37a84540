"""The command that says where a dossier stands, for the colleague who takes it over."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.beside import beside_of
from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.documents.handover import (
    DOCUMENTS,
    TITLE,
    chapters,
    facts,
    handover_pdf,
    place_said,
)
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.monitoring.handover import Handover, handover


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    again = add_command(commands, "reprendre", "Dit où en est un dossier, pour qui le reprend.")
    again.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    again.add_argument(
        "--marche", type=int, metavar="N", help="numéro du marché dans le carnet, pour sa trace"
    )
    again.add_argument("-o", dest="sortie", type=Path, metavar="FICHIER.pdf", help="écrit un PDF")
    again.add_argument("--json", action="store_true", help="répond en JSON")
    again.set_defaults(run=take_over, offres=None, piece="")


def take_over(options: argparse.Namespace, around: Surroundings) -> int:
    """Say where a dossier stands, or write it as a PDF."""
    tender = around.dossier(options.dossier)
    state = handover(tender, beside_of(tender, options, around), around.catalogue, around.today)
    if options.sortie:
        content = handover_pdf(state, around.catalogue, around.resources_folder)
        write_atomically(options.sortie, content)
    if options.json:
        say_json(plain_handover(state, around))
    elif options.sortie:
        say(f"Écrit : {options.sortie}")
    else:
        _say(state, around)
    return 0


def plain_handover(state: Handover, around: Surroundings) -> dict[str, Any]:
    """Return the answer of `reprendre` in JSON."""
    documents = dict(chapters(state, around.catalogue)).get(DOCUMENTS, ())
    return {
        "date": state.day.isoformat(),
        "objet": state.tender.subject,
        "refus": state.refusal,
        "parties": [
            {
                "partie": place.title,
                "manque": place.missing,
                "questions": place.questions,
                "a_examiner": place.warnings,
            }
            for place in state.places
        ],
        "manque": list(state.missing),
        "questions": list(state.questions),
        "a_examiner": list(state.warnings),
        "dates": [
            {"jour": item.day.isoformat(), "quoi": item.title, "en_retard": item.late}
            for item in state.dates
        ],
        "controles": [{"par": item.who, "quoi": list(item.demands)} for item in state.checks],
        "consultes": list(state.consulted),
        "documents": list(documents),
    }


def _say(state: Handover, around: Surroundings) -> None:
    say(f"{TITLE} {state.tender.subject or 'Marché sans objet'}")
    for label, text in facts(state):
        say(f"  {label} : {text}")
    if state.refusal:
        say(state.refusal)
    for place in state.places:
        say(f"  {place.title} : {place_said(place)}")
    for title, lines in chapters(state, around.catalogue):
        say(f"\n{title}")
        for line in lines:
            say(f"  – {line}")
