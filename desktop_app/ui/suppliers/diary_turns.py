"""Fair turns: who was consulted how often, and whom to think of."""

import datetime
from functools import cache, partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.rotation import occasions
from desktop_app.core.supplier import Supplier
from desktop_app.core.tender import Procedure, Tender
from desktop_app.law.advice import advise
from desktop_app.ui.models.diary import TurnColumn, TurnTableModel
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.diary_work import Advice, Consulted, Turns, turns
from desktop_app.ui.suppliers.errand import Errand
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint, Sentence, Title
from desktop_app.ui.widgets.table import Table

YEARS = 3
DAYS = 365
ABOVE = "au-dessus du seuil"


class TurnsView(QWidget):
    """A gentle note when it is always the same, then everyone consulted."""

    opened = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.errand = Errand(session, self)
        self.verdict = Hint(self.tr("Lecture du carnet…"))
        self.model = TurnTableModel()
        self.table = Table(self.model, self.tr("Fournisseurs consultés"), TurnColumn.SUPPLIER)
        self.table.set_widths({TurnColumn.COUNT: 14, TurnColumn.LAST: 14})
        self.notes = QVBoxLayout()
        column = QVBoxLayout(self)
        column.addLayout(self.notes)
        column.addWidget(self.verdict)
        column.addWidget(self.table, 1)
        self.table.opened.connect(
            lambda row: self.opened.emit(self.model.values[row].supplier.identifier)
        )
        self.errand.run(partial(turns, past_of(session)), self._show)

    def _show(self, found: Turns) -> None:
        self.model.show_values(found.turns)
        text = self.tr(
            "Demandes de devis depuis trois ans. %n fournisseur(s) du carnet n’en ont jamais"
            " reçu.",
            "",
            found.never,
        )
        self.verdict.setText(text)
        for advice in found.advice:
            note = RotationNote(advice, self._session)
            note.opened.connect(self.opened)
            self.notes.addWidget(note)


class RotationNote(QFrame):
    """Says that a supplier was asked three times running, and names others."""

    opened = Signal(int)

    def __init__(self, advice: Advice, session: Session) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        family = session.catalogue.families.get(advice.family)
        subject = self.tr("« {nom} » consulté trois fois de suite")
        if family is not None:
            subject = self.tr("« {nom} » consulté trois fois de suite pour « {famille} »")
        title = subject.format(nom=advice.repeated.name, famille=family.title if family else "")
        self.sentence = Sentence(f"{self._rule()} {self._proposal(advice)}".strip())
        column = QVBoxLayout(self)
        column.addWidget(Title(title, 1.0))
        column.addWidget(self.sentence)
        row = QHBoxLayout()
        self.buttons = [self._button(supplier) for supplier in advice.others]
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        self.setAccessibleName(title)

    def _rule(self) -> str:
        return self.tr(
            "Ne consultez pas toujours les mêmes : sous le seuil de dispense, l’acheteur choisit"
            " une offre pertinente, veille au bon emploi des deniers publics et ne retient pas"
            " toujours le même opérateur quand plusieurs peuvent répondre (R2122-8, alinéa 2)."
        )

    def _proposal(self, advice: Advice) -> str:
        if not advice.others:
            return self.tr("Le carnet n’en connaît pas d’autre pour les mêmes activités.")
        return self.tr("Jamais consultés, tirés au sort parmi ceux qui font la même chose :")

    def _button(self, supplier: Supplier) -> Button:
        button = Button(supplier.name.replace("&", "&&"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.opened.emit(supplier.identifier))
        return button


def past_of(session: Session) -> Consulted:
    """Return what the book knows of the consultations of the last three years."""
    today = session.today()
    since = today - datetime.timedelta(days=YEARS * DAYS)
    exchanges = session.book.exchanges
    counts = session.read(partial(exchanges.consulted, since), {})
    past = session.read(partial(exchanges.between, since, today), ())
    times = occasions(past, cache(partial(_family, session)))
    small = tuple(item for item in times if item.family != ABOVE)
    return Consulted(counts, small, today)


def _family(session: Session, identifier: int) -> str:
    """Return the family of a small purchase, or a mark for those above the threshold."""
    if not identifier:
        return ""
    tender = session.read(partial(session.book.tenders.get, identifier), None)
    if tender is None:
        return ""
    return tender.family if _is_small(session, tender) else ABOVE


def _is_small(session: Session, tender: Tender) -> bool:
    if tender.procedure is not None:
        return tender.procedure is Procedure.EXEMPT
    try:
        draft = session.catalogue.draft(tender, tender.date)
        return advise(draft, session.catalogue.law).procedure is Procedure.EXEMPT
    except UserError:
        return False
