"""The terms of the contract: price, renewals, place, advance, guarantees."""

import datetime
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.core.tender import Tender
from desktop_app.core.terms import PriceChange, PriceForm, Terms
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.stillness import show_line
from desktop_app.ui.wizard.fields import AmountField, ChoiceField, NumberField, TextArea, TextField
from desktop_app.ui.wizard.form import Fold, Form, question
from desktop_app.ui.wizard.optional_date import OptionalDateField
from desktop_app.ui.wizard.rate_field import RateField

TIME_TO_ANSWER: Final = datetime.timedelta(days=30)
WORKING_WEEK: Final = 5


def first_weekday(day: datetime.date) -> datetime.date:
    """Return the first day from this one that is neither a Saturday nor a Sunday."""
    while day.weekday() >= WORKING_WEEK:
        day += datetime.timedelta(days=1)
    return day


class TermsForm(QWidget):
    """Asks what the contract says of money and time; what stays empty is a visible blank."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unanswered = self.tr("À choisir")
        self.price_form = ChoiceField({None: unanswered, **self._forms()})
        self.price_change = ChoiceField({None: unanswered, **self._changes()})
        self.price_formula = TextArea(2)
        self.revision_months = NumberField()
        self.renewals = NumberField()
        self.place = TextField()
        self.advance_rate = RateField()
        self.retention_rate = RateField()
        self.late_penalty = AmountField()
        self.insurances = TextField()
        self.review_clause = TextArea(2)
        self.validity = NumberField()
        self.answer_by = OptionalDateField(self.tr("Jour fixé"))
        self.answer_doubt = News()
        self.answer_doubt.hide()
        self.more = Fold(
            self.tr("Avance, garanties, pénalité de retard et assurances"), self._more()
        )
        self._ask()

    def answers(self) -> dict[str, TextField | TextArea | ChoiceField | OptionalDateField]:
        """Return each field under the answer of the tender that it gives."""
        return {
            "conditions.price_form": self.price_form,
            "conditions.price_change": self.price_change,
            "conditions.price_formula": self.price_formula,
            "conditions.revision_months": self.revision_months,
            "conditions.renewals": self.renewals,
            "conditions.contract_place": self.place,
            "conditions.advance_rate": self.advance_rate,
            "conditions.retention_rate": self.retention_rate,
            "conditions.late_penalty": self.late_penalty,
            "conditions.insurances": self.insurances,
            "conditions.review_clause": self.review_clause,
            "conditions.bid_validity_days": self.validity,
            "conditions.answer_by": self.answer_by,
        }

    def field_at(self, part: str) -> QWidget | None:
        """Return the field of the text that a part of the dossier names."""
        return {
            "conditions.assurances": self.insurances,
            "conditions.clause_reexamen": self.review_clause,
        }.get(part)

    def show_tender(self, tender: Tender) -> None:
        """Open the folded questions when the tender answers one of them."""
        terms = tender.conditions
        folded = (
            *(terms.advance_rate, terms.retention_rate, terms.late_penalty),
            *(terms.insurances, terms.review_clause, terms.bid_validity_days),
        )
        plain = Terms()
        if any(value is not None and value != plain.insurances for value in folded):
            self.more.open()
        self.answer_by.suggest(first_weekday(tender.date + TIME_TO_ANSWER))
        doubt = self._doubt(tender)
        if doubt:
            if self.answer_doubt.isHidden():
                # The same doubt, come back, is news again.
                self.answer_doubt.setText("")
            self.answer_doubt.setText(doubt)
        show_line(self.answer_doubt, is_shown=bool(doubt))

    def _doubt(self, tender: Tender) -> str:
        day = tender.conditions.answer_by
        if day is None:
            return ""
        if day <= tender.date:
            return self.tr(
                "Ce jour ne suit pas le lancement : laissez aux entreprises le temps de préparer"
                " leur offre (R2151-1)."
            )
        if first_weekday(day) != day:
            return self.tr("Ce jour tombe un samedi ou un dimanche : préférez un jour ouvré.")
        return ""

    def _ask(self) -> None:
        form = Form(self)
        form.ask_together(
            question(
                self.tr("Forme du prix"),
                self.price_form,
                self.tr("Les lignes de prix s’écrivent à l’étape « Lots et réservation »."),
            ),
            question(self.tr("Évolution du prix"), self.price_change),
        )
        form.ask(
            self.tr("Formule de révision, ou indice d’actualisation"),
            self.price_formula,
            self.tr(
                "Un prix révisable demande une formule ou une référence, et un rythme (R2112-13)."
            ),
        )
        form.ask_together(
            question(self.tr("Révision tous les"), self.revision_months, unit=self.tr("mois")),
            question(
                self.tr("Reconductions"),
                self.renewals,
                self.tr("0 si le marché n’est pas reconduit."),
            ),
        )
        form.ask(
            self.tr("Lieu d’exécution ou de livraison"),
            self.place,
            self.tr("Où le marché s’exécute\u00a0; jamais où l’entreprise doit être installée."),
        )
        form.ask(
            self.tr("Réponses des entreprises au plus tard"),
            self.answer_by,
            self.tr("Écrit dans la lettre de consultation, le règlement et la note de décision."),
        )
        form.addWidget(self.answer_doubt)
        form.addWidget(self.more)

    def _more(self) -> QWidget:
        content = QWidget()
        form = Form(content)
        form.ask_together(
            question(
                self.tr("Taux de l’avance"),
                self.advance_rate,
                self.tr("De 5 % à 30 %, due au-delà de 50 000 € HT et de deux mois."),
                unit="%",
            ),
            question(
                self.tr("Retenue de garantie"),
                self.retention_rate,
                self.tr("5 % au plus ; vide s’il n’y en a pas."),
                unit="%",
            ),
        )
        form.ask_together(
            question(
                self.tr("Pénalité par jour de retard"),
                self.late_penalty,
                self.tr("Vide : celle de la mairie, sinon celle du CCAG."),
                unit="€",
            ),
            question(self.tr("Validité des offres"), self.validity, unit=self.tr("jours")),
        )
        form.ask(
            self.tr("Assurances exigées"),
            self.insurances,
            self.tr("En plus de la responsabilité civile ; vide s’il n’y en a pas."),
        )
        form.ask(
            self.tr("Clause de réexamen"),
            self.review_clause,
            self.tr("Ce qui pourra changer, dans quelles limites et comment (R2194-1)."),
        )
        return content

    def _forms(self) -> dict[PriceForm, str]:
        return {
            PriceForm.UNIT: self.tr("Prix unitaires (bordereau)"),
            PriceForm.LUMP_SUM: self.tr("Prix forfaitaire (décomposition)"),
            PriceForm.MIXED: self.tr("Les deux"),
        }

    def _changes(self) -> dict[PriceChange, str]:
        return {
            PriceChange.FIRM: self.tr("Prix fermes"),
            PriceChange.REVISED: self.tr("Prix révisables"),
        }
