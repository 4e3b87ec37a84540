"""Keys and packs that end, and keys that the publisher takes back."""

import base64
import datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.core.errors import UserError
from desktop_app.exchange.updates.pack import read_pack
from desktop_app.exchange.updates.seal import key_name, read_keys, verify_seal
from desktop_app.exchange.updates.store import (
    FOLDER,
    POINTER,
    install,
    library_in_use,
    revert,
    revoked_keys,
)

from .conftest import DAY

ONE = datetime.timedelta(days=1)
OTHER = key_name(b"another key of the publisher")


def refusal(content, trust):
    with pytest.raises(UserError) as caught:
        read_pack(content, trust)
    return str(caught.value)


def test_a_key_counts_between_its_two_days_both_included(publisher):
    content = publisher.pack()
    for said in ({"since": DAY}, {"until": DAY}, {"since": DAY, "until": DAY}):
        assert verify_seal(content, publisher.trusting(**said)) == publisher.name
    early = refusal(content, publisher.trusting(since=DAY + ONE))
    assert "ne vaut qu’à partir du 06/12/2026" in early
    late = refusal(content, publisher.trusting(until=DAY - ONE))
    assert "ne vaut plus depuis le 04/12/2026" in late


def test_a_revoked_key_is_refused_wherever_it_was_revoked(publisher):
    content = publisher.pack()
    for trust in (
        publisher.trusting(is_revoked=True),
        publisher.trusting(revoked=(publisher.name,)),
    ):
        assert "que l’éditeur a révoquée" in refusal(content, trust)
    assert read_pack(content, publisher.trusting(revoked=(OTHER,))).signer == publisher.name


def test_a_pack_ends_after_its_last_day(publisher):
    content = publisher.pack(until=DAY)
    assert read_pack(content, publisher.trusting()).manifest.until == DAY
    told = refusal(content, publisher.trusting(day=DAY + ONE))
    assert "valable que jusqu’au 05/12/2026" in told


def test_the_last_day_is_read_after_the_signature(publisher):
    content = bytearray(publisher.pack(until=DAY))
    content[60] ^= 1
    assert "modifié" in refusal(bytes(content), publisher.trusting(day=DAY + ONE))


def test_a_pack_may_not_revoke_its_own_key(publisher):
    content = publisher.pack(revoked=frozenset((publisher.name,)))
    assert "se contredit" in refusal(content, publisher.trusting())


@pytest.fixture
def put(publisher, resources, tmp_path):
    def put_in_use(version, **said):
        pack = read_pack(publisher.pack(version, **said), publisher.trusting())
        return install(pack, tmp_path / "data", resources, str)

    return put_in_use


def test_revoked_keys_stay_revoked_after_other_updates_and_after_going_back(put, tmp_path):
    data = tmp_path / "data"
    assert revoked_keys(data) == frozenset()
    put("2026.12.1", revoked=frozenset((OTHER,)))
    assert revoked_keys(data) == {OTHER}
    put("2026.12.2", revoked=frozenset((b"\0" * 8,)))
    revert(data)
    assert revoked_keys(data) == {OTHER, b"\0" * 8}


def test_an_update_signed_by_a_key_revoked_since_is_no_longer_used(
    put, publisher, resources, tmp_path
):
    put("2026.12.1")
    used = library_in_use(tmp_path / "data", resources)
    assert used.folder is not None
    public = base64.b64encode(publisher.public).decode()
    text = f'[[clefs]]\npublique = "{public}"\nrevoquee_le = 2027-01-01\n'
    (resources / "update_keys.toml").write_text(text, "utf-8")
    used = library_in_use(tmp_path / "data", resources)
    assert used.folder is None
    assert "a révoqué la clef" in used.problem


def test_an_older_pointer_without_keys_is_read(put, resources, tmp_path):
    put("2026.12.1")
    pointer = tmp_path / "data" / FOLDER / POINTER
    lines = pointer.read_text("utf-8").splitlines()
    kept = [line for line in lines if "clef" not in line and "revoquees" not in line]
    pointer.write_text("\n".join(kept).replace('",\n}', '"\n}'), "utf-8")
    assert library_in_use(tmp_path / "data", resources).version == "2026.12.1"
    assert revoked_keys(tmp_path / "data") == frozenset()


def test_the_dates_of_the_keys_file_are_read(tmp_path):
    public = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    written = base64.b64encode(public).decode()
    (tmp_path / "update_keys.toml").write_text(
        f'[[clefs]]\npublique = "{written}"\ndepuis = 2026-12-01\njusqu_a = 2029-12-01\n', "utf-8"
    )
    key = read_keys(tmp_path)[key_name(public)]
    assert (key.since, key.until) == (datetime.date(2026, 12, 1), datetime.date(2029, 12, 1))
    assert not key.is_revoked
