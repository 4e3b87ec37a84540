"""A small file of names and values: read as well as it can be, written whole or not at all."""

import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)


def read_small(path: Path) -> dict[str, Any]:
    """Return what the file holds; a missing or broken one holds nothing."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        log.warning("%s cannot be read and is left aside", path.name)
        return {}
    return raw if isinstance(raw, dict) else {}


def write_small(path: Path, values: Mapping[str, Any]) -> None:
    """Write the file.

    Raises:
        OSError: the folder or the disk refuses it; the former file stays, and no draft.
    """
    draft = path.with_name(path.name + ".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", "utf-8")
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def write_if_possible(path: Path, values: Mapping[str, Any]) -> None:
    """Write the file; a disk that refuses is only noted, for what no work depends on."""
    try:
        write_small(path, values)
    except OSError:
        log.warning("%s cannot be written", path.name)
