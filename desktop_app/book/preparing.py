"""A book made ready to be opened, away from the window when that is long."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from desktop_app.book.backup import Shelf, copy_checked
from desktop_app.book.check import is_damage, problems
from desktop_app.book.connection import Connection, explained
from desktop_app.book.errors import BookDamagedError, BookMissingError
from desktop_app.book.header import VERSION, journal_of, refuse_unfit
from desktop_app.book.lock import Lock
from desktop_app.book.private_files import private_file, private_folder, refusals_said
from desktop_app.book.schema import is_behind, migrate
from desktop_app.book.stopping import IsStopped, given_up, never, refusing
from desktop_app.core.settling import settle

GIVEN_UP: Final = "Ouverture arrêtée\u00a0: le carnet est resté comme il était."


def prepare_book(path: Path, backups: Path, today: date, is_stopped: IsStopped = never) -> None:
    """Do beforehand, whole or not at all, what opening a book would take long for.

    Raises:
        UserError: the book is held, too new, empty, damaged, missing, or cannot be written.
        StoppedError: it was given up; the book is as it was.
    """
    with refusals_said(path):
        private_folder(path.parent)
        lock = Lock(path)
        try:
            ready(Shelf(backups, path), today, is_stopped).close()
        finally:
            lock.release()


def ready(shelf: Shelf, today: date, is_stopped: IsStopped = never) -> Connection:
    """Create, check or bring up to date a locked book, as need be, and connect to it.

    Raises:
        UserError: the book is too new, empty, damaged, missing, or cannot be written.
        StoppedError: it was given up; the book is as it was.
    """
    path = shelf.book
    if not path.exists():
        _create(path, shelf)
    refuse_unfit(path)
    was_cut_short = journal_of(path).exists()
    with explained(), _damage_named(shelf):
        db = Connection(path)
        try:
            with given_up(db, is_stopped, GIVEN_UP):
                if was_cut_short:
                    _refuse_damage(db, shelf)
                if is_behind(db):
                    _copy_first(path, shelf, today, is_stopped)
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


def _copy_first(path: Path, shelf: Shelf, today: date, is_stopped: IsStopped) -> None:
    private_folder(shelf.folder)
    copy = shelf.free_name(f"avant-schema-{VERSION}", today)
    copy_checked(path, copy, refusing(is_stopped, GIVEN_UP))


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
