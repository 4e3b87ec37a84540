"""Hundreds of spoiled updates: each is refused with a sentence, and nothing is ever written."""

import io
import json
import random
import struct
import zipfile

import pytest

from desktop_app.core.errors import UserError
from desktop_app.datafile import read_toml
from desktop_app.exchange.updates import pack as pack_file
from desktop_app.exchange.updates.manifest import MANIFEST, Manifest, digest, write_manifest
from desktop_app.exchange.updates.pack import archive_of, open_pack, read_pack
from desktop_app.exchange.updates.seal import SEAL_LENGTH, sealed
from desktop_app.exchange.updates.store import FOLDER, install

from .conftest import DAY

SPOILED = 420
RULES = {"law/version.toml": b'version = "2026.12.2"\n', "clauses/une.toml": b'titre = "U"\n'}


def tree(folder):
    """Return every file under a folder with its content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def receive(publisher, resources, tmp_path):
    """Receive a file as the window does; the update of before is in use."""
    data = tmp_path / "data"
    install(read_pack(publisher.pack(), publisher.keys), data, resources, str)
    path = tmp_path / "recu.clausier-maj"

    def check(folder):
        for file in folder.rglob("*.toml"):
            read_toml(file)

    def refused(content):
        before = tree(data)
        path.write_bytes(content)
        with pytest.raises(UserError) as caught:
            install(open_pack(path, publisher.keys), data, resources, check)
        assert tree(data) == before
        assert [item.name for item in (data / FOLDER).iterdir() if item.name[0] == "."] == []
        told = str(caught.value)
        assert told[0].isupper()
        assert told.rstrip().endswith(".")
        return told

    return refused


def spoil(content, chance):
    """Return a file that differs from the one that was signed."""
    whole = bytearray(content)
    at = chance.randrange(len(whole))
    gesture = chance.randrange(6)
    if gesture == 0:
        whole[at] ^= 1 << chance.randrange(8)
    elif gesture == 1:
        del whole[at:]
    elif gesture == 2:
        whole[at:at] = chance.randbytes(1 + chance.randrange(40))
    elif gesture == 3:
        del whole[at : at + 1 + chance.randrange(40)]
    elif gesture == 4:
        end = min(len(whole), at + 30)
        whole[at:end] = bytes(255 - sign for sign in whole[at:end])
    else:
        whole += whole[at:] or b"\0"
    return bytes(whole)


def test_what_was_spoiled_after_the_signature_is_never_parsed(publisher, receive, monkeypatch):
    content, chance = publisher.pack("2026.12.2"), random.Random(8)  # noqa: S311 - the same each time
    parsed = []
    for owner, name in ((pack_file.zipfile, "ZipFile"), (pack_file, "read_manifest")):
        monkeypatch.setattr(owner, name, lambda *given: parsed.append(given))
    told = {receive(spoil(content, chance)) for _ in range(SPOILED)}
    assert parsed == []
    assert all("signature" in sentence or "clef" in sentence for sentence in told)


def test_the_parts_of_two_updates_do_not_make_a_third(publisher, receive):
    one, two = publisher.pack("2026.12.2"), publisher.pack("2027.1.1", "Autre.")
    swapped = one.replace(description_of(one), description_of(two), 1)
    assert swapped != one
    for content in (swapped, one[:-SEAL_LENGTH] + two[-SEAL_LENGTH:], one + two, two[:80] + one):
        receive(content)


def description_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        start = archive.getinfo(MANIFEST).header_offset
        return content[
            start : start + 30 + len(MANIFEST) + archive.getinfo(MANIFEST).compress_size
        ]


class Maker:
    """Signs what a publisher would never sign."""

    def __init__(self, publisher):
        self.publisher = publisher

    def archive(self, archive):
        return sealed(archive, self.publisher.public, self.publisher.key.sign)

    def files(self, files, sums=None, **said):
        known = {name: digest(data) for name, data in files.items()}
        manifest = Manifest(version="2026.12.2", date=DAY, changes=(), files=sums or known, **said)
        return self.archive(archive_of(write_manifest(manifest), files))

    def manifest(self, content):
        return self.archive(archive_of(content, RULES))


@pytest.fixture
def maker(publisher):
    return Maker(publisher)


NAMES = (
    *("../une.toml", "clauses/../une.toml", "/clauses/une.toml", "clauses//une.toml"),
    *("C:\\une.toml", "clauses\\une.toml", "clauses/dex.toml\0.py", "clauses/ une.toml"),
    *("clauses/une.toml/", "clauses/", "clauses/Une.toml", "clauses/une.TOML", "une.toml"),
    *("networks/../x.toml", "glossary.toml", "update_keys.toml", "en-usage.json", "../../x"),
    *(".", "..", "~/x.toml", "clauses/u\u0301ne.toml", "clauses/.une.toml", "law/rules/x/y.toml"),
    *("clauses/" + "u" * 90 + ".toml", "practice/x.toml", "reference/x.toml", "clauses/une.toml "),
)


@pytest.mark.parametrize("name", NAMES)
def test_a_signed_name_that_leads_elsewhere_is_refused(maker, receive, name):
    told = receive(maker.files({**RULES, name: b"x = 1\n"}))
    assert "n’est pas un" in told or "archive lisible" in told


MANIFESTS = (
    *(b"", b"{", b"[]", b"null", b"7", b'"x"', b"\xff\xfe", b"[" * 100_000, b'{"a":' * 50_000),
    *(b"NaN", b"{}" + b" " * 900_000, b"9" * 900_000),
)


@pytest.mark.parametrize("content", MANIFESTS, ids=range(len(MANIFESTS)))
def test_a_signed_description_without_sense_is_refused(maker, receive, content):
    assert "pas lisible par ce Clausier" in receive(maker.manifest(content))


FIELDS = (
    *({"format": 2}, {"format": None}, {"version": 7}, {"version": "2026.12.2\n"}),
    *({"version": "²026.12.2"}, {"date": "hier"}, {"date": 7}, {"changements": "x"}),
    *({"changements": [7]}, {"changements": ["x" * 1_001]}, {"changements": ["x"] * 201}),
    *({"fichiers": []}, {"fichiers": {}}, {"fichiers": {"clauses/une.toml": "xyz"}}),
    *({"fichiers": {"clauses/une.toml": None}}, {"fichiers": "x"}),
    *({"valable_jusqu_a": "jamais"}, {"valable_jusqu_a": 7}, {"clefs_revoquees": "x"}),
    *(
        {"clefs_revoquees": ["zz"]},
        {"clefs_revoquees": [7]},
        {"clefs_revoquees": ["ab" * 8] * 101},
    ),
)


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_a_signed_description_with_a_wrong_field_is_refused(maker, receive, field):
    sums = {name: digest(data) for name, data in RULES.items()}
    right = write_manifest(Manifest(version="2026.12.2", date=DAY, changes=(), files=sums))
    told = receive(maker.manifest(json.dumps({**json.loads(right), **field}).encode()))
    assert "pas lisible par ce Clausier" in told


TABLES = (
    b"a = " + b"[" * 100_000,
    b"a = " + b"{b = " * 60_000,
    b"a = " + b"9" * 50_000,
    b"[a]\n" * 2,
    b"a = 1\na = 2\n",
    b"\xff\xfe\x00",
    b"a = \x00",
    b"a = 1979-13-45\n",
    b"titre = '''",
)


@pytest.mark.parametrize("content", TABLES, ids=range(len(TABLES)))
def test_a_signed_table_that_cannot_be_read_leaves_the_old_rules(maker, receive, content):
    told = receive(maker.files({**RULES, "clauses/une.toml": content}))
    assert "Les règles d’avant restent en usage" in told


def test_signed_files_that_are_not_those_announced_are_refused(maker, receive):
    sums = {name: digest(data) for name, data in RULES.items()}
    wrong = {**sums, "clauses/une.toml": "0" * 64}
    for said in (wrong, {**sums, "clauses/deux.toml": "0" * 64}, {"clauses/une.toml": "0" * 64}):
        assert "ne sont pas ceux" in receive(maker.files(RULES, said))


def test_signed_bombs_are_refused(maker, receive):
    empty = bytes(999_999)
    bombs = (
        {**RULES, "clauses/une.toml": bytes(1_000_001)},
        {**RULES, **{f"clauses/c{rank}.toml": empty for rank in range(41)}},
        {**RULES, **{f"clauses/c{rank}.toml": b"" for rank in range(5_001)}},
    )
    for files in bombs:
        assert "dépasse les tailles" in receive(maker.files(files))


def test_signed_archives_of_a_strange_make_are_refused(maker, receive):
    right = archive_of(write_manifest(Manifest(version="2026.12.2", date=DAY, changes=(),
                                               files={n: digest(d) for n, d in RULES.items()})),
                       RULES)  # fmt: skip
    entry, end = right.index(b"PK\x01\x02"), right.rindex(b"PK\x05\x06")
    twice = right.replace(b"clauses/une.toml", b"law/version.toml")
    encrypted = bytearray(right)
    struct.pack_into("<H", encrypted, entry + 8, 1)
    method = bytearray(right)
    struct.pack_into("<H", method, entry + 10, 99)
    lost = bytearray(right)
    struct.pack_into("<L", lost, end + 16, 0xFFFFFF)
    for archive in (twice, encrypted, method, lost, right[:entry], right[end:], bytes(400)):
        told = receive(maker.archive(bytes(archive) + bytes(SEAL_LENGTH)))
        assert "archive lisible" in told or "pas lisible" in told


def test_a_description_spoiled_before_the_signature_gives_the_same_files_or_none(maker, publisher):
    """Whoever signs, what comes out is what was announced, or nothing."""
    announced = write_manifest(
        Manifest(version="2026.12.2", date=DAY, changes=(),
                 files={name: digest(data) for name, data in RULES.items()})
    )  # fmt: skip
    right, chance = archive_of(announced, RULES), random.Random(9)  # noqa: S311 - the same each time
    refused = 0
    for _ in range(150):
        spoiled = bytearray(right)
        spoiled[chance.randrange(len(right) - SEAL_LENGTH)] ^= 1 << chance.randrange(8)
        try:
            files = read_pack(maker.archive(bytes(spoiled)), publisher.keys).files
        except UserError:
            refused += 1
        else:
            assert files == RULES
    assert refused > 100
