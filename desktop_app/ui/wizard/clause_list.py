"""The clauses of the library for one part of the dossier: offered, chosen, hidden."""

import re
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.choice import Choice, Standing
from desktop_app.clauses.wording import defaults, fill
from desktop_app.core.clause_choice import ClauseChoice, Role
from desktop_app.core.tender import Tender
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.clause_card import ClauseCard
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Fold
from desktop_app.ui.wizard.hidden_clauses import HiddenClauses
from desktop_app.ui.wizard.parts import rank_in

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A clause on screen: its offer, and where its choice stands in the tender if any."""

    offer: Choice
    rank: int | None

    def chosen(self, tender: Tender) -> ClauseChoice | None:
        """Return the choice of the tender, or none."""
        return None if self.rank is None else tender.clauses[self.rank]


class ClauseList(QWidget):
    """Offers the clauses of some roles and keeps what the clerk picks."""

    def __init__(
        self, editor: TenderEditor, roles: tuple[Role, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.roles = roles
        self.cards: dict[Key, ClauseCard] = {}
        self.rows: dict[Key, Row] = {}
        self._order: list[str] = []
        self._front: set[str] = set()
        self.nothing = Hint()
        self.hidden = HiddenClauses()
        self.fold = Fold("", self.hidden)
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
        """Show what suits the tender and what it has chosen."""
        offers = self.editor.catalogue.choices(tender)
        self.rows = self._arrange(tender, offers)
        self._match_cards()
        shown = {identifier for identifier, _ in self.rows}
        self._show_hidden(tuple(o for o in offers if self._concerns(o, shown)))
        self.nothing.setText(self._why_empty())
        self.nothing.setVisible(not self.rows)

    def field_at(self, part: str) -> QWidget | None:
        """Return the blank of a chosen clause, or the clause, that a part of the dossier names."""
        rank = rank_in(part, "clauses")
        name = part.rpartition(".")[2]
        for key, card in self.cards.items():
            if rank is not None and self.rows[key].rank == rank and card.details is not None:
                return card.details.blanks.fields.get(name) if name != part else card.box_chosen
        return None

    def offer_about(self, theme: str, words: re.Pattern[str]) -> QWidget | None:
        """Return the box of a clause not chosen yet on a theme, or with words; none without."""
        free = {key: row.offer.clause for key, row in self.rows.items() if row.rank is None}
        themed = [key for key, clause in free.items() if clause.theme == theme]
        worded = [
            key
            for key, clause in free.items()
            if words.search(fill(clause, ClauseChoice(clause=clause.identifier)))
        ]
        key = next(iter(themed + worded), None)
        if key is None:
            return None
        if key not in self.cards:
            self.others.open()
        return self.cards[key].box_chosen

    def settle(self) -> None:
        """Put the chosen clauses first, at the next showing; ticking one moves nothing."""
        self._order = []
        self._front = set()

    def pick(self, key: Key, picked: bool) -> None:  # noqa: FBT001 - a slot of clicked
        """Take a clause into the tender, or leave it."""
        row = self.rows[key]
        clauses = list(self.editor.tender.clauses)
        if picked and row.rank is None:
            clause = row.offer.clause
            clauses.append(ClauseChoice(clause=clause.identifier, fields=defaults(clause)))
        elif not picked and row.rank is not None:
            del clauses[row.rank]
        self.editor.change(clauses=tuple(clauses))

    def edit(self, key: Key, choice: ClauseChoice) -> None:
        """Keep what the clerk changes in a chosen clause."""
        rank = self.rows[key].rank
        if rank is not None:
            clauses = list(self.editor.tender.clauses)
            clauses[rank] = choice
            self.editor.typed(clauses=tuple(clauses))

    def _arrange(self, tender: Tender, offers: tuple[Choice, ...]) -> dict[Key, Row]:
        rows: dict[Key, Row] = {}
        for offer in offers:
            identifier = offer.clause.identifier
            ranks = [
                rank
                for rank, choice in enumerate(tender.clauses)
                if choice.clause == identifier and (choice.role or offer.clause.role) in self.roles
            ]
            for occurrence, rank in enumerate(ranks):
                rows[identifier, occurrence] = Row(offer, rank)
            if not ranks and offer.offered and offer.clause.role in self.roles:
                rows[identifier, 0] = Row(offer, None)
        return self._in_order(rows)

    def _in_order(self, rows: dict[Key, Row]) -> dict[Key, Row]:
        chosen = {identifier for (identifier, _), row in rows.items() if row.rank is not None}
        if not self._order:
            self._order = sorted((key[0] for key in rows), key=lambda name: name not in chosen)
            self._front = {
                identifier
                for (identifier, _), row in rows.items()
                if row.offer.standing is Standing.ADVISED
            }
        if not self.others.button.isChecked():
            self._front |= chosen
        known = {identifier: rank for rank, identifier in enumerate(self._order)}
        keys = sorted(rows, key=lambda key: known.get(key[0], len(known)))
        return {key: rows[key] for key in keys}

    def _match_cards(self) -> None:
        """Make the cards in sight, and only those: the others wait until they are unfolded."""
        front = [key for key in self.rows if key[0] in self._front]
        rest = [key for key in self.rows if key[0] not in self._front]
        self.others.setVisible(bool(rest))
        self.others.name(self.tr("%n autre(s) clause(s) possible(s)", "", len(rest)))
        if not self.others.button.isChecked():
            rest = []
        for key in [key for key in self.cards if key not in {*front, *rest}]:
            card = self.cards.pop(key)
            card.hide()
            card.deleteLater()
        self._place(front, self._cards)
        self._place(rest, self._more)

    def _place(self, keys: list[Key], column: QVBoxLayout) -> None:
        tender = self.editor.tender
        for position, key in enumerate(keys):
            row = self.rows[key]
            if key not in self.cards:
                self.cards[key] = self._make(key, row)
            card = self.cards[key]
            if column.indexOf(card) != position:
                column.insertWidget(position, card)
            card.show_choice(row.offer, row.chosen(tender), tender)

    def _make(self, key: Key, row: Row) -> ClauseCard:
        card = ClauseCard(row.offer.clause)
        card.picked.connect(lambda picked: self.pick(key, picked))
        card.edited.connect(lambda choice: self.edit(key, choice))
        return card

    def _concerns(self, offer: Choice, shown: set[str]) -> bool:
        return offer.clause.role in self.roles and offer.clause.identifier not in shown

    def _show_hidden(self, hidden: tuple[Choice, ...]) -> None:
        self.hidden.show_choices(hidden)
        self.fold.setVisible(bool(hidden))
        self.fold.name(self.tr("%n clause(s) masquée(s), et pourquoi", "", len(hidden)))

    def _why_empty(self) -> str:
        if self.editor.family is None:
            return self.tr("Choisissez la famille d’achat à l’étape Besoin : elle décide.")
        return self.tr("La bibliothèque n’a pas de clause pour cet achat à cet endroit.")
