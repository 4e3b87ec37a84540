"""How one criterion gives its points: a formula, described levels, or parts of its own."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.catalogue import Catalogue
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.form import Fold, name_field
from desktop_app.ui.wizard.formula_field import FormulaField
from desktop_app.ui.wizard.level_list import LevelList
from desktop_app.ui.wizard.sub_criteria import SubCriterionList

COSTS = frozenset({CriterionKind.PRICE, CriterionKind.LIFE_CYCLE_COST})


class CriterionMarking(QWidget):
    """Asks how a criterion is marked; `reshaped` is a gesture of its own."""

    edited = Signal(object)
    reshaped = Signal(object)
    cost_asked = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clauses = catalogue.clauses
        self._criterion = Criterion(designation="", kind=CriterionKind.OTHER)
        self.formula = FormulaField(catalogue.formulas)
        self.cost = Button(self.tr("Calculer le coût global…"))
        self.levels = LevelList()
        self.parts = SubCriterionList()
        self._build()
        self._connect()

    def show_criterion(self, criterion: Criterion, rank: int) -> None:
        """Show how a criterion is marked."""
        self._criterion = criterion
        is_cost = criterion.kind in COSTS
        owner = self.tr("critère {rank}").format(rank=rank)
        self.formula_fold.setVisible(is_cost)
        self.cost.setVisible(criterion.kind is CriterionKind.LIFE_CYCLE_COST)
        name_field(self.cost, self.tr("Calculer le coût global, {owner}").format(owner=owner))
        self.formula.show_value(criterion.formula)
        self.formula.name(owner)
        model = self._clauses.get(criterion.clause)
        self.levels.show_levels(criterion.levels, owner, model.levels if model else ())
        self.parts.show_parts(criterion.sub_criteria, criterion.weight, owner)
        self.levels_fold.setVisible(
            bool(criterion.levels) or not (is_cost or criterion.sub_criteria)
        )
        self.parts_fold.setVisible(bool(criterion.sub_criteria) or not is_cost)
        self._name(criterion, owner)

    def _name(self, criterion: Criterion, owner: str) -> None:
        for fold, text, count in (
            (self.formula_fold, self.tr("Formule du prix"), 0),
            (self.levels_fold, self.tr("Niveaux décrits"), len(criterion.levels)),
            (self.parts_fold, self.tr("Sous-critères"), len(criterion.sub_criteria)),
        ):
            fold.name(f"{text} ({count})" if count else text)
            name_field(fold.button, f"{fold.button.text()}, {owner}")

    def _connect(self) -> None:
        self.cost.clicked.connect(self.cost_asked)
        self.formula.answered.connect(lambda value: self._reshape("formula", value))
        for name, rows in (("levels", self.levels), ("sub_criteria", self.parts)):
            rows.typed.connect(lambda values, name=name: self._edit(name, values))
            rows.gestured.connect(lambda values, name=name: self._reshape(name, values))

    def _edit(self, name: str, value: Any) -> None:
        self.edited.emit(replace(self._criterion, **{name: value}))

    def _reshape(self, name: str, value: Any) -> None:
        self.reshaped.emit(replace(self._criterion, **{name: value}))

    def _build(self) -> None:
        self.formula_fold = Fold(self.tr("Formule du prix"), self.formula)
        self.levels_fold = Fold(
            self.tr("Niveaux décrits"),
            _with_hint(
                self.tr(
                    "Un niveau dit ce que l’offre doit montrer pour recevoir une part des points."
                    " Du plus bas au plus haut, publiés avec le critère."
                ),
                self.levels,
            ),
        )
        self.parts_fold = Fold(
            self.tr("Sous-critères"),
            _with_hint(
                self.tr(
                    "Chaque sous-critère a son poids, sa question et sa preuve ; ensemble, leurs"
                    " poids font celui du critère."
                ),
                self.parts,
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for fold in (self.formula_fold, self.levels_fold, self.parts_fold):
            layout.addWidget(fold)
        layout.addWidget(self.cost, 0, Qt.AlignmentFlag.AlignLeft)


def _with_hint(text: str, widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Hint(text))
    column.addWidget(widget)
    return holder
