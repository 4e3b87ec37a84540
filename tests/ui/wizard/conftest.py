import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.book.store import open_book
from desktop_app.paths import AppPaths
from desktop_app.settings import Settings
from desktop_app.ui.session import Session
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.wizard import WizardView

DAY = datetime.date(2026, 11, 22)
NONE = Qt.KeyboardModifier.NoModifier


class Files:
    """Answers instead of the dialogs of the system."""

    def __init__(self, folder: Path) -> None:
        self.folder: Path | None = folder

    def folder_to_fill(self, _parent, _title):
        return self.folder

    def file_to_write(self, _parent, _title, name, _kinds):
        return self.folder / name if self.folder else None


@pytest.fixture
def session(qapp, catalogue, tmp_path):
    settings = Settings(commune="Commune de Saint-Exemple")
    apply_theme(qapp, settings)
    paths = AppPaths(tmp_path, tmp_path, tmp_path, tmp_path / "backups")
    book = open_book(tmp_path / "book.sqlite", paths.backups, DAY, catalogue.glossary)
    session = Session(catalogue, book, settings, paths, lambda: DAY)
    session.files = Files(tmp_path)
    yield session
    session.close()


@pytest.fixture
def editor(session):
    editor = TenderEditor(session, 0)
    yield editor
    editor.flush()


@pytest.fixture
def kept(session):
    """Return the only tender of the book."""

    def read():
        (summary,) = session.book.tenders.all()
        return session.book.tenders.get(summary.identifier)

    return read


@pytest.fixture
def open_step(qtbot, editor):
    """Show one step by itself, following the editor as in the wizard."""

    def build(kind):
        step = kind(editor)
        qtbot.addWidget(step)
        editor.tender_changed.connect(step.show_tender)
        step.enter()
        step.show_tender(editor.tender)
        step.resize(600, 900)
        step.show()
        return step

    return build


@pytest.fixture
def open_wizard(qtbot, session):
    def build(tender=None):
        identifier = 0 if tender is None else session.book.tenders.put(tender).identifiers[0]
        view = WizardView(session, identifier)
        qtbot.addWidget(view)
        view.resize(1188, 720)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        for index in range(len(STEPS)):
            view.step(index)
        return view

    return build


@pytest.fixture
def type_text(qtbot):
    """Type a text with its accents, which keyClicks cannot."""

    def type_in(widget, text, *, erase=True):
        if erase:
            widget.setFocus()
            qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, character))

    return type_in


@pytest.fixture
def pick(qtbot):
    """Choose a line of a list by its value, as the keyboard does."""

    def choose(field, value):
        field.setFocus()
        target = field.values.index(value)
        while field.currentIndex() != target:
            before = field.currentIndex()
            key = Qt.Key.Key_Down if before < target else Qt.Key.Key_Up
            qtbot.keyClick(field, key)
            assert field.currentIndex() != before

    return choose


@pytest.fixture
def click(qtbot):
    def press(button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))

    return press
