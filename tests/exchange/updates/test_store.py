import json
import os
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.exchange.updates.pack import read_pack
from desktop_app.exchange.updates.store import FOLDER, POINTER, install, library_in_use, revert


@pytest.fixture
def put(publisher, resources, tmp_path):
    def put_in_use(version="2026.12.1", words="Une clause.", check=str):
        pack = read_pack(publisher.pack(version, words), publisher.keys)
        return install(pack, tmp_path / "data", resources, check)

    return put_in_use


@pytest.fixture
def used(resources, tmp_path):
    return lambda: library_in_use(tmp_path / "data", resources)


def words_in(folder):
    return (folder / "clauses" / "une.toml").read_text("utf-8")


def test_nothing_is_used_and_nothing_is_written_before_an_update(used, tmp_path):
    assert used().folder is None
    assert used().problem == ""
    assert not (tmp_path / "data").exists()


def test_an_update_is_used_from_then_on(put, used):
    folder = put(words="La nouvelle.")
    assert used().folder == folder
    assert used().version == "2026.12.1"
    assert "La nouvelle." in words_in(folder)


def test_a_newer_update_takes_the_place_of_the_other(put, used, tmp_path):
    put()
    folder = put("2027.1.10", "Encore.")
    assert used().folder == folder
    assert {path.name for path in (tmp_path / "data" / FOLDER).iterdir()} == {POINTER, folder.name}


def test_an_older_update_is_refused_also_after_going_back(put, used, tmp_path):
    put("2027.1.10")
    with pytest.raises(UserError, match=r"plus ancienne que la version 2027\.1\.10"):
        put("2027.1.9")
    assert used().version == "2027.1.10"
    assert revert(tmp_path / "data")
    with pytest.raises(UserError, match="plus ancienne"):
        put("2027.1.9")
    put("2027.1.10")
    assert used().version == "2027.1.10"


@pytest.mark.parametrize("version", ["2026.11.1", "2026.2.30", "2025.12.1"])
def test_an_update_no_newer_than_the_shipped_rules_is_refused(put, used, version):
    with pytest.raises(UserError, match="il n’y a rien à mettre à jour"):
        put(version)
    assert used().folder is None


def test_going_back_gives_the_shipped_library_again(put, used, tmp_path):
    put()
    assert revert(tmp_path / "data")
    assert used().folder is None
    assert used().problem == ""
    assert not revert(tmp_path / "data")
    assert [path.name for path in (tmp_path / "data" / FOLDER).iterdir()] == [POINTER]


def test_a_newer_program_uses_its_own_library(put, used, resources):
    put()
    (resources / "law" / "version.toml").write_text('version = "2026.12.2"\n', "utf-8")
    assert used().folder is None
    assert used().problem == ""


@pytest.mark.parametrize("damage", ["changed", "removed", "added", "manifest", "pointer", "out"])
def test_a_damaged_library_gives_way_to_the_shipped_one(put, used, tmp_path, damage):
    folder = put()
    pointer = tmp_path / "data" / FOLDER / POINTER
    clause = folder / "clauses" / "une.toml"
    if damage == "changed":
        clause.write_text(words_in(folder).replace("U", "V"), "utf-8")
    elif damage == "removed":
        clause.unlink()
    elif damage == "added":
        (folder / "clauses" / "deux.toml").write_text("", "utf-8")
    elif damage == "manifest":
        manifest = folder / "manifeste.json"
        manifest.write_text(manifest.read_text("utf-8") + " ", "utf-8")
    elif damage == "pointer":
        pointer.write_text(pointer.read_text("utf-8")[:20], "utf-8")
    else:
        plain = json.loads(pointer.read_text("utf-8"))
        pointer.write_text(json.dumps({**plain, "dossier": "../ailleurs"}), "utf-8")
    assert used().folder is None
    assert "abîmés" in used().problem


def test_a_damaged_library_is_put_right_by_the_same_update(put, used):
    (put() / "clauses" / "une.toml").unlink()
    put()
    assert used().problem == ""
    assert used().folder is not None


def test_an_update_that_the_program_cannot_read_leaves_the_old_one(put, used):
    folder = put()

    def refuse(_draft):
        raise UserError("clef inconnue.")

    with pytest.raises(UserError, match=r"dernière version du programme.*clef inconnue"):
        put("2027.1.1", check=refuse)
    assert used().folder == folder


def test_a_crash_at_any_step_leaves_the_old_one(put, used, tmp_path, monkeypatch):
    folder = put()
    steps = (
        (Path, "mkdir"),
        (Path, "write_bytes"),
        (os, "fsync"),
        (Path, "rename"),
        (Path, "replace"),
    )
    for owner, name in steps:
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, crash)
            with pytest.raises(KeyboardInterrupt):
                put("2027.1.1", "La suivante.")
        assert used().folder == folder, name
        assert "Une clause." in words_in(folder)
    after = put("2027.1.1", "La suivante.")
    assert {path.name for path in (tmp_path / "data" / FOLDER).iterdir()} == {POINTER, after.name}


def crash(*_given, **_named):
    raise KeyboardInterrupt


def test_a_full_disk_is_said_and_leaves_the_old_one(put, used, monkeypatch):
    folder = put()

    def full(*_given, **_named):
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", full)
        with pytest.raises(UserError, match=r"disque plein.*restent en usage"):
            put("2027.1.1")
    assert used().folder == folder


def test_a_pack_whose_rules_say_another_version_is_refused(publisher, resources, tmp_path, used):
    pack = read_pack(publisher.pack(), publisher.keys)
    pack.files["law/version.toml"] = b'version = "2026.12.9"\n'
    with pytest.raises(UserError, match="n’est pas celle de ses règles"):
        install(pack, tmp_path / "data", resources, str)
    assert used().folder is None
