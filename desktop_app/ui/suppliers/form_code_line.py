"""A code of a list, typed or found by the words of its label."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.ui.suppliers.form_chips import DASH, Suggest, Suggester
from desktop_app.ui.suppliers.form_fields import Line


class CodeLine(Line):
    """A code; what is suggested shows its label too, and only the code is kept."""

    def __init__(self, suggest: Suggest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggester = Suggester(self, suggest)
        activated = self.suggester.completer.activated[str]  # type: ignore[index]
        activated.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @override
    def read(self) -> str:
        return _code(self.text())

    def _take(self, text: str) -> None:
        self.setText(_code(text))
        self._answer()


def _code(text: str) -> str:
    head = text.partition(DASH)[0].strip()
    # A person may write words with a dash, which are no code and stay whole.
    return head if any(sign.isdigit() for sign in head) else text.strip()
