"""The weights of the criteria as sliders, tried before they are kept."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.criterion import Criterion
from desktop_app.core.tender import Tender
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.form import Heading
from desktop_app.ui.wizard.slider_field import SliderField
from desktop_app.ui.wizard.weight_sum import WeightSum, written
from desktop_app.ui.wizard.weights import FULL, reweighed

NO_BREAK = "\u00a0"


class WeightRow(QWidget):
    """One criterion and its weight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Sentence()
        self.weight = SliderField(f"{NO_BREAK}%", int(FULL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.weight)


class WeightSliders(Card):
    """Tries other weights; the tender changes only when the clerk takes them up."""

    changed = Signal()
    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[WeightRow] = []
        self.criteria: tuple[Criterion, ...] = ()
        self._kept: tuple[Criterion, ...] = ()
        self._shown: tuple[int, ...] = ()
        self.sum = WeightSum()
        self.take = PrimaryButton(self.tr("Reprendre ces poids"))
        self.forget = Button(self.tr("Revenir aux poids du marché"))
        self.state = Hint()
        self._build()
        self.sum.shared.connect(self._share)
        self.take.clicked.connect(lambda: self.taken.emit(self.criteria))
        self.forget.clicked.connect(lambda: self._try(self._kept))

    @property
    def is_tried(self) -> bool:
        """Whether the weights are not those of the tender."""
        return self.criteria != self._kept

    def show_tender(self, tender: Tender, lot: int) -> None:
        """Show the criteria that judge a lot, with the weights of the tender."""
        self._kept = self.criteria = tender.criteria
        self._shown = tuple(
            rank
            for rank, criterion in enumerate(tender.criteria)
            if not criterion.lots or lot in criterion.lots
        )
        while len(self.rows) < len(self._shown):
            self.rows.append(self._made(len(self.rows)))
        for position, row in enumerate(self.rows):
            row.setVisible(position < len(self._shown))
        self._name()
        self._show()

    def _made(self, position: int) -> WeightRow:
        row = WeightRow()
        row.weight.answered.connect(lambda weight: self._weigh(position, weight))
        self._rows.addWidget(row)
        return row

    def _weigh(self, position: int, weight: int) -> None:
        rank = self._shown[position]
        criteria = list(self.criteria)
        criteria[rank] = reweighed(self._kept[rank], Decimal(weight))
        self._try(tuple(criteria))

    def _share(self, weights: tuple[Decimal | None, ...]) -> None:
        criteria = list(self.criteria)
        for rank, weight in zip(self._shown, weights, strict=True):
            criteria[rank] = reweighed(self._kept[rank], weight)
        self._try(tuple(criteria))

    def _try(self, criteria: tuple[Criterion, ...]) -> None:
        self.criteria = criteria
        self._show()
        self.changed.emit()

    def _name(self) -> None:
        for row, rank in zip(self.rows, self._shown, strict=False):
            row.weight.name(self.tr("Poids : {name}").format(name=self._called(rank)))

    def _show(self) -> None:
        for row, rank in zip(self.rows, self._shown, strict=False):
            weight = self.criteria[rank].weight
            row.title.setText(self._called(rank) + _fraction(weight))
            row.weight.show_value(weight or 0)
        self._say()

    def _called(self, rank: int) -> str:
        name = self.criteria[rank].designation
        return name or self.tr("Critère {rank}").format(rank=rank + 1)

    def _say(self) -> None:
        weights = tuple(self.criteria[rank].weight for rank in self._shown)
        total = sum((weight or Decimal(0) for weight in weights), Decimal(0))
        text = self.tr("Total des poids : {total} %.").format(total=written(total))
        self.sum.say(text, is_full=total == FULL)
        self.sum.offer(weights, FULL)
        self.take.setEnabled(self.is_tried)
        self.forget.setEnabled(self.is_tried)
        tried = self.tr("Poids à l’essai : le marché n’a pas encore changé.")
        self.state.setText(tried if self.is_tried else self.tr("Ce sont les poids du marché."))

    def _build(self) -> None:
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        buttons = FlowLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.forget)
        self.box.addWidget(Heading(self.tr("Poids des critères")))
        self.box.addLayout(self._rows)
        self.box.addWidget(self.sum)
        self.box.addWidget(self.state)
        self.box.addLayout(buttons)


def _fraction(weight: Decimal | None) -> str:
    """Return what a slider of whole points cannot show."""
    if weight is None or weight == weight.to_integral_value():
        return ""
    return f" ({written(weight)}{NO_BREAK}%)"
