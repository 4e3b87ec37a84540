"""The award of a contract: its dates, the bids received, who holds each lot and for how much."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.book.query import SearchResult
from desktop_app.core.follow_up import Award, FollowUp, LotAward, Structure
from desktop_app.core.tender import Tender
from desktop_app.monitoring.holder import holder_named, structure_of
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.wizard.fields import AmountField, ChoiceField, NumberField, TextField
from desktop_app.ui.wizard.flow_row import FlowRow
from desktop_app.ui.wizard.form import Form, Strong, name_field
from desktop_app.ui.wizard.optional_date import OptionalDateField
from desktop_app.ui.wizard.sheet_editor import FollowUpEditor

translate = QCoreApplication.translate
LONG_CHOICE = 30
NAMESAKES = 20


class LotAwardCard(Card):
    """Asks who holds one lot."""

    typed = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.award = LotAward()
        self.title = Strong()
        self.supplier = TextField()
        self.amount = AmountField()
        self.structure = ChoiceField(structure_names())
        self.structure.setMinimumContentsLength(LONG_CHOICE)
        form = Form()
        form.ask(self.tr("Titulaire"), self.supplier)
        line = FlowRow()
        line.ask(self.tr("Montant attribué"), self.amount, self.tr("€ HT"))
        form.addWidget(line)
        # On a line of its own: the longest name is that of the ESAT.
        form.ask(self.tr("Nature du titulaire"), self.structure)
        self.box.addWidget(self.title)
        self.box.addLayout(form)
        self.supplier.answered.connect(lambda text: self._type(supplier=text, supplier_id=0))
        self.amount.answered.connect(lambda amount: self._type(amount=amount))
        self.structure.answered.connect(
            lambda kind: self.chosen.emit(replace(self.award, structure=kind))
        )

    def show_award(self, award: LotAward, title: str) -> None:
        """Show who holds a lot."""
        self.award = award
        self.title.setText(title)
        self.supplier.show_value(award.supplier)
        self.amount.show_value(award.amount)
        self.structure.show_value(award.structure)
        for field, name in (
            (self.supplier, self.tr("Titulaire, {title}")),
            (self.amount, self.tr("Montant attribué en euros hors taxes, {title}")),
            (self.structure, self.tr("Nature du titulaire, {title}")),
        ):
            name_field(field, name.format(title=title))

    def _type(self, **fields: Any) -> None:
        self.typed.emit(replace(self.award, **fields))


class AwardForm(QWidget):
    """Asks for the award of a contract, lot by lot."""

    def __init__(self, follow_up: FollowUpEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow_up = follow_up
        self.notified = OptionalDateField(self.tr("Notifié"))
        self.start = OptionalDateField(self.tr("Commencé"))
        self.end = OptionalDateField(self.tr("Fin connue"))
        self.bid_count = NumberField()
        self.cards: list[LotAwardCard] = []
        self._build()
        for name, field in (
            ("notified_on", self.notified),
            ("start", self.start),
            ("end", self.end),
        ):
            field.answered.connect(lambda day, name=name: self._keep(**{name: day}))
        self.bid_count.answered.connect(lambda count: self._keep(bid_count=count))

    def show_sheet(self, tender: Tender, sheet: FollowUp) -> None:
        """Show the award of a tender."""
        award = sheet.award
        wished = tender.wanted_start or tender.date
        for field, day in (
            (self.notified, award.notified_on),
            (self.start, award.start),
            (self.end, award.end),
        ):
            field.suggest(award.start or wished)
            field.show_value(day)
        self.bid_count.show_value(award.bid_count)
        lots = lot_awards(tender, award)
        while len(self.cards) < len(lots):
            self.cards.append(self._make(len(self.cards)))
        for card, lot in zip(self.cards, lots, strict=False):
            card.show_award(lot, _title(tender, lot))
            card.show()
        for card in self.cards[len(lots) :]:
            card.hide()

    def _make(self, rank: int) -> LotAwardCard:
        card = LotAwardCard()
        card.typed.connect(lambda lot: self._keep(lots=self._with(rank, lot)))
        card.supplier.editingFinished.connect(lambda: self._recognise(rank))
        card.chosen.connect(lambda lot: self._keep(at_once=True, lots=self._with(rank, lot)))
        self._cards.addWidget(card)
        return card

    def _recognise(self, rank: int) -> None:
        award = self.cards[rank].award
        name = award.supplier.strip()
        if not name or award.supplier_id:
            return
        session = self._follow_up.editor.session
        nobody = SearchResult(0, ())
        found = session.read(lambda: session.book.suppliers.search(name, NAMESAKES), nobody)
        supplier = holder_named(name, found.suppliers)
        if supplier is not None and found.total <= NAMESAKES:
            known = replace(
                award,
                supplier_id=supplier.identifier,
                structure=award.structure or structure_of(supplier),
            )
            self._keep(at_once=True, lots=self._with(rank, known))

    def _with(self, rank: int, lot: LotAward) -> tuple[LotAward, ...]:
        lots = list(lot_awards(self._follow_up.editor.tender, self._follow_up.sheet.award))
        lots[rank] = lot
        return tuple(lots)

    def _keep(self, *, at_once: bool = False, **fields: Any) -> None:
        act = self._follow_up.change if at_once else self._follow_up.typed
        act(award=replace(self._follow_up.sheet.award, **fields))

    def _build(self) -> None:
        form = Form(self)
        dates = FlowRow()
        dates.ask(self.tr("Notification"), self.notified)
        dates.ask(self.tr("Début"), self.start)
        dates.ask(self.tr("Fin"), self.end)
        dates.ask(self.tr("Offres reçues"), self.bid_count)
        form.addWidget(dates)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        form.addLayout(self._cards)


def lot_awards(tender: Tender, award: Award) -> tuple[LotAward, ...]:
    """Return one award for each lot of a tender, blank while nothing is known."""
    numbers = [lot.number for lot in tender.lots] or [0]
    known = {lot.lot: lot for lot in award.lots}
    return tuple(known.get(number, LotAward(lot=number)) for number in numbers)


def structure_names() -> dict[Structure | None, str]:
    """Return what each kind of holder is called."""
    return {
        None: translate("names", "À renseigner"),
        Structure.OTHER: translate("names", "Entreprise ordinaire"),
        Structure.INCLUSION: translate("names", "Structure d’insertion (SIAE)"),
        Structure.ADAPTED: translate("names", "Entreprise adaptée (EA)"),
        Structure.SUPPORTED: translate(
            "names", "Établissement et service d’accompagnement par le travail (ESAT)"
        ),
        Structure.SOCIAL_ECONOMY: translate("names", "Autre entreprise de l’économie sociale"),
    }


def _title(tender: Tender, award: LotAward) -> str:
    names = {lot.number: lot.designation for lot in tender.lots}
    if award.lot not in names:
        return translate("AwardForm", "Titulaire du marché")
    text = translate("AwardForm", "Lot {number} – {name}")
    return text.format(number=award.lot, name=names[award.lot])
