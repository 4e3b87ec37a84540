"""Where the frame stands on the screens: kept when it closes, given back when it opens."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from desktop_app.ui.habits.layout import Layout

PLACE: Final = "window"
MAXIMISED: Final = "maximised"
# So much of the top of the frame must show for the mouse to take it back.
GRIP_WIDTH: Final = 120
GRIP_HEIGHT: Final = 24


def restore_place(frame: QMainWindow, layout: Layout) -> None:
    """Put the frame where it was left, unless that place is on no screen now."""
    numbers = layout.numbers(PLACE, 4)
    if not numbers:
        return
    wanted = QRect(*numbers)
    screen = QGuiApplication.primaryScreen()
    seen = False
    for one in QGuiApplication.screens():
        grip = QRect(wanted.topLeft(), wanted.size())
        grip.setHeight(GRIP_HEIGHT)
        shared = grip.intersected(one.availableGeometry())
        if shared.width() >= GRIP_WIDTH and shared.height() >= GRIP_HEIGHT:
            screen, seen = one, True
            break
    size = wanted.size().boundedTo(screen.availableSize()).expandedTo(frame.minimumSize())
    if seen:
        frame.setGeometry(QRect(wanted.topLeft(), size))
    else:
        frame.resize(size)
    if layout.value(MAXIMISED) is True:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - 25 ms before the first window

        frame.setWindowState(Qt.WindowState.WindowMaximized)


def keep_place(frame: QMainWindow, layout: Layout) -> None:
    """Remember where the frame stands; full screen lasts only for one run."""
    whole = frame.isMaximized() or frame.isFullScreen()
    place = frame.normalGeometry() if whole else frame.geometry()
    if place.isValid():
        layout.keep(PLACE, [place.x(), place.y(), place.width(), place.height()])
    layout.keep(MAXIMISED, frame.isMaximized())
    layout.write()
