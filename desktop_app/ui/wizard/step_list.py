"""The list of steps, each with how many points are open in it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QProgressBar, QVBoxLayout, QWidget

from desktop_app.law.finding import Finding
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.finding_card import OPEN_STATES
from desktop_app.ui.wizard.step import Step

WIDTH = 188
BAR_HEIGHT = 6
PADDING = 14


def open_points(step: type[Step], findings: tuple[Finding, ...]) -> int:
    """Return how many findings are to put right in a step."""
    return sum(
        finding.state in OPEN_STATES and finding.place in step.places for finding in findings
    )


class StepList(QWidget):
    """Names the steps in order and tells which one is asked for."""

    asked = Signal(int)

    def __init__(self, steps: tuple[type[Step], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self.list = QListWidget()
        self.progress = Hint()
        self.bar = QProgressBar()
        self._build()
        self.list.currentRowChanged.connect(self.asked)

    def show_step(self, index: int) -> None:
        """Mark a step as the one on screen."""
        self.list.setCurrentRow(index)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show how many points are open in each step."""
        done = 0
        for index, step in enumerate(self._steps):
            count = open_points(step, findings)
            done += count == 0
            state = self._state(step, count)
            title = self.tr("{rank}. {title}").format(rank=index + 1, title=step.title())
            item = self.list.item(index)
            item.setText(f"{title}\n{state}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {state}")
        questions = sum(bool(step.places) for step in self._steps)
        done -= len(self._steps) - questions
        self.progress.setText(
            self.tr("{done} étapes sur {all} sans point ouvert").format(done=done, all=questions)
        )
        self.bar.setMaximum(questions)
        self.bar.setValue(done)

    def _state(self, step: type[Step], count: int) -> str:
        if not step.places:
            return self.tr("Vérifier et écrire")
        if count:
            return self.tr("%n point(s) ouvert(s)", "", count)
        return self.tr("Rien à corriger")

    def _build(self) -> None:
        self.setFixedWidth(WIDTH)
        self.list.setAccessibleName(self.tr("Étapes"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = 2 * self.list.fontMetrics().lineSpacing() + PADDING
        for _ in self._steps:
            self.list.addItem("")
        for index in range(self.list.count()):
            self.list.item(index).setSizeHint(QSize(0, height))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(self.tr("Avancement"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.bar)
