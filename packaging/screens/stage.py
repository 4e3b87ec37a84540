"""Where the screens of the gallery are opened: two windows, one filled, one empty."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.book.store import open_book
from desktop_app.catalogue import Catalogue
from desktop_app.paths import AppPaths, shipped
from desktop_app.settings import Settings
from desktop_app.ui.frame import Frame
from desktop_app.ui.immortals import keep_immortals
from desktop_app.ui.page_list import RANKS
from desktop_app.ui.places import PRACTICE_FOLDER
from desktop_app.ui.session import Session
from desktop_app.ui.style import ClausierStyle
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.translation import install_language
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wizard.step import Step
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.wizard import WizardView
from screens import invented

Kind = TypeVar("Kind", bound=QObject)
PageKind = TypeVar("PageKind", bound=Page)
PATIENCE: Final = 20.0
TURN, QUIET_TURNS = 0.02, 6
BAR: Final = 30


class Answers:
    """Answers with a file of the practice commune instead of the dialogs of the system."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wanted: Path | None = None

    def file_to_open(self, _parent: QWidget, _title: str, _kinds: str) -> Path | None:
        """Return the file that a screen needs."""
        return self.wanted

    def file_to_write(self, _parent: QWidget, _title: str, name: str, _kinds: str) -> Path:
        """Return a place in the temporary folder."""
        return self.folder / name

    def folder_to_fill(self, _parent: QWidget, _title: str) -> Path:
        """Return the temporary folder."""
        return self.folder


class Room:
    """One window on one book."""

    def __init__(self, catalogue: Catalogue, settings: Settings, folder: Path) -> None:
        paths = AppPaths(folder, folder / "settings", folder / "logs", folder / "backups")
        place = folder / "carnet.db"
        folder.mkdir()
        day = invented.DAY
        book = open_book(place, paths.backups, day, catalogue.glossary)
        self.session = Session(catalogue, book, settings, paths, lambda: day)
        self.answers = Answers(folder)
        self.session.files = self.answers  # type: ignore[assignment]
        self.awarded = 0

    def furnish(self, size: QSize) -> None:
        """Open the window."""
        self.frame = Frame()
        self.window = MainWindow(self.session)
        self.frame.setCentralWidget(self.window)
        self.frame.resize(size)
        self.frame.show()

    def page(self, kind: type[PageKind]) -> PageKind:
        """Show a page, and return it when it is still."""
        rank = RANKS[kind.__name__]
        self.window.show_page(rank)
        settle(self.frame)
        page = self.window.page(rank)
        assert isinstance(page, kind)  # noqa: S101 - pages stand in the order of their list
        return page

    def tender(self, identifier: int = 0) -> WizardView:
        """Show a tender in the wizard, the awarded one if none is named."""
        self.window.open_tender(identifier or self.awarded)
        settle(self.frame)
        wizard = self.window.wizard
        if wizard is None:
            raise SystemExit(f"The tender {identifier} does not open.")
        return wizard

    def step(self, kind: type[Step]) -> Step:
        """Show a step of the awarded tender."""
        wizard = self.tender()
        rank = STEPS.index(kind)
        wizard.go(rank - wizard.index)
        settle(self.frame)
        return wizard.step(rank)

    def close(self) -> None:
        """Close the window and its book."""
        self.frame.close()
        self.session.close()


class Stage:
    """Both rooms, and what a screen may ask of them."""

    def __init__(self, application: QApplication, catalogue: Catalogue, folder: Path) -> None:
        keep_immortals()
        application.setStyle(ClausierStyle())
        self.catalogue = catalogue
        self.practice = shipped("resources") / "practice"
        self.filled = Room(catalogue, invented.settings(), folder / PRACTICE_FOLDER)
        self.filled.awarded = invented.fill(self.filled.session.book, self.practice, catalogue)
        self.empty = Room(catalogue, Settings(), folder / "carnet-neuf")

    def dress(self, application: QApplication, settings: Settings, size: QSize) -> None:
        """Dress both windows and open them."""
        apply_theme(application, settings)
        install_language(application, settings.language)
        for room in (self.filled, self.empty):
            room.furnish(size)

    def clear(self) -> None:
        """Close what a screen opened above the windows."""
        frames = {self.filled.frame, self.empty.frame}
        for widget in QApplication.topLevelWidgets():
            if widget not in frames and widget.isVisible():
                widget.hide()
                widget.deleteLater()
        for room in (self.filled, self.empty):
            room.window.close_tender()
            room.window.messages.hide()
            room.session.settings = replace(room.session.settings, preview_shown=False)
        settle(self.filled.frame)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Close both windows."""
        for room in (self.filled, self.empty):
            room.close()


def settle(widget: QWidget) -> None:
    """Let the loop turn until nothing works behind a widget any more."""
    quiet, end = 0, time.monotonic() + PATIENCE
    while quiet < QUIET_TURNS:
        QApplication.processEvents()
        time.sleep(TURN)
        quiet = 0 if is_busy(widget) else quiet + 1
        if time.monotonic() > end:
            raise SystemExit(f"{type(widget).__name__} is still at work: {busy_parts(widget)}")


def busy_parts(widget: QWidget) -> list[str]:
    """Name the parts of the windows that say that they work."""
    parents = {widget, *(one for one in QApplication.topLevelWidgets() if one.isVisible())}
    parts = [part for parent in parents for part in (parent, *parent.findChildren(QObject))]
    return [type(part).__name__ for part in parts if _works(part)]


def is_busy(widget: QWidget) -> bool:
    """Tell whether a part of the windows says that it works."""
    return bool(busy_parts(widget))


def _works(part: QObject) -> bool:
    session = getattr(part, "session", None)
    if isinstance(session, Session) and not session.background.idle:
        return True
    return getattr(part, "idle", True) is False or getattr(part, "is_running", False) is True


def one(kind: type[Kind], parent: QObject | None = None) -> Kind:
    """Return what a screen opened of a kind."""
    if parent is not None:
        return parent.findChildren(kind)[-1]
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    return next(top for top in reversed(shown) if isinstance(top, kind))


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the loop turn until something is true."""
    end = time.monotonic() + PATIENCE
    while not condition():
        QApplication.processEvents()
        time.sleep(TURN)
        if time.monotonic() > end:
            raise SystemExit("What a screen waits for does not come.")


def picture(base: QWidget, size: QSize, ratio: float) -> QImage:
    """Draw a window and what stands above it, as on a screen of a size."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, base.grab())
    above = [
        top
        for top in QApplication.topLevelWidgets()
        if top.isVisible() and top is not base and not isinstance(top, Frame)
    ]
    for top in sorted(above, key=_depth):
        _draw_above(painter, top, size)
    painter.end()
    return image


def _depth(widget: QWidget) -> int:
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)


def _draw_above(painter: QPainter, top: QWidget, size: QSize) -> None:
    """Draw a dialog in the middle, under a bar with its title; a menu where it stands."""
    if top.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}:
        painter.drawPixmap(top.pos(), top.grab())
        return
    height = top.height() + BAR
    left = max(0, (size.width() - top.width()) // 2)
    place = QRect(left, max(0, (size.height() - height) // 2), top.width(), height)
    painter.fillRect(place.adjusted(4, 6, 6, 8), QColor(0, 0, 0, 70))
    painter.fillRect(place.left(), place.top(), place.width(), BAR, QColor("#3b4252"))
    painter.setPen(QColor("#ffffff"))
    bar = QRect(place.left() + 12, place.top(), place.width() - 24, BAR)
    painter.drawText(bar, Qt.AlignmentFlag.AlignVCenter, top.windowTitle())
    painter.drawPixmap(place.left(), place.top() + BAR, top.grab())
    painter.setPen(QPen(QColor("#3b4252"), 1))
    painter.drawRect(place.adjusted(0, 0, -1, -1))
