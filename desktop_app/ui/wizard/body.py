"""The parts of the wizard below its header, placed as the window has room."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.wizard.panel import FindingsPanel
from desktop_app.ui.wizard.preview_place import PreviewPlace
from desktop_app.ui.wizard.step_chooser import StepChooser
from desktop_app.ui.wizard.step_list import StepList

# In letters, so that larger texts fold sooner.
ROOM_FOR_STEPS: Final = 105
ROOM_FOR_QUESTIONS: Final = 58
# A longer line is lost by the eye that goes back to its beginning.
LONGEST_LINE: Final = 130
LEAST_LETTERS: Final = 60
LEAST_LINES: Final = 12
AROUND_QUESTIONS: Final = 90
AROUND_NAME: Final = 62
NO_LIMIT: Final = 16_777_215


class Body(QWidget):
    """The steps, the questions and the findings side by side, or folded on a small screen.

    Without room, the steps become one list to open, and the findings a sheet over the questions.
    """

    panel_wanted = Signal(bool)

    def __init__(
        self, step_list: StepList, place: PreviewPlace, panel: FindingsPanel, pages: QWidget
    ) -> None:
        super().__init__()
        self.step_list = step_list
        self.place = place
        self.panel = panel
        self.chooser = StepChooser()
        self.previous = Button(self.tr("Étape précédente"), "chevron-left")
        self.next = PrimaryButton(self.tr("Étape suivante"), "chevron-right")
        self._has_room = True
        self._is_folded = False
        self._moves = QHBoxLayout()
        self._build(pages)

    @property
    def has_room(self) -> bool:
        """Whether the findings stand beside the questions."""
        return self._has_room

    def show_panel(self, shown: bool) -> None:  # noqa: FBT001 - the signal of a button
        """Show or hide the findings, over the questions where both do not fit."""
        self.panel.setVisible(shown)
        self.place.setVisible(not shown or self._has_room)

    def show_preview(self, shown: bool) -> None:  # noqa: FBT001 - the signal of a button
        """Show or hide the preview, which takes the room that questions leave."""
        self.place.show_preview(shown)
        self._fit()

    def leave_sheet(self) -> None:
        """Give the questions back the room that the findings took."""
        if not self._has_room and not self.panel.isHidden():
            self.panel_wanted.emit(False)  # noqa: FBT003 - a signal has no names

    @override
    def minimumSizeHint(self) -> QSize:
        # What it needs once folded: the parts that are shown now must not keep the window wide.
        metrics = self.fontMetrics()
        return QSize(
            LEAST_LETTERS * metrics.averageCharWidth(), LEAST_LINES * metrics.lineSpacing()
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self._fold(self.width() < ROOM_FOR_STEPS * letter)
        steps = 0 if self._is_folded else self.step_list.width()
        width = self.panel.usual_width(self.width())
        has_room = self.width() >= steps + width + ROOM_FOR_QUESTIONS * letter
        self.panel.setMaximumWidth(width if has_room else NO_LIMIT)
        self.panel.setMinimumWidth(width if has_room else 0)
        alone = self.place.preview.isHidden()
        self.place.questions.setMaximumWidth(LONGEST_LINE * letter if alone else NO_LIMIT)
        self._name_ways(self.width() - steps - (width if has_room else 0) - AROUND_QUESTIONS)
        if has_room is not self._has_room:
            self._has_room = has_room
            self.show_panel(not self.panel.isHidden())
            self.panel_wanted.emit(has_room and self.place.preview.isHidden())

    def _fold(self, is_folded: bool) -> None:  # noqa: FBT001 - a state, said by its only caller
        if is_folded is self._is_folded:
            return
        self._is_folded = is_folded
        self.step_list.setHidden(is_folded)
        self.chooser.setVisible(is_folded)
        if is_folded:
            self.chooser.hold(self.previous, self.next)
        else:
            self._moves.insertWidget(0, self.previous)
            self._moves.addWidget(self.next)

    def _name_ways(self, room: int) -> None:
        wanted = sum(self.fontMetrics().horizontalAdvance(name) for _, name in self._ways())
        is_tight = self._is_folded or wanted + 2 * AROUND_NAME > room
        for button, name in self._ways():
            button.setText("" if is_tight else name)

    def _ways(self) -> tuple[tuple[Button, str], ...]:
        return (
            (self.previous, self.tr("Étape précédente")),
            (self.next, self.tr("Étape suivante")),
        )

    def _build(self, pages: QWidget) -> None:
        for button, name in self._ways():
            button.setAccessibleName(name)
        self.previous.setToolTip(self.tr("Alt + flèche gauche"))
        self.next.setToolTip(self.tr("Alt + flèche droite"))
        self._moves.setContentsMargins(20, 4, 20, 10)
        self._moves.addWidget(self.previous)
        self._moves.addStretch()
        self._moves.addWidget(self.next)
        middle = QVBoxLayout(self.place.questions)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(pages, 1)
        middle.addLayout(self._moves)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.step_list)
        row.addWidget(self.place, 100)
        row.addWidget(self.panel, 1)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(0)
        column.addWidget(self.chooser)
        column.addLayout(row, 1)
        self.chooser.hide()
