"""Step after the consultation: the bids received, compared on the criteria announced."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.bid import Bid
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.scoring.lot_analysis import LotAnalysis, analyse_lots
from desktop_app.ui.notice import Notice
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.bid_card import BidCard
from desktop_app.ui.wizard.bid_editor import BidEditor
from desktop_app.ui.wizard.bid_grid import GridButtons
from desktop_app.ui.wizard.bid_letters import LowPrices, Motives
from desktop_app.ui.wizard.bid_ranking import BidRanking
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import Heading, question
from desktop_app.ui.wizard.sheet_step import SheetStep

translate = QCoreApplication.translate


class BidsStep(SheetStep):
    """Asks for the bids, compares them, and gives the grid and the motives."""

    has_own_gesture = True

    def __init__(self, editor: TenderEditor) -> None:
        bids = BidEditor(editor)
        super().__init__(editor, bids)
        self.bids = bids
        self.cards: list[BidCard] = []
        self.lot = ChoiceField({})
        self.refusal = Sentence()
        self.add = PrimaryButton(self.tr("A&jouter une offre"), "plus")
        self.ranking = BidRanking()
        self.low = LowPrices()
        self.motives = Motives()
        self.grid = GridButtons(self.bids)
        self._number: int | None = None
        self._lots: tuple[LotAnalysis, ...] = ()
        self._build()
        self._connect()

    @staticmethod
    @override
    def title() -> str:
        return translate("BidsStep", "Offres reçues")

    @staticmethod
    @override
    def purpose() -> str:
        return translate("BidsStep", "Après la remise")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Après la remise des offres, notez chacune sur les critères annoncés : les points, le"
            " classement et les motifs se calculent. Rien de ceci ne part avec le dossier."
        )

    @override
    def show_tender(self, tender: Tender) -> None:
        self.bids.load()
        self._refresh()

    @override
    def first_field(self) -> QWidget:
        shown = [card for card in self.cards if not card.isHidden()]
        return shown[0].bidder if shown else self.add

    def add_bid(self) -> None:
        """Add an empty bid for the lot on screen and put the keyboard in it."""
        self.bids.add(Bid(bidder="", lot=self._number or 0))
        shown = [card for card in self.cards if not card.isHidden()]
        shown[-1].bidder.setFocus()

    def _refresh(self) -> None:
        tender = self.editor.tender
        try:
            self._lots = analyse_lots(tender, self.editor.catalogue, self.bids.sheet)
        except (UserError, KeyError):
            self._lots = ()
        self._offer_lots()
        lot = next((item for item in self._lots if item.number == self._number), None)
        can_judge = lot is not None and bool(lot.analysis.parts) and self.bids.is_ready
        self.refusal.setText("" if can_judge else self._why_not(tender))
        self.refusal.setVisible(not can_judge)
        self.add.setEnabled(can_judge)
        self.grid.setEnabled(can_judge)
        self._show_lot(lot)

    def _why_not(self, tender: Tender) -> str:
        if not tender.criteria:
            return self.tr("Ajoutez d’abord des critères : les offres se notent sur eux.")
        return self.tr("Complétez d’abord le dossier : il n’est pas encore enregistré.")

    def _offer_lots(self) -> None:
        names = {
            lot.number: self.tr("Lot {number} : {title}").format(
                number=lot.number, title=lot.title
            )
            for lot in self._lots
        }
        self.lot.offer(names)
        if self._number not in names:
            self._number = next(iter(names), None)
        self.lot.show_value(self._number)
        self._lot_question.setVisible(len(names) > 1)

    def _show_lot(self, lot: LotAnalysis | None) -> None:
        bids = lot.bids if lot else ()
        parts = lot.analysis.parts if lot else ()
        while len(self.cards) < len(bids):
            self.cards.append(self._make(len(self.cards)))
        for card, bid in zip(self.cards, bids, strict=False):
            if tuple(item.part for item in card.rows) != parts:
                card.show_parts(parts)
            card.show_bid(bid)
            card.show()
        for card in self.cards[len(bids) :]:
            card.hide()
        self._results.setVisible(bool(bids))
        if lot is not None and bids:
            self.ranking.show_analysis(lot.analysis)
            self.low.show_lot(lot)
            self.motives.show_lot(lot)

    def _make(self, position: int) -> BidCard:
        card = BidCard(())
        card.edited.connect(lambda bid: self.bids.edit(self._rank(position), bid))
        card.removal_asked.connect(lambda: self._remove(position))
        self._cards.addWidget(card)
        return card

    def _rank(self, position: int) -> int:
        lot = next(item for item in self._lots if item.number == self._number)
        ranks = [
            rank
            for rank, bid in enumerate(self.bids.sheet.bids)
            if any(bid is other for other in lot.bids)
        ]
        return ranks[position]

    def _remove(self, position: int) -> None:
        rank = self._rank(position)
        name = self.bids.sheet.bids[rank].bidder
        self.bids.remove(rank)
        text = self.tr("Offre « {name} » retirée ; Ctrl + Z la remet.")
        self.editor.session.say(Notice(text.format(name=name)))
        self.add.setFocus()

    def _choose_lot(self, number: int) -> None:
        self._number = number
        self._refresh()

    def _connect(self) -> None:
        self.bids.changed.connect(self._refresh)
        self.lot.answered.connect(self._choose_lot)
        self.add.clicked.connect(self.add_bid)

    def _build(self) -> None:
        self._lot_question = QWidget()
        self._lot_question.setLayout(question(self.tr("Lot"), self.lot))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        adding = QHBoxLayout()
        adding.addWidget(self.add)
        adding.addStretch()
        self._results = QWidget()
        results = QVBoxLayout(self._results)
        results.setContentsMargins(0, 0, 0, 0)
        results.addWidget(Heading(self.tr("Classement et motifs")))
        results.addWidget(Hint(self.tr("Les offres encore à juger ne sont pas classées.")))
        results.addWidget(self.ranking)
        results.addWidget(self.low)
        results.addWidget(self.motives)
        self.form.addWidget(self._lot_question)
        self.form.addWidget(self.refusal)
        self.form.addLayout(self._cards)
        self.form.addLayout(adding)
        self.form.addWidget(self._results)
        self.form.heading(self.tr("Grille d’analyse"))
        self.form.addWidget(
            Hint(self.tr("Le même calcul en classeur, à garder ou à remplir hors de Clausier."))
        )
        self.form.addWidget(self.grid)
