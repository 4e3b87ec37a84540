"""The file that moves settings and book to another computer, closed with a passphrase.

Its head is written in clear and covered by the cipher: a sign, the cost of the passphrase, salt
and nonce. What follows is a small archive under AES-256-GCM.
"""

import io
import secrets
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.core.errors import UserError

SUFFIX = ".clausier-valise"
SIGN, FORMAT = b"CLAUSIER-VALISE", b"\x01"
MAGIC = SIGN + FORMAT
# What scrypt costs: 128 MiB and about half a second, written in the head of each file.
LOG_COST, BLOCKS, LANES = 17, 8, 1
# At most 256 MiB, which every computer of an office has.
GREATEST_LOG_COST, GREATEST_BLOCKS, GREATEST_LANES = 18, 8, 4
LEAST_LOG_COST = 14
SALT_LENGTH, NONCE_LENGTH, KEY_LENGTH, MARK_LENGTH = 16, 12, 32, 16
HEAD = struct.Struct(f">{len(MAGIC)}sBBB{SALT_LENGTH}s{NONCE_LENGTH}s")
LEAST_LETTERS = 12
GREATEST_WHOLE = 2_000_000_000
METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
# All that the reader of archives lets through when one does not hold together.
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, struct.error)
NAMES = frozenset(
    (
        *("carnet.db", "carnet.db.effacements", "preferences.json", "logo.png"),
        *("guide.json", "correspondances.json", "valise.json"),
    )
)
DAMAGED = (
    "Ce fichier de déménagement est abîmé ou incomplet\u00a0: copiez-le de nouveau depuis l’ancien"
    " ordinateur. Rien n’a été changé ici."
)
WRONG = (
    "La phrase secrète ne convient pas\u00a0: vérifiez les majuscules et les espaces, puis"
    " recommencez. Rien n’a été changé ici."
)


class _Head(NamedTuple):
    magic: bytes
    log_cost: int
    blocks: int
    lanes: int
    salt: bytes
    nonce: bytes


def refuse_weak(passphrase: str) -> None:
    """Refuse a passphrase that somebody could find by trying.

    Raises:
        UserError: it is too short, or repeats a few letters.
    """
    letters = _normal(passphrase)
    if len(letters) < LEAST_LETTERS or len(set(letters)) < LEAST_LETTERS // 2:
        raise UserError(
            f"La phrase secrète est trop courte\u00a0: écrivez au moins {LEAST_LETTERS} signes,"
            " par exemple quatre mots sans rapport entre eux."
        )


def packed(files: Mapping[str, bytes], passphrase: str, log_cost: int = LOG_COST) -> bytes:
    """Return files closed with a passphrase.

    Raises:
        UserError: the passphrase is too weak.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - 0.1 s

    refuse_weak(passphrase)
    salt, nonce = secrets.token_bytes(SALT_LENGTH), secrets.token_bytes(NONCE_LENGTH)
    head = _Head(MAGIC, log_cost, BLOCKS, LANES, salt, nonce)
    clear = HEAD.pack(*head)
    key, mark = _keys(passphrase, head)
    return clear + mark + AESGCM(key).encrypt(nonce, _archive(files), clear + mark)


def unpacked(content: bytes, passphrase: str) -> dict[str, bytes]:
    """Return the files that a passphrase closed.

    Raises:
        UserError: the passphrase is another one, or the file is damaged.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - 0.1 s
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - 0.1 s

    head = _head(content)
    key, expected = _keys(passphrase, head)
    clear = content[: HEAD.size + MARK_LENGTH]
    # The mark tells a wrong passphrase from damage further on; it helps nobody who tries many.
    if not secrets.compare_digest(clear[HEAD.size :], expected):
        raise UserError(WRONG)
    try:
        archive = AESGCM(key).decrypt(head.nonce, content[len(clear) :], clear)
        return _files(archive)
    except (InvalidTag, *BROKEN) as error:
        raise UserError(DAMAGED) from error


def _head(content: bytes) -> _Head:
    if content.startswith(SIGN) and content[len(SIGN) : len(MAGIC)] not in {b"", FORMAT}:
        raise UserError(
            "Ce fichier de déménagement vient d’une autre version de Clausier, que celle-ci ne"
            " sait pas lire\u00a0: installez ici la dernière version. Rien n’a été changé ici."
        )
    if not content.startswith(MAGIC):
        raise UserError(
            "Ce fichier n’est pas un fichier de déménagement de Clausier\u00a0: choisissez celui"
            f" qui finit par «\u00a0{SUFFIX}\u00a0»."
        )
    if len(content) < HEAD.size + 2 * MARK_LENGTH:
        raise UserError(DAMAGED)
    head = _Head(*HEAD.unpack_from(content))
    # A hostile head could ask for all the memory, or for a key that costs nothing.
    if not (
        LEAST_LOG_COST <= head.log_cost <= GREATEST_LOG_COST
        and 1 <= head.blocks <= GREATEST_BLOCKS
        and 1 <= head.lanes <= GREATEST_LANES
    ):
        raise UserError(DAMAGED)
    return head


def _keys(passphrase: str, head: _Head) -> tuple[bytes, bytes]:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - 0.1 s

    length = KEY_LENGTH + MARK_LENGTH
    cost = 1 << head.log_cost
    derived = Scrypt(salt=head.salt, length=length, n=cost, r=head.blocks, p=head.lanes)
    try:
        made = derived.derive(_normal(passphrase).encode("utf-8", "replace"))
    except MemoryError as error:
        raise UserError(
            "Il ne reste pas assez de mémoire pour ouvrir ce fichier\u00a0: fermez d’autres"
            " programmes puis recommencez. Rien n’a été changé ici."
        ) from error
    return made[:KEY_LENGTH], made[KEY_LENGTH:]


def _normal(passphrase: str) -> str:
    # Two keyboards write the same accent in two ways.
    return unicodedata.normalize("NFC", passphrase).strip()


def _archive(files: Mapping[str, bytes]) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return memory.getvalue()


def _files(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        names = [entry.filename for entry in entries]
        whole = sum(entry.file_size for entry in entries)
        is_ours = NAMES.issuperset(names) and len(set(names)) == len(names)
        # The other methods let errors of their own through.
        is_plain = all(entry.compress_type in METHODS for entry in entries)
        if not (is_ours and is_plain and whole <= GREATEST_WHOLE):
            raise UserError(DAMAGED)
        return {name: archive.read(name) for name in names}
