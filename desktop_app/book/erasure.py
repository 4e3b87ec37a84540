"""The erasure of one person: from the book, from its backups, and for ever."""

from datetime import date
from pathlib import Path

from desktop_app.book.backup import Shelf
from desktop_app.book.clean_copies import CleanCopies
from desktop_app.book.connection import Connection, explained
from desktop_app.book.erasure_register import Register, read_register
from desktop_app.book.persons import Typed
from desktop_app.book.replay import STOPPED, leave_no_trace, take_out
from desktop_app.book.stopping import Watch, given_up
from desktop_app.book.sweep import Found, sweep
from desktop_app.core.held import Fate, Held, Receipt

ALONE = Watch()


def erase(path: Path, backups: Path, held: Held, today: date, watch: Watch = ALONE) -> Receipt:
    """Erase a person from a book and from its backups; return a receipt that names nobody.

    It opens its own connection, so it may run beside the window. The backups are cleaned beside
    themselves first, then the book, then they take their place: given up before the book is
    written, all stays as it was. The register is written before the book: an erasure cut short
    is done again by the next one, never forgotten.

    Args:
        path: the book.
        backups: the folder of its backups.
        held: who, as `held` found them.
        today: the day of the erasure.
        watch: told how many files are done out of how many, and asked whether to go on.

    Raises:
        UserError: the book is busy, or the disk refuses to write; nothing is erased then.
        StoppedError: it was given up; nothing is erased then.
    """
    who = Typed(held.person)
    register = read_register(path)
    with explained(), CleanCopies(Shelf(backups, path), who) as clean:
        total = len(clean.copies) + 1
        db = Connection(path, any_thread=True)
        try:
            with given_up(db, watch.is_stopped, STOPPED):
                wider = _widened(register, held, tuple(sweep(db, who)), today)
            for rank, copy in enumerate(clean.copies, 1):
                there = clean.prepare(copy, wider, watch.is_stopped)
                wider = _widened(wider, held, there, today)
                watch.tell(rank, total)
            with given_up(db, watch.is_stopped, STOPPED):
                # Read again: the first time is long past.
                found = tuple(sweep(db, who))
                wider = _widened(wider, held, found, today)
                _take_out(db, found, register, wider)
            clean.settle()
            for copy in clean.late:
                there = clean.catch_up(copy, wider)
                register, wider = wider, _widened(wider, held, there, today)
                _write_if_new(register, wider)
            leave_no_trace(db)
        finally:
            db.close()
        watch.tell(total, total)
    return _receipt(found, today, clean)


def _take_out(
    db: Connection, found: tuple[Found, ...], former: Register, register: Register
) -> None:
    _write_if_new(former, register)
    try:
        take_out(db, found, register)
    except BaseException:
        former.write()
        raise


def _widened(register: Register, held: Held, found: tuple[Found, ...], today: date) -> Register:
    places = {place for item in found for place in item.scopes}
    return register.with_person(held.person, places, today)


def _write_if_new(former: Register, register: Register) -> None:
    if register.prints != former.prints:
        register.write()


def _receipt(found: tuple[Found, ...], today: date, clean: CleanCopies) -> Receipt:
    fates = [mention.fate for item in found for mention in item.mentions]
    removed = {item.supplier for item in found for m in item.mentions if m.fate is Fate.REMOVED}
    numbers = dict.fromkeys(item.supplier for item in found if item.supplier)
    return Receipt(
        day=today,
        erased=len(fates) - fates.count(Fate.KEPT),
        removed=len(removed),
        kept=fates.count(Fate.KEPT),
        suppliers=tuple(numbers),
        backups=len(clean.copies) - len(clean.spoilt),
        not_cleaned=tuple(copy.name for copy in clean.spoilt),
    )
