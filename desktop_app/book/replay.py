"""Taking a person out of the file of a book: one gesture, then no byte of them is left."""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.book.connection import Connection, explained
from desktop_app.book.erasure_register import Register
from desktop_app.book.errors import BookDamagedError
from desktop_app.book.schema import is_behind, migrate
from desktop_app.book.stopping import IsStopped, given_up, never
from desktop_app.book.suppliers import Suppliers
from desktop_app.book.sweep import Found, Source, sweep

REMEMBER = "INSERT OR IGNORE INTO erasures (key, day) VALUES (?, ?)"
STOPPED = "Effacement arrêté\u00a0: rien n’a été effacé."
UNSAFE = "Ce SQLite ne sait pas effacer sans trace\u00a0: réinstallez Clausier."


def take_out(db: Connection, found: Iterable[Found], register: Register) -> None:
    """Erase what was found, and its words in the index, in one gesture.

    Raises:
        BookDamagedError: this SQLite cannot erase what it removes.
    """
    if db.value("PRAGMA secure_delete") != 1:
        raise BookDamagedError(UNSAFE)
    with db.gesture():
        for item in found:
            if item.erase is not None:
                item.erase()
        db.many(REMEMBER, list(register.every_print.items()))
        Suppliers(db).tidy()


def leave_no_trace(db: Connection) -> None:
    """Leave nothing in free pages of what was erased.

    Raises:
        UserError: the disk is full or refuses it.
    """
    with explained():
        db.execute("VACUUM").close()


def cleaned(
    copy: Path, who: Source, register: Register, is_stopped: IsStopped = never
) -> tuple[Found, ...]:
    """Take persons out of the copy of a book, brought up to date first; return what was there.

    Raises:
        UserError: the copy is damaged, or the disk refuses it.
        StoppedError: it was given up.
    """
    with explained():
        db = Connection(copy, any_thread=True)
        try:
            with given_up(db, is_stopped, STOPPED):
                if is_behind(db):
                    migrate(db)
                found = tuple(sweep(db, who))
                take_out(db, found, register)
                leave_no_trace(db)
        finally:
            db.close()
    return found


def replay(copy: Path, register: Register) -> None:
    """Take out of the copy of a book everybody who was erased since it was made."""
    if not register.is_empty:
        cleaned(copy, register, register)
