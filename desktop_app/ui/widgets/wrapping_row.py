"""Texts or fields at the left and gestures at the right; without room, the gestures go below."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from desktop_app.core.override import override
from desktop_app.ui.widgets.flow import SPACE, FlowLayout

Way = QBoxLayout.Direction


class WrappingRow(QWidget):
    """Keeps the gestures on one line beside the rest, or on as many as it takes below it."""

    def __init__(self, rest: QLayout, gestures: Iterable[QWidget], letters: int) -> None:
        super().__init__()
        self._letters = letters
        self._rest = rest
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self._gestures = tuple(gestures)
        for gesture in self._gestures:
            self._flow.addWidget(gesture)
        self._row = QBoxLayout(Way.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        self._row.addLayout(rest, 1)
        self._row.addWidget(self._holder)
        # Not before it has a parent: shown alone, it would be a window.
        self._holder.setVisible(bool(self._gestures))

    @property
    def is_wrapped(self) -> bool:
        """Whether the gestures stand below."""
        return self._row.direction() is Way.TopToBottom

    def need(self, letters: int) -> None:
        """Say how much of the line the rest needs before the gestures may share it."""
        self._letters = letters
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        widest = max(self._rest.minimumSize().width(), self._flow.minimumSize().width())
        return QSize(widest, least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        shown = [one.sizeHint().width() for one in self._gestures if not one.isHidden()]
        line = sum(shown) + SPACE * max(len(shown) - 1, 0)
        least = self._letters * self.fontMetrics().averageCharWidth()
        is_wrapped = bool(shown) and self.width() < least + SPACE + line
        self._row.setDirection(Way.TopToBottom if is_wrapped else Way.LeftToRight)
        self._holder.setMinimumWidth(0 if is_wrapped else line)
