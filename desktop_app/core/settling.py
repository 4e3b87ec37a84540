"""Files given their final name so that a power cut leaves the old one or the new one."""

import errno
import os
from pathlib import Path
from typing import IO, Any


def force_out(file: IO[Any]) -> None:
    """Wait until what was written in an open file is on the disk."""
    file.flush()
    os.fsync(file.fileno())


def settle(temporary: Path, final: Path) -> None:
    """Give a file whose content is on the disk its final name, and force the name out too."""
    temporary.replace(final)
    if os.name == "posix":  # pragma: no branch - Windows cannot open a folder
        folder = os.open(final.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        except OSError as error:
            # Some network drives write the names at once and refuse to be asked.
            if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
                raise
        finally:
            os.close(folder)
