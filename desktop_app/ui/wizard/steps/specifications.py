"""Fourth step: what the services or the goods must be."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.core.clause_choice import Role
from desktop_app.core.tender import Tender
from desktop_app.law.rule import Place
from desktop_app.ui.wizard.clause_list import ClauseList
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.mentions import place_of_mention
from desktop_app.ui.wizard.own_texts import OwnTextList
from desktop_app.ui.wizard.step import Step

translate = QCoreApplication.translate


class SpecificationsStep(Step):
    """Offers the technical demands and those about candidates, and takes the clerk's own."""

    places = (Place.SPECIFICATIONS, Place.TEXTS)

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.clauses = ClauseList(editor, (Role.SPECIFICATION, Role.CANDIDACY))
        self.texts = OwnTextList(
            editor,
            (Role.SPECIFICATION, Role.CANDIDACY, None),
            self.tr("&Ajouter un texte de votre main"),
        )
        self.whole = self.clauses
        self.form.heading(self.tr("Exigences proposées"))
        self.form.addWidget(self.clauses)
        self.form.heading(self.tr("Vos propres textes"))
        self.form.addWidget(self.texts)

    @staticmethod
    @override
    def title() -> str:
        return translate("SpecificationsStep", "Exigences")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Dites ce que la prestation ou le produit doit être. Cochez ce qui convient, réglez"
            " les chiffres, et nommez qui vérifiera : une exigence que personne ne vérifie ne"
            " sert à rien."
        )

    @override
    def field_at(self, part: str) -> QWidget | None:
        return self.clauses.field_at(part) or self.texts.field_at(part)

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
        self.clauses.show_tender(tender)
        self.texts.show_tender(tender)
