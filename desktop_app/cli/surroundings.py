"""Where a command works: which data, which book, which day."""

import datetime
import json
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalogue import Catalogue, load_catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.datafile import Glossary, read_glossary
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.exchange.updates.store import library_in_use
from desktop_app.paths import shipped, user_paths

if TYPE_CHECKING:
    from desktop_app.book.store import Book


@dataclass(frozen=True)
class Surroundings:
    """The data and the book that a command uses; none means the usual ones."""

    book_path: Path | None
    resources: Path | None

    @cached_property
    def resources_folder(self) -> Path:
        """The folder of shipped data in use."""
        folder = self.resources or shipped("resources")
        if not (folder / "glossary.toml").is_file():
            raise UserError(
                f"« {folder} » ne contient pas de données de Clausier :"
                " indiquez le dossier « resources » d’une installation."
            )
        return folder

    @cached_property
    def catalogue(self) -> Catalogue:
        """Everything that the data says."""
        return load_catalogue(self.resources_folder, self._library())

    def _library(self) -> Path | None:
        # Data named on the command line are read as they are.
        if self.resources is not None:
            return None
        used = library_in_use(user_paths().data, self.resources_folder)
        if used.problem:
            sys.stderr.write(f"{used.problem}\n")
        return used.folder

    @cached_property
    def glossary(self) -> Glossary:
        """The words of the data files, for commands that need no more."""
        return read_glossary(self.resources_folder / "glossary.toml")

    @property
    def today(self) -> datetime.date:
        """The day it is."""
        return datetime.date.today()  # noqa: DTZ011 - the only clock of the commands

    def dossier(self, path: Path) -> Tender:
        """Open a dossier file."""
        return open_dossier(path, self.glossary)

    def open_book(self) -> "Book":
        """Open the book named, or the user's."""
        from desktop_app.book.store import open_book  # noqa: PLC0415 - 81 ms

        path, backups = self.book_places()
        return open_book(path, backups, self.today, self.glossary)

    def book_places(self) -> tuple[Path, Path]:
        """Return where the book and its backups are."""
        paths = user_paths()
        if self.book_path is None:
            return paths.data / "carnet.db", paths.backups
        return self.book_path, self.book_path.parent / "sauvegardes"

    def existing_book(self) -> Path:
        """Return where the book is, refusing to make one."""
        path = self.book_places()[0]
        if not path.is_file():
            raise UserError(f"Il n’y a pas de carnet à cet endroit : « {path} ».")
        return path


def say(text: str = "") -> None:
    """Write a line for the person who called."""
    sys.stdout.write(f"{text}\n")


def say_json(value: Any) -> None:
    """Write an answer for the program that called."""
    say(json.dumps(value, ensure_ascii=False, indent=1))


def a_date(text: str) -> datetime.date:
    """Read a day given on the command line."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise UserError(
            f"« {text} » n’est pas une date : écrivez-la sous la forme AAAA-MM-JJ."
        ) from error
