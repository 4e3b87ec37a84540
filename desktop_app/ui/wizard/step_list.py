"""The list of steps, each with how many points are open in it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.law.rule import Place
from desktop_app.ui.roles import follow_selection
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.attention import Attention, Question
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.progress import begun_places, place_of
from desktop_app.ui.wizard.step import Step
from desktop_app.ui.wizard.step_delegate import (
    IS_OPEN,
    LEFT_TO_DO,
    OPEN_COUNT,
    TITLE,
    StepDelegate,
)

BAR_HEIGHT = 6
SPACING = 2
LONGEST_NAME = 40
AROUND_PROGRESS = 36


@dataclass(frozen=True, slots=True)
class Stand:
    """How many points are open in a step, and whether it waits for its first answer."""

    count: int
    is_blank: bool

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return not self.count and not self.is_blank


def home_of(question: Question, steps: tuple[type[Step], ...]) -> int:
    """Return the rank of the step where an answer is given."""
    for rank, step in enumerate(steps):
        if question.label in step.labels():
            return rank
    place = question.findings[0].place
    return next((rank for rank, step in enumerate(steps) if place in step.places), 0)


def stands(
    steps: tuple[type[Step], ...],
    found: Attention,
    places: Sequence[Place],
    begun: AbstractSet[Place],
) -> tuple[Stand, ...]:
    """Return how each step stands.

    The places are those where what is to correct is put right, one for each finding.
    """
    homes = [home_of(question, steps) for question in found.questions]
    counts = [
        homes.count(rank) + sum(place in step.places for place in places)
        for rank, step in enumerate(steps)
    ]
    return tuple(
        # Without an answer nothing is wrong, and nothing done, while the law still asks.
        Stand(count, bool(found.questions) and not count and begun.isdisjoint(step.places))
        for step, count in zip(steps, counts, strict=True)
    )


def advance(steps: tuple[type[Step], ...], found: tuple[Stand, ...]) -> tuple[int, int]:
    """Return how many of the steps to fill in are done, and how many there are."""
    to_fill = [stand for step, stand in zip(steps, found, strict=True) if step.places]
    return sum(stand.is_done for stand in to_fill), len(to_fill)


class StepList(QWidget):
    """Names the steps in order and tells which one is asked for."""

    asked = Signal(int)

    def __init__(self, steps: tuple[type[Step], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self.list = QListWidget()
        self._delegate = StepDelegate(self.list)
        self.progress = Hint()
        self.bar = QProgressBar()
        self._build()
        self.list.currentRowChanged.connect(self.asked)
        follow_selection(self.list)

    def texts(self) -> tuple[str, ...]:
        """Return each step with what is left to do in it."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_step(self, index: int) -> None:
        """Mark a step as the one on screen; nobody asked for it."""
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(index)

    def show_findings(self, editor: TenderEditor) -> None:
        """Show how many points are open in each step."""
        found = editor.attention
        places = [place_of(finding, editor) for finding in found.to_correct]
        begun = begun_places(editor.tender, editor.catalogue.clauses)
        found_stands = stands(self._steps, found, places, begun)
        for index, (step, stand) in enumerate(zip(self._steps, found_stands, strict=True)):
            count = stand.count
            title = self.tr("{rank}. {title}").format(rank=index + 1, title=step.title())
            state = self._state(step, stand)
            item = self.list.item(index)
            item.setText(f"{title}, {state}")
            item.setData(TITLE, title)
            item.setData(LEFT_TO_DO, state)
            item.setData(IS_OPEN, count > 0)
            item.setData(OPEN_COUNT, str(count) if count else "")
            item.setToolTip(item.text())
        done, asking = advance(self._steps, found_stands)
        self.progress.setText(
            self.tr("%n étape(s) sur {all} sans rien à corriger", "", done).format(all=asking)
        )
        self.bar.setMaximum(asking)
        self.bar.setValue(done)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.list.item(0).data(TITLE):
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.progress.heightForWidth(self.width()) + BAR_HEIGHT + AROUND_PROGRESS
        room = self.height() - beside
        heights = {
            is_dense: self.list.count() * self._row_height(is_dense=is_dense) + SPACING
            for is_dense in (False, True)
        }
        is_dense = heights[False] > room
        if is_dense is not self._delegate.is_dense:
            self._delegate.is_dense = is_dense
            self.list.scheduleDelayedItemsLayout()
        bar = self.list.verticalScrollBar().sizeHint().width() if heights[True] > room else 0
        longest = LONGEST_NAME * self.list.fontMetrics().averageCharWidth()
        self.setFixedWidth(min(self.list.sizeHintForColumn(0), longest) + 2 * SPACING + bar)
        self.list.setMaximumHeight(heights[is_dense])

    def _row_height(self, *, is_dense: bool) -> int:
        height = self._delegate.height(self.list.fontMetrics(), is_dense=is_dense)
        return height + 2 * SPACING

    def _state(self, step: type[Step], stand: Stand) -> str:
        if not step.places:
            return step.purpose() or self.tr("Vérifier et écrire")
        if stand.count:
            return self.tr("%n point(s) ouvert(s)", "", stand.count)
        return self.tr("Pas encore rempli") if stand.is_blank else self.tr("Rien à corriger")

    def _build(self) -> None:
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Étapes"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setSpacing(SPACING)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.list.addItems([""] * len(self._steps))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(self.tr("Avancement"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addSpacing(8)
        layout.addWidget(self.progress)
        layout.addWidget(self.bar)
        layout.addStretch()
