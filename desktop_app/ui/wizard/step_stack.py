"""The steps one behind the other, each made when it is needed."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QWidget

from desktop_app.core.tender import Tender
from desktop_app.law.finding import Finding
from desktop_app.ui.widgets.quiet_area import scroll_area
from desktop_app.ui.widgets.stillness import keep_in_place, let_settle, once_still
from desktop_app.ui.wizard.choices import Choices
from desktop_app.ui.wizard.correction import failed_facts, quoted_part
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import reveal
from desktop_app.ui.wizard.step import Step
from desktop_app.ui.wizard.steps import STEPS

ROOM_AROUND_FIELD = 80


class StepStack(QStackedWidget):
    """Shows one step at a time and puts the keyboard in its fields."""

    correction_asked = Signal(object)
    answer_asked = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._areas = [_scroll_area(step.title()) for step in STEPS]
        self._steps: dict[int, Step] = {}
        self._begun: dict[int, Iterator[None]] = {}
        self._warm_up = QTimer(self, interval=0)
        self._warm_up.timeout.connect(self._make_on)
        # A step may read the book when it is made: none is once the book is being closed.
        editor.session.closing.connect(self._warm_up.stop)
        for area in self._areas:
            self.addWidget(area)
        self._warm_up.start()

    def step(self, index: int) -> Step:
        """Return a step, made at its first use."""
        if index not in self._steps:
            for _ in self._begun.pop(index, self._make(index)):
                pass
        return self._steps[index]

    def show_step(self, index: int) -> None:
        """Show a step with the answers of the tender."""
        step = self.step(index)
        step.enter()
        step.show_tender(self.editor.tender)
        step.show_notes()
        step.settle()
        self.setCurrentIndex(index)

    def show_tender(self, tender: Tender) -> None:
        """Show the answers of the tender in the step on screen."""
        self.step(self.currentIndex()).show_tender(tender)

    def show_notes(self) -> None:
        """Say beside the fields of the step on screen what the law says of them."""
        once_still(self, self._show_notes)

    def focus_first(self) -> None:
        """Put the keyboard in the first field, at the top of the step."""
        self._areas[self.currentIndex()].verticalScrollBar().setValue(0)
        self.focus(self.step(self.currentIndex()).first_field())

    def focus(self, field: QWidget) -> None:
        """Put the keyboard in a field of the step on screen, in sight."""
        if isinstance(field, Choices):
            field = field.entry()
        reveal(field)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, QLineEdit):
            # All selected, the first key typed would erase the answer.
            field.end(False)  # noqa: FBT003 - the signature is Qt's
        let_settle()
        self._areas[self.currentIndex()].ensureWidgetVisible(field, 0, ROOM_AROUND_FIELD)

    def lead_to(self, finding: Finding) -> None:
        """Put the keyboard where a finding is put right, in the step on screen.

        The field is asked for once the step is shown: showing may make another in its place.
        """
        index = self.currentIndex()
        self.focus(self.field_of(finding)[1])
        QTimer.singleShot(0, self, lambda: self._stay_with(finding, index))

    def field_of(self, finding: Finding) -> tuple[int, QWidget]:
        """Return the step and the field where a finding is put right."""
        part = quoted_part(finding, self.editor)
        for index in range(len(STEPS)) if part else ():
            step = self.step(index)
            step.show_tender(self.editor.tender)
            if (field := step.field_at(part)) is not None:
                return index, field
        home = next((rank for rank, step in enumerate(STEPS) if finding.place in step.places), 0)
        # A step behind the others shows the tender as it was when it was left.
        step = self.step(home)
        step.show_tender(self.editor.tender)
        return home, step.field_of(failed_facts(finding, self.editor))

    def _stay_with(self, finding: Finding, index: int) -> None:
        if self.currentIndex() != index or not self.isVisible():
            return
        area, current = self._areas[index], self.window().focusWidget()
        if current is None or not area.isAncestorOf(current):
            self.focus(self.field_of(finding)[1])
        else:
            area.ensureWidgetVisible(current, 0, ROOM_AROUND_FIELD)

    def _show_notes(self) -> None:
        step = self.step(self.currentIndex())
        keep_in_place(step, step.show_notes)

    def _make(self, index: int) -> Iterator[None]:
        """Make a step, in parts between which the window may answer."""
        step = STEPS[index](self.editor)
        step.correction_asked.connect(self.correction_asked)
        step.answer_asked.connect(self.answer_asked)
        yield
        step.show_tender(self.editor.tender)
        yield
        self._areas[index].setWidget(step)
        self._steps[index] = step

    def _make_on(self) -> None:
        """Make a part of the first step that is missing."""
        missing = next((index for index in range(len(STEPS)) if index not in self._steps), None)
        if missing is None:
            self._warm_up.stop()
            return
        making = self._begun.setdefault(missing, self._make(missing))
        next(making, None)


def _scroll_area(name: str) -> QScrollArea:
    area = scroll_area()
    area.setAccessibleName(name)
    return area
