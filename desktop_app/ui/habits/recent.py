"""The files that were opened or written last; nothing is known of them but where they are."""

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop_app.small_file import read_small, write_if_possible

FILE_NAME: Final = "fichiers-recents.json"
FILES: Final = "files"
GREATEST: Final = 10
HOME: Final = "~"
DOSSIERS: Final = frozenset({".toml", ".json"})


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file or a folder, and the day it was opened or written."""

    path: Path
    day: datetime.date

    @property
    def is_dossier(self) -> bool:
        """Whether it is opened in the window; anything else is opened by the system."""
        return self.path.suffix.lower() in DOSSIERS

    @property
    def folder(self) -> str:
        """Where it is, the folder of the user being `~`."""
        return _short(self.path.parent)


class RecentFiles:
    """Ten files at most, the last one first, kept beside the settings."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def all(self) -> tuple[RecentFile, ...]:
        """Return the files, read anew: another window may have added some."""
        raw = read_small(self._path).get(FILES)
        found = (_from_json(item) for item in raw) if isinstance(raw, list) else ()
        return tuple(item for item in found if item is not None)[:GREATEST]

    def note(self, paths: tuple[Path, ...], day: datetime.date) -> None:
        """Put what a gesture opened or wrote first; several files count as their folder."""
        if not paths:
            return
        path = (paths[0] if len(paths) == 1 else paths[0].parent).absolute()
        others = (item for item in self.all() if item.path != path)
        self._write((RecentFile(path, day), *others))

    def forget(self, path: Path) -> None:
        """Take one file off the list; the file itself is not touched."""
        self._write(tuple(item for item in self.all() if item.path != path))

    def clear(self) -> None:
        """Take every file off the list."""
        self._write(())

    def _write(self, files: tuple[RecentFile, ...]) -> None:
        kept = [
            {"path": _short(item.path), "day": item.day.isoformat()} for item in files[:GREATEST]
        ]
        write_if_possible(self._path, {FILES: kept})


def _short(path: Path) -> str:
    home = Path.home()
    return str(Path(HOME) / path.relative_to(home)) if path.is_relative_to(home) else str(path)


def _from_json(raw: Any) -> RecentFile | None:
    if not isinstance(raw, dict):
        return None
    try:
        path = Path(raw["path"]).expanduser()
        return RecentFile(path, datetime.date.fromisoformat(raw["day"]))
    except (KeyError, TypeError, ValueError, RuntimeError):
        return None
