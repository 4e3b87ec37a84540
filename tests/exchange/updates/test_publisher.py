"""The tool of the publisher, as its guide in resources/README.md says to use it."""

import datetime
import importlib
import stat
import sys
from pathlib import Path

import pytest

import desktop_app
from desktop_app.exchange.updates.pack import Announcement, open_pack
from desktop_app.exchange.updates.seal import Trust, key_name, read_keys
from desktop_app.paths import shipped

TOOLS = Path(desktop_app.__file__).parent.parent / "packaging"
PHRASE = b"quatre mots sans rapport"
TODAY = datetime.date.today()  # noqa: DTZ011 - the tool dates its keys


@pytest.fixture(scope="module")
def tool():
    sys.path.insert(0, str(TOOLS))
    try:
        return importlib.import_module("update_pack")
    finally:
        sys.path.remove(str(TOOLS))


@pytest.fixture
def keys(tool, tmp_path):
    """Make a pair of keys, and the file of keys that a town would receive with the program."""
    private = tmp_path / "editeur.pem"
    lines = tool.make_key(private, PHRASE)
    (tmp_path / "update_keys.toml").write_text(lines, "utf-8")
    return private, read_keys(tmp_path), lines


def test_what_the_tool_prints_goes_into_the_file_of_keys_as_it_is(keys):
    private, known, lines = keys
    ((name, key),) = known.items()
    assert f"Nom court : {name.hex()}" in lines
    assert key_name(key.public) == name
    assert key.since == TODAY
    assert key.until is not None
    assert key.until > TODAY
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert b"ENCRYPTED" in private.read_bytes()


def test_what_the_tool_signs_is_accepted_by_who_has_the_key(tool, keys, tmp_path):
    private, known, _ = keys
    other = b"12345678"
    announcement = Announcement(TODAY, ("Une phrase.",), TODAY, frozenset((other,)))
    path = tmp_path / "regles.clausier-maj"
    path.write_bytes(tool.sign_pack(shipped("resources"), announcement, private, PHRASE))
    pack = open_pack(path, Trust(known, TODAY))
    assert pack.manifest.changes == ("Une phrase.",)
    assert pack.manifest.until == TODAY
    assert pack.manifest.revoked == {other}
    assert any(name.startswith("networks/") for name in pack.files)


def test_a_key_does_not_revoke_itself(tool, keys):
    private, known, _ = keys
    announcement = Announcement(TODAY, revoked=frozenset(known))
    with pytest.raises(SystemExit, match="sign with another one"):
        tool.sign_pack(shipped("resources"), announcement, private, PHRASE)


def test_a_private_key_is_neither_in_the_repository_nor_weak_nor_written_over(tool, keys):
    private, _, _ = keys
    with pytest.raises(SystemExit, match="inside the repository"):
        tool.make_key(TOOLS / "editeur.pem", PHRASE)
    with pytest.raises(SystemExit, match="fewer than"):
        tool.make_key(private.with_name("autre.pem"), b"court")
    with pytest.raises(FileExistsError):
        tool.make_key(private, PHRASE)


def test_a_key_is_revoked_by_its_short_name_alone(tool, keys):
    _, known, _ = keys
    (name,) = known
    assert tool.short_name(name.hex()) == name
    for wrong in ("", name.hex()[:-2], f"{name.hex()}00", "editeur"):
        with pytest.raises(ValueError):  # noqa: PT011 - argparse says which word is wrong
            tool.short_name(wrong)
