"""The ranking of the fictional bids, point by point."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.money import Money
from desktop_app.law.finding import State
from desktop_app.scoring.formulas import HUNDREDTH
from desktop_app.scoring.scale import Part
from desktop_app.scoring.simulation import Caution, CautionKind, EuroValue, MarkedBid, Simulation
from desktop_app.scoring.worth import readable
from desktop_app.ui.announce import announce
from desktop_app.ui.figures import money_text
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.wizard.form import Heading, Strong
from desktop_app.ui.wizard.marks import StateMark
from desktop_app.ui.wizard.weight_sum import written, written_alike

Index = QModelIndex | QPersistentModelIndex
FIRST_COLUMNS = 4
NAME = 1
GRAVE = frozenset({CautionKind.DECORATIVE, CautionKind.CRUSHING_PRICE})
NAME_LETTERS, PART_LETTERS = 18, 14


class RankingTableModel(QAbstractTableModel):
    """One row per bid, the first ranked first; one column per part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bids: tuple[MarkedBid, ...] = ()
        self.parts: tuple[Part, ...] = ()
        self._rows: list[list[str]] = []
        self._titles: list[str] = []

    def show_bids(self, bids: Sequence[MarkedBid], parts: tuple[Part, ...]) -> None:
        """Show bids, keeping the place of the keyboard when their number is the same."""
        weights = [part.weight for part in self.parts]
        is_same = len(bids) == len(self.bids) and len(parts) == len(self.parts)
        if not is_same:
            self.beginResetModel()
        self.bids = tuple(sorted(bids, key=lambda bid: (bid.rank, bid.name)))
        self.parts = parts
        self._titles = self._headings()
        self._rows = self._cells()
        if is_same:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            if weights != [part.weight for part in parts]:
                columns = max(self.columnCount() - 1, 0)
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns)
        else:
            self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.bids)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else FIRST_COLUMNS + len(self.parts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        return self._alignment(index.column(), role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._titles[section] if section < len(self._titles) else None
        return self._alignment(section, role)

    def _headings(self) -> list[str]:
        parts = [
            self.tr("{part} / {weight}").format(part=part.designation, weight=written(part.weight))
            for part in self.parts
        ]
        first = [self.tr("Rang"), self.tr("Offre"), self.tr("Total"), self.tr("Prix HT")]
        return [*first, *parts]

    def _cells(self) -> list[list[str]]:
        totals = written_alike([bid.total for bid in self.bids])
        points = [
            written_alike([bid.points[part.key] for bid in self.bids]) for part in self.parts
        ]
        return [
            [str(bid.rank), bid.name, totals[row], money_text(bid.price)]
            + [column[row] for column in points]
            for row, bid in enumerate(self.bids)
        ]

    def _alignment(self, column: int, role: int) -> Qt.AlignmentFlag | None:
        if role != Qt.ItemDataRole.TextAlignmentRole:
            return None
        side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter


class Ranking(QWidget):
    """Who comes first, with how many points, and what is wrong with the scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.winner = Strong()
        self.model = RankingTableModel(self)
        self.table = Table(self.model, self.tr("Classement des offres fictives"), NAME)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        header.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.euros = Sentence()
        self.cautions: tuple[str, ...] = ()
        self.calm = Hint(self.tr("Aucune alerte sur ce barème."))
        self._lines: list[CautionLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Heading(self.tr("Classement")))
        layout.addWidget(self.winner)
        layout.addWidget(self.table)
        layout.addWidget(self.euros)
        layout.addWidget(self.calm)
        layout.addLayout(self._column)

    def show_simulation(self, simulation: Simulation, parts: tuple[Part, ...]) -> None:
        """Show what a simulation found."""
        shape = (self.model.rowCount(), self.model.columnCount())
        self.model.show_bids(simulation.bids, parts)
        if shape != (self.model.rowCount(), self.model.columnCount()):
            widths = dict.fromkeys(range(FIRST_COLUMNS, self.model.columnCount()), PART_LETTERS)
            self.table.set_widths({0: 4, NAME: NAME_LETTERS, 2: 8, 3: 11, **widths})
            self._fit_height()
        self._say_first(simulation.bids)
        self.euros.setText(self._worth(simulation.euro_value))
        self._warn(simulation)

    def _fit_height(self) -> None:
        rows = self.model.rowCount() * self.table.verticalHeader().defaultSectionSize()
        header = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(rows + header + bar + 2 * self.table.frameWidth())

    def _say_first(self, bids: Sequence[MarkedBid]) -> None:
        first = [bid for bid in bids if bid.rank == 1]
        names = ", ".join(f"« {bid.name} »" for bid in first)
        text = self.tr("En tête : {names}, avec {total} points.")
        if len(first) > 1:
            text = self.tr("À égalité en tête : {names}, avec {total} points.")
        total = written(first[0].total) if first else ""
        said = text.format(names=names, total=total) if first else ""
        if said != self.winner.text():
            self.winner.setText(said)
            announce(self, said)

    def _worth(self, worth: EuroValue | None) -> str:
        if worth is None:
            return self.tr(
                "Ajoutez un prix et un critère environnemental pour savoir ce qu’il vaut."
            )
        if worth.point is None or worth.best is None:
            return self.tr(
                "Aucun écart de prix croyable ne dépasse ce que l’environnement fait gagner."
            )
        unit, part = _unit_and_points(worth.point)
        text = self.tr(
            "Autour de {lowest}, un point d’environnement compense environ {point} d’écart de"
            " prix ; {unit} valent {part} point. De la pire à la meilleure note, l’environnement"
            " vaut {points} points, soit environ {best}."
        )
        return text.format(
            lowest=money_text(worth.lowest),
            point=money_text(readable(worth.point)),
            unit=money_text(unit),
            part=written(part),
            points=written(worth.points),
            best=money_text(readable(worth.best)),
        )

    def _warn(self, simulation: Simulation) -> None:
        self.cautions = tuple(caution.text for caution in simulation.warnings)
        self.calm.setVisible(not self.cautions)
        while len(self._lines) < len(self.cautions):
            self._lines.append(CautionLine())
            self._column.addWidget(self._lines[-1])
        for line, caution in zip(self._lines, simulation.warnings, strict=False):
            line.show_caution(caution)
        for rank, line in enumerate(self._lines):
            line.setVisible(rank < len(self.cautions))


class CautionLine(QWidget):
    """One thing to look at, with its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = StateMark(State.WARNING)
        self._text = Sentence()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)

    def show_caution(self, caution: Caution) -> None:
        """Show a caution; the gravest have the sign of what is missing."""
        state = State.MISSING if caution.kind in GRAVE else State.WARNING
        if state is not self._mark.state:
            self._mark.show_state(state)
        self._text.setText(caution.text)


def _unit_and_points(point: Money) -> tuple[Money, Decimal]:
    """Return the roundest sum worth at least a hundredth of a point, and what it is worth."""
    euros = point.euros or Decimal(1)
    unit = Decimal(1)
    while unit / euros < HUNDREDTH:
        unit *= 10
    return Money.from_euros(unit), unit / euros
