"""The bids compared: ranks, totals, and the points of each part."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.scoring.analysis import Analysis, Standing
from desktop_app.scoring.motives import ordinal, said, waiting
from desktop_app.ui.figures import money_text
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.wizard.weight_sum import NOTHING, written_alike

Index = QModelIndex | QPersistentModelIndex
NAME, FIRST_COLUMNS = 1, 4
NAME_LETTERS, MOST_LETTERS, WEIGHT_LETTERS = 22, 22, 6


class StandingModel(QAbstractTableModel):
    """One row per bid compared, the best first; one column per part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.analysis = Analysis(parts=(), standings=())
        self._rows: list[list[str]] = []

    def show_analysis(self, analysis: Analysis) -> None:
        """Show other standings."""
        self.beginResetModel()
        self.analysis = analysis
        self._rows = self._cells(analysis.standings)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.analysis.standings)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else FIRST_COLUMNS + len(self.analysis.parts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_name = index.column() == NAME
            side = Qt.AlignmentFlag.AlignLeft if is_name else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

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
            return self._headings()[section]
        return None

    def _headings(self) -> list[str]:
        parts = [
            self.tr("{part} / {weight}").format(part=part.designation, weight=said(part.weight))
            for part in self.analysis.parts
        ]
        first = [self.tr("Rang"), self.tr("Candidat"), self.tr("Points"), self.tr("Prix HT")]
        return [*first, *parts]

    def _cells(self, standings: Sequence[Standing]) -> list[list[str]]:
        totals = written_alike([one.total for one in standings])
        points = [
            written_alike([one.by_part[rank].points for one in standings])
            for rank in range(len(self.analysis.parts))
        ]
        return [
            [
                ordinal(one.rank) if one.rank else NOTHING,
                one.bid.bidder or NOTHING,
                totals[row],
                money_text(one.bid.price) if one.bid.price else NOTHING,
                *(column[row] for column in points),
            ]
            for row, one in enumerate(standings)
        ]


class BidRanking(QWidget):
    """The table of the standings, and what is still missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StandingModel(self)
        self.table = Table(self.model, self.tr("Classement des offres"), NAME)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        self.remark = News()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self.remark)

    def show_analysis(self, analysis: Analysis) -> None:
        """Show the standings of a lot."""
        is_wider = len(analysis.parts) != len(self.model.analysis.parts)
        self.model.show_analysis(analysis)
        if is_wider:
            widths = {
                FIRST_COLUMNS + rank: min(len(part.designation), MOST_LETTERS) + WEIGHT_LETTERS
                for rank, part in enumerate(analysis.parts)
            }
            self.table.set_widths({0: 5, NAME: NAME_LETTERS, 2: 8, 3: 12, **widths})
        self.table.setVisible(bool(analysis.standings))
        self._fit_height()
        aside = [
            self.tr("Offre écartée, {name} : {reason}").format(
                name=bid.bidder, reason=bid.irregular
            )
            for bid in analysis.set_aside
        ]
        self.remark.setText("\n".join(filter(None, [waiting(analysis), *aside])))

    def _fit_height(self) -> None:
        rows = self.model.rowCount() * self.table.verticalHeader().defaultSectionSize()
        header = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(rows + header + bar + 2 * self.table.frameWidth())
