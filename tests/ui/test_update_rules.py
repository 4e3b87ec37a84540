import datetime
import shutil

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.town_clause import TownClause
from desktop_app.core.town_network import TownNetwork
from desktop_app.exchange.updates import desk
from desktop_app.exchange.updates.changes import Affected
from desktop_app.exchange.updates.desk import Study
from desktop_app.exchange.updates.manifest import Manifest
from desktop_app.exchange.updates.pack import Announcement, Pack, make_pack
from desktop_app.exchange.updates.seal import PublisherKey, key_name
from desktop_app.exchange.updates.store import library_in_use
from desktop_app.paths import shipped
from desktop_app.settings import Settings, Theme
from desktop_app.ui.dialogs.update_rules import UpdateDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.opening import Opening
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.places import Places
from desktop_app.ui.window import MainWindow

DAY = datetime.date(2026, 12, 5)
OURS = TownClause(
    title="La nôtre",
    text="Un texte de la commune.",
    role=Role.EXECUTION,
    dimension=Dimension.SOCIAL,
)


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
    path.write_bytes(
        make_pack(library, Announcement(DAY, ("Parts <relevées>.",)), public, key.sign)
    )
    return path


@pytest.fixture(autouse=True)
def _known_key(key, monkeypatch):
    public = key.public_key().public_bytes_raw()
    monkeypatch.setattr(
        desk, "read_keys", lambda _resources: {key_name(public): PublisherKey(public=public)}
    )


@pytest.fixture
def dialog(show_page):
    page = show_page(PreferencesPage)
    page.update_rules.click()
    assert isinstance(page.dialog, UpdateDialog)
    yield page.dialog
    for left in QApplication.topLevelWidgets():
        if isinstance(left, UpdateDialog):
            left.reject()


def used(session):
    return library_in_use(session.paths.data, shipped("resources"))


@pytest.fixture
def reopenings(session):
    """Collect what asks for the window to open again."""
    asked = []
    session.reopening.connect(asked.append)
    return asked


def test_an_update_is_studied_put_in_use_and_taken_away(dialog, session, pack, qtbot, reopenings):
    page = dialog.parentWidget()
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
    # Escape does not leave what is being written half told.
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: len(reopenings) == 1, timeout=60_000)
    assert used(session).version == "2026.12.1"
    (gesture,) = reopenings
    again = outcome(gesture, session, page)
    assert "2026.12.1 est en usage" in again.said.text()
    assert again.back.isVisible()
    again.back.click()
    qtbot.waitUntil(lambda: len(reopenings) == 2)
    assert used(session).folder is None


def outcome(gesture, session, page):
    gesture.then(session, page, gesture.work())
    return next(
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, UpdateDialog) and widget.isVisible()
    )


@pytest.fixture
def opened_window(qapp, qtbot, paths):
    frame = Frame()
    qtbot.addWidget(frame)
    frame.show()
    places = Places(paths.data / "carnet.db", paths.backups, shipped("resources"), paths)
    opening = Opening(qapp, frame, Settings(theme=Theme.LIGHT), places, lambda: DAY)
    opening.begin()
    qtbot.waitUntil(lambda: isinstance(frame.centralWidget(), MainWindow), timeout=20_000)
    yield opening, frame
    qtbot.waitUntil(lambda: opening.session.background.idle)
    opening.close()
    opening.setParent(None)


def test_an_update_counts_at_once_and_leaves_what_is_ours(opened_window, pack, qtbot):
    opening, frame = opened_window
    book, former = opening.session.book, opening.session
    book.library.put(OURS)
    book.networks.put(TownNetwork(name="Notre club", kind=NetworkKind.FACILITATOR))
    book.library.like("nettoyage-produits-ecolabel", liked=True)
    kept = (book.library.clauses(), book.networks.all(), book.library.favourites())
    dialog = UpdateDialog(former, frame.centralWidget())
    dialog.open()
    dialog.study(pack)
    qtbot.waitUntil(dialog.install.isVisible, timeout=60_000)
    dialog.install.click()
    qtbot.waitUntil(lambda: opening.session not in {None, former}, timeout=60_000)
    qtbot.waitUntil(lambda: isinstance(frame.centralWidget(), MainWindow), timeout=20_000)
    assert opening.session.catalogue.version == "2026.12.1"
    book = opening.session.book
    assert (book.library.clauses(), book.networks.all(), book.library.favourites()) == kept
    qtbot.waitUntil(lambda: bool(frame.findChildren(UpdateDialog)))
    (outcome_dialog,) = frame.findChildren(UpdateDialog)
    assert "est en usage" in outcome_dialog.said.text()
    outcome_dialog.reject()


def test_a_tender_concerned_is_reached_by_its_link(dialog, session, hand):
    asked = []
    session.tender_asked.connect(asked.append)
    touched = Affected(identifier=12, subject="Cour <école>", reasons=("Règle modifiée.",))
    manifest = Manifest(version="2026.12.1", date=DAY, changes=(), files={})
    dialog.show_outcome(Study(Pack(manifest, {}), (), (touched,)))
    assert '<a href="marche:12">' in dialog.report.toHtml()
    assert "Cour <école>" in dialog.report.toPlainText()
    dialog.report.anchorClicked.emit(QUrl("https://exemple.fr/12"))
    assert asked == []
    dialog.report.setFocus()
    hand.presses(dialog.report, Qt.Key.Key_Tab)
    hand.presses(dialog.report, Qt.Key.Key_Return)
    assert asked == [12]
    assert not dialog.isVisible()


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
