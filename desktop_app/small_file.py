"""A small file of names and values: read as well as it can be, written whole or not at all.

Forcing a file to the disk takes a thousandth of a second on most machines and many times longer
on a tired disk: it is done on a thread of its own, and whoever asks waits for it a moment only.
"""

import json
import logging
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

from desktop_app.core.settling import force_out, settle

# A gesture of the window may be held this long, no longer.
PATIENCE_S: Final = 0.03
log = logging.getLogger(__name__)


class _Desk:
    """Writes files one after the other, and knows what the last ones will hold."""

    def __init__(self) -> None:
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="small-file")
        self._texts: dict[Path, tuple[Future[None], str]] = {}

    def write(self, path: Path, text: str) -> None:
        future = self._writer.submit(_write, path, text)
        self._texts[path] = (future, text)
        ended, _ = wait((future,), PATIENCE_S)
        if ended:
            future.result()
        else:
            future.add_done_callback(partial(_tell_late, path))

    def read(self, path: Path) -> str:
        future, text = self._texts.get(path, (None, ""))
        if future is not None and not future.done():
            return text
        return path.read_text(encoding="utf-8")


_desk = _Desk()


def read_small(path: Path) -> dict[str, Any]:
    """Return what the file holds; a missing or broken one holds nothing."""
    try:
        raw = json.loads(_desk.read(path))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        log.warning("%s cannot be read and is left aside", path.name)
        return {}
    return raw if isinstance(raw, dict) else {}


def write_small(path: Path, values: Mapping[str, Any]) -> None:
    """Write the file; on a slow disk it ends a little after the return.

    Raises:
        OSError: the folder or the disk refuses it; the former file stays, and no draft.
    """
    _desk.write(path, json.dumps(values, ensure_ascii=False, indent=1) + "\n")


def write_if_possible(path: Path, values: Mapping[str, Any]) -> None:
    """Write the file; a disk that refuses is only noted, for what no work depends on."""
    try:
        write_small(path, values)
    except OSError:
        log.warning("%s cannot be written", path.name)


def _write(path: Path, text: str) -> None:
    draft = path.with_name(path.name + ".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            force_out(file)
        settle(draft, path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _tell_late(path: Path, future: Future[None]) -> None:
    if future.exception() is not None:
        log.warning("%s cannot be written", path.name)
