"""The way from a record to the merges that it was in."""

from functools import partial

from desktop_app.book.change import Change
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.merge_history import open_merges
from desktop_app.ui.widgets.buttons import Button


class MergesLink(Button):
    """Opens the merges of one supplier; hidden when there are none."""

    def __init__(self, session: Session) -> None:
        super().__init__("", "copy")
        self.setText(self.tr("Fusions de cette fiche…"))
        self._session = session
        self._supplier = 0
        self.hide()
        self.clicked.connect(self._open)
        session.changed.connect(self._learn)

    def show_supplier(self, identifier: int) -> None:
        """Be there if a supplier was in a merge."""
        if identifier != self._supplier:
            self._supplier = identifier
            self._look()

    def _look(self) -> None:
        ask = partial(self._session.book.merges.has_any, self._supplier)
        self.setVisible(bool(self._supplier and self._session.read(ask, None)))

    def _learn(self, change: Change) -> None:
        if change.kind == "supplier" and self._supplier in change.identifiers:
            self._look()

    def _open(self) -> None:
        open_merges(self._session, self.window(), self._supplier)
