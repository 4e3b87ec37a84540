"""One award criterion: its name, its weight, and how bids are compared."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.catalogue import Catalogue
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.wizard.criterion_marking import CriterionMarking
from desktop_app.ui.wizard.fields import ChoiceField, TextArea, TextField
from desktop_app.ui.wizard.form import Fold, Form, Strong, name_field, question, row
from desktop_app.ui.wizard.lots_field import LotsField
from desktop_app.ui.wizard.names import kind_names
from desktop_app.ui.wizard.weight_field import WeightField


class CriterionCard(Card):
    """Asks for one criterion."""

    edited = Signal(object)
    reshaped = Signal(object)
    cost_asked = Signal()
    moved = Signal(int)
    removal_asked = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.criterion = Criterion(designation="", kind=CriterionKind.OTHER)
        self.rank = Strong()
        self.designation = TextField()
        self.kind = ChoiceField(kind_names())
        self.weight = WeightField()
        self.indicators = TextArea(2)
        self.method = TextArea(4)
        self.proof = TextArea(2)
        self.lots = LotsField()
        self.marking = CriterionMarking(catalogue)
        self.up = Button(self.tr("Monter"))
        self.down = Button(self.tr("Descendre"))
        self.remove = Button(self.tr("Retirer"))
        self._build()
        self._connect()

    def show_criterion(self, criterion: Criterion, rank: int, lots: tuple[Lot, ...]) -> None:
        """Show a criterion and its rank."""
        self.criterion = criterion
        self.rank.setText(self.tr("Critère {rank}").format(rank=rank))
        for name, field in self._fields().items():
            field.show_value(getattr(criterion, name))
        self.lots.show_lots(lots, criterion.lots)
        self.marking.show_criterion(criterion, rank)
        self._name(rank)

    def _fields(self) -> dict[str, Any]:
        return {
            "designation": self.designation,
            "kind": self.kind,
            "weight": self.weight,
            "indicators": self.indicators,
            "method": self.method,
            "proof": self.proof,
        }

    def _connect(self) -> None:
        for name, field in (*self._fields().items(), ("lots", self.lots)):
            field.answered.connect(lambda value, name=name: self._edit(name, value))
        self.marking.edited.connect(self.edited)
        self.marking.reshaped.connect(self.reshaped)
        self.marking.cost_asked.connect(self.cost_asked)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removal_asked)

    def _edit(self, name: str, value: Any) -> None:
        self.edited.emit(replace(self.criterion, **{name: value}))

    def _name(self, rank: int) -> None:
        for widget, name in (
            (self.designation, self.tr("Intitulé du critère {rank}")),
            (self.kind, self.tr("Nature du critère {rank}")),
            (self.weight, self.tr("Poids du critère {rank}, en pour cent")),
            (self.indicators, self.tr("Indicateurs du critère {rank}")),
            (self.method, self.tr("Méthode de notation du critère {rank}")),
            (self.proof, self.tr("Preuve du critère {rank}")),
            (self.up, self.tr("Monter le critère {rank}")),
            (self.down, self.tr("Descendre le critère {rank}")),
            (self.remove, self.tr("Retirer le critère {rank}")),
            (self.details.button, self.tr("Détails du critère {rank}")),
        ):
            name_field(widget, name.format(rank=rank))

    def _build(self) -> None:
        line = QGridLayout()
        line.setHorizontalSpacing(12)
        for column, layout in enumerate(
            (
                question(self.tr("Intitulé"), self.designation),
                question(self.tr("Nature"), self.kind),
                question(self.tr("Poids"), self.weight),
            )
        ):
            layout.addStretch()
            line.addLayout(layout, 0, column)
        line.setColumnStretch(0, 1)
        content = QWidget()
        form = Form(content)
        form.ask(
            self.tr("Indicateurs"),
            self.indicators,
            self.tr("Ce que vous regarderez dans l’offre."),
        )
        form.ask(
            self.tr("Méthode de notation"),
            self.method,
            self.tr("Un niveau par ligne, du plus bas."),
        )
        form.ask(
            self.tr("Preuve"),
            self.proof,
            self.tr("Le document que l’entreprise joint à son offre."),
        )
        form.addWidget(self.lots)
        self.details = Fold(self.tr("Indicateurs, méthode et preuve"), content)
        self.box.addLayout(row(self.rank, self.up, self.down, self.remove))
        self.box.addLayout(line)
        self.box.addWidget(self.marking)
        self.box.addWidget(self.details)
