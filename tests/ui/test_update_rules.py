import datetime
import shutil

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.exchange.updates import desk
from desktop_app.exchange.updates.pack import make_pack
from desktop_app.exchange.updates.seal import key_name
from desktop_app.exchange.updates.store import library_in_use
from desktop_app.paths import shipped
from desktop_app.ui.dialogs.update_rules import UpdateDialog
from desktop_app.ui.pages.preferences import PreferencesPage

DAY = datetime.date(2026, 12, 5)


@pytest.fixture(scope="module")
def key():
    return Ed25519PrivateKey.generate()


@pytest.fixture(scope="module")
def pack(tmp_path_factory, key):
    library = tmp_path_factory.mktemp("editeur") / "resources"
    shutil.copytree(shipped("resources"), library, ignore=shutil.ignore_patterns("reference"))
    version = library / "law" / "version.toml"
    version.write_text(version.read_text("utf-8").replace('"2026.11.1"', '"2026.12.1"'), "utf-8")
    path = library.parent / "regles.clausier-maj"
    public = key.public_key().public_bytes_raw()
    path.write_bytes(make_pack(library, ("Parts <relevées>.",), DAY, public, key.sign))
    return path


@pytest.fixture
def dialog(show_page, key, monkeypatch):
    public = key.public_key().public_bytes_raw()
    monkeypatch.setattr(desk, "read_keys", lambda _resources: {key_name(public): public})
    page = show_page(PreferencesPage)
    page.update_rules.click()
    assert isinstance(page.dialog, UpdateDialog)
    yield page.dialog
    page.dialog.reject()


def used(session):
    return library_in_use(session.paths.data, shipped("resources"))


def test_an_update_is_studied_put_in_use_and_taken_away(
    dialog, session, pack, qtbot, contract_tender
):
    session.book.tenders.put(contract_tender)
    assert not dialog.install.isVisible()
    assert not dialog.back.isVisible()
    session.files.answer = pack
    dialog.choose.click()
    qtbot.waitUntil(dialog.install.isVisible, timeout=60_000)
    assert "Version 2026.12.1 du 05/12/2026" in dialog.said.text()
    assert "Parts <relevées>." in dialog.report.toPlainText()
    assert "Aucun de vos marchés" in dialog.report.toPlainText()
    assert used(session).folder is None
    dialog.install.click()
    qtbot.waitUntil(dialog.back.isVisible, timeout=60_000)
    assert used(session).version == "2026.12.1"
    assert "prochain démarrage" in dialog.said.text()
    dialog.back.click()
    qtbot.waitUntil(lambda: not dialog.back.isVisible())
    assert used(session).folder is None


def test_a_file_that_is_no_update_is_refused_in_the_dialog(dialog, session, tmp_path, qtbot):
    wrong = tmp_path / "autre.clausier-maj"
    wrong.write_bytes(bytes(500))
    session.files.answer = wrong
    dialog.choose.click()
    qtbot.waitUntil(lambda: "signature" in dialog.said.text() and dialog.choose.isEnabled())
    assert "ne porte pas de signature" in dialog.said.text()
    assert not dialog.install.isVisible()
    assert used(session).folder is None
    session.files.answer = None
    dialog.choose.click()
    assert "ne porte pas de signature" in dialog.said.text()
