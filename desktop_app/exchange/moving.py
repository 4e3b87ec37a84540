"""Taking settings and book to another computer: packed there, put in place here."""

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.errors import UserError, system_reason
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.luggage import GREATEST_WHOLE, packed, unpacked

BOOK, SETTINGS, LOGO = "carnet.db", "preferences.json", "logo.png"
FORMER_SETTINGS = "preferences.avant-demenagement.json"
NOTHING = "Il n’y a ni carnet ni préférences à emmener sur cet ordinateur."
Save = Callable[[Path, Path], object]


@dataclass(frozen=True, slots=True)
class Home:
    """Where the book and the settings of one user are."""

    book: Path
    settings: Path

    @property
    def has_settings(self) -> bool:
        """Whether settings were ever written."""
        return (self.settings / SETTINGS).is_file()


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was put in place, and where the former book was set aside."""

    has_book: bool
    has_settings: bool
    aside: Path | None = None


def take_away(home: Home, target: Path, passphrase: str, save: Save) -> tuple[str, ...]:
    """Write settings and book in one closed file; return the names of what it holds.

    `save` writes a checked copy of a book, with its register of erasures beside it.

    Raises:
        UserError: there is nothing to take, the passphrase is weak, or the disk refuses.
    """
    files = _settings_of(home.settings)
    if home.book.is_file():
        # Beside the book, and never in the shared folder of the system.
        with _private_folder(home.book.parent) as name:
            save(home.book, Path(name) / BOOK)
            files |= {path.name: path.read_bytes() for path in Path(name).iterdir()}
    if not files:
        raise UserError(NOTHING)
    write_atomically(target, packed(files, passphrase))
    return tuple(files)


def bring_in(
    home: Home,
    source: Path,
    passphrase: str,
    restore: Callable[[Path], Path | None],
    *,
    may_replace: bool,
) -> Arrival:
    """Put the settings and the book of a closed file in place; the former book is kept aside.

    `restore` puts the copy of a book in the place of the present one, whole or not at all.

    Raises:
        UserError: the file is refused, something is there already, or the disk refuses.
    """
    files = unpacked(_content(source), passphrase)
    plain = _moved_settings(files, home.settings)
    if home.has_settings and plain is not None and not may_replace:
        raise UserError(
            "Cet ordinateur a déjà des préférences\u00a0: ajoutez «\u00a0--remplacer\u00a0» pour"
            " mettre celles du fichier à leur place. Rien n’a été changé."
        )
    aside = None
    if BOOK in files:
        aside = _put_book(files, home.book, restore)
    if plain is not None:
        _put_settings(plain, files, home.settings)
    return Arrival(BOOK in files, plain is not None, aside)


def _settings_of(folder: Path) -> dict[str, bytes]:
    names = (SETTINGS, LOGO) if (folder / SETTINGS).is_file() else ()
    return {name: (folder / name).read_bytes() for name in names if (folder / name).is_file()}


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UserError(
                f"Le fichier «\u00a0{path}\u00a0» n’existe pas\u00a0: vérifiez son nom."
            )
        if path.stat().st_size > GREATEST_WHOLE:
            raise UserError(f"«\u00a0{path.name}\u00a0» est trop grand pour un déménagement.")
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            f"Le fichier «\u00a0{path}\u00a0» ne peut pas être lu ({system_reason(error)})."
        ) from error


def _moved_settings(files: dict[str, bytes], folder: Path) -> dict[str, Any] | None:
    try:
        plain = json.loads(files[SETTINGS]) if SETTINGS in files else None
    except ValueError:
        return None
    if not isinstance(plain, dict):
        return None
    # The logo is where this computer keeps it, and no longer where the other one did.
    return plain | {"logo": str(folder / LOGO) if LOGO in files else None}


def _put_book(
    files: dict[str, bytes], book: Path, restore: Callable[[Path], Path | None]
) -> Path | None:
    with _private_folder(book.parent) as name:
        for part, content in files.items():
            if part.startswith(BOOK):
                (Path(name) / part).write_bytes(content)
        return restore(Path(name) / BOOK)


def _put_settings(plain: dict[str, Any], files: dict[str, bytes], folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    former = folder / SETTINGS
    if former.is_file():
        write_atomically(folder / FORMER_SETTINGS, former.read_bytes())
    if LOGO in files:
        write_atomically(folder / LOGO, files[LOGO])
    text = json.dumps(plain, ensure_ascii=False, indent=1) + "\n"
    write_atomically(former, text.encode())


def _private_folder(parent: Path) -> "tempfile.TemporaryDirectory[str]":
    try:
        parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return tempfile.TemporaryDirectory(prefix=".demenagement-", dir=parent)
    except OSError as error:
        raise UserError(
            f"Le dossier «\u00a0{parent}\u00a0» ne peut pas être écrit"
            f" ({system_reason(error)})\u00a0: vérifiez vos droits et la place sur le disque."
        ) from error
