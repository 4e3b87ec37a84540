"""The mappings that the clerk made, remembered by the titles of the files."""

import json
from collections.abc import Sequence
from pathlib import Path

from desktop_app.exchange.columns import CHOICES
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.mapping import ColumnMap, header_key

FILE = "correspondances.json"
MOST = 200
GREATEST_FILE = 1_000_000


class RememberedMappings:
    """The mappings kept in a folder of settings; a damaged file counts as none."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def all(self) -> dict[str, tuple[str, ...]]:
        """Return the fields chosen, by the key of their header."""
        try:
            if self._path.stat().st_size > GREATEST_FILE:
                return {}
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        pairs = kept.items() if isinstance(kept, dict) else ()
        return {key: tuple(fields) for key, fields in pairs if _fits(key, fields)}

    def keep(self, columns: ColumnMap) -> None:
        """Remember a mapping, the oldest ones making room.

        Raises:
            UserError: the folder cannot be written.
        """
        key = header_key(columns.titles)
        kept = {known: fields for known, fields in self.all().items() if known != key}
        kept = dict([*kept.items(), (key, columns.fields)][-MOST:])
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._path, json.dumps(kept, ensure_ascii=False, indent=1).encode())


def _fits(key: str, fields: Sequence[object]) -> bool:
    return (
        isinstance(fields, list)
        and key.count("|") + 1 == len(fields)
        and all(name in CHOICES or name == "" for name in fields)
    )
