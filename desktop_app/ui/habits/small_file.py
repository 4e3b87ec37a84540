"""A small file of the window beside the settings: read as well as it can be, never in the way."""

import json
import logging
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


def write_small(path: Path, values: dict[str, Any]) -> None:
    """Write the file whole; a disk that refuses is only noted, since no work depends on it."""
    draft = path.with_name(path.name + ".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", "utf-8")
        draft.replace(path)
    except OSError:
        log.warning("%s cannot be written", path.name)
