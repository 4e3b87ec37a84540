"""Beside a new consultation: not always the same, and whom else to think of."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.exchange import ExchangeKind
from desktop_app.core.rotation import Turn
from desktop_app.core.supplier import Supplier
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.errand import Errand
from desktop_app.ui.suppliers.turn_words import proposal, turn_rule
from desktop_app.ui.suppliers.turn_work import Around, Reminder, reminder
from desktop_app.ui.suppliers.verdict import Verdict
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.sign import Shade

NOBODY = Supplier(name="")
MOST = 5


class TurnNote(QWidget):
    """Says who was consulted how often when a small purchase is about to be; else nothing."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._supplier = NOBODY
        self._asked: tuple[int, int] | None = None
        self.errand = Errand(session, self)
        self.rule = Verdict()
        self.told = Hint()
        self.others = Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.rule, self.told, self.others):
            column.addWidget(widget)
        self.hide()

    def begin(self, supplier: Supplier) -> None:
        """Be ready to speak of an exchange with a supplier."""
        self._supplier = supplier
        self._asked = None
        self.hide()

    def consider(self, kind: ExchangeKind, tender: int) -> None:
        """Speak if this is a consultation, or about a tender, under the threshold."""
        if kind is not ExchangeKind.QUOTE_REQUEST and not tender:
            self._asked = None
            self.errand.stop()
            self.hide()
            return
        asked = (self._supplier.identifier, tender)
        if asked == self._asked:
            return
        self._asked = asked
        session = self._session
        around = Around(session.book.path, session.catalogue, session.today())
        self.errand.run(partial(reminder, around, self._supplier, tender), self._show)

    def _show(self, found: Reminder | None) -> None:
        self.setVisible(found is not None)
        if found is None:
            return
        self.rule.tell(Shade.QUIET, turn_rule())
        self.told.setText(self._told(found))
        names = ", ".join(supplier.name for supplier in found.others)
        self.others.setText(f"{proposal(found.others)} {names}".strip())

    def _told(self, found: Reminder) -> str:
        family = self._session.catalogue.families.get(found.family)
        if not found.turns:
            return self.tr("Personne n’a encore été consulté pour ces achats depuis trois ans.")
        text = self.tr("Consultés depuis trois ans pour ces activités : {noms}.")
        if family is not None:
            text = self.tr("Consultés depuis trois ans pour « {famille} » : {noms}.")
        names = [self._turn(turn) for turn in found.turns[:MOST]]
        left = len(found.turns) - len(names)
        if left:
            names.append(self.tr("et %n autre(s)", "", left))
        return text.format(famille=family.title if family else "", noms=", ".join(names))

    def _turn(self, turn: Turn) -> str:
        text = self.tr("{nom} (%n fois, la dernière le {jour})", "", turn.count)
        return text.format(nom=turn.supplier.name, jour=short_day_text(turn.last))
