"""The sign beside a finding: its shape, not its colour alone, tells the state."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop_app.law.finding import State
from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import pixmap

SIDE = 18
ICONS = {
    State.MISSING: "circle-alert",
    State.WARNING: "triangle-alert",
    State.MET: "circle-check",
    State.NOT_APPLICABLE: "info",
}


class StateMark(QLabel):
    """A drawing that follows the state and the colours of the window."""

    def __init__(self, state: State = State.MET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIDE, SIDE)
        self.show_state(state)

    def show_state(self, state: State) -> None:
        """Draw the sign of a state."""
        self.state = state
        colours = colours_of(self.palette())
        colour = {
            State.MISSING: colours.bad,
            State.WARNING: colours.warning,
            State.MET: colours.good,
        }.get(state, colours.muted)
        self.setPixmap(pixmap(ICONS[state], colour, SIDE))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.show_state(self.state)
