import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.book.store import open_book
from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.paths import AppPaths
from desktop_app.settings import Settings, Theme
from desktop_app.ui.immortals import keep_immortals
from desktop_app.ui.roles import install_roles
from desktop_app.ui.session import Session
from desktop_app.ui.style import ClausierStyle
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.window import MainWindow

DAY = datetime.date(2026, 11, 22)
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Files:
    """Answers instead of the dialogs of the system."""

    def __init__(self) -> None:
        self.answer: Path | None = None
        self.asked: list[str] = []

    def file_to_open(self, _parent, title, _kinds):
        self.asked.append(title)
        return self.answer

    def file_to_write(self, _parent, title, name, _kinds):
        self.asked.append(f"{title} : {name}")
        return self.answer


class Windows:
    """Answers instead of starting a process."""

    def __init__(self) -> None:
        self.is_started = True
        self.asked: list[Path] = []

    def __call__(self, book):
        self.asked.append(book)
        return self.is_started


@pytest.fixture(autouse=True)
def _french_window(qapp):
    keep_immortals()
    install_roles()
    QLocale.setDefault(QLocale("fr_FR"))
    if not isinstance(qapp.style(), ClausierStyle):
        qapp.setStyle(ClausierStyle())
    apply_theme(qapp, Settings(theme=Theme.LIGHT))
    yield
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert left == []


@pytest.fixture
def paths(tmp_path):
    return AppPaths(tmp_path, tmp_path / "settings", tmp_path / "logs", tmp_path / "backups")


@pytest.fixture
def session(qapp, catalogue, paths):
    book = open_book(paths.data / "carnet.db", paths.backups, DAY, catalogue.glossary)
    session = Session(catalogue, book, Settings(theme=Theme.LIGHT), paths, lambda: DAY)
    session.files = Files()
    session.start_window = Windows()
    yield session
    session.close()
    qapp.processEvents()


@pytest.fixture
def said(session):
    """Collect what the message bar is asked to say."""
    notices = []
    session.said.connect(notices.append)
    return notices


class Hand:
    """Does what a user does, and waits for what the window does behind."""

    def __init__(self, qtbot, session) -> None:
        self._qtbot = qtbot
        self._session = session

    def shows(self, widget):
        """Show a widget as the active window."""
        self._qtbot.addWidget(widget)
        with self._qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    def types(self, widget, text):
        """Type in place of the present text, accents included, which keyClicks cannot."""
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, CONTROL)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, character))

    def answers(self, field, text):
        """Type in a field and leave it with the Tab key."""
        self.types(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)

    def clicks(self, button):
        """Click in the middle of a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def presses(self, widget, key, modifier=NONE):
        """Press a key."""
        QTest.keyClick(widget, key, modifier)

    def waits(self):
        """Wait until no work is running and its result has been shown."""
        self._qtbot.waitUntil(lambda: self._session.background.idle)


@pytest.fixture
def hand(qtbot, session):
    return Hand(qtbot, session)


@pytest.fixture
def window(session, hand):
    window = MainWindow(session)
    window.resize(1180, 740)
    hand.shows(window)
    yield window
    hand.waits()


@pytest.fixture
def show_page(session, hand):
    """Show one page by itself."""

    def build(kind):
        page = kind(session)
        page.resize(1000, 700)
        hand.shows(page)
        hand.waits()
        return page

    return build


@pytest.fixture
def suppliers(session):
    """Keep three suppliers in the book."""
    for name, kind, commune, activities in (
        ("Jardins du Val Clair", SupplierKind.ACI, "Saint-Exemple", "espaces verts"),
        ("Propre & Net", SupplierKind.PME, "Villeneuve-l’Écluse", "nettoyage, vitrerie"),
        ("Régie de l’Œuvre", SupplierKind.EI, "Saint-Exemple", "nettoyage de locaux"),
    ):
        session.book.suppliers.put(
            Supplier(
                name=name,
                kind=kind,
                activities=activities,
                place=Place(commune=commune),
                contact=Contact(phone="03 00 00 00 00"),
            )
        )
    return session.book.suppliers


@pytest.fixture
def tenders(session, contract_tender, bare_tender):
    """Keep two tenders in the book: one complete, one just begun."""
    session.book.tenders.put(bare_tender)
    session.book.tenders.put(contract_tender)
    return session.book.tenders
