"""Sixth step: how the contract must be carried out."""

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.core.clause_choice import Role
from desktop_app.core.tender import Tender
from desktop_app.law.rule import Place
from desktop_app.ui.wizard.clause_list import ClauseList
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import ChoiceField, TextArea
from desktop_app.ui.wizard.form import Fold, Form
from desktop_app.ui.wizard.hours_card import HoursCard
from desktop_app.ui.wizard.mentions import place_of_mention
from desktop_app.ui.wizard.own_texts import OwnTextList
from desktop_app.ui.wizard.step import Facts, Step
from desktop_app.ui.wizard.terms_form import TermsForm

translate = QCoreApplication.translate


class ExecutionStep(Step):
    """Offers the execution conditions, and the exemption from the social one."""

    places = (Place.EXECUTION,)
    facts: ClassVar[Facts] = {
        "social_exemption": ("exemption-sociale-valable",),
        "social_exemption_reason": ("exemption-sociale-motivee",),
    }

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.clauses = ClauseList(editor, (Role.EXECUTION,))
        self.texts = OwnTextList(
            editor, (Role.EXECUTION,), self.tr("&Ajouter une condition de votre main")
        )
        self.case = ChoiceField(self._cases())
        self.reason = TextArea(2)
        self.exemption = Fold(self.tr("&Dispense de condition sociale"), self._exemption())
        self.hours = HoursCard(editor)
        self.terms = TermsForm()
        self.whole = self.clauses
        self.form.addWidget(self.hours)
        self.form.heading(self.tr("Conditions proposées"))
        self.form.addWidget(self.clauses)
        self.form.heading(self.tr("Vos propres conditions"))
        self.form.addWidget(self.texts)
        self.form.addWidget(self.exemption)
        self.form.heading(self.tr("Conditions du contrat"))
        self.form.addWidget(self.terms)
        self.bind(self.case, "social_exemption")
        self.bind(self.reason, "social_exemption_reason")
        for name, field in self.terms.answers().items():
            self.bind(field, name)

    @staticmethod
    @override
    def title() -> str:
        return translate("ExecutionStep", "Conditions d’exécution")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Dites comment le titulaire devra exécuter le marché : produits, déchets,"
            " insertion, suivi. Ces conditions s’imposent à toutes les entreprises"
            " et ne se notent pas."
        )

    @override
    def field_at(self, part: str) -> QWidget | None:
        found = self.clauses.field_at(part) or self.texts.field_at(part)
        return found or self.terms.field_at(part)

    @override
    def field_of(self, facts: Iterable[str]) -> QWidget:
        missed = tuple(facts)
        words = place_of_mention(missed, self.clauses, self.texts)
        return words or super().field_of(missed)

    @override
    def enter(self) -> None:
        self.clauses.settle()

    @override
    def show_tender(self, tender: Tender) -> None:
        super().show_tender(tender)
        self.clauses.show_tender(tender)
        self.texts.show_tender(tender)
        self.hours.show_tender(tender)
        self.terms.show_tender(tender)
        if tender.social_exemption or tender.social_exemption_reason:
            self.exemption.open()

    def _exemption(self) -> QWidget:
        content = QWidget()
        form = Form(content)
        form.ask(
            self.tr("&Cas de dispense"),
            self.case,
            self.tr(
                "Au-dessus du seuil européen, une condition sociale est exigée, sauf dans l’un"
                " de ces quatre cas (L2112-2-1)."
            ),
        )
        form.ask(
            self.tr("&Motif écrit de la dispense"),
            self.reason,
            self.tr("Il est conservé avec les documents de la procédure."),
        )
        return content

    def _cases(self) -> dict[int, str]:
        return {
            0: self.tr("Pas de dispense"),
            1: self.tr("La solution est immédiatement disponible"),
            2: self.tr("Le lien avec l’objet du marché est insuffisant"),
            3: self.tr("La concurrence serait restreinte, ou l’exécution trop difficile"),
            4: self.tr("Travaux de moins de six mois"),
        }
