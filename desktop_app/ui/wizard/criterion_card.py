"""One award criterion: its name, its weight, and how bids are compared."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

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

ROOM_FOR_ONE_LINE = 75
Way = QBoxLayout.Direction


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
        self._clauses = catalogue.clauses
        self.rank = Strong()
        self.designation = TextField()
        self.kind = ChoiceField(kind_names())
        self.weight = WeightField()
        self.indicators = TextArea(2)
        self.method = TextArea(4)
        self.proof = TextArea(2)
        self.checker = TextField()
        self.lots = LotsField()
        self.marking = CriterionMarking(catalogue)
        self.up = Button("", "chevron-up")
        self.down = Button("", "chevron-down")
        self.remove = Button(self.tr("Retirer"))
        self._line = QBoxLayout(Way.LeftToRight)
        self._build()
        self._connect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= ROOM_FOR_ONE_LINE * self.fontMetrics().averageCharWidth()
        self._line.setDirection(Way.LeftToRight if is_wide else Way.TopToBottom)

    def show_criterion(self, criterion: Criterion, rank: int, lots: tuple[Lot, ...]) -> None:
        """Show a criterion and its rank."""
        self.criterion = criterion
        self.rank.setText(self.tr("Critère {rank}").format(rank=rank))
        for name, field in self._fields().items():
            field.show_value(getattr(criterion, name))
        model = self._clauses.get(criterion.clause)
        self.checker.setPlaceholderText(model.control.by if model else "")
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
            "checked_by": self.checker,
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
            (self.checker, self.tr("Contrôlé par, critère {rank}")),
            (self.up, self.tr("Monter le critère {rank}")),
            (self.down, self.tr("Descendre le critère {rank}")),
            (self.remove, self.tr("Retirer le critère {rank}")),
            (self.details.button, self.tr("Détails du critère {rank}")),
        ):
            name_field(widget, name.format(rank=rank))
        for button in (self.up, self.down):
            button.setToolTip(button.accessibleName())

    def _build(self) -> None:
        self._line.setSpacing(12)
        short = QHBoxLayout()
        short.setSpacing(12)
        for place, layout in (
            (self._line, question(self.tr("Intitulé"), self.designation)),
            (short, question(self.tr("Nature"), self.kind)),
            (short, question(self.tr("Poids"), self.weight)),
        ):
            layout.addStretch()
            place.addLayout(layout, 1 if place is self._line else 0)
        short.addStretch()
        self._line.addLayout(short)
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
        form.ask(
            self.tr("Contrôlé par"),
            self.checker,
            self.tr("Le service qui vérifie, pendant le marché, que l’offre est tenue."),
        )
        form.addWidget(self.lots)
        self.details = Fold(self.tr("Indicateurs, méthode et preuve"), content)
        self.box.addLayout(row(self.rank, self.up, self.down, self.remove))
        self.box.addLayout(self._line)
        self.box.addWidget(self.marking)
        self.box.addWidget(self.details)
