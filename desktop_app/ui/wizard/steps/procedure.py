"""Second step: how the contract is awarded and made known."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.core.errors import UserError
from desktop_app.core.tender import Procedure, Tender
from desktop_app.law.advice import Advice, advise
from desktop_app.law.rule import Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, RoomyHint, Sentence
from desktop_app.ui.wizard.choices import CheckField, RadioField
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import (
    AmountField,
    ChoiceField,
    NumberField,
    TextField,
    TickField,
)
from desktop_app.ui.wizard.form import Fold, Form, Strong, question
from desktop_app.ui.wizard.names import ccag_names, procedure_names, status_names, support_names
from desktop_app.ui.wizard.siret_field import SiretField
from desktop_app.ui.wizard.step import Facts, Step

translate = QCoreApplication.translate


class AdviceCard(Card):
    """The procedure advised, with its reasons and the button that follows it."""

    def __init__(self) -> None:
        super().__init__()
        self.headline = Strong()
        self.reasons = Sentence()
        self.follow = Button(self.tr("&Suivre ce conseil"))
        self.box.addWidget(self.headline)
        self.box.addWidget(self.reasons)
        self.box.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignLeft)

    def show_advice(self, advice: Advice, chosen: Procedure | None) -> None:
        """Show what is advised, and offer to follow it when it is not done yet."""
        if advice.procedure is None:
            self.headline.setText(self.tr("Pas encore de conseil"))
        else:
            name = procedure_names()[advice.procedure]
            self.headline.setText(self.tr("Conseil : {procedure}").format(procedure=name))
        self.reasons.setText("\n".join(advice.reasons))
        self.follow.setVisible(advice.procedure not in {None, chosen})


class ProcedureStep(Step):
    """Asks for the procedure, the publicity and the facts about the buyer."""

    places = (Place.PROCEDURE, Place.PUBLICITY)
    facts: ClassVar[Facts] = {
        "procedure": ("procedure", "mise-en-concurrence"),
        "innovative": ("innovant",),
        "ccag": ("ccag",),
        "publicity.supports": (
            "annonce-boamp",
            "annonce-boamp-ou-jal",
            "annonce-joue",
            "publicite-choisie",
            "avis-publie",
        ),
        "publicity.buyer_profile": ("profil-indique",),
        "buyer.population": ("population",),
        "buyer.fleet": ("parc-vehicules",),
        "buyer.yearly_purchases": ("achats-annuels",),
    }

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.advice = AdviceCard()
        self.procedure = RadioField(self.tr("Procédure choisie"), self._procedures())
        self.innovative = TickField(self.tr("Achat &innovant"))
        self.ccag = ChoiceField({None: self.tr("À choisir"), **ccag_names()})
        self.supports = CheckField(
            self.tr("Publicité"), {value: (name, "") for value, name in support_names().items()}
        )
        self.profile = TextField()
        self.name = TextField()
        self.siret = SiretField()
        self.siret_help = RoomyHint(self.siret.refusal())
        self.insee = TextField()
        self.population = NumberField()
        self.fleet = NumberField()
        self.purchases = AmountField()
        self.status = ChoiceField(status_names())
        self._build()
        self._bind()

    @staticmethod
    @override
    def title() -> str:
        return translate("ProcedureStep", "Procédure")

    @override
    def introduction(self) -> str:
        return self.tr(
            "La procédure dépend du montant, du type d’achat et de la date. Clausier conseille"
            " la plus légère qui soit permise ; vous pouvez en choisir une plus exigeante."
        )

    @override
    def show_tender(self, tender: Tender) -> None:
        super().show_tender(tender)
        self.advice.show_advice(self._advice(), tender.procedure)

    def _advice(self) -> Advice:
        catalogue, tender = self.editor.catalogue, self.editor.tender
        try:
            return advise(catalogue.draft(tender, tender.date), catalogue.law)
        except UserError as error:
            return Advice(None, (str(error),))

    def _judge_siret(self) -> None:
        problem = self.siret.problem()
        self.siret_help.setText(problem or self.tr("Quatorze chiffres."))
        self.siret.setAccessibleDescription(self.siret_help.text())

    def _follow_advice(self) -> None:
        self.editor.change(procedure=self._advice().procedure)
        self.procedure.entry().setFocus()

    def _bind(self) -> None:
        self.advice.follow.clicked.connect(self._follow_advice)
        self.siret.textChanged.connect(self._judge_siret)
        self._judge_siret()
        self.bind(self.procedure, "procedure")
        self.bind(self.innovative, "innovative")
        self.bind(self.ccag, "ccag")
        self.bind(self.supports, "publicity.supports")
        self.bind(self.profile, "publicity.buyer_profile")
        self.bind(self.name, "buyer.name")
        self.bind(self.siret, "buyer.siret")
        self.bind(self.insee, "buyer.insee")
        self.bind(self.population, "buyer.population")
        self.bind(self.fleet, "buyer.fleet")
        self.bind(self.purchases, "buyer.yearly_purchases")
        self.bind(self.status, "buyer.status")

    def _build(self) -> None:
        form = self.form
        form.addWidget(self.advice)
        form.heading(self.tr("Procédure choisie"))
        form.addWidget(self.procedure)
        form.addWidget(self.innovative)
        form.ask(
            self.tr("&Clauses administratives générales (CCAG)"),
            self.ccag,
            self.tr(
                "Le cahier national auquel le marché renvoie. « Fournitures courantes et"
                " services » convient à la plupart des achats d’une commune, « Travaux » à un"
                " chantier."
            ),
        )
        form.heading(self.tr("Publicité"))
        form.addWidget(self.supports)
        form.addWidget(
            Hint(
                self.tr(
                    "Procédure adaptée : choisissez librement sous 90 000 € HT, souvent le profil"
                    " d’acheteur ; à partir de 90 000 €, le BOAMP ou un journal d’annonces"
                    " légales. Procédure formalisée : le BOAMP et le Journal officiel de l’Union"
                    " européenne (R2131-12, R2131-16)."
                )
            )
        )
        form.ask(
            self.tr("&Adresse du profil d’acheteur"),
            self.profile,
            self.tr("La page où les entreprises retirent les documents et déposent leur offre."),
        )
        form.heading(self.tr("La commune qui achète"))
        self._ask_buyer()

    def _ask_buyer(self) -> None:
        form = self.form
        siret = question(self.tr("N° SI&RET"), self.siret)
        siret.addWidget(self.siret_help)
        form.ask_together(question(self.tr("&Nom de l’acheteur"), self.name), siret)
        form.ask_together(
            question(self.tr("&Population"), self.population, unit=self.tr("habitants")),
            question(self.tr("Parc de &véhicules"), self.fleet, unit=self.tr("véhicules")),
        )
        content = QWidget()
        more = Form(content)
        more.ask_together(
            question(self.tr("Code INSEE"), self.insee),
            question(self.tr("Achats par an"), self.purchases, unit=self.tr("€ HT")),
        )
        more.ask(self.tr("La commune agit comme"), self.status)
        form.addWidget(Fold(self.tr("Autres renseignements sur l’acheteur"), content))

    def _procedures(self) -> dict[Procedure, tuple[str, str]]:
        names = procedure_names()
        explanations = {
            Procedure.EXEMPT: self.tr(
                "Vous consultez librement, sans avis : quelques devis suffisent."
            ),
            Procedure.ADAPTED: self.tr(
                "Dite MAPA : vous fixez les règles du jeu, puis vous vous y tenez."
            ),
            Procedure.FORMAL: self.tr(
                "Appel d’offres : délais, avis et étapes sont fixés par le code."
            ),
            Procedure.ADAPTED_SOCIAL: self.tr(
                "Réservée aux services sociaux et autres services spécifiques."
            ),
        }
        return {value: (names[value], text) for value, text in explanations.items()}
