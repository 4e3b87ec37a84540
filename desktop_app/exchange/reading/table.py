"""A table read by a process of its own, then gone through as often as needed."""

import json
import queue
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, Any, Self

from typing_extensions import override

from desktop_app.core.closing import Closing
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.reaching import Beat, answered
from desktop_app.exchange.reading.child import read_out, rows_from
from desktop_app.exchange.reading.row import NBSP, TOP, Row

GREATEST_FILE = 500_000_000
SILENCE = 120
TICK = 0.1
GRACE = 2
READ_FLAG = "--lire-tableau"
PROGRAM = (
    "import sys; sys.path.insert(0, sys.argv[1]);"
    "from desktop_app.exchange.reading.child import main; sys.exit(main(sys.argv[2]))"
)
Progress = Callable[[float, int], None]
Stop = Callable[[], bool]


class ImportStoppedError(Exception):
    """The clerk stopped the import: nothing of it stays."""


class Table(Closing):
    """The lines of a file, kept aside until the table is closed."""

    def __init__(self, name: str, lines: IO[bytes], end: dict[str, Any]) -> None:
        self.name = name
        self.count = int(end["end"])
        self.notes = tuple(end["notes"])
        self._lines = lines

    def rows(self) -> Iterator[Row]:
        """Go through every line that is not empty, one passage at a time."""
        self._lines.seek(0)
        return rows_from(self._lines)

    def top(self) -> tuple[Row, ...]:
        """Return the first lines, among which the header is."""
        return tuple(islice(self.rows(), TOP))

    @override
    def close(self) -> None:
        """Forget the lines."""
        self._lines.close()


def nothing_told(done: float, rows: int) -> None:
    """Take a progress that nobody looks at."""


def never() -> bool:
    """Tell that nobody asked to stop."""
    return False


def read_table(path: Path, progress: Progress = nothing_told, stop: Stop = never) -> Table:
    """Read a file in a process with bounded memory and time.

    Args:
        path: a CSV, TSV, XLSX, ODS or vCard file, recognised by its content.
        progress: told how far the reading is, from 0 to 1, and how many lines it has.
        stop: asked ten times a second whether to give up.

    Raises:
        UserError: the file cannot be read, or its reading ended badly.
        ImportStoppedError: the clerk gave up.
    """
    lines = tempfile.TemporaryFile()  # noqa: SIM115 - the table closes it
    try:
        with _opened(path) as file, _Reading(file, path.name, lines) as reading:
            return Table(path.name, lines, reading.end(progress, stop))
    except BaseException:
        lines.close()
        raise


def read_here(path: Path) -> Table:
    """Read a file that is ours in this very process.

    Raises:
        UserError: the file cannot be read.
    """
    lines = tempfile.TemporaryFile()  # noqa: SIM115 - the table closes it
    try:
        with _opened(path) as file, tempfile.TemporaryFile() as news:
            read_out(file, path.name, lines, news)
            news.seek(0)
            last = json.loads(news.readlines()[-1])
        _raise_refusal(last)
        return Table(path.name, lines, last)
    except BaseException:
        lines.close()
        raise


def _opened(path: Path) -> IO[bytes]:
    try:
        return answered(partial(_found, path))
    except FileNotFoundError as error:
        raise UserError(
            f"Le fichier «{NBSP}{path.name}{NBSP}» n’existe pas{NBSP}: vérifiez son nom."
        ) from error
    except OSError as error:
        raise UserError(
            f"Le fichier «{NBSP}{path.name}{NBSP}» ne peut pas être lu"
            f" ({system_reason(error)}){NBSP}: vérifiez ce support et vos droits, ou copiez le"
            " fichier sur cet ordinateur, puis recommencez."
        ) from error


def _found(path: Path, beat: Beat) -> IO[bytes]:
    status = path.stat()
    beat()
    if not stat.S_ISREG(status.st_mode):
        raise UserError(
            f"«{NBSP}{path.name}{NBSP}» n’est pas un fichier{NBSP}: choisissez un tableau."
        )
    if status.st_size > GREATEST_FILE:
        raise UserError(
            f"«{NBSP}{path.name}{NBSP}» dépasse 500 Mo{NBSP}: coupez ce tableau en plusieurs"
            " fichiers."
        )
    file = path.open("rb")
    try:
        beat()
    except TimeoutError:
        file.close()
        raise
    return file


def _raise_refusal(news: dict[str, Any]) -> None:
    if "refused" in news:
        raise UserError(news["refused"])


def command(name: str, *, is_frozen: bool) -> list[str]:
    """Return how to start the process that reads."""
    if is_frozen:
        return [sys.executable, READ_FLAG, name]
    return [
        sys.executable,
        "-I",
        "-X",
        "utf8",
        "-c",
        PROGRAM,
        str(Path(__file__).parents[3]),
        name,
    ]


class _Reading:
    """The process while it lives."""

    def __init__(self, file: IO[bytes], name: str, lines: IO[bytes]) -> None:
        self._name = name
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command(name, is_frozen=getattr(sys, "frozen", False)),
            stdin=file,
            stdout=lines,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._news: queue.Queue[bytes] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        # A mute drive holds even a killed process: it ends when the drive comes back.
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(GRACE)
        self._listener.join(GRACE)

    def end(self, progress: Progress, stop: Stop) -> dict[str, Any]:
        """Wait for the end of the reading, and return what it says then."""
        heard = time.monotonic()
        while True:
            if stop():
                raise ImportStoppedError
            with suppress(queue.Empty):
                news = self._next()
                if "end" in news:
                    return news
                progress(news["done"], news["rows"])
                heard = time.monotonic()
            if time.monotonic() - heard > SILENCE:
                raise self._dead("sa lecture n’avance plus")

    def _next(self) -> dict[str, Any]:
        line = self._news.get(timeout=TICK)
        try:
            news = json.loads(line)
        except ValueError:
            # The death of the process, or its last words.
            raise self._dead("sa lecture s’est arrêtée brusquement") from None
        _raise_refusal(news)
        return dict(news)

    def _dead(self, reason: str) -> UserError:
        return UserError(
            f"«{NBSP}{self._name}{NBSP}» n’a pas pu être lu{NBSP}: {reason}. Ouvrez-le dans un"
            " tableur, enregistrez la feuille au format CSV puis recommencez."
        )

    def _listen(self) -> None:
        stream = self._process.stderr
        if stream is not None:
            with stream:
                for line in stream:
                    self._news.put(line)
        self._news.put(b"")
