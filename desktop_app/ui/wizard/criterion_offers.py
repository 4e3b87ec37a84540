"""The criteria of the library, ready to be added."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.choice import Choice, Standing
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.wording import fill, level_lines
from desktop_app.core.clause_choice import ClauseChoice, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.tender import Tender
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.clause_card import tags
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Fold, Strong, row
from desktop_app.ui.wizard.hidden_clauses import HiddenClauses


def criterion_of(clause: Clause) -> Criterion:
    """Return the criterion that a clause of the library describes, without its weight."""
    return Criterion(
        designation=clause.title,
        kind=CriterionKind(clause.dimension),
        indicators=clause.indicators,
        method=level_lines(clause),
        proof=clause.proof.document,
        clause=clause.identifier,
    )


class CriterionOffer(Card):
    """One criterion of the library: why it is offered, what it says, and the button."""

    def __init__(self, offer: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        clause = offer.clause
        self.add = Button(self.tr("Ajouter"))
        self.add.setAccessibleName(
            self.tr("Ajouter le critère {title}").format(title=clause.title)
        )
        self.add.setAccessibleDescription(offer.reason)
        text = Sentence(fill(clause, ClauseChoice(clause=clause.identifier)))
        self.box.addLayout(row(Strong(clause.title), self.add))
        self.box.addWidget(Hint(tags(clause)))
        self.box.addWidget(Sentence(self.tr("Pourquoi : {reason}").format(reason=offer.reason)))
        reading = Fold(self.tr("Lire le critère"), text)
        named = self.tr("Lire le critère {title}").format(title=clause.title)
        reading.button.setAccessibleName(named)
        self.box.addWidget(reading)


class CriterionOffers(QWidget):
    """The criteria that suit the tender and are not in it yet; the others with the reason."""

    chosen = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.cards: dict[str, CriterionOffer] = {}
        self.nothing = Hint()
        self.hidden = HiddenClauses()
        self.fold = Fold("", self.hidden)
        self._offers: tuple[Choice, ...] = ()
        others = QWidget()
        self.others = Fold("", others)
        self.others.button.toggled.connect(self._match_cards)
        self._cards, self._more = QVBoxLayout(), QVBoxLayout(others)
        layout = QVBoxLayout(self)
        for column in (layout, self._more):
            column.setContentsMargins(0, 0, 0, 0)
        for column in (self._cards, self._more):
            column.setSpacing(10)
        layout.addWidget(self.nothing)
        layout.addLayout(self._cards)
        layout.addWidget(self.others)
        layout.addWidget(self.fold)

    def show_tender(self, tender: Tender) -> None:
        """Show the criteria that suit the tender."""
        taken = {criterion.clause for criterion in tender.criteria}
        offers = [
            offer
            for offer in self.editor.catalogue.choices(tender)
            if offer.clause.role is Role.CRITERION and offer.clause.identifier not in taken
        ]
        self._offers = tuple(offer for offer in offers if offer.offered)
        self._match_cards()
        self.nothing.setText(self._why_empty())
        self.nothing.setVisible(not self._offers)
        hidden = tuple(offer for offer in offers if not offer.offered)
        self.hidden.show_choices(hidden)
        self.fold.setVisible(bool(hidden))
        self.fold.name(self.tr("%n critère(s) masqué(s), et pourquoi", "", len(hidden)))

    def _match_cards(self) -> None:
        """Make the cards in sight, and only those: the others wait until they are unfolded."""
        advised = [one for one in self._offers if one.standing is Standing.ADVISED]
        front = advised or list(self._offers)
        rest = [one for one in self._offers if one not in front]
        self.others.setVisible(bool(rest))
        self.others.name(self.tr("%n autre(s) critère(s) possible(s)", "", len(rest)))
        if not self.others.button.isChecked():
            rest = []
        wanted = {offer.clause.identifier for offer in (*front, *rest)}
        for identifier in [known for known in self.cards if known not in wanted]:
            card = self.cards.pop(identifier)
            card.hide()
            card.deleteLater()
        self._place(front, self._cards)
        self._place(rest, self._more)

    def _place(self, offers: list[Choice], column: QVBoxLayout) -> None:
        for position, offer in enumerate(offers):
            identifier = offer.clause.identifier
            if identifier not in self.cards:
                self.cards[identifier] = self._make(offer)
            if column.indexOf(self.cards[identifier]) != position:
                column.insertWidget(position, self.cards[identifier])

    def _why_empty(self) -> str:
        if self.editor.family is None:
            return self.tr("Choisissez la famille d’achat à l’étape Besoin : elle décide.")
        return self.tr("Tous les critères qui conviennent sont déjà dans le marché.")

    def _make(self, offer: Choice) -> CriterionOffer:
        card = CriterionOffer(offer)
        card.add.clicked.connect(lambda: self.chosen.emit(criterion_of(offer.clause)))
        return card
