"""The order of the Tab key: that of the eye, whatever the order in which widgets were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QRadioButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from desktop_app.ui.widgets.placed import placed_in

PAUSE_MS = 250


def stops(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield the widgets that the Tab key may reach, in reading order."""
    if widget is None:
        return
    # Qt takes the round buttons that are not picked off the Tab key; their place must stay, or
    # the key would leave from elsewhere once the arrows have picked another.
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QRadioButton):
        yield widget
    elif isinstance(widget, QScrollArea):
        yield from stops(widget.widget())
    elif isinstance(widget, QStackedWidget):
        # The pages behind are many, and the Tab key skips what is hidden.
        yield from stops(widget.currentWidget())
    elif isinstance(widget, QSplitter):
        for page in range(widget.count()):
            yield from stops(widget.widget(page))
    else:
        for child in placed_in(widget):
            yield from stops(child)


def follow_the_eye(widget: QWidget, known: tuple[QWidget, ...]) -> tuple[QWidget, ...]:
    """Chain the stops of a widget in reading order, unless they already are."""
    found = tuple(stops(widget))
    if found != known:
        for first, second in pairwise(found):
            QWidget.setTabOrder(first, second)
    return found


class TabOrder(QTimer):
    """Puts the stops of a widget in order once its changes pause, and not at each letter typed."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, interval=PAUSE_MS, singleShot=True)
        self._widget = widget
        self._stops: tuple[QWidget, ...] = ()
        self.timeout.connect(self.settle)

    def settle(self) -> None:
        """Put them in order now."""
        self.stop()
        self._stops = follow_the_eye(self._widget, self._stops)
