"""What the law changed for a tender since its last check, told once when it is opened."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.law.recheck import ChangeOfLaw, changes
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.correction import draft_of
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Strong


class LawChangesCard(Card):
    """Lists each rule whose answer changed, until the clerk has read it."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = _changes(editor)
        self.message = Sentence("\n\n".join(change.message for change in self.found))
        self.button = Button(self.tr("J’ai lu"))
        self.button.clicked.connect(self.hide)
        self.box.addWidget(Strong(self.tr("Le droit a changé depuis le dernier contrôle")))
        self.box.addWidget(self.message)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.button)
        self.box.addLayout(line)
        self.setVisible(bool(self.found))


def _changes(editor: TenderEditor) -> tuple[ChangeOfLaw, ...]:
    before, draft = editor.tender.last_check, draft_of(editor)
    if before is None or draft is None or editor.refusal:
        return ()
    return changes(before, draft, editor.findings, editor.catalogue.law)
