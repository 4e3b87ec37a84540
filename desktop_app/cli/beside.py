"""What the book keeps beside a dossier, for the documents that a command writes."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.analysis import read_bids
from desktop_app.cli.french_parser import CommandParser
from desktop_app.cli.surroundings import Surroundings
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.folding import plain_words
from desktop_app.core.sourcing import SOURCING_NOTE
from desktop_app.core.tender import Tender

if TYPE_CHECKING:
    from desktop_app.book.store import Book


def add_options(export: CommandParser) -> None:
    """Declare where the documents take what no dossier holds."""
    export.add_argument("--offres", type=Path, metavar="FICHIER", help="offres reçues")
    export.add_argument(
        "--marche", type=int, metavar="N", help="numéro du marché dans le carnet, pour sa trace"
    )


def beside_of(tender: Tender, options: argparse.Namespace, around: Surroundings) -> Beside:
    """Return what stands beside a dossier: the bids named, and the sheets of its tender.

    Raises:
        UserError: the tender named is not in the book, or several could be meant.
    """
    papers = _papers(tender, options, around)
    if options.offres:
        papers = replace(papers, bids=read_bids(options.offres, tender, around))
    return papers


def _papers(tender: Tender, options: argparse.Namespace, around: Surroundings) -> Beside:
    if options.marche is None and around.book_path is None:
        if options.piece == SOURCING_NOTE:
            _warn("Sans --carnet ni --marche, la pièce ne contient aucun échange du carnet.")
        return Beside()
    from desktop_app.book.beside import beside  # noqa: PLC0415 - 81 ms

    around.existing_book()
    book = around.open_book()
    try:
        number = options.marche or _number(tender, book)
        if options.marche:
            book.tenders.get(number)
        return beside(book, number)
    finally:
        book.close()


def _number(tender: Tender, book: "Book") -> int:
    """Return the tender of the book with the same subject and date, 0 when there is none."""
    words = plain_words(tender.subject)
    found = [
        str(one.identifier)
        for one in book.tenders.all()
        if one.date == tender.date and plain_words(one.subject) == words
    ]
    if len(found) > 1:
        raise UserError(
            "Plusieurs marchés du carnet ont cet objet et cette date : indiquez le bon avec"
            f" --marche, parmi {', '.join(sorted(found, key=int))}."
        )
    if not found:
        _warn(
            "Aucun marché du carnet n’a le même objet et la même date : rien du carnet n’est"
            " repris. Indiquez son numéro avec --marche."
        )
        return 0
    return int(found[0])


def _warn(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
