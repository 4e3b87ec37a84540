"""The list of steps, each with how many points are open in it."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.attention import Attention, Question
from desktop_app.ui.wizard.step import Step
from desktop_app.ui.wizard.step_delegate import IS_OPEN, LEFT_TO_DO, TITLE, StepDelegate

BAR_HEIGHT = 6
SPACING = 2


def home_of(question: Question, steps: tuple[type[Step], ...]) -> int:
    """Return the rank of the step where an answer is given."""
    for rank, step in enumerate(steps):
        if question.label in step.labels():
            return rank
    place = question.findings[0].place
    return next((rank for rank, step in enumerate(steps) if place in step.places), 0)


def open_points(steps: tuple[type[Step], ...], found: Attention) -> tuple[int, ...]:
    """Return how many findings and answers are awaited in each step."""
    homes = [home_of(question, steps) for question in found.questions]
    return tuple(
        homes.count(rank) + sum(finding.place in step.places for finding in found.to_correct)
        for rank, step in enumerate(steps)
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
        """Mark a step as the one on screen; nobody asked for it."""
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(index)

    def show_findings(self, found: Attention) -> None:
        """Show how many points are open in each step."""
        counts = open_points(self._steps, found)
        for index, (step, count) in enumerate(zip(self._steps, counts, strict=True)):
            title = self.tr("{rank}. {title}").format(rank=index + 1, title=step.title())
            state = self._state(step, count)
            item = self.list.item(index)
            item.setText(f"{title}, {state}")
            item.setData(TITLE, title)
            item.setData(LEFT_TO_DO, state)
            item.setData(IS_OPEN, count > 0)
        asking = [index for index, step in enumerate(self._steps) if step.places]
        done = sum(counts[index] == 0 for index in asking)
        self.progress.setText(
            self.tr("{done} étapes sur {all} sans point ouvert").format(done=done, all=len(asking))
        )
        self.bar.setMaximum(len(asking))
        self.bar.setValue(done)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.list.item(0).data(TITLE):
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self.list.sizeHintForColumn(0) + 2 * SPACING)
        height = self.list.sizeHintForRow(0) + 2 * SPACING
        self.list.setFixedHeight(height * self.list.count() + SPACING)

    def _state(self, step: type[Step], count: int) -> str:
        if not step.places:
            return step.purpose() or self.tr("Vérifier et écrire")
        if count:
            return self.tr("%n point(s) ouvert(s)", "", count)
        return self.tr("Rien à corriger")

    def _build(self) -> None:
        self.list.setItemDelegate(StepDelegate(self.list))
        self.list.setAccessibleName(self.tr("Étapes"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setSpacing(SPACING)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.list.addItems([""] * len(self._steps))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(self.tr("Avancement"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.list)
        layout.addSpacing(8)
        layout.addWidget(self.progress)
        layout.addWidget(self.bar)
        layout.addStretch()
