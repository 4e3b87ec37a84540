"""The fictional bids of the simulator: a name, a price, a mark for each part."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.criterion import CriterionKind
from desktop_app.core.money import Money
from desktop_app.scoring.scale import Part
from desktop_app.scoring.simulation import SimulatedBid, typical_bids
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.fields import ChoiceField, TextField
from desktop_app.ui.wizard.form import Fold, Heading, clear, name_field
from desktop_app.ui.wizard.slider_field import SliderField

NO_BREAK = "\u00a0"
FULL = 100
FEWEST, MOST = 2, 6
MIDDLE_MARK = Decimal(60)
LEAST_PRICE, GREATEST_PRICE, PRICE_STEPS = Decimal("0.5"), Decimal(2), 150


class LevelMark(ChoiceField):
    """A mark picked among the described levels of a part."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        self.marks = tuple(Decimal(level.points) for level in part.levels)
        pattern = f"{{points}}{NO_BREAK}%{NO_BREAK}: {{words}}"
        options = {
            rank: pattern.format(points=level.points, words=level.description)
            for rank, level in enumerate(part.levels)
        }
        super().__init__(options, parent)

    def name(self, name: str) -> None:
        """Give the list the name that a screen reader says."""
        name_field(self, name)

    @override
    def show_value(self, value: Any) -> None:
        super().show_value(self.marks.index(value) if value in self.marks else None)


class BidCard(Card):
    """Asks for one fictional bid."""

    edited = Signal(object)
    removal_asked = Signal()
    filled = Signal()

    def __init__(self, base: Money, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bid = SimulatedBid(name="", price=base)
        self._base = base
        self.name = TextField()
        self.remove = Button("", "x")
        self.remove.setToolTip(self.tr("Retirer cette offre"))
        self.price = self._amount()
        self.marks: dict[str, SliderField | LevelMark] = {}
        self.costs: dict[str, SliderField] = {}
        self._parts: tuple[Part, ...] = ()
        self._title = ""
        self._rows = QWidget()
        self._grid = QVBoxLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._build()
        self.name.answered.connect(lambda text: self._edit(name=text))
        self.price.answered.connect(lambda euros: self._edit(price=Money.from_euros(euros)))
        self.remove.clicked.connect(self.removal_asked)
        self.fold.button.toggled.connect(self._fill)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Make a field for each part that is marked."""
        clear(self._grid)
        self.marks, self.costs = {}, {}
        self._parts = tuple(part for part in parts if _is_asked(part, parts))
        self.fold.setVisible(bool(self._parts))
        if self.fold.button.isChecked():
            self._fill()

    def show_bid(self, bid: SimulatedBid, rank: int) -> None:
        """Show a bid, called by its rank."""
        self.bid = bid
        self._title = self.tr("offre {rank}").format(rank=rank)
        self.name.show_value(bid.name)
        self.price.show_value(bid.price.euros)
        self._show_marks()

    def _show_marks(self) -> None:
        for key, mark in self.marks.items():
            mark.show_value(self.bid.marks.get(key, MIDDLE_MARK))
        for key, cost in self.costs.items():
            cost.show_value(self.bid.costs.get(key, self.bid.price).euros)
        self._name(self._title)

    def _fill(self) -> None:
        """Make the fields of the parts, which wait until they are unfolded."""
        if self._parts and not self.marks and not self.costs:
            for part in self._parts:
                self._add_part(part)
            self._show_marks()
            self.filled.emit()

    def _add_part(self, part: Part) -> None:
        field: SliderField | LevelMark
        if part.is_priced:
            field = self.costs[part.key] = self._amount()
            field.answered.connect(lambda euros: self._cost(part.key, euros))
        elif part.levels:
            field = self.marks[part.key] = LevelMark(part)
            marks = field.marks
            field.answered.connect(lambda rank: self._mark(part.key, marks[rank]))
        else:
            field = self.marks[part.key] = SliderField(f"{NO_BREAK}%", FULL)
            field.answered.connect(lambda mark: self._mark(part.key, Decimal(mark)))
        self._grid.addWidget(Sentence(part.designation))
        self._grid.addWidget(field)
        self._titles[part.key] = part.designation

    def _amount(self) -> SliderField:
        field = SliderField(f"{NO_BREAK}€")
        least, greatest = self._base * LEAST_PRICE, self._base * GREATEST_PRICE
        step = max(1, int((greatest.euros - least.euros) / PRICE_STEPS))
        field.slide_between(int(least.euros), int(greatest.euros), step)
        return field

    def _edit(self, **fields: Any) -> None:
        self.edited.emit(replace(self.bid, **fields))

    def _mark(self, key: str, mark: Decimal) -> None:
        self._edit(marks={**self.bid.marks, key: mark})

    def _cost(self, key: str, euros: int) -> None:
        self._edit(costs={**self.bid.costs, key: Money.from_euros(euros)})

    def _name(self, title: str) -> None:
        name_field(self.name, self.tr("Nom, {title}").format(title=title))
        self.price.name(self.tr("Prix en euros hors taxes, {title}").format(title=title))
        name_field(self.remove, self.tr("Retirer, {title}").format(title=title))
        name_field(self.fold.button, self.tr("Notes, {title}").format(title=title))
        part = self.tr("{part}, {title}")
        for key, field in (*self.marks.items(), *self.costs.items()):
            field.name(part.format(part=self._titles[key], title=title))

    def _build(self) -> None:
        self._titles: dict[str, str] = {}
        self.fold = Fold(self.tr("Notes"), self._rows)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.remove)
        self.box.addLayout(head)
        self.box.addWidget(Sentence(self.tr("Prix hors taxes")))
        self.box.addWidget(self.price)
        self.box.addWidget(self.fold)


class BidList(QWidget):
    """Asks for two to six fictional bids."""

    changed = Signal()
    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bids: tuple[SimulatedBid, ...] = ()
        self.cards: list[BidCard] = []
        self._parts: tuple[Part, ...] = ()
        self._base = Money()
        self.add = Button(self.tr("Ajouter une offre"), "plus")
        self.add.clicked.connect(self._add)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Heading(self.tr("Offres fictives")))
        layout.addLayout(self._column)
        layout.addLayout(foot)

    def start(self, parts: tuple[Part, ...], amount: Money) -> None:
        """Begin again with the three typical bids for an amount."""
        bids = typical_bids(parts, amount)
        self._base = bids[1].price
        self._parts = parts
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        self._show(bids)
        self.cards[0].fold.open()

    def fit(self, parts: tuple[Part, ...]) -> None:
        """Keep the bids and mark them on other parts."""
        if _shape(parts) == _shape(self._parts):
            self._parts = parts
            return
        self._parts = parts
        for card in self.cards:
            card.show_parts(parts)
        self._show(tuple(_fitted(bid, parts) for bid in self.bids))

    def _show(self, bids: tuple[SimulatedBid, ...]) -> None:
        self.bids = bids
        while len(self.cards) < len(bids):
            self.cards.append(self._made(len(self.cards)))
        for rank, (card, bid) in enumerate(zip(self.cards, bids, strict=False)):
            card.show_bid(bid, rank + 1)
            card.remove.setEnabled(len(bids) > FEWEST)
            card.show()
        for card in self.cards[len(bids) :]:
            card.hide()
        self.add.setEnabled(len(bids) < MOST)

    def _made(self, rank: int) -> BidCard:
        card = BidCard(self._base)
        card.show_parts(self._parts)
        card.filled.connect(self.filled)
        card.edited.connect(lambda bid: self._edit(rank, bid))
        card.removal_asked.connect(lambda: self._remove(rank))
        self._column.addWidget(card)
        return card

    def _edit(self, rank: int, bid: SimulatedBid) -> None:
        self.bids = (*self.bids[:rank], bid, *self.bids[rank + 1 :])
        self.cards[rank].bid = bid
        self.changed.emit()

    def _add(self) -> None:
        name = self.tr("Offre {rank}").format(rank=len(self.bids) + 1)
        bid = replace(typical_bids(self._parts, self._base)[1], name=name)
        self._show((*self.bids, bid))
        self.changed.emit()
        self.filled.emit()
        self.cards[len(self.bids) - 1].name.setFocus()

    def _remove(self, rank: int) -> None:
        self._show((*self.bids[:rank], *self.bids[rank + 1 :]))
        self.changed.emit()
        self.add.setFocus()


def _is_asked(part: Part, parts: Sequence[Part]) -> bool:
    """Tell whether a part has a field of its own: a mark, or a cost that is not the price."""
    has_price = any(other.kind is CriterionKind.PRICE for other in parts)
    return not part.is_priced or (has_price and part.kind is CriterionKind.LIFE_CYCLE_COST)


def _shape(parts: Sequence[Part]) -> tuple[tuple[Any, ...], ...]:
    return tuple((part.key, part.designation, part.kind, part.levels) for part in parts)


def _fitted(bid: SimulatedBid, parts: Sequence[Part]) -> SimulatedBid:
    marks = {
        part.key: _nearest(part, Decimal(bid.marks.get(part.key, MIDDLE_MARK)))
        for part in parts
        if not part.is_priced
    }
    return replace(bid, marks=marks)


def _nearest(part: Part, mark: Decimal) -> Decimal:
    marks = [Decimal(level.points) for level in part.levels]
    return min(marks, key=lambda one: abs(one - mark)) if marks else mark
