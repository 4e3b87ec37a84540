"""Fifth step: how bids are compared."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.tender import Tender
from desktop_app.law.rule import Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.wizard.criterion_card import CriterionCard
from desktop_app.ui.wizard.criterion_offers import CriterionOffers
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.parts import rank_in
from desktop_app.ui.wizard.scoring_tools import ScoringTools
from desktop_app.ui.wizard.step import Step
from desktop_app.ui.wizard.weight_sum import WeightSum, written
from desktop_app.ui.wizard.weights import FULL, unweighted, weight_totals

translate = QCoreApplication.translate


class CriteriaStep(Step):
    """Asks for the criteria, their weights and how they are judged."""

    told = frozenset({"poids-total"})
    places = (Place.CRITERIA,)

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.cards: list[CriterionCard] = []
        self.sum = WeightSum()
        self.mark, self.total = self.sum.mark, self.sum.text
        self.add_price = Button(self.tr("Ajouter le &prix"))
        self.add_other = Button(self.tr("Ajouter un critère &vide"))
        self.tools = ScoringTools(editor)
        self.offers = CriterionOffers(editor)
        self.whole = self.sum
        self._build()
        self.add_price.clicked.connect(self._add_price)
        self.add_other.clicked.connect(self._add_other)
        self.offers.chosen.connect(self.add)
        self.sum.shared.connect(self._share)

    @staticmethod
    @override
    def title() -> str:
        return translate("CriteriaStep", "Critères")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Dites comment vous choisirez la meilleure offre. Deux à quatre critères suffisent,"
            " dont un sur l’environnement ; leurs poids font 100 % au total."
        )

    @override
    def show_tender(self, tender: Tender) -> None:
        super().show_tender(tender)
        while len(self.cards) < len(tender.criteria):
            self.cards.append(self._make(len(self.cards)))
        last = len(tender.criteria) - 1
        for rank, (card, criterion) in enumerate(zip(self.cards, tender.criteria, strict=False)):
            card.show_criterion(criterion, rank + 1, tender.lots)
            card.up.setEnabled(rank > 0)
            card.down.setEnabled(rank < last)
            card.show()
        for card in self.cards[last + 1 :]:
            card.hide()
        self._show_total(tender)
        costs = {CriterionKind.PRICE, CriterionKind.LIFE_CYCLE_COST}
        self.add_price.setVisible(not any(item.kind in costs for item in tender.criteria))
        self.offers.show_tender(tender)

    @override
    def field_at(self, part: str) -> QWidget | None:
        rank = rank_in(part, "criteres")
        if rank is None:
            return None
        card = self.cards[rank]
        folded = {"indicateurs": card.indicators, "methode": card.method, "preuve": card.proof}
        return folded.get(part.rpartition(".")[2], card.designation)

    def add(self, criterion: Criterion) -> None:
        """Add a criterion and put the keyboard in its weight."""
        self.editor.change(criteria=(*self.editor.tender.criteria, criterion))
        card = self.cards[len(self.editor.tender.criteria) - 1]
        (card.weight if criterion.designation else card.designation).setFocus()

    def _add_price(self) -> None:
        self.add(Criterion(designation=self.tr("Prix"), kind=CriterionKind.PRICE))

    def _add_other(self) -> None:
        self.add(Criterion(designation="", kind=CriterionKind.TECHNICAL))

    def _make(self, position: int) -> CriterionCard:
        card = CriterionCard(self.editor.catalogue)
        card.edited.connect(lambda criterion: self._keep(position, criterion))
        card.reshaped.connect(lambda criterion: self._reshape(position, criterion))
        card.cost_asked.connect(lambda: self.tools.open_calculator(position))
        card.moved.connect(lambda step: self._move(position, step))
        card.removal_asked.connect(lambda: self._remove(position))
        self._cards.addWidget(card)
        return card

    def _keep(self, position: int, criterion: Criterion) -> None:
        self.editor.typed(criteria=self._with(position, criterion))

    def _reshape(self, position: int, criterion: Criterion) -> None:
        self.editor.change(criteria=self._with(position, criterion))

    def _with(self, position: int, criterion: Criterion) -> tuple[Criterion, ...]:
        criteria = self.editor.tender.criteria
        return (*criteria[:position], criterion, *criteria[position + 1 :])

    def _share(self, weights: tuple[Decimal | None, ...]) -> None:
        pairs = zip(self.editor.tender.criteria, weights, strict=True)
        self.editor.change(criteria=tuple(replace(one, weight=weight) for one, weight in pairs))

    def _move(self, position: int, step: int) -> None:
        criteria = list(self.editor.tender.criteria)
        criteria.insert(position + step, criteria.pop(position))
        self.editor.change(criteria=tuple(criteria))
        card = self.cards[position + step]
        (card.up if step < 0 else card.down).setFocus()

    def _remove(self, position: int) -> None:
        criteria = list(self.editor.tender.criteria)
        del criteria[position]
        self.editor.change(criteria=tuple(criteria))
        self.add_other.setFocus()

    def _show_total(self, tender: Tender) -> None:
        totals = weight_totals(tender)
        lines = [self._said(lot, total) for lot, total in totals.items()]
        missing = unweighted(tender)
        if missing:
            lines.append(self.tr("%n critère(s) sans poids.", "", missing))
        is_full = all(total == FULL for total in totals.values())
        self.sum.say("\n".join(lines), is_full=is_full)
        is_common = None in totals
        weights = tuple(criterion.weight for criterion in tender.criteria) if is_common else ()
        self.sum.offer(weights, FULL)
        self.sum.setVisible(bool(tender.criteria))

    def _said(self, lot: int | None, total: Decimal) -> str:
        where = self.tr("Lot {lot} : ").format(lot=lot) if lot else ""
        if total == FULL:
            text = self.tr("Total des poids : {total} %. Le compte y est.")
        elif total < FULL:
            text = self.tr("Total des poids : {total} %. Il manque {rest} points.")
        else:
            text = self.tr("Total des poids : {total} %. Il y a {rest} points de trop.")
        return where + text.format(total=written(total), rest=written(abs(FULL - total)))

    def _build(self) -> None:
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_price)
        buttons.addWidget(self.add_other)
        buttons.addStretch()
        self.form.addLayout(self._cards)
        self.form.addWidget(self.sum)
        self.form.addLayout(buttons)
        self.form.addWidget(self.tools)
        self.form.heading(self.tr("Critères proposés"))
        self.form.addWidget(self.offers)

    @override
    def first_field(self) -> QWidget:
        return self.cards[0].designation if self.editor.tender.criteria else self.add_price
