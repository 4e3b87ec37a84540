"""The button that opens the statement of accessibility."""

from functools import partial

from desktop_app.ui.addresses import ACCESS, GESTURE
from desktop_app.ui.library.targets import target
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import Button


class StatementButton(Button):
    """Asks for the statement, wherever the button stands."""

    def __init__(self, session: Session) -> None:
        super().__init__("", "eye")
        self.setText(self.tr("Acce&ssibilité…"))
        self.setAccessibleDescription(
            self.tr("Ce qui a été essayé, ce qui manque, et les touches du clavier.")
        )
        self.clicked.connect(partial(session.place_asked.emit, target(GESTURE, ACCESS)))
