"""The library received last, beside the book: put in place whole, verified, taken away."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import UserError, system_reason
from desktop_app.datafile import read_toml
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.updates.manifest import (
    KEY_NAME,
    MANIFEST,
    VERSION,
    Manifest,
    data_names,
    digest,
    read_manifest,
    version_key,
    write_manifest,
)
from desktop_app.exchange.updates.seal import read_keys

if TYPE_CHECKING:
    # Only to say its kind: an archive is not opened at each start.
    from desktop_app.exchange.updates.pack import Pack

FOLDER = "mise-a-jour"
POINTER = "en-usage.json"
UNFINISHED = ".en-cours-"
DAMAGED = (
    "Les fichiers de la mise à jour des règles sont abîmés\u00a0: Clausier utilise les règles"
    " livrées avec lui. Posez de nouveau la mise à jour."
)
DISOWNED = (
    "L’éditeur a révoqué la clef qui a signé la mise à jour des règles en usage\u00a0: Clausier"
    " utilise les règles livrées avec lui. Demandez à l’éditeur une mise à jour saine."
)


@dataclass(frozen=True, slots=True)
class InUse:
    """The library in use; no folder means the shipped one, a problem says why."""

    folder: Path | None = None
    version: str = ""
    problem: str = ""


def library_in_use(data: Path, resources: Path) -> InUse:
    """Say which library to read: the one received, if it is whole and newer than the shipped."""
    base = data / FOLDER
    if not (base / POINTER).is_file():
        return InUse()
    try:
        pointer = _pointer(base)
        if not pointer["version"]:
            return InUse()
        if version_key(pointer["version"]) <= version_key(shipped_version(resources)):
            return InUse()
        if _is_disowned(pointer, resources):
            return InUse(problem=DISOWNED)
        folder = base / pointer["dossier"]
        _verify(folder, pointer["manifeste"])
    except (OSError, ValueError, KeyError, TypeError, UserError):
        return InUse(problem=DAMAGED)
    return InUse(folder, pointer["version"])


def shipped_version(resources: Path) -> str:
    """Return the version of the shipped rules."""
    return str(read_toml(resources / "law" / "version.toml")["version"])


def refuse_older(manifest: Manifest, data: Path, resources: Path) -> None:
    """Refuse an update that is not newer than what has been in use.

    Raises:
        UserError: it is older than the shipped rules, or than an update received before.
    """
    version, shipped = manifest.version, shipped_version(resources)
    if version_key(version) <= version_key(shipped):
        raise UserError(
            f"Cette mise à jour porte la version {version}\u00a0; Clausier est livré avec la"
            f" version {shipped}\u00a0: il n’y a rien à mettre à jour."
        )
    highest = _highest(data / FOLDER)
    if highest and version_key(version) < version_key(highest):
        raise UserError(
            f"Cette mise à jour porte la version {version}, plus ancienne que la version {highest}"
            " déjà reçue\u00a0: elle est refusée."
        )


def revoked_keys(data: Path) -> frozenset[bytes]:
    """Return the names of the keys that the updates received so far have revoked."""
    names = _known(data / FOLDER).get("revoquees", [])
    return frozenset(map(bytes.fromhex, names))


def install(pack: "Pack", data: Path, resources: Path, check: Callable[[Path], object]) -> Path:
    """Put an update in use; until its last step, the library before it stays in use.

    Raises:
        UserError: the update is older, cannot be read by this program, or cannot be written.
    """
    refuse_older(pack.manifest, data, resources)
    base = data / FOLDER
    manifest = write_manifest(pack.manifest)
    try:
        base.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(base)
        draft = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=base))
        try:
            lay(draft, {MANIFEST: manifest, **pack.files})
            _refuse_unfit(draft, pack.manifest, check)
            folder = _settled(draft, base, pack.manifest.version)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    except OSError as error:
        raise UserError(
            f"La mise à jour n’a pas été posée dans «\u00a0{base}\u00a0»\u00a0:"
            f" {system_reason(error)}. Les règles d’avant restent en usage."
        ) from error
    _point(base, pack, folder.name, digest(manifest))
    _sweep(base)
    return folder


def revert(data: Path) -> bool:
    """Go back to the shipped library; say whether another one was in use.

    The highest version received and the revoked keys stay: going back is for a mistake of an
    update, and must not let an old file, or one of a stolen key, in again. The same update may be
    put back.

    Raises:
        UserError: the disk refuses.
    """
    base = data / FOLDER
    if not (base / POINTER).is_file():
        return False
    was_used = bool(_known(base).get("version"))
    _point(base, None, "", "")
    _sweep(base)
    return was_used


def too_new(error: UserError) -> UserError:
    """Say that this program cannot read an update, and the first reason."""
    first = str(error).splitlines()[0]
    return UserError(
        "Ce Clausier ne sait pas lire cette mise à jour\u00a0: installez d’abord la dernière"
        f" version du programme. Les règles d’avant restent en usage. Détail\u00a0: {first}"
    )


def _pointer(base: Path) -> dict[str, Any]:
    raw = json.loads((base / POINTER).read_text(encoding="utf-8"))
    names = ("version", "dossier", "manifeste", "plus_haute")
    if not all(isinstance(raw[name], str) for name in names):
        raise TypeError(raw)
    if raw["version"] and (Path(raw["dossier"]).name != raw["dossier"] or not raw["dossier"]):
        raise ValueError(raw["dossier"])
    if not all(KEY_NAME.fullmatch(name) for name in raw.get("revoquees", ())):
        raise ValueError(raw["revoquees"])
    return dict(raw)


def _known(base: Path) -> dict[str, Any]:
    try:
        return _pointer(base)
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _highest(base: Path) -> str:
    highest = str(_known(base).get("plus_haute", ""))
    return highest if VERSION.fullmatch(highest) else ""


def _point(base: Path, pack: "Pack | None", folder: str, manifest: str) -> None:
    version = pack.manifest.version if pack else ""
    versions = [item for item in (_highest(base), version) if item]
    revoked = set(_known(base).get("revoquees", ()))
    if pack:
        revoked |= {name.hex() for name in pack.manifest.revoked}
    pointer = {
        "version": version,
        "dossier": folder,
        "manifeste": manifest,
        "plus_haute": max(versions, key=version_key, default=""),
        "clef": pack.signer.hex() if pack else "",
        "revoquees": sorted(revoked),
    }
    write_atomically(base / POINTER, (json.dumps(pointer, indent=1) + "\n").encode())


def _is_disowned(pointer: Mapping[str, Any], resources: Path) -> bool:
    signer = bytes.fromhex(pointer.get("clef", ""))
    if not signer:
        return False
    key = read_keys(resources).get(signer)
    return (key is not None and key.is_revoked) or signer.hex() in pointer.get("revoquees", ())


def lay(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files of an update under a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _refuse_unfit(draft: Path, manifest: Manifest, check: Callable[[Path], object]) -> None:
    if shipped_version(draft) != manifest.version:
        raise UserError(
            "La version annoncée par cette mise à jour n’est pas celle de ses règles\u00a0:"
            " demandez-la de nouveau."
        )
    try:
        check(draft)
    except UserError as error:
        raise too_new(error) from error


def _settled(draft: Path, base: Path, version: str) -> Path:
    # A power cut must not leave a name without its content.
    if hasattr(os, "sync"):  # pragma: no branch - Windows writes through by itself later
        os.sync()
    rank = 1
    while (folder := base / f"{version}-{rank}").exists():
        rank += 1
    return draft.rename(folder)


def _sweep(base: Path) -> None:
    # What no pointer names any more; a file that another window still reads waits for next time.
    kept = {POINTER, _known(base).get("dossier", "")}
    with suppress(OSError):
        for path in base.iterdir():
            if path.name not in kept and path.is_dir():
                shutil.rmtree(path, ignore_errors=True)


def _verify(folder: Path, expected: str) -> None:
    written = (folder / MANIFEST).read_bytes()
    if digest(written) != expected:
        raise ValueError(MANIFEST)
    found = {name: digest((folder / name).read_bytes()) for name in data_names(folder)}
    if found != read_manifest(written).files:
        raise ValueError(MANIFEST)
