import datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.exchange.updates.pack import Announcement, make_pack
from desktop_app.exchange.updates.seal import PublisherKey, Trust, key_name

DAY = datetime.date(2026, 12, 5)


class Publisher:
    """A publisher with a key of its own, and a library of two files."""

    def __init__(self, folder):
        self.key = Ed25519PrivateKey.generate()
        self.public = self.key.public_key().public_bytes_raw()
        self.name = key_name(self.public)
        self.keys = Trust({self.name: PublisherKey(public=self.public)}, DAY)
        self.library = folder

    def trusting(self, day=DAY, revoked=(), **said):
        """Return what a town trusts that has this key with its dates."""
        key = PublisherKey(public=self.public, **said)
        return Trust({self.name: key}, day, frozenset(revoked))

    def pack(self, version="2026.12.1", words="Une clause.", key=None, **said):
        signing = key or self.key
        write_library(self.library, version, words)
        public = signing.public_key().public_bytes_raw()
        announcement = Announcement(DAY, ("Une phrase.",), **said)
        return make_pack(self.library, announcement, public, signing.sign)


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
    (tmp_path / "livre" / "update_keys.toml").write_text("", "utf-8")
    return tmp_path / "livre"
