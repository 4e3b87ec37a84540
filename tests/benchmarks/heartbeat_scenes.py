"""The scenes whose heartbeat is measured: what a clerk does, with her keys and her mouse."""

import datetime
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import app
from desktop_app.core.errors import UserError
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.printing import print_document
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.paths import AppPaths, shipped
from desktop_app.settings import Settings
from desktop_app.ui.dialogs.take_away import TakeAwayDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.opening import Opening
from desktop_app.ui.places import Places
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.duplicates import open_duplicates
from desktop_app.ui.suppliers.import_assistant import COLUMNS
from desktop_app.ui.window import MainWindow

Act = Iterator[Callable[[], bool] | float]
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
# The time between two keys of someone who types fast.
KEY = 0.06
REST = 0.4
SUPPLIERS, GUIDE = 2, 4
NEED, SPECIFICATIONS, CRITERIA, REVIEW = 0, 4, 5, 7
DOSSIER = "nettoyage-mairie-ecole.toml"
SUBJECT = "Nettoyage des locaux de l’école et de la mairie, vitrerie comprise"
SEARCHES = ("jardins de cocagne nîmes", "œuvre laïque", "évry", "association insertion")


class Files:
    """Answers instead of the dialogs of the system."""

    def __init__(self, folder: Path, source: Path) -> None:
        self.folder, self.source = folder, source

    def folder_to_fill(self, _parent: QWidget, _title: str) -> Path:
        return self.folder

    def file_to_write(self, _parent: QWidget, _title: str, name: str, _kinds: str) -> Path:
        return self.folder / name

    def file_to_open(self, _parent: QWidget, _title: str, _kinds: str) -> Path:
        return self.source


class Stage:
    """The real window, and the hand that works in it."""

    def __init__(self, frame: Frame, opening: Opening, files: Files) -> None:
        self.frame, self._opening, self.files = frame, opening, files

    @property
    def window(self) -> MainWindow:
        return self.frame.centralWidget()

    @property
    def session(self) -> Session:
        session = self._opening.session
        session.files = self.files
        return session

    @property
    def is_open(self) -> bool:
        return isinstance(self.frame.centralWidget(), MainWindow)

    @property
    def is_quiet(self) -> bool:
        return self.session.background.idle

    def leave(self) -> None:
        self.frame.close()

    def close(self) -> None:
        self._opening.close()

    def page(self, rank: int) -> QWidget:
        return self.window.page(rank)


def opened(folder: Path, source: Path) -> tuple[QApplication, Stage]:
    """Begin as the program does: the frame is painted, then filled."""
    paths = AppPaths(folder / "data", folder / "settings", folder / "logs", folder / "backups")
    application = app._application(Settings())  # noqa: SLF001 - as it begins
    frame = Frame()
    frame.resize(1366, 740)
    places = Places(paths.data / "carnet.db", paths.backups, shipped("resources"), paths)
    opening = Opening(application, frame, Settings(), places, datetime.date.today)
    (folder / "out").mkdir()
    frame.painted.connect(opening.begin)
    frame.show()
    return application, Stage(frame, opening, Files(folder / "out", source))


def press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    widget = QApplication.focusWidget() or stage.frame
    QTest.keyClick(widget, key, modifier)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))


def typed(widget: QWidget, text: str) -> Act:
    widget.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))
        yield KEY
    yield REST


def start(stage: Stage) -> Act:
    yield lambda: stage.is_open
    yield lambda: stage.is_quiet
    stage.frame.activateWindow()
    yield stage.frame.isActiveWindow
    yield 1.0


def pages(stage: Stage) -> Act:
    for rank in range(6):
        press(stage, Qt.Key(Qt.Key.Key_1 + rank), CONTROL)
        yield REST
        yield lambda: stage.is_quiet
    press(stage, Qt.Key.Key_K, CONTROL)
    yield REST
    press(stage, Qt.Key.Key_Escape)
    yield REST


def tender(stage: Stage) -> int:
    known = stage.session.book.tenders.all()
    if known:
        return known[0].identifier
    path = shipped("resources") / "practice" / "dossiers" / DOSSIER
    dossier = open_dossier(path, stage.session.catalogue.glossary)
    return stage.session.attempt(partial(stage.session.book.tenders.put, dossier)).identifiers[0]


def steps(stage: Stage) -> Act:
    number = tender(stage)
    yield REST
    stage.session.open_tender(number)
    yield REST
    for _ in range(9):
        press(stage, Qt.Key.Key_PageDown, CONTROL)
        yield REST
    yield lambda: stage.is_quiet


def typing(stage: Stage) -> Act:
    number = tender(stage)
    stage.session.open_tender(number)
    wizard = stage.window.wizard
    yield REST
    press(stage, Qt.Key.Key_F9)
    yield 2.0
    need = wizard.step(NEED)
    yield from typed(need.subject, SUBJECT)
    yield from typed(need.description, SUBJECT)
    wizard.show_step(SPECIFICATIONS)
    yield REST
    own = wizard.step(SPECIFICATIONS).texts
    click(own.add)
    yield REST
    card = own.cards[-1]
    yield from typed(card.title, "Balayage à sec")
    yield from typed(card.body, SUBJECT)
    wizard.show_step(CRITERIA)
    yield REST
    criterion = wizard.step(CRITERIA).cards[0]
    yield from typed(criterion.designation, " et organisation de l’équipe")
    yield from typed(criterion.weight, "5")
    yield lambda: stage.is_quiet
    press(stage, Qt.Key.Key_F9)
    yield REST


def export(stage: Stage) -> Act:
    number = tender(stage)
    stage.session.open_tender(number)
    wizard = stage.window.wizard
    yield REST
    wizard.show_step(REVIEW)
    yield REST
    card = wizard.step(REVIEW).export
    click(card.write)
    yield lambda: not card.export.is_running
    yield REST
    editor = wizard.editor
    every = [(kind.code, form) for kind in KINDS for form in kind.formats]
    work = [
        (stage.files.folder / f"{code}.{form}", partial(_content, print_document, editor, *both))
        for both in every
        for code, form in [both]
    ]
    card.export.write(work)
    yield lambda: not card.export.is_running
    yield REST


def _content(write: Callable[..., bytes], editor: object, code: str, form: str) -> bytes:
    try:
        return write(editor.tender, editor.catalogue, code, form)
    except UserError as error:
        return str(error).encode()


def import_list(stage: Stage) -> Act:
    press(stage, Qt.Key.Key_3, CONTROL)
    page = stage.page(SUPPLIERS)
    yield REST
    click(page.bring_in)
    assistant = page.imports.assistant
    yield lambda: stage.is_quiet and assistant.go.isVisible()
    if assistant.stack.currentIndex() == COLUMNS:
        click(assistant.go)
        yield lambda: stage.is_quiet and assistant.go.isVisible()
    click(assistant.go)
    yield lambda: assistant.is_done
    yield REST
    click(assistant.go)
    yield lambda: page.finding.finder.idle
    yield 1.0


def search(stage: Stage) -> Act:
    press(stage, Qt.Key.Key_3, CONTROL)
    page = stage.page(SUPPLIERS)
    yield REST
    for words in SEARCHES:
        page.search.clear()
        yield from typed(page.search, words)
        yield lambda: page.finding.finder.idle
    page.search.clear()
    yield lambda: page.finding.finder.idle
    page.table.setFocus()
    for _ in range(20):
        press(stage, Qt.Key.Key_PageDown)
        yield KEY
    press(stage, Qt.Key.Key_End, CONTROL)
    yield REST
    press(stage, Qt.Key.Key_Home, CONTROL)
    yield REST


def duplicates(stage: Stage) -> Act:
    dialog = open_duplicates(stage.session, stage.window)
    yield REST
    yield lambda: not dialog.search.is_running
    yield REST
    dialog.close()
    yield REST


def take_away(stage: Stage) -> Act:
    dialog = TakeAwayDialog(stage.session, stage.window)
    dialog.open()
    yield REST
    for field in (dialog.first, dialog.second):
        yield from typed(field, "quatre mots sans été")
    click(dialog.write)
    yield dialog.write.isEnabled
    yield REST
    dialog.close()
    yield REST


SCENES: dict[str, Callable[[Stage], Act]] = {
    "start": start,
    "pages": pages,
    "steps": steps,
    "typing": typing,
    "export": export,
    "import": import_list,
    "search": search,
    "duplicates": duplicates,
    "take away": take_away,
}
