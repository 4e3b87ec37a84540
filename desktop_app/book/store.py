"""The only door to a book: it is locked, recognised, copied, brought up to date, then opened."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from desktop_app.book.backup import Shelf, copy_checked
from desktop_app.book.check import is_damage, problems
from desktop_app.book.connection import Connection, explained
from desktop_app.book.contracts import read_contracts
from desktop_app.book.diary import Ending, ending
from desktop_app.book.errors import BookDamagedError, BookMissingError
from desktop_app.book.exchanges import Exchanges
from desktop_app.book.header import refuse_unfit
from desktop_app.book.imports import Imports
from desktop_app.book.lock import Lock
from desktop_app.book.merges import Merges
from desktop_app.book.private_files import private_file, private_folder
from desktop_app.book.reader import BookReader
from desktop_app.book.saved_searches import SavedSearches
from desktop_app.book.schema import VERSION, is_behind, migrate
from desktop_app.book.suppliers import Suppliers
from desktop_app.book.tender_sheets import TenderSheets
from desktop_app.book.tenders import Tenders
from desktop_app.book.town_library import TownLibrary
from desktop_app.book.town_networks import TownNetworks
from desktop_app.core.bid import BidSheet
from desktop_app.core.contract import Contract
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.follow_up import FollowUp
from desktop_app.core.settling import settle
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
    try:
        private_folder(path.parent)
        lock = Lock(path)
        try:
            shelf = Shelf(backups, path)
            return Book(shelf, _ready(path, shelf, today), lock, glossary)
        except BaseException:
            lock.release()
            raise
    except OSError as error:
        raise UserError(
            f"Le carnet ne peut pas être ouvert : « {error.filename or path} »,"
            f" {system_reason(error)}. Vérifiez ce dossier et vos droits puis recommencez."
        ) from error


def _ready(path: Path, shelf: Shelf, today: date) -> Connection:
    if not path.exists():
        _create(path, shelf)
    refuse_unfit(path)
    was_cut_short = path.with_name(path.name + "-journal").exists()
    with explained(), _damage_named(shelf):
        db = Connection(path)
        try:
            if was_cut_short:
                _refuse_damage(db, shelf)
            if is_behind(db):
                _copy_first(path, shelf, today)
                migrate(db)
        except BaseException:
            db.close()
            raise
    return db


def _create(path: Path, shelf: Shelf) -> None:
    days = shelf.days()
    if days:
        raise BookMissingError(
            f"Le carnet « {path} » a disparu alors que des sauvegardes existent : remettez-le en"
            f" place ou copiez-y la sauvegarde « {shelf.of(days[0])} » ; pour repartir d’un"
            " carnet vide, rangez d’abord ces sauvegardes ailleurs."
        )
    # Built aside: a creation cut short never leaves an empty book under the final name.
    fresh = path.with_name(path.name + ".nouveau")
    fresh.unlink(missing_ok=True)
    private_file(fresh)
    with explained():
        db = Connection(fresh)
        try:
            migrate(db)
        finally:
            db.close()
    settle(fresh, path)


def _copy_first(path: Path, shelf: Shelf, today: date) -> None:
    private_folder(shelf.folder)
    copy_checked(path, shelf.free_name(f"avant-schema-{VERSION}", today))


def _refuse_damage(db: Connection, shelf: Shelf) -> None:
    if problems(db):
        raise _damage(shelf)


@contextmanager
def _damage_named(shelf: Shelf) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if is_damage(error):
            raise _damage(shelf) from error
        raise


def _damage(shelf: Shelf) -> BookDamagedError:
    days = shelf.days()
    which = f"la sauvegarde « {shelf.of(days[0])} »" if days else "une sauvegarde"
    return BookDamagedError(
        f"Le carnet « {shelf.book.name} » est endommagé : fermez Clausier et restaurez {which}."
    )
