"""Seventh step: what the law says of the whole, and the documents."""

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop_app.core.tender import Tender
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.blanks_card import BlanksCard
from desktop_app.ui.wizard.comparison_card import ComparisonCard
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.export_card import ExportCard
from desktop_app.ui.wizard.finding_groups import FindingGroups
from desktop_app.ui.wizard.step import Step

translate = QCoreApplication.translate


class ReviewStep(Step):
    """Shows every finding, and writes the documents."""

    has_own_gesture = True

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.refusal = Sentence()
        self.groups = FindingGroups(editor)
        self.blanks = BlanksCard(editor)
        self.export = ExportCard(editor)
        self.comparison = ComparisonCard(editor)
        self.form.addWidget(self.refusal)
        self.form.addWidget(self.groups)
        self.form.heading(self.tr("Documents"))
        self.form.addWidget(self.export)
        self.form.addWidget(self.blanks)
        self.form.heading(self.tr("Changer un dossier déjà publié"))
        self.form.addWidget(self.comparison)
        self.groups.correction_asked.connect(self.correction_asked)
        self.groups.answer_asked.connect(self.answer_asked)
        editor.findings_changed.connect(self._show_findings)

    @staticmethod
    @override
    def title() -> str:
        return translate("ReviewStep", "Relecture")

    @override
    def introduction(self) -> str:
        return self.tr(
            "Relisez ce que le droit demande, corrigez ce qui manque, puis écrivez les documents."
            " Vous pouvez les écrire à tout moment, même incomplets, pour les faire relire."
        )

    @override
    def show_tender(self, tender: Tender) -> None:
        self.blanks.show_tender(tender)
        self.export.show_tender(tender)
        self.comparison.show_tender(tender)
        self._show_findings()

    def _show_findings(self) -> None:
        self.refusal.setText(self.editor.refusal)
        self.refusal.setVisible(bool(self.editor.refusal))
        self.groups.show_findings(self.editor.attention)
