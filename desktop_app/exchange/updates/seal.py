"""The signature at the end of an update: it covers every byte before it.

The file is a zip whose archive comment is the seal, so that the signature is verified on
raw bytes, before anything of the archive is parsed.
"""

import base64
import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

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
Keys = Mapping[bytes, bytes]


def read_keys(resources: Path) -> Keys:
    """Return the public keys of the publisher, by their names."""
    path = resources / KEYS_FILE
    try:
        written = [item["publique"] for item in read_toml(path).get("clefs", ())]
        keys = [base64.b64decode(text, validate=True) for text in written]
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise DataFileError(path.name, ("une clef publique est mal écrite.",)) from error
    if any(len(key) != KEY_LENGTH for key in keys):
        raise DataFileError(path.name, (f"une clef publique compte {KEY_LENGTH} octets.",))
    return {key_name(key): key for key in keys}


def key_name(public: bytes) -> bytes:
    """Return the short name of a public key."""
    return hashlib.sha256(public).digest()[:NAME_LENGTH]


def sealed(content: bytes, public: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return an archive with its seal; its last bytes are a comment as long as the seal."""
    head = MAGIC + ED25519 + key_name(public)
    signed = content[:-SEAL_LENGTH] + head
    return signed + sign(signed)


def verify_seal(content: bytes, keys: Keys) -> None:
    """Refuse a file that no known key has signed, or that changed since.

    Raises:
        UserError: the signature is missing, of another key, or does not fit the content.
    """
    head = content[-SEAL_LENGTH:-SIGNATURE_LENGTH]
    if len(content) <= SEAL_LENGTH or not head.startswith(MAGIC + ED25519):
        raise UserError(
            f"Ce fichier ne porte pas de signature, ou il est incomplet\u00a0: {ASK_AGAIN}"
        )
    if not keys:
        raise UserError(
            "Cette copie de Clausier n’a pas encore la clef de l’éditeur\u00a0: elle ne peut"
            " recevoir aucune mise à jour par fichier. Installez la version suivante du programme."
        )
    key = keys.get(head[-NAME_LENGTH:])
    if key is None:
        raise UserError(
            "Ce fichier est signé par une clef que Clausier ne connaît pas\u00a0: "
            "n’utilisez que les mises à jour de l’éditeur. Rien n’a été changé."
        )
    if not _is_signed(content[:-SIGNATURE_LENGTH], content[-SIGNATURE_LENGTH:], key):
        raise UserError(f"Ce fichier a été modifié depuis sa signature\u00a0: {ASK_AGAIN}")


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
