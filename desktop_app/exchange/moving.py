"""Settings and book on their way to another computer: packed, looked into, put in place."""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.reaching import Beat, answered, read_through
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.luggage import GREATEST_WHOLE, packed, unpacked
from desktop_app.exchange.updates.manifest import VERSION, version_key

BOOK, SETTINGS, LOGO, LABEL = "carnet.db", "preferences.json", "logo.png", "valise.json"
# What goes with the settings: recent files and the place of the window stay with a computer.
BESIDE = (LOGO, "guide.json", "correspondances.json")
FORMER, UNFINISHED = ".avant-demenagement", ".demenagement-"
NOTHING = "Il n’y a ni carnet ni préférences à emmener sur cet ordinateur."
EMPTY = "Ce fichier de déménagement ne contient ni carnet ni préférences. Rien n’a été changé ici."
Save = Callable[[Path, Path], object]
Restore = Callable[[Path], Path | None]
Examine = Callable[[Path], tuple[int, int]]


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
class Departure:
    """When a file was packed, and the version of the rules that were used there."""

    day: date | None = None
    rules: str = ""

    def is_ahead_of(self, rules: str) -> bool:
        """Whether the rules used there are more recent than these."""
        if not all(VERSION.fullmatch(version) for version in (self.rules, rules)):
            return False
        return version_key(self.rules) > version_key(rules)


@dataclass(frozen=True, slots=True)
class Luggage:
    """The content of a file that was opened; it is never shown as it is."""

    files: Mapping[str, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """What a file brings, told before anything is put in place."""

    departure: Departure
    commune: str
    has_settings: bool
    has_logo: bool
    has_book: bool
    suppliers: int = 0
    tenders: int = 0


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was put in place, and where the former book was set aside."""

    has_book: bool
    has_settings: bool
    aside: Path | None = None


def take_away(
    home: Home, target: Path, passphrase: str, save: Save, departure: Departure
) -> tuple[str, ...]:
    """Write settings and book in one closed file; return the names of what it holds.

    Raises:
        UserError: there is nothing to take, the passphrase is weak, or the disk refuses.
    """
    names, content = closed(home, passphrase, save, departure)
    write_atomically(target, content)
    return names


def closed(
    home: Home, passphrase: str, save: Save, departure: Departure
) -> tuple[tuple[str, ...], bytes]:
    """Return the names of what is taken away, and the closed file that holds it.

    `save` writes a checked copy of a book, with its register of erasures beside it.

    Raises:
        UserError: there is nothing to take, the passphrase is weak, or the disk refuses.
    """
    files = _settings_of(home.settings)
    if home.book.is_file():
        # Beside the book, and never in the shared folder of the system.
        with _private_folder(home.book.parent) as folder:
            copy = folder / BOOK
            save(home.book, copy)
            # The book by its name: a file without it would open on settings alone.
            files |= _contents((copy, *folder.glob(f"{BOOK}.*")))
    if not files:
        raise UserError(NOTHING)
    return tuple(files), packed({**files, LABEL: _label(departure)}, passphrase)


def opened(source: Path, passphrase: str) -> Luggage:
    """Open a closed file.

    Raises:
        UserError: it cannot be read, is damaged, or the passphrase is another one.
    """
    luggage = Luggage(unpacked(_content(source), passphrase))
    if BOOK not in luggage.files and _plain(luggage.files) is None:
        raise UserError(EMPTY)
    return luggage


def inside(luggage: Luggage, home: Home, examine: Examine) -> Inside:
    """Say what an opened file brings; nothing of this computer is changed.

    `examine` checks the copy of a book and counts its suppliers and its tenders.

    Raises:
        UserError: its book is damaged or too recent, or the disk refuses.
    """
    files = luggage.files
    plain = _plain(files) or {}
    suppliers, tenders = 0, 0
    if BOOK in files:
        with _laid_out(files, home.book.parent) as book:
            suppliers, tenders = examine(book)
    return Inside(
        departure=_departure(files.get(LABEL, b"{}")),
        commune=str(plain.get("commune") or ""),
        has_settings=bool(plain),
        has_logo=LOGO in files,
        has_book=BOOK in files,
        suppliers=suppliers,
        tenders=tenders,
    )


def put_in_place(luggage: Luggage, home: Home, restore: Restore, *, may_replace: bool) -> Arrival:
    """Put the settings and the book of an opened file in place; the former book is kept aside.

    `restore` puts the copy of a book in the place of the present one, whole or not at all. It
    comes last: whatever fails before or within leaves both as they were.

    Raises:
        UserError: something is there already, or the disk refuses.
    """
    files = luggage.files
    plain = _plain(files)
    if home.has_settings and plain is not None and not may_replace:
        raise UserError(
            "Cet ordinateur a déjà des préférences\u00a0: ajoutez «\u00a0--remplacer\u00a0» pour"
            " mettre celles du fichier à leur place. Rien n’a été changé."
        )
    aside = None
    with _settings_put(_moved(files, home.settings), home.settings):
        if BOOK in files:
            with _laid_out(files, home.book.parent) as book:
                aside = restore(book)
    return Arrival(BOOK in files, plain is not None, aside)


def _settings_of(folder: Path) -> dict[str, bytes]:
    kept = (folder / name for name in (SETTINGS, *BESIDE))
    return _contents(path for path in kept if path.is_file())


def _label(departure: Departure) -> bytes:
    day = departure.day.isoformat() if departure.day else ""
    return json.dumps({"jour": day, "regles": departure.rules}).encode()


def _departure(label: bytes) -> Departure:
    try:
        plain = json.loads(label)
        return Departure(date.fromisoformat(plain["jour"]), str(plain["regles"]))
    except (ValueError, KeyError, TypeError):
        # A file of before the label: what it holds is as good.
        return Departure()


def _contents(paths: Iterable[Path]) -> dict[str, bytes]:
    return {path.name: _content(path) for path in paths}


def _content(path: Path) -> bytes:
    try:
        return answered(partial(_whole, path))
    except OSError as error:
        raise UserError(
            f"Le fichier «\u00a0{path}\u00a0» ne peut pas être lu ({system_reason(error)})."
        ) from error


def _whole(path: Path, beat: Beat) -> bytes:
    if not path.is_file():
        raise UserError(f"Le fichier «\u00a0{path}\u00a0» n’existe pas\u00a0: vérifiez son nom.")
    if path.stat().st_size > GREATEST_WHOLE:
        raise UserError(f"«\u00a0{path.name}\u00a0» est trop grand pour un déménagement.")
    beat()
    return read_through(path, beat)


def _plain(files: Mapping[str, bytes]) -> dict[str, Any] | None:
    try:
        plain = json.loads(files[SETTINGS]) if SETTINGS in files else None
    except (ValueError, RecursionError):
        return None
    return plain if isinstance(plain, dict) else None


@contextmanager
def _laid_out(files: Mapping[str, bytes], parent: Path) -> Iterator[Path]:
    with _private_folder(parent) as folder:
        try:
            for part in (part for part in files if part.startswith(BOOK)):
                (folder / part).write_bytes(files[part])
        except OSError as error:
            raise _unwritable(parent, error) from error
        yield folder / BOOK


def _moved(files: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    moved = {name: files[name] for name in BESIDE if name in files}
    plain = _plain(files)
    if plain is not None:
        # The logo is where this computer keeps it, and no longer where the other one did.
        plain |= {"logo": str(folder / LOGO) if LOGO in files else None}
        text = json.dumps(plain, ensure_ascii=False, indent=1) + "\n"
        moved[SETTINGS] = text.encode("utf-8", "replace")
    return moved


@contextmanager
def _settings_put(moved: Mapping[str, bytes], folder: Path) -> Iterator[None]:
    former = {
        name: _content(folder / name) if (folder / name).is_file() else None for name in moved
    }
    try:
        _put_settings(moved, folder, former)
        yield
    except BaseException:
        for name, content in former.items():
            with suppress(OSError, UserError):
                _put_back(folder / name, content)
        raise


def _put_settings(
    moved: Mapping[str, bytes], folder: Path, former: Mapping[str, bytes | None]
) -> None:
    try:
        if moved:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error
    for name, content in former.items():
        if content is not None:
            kept = folder / name
            write_atomically(kept.with_name(kept.stem + FORMER + kept.suffix), content)
    for name, content in moved.items():
        write_atomically(folder / name, content)


def _put_back(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    else:
        write_atomically(path, content)


@contextmanager
def _private_folder(parent: Path) -> Iterator[Path]:
    try:
        parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # What a power cut left of an earlier one.
        for left in parent.glob(f"{UNFINISHED}*"):
            shutil.rmtree(left, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=parent))
    except OSError as error:
        raise _unwritable(parent, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unwritable(folder: Path, error: OSError) -> UserError:
    return UserError(
        f"Le dossier «\u00a0{folder}\u00a0» ne peut pas être écrit"
        f" ({system_reason(error)})\u00a0: vérifiez vos droits et la place sur le disque."
    )
