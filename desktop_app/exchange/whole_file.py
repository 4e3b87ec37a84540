"""Files written whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.settling import force_out, settle


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that takes its name once it is whole; an error leaves the old one.

    Raises:
        UserError: the folder is missing or read-only, or the disk is full.
    """
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=".clausier-", suffix=".part", delete=False
        ) as file:
            temporary = Path(file.name)
            yield file
            force_out(file)
        temporary.chmod(_usual_mode())
        settle(temporary, path)
    except OSError as error:
        raise UserError(
            f"Le fichier « {path.name} » n’a pas été écrit dans « {path.parent} »"
            f" : {system_reason(error)}. Choisissez un autre emplacement ou libérez de la place,"
            " puis recommencez."
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
