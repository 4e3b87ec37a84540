"""The seal at the end of an update: which key signed it, and the signature of all the rest.

The comment that closes the archive of an update is the seal, so that the signature is verified on
raw bytes, before anything of the archive is parsed.
"""

import base64
import datetime
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.errors import DataFileError, UserError
from desktop_app.datafile import read_toml

MAGIC = b"CLAUSIER-MAJ"
# One sign names the algorithm, so that another can take the place of Ed25519.
ED25519 = b"\x01"
NAME_LENGTH, KEY_LENGTH, SIGNATURE_LENGTH = 8, 32, 64
HEAD_LENGTH = len(MAGIC) + len(ED25519) + NAME_LENGTH
SEAL_LENGTH = HEAD_LENGTH + SIGNATURE_LENGTH
KEYS_FILE = "update_keys.toml"
ASK_AGAIN = "demandez le fichier de nouveau à qui vous l’a remis. Rien n’a été changé."
REVOKED = (
    "Ce fichier est signé par une clef que l’éditeur a révoquée\u00a0: ne l’utilisez pas, et dites"
    " à l’éditeur qui vous l’a remis. Rien n’a été changé."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublisherKey:
    """A public key of the publisher, and the days between which its signature counts."""

    public: bytes
    since: datetime.date | None = None
    until: datetime.date | None = None
    is_revoked: bool = False


Keys = Mapping[bytes, PublisherKey]


@dataclass(frozen=True, slots=True)
class Trust:
    """The keys that this computer knows, those that updates revoked, and the day it is."""

    keys: Keys
    day: datetime.date
    revoked: frozenset[bytes] = frozenset()


def read_keys(resources: Path) -> Keys:
    """Return the public keys of the publisher, by their names."""
    path = resources / KEYS_FILE
    try:
        keys = [_key(item) for item in read_toml(path).get("clefs", ())]
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise DataFileError(path.name, ("une clef publique est mal écrite.",)) from error
    if any(len(key.public) != KEY_LENGTH for key in keys):
        raise DataFileError(path.name, (f"une clef publique compte {KEY_LENGTH} octets.",))
    return {key_name(key.public): key for key in keys}


def key_name(public: bytes) -> bytes:
    """Return the short name of a public key."""
    return hashlib.sha256(public).digest()[:NAME_LENGTH]


def sealed(content: bytes, public: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return an archive with its seal; its last bytes are a comment as long as the seal."""
    head = MAGIC + ED25519 + key_name(public)
    signed = content[:-SEAL_LENGTH] + head
    return signed + sign(signed)


def verify_seal(content: bytes, trust: Trust) -> bytes:
    """Return the name of the key that signed a file; refuse one that changed since.

    Raises:
        UserError: the signature is missing, of a key that does not count, or does not fit.
    """
    head = content[-SEAL_LENGTH:-SIGNATURE_LENGTH]
    if len(content) <= SEAL_LENGTH or not head.startswith(MAGIC + ED25519):
        raise UserError(
            f"Ce fichier ne porte pas de signature, ou il est incomplet\u00a0: {ASK_AGAIN}"
        )
    if not trust.keys:
        raise UserError(
            "Cette copie de Clausier n’a pas encore la clef de l’éditeur\u00a0: elle ne peut"
            " recevoir aucune mise à jour par fichier. Installez la version suivante du programme."
        )
    name = head[-NAME_LENGTH:]
    key = trust.keys.get(name)
    if key is None:
        raise UserError(
            "Ce fichier est signé par une clef que Clausier ne connaît pas\u00a0: "
            "n’utilisez que les mises à jour de l’éditeur. Rien n’a été changé."
        )
    if key.is_revoked or name in trust.revoked:
        raise UserError(REVOKED)
    if not _is_signed(content[:-SIGNATURE_LENGTH], content[-SIGNATURE_LENGTH:], key.public):
        raise UserError(f"Ce fichier a été modifié depuis sa signature\u00a0: {ASK_AGAIN}")
    _refuse_out_of_time(key, trust.day)
    return name


def _key(item: Mapping[str, Any]) -> PublisherKey:
    days = [item.get(name) for name in ("depuis", "jusqu_a", "revoquee_le")]
    if not all(day is None or type(day) is datetime.date for day in days):
        raise TypeError(days)
    since, until, revoked = days
    public = base64.b64decode(item["publique"], validate=True)
    return PublisherKey(public=public, since=since, until=until, is_revoked=revoked is not None)


def _refuse_out_of_time(key: PublisherKey, day: datetime.date) -> None:
    if key.until is not None and day > key.until:
        raise UserError(
            "Ce fichier est signé par une clef qui ne vaut plus depuis le"
            f" {key.until:%d/%m/%Y}\u00a0: demandez à l’éditeur la mise à jour d’aujourd’hui. Rien"
            " n’a été changé."
        )
    if key.since is not None and day < key.since:
        raise UserError(
            f"Ce fichier est signé par une clef qui ne vaut qu’à partir du {key.since:%d/%m/%Y}"
            "\u00a0: vérifiez la date de cet ordinateur. Rien n’a été changé."
        )


def _is_signed(signed: bytes, signature: bytes, key: bytes) -> bool:
    # Here, because a start without an update has no use for these 100 ms.
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PublicKey,
    )

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
    except InvalidSignature:
        return False
    return True
