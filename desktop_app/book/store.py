"""The only door to a book: it is locked, made ready, then opened."""

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from desktop_app.book.backup import Shelf
from desktop_app.book.connection import Connection, explained
from desktop_app.book.contracts import read_contracts
from desktop_app.book.diary import Ending, ending
from desktop_app.book.exchanges import Exchanges
from desktop_app.book.imports import Imports
from desktop_app.book.lock import Lock
from desktop_app.book.merges import Merges
from desktop_app.book.preparing import ready, refusals_said
from desktop_app.book.private_files import private_folder
from desktop_app.book.reader import BookReader
from desktop_app.book.saved_searches import SavedSearches
from desktop_app.book.suppliers import Suppliers
from desktop_app.book.tender_sheets import TenderSheets
from desktop_app.book.tenders import Tenders
from desktop_app.book.town_library import TownLibrary
from desktop_app.book.town_networks import TownNetworks
from desktop_app.core.bid import BidSheet
from desktop_app.core.contract import Contract
from desktop_app.core.follow_up import FollowUp
from desktop_app.core.sourcing_sheet import SourcingSheet
from desktop_app.core.written import WrittenDocuments
from desktop_app.datafile import Glossary
from desktop_app.scoring.life_cycle import LifeCycleStudy


class Book:
    """An open book; nobody else can open it until it is closed."""

    def __init__(self, shelf: Shelf, db: Connection, lock: Lock, glossary: Glossary) -> None:
        self.path = shelf.book
        self.backups = shelf.folder
        self.tenders = Tenders(db, glossary, partial(datetime.now, UTC))
        self.sourcing = TenderSheets(db, glossary, "sourcage", SourcingSheet)
        self.bids = TenderSheets(db, glossary, "offres", BidSheet)
        self.follow_ups = TenderSheets(db, glossary, "suivi", FollowUp)
        self.studies = TenderSheets(db, glossary, "cout-global", LifeCycleStudy)
        self.written = TenderSheets(db, glossary, "documents-ecrits", WrittenDocuments)
        self.suppliers = Suppliers(db)
        self.exchanges = Exchanges(db, self.suppliers)
        self.imports = Imports(db, self.suppliers)
        self.merges = Merges(db, self.suppliers)
        self.saved_searches = SavedSearches(db)
        self.library = TownLibrary(db)
        self.networks = TownNetworks(db)
        self._db = db
        self._glossary = glossary
        self._lock = lock

    def ending(self, first: date, last: date) -> tuple[Ending, ...]:
        """Return the approvals of suppliers that end in a period, the earliest first."""
        return ending(self._db, first, last)

    def contracts(self, family: str = "") -> tuple[Contract, ...]:
        """Return every tender with its follow-up, or those of a family that have one."""
        with explained():
            return read_contracts(self._db, self._glossary, family)

    def reader(self) -> BookReader:
        """Open a second look at the suppliers, for a worker thread; whoever asks closes it."""
        return BookReader(self.path)

    def close(self) -> None:
        """Close the file and let another window open it."""
        self._db.close()
        self._lock.release()


def open_book(path: Path, backups: Path, today: date, glossary: Glossary) -> Book:
    """Open a book, created or brought up to date if need be.

    Raises:
        UserError: the book is held, too new, empty, damaged, missing, or cannot be written.
    """
    with refusals_said(path):
        private_folder(path.parent)
        lock = Lock(path)
        try:
            shelf = Shelf(backups, path)
            return Book(shelf, ready(shelf, today), lock, glossary)
        except BaseException:
            lock.release()
            raise
