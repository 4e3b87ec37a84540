import hashlib
import zipfile

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.core.errors import UserError
from desktop_app.exchange.updates import pack as pack_file
from desktop_app.exchange.updates.manifest import (
    Manifest,
    data_names,
    is_data_name,
    write_manifest,
)
from desktop_app.exchange.updates.pack import Announcement, archive_of, open_pack, read_pack
from desktop_app.exchange.updates.seal import SEAL_LENGTH, Trust, read_keys, sealed, verify_seal
from desktop_app.paths import shipped

from .conftest import DAY

INTACT = b'version = "2026.12.1"\n'


def signed(publisher, files, digests=None, version="2026.12.1"):
    known = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    manifest = Manifest(version=version, date=DAY, changes=(), files=digests or known)
    archive = archive_of(write_manifest(manifest), files)
    return sealed(archive, publisher.public, publisher.key.sign)


def refused(content, publisher):
    with pytest.raises(UserError) as caught:
        read_pack(content, publisher.keys)
    return str(caught.value)


def test_a_signed_pack_gives_its_files_and_its_words(publisher):
    pack = read_pack(publisher.pack(), publisher.keys)
    assert set(pack.files) == {"clauses/une.toml", "law/version.toml"}
    assert pack.manifest.version == "2026.12.1"
    assert pack.manifest.date == DAY
    assert pack.manifest.changes == ("Une phrase.",)


def test_the_same_library_gives_the_same_bytes(publisher):
    assert publisher.pack() == publisher.pack()


def test_every_changed_bit_is_refused(publisher):
    content = publisher.pack()
    verify_seal(content, publisher.keys)
    for rank in range(len(content)):
        changed = bytearray(content)
        changed[rank] ^= 1 << (rank % 8)
        with pytest.raises(UserError):
            verify_seal(bytes(changed), publisher.keys)


def test_a_pack_cut_anywhere_is_refused(publisher):
    content = publisher.pack()
    for length in range(len(content)):
        with pytest.raises(UserError):
            verify_seal(content[:length], publisher.keys)


def test_a_longer_pack_is_refused(publisher):
    assert "signature" in refused(publisher.pack() + b"\0", publisher)


def test_the_signature_is_verified_before_anything_is_parsed(publisher, monkeypatch):
    opened = []
    changed = bytearray(publisher.pack())
    monkeypatch.setattr(pack_file.zipfile, "ZipFile", lambda *given: opened.append(given))
    changed[60] ^= 1
    assert "modifié depuis sa signature" in refused(bytes(changed), publisher)
    assert opened == []


def test_a_pack_of_another_key_is_refused(publisher):
    content = publisher.pack(key=Ed25519PrivateKey.generate())
    assert "une clef que Clausier ne connaît pas" in refused(content, publisher)


def test_another_signature_under_a_known_name_is_refused(publisher):
    other = Ed25519PrivateKey.generate()
    archive = publisher.pack()
    assert "modifié" in refused(sealed(archive, publisher.public, other.sign), publisher)


def test_a_pack_without_signature_is_refused(publisher):
    content = publisher.pack()[:-SEAL_LENGTH]
    assert "ne porte pas de signature" in refused(content, publisher)
    assert "ne porte pas de signature" in refused(b"", publisher)


@pytest.mark.parametrize(
    "name",
    [
        "../carnet.db",
        "clauses/../../carnet.toml",
        "/etc/passwd",
        "C:/clauses/une.toml",
        "clauses\\une.toml",
        "glossary.toml",
        "update_keys.toml",
        "clauses/une.py",
        "clauses/.toml",
        "clauses/une/deux.toml",
        "practice/fournisseurs.toml",
    ],
)
def test_a_signed_pack_may_not_write_elsewhere(publisher, name):
    content = signed(publisher, {"law/version.toml": INTACT, name: b"x = 1\n"})
    assert "n’est pas un fichier de règles ou de clauses" in refused(content, publisher)
    assert not is_data_name(name)


def test_a_bomb_is_refused_even_signed(publisher):
    one = signed(publisher, {"clauses/une.toml": bytes(1_000_001)})
    assert len(one) < 10_000
    assert "dépasse les tailles" in refused(one, publisher)
    many = signed(publisher, {f"clauses/c{rank}.toml": bytes(999_999) for rank in range(41)})
    assert "dépasse les tailles" in refused(many, publisher)
    countless = signed(publisher, {f"clauses/c{rank}.toml": b"" for rank in range(5_001)})
    assert "dépasse les tailles" in refused(countless, publisher)


def test_a_bomb_that_lies_about_its_size_is_refused(publisher):
    archive = archive_of(b"{}", {"clauses/une.toml": bytes(3_000_000)})
    size = (3_000_000).to_bytes(4, "little")
    assert archive.count(size) == 2
    lying = sealed(archive.replace(size, (9).to_bytes(4, "little")), publisher.public,
                   publisher.key.sign)  # fmt: skip
    assert refused(lying, publisher)


def test_files_that_the_manifest_does_not_announce_are_refused(publisher):
    good = {"law/version.toml": INTACT}
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in good.items()}
    assert read_pack(signed(publisher, good, sums), publisher.keys).files == good
    more = signed(publisher, {**good, "clauses/une.toml": b""}, sums)
    less = signed(publisher, good, {**sums, "clauses/une.toml": "0" * 64})
    other = signed(publisher, {"law/version.toml": b"autre"}, sums)
    for content in (more, less, other):
        assert "ne sont pas ceux qu’elle annonce" in refused(content, publisher)


@pytest.mark.parametrize("version", ["", "12", "2026.12", "2026.12.1.4", "../x", "2026.12.99999"])
def test_a_version_that_cannot_be_compared_is_refused(publisher, version):
    content = signed(publisher, {"law/version.toml": INTACT}, version=version)
    assert "n’est pas lisible par ce Clausier" in refused(content, publisher)


def test_a_file_met_twice_is_refused(publisher):
    archive = archive_of(b"{}", {"clauses/une.toml": b"", "clauses/dex.toml": b""})
    twice = archive.replace(b"clauses/dex.toml", b"clauses/une.toml")
    content = sealed(twice, publisher.public, publisher.key.sign)
    assert "pas une archive lisible" in refused(content, publisher)


def test_signed_bytes_that_are_no_archive_are_refused(publisher):
    content = sealed(bytes(500), publisher.public, publisher.key.sign)
    assert "pas une archive lisible" in refused(content, publisher)


def test_the_shipped_library_makes_a_pack_that_is_read(publisher, tmp_path):
    library = shipped("resources")
    names = data_names(library)
    assert len(names) > 1_000
    path = tmp_path / "tout.clausier-maj"
    path.write_bytes(
        pack_file.make_pack(library, Announcement(DAY), publisher.public, publisher.key.sign)
    )
    assert set(open_pack(path, publisher.keys).files) == set(names)
    assert zipfile.is_zipfile(path)


def test_copy_without_a_key_refuses_every_update(publisher, tmp_path):
    path = tmp_path / "tout.clausier-maj"
    library = shipped("resources")
    path.write_bytes(
        pack_file.make_pack(library, Announcement(DAY), publisher.public, publisher.key.sign)
    )
    with pytest.raises(UserError, match="n’a pas encore la clef"):
        open_pack(path, Trust({}, DAY))
    assert open_pack(path, publisher.keys).files


def test_the_keys_of_the_publisher_are_read(tmp_path):
    file = tmp_path / "update_keys.toml"
    assert isinstance(read_keys(shipped("resources")), dict)
    file.write_text(f'[[clefs]]\npublique = "{"A" * 43}="\n', "utf-8")
    assert len(read_keys(tmp_path)) == 1
    right = "A" * 43 + "="
    wrongs = [f'"{wrong}"' for wrong in ("AAAA", "é", "A")]
    wrongs += [f'"{right}"\ndepuis = "hier"', f'"{right}"\njusqu_a = 2027', "7"]
    for wrong in wrongs:
        file.write_text(f"[[clefs]]\npublique = {wrong}\n", "utf-8")
        with pytest.raises(UserError):
            read_keys(tmp_path)
