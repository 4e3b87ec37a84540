"""First step: what the commune needs, and whether it must be bought."""

import datetime
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.clauses.clause import Family
from desktop_app.core.folding import fold
from desktop_app.core.tender import Tender
from desktop_app.law.rule import Place
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.choices import RadioField
from desktop_app.ui.wizard.cpv_field import CpvField
from desktop_app.ui.wizard.date_field import DateField
from desktop_app.ui.wizard.duty_button import DutyButton
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import (
    AmountField,
    ChoiceField,
    NeededAmountField,
    NumberField,
    TextArea,
    TextField,
)
from desktop_app.ui.wizard.form import Fold, Heading, question
from desktop_app.ui.wizard.lessons_note import LessonsNote
from desktop_app.ui.wizard.names import alternative_names, type_names
from desktop_app.ui.wizard.optional_date import OptionalDateField
from desktop_app.ui.wizard.step import Facts, Step

translate = QCoreApplication.translate
DAYS_TO_AWARD = datetime.timedelta(days=90)


class NeedStep(Step):
    """Asks for the subject, the family, the amount, the length and the day."""

    places = (Place.NEED,)
    facts: ClassVar[Facts] = {
        "subject": ("energies-renouvelables", "marche-global"),
        "family": ("service-social", "main-d-oeuvre-forte"),
        "type": ("type",),
        "need.description": ("surface",),
        "need.sustainability": ("developpement-durable-decrit",),
        "amount": (
            "montant",
            "montant-cumule",
            "atteint-seuil-dispense",
            "atteint-seuil-europeen",
            "chiffre-affaires-multiple",
        ),
        "need.same_family_12_months": ("meme-famille", "scission"),
        "months": ("duree-mois",),
        "date": ("seuil-dispense", "seuil-europeen", "mois-ecoules"),
        "cpv": ("cpv",),
    }

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.subject = TextField()
        self.family = ChoiceField(self._family_titles())
        self.kind = ChoiceField(type_names())
        self.cpv = CpvField()
        self.description = TextArea()
        self.alternative = RadioField(self.tr("Faut-il acheter ?"), {})
        self.no_setup = Hint(self.tr("Choisissez d’abord la famille d’achat."))
        self.sustainability = TextArea()
        self.amount = NeededAmountField()
        self.same_family = AmountField()
        self.months = NumberField()
        self.day = DateField()
        self.start = OptionalDateField(self.tr("Date &souhaitée"))
        self.advice = Sentence()
        self.family_advice = Fold(self.tr("Ce qu’il faut savoir de cette famille"), self.advice)
        self.duties = DutyButton(editor)
        self.lessons = LessonsNote(editor)
        self._build()
        self._bind()

    @staticmethod
    @override
    def title() -> str:
        return translate("NeedStep", "Besoin")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Dites ce dont la commune a besoin, ce que cela coûtera et quand la consultation"
            " partira. Rien n’est bloquant : vous répondez dans l’ordre que vous voulez."
        )

    @override
    def show_tender(self, tender: Tender) -> None:
        self._show_family(self.editor.family)
        self.start.suggest(tender.date + DAYS_TO_AWARD)
        super().show_tender(tender)

    @override
    def field_at(self, part: str) -> QWidget | None:
        return {"objet": self.subject, "besoin.description": self.description}.get(part)

    def _bind(self) -> None:
        self.bind(self.subject, "subject")
        self.bind(self.kind, "type")
        self.bind(self.cpv, "cpv")
        self.bind(self.description, "need.description")
        self.bind(self.alternative, "need.alternative")
        self.bind(self.sustainability, "need.sustainability")
        self.bind(self.amount, "amount")
        self.bind(self.same_family, "need.same_family_12_months")
        self.bind(self.months, "months")
        self.bind(self.day, "date")
        self.bind(self.start, "wanted_start")
        self.stand_for(self.family, "family")
        self.family.answered.connect(self._choose_family)

    def _build(self) -> None:
        form = self.form
        form.ask(
            self.tr("&Objet du marché"),
            self.subject,
            self.tr("En quelques mots, par exemple « Nettoyage des locaux communaux »."),
        )
        form.ask_together(
            question(self.tr("&Famille d’achat"), self.family),
            question(self.tr("&Type de marché"), self.kind),
        )
        form.addWidget(self.lessons)
        form.addWidget(self.family_advice)
        form.addWidget(self.duties, 0, Qt.AlignmentFlag.AlignLeft)
        form.ask(
            self.tr("&Description du besoin"),
            self.description,
            self.tr(
                "Repris mot pour mot dans les documents remis aux entreprises : rien"
                " de personnel ni d’interne."
            ),
        )
        form.addWidget(Heading(self.tr("Faut-il acheter ?")))
        form.addWidget(self.no_setup)
        form.addWidget(self.alternative)
        form.ask(
            self.tr("&Prise en compte du développement durable"),
            self.sustainability,
            self.tr("Ce que le besoin change pour l’environnement, les personnes et l’économie."),
        )
        self._ask_figures()

    def _ask_figures(self) -> None:
        form = self.form
        form.ask_together(
            question(
                self.tr("&Montant estimé"),
                self.amount,
                self.tr("Tout le besoin : tous les lots, les options et les reconductions."),
                self.tr("€ HT"),
            ),
            question(
                self.tr("D&éjà dépensé pour le même besoin"),
                self.same_family,
                self.tr("Depuis douze mois, tous fournisseurs confondus. Zéro si rien."),
                self.tr("€ HT"),
            ),
        )
        form.ask_together(
            question(
                self.tr("D&urée"),
                self.months,
                self.tr("Reconductions comprises."),
                self.tr("mois"),
            ),
            question(
                self.tr("Date de &lancement"),
                self.day,
                self.tr("Envoi de l’avis, ou de la consultation s’il n’y a pas d’avis."),
            ),
        )
        form.ask(
            self.tr("Début souhaité"),
            self.start,
            self.tr(
                "Le jour où le marché doit commencer : le rétro-calendrier en part."
                " Laissez vide si rien ne presse."
            ),
        )
        form.ask(
            self.tr("&Code CPV"),
            self.cpv,
            self.tr("La nomenclature européenne des achats. La liste propose ceux de la famille."),
        )

    def _family_titles(self) -> dict[str, str]:
        families = sorted(self.editor.catalogue.families.values(), key=lambda one: fold(one.title))
        first = {"": self.tr("À choisir")}
        return first | {family.identifier: family.title for family in families}

    def _choose_family(self, identifier: str) -> None:
        fields: dict[str, Any] = {"family": identifier}
        family = self.editor.catalogue.families.get(identifier)
        if family and self.editor.tender.type not in family.types:
            fields["type"] = family.types[0]
        self.editor.change(**fields)

    def _show_family(self, family: Family | None) -> None:
        names = alternative_names()
        self.family.show_value(self.editor.tender.family)
        self.family_advice.setVisible(family is not None)
        self.lessons.show_family(family.identifier if family else "")
        self.no_setup.setVisible(family is None)
        self.alternative.setVisible(family is not None)
        self.cpv.suggest(family.cpv_codes if family else {})
        if family is None:
            self.months.setPlaceholderText("")
            return
        self.alternative.offer(
            {
                setup.alternative: (names[setup.alternative], setup.effect)
                for setup in family.setups
            }
        )
        usual = self.tr("souvent {months}").format(months=family.usual_months)
        self.months.setPlaceholderText(usual)
        self.advice.setText("\n\n".join(filter(None, self._known(family))))

    def _known(self, family: Family) -> tuple[str, ...]:
        return (
            family.description,
            _listed(self.tr("Les pièges à éviter :"), family.traps),
            _listed(self.tr("Les questions à poser aux entreprises :"), family.questions),
            family.social_supply,
        )


def _listed(title: str, lines: tuple[str, ...]) -> str:
    return "\n".join((title, *(f"• {line}" for line in lines))) if lines else ""
