"""The process that reads a file of unknown hand: few rights, and nobody hurt if it dies."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import IO, Any

from desktop_app.core.errors import UserError, system_reason
from desktop_app.exchange.reading.recognise import read_rows
from desktop_app.exchange.reading.row import NBSP, Row, Source

MEMORY = 1_000_000_000
SECONDS = 600
GREATEST_OUTPUT = 2_000_000_000
BATCH = 500
REFUSED = 3


def main(name: str) -> int:
    """Read the standard input, write its lines as JSON, say on the error stream what happens."""
    limit()
    return read_out(sys.stdin.buffer, name, sys.stdout.buffer, sys.stderr.buffer)


def read_out(file: IO[bytes], name: str, lines: IO[bytes], news: IO[bytes]) -> int:
    """Write the lines of a file; the news are how far it is, and its end or its refusal."""
    try:
        source = Source(file, name, os.fstat(file.fileno()).st_size)
        count = 0
        rows = read_rows(source)
        while batch := list(islice(rows, BATCH)):
            lines.write(_json([[row.number, *row.cells] for row in batch]))
            count += len(batch)
            with suppress(OSError, ValueError):
                tell(news, {"done": round(min(source.done(), 1), 3), "rows": count})
        lines.flush()
    except MemoryError:
        tell(news, {"refused": too_heavy(name)})
    except OSError as error:
        reason = system_reason(error)
        tell(news, {"refused": f"«{NBSP}{name}{NBSP}» ne peut pas être lu ({reason})."})
    except UserError as error:
        tell(news, {"refused": str(error)})
    else:
        tell(news, {"end": count, "notes": source.notes})
        return 0
    return REFUSED


def too_heavy(name: str) -> str:
    """Say that a file asks for more memory than a list of suppliers ever does."""
    return (
        f"«{NBSP}{name}{NBSP}» demande trop de mémoire{NBSP}: enregistrez la feuille utile au"
        " format CSV puis recommencez."
    )


def rows_from(lines: IO[bytes]) -> Iterator[Row]:
    """Read back the lines that the process wrote."""
    for line in lines:
        for number, *cells in json.loads(line):
            yield Row(number, tuple(cells))


def tell(news: IO[bytes], what: dict[str, Any]) -> None:
    """Write one piece of news."""
    news.write(_json(what))
    news.flush()


def limit() -> None:
    """Bound the memory, the time and the output of this process, where the system can."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, GREATEST_OUTPUT),
        (resource.RLIMIT_CORE, 0),
    ):
        # Some systems know a limit but do not let it be set.
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
