"""The file of an update, read whole and held against its manifest, or made by the publisher."""

import datetime
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.datafile import read_toml
from desktop_app.exchange.dossier_file import read_file
from desktop_app.exchange.updates.manifest import (
    MANIFEST,
    MOST_FILES,
    Manifest,
    data_names,
    digest,
    is_data_name,
    read_manifest,
    write_manifest,
)
from desktop_app.exchange.updates.seal import SEAL_LENGTH, Trust, sealed, verify_seal

SUFFIX = ".clausier-maj"
GREATEST_FILE = 1_000_000
GREATEST_WHOLE = 40_000_000
ENCRYPTED = 0x1
METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
# All that the reader of archives lets through when one does not hold together.
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, struct.error)
EARLIEST = (1980, 1, 1, 0, 0, 0)
BAD_ARCHIVE = "Cette mise à jour n’est pas une archive lisible\u00a0: demandez-la de nouveau."
TOO_LARGE = "Cette mise à jour, une fois ouverte, dépasse les tailles admises\u00a0: refusée."
SELF_REVOKED = (
    "Cette mise à jour révoque la clef qui l’a signée\u00a0: elle se contredit, et elle est"
    " refusée. Rien n’a été changé."
)
UNLIKE = (
    "Les fichiers de cette mise à jour ne sont pas ceux qu’elle annonce\u00a0:"
    " demandez-la de nouveau."
)


@dataclass(frozen=True, slots=True)
class Pack:
    """An update whose signature and whose files have been verified."""

    manifest: Manifest
    files: Mapping[str, bytes]
    signer: bytes = b""


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the publisher says of an update: its day, its words, its end, the keys it revokes."""

    day: datetime.date
    changes: tuple[str, ...] = ()
    until: datetime.date | None = None
    revoked: frozenset[bytes] = frozenset()


def open_pack(path: Path, trust: Trust) -> Pack:
    """Open the file of an update.

    Raises:
        UserError: the file cannot be read, or is refused.
    """
    return read_pack(read_file(path), trust)


def read_pack(content: bytes, trust: Trust) -> Pack:
    """Verify the signature, then the limits, then each file against the manifest.

    Raises:
        UserError: one of them does not fit.
    """
    signer = verify_seal(content, trust)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files = _files(archive)
    except BROKEN as error:
        raise UserError(BAD_ARCHIVE) from error
    manifest = read_manifest(files.pop(MANIFEST, b""))
    if {name: digest(data) for name, data in files.items()} != manifest.files:
        raise UserError(UNLIKE)
    _refuse_ended(manifest, trust.day)
    if signer in manifest.revoked:
        raise UserError(SELF_REVOKED)
    return Pack(manifest, files, signer)


def make_pack(
    library: Path, announcement: Announcement, public: bytes, sign: Callable[[bytes], bytes]
) -> bytes:
    """Return the signed update made of the data files of a library."""
    files = {name: (library / name).read_bytes() for name in data_names(library)}
    manifest = Manifest(
        version=read_toml(library / "law" / "version.toml")["version"],
        date=announcement.day,
        changes=announcement.changes,
        files={name: digest(data) for name, data in files.items()},
        until=announcement.until,
        revoked=announcement.revoked,
    )
    return sealed(archive_of(write_manifest(manifest), files), public, sign)


def archive_of(manifest: bytes, files: Mapping[str, bytes]) -> bytes:
    """Return the same archive for the same files, with room for the seal."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = bytes(SEAL_LENGTH)
        for name, data in {MANIFEST: manifest, **files}.items():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return memory.getvalue()


def _refuse_ended(manifest: Manifest, day: datetime.date) -> None:
    if manifest.until is not None and day > manifest.until:
        raise UserError(
            f"Cette mise à jour n’était valable que jusqu’au {manifest.until:%d/%m/%Y}\u00a0:"
            " demandez à l’éditeur celle d’aujourd’hui. Rien n’a été changé."
        )


def _files(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MOST_FILES + 1 or sum(item.file_size for item in entries) > GREATEST_WHOLE:
        raise UserError(TOO_LARGE)
    files: dict[str, bytes] = {}
    for entry in entries:
        _refuse_odd(entry, files)
        with archive.open(entry) as stream:
            data = stream.read(GREATEST_FILE + 1)
        if len(data) > GREATEST_FILE:
            raise UserError(TOO_LARGE)
        files[entry.filename] = data
    return files


def _refuse_odd(entry: zipfile.ZipInfo, known: Mapping[str, bytes]) -> None:
    name = entry.filename
    if name != MANIFEST and not is_data_name(name):
        raise UserError(
            f"Cette mise à jour contient «\u00a0{name[:120]}\u00a0», qui n’est pas un fichier de"
            " règles ou de clauses\u00a0: elle est refusée."
        )
    if entry.file_size > GREATEST_FILE:
        raise UserError(TOO_LARGE)
    if name in known or entry.flag_bits & ENCRYPTED or entry.compress_type not in METHODS:
        raise UserError(BAD_ARCHIVE)
