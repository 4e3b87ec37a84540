"""Backups of a book: made every day, checked, thinned, restored."""

import re
import sqlite3
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from glob import escape
from pathlib import Path

from desktop_app.book.check import check_book
from desktop_app.book.connection import Connection, explained
from desktop_app.book.erasure_register import read_register
from desktop_app.book.errors import BookDamagedError
from desktop_app.book.header import refuse_unfit
from desktop_app.book.lock import Lock
from desktop_app.book.private_files import private_file, private_folder
from desktop_app.book.replay import replay
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.settling import settle

DAILY = 7
WEEKLY = 4
ALWAYS_KEPT = 3


@dataclass(frozen=True)
class Shelf:
    """Where the backups of one book stand; two books of one name do not share theirs."""

    folder: Path
    book: Path

    @property
    def prefix(self) -> str:
        """What the names of all the backups of this book begin with."""
        return f"{self.book.stem}-{zlib.crc32(str(self.book.resolve()).encode()):08x}"

    def of(self, day: date) -> Path:
        """Return the backup of a day."""
        return self.folder / f"{self.prefix}-{day.isoformat()}.db"

    def days(self) -> tuple[date, ...]:
        """Return the days that have a backup, the latest first."""
        pattern = re.compile(re.escape(self.prefix) + r"-(\d{4}-\d\d-\d\d)\.db")
        if not self.folder.is_dir():
            return ()
        found = (pattern.fullmatch(path.name) for path in self.folder.iterdir())
        return tuple(sorted((date.fromisoformat(hit[1]) for hit in found if hit), reverse=True))

    def free_name(self, purpose: str, day: date) -> Path:
        """Return a name that no file has yet, for a copy that is never thinned out."""
        rank = 1
        while (path := self.folder / f"{self.prefix}-{purpose}-{day}-{rank}.db").exists():
            rank += 1
        return path


def daily_backup(path: Path, backups: Path, today: date) -> str:
    """Back a book up once a day; return why it could not be, in French, or nothing.

    It opens its own connection, so it may run beside the window.
    """
    shelf = Shelf(backups, path)
    if shelf.of(today).exists():
        return ""
    try:
        private_folder(backups)
        copy_checked(path, shelf.of(today))
    except (OSError, UserError) as error:
        cause = system_reason(error) if isinstance(error, OSError) else str(error)
        return (
            "La sauvegarde du jour n’a pas pu être faite, vérifiez le dossier"
            f" « {backups} ». Cause : {cause.removesuffix('.')}."
        )
    _thin_out(shelf, today)
    return ""


def unasked() -> None:
    """Go on: nobody can give up."""


def copy_checked(source: Path, target: Path, go_on: Callable[[], object] = unasked) -> None:
    """Copy a book through SQLite under a temporary name, check the copy, then name it.

    `go_on` is called once it is copied, then checked, and raises to give up.

    Raises:
        BookDamagedError: the copy is not sound.
        UserError: the disk is full or cannot be written.
    """
    partial = target.with_name(target.name + ".partiel")
    partial.unlink(missing_ok=True)
    try:
        private_file(partial)
        _copy(source, partial)
        go_on()
        _refuse_damage(partial)
        go_on()
        settle(partial, target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def save_away(path: Path, target: Path) -> Path | None:
    """Write a checked copy to be kept elsewhere, and beside it the register of erasures.

    Without it, an import on another machine would bring the erased persons back. Return where
    that register is, if anybody was ever erased.

    Raises:
        UserError: the copy is not sound, the register is damaged, or the disk refuses.
    """
    register = read_register(path)
    away = read_register(target).joined(register)
    copy_checked(path, target)
    if register.is_empty:
        return None
    away.write()
    return away.path


def restore(
    backup: Path,
    path: Path,
    backups: Path,
    today: date,
    go_on: Callable[[], object] = unasked,
) -> Path | None:
    """Put a backup in the place of a book; return where the present book was set aside.

    `go_on` is called while everything can still be left as it was, and raises to give up.

    Raises:
        UserError: the backup is not fit, the book is open, or the disk cannot be written.
    """
    if not backup.is_file():
        raise UserError(f"La sauvegarde « {backup.name} » n’existe pas : choisissez-en une autre.")
    try:
        refuse_unfit(backup)
        private_folder(path.parent)
        private_folder(backups)
        lock = Lock(path)
        try:
            return _swap(backup, path, Shelf(backups, path), today, go_on)
        finally:
            lock.release()
    except OSError as error:
        raise UserError(
            f"La sauvegarde n’a pas pu être restaurée : « {error.filename or path} »,"
            f" {system_reason(error)}. Vérifiez ce dossier et vos droits puis recommencez."
        ) from error


def days_to_keep(days: Iterable[date], today: date) -> frozenset[date]:
    """Return the days whose backups stay: the last seven, then one a week for four weeks.

    Days to come are those of a clock that was wrong: they stay and do not count.
    """
    past = sorted((day for day in days if day <= today), reverse=True)
    weeks: dict[tuple[int, int], date] = {}
    for day in past[DAILY:]:
        weeks[day.isocalendar()[:2]] = day
    kept = {*past[:DAILY], *list(weeks.values())[:WEEKLY]}
    return frozenset(kept | {day for day in days if day > today})


def _swap(
    backup: Path, path: Path, shelf: Shelf, today: date, go_on: Callable[[], object]
) -> Path | None:
    fresh = path.with_name(path.name + ".nouveau")
    try:
        go_on()
        copy_checked(backup, fresh)
        go_on()
        return _put(fresh, backup, path, shelf, today)
    except BaseException:
        # A whole book under this name would wait for nobody.
        fresh.unlink(missing_ok=True)
        raise


def _put(fresh: Path, backup: Path, path: Path, shelf: Shelf, today: date) -> Path | None:
    # A backup may be older than an erasure, here or where it comes from: nobody comes back.
    former = read_register(path)
    register = former.joined(read_register(backup))
    replay(fresh, register)
    aside = _set_aside(path, shelf, today) if path.exists() else None
    try:
        if register != former:
            register.write()
        # A journal left beside another file would be replayed into it, silently.
        for ending in ("-journal", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        settle(fresh, path)
    except BaseException:
        # A damaged book is moved, not copied: without it, an empty one would be made.
        if aside is not None and not path.exists():
            aside.replace(path)
        raise
    return aside


def _thin_out(shelf: Shelf, today: date) -> None:
    for leftover in shelf.folder.glob(f"{escape(shelf.prefix)}-*.partiel"):
        leftover.unlink(missing_ok=True)
    days = shelf.days()
    doomed = set(days) - days_to_keep(days, today)
    if not doomed:
        return
    good = [day for day in days if not check_book(shelf.of(day))][:ALWAYS_KEPT]
    for day in doomed.difference(good):
        with suppress(OSError):
            shelf.of(day).unlink()


def _refuse_damage(copy: Path) -> None:
    problems = check_book(copy)
    if problems:
        raise BookDamagedError(problems[0])


def _copy(source: Path, target: Path) -> None:
    with explained():
        original = Connection(source)
        try:
            copy = sqlite3.connect(target)
            try:
                original.copy_to(copy)
            finally:
                copy.close()
        finally:
            original.close()


def _set_aside(path: Path, shelf: Shelf, today: date) -> Path:
    aside = shelf.free_name("avant-restauration", today)
    try:
        copy_checked(path, aside)
    except UserError:
        # What cannot be copied whole is kept as it is: it may still be repaired by hand.
        aside = aside.with_suffix(".endommage")
        path.replace(aside)
    return aside
