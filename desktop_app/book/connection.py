"""The connection to a book: its settings, its gestures, its faults in French."""

import errno
import math
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.core.errors import UserError

if TYPE_CHECKING:
    from sqlite_utils import Database

# Rollback journal: write-ahead logging corrupts on network drives and before SQLite 3.51.3.
# Before 3.44 the triggers of the full-text index count as unsafe in a schema without trust.
TRUST = "OFF" if sqlite3.sqlite_version_info >= (3, 44) else "ON"
PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=DELETE",
    "synchronous=FULL",
    "secure_delete=ON",
    f"trusted_schema={TRUST}",
    "temp_store=MEMORY",
    "cell_size_check=ON",
    "recursive_triggers=ON",
    "mmap_size=0",
    # In kibibytes; four times as much was tried on 250,000 suppliers and was no faster.
    "cache_size=-16384",
)
MATHS = {"sin": math.sin, "cos": math.cos, "acos": math.acos, "radians": math.radians}
PATIENCE = 5
# Steps of SQLite between two questions, some thousandths of a second.
ASKED_EVERY = 5_000
SENTENCES = {
    sqlite3.SQLITE_FULL: "Le disque est plein : libérez de la place puis recommencez"
    " ; ce qui était enregistré l’est toujours.",
    sqlite3.SQLITE_READONLY_DBMOVED: "Le carnet n’est plus à sa place : rebranchez son support ou"
    " remettez son dossier, puis rouvrez Clausier.",
    sqlite3.SQLITE_READONLY: "Le carnet est en lecture seule : vérifiez les droits sur son dossier"
    " puis recommencez.",
    sqlite3.SQLITE_CANTOPEN: "Le carnet ne peut pas être ouvert : vérifiez que son dossier existe"
    " et que vous pouvez y écrire.",
    sqlite3.SQLITE_IOERR: "Le disque ne répond pas comme attendu : vérifiez que le support du"
    " carnet est branché, puis recommencez.",
    sqlite3.SQLITE_BUSY: "Le carnet est occupé par une autre fenêtre : attendez un instant puis"
    " recommencez.",
    sqlite3.SQLITE_CORRUPT: "Le carnet est endommagé : fermez Clausier et restaurez la dernière"
    " sauvegarde.",
    sqlite3.SQLITE_NOTADB: "Le fichier n’est pas un carnet de Clausier : choisissez un autre"
    " fichier.",
}


class Step(Protocol):
    """One step of the schema, recorded under its name."""

    __name__: str

    def __call__(self, db: "Connection", /) -> None:
        """Do the step."""


@contextmanager
def explained() -> Iterator[None]:
    """Say in French what the user can put right; let the faults of the program through.

    Raises:
        UserError: the disk, the rights or the text prevent the work.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0)
        sentence = SENTENCES.get(code) or SENTENCES.get(code & 0xFF)
        if sentence is None:
            raise
        raise UserError(sentence) from error
    except UnicodeEncodeError as error:
        sentence = "Le texte contient un caractère illisible : retirez-le puis recommencez."
        raise UserError(sentence) from error


def get_ready() -> None:
    """Import what the first opening would import, where waiting does not show."""
    import sqlite_utils  # noqa: F401, PLC0415 - 81 ms


class Connection:
    """The open file of a book; the only place that knows sqlite-utils."""

    def __init__(self, path: Path, *, any_thread: bool = False) -> None:
        if not path.is_file():
            raise FileNotFoundError(errno.ENOENT, "absent", str(path))
        raw = sqlite3.connect(path, timeout=PATIENCE, check_same_thread=not any_thread)
        try:
            # One row with a broken character must not hide the others.
            raw.text_factory = partial(str, encoding="utf-8", errors="replace")
            for pragma in PRAGMAS:
                raw.execute(f"PRAGMA {pragma}").close()
            _add_maths(raw)
        except BaseException:
            raw.close()
            raise
        self._raw = raw

    @cached_property
    def _db(self) -> "Database":
        # The first list of the window is read without it.
        from sqlite_utils import Database  # noqa: PLC0415 - 81 ms that start-up does not pay

        return Database(self._raw, execute_plugins=False)

    def interrupt(self) -> None:
        """Stop the statement that runs; may be called from another thread."""
        self._raw.interrupt()

    def stop_when(self, is_stopped: Callable[[], bool] | None) -> None:
        """End every statement that runs once a question answers yes; none asks no more."""
        self._raw.set_progress_handler(is_stopped, ASKED_EVERY)

    def close(self) -> None:
        """Close the file."""
        self._raw.close()

    @contextmanager
    def gesture(self) -> Iterator[None]:
        """Do one writing gesture whole or not at all, its refusals said in French."""
        with explained(), self._db.atomic():
            yield

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Do something and leave no trace of it."""
        self._db.begin()
        try:
            yield
        finally:
            self._db.rollback()

    def execute(self, sql: str, values: Mapping[str, Any] | None = None) -> sqlite3.Cursor:
        """Run one statement; outside a gesture it is written at once."""
        return self._db.execute(sql, dict(values or {}))

    def value(self, sql: str, values: Mapping[str, Any] | None = None) -> Any:
        """Return the first cell of an answer, none without a row."""
        row = self.execute(sql, values).fetchone()
        return row[0] if row else None

    def rows(self, sql: str, values: Mapping[str, Any] | None = None) -> Iterator[dict[str, Any]]:
        """Return the rows of an answer, by column name."""
        return iter(self._db.query(sql, dict(values or {})))

    def tuples(self, sql: str, values: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Return the rows of an answer, in the order of the columns."""
        return self._raw.execute(sql, values or {}).fetchall()

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row, within a gesture."""
        self._raw.executemany(sql, rows)

    def record(self, table: str, identifier: int) -> dict[str, Any] | None:
        """Return the row that has an identifier, none if it is gone."""
        return next(iter(self._db.table(table).rows_where("id = :id", {"id": identifier})), None)

    def insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Add a row and return its identifier."""
        return int(self._db.table(table).insert(dict(row)).last_pk or 0)

    def update(self, table: str, identifier: int, row: Mapping[str, Any]) -> None:
        """Change a row."""
        self._db.table(table).update(identifier, dict(row))

    def delete(self, table: str, identifier: int) -> None:
        """Remove a row."""
        self._db.table(table).delete(identifier)

    def pending(self, steps: Iterable[Step]) -> bool:
        """Tell whether some steps of a schema are not recorded as done."""
        return bool(self._migrations(steps).pending(self._db))

    def apply(self, steps: Iterable[Step]) -> None:
        """Do the steps of a schema that are not recorded as done, and record them by name."""
        self._migrations(steps).apply(self._db)

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy every page of the book, writes of other connections kept waiting."""
        self._raw.backup(target)

    def _migrations(self, steps: Iterable[Step]) -> Any:
        from sqlite_utils import Migrations  # noqa: PLC0415 - 81 ms that start-up does not pay

        migrations = Migrations("book")
        for step in steps:
            migrations(name=step.__name__)(_bound(step, self))
        return migrations


def _bound(step: Step, db: Connection) -> Callable[[object], None]:
    def run(_db: object) -> None:
        step(db)

    return run


def _add_maths(raw: sqlite3.Connection) -> None:
    # Some builds of SQLite come without trigonometry.
    try:
        raw.execute("SELECT acos(cos(sin(radians(1))))").close()
    except sqlite3.OperationalError:
        for name, function in MATHS.items():
            raw.create_function(name, 1, function, deterministic=True)
