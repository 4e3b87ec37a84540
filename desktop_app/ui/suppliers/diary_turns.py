"""Fair turns: who was consulted how often, and whom to think of."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.supplier import Supplier
from desktop_app.ui.models.diary import TurnColumn, TurnTableModel
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.errand import Errand
from desktop_app.ui.suppliers.turn_words import proposal, turn_rule
from desktop_app.ui.suppliers.turn_work import Advice, Around, Turns, turns
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint, Sentence, Title
from desktop_app.ui.widgets.table import Table

LEAST = 4


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
        self.table.setMinimumHeight(LEAST * self.table.verticalHeader().defaultSectionSize())
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addLayout(self.notes)
        column.addWidget(self.verdict)
        column.addWidget(self.table, 1)
        # On a small screen with large texts, the notes and the table do not fit together.
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.table.opened.connect(
            lambda row: self.opened.emit(self.model.values[row].supplier.identifier)
        )
        self.errand.stopped.connect(self._show_nothing)
        around = Around(session.book.path, session.catalogue, session.today())
        self.errand.run(partial(turns, around), self._show)

    def _show_nothing(self) -> None:
        text = self.tr("Le carnet n’a pas été lu : fermez cette fenêtre puis rouvrez-la.")
        self.verdict.setText(text)

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
        self.sentence = Sentence(f"{turn_rule()} {proposal(advice.others)}")
        column = QVBoxLayout(self)
        column.addWidget(Title(title, 1.0))
        column.addWidget(self.sentence)
        row = FlowLayout()
        self.buttons = [self._button(supplier) for supplier in advice.others]
        for button in self.buttons:
            row.addWidget(button)
        column.addLayout(row)
        self.setAccessibleName(title)

    def _button(self, supplier: Supplier) -> Button:
        button = Button(supplier.name.replace("&", "&&"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.opened.emit(supplier.identifier))
        return button
