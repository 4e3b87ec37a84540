"""One bid received: its price, and what the buyer notes on each part."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.bid import Bid, Mark
from desktop_app.core.money import Money
from desktop_app.scoring.analysis import follows_price, mark_of, read_amount
from desktop_app.scoring.motives import said
from desktop_app.scoring.scale import WHOLE, Part
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.fields import AmountField, ChoiceField, TextField
from desktop_app.ui.wizard.form import Fold, Form, clear, name_field, question

SHARE_PATTERN = QRegularExpression(r"[0-9]{0,3}([,.][0-9]{0,2})?")
SHOWN_LEVEL = 90


class ShareField(TextField):
    """A mark out of a hundred; empty means not judged yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QRegularExpressionValidator(SHARE_PATTERN, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(lambda: self.setText(self.written(self.value())))

    @override
    def value(self) -> Decimal | None:
        digits = self.text().replace(",", ".")
        return min(Decimal(digits), WHOLE) if digits.strip(".") else None

    @override
    def written(self, value: Any) -> str:
        return "" if value is None else said(value)


class LevelField(ChoiceField):
    """A mark picked among described levels, or none yet."""

    def __init__(self, part: Part, nothing: str, parent: QWidget | None = None) -> None:
        marks = {
            Decimal(level.points): f"{level.points} – {_short(level.description)}"
            for level in part.levels
        }
        super().__init__({None: nothing, **marks}, parent)


class PartRow:
    """The mark and the comment of one part of a bid."""

    def __init__(self, part: Part, *, is_price: bool, nothing: str) -> None:
        self.part = part
        self.field: LevelField | ShareField | AmountField | None = None
        if part.is_priced:
            self.field = None if is_price else AmountField()
        else:
            self.field = LevelField(part, nothing) if part.levels else ShareField()
        self.comment = TextField()

    def show(self, bid: Bid) -> None:
        """Show what a bid holds."""
        mark = mark_of(bid, self.part)
        self.comment.show_value(mark.comment)
        if self.field is not None:
            amount = read_amount(mark.value)
            self.field.show_value(amount if self.part.is_priced else mark.share)


class BidCard(Card):
    """Asks for one bid."""

    edited = Signal(object)
    removal_asked = Signal()

    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bid = Bid(bidder="")
        self.bidder = TextField()
        self.price = AmountField()
        self.reason = TextField()
        self.remove = Button(self.tr("Retirer cette offre"))
        self.rows: list[PartRow] = []
        self._marks = QGridLayout()
        self._build()
        self.show_parts(parts)
        self.bidder.answered.connect(lambda text: self._edit(bidder=text))
        self.price.answered.connect(lambda price: self._edit(price=price))
        self.reason.answered.connect(lambda text: self._edit(irregular=text))
        self.remove.clicked.connect(self.removal_asked)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Make a row for each part that is marked."""
        clear(self._marks)
        nothing = self.tr("À juger")
        self.rows = [
            PartRow(part, is_price=follows_price(part, parts), nothing=nothing) for part in parts
        ]
        for row in self.rows:
            self._place(row)

    def show_bid(self, bid: Bid) -> None:
        """Show a bid."""
        self.bid = bid
        self.bidder.show_value(bid.bidder)
        self.price.show_value(bid.price)
        self.reason.show_value(bid.irregular)
        if bid.irregular:
            self.fold.open()
        for row in self.rows:
            row.show(bid)
        self._name(bid.bidder or self.tr("nouvelle offre"))

    def _place(self, row: PartRow) -> None:
        line = self._marks.rowCount()
        self._marks.addWidget(Sentence(self._label(row)), line, 0, 1, 2)
        if row.field is None:
            self._marks.addWidget(Hint(self.tr("Calculé sur le prix")), line + 1, 0)
        else:
            self._marks.addWidget(row.field, line + 1, 0)
            row.field.answered.connect(lambda value: self._mark(row.part, value))
        row.comment.setPlaceholderText(self.tr("Ce qui justifie cette note"))
        row.comment.answered.connect(lambda text: self._comment(row.part, text))
        self._marks.addWidget(row.comment, line + 1, 1)

    def _label(self, row: PartRow) -> str:
        text = self.tr("{part} : {weight} points")
        if isinstance(row.field, ShareField):
            text = self.tr("{part} : {weight} points, note sur 100")
        elif isinstance(row.field, AmountField):
            text = self.tr("{part} : {weight} points, montant en euros hors taxes")
        return text.format(part=row.part.designation, weight=said(row.part.weight))

    def _mark(self, part: Part, value: Any) -> None:
        mark = replace(mark_of(self.bid, part), part=part.key)
        if part.is_priced:
            told = f"{value.euros:f}" if isinstance(value, Money) else ""
            self._keep(replace(mark, value=told))
        else:
            self._keep(replace(mark, share=value))

    def _comment(self, part: Part, text: str) -> None:
        self._keep(replace(mark_of(self.bid, part), part=part.key, comment=text))

    def _keep(self, mark: Mark) -> None:
        others = tuple(item for item in self.bid.marks if item.part != mark.part)
        self._edit(marks=(*others, mark))

    def _edit(self, **fields: Any) -> None:
        self.bid = replace(self.bid, **fields)
        self.edited.emit(self.bid)

    def _name(self, name: str) -> None:
        for field, text in (
            (self.bidder, self.tr("Candidat, {name}")),
            (self.price, self.tr("Prix en euros hors taxes, {name}")),
            (self.reason, self.tr("Motif d’exclusion, {name}")),
            (self.remove, self.tr("Retirer l’offre, {name}")),
            (self.fold.button, self.tr("Écarter l’offre, {name}")),
        ):
            name_field(field, text.format(name=name))
        for row in self.rows:
            comment = self.tr("Commentaire, {part}, {name}")
            part = row.part.designation
            name_field(row.comment, comment.format(part=part, name=name))
            if row.field is not None:
                mark = self.tr("Note, {part}, {name}")
                name_field(row.field, mark.format(part=part, name=name))

    def _build(self) -> None:
        aside = QWidget()
        reason = Form(aside)
        reason.ask(
            self.tr("Motif"),
            self.reason,
            self.tr(
                "Offre irrégulière, inacceptable, inappropriée, ou anormalement basse et non"
                " justifiée. Une offre écartée n’est ni comparée ni classée."
            ),
        )
        self.fold = Fold(self.tr("Écarter cette offre"), aside)
        form = Form()
        form.ask_together(
            question(self.tr("Candidat"), self.bidder),
            question(self.tr("Prix"), self.price, unit=self.tr("€ HT")),
        )
        self._marks.setColumnStretch(0, 2)
        self._marks.setColumnStretch(1, 3)
        self._marks.setHorizontalSpacing(10)
        foot = QHBoxLayout()
        foot.addWidget(self.fold, 1, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(form)
        self.box.addLayout(self._marks)
        self.box.addLayout(foot)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN_LEVEL else f"{text[: SHOWN_LEVEL - 1].rstrip()}…"
