"""What the weight of one criterion changes: a chart, and the same in a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.scoring.scale import Part
from desktop_app.scoring.simulation import Sensitivity, SimulatedBid, Step, sensitivity
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.chart_button import ChartButton
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.line_chart import Line, LineChart, Scale
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import Heading, question
from desktop_app.ui.wizard.weight_sum import written

GREATEST = Decimal(60)
MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class Stretch:
    """Weights between which the ranking is the same."""

    first: Decimal
    last: Decimal
    order: str


class StretchColumn(IntEnum):
    """What the table tells of a stretch."""

    WEIGHTS = 0
    ORDER = 1


class StretchTableModel(RowsTableModel[Stretch]):
    """The chart in words."""

    columns = StretchColumn

    @override
    def heading(self, column: int) -> str:
        return (self.tr("Poids"), self.tr("Classement"))[column]

    @override
    def cell(self, value: Stretch, column: int) -> str:
        if column == StretchColumn.ORDER:
            return value.order
        if value.first == value.last:
            return self.tr("{weight} %").format(weight=written(value.first))
        return self.tr("De {first} à {last} %").format(
            first=written(value.first), last=written(value.last)
        )


class SensitivityPanel(QWidget):
    """Draws the totals of the bids as one weight goes from nothing to sixty."""

    asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Part, ...] = ()
        self.part = ChoiceField({})
        self.chart = LineChart(self.tr("Total des offres selon le poids d’un critère"))
        self.model = StretchTableModel(self)
        self.table = Table(self.model, self.tr("Classement selon le poids"), StretchColumn.ORDER)
        self.table.set_widths({StretchColumn.WEIGHTS: 14})
        self.save = ChartButton(session, self.chart, "notation")
        self._build()
        self.part.answered.connect(lambda _key: self.asked.emit())

    def show_bids(self, parts: tuple[Part, ...], bids: Sequence[SimulatedBid]) -> None:
        """Draw what the weight of the part chosen does to bids."""
        self._offer(parts)
        rank = self.part.currentIndex()
        self.setVisible(rank >= 0)
        if rank < 0:
            return
        part = parts[rank]
        found = sensitivity(parts, bids, part.key, GREATEST)
        stretches = _stretches(found.names, found.steps)
        if stretches != self.model.values:
            self.model.show_values(stretches)
            self._fit_height(len(stretches))
        self.chart.show_scale(self._scale(part, found), self._told(part, stretches))

    def _offer(self, parts: tuple[Part, ...]) -> None:
        names = {part.key: _name(part) for part in parts}
        before = self.part.values[self.part.currentIndex()] if self.part.count() else None
        if [*names] == self.part.values and list(names.values()) == self._names():
            return
        self.part.values = []
        self.part.offer(names)
        greener = next((part.key for part in parts if not part.is_priced), None)
        wanted = before if before in names else greener
        self.part.show_value(wanted if wanted in names else next(iter(names), None))

    def _names(self) -> list[str]:
        return [self.part.itemText(rank) for rank in range(self.part.count())]

    def _scale(self, part: Part, found: Sensitivity) -> Scale:
        lines = tuple(
            Line(
                name, tuple((float(step.weight), float(step.totals[row])) for step in found.steps)
            )
            for row, name in enumerate(found.names)
        )
        across = self.tr("Poids de « {part} », en % (trait vertical : poids actuel)")
        return Scale(
            lines=lines,
            across=across.format(part=part.designation),
            up=self.tr("Total des points"),
            here=float(part.weight),
        )

    def _told(self, part: Part, stretches: tuple[Stretch, ...]) -> str:
        lines = [
            ". ".join(self.model.cell(stretch, column) for column in StretchColumn)
            for stretch in stretches
        ]
        lead = self.tr("Poids de « {part} » : ").format(part=part.designation)
        return lead + " ; ".join(lines)

    def _fit_height(self, rows: int) -> None:
        height = min(rows, MOST_ROWS) * self.table.verticalHeader().defaultSectionSize()
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(height + header + 2 * self.table.frameWidth())

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Heading(self.tr("Et si le poids changeait ?")))
        layout.addLayout(question(self.tr("Poids qui varie"), self.part))
        layout.addWidget(Hint(self.tr("Les autres poids gardent leurs proportions.")))
        layout.addWidget(self.chart)
        layout.addWidget(self.table)
        layout.addLayout(foot)


def _name(part: Part) -> str:
    return f"{part.criterion} – {part.designation}" if part.is_sub_criterion else part.designation


def _stretches(names: tuple[str, ...], steps: tuple[Step, ...]) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    for step in steps:
        order = _order(names, step)
        if found and found[-1].order == order:
            found[-1] = Stretch(found[-1].first, step.weight, order)
        else:
            found.append(Stretch(step.weight, step.weight, order))
    return tuple(found)


def _order(names: tuple[str, ...], step: Step) -> str:
    ranked = sorted(zip(step.ranks, names, strict=True))
    return ", ".join(f"{rank}. {name}" for rank, name in ranked)
