"""Where one run finds its book, its data and the folders of the user."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.paths import AppPaths

# Where the practice book is kept.
PRACTICE_FOLDER: Final = "exercice"


@dataclass(frozen=True, slots=True)
class Places:
    """The book, its backups, the shipped data and the user's folders."""

    book: Path
    backups: Path
    resources: Path
    paths: AppPaths


def is_practice(book: Path) -> bool:
    """Tell whether a book is a practice book, by its folder."""
    return book.absolute().parent.name == PRACTICE_FOLDER
