"""The described levels of a criterion or of a part of it."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget
from typing_extensions import override

from desktop_app.clauses.clause import Blank, FieldKind
from desktop_app.core.criterion import Level
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.wizard.blanks import CountField
from desktop_app.ui.wizard.fields import TextField
from desktop_app.ui.wizard.form import name_field
from desktop_app.ui.wizard.row_list import ListRow, RowList
from desktop_app.ui.wizard.slider_field import widen

FULL = 100
STEP = 25


class LevelRow(ListRow):
    """Asks for one level: its share of the points and what earns it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = Level(points=0, description="")
        self.points = CountField(
            Blank(label="", kind=FieldKind.COUNT, unit="%", default=0, least=0, greatest=FULL)
        )
        self.points.setStepType(QSpinBox.StepType.DefaultStepType)
        self.points.setSingleStep(5)
        widen(self.points)
        self.description = TextField()
        self.description.setPlaceholderText(self.tr("Ce que l’offre doit montrer"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.points)
        layout.addWidget(self.description, 1)
        layout.addLayout(self.gestures())
        self.points.answered.connect(lambda points: self._edit(points=points))
        self.description.answered.connect(lambda text: self._edit(description=text))

    @override
    def show_value(self, value: Level, title: str) -> None:
        self.level = value
        self.points.show_value(value.points)
        self.description.show_value(value.description)
        part = self.tr("Part des points, {title}")
        name_field(self.points, part.format(title=title), self.tr("De 0 à 100 % des points."))
        name_field(self.description, self.tr("Description, {title}").format(title=title))
        self.name_gestures(title)

    @override
    def first_field(self) -> QWidget:
        return self.description

    def _edit(self, **fields: Any) -> None:
        self.edited.emit(replace(self.level, **fields))


class LevelList(RowList):
    """Asks for the levels of one thing, from the lowest, or takes up those of the model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ajouter un niveau"), parent)
        self.owner = ""
        self.model_levels: tuple[Level, ...] = ()
        self.take_up = Button(self.tr("Partir des niveaux du modèle"))
        self.foot.addWidget(self.take_up)
        self.take_up.clicked.connect(lambda: self.gestured.emit(self.model_levels))
        self.take_up.hide()

    def show_levels(
        self, levels: tuple[Level, ...], owner: str, model_levels: tuple[Level, ...] = ()
    ) -> None:
        """Show the levels of what a name calls; those of the model wait to be taken up."""
        self.owner = owner
        self.model_levels = model_levels
        self.show_values(levels)
        self.take_up.setVisible(bool(model_levels) and not levels)
        name_field(self.add, self.tr("Ajouter un niveau, {owner}").format(owner=owner))
        taking = self.tr("Partir des niveaux du modèle, {owner}")
        name_field(self.take_up, taking.format(owner=owner))

    @override
    def make_row(self) -> ListRow:
        return LevelRow()

    @override
    def new_value(self) -> Level:
        highest = max((level.points for level in self.values), default=-STEP)
        return Level(points=min(highest + STEP, FULL), description="")

    @override
    def title_of(self, rank: int) -> str:
        return self.tr("niveau {rank}, {owner}").format(rank=rank, owner=self.owner)
