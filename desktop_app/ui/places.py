"""Where one run finds its book, its data and the folders of the user."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.paths import AppPaths


@dataclass(frozen=True, slots=True)
class Places:
    """The book, its backups, the shipped data and the user's folders."""

    book: Path
    backups: Path
    resources: Path
    paths: AppPaths
