"""The practice book: invented dossiers and suppliers, in a folder of their own."""

import tempfile
from datetime import date
from pathlib import Path
from typing import Final

from desktop_app.book.private_files import private_folder
from desktop_app.book.store import Book, open_book
from desktop_app.core.buyer import Buyer
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.money import Money
from desktop_app.core.settling import settle
from desktop_app.datafile import Glossary
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.exchange.suppliers import ImportReport, import_suppliers
from desktop_app.ui.places import PRACTICE_FOLDER

BOOK: Final = "carnet.db"
SOURCE: Final = "commune d’exercice"
# The invented commune of the shipped practice dossiers.
PRACTICE_BUYER: Final = Buyer(
    name="Commune de Saint-Exemple",
    population=3_200,
    yearly_purchases=Money.from_euros(1_900_000),
    fleet=6,
)


def prepare_practice(data: Path, source: Path, today: date, glossary: Glossary) -> Path:
    """Return the practice book of the user, made from the practice commune if it is not there.

    Raises:
        UserError: it cannot be made.
    """
    path = data / PRACTICE_FOLDER / BOOK
    if path.exists():
        return path
    try:
        private_folder(path.parent)
        # Filled aside: a preparation cut short never leaves half a practice commune.
        with tempfile.TemporaryDirectory(prefix="preparation-", dir=path.parent) as name:
            fresh = Path(name) / BOOK
            book = open_book(fresh, fresh.parent, today, glossary)
            try:
                fill_practice(book, source, glossary)
            finally:
                book.close()
            settle(fresh, path)
    except OSError as error:
        raise UserError(
            f"La commune d’exercice ne peut pas être préparée dans « {path.parent} » :"
            f" {system_reason(error)}. Vérifiez ce dossier et vos droits puis recommencez."
        ) from error
    return path


def fill_practice(book: Book, source: Path, glossary: Glossary) -> ImportReport:
    """Put in a book the tenders and the suppliers of the practice commune that it has not."""
    known = {tender.subject for tender in book.tenders.all()}
    for path in sorted((source / "dossiers").glob("*.toml")):
        tender = open_dossier(path, glossary)
        if tender.subject not in known:
            book.tenders.put(tender)
    return import_suppliers(source / "fournisseurs.csv", book.suppliers, SOURCE, dry_run=False)
