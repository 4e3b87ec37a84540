"""What a screen reader says of a change: short, once nothing changes any more, the last words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Ear = Callable[[str, bool], None]
Politeness = QAccessible.AnnouncementPoliteness
PAUSE_MS = 500
# Work that goes on for long is told of from time to time, not only at its end.
PATIENCE_MS = 5_000
_ears: list[Ear] = []


def announce(widget: QWidget, text: str) -> None:
    """Have a change said when the reader is free, if the widget is then still on show."""
    mouth = widget.findChild(Mouth, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (mouth or Mouth(widget)).hold(text)


def announce_now(widget: QWidget, text: str) -> None:
    """Have said at once what must not be missed."""
    _say(widget, text, is_urgent=True)


@contextmanager
def overheard() -> Iterator[list[tuple[str, bool]]]:
    """Hear what is announced, each with whether it is urgent."""
    heard: list[tuple[str, bool]] = []

    def ear(text: str, is_urgent: bool) -> None:  # noqa: FBT001 - the shape of an ear
        heard.append((text, is_urgent))

    _ears.append(ear)
    try:
        yield heard
    finally:
        _ears.remove(ear)


class Mouth(QTimer):
    """Holds the last words of a widget until a pause."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text = ""
        self._since = QElapsedTimer()
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)
        self.timeout.connect(self._speak)

    def hold(self, text: str) -> None:
        """Keep words in place of those that were not said yet."""
        self._text = text
        if not self.isActive():
            self._since.start()
        if not self.isActive() or self._since.elapsed() < PATIENCE_MS:
            self.start()

    def _speak(self) -> None:
        if self._text and self._widget.isVisible():
            _say(self._widget, self._text, is_urgent=False)


def _say(widget: QWidget, text: str, *, is_urgent: bool) -> None:
    for ear in _ears:
        ear(text, is_urgent)
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(Politeness.Assertive if is_urgent else Politeness.Polite)
    QAccessible.updateAccessibility(event)
