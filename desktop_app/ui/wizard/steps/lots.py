"""Third step: lots, and who the contract is kept for."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.law.rule import Place
from desktop_app.ui.figures import money_text
from desktop_app.ui.notice import Notice
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.choices import CheckField
from desktop_app.ui.wizard.device_card import DeviceCard
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import TextArea
from desktop_app.ui.wizard.form import Form
from desktop_app.ui.wizard.lot_card import LotCard
from desktop_app.ui.wizard.lot_numbers import lost_with, without_lot
from desktop_app.ui.wizard.names import reservation_names
from desktop_app.ui.wizard.parts import rank_in
from desktop_app.ui.wizard.price_list import PricePart
from desktop_app.ui.wizard.step import Facts, Step

translate = QCoreApplication.translate


class LotsStep(Step):
    """Asks for the lots, the motive of a single one, and the reservation."""

    places = (Place.LOTS,)
    facts: ClassVar[Facts] = {
        "single_lot_reason": ("motif-lot-unique",),
        "reserved": ("reserve-handicap", "reserve-prison-cumul", "reserve-ess"),
        "lots": ("nombre-lots", "a-petits-lots", "part-petits-lots"),
    }

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.cards: list[LotCard] = []
        self.total = Hint()
        self.add = Button(self.tr("A&jouter un lot"))
        self.motive = TextArea(2)
        self.single = QWidget()
        self.price = PricePart(editor)
        self.device = DeviceCard(editor)
        self.kept_for = CheckField(self.tr("Réserver tout le marché"), self._reservations())
        self.both = Sentence(
            self.tr(
                "Un lot porte une autre réservation : pour ce lot, la sienne l’emporte ; celle du"
                " marché vaut pour les autres lots. Les documents le disent."
            )
        )
        self._build()
        self.add.clicked.connect(self.add_lot)
        self.bind(self.motive, "single_lot_reason")
        self.bind(self.kept_for, "reserved")
        self.stand_for(self.add, "lots")
        self.whole = self.add

    @staticmethod
    @override
    def title() -> str:
        return translate("LotsStep", "Lots et réservation")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Découper un marché en lots l’ouvre aux petites entreprises. Un marché ou un lot peut"
            " aussi être réservé : seules certaines structures peuvent alors répondre."
        )

    @override
    def show_tender(self, tender: Tender) -> None:
        super().show_tender(tender)
        while len(self.cards) < len(tender.lots):
            self.cards.append(self._make(len(self.cards)))
        for card, lot in zip(self.cards, tender.lots, strict=False):
            card.show_lot(lot)
            card.show()
        for card in self.cards[len(tender.lots) :]:
            card.hide()
        self.single.setVisible(len(tender.lots) <= 1)
        self.total.setText(self._total(tender))
        own = [lot for lot in tender.lots if lot.reserved and lot.reserved != tender.reserved]
        self.both.setVisible(bool(tender.reserved and own))
        self.price.show_tender(tender)
        self.device.show_tender(tender)

    @override
    def field_at(self, part: str) -> QWidget | None:
        rank = rank_in(part, "lots")
        return self.price.field_at(part) if rank is None else self.cards[rank].designation

    def add_lot(self) -> None:
        """Add an empty lot and put the keyboard in it."""
        lots = self.editor.tender.lots
        number = max((lot.number for lot in lots), default=0) + 1
        self.editor.change(lots=(*lots, Lot(number=number, designation="")))
        self.cards[len(lots)].designation.setFocus()

    def _remove(self, position: int) -> None:
        tender = self.editor.tender
        number = tender.lots[position].number
        lost = lost_with(tender, number)
        changed = without_lot(tender, number)
        self.editor.change(
            lots=changed.lots,
            criteria=changed.criteria,
            clauses=changed.clauses,
            texts=changed.texts,
            insertion=changed.insertion,
            price=changed.price,
        )
        if lost:
            text = self.tr(
                "Le lot {number} est retiré, avec %n demande(s) qui ne valai(en)t que pour lui.",
                "",
                lost,
            )
            self.editor.session.say(Notice(text.format(number=number)))
        self.add.setFocus()

    def _keep(self, position: int, lot: Lot, *, at_once: bool) -> None:
        lots = list(self.editor.tender.lots)
        lots[position] = lot
        act = self.editor.change if at_once else self.editor.typed
        act(lots=tuple(lots))

    def _make(self, position: int) -> LotCard:
        card = LotCard()
        card.typed.connect(lambda lot: self._keep(position, lot, at_once=False))
        card.reserved.connect(lambda lot: self._keep(position, lot, at_once=True))
        card.removal_asked.connect(lambda: self._remove(position))
        self._cards.addWidget(card)
        return card

    def _total(self, tender: Tender) -> str:
        if not tender.lots:
            return self.tr("Aucun lot : le marché est d’un seul tenant.")
        amounts = [lot.amount for lot in tender.lots if lot.amount is not None]
        total = sum(amounts, Money())
        if len(amounts) < len(tender.lots):
            return self.tr("%n lot(s) sans montant.", "", len(tender.lots) - len(amounts))
        text = (
            self.tr("Total des lots : {total} HT, comme le montant estimé.")
            if total == tender.amount
            else self.tr("Total des lots : {total} HT ; besoin estimé : {amount} HT.")
        )
        return text.format(total=money_text(total), amount=money_text(tender.amount))

    def _build(self) -> None:
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self.form.heading(self.tr("Lots"))
        self.form.addWidget(self.total)
        self.form.addLayout(self._cards)
        self.form.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        single = Form(self.single)
        single.ask(
            self.tr("&Pourquoi un seul lot ?"),
            self.motive,
            self.tr("Par exemple : prestations indissociables, site unique, une seule équipe."),
        )
        self.form.addWidget(self.single)
        self.form.heading(self.tr("Bordereau des prix"))
        self.form.addWidget(self.price)
        self.form.heading(self.tr("Quel dispositif social ?"))
        self.form.addWidget(self.device)
        self.form.heading(self.tr("Réserver tout le marché"))
        self.form.addWidget(
            Hint(
                self.tr(
                    "Handicap et insertion peuvent aller ensemble. Prison ne se cumule ni avec"
                    " l’une ni avec l’autre (L2113-14). La réservation est annoncée dans l’avis"
                    " ou dans les documents (R2113-7)."
                )
            )
        )
        self.form.addWidget(self.kept_for)
        self.form.addWidget(self.both)

    def _reservations(self) -> dict[Reservation, tuple[str, str]]:
        names = reservation_names()
        explanations = {
            Reservation.DISABILITY: self.tr(
                "Entreprises adaptées et ESAT, dont la moitié au moins des travailleurs sont"
                " handicapés (L2113-12)."
            ),
            Reservation.INCLUSION: self.tr(
                "Structures d’insertion par l’activité économique, dont la moitié au moins des"
                " travailleurs sont défavorisés (L2113-13)."
            ),
            Reservation.PRISON: self.tr(
                "Opérateurs qui produisent en établissement pénitentiaire (L2113-13-1)."
            ),
            Reservation.SOCIAL_ECONOMY: self.tr(
                "Entreprises de l’économie sociale et solidaire, pour les seuls services sociaux"
                " que la loi cite, trois ans au plus (L2113-15 et L2113-16)."
            ),
        }
        return {value: (names[value], text) for value, text in explanations.items()}
