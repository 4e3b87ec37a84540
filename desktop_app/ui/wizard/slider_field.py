"""A whole number, slid or typed: the same answer in two ways."""

from typing import Any

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSlider, QSpinBox, QWidget
from typing_extensions import override

from desktop_app.ui.colours import colours_of
from desktop_app.ui.strokes import RADIUS, RING
from desktop_app.ui.wizard.blanks import prepare_spin
from desktop_app.ui.wizard.fields import WheelGuard
from desktop_app.ui.wizard.form import name_field

LETTERS = 16
ROOM = 8
GREATEST = 1_000_000_000
PAGES = 10


class Slider(QSlider):
    """A slider whose focus shows, which the style draws for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setMinimumHeight(self.sizeHint().height() + ROOM)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours_of(self.palette()).focus), RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            painter.end()


class SliderField(QWidget):
    """A slider and a field that follow each other; the field may go beyond the slider."""

    answered = Signal(object)

    def __init__(
        self, suffix: str, greatest: int = GREATEST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.slider = Slider()
        self.slider.installEventFilter(WheelGuard(self.slider))
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())
        self.field = QSpinBox()
        prepare_spin(self.field)
        self.field.setRange(0, greatest)
        self.field.setSuffix(suffix)
        self.slide_between(0, greatest, 1)
        widen(self.field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.field)
        self.slider.valueChanged.connect(self._slide)
        self.field.valueChanged.connect(self._type)

    def slide_between(self, least: int, greatest: int, step: int) -> None:
        """Set the ends of the slider and the step of an arrow key."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(least, greatest)
        self.slider.setSingleStep(step)
        self.slider.setPageStep(step * PAGES)
        self.field.setSingleStep(step)

    def name(self, name: str) -> None:
        """Give both ways the name that a screen reader says."""
        name_field(self.slider, self.tr("{name}, curseur").format(name=name))
        name_field(self.field, name)

    def value(self) -> int:
        """Return the number."""
        return self.field.value()

    def show_value(self, value: Any) -> None:
        """Show a number without answering."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            self.slider.setValue(round(value))
            if self.field.value() != round(value):
                self.field.setValue(round(value))

    def _slide(self, value: int) -> None:
        with QSignalBlocker(self.field):
            self.field.setValue(value)
        self.answered.emit(value)

    def _type(self, value: int) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(value)
        self.answered.emit(value)


def widen(field: QSpinBox) -> None:
    """Give the unit of a field the room that its arrows take."""
    field.setMinimumWidth(field.sizeHint().width() + 2 * field.fontMetrics().averageCharWidth())
