"""An area that scrolls without showing that it is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea


def scroll_area() -> QScrollArea:
    """Return a quiet area that scrolls what it holds and is no stop of the Tab key."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
