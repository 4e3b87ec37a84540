"""The file of an update, read whole and held against its manifest, or made by the publisher."""

import datetime
import io
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
from desktop_app.exchange.updates.seal import SEAL_LENGTH, Keys, sealed, verify_seal

SUFFIX = ".clausier-maj"
GREATEST_FILE = 1_000_000
GREATEST_WHOLE = 40_000_000
ENCRYPTED = 0x1
METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
EARLIEST = (1980, 1, 1, 0, 0, 0)
BAD_ARCHIVE = "Cette mise à jour n’est pas une archive lisible\u00a0: demandez-la de nouveau."
TOO_LARGE = "Cette mise à jour, une fois ouverte, dépasse les tailles admises\u00a0: refusée."
UNLIKE = (
    "Les fichiers de cette mise à jour ne sont pas ceux qu’elle annonce\u00a0:"
    " demandez-la de nouveau."
)


@dataclass(frozen=True, slots=True)
class Pack:
    """An update whose signature and whose files have been verified."""

    manifest: Manifest
    files: Mapping[str, bytes]


def open_pack(path: Path, keys: Keys) -> Pack:
    """Open the file of an update.

    Raises:
        UserError: the file cannot be read, or is refused.
    """
    return read_pack(read_file(path), keys)


def read_pack(content: bytes, keys: Keys) -> Pack:
    """Verify the signature, then the limits, then each file against the manifest.

    Raises:
        UserError: one of them does not fit.
    """
    verify_seal(content, keys)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files = _files(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UserError(BAD_ARCHIVE) from error
    manifest = read_manifest(files.pop(MANIFEST, b""))
    if {name: digest(data) for name, data in files.items()} != manifest.files:
        raise UserError(UNLIKE)
    return Pack(manifest, files)


def make_pack(
    library: Path,
    changes: tuple[str, ...],
    day: datetime.date,
    public: bytes,
    sign: Callable[[bytes], bytes],
) -> bytes:
    """Return the signed update made of the data files of a library."""
    files = {name: (library / name).read_bytes() for name in data_names(library)}
    version = read_toml(library / "law" / "version.toml")["version"]
    digests = {name: digest(data) for name, data in files.items()}
    manifest = Manifest(version=version, date=day, changes=changes, files=digests)
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
