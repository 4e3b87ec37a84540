"""One clause of the library: why it is offered, and what the clerk makes of it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.clauses.choice import Choice
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.town import Town, for_town
from desktop_app.clauses.wording import defaults, fill
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.lot import Lot
from desktop_app.core.tender import Tender
from desktop_app.ui.library.other_towns import other_towns
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.blanks import BlanksEditor
from desktop_app.ui.wizard.fields import ChoiceField, TextField
from desktop_app.ui.wizard.form import Fold, Strong, question, row
from desktop_app.ui.wizard.lots_field import LotsField
from desktop_app.ui.wizard.names import dimension_names
from desktop_app.ui.words import moment_word, price_word, rung_word

SEPARATOR = " · "


class TickTitle(Strong):
    """A wrapped title that ticks its box when it is clicked."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._box.click()


class ClauseDetails(QWidget):
    """What is chosen in a clause: its variant, its blanks, its checker, its lots."""

    edited = Signal(object)

    def __init__(self, clause: Clause, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clause = clause
        self.choice = ClauseChoice(clause=clause.identifier)
        self.text = Sentence()
        self.elsewhere = Hint()
        self.variant = ChoiceField(variant_names(clause))
        self.blanks = BlanksEditor(clause.fields)
        self.checker = TextField()
        self.lots = LotsField()
        self._build()
        for name, field in (
            ("variant", self.variant),
            ("fields", self.blanks),
            ("checked_by", self.checker),
            ("lots", self.lots),
        ):
            field.answered.connect(lambda value, name=name: self._edit(name, value))

    def show_choice(self, choice: ClauseChoice, town: Town, lots: tuple[Lot, ...]) -> None:
        """Show what is chosen, as the documents will say it."""
        self.choice = choice
        held = for_town(self.clause, choice, town)
        self.text.setText(fill(self.clause, held))
        self.elsewhere.setText("\n".join(other_towns(self.clause, choice, town)))
        self.elsewhere.setVisible(bool(self.elsewhere.text()))
        self.variant.show_value(choice.variant)
        plain = defaults(self.clause)
        self.blanks.show_values(plain | dict(choice.fields), plain | dict(held.fields))
        self.checker.show_value(choice.checked_by)
        self.lots.show_lots(lots, choice.lots)

    def _edit(self, name: str, value: Any) -> None:
        self.edited.emit(replace(self.choice, **{name: value}))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.text)
        layout.addWidget(self.elsewhere)
        if len(self.clause.variants) > 1:
            layout.addLayout(question(self.tr("Variante"), self.variant))
        else:
            # A field without a parent would outlive the card.
            self.variant.setParent(self)
            self.variant.hide()
        if self.clause.fields:
            layout.addWidget(self.blanks)
        self.checker.setPlaceholderText(
            self.tr("Par exemple : {who}").format(who=self.clause.control.by)
        )
        layout.addLayout(
            question(
                self.tr("Contrôlé par"),
                self.checker,
                self.tr("Qui vérifiera, dans la commune : {means}").format(
                    means=self.clause.control.means
                ),
            )
        )
        layout.addWidget(self.lots)
        layout.addWidget(Hint(self._proof()))

    def _proof(self) -> str:
        proof = self.clause.proof
        return self.tr("Preuve, {moment} : {document}\nAccepté aussi : {equivalent}").format(
            moment=moment_word(proof.moment),
            document=proof.document,
            equivalent=proof.equivalent,
        )


class ClauseCard(Card):
    """A clause offered, ticked when the tender takes it."""

    picked = Signal(bool)
    edited = Signal(object)

    def __init__(self, clause: Clause, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clause = clause
        self.box_chosen = QCheckBox()
        self.box_chosen.setAccessibleName(clause.title)
        self.box_chosen.clicked.connect(self.picked)
        self.why = Sentence()
        self.excerpt = Sentence()
        self.reading = Fold(self.tr("Lire la clause"), self.excerpt)
        named = self.tr("Lire la clause {title}").format(title=clause.title)
        self.reading.button.setAccessibleName(named)
        self.details: ClauseDetails | None = None
        title = TickTitle(clause.title, self.box_chosen)
        line = row(title)
        line.insertWidget(0, self.box_chosen, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(line)
        self.box.addWidget(Hint(tags(clause)))
        self.box.addWidget(self.why)
        self.box.addWidget(self.reading)

    def show_choice(self, offer: Choice, chosen: ClauseChoice | None, tender: Tender) -> None:
        """Show why the clause is offered, and what is chosen in it."""
        town = Town(tender.buyer.population, tender.date)
        self.box_chosen.setChecked(chosen is not None)
        self.why.setText(self._reason(offer))
        self.box_chosen.setAccessibleDescription(self.why.text())
        self.reading.setVisible(chosen is None)
        if chosen is None:
            plain = ClauseChoice(clause=self.clause.identifier)
            self.excerpt.setText(fill(self.clause, for_town(self.clause, plain, town)))
        else:
            self._open_details().show_choice(chosen, town, tender.lots)
        if self.details is not None:
            self.details.setVisible(chosen is not None)

    def _reason(self, offer: Choice) -> str:
        if offer.offered:
            return self.tr("Pourquoi : {reason}").format(reason=offer.reason)
        return self.tr("Choisie, mais elle n’est plus proposée : {reason}").format(
            reason=offer.reason
        )

    def _open_details(self) -> ClauseDetails:
        if self.details is None:
            self.details = ClauseDetails(self.clause)
            self.details.edited.connect(self.edited)
            self.box.addWidget(self.details)
        return self.details


def variant_names(clause: Clause) -> dict[str, str]:
    """Return the variants of a clause, named as in a title."""
    return {item.name: item.name.replace("-", " ").capitalize() for item in clause.variants}


def tags(clause: Clause) -> str:
    """Return in a line what kind of clause it is."""
    return SEPARATOR.join(
        (
            dimension_names()[clause.dimension],
            rung_word(clause.rung),
            price_word(clause.price_effect),
        )
    )
