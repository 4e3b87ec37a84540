"""The calculator of life-cycle costs: solutions compared, and what to ask bidders."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.criterion import Criterion
from desktop_app.core.money import Money
from desktop_app.scoring.life_cycle import Horizon, LifeCycleBid, LifeCycleStudy, life_cycle_cost
from desktop_app.scoring.life_cycle_parts import discounted_parts
from desktop_app.scoring.life_cycle_rules import data_to_ask, published_method
from desktop_app.ui.figures import money_text
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.widgets.bar_chart import Bar, BarChart
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.chart_button import ChartButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.wizard.form import Heading
from desktop_app.ui.wizard.life_cycle_horizon import HorizonCard
from desktop_app.ui.wizard.life_cycle_solutions import SolutionList
from desktop_app.ui.wizard.tab_order import follow_the_eye
from desktop_app.ui.wizard.two_sides import TwoSides, pile

WIDTH, HEIGHT, MARGIN = 1120, 760, 60
NAME_LETTERS, LETTERS = 20, 14
NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class CostedSolution:
    """One solution: its parts in money of today, their total, what is paid in all."""

    name: str
    parts: Mapping[str, Money]
    total: Money
    paid: Money


class CostColumn(IntEnum):
    """What the table tells of a solution."""

    NAME = 0
    TOTAL = 1
    PURCHASE = 2
    ENERGY = 3
    WATER = 4
    CONSUMABLES = 5
    UPKEEP = 6
    END = 7
    PAID = 8


class CostTableModel(RowsTableModel[CostedSolution]):
    """The chart in figures."""

    columns = CostColumn
    right_aligned = frozenset(CostColumn) - {CostColumn.NAME}

    def __init__(self, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles

    @override
    def heading(self, column: int) -> str:
        first = (self.tr("Solution"), self.tr("Coût global"))
        return (*first, *self._titles, self.tr("Payé en tout"))[column]

    @override
    def cell(self, value: CostedSolution, column: int) -> str:
        if column == CostColumn.NAME:
            return value.name
        return money_text((value.total, *value.parts.values(), value.paid)[column - 1])


class LifeCycleDialog(CalmDialog):
    """Compares solutions over their life; the method found goes into the criterion."""

    taken = Signal(object)
    changed = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(
        self, session: Session, study: LifeCycleStudy, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Calculer le coût global"))
        self.guide = session.catalogue.life_cycle
        sheets = {sheet.name: sheet for sheet in self.guide.costs}
        self.horizon = HorizonCard(sheets)
        self.solutions = SolutionList(sheets)
        self.titles = tuple(sheet.title for sheet in self.guide.costs)
        self.model = CostTableModel(self.titles, self)
        self.table = Table(self.model, self.tr("Coût global des solutions"), CostColumn.NAME)
        self.chart = BarChart(self.tr("Coût global des solutions, par nature de dépense"))
        self.save = ChartButton(session, self.chart, "cout-global")
        self.best = News()
        self.take = PrimaryButton(self.tr("Mettre la méthode et les données dans le critère"))
        self.close_button = Button(self.tr("&Fermer"))
        self._stops: tuple[QWidget, ...] = ()
        self._build()
        self._connect()
        self.horizon.show_horizon(study.horizon)
        self.show_solutions(study.bids or self.solutions.starting())

    def show_study(self, study: LifeCycleStudy) -> None:
        """Show a comparison, leaving alone the one that is shown already."""
        bids = study.bids or self.solutions.starting()
        if (study.horizon, bids) != (self.horizon.horizon, self.solutions.values):
            self.horizon.show_horizon(study.horizon)
            self.show_solutions(bids)

    @property
    def study(self) -> LifeCycleStudy:
        """What is compared, and how."""
        return LifeCycleStudy(horizon=self.horizon.horizon, bids=self.solutions.values)

    def show_solutions(self, bids: tuple[LifeCycleBid, ...]) -> None:
        """Show solutions and their costs."""
        is_longer = len(bids) > len(self.solutions.rows)
        self.solutions.show_solutions(bids, self.horizon.horizon)
        self.refresh()
        if is_longer:
            self._chain()

    def refresh(self) -> None:
        """Compute the costs again."""
        horizon = self.horizon.horizon
        found = tuple(_costed(horizon, bid) for bid in self.solutions.values)
        self.model.show_values(found)
        rows = len(found) * self.table.verticalHeader().defaultSectionSize()
        header = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(rows + header + bar + 2 * self.table.frameWidth())
        bars = tuple(
            Bar(
                one.name,
                tuple(float(part.euros) for part in one.parts.values()),
                money_text(one.total),
            )
            for one in found
        )
        self.chart.show_bars(bars, self.titles, self._told(found))
        self.best.setText(self._verdict(found))

    def with_method(self, criterion: Criterion) -> Criterion:
        """Return a criterion with the method and the data to ask."""
        asked = data_to_ask(self.guide)
        pattern = f"{{title}} ({{unit}}){NO_BREAK}: {{question}}"
        return replace(
            criterion,
            method="\n".join(published_method(self.guide, self.horizon.horizon)),
            indicators="\n".join(
                pattern.format(title=sheet.title, unit=sheet.unit, question=sheet.question)
                for sheet in asked
            ),
            proof="\n".join(f"{sheet.title}{NO_BREAK}: {sheet.proof}" for sheet in asked),
        )

    def _told(self, found: tuple[CostedSolution, ...]) -> str:
        lines = []
        for one in found:
            parts = (money_text(part) for part in one.parts.values())
            said = ", ".join(
                f"{title} {part}" for title, part in zip(self.titles, parts, strict=True)
            )
            lines.append(f"{one.name}{NO_BREAK}: {money_text(one.total)} ({said})")
        return ". ".join(lines)

    def _verdict(self, found: tuple[CostedSolution, ...]) -> str:
        totals = sorted((one.total.cents, one.name) for one in found)
        if not totals[-1][0]:
            return self.tr(
                "Écrivez le prix d’achat et les dépenses de chaque solution : celle qui coûte le"
                " moins à l’usage se voit ici."
            )
        gap = Money(totals[1][0] - totals[0][0])
        if not gap:
            return self.tr("Les solutions les moins coûteuses reviennent au même prix.")
        text = self.tr(
            "« {name} » coûte le moins sur {years} ans : {total}, soit {gap} de moins que la"
            " suivante."
        )
        return text.format(
            name=totals[0][1],
            years=self.horizon.horizon.years,
            total=money_text(Money(totals[0][0])),
            gap=money_text(gap),
        )

    def _chain(self) -> None:
        self._stops = follow_the_eye(self, self._stops)

    def _change(self, bids: tuple[LifeCycleBid, ...]) -> None:
        self.show_solutions(bids)
        self.changed.emit(self.study)

    def _connect(self) -> None:
        self.horizon.answered.connect(lambda _: self._change(self.solutions.values))
        self.solutions.typed.connect(self._change)
        self.solutions.gestured.connect(self._change)
        self.take.clicked.connect(lambda: self.taken.emit(self.with_method))
        self.close_button.clicked.connect(self.close)
        bind(Shortcut.UNDO, self, self.undo_asked.emit)
        bind(Shortcut.REDO, self, self.redo_asked.emit)

    def _build(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - MARGIN), min(HEIGHT, room.height() - MARGIN))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(CostColumn.NAME, QHeaderView.ResizeMode.Interactive)
        self.table.set_widths({CostColumn.NAME: NAME_LETTERS})
        self.table.set_widths(dict.fromkeys(range(1, len(CostColumn)), LETTERS))
        sides = TwoSides(pile(self.horizon, self.solutions), pile(self._results()))
        sides.turned.connect(self._chain)
        foot = FlowLayout(ends_right=True)
        foot.addWidget(self.take)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(sides, 1)
        column.addLayout(foot)

    def _results(self) -> QWidget:
        results = QWidget()
        column = QVBoxLayout(results)
        column.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch()
        column.addWidget(Heading(self.tr("Coût global")))
        for widget in (self.best, self.chart, self.table):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addWidget(Heading(self.tr("Données à demander aux entreprises")))
        for sheet in data_to_ask(self.guide):
            column.addWidget(Sentence(f"{sheet.title} ({sheet.unit}){NO_BREAK}: {sheet.question}"))
            column.addWidget(Hint(self.tr("Preuve : {proof}").format(proof=sheet.proof)))
        return results


def _costed(horizon: Horizon, bid: LifeCycleBid) -> CostedSolution:
    cost = life_cycle_cost(horizon, bid)
    return CostedSolution(bid.name, discounted_parts(horizon, cost), cost.total, cost.undiscounted)
