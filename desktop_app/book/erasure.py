"""The erasure of one person: from the book, from its backups, and for ever."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from desktop_app.book.backup import Shelf, copy_checked
from desktop_app.book.check import check_book
from desktop_app.book.connection import Connection, explained
from desktop_app.book.erasure_register import Register, read_register
from desktop_app.book.errors import BookDamagedError
from desktop_app.book.persons import Typed
from desktop_app.book.replay import cleaned, take_out
from desktop_app.book.sweep import Found, sweep
from desktop_app.core.errors import UserError
from desktop_app.core.held import Fate, Held, Receipt
from desktop_app.core.settling import settle

Progress = Callable[[int, int], None]


def erase(
    path: Path, backups: Path, held: Held, today: date, progress: Progress | None = None
) -> Receipt:
    """Erase a person from a book and from its backups; return a receipt that names nobody.

    It opens its own connection, so it may run beside the window. The register is written first:
    an erasure cut short is done again by the next one, never forgotten.

    Args:
        path: the book.
        backups: the folder of its backups.
        held: who, as `held` found them.
        today: the day of the erasure.
        progress: told how many files are done, and how many there are.

    Raises:
        UserError: the book is busy, or the disk refuses to write; nothing is erased then.
    """
    who = Typed(held.person)
    copies = _copies(Shelf(backups, path))
    former = read_register(path)
    with explained():
        db = Connection(path, any_thread=True)
        try:
            found = tuple(sweep(db, who))
            register = _registered(former, held, found, today)
            try:
                take_out(db, found, register)
            except BaseException:
                former.write()
                raise
        finally:
            db.close()
    _tell(progress, 1, len(copies) + 1)
    not_cleaned = []
    for rank, copy in enumerate(copies, 2):
        try:
            register = _registered(register, held, _cleaned_copy(copy, who, register), today)
        except (UserError, OSError):
            not_cleaned.append(copy.name)
        _tell(progress, rank, len(copies) + 1)
    return _receipt(found, today, len(copies), tuple(not_cleaned))


def _registered(register: Register, held: Held, found: tuple[Found, ...], today: date) -> Register:
    places = {place for item in found for place in item.scopes}
    wider = register.with_person(held.person, places, today)
    if wider.prints != register.prints:
        wider.write()
    return wider


def _copies(shelf: Shelf) -> tuple[Path, ...]:
    if not shelf.folder.is_dir():
        return ()
    names = sorted(shelf.folder.iterdir())
    return tuple(path for path in names if path.name.startswith(shelf.prefix))


def _cleaned_copy(copy: Path, who: Typed, register: Register) -> tuple[Found, ...]:
    # Beside the backup until it is sound: whatever happens, the shelf keeps a good one.
    fresh = copy.with_name(copy.name + ".net")
    fresh.unlink(missing_ok=True)
    try:
        copy_checked(copy, fresh)
        found = cleaned(fresh, who, register)
        problems = check_book(fresh)
        if problems:
            raise BookDamagedError(problems[0])
        settle(fresh, copy)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return found


def _receipt(
    found: tuple[Found, ...], today: date, copies: int, not_cleaned: tuple[str, ...]
) -> Receipt:
    fates = [mention.fate for item in found for mention in item.mentions]
    removed = {item.supplier for item in found for m in item.mentions if m.fate is Fate.REMOVED}
    numbers = dict.fromkeys(item.supplier for item in found if item.supplier)
    return Receipt(
        day=today,
        erased=len(fates) - fates.count(Fate.KEPT),
        removed=len(removed),
        kept=fates.count(Fate.KEPT),
        suppliers=tuple(numbers),
        backups=copies - len(not_cleaned),
        not_cleaned=not_cleaned,
    )


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total)
