"""The simulator: what the weights and the formula really do, on fictional bids."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.criterion import Criterion
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.scoring.scale import Part, parts
from desktop_app.scoring.simulation import simulate
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import question
from desktop_app.ui.wizard.simulator_bids import BidList
from desktop_app.ui.wizard.simulator_ranking import Ranking
from desktop_app.ui.wizard.simulator_sensitivity import SensitivityPanel
from desktop_app.ui.wizard.simulator_weights import WeightSliders
from desktop_app.ui.wizard.tab_order import follow_the_eye
from desktop_app.ui.wizard.two_sides import TwoSides, pile

WIDTH, HEIGHT, MARGIN = 1120, 760, 60
ONLY_LOT = 1


class SimulatorDialog(CalmDialog):
    """Tries weights and bids beside the wizard; nothing here is kept but the weights taken."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Simuler la notation"))
        self.editor = editor
        self._tender = editor.tender
        self._stops: tuple[QWidget, ...] = ()
        self.lot = ChoiceField({})
        self.weights = WeightSliders()
        self.bids = BidList()
        self.ranking = Ranking()
        self.sensitivity = SensitivityPanel(editor.session)
        self.nothing = Sentence(self.tr("Ajoutez d’abord un critère à cette étape."))
        self.close_button = Button(self.tr("&Fermer"))
        self._build()
        self._connect()
        self.start()

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is marked for the lot, with the weights tried."""
        tried = replace(self._tender, criteria=self.weights.criteria)
        return parts(tried, self.editor.catalogue, self._number())

    def start(self) -> None:
        """Begin again from the tender, with the three typical bids."""
        self._show_lots(self._tender)
        self._begin()

    def follow(self, tender: Tender) -> None:
        """Follow the tender when its criteria, its lots or its amount change."""
        before, self._tender = self._tender, tender
        place = self._number(), self._amount(before)
        self._show_lots(tender)
        if place != (self._number(), self._amount(tender)):
            self._begin()
        elif tender.criteria != before.criteria or tender.clauses != before.clauses:
            self.weights.show_tender(tender, self._number())
            self.bids.fit(self.parts)
            self.refresh()
            self.chain()

    def refresh(self) -> None:
        """Mark and rank the bids again."""
        found = self.parts
        for widget in (self.body, self.nothing):
            widget.setVisible(bool(found) is (widget is self.body))
        if found:
            self.ranking.show_simulation(simulate(found, self.bids.bids), found)
            self.sensitivity.show_bids(found, self.bids.bids)

    def chain(self) -> None:
        """Let the Tab key follow the eye, also in what has just been made."""
        self._stops = follow_the_eye(self, self._stops)

    def _connect(self) -> None:
        self.lot.answered.connect(lambda _number: self._begin())
        self.weights.changed.connect(self.refresh)
        self.weights.taken.connect(self._take)
        self.bids.changed.connect(self.refresh)
        self.bids.filled.connect(self.chain)
        self.sensitivity.asked.connect(self.refresh)
        self.editor.tender_changed.connect(self.follow)
        self.close_button.clicked.connect(self.close)

    def _begin(self) -> None:
        self.weights.show_tender(self._tender, self._number())
        self.bids.start(self.parts, self._amount(self._tender))
        self.refresh()
        self.chain()

    def _take(self, criteria: tuple[Criterion, ...]) -> None:
        self.editor.change(criteria=criteria)

    def _show_lots(self, tender: Tender) -> None:
        number = self._number()
        label = self.tr("Lot {number} : {title}")
        options = {
            lot.number: label.format(number=lot.number, title=lot.designation)
            for lot in tender.lots
        }
        self.lot.values = []
        self.lot.offer(options)
        self.lot.show_value(number if number in options else next(iter(options), None))
        self.lot_question.setVisible(len(options) > 1)

    def _number(self) -> int:
        rank = self.lot.currentIndex()
        return int(self.lot.values[rank]) if rank >= 0 else ONLY_LOT

    def _amount(self, tender: Tender) -> Money:
        number = self._number()
        own = (lot.amount for lot in tender.lots if lot.number == number)
        return next(own, None) or tender.amount

    def _build(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - MARGIN), min(HEIGHT, room.height() - MARGIN))
        self.lot_question = QWidget()
        self.lot_question.setLayout(question(self.tr("Lot"), self.lot))
        self.body = TwoSides(
            pile(self.lot_question, self.weights, self.bids), pile(self.ranking, self.sensitivity)
        )
        self.body.turned.connect(self.chain)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(
            Sentence(
                self.tr(
                    "Ces offres sont inventées : elles montrent ce que font vos poids et votre"
                    " formule avant de publier. Rien n’en est gardé dans le dossier."
                )
            )
        )
        column.addWidget(self.nothing)
        column.addWidget(self.body, 1)
        column.addLayout(foot)
