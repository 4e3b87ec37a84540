"""The two tools of the criteria step, each in a window beside the wizard."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.life_cycle import LifeCycleDialog
from desktop_app.ui.wizard.simulator import SimulatorDialog
from desktop_app.ui.wizard.study_keeper import StudyKeeper

Rewrite = Callable[[Criterion], Criterion]


class ScoringTools(QWidget):
    """Opens the simulator and the calculator of life-cycle costs; each keeps what it holds."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._rank: int | None = None
        self._keeper = StudyKeeper(editor)
        self.simulator: SimulatorDialog | None = None
        self.calculator: LifeCycleDialog | None = None
        self.simulate = Button(self.tr("&Simuler la notation…"), "sliders-horizontal")
        self.cost = Button(self.tr("Comparer des coûts &globaux…"))
        self.simulate.clicked.connect(self.open_simulator)
        self.cost.clicked.connect(lambda: self.open_calculator(None))
        layout = FlowLayout(self)
        layout.addWidget(self.simulate)
        layout.addWidget(self.cost)

    def open_simulator(self) -> None:
        """Show the simulator beside the wizard."""
        if self.simulator is None:
            self.simulator = SimulatorDialog(self._editor, self)
        _show(self.simulator)

    def open_calculator(self, rank: int | None) -> None:
        """Show the calculator for a criterion, or for the first of its kind."""
        self._rank = rank
        if self.calculator is None:
            self._keeper.load()
            self.calculator = LifeCycleDialog(self._editor.session, self._keeper.sheet, self)
            self.calculator.changed.connect(self._keeper.keep)
            self.calculator.undo_asked.connect(self._keeper.undo)
            self.calculator.redo_asked.connect(self._keeper.redo)
            self._keeper.changed.connect(self.calculator.show_study)
            self.calculator.finished.connect(self._keeper.flush)
            self.calculator.taken.connect(self._write)
        _show(self.calculator)

    def _write(self, rewrite: Rewrite) -> None:
        criteria = list(self._editor.tender.criteria)
        kind = CriterionKind.LIFE_CYCLE_COST
        ranks = [rank for rank, item in enumerate(criteria) if item.kind is kind]
        rank = self._rank if self._rank in ranks else next(iter(ranks), None)
        if rank is None:
            criteria.append(rewrite(Criterion(designation=self.tr("Coût global"), kind=kind)))
        else:
            criteria[rank] = rewrite(criteria[rank])
        self._editor.change(criteria=tuple(criteria))
        written = criteria[-1 if rank is None else rank].designation
        text = self.tr("La méthode et les données à demander sont dans le critère « {name} ».")
        self._editor.session.say(Notice(text.format(name=written), Tone.SAVED))


def _show(dialog: QDialog) -> None:
    dialog.show()
    dialog.activateWindow()
