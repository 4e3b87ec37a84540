"""Backups put to the test: opened and checked as if they were needed today."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.book.backup import Shelf, copy_checked, restore, unasked
from desktop_app.book.check import check_book
from desktop_app.book.connection import Connection, explained
from desktop_app.book.errors import BookDamagedError
from desktop_app.book.header import refuse_unfit
from desktop_app.book.schema import is_behind, migrate
from desktop_app.core.errors import UserError, system_reason

COUNTS = "SELECT (SELECT count(*) FROM suppliers), (SELECT count(*) FROM tenders)"


@dataclass(frozen=True, slots=True)
class Drill:
    """What opening the last backup gave; no day means that there is none."""

    day: date | None = None
    suppliers: int = 0
    tenders: int = 0
    problem: str = ""


def drill(path: Path, backups: Path) -> Drill:
    """Open a copy of the last backup of a book, as a restoration would, and throw it away."""
    shelf = Shelf(backups, path)
    days = shelf.days()
    if not days:
        return Drill()
    trial = backups / f"{shelf.prefix}-exercice.partiel"
    try:
        trial.unlink(missing_ok=True)
        copy_checked(shelf.of(days[0]), trial)
        return Drill(days[0], *_counts(trial))
    except OSError as error:
        return Drill(days[0], problem=system_reason(error))
    except UserError as error:
        return Drill(days[0], problem=str(error))
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)


def examine(copy: Path) -> tuple[int, int]:
    """Return how many suppliers and tenders the copy of a book holds, brought up to date.

    Raises:
        UserError: it is no book, a damaged one, or one of a more recent version.
    """
    refuse_unfit(copy)
    problems = check_book(copy)
    if problems:
        raise BookDamagedError(problems[0])
    return _counts(copy)


def last_good_backup(path: Path, backups: Path) -> date | None:
    """Return the day of the latest backup that is sound, none when there is none."""
    shelf = Shelf(backups, path)
    return next((day for day in shelf.days() if not check_book(shelf.of(day))), None)


def restore_last(
    path: Path, backups: Path, today: date, go_on: Callable[[], object] = unasked
) -> Path | None:
    """Put the latest sound backup in the place of a book; return where that was set aside.

    `go_on` is called while everything can still be left as it was, and raises to give up.

    Raises:
        UserError: no backup is sound, the book is open, or the disk cannot be written.
    """
    day = last_good_backup(path, backups)
    if day is None:
        raise BookDamagedError(
            "Aucune sauvegarde du carnet n’est en bon état\u00a0: cherchez-en une copie ailleurs,"
            " puis restaurez-la avec «\u00a0clausier carnet restaurer\u00a0»."
        )
    go_on()
    return restore(Shelf(backups, path).of(day), path, backups, today, go_on)


def _counts(copy: Path) -> tuple[int, int]:
    with explained():
        db = Connection(copy, any_thread=True)
        try:
            if is_behind(db):
                migrate(db)
            suppliers, tenders = db.tuples(COUNTS)[0]
            return suppliers, tenders
        finally:
            db.close()
