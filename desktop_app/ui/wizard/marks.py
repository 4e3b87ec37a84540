"""The sign beside a finding."""

from PySide6.QtWidgets import QWidget

from desktop_app.law.finding import State
from desktop_app.ui.widgets.sign import Shade, Sign

SHADES = {
    State.MISSING: Shade.BAD,
    State.WARNING: Shade.WARNING,
    State.MET: Shade.GOOD,
    State.NOT_APPLICABLE: Shade.QUIET,
}


class StateMark(Sign):
    """The sign of the state of a finding."""

    def __init__(self, state: State = State.MET, parent: QWidget | None = None) -> None:
        super().__init__(SHADES[state], parent)
        self.state = state

    def show_state(self, state: State) -> None:
        """Draw the sign of a state."""
        self.state = state
        self.show_shade(SHADES[state])
