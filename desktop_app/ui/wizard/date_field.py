"""A day that is typed or picked; one that does not exist stays in sight, and is refused."""

import datetime
from typing import Any, Final

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.announce import announce_now
from desktop_app.ui.figures import DAY, day_from, short_day_text
from desktop_app.ui.icons import icon
from desktop_app.ui.suppliers.verdict import Verdict
from desktop_app.ui.widgets.sign import Shade
from desktop_app.ui.widgets.stillness import show_line
from desktop_app.ui.wizard.field_notes import put_under
from desktop_app.ui.wizard.fields import FRENCH, TextField

LONGEST: Final = 16
# A contract of a commune is not older.
FIRST_YEAR: Final = 1900
STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class Calendar(QFrame):
    """The days of a month over the window; one is picked, or Escape leaves them."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.days = QCalendarWidget()
        self.days.setLocale(FRENCH)
        self.days.setMinimumDate(QDate(FIRST_YEAR, 1, 1))
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(self.days)
        # A click, and the Enter key: both tell of a double click.
        self.days.clicked.connect(self._pick)
        self.days.activated.connect(self._pick)

    def _pick(self, day: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(datetime.date(day.year(), day.month(), day.day()))


class DateField(TextField):
    """A day in figures; the last one that could be read stays the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = datetime.date(2000, 1, 1)
        self._refusal: Verdict | None = None
        self._calendar: Calendar | None = None
        self._opening: QAction | None = None
        self.setMaxLength(LONGEST)
        self.setText(self.written(self._known))
        self.editingFinished.connect(self._leave)
        self._offer_calendar()

    @override
    def value(self) -> datetime.date:
        return self._known

    @override
    def written(self, value: datetime.date) -> str:
        return short_day_text(value)

    @override
    def show_value(self, value: Any) -> None:
        # What is being typed, or was refused, stays in sight until there is another answer.
        if value != self._known:
            self._known = value
            self.setText(self.written(value))
            self._tell("")

    def read(self) -> datetime.date | None:
        """Return the day that is typed, none when it is not one."""
        day = day_from(self.text())
        return day if day is not None and day.year >= FIRST_YEAR else None

    def problem(self) -> str:
        """Say why what is typed is not kept, or nothing."""
        if self.read() is not None:
            return ""
        if DAY.fullmatch(self.text().strip()):
            text = self.tr("Cette date n’existe pas : c’est le {jour} qui reste gardé.")
        else:
            text = self.tr("Écrivez la date ainsi : 31/12/2027. C’est le {jour} qui reste gardé.")
        return text.format(jour=self.written(self._known))

    def refusal(self) -> str:
        """Return what is said under the field of what was typed, or nothing."""
        said = self._refusal
        return "" if said is None or said.isHidden() else said.text()

    def choose(self, day: datetime.date) -> None:
        """Answer with a day that was not typed."""
        self.setText(self.written(day))
        self._answer()
        self._tell("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() == Qt.Key.Key_F4 or (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        step = STEPS.get(Qt.Key(event.key()), 0)
        if opens and self._opening is not None:
            self.open_calendar()
        elif step:
            self._step(step)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._opening is not None:
            self._opening.setIcon(icon("chevron-down"))

    def open_calendar(self) -> None:
        """Offer the days of a month under the field."""
        if self._calendar is None:
            self._calendar = Calendar(self)
            self._calendar.picked.connect(self._pick)
        days = self._calendar.days
        days.setSelectedDate(QDate(self._known.year, self._known.month, self._known.day))
        foot = self.mapToGlobal(QPoint(0, self.height()))
        room, size = self.screen().availableGeometry(), self._calendar.sizeHint()
        left = min(foot.x(), room.right() - size.width())
        top = min(foot.y(), room.bottom() - size.height())
        self._calendar.move(max(left, room.left()), max(top, room.top()))
        self._calendar.show()
        days.setFocus()

    def _offer_calendar(self) -> None:
        name = self.tr("Choisir dans le calendrier (F4)")
        trailing = QLineEdit.ActionPosition.TrailingPosition
        self._opening = self.addAction(icon("chevron-down"), trailing)
        self._opening.setText(name)
        self._opening.setToolTip(name)
        self._opening.triggered.connect(self.open_calendar)

    def _pick(self, day: datetime.date) -> None:
        self.choose(day)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _step(self, distance: int) -> None:
        """Go to the next day, month or year, as the cursor stands in one or the other."""
        place, part = self.cursorPosition(), self.text()[: self.cursorPosition()].count("/")
        last = self.text().count("/")
        day = QDate(self._known.year, self._known.month, self._known.day)
        if part == last:
            day = day.addYears(distance)
        else:
            day = day.addMonths(distance) if part == last - 1 else day.addDays(distance)
        if FIRST_YEAR <= day.year() <= datetime.MAXYEAR:
            self.choose(datetime.date(day.year(), day.month(), day.day()))
            self.setCursorPosition(place)

    @override
    def _answer(self) -> None:
        day = self.read()
        if day is None:
            return
        self._tell("")
        if day != self._known:
            self._known = day
            self.answered.emit(day)

    def _leave(self) -> None:
        problem = self.problem()
        if not problem:
            self.setText(self.written(self._known))
        elif problem != self.refusal():
            announce_now(self, problem)
        self._tell(problem)

    def _tell(self, problem: str) -> None:
        if self._refusal is None:
            if not problem:
                return
            self._refusal = Verdict()
            put_under(self, self._refusal)
        if problem:
            self._refusal.tell(Shade.BAD, problem)
        show_line(self._refusal, is_shown=bool(problem))
