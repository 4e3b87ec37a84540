"""What the analysis gives to write: questions on a low price, motives for each bidder."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.bid import Bid
from desktop_app.documents.typography import french
from desktop_app.law.finding import State
from desktop_app.scoring.lot_analysis import LotAnalysis
from desktop_app.scoring.low_bids import ENDINGS, METHOD, QUESTIONS
from desktop_app.scoring.motives import WARNING, motives, set_aside_motives, waiting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.fields import ChoiceField, TextArea
from desktop_app.ui.wizard.form import Fold, Form, Strong, row
from desktop_app.ui.wizard.marks import StateMark

LINES = 12


class LowPrices(Card):
    """Warns of prices that look abnormally low, and gives the questions to ask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = StateMark()
        self.mark.show_state(State.WARNING)
        self.found = Strong()
        self.method = Hint(METHOD)
        self.copy = Button(self.tr("Copier les questions"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.questions()))
        self._build()

    def show_lot(self, lot: LotAnalysis) -> None:
        """Show the warnings of a lot, nothing when there is none."""
        self.found.setText("\n".join(item.message for item in lot.low))
        self.setVisible(bool(lot.low))

    def questions(self) -> str:
        """Return the questions as a text to send."""
        return "\n".join(f"{rank}. {text}" for rank, text in enumerate(QUESTIONS, 1))

    def _build(self) -> None:
        content = QWidget()
        form = Form(content)
        form.addWidget(Sentence(self.questions()))
        form.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(Hint("\n".join(f"– {text}" for text in ENDINGS)))
        self.fold = Fold(self.tr("Questions à poser au candidat"), content)
        line = row(self.found)
        line.insertWidget(0, self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(line)
        self.box.addWidget(self.method)
        self.box.addWidget(self.fold)


class Motives(Card):
    """Gives the motives to copy into the letter of each bidder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bidder = ChoiceField({})
        self.text = TextArea(LINES)
        self.text.setReadOnly(True)
        self.copy = Button(self.tr("Copier ces motifs"))
        self._lot: LotAnalysis | None = None
        self._chosen = 0
        self._build()
        self.bidder.answered.connect(self._choose)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.value()))

    def show_lot(self, lot: LotAnalysis) -> None:
        """Show the motives of a lot, once its analysis is complete."""
        self._lot = lot
        self.bidder.offer({rank: bid.bidder for rank, bid in enumerate(lot.bids)})
        for rank, bid in enumerate(lot.bids):
            self.bidder.setItemText(rank, bid.bidder)
        self._choose(min(self._chosen, max(len(lot.bids) - 1, 0)))

    def _choose(self, rank: int) -> None:
        self._chosen = rank
        lot = self._lot
        if lot is None or rank >= len(lot.bids):
            self.setVisible(False)
            return
        self.setVisible(True)
        self.bidder.show_value(rank)
        text = french(_motives(lot, lot.bids[rank]))
        self.text.show_value(text or waiting(lot.analysis))
        self.copy.setEnabled(bool(text))

    def _build(self) -> None:
        form = Form()
        form.ask(self.tr("Lettre à"), self.bidder)
        form.ask(self.tr("Motifs"), self.text)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch()
        self.box.addLayout(form)
        self.box.addWidget(Hint(WARNING))
        self.box.addLayout(foot)


def _motives(lot: LotAnalysis, bid: Bid) -> str:
    if bid.irregular.strip():
        return set_aside_motives(bid)
    standings = (item for item in lot.analysis.standings if item.bid is bid)
    return "".join(motives(lot.analysis, item) for item in standings)
