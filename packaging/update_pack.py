"""Make the keys of the publisher, and sign an update of the rules and of the library.

The private key stays with the publisher, outside this repository, under a passphrase.
"""

import argparse
import base64
import datetime
import getpass
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_app.clauses.network_proofreading import network_problems  # noqa: E402
from desktop_app.exchange.updates.pack import SUFFIX, Announcement, make_pack  # noqa: E402
from desktop_app.exchange.updates.seal import NAME_LENGTH, key_name  # noqa: E402
from desktop_app.proofreading import checked_catalogue  # noqa: E402

LEAST_LETTERS = 12
YEARS = 3


def make_key(private: Path, passphrase: bytes) -> str:
    """Write a new private key for its owner alone; return the lines of the public one."""
    if ROOT in private.resolve().parents:
        raise SystemExit(f"{private} is inside the repository: a private key never is.")
    if len(passphrase) < LEAST_LETTERS:
        raise SystemExit(f"The passphrase has fewer than {LEAST_LETTERS} letters.")
    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase),
    )
    with os.fdopen(os.open(private, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
    raw = key.public_key().public_bytes_raw()
    public, name = base64.b64encode(raw).decode(), key_name(raw).hex()
    today = _today()
    until = today.replace(year=today.year + YEARS, day=1)
    return (
        f'# Nom court : {name}\n[[clefs]]\npublique = "{public}"\n'
        f"depuis = {today}\njusqu_a = {until}\n"
    )


def sign_pack(
    library: Path, announcement: Announcement, private: Path, passphrase: bytes
) -> bytes:
    """Return the signed update made of a library, checked first."""
    problems = network_problems(checked_catalogue(library).networks, announcement.day)
    if problems:
        raise SystemExit("\n".join(problems))
    key = serialization.load_pem_private_key(private.read_bytes(), passphrase)
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(f"{private} is not an Ed25519 key.")
    public = key.public_key().public_bytes_raw()
    if key_name(public) in announcement.revoked:
        raise SystemExit(f"{private} is the key to revoke: sign with another one.")
    return make_pack(library, announcement, public, key.sign)


def _today() -> datetime.date:
    return datetime.date.today()  # noqa: DTZ011 - the day on the publisher's desk


def _passphrase() -> bytes:
    return getpass.getpass("Passphrase: ").encode()


def short_name(text: str) -> bytes:
    """Read the short name of a key; a town would refuse the whole update for a wrong one."""
    name = bytes.fromhex(text)
    if len(name) != NAME_LENGTH:
        raise ValueError(text)
    return name


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    key = actions.add_parser("clef", help="make a pair of keys; print the public one")
    key.add_argument("private", type=Path)
    sign = actions.add_parser("signer", help="sign the library of a folder of resources")
    sign.add_argument("private", type=Path)
    sign.add_argument("changes", type=Path, help="what changes, in French, one line each")
    sign.add_argument("output", type=Path)
    sign.add_argument("--resources", type=Path, default=ROOT / "resources")
    sign.add_argument("--jusqu-au", type=datetime.date.fromisoformat, help="the last day")
    sign.add_argument("--revoquer", type=short_name, nargs="*", default=[], metavar="NOM")
    return parser.parse_args()


def main() -> None:
    """Make keys or sign, as asked."""
    options = _arguments()
    if options.action == "clef":
        print(make_key(options.private, _passphrase()))
        return
    lines = options.changes.read_text(encoding="utf-8").splitlines()
    changes = tuple(line.strip() for line in lines if line.strip())
    announcement = Announcement(_today(), changes, options.jusqu_au, frozenset(options.revoquer))
    content = sign_pack(options.resources, announcement, options.private, _passphrase())
    options.output.with_suffix(SUFFIX).write_bytes(content)
    print(options.output.with_suffix(SUFFIX))


if __name__ == "__main__":
    main()
