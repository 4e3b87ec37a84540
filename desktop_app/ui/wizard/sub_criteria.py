"""The parts of a criterion, whose weights add up to its weight."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.criterion import SubCriterion
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.wizard.fields import TextArea, TextField
from desktop_app.ui.wizard.form import Fold, Form, Strong, name_field, question, row
from desktop_app.ui.wizard.level_list import LevelList
from desktop_app.ui.wizard.row_list import ListRow, RowList
from desktop_app.ui.wizard.weight_field import WeightField
from desktop_app.ui.wizard.weight_sum import WeightSum, written


class SubCriterionRow(ListRow):
    """Asks for one part of a criterion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = SubCriterion(designation="")
        self.title = Strong()
        self.designation = TextField()
        self.weight = WeightField()
        self.question = TextArea(2)
        self.proof = TextArea(2)
        self.levels = LevelList()
        self._build()
        for name, field in self._fields().items():
            field.answered.connect(lambda value, name=name: self._edit(name, value))
        self.levels.typed.connect(lambda levels: self._edit("levels", levels))
        self.levels.gestured.connect(
            lambda levels: self.reshaped.emit(replace(self.part, levels=levels))
        )

    @override
    def show_value(self, value: SubCriterion, title: str) -> None:
        self.part = value
        self.title.setText(title[:1].upper() + title[1:].partition(",")[0])
        for name, field in self._fields().items():
            field.show_value(getattr(value, name))
        self.levels.show_levels(value.levels, title)
        self._name(title)

    @override
    def first_field(self) -> QWidget:
        return self.designation

    def _fields(self) -> dict[str, Any]:
        return {
            "designation": self.designation,
            "weight": self.weight,
            "question": self.question,
            "proof": self.proof,
        }

    def _edit(self, name: str, value: Any) -> None:
        self.edited.emit(replace(self.part, **{name: value}))

    def _name(self, title: str) -> None:
        for widget, name in (
            (self.designation, self.tr("Intitulé, {title}")),
            (self.weight, self.tr("Poids en pour cent, {title}")),
            (self.question, self.tr("Question posée, {title}")),
            (self.proof, self.tr("Preuve, {title}")),
            (self.details.button, self.tr("Question, preuve et niveaux, {title}")),
        ):
            name_field(widget, name.format(title=title))
        self.name_gestures(title)

    def _build(self) -> None:
        line = QGridLayout()
        line.setHorizontalSpacing(12)
        line.addLayout(question(self.tr("Intitulé"), self.designation), 0, 0)
        line.addLayout(question(self.tr("Poids"), self.weight), 0, 1)
        line.setColumnStretch(0, 1)
        content = QWidget()
        form = Form(content)
        form.ask(
            self.tr("Question posée"),
            self.question,
            self.tr("Ce que l’entreprise doit décrire dans son offre."),
        )
        form.ask(self.tr("Preuve"), self.proof)
        form.ask(self.tr("Niveaux, du plus bas"), self.levels)
        self.details = Fold(self.tr("Question, preuve et niveaux"), content)
        card = Card()
        head = row(self.title)
        head.addLayout(self.gestures())
        card.box.addLayout(head)
        card.box.addLayout(line)
        card.box.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)


class SubCriterionList(RowList):
    """Asks for the parts of one criterion and says what their weights add up to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ajouter un sous-critère"), parent)
        self.owner = ""
        self.sum = WeightSum()
        self.page.addWidget(self.sum)
        self.sum.shared.connect(self._share)

    def show_parts(
        self, parts: tuple[SubCriterion, ...], weight: Decimal | None, owner: str
    ) -> None:
        """Show the parts of the criterion that a name calls."""
        self.owner = owner
        self.show_values(parts)
        name_field(self.add, self.tr("Ajouter un sous-critère, {owner}").format(owner=owner))
        name_field(self.sum.share, self.tr("Répartir le reste, {owner}").format(owner=owner))
        self.sum.setVisible(bool(parts))
        self._say(parts, weight)

    def _say(self, parts: tuple[SubCriterion, ...], weight: Decimal | None) -> None:
        total = sum((part.weight or Decimal(0) for part in parts), Decimal(0))
        if weight is None:
            text = self.tr("Sous-critères : {total} %. Le critère n’a pas encore de poids.")
        elif total == weight:
            text = self.tr("Sous-critères : {total} % sur {weight} %. Le compte y est.")
        elif total < weight:
            text = self.tr("Sous-critères : {total} % sur {weight} %. Il manque {rest} points.")
        else:
            text = self.tr(
                "Sous-critères : {total} % sur {weight} %. Il y a {rest} points de trop."
            )
        whole = total if weight is None else weight
        said = text.format(
            total=written(total), weight=written(whole), rest=written(abs(whole - total))
        )
        self.sum.offer(tuple(part.weight for part in parts), whole)
        self.sum.say(said, is_full=weight is not None and total == weight)

    def _share(self, weights: tuple[Decimal | None, ...]) -> None:
        pairs = zip(self.values, weights, strict=True)
        self.gestured.emit(tuple(replace(part, weight=weight) for part, weight in pairs))

    @override
    def make_row(self) -> ListRow:
        return SubCriterionRow()

    @override
    def new_value(self) -> SubCriterion:
        return SubCriterion(designation="")

    @override
    def title_of(self, rank: int) -> str:
        return self.tr("sous-critère {rank}, {owner}").format(rank=rank, owner=self.owner)
