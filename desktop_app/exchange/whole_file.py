"""Files written whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, Any, Final

from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.reaching import CHUNK, Beat, answered
from desktop_app.core.settling import force_out, settle

# What memory holds of a file before it goes to the disk of this computer.
HELD: Final = 1 << 25


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that takes its name once it is whole; an error leaves the old one.

    It is made on this computer, then handed to a drive that may be slow, or mute.

    Raises:
        UserError: the folder is missing or read-only, the disk is full or does not answer.
    """
    try:
        with tempfile.SpooledTemporaryFile(HELD) as file:
            temporary = answered(partial(_begun, path.parent))
            try:
                # Not an IO for the type checker, but one in all it does.
                made: Any = file
                yield made
                file.seek(0)
            except BaseException:
                _forget(temporary)
                raise
            answered(partial(_finished, made, temporary, path))
    except OSError as error:
        raise UserError(
            f"Le fichier « {path.name} » n’a pas été écrit dans « {path.parent} »"
            f" : {system_reason(error)}. Choisissez un autre emplacement ou libérez de la place,"
            " puis recommencez."
        ) from error


def _begun(folder: Path, beat: Beat) -> Path:
    number, name = tempfile.mkstemp(dir=folder, prefix=".clausier-", suffix=".part")
    os.close(number)
    temporary = Path(name)
    try:
        beat()
    except TimeoutError:
        _remove(temporary)
        raise
    return temporary


def _finished(file: IO[bytes], temporary: Path, path: Path, beat: Beat) -> None:
    try:
        with temporary.open("wb") as far:
            is_whole = False
            while not is_whole:
                is_whole = far.write(file.read(CHUNK)) < CHUNK
                force_out(far)
                beat()
        temporary.chmod(_usual_mode())
        settle(temporary, path)
    finally:
        _remove(temporary)


def _forget(temporary: Path) -> None:
    with suppress(OSError):
        answered(lambda _: _remove(temporary))


def _remove(temporary: Path) -> None:
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
