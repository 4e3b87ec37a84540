import io
import random
import zipfile

import pytest

from desktop_app.core.errors import UserError
from desktop_app.exchange import luggage
from desktop_app.exchange.luggage import (
    GREATEST_BLOCKS,
    GREATEST_LOG_COST,
    HEAD,
    LEAST_LOG_COST,
    MAGIC,
    MARK_LENGTH,
    SIGN,
    packed,
    unpacked,
)

PASSPHRASE = "quatre mots sans été"  # noqa: S105 - of these tests alone
FILES = {"carnet.db": b"SQLite" * 50, "preferences.json": b"{}"}


@pytest.fixture(scope="module")
def content():
    return packed(FILES, PASSPHRASE, LEAST_LOG_COST)


def test_the_passphrase_gives_the_files_back(content):
    assert unpacked(content, PASSPHRASE) == FILES
    assert unpacked(content, " quatre mots sans e\u0301te\u0301 ") == FILES


def test_nothing_is_read_without_the_passphrase(content):
    assert b"SQLite" not in content
    assert b"carnet" not in content
    for wrong in ("", "quatre mots sans ete", "Quatre mots sans été", "autre"):
        with pytest.raises(UserError, match="phrase secrète ne convient pas"):
            unpacked(content, wrong)


def test_two_files_of_the_same_passphrase_have_nothing_in_common(content):
    assert packed(FILES, PASSPHRASE, LEAST_LOG_COST)[HEAD.size :] != content[HEAD.size :]


def test_the_cost_of_the_passphrase_is_in_the_head(monkeypatch):
    seen = []
    monkeypatch.setattr(
        luggage, "_keys", lambda _word, head: seen.append(head) or (b"k" * 32, b"")
    )
    packed({}, PASSPHRASE)
    assert (1 << seen[0].log_cost) * 128 * seen[0].blocks == 128 * 1024 * 1024


def test_damage_is_told_from_a_wrong_passphrase(content):
    begin = HEAD.size + MARK_LENGTH
    for rank in (begin, begin + 40, len(content) - 1):
        changed = bytearray(content)
        changed[rank] ^= 1
        with pytest.raises(UserError, match="abîmé ou incomplet"):
            unpacked(bytes(changed), PASSPHRASE)


def test_a_changed_head_is_refused(content):
    for rank in range(0, HEAD.size + MARK_LENGTH, 3):
        changed = bytearray(content)
        changed[rank] ^= 0x80
        with pytest.raises(UserError):
            unpacked(bytes(changed), PASSPHRASE)


@pytest.mark.parametrize("length", [0, 5, 16, 40, 70, 90, 200])
def test_a_file_cut_short_is_refused(content, length):
    with pytest.raises(UserError):
        unpacked(content[:length], PASSPHRASE)


def test_another_version_of_the_format_is_told_from_another_file(content):
    later = content.replace(MAGIC, SIGN + b"\x02", 1)
    with pytest.raises(UserError, match="une autre version de Clausier"):
        unpacked(later, PASSPHRASE)
    for other in (b"", SIGN, b"PK\x03\x04" + bytes(200)):
        with pytest.raises(UserError, match="n’est pas un fichier de déménagement"):
            unpacked(other, PASSPHRASE)


def test_no_head_may_ask_for_more_memory_than_an_office_computer_has():
    assert 128 * GREATEST_BLOCKS << GREATEST_LOG_COST <= 256 * 1024 * 1024


def test_too_little_memory_is_said(content, monkeypatch):
    def refuse(*_given):
        raise MemoryError

    monkeypatch.setattr("cryptography.hazmat.primitives.kdf.scrypt.Scrypt", scrypt_that(refuse))
    with pytest.raises(UserError, match="pas assez de mémoire"):
        unpacked(content, PASSPHRASE)


def scrypt_that(derive):
    return type("Scrypt", (), {"__init__": lambda *_given, **_named: None, "derive": derive})


@pytest.mark.parametrize(
    "cost", [(30, 8, 1), (19, 8, 1), (17, 255, 1), (17, 0, 1), (17, 8, 200), (2, 8, 1)]
)
def test_a_head_that_asks_too_much_or_too_little_is_refused(content, cost):
    head = list(HEAD.unpack_from(content))
    head[1:4] = cost
    with pytest.raises(UserError, match="abîmé"):
        unpacked(HEAD.pack(*head) + content[HEAD.size :], PASSPHRASE)


@pytest.mark.parametrize("word", ["", "court", "aaaaaaaaaaaaaaaa", "           a"])
def test_a_weak_passphrase_is_refused(word):
    with pytest.raises(UserError, match="au moins 12 signes"):
        packed(FILES, word, LEAST_LOG_COST)


def test_a_file_of_another_name_inside_is_refused():
    with pytest.raises(UserError, match="abîmé"):
        unpacked(packed({"../x": b""}, PASSPHRASE, LEAST_LOG_COST), PASSPHRASE)


def test_two_hundred_spoiled_files_are_each_refused_with_a_sentence(content):
    chance = random.Random(8)  # noqa: S311 - the same each time
    for _ in range(200):
        whole = bytearray(content)
        at = chance.randrange(len(whole))
        gesture = chance.randrange(4)
        if gesture == 0:
            whole[at] ^= 1 << chance.randrange(8)
        elif gesture == 1:
            del whole[at:]
        elif gesture == 2:
            whole[at:at] = chance.randbytes(1 + chance.randrange(40))
        else:
            del whole[at : at + 1 + chance.randrange(40)]
        with pytest.raises(UserError) as caught:
            unpacked(bytes(whole), PASSPHRASE)
        assert str(caught.value).endswith(".")


def lzma_archive(*, is_spoiled):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("preferences.json", b"{}" * 500)
    whole = bytearray(memory.getvalue())
    if is_spoiled:
        at = whole.index(b"preferences.json") + len("preferences.json") + 9
        whole[at : at + 8] = b"\xff" * 8
    return bytes(whole)


@pytest.mark.parametrize("is_spoiled", [True, False])
def test_a_closed_archive_of_a_strange_method_is_refused(monkeypatch, is_spoiled):
    made = lzma_archive(is_spoiled=is_spoiled)
    monkeypatch.setattr(luggage, "_archive", lambda _files: made)
    closed = packed(FILES, PASSPHRASE, LEAST_LOG_COST)
    with pytest.raises(UserError, match="abîmé"):
        unpacked(closed, PASSPHRASE)


def test_a_closed_archive_that_does_not_hold_together_is_refused(monkeypatch):
    for archive in (b"", b"PK\x05\x06" + b"\xff" * 18, b"rien"):
        monkeypatch.setattr(luggage, "_archive", lambda _files, made=archive: made)
        closed = packed(FILES, PASSPHRASE, LEAST_LOG_COST)
        with pytest.raises(UserError, match="abîmé"):
            unpacked(closed, PASSPHRASE)
