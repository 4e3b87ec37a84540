"""Last step: what becomes of the contract once it is awarded."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.core.follow_up import FollowUp
from desktop_app.core.tender import Tender
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.award_form import AwardForm
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import ChoiceField, TextArea, TickField
from desktop_app.ui.wizard.form import Form
from desktop_app.ui.wizard.hours_list import HoursForm
from desktop_app.ui.wizard.penalty_list import PenaltyList
from desktop_app.ui.wizard.proof_panel import ProofPanel
from desktop_app.ui.wizard.sheet_editor import FollowUpEditor
from desktop_app.ui.wizard.sheet_step import SheetStep
from desktop_app.ui.wizard.spend_list import SpendList

translate = QCoreApplication.translate


class FollowUpStep(SheetStep):
    """Asks for the award, the proofs, the hours, the penalties and the lessons."""

    def __init__(self, editor: TenderEditor) -> None:
        follow_up = FollowUpEditor(editor)
        super().__init__(editor, follow_up)
        self.follow_up = follow_up
        today = editor.session.today()
        self.blank = Hint(
            self.tr("Donnez d’abord un objet au marché : le suivi s’ouvrira avec lui.")
        )
        self.content = QWidget()
        self.award = AwardForm(self.follow_up)
        self.proofs = ProofPanel(self.follow_up)
        self.hours = HoursForm(self.follow_up)
        self.penalties = PenaltyList(today)
        self.spending = SpendList(editor.catalogue, today.year)
        self.satisfaction = ChoiceField(self._degrees())
        self.lessons = TextArea()
        self.closed = TickField(self.tr("Ce marché est &terminé : ses leçons serviront"))
        self._build()
        self._connect()

    @staticmethod
    @override
    def title() -> str:
        return translate("FollowUpStep", "Suivi du contrat")

    @staticmethod
    @override
    def purpose() -> str:
        return translate("FollowUpStep", "Après l’attribution")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Une fois le marché attribué, notez ici ce qui est reçu et ce qui est fait. Ce suivi"
            " reste en mairie : il n’entre ni dans le dossier ni dans les documents."
        )

    @override
    def show_tender(self, tender: Tender) -> None:
        self.follow_up.load()
        self.blank.setVisible(not self.follow_up.is_ready)
        self.content.setVisible(self.follow_up.is_ready)
        self._show_sheet(self.follow_up.sheet)

    def _show_sheet(self, sheet: FollowUp) -> None:
        tender = self.editor.tender
        self.award.show_sheet(tender, sheet)
        self.proofs.show_sheet(sheet)
        self.hours.show_sheet(tender, sheet)
        self.penalties.show_values(sheet.penalties)
        self.spending.show_values(sheet.spending)
        self.satisfaction.show_value(sheet.satisfaction)
        self.lessons.show_value(sheet.lessons)
        self.closed.show_value(sheet.closed)

    def _connect(self) -> None:
        follow_up = self.follow_up
        follow_up.changed.connect(self._show_sheet)
        for name, rows in (("penalties", self.penalties), ("spending", self.spending)):
            rows.typed.connect(lambda values, name=name: follow_up.typed(**{name: values}))
            rows.gestured.connect(lambda values, name=name: follow_up.change(**{name: values}))
        self.satisfaction.answered.connect(lambda value: follow_up.change(satisfaction=value))
        self.lessons.answered.connect(lambda text: follow_up.typed(lessons=text))
        self.closed.answered.connect(lambda closed: follow_up.change(closed=closed))

    def _build(self) -> None:
        form = Form(self.content)
        form.heading(self.tr("Attribution"))
        form.addWidget(self.award)
        form.heading(self.tr("Preuves"))
        form.addWidget(self.proofs)
        form.heading(self.tr("Heures d’insertion faites"))
        form.addWidget(self.hours)
        form.heading(self.tr("Pénalités appliquées"))
        form.addWidget(self.penalties)
        form.heading(self.tr("Dépenses suivies par la loi"))
        form.addWidget(
            Hint(
                self.tr(
                    "Pour le bilan de l’année : réemploi et recyclé par catégorie, denrées de la"
                    " restauration. Laissez vide une part que vous ne connaissez pas."
                )
            )
        )
        form.addWidget(self.spending)
        form.heading(self.tr("Bilan du marché"))
        form.ask(self.tr("Satisfaction"), self.satisfaction)
        form.ask(
            self.tr("&Ce qu’il faut retenir"),
            self.lessons,
            self.tr("Vous le relirez en ouvrant un marché de la même famille."),
        )
        form.addWidget(self.closed)
        self.form.addWidget(self.blank)
        self.form.addWidget(self.content)

    def _degrees(self) -> dict[Any, str]:
        return {
            None: self.tr("À renseigner"),
            1: self.tr("1 – très insatisfait"),
            2: self.tr("2 – insatisfait"),
            3: self.tr("3 – moyen"),
            4: self.tr("4 – satisfait"),
            5: self.tr("5 – très satisfait"),
        }
