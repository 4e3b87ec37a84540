import datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.exchange.updates.pack import make_pack
from desktop_app.exchange.updates.seal import key_name

DAY = datetime.date(2026, 12, 5)


class Publisher:
    """A publisher with a key of its own, and a library of two files."""

    def __init__(self, folder):
        self.key = Ed25519PrivateKey.generate()
        self.public = self.key.public_key().public_bytes_raw()
        self.keys = {key_name(self.public): self.public}
        self.library = folder

    def pack(self, version="2026.12.1", words="Une clause.", key=None):
        signing = key or self.key
        write_library(self.library, version, words)
        public = signing.public_key().public_bytes_raw()
        return make_pack(self.library, ("Une phrase.",), DAY, public, signing.sign)


def write_library(folder, version, words="Une clause."):
    (folder / "law").mkdir(parents=True, exist_ok=True)
    (folder / "clauses").mkdir(exist_ok=True)
    (folder / "law" / "version.toml").write_text(f'version = "{version}"\n', "utf-8")
    (folder / "clauses" / "une.toml").write_text(f'titre = "{words}"\n', "utf-8")


@pytest.fixture
def publisher(tmp_path):
    return Publisher(tmp_path / "bibliotheque")


@pytest.fixture
def resources(tmp_path):
    write_library(tmp_path / "livre", "2026.11.1")
    return tmp_path / "livre"
