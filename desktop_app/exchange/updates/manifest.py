"""What an update says of itself: its version, its day, its changes in words, its files."""

import datetime
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.errors import UserError

MANIFEST = "manifeste.json"
FORMAT = 1
VERSION = re.compile(r"\d{4}\.\d{1,2}\.\d{1,4}")
DIGEST = re.compile(r"[0-9a-f]{64}")
KEY_NAME = re.compile(r"[0-9a-f]{16}")
LAW_FOLDERS = (
    "formalities",
    "periods",
    "places",
    "rules",
    "stages",
    "texts",
    "thresholds",
    "upcoming",
    "wording",
    "yearly",
)
FOLDERS = (
    *("clauses", "families", "labels", "structures", "scoring", "sourcing"),
    *("guide/lessons", "guide/words", "guide/tours", "law", "networks"),
    *(f"law/{name}" for name in LAW_FOLDERS),
)
ALONE = ("insertion.toml", "life_cycle.toml", "moderation.toml", "traits.toml")
DATA_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,80}\.toml")
MOST_CHANGES, LONGEST_CHANGE, MOST_FILES, MOST_REVOKED = 200, 1_000, 5_000, 100
Version = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The announced content of an update; `files` gives the SHA-256 of each.

    It may end on a day, and revoke keys by their names.
    """

    version: str
    date: datetime.date
    changes: tuple[str, ...]
    files: Mapping[str, str]
    until: datetime.date | None = None
    revoked: frozenset[bytes] = frozenset()


def version_key(version: str) -> Version:
    """Return a version in a form that can be compared."""
    return tuple(int(part) for part in version.split("."))


def is_data_name(name: str) -> bool:
    """Tell whether a path is of a data file that an update may bring."""
    folder, _, last = name.rpartition("/")
    return name in ALONE or (folder in FOLDERS and DATA_NAME.fullmatch(last) is not None)


def data_names(library: Path) -> tuple[str, ...]:
    """Return the paths of the data files of a library."""
    found = [path for folder in FOLDERS for path in (library / folder).glob("*.toml")]
    found += [library / name for name in ALONE if (library / name).is_file()]
    return tuple(sorted(path.relative_to(library).as_posix() for path in found))


def digest(content: bytes) -> str:
    """Return the SHA-256 of a content."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(content: bytes) -> Manifest:
    """Read the manifest of an update.

    Raises:
        UserError: it is not a manifest that this program understands.
    """
    try:
        raw = json.loads(content)
        manifest = _manifest(raw)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            "La description de cette mise à jour n’est pas lisible par ce Clausier\u00a0:"
            " installez d’abord la dernière version du programme."
        ) from error
    for name in manifest.files:
        if not is_data_name(name):
            raise UserError(
                f"Cette mise à jour veut écrire «\u00a0{name[:120]}\u00a0», qui n’est pas un"
                " fichier de règles ou de clauses\u00a0: elle est refusée."
            )
    return manifest


def write_manifest(manifest: Manifest) -> bytes:
    """Return a manifest as it stands in an update."""
    plain = {
        "format": FORMAT,
        "version": manifest.version,
        "date": manifest.date.isoformat(),
        "valable_jusqu_a": manifest.until.isoformat() if manifest.until else "",
        "clefs_revoquees": sorted(name.hex() for name in manifest.revoked),
        "changements": list(manifest.changes),
        "fichiers": dict(sorted(manifest.files.items())),
    }
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def _manifest(raw: Any) -> Manifest:
    version, files, changes = raw["version"], raw["fichiers"], raw["changements"]
    until, revoked = raw.get("valable_jusqu_a", ""), raw.get("clefs_revoquees", [])
    right = (
        raw["format"] == FORMAT
        and VERSION.fullmatch(version) is not None
        and 0 < len(files) <= MOST_FILES
        and all(DIGEST.fullmatch(value) for value in files.values())
        and isinstance(changes, list)
        and len(changes) <= MOST_CHANGES
        and all(isinstance(text, str) and len(text) <= LONGEST_CHANGE for text in changes)
        and isinstance(revoked, list)
        and len(revoked) <= MOST_REVOKED
        and all(KEY_NAME.fullmatch(name) for name in revoked)
    )
    if not right:
        raise ValueError(version)
    return Manifest(
        version=version,
        date=datetime.date.fromisoformat(raw["date"]),
        changes=tuple(changes),
        files=dict(files),
        until=datetime.date.fromisoformat(until) if until else None,
        revoked=frozenset(map(bytes.fromhex, revoked)),
    )
