"""The way in for who already had Clausier elsewhere."""

from PySide6.QtWidgets import QDialog

from desktop_app.ui.places import is_practice
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import Button


class MoveInButton(Button):
    """Opens the dialog that brings a book here; the practice commune has none to bring."""

    def __init__(self, session: Session) -> None:
        super().__init__("", "download")
        self.setText(self.tr("&J’avais déjà Clausier sur un autre ordinateur…"))
        self._session = session
        self.dialog: QDialog | None = None
        if is_practice(session.book.path):
            self.hide()
        self.clicked.connect(self._open)

    def _open(self) -> None:
        from desktop_app.ui.dialogs.move_in import open_move_in  # noqa: PLC0415 - when asked

        self.dialog = open_move_in(self._session, self)
