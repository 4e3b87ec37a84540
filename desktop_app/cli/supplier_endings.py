"""The command about the approvals and labels that end."""

import argparse
import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop_app.book.diary import Ending, not_renewed
from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, a_date, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.paths import user_paths
from desktop_app.settings import read_settings

YEAR = datetime.timedelta(days=365)


def add_endings(actions: Any) -> None:
    """Declare the command among those about suppliers."""
    action = add_command(actions, "echeances", "Labels et agréments qui finissent, par mois.")
    action.add_argument("--du", metavar="AAAA-MM-JJ", help="premier jour (par défaut, ce jour)")
    action.add_argument(
        "--au", metavar="AAAA-MM-JJ", help="dernier jour (par défaut, un an après)"
    )
    action.add_argument("-o", dest="sortie", type=Path, metavar="FICHIER.pdf", help="imprime")
    action.add_argument("--json", action="store_true", help="répond en JSON")
    action.set_defaults(run=tell_endings)


def tell_endings(options: argparse.Namespace, around: Surroundings) -> int:
    """Tell what ends in a period and was not renewed, or print it."""
    first = a_date(options.du) if options.du else around.today
    last = a_date(options.au) if options.au else first + YEAR
    if last < first:
        raise UserError("La fin de la période précède son début\u00a0: échangez les deux dates.")
    if options.sortie and options.sortie.suffix.lower() != ".pdf":
        raise UserError(
            f"«\u00a0{options.sortie.name}\u00a0» n’est pas d’un format connu\u00a0: terminez le"
            " nom du fichier par «\u00a0.pdf\u00a0»."
        )
    found = _found(first, last, around)
    if options.sortie:
        _print(found, first, last, options.sortie, around)
    if options.json:
        say_json(
            {
                "du": first.isoformat(),
                "au": last.isoformat(),
                "echeances": [_entry(item, around) for item in found],
            }
        )
    elif options.sortie:
        say(f"{len(found)} échéances écrites\u00a0: {options.sortie}")
    else:
        _say_by_month(found, around)
    return 0


def _found(first: datetime.date, last: datetime.date, around: Surroundings) -> tuple[Ending, ...]:
    around.existing_book()
    book = around.open_book()
    try:
        pages = not_renewed(book.ending(first, last), book.suppliers)
        return tuple(item for page in pages for item in page)
    finally:
        book.close()


def _print(
    found: tuple[Ending, ...],
    first: datetime.date,
    last: datetime.date,
    path: Path,
    around: Surroundings,
) -> None:
    from desktop_app.documents.endings import (  # noqa: PLC0415 - for the PDF alone
        DiaryPeriod,
        LabelEnd,
        endings_pdf,
    )
    from desktop_app.exchange.dossier_file import write_atomically  # noqa: PLC0415

    ends = [LabelEnd(item.until, item.name, _label(item, around)) for item in found]
    buyer = read_settings(user_paths().settings).commune
    period = DiaryPeriod(first, last)
    content = endings_pdf(ends, period, buyer, around.today, around.resources_folder)
    write_atomically(path, content)


def _say_by_month(found: tuple[Ending, ...], around: Surroundings) -> None:
    if not found:
        say("Aucun label ni agrément connu ne finit dans cette période.")
    for month, group in groupby(found, key=lambda item: f"{item.until:%m/%Y}"):
        say(f"{month}\u00a0:")
        for item in group:
            say(f"  {item.until:%d/%m/%Y}  {item.name} ({_label(item, around)})")


def _entry(item: Ending, around: Surroundings) -> dict[str, Any]:
    return {
        "id": item.supplier,
        "nom": item.name,
        "label": _label(item, around),
        "fin": item.until.isoformat(),
    }


def _label(item: Ending, around: Surroundings) -> str:
    known = around.catalogue.labels.get(item.label)
    return known.title if known else item.label
